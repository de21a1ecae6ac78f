"""The sample as a whole: that it never changes unseen, how large it is, and what it fills."""

import hashlib
import itertools
import os
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import Any, get_args

import pytest

from newsdata.models import Article, Module, Note
from newsdata.sample import sample
from newsdata.sample.language import LANGUAGES
from newsdata.shape import leaves, shape_of

DIGEST = Path(__file__).parent / "digest.txt"
"""The SHA-256 of the first 200 articles as JSON Lines."""


def _line(article: Article) -> bytes:
    return article.model_dump_json(exclude_defaults=True).encode() + b"\n"


def _digest(articles: list[Article]) -> str:
    return hashlib.sha256(b"".join(map(_line, articles))).hexdigest()


def _filled(value: Any, path: str = "") -> Iterator[str]:
    """The leaves that a dumped article fills, with paths in the form of `newsdata.shape.leaves`."""
    match value:
        case dict() if path == "extensions":
            yield path
        case dict():
            for name, part in value.items():
                yield from _filled(part, f"{path}.{name}" if path else name)
        case list():
            for part in value:
                yield from _filled(part, f"body[{part['type']}]" if path == "body" else path)
        case _:
            yield path


def test_the_sample_is_the_one_that_is_pinned(articles: list[Article], update: bool) -> None:
    found = _digest(articles[:200])
    if update:
        DIGEST.write_text(found + "\n", encoding="utf-8")
    assert found == DIGEST.read_text(encoding="utf-8").strip(), (
        "the sample has changed, so that benchmarks no longer compare with earlier ones; "
        "where that is meant, run: pytest tests/sample --update"
    )


def test_the_order_of_hashes_changes_nothing(articles: list[Article]) -> None:
    program = (
        "import sys; from newsdata.sample import sample; "
        "sys.stdout.buffer.writelines(a.model_dump_json(exclude_defaults=True).encode() + b'\\n' for a in sample(60))"
    )
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        printed = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=environment)
        assert printed.stdout == b"".join(map(_line, articles[:60]))


def test_an_article_does_not_depend_on_how_many_there_are(articles: list[Article]) -> None:
    for count in (0, 1, 7, 50):
        assert list(sample(count)) == articles[:count]


def test_articles_come_one_by_one() -> None:
    assert len(list(itertools.islice(sample(10**12), 3))) == 3


def test_another_seed_gives_other_articles(articles: list[Article]) -> None:
    others = [*sample(50, seed=1), *sample(50, seed=-1)]
    assert not {article.text for article in others} & {article.text for article in articles}


def test_fewer_than_none_are_refused() -> None:
    with pytest.raises(ValueError, match="-1 articles cannot be made"):
        sample(-1)


def test_articles_survive_json(articles: list[Article]) -> None:
    for article in articles[:300]:
        assert Article.model_validate_json(_line(article)) == article


def test_identifiers_and_addresses_are_unique(articles: list[Article]) -> None:
    assert len({article.id for article in articles}) == len(articles)
    assert len({article.url for article in articles}) == len(articles)


def test_articles_are_as_large_as_news_is(articles: list[Article]) -> None:
    sizes = [len(_line(article)) for article in articles]
    assert 5000 < median(sizes) < 6500
    assert min(sizes) < 800
    assert 0.005 < sum(size > 30_000 for size in sizes) / len(sizes) < 0.04
    low, _, high = quantiles((len(article.body) for article in articles), n=4)
    assert low >= 7
    assert high <= 19


def test_headlines_and_paragraphs_are_as_long_as_in_print(articles: list[Article]) -> None:
    english = [article for article in articles if (article.language or "").startswith("en")]
    headlines = [len(article.headline or "") for article in english]
    assert sum(40 <= length <= 90 for length in headlines) / len(headlines) > 0.9
    paragraphs = [len(block.text) for article in english for block in article.body if block.type == "paragraph"]
    assert sum(120 <= length <= 520 for length in paragraphs) / len(paragraphs) > 0.85


def test_texts_compress_as_real_ones_do(articles: list[Article]) -> None:
    text = "\n\n".join(article.text for article in articles[:1000]).encode()
    assert 2.5 < len(text) / len(zlib.compress(text)) < 4


def test_nearly_all_of_the_record_is_filled(articles: list[Article]) -> None:
    found = {path for article in articles for path in _filled(article.model_dump(mode="json", exclude_defaults=True))}
    record = {path for path, _ in leaves(shape_of(Article))}
    assert found <= record
    assert len(found) / len(record) > 0.88, sorted(record - found)


def test_no_text_is_empty(articles: list[Article]) -> None:
    assert not [article.id for article in articles if not article.headline or not article.text]


def test_every_kind_of_part_occurs(articles: list[Article]) -> None:
    blocks = [block for article in articles for block in article.body]
    kinds = {path.split("]")[0] + "]" for path, _ in leaves(shape_of(Article)) if path.startswith("body[")}
    assert {f"body[{block.type}]" for block in blocks} == kinds
    notes = {block.kind for block in blocks if isinstance(block, Note)}
    assert notes == _choices(Note) - {"other"}
    modules = {module.kind for article in articles if article.chrome for module in article.chrome.modules}
    assert modules == _choices(Module)


def _choices(model: type[Note] | type[Module]) -> set[str]:
    optional = model.model_fields["kind"].annotation
    return set(get_args(get_args(optional)[0]))


def test_languages_come_as_often_as_they_should(articles: list[Article]) -> None:
    found = Counter((article.language or "").split("-")[0] for article in articles)
    assert set(found) == {tag for tag, _ in LANGUAGES}
    assert 0.5 < found["en"] / len(articles) < 0.6


def test_some_fields_are_rare_and_some_are_not(articles: list[Article]) -> None:
    def share(name: str) -> float:
        return sum(bool(getattr(article, name)) for article in articles) / len(articles)

    for name in ("id", "url", "language", "headline", "published", "body"):
        assert share(name) == 1, name
    for name in ("embargoed_until", "expires", "urgency", "alt_ids", "created"):
        assert 0.005 < share(name) < 0.3, name
    for name in ("bylines", "section", "tags", "publisher", "retrieved"):
        assert 0.5 < share(name) < 0.95, name
