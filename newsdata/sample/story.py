"""What the parts of one article share while it is written."""

from dataclasses import dataclass, field
from typing import Any

from newsdata.sample.cast import Cast, casts
from newsdata.sample.dice import Dice, Weights, weights
from newsdata.sample.language import LANGUAGES, Language, Topic, language
from newsdata.sample.moments import Moments, moments
from newsdata.sample.site import Site, sites

MANNERS: Weights[int] = weights({0: 42, 1: 24, 2: 14, 3: 20})
"""How an article came: 0 from a page, 1 in a feed, 2 over a wire, 3 from a publisher's own system."""

LENGTHS: Weights[str] = weights({"brief": 10, "news": 61, "feature": 23, "long": 5, "marathon": 1})
"""How long articles are."""


@dataclass(slots=True)
class Story:
    """One article in the making."""

    dice: Dice
    number: int
    manner: int
    length: str
    language: Language
    site: Site
    cast: Cast
    moments: Moments
    table: tuple[tuple[str, ...], ...]
    url: str = ""
    retracted: bool = False
    files: int = 0
    texts: list[str] = field(default_factory=list)

    @classmethod
    def begin(cls, dice: Dice, number: int) -> "Story":
        """Decide what kind of article it is, and whom it is about."""
        words = language(dice.weighted(LANGUAGES))
        site = dice.pick(sites(words.tag))
        cast = dice.pick(casts(words.tag))
        return cls(
            dice=dice,
            number=number,
            manner=dice.weighted(MANNERS),
            length=dice.weighted(LENGTHS),
            language=words,
            site=site,
            cast=cast,
            moments=moments(dice, site.offsets),
            table=cast.bound + words.table[len(cast.bound) :],
            retracted=dice.chance(0.003),
        )

    def say(self, kind: str) -> str:
        """Something of a *kind* of text, in the article's language and with its names."""
        random, table, phrases = self.dice.random, self.table, self.language.says[kind]
        variants = phrases[int(random() * len(phrases))]
        pattern, gaps = variants[int(random() * len(variants))]
        return pattern % tuple([(choices := table[gap])[int(random() * len(choices))] for gap in gaps])

    @property
    def topic(self) -> Topic:
        """What the article is about."""
        return self.cast.topic

    def form(self, name: str, **names: Any) -> str:
        """A form of the language, filled with *names*."""
        return self.dice.pick(self.language.forms[name]).format(**names)

    def sentences(self, count: int) -> str:
        """So many sentences, filled all at once because most of the time goes into them."""
        random, table, phrases = self.dice.random, self.table, self.language.says["sentence"]
        drawn = [
            (variants := phrases[int(random() * len(phrases))])[int(random() * len(variants))] for _ in range(count)
        ]
        text = self.language.space.join([pattern for pattern, _ in drawn])
        return text % tuple(
            [(choices := table[gap])[int(random() * len(choices))] for _, gaps in drawn for gap in gaps]
        )

    def rate(self, page: float, feed: float, wire: float, system: float) -> bool:
        """True in the share of cases that goes with how the article came."""
        return self.dice.random() < (page, feed, wire, system)[self.manner]

    def detailed(self) -> bool:
        """Whether the article tells more of its writers than their names."""
        return self.rate(0.3, 0.5, 0.2, 0.8)

    def media_url(self, suffix: str) -> str:
        """A new address for a file of the article."""
        self.files += 1
        return f"https://media.{self.site.domain}/{self.moments.day.year}/{self.number}-{self.files}.{suffix}"

    def elsewhere(self) -> str:
        """The address of another story of the publication."""
        return f"https://{self.site.domain}/{self.topic.slug}/{self.dice.integer(1000, 99_999)}"
