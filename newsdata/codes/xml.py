"""What a reader of XML finds."""

from newsdata.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "X001", "xml-malformed", "error", "A document that is not well-formed XML; what follows the fault is not read."
    ),
)
