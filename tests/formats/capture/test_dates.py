"""Lines that say when, and lines that only hold a date."""

import pytest

from newsdata.formats.capture.dates import is_date


@pytest.mark.parametrize(
    "text",
    [
        "Published July 4, 2023, 9:00 am BST",
        "Updated 2 hours ago",
        "Updated: Tuesday, July 4, 2023",
        "Updated today",
        "4 min read",
        "July 4, 2023",
        "04/07/2023",
        "2023-07-04 09:00",
        "Sat 4 Jul 2026 09.00 BST",
        "Stand: 4. Juli 2023, 09:00 Uhr",
        "Publié le 4 juillet 2023 à 9h00",
        "Temps de lecture : 4 min",
        "Publicado el 4 de julio de 2023",
        "Pubblicato il 4 luglio 2023 alle 9:00",
        "Publicado em 4 de julho de 2023 às 9h00",
        "Gepubliceerd op 4 juli 2023 om 09:00",
        "4 lipca 2023, 09:00",
        "4 июля 2023, 09:00",
        "4 липня 2023, 09:00",
        "4 يوليو 2023",
        "2023年7月4日 09:00",
    ],
)
def test_a_date_line_is_known(text: str) -> None:
    assert is_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "May",
        "2023",
        "Today",
        "Last",
        "March on the capital",
        "July 4 parade draws crowds",
        "7",
        "—",
        "4 boats",
        "1. 2.",
    ],
)
def test_a_line_with_other_words_or_without_a_moment_is_none(text: str) -> None:
    assert not is_date(text)
