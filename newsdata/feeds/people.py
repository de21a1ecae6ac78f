"""Who wrote it, in the ways that feeds say so: addresses, printed lines, and persons in parts.

RSS has a mail address with a name in brackets, Dublin Core a line of text, and Atom a
person with a name, an address and a page. A line is kept as printed and taken apart; a
mail address with a name, and a person of Atom, are people without a line.
"""

import re
from functools import lru_cache
from typing import Any, TypeAlias

from newsdata.feeds.elements import legal, made, stripped
from newsdata.feeds.mapping import Partly
from newsdata.feeds.names import clark
from newsdata.models.credits import read_byline
from newsdata.xml import Element

Line: TypeAlias = dict[str, Any]
"""A byline, as JSON."""

_ADDRESS = r"[^\s()<>,;:@]{1,64}@[^\s()<>,;:@]{1,255}"
_MAIL = re.compile(
    rf"(?P<mail>{_ADDRESS})(?:\s*\((?P<name>[^()]{{1,120}})\))?"
    rf"|(?P<before>[^()<>@]{{1,120}}?)\s*[(<](?P<inside>{_ADDRESS})[)>]"
)

_PERSON = {"name": "name", "email": "email", "uri": "url", "url": "url"}
"""The elements of a person of Atom, of version 1.0 and 0.3, and the fields they fill."""


def addressed(role: str) -> Any:
    """Reads ``mail (Name)`` and its like as a person, and any other text as a printed line."""

    def read(element: Element) -> list[Line] | Partly | None:
        text = stripped(element)
        if not text:
            return None
        match = _MAIL.fullmatch(text) if "@" in text else None
        if match is None:
            return [_line(text, role)]
        mail, name = match["mail"] or match["inside"], match["name"] or match["before"]
        name = name.strip() if name else None
        person = {"name": name, "email": mail} if name else {"email": mail}
        found = [{"role": role, "people": [person]}]
        return found if text == mail_and_name(person) else Partly(found)

    return read


def printed(role: str) -> Any:
    """Reads a line of text as it would be printed."""

    def read(element: Element) -> list[Line] | None:
        text = stripped(element)
        return [_line(text, role)] if text else None

    return read


def person(role: str) -> Any:
    """Reads a person of Atom."""

    def read(element: Element) -> list[Line] | Partly | None:
        found: dict[str, str] = {}
        partly = bool(element.attributes)
        for child in element.children:
            if isinstance(child, str):
                partly = partly or bool(child.strip())
                continue
            field = _PERSON.get(child.local)
            text = stripped(child)
            if field is None or field in found or child.namespace != element.namespace or not text or child.attributes:
                partly = True
            if field is not None and field not in found and text:
                found[field] = text
        if not found:
            return None
        line = [{"role": role, "people": [found]}]
        return Partly(line) if partly else line

    return read


def joined(lines: list[Line]) -> list[Line]:
    """*lines* without those that only say again what another says.

    A name in text right before the same person in parts is its short form, and persons in
    parts before the line that is printed of them are its parts: what they say besides is
    said of the people of the line. People who follow each other without a printed line are
    one byline.
    """
    kept: list[Line] = []
    printed_later: dict[str, tuple[int, int]] = {}
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if "text" not in line:
            if not _told_of(line["people"][0], kept, printed_later):
                kept.append(line)
        elif not (line.get("people") and _is_short_for(line, lines[index + 1 : index + 2])):
            for place, each in enumerate(line.get("people") or [{"name": line["text"]}]):
                printed_later[each.get("name", "")] = (len(kept), place)
            kept.append(line)
    merged: list[Line] = []
    for line in reversed(kept):
        last = merged[-1] if merged else line
        if merged and "text" not in last and "text" not in line and last["role"] == line["role"]:
            merged[-1] = {**last, "people": [*last["people"], *line["people"]]}
        else:
            merged.append(line)
    return merged


def _is_short_for(line: Line, following: list[Line]) -> bool:
    return any("text" not in each and each["people"][0].get("name") == line["text"] for each in following)


def _told_of(one: Line, kept: list[Line], printed_later: dict[str, tuple[int, int]]) -> bool:
    """Whether a person in parts is one of a line that is printed later, which then says all of it."""
    found = printed_later.get(one.get("name", ""))
    if found is None:
        return False
    line, place = kept[found[0]], found[1]
    people = line.get("people")
    if not people:
        return len(one) == 1
    if any(people[place].get(field, value) != value for field, value in one.items()):
        return False
    told = [{**each, **one} if index == place else each for index, each in enumerate(people)]
    kept[found[0]] = {**line, "people": told}
    return True


def mail_and_name(person: dict[str, Any]) -> str:
    """A person as RSS writes one: the mail address, and the name in brackets."""
    return f"{person['email']} ({person['name']})" if person.get("name") else str(person["email"])


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[str | None, tuple[dict[str, Any], ...]]:
    """A line taken apart; feeds have few authors and many articles."""
    role, people = read_byline(text)
    return role, tuple(dict(each) for each in people)


def _line(text: str, role: str) -> Line:
    found, people = _read(text)
    line: Line = {"text": text, "role": found or role}
    if people:
        line["people"] = list(people)
    return line


def people_in_parts(name: str, line: Line) -> list[Element]:
    """The people of a byline as persons of Atom."""
    persons = []
    for each in line.get("people", []):
        parts = [made(f"atom:{part}", each[field]) for part, field in _PARTS if legal(each.get(field, "")).strip()]
        if parts:
            persons.append(made(name, *parts))
    return persons


_PARTS = (("name", "name"), ("uri", "url"), ("email", "email"))


def for_rss(line: Line) -> list[Element]:
    """A byline for RSS: its text for Dublin Core, else a mail address with a name, or a person of Atom."""
    role = "contributor" if line.get("role", "author") != "author" else "author"
    dublin = "dc:contributor" if role == "contributor" else "dc:creator"
    if "text" in line:
        return [*_people_of_text(f"atom:{role}", line, beyond=True), made(dublin, line["text"])]
    people = line.get("people", [])
    if role == "author" and len(people) == 1 and people[0].keys() <= {"name", "email"} and "email" in people[0]:
        element = made("author", mail_and_name(people[0]))
        if addressed("author")(element) == [{"role": "author", "people": people}]:
            return [element]
    elements = []
    for person_ in people_in_parts(f"atom:{role}", line):
        name = person_.find(clark("atom:name"))
        if name is not None and _read(stripped(name))[1]:
            elements.append(made(dublin, stripped(name)))
        elements.append(person_)
    return elements


def for_atom(line: Line) -> list[Element]:
    """A byline for Atom: its people, and the line as it is printed for Dublin Core."""
    role = "contributor" if line.get("role", "author") != "author" else "author"
    if "text" not in line:
        return people_in_parts(f"atom:{role}", line)
    persons = _people_of_text(f"atom:{role}", line, beyond=False)
    if not persons and role == "author" and legal(line["text"]).strip():
        persons = [made("atom:author", made("atom:name", line["text"]))]
    return [*persons, made("dc:contributor" if role == "contributor" else "dc:creator", line["text"])]


def _people_of_text(name: str, line: Line, *, beyond: bool) -> list[Element]:
    """The people that the text of a line names, in parts; only what is said *beyond* the text, if so asked."""
    said = {each.get("name"): each for each in line.get("people", [])}
    found = []
    for each in _read(legal(line["text"]).strip())[1]:
        more = {field: said.get(each.get("name"), {}).get(field, each.get(field)) for _, field in _PARTS}
        if not beyond or any(value and each.get(field) != value for field, value in more.items()):
            found.append({field: value for field, value in more.items() if value})
    return people_in_parts(name, {"people": found})
