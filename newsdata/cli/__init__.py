"""The command line: one module a verb, loaded when it is asked for."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

import newsdata
from newsdata.jobs.memory import ALLOCATOR

_VERBS = {
    "convert": "Write articles in another format, and say what does not come through.",
    "diff": "Two datasets compared: what is added, removed and changed.",
    "formats": "What is read and written, and what each format cannot carry.",
    "rules": "Every kind of finding: what it means, why it matters, what to do.",
    "sample": "Print realistic, invented articles as JSON Lines.",
    "schema": "Print, compare or check the published schemas.",
    "show": "One article as a person would read it, with what is found in it beside what it is about.",
    "stats": "What is in a dataset: dates, languages, publishers, how full each field is, repeats.",
    "validate": "Check articles, and say what is wrong, where, and what to do.",
}

EXIT_FOUND = 1
EXIT_USAGE = 2
EXIT_INCOMPLETE = 3
EXIT_INTERRUPTED = 130


class _Verbs(click.Group):
    """Knows its commands by name alone, so that ``--version`` and ``--help`` load none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _VERBS:
            return None
        command: click.Command = import_module(f"newsdata.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(sorted(_VERBS.items()))


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(newsdata.__version__, package_name="newsdata", message="%(prog)s %(version)s")
def cli() -> None:
    """News articles as typed data: validate them, convert them, lose nothing in silence.

    Start with:  newsdata validate FILE   or:  newsdata convert FILE OUT
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0: clean. 1: something found, lost or rejected. 2: wrong usage. 3: an input could not be
    read, or an output written, to its end. 130: interrupted.
    """
    os.environ.setdefault(*ALLOCATOR)
    try:
        code = cli.main(None if arguments is None else list(arguments), "newsdata", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return EXIT_USAGE
    except (KeyboardInterrupt, click.Abort):
        click.echo("newsdata: interrupted", err=True)
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone; there is nobody to tell
        return EXIT_FOUND
    except newsdata.NewsdataError as error:
        click.echo(f"newsdata: {error}", err=True)
        return EXIT_USAGE
    except OSError as error:
        click.echo(f"newsdata: {error.filename or 'the output'}: {error.strerror or error}", err=True)
        return EXIT_INCOMPLETE
    return code if isinstance(code, int) else 0
