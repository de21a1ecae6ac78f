"""What a reader of captured pages finds."""

from newsdata.codes.code import Code

CODES = (
    Code("C001", "text-undecodable", "error", "A page whose bytes are no text in UTF-8, or in what its mark says."),
)
