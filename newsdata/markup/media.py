"""Pictures, galleries, videos and sound, with what is printed with them."""

from dataclasses import dataclass
from dataclasses import field as _field
from typing import Any

from newsdata.markup.credits import owners
from newsdata.markup.elements import MARKS, words
from newsdata.markup.flow import BlockJson, Flow, NotProse
from newsdata.markup.inline import SPACE
from newsdata.markup.nodes import Node, around, with_class
from newsdata.markup.pictures import candidates, image_fields, is_file, is_pixel, said_of_media, seconds

CAPTIONED = frozenset({"wp-caption", "caption", "image", "photo", "tr-caption-container", "gallery-item"})
"""Classes of boxes that hold a picture with its caption."""

CAPTIONS = frozenset({"wp-caption-text", "wp-caption-dd", "gallery-caption", "tr-caption", "caption-text"})
"""Classes of captions, beside ``figcaption``."""

CREDITS = frozenset({"credit", "image-credit", "photo-credit", "media-credit", "caption-credit", "wp-caption-credit"})
"""Classes of credits."""

GALLERIES = frozenset({"gallery", "wp-block-gallery", "blocks-gallery-grid", "tiled-gallery", "image-gallery"})
"""Classes of galleries."""

EMOJI = frozenset({"emoji", "wp-smiley"})
"""Classes of pictures that stand for a character, which is their ``alt``."""

_CREDIT_PROPERTIES = frozenset({"credittext", "copyrightholder", "creditline"})
_WRAPPERS = words("a div span p picture center figure table tbody tr td dl dt dd ul ol li font small noscript")
_WRAPPERS |= frozenset(MARKS)
_MEDIA = frozenset({"img", "picture", "video", "audio"})

_BOXES = 4
"""Boxes in boxes beyond which none is taken for a picture: each is looked through once more."""


@dataclass
class _Box:
    """What was found in a box that may hold pictures."""

    media: list[tuple[Node, str | None, Node]] = _field(default_factory=list)
    captions: list[tuple[Node, Node]] = _field(default_factory=list)
    credits: list[Node] = _field(default_factory=list)
    figures: int = 0
    only: bool = True


def read_image(flow: Flow, node: Node) -> None:
    """A picture in the run of the text: it stands between what is before and after it."""
    attributes = flow.document.attributes(node)
    if with_class(attributes, EMOJI) and attributes.get("alt"):
        flow.run.add(attributes["alt"])
        return
    image = image_fields(attributes)
    if is_pixel(image):
        flow.raw(node)
        return
    flow.emit(_block("image", _linked(image, flow.run.link)))


def read_picture(flow: Flow, node: Node) -> None:
    """A picture that has several files."""
    if (image := _picture(flow, node)) is None:
        flow.apart(node)
    else:
        flow.emit(_block("image", _linked(image, flow.run.link)))


def read_recording(flow: Flow, node: Node) -> None:
    """A video or a sound, without what is shown where it cannot be played."""
    flow.emit(_block(node.name, _recording(flow, node)))


def read_box(flow: Flow, node: Node) -> bool:
    """Read a figure or the like as one picture, recording or gallery; false if it is none."""
    if flow.boxes >= _BOXES:
        return False
    attributes = flow.document.attributes(node)
    box = _Box()
    _look(flow, node, None, node, box)
    if not box.only:
        return False
    try:
        if with_class(attributes, GALLERIES) and (box.media or node.name == "figure"):
            return _gallery(flow, node, box)
        if len(box.media) == 1 and len(box.captions) <= 1 and len(box.credits) <= 1:
            medium, link, _ = box.media[0]
            caption = box.captions[0][0] if box.captions else None
            block = _medium(flow, medium, link, caption, box.credits)
            flow.emit(block)
            return True
        if box.figures > 2:
            return _gallery(flow, node, box)
    except NotProse:
        pass
    return False


def _gallery(flow: Flow, node: Node, box: _Box) -> bool:
    """Pictures shown together, each with the caption that stands nearest, and a title for all."""
    images: list[dict[str, Any]] = []
    captions = {id(holder): caption for caption, holder in box.captions if holder is not node}
    titles = [caption for caption, holder in box.captions if holder is node]
    if len(titles) > 1 or len(captions) + len(titles) != len(box.captions) or box.credits:
        return False
    for medium, link, holder in box.media:
        caption = captions.pop(id(holder), None) if holder is not node else None
        block = _medium(flow, medium, link, caption, [])
        if block["type"] != "image":
            return False
        images.append(block["image"])
    if captions:
        return False
    title = (flow.plain(titles[0]) or "") if titles else None
    flow.emit({"type": "gallery", **({"title": title} if title is not None else {}), "images": images})
    return True


def _look(flow: Flow, node: Node, link: str | None, holder: Node, box: _Box) -> None:
    """Find the pictures, captions and credits in a box, and whether that is all there is."""
    for child in node.children:
        if isinstance(child, int):
            box.only = box.only and not flow.document.text(child).strip(SPACE)
            continue
        attributes = flow.document.attributes(child)
        if child.name in _MEDIA and (child.name != "picture" or _picture(flow, child) is not None):
            box.media.append((child, link, holder))
        elif child.name == "figcaption" or with_class(attributes, CAPTIONS):
            box.captions.append((child, holder))
        elif _is_credit(attributes):
            box.credits.append(child)
        elif child.name in _WRAPPERS:
            inner = child if child.name in ("figure", "li", "dl") or with_class(attributes, CAPTIONED) else holder
            box.figures += child.name == "figure"
            if child.name != "noscript":
                _look(flow, child, attributes.get("href", link) if child.name == "a" else link, inner, box)
        elif child.name != "br":
            box.only = False


def _medium(flow: Flow, node: Node, link: str | None, caption: Node | None, credits_: list[Node]) -> BlockJson:
    """A picture or recording as a block, with its caption and credit."""
    name = node.name if node.name in ("video", "audio") else "image"
    if name == "image":
        found = _picture(flow, node) if node.name == "picture" else image_fields(flow.document.attributes(node))
        found = _linked(found or {}, link)
    else:
        found = _recording(flow, node)
    if caption is not None:
        within: list[Node] = []
        text = _without_credits(flow, caption, within)
        credits_ = [*credits_, *within]
        if prose := flow.prose(text):
            found.update(prose.fields("caption", "caption_marks"))
    if len(credits_) > 1:
        raise NotProse
    if credits_:
        found["credit"] = credit = flow.plain(credits_[0]) or ""
        creators, suppliers = owners(credit)
        found.setdefault("creators", list(creators))
        found.setdefault("suppliers", list(suppliers))
    return _block(name, found)


def _block(name: str, found: dict[str, Any]) -> BlockJson:
    """A picture or recording as a block, without lists that are empty."""
    return {"type": name, name: {field: value for field, value in found.items() if value != []}}


def _without_credits(flow: Flow, node: Node, found: list[Node]) -> Node:
    """A caption without the credits in it, which are put into *found*."""
    kept: list[Node | int] = []
    for child in node.children:
        if isinstance(child, int):
            kept.append(child)
        elif _is_credit(flow.document.attributes(child)):
            found.append(child)
        else:
            kept.append(_without_credits(flow, child, found) if child.children else child)
    made = around(node, kept)
    made.name, made.first, made.closed = node.name, node.first, node.closed
    return made


def _is_credit(attributes: dict[str, str]) -> bool:
    return with_class(attributes, CREDITS) or attributes.get("itemprop", "").lower() in _CREDIT_PROPERTIES


def _picture(flow: Flow, node: Node) -> dict[str, Any] | None:
    """The picture in a ``picture``, its sources as renditions; none if there is more in it."""
    renditions: list[dict[str, Any]] = []
    image: dict[str, Any] | None = None
    for child in node.children:
        if isinstance(child, int):
            continue
        attributes = flow.document.attributes(child)
        if child.name == "source":
            kind = {"media_type": attributes["type"]} if attributes.get("type") else {}
            listed = attributes.get("srcset", attributes.get("data-srcset", ""))
            renditions += [{**rendition, **kind} for rendition in candidates(listed)]
        elif child.name == "img" and image is None:
            image = image_fields(attributes)
        else:
            return None
    if image is not None and (renditions := [*renditions, *image.pop("renditions", [])]):
        image["renditions"] = renditions
    return image


def _recording(flow: Flow, node: Node) -> dict[str, Any]:
    """What a ``video`` or ``audio`` says: its file first, then the others that it has."""
    attributes = flow.document.attributes(node)
    files: list[dict[str, Any]] = [{"url": attributes["src"]}] if attributes.get("src") else []
    for child in node.children:
        if not isinstance(child, int) and child.name == "source":
            files.append(_file(flow.document.attributes(child)))
    found = said_of_media(attributes, alt="aria-label")
    if files and "data-no-file" not in attributes:
        found = {**files[0], **found}
        files = files[1:]
    if attributes.get("poster"):
        files.insert(0, {"name": "poster", "url": attributes["poster"]})
    found.setdefault("renditions", files)
    if (length := seconds(attributes.get("data-duration", ""))) is not None:
        found["duration"] = length
    return found


def _file(attributes: dict[str, str]) -> dict[str, Any]:
    """One file of a recording."""
    known = {"url": attributes.get("src"), "media_type": attributes.get("type")}
    return {name: value for name, value in known.items() if value}


def _linked(image: dict[str, Any], link: str | None) -> dict[str, Any]:
    """A picture with the larger one that it leads to."""
    if link and link != image.get("url") and is_file(link):
        image["renditions"] = [*image.get("renditions", []), {"name": "full", "url": link}]
    return image
