"""What an article consists of: a flat, ordered list of blocks.

Blocks do not contain blocks, because a table has no recursive type and readers of text
want a list. What no block fits becomes `Raw`, and is never dropped.
"""

from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Strict

from newsdata.models.base import Model
from newsdata.models.image import Image, Recording
from newsdata.models.marks import Marks
from newsdata.models.scalars import Label, Many, Text, Url
from newsdata.models.time import Timestamp

Level: TypeAlias = Annotated[int, Strict(), Field(ge=1, le=6)]
"""How deep a heading or a list item stands; 1 is the outermost."""


@dataclass(frozen=True)
class InColumn:
    """Marks a field that a table keeps in a column of another name, shared with other blocks."""

    name: str


_MEDIA = InColumn("media")


def _tag(name: str) -> Any:
    """The default of a block's type, which is written all the same: it tells the blocks apart.

    Because the factory takes the data, pydantic has no default to compare with, and
    ``exclude_defaults`` keeps the field.
    """
    return Field(default_factory=lambda _: name, description="Which block this is.")


class Paragraph(Model):
    """Running text."""

    type: Literal["paragraph"] = _tag("paragraph")

    text: Text
    """The text of the paragraph."""

    marks: Marks = ()
    """Emphasis and links in the text."""


class Heading(Model):
    """A heading inside the body."""

    type: Literal["heading"] = _tag("heading")

    text: Text
    """The text of the heading."""

    marks: Marks = ()
    """Emphasis and links in the text."""

    level: Level | None = None
    """Its rank as the source gives it, 1 being the article's own headline."""


class ListItem(Model):
    """One item of a list; nesting is its level."""

    text: Text
    """The text of the item, without its bullet or number."""

    marks: Marks = ()
    """Emphasis and links in the text."""

    level: Level | None = None
    """How deep it is nested; absent is the outermost."""


class ListBlock(Model):
    """A list of points."""

    type: Literal["list"] = _tag("list")

    kind: Literal["ordered", "unordered"] | None = None
    """Whether the items are numbered."""

    items: Many[ListItem] = ()
    """The items in order."""


class Quote(Model):
    """Someone's words, set apart from the text."""

    type: Literal["quote"] = _tag("quote")

    text: Text
    """The words, with the quotation marks that are printed."""

    marks: Marks = ()
    """Emphasis and links in the text."""

    kind: Literal["block", "pull"] | None = None
    """A quotation in the run of the text, or a line of the article repeated for display."""

    attribution: Text | None = None
    """Who said it, as printed."""


class ImageBlock(Model):
    """A picture between paragraphs."""

    type: Literal["image"] = _tag("image")

    image: Annotated[Image, _MEDIA] = Image()
    """The picture."""


class Gallery(Model):
    """Several pictures shown together."""

    type: Literal["gallery"] = _tag("gallery")

    title: Text | None = None
    """The heading of the gallery."""

    images: Annotated[Many[Image], _MEDIA] = ()
    """The pictures in order."""


class Video(Model):
    """A moving picture."""

    type: Literal["video"] = _tag("video")

    video: Annotated[Recording, _MEDIA] = Recording()
    """The recording."""


class Audio(Model):
    """A sound recording."""

    type: Literal["audio"] = _tag("audio")

    audio: Annotated[Recording, _MEDIA] = Recording()
    """The recording."""


class Embed(Model):
    """Something of another site shown in the page: a post, a player, a map."""

    type: Literal["embed"] = _tag("embed")

    title: Text | None = None
    """What it is called."""

    url: Url | None = None
    """Where it is."""

    provider: Label | None = None
    """Whose it is: "YouTube", "Bluesky"."""

    source: Text | None = None
    """The markup that shows it, as received."""

    media_type: Label | None = None
    """The media type of the source; absent is text/html."""


class Table(Model):
    """Rows of cells; cells are plain text."""

    type: Literal["table"] = _tag("table")

    title: Text | None = None
    """The caption of the table."""

    header_rows: Annotated[int, Strict(), Field(ge=0, le=100)] | None = None
    """How many of the first rows are headings."""

    rows: Many[tuple[Text, ...]] = ()
    """The rows, each a list of cells; they need not be of one length."""


class Code(Model):
    """Program text, or other text whose spaces and lines matter."""

    type: Literal["code"] = _tag("code")

    text: Text
    """The text, with its line breaks."""

    language: Label | None = None
    """The programming language."""


class Divider(Model):
    """A line or ornament between two parts."""

    type: Literal["divider"] = _tag("divider")


class Note(Model):
    """What the newsroom says of the article: a correction, a clarification, who helped."""

    type: Literal["note"] = _tag("note")

    kind: (
        Literal["correction", "clarification", "update", "retraction", "editor", "contributor", "disclaimer", "other"]
        | None
    ) = None
    """What the note is for."""

    text: Text
    """The note as printed."""

    marks: Marks = ()
    """Emphasis and links in the text."""

    date: Timestamp | None = None
    """When the note was made."""


class Link(Model):
    """A link with its words, of a list of links, a menu or a trail of breadcrumbs."""

    label: Text | None = None
    """The words of the link."""

    url: Url | None = None
    """Where it leads; a capture has none."""


class LinkList(Model):
    """Links to other stories inside the body."""

    type: Literal["links"] = _tag("links")

    title: Text | None = None
    """The heading of the list: "Read more"."""

    links: Many[Link] = ()
    """The links in order."""


class Raw(Model):
    """What no other block fits, as received."""

    type: Literal["raw"] = _tag("raw")

    source: Text | None = None
    """The source text of it."""

    media_type: Label | None = None
    """The media type of the source: "text/html", "application/json"."""


Block: TypeAlias = Annotated[
    Paragraph | Heading | ListBlock | Quote | ImageBlock | Gallery | Video | Audio
    | Embed | Table | Code | Divider | Note | LinkList | Raw,
    Field(discriminator="type"),
]  # fmt: skip
"""One block of a body, told apart by its ``type``."""
