"""Messages between processes: pickled values, each after its length in eight bytes."""

import pickle
from typing import Any, BinaryIO

_LENGTH = 8


def send(stream: BinaryIO, value: Any) -> None:
    """Write a message. Raises `OSError` where nobody reads."""
    data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(_LENGTH, "little"))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """Read a message. Raises `EOFError` where there is none, or not the whole of one."""
    length = int.from_bytes(_exactly(stream, _LENGTH), "little")
    return pickle.loads(_exactly(stream, length))  # noqa: S301 - from a process of our own


def _exactly(stream: BinaryIO, length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data
