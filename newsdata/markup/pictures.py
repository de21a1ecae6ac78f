"""The fields of a picture or a recording, from the attributes of its element."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsdata.markup.inline import SPACE
from newsdata.markup.references import whole

PIXELS = ("width", "height")

LAZY = ("data-src", "data-lazy-src", "data-original")
"""Where the address is until a script moves it."""

NAMES = {"data-role": "role", "data-media-type": "media_type"}
"""Attributes for fields that HTML has no attribute for."""

LISTS = {"data-creators": "creators", "data-suppliers": "suppliers", "data-renditions": "renditions"}
"""Attributes with JSON, for lists that differ from what the credit and ``srcset`` say."""

_MOST = 2**31 - 1
_LARGEST = 2**53 - 1
_PIXELS = re.compile(r"\s*+([0-9]{1,10})(?:px)?\s*+")
_BYTES = re.compile(r"[0-9]{1,16}")
_CANDIDATE = re.compile(r"[\s,]*+([^\s]++)(?:\s++([^,]*+))?")
_WIDTH = re.compile(r"([0-9]{1,10})w")
_DENSITY = re.compile(r"[0-9]{1,4}(?:[.][0-9]{1,4})?x")
_FILE = re.compile(r"[.](?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|\Z)", re.IGNORECASE)
_WORDS = frozenset({"name", "url", "media_type"})


def image_fields(attributes: Mapping[str, str]) -> dict[str, Any]:
    """What an ``img`` says of its picture."""
    url = attributes.get("src", "")
    if not url or url.startswith("data:"):
        url = next((attributes[name] for name in LAZY if attributes.get(name)), url)
    found: dict[str, Any] = {"url": url} if url else {}
    found.update(said_of_media(attributes, alt="alt"))
    found.setdefault("renditions", list(candidates(attributes.get("srcset", ""))))
    return found


def said_of_media(attributes: Mapping[str, str], alt: str) -> dict[str, Any]:
    """What pictures and recordings say alike; *alt* is the attribute for who cannot see it."""
    found: dict[str, Any] = {
        field: attributes[name] for name, field in ((alt, "alt"), ("title", "title")) if name in attributes
    }
    for name in PIXELS:
        if (pixels := whole_pixels(attributes.get(name, ""))) is not None:
            found[name] = pixels
    found.update({field: attributes[name] for name, field in NAMES.items() if attributes.get(name)})
    size = attributes.get("data-size", "")
    if _BYTES.fullmatch(size) and int(size) <= _LARGEST:
        found["size"] = int(size)
    for name, field in LISTS.items():
        if name in attributes and (listed := _listed(attributes[name], field)) is not None:
            found[field] = listed
    return found


def whole_pixels(text: str) -> int | None:
    """A number of pixels; none for what is a share or no number."""
    match = _PIXELS.fullmatch(text)
    pixels = int(match.group(1)) if match else None
    return pixels if pixels is not None and pixels <= _MOST else None


def seconds(text: str) -> float | None:
    """A duration in seconds."""
    try:
        length = float(text)
    except ValueError:
        return None
    return length if 0 <= length <= 1e9 else None


def candidates(srcset: str) -> Iterator[dict[str, Any]]:
    """The files that a ``srcset`` offers; a density is their name."""
    position = 0
    while match := _CANDIDATE.match(srcset, position):
        position = match.end()
        url, descriptor = match.group(1), (match.group(2) or "").strip(SPACE)
        bare = url.rstrip(",")
        if bare != url:
            position, descriptor = match.end(1), ""
        if not bare:
            continue
        rendition: dict[str, Any] = {"url": bare}
        if width := _WIDTH.fullmatch(descriptor):
            if int(width.group(1)) <= _MOST:
                rendition["width"] = int(width.group(1))
        elif _DENSITY.fullmatch(descriptor):
            rendition = {"name": descriptor, **rendition}
        yield rendition


def is_pixel(image: Mapping[str, Any]) -> bool:
    """Whether a picture is too small to be seen: it counts who reads."""
    return bool(image.get("width", 2) <= 1 and image.get("height", 2) <= 1)


def is_file(url: str) -> bool:
    """Whether an address looks like that of a picture."""
    return bool(_FILE.search(url))


def _listed(text: str, field: str) -> list[Any] | None:
    """A list that is given as JSON; none if it is not of the kind that the field holds."""
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(listed, list):
        return None
    good = _good_rendition if field == "renditions" else _good_name
    return listed if all(map(good, listed)) else None


def _good_name(value: object) -> bool:
    return isinstance(value, str) and value != "" and whole(value) == value


def _good_rendition(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    return all(_good_name(item) if name in _WORDS else _good_pixels(name, item) for name, item in value.items())


def _good_pixels(name: str, value: object) -> bool:
    return name in PIXELS and isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST
