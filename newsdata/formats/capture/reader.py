"""The text of a page as the fields of an article.

Nothing is made up: an address, a date or a language is not in the text of a page, so the
record has none. A date line is kept as the page prints it.
"""

from typing import Any

from newsdata.formats.capture.assemble import assemble
from newsdata.formats.capture.elements import Page
from newsdata.formats.capture.recognise import recognise


def read_text(text: str) -> dict[str, Any]:
    """The fields of the article on a page, with the layout from which it can be written again.

    ``write_text(Article.model_validate(read_text(text))) == text`` for every text.
    """
    return assemble(text, recognise(Page(text)))
