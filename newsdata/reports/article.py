"""One article as a person would read it, on a terminal or in a file."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from newsdata.findings import Finding
from newsdata.models import (
    Article,
    Audio,
    Block,
    Code,
    Divider,
    Embed,
    Gallery,
    Heading,
    Image,
    ImageBlock,
    LinkList,
    ListBlock,
    Mark,
    Note,
    Paragraph,
    Quote,
    Raw,
    SiteChrome,
    Table,
    Video,
)
from newsdata.reports.notes import Notes

_STYLES = {
    "strong": "bold", "emphasis": "italic", "underline": "underline", "strike": "strike", "code": "cyan",
    "highlight": "reverse", "link": "underline blue",
}  # fmt: skip


def readable(article: Article, findings: Iterable[Finding] = ()) -> RenderableType:
    """The article from its kicker to its last block, and the page around it below a line.

    *findings* of the article stand below what they are about, and at the end where that is
    not shown.
    """
    notes = Notes(findings)
    parts = [
        *_head(article, notes),
        *_body(article, notes),
        *_foot(article, notes),
    ]
    if rest := list(notes.rest()):
        parts += [Text(""), *rest]
    return Group(*parts)


def _head(article: Article, notes: Notes) -> Iterator[RenderableType]:
    if article.kicker:
        yield Text(article.kicker.upper(), "red")
    yield from notes.of("kicker")
    yield Text(article.headline or "(no headline)", "bold")
    yield from notes.of("headline")
    if article.deck:
        yield Text(article.deck, "italic")
    yield from notes.of("deck")
    yield Text("")
    for byline in article.bylines:
        names = ", ".join(person.name for person in byline.people if person.name)
        role = f"  [{byline.role}]" if byline.role else ""
        yield Text(f"{byline.text or names}{role}", "dim")
    yield from notes.of("bylines")
    for name in ("published", "updated", "language", "section", "url", "id"):
        if (value := getattr(article, name)) is not None:
            yield Text(f"{name}: {value}", "dim")
        yield from notes.of(name)
    if article.tags:
        yield Text(f"tags: {', '.join(article.tags)}", "dim")
    yield from notes.of("tags")


def _body(article: Article, notes: Notes) -> Iterator[RenderableType]:
    for number, block in enumerate(article.body):
        yield Text("")
        yield _block(block, article)
        yield from notes.of(f"body/{number}")


def _foot(article: Article, notes: Notes) -> Iterator[RenderableType]:
    if article.chrome:
        yield Text("")
        yield Rule(style="dim")
        yield from _page(article.chrome)
        yield from notes.of("chrome")


def _block(block: Block, article: Article) -> RenderableType:
    match block:
        case Paragraph():
            first = article.body and block is next((each for each in article.body if isinstance(each, Paragraph)), None)
            return Text(f"{article.dateline} — " if first and article.dateline else "") + _marked(
                block.text, block.marks
            )
        case Heading():
            return Text.assemble((block.text, "bold underline"))
        case Quote():
            said = _marked(block.text, block.marks)
            return Padding(said + Text(f"\n— {block.attribution}" if block.attribution else "", "dim"), (0, 4))
        case ListBlock():
            items = enumerate(block.items, start=1)
            signs = (f"{number}." if block.kind == "ordered" else "•" for number, _ in items)
            return Group(
                *(
                    Padding(Text(f"{sign} ") + _marked(item.text, item.marks), (0, 0, 0, 2 * (item.level or 1)))
                    for sign, item in zip(signs, block.items, strict=True)
                )
            )
        case ImageBlock():
            return _picture(block.image, "picture")
        case Gallery():
            return Group(
                Text(block.title or "Gallery", "bold"), *(_picture(image, "picture") for image in block.images)
            )
        case Video():
            return _picture(block.video, "video")
        case Audio():
            return _picture(block.audio, "audio")
        case Note():
            return Panel(_marked(block.text, block.marks), title=block.kind or "note", title_align="left")
        case Table():
            return _grid(block)
        case LinkList():
            links = (Text(f"→ {link.label or link.url}", "blue") for link in block.links)
            return Group(Text(block.title or "", "bold"), *links)
        case Code():
            return Padding(Text(block.text, "cyan"), (0, 4))
        case Divider():
            return Text("* * *", justify="center")
        case Embed():
            return Panel(Text(block.url or block.source or ""), title=block.provider or "embed", title_align="left")
        case Raw():
            return Panel(Text(block.source or ""), title=block.media_type or "raw", title_align="left")


def _marked(text: str, marks: tuple[Mark, ...]) -> Text:
    shown = Text(text)
    for mark in marks:
        shown.stylize(_STYLES.get(mark.kind, ""), mark.start, mark.end)
    return shown


def _picture(image: Image, kind: str) -> RenderableType:
    lines = [Text(image.caption or image.alt or "(no caption)")]
    lines += [
        Text(f"{name}: {value}", "dim") for name, value in (("credit", image.credit), ("file", image.url)) if value
    ]
    named = (("by", image.creators), ("through", image.suppliers))
    lines += [Text(f"{word}: {', '.join(names)}", "dim") for word, names in named if names]
    title = f"{kind}: {image.title}" if image.title else kind
    return Panel(Group(*lines), title=Text(title), title_align="left", border_style="dim")


def _grid(table: Table) -> RenderableType:
    grid = Grid(title=table.title, show_header=False)
    for _ in range(max((len(row) for row in table.rows), default=0)):
        grid.add_column()
    for number, row in enumerate(table.rows):
        grid.add_row(*(Text(cell) for cell in row), style="bold" if number < (table.header_rows or 0) else None)
    return grid


def _page(chrome: SiteChrome) -> Iterator[RenderableType]:
    crumbs = (chrome.breadcrumb_separator or " > ").join(crumb.label or "" for crumb in chrome.breadcrumbs)
    modules = [
        (module.kind or "module", module.heading or module.text or ", ".join(link.label or "" for link in module.links))
        for module in chrome.modules
    ]
    facts = [
        ("breadcrumbs", crumbs),
        ("site", chrome.site_name),
        ("logo", chrome.logo.alt if chrome.logo else None),
        ("tagline", chrome.tagline),
        *modules,
        ("copyright", chrome.copyright.text if chrome.copyright else None),
    ]
    for name, value in facts:
        if value:
            yield Text(f"{name}: {value}", "dim")
