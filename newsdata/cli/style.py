"""Colours, on a terminal that wants them."""

import os
import sys
from typing import TextIO

import click

from newsdata.codes import Severity
from newsdata.reports.text import Style, plain

_COLOURS: dict[Severity, str] = {"error": "red", "warning": "yellow", "info": "cyan"}


def style_for(stream: TextIO | None = None) -> Style:
    """How codes are shown on *stream*; ``NO_COLOR`` is honoured (no-color.org)."""
    return _coloured if (stream or sys.stdout).isatty() and not os.environ.get("NO_COLOR") else plain


def _coloured(text: str, severity: Severity) -> str:
    return click.style(text, fg=_COLOURS[severity], bold=True)
