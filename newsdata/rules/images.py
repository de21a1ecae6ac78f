"""Rules of pictures."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_LARGEST = 100_000
"""Pixels; the longest side that JPEG can have is 65,535."""


@rule(
    "I101", "image-without-alt", "warning",
    breaks=[{"body": [{"type": "image", "image": {"url": "https://harbour.example/ship.jpg"}}]}],
    says="the picture has no alternative text",
    hint='describe it for those who do not see it; "" says that it is decoration',
)  # fmt: skip
def image_without_alt(article: Columns) -> Mask:
    """A picture with an address and without an alternative text.

    Those who cannot see it are not told what it shows (WCAG 2.2, criterion 1.1.1), and a
    screen reader may read out its address.

    Describe what it shows. The empty text says that it is decoration.
    """
    pictures = article.body.media
    return pictures.alt.absent() & pictures.url.present() & article.body.type.isin(["image", "gallery"])


@rule(
    "I102", "caption-repeats-alt", "info",
    breaks=[{"body": [{"type": "image", "image": {"alt": "Ships at dawn", "caption": "Ships at dawn"}}]}],
    says="the caption {value!r} and the alternative text are the same",
    hint="describe in alt what the picture shows; the caption says what it means",
)  # fmt: skip
def caption_repeats_alt(article: Columns) -> Mask:
    """A caption that is the alternative text again.

    Those who cannot see the picture hear one sentence twice, and still not what it shows.

    Describe in alt what can be seen; the caption says who, where and when.
    """
    pictures = article.body.media
    return (pictures.caption == pictures.alt) & ~pictures.caption.empty()


@rule(
    "I103", "image-size-impossible", "warning",
    breaks=[
        {"body": [{"type": "image", "image": {"width": 0}}]},
        {"body": [{"type": "gallery", "images": [{"width": 1, "height": 1}]}]},
    ],
    says="{value} pixels is no size of a picture",
    hint="leave the size out if it is not known; a picture of one pixel counts visits and is no picture",
)  # fmt: skip
def image_size_impossible(article: Columns) -> Iterator[Mask]:
    """A picture without width or height, of a single pixel, or too large for any file.

    Layouts reserve the space that is stated. A picture of one pixel counts visits and shows
    nothing.

    Leave out a size that is not known, and leave out the counter altogether.
    """
    for picture in (article.body.media, article.body.media.renditions):
        for side in (picture.width, picture.height):
            yield (side == 0) | (side > _LARGEST)
        yield (picture.width == 1) & (picture.height == 1)
