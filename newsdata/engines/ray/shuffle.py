"""A shuffle that goes on while the inputs are read: each share of the keys has a process that answers for it.

A process that ends takes with it what it remembers. So what it was asked is kept, in the
object store of Ray, which puts it on disk where it has to; another process is told all of
it, in its order, and goes on.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any

from newsdata.engines.ray.cluster import Cluster, LostError, Setup, told
from newsdata.engines.ray.shares import Found, Piece, Share

CHUNK = 64
"""After how many questions they are kept as one: so many small objects would burden the process that asks."""

ATTEMPTS = 3
"""How often a process is begun for a share without a single answer."""


class Answer:
    """What one share will answer to one question."""

    def __init__(self, question: Any) -> None:
        self.question = question
        self.coming: Any = None


class Shuffle:
    """Asks so many *shares* of the keys what was met before, in the order of the questions."""

    def __init__(self, cluster: Cluster, shares: int) -> None:
        self._shares = [_Asked(cluster) for _ in range(shares)]

    def ask(self, questions: Sequence[Any]) -> list[Answer]:
        """Ask each share its own; *questions* are pieces to come, or pieces."""
        return [share.ask(each) for share, each in zip(self._shares, questions, strict=True)]

    def answers(self, answers: Iterable[Answer]) -> list[Found]:
        """What the shares say, if they were asked. Raises `LostError` where one cannot be kept up."""
        return [share.result(answer) for share, answer in zip(self._shares, answers, strict=False)]

    def close(self) -> None:
        """End the processes."""
        for share in self._shares:
            share.close()


class _Asked:
    """One share as it is seen from where the questions are asked."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._kept: list[Any] = []
        self._loose: list[Any] = []
        self._waiting = deque[Answer]()
        self._failures = 0
        self._process: Any = None

    def ask(self, question: Any) -> Answer:
        answer = Answer(question)
        self._waiting.append(answer)
        if self._process is None:
            self._begin()
        else:
            answer.coming = self._process.again.remote(question)
        return answer

    def result(self, answer: Answer) -> Found:
        """Wait for the first answer that there is to come."""
        while True:
            try:
                found: Found = self._cluster.result(answer.coming)
            except LostError as error:
                self._failures += 1
                if self._failures >= ATTEMPTS:
                    message = f"what was met before is lost: {error}; divide it more finely, with more shares"
                    raise LostError(message) from None
                self.close()
                self._begin()
            else:
                self._failures = 0
                self._waiting.remove(answer)
                self._keep(answer.question)
                return found

    def close(self) -> None:
        if self._process is not None:
            self._cluster.ray.kill(self._process)
            self._process = None

    def _begin(self) -> None:
        """Begin a process, tell it what the last one was told, and ask what that did not answer."""
        remote = self._cluster.ray.remote(_Process)
        self._process = remote.options(num_cpus=0, scheduling_strategy="SPREAD").remote(self._cluster.setup)
        for chunk in self._kept:
            self._process.learn.remote(chunk)
        for question in self._loose:
            self._process.learn.remote(question)
        for answer in self._waiting:
            answer.coming = self._process.again.remote(answer.question)

    def _keep(self, question: Any) -> None:
        self._loose.append(question)
        if len(self._loose) >= CHUNK:
            self._kept.append(self._cluster.task(_chunk)(*self._loose))
            self._loose = []


class _Process:
    """What runs in the process of a share."""

    def __init__(self, setup: Setup) -> None:
        self._share = Share(told(setup).selection().rules)

    def again(self, pieces: Sequence[Piece]) -> Found:
        return self._share.again(pieces)

    def learn(self, pieces: Sequence[Piece]) -> None:
        self._share.again(pieces)


def _chunk(_: Setup, *questions: Sequence[Piece]) -> list[Piece]:
    """Several questions as one."""
    return [piece for pieces in questions for piece in pieces]
