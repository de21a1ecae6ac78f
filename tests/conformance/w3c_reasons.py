"""Cases of the W3C feed validator on which we judge otherwise, each with the reason."""

_SECOND_LINK = (
    "We point at the second of the two links, where the fault is; it points at where the entry or metadata ends."
)
_START_TAG = "We point at the line on which the start tag begins; it points at the line on which it ends."
_PAGES = "We point at the link that is wrong; it points at where the first entry begins."
_REPAIR = (
    "We go on after the fault, and point at the element that has no end; it stops at the end tag that does not fit."
)

REASONS: dict[str, str] = {
    "atom/2/infoset-element-whitespace.xml": _SECOND_LINK,
    "atom/4.1.1/multiple-alternates-matching.xml": _SECOND_LINK,
    "atom/4.1.2/link-same-rel-type-hreflang.xml": _SECOND_LINK,
    "atom/4.1.2/link-same-rel-type-no-hreflang.xml": _SECOND_LINK,
    "ext/fh/complete-next-archive.xml": _PAGES,
    "ext/fh/complete-previous.xml": _PAGES,
    "ext/fh/previous-first.xml": _PAGES,
    "ext/media/invalid_media_content_bitrate.xml": _START_TAG,
    "ext/media/invalid_media_content_fileSize.xml": _START_TAG,
    "ext/media/invalid_media_content_framerate.xml": _START_TAG,
    "ext/media/invalid_media_content_lang.xml": _START_TAG,
    "ext/thr/invalid-count.xml": _START_TAG,
    "ext/thr/invalid-href.xml": _START_TAG,
    "ext/thr/invalid-ref.xml": _START_TAG,
    "ext/thr/invalid-updated.xml": _START_TAG,
    "ext/thr/invalid-when.xml": _START_TAG,
    "rss11/must/neg-bad-abouturi.xml": _START_TAG,
    "rss11/must/neg-noabout.xml": _START_TAG,
    "rss20/element-channel/multiple_textInput.xml": "We tell it once, at the second; it tells it again at the end.",
    "rss/must/missing_rss2.xml": _REPAIR,
}
"""Where another line is told, or another verdict given, by case."""
