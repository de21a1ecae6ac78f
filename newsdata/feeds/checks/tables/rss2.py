"""The elements of RSS 0.91, 0.92 and 2.0, which are in no namespace."""

from newsdata.feeds.checks.spec import MANY
from newsdata.feeds.checks.spec import ElementSpec as E

RSS2 = (
    E("channel", "rss", "", 1, holds="channel"),
    # What a channel has to say
    E("title", "channel", "plain not-blank", 1, code="MissingTitle"),
    E("link", "channel", "link", 1, code="MissingLink"),
    E("description", "channel", "plain", 1, code="MissingDescription"),
    # What it may say
    E("language", "channel", "language"),
    E("copyright", "channel", "plain"),
    E("managingEditor", "channel", "contact plain"),
    E("webMaster", "channel", "contact plain"),
    E("pubDate", "channel", "rfc822"),
    E("lastBuildDate", "channel", "rfc822"),
    E("category", "channel", "plain not-blank", 0, MANY, "domain"),
    E("generator", "channel", "plain"),
    E("docs", "channel", "absolute"),
    E(
        "cloud",
        "channel",
        "",
        0,
        1,
        "domain! path! port!:port registerProcedure! protocol!:cloud-protocol",
    ),
    E("ttl", "channel", "positive"),
    E("image", "channel", "", holds="image"),
    E("rating", "channel"),
    E("textInput", "channel", "", holds="textInput"),
    E("skipHours", "channel", "", holds="skipHours"),
    E("skipDays", "channel", "", holds="skipDays"),
    E("item", "channel", "", 0, MANY, holds="item"),
    # The hours and days of rest
    E("hour", "skipHours", "hour", 1, 24),
    E("day", "skipDays", "day", 1, 7),
    # The image of the channel
    E("url", "image", "link", 1),
    E("title", "image", "plain not-blank", 1, code="MissingTitle"),
    E("link", "image", "link", 1, code="MissingLink"),
    E("width", "image", "width"),
    E("height", "image", "height"),
    E("description", "image", "plain"),
    # The field for text
    E("title", "textInput", "plain not-blank", 1, code="MissingTitle"),
    E("description", "textInput", "plain", 1, code="MissingDescription"),
    E("name", "textInput", "form-name", 1),
    E("link", "textInput", "link", 1, code="MissingLink"),
    # An item
    E("title", "item", "plain not-blank"),
    E("link", "item", "link"),
    E("description", "item", "html"),
    E("author", "item", "contact plain"),
    E("category", "item", "plain not-blank", 0, MANY, "domain"),
    E("comments", "item", "absolute"),
    E("enclosure", "item", "", 0, MANY, "url!:url length!:length type!:mime-attribute"),
    E("guid", "item", "not-blank", attributes="isPermaLink:boolean"),
    E("pubDate", "item", "rfc822"),
    E("source", "item", "plain not-blank", attributes="url!:url"),
)

RSS091 = (
    E("textinput", "channel", "", holds="textInput"),
)  # fmt: skip
"""What the older versions have besides."""
