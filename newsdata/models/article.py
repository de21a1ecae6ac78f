"""The record: one news article."""

from typing import Annotated

from pydantic import ConfigDict, Field, Strict

from newsdata.models.base import Model
from newsdata.models.body import Block
from newsdata.models.byline import Byline
from newsdata.models.chrome import SiteChrome
from newsdata.models.extensions import Extensions
from newsdata.models.rights import Attachment, Identifier, Organisation, Reference, Rights
from newsdata.models.scalars import Label, Many, Maybe, Text, Url
from newsdata.models.subject import Headline, Subject
from newsdata.models.time import Timestamp


class Article(Model):
    """One news article, as one publisher shows it.

    Everything is optional: what a source does not say is absent, and is never made up.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "urn:example:harbour-post:4711",
                    "url": "https://harbour-post.example/2026/11/talks-resume",
                    "language": "en",
                    "headline": "Talks resume",
                    "bylines": [{"text": "By Ann Lee", "role": "author", "people": [{"name": "Ann Lee"}]}],
                    "published": "2026-11-22T09:00:00+01:00",
                    "body": [{"type": "paragraph", "text": "The harbour talks resumed on Sunday."}],
                }
            ]
        }
    )

    id: Label | None = None
    """The identifier that the source gives, unique in its world."""

    url: Url | None = None
    """The page's canonical address."""

    alt_ids: Many[Identifier] = ()
    """Identifiers in other systems."""

    version: Label | None = None
    """The revision of the article, as the source counts."""

    status: Label | None = None
    """Where it stands: draft, scheduled, usable, withheld, canceled; or the source's own word."""

    language: Label | None = None
    """The language of the text, as a BCP 47 tag."""

    headline: Text | None = None
    """The main headline."""

    alt_headlines: Many[Headline] = ()
    """Headlines for other uses."""

    kicker: Text | None = None
    """The short line above the headline."""

    deck: Text | None = None
    """The line or two below the headline."""

    summary: Text | None = None
    """A short account for lists and previews, not part of the page's text."""

    dateline: Text | None = None
    """Where the report was filed, as printed before its first words: "OSLO (AP)"."""

    slugline: Text | None = None
    """The newsroom's working name."""

    bylines: Many[Byline] = ()
    """The credit lines, in the order of the page."""

    published: Timestamp | None = None
    """When it was first made public."""

    updated: Timestamp | None = None
    """When it last changed in substance."""

    created: Timestamp | None = None
    """When it was first written or recorded."""

    embargoed_until: Timestamp | None = None
    """Not to be made public before this."""

    expires: Timestamp | None = None
    """Not to be used after this."""

    section: Text | None = None
    """The part of the publication it stands in."""

    tags: Many[Label] = ()
    """Free keywords, in the order of the source."""

    subjects: Many[Subject] = ()
    """Topics, by name or code."""

    genre: Label | None = None
    """What kind of piece it is: news, analysis, opinion, review, live."""

    urgency: Annotated[int, Strict(), Field(ge=1, le=9)] | None = None
    """How urgent it is, from 1, the most, to 9 (IPTC urgency)."""

    places: Many[Subject] = ()
    """The places it is about."""

    people: Many[Subject] = ()
    """The people it is about; those who wrote it are in `bylines`."""

    organisations: Many[Subject] = ()
    """The organisations it is about."""

    publisher: Maybe[Organisation] = None
    """Who published this copy."""

    source: Maybe[Organisation] = None
    """Whose story it was before."""

    rights: Maybe[Rights] = None
    """Who owns it and what may be done with it."""

    links: Many[Reference] = ()
    """Links from the article as a whole."""

    attachments: Many[Attachment] = ()
    """Files that come with it."""

    retrieved: Timestamp | None = None
    """When this copy was made."""

    body: Many[Block] = ()
    """The article's content, block by block."""

    chrome: Maybe[SiteChrome] = None
    """The furniture of the page it was copied from."""

    extensions: Extensions = Extensions()
    """What the source said that has no place above, by namespace."""

    @property
    def text(self) -> str:
        """The words of the body, a blank line between blocks; pictures and markup are left out."""
        blocks = (getattr(block, "text", None) for block in self.body)
        return "\n\n".join(words for words in blocks if words)
