"""A JSON Schema of the user's own, which records are checked against besides the rules."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit
from urllib.request import url2pathname

import jsonschema
from jsonschema.protocols import Validator
from jsonschema.validators import Draft202012Validator, extend, validator_for
from referencing import Registry, Resource, Specification
from referencing.exceptions import NoSuchResource, Unresolvable
from referencing.jsonschema import DRAFT202012

from newsdata.errors import SchemaError
from newsdata.jsontext import JsonFault, Lines, locate, parse_json, pointer
from newsdata.jsontext import Path as Place
from newsdata.schema import MODELS, json_schema
from newsdata.schema_fault import SchemaFault, explained, quoted


class HouseSchema:
    """A schema that is ready to check records; it is built once for a run."""

    def __init__(self, validator: Validator, name: str) -> None:
        self._validator = validator
        self.name = name

    def faults(self, record: Any) -> Iterator[SchemaFault]:
        """What the schema refuses in *record*. Raises `SchemaError` if the schema never ends."""
        try:
            for error in self._validator.iter_errors(record):
                yield explained(error)
        except RecursionError:
            raise SchemaError(f"{self.name} refers to itself without end, or the record nests too deeply") from None
        except Unresolvable as error:
            raise SchemaError(f"{self.name} refers to {error.ref!r}, which is nowhere; {_NO_NETWORK}") from None

    def hint(self, fault: SchemaFault) -> str:
        """What was expected, and where the schema says so."""
        place = f"see {pointer(fault.rule) or 'the top'} in {self.name}"
        return f"expected {fault.expected}; {place}" if fault.expected else place


_NO_NETWORK = "references lead to this file and files beside it, and to nothing on the network"


def house_schema(source: str | os.PathLike[str] | Mapping[str, Any]) -> HouseSchema:
    """The schema in a file, or in a mapping. The dialect is what ``$schema`` says, else 2020-12.

    Raises `SchemaError`, with the place, for what is no schema, and for references that lead
    nowhere.
    """
    if isinstance(source, Mapping):
        return _built(dict(source), _Text("the schema", json.dumps(source, indent=2)), "")
    path = Path(source)
    text = _Text.of(path)
    return _built(text.parsed(), text, path.resolve().as_uri())


class _Text:
    """The text of a schema, for the places of its faults."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text

    @classmethod
    def of(cls, path: Path) -> "_Text":
        try:
            return cls(os.fspath(path), path.read_bytes().decode("utf-8-sig"))
        except OSError as error:
            raise SchemaError(f"{path}: {error.strerror or error}") from None
        except UnicodeDecodeError as error:
            raise SchemaError(f"{path}: byte {error.start} is not UTF-8") from None

    def parsed(self) -> Any:
        try:
            return parse_json(self._text)
        except JsonFault as fault:
            line, column = Lines(self._text).at(fault.offset)
            raise SchemaError(f"{self.name}:{line}:{column}: is no JSON: {fault.message}") from None

    def refused(self, path: Place, message: str) -> SchemaError:
        """The error that says what is wrong at *path*."""
        line, column = Lines(self._text).at(locate(self._text, path))
        return SchemaError(f"{self.name}:{line}:{column}: {message}{f' [{pointer(path)}]' if path else ''}")


def _built(schema: Any, text: _Text, uri: str) -> HouseSchema:
    if not isinstance(schema, dict | bool):
        raise text.refused((), f"is {quoted(schema)} and no JSON Schema, which is an object")
    validator = _dialect(schema, text)
    try:
        validator.check_schema(schema)  # type: ignore[arg-type] # true and false are schemas
    except jsonschema.SchemaError as error:
        fault = explained(error)  # type: ignore[arg-type] # it has what other errors have
        expected = f"; expected {fault.expected}" if fault.expected else ""
        raise text.refused(fault.path, f"is no JSON Schema: {fault.message}{expected}") from None
    resource = _resource(schema)
    base = urljoin(uri, resource.id() or "")
    registry: Registry[Any] = _published().with_resource(base, resource).crawl()
    if isinstance(schema, dict) and resource.id() is None:
        schema = {**schema, "$id": base} if base else schema
    _look_up(_resource(schema), registry, base, text)
    placing = extend(validator, {"properties": _properties})  # type: ignore[no-untyped-call]
    return HouseSchema(placing(schema, registry=registry), text.name)


def _properties(validator: Any, properties: Any, record: Any, _: Any) -> Iterator[jsonschema.ValidationError]:
    """What `jsonschema` does for ``properties``, with the place of what may not be there."""
    for name, schema in properties.items() if isinstance(record, dict) else ():
        if name not in record:
            continue
        if schema is False:
            yield jsonschema.ValidationError("may not be there", path=[name], schema_path=[name])
        else:
            yield from validator.descend(record[name], schema, path=name, schema_path=name)


def _dialect(schema: Any, text: _Text) -> type[Validator]:
    named = schema.get("$schema") if isinstance(schema, dict) else None
    if named is None:
        return Draft202012Validator
    found: type[Validator] | None = validator_for({"$schema": named}, default=None)  # type: ignore[arg-type]
    if found is None:
        drafts = "https://json-schema.org/draft/2020-12/schema"
        raise text.refused(("$schema",), f"$schema is {quoted(named)}, which is no known draft; write {drafts!r}")
    return found


def _resource(schema: Any) -> Resource[Any]:
    return Resource.from_contents(schema, default_specification=DRAFT202012)


def _published() -> "Registry[Any]":
    """The schemas of newsdata under their names, and files; nothing comes from the network."""
    read: dict[str, Resource[Any]] = {}

    def retrieve(uri: str) -> Resource[Any]:
        parts = urlsplit(uri)
        if parts.scheme != "file":
            raise NoSuchResource(ref=uri)  # type: ignore[call-arg] # its attributes are made by attrs
        if uri not in read:
            read[uri] = _resource(_Text.of(Path(url2pathname(parts.path))).parsed())
        return read[uri]

    registry: Registry[Any] = Registry(retrieve=retrieve)  # type: ignore[call-arg] # its attributes are made by attrs
    ours = [json_schema(model) for model in MODELS.values()]
    return registry.with_resources((schema["$id"], _resource(schema)) for schema in ours)


def _look_up(resource: Resource[Any], registry: "Registry[Any]", base: str, text: _Text) -> None:
    """Follow every reference once, so that one that leads nowhere is found before any record."""
    resolver = registry.resolver(base)
    waiting = [(resource, resolver)]
    seen: set[int] = set()
    while waiting:
        here, resolver = waiting.pop()
        if id(here.contents) in seen or not isinstance(here.contents, dict):
            continue
        seen.add(id(here.contents))
        for keyword in ("$ref", "$dynamicRef"):
            if isinstance(reference := here.contents.get(keyword), str):
                try:
                    found = resolver.lookup(reference)
                except Unresolvable as error:
                    why = _unreadable(error)
                    message = f"{keyword} {reference!r}" + (f": {why}" if why else f" leads nowhere; {_NO_NETWORK}")
                    raise text.refused(_path_of(resource.contents, here.contents), message) from None
                waiting.append((_resource_as(found.contents, here), found.resolver))
        waiting += [(each, resolver.in_subresource(each)) for each in here.subresources()]


def _unreadable(error: BaseException | None) -> SchemaError | None:
    """What is wrong with a file that a reference leads to, if that is why it leads nowhere."""
    while error is not None and not isinstance(error, SchemaError):
        error = error.__cause__
    return error


def _resource_as(contents: Any, other: Resource[Any]) -> Resource[Any]:
    specification: Specification[Any] = other._specification  # noqa: SLF001
    return Resource.from_contents(contents, default_specification=specification)


def _path_of(document: Any, part: Any, path: Place = ()) -> Place:
    """The path of *part*, which is somewhere in *document*."""
    waiting: list[tuple[Any, Place]] = [(document, path)]
    while waiting:
        here, where = waiting.pop()
        if here is part:
            return where
        members = here.items() if isinstance(here, dict) else enumerate(here) if isinstance(here, list) else ()
        waiting += [(value, (*where, step)) for step, value in members]
    return path
