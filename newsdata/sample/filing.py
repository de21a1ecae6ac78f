"""How an article is filed: what it is about, who owns it, and what belongs to it."""

from typing import Any

from newsdata.models import Subject
from newsdata.sample.dice import Weights, weights
from newsdata.sample.story import Story

GENRES: Weights[str] = weights(
    {"news": 62, "analysis": 12, "feature": 9, "interview": 6, "opinion": 5, "review": 4, "live": 2}
)
"""What kinds of pieces there are."""

_RELS = ("canonical", "related", "alternate", "via", "license")


def subjects(story: Story, text: str) -> dict[str, Any]:
    """Section, topics, and the names that *text* holds."""
    dice, topic, cast = story.dice, story.topic, story.cast
    filed: dict[str, Any] = {}
    if story.rate(0.85, 0.6, 0.6, 0.95):
        filed["section"] = topic.section
    if story.rate(0.7, 0.75, 0.4, 0.9):
        filed["tags"] = dice.some(topic.tags, dice.integer(1, 4))
    if story.rate(0.05, 0.15, 0.95, 0.7):
        more = [{"name": dice.pick(topic.tags)}] if dice.chance(0.4) else []
        filed["subjects"] = [topic.subject, *more]
    if story.rate(0.15, 0.1, 0.7, 0.75):
        filed["genre"] = dice.weighted(GENRES)
    if story.rate(0.0, 0.0, 0.9, 0.1):
        filed["urgency"] = dice.integer(2, 8)
    if story.rate(0.05, 0.05, 0.7, 0.6):
        filed["places"] = _named(cast.places, text)
        filed["people"] = _named(cast.people, text)
        filed["organisations"] = _named(cast.organisations, text)
    return filed


def _named(subjects: tuple[Subject, ...], text: str) -> list[Subject]:
    return [subject for subject in subjects if subject.name and subject.name in text]


def ownership(story: Story) -> dict[str, Any]:
    """Who publishes the article, whose story it was, and on what terms it may be used."""
    dice, site, year = story.dice, story.site, story.moments.day.year
    owned: dict[str, Any] = {}
    if story.rate(0.6, 0.6, 0.9, 0.95):
        owned["publisher"] = site.publisher if dice.chance(0.7) else {"name": site.name}
    if story.rate(0.06, 0.1, 0.4, 0.2):
        owned["source"] = story.cast.agency
    if story.rate(0.15, 0.3, 0.7, 0.8):
        rights: dict[str, Any] = {"notice": story.form("notice", year=year, holder=site.name)}
        if dice.chance(0.7):
            rights |= {"holder": site.name, "year": year}
        if dice.chance(0.4):
            rights["terms"] = story.form("terms")
        owned["rights"] = rights
    return owned


def company(story: Story) -> dict[str, Any]:
    """Links from the article as a whole, and the files that come with it."""
    dice = story.dice
    found: dict[str, Any] = {}
    if story.rate(0.2, 0.6, 0.2, 0.3):
        found["links"] = [_link(story, rel) for rel in dice.some(_RELS, 2)]
    if story.rate(0.02, 0.5, 0.15, 0.15):
        found["attachments"] = [_attachment(story) for _ in range(dice.integer(1, 2))]
    return found


def _link(story: Story, rel: str) -> dict[str, Any]:
    match rel:
        case "canonical":
            return {"rel": rel, "url": story.url}
        case "alternate":
            return {
                "rel": rel,
                "url": f"{story.url}?print=1",
                "language": story.site.language,
                "media_type": "text/html",
            }
        case "license":
            return {"rel": rel, "url": f"{story.site.url}licence"}
        case "via":
            agency = story.cast.agency
            return {"rel": rel, "url": f"{agency.url}{story.number}", "title": agency.name}
    return {"rel": rel, "url": story.elsewhere(), "title": story.say("headline")}


def _attachment(story: Story) -> dict[str, Any]:
    dice = story.dice
    match dice.integer(0, 3):
        case 0:
            seconds = dice.integer(60, 2400)
            made = {"role": "enclosure", "url": story.media_url("mp3"), "media_type": "audio/mpeg"}
            return made | {"size": seconds * 16_000, "duration": seconds + dice.integer(0, 9) / 10}
        case 1:
            made = {"role": "document", "url": story.media_url("pdf"), "media_type": "application/pdf"}
            return made | {"size": dice.integer(40_000, 4_000_000), "title": story.say("table_title")}
        case _:
            return {"role": "thumbnail", "url": story.media_url("jpg"), "media_type": "image/jpeg"}
