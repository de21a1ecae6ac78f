"""Paths as people write them: relative to where they stand, and as patterns."""

import os
import re
from pathlib import PurePath

_WILD = re.compile(r"\*\*/|\*+|\?|\[!?[^]]+]|.", re.DOTALL)
_SPECIAL, _ESCAPED = r"[\\^\[]", r"\\\g<0>"


def fits(path: str, pattern: str) -> bool:
    """Whether a *pattern* names the file at *path*: by its whole path, or by its bare name.

    ``*`` is any characters, ``**/`` any folders or none, ``?`` one character, ``[ab]`` one of
    some; what begins with ``!`` names all other files.
    """
    if pattern.startswith("!"):
        return not fits(path, pattern[1:])
    wild = re.compile("".join(map(_wild, _WILD.findall(_posix(pattern).removeprefix("./")))), re.DOTALL)
    names = {PurePath(path).name, _posix(os.path.normpath(path)), _posix(os.path.abspath(path)), from_here(path)}
    return any(wild.fullmatch(name) for name in names)


def from_here(path: str) -> str:
    """*path* relative to the working directory, with slashes, however it was written."""
    try:
        return _posix(os.path.relpath(path))
    except ValueError:  # another drive, on Windows
        return _posix(os.path.abspath(path))


def _wild(token: str) -> str:
    if token == "**/":
        return "(?:.*/)?"
    if token[0] == "*":
        return ".*"
    if token == "?":
        return "."
    if len(token) > 1:
        inner = token[1:-1]
        negated = inner.startswith("!")
        return f"[{'^' * negated}{re.sub(_SPECIAL, _ESCAPED, inner[negated:])}]"
    return re.escape(token)


def _posix(path: str) -> str:
    return path.replace(os.sep, "/")
