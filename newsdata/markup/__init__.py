"""HTML fragments and the blocks of a body, each read from and written as the other."""

from newsdata.markup.plain import is_markup, plain
from newsdata.markup.reading import blocks, blocks_and_form, blocks_as_json
from newsdata.markup.rebuilt import rebuilt
from newsdata.markup.safety import safety
from newsdata.markup.writer import is_written, markup

__all__ = [
    "blocks",
    "blocks_and_form",
    "blocks_as_json",
    "is_markup",
    "is_written",
    "markup",
    "plain",
    "rebuilt",
    "safety",
]
