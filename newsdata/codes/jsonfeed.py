"""What a reader of JSON Feed finds."""

from newsdata.codes.code import Code

CODES: tuple[Code, ...] = ()
