"""Verifying: reading back what was written, and comparing it with what was meant."""

from collections import Counter
from hashlib import blake2b

from newsdata.canonical import record_json
from newsdata.models import Article
from newsdata.pipeline.output import Output
from newsdata.progress import Meter
from newsdata.reader import Reader
from newsdata.report import Report


def verify(
    output: Output, model: type[Article], digests: list[bytes], report: Report, meter: Meter | None = None
) -> None:
    """Compare what is read back with the *digests* of what was meant; a data set has an order of its own."""
    left, count = Counter(digests), 0
    if meter is not None:
        meter.begin("verifying", None)
    for source in output.files():
        path = str(source)
        reader = Reader(source, output.format.name, model=model, on_error="skip", meter=meter)
        for article in reader:
            found, meant = digest(article), digests[count : count + 1]
            count += 1
            if not left[found] or (output.layout is None and meant != [found]):
                report.find("R001", f"article {count} reads back as another", path=path, record_id=article.id)
            left[found] -= 1
        for finding in reader.report.findings:
            report.find("R001", f"does not read back: {finding}", path=path)
    if count < len(digests):
        report.find("R001", f"{len(digests)} articles were written and {count} read back", path=str(output.target))


def digest(article: Article) -> bytes:
    """A short mark of all that an article says."""
    return blake2b(record_json(article).encode(), digest_size=16).digest()
