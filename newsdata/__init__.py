"""News articles as typed data: read, check and convert them, and lose nothing in silence."""

__version__ = "0.1.0"
