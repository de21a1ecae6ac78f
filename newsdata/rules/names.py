"""Rules of names in credit lines: what is in them beside one name."""

from functools import lru_cache

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.models.credits import Named, read_byline
from newsdata.rule import rule

_JOINTS = (
    r"[,;/|&\x{b7}\x{2022}()\x{2013}\x{2014}、，；]"
    r"| (?:-|and|und|et|y|e|i|en|och|og|ja|ve|dan|и|та|і|και|for|at|with|für|bei|pour|para|per) "
    r"|[ ](?i:staff|reporter|correspondent|editor|writer|columnist|journalist|redakteur(?:in)?|korrespondent(?:in)?"
    r"|journaliste|rédact(?:eur|rice)|correspondante?|redactora?|corresponsal|periodista|giornalista|inviat[oa]"
    r"|redacteur|verslaggever|корреспондент|редактор|журналист)(?:[ ]|$)"
)
"""What stands between two names, or between a name and a job. Whether it does here is for the reader of lines."""

_ADDRESSED = r"(?i)https?://|www[.]|[a-z0-9][<(\[ ]+[^ @]+@[^ @]+[.][a-z]|[ (<][^ @]*@[a-z0-9_]{2,}|^@[a-z0-9_.]{2,}$"
_LOOSE = r"(?:^[,;:|/*\x{b7}\x{2022}\x{2013}\x{2014}_=&-]|^[+][^0-9])|(?:[,;:|/\x{b7}\x{2022}\x{2013}\x{2014}_=&-]$)"
_PLUS = "[+]$"
_LOOSE_PLUS = r"[^\p{L}0-9][+]$"

_NOBODY = (
    "admin", "administrator", "webmaster", "root", "superuser", "user", "guest", "wordpress", "default", "test",
    "tester", "test user", "test author", "author", "author name", "editor", "no author", "unknown", "unknown author",
    "(unknown)", "n/a", "none", "noname", "nobody", "-", "--", "?", "xxx", "tbd", "noreply", "no-reply", "site admin",
    "web admin", "web editor", "postmaster", "autor", "unbekannt", "autor unbekannt", "k. a.", "k.a.", "benutzer",
    "auteur", "inconnu", "auteur inconnu", "desconocido", "autor desconocido", "usuario", "sconosciuto", "autore",
    "autore sconosciuto", "desconhecido", "onbekend", "auteur onbekend", "okänd", "ukjent", "ukendt", "tuntematon",
    "nieznany", "автор", "неизвестно", "неизвестен", "администратор", "невідомо", "不明", "匿名", "管理员", "管理者",
    "관리자", "مدير", "مجهول",
)  # fmt: skip
_NO_PERSON = (
    "staff", "staff writer", "staff reporter", "staff report", "redaktion", "rédaction", "redacción", "redazione",
)  # fmt: skip


@rule(
    "B110", "people-in-one-name", "warning",
    breaks=[
        {"bylines": [{"people": [{"name": "Ada Reyes and Bo Ek"}]}]},
        {"bylines": [{"people": [{"name": "Anna Brandt, Jan Vogel", "kind": "person"}]}]},
    ],
    says="{value!r} names more than one",
    hint="give each a place in people; the printed line stays in text",
)  # fmt: skip
def people_in_one_name(article: Columns) -> Mask:
    """A name that is several people's: "Ada Reyes and Bo Ek".

    Neither is found by name, and together they count as an author of their own.

    Give each a place in people; `Byline.parse` takes lines apart. Names with a word for
    "and" of their own (José Ortega y Gasset) and organisations are not found.
    """
    return article.bylines.people.name.check(_names_several, _doubtful(article))


@rule(
    "B111", "name-with-job", "warning",
    breaks=[
        {"bylines": [{"people": [{"name": "Ada Reyes, Staff Reporter"}]}]},
        {"bylines": [{"people": [{"name": "Bo Ek/Reuters", "kind": "person"}]}]},
    ],
    says="the name {value!r} has a job or a newsroom in it",
    hint="put the job into title and the newsroom into affiliation",
)  # fmt: skip
def name_with_job(article: Columns) -> Mask:
    """A name with a title or a newsroom behind it: "Ada Reyes, Staff Reporter".

    When the job changes, the author becomes another one, and a page that prints the title
    prints it twice.

    Put the job into title and the newsroom into affiliation; `Byline.parse` does.
    """
    return article.bylines.people.name.check(_names_a_job, _doubtful(article))


@rule(
    "B112", "name-with-address", "warning",
    breaks=[
        {"bylines": [{"people": [{"name": "Ada Reyes (www.harbour.example)"}]}]},
        {"bylines": [{"people": [{"name": "Ada Reyes <ada@harbour.example>"}]}]},
        {"bylines": [{"people": [{"name": "Ada Reyes @adareyes"}]}]},
    ],
    says="the name {value!r} has an address in it",
    hint="put the address into url or email",
)  # fmt: skip
def name_with_address(article: Columns) -> Mask:
    """A name with a web address, a mail address or an account in it.

    Feeds write both into one field, and readers that expect a name print the address.

    Put the address into url or email, and the name alone into name. An organisation that
    is called like its address is no finding.
    """
    return article.bylines.people.name.matches(_ADDRESSED)


@rule(
    "B113", "name-is-placeholder", "warning",
    breaks=[
        {"bylines": [{"people": [{"name": "admin"}]}]},
        {"bylines": [{"people": [{"name": "Unknown"}]}]},
        {"bylines": [{"people": [{"name": "Staff", "kind": "person"}]}]},
    ],
    says="{value!r} names nobody",
    hint="leave the name out if it is not known",
)  # fmt: skip
def name_is_placeholder(article: Columns) -> Mask:
    """A name that is none: "admin", "Unknown", "n/a".

    It is the account that posted the article, or what a program writes for nothing. All
    such articles of the world have one author.

    Leave it out. What a newsroom signs as a whole is an organisation: "Staff" is a finding
    only where it is said to be a person.
    """
    people = article.bylines.people
    name = people.name.lower()
    nobody = name.isin(_NOBODY) & ~(people.kind == "organisation")
    return nobody | (name.isin(_NO_PERSON) & (people.kind == "person"))


@rule(
    "B114", "name-with-loose-mark", "warning",
    breaks=[
        {"bylines": [{"people": [{"name": "Ada Reyes,"}]}]},
        {"bylines": [{"people": [{"name": "| Ada Reyes"}]}]},
    ],
    says="the name {value!r} has a mark left at its edge",
    hint="remove it",
)  # fmt: skip
def name_with_loose_mark(article: Columns) -> Mask:
    """A name that begins or ends in a comma, a bar, a dash or the like.

    A line of several names was cut in the wrong place, and with the mark the author is
    another one than without.

    Remove it. A full stop may belong to the name, and so may a plus ("Fjord+").
    """
    name = article.bylines.people.name
    return name.matches(_LOOSE) | name.where(name.matches(_PLUS)).matches(_LOOSE_PLUS)


def _doubtful(article: Columns) -> Mask:
    people = article.bylines.people
    return people.name.matches(_JOINTS) & ~(people.kind == "organisation")


@lru_cache(maxsize=1024)
def _people(name: str) -> tuple[Named, ...]:
    return tuple(read_byline(name)[1])


def _names_several(name: str) -> bool:
    return len(_people(name)) > 1


def _names_a_job(name: str) -> bool:
    match _people(name):
        case [{"kind": "person", "title": _}] | [{"kind": "person", "affiliation": _}]:
            return True
    return False
