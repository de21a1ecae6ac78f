"""How much of a document is taken: bounds that ordinary documents never meet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader of XML refuses to go beyond; give others as ``limits=Limits(depth=400)``."""

    depth: int = 200
    """How deep elements may nest."""

    element_size: int = 1 << 25
    """How many characters an element that is given whole may have, its tags included."""

    elements: int = 200_000
    """How many elements may be in an element that is given whole."""

    attributes: int = 500
    """How many attributes an element may have."""

    attribute_length: int = 1 << 20
    """How many characters the value of an attribute may have."""

    name_length: int = 1_000
    """How many characters the name of an element or attribute may have."""

    entities: int = 1_000
    """How many entities a document may declare."""

    expansion: int = 1 << 20
    """How many characters all the references to entities of a document may expand to."""

    doctype_length: int = 1 << 20
    """How many characters the document type declaration may have."""

    findings: int = 100
    """How many findings of one code are told one by one; the rest are counted in one more."""
