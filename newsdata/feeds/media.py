"""Media RSS: files that come with an article, and the picture that leads it.

A file becomes an attachment. The first picture that is the default, or has words of its
own (a title, a caption, a credit), leads the body, because only a picture of the body has
a place for words. What stands beside a picture at the item is its own if it is the only one.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from newsdata.feeds.elements import legal, made, stripped, to_json
from newsdata.feeds.mapping import Partly, Taken
from newsdata.feeds.names import short
from newsdata.feeds.values import whole
from newsdata.markup.credits import owners
from newsdata.models import Block, ImageBlock
from newsdata.xml import Element

SAID = frozenset({"url", "medium", "type", "fileSize", "duration"})
"""The attributes of a file that an attachment says again."""

MEDIUMS = frozenset({"image", "audio", "video", "document", "executable"})
WORDS = {"media:title": "title", "media:description": "caption", "media:credit": "credit"}
"""The elements that say something of a picture, and the fields they fill."""

PIXELS = 2**31 - 1
_SECONDS = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,6})?")
_SUFFIXES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


def content(element: Element) -> list[dict[str, Any]] | Partly | None:
    """A file as an attachment."""
    said = element.attributes
    if not said.get("url"):
        return None
    found: dict[str, Any] = {"url": said["url"]}
    partly = not said.keys() <= SAID
    if said.get("medium"):
        found["role"] = said["medium"]
    for child in element.elements():
        if short(child.name) == "media:title" and "title" not in found and not child.attributes:
            found["title"] = stripped(child)
        else:
            partly = True
    if said.get("type"):
        found["media_type"] = said["type"]
    if (size := whole(said.get("fileSize"))) is not None:
        found["size"] = size
    if _SECONDS.fullmatch(said.get("duration", "")):
        found["duration"] = float(said["duration"])
    partly = partly or as_content(found)[0].attributes != said
    return Partly([found]) if partly else [found]


def group(element: Element) -> Partly | None:
    """The files of a group, each as an attachment."""
    found: list[dict[str, Any]] = []
    for child in element.elements():
        if short(child.name) == "media:content" and (files := content(child)) is not None:
            found.extend(files.value if isinstance(files, Partly) else files)
    return Partly(found) if found else None


def thumbnail(element: Element) -> list[dict[str, str]] | None:
    """A small picture of the article."""
    url = element.attributes.get("url")
    return [{"role": "thumbnail", "url": url}] if url else None


def as_content(value: dict[str, Any]) -> list[Element]:
    """An attachment as a file of Media RSS."""
    if not legal(value["url"]):
        return []
    duration = value.get("duration")
    title = [made("media:title", value["title"])] if value.get("title") is not None else []
    return [
        made(
            "media:content",
            *title,
            url=value["url"],
            medium=value.get("role") if value.get("role") in MEDIUMS else None,
            type=value.get("media_type"),
            fileSize=value.get("size"),
            duration=None if duration is None else f"{duration:.6f}".rstrip("0").rstrip("."),
        )
    ]


def as_picture(image: dict[str, Any]) -> Element | None:
    """The leading picture as the default file of Media RSS, or ``None`` if that says less than the picture."""
    if not legal(image.get("url") or ""):
        return None
    words = [made(name, image[field]) for name, field in WORDS.items() if image.get(field) is not None]
    element = made(
        "media:content",
        *words,
        url=image["url"],
        medium="image",
        type=image.get("media_type"),
        fileSize=image.get("size"),
        width=image.get("width"),
        height=image.get("height"),
        isDefault="true",
    )
    return element if picture(element) == image else None


def picture(element: Element, beside: Iterable[Element] = ()) -> dict[str, Any] | None:
    """The picture that a file or a group shows, with the words in it and *beside* it, if it is one."""
    main = _main(element)
    if main is None or not _is_picture(main):
        return None
    said = main.attributes
    image: dict[str, Any] = {"url": said["url"], "role": "lead"}
    for each in (*main.elements(), *(element.elements() if main is not element else ()), *beside):
        field = WORDS.get(short(each.name))
        if field is not None and field not in image:
            image[field] = stripped(each)
    if said.get("type"):
        image["media_type"] = said["type"]
    for field, name, most in (
        ("size", "fileSize", 2**53 - 1),
        ("width", "width", PIXELS),
        ("height", "height", PIXELS),
    ):
        if (value := whole(said.get(name), most)) is not None:
            image[field] = value
    if "credit" in image:
        creators, suppliers = owners(image["credit"])
        image |= {key: list(names) for key, names in (("creators", creators), ("suppliers", suppliers)) if names}
    return image


def lead(taken: Taken) -> dict[str, Any] | None:
    """The picture that leads, taken out of the attachments and of what is kept."""
    files = taken.origins.get("attachments", [])
    pictures = [each for each in files if short(each.name) in ("media:content", "media:group") and picture(each)]
    beside = [each for each in taken.kept if short(each.name) in WORDS and not each.attributes]
    if len(pictures) != 1 or len({each.name for each in beside}) != len(beside):
        beside = []
    for element in pictures:
        if not (beside or _leads(element)):
            continue
        image = picture(element, beside)
        if image is None:
            continue
        keep = [index for index, each in enumerate(files) if each is not element]
        taken.values["attachments"] = [taken.values["attachments"][index] for index in keep]
        taken.origins["attachments"] = [files[index] for index in keep]
        taken.origins["body.lead"] = [element]
        taken.kept = [each for each in taken.kept if not any(each is other for other in beside)]
        built, held = as_picture(image), _holding(element, beside)
        taken.sources = [each for each in taken.sources if each is not element]
        if built is None or to_json(built, "") != to_json(held, ""):
            taken.sources.append(held)
        return image
    return None


def _holding(element: Element, beside: Sequence[Element]) -> Element:
    """*element* with what stood beside it at its end."""
    held = Element(element.name, element.prefix, element.attributes, element.scope, element.line, element.column)
    held.children = [*element.children, *beside]
    return held


def _leads(element: Element) -> bool:
    main = _main(element)
    if main is None:
        return False
    words = any(short(each.name) in WORDS for each in (*element.elements(), *main.elements()))
    return words or main is not element or main.attributes.get("isDefault") == "true"


def _main(element: Element) -> Element | None:
    """The file itself, or the default one of a group, or its first."""
    if short(element.name) == "media:content":
        return element if element.attributes.get("url") else None
    files = [each for each in element.elements() if short(each.name) == "media:content" and each.attributes.get("url")]
    default = [each for each in files if each.attributes.get("isDefault") == "true"]
    return next(iter(default or files), None)


def _is_picture(element: Element) -> bool:
    medium, media_type = element.attributes.get("medium"), element.attributes.get("type")
    if medium or media_type:
        return medium == "image" or (not medium and str(media_type).startswith("image/"))
    return element.attributes["url"].partition("?")[0].lower().endswith(_SUFFIXES)


def as_attachment(value: dict[str, Any]) -> list[Element]:
    """An attachment by its role: a thumbnail, or a file."""
    if value.get("role") == "thumbnail" and value.keys() == {"role", "url"}:
        return [made("media:thumbnail", url=value["url"])] if legal(value["url"]) else []
    return as_content(value)


def original(image: dict[str, Any], elements: Iterable[Element]) -> Element | None:
    """The element that a leading picture came from, if it is still what the element says."""
    for element in elements:
        if short(element.name) in ("media:content", "media:group") and picture(element) == image:
            return element
    return None


def leading(body: Sequence[Block], originals: Sequence[Element]) -> tuple[list[Element], list[Block]]:
    """The element of a leading picture, if Media RSS can say it, and the rest of the body."""
    first = body[0] if body else None
    if not isinstance(first, ImageBlock) or first.image.role != "lead":
        return [], list(body)
    image = first.image.model_dump(mode="json", exclude_defaults=True)
    picture = original(image, originals) or as_picture(image)
    return ([], list(body)) if picture is None else ([picture], list(body[1:]))
