"""For a pipeline of Ray Data: articles as a data set, what is wrong with them as another, and files of them."""

import os
import pickle
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from newsdata.codes import Severity
from newsdata.dataset import Layout
from newsdata.engines.ray.cluster import Setup, connected
from newsdata.engines.ray.inputs import Gathered
from newsdata.engines.ray.placing import Place
from newsdata.errors import FormatError, NewsdataError
from newsdata.files import created_folder
from newsdata.mapping import FieldMap
from newsdata.models import Article
from newsdata.pipeline.inputs import is_file, targets
from newsdata.pipeline.output import Output
from newsdata.pipeline.reading_shared import Reads
from newsdata.reader import Source

if TYPE_CHECKING:
    from newsdata.house import RuleSource

_TABLES = "pyarrow"


def read(
    sources: Source | Iterable[Source],
    from_: str | None = None,
    *,
    model: type[Article] = Article,
    on_error: Literal["raise", "skip"] = "raise",
    mapping: FieldMap | None = None,
) -> Any:
    """A data set of Ray of the articles in files, as Arrow tables under `newsdata.arrow_schema`.

    A record that is no article raises `RecordError`, or with ``on_error="skip"`` is left out,
    which each machine tells its log; `validate` says all that is wrong with it. Every file is
    read whole by one task, and has to have one name on all machines. The other arguments
    are those of `newsdata.read`. Raises `NewsdataError` where Ray is not installed.
    """
    from newsdata.engines.ray.steps import PART, tables_read  # loads pyarrow, which takes a while

    gathered, parts = Gathered(), list[bytes]()
    for source in targets(sources):
        if not is_file(source):
            raise FormatError(f"{str(source)[:60]!r} is no file that other machines could read; copy it to one")
        parts += (pickle.dumps(part.task) for part in gathered.add(source))
    parts += (pickle.dumps(part.task) for part in gathered.rest())
    reads = Reads(from_, model, mapping)
    connected()
    rows = import_module("ray.data").from_items([{PART: part} for part in parts], override_num_blocks=len(parts) or 1)
    told = {"setup": _setup(reads), "raises": on_error == "raise"}
    return rows.map_batches(tables_read, batch_size=1, batch_format=_TABLES, fn_kwargs=told)


def check(
    dataset: Any,
    *,
    model: type[Article] = Article,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, Severity] | None = None,
    rules: "Iterable[RuleSource]" = (),
    now: datetime | None = None,
    shares: int | None = None,
) -> Any:
    """A data set of what is wrong with the articles of another, whose tables have their columns.

    What rules remember of other records goes through two shuffles, by *shares* of its keys, one
    for each core if that is left open; each has to fit into the memory of one process. A
    data set has no order, so of like records all but one are found, whichever that is. Columns
    are ``code``, ``severity``, ``message``, ``pointer``, ``record_id`` and ``hint``; the
    arguments are those of `newsdata.validate`. Raises `NewsdataError` as it does.
    """
    from newsdata.engines.ray.answering import SHARE, Judges, answered, asked, once  # loads pyarrow
    from newsdata.pipeline.checking_worker import Checking

    how = Checking(
        model, now or datetime.now(UTC), None, list(select), list(ignore), dict(severity or {}), rules=list(rules)
    )
    how.selection()  # which is refused here and not on another machine
    if not how.is_known_elsewhere:
        raise NewsdataError("other machines load the model and the rules by name; put them into a module or a file")
    number = shares or max(1, int(connected().cluster_resources().get("CPU", 1)))
    told = {"setup": _setup(Judges(how, number))}
    questions = dataset.map_batches(asked, batch_size=_ROWS, batch_format=_TABLES, fn_kwargs=told)
    found = questions.groupby(SHARE, num_partitions=number).map_groups(answered, batch_format=_TABLES, fn_kwargs=told)
    return found.groupby(SHARE, num_partitions=number).map_groups(once, batch_format=_TABLES)


_ROWS = 2000
"""How many articles are judged at a time: a rule costs much the same for few and for many."""


def write(
    dataset: Any,
    target: str | os.PathLike[str],
    *,
    model: type[Article] = Article,
    layout: Layout | None = None,
    overwrite: bool = False,
) -> None:
    """Write a data set of articles to a directory of Parquet files, as `convert` does, in no order.

    Each block becomes a file or, with *layout*, one for each of its partitions; blocks can be
    joined before with ``repartition``. Raises `RecordError` for rows that are no articles.
    """
    from newsdata.engines.ray.steps import NAME, tables_written  # loads pyarrow, which takes a while
    from newsdata.engines.ray.writing import Writes, file_names

    output = Output.of(target, None, layout or Layout(), overwrite=overwrite)
    with created_folder(target, overwrite=overwrite) as folder:
        place = Place.of(os.fspath(target), folder)
        try:
            writes = Writes(Reads(None, model), None, output.layout or Layout(), place)
            told = {"setup": _setup(writes)}
            names = dataset.map_batches(tables_written, batch_size=None, batch_format=_TABLES, fn_kwargs=told)
            place.keep({row[NAME] for row in names.take_all()} or set(file_names((), writes, 0)))
        except BaseException:
            place.keep(())
            raise


def _setup(how: Any) -> Setup:
    """What every process is told of *how*."""
    return pickle.dumps(how), os.getcwd()
