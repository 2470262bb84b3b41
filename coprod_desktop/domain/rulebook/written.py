"""One table of a rules file as somebody wrote it, with a place for every mistake in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, TypeVar, cast

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.rulebook.lines import Stretch
from coprod_desktop.domain.rulebook.rows import Certainty, Origin

EARLIEST: Final = date(1990, 1, 1)
_LATEST: Final = date(2100, 1, 1)
_MOST: Final = Decimal(1_000_000)
_ID = re.compile(r"^[a-z][a-z0-9_]{2,60}$")
Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Written:
    """One table as it was written, able to say where it is wrong."""

    file: str
    values: Mapping[str, Any]
    where: Stretch

    def wrong(self, reason: str, key: str, **more: object) -> Refused:
        """A refusal that names file, line and key."""
        return Refused(reason, file=self.file, line=self.where.of(key), field=key, **more)

    def get(self, key: str, kind: type[Kind], *, needed: bool = True) -> Kind | None:
        """A value of the right kind."""
        value = self.values.get(key)
        if value is None:
            if needed:
                raise self.wrong("rulebook-missing", key)
            return None
        right = isinstance(value, kind) and not (kind is date and isinstance(value, datetime))
        if not right or (isinstance(value, bool) and kind is not bool):
            raise self.wrong("rulebook-bad-value", key, value=str(value)[:60])
        if isinstance(value, date) and not EARLIEST <= value <= _LATEST:
            raise self.wrong("rulebook-bad-value", key, value=str(value))
        return cast("Kind", value)

    def words(self, key: str, *, needed: bool = True) -> str:
        """Some words, of at most 1,000 letters."""
        text = (self.get(key, str, needed=needed) or "").strip()
        if needed and not text:
            raise self.wrong("rulebook-missing", key)
        if len(text) > 1000:
            raise self.wrong("rulebook-bad-value", key, value=text[:60])
        return text

    def day(self, key: str) -> date | None:
        """A day, if it is there."""
        return self.get(key, date, needed=False)

    def number(self, key: str) -> Decimal:
        """An exact number that is not negative or absurd."""
        value = self.values.get(key)
        if value is None:
            raise self.wrong("rulebook-missing", key)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise self.wrong("rulebook-bad-value", key, value=str(value)[:60])
        exact = Decimal(value)
        if not exact.is_finite() or exact < 0 or exact > _MOST:
            raise self.wrong("rulebook-bad-value", key, value=str(value))
        return exact

    def pounds(self, key: str) -> Decimal:
        """Pounds that come out in whole pence."""
        value = self.number(key)
        if value * 100 != int(value * 100):
            raise self.wrong("rulebook-part-penny", key, value=str(value))
        return value

    def several(self, key: str) -> tuple[str, ...]:
        """A list of words."""
        found: object = self.values.get(key, [])
        several = cast("list[object]", found) if isinstance(found, list) else [None]
        if not all(isinstance(one, str) for one in several):
            raise self.wrong("rulebook-bad-value", key, value=str(several)[:60])
        return tuple(str(one) for one in several)

    def one_of(self, key: str, choices: tuple[str, ...]) -> str:
        """One of a few words."""
        value = self.words(key)
        if value not in choices:
            raise self.wrong("rulebook-not-a-choice", key, value=value, choices=", ".join(choices))
        return value

    def id(self) -> str:
        """The name of the row."""
        value = self.words("id")
        if not _ID.match(value):
            raise self.wrong("rulebook-bad-value", "id", value=value)
        return value

    def origin(self, *, dated: bool = False) -> Origin:
        """Where the row stands, who says so and when to look again."""
        begins, ends = self.day("valid_from"), self.day("valid_to")
        if dated and begins is None:
            raise self.wrong("rulebook-missing", "valid_from")
        if begins is not None and ends is not None and ends < begins:
            raise self.wrong("rulebook-ends-before-it-begins", "valid_to")
        review = self.get("review_by", date)
        if review is None:
            raise self.wrong("rulebook-missing", "review_by")
        certainty = Certainty(self.one_of("certainty", tuple(str(one) for one in Certainty)))
        note = self.words("note", needed=False)
        source = self.words("source")
        return Origin(self.file, self.where.line, source, certainty, review, begins, ends, note)
