"""Checking a feed while it is read: every part is compared with the tables, and told of once."""

from datetime import UTC, datetime

from newsdata.feeds.checks import facts, prolog, scopes
from newsdata.feeds.checks.attributes import check_attributes
from newsdata.feeds.checks.constructs import CONSTRUCTS
from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import quoted
from newsdata.feeds.checks.frame import STREAMED, Frame, text_of
from newsdata.feeds.checks.grammars import grammars_until
from newsdata.feeds.checks.relations import ELEMENT_RULES, RULES
from newsdata.feeds.checks.roots import grammar_of, older
from newsdata.feeds.checks.spec import Grammar, Term
from newsdata.feeds.checks.strangers import check_stranger, check_within
from newsdata.feeds.checks.voice import Remark, Voice
from newsdata.xml import Element, Part, XmlReader

_NOTHING = Grammar("")


class Checker:
    """Judges one feed, part by part in the order of the document.

    *remark* takes the findings. *reader* is where the parts come from, if its `prolog` is to
    be judged too. *location* is the address the feed was found at, which its self link is
    compared with. *now* is when it is judged, which decides on the dates that are still to
    come. What is held of a feed is its channel, and of its items only their ids, at most
    `newsdata.feeds.checks.facts.REMEMBERED`.
    """

    def __init__(
        self,
        remark: Remark,
        *,
        reader: XmlReader | None = None,
        location: str | None = None,
        now: datetime | None = None,
    ) -> None:
        self._voice = Voice(remark)
        self._facts = Facts(grammars_until((now or datetime.now(UTC)).year + 1), location=location)
        self._frames: list[Frame] = []
        self._reader = reader
        self._begun = False

    def see(self, part: Part) -> None:
        """Judge the next part of the document."""
        kind, element, _ = part
        if kind == "end":
            frame = self._frames.pop()
            self._texts(frame)
            self._finish(frame)
        elif self._frames:
            self._child(self._frames[-1], element, opens=kind == "start")
        else:
            self._root(element, opens=kind == "start")

    def end(self) -> None:
        """Tell what only the end of the document shows; of one that was cut off, nothing is missed."""
        prolog.finish(self._facts, self._voice)
        if more := self._facts.identifiers.more + self._facts.abouts.more:
            message = (
                f"the ids after the first {facts.REMEMBERED:,} ({more:,} of them) were not compared with each other"
            )
            self._voice.place("feed-ids-uncompared", message, (None, None))

    def _root(self, element: Element, *, opens: bool) -> None:
        if self._begun:
            return
        self._begun = True
        self._facts.prolog = self._reader.prolog if self._reader else None
        prolog.begin(self._facts, element, self._voice)
        grammar = grammar_of(element, self._facts, self._voice)
        scopes.declared(element, None, self._facts, self._voice)
        frame = Frame(element, grammar or _NOTHING, element.tag)
        if grammar:
            scopes.root_attributes(element, frame, self._facts, self._voice)
        self._open(frame, opens=opens)

    def _open(self, frame: Frame, *, opens: bool) -> None:
        """Go into an element: now if it is whole, else with the parts that follow."""
        if opens:
            self._frames.append(frame)
            return
        seen, simple, scope = frame.seen, frame.grammar.simple, frame.element.scope
        for child in frame.element.children:
            if isinstance(child, str):
                if not child.isspace():
                    self._texts(frame)
                continue
            term = simple.get(child.name)
            inner = child.children
            if term and child.scope is scope and len(inner) == 1 and isinstance(text := inner[0], str):
                # The common case, a text of a few types. What else may be is in `_child`.
                if term.name in seen:
                    self._count(child, term, frame)
                else:
                    seen[term.name] = [child]
                if child.attributes or term.required:
                    check_attributes(child, term, frame, self._facts, self._voice)
                value = text.strip()
                for check in term.checks:
                    if faults := check(value):
                        self._voice.values(faults, value, child, frame)
            else:
                self._child(frame, child, opens=False)
        self._finish(frame)

    def _texts(self, frame: Frame) -> None:
        """Tell of a text between elements."""
        text = text_of(frame.element)
        if frame.kind and text.strip() and not frame.told:
            frame.told = True
            self._voice.at("UnexpectedText", f"{frame.element.tag} has the text {quoted(text)}", frame)

    def _child(self, frame: Frame, element: Element, *, opens: bool) -> None:
        name, holder = element.name, frame.element
        term = frame.grammar.children.get(name)
        if element.scope is not holder.scope:
            scopes.declared(element, holder.scope, self._facts, self._voice)
        if term is None:
            term = self._renamed(frame, element)
            if term is None:
                if opens:
                    self._frames.append(Frame(element, _NOTHING, element.tag, frame))
                if frame.grammar.kind:
                    check_stranger(element, frame, self._facts, self._voice)
                return
        number = self._count(element, term, frame)
        if element.attributes or term.required:
            check_attributes(element, term, frame, self._facts, self._voice)
        if term.name in ELEMENT_RULES:
            ELEMENT_RULES[term.name](element, frame, self._facts, self._voice)
        if term.nested:
            position = f"[{number}]" if number > 1 or term.holds in STREAMED else ""
            step = f"{element.tag}{position}"
            self._open(Frame(element, self._facts.grammars.kinds[term.holds], step, frame), opens=opens)
            return
        if opens:
            self._frames.append(Frame(element, _NOTHING, element.tag, frame))
        self._leaf(element, term, frame)

    def _count(self, element: Element, term: Term, frame: Frame) -> int:
        """Note one more of *term*, tell of it if it is one too many, and give how many there are."""
        number = frame.count(element, term)
        if number > term.maximum:
            self._voice.within("DuplicateElement", f"{element.tag} is there {number} times", element, frame)
        return number

    def _renamed(self, frame: Frame, element: Element) -> Term | None:
        """The row of an element that stands in another namespace than usual, or is of an older version."""
        space = element.namespace
        if (target := self._facts.renamed.get(space)) is not None:
            local = element.local
            return frame.grammar.children.get(f"{{{target}}}{local}" if target else local)
        if (grammar := older(self._facts, frame.kind)) is not None:
            return grammar.children.get(element.name)
        return None

    def _leaf(self, element: Element, term: Term, frame: Frame) -> None:
        """Judge an element that has no elements of its own, or any."""
        if term.construct:
            CONSTRUCTS[term.construct](element, frame, self._facts, self._voice)
            return
        children = element.children
        if len(children) == 1 and isinstance(children[0], str):
            text = children[0]
        else:
            text = text_of(element)
            if any(isinstance(child, Element) for child in children):
                check_within(element, term, frame, self._facts, self._voice)
                if term.holds and not text.strip():
                    return
        value = text.strip()
        for check in term.checks:
            if faults := check(value):
                self._voice.values(faults, value, element, frame)
        for check in term.raw:
            if faults := check(text):
                self._voice.values(faults, text, element, frame)
        if not term.checks and value and not term.holds:
            self._voice.within("UnexpectedText", f"{element.tag} has the text {quoted(value)}", element, frame)

    def _finish(self, frame: Frame) -> None:
        """Tell what is missing in an element that has ended, and what of it does not go together."""
        for term in frame.grammar.required:
            if term.name not in frame.seen:
                message = f"{frame.element.tag} has no {term.label}"
                self._voice.at(term.spec.code, message, frame, end=frame.kind != "feed")
        names = frame.seen.keys()
        for rule, wanted in RULES.get(frame.kind, ()):
            if not wanted or not names.isdisjoint(wanted):
                rule(frame, self._facts, self._voice)
