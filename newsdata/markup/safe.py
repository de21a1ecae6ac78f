"""Elements, attributes and styles that may stand in a feed: readers show them to people as they are.

The lists follow those of the W3C feed validator, with the elements that HTML gained since.
"""

import re

from newsdata.markup.elements import words

SAFE = words(
    """a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite
    code col colgroup data datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li main map mark menu meter nav noscript
    ol optgroup option output p picture pre progress q rp rt ruby s samp search section select small source span strike
    strong sub summary sup table tbody td textarea tfoot th thead time tr track tt u ul var video wbr
    math svg"""
)
"""Elements that run nothing, load no page and change nothing around them."""

ATTRIBUTES = words(
    """abbr accept accept-charset accesskey action align allowfullscreen alt autocomplete autofocus autoplay axis
    background balance bgcolor bgproperties border bordercolor bordercolordark bordercolorlight bottompadding
    cellpadding cellspacing ch challenge char charoff charset checked choff cite class clear color cols colspan compact
    content contenteditable controls coords crossorigin datafld datapagesize datasrc datetime decoding default delay
    dir disabled draggable dynsrc enctype end face fetchpriority for form frame galleryimg gutter headers height hidden
    hidefocus high href hreflang hspace icon id inputmode ismap itemid itemprop itemref itemscope itemtype keytype
    kind label lang leftspacing list loading longdesc loop loopcount loopend loopstart low lowsrc max maxlength media
    method min multiple muted name nohref noshade nowrap open optimum pattern ping playsinline point-size poster
    preload prompt pqg radiogroup readonly referrerpolicy rel repeat-max repeat-min replace required rev reversed
    rightspacing role rows rowspan rules scope selected shape size sizes span spellcheck src srclang srcset start step
    summary suppress tabindex target template title toppadding translate type unselectable urn usemap valign value
    variable volume vrml vspace width wrap xml:base xml:lang xml:space xmlns"""
)
"""Attributes that run nothing; those that begin with ``data-`` and ``aria-`` are safe too."""

ADDRESSES = words("action background cite href longdesc poster src")
"""Attributes whose value is one address."""

STYLES = words(
    """azimuth background background-color border border-bottom border-bottom-color border-bottom-style
    border-bottom-width border-collapse border-color border-left border-left-color border-left-style border-left-width
    border-right border-right-color border-right-style border-right-width border-spacing border-style border-top
    border-top-color border-top-style border-top-width border-width clear color cursor direction display elevation
    float font font-family font-size font-style font-variant font-weight height letter-spacing line-height
    list-style-type margin margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width
    overflow padding padding-bottom padding-left padding-right padding-top pause pause-after pause-before pitch
    pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align
    text-decoration text-indent text-transform unicode-bidi vertical-align voice-family volume white-space
    width word-spacing word-wrap"""
)
"""Properties that stay within their own box."""

VALUES = re.compile(
    r"""[a-zA-Z][a-zA-Z\-]*+|[\-+]?(?:[0-9]++(?:[.][0-9]*+)?|[.][0-9]++)(?:%|[a-zA-Z]{1,4})?"""
    r"""|\#[0-9a-fA-F]{3,8}|["'][\w\-]*+|[\w\-]*+["']"""
    r"""|rgba?\([0-9.%]*+|[0-9.%]++\)?|/""",
    re.ASCII,
)
"""One word of a value that is safe: a keyword, a length, a colour, a part of the name of a font."""

OPTIONAL_END = words(
    "body caption colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr"
)
"""Elements whose end tag may be left out (HTML5, 13.1.2.4)."""
