"""Rules of the one address that an article has: its page, and no other version or view of it."""

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_HOME = r"(?:^(?i:https?)://[^/?#]+/?$)"
_VARIANT = (
    r"(?:^(?i:https?)://(?:amp|m|mobile|mobil|touch|print)[.][^/?#.]+[.][^/?#]+)|(?:^(?i:https?)://[^/?#]+[.]m[.])"
    r"|(?i:/amp/?(?:[?#]|$)|[.]amp(?:[.]html?)?(?:[?#]|$)|[?&](?:amp(?:=1|=true)?(?:&|#|$)|outputtype=amp)"
    r"|[.]ampproject[.]org/|://(?:www[.])?google[.][a-z.]+/amp/"
    r"|[^/]/[^/?#]+/print/?(?:[?#]|$)|[?&](?:print(?:able)?=(?:1|true|yes|y|print)|view=print|printview)(?:&|#|$))"
)
_IDLE = r"#(?:$|(?i:xtor=|utm_|at_|ref=|:~:text=|(?:comments?|respond|top|main|content|read-?more|more-[0-9]+)$))"
_STAGING = (
    r"(?:^(?i:https?)://(?i:[^/?#:]*[.-])?(?i:staging|stg|preprod|pre-prod|preview|uat)[0-9]*[.][^/?#:]+[.][a-z])"
    r"|[?&](?:preview=true|preview_id=[0-9]+|preview_nonce=)"
)
_CANONICAL = ("canonical", "Canonical", "CANONICAL")
_BARE = r"^(?i:https?)://(?P<part>[^#]*[^/#])/?(?:#.*)?$"
_HOST = r"^(?i:https?)://(?:(?i:www)[.])?(?P<part>[^/?#]+)"


@rule(
    "U109", "url-is-home-page", "warning",
    breaks=[
        {"url": "https://harbour.example/"},
        {"url": "https://harbour.example/news/", "chrome": {"site_url": "https://harbour.example/news/"}},
    ],
    says="the address {value!r} is that of the site",
    hint="take the address of the article's own page",
)  # fmt: skip
def url_is_home_page(article: Columns) -> Mask:
    """An article whose address is that of the whole site.

    All articles of the site then have one address, and are taken for one article in many
    versions.

    Take the address of the article's own page, or leave it out. The site's is in publisher
    and in chrome.
    """
    url = article.url
    found = url.matches(_HOME)
    for site in (article.chrome.site_url, article.publisher.url):
        if not site.vacant:
            found = found | (url == site)
    return found


@rule(
    "U110", "url-of-variant", "warning",
    breaks=[
        {"url": "https://harbour.example/2026/talks/amp/"},
        {"url": "https://m.harbour.example/2026/talks"},
        {"url": "https://harbour.example/2026/talks?print=1"},
    ],
    says="{value!r} is the address of a version for one use",
    hint="take the page's canonical address",
)  # fmt: skip
def url_of_variant(article: Columns) -> Mask:
    """An address of the version for telephones, for printing, or in AMP.

    The article has two addresses, of which this one is the first to go. Readers at a desk
    get a page made for another screen.

    Take the canonical address, which such pages name themselves (rel="canonical").
    """
    return article.url.matches(_VARIANT)


@rule(
    "U111", "url-with-idle-fragment", "info",
    breaks=[
        {"url": "https://harbour.example/talks#xtor=RSS-1"},
        {"url": "https://harbour.example/talks#comments"},
        {"url": "https://harbour.example/talks#"},
    ],
    says="the address {value!r} has a fragment that says nothing of the article",
    hint="cut it off from the #",
)  # fmt: skip
def url_with_idle_fragment(article: Columns) -> Mask:
    """An address that ends in a fragment for counting visits, or for a place on the page.

    The same page without it is the same article, and looking for repeated articles by
    address fails.

    Cut it off. The fragment that tells one post of a live page from others is no finding.
    """
    return article.url.matches(_IDLE)


@rule(
    "U112", "url-not-canonical", "warning",
    breaks=[
        {
            "url": "https://harbour.example/talks?view=2",
            "links": [{"rel": "canonical", "url": "https://harbour.example/2026/talks"}],
        }
    ],
    says="the canonical address is {value!r}, and url is another one",
    hint="put the canonical address into url, and leave the link out",
)  # fmt: skip
def url_not_canonical(article: Columns) -> Mask:
    """A link to the canonical page that is not the address of the article, on the same host.

    The record says two things of one page, and whatever syncs by address has the article
    twice.

    Put the canonical address into url. A canonical page on another host is where the story
    was published first, and no finding.
    """
    rel, links = article.links.rel, article.links.url
    canonical = links.where(rel.isin(_CANONICAL)) if not rel.vacant else rel
    if canonical.vacant:
        return canonical.present()
    other = canonical != article.url
    if not other.array.true_count:
        return other
    url = article.url.where(other.any())
    here = canonical.captured(_HOST).lower() == url.captured(_HOST).lower()
    return here & other & (canonical.captured(_BARE) != url.captured(_BARE))


@rule(
    "U113", "url-of-preview", "warning",
    breaks=[
        {"url": "https://staging.harbour.example/2026/talks"},
        {"url": "https://harbour.example/?p=41&preview=true"},
    ],
    says="{value!r} is the address of a preview",
    hint="use the public address",
)  # fmt: skip
def url_of_preview(article: Columns) -> Mask:
    """An address on a system for trying things out, or of a draft as its editors see it.

    Readers are asked for a password or see another text, and search engines find the page
    before it is finished.

    Use the public address.
    """
    return article.url.matches(_STAGING)
