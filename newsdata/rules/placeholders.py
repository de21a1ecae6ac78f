"""Rules of words that were meant to be replaced, or that a server and not a newsroom wrote."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.blocks import verse
from newsdata.rules.texts import LINES, in_some

_NOTHING = (
    "untitled", "(untitled)", "[untitled]", "untitled document", "no title", "(no title)", "[no title]", "title",
    "headline", "headline here", "title here", "test", "test headline", "test article", "test post", "test title",
    "tk", "tktk", "tba", "tbd", "xxx", "n/a", "-", "...", "…", "?", "auto draft", "new article", "new post",
    "hello world!", "hello world", "home", "home page", "homepage", "news", "latest news", "breaking news",
    "top stories", "article", "ohne titel", "kein titel", "überschrift", "titel", "nachrichten", "startseite",
    "aktuell", "sans titre", "titre", "actualités", "accueil", "sin título", "título", "titular", "noticias", "inicio",
    "portada", "senza titolo", "titolo", "notizie", "sem título", "notícias", "início", "zonder titel", "nieuws",
    "bez tytułu", "wiadomości", "uden titel", "nyheder", "uten tittel", "nyheter", "без названия", "без заголовка",
    "заголовок", "новости", "главная", "без назви", "новини", "無題", "タイトルなし", "ニュース", "无标题", "新闻",
    "제목 없음", "뉴스", "بدون عنوان", "أخبار", "ללא כותרת", "חדשות",
)  # fmt: skip
_FILLER = r"(?:^(?i:lorem ipsum)(?:[ .,]+(?i:dolor|consect|sed)|[ .,…]*$))"

_ERRORS = (
    "not found", "page not found", "404", "404 not found", "404 error", "error 404", "error", "403 forbidden",
    "forbidden", "bad gateway", "502 bad gateway", "500 internal server error", "internal server error",
    "503 service unavailable", "service unavailable", "504 gateway time-out", "gateway timeout", "just a moment...",
    "just a moment…", "attention required!", "attention required! | cloudflare", "are you a robot?",
    "verify you are human", "please verify you are a human", "checking your browser", "ddos protection by cloudflare",
    "access to this page has been denied", "access to this page has been denied.", "before you continue",
    "please enable javascript", "enable javascript and cookies to continue", "pardon our interruption",
    "seite nicht gefunden", "fehler 404", "page introuvable", "page non trouvée", "erreur 404",
    "página no encontrada", "pagina non trovata", "página não encontrada", "pagina niet gevonden",
    "sidan hittades inte", "siden blev ikke fundet", "siden finnes ikke", "sivua ei löydy", "strona nie znaleziona",
    "nie znaleziono strony", "страница не найдена", "сторінку не знайдено", "ページが見つかりません", "页面不存在",
    "페이지를 찾을 수 없습니다", "الصفحة غير موجودة",
)  # fmt: skip
_DENIED = ("Access Denied", "ACCESS DENIED")
_STATUS = (
    r"(?:^(?i:(?:http )?(?:error )?(?:40[0-4]|410|429|50[0-4])(?: error)?[ :\x{2013}\x{2014}-]+"
    r"(?:page |file |seite )?(?:not found|forbidden|unauthori[sz]ed|bad request|gone|too many requests|bad gateway"
    r"|internal server error|service (?:temporarily )?unavailable|gateway time-?out|nicht gefunden)))"
)

_WORDS = (
    *LINES, "dateline", "slugline", "section", "tags", "subjects.name", "bylines.text", "bylines.people.name",
    "body.media.caption", "body.media.alt", "body.media.credit",
)  # fmt: skip
_UNFILLED = r"\{\{[^{}]*\}\}|\$\{[^{}]*\}|%%[A-Za-z_]+%%|\[object Object\]"
_PROGRAM_WORDS = ("null", "undefined", "NaN", "nan", "None", "[object Object]")


@rule(
    "A210", "headline-says-nothing", "warning",
    breaks=[{"headline": "Untitled"}, {"headline": "Lorem ipsum dolor sit amet"}, {"headline": "Nachrichten"}],
    says="the headline {value!r} is a placeholder",
    hint="give the article its headline, or leave the record out if it is a test",
)  # fmt: skip
def headline_says_nothing(article: Columns) -> Mask:
    """A headline that stands for one that was never written: "Untitled", "Test", "News".

    It was published by mistake, or the word over a list of articles was taken for the
    headline of one. In lists and searches the article cannot be told from others.

    Give it its headline. A record of a test belongs into no data set. A poem may well be called
    "Untitled" or "Home".
    """
    headline = article.headline
    found = headline.trimmed().lower().isin(_NOTHING) | headline.matches(_FILLER)
    return found & ~article.once(verse) if found.array.true_count else found


@rule(
    "A211", "headline-of-error-page", "warning",
    breaks=[
        {"headline": "Just a moment..."},
        {"headline": "404 - Page not found"},
        {"headline": "Seite nicht gefunden"},
    ],
    says="{value!r} is the title of a page without an article",
    hint="copy the page again; the server did not give it",
)  # fmt: skip
def headline_of_error_page(article: Columns) -> Mask:
    """A headline that a server wrote: "404 Not Found", "Just a moment...".

    The page was refused, had gone, or asked for proof of a human reader, and the copy of
    that page now passes for news.

    Copy it again, more slowly, or leave it out.
    """
    headline = article.headline
    return headline.trimmed().lower().isin(_ERRORS) | headline.isin(_DENIED) | headline.matches(_STATUS)


@rule(
    "A212", "template-not-filled", "warning",
    breaks=[
        {"headline": "{{ article.title }}"},
        {"section": "undefined"},
        {"tags": ["harbour", "null"]},
        {"bylines": [{"text": "By ${author}", "people": [{"name": "${author}"}]}]},
    ],
    says="{value!r} is what a program writes where it has no value",
    hint="leave the field out if there is nothing to say",
)  # fmt: skip
def template_not_filled(article: Columns) -> Iterator[Mask]:
    """A template that was not filled in, or a program's word for nothing: "{{title}}", "undefined".

    What a program should have replaced was published, and is now indexed and counted as if
    it were a section, a tag or an author.

    Mend the program that wrote it, and leave out what has no value.
    """
    for path in _WORDS:
        text = article.at(path)
        if not text.vacant:
            yield text.isin(_PROGRAM_WORDS)
    yield from in_some(article, _UNFILLED, (*LINES, "bylines.people.name", "body.media.caption", "body.media.alt"))
