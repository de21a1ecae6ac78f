"""What keeps an address from being fetched."""

from newsdata.errors import NewsdataError


class UnfetchedError(NewsdataError):
    """An address that cannot be fetched; *code* is its entry in the catalogue of findings."""

    def __init__(self, code: str, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.hint = hint
