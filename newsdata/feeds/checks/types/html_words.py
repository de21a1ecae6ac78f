"""What HTML has and what readers let through: elements, attributes, styles."""

from newsdata.feeds.checks.fault import words

ELEMENTS = words(
    "a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code"
    " col colgroup command data datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset"
    " figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd keygen label legend li"
    " main map mark menu meter multicol nav nobr ol optgroup option output p picture pre progress q rb rp rt rtc ruby s"
    " samp search section select small sound source spacer span strike strong sub summary sup table tbody td template"
    " textarea tfoot th thead time tr track tt u ul var video wbr"
)
"""The elements that readers keep."""

UNSAFE_ELEMENTS = words(
    "applet base basefont bgsound blink embed frame frameset iframe isindex layer link marquee meta noembed noframes"
    " noscript object param plaintext portal script style xmp"
)
"""The elements that readers remove."""

DOCUMENT_ELEMENTS = frozenset({"html", "head", "title", "body"})
"""The elements that make a document of a fragment."""

ATTRIBUTES = words(
    "abbr accept accept-charset accesskey action align allow allowfullscreen alt async autocomplete autofocus autoplay"
    " axis background balance bgcolor bgproperties border bordercolor cellpadding cellspacing char charoff charset"
    " checked cite class clear color cols colspan compact content controls coords crossorigin data datafld datetime"
    " decoding default dir disabled download draggable enctype face fetchpriority for form frame frameborder headers"
    " height hidden high href hreflang hspace icon id imagesizes inputmode is ismap itemid itemprop itemref itemscope"
    " itemtype kind label lang list longdesc loop low max maxlength media method min minlength multiple muted name"
    " nohref noshade nowrap open optimum pattern ping placeholder playsinline poster preload pqg prompt radiogroup"
    " readonly referrerpolicy rel required rev reversed role rows rowspan rules scope scrolling selected shape size"
    " sizes slot span spellcheck src srclang srcset start step style summary tabindex target template title translate"
    " type unselectable urn usemap valign value variable volume vrml vspace width wrap xml:base xml:lang xmlns"
)
"""The attributes that readers keep."""

ADDRESS_ATTRIBUTES = frozenset({"action", "background", "cite", "data", "href", "longdesc", "poster", "src", "usemap"})
"""The attributes that are addresses."""

STYLES = words(
    "azimuth background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width"
    " border-collapse border-color border-left border-left-color border-left-style border-left-width border-radius"
    " border-right border-right-color border-right-style border-right-width border-spacing border-style border-top"
    " border-top-color border-top-style border-top-width border-width clear color cursor direction display elevation"
    " empty-cells float font font-family font-size font-style font-variant font-weight height letter-spacing"
    " line-height list-style-type margin margin-bottom margin-left margin-right margin-top max-height max-width"
    " min-height min-width overflow padding padding-bottom padding-left padding-right padding-top pause pause-after"
    " pause-before pitch pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress"
    " text-align text-decoration text-indent text-transform unicode-bidi vertical-align voice-family volume white-space"
    " width word-break word-spacing word-wrap background border-image-width"
)
"""The properties of style that readers keep."""

SVG_ELEMENTS = words(
    "a animate animateColor animateMotion animateTransform circle clipPath defs desc ellipse feBlend filter font-face"
    " font-face-name font-face-src foreignObject g glyph hkern image line linearGradient marker mask metadata"
    " missing-glyph mpath path pattern polygon polyline radialGradient rect set stop svg switch symbol text textPath"
    " title tspan use view"
)
"""The elements of SVG that readers keep."""

SVG_ATTRIBUTES = words(
    "accent-height accumulate additive alphabetic arabic-form ascent attributeName attributeType baseProfile bbox begin"
    " by calcMode cap-height class clip-path clip-rule clipPathUnits color color-rendering content cx cy d descent"
    " display dur dx dy end fill fill-opacity fill-rule font-family font-size font-stretch font-style font-variant"
    " font-weight from fx fy g1 g2 glyph-name gradientTransform gradientUnits hanging height horiz-adv-x horiz-origin-x"
    " id ideographic k keyPoints keySplines keyTimes lang markerHeight markerUnits markerWidth mathematical max media"
    " min name offset opacity orient origin overline-position overline-thickness panose-1 path pathLength points"
    " preserveAspectRatio r refX refY repeatCount repeatDur requiredExtensions requiredFeatures restart rotate rx ry"
    " slope spreadMethod stemh stemv stop-color stop-opacity strikethrough-position strikethrough-thickness stroke"
    " stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width"
    " style systemLanguage target text-anchor text-rendering textLength to transform type u1 u2 underline-position"
    " underline-thickness unicode unicode-range units-per-em values version viewBox visibility width widths x x-height"
    " x1 x2 y y1 y2 zoomAndPan"
)
"""The attributes of SVG that readers keep."""
