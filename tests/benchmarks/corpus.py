"""The articles that speed is measured on: the same in every run, and known by their digest."""

import hashlib
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import newsdata as nd
from newsdata.columns import arrow_schema
from newsdata.sample import sample

ARTICLES = 100_000
SEED = 2026

DIGEST = "129be2ee26ec4bdf5f2907673b2235e38339779de39de8f53641c67f0ab1dc7e"
"""SHA-256 of all lines. Figures of another corpus are other figures: who changes the sample measures again."""

_PIECE = 2**20


def corpus(articles: int = ARTICLES) -> Path:
    """The first so many lines of the corpus, in a file that is kept for the next run.

    Raises `ValueError` where the sample does not give what was measured.
    """
    folder = Path(tempfile.gettempdir()) / f"newsdata-corpus-{DIGEST[:12]}"
    folder.mkdir(exist_ok=True)
    whole, part = folder / "articles.jsonl", folder / f"articles-{articles}.jsonl"
    if not whole.exists():
        begun = folder / "begun.jsonl"
        nd.write(sample(ARTICLES, seed=SEED), begun)
        begun.replace(whole)
    if (found := _digest(whole)) != DIGEST:
        raise ValueError(f"{whole} has the digest {found}: the sample is another one, so measure and pin it again")
    if articles == ARTICLES:
        return whole
    if not part.exists():
        with whole.open("rb") as lines, part.open("wb") as out:
            out.writelines(islice(lines, articles))
    return part


def filled() -> float:
    """How much of the leaves of the record the corpus has values for, from 0 to 1."""
    leaves = list(_leaves(arrow_schema()))
    table = nd.to_table(sample(1000, seed=SEED))
    return sum(_occurs(table, path) for path in leaves) / len(leaves)


def _leaves(fields: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for field in fields:  # type: ignore[attr-defined]
        type_, here = field.type, (*path, field.name)
        while hasattr(type_, "value_type"):
            type_ = type_.value_type
        if hasattr(type_, "storage_type"):
            yield here
        elif type_.num_fields:
            yield from _leaves(type_, here)
        else:
            yield here


def _occurs(table: object, path: tuple[str, ...]) -> bool:
    array = table[path[0]].combine_chunks()  # type: ignore[index]
    for name in (*path[1:], None):
        while hasattr(array.type, "value_type"):
            array = array.flatten()
        if name is not None:
            array = array.field(name)
    return bool(array.null_count < len(array))


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            found.update(piece)
    return found.hexdigest()
