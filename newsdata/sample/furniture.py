"""The page around an article."""

from collections.abc import Callable
from typing import Any, TypeAlias

from newsdata.models import Module
from newsdata.sample.story import Story

Part: TypeAlias = dict[str, Any]


def chrome(story: Story, headline: str, year: int) -> Part:
    """What the publication's page shows beside the article; *year* is the one of its copyright line."""
    dice, site = story.dice, story.site
    part: Part = {"site_name": site.name, "modules": _modules(story)}
    if dice.chance(0.8):
        part["site_url"] = site.url
    if dice.chance(0.6):
        part["logo"] = site.logo
    if dice.chance(0.6):
        part["tagline"] = site.tagline
    if dice.chance(0.75):
        section = {"label": story.topic.section, "url": f"{site.url}{story.topic.slug}/"}
        part["breadcrumbs"] = [site.home, section, {"label": headline}] if dice.chance(0.5) else [site.home, section]
        part["breadcrumb_separator"] = site.separator
    if dice.chance(0.8):
        part["copyright"] = {"text": story.form("notice", year=year, holder=site.name), "year": year}
        if dice.chance(0.8):
            part["copyright"]["holder"] = site.name
    if dice.chance(0.02):
        part["encoding"] = _ENCODINGS.get(story.language.tag, "iso-8859-1")
    return part


_ENCODINGS = {
    "pl": "iso-8859-2", "ru": "windows-1251", "uk": "windows-1251", "el": "windows-1253", "ar": "windows-1256",
    "he": "windows-1255", "hi": "utf-16", "zh": "gb18030", "ja": "shift_jis", "ko": "euc-kr",
}  # fmt: skip


def _modules(story: Story) -> list[Part | Module]:
    made: list[Part | Module] = []
    for kind, module, share in _MODULES:
        if story.dice.random() < share:
            part = module(story)
            made.append(part if isinstance(part, Module) else {"kind": kind, **part})
    return made


def _newsletter(story: Story) -> Part:
    return {"heading": story.say("newsletter_heading"), "text": story.say("newsletter")}


def _teasers(heading: str) -> Callable[[Story], Part]:
    def module(story: Story) -> Part:
        links = [{"label": story.say("headline"), "url": story.elsewhere()} for _ in range(story.dice.integer(2, 4))]
        return {"heading": story.say(heading), "links": links}

    return module


def _share(story: Story) -> Part:
    links = [{"label": story.say("share_links"), "url": f"{story.url}?share={story.dice.integer(1, 9)}"}]
    return {"heading": story.say("share_heading"), "links": links}


def _date(story: Story) -> Part:
    return {"text": str(story.moments.published)[:10]}


def _text(kind: str) -> Callable[[Story], Part]:
    return lambda story: {"text": story.say(kind)}


_MODULES: tuple[tuple[str, Callable[[Story], Part | Module], float], ...] = (
    ("consent", _text("consent"), 0.12),
    ("navigation", lambda story: story.site.navigation, 0.45),
    ("date", _date, 0.1),
    ("advertisement", _text("advertisement"), 0.15),
    ("share", _share, 0.25),
    ("comments", _text("comments"), 0.2),
    ("newsletter", _newsletter, 0.4),
    ("related", _teasers("related"), 0.4),
    ("latest", _teasers("latest"), 0.4),
    ("promo", _text("promo"), 0.2),
    ("other", _text("other"), 0.1),
    ("footer", lambda story: story.site.footer, 0.5),
)
"""The parts of a page in the order of the page, and how often each is there."""
