"""Credit lines taken apart: who is named, and what they did."""

from collections.abc import Sequence
from typing import Literal, TypedDict


class Named(TypedDict, total=False):
    """One name of a byline, as the fields of a contributor."""

    name: str
    kind: Literal["person", "organisation"]
    title: str
    affiliation: str


def read_byline(text: str) -> tuple[str | None, list[Named]]:
    """The role that a credit line states, and whom it names."""
    return None, []


def read_credit(text: str) -> tuple[Sequence[str], Sequence[str]]:
    """The creators and the suppliers of a picture's credit, each in order."""
    return [], []
