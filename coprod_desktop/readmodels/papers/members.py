"""What papers about people are told."""

from dataclasses import dataclass
from datetime import date

from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.members import MemberCard, MemberRow


@dataclass(frozen=True, slots=True)
class WelcomeSheet:
    """What we hold about one person, their choices, and whom to ring."""

    charity: CharityCard | None
    person: MemberCard | None


@dataclass(frozen=True, slots=True)
class MemberList:
    """Everyone, by initials unless names are asked for."""

    day: date
    rows: tuple[MemberRow, ...]
    names: bool
