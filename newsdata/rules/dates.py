"""Rules of dates: moments that cannot be, or not in this order.

They compare intervals, and a day without a zone counts as the day of any place on earth,
so nothing is made of a midnight that nobody stated.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

SKEW = timedelta(minutes=10)
"""How far clocks may differ before a moment is in the future."""

EARLIEST = datetime.fromisoformat("1600-01-01T00:00:00+00:00")
"""Before the first newspapers (Strasbourg, 1605)."""

AHEAD = timedelta(days=10 * 366)
"""How far ahead anything is planned."""

_LATEST = datetime.fromisoformat("9980-01-01T00:00:00+00:00")
_UNPUBLISHED = ("draft", "scheduled", "withheld", "embargoed")


@rule(
    "D201", "updated-before-published", "error",
    breaks=[
        {"published": "2026-01-02", "updated": "2026-01-01"},
        {"published": "2026-01-02T09:00:00+01:00", "updated": "2026-01-02T07:59:58Z"},
    ],
    says="updated is {value}, before it was published",
    hint="correct the one that is wrong, or its zone; what came before publication is created",
)  # fmt: skip
def updated_before_published(article: Columns) -> Mask:
    """An article that was updated before it was published.

    One of the two is wrong, most often by its zone, and whatever sorts or syncs by time
    loses the article.

    Correct the wrong one. The moment of an edit before publication is created.
    """
    return article.updated.before(article.published)


@rule(
    "D202", "published-in-future", "warning",
    breaks=[{"published": "2030-01-01T00:00:00Z"}],
    says="published is {value}, which is still to come",
    hint='correct it, or say "status": "scheduled" if it is planned',
)  # fmt: skip
def published_in_future(article: Columns, now: datetime) -> Mask:
    """An article that was published after the moment of the check.

    Readers hide such articles or pin them to the top, and a local time that was taken for
    UTC is the usual cause.

    Correct the time or its zone. A planned article has the status scheduled. ``--now`` sets
    the moment.
    """
    return article.published.after(min(now, _LATEST) + SKEW) & ~article.status.lower().isin(_UNPUBLISHED)


@rule(
    "D203", "year-implausible", "error",
    breaks=[{"published": "0001-01-01"}, {"updated": "9999-12-31T00:00:00Z"}],
    says="{value} is no time of a news article",
    hint="leave it out if it is not known",
)  # fmt: skip
def year_implausible(article: Columns, now: datetime) -> Iterator[Mask]:
    """A date before 1600, or more than ten years ahead.

    It is a program's way of saying nothing (year 1, year 9999) or a number of seconds read
    as something else, and it stretches every axis and partition by date.

    Leave out what is not known. An expiry may lie as far ahead as it likes.
    """
    made = (article.published, article.updated, article.created, article.retrieved, article.body.date)
    planned = (article.embargoed_until, article.expires)
    yield from (moment.end < EARLIEST for moment in (*made, *planned) if not moment.vacant)
    latest = min(now, _LATEST) + AHEAD
    yield from (moment.after(latest) for moment in (*made, article.embargoed_until) if not moment.vacant)


@rule(
    "D204", "expires-before-published", "error",
    breaks=[{"published": "2026-01-02", "expires": "2025-12-31"}],
    says="expires is {value}, before it was published",
    hint="correct the one that is wrong, or its zone",
)  # fmt: skip
def expires_before_published(article: Columns) -> Mask:
    """An article that may no longer be used when it is published.

    Receivers delete it on arrival, and nobody notices that it never appeared.

    Correct the one that is wrong, or its zone.
    """
    return article.expires.before(article.published)
