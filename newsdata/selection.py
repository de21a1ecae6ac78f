"""Which findings are reported, and how bad each is, as the user asked for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from newsdata.codes import CODES, Severity
from newsdata.errors import RuleError
from newsdata.findings import Finding
from newsdata.paths import fits
from newsdata.rule import Rule
from newsdata.rules import catalogue, leveled, named, selected

ASKED = frozenset({"J011"})
"""What is looked for only if somebody asked for it, so that it need not be selected as well."""


@dataclass(frozen=True)
class Selection:
    """The rules to judge by, and what becomes of the findings of readers."""

    rules: tuple[Rule, ...]
    hidden: frozenset[str] = frozenset()
    levels: Mapping[str, Severity] = field(default_factory=dict)
    per_file: tuple[tuple[str, frozenset[str]], ...] = ()
    _by_path: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(
        cls,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        severity: Mapping[str, Severity] | None = None,
        per_file_ignores: Mapping[str, Iterable[str]] | None = None,
        house: Iterable[Rule] = (),
    ) -> "Selection":
        """What *select*, *ignore* and the rest name. Raises `RuleError` for what names nothing."""
        select, ignore, house = list(select), list(ignore), list(house)
        known = catalogue(house)
        wanted = (named(select, known) or set(known)) | ASKED
        unwanted = named(ignore, known)
        if select and not named(select, known) - unwanted:
            raise RuleError(f"nothing is left to look for: {', '.join(select)} is selected, and ignored as well")
        levels = leveled(severity or {}, known)
        return cls(
            tuple(selected(select, ignore, severity, house)),
            frozenset(code for code in CODES if code not in wanted or code in unwanted),
            {code: level for code, level in levels.items() if code in CODES},
            tuple((pattern, frozenset(named(codes, known))) for pattern, codes in (per_file_ignores or {}).items()),
        )

    def hides(self, finding: Finding) -> bool:
        """Whether nobody wants to know of *finding*."""
        return finding.code in self.hidden or bool(self.per_file and finding.code in self._ignored_in(finding.path))

    def level(self, finding: Finding) -> Severity:
        """How bad *finding* is; that of a rule is what the rule says."""
        return self.levels.get(finding.code, finding.severity)

    def seeks(self, code: str) -> bool:
        """Whether *code* is one that is looked for."""
        return code not in self.hidden if code in CODES else any(each.code == code for each in self.rules)

    def _ignored_in(self, path: str | None) -> frozenset[str]:
        if path is None:
            return frozenset()
        if path not in self._by_path:
            codes = (codes for pattern, codes in self.per_file if fits(path, pattern))
            self._by_path[path] = frozenset().union(*codes)
        return self._by_path[path]
