"""Fetching an address, with limits, and without being sent into a private network."""

from newsdata.fetch.errors import UnfetchedError
from newsdata.fetch.request import Answer, Fetching, fetched, is_address

__all__ = ["Answer", "Fetching", "UnfetchedError", "fetched", "is_address"]
