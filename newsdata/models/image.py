"""Pictures and recordings, with what is printed under them."""

from typing import Any, Self

from newsdata.models.base import Model
from newsdata.models.credits import read_credit
from newsdata.models.marks import CaptionMarks
from newsdata.models.scalars import Label, Many, Pixels, Seconds, Size, Text, Url


class Rendition(Model):
    """One file of a picture or recording, beside its main one."""

    name: Label | None = None
    """What the source calls it: "thumbnail", "16x9"."""

    url: Url | None = None
    """The file."""

    width: Pixels | None = None
    """Pixels across."""

    height: Pixels | None = None
    """Pixels down."""

    media_type: Label | None = None
    """The media type: "image/jpeg"."""


class Image(Model):
    """One picture. A capture of a page may have its words and not its address."""

    url: Url | None = None
    """The picture's file, as received."""

    alt: Text | None = None
    """What a screen reader says; ``""`` says that the picture is decoration, absent that nothing is known."""

    title: Text | None = None
    """A short line of its own above the caption: "The quay at night"."""

    caption: Text | None = None
    """The words under the picture, without the credit."""

    caption_marks: CaptionMarks = ()
    """Emphasis and links in the caption."""

    credit: Text | None = None
    """The credit as printed, with its brackets: "(Ada Reyes/Harbour Agency via Coast Images)"."""

    creators: Many[Label] = ()
    """The photographers that the credit names; none where it names none."""

    suppliers: Many[Label] = ()
    """The agencies and givers that the credit names, in the order of the chain "A/B via C"."""

    role: Label | None = None
    """What the picture is for: lead, inline, thumbnail, portrait; or the source's own word."""

    width: Pixels | None = None
    """Pixels across, of the main file."""

    height: Pixels | None = None
    """Pixels down, of the main file."""

    media_type: Label | None = None
    """The media type of the main file."""

    size: Size | None = None
    """Bytes of the main file."""

    renditions: Many[Rendition] = ()
    """Other files of the same picture, in the order of the source."""

    @classmethod
    def parse_credit(cls, credit: str, **fields: Any) -> Self:
        """An image with *credit* taken apart; *fields* are the rest of it.

        >>> image = Image.parse_credit("(Ada Reyes/Harbour Agency via Coast Images)")
        >>> image.creators, image.suppliers
        (('Ada Reyes',), ('Harbour Agency', 'Coast Images'))
        """
        creators, suppliers = read_credit(credit)
        return cls(credit=credit, creators=tuple(creators), suppliers=tuple(suppliers), **fields)


class Recording(Image):
    """A video or a sound recording: all that a picture has, and a length."""

    duration: Seconds | None = None
    """The length in seconds."""
