"""What is said of a fault names all of it, where people look for it."""

import newsdata as nd

_FEED = b"""<rss version="2.0"><channel><title>T</title><link>https://h.example/</link><description>d</description>
<item><title>One</title><enclosure url="https://h.example/a.mp3" type="audio/mpeg"/>
<guid>4711</guid><pubDate>
tomorrow</pubDate></item></channel></rss>"""


def _told(code: str) -> tuple[str, int | None, int | None]:
    (finding,) = nd.validate(_FEED, "rss", select=[code]).findings
    return finding.message, finding.line, finding.column


def test_a_missing_attribute_is_named() -> None:
    assert _told("F114") == ("enclosure has no attribute length", 2, 25)


def test_a_value_on_one_line_is_shown_from_its_beginning() -> None:
    assert _told("F137") == ('guid "4711" is no whole address', 3, 1)


def test_a_value_over_several_lines_is_shown_at_its_end() -> None:
    assert _told("F130")[1] == 4
