"""Rules of dates: moments that cannot be, or not in this order.

They compare intervals, and a day without a zone counts as the day of any place on earth,
so nothing is made of a midnight that nobody stated.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.moments import certainly_before
from newsdata.columns.places import at_indices
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
_CORRECTIONS = ("correction", "corrections", "clarification", "clarifications", "corrections and clarifications")
_SKEW = pa.scalar(SKEW, pa.duration("us"))
_CORRECTING = pa.array(("correction", "clarification", "update", "retraction"))


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
    return _before(article.updated, article.published)


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
    planned = (article.embargoed_until, article.expires)
    latest = min(now, _LATEST) + AHEAD
    for moment in (article.published, article.updated, article.created, article.retrieved, article.body.date, *planned):
        begun = pc.min_max(moment.start.array).as_py()
        if begun["min"] and begun["min"] < EARLIEST:
            yield moment.end < EARLIEST
        if begun["max"] and begun["max"] > latest and moment is not article.expires:
            yield moment.after(latest)


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
    return _before(article.expires, article.published)


@rule(
    "D205", "published-under-embargo", "warning",
    breaks=[{"published": "2026-01-02T06:00:00Z", "embargoed_until": "2026-01-02T09:00:00Z"}],
    says="published is {value}, before its embargo ends",
    hint="correct the one that is wrong; when it was sent under embargo is created",
)  # fmt: skip
def published_under_embargo(article: Columns) -> Mask:
    """An article that was published before the end of its embargo.

    The embargo was broken, or one of the two is wrong: receivers that go by the embargo
    hold back what is public already.

    Correct the wrong one. When the article was written or sent to those who may read it
    early is no publication.
    """
    return _before(article.published, article.embargoed_until)


@rule(
    "D206", "created-after-published", "warning",
    breaks=[{"created": "2026-01-03", "published": "2026-01-02"}],
    says="created is {value}, after it was published",
    hint="leave out the time of a copy or an import; retrieved is for that",
)  # fmt: skip
def created_after_published(article: Columns) -> Mask:
    """An article that was created after it was published.

    The time at which a system took the article over was taken for the time at which it was
    written, and sorting by it puts an archive on one day.

    Leave that time out; when a copy was made is retrieved. Clocks may differ by ten minutes.
    """
    late = _before(article.published, article.created, with_skew=True)
    return Mask(late.array, article.created.steps, article.created.said)


@rule(
    "D207", "retrieved-before-published", "warning",
    breaks=[{"published": "2026-01-02T09:00:00Z", "retrieved": "2026-01-02T08:00:00Z"}],
    says="retrieved is {value}, before it was published",
    hint="correct the one that is wrong, or its zone",
)  # fmt: skip
def retrieved_before_published(article: Columns) -> Mask:
    """A copy that was made before the article was published.

    Nobody can copy a page that is not there: one of the two has the wrong zone, which is
    then wrong for all articles of the source.

    Correct it. A copy from a newsroom's system of what is still to come has the status
    scheduled. Clocks may differ by ten minutes.
    """
    early = _before(article.retrieved, article.published, with_skew=True)
    return early & ~article.status.lower().isin(_UNPUBLISHED) if early.array.true_count else early


@rule(
    "D208", "correction-before-published", "warning",
    breaks=[
        {
            "published": "2026-01-02T09:00:00Z",
            "body": [{"type": "note", "kind": "correction", "text": "The year was wrong.", "date": "2025-01-02"}],
        }
    ],
    says="the note is of {value}, before the article was published",
    hint="correct the date of the note, or published if it is that of the last change",
)  # fmt: skip
def correction_before_published(article: Columns) -> Mask:
    """A correction, an update or a retraction that is older than the article.

    Most often published is the time of the last change, so that the article appears to be
    newer than it is.

    Take for published when it was first made public, and for updated when it was changed. A
    page of corrections, which says so as its genre, gathers those of other articles.
    """
    dates, published = article.body.date, article.published
    if dates.vacant:
        return dates.present()
    dated = pc.indices_nonzero(dates.array.is_valid())
    places = dated.filter(pc.is_in(article.body.kind.array.take(dated), _CORRECTING))
    first = published.array.take(dates.levels[-1].parents.take(places))
    early = places.filter(certainly_before(dates.array.take(places), first))
    found = Mask(at_indices(early, len(dates.array)), dates.steps, dates.said)
    return found & ~article.genre.lower().isin(_CORRECTIONS) if found.array.true_count else found


@rule(
    "D209", "dated-in-future", "warning",
    breaks=[{"updated": "2030-01-01T00:00:00Z"}, {"retrieved": "2030-01-01T00:00:00Z"}],
    says="{value} is still to come",
    hint="correct it, or its zone",
)  # fmt: skip
def dated_in_future(article: Columns, now: datetime) -> Iterator[Mask]:
    """A change, a copy or a beginning of the article that is still to come.

    What is planned is published, embargoed_until or expires; these three tell of the past.
    A local time that was taken for UTC is the usual cause, and whoever asks for what has
    changed since the last visit gets the article again and again.

    Correct the time or its zone. ``--now`` sets the moment.
    """
    for moment in (article.updated, article.created, article.retrieved):
        yield moment.after(min(now, _LATEST) + SKEW)


def _before(one: Columns, other: Columns, *, with_skew: bool = False) -> Mask:
    """Where *one* is over before *other* begins; asked exactly only if one begins before the other anywhere."""
    begun = pc.add(one.start.array, _SKEW) if with_skew else one.start.array
    sooner = Mask(pc.less(begun, other.start.array), one.steps, one.said)
    return sooner & one.before(other) if sooner.array.true_count else sooner
