"""What a source says beyond the record: the extensions of feeds and of newsroom systems."""

from functools import cache
from typing import Any

from newsdata.models import Extensions
from newsdata.sample.dice import Dice
from newsdata.sample.site import Site
from newsdata.sample.story import Story

_VARIANTS = 80
"""How many different extensions one publication has of a kind."""


def extensions(story: Story) -> Extensions | None:
    """The namespaces that go with how the article came, in some articles."""
    if not story.rate(0.01, 0.5, 0.12, 0.4):
        return None
    stock = _of_feeds(story.site) if story.manner < 2 else _of_systems(story.site)
    return story.dice.pick(stock)


@cache
def _of_feeds(site: Site) -> tuple[Extensions, ...]:
    """What feeds add: comments, and the rating of media."""
    dice = Dice(f"feeds:{site.domain}")
    return tuple(Extensions(_feed(dice, site)) for _ in range(_VARIANTS))


def _feed(dice: Dice, site: Site) -> dict[str, Any]:
    entries: dict[str, Any] = {
        "feed": {
            "comments": {"count": dice.integer(0, 240), "url": f"{site.url}comments/{dice.integer(1000, 9999)}"},
            "guid": {"permalink": dice.chance(0.5)},
        }
    }
    if dice.chance(0.3):
        rating = {"scheme": "simple", "value": "nonadult"}
        entries["https://ns.example/media/1.0"] = {
            "group": [{"medium": "image", "rating": rating, "weight": dice.integer(1, 9) / 8}]
        }
    return entries


@cache
def _of_systems(site: Site) -> tuple[Extensions, ...]:
    """What newsroom systems add: the layout, and who did what."""
    dice = Dice(f"systems:{site.domain}")
    return tuple(Extensions(_system(dice)) for _ in range(_VARIANTS))


def _system(dice: Dice) -> dict[str, Any]:
    steps = ("write", "check", "publish")[: dice.integer(1, 3)]
    return {
        "cms": {
            "layout": {"columns": dice.integer(1, 4), "pinned": dice.chance(0.1), "ratio": dice.integer(1, 9) / 8},
            "history": [{"step": step, "by": f"user{dice.integer(1, 60)}"} for step in steps],
        }
    }
