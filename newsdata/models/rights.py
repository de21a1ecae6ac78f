"""Where an article comes from and what may be done with it."""

from newsdata.models.base import Model
from newsdata.models.scalars import Label, Seconds, Size, Text, Url, Year


class Identifier(Model):
    """A name for the article in another system."""

    scheme: Label | None = None
    """The system: "isbn", "cms", an address."""

    value: Label
    """The name there."""


class Organisation(Model):
    """A publisher, an agency, a site."""

    name: Label | None = None
    """Its name as printed."""

    url: Url | None = None
    """Its home."""


class Rights(Model):
    """Who owns it and on what terms it may be used."""

    notice: Text | None = None
    """The copyright notice as printed."""

    holder: Label | None = None
    """The owner."""

    year: Year | None = None
    """The year of the copyright."""

    terms: Text | None = None
    """The terms of use in words; a licence with an address is a link whose rel is "license"."""


class Reference(Model):
    """A link from the article as a whole to something else."""

    rel: Label | None = None
    """What the other is to this one: "related", "canonical", "via", "license" (RFC 8288)."""

    url: Url
    """Where it leads."""

    title: Text | None = None
    """Its words."""

    language: Label | None = None
    """The BCP 47 tag of what is there."""

    media_type: Label | None = None
    """The media type of what is there."""


class Attachment(Model):
    """A file that comes with the article: an enclosure, a thumbnail, a document."""

    role: Label | None = None
    """What it is for: "enclosure", "image", "thumbnail"; or the source's own word."""

    url: Url
    """The file."""

    title: Text | None = None
    """What it is called."""

    media_type: Label | None = None
    """The media type."""

    size: Size | None = None
    """Bytes."""

    duration: Seconds | None = None
    """The length of a recording in seconds."""
