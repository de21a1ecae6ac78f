"""Numbers, sizes, hours, times of play and places on Earth."""

import re

from newsdata.feeds.checks.fault import NONE, Check, Faults, fault

_FLOAT = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?", re.ASCII)
_PLAY_TIME = re.compile(r"\d+(?:\.\d*)?|\d+:[0-5]?\d:[0-5]?\d(?:\.\d*)?", re.ASCII)
_DURATION = re.compile(r"\d+(?:\.\d*)?|\d+:[0-5]?\d|\d+:[0-5]?\d:[0-5]?\d", re.ASCII)
_INTEGERS = re.compile(r"\d+(?:\s*,\s*\d+)*", re.ASCII)

# Bounds of digits, so that no number takes long to read.
_POSITIVE = re.compile(r"\+?0{0,20}[1-9]\d{0,20}", re.ASCII)
_NATURAL = re.compile(r"\+?\d{1,40}", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,40}", re.ASCII)


def _matching(pattern: re.Pattern[str], kind: str, says: str) -> Check:
    def check(text: str) -> Faults:
        return NONE if pattern.fullmatch(text) else fault(kind, says)

    return check


def _between(least: int, most: int, kind: str, says: str) -> Check:
    def check(text: str) -> Faults:
        fits = _INTEGER.fullmatch(text) and least <= int(text) <= most
        return NONE if fits else fault(kind, says)

    return check


def _degrees(most: float, kind: str, says: str) -> Check:
    def check(text: str) -> Faults:
        fits = len(text) < 40 and _FLOAT.fullmatch(text) and abs(float(text)) <= most
        return NONE if fits else fault(kind, says)

    return check


def hour(text: str) -> Faults:
    """An hour of the day; 24 is an old way of writing 0."""
    if not _NATURAL.fullmatch(text) or int(text) > 24:
        return fault("InvalidHour", "is no hour from 0 to 23")
    return fault("UseZeroForMidnight", "is midnight") if int(text) == 24 else NONE


def coordinates(text: str) -> Faults:
    """Latitudes and longitudes in turn, with blanks between them."""
    if "," in text:
        return fault("CoordComma", "has a comma between the numbers")
    numbers = text.split()
    if not numbers or len(numbers) % 2 or not all(len(one) < 40 and _FLOAT.fullmatch(one) for one in numbers):
        return fault("InvalidCoordList" if len(numbers) > 2 else "InvalidCoord", "is no pairs of numbers")
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    if not all(abs(float(latitude)) <= 90 and abs(float(longitude)) <= 180 for latitude, longitude in pairs):
        return fault("InvalidCoordList" if len(numbers) > 2 else "InvalidCoord", "is nowhere on Earth")
    return NONE


def numbers_in_pairs(text: str) -> Faults:
    """Coordinates in a system of reference that is said elsewhere."""
    if "," in text:
        return fault("CoordComma", "has a comma between the numbers")
    numbers = text.split()
    if not numbers or not all(len(one) < 40 and _FLOAT.fullmatch(one) for one in numbers):
        return fault("InvalidCoordList", "is no list of numbers")
    return NONE


def circle(text: str) -> Faults:
    """A place and a radius in metres."""
    numbers = text.split()
    if "," in text or len(numbers) != 3:
        return fault("CoordComma" if "," in text else "InvalidCoord", "is no place and radius")
    return coordinates(" ".join(numbers[:2]))


NUMBERS: dict[str, Check] = {
    "circle": circle,
    "coordinates": coordinates,
    "duration": _matching(_DURATION, "InvalidDuration", "is no duration as H:MM:SS, MM:SS or seconds"),
    "float": _matching(_FLOAT, "InvalidFloat", "is no number"),
    "frequency": _matching(_POSITIVE, "InvalidUpdateFrequency", "is no whole number above 0"),
    "height": _between(1, 400, "InvalidHeight", "is no height from 1 to 400"),
    "hour": hour,
    "integer": _matching(_INTEGER, "InvalidInteger", "is no whole number"),
    "integers": _matching(_INTEGERS, "InvalidCommaSeparatedIntegers", "is no list of whole numbers with commas"),
    "latitude": _degrees(90, "InvalidLatitude", "is no latitude from -90 to 90"),
    "length": _matching(_NATURAL, "InvalidIntegerAttribute", "is no whole number from 0"),
    "longitude": _degrees(180, "InvalidLongitude", "is no longitude from -180 to 180"),
    "natural": _matching(_NATURAL, "InvalidNonNegativeInteger", "is no whole number from 0"),
    "pairs": numbers_in_pairs,
    "percent": _between(0, 100, "InvalidPercentage", "is no whole number from 0 to 100"),
    "playtime": _matching(_PLAY_TIME, "InvalidNPTTime", "is no time of play as H:MM:SS.h or seconds"),
    "port": _matching(_POSITIVE, "InvalidIntegerAttribute", "is no whole number above 0"),
    "positive": _matching(_POSITIVE, "InvalidPositiveInteger", "is no whole number above 0"),
    "width": _between(1, 144, "InvalidWidth", "is no width from 1 to 144"),
}
"""The types of numbers by name."""
