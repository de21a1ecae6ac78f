"""A report as JSON Lines: one finding a line, for streams and ``jq``."""

import json
from dataclasses import asdict

from newsdata.report import Report


def validation_jsonl(report: Report, max_findings: int | None = None) -> str:
    """One line a finding, and nothing if there is none."""
    return "\n".join(json.dumps(asdict(finding), ensure_ascii=False) for finding in report.findings[:max_findings])
