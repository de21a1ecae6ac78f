"""Rules of pictures."""

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.places import at_indices
from newsdata.columns.view import Columns
from newsdata.rule import rule

_LARGEST = 100_000
"""Pixels; the longest side that JPEG can have is 65,535."""

_STAND_IN = (
    r"(?i)/(?:(?:spacer|blank|pixel|transparent|clear|1x1|1px|empty|dot|trans|grey|gray|loading|loader|lazy)"
    r"(?:[._-]?[0-9]+(?:x[0-9]+)?)?[.](?:gif|png|svg)|(?:1x1|spacer|transparent[_-]pixel|tracking[_-]pixel)[.]jpe?g"
    r"|(?:image|img|photo|picture)?[_-]?placeholder(?:[_-]?(?:image|img|photo|[0-9]+(?:x[0-9]+)?))?[.][a-z]{3,4}"
    r"|(?:no|missing|default)[_-]?(?:image|img|photo|picture|thumb(?:nail)?)(?:[_-]?available)?(?:[_-]?[0-9]+x[0-9]+)?"
    r"[.][a-z]{3,4}|(?:image|photo)[_-]?(?:not[_-]?(?:available|found)|missing)[.][a-z]{3,4})(?:[?#]|$)"
)


@rule(
    "I101", "image-without-alt", "warning",
    breaks=[{"body": [{"type": "image", "image": {"url": "https://harbour.example/ship.jpg"}}]}],
    says="the picture has no alternative text",
    hint='describe it for those who do not see it; "" says that it is decoration',
)  # fmt: skip
def image_without_alt(article: Columns) -> Mask:
    """A picture with an address and without an alternative text.

    Those who cannot see it are not told what it shows (WCAG 2.2, criterion 1.1.1), and a
    screen reader may read out its address.

    Describe what it shows. The empty text says that it is decoration.
    """
    pictures = article.body.media
    silent = pictures.alt.absent() & pictures.url.present()
    return silent & article.body.type.isin(["image", "gallery"]) if silent.array.true_count else silent


@rule(
    "I102", "caption-repeats-alt", "info",
    breaks=[{"body": [{"type": "image", "image": {"alt": "Ships at dawn", "caption": "Ships at dawn"}}]}],
    says="the caption {value!r} and the alternative text are the same",
    hint="describe in alt what the picture shows; the caption says what it means",
)  # fmt: skip
def caption_repeats_alt(article: Columns) -> Mask:
    """A caption that is the alternative text again.

    Those who cannot see the picture hear one sentence twice, and still not what it shows.

    Describe in alt what can be seen; the caption says who, where and when.
    """
    pictures = article.body.media
    return (pictures.caption == pictures.alt) & ~pictures.caption.empty()


@rule(
    "I103", "image-size-impossible", "warning",
    breaks=[
        {"body": [{"type": "image", "image": {"width": 0}}]},
        {"body": [{"type": "gallery", "images": [{"width": 1, "height": 1}]}]},
    ],
    says="{value} pixels is no size of a picture",
    hint="leave the size out if it is not known; a picture of one pixel counts visits and is no picture",
)  # fmt: skip
def image_size_impossible(article: Columns) -> Iterator[Mask]:
    """A picture without width or height, of a single pixel, or too large for any file.

    Layouts reserve the space that is stated. A picture of one pixel counts visits and shows
    nothing.

    Leave out a size that is not known, and leave out the counter altogether.
    """
    for picture in (article.body.media, article.body.media.renditions):
        width, height = picture.width, picture.height
        if width.vacant and height.vacant:
            continue
        for side in (width, height):
            yield (side == 0) | (side > _LARGEST)
        yield (width == 1) & (height == 1)


@rule(
    "I109", "picture-is-placeholder", "warning",
    breaks=[
        {"body": [{"type": "image", "image": {"url": "https://static.harbour.example/img/spacer.gif", "alt": ""}}]},
        {"body": [{"type": "image", "image": {"url": "https://static.harbour.example/no-image.png", "alt": ""}}]},
    ],
    says="the picture at {value!r} stands in for one",
    hint="take the address that the page loads later (data-src, srcset), or leave the picture out",
)  # fmt: skip
def picture_is_placeholder(article: Columns) -> Mask:
    """A picture that keeps a place for another, or says that there is none: "spacer.gif", "no-image.png".

    The page loads the picture only when it is seen, and the copy was made before. A grey
    square then illustrates the article, and the same one illustrates thousands.

    Take the address of the picture proper, or leave the picture out.
    """
    return article.body.media.url.matches(_STAND_IN)


@rule(
    "I110", "picture-twice", "warning",
    breaks=[
        {
            "body": [
                {"type": "image", "image": {"url": "https://harbour.example/ship.jpg", "alt": "A ship"}},
                {"type": "paragraph", "text": "The harbour talks resumed on Sunday."},
                {"type": "image", "image": {"url": "https://harbour.example/ship.jpg", "alt": "A ship"}},
            ]
        }
    ],
    says="the picture {value!r} is in the body twice",
    hint="keep the one at its place",
)  # fmt: skip
def picture_twice(article: Columns) -> Mask:
    """A picture that the same body has twice.

    The picture over the headline, or the one that is shown while another loads, was copied
    beside the one in the text.

    Keep one. A picture that is shown large and again in a gallery is no finding.
    """
    url = article.body.media.url
    alone = url.where(article.body.type == "image")
    places = pc.indices_nonzero(alone.array.is_valid())
    blocks, pictures = alone.levels
    records = blocks.parents.take(pictures.parents.take(places)).cast(pa.int64())
    texts = alone.array.take(places).dictionary_encode()
    size = pa.scalar(len(texts.dictionary) + 1, pa.int64())
    keys = pc.add(pc.multiply(records, size), texts.indices.cast(pa.int64()))
    first = pc.index_in(pc.unique(keys), keys)
    again = pc.invert(pc.is_in(_numbered(keys), first.cast(pa.int64())))
    return Mask(at_indices(places.filter(again), len(url.array)), url.steps, url.said)


def _numbered(keys: pa.Array) -> pa.Array:
    return pc.subtract(pc.cumulative_sum(pa.repeat(_ONE, len(keys))), _ONE)


_ONE = pa.scalar(1, pa.int64())
