"""What may stand where: a row for each element, and the grammar that the rows make."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from newsdata.feeds.checks.fault import Check
from newsdata.feeds.checks.namespaces import clark
from newsdata.feeds.checks.types import UNSPACED

CONSTRUCTS = frozenset({"construct", "content", "body", "media-text"})
"""The types that depend on the attributes and elements beside the text."""

MANY = 1_000_000_000
"""As often as one likes."""


@dataclass(frozen=True, slots=True)
class ElementSpec:
    """One row of a table: an element, where it stands, how often, and what is in it.

    *parents* are kinds, with blanks between them; ``@channels`` and ``@items`` are those of
    every format. *type* names the data types of its text, all of which hold; without a type
    there must be no text. *attributes* are names, each with ``!`` if it has to be there and
    ``:type`` if it has one. *holds* is the kind in which its own elements are looked up;
    ``*`` lets anything stand in it. *code* is what its absence is called.
    """

    name: str
    parents: str
    type: str = "text"
    minimum: int = 0
    maximum: int = 1
    attributes: str = ""
    holds: str = ""
    code: str = "MissingElement"


@dataclass(frozen=True, slots=True)
class AttributeSpec:
    """An attribute that an element may have."""

    name: str
    required: bool
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """An element as the engine uses it: the row, with its names resolved and its types found."""

    spec: ElementSpec
    name: str
    label: str
    raw: tuple[Check, ...]
    checks: tuple[Check, ...]
    holds: str
    attributes: dict[str, AttributeSpec]
    required: tuple[AttributeSpec, ...]
    maximum: int
    construct: str
    nested: bool
    simple: bool
    """Whether nothing but its attributes and the types of its text is to be judged."""


@dataclass(slots=True)
class Grammar:
    """What may stand in one kind of element. *space* is the namespace of the format's own names in it."""

    kind: str
    space: str = ""
    children: dict[str, Term] = field(default_factory=dict)
    simple: dict[str, Term] = field(default_factory=dict)
    """Those of its elements that are simple."""

    required: list[Term] = field(default_factory=list)


class Grammars(NamedTuple):
    """What may stand in each kind of element: in all versions, and besides in RSS before 2.0."""

    kinds: dict[str, Grammar]
    older: dict[str, Grammar]


GROUPS: dict[str, tuple[str, ...]] = {
    "@channels": ("channel", "channel10", "Channel11", "feed"),
    "@items": ("item", "item10", "item11", "entry"),
    "@images": ("image", "image10", "image11"),
    "@inputs": ("textInput", "textinput10"),
}
"""The kinds that a module means when it speaks of channels or items."""


def _attributes(text: str, types: Mapping[str, Check]) -> dict[str, AttributeSpec]:
    found = {}
    for one in text.split():
        # A type is what follows the last colon; a name in a namespace is in parentheses.
        if one.startswith("("):
            name, _, rest = one[1:].partition(")")
        else:
            name, _, rest = one.partition(":")
            rest = ":" + rest if rest else ""
        required = name.endswith("!") or rest.startswith("!")
        name, kinds = name.removesuffix("!"), rest.removeprefix("!").removeprefix(":")
        checks = tuple(types[kind] for kind in kinds.split("+") if kind)
        full = clark(name) if ":" in name else name
        found[full] = AttributeSpec(full, required, checks)
    return found


def _term(spec: ElementSpec, default: str, types: Mapping[str, Check], ruled: Collection[str]) -> Term:
    kinds = spec.type.split()
    name = clark(spec.name, default)
    attributes = _attributes(spec.attributes, types)
    raw = tuple(types[kind] for kind in kinds if kind == UNSPACED)
    checks = tuple(types[kind] for kind in kinds if kind != UNSPACED and kind not in CONSTRUCTS)
    construct = next((kind for kind in kinds if kind in CONSTRUCTS), "")
    return Term(
        spec,
        name,
        spec.name,
        raw,
        checks,
        spec.holds,
        attributes,
        tuple(one for one in attributes.values() if one.required),
        spec.maximum,
        construct,
        spec.holds not in ("", "*"),
        bool(checks) and not (spec.holds or raw or construct or name in ruled),
    )


def grammars(
    tables: Iterable[tuple[str, Iterable[ElementSpec]]], types: Mapping[str, Check], ruled: Collection[str]
) -> dict[str, Grammar]:
    """The grammar of each kind, of tables and the namespaces their bare names are in.

    *types* are the data types by name, *ruled* the elements that a rule judges beside their row.
    """
    made: dict[str, Grammar] = {}
    for default, rows in tables:
        for spec in rows:
            term = _term(spec, default, types, ruled)
            for parent in spec.parents.split():
                for kind in GROUPS.get(parent, (parent,)):
                    grammar = made.setdefault(kind, Grammar(kind))
                    grammar.children[term.name] = term
                    if term.simple:
                        grammar.simple[term.name] = term
                    else:
                        grammar.simple.pop(term.name, None)
                    if ":" not in spec.name:
                        grammar.space = default
                    if spec.minimum:
                        grammar.required.append(term)
            if spec.holds not in ("", "*"):
                made.setdefault(spec.holds, Grammar(spec.holds))
    return made
