"""What a kind of finding is, and how bad findings may be."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning", "info"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The worst first."""


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: what it is called, how bad it is, and what it means."""

    code: str
    name: str
    severity: Severity
    about: str
