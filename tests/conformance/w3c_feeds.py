"""Every case of the W3C feed validator through our reader and checker, and where the two agree.

Run it from the checkout to see the table: ``python -m tests.conformance.w3c_feeds``.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from newsdata.codes import CODES
from newsdata.feeds.checks import Checker
from newsdata.xml import XmlReader
from tests.conformance.w3c_reasons import REASONS

FOLDER = Path(__file__).parents[3] / "shared" / "conformance" / "w3c-feeds"
"""Where the cases are; they are not part of the project."""

HOME = "http://www.feedvalidator.org/testcases/"
"""Where the cases were when they were judged, which decides whether a feed's link to itself is right."""

NEAR = 2
"""How many lines away a fault may be told of."""

_OPENED = {"rss", "channel", "RDF", "feed", "Channel", "items"}


class Said(NamedTuple):
    """One finding on a case."""

    code: str
    line: int
    name: str

    @property
    def severity(self) -> str:
        """How bad it is."""
        return CODES[self.code].severity


class Verdict(NamedTuple):
    """One case: what is expected, and what was found."""

    case: str
    errors: list[tuple[str, int | None, str | None]]
    warnings: list[tuple[str, int | None, str | None]]
    found: list[Said]

    @property
    def agrees(self) -> bool:
        """Whether both find an error, or neither does."""
        return bool(self.errors) == any(said.severity == "error" for said in self.found)

    @property
    def warned(self) -> bool:
        """Whether something is found, if there is a warning."""
        return not self.warnings or bool(self.found)

    def near(self, line: int | None) -> bool:
        """Whether an error is found near *line*."""
        lines = [said.line for said in self.found if said.severity == "error"]
        return bool(lines) if line is None else any(abs(line - one) <= NEAR for one in lines)


def findings(data: bytes, location: str | None = None) -> list[Said]:
    """What we find in a feed."""
    said: list[Said] = []

    def remark(code: str, message: str, *, line: int | None = None, hint: str | None = None, **_: Any) -> None:
        name = (hint or "").rpartition("(W3C: ")[2].rstrip(")") if "(W3C: " in (hint or "") else ""
        said.append(Said(code, line or 0, name))

    reader = XmlReader(BytesIO(data), remark, lambda path: path[-1].rpartition("}")[2] in _OPENED)
    checker = Checker(remark, reader=reader, location=location)
    for part in reader:
        checker.see(part)
    checker.end()
    return said


def verdicts(folder: Path = FOLDER) -> Iterator[Verdict]:
    """Every case with what is expected and what we find."""
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    for case, wanted in sorted(expected.items()):
        errors, warnings = ([tuple(one) for one in wanted[kind]] for kind in ("errors", "warnings"))
        yield Verdict(case, errors, warnings, findings((folder / case).read_bytes(), HOME + case))


class Score(NamedTuple):
    """How far we agree, in parts of one."""

    verdict: float
    warned: float
    lines: float


def score(judged: list[Verdict]) -> Score:
    """The agreement on cases *judged*."""
    errors = [(one, line) for one in judged for _, line, _ in one.errors]
    return Score(
        sum(one.agrees for one in judged) / (len(judged) or 1),
        sum(one.warned for one in judged) / (len(judged) or 1),
        sum(one.near(line) for one, line in errors) / (len(errors) or 1),
    )


def _table(judged: list[Verdict]) -> Iterator[str]:
    folders = defaultdict(list)
    for one in judged:
        folders["/".join(one.case.split("/")[:2])].append(one)
    yield f"{'folder':50} {'cases':>6} {'verdict':>8} {'warned':>8} {'lines':>8}"
    for name, cases in (*sorted(folders.items()), ("all", judged)):
        part = score(cases)
        yield f"{name:50} {len(cases):6} {part.verdict:8.1%} {part.warned:8.1%} {part.lines:8.1%}"


def _names(judged: list[Verdict]) -> Iterator[str]:
    """How often each of the W3C validator's messages is told by its own name."""
    wanted: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for one in judged:
        expected = Counter(name for name, _, _ in (*one.errors, *one.warnings))
        found = Counter(said.name for said in one.found)
        wanted += expected
        told += expected & found
    for name, count in sorted(wanted.items()):
        if told[name] < count:
            yield f"{name:30} {told[name]:5} of {count}"


def main() -> None:
    """Print the table and what is judged otherwise."""
    judged = list(verdicts())
    out = [*_table(judged), "", *_names(judged), ""]
    for one in judged:
        lost = [error for error in one.errors if not one.near(error[1])]
        if not one.agrees or not one.warned or lost:
            what = "verdict" if not one.agrees else "warning" if not one.warned else "lines"
            found = [tuple(said) for said in one.found if said.severity == "error"]
            out.append(f"{what:8} {one.case}: expected {lost or one.errors or one.warnings}, found {found}")
            if one.case in REASONS:
                out.append(f"         {REASONS[one.case]}")
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
