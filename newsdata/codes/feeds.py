"""What a reader of feeds finds."""

from newsdata.codes.code import Code

CODES: tuple[Code, ...] = ()
