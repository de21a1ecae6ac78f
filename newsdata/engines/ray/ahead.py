"""Some of a sequence begun ahead of its turn, so that many are under way and memory is bounded."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar, cast

Begun = TypeVar("Begun")
Kind = TypeVar("Kind")
Other = TypeVar("Other")


def ahead(
    items: Iterable[Kind | Other], kind: type[Kind], begin: Callable[[Kind], Begun], many: int
) -> Iterator[Begun | Other]:
    """What *begin* makes of each item of *kind*, up to *many* of them later than it was made.

    Anything else stays as it is, and comes when all before it has come; so nothing after it
    has begun by then.
    """
    waiting = deque[Begun]()
    for item in items:
        if isinstance(item, kind):
            waiting.append(begin(item))
            if len(waiting) > many:
                yield waiting.popleft()
        else:
            while waiting:
                yield waiting.popleft()
            yield cast(Other, item)
    while waiting:
        yield waiting.popleft()
