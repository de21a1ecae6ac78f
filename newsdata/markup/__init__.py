"""HTML fragments and the blocks of a body, each read from and written as the other."""

from newsdata.markup.plain import is_markup, plain
from newsdata.markup.reading import blocks, blocks_as_json
from newsdata.markup.rebuilt import rebuilt
from newsdata.markup.safety import safety
from newsdata.markup.writer import markup

__all__ = ["blocks", "blocks_as_json", "is_markup", "markup", "plain", "rebuilt", "safety"]
