"""Rules of where an article stands: what its status says beside its dates."""

from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.moments import INSTANT
from newsdata.columns.view import Columns
from newsdata.rule import rule

_HELD = ("withheld", "embargoed", "stat:withheld")
_FREE = ("usable", "published", "public", "stat:usable")


@rule(
    "A501", "withheld-after-embargo", "warning",
    breaks=[{"status": "withheld", "embargoed_until": "2020-01-01T00:00:00Z"}],
    says="the status is {value!r}, and the embargo is over",
    hint='say "status": "usable", or take the embargo away if it is held for another reason',
)  # fmt: skip
def withheld_after_embargo(article: Columns, now: datetime) -> Mask:
    """An article that is still withheld when its embargo is over.

    Nobody released it, and those who wait for the status never show it.

    Say that it is usable. What is held for another reason has no embargo. ``--now`` sets the
    moment.
    """
    held = article.status.lower().isin(_HELD)
    if not held.array.true_count:
        return held
    ends = article.embargoed_until
    return held & Mask(pc.less(ends.end.array, pa.scalar(now, INSTANT)), ends.steps, ends.said)


@rule(
    "A502", "usable-under-embargo", "warning",
    breaks=[{"status": "usable", "embargoed_until": "2030-01-01T00:00:00Z"}],
    says="the status is {value!r}, and the embargo is not over",
    hint='say "status": "withheld" until then',
)  # fmt: skip
def usable_under_embargo(article: Columns, now: datetime) -> Mask:
    """An article that may be used by its status and may not by its embargo.

    Whoever goes by the status publishes it too early, and an embargo is broken for everybody
    by the first who does.

    Say that it is withheld until the embargo ends. ``--now`` sets the moment.
    """
    ends = article.embargoed_until
    if ends.vacant:
        return ends.present()
    return article.status.lower().isin(_FREE) & ends.after(now)
