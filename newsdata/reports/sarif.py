"""A report as SARIF 2.1.0, which code scanning and editors read.

What a reader of SARIF would refuse or drop is left out here, the least important first, and
the log says so: GitHub refuses a run of more than 25,000 results, and a result whose file,
line or column is missing.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from hashlib import blake2b
from pathlib import Path
from typing import Any
from urllib.parse import quote

from newsdata import __version__
from newsdata.codes import SEVERITIES, Code, Severity
from newsdata.findings import Finding
from newsdata.report import Report
from newsdata.reports.catalogue import described

MAX_RESULTS = 25_000
"""How many results GitHub takes in one run."""

MAX_DESCRIPTION = 1024
"""How many characters GitHub takes to describe a rule; its help may be longer."""

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_FINGERPRINT = "newsdata/v1"
"""Not GitHub's own key, under which its upload warns of every value that it did not compute itself."""

_HALVES = re.compile("[\ud800-\udfff]")
_HALVES_OF_NO_FILE_NAME = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""The others stand for the bytes of a file name that is not UTF-8."""


def validation_sarif(report: Report, max_findings: int | None = None) -> str:
    """What ``validate`` found. *max_findings* cuts the results and never the counts."""
    limit = MAX_RESULTS if max_findings is None else min(max_findings, MAX_RESULTS)
    shown = sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))[:limit]
    codes = sorted({*report.counts, *(finding.code for finding in shown)})
    known = described(codes, report.house)
    rules = [_rule(known[code]) if code in known else {"id": code} for code in codes]
    run = {
        "tool": {"driver": {"name": "newsdata", "version": __version__, "rules": rules}},
        "invocations": [
            {"executionSuccessful": report.complete, "toolExecutionNotifications": list(_notices(report, shown))}
        ],
        "columnKind": "unicodeCodePoints",
        "results": list(_results(shown, codes)),
        "properties": {"records": asdict(report.records), "counts": dict(sorted(report.counts.items()))}
        | _known(report),
    }
    log = json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, separators=(",", ":"))
    return _HALVES.sub("\ufffd", log)


def _rule(known: Code) -> dict[str, Any]:
    short = known.about.partition("\n")[0]
    return {
        "id": known.code,
        "name": known.name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": known.about if len(known.about) <= MAX_DESCRIPTION else short},
        "help": {"text": known.about},
        "defaultConfiguration": {"level": _LEVELS[known.severity]},
    }


def _notices(report: Report, shown: list[Finding]) -> Iterator[dict[str, Any]]:
    if not report.complete:
        yield _notice("error", "The run is incomplete: an input could not be read to its end.")
    if left := report.counts - Counter(finding.code for finding in shown):
        kinds = ", ".join(f"{count:,} {code}" for code, count in sorted(left.items()))
        yield _notice("warning", f"{left.total():,} of {report.counts.total():,} findings are not listed: {kinds}.")


def _known(report: Report) -> dict[str, Any]:
    return {"known": report.known.findings} if report.known else {}


def _notice(level: str, text: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": text}}


def _results(findings: list[Finding], codes: list[str]) -> Iterator[dict[str, Any]]:
    rules = {code: index for index, code in enumerate(codes)}
    uris: dict[str | None, str] = {path: _uri(path) for path in {finding.path for finding in findings} if path}
    alike = Counter[str]()
    for finding in findings:
        uri = uris.get(finding.path)
        fingerprint = _fingerprint(finding, uri)
        alike[fingerprint] += 1
        result = {
            "ruleId": finding.code,
            "ruleIndex": rules[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": f"{finding.message}; {finding.hint}" if finding.hint else finding.message},
            "partialFingerprints": {_FINGERPRINT: f"{fingerprint}:{alike[fingerprint]}"},
        }
        if location := _location(finding, uri):
            result["locations"] = [location]
        if finding.record_id is not None:
            result["properties"] = {"recordId": finding.record_id}
        yield result


def _location(finding: Finding, uri: str | None) -> dict[str, Any]:
    """Where it is. What concerns a whole file is shown at its first character."""
    location: dict[str, Any] = {}
    if uri is not None:
        region = {"startLine": max(finding.line or 1, 1), "startColumn": max(finding.column or 1, 1)}
        location["physicalLocation"] = {"artifactLocation": {"uri": uri}, "region": region}
    if finding.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.pointer}]
    return location


def _fingerprint(finding: Finding, uri: str | None) -> str:
    """What is the same for the same fault when its record moves to another line."""
    identity = json.dumps([finding.code, uri, finding.record_id, finding.pointer, finding.message])
    return blake2b(identity.encode(), digest_size=16).hexdigest()


def _uri(path: str) -> str:
    """A reference for a relative path, and a file URI for an absolute one."""
    file = Path(_HALVES_OF_NO_FILE_NAME.sub("\ufffd", path))
    return file.as_uri() if file.is_absolute() else quote(os.fsencode(file.as_posix()))
