"""What names mean, whether or not their prefixes are declared."""

import re
from collections.abc import Mapping

from newsdata.xml.characters import LOCAL, XML, XMLNS
from newsdata.xml.namespaces import UNKNOWN, WELL_KNOWN, clark
from newsdata.xml.tally import Place, Tally, quoted

_QUALIFIED = re.compile(rf"(?:({LOCAL}):)?({LOCAL})")


class Names:
    """What names mean, with the namespaces that prefixes were taken for once and for all."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self.bound: dict[str, str] = {}

    def plain(self, name: str, place: Place) -> str:
        """*name* with at most one colon, and that between two names."""
        if _QUALIFIED.fullmatch(name):
            return name
        first, _, rest = name.strip(":").partition(":")
        rest = "_".join(part for part in rest.split(":") if part)
        plain = f"{first}:{rest}" if _QUALIFIED.fullmatch(f"{first}:{rest}") else name.replace(":", "_")
        self._tally("X011", f"{quoted(name)} is no name with a prefix; read as {quoted(plain)}", place, "use one colon")
        return plain

    def meaning(self, name: str, scope: Mapping[str, str], place: Place, default: bool) -> tuple[str, str]:
        """A name in Clark notation, and its prefix; only an element has the *default* namespace."""
        prefix, colon, local = name.rpartition(":")
        if not colon:
            return clark(scope.get("", "") if default else "", name), ""
        namespace = scope.get(prefix) or self.bound.get(prefix)
        if not namespace:
            namespace = self.bound[prefix] = WELL_KNOWN.get(prefix, f"{UNKNOWN}{prefix}")
            message = f"the prefix {quoted(prefix)} is not declared; taken for {quoted(namespace)} from here on"
            self._tally("X011", message, place, f'write xmlns:{prefix}="…" in the first tag')
        return clark(namespace, local), prefix

    def declared(self, pairs: Mapping[str, str], place: Place) -> dict[str, str]:
        """The namespaces that the attributes *pairs* declare, by prefix."""
        found: dict[str, str] = {}
        for key, value in pairs.items():
            if key == "xmlns":
                found[""] = self._address(value, place)
            elif key.startswith("xmlns:"):
                prefix = key[6:]
                if prefix == "xml" and value == XML:
                    continue
                if not value or prefix in ("xml", "xmlns") or value in (XML, XMLNS):
                    message = f"xmlns:{prefix[:40]} cannot be declared to be {quoted(value)}; passed over"
                    self._tally("X011", message, place, "remove the declaration, or give the prefix its namespace")
                else:
                    found[prefix] = self._address(value, place)
        return found

    def _address(self, value: str, place: Place) -> str:
        if "}" not in value:
            return value
        message = f"the namespace {quoted(value)} has a brace in it, which is no part of an address; read as %7D"
        self._tally("X011", message, place, "write the namespace as its owner does")
        return value.replace("}", "%7D")
