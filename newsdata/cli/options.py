"""Options that several verbs share."""

from importlib import import_module

import click

from newsdata.errors import FormatError
from newsdata.formats import format_named
from newsdata.models import Article


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


from_option = click.option(
    "--from", "from_", metavar="FORMAT", callback=known_format, help="The input's format, where it cannot be told."
)
model_option = click.option(
    "--model", metavar="MODULE:CLASS", callback=loaded_model, help="A subclass of Article to read instead of it."
)
