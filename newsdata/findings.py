"""What is wrong with a record, and the catalogue of what a reader may find.

A code is a letter and three digits, and is never used again for something else. Its name
says the fault and not the remedy.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning", "info"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The worst first."""


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


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: what it is called, how bad it is, and what it means."""

    code: str
    name: str
    severity: Severity
    about: str


CODES: dict[str, Code] = {
    entry.code: entry
    for entry in (
        Code("A001", "unknown-field", "error", "A field that the record does not have; its value would be lost."),
        Code("A002", "wrong-type", "error", "A value of another type than its field holds."),
        Code("A003", "value-missing", "error", "A part without the value that makes it one."),
        Code("A004", "value-empty", "error", "An empty string where a field, if it is there, says something."),
        Code("A005", "number-out-of-range", "error", "A number outside the bounds of its field."),
        Code("A006", "word-unknown", "error", "A word that is none of the few that its field takes."),
        Code("A007", "text-too-long", "error", "A string longer than its field takes."),
        Code("A008", "block-unknown", "error", "A body block whose type is missing or none of the known ones."),
        Code("A009", "mark-outside-text", "error", "Emphasis or a link on characters that its text does not have."),
        Code("A010", "extension-not-json", "error", "An extension that JSON could not say again."),
        Code("A011", "value-refused", "error", "A value that a model of yours refuses, in its own words."),
        Code("C001", "text-undecodable", "error", "A page whose bytes are no text in UTF-8, or in what its mark says."),
        Code("D001", "time-malformed", "error", "A time that is not written as ISO 8601, to the microsecond at most."),
        Code("D002", "time-without-zone", "error", "A time of day without a zone, which could be any of 24 hours."),
        Code("D003", "time-impossible", "error", "A day or time that the calendar and the clock do not have."),
        Code("J001", "json-malformed", "error", "A line or document that is not JSON."),
        Code(
            "J002", "json-not-utf8", "error", "Bytes that are not UTF-8, which JSON has to be (RFC 8259, section 8.1)."
        ),
        Code(
            "J003",
            "json-key-repeated",
            "error",
            "A key that is twice in one object; readers differ in which they keep.",
        ),
        Code("J004", "json-number-impossible", "error", "NaN, Infinity, or a number no reader can hold."),
        Code(
            "J005", "json-byte-order-mark", "info", "A byte order mark before JSON, which must not be there; skipped."
        ),
        Code("J006", "json-too-deep", "error", "JSON nested so deeply that readers give up or crash."),
        Code("J007", "json-lone-surrogate", "error", "Half of an escaped pair, which is no character."),
        Code("J008", "json-no-object", "error", "A JSON value that is no article because it is no object."),
        Code("J009", "json-cut-off", "error", "JSON that ends in the middle of a value."),
        Code("J010", "json-line-too-long", "error", "A line of JSON Lines longer than any article."),
        Code("P001", "input-unreadable", "error", "Bytes that could not be read to their end; the run is incomplete."),
        Code("P002", "columns-foreign", "error", "Columns that the record does not have, or of another type."),
        Code("P003", "feed-metadata-malformed", "error", "Metadata of a table that should be a feed and is no JSON."),
        Code("P004", "format-unknown", "error", "An input whose format neither its content nor its name tells."),
        Code("R001", "round-trip-differs", "error", "What was written does not read back as what was meant."),
    )
}
"""What readers and the round trip may find, by code."""
