"""Rights and files: notices that do name somebody, and media types as they are written."""

from typing import Any

import pytest

import newsdata as nd


def _codes(record: dict[str, Any]) -> list[str]:
    return sorted(nd.validate(record, select=["A506", "A507"]).counts)


@pytest.mark.parametrize(
    "notice",
    [
        "© 2026 Harbour Post",
        "Copyright Ann Lee",
        "(c) dpa",
        "© AP",
        "版权所有 港新聞",
        "CC BY 4.0",
        "Alle Rechte vorbehalten: Talbote",
        "Public domain",
        "© 2026 www.harbour.example",
    ],
)
def test_a_notice_that_names_somebody_is_left_alone(notice: str) -> None:
    assert _codes({"rights": {"notice": notice}, "chrome": {"copyright": {"text": notice}}}) == []


@pytest.mark.parametrize(
    "notice",
    ["©", "Copyright © 2019–2026", "(C) 2026.", "Alle Rechte vorbehalten.", "© 2026 — Tous droits réservés"],
)
def test_a_notice_that_names_nobody_is_found(notice: str) -> None:
    assert _codes({"rights": {"notice": notice}}) == ["A506"]
    assert _codes({"rights": {"notice": notice, "holder": "Harbour Post"}}) == []


@pytest.mark.parametrize(
    ("media_type", "found"),
    [
        ("image/jpeg", False),
        ("image/svg+xml", False),
        ("application/vnd.example.news.v2+json", False),
        ("text/html; charset=utf-8", False),
        ("audio/x-m4a", False),
        ("IMAGE/JPEG", False),
        ("jpg", True),
        (".mp3", True),
        ("image/", True),
        ("image/jpeg,image/png", True),
        ("image / jpeg", True),
        ("https://harbour.example/a.jpg", True),
    ],
)
def test_a_media_type_has_its_form(media_type: str, found: bool) -> None:
    record = {
        "attachments": [{"url": "https://harbour.example/a", "media_type": media_type}],
        "body": [{"type": "image", "image": {"alt": "", "media_type": media_type}}],
    }
    assert nd.validate(record, select=["A507"]).counts == ({"A507": 2} if found else {})
