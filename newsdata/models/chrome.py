"""The furniture of the page that an article was copied from, and how the page was laid out."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from newsdata.models.base import Model
from newsdata.models.body import Link
from newsdata.models.scalars import Label, Many, Maybe, Text, Url, Year

Literally: TypeAlias = Annotated[str, Field(min_length=0, max_length=40)]
"""What stands between two parts of a page; too short to hold the parts themselves."""


class Logo(Model):
    """The mark of a site."""

    url: Url | None = None
    """The picture's file."""

    alt: Text | None = None
    """The words in its place: "Harbour Post Logo"."""


class Module(Model):
    """A part of the page that is not the article."""

    kind: (
        Literal[
            "navigation", "newsletter", "latest", "related", "share", "comments",
            "advertisement", "promo", "consent", "date", "footer", "other",
        ]
        | None
    ) = None  # fmt: skip
    """What it is for."""

    heading: Text | None = None
    """Its heading: "Latest News"."""

    text: Text | None = None
    """Its words, as printed."""

    links: Many[Link] = ()
    """The links it offers, in order."""


class CopyrightLine(Model):
    """The line at the foot of the page, and what it says."""

    text: Text | None = None
    """The line as printed."""

    year: Year | None = None
    """The last year it names."""

    holder: Label | None = None
    """Whom it names as the owner."""


class Cue(Model):
    """One step of a layout: a part of the record, and what stands after it on the page.

    Parts are named for the fields they come from, without their number: each cue takes
    the next of its kind, so that an inserted or removed block moves the rest along. A
    name with a dot in front goes on with the same block: ``body.caption``, ``.credit``.
    The role of a byline or the kind of a module stands in brackets, and one of that kind
    is preferred: ``bylines[author].text``. The name of a list alone, ``body``, begins the
    next block: what stands after it is its first bullet, or all of a divider.
    """

    part: Label | None = None
    """The part; absent where the step is only what stands between parts."""

    after: Literally | None = None
    """Line breaks, spaces, bullets and dashes up to the next part."""


class SiteChrome(Model):
    """What a page shows around an article, with the layout that puts it all back in order."""

    site_name: Text | None = None
    """The name of the site as the page prints it."""

    site_url: Url | None = None
    """The site's home."""

    logo: Maybe[Logo] = None
    """The site's mark."""

    tagline: Text | None = None
    """What the site says of itself."""

    breadcrumbs: Many[Link] = ()
    """The way from the home page to the article; the last is often the headline."""

    breadcrumb_separator: Text | None = None
    """What stands between two breadcrumbs, with its spaces: " » "."""

    modules: Many[Module] = ()
    """Menus, prompts, teasers, share buttons, the footer: in the order of the page."""

    copyright: Maybe[CopyrightLine] = None
    """The copyright line."""

    encoding: Label | None = None
    """The character encoding of the copy, where it is not UTF-8."""

    layout: Many[Cue] = ()
    """How the page was put together, from its top to its foot."""
