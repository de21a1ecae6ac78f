"""``newsdata convert``."""

import sys
from pathlib import Path
from typing import Any

import click

from newsdata.cli import EXIT_FOUND, EXIT_INCOMPLETE
from newsdata.cli.layout import layout_options
from newsdata.cli.options import (
    engine_option,
    fetch_options,
    from_option,
    jobs_option,
    known_format,
    model_option,
    refuse_on_clusters,
    rejects_option,
)
from newsdata.cli.progress import shown
from newsdata.cli.style import style_for
from newsdata.dataset import Layout
from newsdata.fetch import Fetching
from newsdata.files import STANDARD
from newsdata.mapping import map_entries, parse_map
from newsdata.models import Article
from newsdata.pipeline import OnLoss, Result, convert
from newsdata.reports.json import conversion_json
from newsdata.reports.text import conversion_text


@click.command("convert")
@click.argument("inputs", nargs=-1, required=True, metavar="IN… OUT")
@from_option
@click.option(
    "--to", metavar="FORMAT", callback=known_format, help="The output's format, where its name does not say it."
)
@click.option("--lossless", is_flag=True, help="Write what the format cannot say beside what it says.")
@click.option("--mint-ids", is_flag=True, help="Derive identifiers and dates that the format requires.")
@click.option(
    "--map",
    "maps",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="Fill a field from a column; or a known map.",
)
@click.option(
    "--map-file", type=click.Path(exists=True, dir_okay=False), help="A TOML file with a column for each field."
)
@click.option("--on-loss", type=click.Choice(["warn", "error", "ignore"]), default="warn", show_default=True)
@click.option("--verify", is_flag=True, help="Read back what was written and compare.")
@layout_options
@rejects_option
@click.option("--report", type=click.Path(dir_okay=False), help="Write what was found and lost to a JSON file.")
@model_option
@jobs_option
@engine_option
@fetch_options
def command(
    inputs: tuple[str, ...],
    from_: str | None,
    to: str | None,
    lossless: bool,
    mint_ids: bool,
    maps: tuple[str, ...],
    map_file: str | None,
    on_loss: OnLoss,
    verify: bool,
    layout: Layout | None,
    overwrite: bool,
    rejects: str | None,
    report: str | None,
    model: type[Article],
    fetching: Fetching,
    jobs: int | None,
    engine: str,
) -> int:
    """Write articles in another format, and say what does not come through.

    The articles of IN…, files or addresses, go to OUT, whose suffix names the format (see:
    newsdata formats) and the compression, .gz or .zst; - is standard input or output. OUT is
    replaced at once, when all is written. Of IN, a directory stands for the files in it.

    An OUT that ends in / becomes a directory of Parquet files, which is replaced with
    --overwrite alone.

    Tables of other people are read by a map: --map headline=title --map text=content, with
    the zone of times that state none as --map published=date@+01:00, and --map =column for
    what is to be left out. Known maps: cc_news, trafilatura.

    Large inputs are read by a process for each core; with --engine ray, by a cluster, which
    writes a directory of Parquet files.
    """
    if len(inputs) < 2:
        raise click.UsageError("name the inputs and then the output: newsdata convert IN… OUT")
    *sources, target = inputs
    entries = [*(map_entries(Path(map_file)) if map_file else ()), *maps]
    mapping = parse_map(entries) if entries else None
    shared: dict[str, Any] = {
        "from_": from_, "on_loss": on_loss, "rejects": rejects, "model": model, "mapping": mapping, "layout": layout,
        "overwrite": overwrite,
    }  # fmt: skip
    with shown(sources, prints=target == STANDARD) as meter:
        if engine == "ray":
            refuse_on_clusters(
                {"--verify": verify, "--lossless": lossless, "--mint-ids": mint_ids, "--jobs": jobs, "--to": to}
            )
            from newsdata.engines import ray

            result = ray.convert(sources, target, **shared, meter=meter)
        else:
            result = convert(
                sources, target, to=to, verify=verify, lossless=lossless, mint_ids=mint_ids, fetching=fetching,
                jobs=jobs, meter=meter, **shared,
            )  # fmt: skip
    click.echo(conversion_text(result.report, style_for(sys.stderr), losses_counted=on_loss != "ignore"), err=True)
    if not result.written:
        click.echo(f"{target} is not written.", err=True)
    for note in result.report.notes:
        click.echo(f"newsdata: {note}", err=True)
    if report:
        Path(report).write_text(conversion_json(result.report) + "\n", encoding="utf-8")
    return _exit_code(result, on_loss)


def _exit_code(result: Result, on_loss: OnLoss) -> int:
    found = result.report
    if not found.complete:
        return EXIT_INCOMPLETE
    return EXIT_FOUND if not found.ok or (on_loss == "error" and found.losses) else 0
