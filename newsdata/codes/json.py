"""What a reader of JSON finds."""

from newsdata.codes.code import Code

CODES = (
    Code("J001", "json-malformed", "error", "A line or document that is not JSON."),
    Code("J002", "json-not-utf8", "error", "Bytes that are not UTF-8, which JSON has to be (RFC 8259, section 8.1)."),
    Code("J003", "json-key-repeated", "error", "A key that is twice in one object; readers differ in which they keep."),
    Code("J004", "json-number-impossible", "error", "NaN, Infinity, or a number no reader can hold."),
    Code("J005", "json-byte-order-mark", "info", "A byte order mark before JSON, which must not be there; skipped."),
    Code("J006", "json-too-deep", "error", "JSON nested so deeply that readers give up or crash."),
    Code("J007", "json-lone-surrogate", "error", "Half of an escaped pair, which is no character."),
    Code("J008", "json-no-object", "error", "A JSON value that is no article because it is no object."),
    Code("J009", "json-cut-off", "error", "JSON that ends in the middle of a value."),
    Code("J010", "json-line-too-long", "error", "A line of JSON Lines longer than any article."),
    Code("J011", "schema-violated", "error", "A record that the JSON Schema of your own, given to the check, refuses."),
)
