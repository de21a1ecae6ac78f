"""Rules of rights, and of the files that come with an article."""

import re
from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_NOBODY = (
    r"^(?:(?i:©|[(]c[)]|&copy;|copyright|copr[.]?|all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados"
    r"|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|alla rättigheter förbehållna"
    r"|無断転載を禁じます|版权所有|by)|[0-9]{4}|[ \t\n\x{a0}.,;:|/\x{2013}\x{2014}-])+$"
)
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*[ \t]*(?:;.*)?")


@rule(
    "A506", "copyright-of-nobody", "info",
    breaks=[
        {"rights": {"notice": "© 2026. All rights reserved."}},
        {"chrome": {"copyright": {"text": "Copyright 2026"}}},
    ],
    says="the notice {value!r} names no owner",
    hint="name the owner in the notice, or in holder",
)  # fmt: skip
def copyright_of_nobody(article: Columns) -> Iterator[Mask]:
    """A copyright notice that names no owner, such as "© 2026. All rights reserved".

    On the page everybody can see whose it is. In a record that was passed on nobody can ask
    the owner for anything.

    Name the owner in holder; the notice stays as printed.
    """
    for notice, holder in (
        (article.rights.notice, article.rights.holder),
        (article.chrome.copyright.text, article.chrome.copyright.holder),
    ):
        if not notice.vacant:
            yield notice.where(holder.absent()).matches(_NOBODY)


@rule(
    "A507", "media-type-of-no-form", "warning",
    breaks=[
        {"attachments": [{"url": "https://harbour.example/talks.mp3", "media_type": "mp3"}]},
        {"body": [{"type": "image", "image": {"alt": "", "media_type": "image"}}]},
    ],
    says="{value!r} is no media type",
    hint="write type/subtype, such as image/jpeg or audio/mpeg",
)  # fmt: skip
def media_type_of_no_form(article: Columns) -> Iterator[Mask]:
    """A media type that is not of the form type/subtype (RFC 6838, section 4.2).

    The ending of a file's name or the kind of a medium was written in its place. Feeds with
    such an enclosure are invalid, and players pass it by.

    Write the media type, or leave it out and let the server say.
    """
    files = (article.attachments, article.links, article.body, article.body.media, article.body.media.renditions)
    for file in files:
        if not file.media_type.vacant:
            yield file.media_type.each(_malformed)


def _malformed(media_type: str) -> bool:
    return not _MEDIA_TYPE.fullmatch(media_type)
