"""Putting a directory in the place of another at once, where the system can."""

import errno
import os
from pathlib import Path

_HERE = -100  # AT_FDCWD: paths are relative to the working directory
_EXCHANGE = 2  # RENAME_EXCHANGE
_CANNOT = frozenset({errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP})


def swapped(new: Path, target: Path) -> None:
    """Give *new* the name *target*; what had the name before is then where *new* was, or beside it.

    On Linux there is no moment in which the name stands for nothing. Elsewhere there is one
    between two renames; what was there is then in ``old``, beside where *new* was.
    """
    if not target.exists() or not any(target.iterdir()):
        new.replace(target)  # an empty directory is replaced at once
    elif not _exchanged(new, target):
        _renamed(new, target)


def _exchanged(new: Path, target: Path) -> bool:
    """Whether the system has exchanged the two (renameat2, Linux 3.15 and the C library 2.28)."""
    import ctypes  # takes a while to load, and few runs need it

    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    if rename(_HERE, os.fsencode(new), _HERE, os.fsencode(target), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(target))


def _renamed(new: Path, target: Path) -> None:
    old = new.parent / "old"
    target.rename(old)
    try:
        new.rename(target)
    except BaseException:
        if not target.exists():
            old.rename(target)
        raise
