"""What stands for other characters in a text: references, and ampersands that are none."""

import re
from collections.abc import Callable
from html.entities import html5

from newsdata.xml.characters import ILLEGAL, is_legal
from newsdata.xml.doctype import Doctype
from newsdata.xml.limits import Limits
from newsdata.xml.tally import Place, Tally, quoted

PREDEFINED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}

_ODD = re.compile(
    rf"(?P<run>&++)(?P<body>[A-Za-z_:\x80-\uffff][\w:.-]{{0,99}}+;|#[xX]?[0-9A-Fa-f]{{1,12}}+;?)?|\]\]>|[{ILLEGAL}]++"
)
_BAD = re.compile(f"[{ILLEGAL}]++")
_NUMBER = re.compile(r"#(?:([0-9]+)|([xX])([0-9A-Fa-f]+))(;?)")
_MOST_NESTED = 20
"""How deep entities may stand for entities."""

Where = Callable[[int], Place]
"""The place of an offset into the text that is being read; asked for from left to right."""


class _TooMuchError(Exception):
    """The references expand to more than is allowed."""


class References:
    """Reading text as it is meant, with a finding for each repair."""

    def __init__(self, tally: Tally, doctype: Doctype | None, limits: Limits) -> None:
        self._tally = tally
        self._entities = doctype.entities if doctype else {}
        self._external = doctype.external if doctype else frozenset()
        self._unread = doctype is not None and doctype.system_id is not None
        self._limits = limits
        self._room = limits.expansion
        self.expanded = False
        """Whether a declared entity was met, which is no fault and yet nothing for the parser."""

        names = [re.escape(name) for name, value in self._entities.items() if "<" in value]
        self.markup = re.compile(f"&({'|'.join(names)});") if names else None
        """References to entities that stand for elements."""

    def text(self, raw: str, where: Where) -> str:
        """What *raw* means in the content of an element."""
        return self._read(raw, where, content=True)

    def attribute(self, raw: str, where: Where) -> str:
        """What *raw* means as the value of an attribute."""
        return self._read(raw.replace("\t", " ").replace("\n", " "), where, content=False)

    def section(self, raw: str, where: Where) -> str:
        """What *raw* means in a CDATA section, where nothing stands for anything else."""
        return _BAD.sub(lambda match: self._plain(match, where, content=False), raw)

    def spend(self, name: str, place: Place) -> str | None:
        """The declared text of an entity, if there is room for what it stands for."""
        value = self._entities[name]
        self.expanded = True
        self._room -= len(value) + 1
        if self._room >= 0:
            return value
        self._bomb(name, place)
        return None

    def _read(self, raw: str, where: Where, *, content: bool) -> str:
        pieces: list[str] = []
        end = 0
        for match in _ODD.finditer(raw):
            pieces.append(raw[end : match.start()])
            end = match.end()
            pieces.append(self._meant(match, where, content=content))
        return "".join((*pieces, raw[end:])) if pieces else raw

    def _meant(self, match: re.Match[str], where: Where, *, content: bool) -> str:
        run, body = match["run"], match["body"]
        if not run:
            return self._plain(match, where, content=content)
        naked = len(run) - 1 if body else len(run)
        if naked:
            self._tell("X009", "an ampersand that begins no reference", where, match.start(), "write &amp;")
        read = "&" * naked
        if not body:
            return read
        at = match.start() + naked
        return read + (self._numbered(body, where, at) if body[0] == "#" else self._named(body[:-1], where, at))

    def _plain(self, match: re.Match[str], where: Where, *, content: bool) -> str:
        if match[0] == "]]>":
            if content:
                self._tell("X020", "']]>' in a text", where, match.start(), "write ]]&gt;")
            return "]]>"
        shown = " ".join(f"U+{ord(character):04X}" for character in match[0][:4])
        self._tell(
            "X006", f"{shown} may not stand in XML; left out", where, match.start(), "remove it from what is written"
        )
        return ""

    def _numbered(self, body: str, where: Where, at: int) -> str:
        match = _NUMBER.fullmatch(body)
        if not match:  # digits that only a hexadecimal number has
            self._tell("X029", f"{quoted('&' + body)} is no reference; kept as it stands", where, at, "write &amp;")
            return "&" + body
        number = int(match[1]) if match[1] else int(match[3], 16)
        if not is_legal(number):
            message = f"{quoted('&' + body)} stands for no character that XML may have; left out"
            self._tell("X006", message, where, at, "remove it")
            return ""
        if match[2] == "X" or not match[4]:
            message = f"{quoted('&' + body)} is meant for {chr(number)!r}, and read so"
            self._tell("X029", message, where, at, f"write &#x{number:X};")
        return chr(number)

    def _named(self, name: str, where: Where, at: int) -> str:
        if (known := PREDEFINED.get(name)) is not None:
            return known
        if name in self._entities:
            self.expanded = True
            try:
                return self._expanded(name, 0)
            except _TooMuchError:
                self._bomb(name, where(at))
                return f"&{name};"
        if name in self._external:
            message = f"the entity {quoted(name)} is declared to be elsewhere, and nothing is loaded; kept as it stands"
            self._tell("X021", message, where, at, "write what it stands for")
            return f"&{name};"
        known = html5.get(f"{name};")
        code, why = ("X008", "a document type that is not loaded") if self._unread else ("X007", "nobody")
        read = f"read as {known!r}, as in HTML" if known else "kept as it stands"
        hint = f"write {''.join(f'&#{ord(character)};' for character in known)}" if known else "write &amp; for &"
        self._tell(code, f"the entity {quoted(name)} is declared by {why}; {read}", where, at, hint)
        return known or f"&{name};"

    def _expanded(self, name: str, depth: int) -> str:
        value = self._entities[name]
        self._room -= len(value) + 1
        if self._room < 0 or depth > _MOST_NESTED:
            raise _TooMuchError
        if "&" not in value:
            return value
        return _ODD.sub(lambda match: self._inner(match, depth), value)

    def _inner(self, match: re.Match[str], depth: int) -> str:
        body = match["body"] or ""
        number = _NUMBER.fullmatch(body)
        if number:
            point = int(number[1]) if number[1] else int(number[3], 16)
            return chr(point) if is_legal(point) else ""
        name = body[:-1]
        if name in self._entities:
            return match["run"][1:] + self._expanded(name, depth + 1)
        known = PREDEFINED.get(name) or html5.get(body)
        return match["run"][1:] + known if known else match[0]

    def _bomb(self, name: str, place: Place) -> None:
        self._room = 0
        message = f"the entity {quoted(name)} expands to more than is allowed; kept as it stands"
        hint = f"at most {self._limits.expansion:,} characters come out of entities; Limits.expansion allows more"
        self._tally("X022", message, place, hint)

    def _tell(self, code: str, message: str, where: Where, at: int, hint: str) -> None:
        if self._tally.wants(code):
            self._tally(code, message, where(at), hint)
        else:
            self._tally.count(code)
