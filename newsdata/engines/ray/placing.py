"""Files of a data set that many machines write: none is torn, and none is there twice.

A task may be begun again, and the first may still be at it. So the name of each file says
which attempt has written it; of each task one attempt is taken, and what others have left is
removed. Names tell the order of the input.
"""

import errno
import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from newsdata.files import Folder, is_remote
from newsdata.files.remote import filesystem, told, upload

_BEGIN, _END = "part-", ".parquet"


@dataclass(frozen=True)
class Place:
    """Where the files go: a directory that all machines see, or a remote one."""

    root: str

    @classmethod
    def of(cls, target: str, folder: Folder) -> "Place":
        """Where the files of *folder* go, which becomes *target*; to a remote one they go at once."""
        return cls(target.rstrip("/") if is_remote(target) else str(folder.begin(_BEGIN).parent))

    def keep(self, names: Collection[str]) -> None:
        """Remove what is not among *names*."""
        if is_remote(self.root):
            self._keep_there(names)
            return
        for folder, _, files in os.walk(self.root):
            for file in files:
                path = os.path.join(folder, file)
                if os.path.relpath(path, self.root).replace(os.sep, "/") not in names:
                    os.unlink(path)
        for folder, _, _ in os.walk(self.root, topdown=False):
            if folder != self.root and not os.listdir(folder):
                os.rmdir(folder)

    def _keep_there(self, names: Collection[str]) -> None:
        system, inner = filesystem(self.root)
        with told(self.root):
            if not system.exists(inner):
                return
            for path in system.find(inner):
                if path.strip("/").removeprefix(inner.strip("/")).strip("/") not in names:
                    system.rm_file(path)


class Attempt:
    """The files of one attempt at the task *number*, as `newsdata.dataset` writes them."""

    def __init__(self, place: Place, number: int, here: Path) -> None:
        self.names: list[str] = []
        self.scratch = here / "scratch"
        self.scratch.mkdir()
        self._place = place
        self._remote = is_remote(place.root)
        self._root = here / "data" if self._remote else Path(place.root)
        self._number = f"{number:06}"
        self._mark = uuid4().hex[:12]

    def begin(self, name: str) -> Path:
        """Where to write a file; the directories above it are made, and that of all is not made again."""
        if not self._remote and not self._root.exists():
            raise FileNotFoundError(errno.ENOENT, "the directory is no longer being written", str(self._root))
        path = self._root / self._named(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def done(self, name: str) -> None:
        """Have the file written to the disk, or to where it is to be."""
        named = self._named(name)
        path = self._root / named
        if self._remote:
            upload(path, f"{self._place.root}/{named}")
            path.unlink()
        else:
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        self.names.append(named)

    def _named(self, name: str) -> str:
        folder, slash, file = name.rpartition("/")
        number = file.removeprefix(_BEGIN).removesuffix(_END)
        return f"{folder}{slash}{_BEGIN}{self._number}-{number}-{self._mark}{_END}"
