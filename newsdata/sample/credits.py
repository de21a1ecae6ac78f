"""The credit lines of an article: what is printed, and whom it names."""

from newsdata.models import Byline, Contributor
from newsdata.sample.dice import Weights, weights
from newsdata.sample.site import Member
from newsdata.sample.story import Story

SHAPES: Weights[str] = weights(
    {"one": 50, "two": 13, "two_agency": 10, "agency": 9, "names": 4, "poster": 3, "none": 11}
)
"""The first credit line, by what it names."""

OTHERS = (("contributor", 0.2), ("photographer", 0.25), ("editor", 0.1), ("translator", 0.04), ("illustrator", 0.04))
"""The roles that may stand below the first line, and how often they do where they may."""


def bylines(story: Story) -> list[Byline]:
    """The credit lines, in the order of the page."""
    dice = story.dice
    shape = dice.weighted(SHAPES)
    if shape == "none" or (story.length == "brief" and dice.chance(0.6)):
        return []
    first, second, third = dice.some(story.site.staff, 3)
    lines = _first(story, shape, first, second)
    role, share = dice.pick(OTHERS)
    if story.length != "brief" and dice.chance(share):
        lines.append(_line(story, role, third))
    return lines


def _first(story: Story, shape: str, first: Member, second: Member) -> list[Byline]:
    match shape:
        case "one":
            return [_line(story, "author", first)]
        case "poster":
            return [_line(story, "poster", first), _line(story, "author", second)]
        case "names":
            return [Byline(role="author", people=(first.full, second.full))]
        case "agency":
            return [story.cast.line]
    names = {"a": first.plain.name, "b": second.plain.name}
    if shape == "two":
        people = (first.full, second.full) if story.detailed() else (first.plain, second.plain)
        return [Byline(text=story.form("byline_two", **names), role="author", people=people)]
    agency = story.cast.agency.name
    theirs = tuple(Contributor(name=name, kind="person", affiliation=agency) for name in names.values())
    return [Byline(text=story.form("byline_agency", **names, agency=agency), role="author", people=theirs)]


def _line(story: Story, role: str, who: Member) -> Byline:
    """A line for one of the staff, with all that is known in some articles and the name alone in the others."""
    return who.lines[role][0 if story.detailed() else 1]
