"""What a model refuses in a record."""

from newsdata.codes.code import Code

CODES = (
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
    Code("D001", "time-malformed", "error", "A time that is not written as ISO 8601, to the microsecond at most."),
    Code("D002", "time-without-zone", "error", "A time of day without a zone, which could be any of 24 hours."),
    Code("D003", "time-impossible", "error", "A day or time that the calendar and the clock do not have."),
)
