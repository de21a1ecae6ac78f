"""Whether work is shared out to several processes, and to how many."""

import os
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from newsdata.files import is_remote, place
from newsdata.jobs import cores
from newsdata.models import Article
from newsdata.pipeline.inputs import is_file

SHARED_BYTES = 64 * 2**20
"""From how many bytes of input on it pays to check in several processes: each takes about a second to begin."""

READ_BYTES = 6 * SHARED_BYTES
"""From how many on it pays to read in several what one writes: it waits for the writing before long."""

_EXPANDS = {".gz": 4, ".zst": 4}
"""How many bytes there are at the least, most often, for one of a compressed file."""


def processes(jobs: int | None, sources: Iterable[Any], pays: int = SHARED_BYTES) -> tuple[int, Iterator[Any]]:
    """How many processes to use, and the same *sources*; one is the process that asks.

    It is *jobs*, or as many as there are cores where that is left open and the input has more
    than *pays* bytes, as far as that is known.
    """
    rest = iter(sources)
    if jobs is not None or (many := cores()) == 1:
        return jobs or 1, rest
    seen, size = list[Any](), 0
    for source in rest:
        seen.append(source)
        size += _bytes(source)
        if size >= pays:
            return many, chain(seen, rest)
    return 1, iter(seen)


def is_known_elsewhere(model: type[Article]) -> bool:
    """Whether another process can load *model* by its name."""
    return model.__module__ != "__main__" and "<locals>" not in model.__qualname__


def _bytes(source: Any) -> int:
    """About how many bytes an input has, as far as that is known before it is opened."""
    if isinstance(source, bytes):
        return len(source)
    if not is_file(source) or is_remote(source):
        return 0
    try:
        path = place(source)
        return os.stat(path).st_size * _EXPANDS.get(os.path.splitext(path)[1].lower(), 1)
    except OSError:
        return 0
