"""One figure of a benchmark, and the promise it is held against."""

from dataclasses import dataclass


@dataclass
class Line:
    """One measurement against its floor or ceiling."""

    what: str
    value: float
    unit: str
    bound: float
    at_least: bool

    @property
    def kept(self) -> bool:
        """Whether the promise holds."""
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def __str__(self) -> str:
        promise = f"{'at least' if self.at_least else 'at most'} {self.bound:g}" if self.bound else ""
        return f"{self.what:50} {self.value:10.2f} {self.unit:6} {promise} {'' if self.kept else 'NOT KEPT'}".rstrip()
