"""Two rows that say the same thing about one person become one row that says what both said.

Where they disagree, the more careful answer stays: a number once called unsafe stays unsafe, the
lower ceiling stays, a wish not to be called on stays.
"""

from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from sqlalchemy import UniqueConstraint, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.meetings.kinds import Answer, TookPart
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import Route, digits
from coprod_desktop.domain.text import folded
from coprod_desktop.models import ChecklistItem, ContactRoute, PanelRole, Table
from coprod_desktop.models.base import Words

_KEPT: Final = frozenset({"id", "version"})
_CAREFUL: Final = {  # the careful answer of a yes or no
    "contact_route.safe": False,
    "contact_route.preferred": True,
    "benefit_facts.rather_not_say": True,
    "taking_part.message_safe": False,
    "milestone_marked.wanted": False,
}
_LISTS: Final = {
    "benefit_facts.benefits": ",",
    "taking_part.clear_days": " ",
    "taking_part.keeps": "\n",
}
_TOGETHER: Final = {"pay_wish": ("account_number", "sort_code", "account_name")}
"""Half of one account and half of another would pay a stranger."""
_SMALLER: Final = frozenset({"ceiling.weekly", "ceiling.monthly", "ceiling.yearly"})
_EARLIER: Final = frozenset({"panel_role.from_day"})
_WAITING: Final[frozenset[Enum]] = frozenset({Answer.WAITING, TookPart.COULD_NOT})
"""Answers that give way to any other."""


def folded_with(session: Session, row: Any, key: str, kept: Any) -> Any | None:
    """The row of the kept person that says the same thing as `row`, if there is one."""
    table: Any = row.__class__
    for rule in table.__table__.constraints:
        if isinstance(rule, UniqueConstraint):
            names = [column.name for column in rule.columns]
            if key in names:
                wanted = select(table)
                for name in names:
                    value = kept if name == key else getattr(row, name)
                    wanted = wanted.where(getattr(table, name) == value)
                if (there := session.scalars(wanted.limit(1)).first()) is not None:
                    return there
    same = _SAME.get(table)
    if same is None:
        return None
    theirs = session.scalars(select(table).where(getattr(table, key) == kept).order_by(table.id))
    return next((each for each in theirs if same(each, row)), None)


def fold(there: Table, row: Table) -> None:
    """Write into one row what only the other one said."""
    table: Any = there.__table__
    together = _TOGETHER.get(table.name, ())
    skip = together if together and getattr(there, together[0]) else ()
    for column in table.columns:
        if column.name in _KEPT or column.name in skip or column.foreign_keys:
            continue
        here, other = getattr(there, column.name), getattr(row, column.name)
        if here != other:
            long = isinstance(column.type, Words) and column.type.longest is None
            name = f"{table.name}.{column.name}"
            setattr(there, column.name, _both(name, here, other, long=long))


def _both(name: str, here: Any, other: Any, *, long: bool) -> Any:
    if isinstance(here, bool) or isinstance(other, bool):
        careful = _CAREFUL.get(name, True)
        return careful if careful in (here, other) else bool(here)
    if here in (None, "") or other in (None, ""):
        return other if here in (None, "") else here
    if isinstance(here, Enum):
        return other if here in _WAITING else here
    if isinstance(here, Money):
        return min(here, other) if name in _SMALLER else here
    if isinstance(here, date | datetime):
        return min(here, other) if name in _EARLIER else here
    if isinstance(here, str):
        return _said_by_both(name, here, str(other), long=long)
    return here


def _said_by_both(name: str, here: str, other: str, *, long: bool) -> str:
    if name in _LISTS:
        mark = _LISTS[name]
        return mark.join(sorted({*here.split(mark), *other.split(mark)} - {""}))
    if not long or name == "contact_route.value" or folded(other) in folded(here):
        return here  # a number or a name cannot be two
    lines = here.split("\n")
    return "\n".join([*lines, *(line for line in other.split("\n") if line not in lines)])


def _same_route(one: ContactRoute, other: ContactRoute) -> bool:
    if one.kind is not other.kind:
        return False
    if one.kind in {Route.PHONE, Route.TEXT}:
        return digits(one.value) == digits(other.value)
    return folded(one.value) == folded(other.value)


def _same_part(one: PanelRole, other: PanelRole) -> bool:
    """The same open part in the same panel; an ended one is history and stays."""
    return (
        one.panel_id == other.panel_id
        and one.to_day is None
        and other.to_day is None
        and folded(one.role) == folded(other.role)
    )


def _same_step(one: ChecklistItem, other: ChecklistItem) -> bool:
    return folded(one.words) == folded(other.words)


_SAME: Final[dict[Any, Any]] = {
    ContactRoute: _same_route,
    PanelRole: _same_part,
    ChecklistItem: _same_step,
}
