"""What a format is, and what reading and writing one shares with all others.

A format is a value and not a class: a name, how to tell it, and the functions that read,
write and project. Its projection of an article is the best it can do with it, and what
it reads back is exactly that: ``read(write(article)) == project(article)``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, NamedTuple, TypeAlias

from pydantic import ValidationError

from newsdata.batch import ArticleBatch
from newsdata.codes import CODES
from newsdata.errors import FormatError, RecordError
from newsdata.faults import faults
from newsdata.findings import Finding
from newsdata.jsontext import Path, pointer
from newsdata.models import Article, Feed
from newsdata.report import FileCount, Raw, Rejected, Report, found

if TYPE_CHECKING:
    import pyarrow as pa

Place: TypeAlias = tuple[int | None, int | None]
"""Line and column from 1; of a table, the row and nothing."""


class Confidence(IntEnum):
    """How sure a look at the first bytes is."""

    NO = 0
    MAYBE = 1
    SURE = 2


@dataclass
class Reading:
    """One reading of one input: where findings go and what the input says of itself.

    *at* gives the place of a path within the record last read. *raw* gives the bytes of a
    record; a reader whose records have bytes of their own sets it before each. *checking*
    asks a reader for all it can find; without it, only what changes or loses something is
    looked for. *charset* is what the transport says of the input, a server in a Content-Type,
    and *now* the moment that dates are compared with.

    *share* is told how much of an input is dealt with, from 0 to 1, where its place does not tell.
    Of an input that is read in parts, *before* is how many lines or rows come before this one,
    *groups* are the row groups that are read, and *learnt* is what reading one part has taught
    for the next.
    """

    path: str | None = None
    model: type[Article] = Article
    on_error: Literal["raise", "skip"] = "raise"
    report: Report = field(default_factory=Report)
    feed: Feed | None = None
    checking: bool = False
    charset: str | None = None
    now: datetime | None = None
    share: Callable[[float], None] = field(default=lambda _: None, repr=False)
    before: int = 0
    groups: tuple[int, ...] | None = None
    learnt: dict[str, Any] = field(default_factory=dict, repr=False)
    file: FileCount = field(default_factory=lambda: FileCount("", ""))
    at: Callable[[Path], Place] = field(default=lambda _: (None, None), repr=False)
    raw: Raw | None = field(default=None, repr=False)

    def find(self, code: str, message: str, **place: Any) -> None:
        """Report a fault of this input. Raises `RecordError` for an error that nobody collects."""
        finding = self.report.find(code, message, path=self.path, **place)
        if finding.severity == "error" and self.on_error == "raise":
            raise RecordError(str(finding)) from None

    def remark(self, code: str, message: str, **place: Any) -> None:
        """Report what is wrong with this input and keeps nothing from being read."""
        self.report.find(code, message, path=self.path, **place)

    def record(self) -> None:
        """Count one record met, whether or not it is an article."""
        self.report.records.read += 1
        self.file.records += 1

    def reject(self, code: str, message: str, **place: Any) -> None:
        """Report why the record last counted is no article."""
        self._rejected([found(code, message, path=self.path, **place)], place.get("line"))

    def article(self, values: Any, at: Callable[[Path], Place]) -> Article | None:
        """The article of *values*, or ``None`` after reporting what the model refuses.

        *at* gives the place of a path within the record.
        """
        self.record()
        self.at = at
        try:
            return self.model.model_validate(values)
        except ValidationError as error:
            self._rejected(list(self._refused(values, error)), at(())[0], values)
            return None

    def describe(self, values: Any, at: Callable[[Path], Place]) -> None:
        """Take *values* for what the input says of itself as a feed."""
        try:
            self.feed = Feed.model_validate(values)
        except ValidationError as error:
            for fault in faults(error, Feed):
                line, column = at(fault.path)
                where = pointer(("feed", *fault.path))
                self.find(fault.code, fault.message, line=line, column=column, pointer=where, hint=fault.hint)

    def _refused(self, values: Any, error: ValidationError) -> Iterator[Finding]:
        name = values.get("id") if isinstance(values, Mapping) else None
        for fault in faults(error, self.model):
            line, column = self.at(fault.path)
            yield found(
                fault.code,
                fault.message,
                path=self.path,
                line=line,
                column=column,
                pointer=pointer(fault.path),
                record_id=name if isinstance(name, str) else None,
                hint=fault.hint,
            )

    def _rejected(self, findings: list[Finding], line: int | None, values: Any = None) -> None:
        self.report.reject(Rejected(findings, self.path, line, self.raw, values))
        if self.on_error == "raise":
            raise RecordError(str(findings[0])) from None


class Refusal(NamedTuple):
    """Why a format cannot write an article at all, and what would help."""

    message: str
    hint: str


def _raised(code: str, message: str, **place: Any) -> None:
    finding = Finding(code, CODES[code].severity, message, **place)
    if finding.severity == "error":
        raise RecordError(str(finding))


@dataclass(frozen=True)
class Writing:
    """What a writer needs to know apart from the articles.

    With *lossless*, what the format cannot say of an article is written beside it, and
    every article is written. With *mint_ids*, an identifier or a date that the format
    requires is derived from what the article says. *find* is told what is refused and what
    is derived; without it, a refusal raises `RecordError`.
    """

    model: type[Article] = Article
    feed: Feed | None = None
    lossless: bool = False
    mint_ids: bool = False
    find: Callable[..., object] = _raised

    def refuse(self, article: Article, refusal: Refusal) -> None:
        """Tell why *article* is not written."""
        self.find("R002", refusal.message, record_id=article.id, hint=refusal.hint)


Read: TypeAlias = Callable[[BinaryIO, Reading], Iterator[Article]]
Write: TypeAlias = Callable[[Iterable[Article], BinaryIO, Writing], None]
Batches: TypeAlias = Callable[[BinaryIO, Reading], Iterator[ArticleBatch]]
WriteBatches: TypeAlias = Callable[[Iterable["pa.RecordBatch"], BinaryIO, Writing], None]


def never(_: Article) -> Refusal | None:
    """The refusals of a format that takes every article."""
    return None


def whole(article: Article) -> Article:
    """The projection of a format that carries everything."""
    return article


@dataclass(frozen=True)
class Format:
    """A format: what it is called, how it is told, and what it can do.

    `batches` reads the same articles as `read`, with the same findings, as columns, and
    `write_batches` writes the same rows as `write` of articles that are columns.
    `carries` names the fields that it can carry, as paths; ``None`` means all of them.
    `refuses` says why an article cannot be written at all, if it cannot.
    A format that is not `many` holds one article and no more; one without `feeds` has no
    place for what a feed says of itself. A `carrier` has a place for what it cannot say, and
    uses it where a `Writing` is lossless.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    sniff: Callable[[bytes], Confidence]
    read: Read | None = None
    write: Write | None = None
    project: Callable[[Article], Article] = whole
    refuses: Callable[[Article], Refusal | None] = never
    carries: tuple[str, ...] | None = None
    many: bool = True
    feeds: bool = True
    batches: Batches | None = None
    write_batches: WriteBatches | None = None
    carrier: bool = False

    @property
    def reads(self) -> bool:
        """Whether it can be read."""
        return self.read is not None

    @property
    def writes(self) -> bool:
        """Whether it can be written."""
        return self.write is not None

    @property
    def lossless(self) -> bool:
        """Whether every article comes back as it was."""
        return self.project is whole


def one_of(articles: Iterable[Article], name: str) -> Article:
    """The only one of *articles*. Raises `FormatError` for none and for more."""
    rest = iter(articles)
    article = next(rest, None)
    if article is None or next(rest, None) is not None:
        found = "none" if article is None else "more"
        raise FormatError(
            f"{name} holds exactly one article, and there are {found}; write jsonl, json or parquet instead"
        )
    return article
