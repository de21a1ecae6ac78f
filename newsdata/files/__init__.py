"""Bytes in and out: paths, standard streams, compression, remote paths, and writing beside the target.

What is compressed is told by the suffix, or by the first bytes where there is none. What is
written appears under its name only when it is whole, a file as well as a directory.
"""

from newsdata.files.folders import Folder, created_folder
from newsdata.files.listing import files_in, is_remote_folder, matches
from newsdata.files.names import STANDARD, is_folder, is_remote, local, place
from newsdata.files.reading import HEAD, opened
from newsdata.files.writing import created

__all__ = [
    "HEAD",
    "STANDARD",
    "Folder",
    "created",
    "created_folder",
    "files_in",
    "is_folder",
    "is_remote",
    "is_remote_folder",
    "local",
    "matches",
    "opened",
    "place",
]
