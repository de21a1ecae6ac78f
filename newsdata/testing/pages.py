"""The text of whole pages: the parts that pages have, in orders that pages have and have not."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdata.testing.values import texts

_LINES = (
    "Home » World » Talks resume", "Talks resume", "HARBOUR", "By Ann Lee", "by Mia Stone", "Von Jan Berg, dpa",
    "Ships wait while envoys meet for a third day", "Published 4 July 2026, 09:00", "Updated 2 hours ago",
    "OSLO (Reuters) - The talks resumed on Sunday, officials said.",
    "The talks resumed on Sunday, officials said, and are to last for three days. Nobody expects a result.",
    "Ships at dawn", "Ships wait in the harbour. (Ann Lee/Harbour Agency via Coast Images)",
    "“We are patient,” she said.", "— Ada Reyes, envoy", "• One point", "• Another point", "1. First", "2. Second",
    "Bo Ek of Coast News contributed to this report.\u00a0", "What happens next", "Advertisement", "Share this",
    "Harbour Post Logo", "The Harbour Post keeps you informed about the coast.", "Get our news every morning!",
    "Latest News", "Read more: The harbour in numbers", "© Copyright 2026, All Rights Reserved | Harbour Post",
)  # fmt: skip
_BREAKS = ("\n", "\n\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n", "\n\n\n\n", "\t\n", " \n\n  ")


@st.composite
def _composed(draw: st.DrawFn) -> str:
    lines = draw(st.lists(st.sampled_from(_LINES) | texts(), max_size=12))
    start = draw(st.sampled_from(("", "", "\ufeff", "\n\n", "  ")))
    return start + "".join(line + draw(st.sampled_from(_BREAKS)) for line in lines) + draw(texts(max_size=10))


def pages() -> SearchStrategy[str]:
    """The text of pages as a reader or a crawler copies them, and any other text."""
    return _composed() | st.text()
