"""Which encoding the bytes of a document are in, and who says otherwise.

The order is that of RFC 7303 and of appendix F of XML 1.0: a byte order mark, what the
transport says, the pattern of the first bytes, the declaration, and UTF-8 without any.
"""

import codecs
import re
from dataclasses import dataclass, field

from newsdata.xml.tally import Place, quoted

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with the mark of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PATTERNS = (
    (re.compile(rb"\0\0\0[\t\n\r <]"), "utf-32-be"),
    (re.compile(rb"[\t\n\r <]\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0[\t\n\r <]\0[^\0]"), "utf-16-be"),
    (re.compile(rb"[\t\n\r <]\0[^\0]\0"), "utf-16-le"),
    (re.compile(rb"\x4c\x6f\xa7\x94"), "cp037"),
)
"""How a document without a mark begins in encodings that do not contain ASCII."""

_DECLARED = re.compile(r"<\?xml\s[^<>]{0,400}?encoding\s{0,20}=\s{0,20}[\"']([^\"'<>]{0,80})[\"']")
_WINDOW = 4096
"""How many bytes are searched for a declaration, which may have been pushed down by other output."""

_TEXT = re.compile(
    r"utf-(8|16|32)(-[lb]e)?|ascii|iso8859-\d+|iso2022_\w+|cp\d+|koi8-\w|kz1048|mac-\w+"
    r"|gbk|gb2312|gb18030|hz|big5\w*|euc_\w+|shift_jis\w*|johab|tis-620|ptcp154"
)
"""Codecs of Python that are encodings of text; it has others, such as rot13 and zlib."""

_LABELS = {
    "dos-874": "cp874",
    "iso-8859-6-e": "iso8859-6",
    "iso-8859-6-i": "iso8859-6",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-8-i": "iso8859-8",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
    "ksc_5601": "cp949",
    "unicode": "utf-16",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "windows-949": "cp949",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-roman": "mac-roman",
    "x-mac-ukrainian": "mac-cyrillic",
    "x-sjis": "cp932",
}
"""Names in use that Python does not know."""

_SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932", "big5": "cp950"}
"""What is really meant by a name: documents use characters that only the larger encoding has."""

_UNMARKED = {"utf-16": "utf-16-be", "utf-32": "utf-32-be"}
"""Without a mark the first byte of a unit is the higher one (RFC 2781, section 4.3)."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with what is said of the encoding."""

    code: str
    message: str
    place: Place
    hint: str


@dataclass
class Encoding:
    """The encoding of a document: the codec of Python, and what the document says."""

    codec: str = "utf-8"
    mark: bytes = b""
    declared: str | None = None
    faults: list[Fault] = field(default_factory=list)


def encoding_of(head: bytes, charset: str | None = None) -> Encoding:
    """The encoding of the document that begins with *head*; *charset* is what its transport says."""
    found = Encoding()
    family = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    if family:
        found.mark = next(mark for mark, _ in _MARKS if head.startswith(mark))
    pattern = family or next((name for pattern, name in _PATTERNS if pattern.match(head)), None)
    place = _declaration(found, head[len(found.mark) : len(found.mark) + _WINDOW], pattern or "latin-1")
    if family:
        found.codec = family
    elif charset and (known := _plausible(charset, head, pattern)):
        found.codec = known
    elif pattern:
        found.codec = _ebcdic(found.declared) if pattern == "cp037" else pattern
    elif found.declared and (known := _plausible(found.declared, head, None)):
        found.codec = known
    _judge_declared(found, place, bool(charset and known_codec(charset)))
    _judge_charset(found, charset)
    return found


def known_codec(name: str) -> str | None:
    """The codec of Python for an encoding called *name*, or ``None`` where none is meant."""
    label = name.strip(" \t\r\n\"'").lower()
    try:
        codec = codecs.lookup(_LABELS.get(label, label)).name
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(codec, codec) if _TEXT.fullmatch(codec) else None


def _declaration(found: Encoding, head: bytes, codec: str) -> Place:
    text = head.decode(codec, "replace")
    match = _DECLARED.search(text)
    if not match:
        return 1, 1
    found.declared = match[1]
    before = text[: match.start(1)].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _plausible(name: str, head: bytes, pattern: str | None) -> str | None:
    """The codec for *name*, if the first bytes can be in it at all."""
    codec = known_codec(name)
    if codec is None or (pattern and not _agree(codec, pattern)):
        return None
    codec = pattern or _UNMARKED.get(codec, codec)
    start = head.lstrip(b" \t\r\n")[:5]
    return codec if not start.startswith(b"<") or start.decode(codec, "replace") == start.decode("latin-1") else None


def _ebcdic(declared: str | None) -> str:
    codec = known_codec(declared or "") or "cp037"
    return codec if codec.startswith("cp") and b"\x4c".decode(codec, "replace") == "<" else "cp037"


def _agree(one: str, two: str) -> bool:
    """Whether two codecs may be called by one name: ``utf-16`` is either order of bytes."""
    return one == two or (one in _UNMARKED and two.startswith(one)) or (two == "cp037" and one.startswith("cp"))


def _judge_declared(found: Encoding, place: Place, overruled: bool) -> None:
    if found.declared is None:
        return
    codec = known_codec(found.declared)
    if codec is None:
        message = f"the encoding {quoted(found.declared)} is not known; the document is read as {found.codec}"
        found.faults.append(Fault("X002", message, place, "write it in UTF-8 and declare that"))
    elif not _agree(codec, found.codec) and not overruled:
        why = "has the byte order mark of" if found.mark else "is in"
        message = f"declares the encoding {quoted(found.declared)}, but {why} {found.codec}, as which it is read"
        found.faults.append(Fault("X003", message, place, "declare the encoding that the document is in"))
    elif not _agree(codec, found.codec):
        message = f"declares the encoding {quoted(found.declared)}, but is delivered as {found.codec}, which counts"
        found.faults.append(Fault("X004", message, place, "let the server and the document say the same"))


def _judge_charset(found: Encoding, charset: str | None) -> None:
    if not charset:
        return
    codec = known_codec(charset)
    if codec is None:
        message = f"is delivered with the charset {quoted(charset)}, which is not known"
        found.faults.append(Fault("X002", message, (1, 1), f"it is read as {found.codec}; correct the media type"))
    elif not _agree(codec, found.codec):
        message = f"is delivered with the charset {quoted(charset)}, but is in {found.codec}, as which it is read"
        found.faults.append(Fault("X004", message, (1, 1), "let the server and the document say the same"))
