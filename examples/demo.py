"""The main job: a page becomes an article, goes through every format, and comes back to the byte."""

import tempfile
from pathlib import Path

from rich.console import Console
from rich.rule import Rule
from rich.table import Table

import newsdata as nd
from newsdata.reports.article import readable

PAGE = Path(__file__).with_name("page.txt")


def main() -> None:
    """Read the page, show what it says, and convert it there and back."""
    console = Console(highlight=False)
    (article,) = nd.read(PAGE)

    console.print(Rule(f"{PAGE.name}, as newsdata reads it"))
    console.print(readable(article))

    console.print(Rule("There and back"))
    console.print(_journeys())

    console.print(Rule("What another format would lose, known before it is written"))
    article = article.model_copy(update={"id": "urn:example:4711", "tags": ("harbour", "talks")})
    for loss in nd.losses(article, "capture"):
        console.print(f"{loss.pointer}: {loss.before!r} is lost, because {loss.reason}")
    console.print()
    console.print("Next:  newsdata validate FILE   newsdata convert FILE OUT   newsdata formats")


def _journeys() -> Table:
    """The page through each format and back, compared byte by byte."""
    table = Table("from", "through", "bytes", "back as a page", box=None, padding=(0, 3, 0, 0))
    page = PAGE.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("json", "jsonl", "arrow", "parquet"):
            middle, back = Path(folder, f"article.{name}"), Path(folder, f"{name}.txt")
            nd.convert(PAGE, middle, verify=True)
            nd.convert(middle, back, verify=True)
            same = "the same bytes" if back.read_bytes() == page else "NOT THE SAME"
            table.add_row(PAGE.name, name, f"{middle.stat().st_size:,}", same)
    return table


if __name__ == "__main__":
    main()
