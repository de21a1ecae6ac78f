"""What is found while an address is fetched."""

from newsdata.codes.code import Code

CODES: tuple[Code, ...] = ()
