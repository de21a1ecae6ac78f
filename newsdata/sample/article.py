"""One article of the sample, put together."""

import re
from typing import Any

from newsdata.sample.body import body
from newsdata.sample.credits import bylines
from newsdata.sample.dice import Dice
from newsdata.sample.filing import company, ownership, subjects
from newsdata.sample.furniture import chrome
from newsdata.sample.leftovers import extensions
from newsdata.sample.story import Story

_ROLES = ("seo", "social", "print", "mobile")


def written(seed: int, index: int) -> dict[str, Any]:
    """The article at *index*, which depends on nothing but the two numbers."""
    story = Story.begin(Dice(f"{seed}:{index}"), 100_000 + index)
    headline = story.say("headline")
    story.url = _url(story, headline)
    blocks = body(story)
    text = "\n".join(story.texts)
    made: dict[str, Any] = {
        "url": story.url,
        "language": story.site.language,
        "headline": headline,
        "bylines": bylines(story),
        "published": story.moments.published,
        "body": blocks,
        **story.moments.later,
        **_identity(story),
        **_openers(story),
        **subjects(story, text),
        **ownership(story),
        **company(story),
    }
    if story.rate(0.95, 0.5, 0.2, 0.3):
        made["retrieved"] = story.moments.retrieved(story.dice)
    if story.rate(0.8, 0.1, 0.0, 0.05) and (story.length != "brief" or story.dice.chance(0.3)):
        made["chrome"] = chrome(story, headline, _copied(story, made))
    if found := extensions(story):
        made["extensions"] = found
    return made


def _url(story: Story, headline: str) -> str:
    """The page's address, with the article's number, which makes it the only one of its kind."""
    day, base = story.moments.day, f"https://{story.site.domain}/{story.topic.slug}"
    if story.moments.published.precision in ("month", "year"):
        return f"{base}/archive/{story.number}"
    if story.language.tag == "en":
        slug = "-".join(re.findall("[a-z0-9]+", headline.lower())[:7])
        return f"{base}/{day.year}/{day.month:02}/{slug}-{story.number}"
    return f"{base}/{day:%Y/%m/%d}/{story.number}"


def _identity(story: Story) -> dict[str, Any]:
    """The identifiers, the version and where the article stands."""
    dice, number, domain = story.dice, story.number, story.site.domain
    match story.manner:
        case 0:
            made: dict[str, Any] = {"id": f"{domain}/{number}"}
        case 1:
            made = {"id": story.url if dice.chance(0.5) else f"tag:{domain},{story.moments.day.year}:{number}"}
        case 2:
            made = {"id": f"urn:newsml:{domain}:{story.moments.day:%Y%m%d}:{number}"}
        case _:
            made = {"id": f"{int(dice.random() * 2**48):012x}{number:08x}"}
    if story.rate(0.02, 0.1, 0.3, 0.6):
        made["alt_ids"] = [{"scheme": "cms", "value": str(number)}]
        if dice.chance(0.2):
            made["alt_ids"].append({"value": f"{number:x}"})
    if story.rate(0.0, 0.02, 0.95, 0.85):
        made["version"] = str(dice.integer(2, 9) if "updated" in story.moments.later else 1)
        made["status"] = "usable"
    if story.retracted:
        made["status"] = "canceled"
    return made


def _openers(story: Story) -> dict[str, Any]:
    """The short texts around the headline."""
    dice = story.dice
    made: dict[str, Any] = {}
    if story.rate(0.35, 0.05, 0.02, 0.35):
        made["kicker"] = story.say("kicker")
    if story.rate(0.6, 0.1, 0.1, 0.7):
        made["deck"] = story.say("deck")
    if story.rate(0.15, 0.9, 0.4, 0.7):
        made["summary"] = story.sentences(1)
    if story.rate(0.12, 0.06, 0.9, 0.3):
        made["dateline"] = story.say("dateline")
    if story.rate(0.0, 0.0, 0.9, 0.45):
        made["slugline"] = f"{story.topic.slug.upper()}-{story.number % 1000}/"
    if story.rate(0.02, 0.02, 0.15, 0.45):
        made["alt_headlines"] = [
            {"role": role, "value": story.say("short_headline")} for role in dice.some(_ROLES, dice.integer(1, 2))
        ]
    return made


def _copied(story: Story, made: dict[str, Any]) -> int:
    """The year in which the page was copied, or else published."""
    year: int = made["retrieved"].instant.year if "retrieved" in made else story.moments.day.year
    return year
