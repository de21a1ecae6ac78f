"""What podcasts add: Apple's elements, Google's, and the podcast namespace."""

from newsdata.feeds.checks.spec import MANY
from newsdata.feeds.checks.spec import ElementSpec as E

ITUNES = (
    E("itunes:author", "@channels @items", "plain subtitle"),
    E("itunes:block", "@channels @items", "yes-no-clean"),
    E("itunes:explicit", "@channels @items", "true-false"),
    E("itunes:title", "@channels @items", "plain subtitle"),
    E("itunes:subtitle", "@channels @items", "plain subtitle"),
    E("itunes:summary", "@channels @items", "plain summary"),
    E("itunes:keywords", "@channels @items", "plain keywords subtitle"),
    E("itunes:image", "@channels @items", "", attributes="href!:url"),
    E("itunes:link", "@channels @items", "", 0, MANY, "href!:url rel type:mime"),
    # Of the podcast
    E("itunes:category", "@channels @items", "", 0, MANY, "text!", "itunes-category"),
    E("itunes:category", "itunes-category", "", 0, MANY, "text!"),
    E("itunes:complete", "@channels", "yes-no-clean"),
    E("itunes:new-feed-url", "@channels", "absolute"),
    E("itunes:new_feed_url", "@channels", "absolute"),
    E("itunes:owner", "@channels", "", holds="itunes-owner"),
    E("itunes:type", "@channels", "show-type"),
    E("itunes:email", "itunes-owner", "owner-email"),
    E("itunes:name", "itunes-owner", "plain subtitle"),
    # Of an episode
    E("itunes:duration", "@items", "duration"),
    E("itunes:order", "@items", "integer"),
    E("itunes:season", "@items", "positive"),
    E("itunes:episode", "@items", "positive"),
    E("itunes:episodeType", "@items", "episode-type"),
    E("itunes:isClosedCaptioned", "@items", "yes-no"),
)

GOOGLE = (
    E("googleplay:author", "@channels @items", "plain"),
    E("googleplay:block", "@channels @items", "yes-no"),
    E("googleplay:category", "@channels", "", 0, MANY, "text!", holds="*"),
    E("googleplay:description", "@channels @items", "text summary"),
    E("googleplay:email", "@channels", "owner-email"),
    E("googleplay:explicit", "@channels @items", "yes-no-clean"),
    E("googleplay:image", "@channels @items", "", attributes="href!:url"),
    E("googleplay:new-feed-url", "@channels", "absolute"),
    E("googleplay:owner", "@channels", "text", holds="*"),
)

_HERE = "@channels @items live-item"

PODCAST = (
    # Of the podcast
    E("podcast:locked", "@channels", "yes-no", attributes="owner:owner-email"),
    E("podcast:guid", "@channels", "uuid"),
    E("podcast:funding", _HERE, "text", 0, MANY, "url!:url"),
    E("podcast:medium", "@channels", "podcast-medium"),
    E("podcast:trailer", "@channels", "text value", 0, MANY, "url!:url pubdate!:rfc822 length type:mime season"),
    E("podcast:block", "@channels", "yes-no", 0, MANY, "id"),
    E("podcast:podroll", "@channels", "", holds="podroll"),
    E("podcast:publisher", "@channels", "", holds="podroll"),
    E("podcast:updateFrequency", "@channels", "text", attributes="complete:boolean dtstart rrule"),
    E("podcast:podping", "@channels", "", attributes="usesPodping"),
    E("podcast:images", _HERE, "", attributes="srcset!"),
    E(
        "podcast:image",
        _HERE,
        "",
        0,
        MANY,
        "href!:url aspect-ratio width:positive height:positive type:mime purpose alt",
    ),
    E("podcast:liveItem", "@channels", "", 0, MANY, "status!:live-status start!:iso8601 end:iso8601", "*"),
    E(
        "podcast:remoteItem",
        "@channels @items podroll value-split",
        "",
        0,
        MANY,
        "feedGuid!:uuid feedUrl:url itemGuid medium title",
    ),
    # Of an episode
    E("podcast:transcript", "@items live-item", "", 0, MANY, "url!:url type!:transcript-type language:language rel"),
    E("podcast:chapters", "@items live-item", "", attributes="url!:url type!:mime"),
    E("podcast:soundbite", "@items", "text", 0, MANY, "startTime!:float duration!:float"),
    E("podcast:season", "@items live-item", "natural", attributes="name"),
    E("podcast:episode", "@items live-item", "float", attributes="display"),
    E("podcast:contentLink", "@items live-item", "text", 0, MANY, "href!:url"),
    E(
        "podcast:socialInteract",
        "@items live-item",
        "",
        0,
        MANY,
        "protocol! uri accountId accountUrl:url priority:natural",
    ),
    E("podcast:chat", "@channels @items", "", 0, MANY, "server! protocol! accountId space"),
    # Of either
    E("podcast:person", _HERE, "value", 0, MANY, "role group img:url href:url"),
    E("podcast:location", _HERE, "value", 0, MANY, "rel geo:geo osm country"),
    E("podcast:license", _HERE, "value", attributes="url:url"),
    E("podcast:txt", _HERE, "text", 0, MANY, "purpose"),
    E("podcast:value", _HERE, "", 0, MANY, "type! method! suggested:float", holds="value-block"),
    E(
        "podcast:valueRecipient",
        "value-block value-split",
        "",
        0,
        MANY,
        "type! address! split!:natural name customKey customValue fee:boolean",
    ),
    E(
        "podcast:valueTimeSplit",
        "value-block",
        "",
        0,
        MANY,
        "startTime!:float duration!:float remoteStartTime:float remotePercentage:percent",
        "value-split",
    ),
    E(
        "podcast:alternateEnclosure",
        "@items live-item",
        "",
        0,
        MANY,
        "type!:mime length:natural bitrate:float height:positive lang:language title rel codecs default:boolean",
        "alternate-enclosure",
    ),
    E("podcast:source", "alternate-enclosure", "", 1, MANY, "uri! contentType:mime"),
    E("podcast:integrity", "alternate-enclosure", "", attributes="type! value!"),
)
