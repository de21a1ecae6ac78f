"""What a reader of tables, and of any input, finds; and the round trip."""

from newsdata.codes.code import Code

CODES = (
    Code("P001", "input-unreadable", "error", "Bytes that could not be read to their end; the run is incomplete."),
    Code("P002", "columns-foreign", "error", "Columns that the record does not have, or of another type."),
    Code("P003", "feed-metadata-malformed", "error", "Metadata of a table that should be a feed and is no JSON."),
    Code("P004", "format-unknown", "error", "An input whose format neither its content nor its name tells."),
    Code("R001", "round-trip-differs", "error", "What was written does not read back as what was meant."),
)
