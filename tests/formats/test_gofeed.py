"""Nothing that another reader finds in a feed is missing here."""

from pathlib import Path

from tests.conformance.gofeed import missing


def test_all_that_is_expected_is_found(shared: Path) -> None:
    folder = shared / "conformance" / "gofeed"
    assert list(folder.glob("*/*.xml"))
    assert list(missing(folder)) == []
