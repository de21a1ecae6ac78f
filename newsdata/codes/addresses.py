"""What is found while an address is fetched."""

from newsdata.codes.code import Code

CODES: tuple[Code, ...] = (
    Code("U001", "address-unreachable", "error", "An address whose host cannot be found or does not answer."),
    Code("U002", "address-answers-with-error", "error", "An address that answers with a status of 400 or above."),
    Code("U003", "address-refused", "error", "An address that is not fetched: not public, or neither http nor https."),
    Code("U004", "address-too-large", "error", "An answer larger than what is taken; the run is incomplete."),
    Code("U005", "address-redirects-too-often", "error", "An address that leads to others without end."),
    Code("U006", "address-moved", "info", "An address that has moved for good, and still leads to the new one."),
    Code("U007", "address-not-modified", "info", "An address that has not changed since it was last fetched."),
    Code("U008", "media-type-wrong", "warning", "A Content-Type that is not what the content is."),
    Code("U009", "media-type-missing", "warning", "An answer without a Content-Type; readers have to guess."),
    Code("U010", "charset-contradicted", "warning", "A charset in the Content-Type that the content is not in."),
)
