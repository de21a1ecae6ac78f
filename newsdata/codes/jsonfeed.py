"""What a reader of JSON Feed finds."""

from newsdata.codes.code import Code

CODES: tuple[Code, ...] = (
    Code("F301", "jsonfeed-no-object", "error", "A feed, item, author or attachment that is no JSON object."),
    Code("F302", "jsonfeed-version-missing", "error", "A feed that does not say which version of JSON Feed it is."),
    Code("F303", "jsonfeed-version-unknown", "error", "A version of JSON Feed that there is not."),
    Code("F304", "jsonfeed-value-missing", "error", "A value that has to be there: title, items, id, url, mime_type."),
    Code("F305", "jsonfeed-type-wrong", "error", "A value of another type of JSON than the specification says."),
    Code("F306", "jsonfeed-id-number", "warning", "An id that is a number; readers make a string of it."),
    Code("F307", "jsonfeed-id-repeated", "error", "The id of another item of the feed; readers show one of them."),
    Code("F308", "jsonfeed-content-missing", "error", "An item with neither content_html nor content_text."),
    Code("F309", "jsonfeed-author-of-other-version", "warning", "author in version 1.1, or authors in 1.0."),
    Code("F310", "jsonfeed-author-empty", "warning", "An author without name, url or avatar."),
    Code("F311", "jsonfeed-date-malformed", "error", "A date that is not written as RFC 3339 says."),
    Code("F312", "jsonfeed-address-malformed", "error", "An address that is not whole or not well formed."),
    Code("F313", "jsonfeed-media-type-malformed", "error", "A media type that is none."),
    Code("F314", "jsonfeed-language-unknown", "error", "A language tag that there is not."),
    Code("F315", "jsonfeed-number-negative", "error", "A size or duration below nothing."),
    Code("F316", "jsonfeed-key-unknown", "warning", "A key that is not defined and does not begin with _."),
    Code("F317", "jsonfeed-extension-no-object", "warning", "An extension that is no object, as extensions are."),
    Code("F318", "jsonfeed-markup-in-text", "warning", "Markup in a text that readers show as it is."),
    Code("F319", "jsonfeed-html-unsafe", "warning", "HTML with something that readers remove, or that HTML lacks."),
    Code("F320", "jsonfeed-value-blank", "warning", "A value that is there and says nothing."),
    Code(
        "F321", "jsonfeed-address-of-feed-missing", "info", "A feed without feed_url, which the specification asks for."
    ),
    Code("F322", "jsonfeed-expired-no-boolean", "error", "expired that is neither true nor false."),
)
