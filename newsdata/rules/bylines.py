"""Rules of credit lines: names that are no names."""

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_DATE = r"[0-9]{4}|[0-9][0-9]?[:./-][0-9]|(?i)[0-9] ?(?:min|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_MAIL = r"^[^ @]+@[^ @]+[.][A-Za-z]+$"
_WORDS = r"^[^ ]+ (?:[^ ]+ )*[^ .]{2,}$"
_OTHER_SCRIPT = r"[^\x00-\x{24f}\x{370}-\x{52f}\x{2000}-\x{206f}]"


@rule(
    "B101", "byline-keeps-by", "warning",
    breaks=[{"bylines": [{"people": [{"name": "By Ada Reyes"}]}]}],
    says="the name {value!r} begins with the word By",
    hint="keep the printed line in the text of the byline, and the name alone in name",
)  # fmt: skip
def byline_keeps_by(article: Columns) -> Mask:
    """A name that begins with "By".

    The word belongs to the printed line, not to the person: with it the same author is two
    people in every index, and a page that adds its own shows "By By Ada Reyes".

    Keep the line as printed in the byline's text, and put the name alone into name.
    """
    return article.bylines.people.name.matches(r"(?i)^by[ \t\x{a0}]")


@rule(
    "B102", "name-with-date-or-digits", "warning",
    breaks=[
        {"bylines": [{"people": [{"name": "Ada Reyes 22.11.2026"}]}]},
        {"bylines": [{"people": [{"name": "Ada Reyes3", "kind": "person"}]}]},
    ],
    says="the name {value!r} has a date or digits in it",
    hint="move the date to published or updated, and keep the name alone",
)  # fmt: skip
def name_with_date_or_digits(article: Columns) -> Mask:
    """A name with a date or a time in it; of a person, with any digit.

    It comes from a credit line and a dateline that were copied as one, and gives every
    day's article an author of its own.

    Move the date to published or updated. Organisations may have digits: say so in kind.
    """
    people = article.bylines.people
    dated = people.name.matches(_DATE) & ~(people.kind == "organisation")
    return dated | (people.name.matches("[0-9]") & (people.kind == "person"))


@rule(
    "B103", "name-is-mail-address", "warning",
    breaks=[{"bylines": [{"people": [{"name": "ada@harbour.example"}]}]}],
    says="the name {value!r} is a mail address",
    hint="put it into email, and the name into name",
)  # fmt: skip
def name_is_mail_address(article: Columns) -> Mask:
    """A mail address in the place of a name.

    Feeds have one field for both (RSS names authors by address), and readers then print the
    address, where harvesters find it.

    Put the address into email and the name into name; leave name out if it is not known.
    """
    return article.bylines.people.name.matches(_MAIL)


@rule(
    "B104", "name-in-capitals", "info",
    breaks=[{"bylines": [{"people": [{"name": "ADA REYES"}]}]}],
    says="the name {value!r} is in capitals",
    hint="write it as its owner does; a style sheet can print capitals",
)  # fmt: skip
def name_in_capitals(article: Columns) -> Mask:
    """A name of several words, all in capitals.

    Capitals are how a page prints names, not how they are spelt, and "MCDONALD" cannot be
    turned back into "McDonald" later.

    Write the name as its owner does. Of an organisation say so in kind.
    """
    people = article.bylines.people
    capitals = people.name.in_capitals() & people.name.matches(_WORDS) & ~people.name.matches("[0-9]")
    return capitals & ~people.name.matches(_OTHER_SCRIPT) & ~(people.kind == "organisation")


@rule(
    "B105", "person-twice", "warning",
    breaks=[{"bylines": [{"people": [{"name": "Ada Reyes"}, {"name": "Bo Ek"}, {"name": "Ada Reyes"}]}]}],
    says="{value!r} is in the same byline twice",
    hint="keep one of the two",
)  # fmt: skip
def person_twice(article: Columns) -> Mask:
    """A person who is in one byline twice.

    Two sources of the same credit were merged, and whoever counts or pays by byline counts
    twice.

    Keep one of the two, with what both know. One person in two roles has two bylines.
    """
    return article.bylines.people.name.repeated()
