"""What a name stands for: a standard stream, a path here, an address of the web, or a path elsewhere."""

import os
import re
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

from newsdata.errors import NewsdataError

PathOf: TypeAlias = str | os.PathLike[str]

STANDARD = "-"
"""The name of standard input and output."""

_SCHEME = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]+::)*([A-Za-z][A-Za-z0-9+.-]+)://")
"""The scheme of an address, and those of fsspec that it is wrapped in; a drive has one letter and is none."""

_WEB = frozenset({"http", "https"})
_CREDENTIALS = re.compile(r"(?<=://)[^/?#]*@")


def is_web(path: Any) -> bool:
    """Whether *path* is an address of the web, which is fetched and not opened."""
    return _scheme(path) in _WEB and not _is_wrapped(path)


def is_remote(path: Any) -> bool:
    """Whether *path* is in a file system that is neither this machine's nor the web."""
    scheme = _scheme(path)
    return scheme is not None and scheme != "file" and not is_web(path)


def is_folder(path: Any) -> bool:
    """Whether *path* names a directory: by a slash at its end, or because there is one."""
    if not isinstance(path, str | os.PathLike) or os.fspath(path) == STANDARD or is_web(path):
        return False
    return os.fspath(path).endswith(("/", os.sep)) or (not is_remote(path) and os.path.isdir(local(path)))


def local(path: PathOf) -> str:
    """The path here that *path* names; of ``file://…``, what that says (RFC 8089)."""
    name = os.fspath(path)
    if _scheme(path) != "file" or _is_wrapped(path):
        return name
    parts = urlsplit(name.replace("?", "%3F").replace("#", "%23"))
    if parts.netloc not in ("", "localhost"):
        raise NewsdataError(f"{name} names the machine {parts.netloc!r}; a path of this one begins with file:///")
    return unquote(parts.path)


def place(path: PathOf) -> str:
    """What tells whether two paths are the same; remote ones are compared as they are written."""
    return os.fspath(path).rstrip("/") if is_remote(path) or is_web(path) else os.path.realpath(local(path))


def shown(path: PathOf) -> str:
    """*path* without the name and password in it, which are nobody else's business."""
    return _CREDENTIALS.sub("", os.fspath(path))


def _scheme(path: Any) -> str | None:
    found = _SCHEME.match(path) if isinstance(path, str) else None
    return found[1].lower() if found else None


def _is_wrapped(path: PathOf) -> bool:
    return "::" in os.fspath(path).partition("://")[0]
