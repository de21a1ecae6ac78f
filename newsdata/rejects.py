"""Rejected records, kept so that they can be corrected and appended, and nothing is lost.

They are two files: the records, as they came or as a line of JSON, and beside them a line of
JSON a record that says what is wrong with it.
"""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any, BinaryIO

from newsdata.files import created
from newsdata.models.base import Model
from newsdata.models.extensions import Extensions, canonical_json
from newsdata.report import Rejected

FINDINGS = ".findings.jsonl"
"""What the name of the second file adds to that of the first."""


class Rejects:
    """Where rejected records are written. *lost* counts those that have no bytes and no values."""

    def __init__(self, records: BinaryIO, findings: BinaryIO) -> None:
        self._records = records
        self._findings = findings
        self.lost = 0

    def add(self, record: Rejected) -> None:
        """Write a record and what is wrong with it."""
        self._findings.write(json.dumps(_explained(record)).encode() + b"\n")
        if record.raw is None and record.values is None:
            self.lost += 1
            return
        end = b""
        for piece in record.raw() if record.raw else (values_json(record.values).encode(),):
            self._records.write(piece)
            end = piece or end
        if not end.endswith(b"\n"):
            self._records.write(b"\n")


@contextmanager
def rejects_to(path: str | os.PathLike[str]) -> Iterator[Rejects]:
    """Rejects that stand at *path* when all is written, and are empty if there are none."""
    with created(path) as records, created(f"{os.fspath(path)}{FINDINGS}") as findings:
        yield Rejects(records, findings)


def values_json(values: Any) -> str:
    """The values of a record as a line of JSON, without fields that are absent."""
    plain = _plain(values)
    if isinstance(plain, dict):
        plain = {key: value for key, value in plain.items() if value is not None and value not in ([], {})}
    try:
        return canonical_json(plain)  # which keeps numbers as they are written
    except ValueError:  # the very thing that the record is rejected for
        return json.dumps(plain, separators=(",", ":"))


def _explained(record: Rejected) -> dict[str, Any]:
    findings = [asdict(finding) for finding in record.findings]
    name = next((finding.record_id for finding in record.findings), None)
    return {"path": record.path, "line": record.line, "record_id": name, "findings": findings}


def _plain(value: Any) -> Any:
    """*value* in the words of JSON and of the record."""
    match value:
        case Extensions():
            return value.written()
        case Model():
            return _plain(dict(value))
        case Mapping():
            return {str(key): _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case None | bool() | int() | float() | str():
            return value
    return str(value)
