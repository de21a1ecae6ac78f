"""Time grows with the text and not with its square, whatever the text is made of."""

from time import perf_counter

import pytest

from newsdata.formats.capture.reader import read_text
from newsdata.formats.capture.writer import write_text
from newsdata.models import Article

SIZE = 24_000
LIMIT = 20.0
"""Seconds; each text takes one or two at most, and many more if its time grew with its square."""


@pytest.mark.parametrize(
    "piece",
    [
        "a", " ", "\n", "\r\n", "\u00a0", "a\n", "a\n\n", "a.  ", "(", "[", "“", '"', "- ", "- a\n", "1. a\n",
        "a\tb\n", "— ", "...", "Home\n", "Home > ", "Home > a\n", "By Ann Lee\n", "Photo: ", "(AP) ",
        "A boat. (Bo Ek/AP)\n\n", "News | ", "© 2026 a\n", "Harbour Logo\n", "Share\n", "Comments\n",
        "Related\nBread at last\n", "Ann Lee contributed to this report.\n\n", "We use cookies.\n",
        "Sign up for our newsletter.\n", "Privacy\n", "July 4, 2026\n", "OSLO - ", "“Bread.”\n— Ann Lee\n",
    ],
)  # fmt: skip
def test_a_text_of_one_piece_is_read_and_written_in_no_time(piece: str) -> None:
    top = "Ferries sail again\n\nBy Ann Lee\n\nThe first boat left at five in the morning, with the post on board.\n\n"
    for page in (piece * (SIZE // len(piece)), top + piece * (SIZE // len(piece))):
        start = perf_counter()
        assert write_text(Article.model_validate(read_text(page))) == page
        assert perf_counter() - start < LIMIT
