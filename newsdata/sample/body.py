"""The body of an article: paragraphs, and what stands between them."""

from typing import Any

from newsdata.sample.blocks import INSERTS, note, paragraph
from newsdata.sample.dice import weights
from newsdata.sample.pictures import film, image
from newsdata.sample.story import Story

_PARAGRAPHS = {"brief": (1, 2), "news": (4, 10), "feature": (8, 15), "long": (16, 36), "marathon": (60, 110)}
"""How many paragraphs an article of each length has."""

_INSERTED = sum(INSERTS.values())
_INSERTS = weights(INSERTS)

_NOTES = (("contributor", 0.05), ("update", 0.05), ("correction", 0.04), ("editor", 0.02), ("disclaimer", 0.015),
          ("clarification", 0.012))  # fmt: skip
"""What the newsroom adds at the end, and how often."""


def body(story: Story) -> list[dict[str, Any]]:
    """The blocks in order."""
    random, brief = story.dice.random, story.length == "brief"
    blocks = [] if brief else _opening(story)
    for _ in range(story.dice.integer(*_PARAGRAPHS[story.length])):
        blocks.append(paragraph(story))
        if not brief and random() < _INSERTED:
            blocks.append(story.dice.weighted(_INSERTS)(story))
    if blocks[-1]["type"] in ("heading", "divider"):
        blocks.append(paragraph(story))
    if story.retracted:
        return [note(story, "retraction"), *blocks]
    return blocks + [note(story, kind) for kind, share in _NOTES if random() < share]


def _opening(story: Story) -> list[dict[str, Any]]:
    """What stands above the first paragraph: a picture, a film or nothing."""
    number = story.dice.random()
    if number < 0.68:
        return [{"type": "image", "image": image(story, "lead")}]
    return [{"type": "video", "video": film(story, "lead")}] if number < 0.74 else []
