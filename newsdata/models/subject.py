"""What an article is about."""

from newsdata.models.base import Model
from newsdata.models.scalars import Label, Text


class Subject(Model):
    """A topic, place, person or organisation that the article is about, never one who wrote it."""

    name: Text | None = None
    """Its name as received."""

    scheme: Label | None = None
    """The vocabulary of the code: "medtop", "http://cv.iptc.org/newscodes/mediatopic/"."""

    code: Label | None = None
    """Its code in that vocabulary, or its address."""


class Headline(Model):
    """Another headline for the same article."""

    role: Label | None = None
    """Where it is used: seo, social, print, mobile; or the source's own word."""

    value: Text
    """The headline."""
