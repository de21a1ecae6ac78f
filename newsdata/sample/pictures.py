"""Pictures and recordings, with their words and files."""

from typing import Any

from newsdata.sample.emphasis import marks
from newsdata.sample.language import BOUND
from newsdata.sample.story import Story

_AGENCY = BOUND.index("agency")
_SHAPES = ((1600, 1067), (1920, 1080), (1200, 800), (2048, 1365), (1080, 1350), (1280, 853), (900, 1200))
_RENDITIONS = (("thumbnail", 320), ("small", 640), ("wide", 1024))
_FILMS = (("360p", 640, 360), ("720p", 1280, 720), ("1080p", 1920, 1080))


def image(story: Story, role: str) -> dict[str, Any]:
    """A picture for *role*."""
    dice = story.dice
    made: dict[str, Any] = {}
    # A capture of a page keeps the words of a picture, not always its address.
    addressed = story.manner > 0 or dice.chance(0.8)
    if addressed:
        made["url"] = story.media_url("jpg")
    made["alt"] = story.say("alt")
    if dice.chance(0.85):
        made["caption"] = caption = story.say("caption")
        if dice.chance(0.07):
            made["caption_marks"] = marks(story, caption)
    if "caption" in made or dice.chance(0.7):
        made |= credit(story)
    if dice.chance(0.08):
        made["title"] = story.say("image_title")
    if dice.chance(0.6):
        made["role"] = role
    if addressed and story.rate(0.5, 0.5, 0.8, 0.95):
        made |= _file(story, *dice.pick(_SHAPES), made["url"])
    return made


def credit(story: Story) -> dict[str, Any]:
    """A credit line, with whom it names."""
    dice, language = story.dice, story.language
    photographer, desk = dice.pick(language.photographers), dice.pick(language.picture_agencies)
    agency = story.cast.bound[_AGENCY][0]
    match dice.integer(0, 6):
        case 0:
            return {"credit": f"{photographer}/{desk}", "creators": [photographer], "suppliers": [desk]}
        case 1:
            line = f"({photographer}/{agency} via {desk})"
            return {"credit": line, "creators": [photographer], "suppliers": [agency, desk]}
        case 2 | 3:
            return {"credit": story.form("credit_photo", a=photographer), "creators": [photographer]}
        case 4:
            return {"credit": desk, "suppliers": [desk]}
        case 5:
            return {"credit": f"({agency})", "suppliers": [agency]}
    line = story.form("credit_photo", a=f"{photographer}/{agency}")
    return {"credit": line, "creators": [photographer], "suppliers": [agency]}


def _file(story: Story, width: int, height: int, url: str) -> dict[str, Any]:
    """What is known of a picture's file; its bytes go with its size."""
    dice = story.dice
    made: dict[str, Any] = {"width": width, "height": height}
    if dice.chance(0.5):
        made["media_type"] = "image/jpeg"
    if dice.chance(0.4):
        made["size"] = width * height * dice.integer(90, 240) // 1000
    if dice.chance(0.15):
        made["renditions"] = [
            {
                "name": name,
                "url": f"{url[:-4]}-{across}.jpg",
                "width": across,
                "height": across * height // width,
                "media_type": "image/jpeg",
            }
            for name, across in _RENDITIONS[: dice.integer(1, 3)]
        ]
    return made


def film(story: Story, role: str) -> dict[str, Any]:
    """A video for *role*."""
    dice = story.dice
    url = story.media_url("mp4")
    seconds = dice.integer(20, 900)
    made = _recording(story, url, "video/mp4", seconds, 210_000)
    made |= {"role": role, "width": 1920, "height": 1080} if dice.chance(0.6) else {}
    made["alt"] = story.say("alt")
    if dice.chance(0.3):
        made |= credit(story)
    if dice.chance(0.4):
        made["renditions"] = [
            {"name": name, "url": f"{url[:-4]}-{name}.mp4", "width": width, "height": height, "media_type": "video/mp4"}
            for name, width, height in _FILMS[: dice.integer(1, 3)]
        ]
    return made


def sound(story: Story) -> dict[str, Any]:
    """A sound recording."""
    made = _recording(story, story.media_url("mp3"), "audio/mpeg", story.dice.integer(60, 3000), 16_000)
    return made | {"role": "podcast"} if story.dice.chance(0.3) else made


def _recording(story: Story, url: str, media_type: str, seconds: int, bytes_a_second: int) -> dict[str, Any]:
    dice = story.dice
    made = {
        "url": url,
        "title": story.say("film_title"),
        "media_type": media_type,
        "duration": seconds + dice.integer(0, 9) / 10,
    }
    if dice.chance(0.5):
        made["caption"] = story.say("caption")
    if dice.chance(0.5):
        made["size"] = seconds * bytes_a_second
    return made
