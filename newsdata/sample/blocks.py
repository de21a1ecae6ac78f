"""The blocks of a body, one function a kind."""

from collections.abc import Callable
from typing import Any, TypeAlias

from newsdata.sample.dice import Weights, weights
from newsdata.sample.emphasis import marks
from newsdata.sample.oddments import code, embed, raw
from newsdata.sample.pictures import film, image, sound
from newsdata.sample.story import Story

Part: TypeAlias = dict[str, Any]

_SENTENCES: Weights[int] = weights({1: 15, 2: 44, 3: 34, 4: 7})


def marked(story: Story, part: Part, share: float) -> Part:
    """*part*, in *share* of all cases with marks on its text."""
    if story.dice.random() < share:
        part["marks"] = marks(story, part["text"])
    return part


def paragraph(story: Story) -> Part:
    """One to four sentences, most with two or three."""
    text = story.sentences(story.dice.weighted(_SENTENCES))
    story.texts.append(text)
    return marked(story, {"type": "paragraph", "text": text}, 0.17)


def heading(story: Story) -> Part:
    """A heading of the second rank, seldom of the third."""
    part: Part = {"type": "heading", "text": story.say("heading")}
    if story.dice.chance(0.8):
        part["level"] = 2 if story.dice.chance(0.85) else 3
    return marked(story, part, 0.03)


def points(story: Story) -> Part:
    """A list, seldom with items below items."""
    dice = story.dice
    nested = dice.chance(0.15)
    items = []
    for place in range(dice.integer(3, 6)):
        item: Part = {"text": story.say("item")}
        if nested:
            item["level"] = 1 if place == 0 or dice.chance(0.6) else 2
        items.append(marked(story, item, 0.08))
    part: Part = {"type": "list", "items": items}
    return part | {"kind": "ordered" if dice.chance(0.25) else "unordered"} if dice.chance(0.9) else part


def quote(story: Story) -> Part:
    """A quotation, most with who said it."""
    part: Part = {"type": "quote", "text": _capital(story.say("saying")) + story.language.stop}
    if story.dice.chance(0.85):
        part["kind"] = "pull" if story.dice.chance(0.55) else "block"
    if story.dice.chance(0.8):
        part["attribution"] = story.say("attribution")
    return marked(story, part, 0.04)


def picture(story: Story) -> Part:
    """A picture between paragraphs."""
    return {"type": "image", "image": image(story, "inline")}


def gallery(story: Story) -> Part:
    """Three to eight pictures."""
    part: Part = {"type": "gallery", "images": [image(story, "gallery") for _ in range(story.dice.integer(3, 8))]}
    return part | {"title": story.say("gallery_title")} if story.dice.chance(0.8) else part


def video(story: Story) -> Part:
    """A video between paragraphs."""
    return {"type": "video", "video": film(story, "inline")}


def audio(story: Story) -> Part:
    """A sound recording."""
    return {"type": "audio", "audio": sound(story)}


def table(story: Story) -> Part:
    """Names and numbers, with a row of headings."""
    dice, words = story.dice, story.language
    first, *others = words.forms["table_head"]
    heads = [first, *dice.some(others, dice.integer(1, 3))]
    names = dict.fromkeys(story.say("table_row") for _ in range(dice.integer(4, 10)))
    rows = [
        [name, *(dice.pick(words.counts if column % 2 else words.percents) for column in range(1, len(heads)))]
        for name in names
    ]
    part: Part = {"type": "table", "rows": [heads, *rows], "header_rows": 1}
    return part | {"title": story.say("table_title")} if dice.chance(0.8) else part


def divider(_story: Story) -> Part:
    """A line between two parts."""
    return {"type": "divider"}


def links(story: Story) -> Part:
    """Links to other stories of the same publication."""
    dice = story.dice
    part: Part = {
        "type": "links",
        "links": [{"label": story.say("headline"), "url": story.elsewhere()} for _ in range(dice.integer(1, 4))],
    }
    return part | {"title": story.say("more")} if dice.chance(0.85) else part


def note(story: Story, kind: str) -> Part:
    """What the newsroom says of the article; corrections and updates have their date."""
    part: Part = {"type": "note", "kind": kind, "text": story.say(kind)}
    if kind in ("correction", "clarification", "update", "retraction") and story.dice.chance(0.75):
        part["date"] = story.moments.later.get("updated", story.moments.published)
    return marked(story, part, 0.1)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


INSERTS: dict[Callable[[Story], Part], float] = {
    heading: 0.06,
    picture: 0.06,
    quote: 0.04,
    links: 0.03,
    points: 0.03,
    embed: 0.02,
    divider: 0.015,
    video: 0.014,
    table: 0.012,
    gallery: 0.01,
    audio: 0.008,
    raw: 0.003,
    code: 0.0015,
}
"""What can stand after a paragraph, and how often it does."""
