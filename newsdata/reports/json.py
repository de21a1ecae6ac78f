"""A report as one JSON object."""

import json
from dataclasses import asdict
from typing import Any

from newsdata.report import Known, Report


def validation_json(report: Report, max_findings: int | None = None) -> str:
    """What ``validate`` found. *max_findings* cuts the list and never the counts."""
    return _dumped(
        {
            "ok": report.ok,
            "complete": report.complete,
            "now": report.now and report.now.isoformat().replace("+00:00", "Z"),
            "records": asdict(report.records),
            "counts": dict(sorted(report.counts.items())),
            "baseline": report.known and _known(report.known),
            "files": [asdict(file) for file in report.files],
            "findings": [asdict(finding) for finding in report.findings[:max_findings]],
        }
    )


def _known(known: Known) -> dict[str, int]:
    return {"known": known.findings, "gone": known.gone, "left_out": known.left_out}


def conversion_json(report: Report) -> str:
    """What ``convert`` found and what did not come through."""
    return _dumped(
        {
            "records": asdict(report.records),
            "findings": [asdict(finding) for finding in report.findings],
            "losses": [asdict(loss) for loss in report.losses],
        }
    )


def _dumped(values: dict[str, Any]) -> str:
    return json.dumps(values, indent=2, ensure_ascii=False)
