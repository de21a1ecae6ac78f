"""The invented publications, and who works there.

What is the same in all articles of a publication is made once, as parts of the record:
most of the time that an article takes is spent on checking its parts.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from newsdata.models import Byline, Contributor, Link, Logo, Module, Organisation
from newsdata.sample.dice import Dice
from newsdata.sample.language import Language, language

ROLES = {
    "author": "one", "poster": "poster", "contributor": "contributor", "photographer": "photographer",
    "editor": "editor", "translator": "translator", "illustrator": "illustrator",
}  # fmt: skip
"""The roles of credit lines for one person, and the forms of the lines."""


@dataclass(frozen=True, slots=True)
class Member:
    """One of the staff: with all that a publication tells of them, by name alone, and in lines of either kind."""

    full: Contributor
    plain: Contributor
    lines: dict[str, tuple[Byline, Byline]]


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """One publication."""

    name: str
    domain: str
    language: str
    offsets: tuple[int, int]
    separator: str
    tagline: str
    publisher: Organisation
    home: Link
    logo: Logo
    navigation: Module
    footer: Module
    staff: tuple[Member, ...]

    @property
    def url(self) -> str:
        """Its home."""
        return f"https://{self.domain}/"


@cache
def sites(tag: str) -> tuple[Site, ...]:
    """The publications in the language that *tag* names."""
    return tuple(_site(language(tag), *row) for row in language(tag).sites)


def _site(words: Language, name: str, domain: str, code: str, offsets: str, separator: str, tagline: str) -> Site:
    winter, summer = map(int, offsets.split())
    url = f"https://{domain}/"
    return Site(
        name=name,
        domain=domain,
        language=code,
        offsets=(winter, summer),
        separator=f" {separator} ",
        tagline=tagline,
        publisher=Organisation(name=name, url=url),
        home=Link(label=words.forms["home"][0], url=url),
        logo=Logo(url=f"https://media.{domain}/logo.svg", alt=name),
        navigation=Module(
            kind="navigation",
            links=tuple(Link(label=topic.section, url=f"{url}{topic.slug}/") for topic in words.topics),
        ),
        footer=Module(
            kind="footer",
            links=tuple(
                Link(label=label, url=f"{url}about/{page}") for page, label in enumerate(words.forms["footer"], start=1)
            ),
        ),
        staff=_staff(words, domain),
    )


def _staff(words: Language, domain: str) -> tuple[Member, ...]:
    """The reporters of a publication: each with a page, most with a title and a mail address."""
    dice = Dice(f"staff:{domain}")
    staff = []
    for desk, name in enumerate(dice.some(words.reporters, 18), start=1):
        latin = re.sub("[^a-z]+", ".", unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower())
        full = Contributor(
            name=name,
            kind="person",
            title=dice.pick(words.jobs) if dice.chance(0.7) else None,
            url=f"https://{domain}/authors/{desk}",
            email=f"{latin if len(latin) > 5 else f'desk{desk}'}@{domain}" if dice.chance(0.6) else None,
        )
        plain = Contributor(name=name)
        lines = {}
        for role, form in ROLES.items():
            text = dice.pick(words.forms[f"byline_{form}"]).format(a=name)
            lines[role] = (
                Byline(text=text, role=role, people=(full,)),
                Byline(text=text, role=role, people=(plain,)),
            )
        staff.append(Member(full, plain, lines))
    return tuple(staff)
