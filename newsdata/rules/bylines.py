"""Rules of credit lines: who is in them, how, and how often."""

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.models.credits import read_byline
from newsdata.models.credits.agencies import AGENCIES
from newsdata.rule import rule
from newsdata.rules.remedies import without_by

_DATE = r"[0-9]{4}|[0-9][0-9]?[:./-][0-9]|(?i)[0-9] ?(?:min|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_OWN_DIGIT = r"^[^0-9]+ (?:[0-9][.]? [^0-9]+|(?:2n?d|3r?d|[4-9]th))$"
_MAIL = r"^[^ @]+@[^ @]+[.][A-Za-z]+$"
_WORDS = r"^[^ ]+ (?:[^ ]+ )*[^ .]{2,}$"
_OTHER_SCRIPT = r"[^\x00-\x{24f}\x{370}-\x{52f}\x{2000}-\x{206f}]"
_ADDRESS = r"(?:^[^ @<>()\[\],;:\\\"]+@[^ @<>()\[\],;:\\\"]+[.][^ @<>()\[\],;:\\\".]{2,}$)"

_SURELY_AGENCIES = AGENCIES - {"Antara", "Rai", "Vox", "Axios", "Belga", "Lusa"}
"""Without those that are also names of people."""


@rule(
    "B101", "byline-keeps-by", "warning",
    breaks=[{"bylines": [{"people": [{"name": "By Ada Reyes"}]}]}],
    says="the name {value!r} begins with the word By",
    hint="keep the printed line in the text of the byline, and the name alone in name",
    fix=without_by,
)  # fmt: skip
def byline_keeps_by(article: Columns) -> Mask:
    """A name that begins with "By".

    The word belongs to the printed line, not to the person: with it the same author is two
    people in every index, and a page that adds its own shows "By By Ada Reyes".

    Keep the line as printed in the byline's text, and put the name alone into name. An
    organisation may be called By & Havn, which is Danish for town and harbour.
    """
    people = article.bylines.people
    return people.name.matches(r"(?i)^by[ \t\x{a0}]") & ~(people.kind == "organisation")


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

    Move the date to published or updated. Organisations may have digits: say so in kind. A third
    of his name ("3rd"), or one who has a digit for a second name, is no finding.
    """
    people = article.bylines.people
    dated = people.name.matches(_DATE) & ~(people.kind == "organisation")
    numbered = people.name.matches("[0-9]") & ~people.name.matches(_OWN_DIGIT)
    return dated | (numbered & (people.kind == "person"))


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
    capitals = people.name.where(people.name.in_capitals())
    names = capitals.matches(_WORDS) & ~capitals.matches("[0-9]") & ~capitals.matches(_OTHER_SCRIPT)
    return names & ~(people.kind == "organisation")


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


@rule(
    "B106", "agency-as-person", "warning",
    breaks=[{"bylines": [{"people": [{"name": "Reuters", "kind": "person"}]}]}],
    says="{value!r} is an agency or a newsroom and no person",
    hint='say "kind": "organisation", or put it into affiliation',
)  # fmt: skip
def agency_as_person(article: Columns) -> Mask:
    """An agency or newsroom that is said to be a person.

    Author pages are made for it, and search engines are told of a person called Reuters.

    Say that it is an organisation. If a person of that agency wrote it, the agency is the
    person's affiliation.
    """
    people = article.bylines.people
    return people.name.isin(_SURELY_AGENCIES) & (people.kind == "person")


@rule(
    "B107", "publisher-as-person", "warning",
    breaks=[
        {"bylines": [{"people": [{"name": "Harbour Post", "kind": "person"}]}], "publisher": {"name": "Harbour Post"}},
        {"bylines": [{"people": [{"name": "Quay News", "kind": "person"}]}], "chrome": {"site_name": "QUAY NEWS"}},
    ],
    says="{value!r} is the publisher and no person",
    hint='say "kind": "organisation"',
)  # fmt: skip
def publisher_as_person(article: Columns) -> Mask:
    """A byline of the publisher itself, said to be a person.

    What the newsroom signs as a whole is counted as the work of one author, and formats
    that tell people from organisations say the wrong one.

    Say that it is an organisation. One who publishes alone, under a name that is a person's
    by its form, is no finding.
    """
    people = article.bylines.people
    names = people.name.where(people.kind == "person").lower()
    found = (names == article.publisher.name.lower()) | (names == article.chrome.site_name.lower())
    return people.name.check(_is_no_name_of_a_person, found) if found.array.true_count else found


@rule(
    "B108", "mail-address-malformed", "warning",
    breaks=[
        {"bylines": [{"people": [{"name": "Ada Reyes", "email": "ada(at)harbour.example"}]}]},
        {"bylines": [{"people": [{"name": "Ada Reyes", "email": "mailto:ada@harbour.example"}]}]},
    ],
    says="{value!r} is no mail address",
    hint="write it as name@host, or leave it out",
)  # fmt: skip
def mail_address_malformed(article: Columns) -> Mask:
    """A mail address of an author that nothing can be sent to.

    It was written to be hidden from harvesters, kept its "mailto:", or has a name around it.
    Feeds that give authors by address become invalid with it.

    Write the bare address. One that is meant to be hidden is left out.
    """
    address = article.bylines.people.email
    return address.present() & ~address.matches(_ADDRESS)


@rule(
    "B109", "byline-repeated", "warning",
    breaks=[
        {"bylines": [{"text": "By Ada Reyes", "role": "author"}, {"text": "By Ada Reyes", "role": "author"}]},
        {"bylines": [{"text": "By Ada Reyes"}, {"text": "Photos: Bo Ek"}, {"text": "By Ada Reyes"}]},
    ],
    says="the credit line {value!r} is there twice",
    hint="keep one of the two",
)  # fmt: skip
def byline_repeated(article: Columns) -> Mask:
    """A credit line that an article has twice, in the same role.

    The page prints it over and under the text, or for two sizes of screen, and both were
    kept. Whoever counts or pays by byline counts twice.

    Keep one. The same words in two roles are two credits.
    """
    return article.bylines.text.joined(article.bylines.role).repeated()


def _is_no_name_of_a_person(name: str) -> bool:
    return [one.get("kind") for one in read_byline(name)[1]] != ["person"]
