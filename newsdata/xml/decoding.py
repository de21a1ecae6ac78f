"""The text of a document, chunk by chunk, whatever its encoding and whatever is wrong in it.

Bytes that do not decode are read one run at a time: they never change how the rest of the
document is read.
"""

import codecs
import re
from typing import BinaryIO

from newsdata.xml.characters import REPLACEMENT
from newsdata.xml.encodings import encoding_of
from newsdata.xml.tally import Tally

CHUNK = 1 << 16
"""How many bytes are decoded at a time."""

_ESCAPED = re.compile("[\udc80-\udcff]+")
_HALVES = re.compile("[\ud800-\udfff]+")
_REPLACED = re.compile("�+")
_CUT_OFF = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_OF_ASCII = ("utf-8", "ascii")


class Text:
    """The text of a stream: line ends are newlines, and there is no byte order mark."""

    def __init__(self, stream: BinaryIO, tally: Tally, charset: str | None = None) -> None:
        self._stream = stream
        self._tally = tally
        self._head = _filled(stream)
        self.encoding = encoding_of(self._head, charset)
        for fault in self.encoding.faults:
            tally(fault.code, fault.message, fault.place, fault.hint)
        self._head = self._head[len(self.encoding.mark) :]
        self._codec = self.encoding.codec
        self._decoder = codecs.getincrementaldecoder(self._codec)()
        self._carriage = ""
        self._line, self._column = 1, 1
        self._ended = False

    def read(self) -> str:
        """The next text; the empty string at the end."""
        while not self._ended:
            data, self._head = self._head or self._stream.read(CHUNK) or b"", b""
            self._ended = not data
            text = self._carriage + self._decoded(data)
            self._carriage = ""
            if "\r" in text:
                if text[-1] == "\r" and not self._ended:  # its newline may come next
                    text, self._carriage = text[:-1], "\r"
                text = _newlines(text)
            if text:
                return self._passed(text)
        return ""

    def _decoded(self, data: bytes) -> str:
        state = self._decoder.getstate()
        try:
            return self._decoder.decode(data, self._ended)
        except UnicodeDecodeError:
            pass
        for errors, pattern in (("surrogateescape", _ESCAPED), ("surrogatepass", _HALVES), ("replace", _REPLACED)):
            self._decoder.setstate(state)
            self._decoder.errors = errors
            try:
                text = self._decoder.decode(data, self._ended)
            except UnicodeDecodeError:
                continue
            finally:
                self._decoder.errors = "strict"
            return self._repaired(text, pattern)
        raise AssertionError("every byte can be replaced")

    def _repaired(self, text: str, runs: re.Pattern[str]) -> str:
        pieces: list[str] = []
        end = 0
        place = (self._line, self._column)
        held_back = self._carriage
        for match in runs.finditer(text):
            before = text[end : match.start()]
            end = match.end()
            read = self._meant(match[0]) if runs is _ESCAPED else REPLACEMENT * len(match[0])
            pieces += (before, read)
            if not self._tally.wants("X005"):
                self._tally.count("X005")
                continue
            place = _after(place, _newlines(held_back + before))
            held_back = ""
            what = match[0].encode("latin-1", "surrogateescape") if runs is _ESCAPED else b""
            self._tell(what, read, place)
            place = place[0], place[1] + len(read)
        return "".join((*pieces, text[end:]))

    def _tell(self, run: bytes, read: str, place: tuple[int, int]) -> None:
        shown = " ".join(f"0x{byte:02X}" for byte in run[:8]) + (" …" if len(run) > 8 else "")
        what = f"the bytes {shown} are" if run else "bytes that are"
        message = f"{what} no text in {self._codec}; read as {read[:20]!r}"
        self._tally("X005", message, place, "write the document in one encoding, best in UTF-8")

    def _meant(self, run: str) -> str:
        """What a run of bytes most likely is: of a document in ASCII or UTF-8, what Windows writes."""
        data = run.encode("latin-1", "surrogateescape")
        if self._codec not in _OF_ASCII:
            return REPLACEMENT * len(data)
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            whole = _CUT_OFF.sub(b"\x81", data) if self._codec == "utf-8" else data
            return whole.decode("cp1252", "replace")

    def _passed(self, text: str) -> str:
        self._line, self._column = _after((self._line, self._column), text)
        return text


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _after(place: tuple[int, int], text: str) -> tuple[int, int]:
    line, column = place
    lines = text.count("\n")
    return (line + lines, len(text) - text.rfind("\n")) if lines else (line, column + len(text))


def _filled(stream: BinaryIO) -> bytes:
    """The first bytes, enough to tell the encoding by, of a stream that may give few at a time."""
    head = b""
    while len(head) < CHUNK and (data := stream.read(CHUNK - len(head))):
        head += data
    return head
