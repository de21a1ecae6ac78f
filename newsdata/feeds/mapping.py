"""Tables between elements and fields, and the one engine that reads and writes by them.

A `Rule` says what an element means for a record. What no rule takes is kept whole. An
element that says more than the field it fills (an attribute, a markup, a digit too many)
is kept beside the field as its *source*, and is written again for as long as the field
still has the value that the source says.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from newsdata.feeds.dates import DateFault
from newsdata.feeds.names import short
from newsdata.models.time import Timestamp
from newsdata.xml import Element

Values: TypeAlias = dict[str, Any]
"""What was read, by field; a field of a part is ``part.field``."""


class Partly(NamedTuple):
    """A value that does not say all that its element says."""

    value: Any


class Rule(NamedTuple):
    """What one element means.

    *read* gives the value of *field*, a list of values for a field of *many*, or ``None``
    for an element that is not what the field holds. Rules of a higher *rank* are asked
    after all others, and those that are a *fallback* only where the field is still unset.
    *attributes* are those that the value says again, and *nested* tells that it says the
    elements within. An element that readers look for under its own name is *kept* besides.
    """

    field: str
    read: Callable[[Element], Any]
    many: bool = False
    rank: int = 0
    fallback: bool = False
    attributes: frozenset[str] = frozenset()
    nested: bool = False
    kept: bool = False


class Taken:
    """What rules made of elements: values, where they stand, what was kept, and what was wrong."""

    def __init__(self) -> None:
        self.values: Values = {}
        self.origins: dict[str, list[Element]] = {}
        self.kept: list[Element] = []
        self.sources: list[Element] = []
        self.faults: list[tuple[Element, DateFault]] = []


Build: TypeAlias = Callable[[Any], list[Element]]
"""The elements that say one value of a field."""


def take(elements: Sequence[Element], rules: Mapping[str, Rule]) -> Taken:
    """Read *elements* by *rules*, in their order and then by rank."""
    taken = Taken()
    kept: list[tuple[int, Element]] = []
    later: list[tuple[int, int, Element, Rule]] = []
    for index, element in enumerate(elements):
        name = short(element.name)
        rule = rule_of(element, rules) if name in _TOLD_BY else rules.get(name)
        if rule is None:
            kept.append((index, element))
        elif rule.rank:
            later.append((rule.rank, index, element, rule))
        elif not _took(taken, element, rule) and not _took_generally(taken, element, rule, rules):
            kept.append((index, element))
    if later:
        later.sort(key=lambda each: each[:2])
    for _, index, element, rule in later:
        if not _took(taken, element, rule) and not _took_generally(taken, element, rule, rules):
            kept.append((index, element))
    if kept:
        kept.sort(key=lambda each: each[0])
        taken.kept = [element for _, element in kept]
    return taken


def rule_of(element: Element, rules: Mapping[str, Rule]) -> Rule | None:
    """The rule for an element: for what its attributes say, or else for its name."""
    name = short(element.name)
    attribute = _TOLD_BY.get(name)
    if attribute is not None:
        said = element.attributes.get(attribute)
        told = rules.get(f"{name}@{said or _UNSAID.get(name, '')}") or (rules.get(f"{name}@*") if said else None)
        if told is not None:
            return told
    return rules.get(name)


_TOLD_BY = {"atom:link": "rel", "category": "domain", "atom:category": "scheme"}
"""The attribute that tells what an element means: a table may have ``atom:link@self``, or ``category@*``."""

_UNSAID = {"atom:link": "alternate"}
"""What the attribute means where it is absent."""


def _took_generally(taken: Taken, element: Element, rule: Rule, rules: Mapping[str, Rule]) -> bool:
    """Whether the rule for the name alone takes what a closer one did not."""
    general = rules.get(short(element.name))
    return general is not None and general is not rule and _took(taken, element, general)


def _took(taken: Taken, element: Element, rule: Rule) -> bool:
    """Whether the field took what the element says."""
    values, field = taken.values, rule.field
    if field in values and (rule.fallback or not rule.many):
        return False
    value = rule.read(element)
    if value is None:
        return False
    partly = False
    if isinstance(value, tuple):
        if isinstance(value, DateFault):
            taken.faults.append((element, value))
            return False
        if partly := isinstance(value, Partly):
            value = value.value
    if not rule.many:
        values[field] = value
        taken.origins[field] = [element]
    elif field in values:
        values[field].extend(value)
        taken.origins[field].extend([element] * len(value))
    else:
        values[field] = list(value)
        taken.origins[field] = [element] * len(value)
    if partly or rule.kept or _says_more(element, rule):
        taken.sources.append(element)
    return True


def _says_more(element: Element, rule: Rule) -> bool:
    if element.attributes and not element.attributes.keys() <= rule.attributes:
        return True
    children = element.children
    if not children or rule.nested or (len(children) == 1 and isinstance(children[0], str)):
        return False
    return not all(isinstance(child, str) for child in children)


class Sources:
    """Elements that say more than their field, found by what the field says."""

    def __init__(self, elements: Iterable[Element], rules: Mapping[str, Rule]) -> None:
        self._by_value: defaultdict[tuple[str, str], list[tuple[list[Any], Element]]] = defaultdict(list)
        for element in elements:
            rule = rule_of(element, rules)
            value = None if rule is None else rule.read(element)
            if rule is None or value is None or isinstance(value, DateFault):
                continue
            if isinstance(value, Partly):
                value = value.value
            values = value if rule.many else [value]
            if values:
                self._by_value[rule.field, _key(values[0])].append((values, element))

    def take(self, field: str, values: list[Any]) -> tuple[int, Element | None]:
        """How many of the first of *values* one source says, and the source, which is then used up."""
        if not self._by_value:
            return 0, None
        candidates = self._by_value.get((field, _key(values[0])), [])
        for index, (said, element) in enumerate(candidates):
            if len(said) == 1 or [_key(each) for each in said] == [_key(each) for each in values[: len(said)]]:
                del candidates[index]
                return len(said), element
        return 0, None


def said(values: Values, builds: Iterable[tuple[str, Build]], sources: Sources) -> list[Element]:
    """The elements that say *values*, in the order of *builds*; a source goes before what is built."""
    elements: list[Element] = []
    for field, build in builds:
        value = values.get(field)
        if value is None:
            continue
        rest = list(value) if isinstance(value, list) else [value]
        while rest:
            count, source = sources.take(field, rest)
            if source is not None:
                elements.append(source)
                del rest[:count]
            else:
                elements.extend(build(rest.pop(0)))
    return elements


def nested(values: Values) -> Values:
    """*values* with the fields of parts gathered into their parts."""
    record: Values = {}
    for field, value in values.items():
        part, dot, name = field.partition(".")
        if dot:
            record.setdefault(part, {})[name] = value
        else:
            record[field] = value
    return record


def flat(record: Mapping[str, Any], parts: Iterable[str]) -> Values:
    """The reverse: a field of each of *parts* is ``part.field``."""
    values = dict(record)
    for part in parts:
        for name, value in (values.pop(part, None) or {}).items():
            values[f"{part}.{name}"] = value
    return values


def _key(value: Any) -> str:
    if isinstance(value, str | Timestamp):
        return str(value)
    return json.dumps(value, sort_keys=True)
