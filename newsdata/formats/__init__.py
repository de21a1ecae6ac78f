"""Every format, one module each: a module with a ``FORMAT`` is registered by being here.

A package of your own joins with an entry point in the group ``newsdata.formats`` that
names a `Format`.
"""

import sys
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from types import ModuleType

from newsdata.errors import FormatError
from newsdata.format import Confidence, Format

ENTRY_POINTS = "newsdata.formats"


def formats() -> list[Format]:
    """All formats by name. Raises `FormatError` if two packages bring one of the same name."""
    return list(_by_name().values())


class _Callable(ModuleType):
    """The package as the function of the same name.

    Python binds a package to its name in the package above as soon as it is imported, and
    so hides the function there: ``newsdata.formats()`` has to work all the same.
    """

    def __call__(self) -> list[Format]:
        return formats()


sys.modules[__name__].__class__ = _Callable


def format_named(name: str) -> Format:
    """The format called *name*. Raises `FormatError`, saying which there are."""
    try:
        return _by_name()[name]
    except KeyError:
        raise FormatError(f"no format is called {name!r}; there are {', '.join(_by_name())}") from None


def format_of_suffix(path: str) -> Format | None:
    """The format that the name of *path* says, whatever it is compressed with."""
    name = path.lower().removesuffix(".gz").removesuffix(".zst")
    return next((found for found in formats() if name.endswith(found.suffixes)), None)


def detect(head: bytes, path: str = "") -> Format:
    """The format of bytes that begin with *head*: by content, then by the suffix of *path*.

    Raises `FormatError`, naming the choices, where neither tells it.
    """
    sure, possible = _sniffed(head, Confidence.SURE), _sniffed(head, Confidence.MAYBE)
    named = format_of_suffix(path)
    if named is not None and (named in sure or named in possible or not sure):
        return named
    choices = sure or possible
    if len(choices) == 1:
        return choices[0]
    what = path or "the input"
    if choices:
        raise FormatError(f"{what} could be {' or '.join(found.name for found in choices)}; say which with --from")
    raise FormatError(f"cannot tell the format of {what}; say which with --from: {', '.join(_by_name())}")


def _sniffed(head: bytes, confidence: Confidence) -> list[Format]:
    return [found for found in formats() if found.reads and found.sniff(head) == confidence]


@cache
def _by_name() -> dict[str, Format]:
    found = [import_module(f"{__name__}.{module.name}").FORMAT for module in iter_modules(__path__)]
    found += [entry.load() for entry in entry_points(group=ENTRY_POINTS)]
    names: dict[str, Format] = {}
    for each in sorted(found, key=lambda each: each.name):
        if each.name in names:
            raise FormatError(f"two formats are called {each.name!r}; uninstall one of the packages that bring them")
        names[each.name] = each
    return names
