"""The catalogue of what readers and the round trip may find; what rules find is with the rules.

A code is a letter and three digits, and is never used again for something else. Its name
says the fault and not the remedy.
"""

from itertools import chain

from newsdata.codes import addresses, captures, feeds, json, jsonfeed, records, tables, xml
from newsdata.codes.code import SEVERITIES, Code, Severity

__all__ = ["CODES", "SEVERITIES", "Code", "Severity"]

_TABLES = (records, captures, json, jsonfeed, feeds, xml, addresses, tables)

CODES: dict[str, Code] = {entry.code: entry for entry in chain.from_iterable(table.CODES for table in _TABLES)}
"""What readers and the round trip may find, by code."""
