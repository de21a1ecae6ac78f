"""What an article can be: frozen models without input or output."""

from newsdata.models.article import Article
from newsdata.models.base import Model
from newsdata.models.body import (
    Audio,
    Block,
    Code,
    Divider,
    Embed,
    Gallery,
    Heading,
    ImageBlock,
    Link,
    LinkList,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Quote,
    Raw,
    Table,
    Video,
)
from newsdata.models.byline import Byline, Contributor
from newsdata.models.chrome import CopyrightLine, Cue, Logo, Module, SiteChrome
from newsdata.models.extensions import Extensions
from newsdata.models.feed import Feed, Generator
from newsdata.models.image import Image, Recording, Rendition
from newsdata.models.marks import Mark
from newsdata.models.rights import Attachment, Identifier, Organisation, Reference, Rights
from newsdata.models.subject import Headline, Subject
from newsdata.models.time import Timestamp

__all__ = [
    "Article",
    "Attachment",
    "Audio",
    "Block",
    "Byline",
    "Code",
    "Contributor",
    "CopyrightLine",
    "Cue",
    "Divider",
    "Embed",
    "Extensions",
    "Feed",
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
    "Mark",
    "Model",
    "Module",
    "Note",
    "Organisation",
    "Paragraph",
    "Quote",
    "Raw",
    "Recording",
    "Reference",
    "Rendition",
    "Rights",
    "SiteChrome",
    "Subject",
    "Table",
    "Timestamp",
    "Video",
]
