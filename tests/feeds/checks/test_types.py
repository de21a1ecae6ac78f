"""The data types of feeds, value by value."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.codes.feeds import KINDS
from newsdata.feeds.checks.types import types_until

TYPES = types_until(2027)

VALUES: dict[str, dict[str, str]] = {
    "rfc822": {
        "Sun, 22 Nov 2026 09:30:00 +0100": "",
        "22 Nov 2026 09:30 GMT": "",
        "1 Dec 2026 00:00:60 Z": "",
        "Sun, 22 Nov 26 09:30:00 +0100": "ProblematicalRFC822Date",
        "Sun,22 Nov 2026 09:30:00 +0100": "ProblematicalRFC822Date",
        "Sun (rest), 22(nd) Nov(ember) 2026 09:30 +0000": "ProblematicalRFC822Date",
        "Sun, 22 Nov 2026 09:30:00 K": "ProblematicalRFC822Date",
        "Sun, 22 Nov 2026 09:30:00 +0107": "ProblematicalRFC822Date",
        "Mon, 22 Nov 2026 09:30:00 +0100": "IncorrectDOW",
        "Tue, 31 Nov 2026 09:30:00 +0100": "InvalidRFC2822Date",
        "Sun, 22 Nov 2026 24:30:00 +0100": "InvalidRFC2822Date",
        "Sunday, 22 November 2026": "InvalidRFC2822Date",
        "Sun, 22 Nov 2026 09:30:00 +01:00": "InvalidRFC2822Date",
        "Thu, 29 Feb 2024 09:30:00 GMT": "",
        "Wed, 29 Feb 2023 09:30:00 GMT": "InvalidRFC2822Date",
        "Fri, 22 Nov 1822 09:30:00 GMT": "ImplausibleDate",
        "Wed, 22 Nov 2028 09:30:00 GMT": "ImplausibleDate",
        "Mon, 22 Nov 2027 09:30:00 GMT": "",
        "": "InvalidRFC2822Date",
    },
    "rfc3339": {
        "2026-11-22T09:30:00Z": "",
        "2026-11-22T09:30:00.25-05:00": "",
        "2026-11-22T09:30:00": "InvalidRFC3339Date",
        "2026-11-22T09:30Z": "InvalidRFC3339Date",
        "2026-11-22": "InvalidRFC3339Date",
        "2026-11-31T09:30:00Z": "InvalidRFC3339Date",
        "2026-11-22T09:30:60Z": "",
        "2026-11-22T24:30:00Z": "InvalidRFC3339Date",
        "2028-11-22T09:30:00Z": "ImplausibleDate",
        "2026-11-22T09:30:00+0100": "InvalidRFC3339Date",
        "2026-11-22T09:30:00+24:00": "InvalidRFC3339Date",
        "0026-11-22T09:30:00Z": "ImplausibleDate",
        "0000-02-29T09:30:00Z": "ImplausibleDate",
    },
    "w3cdtf": {"2026": "", "2026-11": "", "2026-11-22T09:30+01:00": "", "2026-13": "InvalidW3CDTFDate"},
    "iso8601": {"2026-11-22T09:30:00": "", "tomorrow": "InvalidISO8601DateTime"},
    "link": {
        "https://example.org/a,b?c=d#e": "",
        "ftp://example.org/": "",
        "mailto:ida@example.org": "",
        "http://[2001:db8::1]/": "",
        "example.org": "InvalidFullLink",
        "https:example.org": "InvalidFullLink",
        "https:///example.org": "InvalidFullLink",
        "https://example.org/a b": "InvalidUriChar",
        "https://example.org/%zz": "InvalidUriChar",
        "https://example.org/ø": "UriNotIri",
        "": "InvalidFullLink",
    },
    "iri": {"": "", "a/b": "", "//example.org/a": "", "https://example.org/ø": "", "a b": "InvalidUriChar"},
    "url": {"https://example.org/a b": "InvalidURLAttribute", "/a": "InvalidURLAttribute"},
    "relative": {"a/b": "ContainsRelRef"},
    "about": {"https:///a": "InvalidLink"},
    "identifier": {
        "https://example.org/": "",
        "tag:example.org,2026-11-22:a/b#c": "",
        "tag:ida@example.org,2026:": "",
        "urn:uuid:0d6f3c2a-5b1e-4a57-9c8e-2f1d7a6b4c30": "",
        "urn:isbn:9780000000000": "",
        "tag:example.org:a": "InvalidTAG",
        "tag:example.org,2026-1-2:a": "InvalidTAG",
        "tag:example.org,2026:a b": "InvalidTAG",
        "urn:-a:b": "InvalidURN",
        "urn:uuid:12": "InvalidUUID",
        "a": "InvalidFullLink",
        "HTTPS://example.org/": "NonCanonicalURI",
        "https://example.org:443/": "NonCanonicalURI",
        "https://example.org/a/../b": "NonCanonicalURI",
        "https://example.org/%7Ea": "NonCanonicalURI",
        "https://example.org/%c3%b8": "NonCanonicalURI",
        "https://example.org/%C3%B8": "",
        "pier:4": "SchemeNotIANARegistered",
    },
    "email": {
        "ida+sea@example.org": "",
        "ida@pier": "UnknownHost",
        "ida at example.org": "InvalidAddrSpec",
        "Ida <ida@example.org>": "InvalidAddrSpec",
    },
    "contact": {
        "ida@example.org (Ida Storm)": "",
        "ida@example.org": "MissingRealName",
        "ida@example.org ()": "MissingRealName",
        "Ida Storm <ida@example.org>": "EmailFormat",
        "Ida Storm (ida@example.org)": "InvalidContact",
        "": "InvalidContact",
    },
    "language": {
        "en": "",
        "pt-BR": "",
        "zh-Hant-TW": "",
        "x-ship": "",
        "Norsk": "InvalidLanguage",
        "": "InvalidLanguage",
    },
    "mime": {"audio/mpeg": "", "text/html; charset=utf-8": "", "mp3": "InvalidMIMEType", " a/b": "InvalidMIMEType"},
    "hour": {
        "0": "",
        "23": "",
        "24": "UseZeroForMidnight",
        "25": "InvalidHour",
        "-1": "InvalidHour",
        "": "InvalidHour",
    },
    "positive": {"1": "", "0": "InvalidPositiveInteger", "1.0": "InvalidPositiveInteger"},
    "natural": {"0": "", "-1": "InvalidNonNegativeInteger"},
    "percent": {"100": "", "101": "InvalidPercentage"},
    "height": {"400": "", "401": "InvalidHeight", "a": "InvalidHeight"},
    "width": {"144": "", "145": "InvalidWidth", "0": "InvalidWidth"},
    "integers": {"1,2, 3": "", "1,a": "InvalidCommaSeparatedIntegers"},
    "playtime": {"12": "", "1:02:03.5": "", "-3": "InvalidNPTTime", "2:03": "InvalidNPTTime"},
    "duration": {"12": "", "7:40": "", "1:07:40": "", "7:40m": "InvalidDuration"},
    "latitude": {"90": "", "-90.0": "", "90.1": "InvalidLatitude", "north": "InvalidLatitude"},
    "longitude": {"-180": "", "181": "InvalidLongitude"},
    "coordinates": {"60.4 5.3": "", "60.4": "InvalidCoord", "60.4 5.3 60.5": "InvalidCoordList", "1,2": "CoordComma"},
    "circle": {"60.4 5.3 500": "", "60.4 5.3": "InvalidCoord"},
    "plain": {
        "AT&T and Rock & Roll": "",
        "a < b > c": "",
        "<gorilla>": "",
        "<b>a</b>": "ContainsHTML",
        "&eacute;": "ContainsHTML",
        "&#38;": "ContainsHTML",
        "a\u0092s": "BadCharacters",
        "&</": "CharacterData",
    },
    "html": {
        '<p class="a">b &amp; c <a href="https://example.org/">d</a><br /></p>': "",
        "<P>a</P>": "",
        "<!-- <script> --> a": "",
        "<script>a</script>": "SecurityRisk",
        '<a onclick="b">c</a>': "SecurityRiskAttr",
        '<a href="javascript:b">c</a>': "SecurityRiskAttr",
        '<a href="b">c</a>': "ContainsRelRef",
        '<b style="color: red; float: left">a</b>': "",
        '<b style="position: absolute">a</b>': "DangerousStyleAttr",
        '<b style="background: url(x)">a</b>': "DangerousStyleAttr",
        "<a": "NotHtml",
        "<pier>": "NotHtml",
        "&#x92;": "NotHtml",
        "&#0;": "NotHtml",
        "a < b &c; d <!-- &pier; -->": "NotHtml",
        "<!-- &pier; -->": "",
        '<a href="https://example.org/?a=1&pier;">b</a>': "",
        "<html><body>a</body></html>": "SecurityRisk",
        "<b>a": "",
        "&pier;": "NotHtml",
    },
    "category": {"News": "", "Travel": "ObsoleteItunesCategory", "Ferries": "InvalidItunesCategory"},
    "keywords": {"a, b": "", "a b": "", "a b c": "InvalidKeywords"},
    "unspaced": {"a b": "", " a": "UnexpectedWhitespace"},
}

NASTY = (
    "<", "&", "<!--", '<a "', "<a '", "&#", "(", "((", "\\", ",", "@", "a@",
    ":", "tag:", "-", "0", "1 ", "1,", "<b ", "a=", '<b a="', "%", "//", "[",
    ".", "a.", "geo:1,1", "x-", "a;", "style=", "</", "<p>", '<p style="a:b;', "\x92", " ",
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [(name, value, kind) for name, values in VALUES.items() for value, kind in values.items()],
)
def test_a_value_has_the_fault_beside_it(name: str, value: str, kind: str) -> None:
    assert {fault.kind for fault in TYPES[name](value)} == ({kind} if kind else set())


@given(st.sampled_from(sorted(TYPES)), st.text())
def test_every_fault_of_every_type_has_a_code(name: str, value: str) -> None:
    assert {fault.kind for fault in TYPES[name](value)} <= KINDS.keys()


@pytest.mark.parametrize("name", sorted(TYPES))
def test_no_text_takes_long_to_judge(name: str) -> None:
    began = process_time()
    for piece in NASTY:
        TYPES[name](piece * (200_000 // len(piece)))
    assert process_time() - began < 20


def test_of_the_styles_of_one_tag_the_first_is_told() -> None:
    faults = TYPES["html"]('<b style="top: 0; left: 0">a</b><b style="left: 0">b</b>')
    assert [fault.says.split(",")[0] for fault in faults] == ["has the style top: 0", "has the style left: 0"]


def test_a_relative_address_is_told_where_nothing_resolves_it() -> None:
    assert [fault.kind for fault in TYPES["html"]('<img src="/a.png">')] == ["ContainsRelRef"]
    assert TYPES["html-based"]('<img src="/a.png">') == ()


def test_a_document_may_have_what_a_fragment_may_not() -> None:
    assert TYPES["html-document"]("<html><head><title>a</title></head><body>b</body></html>") == ()
