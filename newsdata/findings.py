"""What is wrong with a record or an input: one finding, with its place and a remedy."""

from dataclasses import dataclass

from newsdata.codes import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong, with its place and a remedy. Lines and columns count from 1."""

    code: str
    severity: Severity
    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    pointer: str | None = None
    record_id: str | None = None
    hint: str | None = None

    @property
    def place(self) -> str:
        """Path, line and column as far as they are known, in the form that editors jump to."""
        parts = (self.path or "the input", self.line, self.column)
        return ":".join(str(part) for part in parts if part is not None)

    def __str__(self) -> str:
        """One line: place, code, message, pointer, remedy."""
        return f"{self.place}: {self.code} {self.told}"

    @property
    def told(self) -> str:
        """The message with its pointer and remedy."""
        where = f" [{self.pointer}]" if self.pointer else ""
        return f"{self.message}{where}{f'; {self.hint}' if self.hint else ''}"
