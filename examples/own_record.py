"""A record with fields of your own: the schema, the columns and every format follow."""

import tempfile
from pathlib import Path
from typing import Literal

import newsdata as nd


class Topic(nd.Model):
    """One entry of the house taxonomy."""

    path: str
    """The way to it from the top: "Economy/Ports"."""

    weight: float | None = None
    """How much of the article is about it, from 0 to 1."""


class HouseArticle(nd.Article):
    """An article as our newsroom keeps it."""

    paywall: Literal["free", "metered", "closed"] | None = None
    """Who may read it."""

    taxonomy: tuple[Topic, ...] = ()
    """Where it stands in the house taxonomy."""


def main() -> None:
    """Write one to Parquet and read it back; a plain article has no place for it, and that is said."""
    article = HouseArticle(
        headline="Talks resume", paywall="metered", taxonomy=[Topic(path="Economy/Ports", weight=0.8)]
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "house.parquet")
        nd.write([article], path, model=HouseArticle)
        (back,) = nd.read(path, model=HouseArticle)
        print("back from Parquet, equal:", back == article)
        for finding in nd.validate(path).findings:
            print(f"as a plain article: {finding.code} {finding.message}")
    print("in the JSON Schema:", nd.json_schema(HouseArticle)["properties"]["paywall"]["enum"])
    print("in the Arrow schema:", nd.arrow_schema(HouseArticle).field("taxonomy").type.value_type.field("path"))


if __name__ == "__main__":
    main()
