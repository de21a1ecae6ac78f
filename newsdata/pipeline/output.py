"""Where a conversion goes: to a file or a stream in some format, or to a directory of Parquet files."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from newsdata.batch import ArticleBatch
from newsdata.dataset import Layout
from newsdata.errors import FormatError
from newsdata.files import created, created_folder, is_folder
from newsdata.format import Format, Writing
from newsdata.formats import format_named
from newsdata.models import Article
from newsdata.pipeline.inputs import is_file, targets
from newsdata.pipeline.sending import file_written
from newsdata.writer import Target, format_for

Write: TypeAlias = Callable[[Iterable[Article] | Iterable[ArticleBatch], Writing], None]
"""What writes all articles; batches of them, where the format takes columns."""

_DATASET = "parquet"


@dataclass(frozen=True)
class Output:
    """A target, its format and, of a data set, how it is divided and whether it may replace another."""

    target: Target
    format: Format
    layout: Layout | None = None
    overwrite: bool = False

    @classmethod
    def of(cls, target: Target, to: str | None, layout: Layout | None = None, *, overwrite: bool = False) -> "Output":
        """The output that a caller names. Raises `FormatError` for a format that it cannot have."""
        if layout is None and not is_folder(target):
            return cls(target, format_for(target, to))
        if not isinstance(target, str | os.PathLike) or not is_file(target):
            raise FormatError("a data set is a directory; name one that ends in /")
        if to not in (None, _DATASET):
            raise FormatError(f"a directory is written as {_DATASET}; for {to} name a file")
        return cls(target, format_named(_DATASET), layout or Layout(), overwrite)

    @property
    def readable(self) -> bool:
        """Whether what is written can be read back."""
        return is_file(self.target)

    @contextmanager
    def created(self) -> Iterator[Write]:
        """What writes to the target, which is as before until all is written."""
        if self.layout is None:
            with created(self.target) as stream:
                yield lambda articles, writing: file_written(articles, stream, self.format, writing)
        else:
            from newsdata.dataset.writer import write_dataset  # loads pyarrow, which text need not wait for

            layout, target = self.layout, cast(str, self.target)
            with created_folder(target, overwrite=self.overwrite) as folder:
                yield lambda articles, writing: write_dataset(articles, folder, writing, layout)

    def files(self) -> Iterator[Any]:
        """What was written, as inputs."""
        return targets(self.target)
