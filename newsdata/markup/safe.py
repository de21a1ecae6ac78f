"""Elements, attributes and styles that may stand in a feed: readers show them to people as they are.

The lists follow those of the W3C feed validator, with the elements that HTML gained since.
"""

import re

from newsdata.markup.elements import words

SAFE = words(
    """a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite
    code col colgroup data datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li main map mark menu meter
    nav nobr noscript ol optgroup option output p picture pre progress q rb rp rt rtc ruby s samp search section
    select small source span strike strong sub summary sup table tbody td textarea tfoot th thead time tr track tt
    u ul var video wbr
    math svg"""
)
"""Elements that run nothing, load no page and change nothing around them."""

ATTRIBUTES = words(
    """abbr accept accept-charset accesskey action align allowfullscreen alt autocomplete autofocus autoplay axis
    background balance bgcolor bgproperties border bordercolor bordercolordark bordercolorlight bottompadding
    cellpadding cellspacing ch challenge char charoff charset checked choff cite class clear color cols colspan
    compact content contenteditable controls coords crossorigin datafld datapagesize datasrc datetime decoding
    default delay dir disabled download draggable dynsrc enctype end face fetchpriority for form frame galleryimg
    gutter headers height hidden hidefocus high href hreflang hspace icon id imagesizes inputmode is ismap itemid
    itemprop itemref itemscope itemtype keytype kind label lang leftspacing list loading longdesc loop loopcount
    loopend loopstart low lowsrc max maxlength media method min minlength multiple muted name nohref noshade
    nowrap open optimum pattern ping placeholder playsinline point-size poster pqg preload prompt radiogroup
    readonly referrerpolicy rel repeat-max repeat-min replace required rev reversed rightspacing role rows rowspan
    rules scope selected shape size sizes slot span spellcheck src srclang srcset start step summary suppress
    tabindex target template title toppadding translate type unselectable urn usemap valign value variable volume
    vrml vspace width wrap xml:base xml:lang xml:space xmlns"""
)
"""Attributes that run nothing; those that begin with ``data-`` and ``aria-`` are safe too."""

USUAL = (
    "class", "id", "title", "alt", "width", "height", "rel", "target", "srcset", "sizes", "loading", "decoding",
    "fetchpriority", "lang", "dir", "align", "border", "role", "colspan", "rowspan", "type", "start", "datetime",
)  # fmt: skip
"""The attributes that most tags have, the likeliest first; none of them has an address or a style."""

ADDRESSES = words("action background cite href longdesc poster src")
"""Attributes whose value is one address."""

STYLES = words(
    """azimuth background background-color border border-bottom border-bottom-color border-bottom-style
    border-bottom-width border-collapse border-color border-left border-left-color border-left-style
    border-left-width border-radius border-right border-right-color border-right-style border-right-width
    border-spacing border-style border-top border-top-color border-top-style border-top-width border-width clear
    color cursor direction display elevation empty-cells float font font-family font-size font-style font-variant
    font-weight height letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right
    margin-top max-height max-width min-height min-width overflow padding padding-bottom padding-left
    padding-right padding-top pause pause-after pause-before pitch pitch-range richness speak speak-header
    speak-numeral speak-punctuation speech-rate stress text-align text-decoration text-indent text-transform
    unicode-bidi vertical-align voice-family volume white-space width word-break word-spacing word-wrap"""
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

SVG_ELEMENTS = words(
    """a animate animateColor animateMotion animateTransform circle clipPath defs desc ellipse feBlend filter
    font-face font-face-name font-face-src foreignObject g glyph hkern image line linearGradient marker mask
    metadata missing-glyph mpath path pattern polygon polyline radialGradient rect set stop svg switch symbol text
    textPath title tspan use view"""
)
"""The elements of SVG that draw, and run nothing."""

SVG_ATTRIBUTES = words(
    """accent-height accumulate additive alphabetic arabic-form ascent attributeName attributeType baseProfile bbox
    begin by calcMode cap-height class clip-path clip-rule clipPathUnits color color-rendering content cx cy d
    descent display dur dx dy end fill fill-opacity fill-rule font-family font-size font-stretch font-style
    font-variant font-weight from fx fy g1 g2 glyph-name gradientTransform gradientUnits hanging height
    horiz-adv-x horiz-origin-x id ideographic k keyPoints keySplines keyTimes lang markerHeight markerUnits
    markerWidth mathematical max media min name offset opacity orient origin overline-position overline-thickness
    panose-1 path pathLength points preserveAspectRatio r refX refY repeatCount repeatDur requiredExtensions
    requiredFeatures restart rotate rx ry slope spreadMethod stemh stemv stop-color stop-opacity
    strikethrough-position strikethrough-thickness stroke stroke-dasharray stroke-dashoffset stroke-linecap
    stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style systemLanguage target text-anchor
    text-rendering textLength to transform type u1 u2 underline-position underline-thickness unicode unicode-range
    units-per-em values version viewBox visibility width widths x x-height x1 x2 y y1 y2 zoomAndPan"""
)
"""The attributes of SVG that run nothing and load nothing."""
