"""The exceptions of the package: each says what is wrong, where, and what to do."""


class NewsdataError(Exception):
    """The one to catch: all others are this one."""


class FormatError(NewsdataError):
    """A format that is unknown, ambiguous, or that cannot do what it is asked for."""


class RecordError(NewsdataError):
    """A record that cannot be read, where nobody collects findings."""


class SchemaError(NewsdataError):
    """A table or schema that is not that of the records."""


class RuleError(NewsdataError):
    """A rule that is unknown, or that two packages bring."""
