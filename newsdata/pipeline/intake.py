"""What happens to each finding before it is reported: chosen, kept for later runs, known from earlier ones."""

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from newsdata.baseline import Baseline, BaselineWriter, baseline_of, baseline_to
from newsdata.errors import NewsdataError
from newsdata.files import STANDARD
from newsdata.findings import Finding
from newsdata.rejects import FINDINGS, Rejects, rejects_to
from newsdata.report import Intake, Known, Rejected, Report

if TYPE_CHECKING:
    from newsdata.selection import Selection

PathOf: TypeAlias = str | os.PathLike[str]

ALWAYS = frozenset({"P001", "P002", "P004", "P008", "U001", "U002", "U003", "U004", "U005"})
"""What keeps an input from being read to its end, which nothing hides and no baseline knows."""


class Keeping(Intake):
    """Takes all findings, and keeps the records that are rejected."""

    def __init__(self, report: Report, rejects: Rejects | None = None) -> None:
        self._report = report
        self._rejects = rejects

    def rejected(self, record: Rejected) -> None:
        """Keep the record, if it was asked for."""
        if self._rejects:
            self._rejects.add(record)

    def close(self) -> None:
        """Say what could not be done as it was asked for."""
        if self._rejects and (lost := self._rejects.lost):
            records = "1 rejected record has" if lost == 1 else f"{lost:,} rejected records have"
            self._report.notes.append(f"{records} no bytes to keep; what is wrong is kept")
        self._report.intake = Intake()


class Sieve(Keeping):
    """Takes what a selection does not hide and a baseline does not know.

    What rejects a record cannot be hidden or made less of: it is the reason why something
    is missing. A baseline may know it.
    """

    def __init__(
        self,
        selection: "Selection",
        report: Report,
        baseline: Baseline | None = None,
        new_baseline: BaselineWriter | None = None,
        rejects: Rejects | None = None,
    ) -> None:
        super().__init__(report, rejects)
        self._selection = selection
        self._baseline = baseline
        self._new_baseline = new_baseline
        self._insisted: set[str] = set()
        self.sees_all = bool(baseline or new_baseline or selection.per_file)

    def taken(self, finding: Finding, *, rejects: bool) -> Finding | None:
        """*finding* with the severity that was asked for, if it is wanted and new."""
        if finding.code in ALWAYS:
            return finding
        hidden, level = self._selection.hides(finding), self._selection.level(finding)
        if rejects:
            if hidden or level != finding.severity:
                self._insisted.add(finding.code)
        elif hidden:
            return None
        elif level != finding.severity:
            finding = replace(finding, severity=level)
        if self._new_baseline:
            self._new_baseline.add(finding)
        if self._baseline and self._baseline.knows(finding):
            self._report.known = self._report.known or Known()
            self._report.known.findings += 1
            return None
        return finding

    @property
    def insisted(self) -> frozenset[str]:
        """The codes that were to be hidden, or made less of, and cannot be."""
        return frozenset(self._insisted)

    def insist(self, codes: Iterable[str]) -> None:
        """Add codes that were insisted on elsewhere."""
        self._insisted.update(codes)

    def close(self) -> None:
        """Say what the run did not do as it was asked to, and what of the baseline is gone."""
        report = self._report
        if self._insisted:
            keeps = f"{', '.join(sorted(self._insisted))} keep{'s' if len(self._insisted) == 1 else ''}"
            report.notes.append(f"{keeps} records from being read: such findings are always reported, as errors")
        if self._baseline and report.known:
            paths = {None, *(file.path for file in report.files)}
            report.known.gone = self._baseline.gone(paths, self._selection.seeks)
        super().close()


@contextmanager
def sieving(
    report: Report,
    selection: "Selection",
    baseline: PathOf | Report | None = None,
    write_baseline: PathOf | None = None,
    rejects: PathOf | None = None,
) -> Iterator[None]:
    """Let findings into *report* through a sieve; what it writes stands when all is done."""
    known = None if baseline is None else baseline_of(baseline)
    if known is not None:
        report.known = Known(left_out=known.left_out)
        if known.left_out:
            report.notes.append(
                f"the baseline lists {known.listed:,} of {known.listed + known.left_out:,} findings, and the others "
                "are reported as new; write a whole one with --write-baseline"
            )
    with ExitStack() as stack:
        writer = stack.enter_context(baseline_to(_file(write_baseline))) if write_baseline else None
        kept = stack.enter_context(rejects_to(_file(rejects))) if rejects else None
        report.intake = sieve = Sieve(selection, report, known, writer, kept)
        yield
        sieve.close()


@contextmanager
def keeping(report: Report, rejects: PathOf | None) -> Iterator[None]:
    """Keep what is rejected in a file, if one is named."""
    with ExitStack() as stack:
        report.intake = keep = Keeping(report, stack.enter_context(rejects_to(_file(rejects))) if rejects else None)
        yield
        keep.close()


def outputs(rejects: PathOf | None, write_baseline: PathOf | None = None) -> list[str]:
    """The files that `sieving` writes."""
    names = [os.fspath(each) for each in (write_baseline, rejects) if each]
    return [*names, f"{os.fspath(rejects)}{FINDINGS}"] if rejects else names


def _file(path: PathOf) -> PathOf:
    if os.fspath(path) == STANDARD:
        raise NewsdataError("rejects and a baseline are files; name one instead of -")
    return path
