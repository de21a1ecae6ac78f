"""The members of JSON Feed 1.1 in the order of its specification, and those of version 1."""

from newsdata.feeds.json.members import Member
from newsdata.feeds.json.values import (
    as_attachments,
    as_authors,
    as_moment,
    attachments,
    author,
    authors,
    first,
    flag,
    identifier,
    label,
    labels,
    moment,
    part,
    text,
    unchanged,
    with_word,
)

VERSION = "https://jsonfeed.org/version/1.1"
"""What a feed of this version says that it is."""

VERSIONS = ("https://jsonfeed.org/version/1", VERSION)
"""The versions that are read."""


def _never(_: object) -> None:
    """What is written of a member of version 1, which later versions say with another."""


TOP: tuple[Member, ...] = (
    Member("title", "title", text, unchanged),
    Member("home_page_url", "url", label, unchanged),
    Member("feed_url", "feed_url", label, unchanged),
    Member("description", "description", text, unchanged),
    Member("next_url", "next_url", label, unchanged),
    Member("icon", "logo", *part("url")),
    Member("favicon", "icon", label, unchanged),
    Member("authors", "bylines", authors, as_authors, many=True, mine=with_word("role", "author")),
    Member("author", "bylines", author, _never),
    Member("language", "language", label, unchanged),
    Member("expired", "expired", flag, unchanged),
)

ITEM: tuple[Member, ...] = (
    Member("id", "id", identifier, unchanged),
    Member("url", "url", label, unchanged),
    Member("external_url", "links", *first({"rel": "external"}, "url"), many=True, mine=with_word("rel", "external")),
    Member("title", "headline", text, unchanged),
    Member("summary", "summary", text, unchanged),
    Member("image", "attachments", *first({"role": "image"}, "url"), many=True, mine=with_word("role", "image")),
    Member(
        "banner_image", "attachments", *first({"role": "banner"}, "url"), many=True, mine=with_word("role", "banner")
    ),
    Member("date_published", "published", moment, as_moment),
    Member("date_modified", "updated", moment, as_moment),
    Member("authors", "bylines", authors, as_authors, many=True, mine=with_word("role", "author")),
    Member("author", "bylines", author, _never),
    Member("tags", "tags", labels, unchanged),
    Member("language", "language", label, unchanged),
    Member(
        "attachments",
        "attachments",
        attachments,
        as_attachments,
        many=True,
        mine=lambda entry: entry.get("role") not in ("image", "banner"),
    ),
)

CONTENT = ("content_html", "content_text")
"""The two members that hold the body."""
