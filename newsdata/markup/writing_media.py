"""Pictures, galleries, videos and sound as HTML.

| field | is written as |
|---|---|
| url | ``src`` of img, or of the first source |
| alt | ``alt``; ``aria-label`` of video and audio |
| title, width, height | ``title``, ``width``, ``height`` |
| caption, caption_marks, credit | figcaption, with the credit in a span of the class "credit" |
| creators, suppliers | nothing where the credit says them, else ``data-creators``, ``data-suppliers`` |
| role, size, media_type | ``data-role``, ``data-size``, ``data-media-type``; ``type`` of source |
| renditions | ``srcset``, poster, more sources; ``data-renditions`` where these cannot say it |
| duration | ``data-duration``, in seconds |
"""

import json
from typing import Any

from newsdata.markup.credits import owners
from newsdata.markup.pictures import candidates
from newsdata.markup.references import attribute
from newsdata.markup.writing import element, text_element
from newsdata.models.body import Gallery
from newsdata.models.image import Image, Recording, Rendition


def figure(image: Image, name: str = "img") -> str:
    """One picture or recording with its caption."""
    medium = _recording(image, name) if isinstance(image, Recording) else _image(image)
    return element("figure", medium + _caption(image))


def gallery(block: Gallery) -> str:
    """Pictures shown together, and the title that they share."""
    title = "" if block.title is None else text_element("figcaption", block.title, parts="")
    return element("figure", title + "".join(map(figure, block.images)), {"class": "gallery"})


def _image(image: Image) -> str:
    srcset = _srcset(image.renditions)
    known = {"src": image.url, "alt": image.alt, "title": image.title, "srcset": srcset or None}
    known |= {**_known(image), "data-media-type": image.media_type}
    if srcset is None:
        known["data-renditions"] = _json(image.renditions)
    return f"<img{''.join(attribute(*pair) for pair in known.items())}>"


def _recording(image: Recording, name: str) -> str:
    poster, files = _files(image)
    known: dict[str, str | None] = {"controls": "", "poster": poster, "aria-label": image.alt, "title": image.title}
    known |= _known(image)
    sources = [{"url": image.url, "media_type": image.media_type}] if image.url else []
    if files is None:
        known["data-renditions"] = _json(image.renditions)
    if not image.url:
        known["data-media-type"] = image.media_type
    if files and not image.url:
        known["data-no-file"] = ""
    known["data-duration"] = None if image.duration is None else repr(float(image.duration))
    written = [{"src": each.get("url"), "type": each.get("media_type")} for each in [*sources, *(files or [])]]
    return element(
        name, "".join(f"<source{''.join(attribute(*pair) for pair in each.items())}>" for each in written), known
    )


def _caption(image: Image) -> str:
    credit = "" if image.credit is None else text_element("span", image.credit, (), {"class": "credit"}, parts="")
    if image.caption is None:
        return element("figcaption", credit) if credit else ""
    return text_element(
        "figcaption", image.caption, image.caption_marks, parts="", after=f" {credit}" if credit else ""
    )


def _known(image: Image) -> dict[str, str | None]:
    """What all media say alike."""
    creators, suppliers = owners(image.credit) if image.credit is not None else ((), ())
    return {
        "width": _number(image.width),
        "height": _number(image.height),
        "data-role": image.role,
        "data-size": _number(image.size),
        "data-creators": None if image.creators == creators else _json(image.creators),
        "data-suppliers": None if image.suppliers == suppliers else _json(image.suppliers),
    }


def _srcset(renditions: tuple[Rendition, ...]) -> str | None:
    """The renditions as ``srcset``, if it can say them all."""
    written = ", ".join(f"{each.url or ''} {each.name or _width(each)}".rstrip() for each in renditions)
    return written if list(candidates(written)) == _plain(renditions) else None


def _files(image: Recording) -> tuple[str | None, list[dict[str, Any]] | None]:
    """The poster and the other files of a recording, if their elements can say them all."""
    renditions = _plain(image.renditions)
    poster = None
    if renditions and renditions[0].get("name") == "poster" and [*renditions[0]] == ["name", "url"]:
        poster = renditions.pop(0)["url"]
    if all(each and {*each} <= {"url", "media_type"} for each in renditions):
        return poster, renditions
    return None, None


def _plain(renditions: tuple[Rendition, ...]) -> list[dict[str, Any]]:
    return [each.model_dump(exclude_defaults=True) for each in renditions]


def _json(values: tuple[Any, ...]) -> str:
    listed = [each.model_dump(exclude_defaults=True) if isinstance(each, Rendition) else each for each in values]
    return json.dumps(listed, ensure_ascii=False)


def _width(rendition: Rendition) -> str:
    return "" if rendition.width is None else f"{rendition.width}w"


def _number(value: int | None) -> str | None:
    return None if value is None else str(value)
