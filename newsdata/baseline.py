"""What an earlier run found, so that a dirty archive is adopted as it is and gets no worse.

A finding is known by its code, its file, its record, its pointer without positions, and its
message; not by its line, which moves. Like findings are counted: a third where there were
two is new.
"""

import json
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from newsdata.errors import NewsdataError
from newsdata.files import STANDARD, created, opened
from newsdata.findings import Finding
from newsdata.loss import generalised
from newsdata.paths import from_here
from newsdata.report import Report

HEADER = {"newsdata-baseline": 1}
"""The first line of a baseline; the number is that of its form."""

_Entry: TypeAlias = tuple[str | None, str, bytes]
"""File, code, and a digest of the rest."""

_Placed: TypeAlias = Callable[[str | None], str | None]
"""Makes of a path in a baseline the one relative to the working directory."""

_STRINGS = ("path", "record_id", "pointer", "message")


class BaselineError(NewsdataError):
    """A baseline that is none, or that cannot be read."""


class Baseline:
    """The findings of an earlier run, each to be met once.

    *listed* is how many there are; *left_out* are those that a report counted and did not
    list, for want of room or because an earlier baseline knew them.
    """

    def __init__(self, entries: Counter[_Entry], left_out: int = 0) -> None:
        self.listed = entries.total()
        self.left_out = left_out
        self._left = entries
        self._files: dict[str | None, str | None] = {}

    def knows(self, finding: Finding) -> bool:
        """Whether *finding* was found before; if so, it is met now."""
        if finding.path not in self._files:
            self._files[finding.path] = _file(finding.path)
        entry = _entry(self._files[finding.path], _words(finding))
        if not self._left[entry]:
            return False
        self._left[entry] -= 1
        return True

    def gone(self, paths: Collection[str | None], sought: Callable[[str], bool]) -> int:
        """How many findings in the files at *paths*, of codes that were *sought*, were not met again."""
        files = {_file(path) for path in paths}
        return sum(count for (file, code, _), count in self._left.items() if file in files and sought(code))


class BaselineWriter:
    """Writes what is found into a baseline, one line a finding."""

    def __init__(self, stream: BinaryIO, folder: str) -> None:
        self._stream = stream
        self._folder = folder
        self._line(HEADER)

    def add(self, finding: Finding) -> None:
        """Make *finding* known."""
        words = _words(finding)
        if finding.path is not None and finding.path != STANDARD:
            words["path"] = _relative(finding.path, self._folder)
        self._line(words)

    def _line(self, words: dict[str, Any]) -> None:
        self._stream.write(json.dumps(words).encode() + b"\n")


@contextmanager
def baseline_to(path: str | os.PathLike[str]) -> Iterator[BaselineWriter]:
    """A baseline that stands at *path* when all is written; its paths are relative to its folder."""
    with created(path) as stream:
        yield BaselineWriter(stream, str(Path(path).parent))


def baseline_of(source: str | os.PathLike[str] | Report) -> Baseline:
    """What *source* knew: a baseline, a report of ``validate`` in JSON, or the report itself.

    Raises `BaselineError` for a file that is neither.
    """
    if isinstance(source, Report):
        hidden = source.known.findings if source.known else 0
        return _counted(map(_words, source.findings), source.counts.total() + hidden, _file)
    path = os.fspath(source)
    try:
        with opened(path) as (stream, head):
            if head.split(b"\n", 1)[0].strip() == json.dumps(HEADER).encode():
                next(stream)
                return _counted(map(json.loads, stream), None, _relative_to(path))
            said = json.loads(stream.read())
            hidden = (said.get("baseline") or {}).get("known", 0)
            return _counted(said["findings"], sum(said["counts"].values()) + hidden, _file)
    except OSError as error:
        raise BaselineError(f"{path}: {error.strerror or error}") from None
    except (ValueError, TypeError, KeyError, AttributeError, EOFError, RecursionError):
        hint = "write one with --write-baseline, or take what --report json=FILE wrote"
        raise BaselineError(f"{path} is no baseline, and no report of newsdata validate in JSON; {hint}") from None


def _words(finding: Finding) -> dict[str, Any]:
    """What of a finding is known again."""
    return {"code": finding.code} | {name: getattr(finding, name) for name in _STRINGS}


def _counted(findings: Iterable[dict[str, Any]], total: int | None, file: _Placed) -> Baseline:
    entries, files = Counter[_Entry](), dict[str | None, str | None]()
    for each in findings:
        if not isinstance(each["code"], str) or not all(isinstance(each[name], str | None) for name in _STRINGS):
            raise TypeError("a finding has words")
        if (path := each["path"]) not in files:
            files[path] = file(path)
        entries[_entry(files[path], each)] += 1
    return Baseline(entries, 0 if total is None else total - entries.total())


def _entry(file: str | None, words: Mapping[str, Any]) -> _Entry:
    place = next(generalised([words["pointer"] or ""]))
    rest = json.dumps([words["record_id"], place, words["message"]])
    return file, words["code"], blake2b(rest.encode(), digest_size=16).digest()


def _file(path: str | None) -> str | None:
    return path if path is None or path == STANDARD else from_here(path)


def _relative(path: str, folder: str) -> str:
    try:
        return os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:  # another drive, on Windows
        return os.path.abspath(path)


def _relative_to(baseline: str) -> _Placed:
    """The reading of a path that is relative to the folder of a *baseline*."""
    folder = os.path.dirname(baseline)

    def file(path: str | None) -> str | None:
        return path if path is None or path == STANDARD else from_here(os.path.join(folder, path))

    return file
