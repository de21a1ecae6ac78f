"""Pictures: files that are called like placeholders and are none, and pictures that may come again."""

from typing import Any

import pytest

import newsdata as nd

URL = "https://media.coast.example/"


def _codes(body: list[dict[str, Any]]) -> list[str]:
    return sorted(nd.validate({"body": body}, select=["I103", "I109", "I110"]).counts)


def _image(name: str, **more: Any) -> dict[str, Any]:
    return {"type": "image", "image": {"url": URL + name, "alt": "", **more}}


@pytest.mark.parametrize(
    "name",
    [
        "ferry.jpg", "pixel-9-phone.jpg", "blank-cheque.jpg", "loading.jpg", "grey-seal.png", "clear-skies.jpg",
        "transparent-government.png", "no-images-of-war.html.jpg", "missing-person-photo.jpg", "default.jpg",
        "placeholder-names-in-law.jpg", "dot-to-dot.png", "pixels/ferry.gif", "blank/ferry.gif", "1x1/ferry.jpg",
        "spacer-truck.jpg", "empty-quay.png", "20261122.gif",
    ],
)  # fmt: skip
def test_a_picture_is_left_alone(name: str) -> None:
    assert _codes([_image(name)]) == []


@pytest.mark.parametrize(
    "name",
    ["1x1.gif", "Pixel.gif?v=3", "img/blank.png", "placeholder.svg", "image-placeholder-600x400.png", "no_image.jpg",
     "noimage.png#x", "default-thumbnail.png", "transparent.gif", "image-not-available.jpg"],
)  # fmt: skip
def test_a_placeholder_is_found(name: str) -> None:
    assert _codes([_image(name)]) == ["I109"]


def test_a_picture_may_come_again_in_a_gallery_and_in_another_article() -> None:
    gallery = {"type": "gallery", "images": [{"url": URL + "a.jpg", "alt": ""}, {"url": URL + "b.jpg", "alt": ""}]}
    assert _codes([_image("a.jpg"), gallery, gallery]) == []
    records = [{"body": [_image("a.jpg"), _image("b.jpg")]}, {"body": [_image("b.jpg"), _image("a.jpg")]}]
    assert not nd.validate(records, select=["I110"]).findings


def test_pictures_without_an_address_are_not_the_same() -> None:
    assert _codes([{"type": "image", "image": {"alt": "", "caption": "The quay."}}] * 2) == []


def test_the_second_and_the_third_of_a_picture_are_found() -> None:
    text = {"type": "paragraph", "text": "The talks resumed."}
    body = [_image("a.jpg"), text, _image("b.jpg"), _image("a.jpg"), _image("a.jpg")]
    report = nd.validate([{"body": [_image("c.jpg")]}, {"body": body}], select=["I110"])
    assert [finding.pointer for finding in report.findings] == ["/body/3/image/url", "/body/4/image/url"]
    assert {finding.record_id for finding in report.findings} == {None}


@pytest.mark.parametrize("sides", [{"width": 1600, "height": 900}, {"width": 1, "height": 400}, {"width": 65_535}])
def test_a_size_that_can_be_is_left_alone(sides: dict[str, int]) -> None:
    assert _codes([_image("a.jpg", **sides)]) == []
