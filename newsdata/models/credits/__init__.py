"""Credit lines taken apart: who is named, and what they did.

What a line says is kept verbatim elsewhere. What is read here is a part of its text,
may be less than it says, and never says more: in doubt, nobody is named.
"""

from newsdata.models.credits.bylines import read_byline
from newsdata.models.credits.people import Named
from newsdata.models.credits.pictures import read_credit

__all__ = ["Named", "read_byline", "read_credit"]
