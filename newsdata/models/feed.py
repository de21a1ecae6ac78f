"""What a feed says of itself, apart from its articles."""

from typing import Annotated

from pydantic import ConfigDict, Field, Strict

from newsdata.models.base import Model
from newsdata.models.byline import Byline
from newsdata.models.chrome import Logo
from newsdata.models.extensions import Extensions
from newsdata.models.rights import Organisation, Reference, Rights
from newsdata.models.scalars import Label, Many, Maybe, Text, Url
from newsdata.models.subject import Subject
from newsdata.models.time import Timestamp


class Generator(Model):
    """The software that made a feed."""

    name: Label | None = None
    """Its name."""

    url: Url | None = None
    """Its home."""

    version: Label | None = None
    """Its version."""


class Feed(Model):
    """A feed, or a data set of articles, as it describes itself."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": "Harbour Post",
                    "url": "https://harbour-post.example/",
                    "feed_url": "https://harbour-post.example/feed.xml",
                    "language": "en",
                }
            ]
        }
    )

    id: Label | None = None
    """The identifier that the source gives."""

    url: Url | None = None
    """The home page of what the feed is of."""

    feed_url: Url | None = None
    """The feed's own address."""

    next_url: Url | None = None
    """Where older articles follow."""

    title: Text | None = None
    """The name of the feed."""

    description: Text | None = None
    """What it is about."""

    language: Label | None = None
    """The language of its articles, as a BCP 47 tag."""

    bylines: Many[Byline] = ()
    """Who makes it: authors, editors, webmasters, by role."""

    publisher: Maybe[Organisation] = None
    """Who publishes it."""

    published: Timestamp | None = None
    """When it was published."""

    updated: Timestamp | None = None
    """When it last changed."""

    tags: Many[Label] = ()
    """Free keywords."""

    subjects: Many[Subject] = ()
    """Topics, by name or code."""

    rights: Maybe[Rights] = None
    """Who owns it and what may be done with it."""

    generator: Maybe[Generator] = None
    """The software that made it."""

    logo: Maybe[Logo] = None
    """A picture of the site, wider than high."""

    icon: Url | None = None
    """A small square picture."""

    links: Many[Reference] = ()
    """Links from the feed as a whole."""

    expired: Annotated[bool, Strict()] | None = None
    """Whether it will never change again."""

    ttl: Annotated[int, Strict(), Field(ge=0, le=2**31 - 1)] | None = None
    """Minutes it may be kept before it is fetched again."""

    extensions: Extensions = Extensions()
    """What the source said that has no place above, by namespace."""
