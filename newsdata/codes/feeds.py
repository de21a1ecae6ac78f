"""What a check of feeds finds, and what the W3C feed validator calls it.

Each kind of fault has a code of ours; where the W3C validator tells more apart (a missing title from a missing link),
its names stand together under one code. What it has no name for has a dash. People who come from it find its name at
the end of every hint.
"""

# ruff: noqa: E501 - a row of a table stands on one line

from typing import NamedTuple

from newsdata.codes.code import Code, Severity


class Kind(NamedTuple):
    """A kind of fault: our code, the W3C validator's names for it, and what to do about it."""

    code: str
    name: str
    w3c: str
    about: str
    remedy: str


# fmt: off
_ERRORS = (
    # What the document is
    Kind("F101", "namespace-missing", "MissingNamespace", "A root without the namespace that makes it a feed.", "declare the namespace on the root"),
    Kind("F102", "namespace-foreign", "InvalidNamespace", "A root in a namespace that is none of a feed format.", "use the namespace that the specification gives"),
    Kind("F103", "format-obsolete", "ObsoleteNamespace ObsoleteVersion", "A draft format, such as Atom 0.3, that was replaced.", "publish Atom 1.0"),
    Kind("F104", "version-unknown", "InvalidRSSVersion", "A version of RSS that there is not.", 'write version="2.0"'),
    Kind("F105", "doctype-withdrawn", "DeprecatedDTD", "A document type whose definition is gone from the web.", "leave the document type declaration out"),
    Kind("F106", "doctype-of-another-version", "InvalidDoctype", "The document type of RSS 0.91 on another version.", "leave the document type declaration out"),
    Kind("F107", "feed-xml-version-unknown", "BadXmlVersion", "A version of XML that readers do not read.", 'write version="1.0"'),
    # Elements and attributes
    Kind("F110", "element-missing", "MissingElement MissingTitle MissingLink MissingDescription", "An element that has to be there.", "add the element"),
    Kind("F111", "element-repeated", "DuplicateElement", "An element more often than it may be there; readers differ in which they take.", "keep one of them"),
    Kind("F112", "element-unknown", "UndefinedElement", "An element that is not defined, or not in this place.", "remove it, or check its spelling and its place"),
    Kind("F113", "element-without-namespace", "NotInANamespace", "An element of one's own that is in no namespace.", "put the element into a namespace of your own"),
    Kind("F114", "attribute-missing", "MissingAttribute MissingHref", "An attribute that has to be there.", "add the attribute"),
    Kind("F115", "attribute-unexpected", "UnexpectedAttribute", "An attribute that the element does not have.", "remove the attribute, or check its spelling"),
    Kind("F116", "text-unexpected", "UnexpectedText", "Text in an element that holds only elements.", "remove the text, or put it into an element"),
    Kind("F117", "space-around-value", "UnexpectedWhitespace", "Space around a value that must have none.", "remove the space around the value"),
    Kind("F118", "value-repeated", "DuplicateValue", "A value twice where each may be there once.", "give each its own value"),
    Kind("F119", "item-without-text", "ItemMustContainTitleOrDescription", "An item with neither title nor description.", "add a title or a description"),
    Kind("F120", "entry-without-content", "MissingContentOrAlternate", "An entry with neither content nor an alternate link.", 'add content, or a link with rel="alternate"'),
    Kind("F121", "summary-missing", "MissingSummary", "An entry whose content is elsewhere or is no text, without a summary.", "add a summary"),
    Kind("F122", "link-repeated", "DuplicateAtomLink DuplicateSelf", "Two links of one relation that nothing tells apart.", "keep one, or tell them apart by type or hreflang"),
    Kind("F123", "link-past-end", "LinkPastEnd", "A link before the first page or past the last.", "remove the link"),
    Kind("F124", "complete-feed-paged", "FeedRelInCompleteFeed", "A complete feed that points at further pages.", "remove the link, or fh:complete"),
    Kind("F125", "thread-attribute-obsolete", "NoThrWhen", "The attribute thr:when, which was renamed.", "write thr:updated"),
    Kind("F126", "rdf-malformed", "InvalidRDF", "An element that says of RDF what RDF does not allow.", "see the RDF/XML syntax"),
    Kind("F127", "media-group-lonely", "MediaGroupWithoutAlternatives", "A media:group with fewer than two media:content.", "add the alternatives, or take the content out of the group"),
    Kind("F128", "media-namespace-misspelt", "MediaRssNamespace", "The namespace of Media RSS without its last slash.", "write http://search.yahoo.com/mrss/"),
    # Values
    Kind("F130", "rfc822-date-malformed", "InvalidRFC2822Date", "A date that is not written as RFC 822 says.", "write it like Sun, 22 Nov 2026 09:30:00 +0100"),
    Kind("F131", "weekday-wrong", "IncorrectDOW", "A date whose day of the week is another.", "correct the day of the week, or leave it out"),
    Kind("F132", "rfc3339-date-malformed", "InvalidRFC3339Date", "A date that is not written as RFC 3339 says.", "write it like 2026-11-22T09:30:00+01:00"),
    Kind("F133", "w3c-date-malformed", "InvalidW3CDTFDate InvalidISO8601DateTime InvalidISO8601Date", "A date that is not written as the W3C note on dates says.", "write it like 2026-11-22 or 2026-11-22T09:30:00+01:00"),
    Kind("F134", "address-characters", "InvalidUriChar", "An address with characters that no address has.", "escape them with %XX"),
    Kind("F135", "address-not-absolute", "InvalidFullLink InvalidURLAttribute InvalidLink InvalidURI", "An address that is not whole or not well formed.", "write the whole address, with its scheme"),
    Kind("F136", "address-not-ascii", "UriNotIri", "An address with letters that RSS readers do not take.", "escape the letters with %XX, and the host in Punycode"),
    Kind("F137", "guid-no-permalink", "InvalidHttpGUID InvalidPermalink", "A guid that is said to be a permalink and is none.", 'write isPermaLink="false", or the address of the item'),
    Kind("F138", "tag-uri-malformed", "InvalidTAG", "A tag URI that is not written as RFC 4151 says.", "write it like tag:example.org,2026-11-22:stories/1"),
    Kind("F139", "urn-malformed", "InvalidURN", "A URN that is not written as RFC 8141 says.", "write it like urn:example:stories:1"),
    Kind("F140", "uuid-malformed", "InvalidUUID", "A UUID without 32 hexadecimal digits in its five groups.", "write it like urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
    Kind("F141", "email-malformed", "InvalidAddrSpec InvalidContact", "An e-mail address that is none.", "write it like name@example.org"),
    Kind("F142", "language-unknown", "InvalidLanguage", "A language tag that there is not.", "write a tag of BCP 47, such as en or pt-BR"),
    Kind("F143", "media-type-malformed", "InvalidMIMEType InvalidMIMEAttribute", "A media type that is none.", "write it like audio/mpeg"),
    Kind("F144", "text-type-unknown", "InvalidTextType InvalidMediaTextType", "A type of text that is none of those there are.", "write text or html (in Atom also xhtml; in Media RSS plain or html)"),
    Kind("F145", "base64-malformed", "NotBase64", "Content of a type that is no text, and is not in Base64.", "encode the content in Base64"),
    Kind("F146", "xhtml-without-div", "MissingXhtmlDiv", "XHTML that is not in one div of the XHTML namespace.", 'put it into <div xmlns="http://www.w3.org/1999/xhtml">'),
    Kind("F147", "markup-not-escaped", "NotEscaped", "Markup that has to be escaped and is not.", "escape the markup, or declare it as xhtml"),
    Kind("F148", "number-malformed", "InvalidPositiveInteger InvalidNonNegativeInteger InvalidInteger InvalidIntegerAttribute InvalidFloat InvalidPercentage InvalidCommaSeparatedIntegers InvalidUpdateFrequency", "A value that is not the number it has to be.", "write a number as the specification says"),
    Kind("F149", "image-size-out-of-range", "InvalidWidth InvalidHeight", "A width above 144, a height above 400, or no number.", "write a width of up to 144 and a height of up to 400"),
    Kind("F150", "hour-unknown", "InvalidHour", "An hour that the day does not have.", "write a number from 0 to 23"),
    Kind("F151", "day-unknown", "InvalidDay", "A day that the week does not have.", "write Monday, Tuesday and so on"),
    Kind("F152", "feed-word-unknown", "InvalidTrueFalse InvalidYesNo InvalidYesNoClean InvalidBooleanAttribute InvalidUpdatePeriod InvalidItunesEpisodeType InvalidItunesType InvalidMediaMedium InvalidMediaExpression InvalidMediaRestrictionRel InvalidMediaRestrictionType InvalidMediaRestriction InvalidMediaRating InvalidCreditRole InvalidAccessRestrictionRel InvalidDraft", "A word that is none of the few that may stand there.", "write one of the words that the specification names"),
    Kind("F153", "itunes-category-unknown", "InvalidItunesCategory", "A category that podcast directories do not have.", "choose one of Apple's list of podcast categories"),
    Kind("F154", "feed-text-too-long", "TooLong", "A text longer than its element takes.", "shorten the text"),
    Kind("F155", "hash-malformed", "InvalidMediaHash", "A hash that does not have the digits of its algorithm.", "write 32 hexadecimal digits for md5, 40 for sha-1"),
    Kind("F156", "play-time-malformed", "InvalidNPTTime InvalidDuration InvalidTime", "A time or duration of play that cannot be read.", "write it like 1:02:03 or in seconds"),
    Kind("F157", "coordinate-malformed", "InvalidLatitude InvalidLongitude InvalidCoord InvalidCoordList", "A coordinate that is no number or not on Earth.", "write latitude and longitude in degrees, with a blank between them"),
    Kind("F158", "form-name-malformed", "InvalidFormComponentName", "A name that no field of a form may have.", "write a letter first, then letters, digits, and any of - _ : ."),
    Kind("F159", "country-unknown", "InvalidCountryCode", "A code that is no country's.", "write the two letters of ISO 3166"),
    Kind("F160", "feed-value-missing", "-", "An element that is nothing without a value, and has none.", "write the value, or remove the element"),
)

_WARNINGS = (
    Kind("F201", "self-link-missing", "MissingSelf MissingAtomSelfLink", "A feed that does not say where it is.", 'add a link of Atom with rel="self" and the address of the feed'),
    Kind("F202", "self-link-elsewhere", "SelfDoesntMatchLocation", "A feed that says it is somewhere else.", "correct the self link, or publish the feed there"),
    Kind("F204", "guid-missing", "MissingGuid", "An item without a guid; readers show it again when it changes.", "add a guid"),
    Kind("F205", "content-missing", "MissingTextualContent", "An entry with neither content nor a summary.", "add a summary or content"),
    Kind("F206", "namespace-unknown", "UnknownNamespace", "A namespace that was not checked, because it is not known.", "check its spelling; elements of it are left alone"),
    Kind("F207", "namespace-obsolete", "ObsoleteWikiNamespace", "A namespace that was given up for another.", "use the namespace that replaced it"),
    Kind("F208", "prefix-misleading", "ReservedPrefix AvoidNamespacePrefix", "A prefix that readers take for another namespace, or that they trip over.", "use the usual prefix, or the default namespace"),
    Kind("F209", "attribute-foreign", "UseOfExtensionAttr", "An attribute of another namespace on an element of the format.", "remove it, unless a reader of yours needs it"),
    Kind("F210", "vocabulary-undetermined", "UndeterminableVocabulary", "An element in no namespace inside a feed of Atom.", "put the element into a namespace"),
    Kind("F211", "semantics-repeated", "DuplicateSemantics DuplicateItemSemantics DuplicateDescriptionSemantics", "Two elements of different vocabularies that say the same.", "keep the one of the feed's own format"),
    Kind("F212", "content-before-description", "NeedDescriptionBeforeContent", "content:encoded before, or without, a description.", "put a description before content:encoded"),
    Kind("F213", "enclosure-repeated", "DuplicateEnclosure", "More than one enclosure, which many readers do not expect.", "keep one enclosure, or use media:content"),
    Kind("F214", "entry-repeated", "DuplicateEntries DuplicateUpdated", "Two entries of one id that nothing tells apart.", "give each entry its own id"),
    Kind("F215", "source-element-missing", "MissingSourceElement", "A source that does not say which feed it was.", "copy id, title and updated of the feed"),
    Kind("F216", "rfc822-date-problematical", "ProblematicalRFC822Date", "A date that the rules allow and readers stumble over.", "write it like Sun, 22 Nov 2026 09:30:00 +0100"),
    Kind("F217", "date-implausible", "ImplausibleDate", "A date long before there were feeds, or far ahead.", "correct the date"),
    Kind("F218", "midnight-as-24", "UseZeroForMidnight", "Midnight written as hour 24.", "write 0"),
    Kind("F219", "real-name-missing", "MissingRealName", "An e-mail address without the name of whose it is.", "write it like name@example.org (Real Name)"),
    Kind("F220", "email-form-unusual", "EmailFormat", "An e-mail address and a name in another order than readers expect.", "write it like name@example.org (Real Name)"),
    Kind("F221", "email-in-name", "ContainsEmail", "An e-mail address in a name.", "put the address into its own element"),
    Kind("F222", "host-unknown", "UnknownHost", "A host that cannot be reached from elsewhere.", "write the whole name of the host"),
    Kind("F223", "markup-in-plain-text", "ContainsHTML CharacterData", "Markup or an entity in a text that readers show as it is.", "write plain text"),
    Kind("F224", "markup-undeclared", "ContainsUndeclaredHTML", "Markup in a text that is declared as plain.", 'write type="html"'),
    Kind("F225", "html-malformed", "NotHtml", "HTML with tags or references that HTML does not have.", "correct the HTML"),
    Kind("F226", "html-fragment", "HtmlFragment", "A piece of HTML declared as a whole document.", 'write type="html"'),
    Kind("F227", "xhtml-as-text", "NotInline", "Escaped markup where elements have to be.", "write the elements, or declare the text as html"),
    Kind("F228", "element-unsafe", "SecurityRisk", "An element that readers remove because it could do harm.", "remove the element"),
    Kind("F229", "attribute-unsafe", "SecurityRiskAttr", "An attribute that readers remove because it could do harm.", "remove the attribute"),
    Kind("F230", "style-unsafe", "DangerousStyleAttr", "A style that readers remove because it could do harm.", "keep to plain styles of text"),
    Kind("F231", "reference-relative", "ContainsRelRef", "A relative address where readers have nothing to resolve it with.", "write the whole address"),
    Kind("F232", "address-not-canonical", "NonCanonicalURI", "An id written in another than its usual form; ids are compared letter by letter.", "write the address in its usual form, and keep it for ever"),
    Kind("F233", "scheme-unregistered", "SchemeNotIANARegistered", "An address with a scheme that is not registered.", "use a registered scheme"),
    Kind("F234", "link-relation-unregistered", "UnregisteredAtomLinkRel", "A relation of a link that is not registered.", "use a registered relation, or an address of your own as its name"),
    Kind("F235", "history-link-in-entry", "FeedHistoryRelInEntry", "A link between pages of a feed inside an entry.", "move the link to the feed"),
    Kind("F236", "archive-link-missing", "ArchiveIncomplete MissingCurrentInArchive", "An archive that does not lead back or on.", "add links with rel prev-archive and current"),
    Kind("F237", "link-not-empty", "AtomLinkNotEmpty", "A link of Atom with text in it, which readers drop.", "put the address into href, and nothing into the element"),
    Kind("F238", "value-blank", "NotBlank AttrNotBlank", "An element or attribute that is there and says nothing.", "write something, or leave it out"),
    Kind("F239", "characters-mangled", "BadCharacters", "Characters that are left over from a wrong decoding.", "decode the text once, with the right encoding"),
    Kind("F240", "text-input-discouraged", "AvoidTextInput", "A textInput, which readers ignore.", "remove it"),
    Kind("F241", "image-differs", "ImageTitleDoesntMatch ImageLinkDoesntMatch", "An image of the channel with another title or link than the channel.", "give the image the title and link of the channel"),
    Kind("F242", "image-format-unusual", "ImageUrlFormat", "An image of the channel that is no GIF, JPEG or PNG.", "use GIF, JPEG or PNG"),
    Kind("F243", "content-type-missing", "MissingTypeAttr", "Content that is elsewhere and does not say of what type.", "add the attribute type"),
    Kind("F244", "comment-count-undated", "SlashDate", "A number of comments without a date for which it holds.", "add lastBuildDate or pubDate to the channel"),
    Kind("F245", "comment-feed-miscased", "CommentRSS", "wfw:commentRSS, which is spelt wfw:commentRss.", "write wfw:commentRss"),
    Kind("F246", "coordinates-with-comma", "CoordComma", "Coordinates with a comma between them.", "write a blank between the numbers"),
    Kind("F247", "itunes-element-missing", "MissingItunesElement MissingItunesEmail", "A podcast without what podcast directories ask for.", "add the element"),
    Kind("F248", "itunes-category-obsolete", "ObsoleteItunesCategory", "A category that podcast directories gave up.", "choose one of Apple's list of podcast categories"),
    Kind("F249", "itunes-keywords-unseparated", "InvalidKeywords", "Keywords with no comma between them.", "write commas between the keywords"),
    Kind("F250", "itunes-format-unsupported", "UnsupportedItunesFormat", "An enclosure that podcast players do not play.", "use m4a, mp3, mov, mp4, m4v, pdf or epub"),
    Kind("F251", "podcast-not-utf8", "NotUTF8", "A podcast that is not in UTF-8.", "write the feed in UTF-8"),
    Kind("F252", "encoding-obscure", "ObscureEncoding NonstdEncoding", "An encoding that not every reader knows.", "write the feed in UTF-8"),
    Kind("F253", "podcast-value-unknown", "-", "A value that the podcast namespace does not define.", "see the specification of the podcast namespace"),
    Kind("F254", "cloud-protocol-unknown", "-", "A protocol of cloud other than xml-rpc, soap and http-post.", "write xml-rpc, soap or http-post"),
)

_NOTES = (
    Kind("F203", "self-link-unchecked", "-", "A self link that was not compared, because the input has no address.", "validate the address instead of the file to compare it"),
    Kind("F255", "feed-ids-uncompared", "-", "More ids than are held, so that the last of them were not compared with each other.", "split the feed"),
)

# fmt: on


def _code(kind: Kind, severity: Severity) -> Code:
    names = "" if kind.w3c == "-" else f" W3C: {', '.join(kind.w3c.split())}."
    return Code(kind.code, kind.name, severity, kind.about + names)


CODES: tuple[Code, ...] = (
    *(_code(kind, "error") for kind in _ERRORS),
    *(_code(kind, "warning") for kind in _WARNINGS),
    *(_code(kind, "info") for kind in _NOTES),
)

KINDS: dict[str, Kind] = {
    name: kind
    for kind in (*_ERRORS, *_WARNINGS, *_NOTES)
    for name in ([kind.name] if kind.w3c == "-" else kind.w3c.split())
}
"""The kind of each fault by its name: the W3C validator's, or ours where it has none."""
