"""What ends the process it is in, once: a model, a rule and what a rule remembers."""

import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pyarrow as pa
from pydantic import model_validator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.memory import Recall
from newsdata.models import Article
from newsdata.rule import rule
from newsdata.rules.identity import Seen

MARK = "mortal:"
"""What the id of an article that ends its reader begins with; a file to be made comes after it."""


def end_once(name: str) -> None:
    """End this process, unless there is the file already that *name* has."""
    with suppress(FileExistsError):
        Path(name.removeprefix(MARK)).touch(exist_ok=False)
        os.kill(os.getpid(), signal.SIGKILL)


class Mortal(Article):
    """An article that ends who reads it the first time."""

    @model_validator(mode="after")
    def _ends(self) -> "Mortal":
        if self.id is not None and self.id.startswith(MARK):
            end_once(self.id)
        return self


class _Ending(Seen):
    def again(self, met: pa.RecordBatch) -> Sequence[int]:
        for text in met["value"].to_pylist():
            if text.startswith(MARK):
                end_once(f"{text}.memory")
        return super().again(met)


@rule("MOR001", "ends-once", "info", breaks=[{"id": "a"}], says="has an id", hint="none")
def ends_once(article: Columns) -> Mask:
    """An article with an id, if the process survives it."""
    for text in article.id.array.to_pylist():
        if (text or "").startswith(MARK):
            end_once(f"{text}.rule")
    return article.id.present()


@rule("MOR002", "ends-what-remembers", "info", breaks=[{"id": "a"}] * 2, says="was met", hint="none", memory=_Ending)
def ends_what_remembers(article: Columns) -> Recall:
    """An article with the id of another, if what remembers it survives."""
    return Recall.of(article.id)
