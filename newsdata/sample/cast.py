"""The running stories of the news: whom and what articles are about."""

from dataclasses import dataclass
from functools import cache
from zlib import crc32

from newsdata.models import Byline, Contributor, Organisation, Subject
from newsdata.sample.dice import Dice
from newsdata.sample.language import Language, Topic, language

_STORIES = 200
"""How many stories run in one language; each returns in many articles, as in real news."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who and what may occur in one article.

    *bound* is what the gaps of `newsdata.sample.language.BOUND` can be filled with, in
    their order; *people*, *places* and *organisations* are subjects with codes of their own.
    """

    topic: Topic
    bound: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    people: tuple[Subject, ...]
    places: tuple[Subject, ...]
    organisations: tuple[Subject, ...]
    agency: Organisation
    line: Byline


@cache
def casts(tag: str) -> tuple[Cast, ...]:
    """The stories that run in the language that *tag* names."""
    dice, words = Dice(f"stories:{tag}"), language(tag)
    return tuple(_cast(dice, words) for _ in range(_STORIES))


def _cast(dice: Dice, words: Language) -> Cast:
    """Two men, two women, three places, two organisations, one agency."""
    topic, (agency, domain) = dice.pick(words.topics), dice.pick(words.agencies)
    men, women = tuple(dice.some(words.men, 2)), tuple(dice.some(words.women, 2))
    places, organisations = tuple(dice.some(words.places, 3)), tuple(dice.some(words.organisations, 2))
    capitals = tuple(place.upper() for place in places)
    reporters = tuple(dice.some(words.reporters, 2))
    return Cast(
        topic=topic,
        bound=(
            *(men + women, men, women, places, capitals, organisations),
            *(topic.tags, topic.titles, (agency,), reporters),
        ),
        names=organisations + places + men + women,
        people=tuple(_subject(name, "people") for name in men + women),
        places=tuple(_subject(name, "places") for name in places),
        organisations=tuple(_subject(name, "organisations") for name in organisations),
        agency=Organisation(name=agency, url=f"https://{domain}/"),
        line=Byline(text=agency, role="source", people=(Contributor(name=agency, kind="organisation"),)),
    )


@cache
def _subject(name: str, scheme: str) -> Subject:
    return Subject(name=name, scheme=scheme, code=f"{scheme[:2]}{crc32(name.encode())}")
