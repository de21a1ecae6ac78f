"""What a reader of tables, and of any input, finds; and the round trip."""

from newsdata.codes.code import Code

CODES = (
    Code("P001", "input-unreadable", "error", "Bytes that could not be read to their end; the run is incomplete."),
    Code("P002", "columns-foreign", "error", "Columns that the record does not have, or of another type."),
    Code("P003", "feed-metadata-malformed", "error", "Metadata of a table that should be a feed and is no JSON."),
    Code("P004", "format-unknown", "error", "An input whose format neither its content nor its name tells."),
    Code("P005", "feed-element-late", "warning", "What a feed says of itself after its records, too late to be read."),
    Code("P006", "column-unplaced", "warning", "A column of a table that fills no field; it is kept as an extension."),
    Code("P007", "column-missing", "warning", "A column that was to fill a field and that no record has."),
    Code("P008", "part-unread", "error", "A part of an input that no process could read or check to its end."),
    Code("R001", "round-trip-differs", "error", "What was written does not read back as what was meant."),
    Code("R002", "record-refused", "error", "An article without what the output requires of each; it is not written."),
    Code("R004", "fix-not-made", "warning", "A value that was to be put right and does not stand where it was read."),
    Code("R003", "value-derived", "info", "A value that the output requires, derived from what the article says."),
)
