"""``newsdata sample``."""

import sys

import click

from newsdata.canonical import record_json
from newsdata.sample import sample


@click.command("sample")
@click.option("-n", "--number", type=click.IntRange(min=0), default=10, show_default=True, help="How many articles.")
@click.option("--seed", type=int, default=0, show_default=True, help="Which articles.")
def command(number: int, seed: int) -> None:
    """Print realistic, invented articles as JSON Lines.

    They are for benchmarks, tests and demonstrations; the same seed gives the same articles.
    """
    for article in sample(number, seed):
        sys.stdout.buffer.write(record_json(article).encode() + b"\n")
    sys.stdout.buffer.flush()
