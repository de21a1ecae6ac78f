"""Help whose options stand in groups, for a command that has many."""

from collections.abc import Mapping, Sequence
from typing import Any

import click

OTHERS = "Options"
"""The heading of the options that are in no group."""


class SectionedCommand(click.Command):
    """A command that lists its options under headings, each with the names of its parameters."""

    def __init__(self, *arguments: Any, sections: Mapping[str, Sequence[str]], **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._sections = sections

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the groups in their order, and then what is in none."""
        options = (param for param in self.get_params(ctx) if isinstance(param, click.Option))
        helps = {option.name: option.get_help_record(ctx) for option in options}
        grouped = {name for names in self._sections.values() for name in names}
        rest = [name for name in helps if name is not None and name not in grouped]
        for heading, names in [*self._sections.items(), (OTHERS, rest)]:
            with formatter.section(heading):
                formatter.write_dl([record for name in names if (record := helps.get(name))])
