"""The moments in the life of an article, in an order that can be."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newsdata.models import Timestamp
from newsdata.models.time import Precision
from newsdata.sample.dice import Dice, Weights, weights

PRECISIONS: Weights[Precision] = weights(
    {"second": 80, "minute": 5, "millisecond": 7, "microsecond": 1.5, "day": 5.5, "month": 0.6, "year": 0.4}
)
"""How exactly publications state times."""

_FIRST = datetime(2015, 1, 1, tzinfo=UTC)
_DAY = 24 * 60 * 60
_DAYS = 3830
"""So many days after the first, no article is published any more: none may be of the future."""


@dataclass(frozen=True, slots=True)
class Moments:
    """When an article came about and changed; *day* is the publication's calendar."""

    published: Timestamp
    later: dict[str, Timestamp]
    latest: int
    day: datetime

    def retrieved(self, dice: Dice) -> Timestamp:
        """A moment long enough after all others, at which a copy was made."""
        return Timestamp(_FIRST + timedelta(seconds=self.latest + dice.integer(2 * _DAY, 150 * _DAY)), 0)


def moments(dice: Dice, offsets: tuple[int, int]) -> Moments:
    """Draw the moments of an article that is published at one of *offsets*, in winter or in summer."""
    # News comes by day: two draws make the middle of the day the likeliest.
    published = dice.integer(0, _DAYS) * _DAY + int((dice.random() + dice.random()) * 0.5 * _DAY)
    day = _FIRST + timedelta(seconds=published)
    offset: int | None = offsets[4 <= day.month <= 10]
    if dice.chance(0.15):
        offset = 0
    elif dice.chance(0.005):
        offset = None
    latest, others = published, {}
    if dice.chance(0.45):
        latest = others["updated"] = published + dice.integer(300, 3 * _DAY)
    if dice.chance(0.15):
        others["created"] = published - dice.integer(600, 2 * _DAY)
    if dice.chance(0.03):
        others["embargoed_until"] = published - 60 * dice.integer(1, 30)
    if dice.chance(0.05):
        others["expires"] = latest + dice.integer(30, 400) * _DAY
    precision = dice.weighted(PRECISIONS)
    return Moments(
        published=_stated(published, offset, precision, dice),
        later={name: _stated(second, offset, precision, dice) for name, second in others.items()},
        latest=latest,
        day=day + timedelta(minutes=offset or 0),
    )


def _stated(second: int, offset: int | None, precision: Precision, dice: Dice) -> Timestamp:
    """A moment, counted from the first, as exactly as the publication states it."""
    match precision:
        case "second":
            return Timestamp(_FIRST + timedelta(seconds=second), offset)
        case "minute":
            return Timestamp(_FIRST + timedelta(seconds=second - second % 60), offset, precision)
        case "millisecond":
            return Timestamp(_FIRST + timedelta(seconds=second, milliseconds=dice.integer(0, 999)), offset, precision)
        case "microsecond":
            more = timedelta(seconds=second, microseconds=dice.integer(0, 999_999))
            return Timestamp(_FIRST + more, offset, precision)
    local = second + 60 * (offset or 0)
    day = _FIRST + timedelta(seconds=local - local % _DAY)
    if precision != "day":
        day = day.replace(day=1, month=1 if precision == "year" else day.month)
    return Timestamp(day, None, precision)
