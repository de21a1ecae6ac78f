"""What the codes of a report mean, whether a reader finds them or a rule of articles."""

from collections.abc import Iterable

from newsdata.codes import CODES, Code


def described(codes: Iterable[str]) -> dict[str, Code]:
    """What is known of *codes*, in their order; a code that nothing here knows is left out."""
    asked = list(codes)
    known = {code: CODES[code] for code in asked if code in CODES}
    if len(known) < len(asked):
        from newsdata.rules import rules  # what they need takes long to load

        known |= {each.code: Code(each.code, each.name, each.severity, each.about) for each in rules()}
    return {code: known[code] for code in asked if code in known}


def titles(codes: Iterable[str]) -> dict[str, str]:
    """Each of *codes* with its name, as ``A002 wrong-type``, or alone if nothing here knows it."""
    asked = list(codes)
    known = described(asked)
    return {code: f"{code} {known[code].name}" if code in known else code for code in asked}
