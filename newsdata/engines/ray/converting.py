"""Converting on many machines: `convert`, to a directory of Parquet files."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from newsdata.dataset import Layout
from newsdata.engines.ray.ahead import ahead
from newsdata.engines.ray.cluster import Cluster, LostError, Setup, told, work_of
from newsdata.engines.ray.inputs import Gathered, cut, files_of, is_cut, total
from newsdata.engines.ray.placing import Place
from newsdata.engines.ray.writing import Write, Writes, Written, file_names
from newsdata.errors import FormatError, NewsdataError
from newsdata.files import created_folder
from newsdata.mapping import FieldMap
from newsdata.models import Article, Feed
from newsdata.pipeline.converting import OnLoss, Result, one_feed
from newsdata.pipeline.inputs import is_file, refuse_same, targets
from newsdata.pipeline.intake import PathOf, keeping, outputs
from newsdata.pipeline.outcome import News
from newsdata.pipeline.output import Output
from newsdata.pipeline.parts import MANY_FILES, Cutting
from newsdata.pipeline.reading_shared import Reads
from newsdata.pipeline.tasks import Files, Part
from newsdata.pipeline.turns import Here
from newsdata.progress import Meter
from newsdata.reader import Reader, Source
from newsdata.report import Report

LEAST_BYTES = 32 * 2**20
"""At least about how many bytes of input a task has: each has files of its own."""

MOST_BYTES = 512 * 2**20
"""At the most about how many: as JSON Lines, they become one file or two of a size that readers like."""

_PER_CORE = 4
"""How many tasks there are for each core where there is little to do, so that all cores end at about one time."""


def convert(
    sources: Source | Iterable[Source],
    target: PathOf,
    *,
    from_: str | None = None,
    on_loss: OnLoss = "warn",
    rejects: PathOf | None = None,
    model: type[Article] = Article,
    mapping: FieldMap | None = None,
    layout: Layout | None = None,
    overwrite: bool = False,
    meter: Meter | None = None,
    tasks: int | None = None,
) -> Result:
    """Write the articles of *sources* to a directory of Parquet files, on the machines of a Ray cluster.

    Every machine reads files, by names that mean the same on all, and writes others to
    *target*, a directory that all of them see or that is remote. Names of files tell the
    order of the input, within each partition of *layout*. What is there stands as before until
    all is written; in a store of objects the files appear one by one, ``_SUCCESS`` the last.
    *tasks* is how many are under way at most, else two for each core. The other arguments
    are those of `newsdata.convert`.

    Raises `FormatError` for another target and for sources that are no files, and
    `NewsdataError` where Ray is not installed or a part cannot be read on any machine.
    """
    result = Result()
    report = result.report
    if meter is not None:
        meter.watch(report)
    output = Output.of(target, None, layout or Layout(), overwrite=overwrite)
    listed = list(targets(sources, report.notes))
    if other := next((each for each in listed if not is_file(each)), None):
        raise FormatError(f"{str(other)[:60]!r} is no file that other machines could read; copy it to one")
    for each in [*listed, target]:
        refuse_same(each, outputs(rejects))
    reads = Reads(from_, model, mapping, keeps=rejects is not None)
    if not reads.is_known_elsewhere:
        raise NewsdataError("other machines load the model by name; put it into a module")
    cluster = Cluster(reads, tasks)
    with keeping(report, rejects):
        feed = one_feed(_feeds(listed, cluster), output.format, report)
        if on_loss == "error" and report.losses:
            return result
        try:
            with created_folder(target, overwrite=overwrite) as folder:
                place = Place.of(os.fspath(target), folder)
                cluster.tell(Writes(reads, feed, layout or Layout(), place))
                _convert(listed, reads, cluster, report, place, meter)
        except _NothingError:
            return result
    result.written = True
    return result


class _NothingError(NewsdataError):
    """There are no articles, and not because the inputs have none."""


@dataclass(frozen=True)
class _Group:
    """Parts that are written by one task."""

    parts: Sequence[Part]


@dataclass(frozen=True)
class _Writing:
    """A group that is being written elsewhere."""

    group: _Group
    coming: Any


def _convert(
    listed: Sequence[Source], reads: Reads, cluster: Cluster, report: Report, place: Place, meter: Meter | None
) -> None:
    bytes_ = min(max(total(listed) // (_PER_CORE * cluster.cores), LEAST_BYTES), MOST_BYTES)
    write, numbers, names = cluster.task(_written), count(), set[str]()

    def begun(group: _Group) -> _Writing:
        tasks = tuple(part.task for part in group.parts)
        return _Writing(group, write(Write(next(numbers), tasks, max(report.room, 0))))

    try:
        groups = _groups(_parts(listed, reads, report, bytes_), bytes_)
        for each in ahead(groups, _Group, begun, cluster.many):
            if isinstance(each, _Writing):
                names.update(_told(each, cluster, report, meter))
            else:
                each.tell(report)
        place.keep(names or _of_nothing(cluster, report, next(numbers)))
    except BaseException:
        place.keep(())
        raise


def _of_nothing(cluster: Cluster, report: Report, number: int) -> Sequence[str]:
    """The file of inputs without articles. Raises `_NothingError` where something was in them."""
    if report.records.rejected or not report.complete:
        raise _NothingError
    names: Sequence[str] = cluster.result(cluster.task(_empty)(number))
    return names


def _told(writing: _Writing, cluster: Cluster, report: Report, meter: Meter | None) -> Sequence[str]:
    """The files that a group has become, once its outcome is told."""
    parts = writing.group.parts
    try:
        written: Written = cluster.result(writing.coming)
    except LostError as error:
        paths = [os.fspath(each) for part in parts for each in _paths(part)]
        raise NewsdataError(f"{', '.join(paths[:3])}: {error}; convert with --jobs 1, in one process") from None
    for part, outcome in zip(parts, written.outcomes, strict=True):
        outcome.tell(report, files_of(part, outcome))
        if meter is not None:
            meter.advance(part.size)
    return written.names


def _paths(part: Part) -> Sequence[str | os.PathLike[str]]:
    return part.task.paths if isinstance(part.task, Files) else [file.path for file in part.files]


def _parts(listed: Iterable[Source], reads: Reads, report: Report, bytes_: int) -> Iterator[Part | Here]:
    gathered = Gathered(bytes_)
    for source in listed:
        if is_cut(source, reads.from_):
            yield from gathered.rest()
            news = News(report)
            yield from cut(reads.reader(source, news.report), source, reads.from_, news, Cutting())
        else:
            yield from gathered.add(source)
    yield from gathered.rest()


def _groups(parts: Iterable[Part | Here], bytes_: int) -> Iterator[_Group | Here]:
    """Parts by the task, each as large as it is to be; what is found here comes between them."""
    held, size = list[Part](), 0
    for part in parts:
        if isinstance(part, Part):
            held.append(part)
            size += part.size
        if held and (size >= bytes_ or not isinstance(part, Part)):
            yield _Group(tuple(held))
            held, size = [], 0
        if not isinstance(part, Part):
            yield part
    if held:
        yield _Group(tuple(held))


def _feeds(listed: Sequence[Source], cluster: Cluster) -> Iterator[Feed]:
    """What the inputs say of themselves, which has to be known before the first file is written."""
    begin = cluster.task(_peeked)
    some = -(-len(listed) // cluster.cores) or 1
    size = min(some, MANY_FILES)
    pieces = [listed[start : start + size] for start in range(0, len(listed), size)]
    for coming in ahead(pieces, list, begin, cluster.many):
        yield from cluster.result(coming)


def _peeked(setup: Setup, sources: Sequence[Source]) -> list[Feed]:
    """What some inputs say of themselves, each once."""
    feeds: dict[Feed, None] = {}
    for source in sources:
        once = Reader(source, told(setup).from_, on_error="skip")
        if (feed := once.feed) is not None:
            feeds[feed] = None
        once.close()
    return list(feeds)


def _written(setup: Setup, write: Write) -> Written:
    """Files with the articles of some parts."""
    written: Written = work_of(setup)(write)
    return written


def _empty(setup: Setup, number: int) -> Sequence[str]:
    """A file that has the columns, and no articles."""
    return file_names((), told(setup), number)
