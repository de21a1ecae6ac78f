"""What all models share."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION = "1.0"
"""The version of the record: its first number changes when old data would no longer fit."""


class Model(BaseModel):
    """A frozen, closed value: equal by content, hashable, picklable, no unknown fields."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
        ser_json_inf_nan="constants",
    )

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """What is set, so that a record with a few of its many fields is readable."""
        defaults = type(self).model_fields
        for name, value in super().__repr_args__():
            if name not in defaults or value != defaults[name].default:
                yield name, value
