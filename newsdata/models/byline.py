"""Who is credited: the printed line first, and the people found in it."""

from typing import Literal

from newsdata.models.base import Model
from newsdata.models.credits import read_byline
from newsdata.models.scalars import Label, Many, Text, Url

ROLES = ("author", "poster", "contributor", "editor", "photographer", "illustrator", "translator", "source")
"""The roles that converters know; a source's own word for another is kept as it came."""


class Contributor(Model):
    """A person or an organisation that a credit line names."""

    name: Label | None = None
    """The name as printed, without "By", titles and agencies."""

    kind: Literal["person", "organisation"] | None = None
    """What the name belongs to, where that is known."""

    title: Label | None = None
    """The job as printed: "Staff Reporter", "Oslo bureau chief"."""

    affiliation: Label | None = None
    """The newsroom or agency the contributor works for: "Coast News", "dpa"."""

    url: Url | None = None
    """The contributor's own page."""

    email: Label | None = None
    """The contributor's mail address, as received."""


class Byline(Model):
    """One credit line of an article, in the order of the page.

    What is printed comes first: `people` is read from `text`, may be less than it says,
    and never says more. A source that names people without a line fills `people` alone.
    """

    text: Text | None = None
    """The line as printed, with its "By": "By Ann Lee and Bo Ek, AP"."""

    role: Label | None = None
    """What the people did: author, poster, contributor, editor, photographer, illustrator, translator, source;
    or the source's own word."""

    people: Many[Contributor] = ()
    """Whom the line names, in its order."""

    @classmethod
    def parse(cls, text: str, role: str | None = None) -> "Byline":
        """Take a printed credit line apart; when in doubt, the text is all there is.

        *role* overrides what the line says of itself ("Photographs by …").

        >>> [person.name for person in Byline.parse("By Ann Lee and Bo Ek, AP").people]
        ['Ann Lee', 'Bo Ek']
        """
        found, people = read_byline(text)
        return cls(text=text, role=role or found, people=tuple(Contributor(**person) for person in people))
