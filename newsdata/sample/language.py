"""The languages of the sample: what their news says, and of whom.

Each is a text file of the package: a heading in brackets, then phrases, one a line or
separated by "|", with gaps in braces. The headings in `ROWS` hold records, one a line.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from newsdata.models import Subject
from newsdata.sample.dice import Dice, Weights, weights
from newsdata.sample.grammar import Grammar, Variants

LANGUAGES: Weights[str] = weights(
    {
        "en": 55, "de": 6, "fr": 5.5, "es": 6, "pt": 4, "pl": 3, "ru": 4, "uk": 2.5,
        "el": 1.5, "ar": 3, "he": 1.5, "hi": 2, "zh": 3, "ja": 2, "ko": 1,
    }
)  # fmt: skip
"""How often each language is written, about as in a large crawl of news."""

BOUND = ("person", "man", "woman", "place", "PLACE", "org", "tag", "Tag", "agency", "reporter")
"""The gaps that each article fills with its own names."""

ROWS = ("meta", "sites", "agencies", "topics")
"""The headings under which each line is one record."""

KINDS = (
    "sentence", "headline", "short_headline", "kicker", "deck", "heading", "saying", "attribution", "item",
    "caption", "alt", "image_title", "gallery_title", "film_title", "table_title", "table_row",
    "correction", "clarification", "update", "retraction", "editor", "contributor", "disclaimer", "more", "promo",
    "dateline", "newsletter", "newsletter_heading", "latest", "related", "share_heading", "share_links",
    "comments", "advertisement", "consent", "other",
)  # fmt: skip
"""What can be said; the other lists are parts of these, or forms with names of their own."""

FORMS = (
    "byline_one", "byline_two", "byline_agency", "byline_photographer", "byline_contributor", "byline_editor",
    "byline_translator", "byline_illustrator", "byline_poster", "credit_photo", "notice", "terms", "home", "footer",
    "table_head",
)  # fmt: skip
"""Forms that are filled with particular names."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a section of a paper writes about; *titles* are its tags with a capital."""

    section: str
    slug: str
    tags: tuple[str, ...]
    titles: tuple[str, ...]
    subject: Subject


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, and the names that occur in its news."""

    tag: str
    space: str
    stop: str
    says: Mapping[str, Variants]
    table: tuple[tuple[str, ...], ...]
    forms: Mapping[str, tuple[str, ...]]
    topics: tuple[Topic, ...]
    sites: tuple[tuple[str, ...], ...]
    agencies: tuple[tuple[str, ...], ...]
    picture_agencies: tuple[str, ...]
    jobs: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    reporters: tuple[str, ...]
    photographers: tuple[str, ...]
    places: tuple[str, ...]
    organisations: tuple[str, ...]
    counts: tuple[str, ...]
    percents: tuple[str, ...]


@cache
def language(tag: str) -> Language:
    """The language that *tag* names."""
    sections = _sections((files(__package__) / "languages" / f"{tag}.txt").read_text(encoding="utf-8"))
    rows = {name: tuple(_items(line) for line in sections[name]) for name in ROWS}
    lists = {name: [item for line in lines for item in _items(line)] for name, lines in sections.items()}
    meta = {
        "space": " ",
        "stop": ".",
        "name": "{given} {family}",
        **{row[0]: row[1] for row in rows["meta"]},
    }
    numbers = _numbers(meta["decimal"], {"none": "", "space": "\u00a0"}.get(meta["thousands"], meta["thousands"]))
    grammar = Grammar(lists, BOUND, numbers)
    says = {kind: grammar.patterns(kind) for kind in KINDS}
    dice = Dice(f"names:{tag}")
    # The first names of each list belong to the newsroom, the others to those in the news.
    names = {letter: dice.some(_names(grammar, letter, meta["name"]), 150) for letter in "mf"}
    return Language(
        tag=tag,
        space="" if meta["space"] == "none" else " ",
        stop=meta["stop"],
        says=says,
        table=tuple(grammar.table),
        forms={name: tuple(lists[name]) for name in FORMS},
        topics=tuple(_topic(*row) for row in rows["topics"]),
        sites=rows["sites"],
        agencies=rows["agencies"],
        picture_agencies=tuple(lists["picture_agencies"]),
        jobs=grammar.phrases("job"),
        men=tuple(names["m"][30:]),
        women=tuple(names["f"][30:]),
        reporters=tuple(dice.some(names["m"][:20] + names["f"][:20], 40)),
        photographers=tuple(dice.some(names["m"][20:30] + names["f"][20:30], 20)),
        places=tuple(dice.some(grammar.phrases("places"), 40)),
        organisations=tuple(dice.some(grammar.phrases("organisations"), 60)),
        counts=numbers["count"],
        percents=numbers["percent"],
    )


def _sections(text: str) -> dict[str, list[str]]:
    """The lines below each heading."""
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in map(str.strip, text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            if line[1:-1] in sections:
                raise ValueError(f"the heading {line} stands twice; join the two lists")
            lines = sections[line[1:-1]] = []
        elif line and not line.startswith("#"):
            lines.append(line)
    return sections


def _items(line: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in line.split("|"))


def _names(grammar: Grammar, letter: str, form: str) -> list[str]:
    """All names of men (m) or women (f)."""
    givens, families = grammar.phrases(f"given_{letter}"), grammar.phrases(f"family_{letter}")
    return list(dict.fromkeys(form.format(given=given, family=family) for given in givens for family in families))


def _topic(section: str, slug: str, code: str, listed: str) -> Topic:
    tags = tuple(re.split("[,،、] ?", listed))
    titles = tuple(tag[:1].upper() + tag[1:] for tag in tags)
    return Topic(section, slug, tags, titles, Subject(name=section, scheme="medtop", code=code))


def _numbers(decimal: str, thousands: str) -> dict[str, tuple[str, ...]]:
    """Numbers as the language prints them: each list steps unevenly through its range."""
    counts = [150 + (step * 7919) % 47_000 for step in range(400)]
    return {
        "small": tuple(str(3 + step) for step in range(87)),
        "count": tuple(f"{count:,}".replace(",", thousands) for count in counts),
        "percent": tuple(f"{step // 10}{decimal}{step % 10}" for step in range(4, 390) if step % 10),
        "amount": tuple(f"{step // 10}{decimal}{step % 10}" for step in range(12, 900) if step % 10),
        "year": tuple(str(year) for year in range(1984, 2014)),
    }
