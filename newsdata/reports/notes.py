"""Findings put beside what they are about, for a reader of the article."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rich.text import Text

from newsdata.codes import Severity
from newsdata.findings import Finding

_STYLES: dict[Severity, str] = {"error": "bold red", "warning": "yellow", "info": "cyan"}


class Notes:
    """The findings of one article by the part that they are about, each given once."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._kept: dict[str, list[Finding]] = defaultdict(list)
        for finding in findings:
            self._kept[_part(finding.pointer or "")].append(finding)

    def of(self, part: str) -> Iterator[Text]:
        """The notes on *part*: a field, or a block of the body as ``body/3``."""
        return map(_note, self._kept.pop(part, []))

    def rest(self) -> Iterator[Text]:
        """The notes on whatever was not asked for, in the order they came."""
        for part in list(self._kept):
            yield from self.of(part)


def _part(pointer: str) -> str:
    steps = pointer.split("/")[1:]
    return "/".join(steps[:2] if steps[:1] == ["body"] else steps[:1])


def _note(finding: Finding) -> Text:
    remedy = f"; {finding.hint}" if finding.hint else ""
    return Text(f"  ▲ {finding.code} {finding.message}{remedy}", _STYLES[finding.severity])
