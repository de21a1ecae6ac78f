"""Options that several verbs share."""

from collections.abc import Callable, Mapping
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsdata.codes import SEVERITIES, Severity
from newsdata.errors import FormatError
from newsdata.fetch import Fetching
from newsdata.formats import format_named
from newsdata.models import Article

if TYPE_CHECKING:
    from newsdata.config import Config


def known_format(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The name of a format; a wrong one is answered with those there are."""
    try:
        return None if value is None else format_named(value).name
    except FormatError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def loaded_model(ctx: click.Context, param: click.Parameter, value: str | None) -> type[Article]:
    """The record class that ``package.module:Class`` names."""
    if value is None:
        return Article
    module, _, name = value.partition(":")
    try:
        model = getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        message = f"{value!r} cannot be loaded: {error}; write it as package.module:Class"
        raise click.BadParameter(message, ctx, param) from None
    if not (isinstance(model, type) and issubclass(model, Article)):
        raise click.BadParameter(f"{value!r} is no subclass of newsdata.Article", ctx, param)
    return model


def severities(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, Severity]:
    """How bad some findings are, each given as ``B104=error``."""
    levels: dict[str, Severity] = {}
    for value in values:
        name, _, word = value.partition("=")
        level = next((known for known in SEVERITIES if known == word), None)
        if not name or level is None:
            message = f"{value!r} sets no severity; write CODE=LEVEL with LEVEL one of {', '.join(SEVERITIES)}"
            raise click.BadParameter(message, ctx, param)
        levels[name] = level
    return levels


def codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> list[str]:
    """The codes and names in lists with commas."""
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def configured(ctx: click.Context, _: click.Parameter, value: str | None) -> "Config":
    """The configuration in a file that is named, else in the nearest one, or none with ``--isolated``."""
    from newsdata.config import Config, config_for, config_in  # needs all rules, which take long to load

    if ctx.meta.get(_ISOLATED):
        if value is not None:
            raise click.UsageError("--isolated reads no configuration, and --config names one; leave one of them out")
        return Config()
    return config_for(Path.cwd()) if value is None else config_in(Path(value))


def config_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options ``--config`` and ``--isolated``; the command gets the `Config`."""
    named = click.option(
        "--config",
        metavar="FILE",
        type=click.Path(exists=True, dir_okay=False),
        callback=configured,
        help="The configuration, instead of the nearest newsdata.toml or pyproject.toml.",
    )
    isolated = click.option(
        "--isolated",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=lambda ctx, _, value: ctx.meta.update({_ISOLATED: value}),
        help="Read no configuration.",
    )
    return named(isolated(function))


def fetch_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options of how addresses are fetched; the command gets them as `Fetching`."""
    usual = Fetching()

    @wraps(function)
    def fetching(*, allow_private: bool, timeout: float, fetch_bytes: int, **others: Any) -> Any:
        how = Fetching(timeout=timeout, max_bytes=fetch_bytes, allow_private=allow_private)
        return function(fetching=how, **others)

    options = (
        click.option("--allow-private", is_flag=True, help="Fetch addresses on private networks, too."),
        click.option(
            "--timeout", type=click.FloatRange(min=0, min_open=True), default=usual.timeout, show_default=True,
            metavar="SECONDS", help="Wait so long for an address to answer.",
        ),
        click.option(
            "--max-bytes", "fetch_bytes", type=click.IntRange(min=1), default=usual.max_bytes, show_default=True,
            help="Take so much of an address at the most.",
        ),
    )  # fmt: skip
    decorated: Callable[..., Any] = fetching
    for option in reversed(options):
        decorated = option(decorated)
    return decorated


def refuse_on_clusters(unknown: Mapping[str, object]) -> None:
    """Raise `click.UsageError` for options that ``--engine ray`` does not know, given with their values."""
    if given := [name for name, value in unknown.items() if value]:
        raise click.UsageError(f"--engine ray does not know {', '.join(given)}; leave out the one or the other")


_ISOLATED = "newsdata.isolated"

from_option = click.option(
    "--from", "from_", metavar="FORMAT", callback=known_format, help="The input's format, where it cannot be told."
)
model_option = click.option(
    "--model", metavar="MODULE:CLASS", callback=loaded_model, help="A subclass of Article to read instead of it."
)
engine_option = click.option(
    "--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True,
    help="Work here, or on the machines of a Ray cluster.",
)  # fmt: skip
jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Read in so many processes; else in one for each core where the input is large.",
)
rules_option = click.option(
    "--rules", "house", multiple=True, metavar="MODULE", help="Rules of your own: a module, or the path of its file."
)
rejects_option = click.option(
    "--rejects",
    metavar="FILE",
    type=click.Path(dir_okay=False),
    help="Keep records that are no articles, and in FILE.findings.jsonl what is wrong with them.",
)
