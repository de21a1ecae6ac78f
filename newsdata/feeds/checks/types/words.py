"""Words of closed lists: languages, media types, days, and what modules enumerate."""

import re

from newsdata.feeds.checks.fault import NONE, Check, Faults, fault, words

LANGUAGES = words(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el"
    " en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it"
    " iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo"
    " mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh"
    " si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh"
    " yi yo za zh zu"
)
"""The languages of ISO 639-1, with the codes that were replaced."""

_TAG = re.compile(
    r"(?P<primary>[A-Za-z]{2,3})(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?"
    r"(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+)*"
    r"(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?"
)
_PRIVATE = re.compile(r"[xXiI](?:-[A-Za-z0-9]{1,8})+|sgn(?:-[A-Za-z0-9]{2,8})+")
_MEDIA_TYPE = re.compile(
    r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(?:\s*;\s*[A-Za-z0-9!#$&^_.+-]+=(?:\"[^\"]*\"|[A-Za-z0-9!#$&^_.+/:-]+))*;?"
)
_COUNTRIES = re.compile(r"[A-Za-z]{2}(?:\s+[A-Za-z]{2})*")
_FORM_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_:.-]*")


def language(text: str) -> Faults:
    """A language tag of BCP 47."""
    match = _TAG.fullmatch(text)
    known = match and (len(match["primary"]) == 3 or match["primary"].lower() in LANGUAGES)
    return NONE if known or _PRIVATE.fullmatch(text) else fault("InvalidLanguage", "is no language tag")


def _any_language(text: str) -> Faults:
    return language(text) if text else NONE


def _matching(pattern: re.Pattern[str], kind: str, says: str) -> Check:
    def check(text: str) -> Faults:
        return NONE if pattern.fullmatch(text) else fault(kind, says)

    return check


def _one_of(words: str, kind: str, *, any_case: bool = False) -> Check:
    allowed = frozenset(words.split())
    says = f"is none of {', '.join(sorted(allowed))}"

    def check(text: str) -> Faults:
        return NONE if (text.lower() if any_case else text) in allowed else fault(kind, says)

    return check


WORDS: dict[str, Check] = {
    "algorithm": _one_of("md5 sha-1", "InvalidMediaHash"),
    "boolean": _one_of("true false", "InvalidBooleanAttribute"),
    "cloud-protocol": _one_of("xml-rpc soap http-post", "cloud-protocol-unknown"),
    "countries": _matching(_COUNTRIES, "InvalidCountryCode", "is no list of countries"),
    "day": _one_of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "InvalidDay"),
    "episode-type": _one_of("full trailer bonus", "InvalidItunesEpisodeType", any_case=True),
    "expression": _one_of("sample full nonstop", "InvalidMediaExpression"),
    "form-name": _matching(_FORM_NAME, "InvalidFormComponentName", "is no name of a field of a form"),
    "language": language,
    "any-language": _any_language,
    "mime": _matching(_MEDIA_TYPE, "InvalidMIMEType", "is no media type"),
    "mime-attribute": _matching(_MEDIA_TYPE, "InvalidMIMEAttribute", "is no media type"),
    "medium": _one_of("image audio video document executable", "InvalidMediaMedium"),
    "period": _one_of("hourly daily weekly monthly yearly", "InvalidUpdatePeriod"),
    "relationship": _one_of("allow deny", "InvalidMediaRestrictionRel"),
    "restriction-type": _one_of("country uri sharing", "InvalidMediaRestrictionType"),
    "show-type": _one_of("episodic serial", "InvalidItunesType", any_case=True),
    "true-false": _one_of("true false", "InvalidTrueFalse", any_case=True),
    "true-only": _one_of("true", "InvalidTrueFalse"),
    "yes-no": _one_of("yes no", "InvalidYesNo", any_case=True),
    "yes-no-clean": _one_of("yes no clean", "InvalidYesNoClean", any_case=True),
    "access": _one_of("allow deny", "InvalidAccessRestrictionRel"),
    "podcast-medium": _one_of(
        "podcast podcastL music musicL video videoL film filmL audiobook audiobookL newsletter newsletterL blog blogL"
        " publisher publisherL course courseL mixed",
        "podcast-value-unknown",
    ),
    "live-status": _one_of("pending live ended", "podcast-value-unknown"),
}
"""The types of words by name."""
