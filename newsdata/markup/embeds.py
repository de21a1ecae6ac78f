"""What another site shows in the page, and what is kept as it is."""

from urllib.parse import urlsplit

from newsdata.markup.flow import BlockJson, Flow
from newsdata.markup.inline import SPACE
from newsdata.markup.nodes import Node, with_class

HOSTS = {
    "youtube.com": "YouTube",
    "youtube-nocookie.com": "YouTube",
    "youtu.be": "YouTube",
    "vimeo.com": "Vimeo",
    "dailymotion.com": "Dailymotion",
    "twitter.com": "X",
    "x.com": "X",
    "facebook.com": "Facebook",
    "instagram.com": "Instagram",
    "threads.net": "Threads",
    "tiktok.com": "TikTok",
    "bsky.app": "Bluesky",
    "reddit.com": "Reddit",
    "redditmedia.com": "Reddit",
    "spotify.com": "Spotify",
    "soundcloud.com": "SoundCloud",
    "apple.com": "Apple",
    "datawrapper.de": "Datawrapper",
    "dwcdn.net": "Datawrapper",
    "flourish.studio": "Flourish",
    "infogram.com": "Infogram",
    "scribd.com": "Scribd",
    "documentcloud.org": "DocumentCloud",
    "twitch.tv": "Twitch",
    "ted.com": "TED",
    "openstreetmap.org": "OpenStreetMap",
    "google.com": "Google",
}
"""Whose something is that is shown from an address at a host, or below it."""

POSTS = {
    "twitter-tweet": "X",
    "twitter-video": "X",
    "instagram-media": "Instagram",
    "tiktok-embed": "TikTok",
    "bluesky-embed": "Bluesky",
    "reddit-embed-bq": "Reddit",
    "reddit-card": "Reddit",
    "text-post-media": "Threads",
    "mastodon-embed": "Mastodon",
    "imgur-embed-pub": "Imgur",
    "flickr-embed": "Flickr",
}
"""The class of a quotation that a script makes a post of, and whose it is."""

_ADDRESS = {"iframe": "src", "embed": "src", "object": "data"}
_POST_ADDRESSES = ("data-instgrm-permalink", "cite", "data-bluesky-uri", "data-url")


def read_frame(flow: Flow, node: Node) -> None:
    """A frame or a plug-in: what it shows, and its markup."""
    attributes = flow.document.attributes(node)
    url = attributes.get(_ADDRESS[node.name], "")
    if not url or url == "about:blank":
        url = attributes.get("data-src", url)
    flow.emit(_embed(flow, node, url, attributes.get("title"), provider_of(url)))


def read_post(flow: Flow, node: Node) -> bool:
    """Read a quotation that a script will make a post of; false if it is none."""
    attributes = flow.document.attributes(node)
    if not with_class(attributes, frozenset(POSTS)):
        return False
    provider = next(POSTS[name] for name in attributes["class"].lower().split() if name in POSTS)
    url = next((attributes[name] for name in _POST_ADDRESSES if attributes.get(name)), None) or _last_link(flow, node)
    flow.emit(_embed(flow, node, url or "", None, provider))
    flow.embed_end = flow.document.end(node)
    return True


def read_script(flow: Flow, node: Node) -> None:
    """A script; one that follows a post belongs to it."""
    document = flow.document
    if flow.embed_end >= 0 and not flow.run.begun and flow.blocks and flow.blocks[-1]["type"] == "embed":
        between = document.source[flow.embed_end : document.start(node)]
        if not between.strip(SPACE):
            flow.blocks[-1]["source"] += between + document.markup(node)
            flow.embed_end = -1
            return
    flow.raw(node)


def read_kept(flow: Flow, node: Node) -> None:
    """What was written as it is, since nothing else could say it."""
    attributes = flow.document.attributes(node)
    kind = attributes["data-block"]
    block: BlockJson = {"type": kind}
    names = ("title", "url", "provider") if kind == "embed" else ()
    for name in names:
        if f"data-{name}" in attributes and (attributes[f"data-{name}"] or name == "title"):
            block[name] = attributes[f"data-{name}"]
    if node.name == "div":
        block["source"] = flow.document.inside(node)
    elif "data-source" in attributes:
        block["source"] = attributes["data-source"]
    if attributes.get("data-media-type"):
        block["media_type"] = attributes["data-media-type"]
    flow.emit(block)


KEPT = frozenset({"raw", "embed"})
"""Blocks that may stand as they are in an element with their name in ``data-block``."""


def provider_of(url: str) -> str | None:
    """Whose address it is, as far as `HOSTS` knows."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    labels = host.split(".")[-3:]
    return next((HOSTS[name] for name in (".".join(labels[at:]) for at in range(len(labels))) if name in HOSTS), None)


def _embed(flow: Flow, node: Node, url: str, title: str | None, provider: str | None) -> BlockJson:
    known = {"title": title, "url": url or None, "provider": provider, "source": flow.document.markup(node)}
    return {"type": "embed", **{name: value for name, value in known.items() if value is not None}}


def _last_link(flow: Flow, node: Node) -> str | None:
    """Where the last link in an element leads: that to the post itself."""
    for child in reversed(node.children):
        if not isinstance(child, int):
            here = flow.document.attributes(child).get("href") if child.name == "a" else None
            if found := here or _last_link(flow, child):
                return found
    return None
