"""The blocks that are rarely seen: embeds, program text, and markup that nothing else fits."""

from typing import Any

from newsdata.sample.story import Story

_PROVIDERS = (("Larkline", "larkline.example", "post"), ("Reelmoor", "reelmoor.example", "film"),
              ("Mapfold", "mapfold.example", "map"), ("Chartmill", "chartmill.example", "chart"))  # fmt: skip

_PROGRAMS = (
    (
        "python",
        "with open('{slug}.csv') as file:\n    lines = file.readlines()\n\nprint(len(lines) - {number})",
    ),
    ("sql", "SELECT district, sum(total)\nFROM {slug}\nWHERE year >= {number}\nGROUP BY district;"),
    ("json", '{{\n  "series": "{slug}",\n  "values": [{number}, {other}]\n}}'),
    ("r", "levels <- read.csv('{slug}.csv')\nplot(levels$day, levels$height, ylim = c({other}, {number}))"),
)

_MARKUP = (
    ("text/html", '<aside class="quiz" data-quiz="{number}"><p>{text}</p></aside>'),
    ("text/html", '<form action="https://polls.example/{number}" method="post"><button>{text}</button></form>'),
    ("application/json", '{{"widget": "{slug}", "id": {number}, "theme": "plain"}}'),
)


def embed(story: Story) -> dict[str, Any]:
    """Something of another site: a post, a film, a map or a chart."""
    dice = story.dice
    provider, domain, what = dice.pick(_PROVIDERS)
    url = f"https://{domain}/{what}/{dice.integer(10**8, 10**9)}"
    part: dict[str, Any] = {"type": "embed", "url": url, "provider": provider}
    if dice.chance(0.5):
        part["title"] = story.say("film_title")
    if dice.chance(0.6):
        part["source"] = f'<iframe src="{url}" width="640" height="360" loading="lazy"></iframe>'
        if dice.chance(0.3):
            part["media_type"] = "text/html"
    return part


def code(story: Story) -> dict[str, Any]:
    """A few lines of a program."""
    language, text = story.dice.pick(_PROGRAMS)
    part = {"type": "code", "text": text.format(**_words(story))}
    return part | {"language": language} if story.dice.chance(0.8) else part


def raw(story: Story) -> dict[str, Any]:
    """A widget, as received."""
    media_type, source = story.dice.pick(_MARKUP)
    return {"type": "raw", "source": source.format(**_words(story), text=story.say("promo")), "media_type": media_type}


def _words(story: Story) -> dict[str, Any]:
    dice = story.dice
    return {
        "slug": story.topic.slug.replace("-", "_"),
        "number": dice.integer(1990, 2400),
        "other": dice.integer(1, 99),
    }
