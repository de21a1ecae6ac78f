"""The body of an item: HTML, plain text, or both."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from newsdata.markup import blocks_and_form, is_written, markup, rebuilt
from newsdata.models import Block, Paragraph

HTML, TEXT = "content_html", "content_text"

_GAP = re.compile(r"[ \t]*\r?\n(?:[ \t]*\r?\n)+")


def read_content(said: Mapping[str, Any]) -> tuple[list[Any], dict[str, str]]:
    """The blocks of an item, and what is kept of its content: of the HTML what would be written otherwise, all text."""
    html, text = (value if isinstance(value := said.get(name), str) else None for name in (HTML, TEXT))
    kept: dict[str, str] = {} if text is None else {TEXT: text}
    if html is None:
        return list(paragraphs(text or "")), kept
    body, written = blocks_and_form(html)
    if text is not None or not (is_written(body, html) if written is None else written):
        kept[HTML] = html
    return body, kept


def written_content(body: Sequence[Block], kept: Mapping[str, Any]) -> dict[str, str]:
    """The members that say *body*: as they came where nobody touched it, else as HTML."""
    html, text = (value if isinstance(value := kept.get(name), str) else None for name in (HTML, TEXT))
    if html is not None:
        now = rebuilt(html, body)
        return {HTML: now, TEXT: text} if now == html and text is not None else {HTML: now}
    if text is not None and tuple(body) == paragraphs(text):
        return {TEXT: text}
    return {HTML: markup(body)} if body else {TEXT: ""}


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Plain text as paragraphs, which stand between empty lines."""
    return tuple(Paragraph(text=each) for each in _GAP.split(text) if each.strip())
