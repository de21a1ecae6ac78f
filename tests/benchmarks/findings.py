"""What bad records cost: a million short ones, with none, one in ten thousand and one in a hundred bad."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.line import Line
from tests.benchmarks.measure import PEAK

RECORDS = 1_000_000
RUNS = 3

_GOOD = {
    "headline": "Harbour talks resume after a night of storms",
    "language": "en",
    "published": "2026-11-22T09:00:00+01:00",
    "bylines": [{"text": "By Ann Lee", "role": "author", "people": [{"name": "Ann Lee"}]}],
    "body": [
        {"type": "paragraph", "text": "The talks about pay for the pilots resumed on Sunday, a spokeswoman said."}
    ],
}
_BAD = (
    {**_GOOD, "published": "2026-02-30"},
    {**_GOOD, "title": "Talks"},
    {**_GOOD, "language": 3},
    {**_GOOD, "bylines": [{"people": [{"name": "By Ann Lee"}]}]},
)
_CHECK = """
import sys, time, newsdata
report = newsdata.validate(sys.argv[1], ignore=["A401", "A402", "A403"])
print(time.process_time(), peak_kilobytes(), report.counts.total())
"""


def findings(records: int = RECORDS) -> Iterator[Line]:
    """How much longer a file with bad records takes, and how much memory."""
    with tempfile.TemporaryDirectory() as folder:
        files = {every: _written(Path(folder) / f"{every}.jsonl", records, every) for every in (0, 10_000, 100)}
        seconds: dict[int, list[float]] = {every: [] for every in files}
        memory: dict[int, int] = {}
        for _ in range(RUNS):
            for every, path in files.items():
                spent, peak, found = _checked(path)
                seconds[every].append(spent)
                memory[every] = max(memory.get(every, 0), peak)
                assert (found > 0) == bool(every)
    middle = {every: sorted(times)[len(times) // 2] for every, times in seconds.items()}
    yield Line("records checked a second, none of them bad", records / middle[0], "/s", 0, True)
    yield Line("with 1 % bad over none bad", middle[100] / middle[0], "times", 2, False)
    yield Line("with 0.01 % bad over none bad", middle[10_000] / middle[0], "times", 1.2, False)
    yield Line("most memory, with 1 % bad", memory[100] / 1024, "MB", 400, False)


def _written(path: Path, records: int, every: int) -> Path:
    good = [json.dumps({"id": "urn:example:000000000", **_GOOD}) + "\n"]
    bad = [json.dumps({"id": "urn:example:000000000", **each}) + "\n" for each in _BAD]
    with path.open("w", encoding="utf-8") as stream:
        for number in range(records):
            kinds = bad if every and number % every == every - 1 else good
            stream.write(kinds[number // max(every, 1) % len(kinds)].replace("000000000", f"{number:09}"))
    return path


def _checked(path: Path) -> tuple[float, int, int]:
    done = subprocess.run([sys.executable, "-c", PEAK + _CHECK, str(path)], check=True, capture_output=True, text=True)
    spent, peak, found = done.stdout.split()
    return float(spent), int(peak), int(found)


if __name__ == "__main__":
    for line in findings():
        print(f"{line.what}: {line.value:.2f} {line.unit}{'' if line.kept else ', NOT KEPT'}")
