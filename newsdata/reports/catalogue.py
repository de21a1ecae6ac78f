"""What the codes of a report mean, whether a reader finds them or a rule of articles."""

from collections.abc import Iterable, Mapping

from newsdata.codes import CODES, Code


def described(codes: Iterable[str], house: Mapping[str, Code] | None = None) -> dict[str, Code]:
    """What is known of *codes*, in their order, also of those of a *house*; others are left out."""
    asked = list(codes)
    known = {code: own for code in asked if (own := CODES.get(code) or (house or {}).get(code))}
    if len(known) < len(asked):
        from newsdata.rules import rules  # what they need takes long to load

        known |= {each.code: Code(each.code, each.name, each.severity, each.about) for each in rules()}
    return {code: known[code] for code in asked if code in known}


def titles(codes: Iterable[str], house: Mapping[str, Code] | None = None) -> dict[str, str]:
    """Each of *codes* with its name, as ``A002 wrong-type``, or alone if nothing here knows it."""
    asked = list(codes)
    known = described(asked, house)
    return {code: f"{code} {known[code].name}" if code in known else code for code in asked}
