"""News articles as typed data: read, check and convert them, and lose nothing in silence.

    import newsdata as nd

    article = nd.Article(headline="Talks resume", bylines=[nd.Byline.parse("By Ann Lee, AP")])
    nd.write([article], "talks.parquet")

The names below load what they need when they are first used, so that importing the
package is quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from newsdata.columns import arrow_schema, from_table, to_table
    from newsdata.comparison import Change, Comparison
    from newsdata.errors import FormatError, NewsdataError, RecordError, RuleError, SchemaError
    from newsdata.findings import Finding
    from newsdata.format import Format
    from newsdata.formats import formats
    from newsdata.loss import Loss, diff
    from newsdata.models import (
        Article,
        Attachment,
        Audio,
        Block,
        Byline,
        Code,
        Contributor,
        CopyrightLine,
        Cue,
        Divider,
        Embed,
        Extensions,
        Feed,
        Gallery,
        Generator,
        Heading,
        Headline,
        Identifier,
        Image,
        ImageBlock,
        Link,
        LinkList,
        ListBlock,
        ListItem,
        Logo,
        Mark,
        Model,
        Module,
        Note,
        Organisation,
        Paragraph,
        Quote,
        Raw,
        Recording,
        Reference,
        Rendition,
        Rights,
        SiteChrome,
        Subject,
        Table,
        Timestamp,
        Video,
    )
    from newsdata.pipeline import Result, convert, losses, validate
    from newsdata.pipeline.comparing import compare
    from newsdata.pipeline.counting import stats
    from newsdata.reader import Reader, loads, read
    from newsdata.report import Report
    from newsdata.rule import Rule
    from newsdata.schema import json_schema
    from newsdata.statistics import Statistics
    from newsdata.writer import dumps, write

_HOME = {
    "Change": "newsdata.comparison",
    "Comparison": "newsdata.comparison",
    "Finding": "newsdata.findings",
    "Format": "newsdata.format",
    "FormatError": "newsdata.errors",
    "Loss": "newsdata.loss",
    "NewsdataError": "newsdata.errors",
    "Reader": "newsdata.reader",
    "RecordError": "newsdata.errors",
    "Report": "newsdata.report",
    "Result": "newsdata.pipeline",
    "Rule": "newsdata.rule",
    "RuleError": "newsdata.errors",
    "SchemaError": "newsdata.errors",
    "Statistics": "newsdata.statistics",
    "arrow_schema": "newsdata.columns",
    "compare": "newsdata.pipeline.comparing",
    "convert": "newsdata.pipeline",
    "diff": "newsdata.loss",
    "dumps": "newsdata.writer",
    "formats": "newsdata.formats",
    "from_table": "newsdata.columns",
    "json_schema": "newsdata.schema",
    "loads": "newsdata.reader",
    "losses": "newsdata.pipeline",
    "read": "newsdata.reader",
    "stats": "newsdata.pipeline.counting",
    "to_table": "newsdata.columns",
    "validate": "newsdata.pipeline",
    "write": "newsdata.writer",
}
"""Where the names are that are no models."""

__all__ = [
    "Article",
    "Attachment",
    "Audio",
    "Block",
    "Byline",
    "Change",
    "Code",
    "Comparison",
    "Contributor",
    "CopyrightLine",
    "Cue",
    "Divider",
    "Embed",
    "Extensions",
    "Feed",
    "Finding",
    "Format",
    "FormatError",
    "Gallery",
    "Generator",
    "Heading",
    "Headline",
    "Identifier",
    "Image",
    "ImageBlock",
    "Link",
    "LinkList",
    "ListBlock",
    "ListItem",
    "Logo",
    "Loss",
    "Mark",
    "Model",
    "Module",
    "NewsdataError",
    "Note",
    "Organisation",
    "Paragraph",
    "Quote",
    "Raw",
    "Reader",
    "RecordError",
    "Recording",
    "Reference",
    "Rendition",
    "Report",
    "Result",
    "Rights",
    "Rule",
    "RuleError",
    "SchemaError",
    "SiteChrome",
    "Statistics",
    "Subject",
    "Table",
    "Timestamp",
    "Video",
    "__version__",
    "arrow_schema",
    "compare",
    "convert",
    "diff",
    "dumps",
    "formats",
    "from_table",
    "json_schema",
    "loads",
    "losses",
    "read",
    "stats",
    "to_table",
    "validate",
    "write",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'newsdata' has no attribute {name!r}")
    home = import_module(_HOME.get(name, "newsdata.models"))
    value = home if home.__name__ == f"newsdata.{name}" else getattr(home, name)  # the package formats can be called
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
