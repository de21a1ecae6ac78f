"""Read, check, write: what the command line does, as functions."""

from newsdata.pipeline.checking import validate
from newsdata.pipeline.converting import OnLoss, Result, convert, losses

__all__ = ["OnLoss", "Result", "convert", "losses", "validate"]
