"""What becomes of each element of HTML when its content is read as blocks.

| elements | are read as |
|---|---|
| p, h1-h6, any with ``role="heading"`` | paragraph, heading |
| ul, ol, menu, dir, dl | list; dt are items, dd stand one level below them |
| blockquote | quote; with the class of a site's post, embed |
| pre | code |
| hr | divider |
| table | table; raw if a cell spans, or holds more than text |
| figure, and boxes with the class of a caption or gallery | image, gallery, video, audio, or what is in them |
| img, picture | image; raw if it is a pixel that counts readers, text if it is an emoji |
| video, audio | video, audio |
| iframe, embed, object | embed |
| aside and p with the class of a note, nav with the class "links" | note, links |
| `MARKS` | marks; ``lang`` on any of them and on span is a mark, and ``title`` on abbr |
| `CONTAINERS` | nothing themselves: what is in them, apart from what is around them |
| `OPAQUE`, declarations, tags that are cut off | raw, whole |
| custom elements (with a hyphen) without text | raw, whole |
| br | a new line; two begin a new paragraph |
| comments, wbr, end tags without a start | nothing |
| all others (span, font, small, unknown ones) | nothing themselves: the text in them |

What a block has no field for (classes, styles, identifiers, the number a list begins
with, the kind of a list in a list, the target of a link, marks in cells and credits,
the address that a picture leads to unless it is a picture too, tracks and fallbacks of
a video) is not in the blocks. `newsdata.markup.rebuilt` keeps it in the markup.
"""

from newsdata.models.marks import MarkKind


def words(text: str) -> frozenset[str]:
    """A set of words, written as one text so that it can be read."""
    return frozenset(text.split())


RAW_TEXT = ("script", "style", "iframe", "textarea", "title", "xmp", "noembed", "noframes")
"""Elements in which nothing is markup."""

VOID = words("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
"""Elements that have no content and no end tag."""

MARKS: dict[str, MarkKind] = {
    "a": "link",
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "cite": "emphasis",
    "dfn": "emphasis",
    "var": "emphasis",
    "u": "underline",
    "ins": "underline",
    "s": "strike",
    "strike": "strike",
    "del": "strike",
    "sub": "subscript",
    "sup": "superscript",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
    "mark": "highlight",
    "q": "quote",
    "abbr": "entity",
    "acronym": "entity",
}
"""What an element says of its text; a is a link unless it only names a place, abbr an entity if it has a title."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
"""Headings and their levels."""

LISTS = {"ul": "unordered", "ol": "ordered", "menu": "unordered", "dir": "unordered", "dl": None}
"""Lists and their kinds."""

CONTAINERS = words(
    "address article aside body center dd details dialog div dt fieldset figcaption footer header hgroup "
    "html head li legend main marquee nav section summary search tbody td tfoot th thead tr caption optgroup"
)
"""Elements that stand apart from what is around them, and hold blocks."""

OPAQUE = words(
    "applet base basefont bgsound button canvas datalist form frame frameset input keygen link map math meta noembed "
    "noframes noscript param script select source style svg template textarea title track xmp"
)
"""Elements that no block can say, and that are kept whole."""

STRUCTURED = OPAQUE | frozenset(HEADINGS) | frozenset(LISTS) | words(
    "aside audio blockquote embed figure hr iframe img nav object picture pre table video"
)  # fmt: skip
"""Elements that make a block of their own wherever they stand."""

CLOSES_PARAGRAPH = CONTAINERS | frozenset(HEADINGS) | frozenset(LISTS) | words(
    "blockquote figure form hr p pre table xmp"
)  # fmt: skip
"""Elements whose start ends a paragraph that is open (HTML5, 13.2.6.4.7)."""

IMPLIED_END: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "td": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "tr": (frozenset({"tr", "caption", "colgroup"}), frozenset({"table", "tbody", "thead", "tfoot"})),
    "tbody": (frozenset({"tbody", "thead", "tfoot", "caption", "colgroup"}), frozenset({"table"})),
    "thead": (frozenset({"tbody", "thead", "tfoot", "caption", "colgroup"}), frozenset({"table"})),
    "tfoot": (frozenset({"tbody", "thead", "tfoot", "caption", "colgroup"}), frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select", "datalist"})),
    "a": (frozenset({"a"}), CLOSES_PARAGRAPH),
}
"""For a start tag: the open elements that it ends, and those beyond which it does not look."""

SCOPE = words("td th caption table template object button html")
"""Elements that an end tag within them does not reach beyond."""

TABLE_PARTS = words("table caption colgroup tbody thead tfoot tr td th")
"""Elements whose end tags reach up to their own table, and end what is open in it."""
