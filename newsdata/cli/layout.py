"""The options that say how a data set is divided into files."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from newsdata.dataset import Layout, bytes_of
from newsdata.dataset.layout import MAX_FILE_BYTES
from newsdata.errors import NewsdataError
from newsdata.files import is_folder


def layout_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a data set; the command, whose *inputs* end in the output, gets a *layout* or ``None``."""

    @wraps(function)
    def laid_out(
        inputs: tuple[str, ...],
        partition_by: tuple[str, ...],
        max_rows: int | None,
        file_bytes: int | None,
        overwrite: bool,
        **others: Any,
    ) -> Any:
        layout = None
        if inputs and is_folder(inputs[-1]):
            layout = Layout(partition_by, max_rows, file_bytes or MAX_FILE_BYTES)
        elif inputs:
            said = dict(zip(_NAMES, (partition_by, max_rows, file_bytes, overwrite), strict=True))
            _refuse(inputs[-1], [name for name, value in said.items() if value])
        return function(inputs=inputs, layout=layout, overwrite=overwrite, **others)

    decorated: Callable[..., Any] = laid_out
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated


def _refuse(target: str, said: list[str]) -> None:
    """A file cannot be divided."""
    if said:
        raise click.UsageError(f"{said[0]} is for a directory, and {target} is none; write it as {target}/")


def _paths(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(path.strip() for value in values for path in value.split(",") if path.strip())


def _bytes(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    try:
        return None if value is None else bytes_of(value)
    except NewsdataError as error:
        raise click.BadParameter(str(error), ctx, param) from None


_NAMES = ("--partition-by", "--max-rows-per-file", "--max-file-size", "--overwrite")

_OPTIONS = (
    click.option(
        "--partition-by",
        multiple=True,
        metavar="PATHS",
        callback=_paths,
        help="Of a directory: one below it for each value, as language,published.year.",
    ),
    click.option(
        "--max-rows-per-file", "max_rows", type=click.IntRange(min=1), help="Of a directory: articles in one file."
    ),
    click.option(
        "--max-file-size", "file_bytes", metavar="SIZE", callback=_bytes, help="Of a directory: as 256MB, the default."
    ),
    click.option("--overwrite", is_flag=True, help="Replace a directory of Parquet files."),
)
