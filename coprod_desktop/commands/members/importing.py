"""Bringing people in from a file: everything a person saw and agreed to, as one step."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Final, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped

from coprod_desktop.commands.members.facts import fitting, write
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.dates import written as written_day
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.importing.choices import Choice, Step, Tally, Verdict
from coprod_desktop.domain.importing.comparing import route_key
from coprod_desktop.domain.importing.people import Person
from coprod_desktop.domain.people import REVIEW_EVERY, Need, Status, checked_name
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    AccessNeed,
    ContactRoute,
    ImportedFile,
    Member,
    MemberNote,
    Panel,
    PanelRole,
    Table,
    TrustedPerson,
)
from coprod_desktop.store.workspace import Work

FACTS: Final = frozenset(
    {"pronouns", "languages", "food", "allergies", "joined_on", "born", "status", "format"}
)
"""Columns of a member that a file may fill."""
_CHUNK: Final = 500
_BARE: Final[dict[str, Any]] = {
    "pronouns": "",
    "languages": "",
    "food": "",
    "allergies": "",
    "joined_on": None,
    "born": None,
    "status": Status.ACTIVE,
    "format": Format.STANDARD,
}
"""What stands in a member's row where a file says nothing."""
_EMPTY: Final = (None, "", Format.STANDARD, Status.ACTIVE)
Linked = TypeVar("Linked", ContactRoute, AccessNeed, MemberNote, PanelRole, TrustedPerson)


@dataclass(frozen=True, slots=True)
class ImportMembers:
    """Bring people in from a file. A backup is made first; undo takes all of it back.

    Attributes:
        file: the file's name, for History.
        digest: what the file is known again by.
        verdicts: what becomes of each of its rows, choices made.
        headings: how its set of headings is known again.
        mapping: how its columns were read, to be remembered.
        again: the person knows that this very file was read in before.
        tell: told how far it is; may stop it, and then nothing has happened.
    """

    file: str
    digest: str
    verdicts: tuple[Verdict, ...]
    headings: str = ""
    mapping: str = ""
    again: bool = False
    tell: Progress = field(default=silent, compare=False, repr=False)

    can_undo: ClassVar[bool] = True
    risky: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many rows changed something, and the file."""
        return {"count": self.tally.done, "file": self.file}

    @property
    def tally(self) -> Tally:
        """What becomes of the rows: their sum is their number, or this cannot be made."""
        return Tally.of(verdict.step for verdict in self.verdicts)

    def run(self, work: Work) -> Tally:
        """Add and update people, and keep the file's name and digest.

        Raises:
            Refused: "import-twice", "nothing-to-bring-in".
        """
        tally = self.tally
        if not tally.done:
            raise Refused("nothing-to-bring-in")
        before = select(ImportedFile.on_day).where(ImportedFile.digest == self.digest)
        earlier = work.session.scalars(before.order_by(ImportedFile.id.desc())).first()
        if earlier is not None and not self.again:
            raise Refused("import-twice", day=written_day(earlier))
        bringing = _Bringing(work, self.tell, tally.done)
        bringing.add([one for one in self.verdicts if one.step is Step.NEW])
        bringing.update([one for one in self.verdicts if one.step is Step.UPDATE])
        work.session.add(
            ImportedFile(
                digest=self.digest,
                file_name=self.file,
                on_day=bringing.today,
                rows=tally.rows,
                new=tally.new,
                updated=tally.updated,
                skipped=tally.skipped,
                failed=tally.failed,
                headings=self.headings,
                mapping=self.mapping,
            )
        )
        if bringing.new != tally.new or bringing.updated != tally.updated:
            raise AssertionError(f"{tally}: {bringing.new} added, {bringing.updated} updated")
        return tally


class _Bringing:
    """The rows of one import on their way into the file."""

    def __init__(self, work: Work, tell: Progress, total: int) -> None:
        self._work, self._session = work, work.session
        self._tell, self._total, self._done = tell, total, 0
        self.today: date = work.now.astimezone(LONDON).date()
        self.new = self.updated = 0
        self._scratch = Member()  # never added: what a member's row may hold is asked of it
        self._by_row: dict[int, UUID] = {}
        self._links: dict[type[Table], list[dict[str, Any]]] = defaultdict(list)
        self._panels = {
            key: number
            for number, key in self._session.execute(
                select(Panel.id, Panel.name_key).where(Panel.to_day.is_(None))
            )
        }

    def add(self, verdicts: Sequence[Verdict]) -> None:
        """Add everybody who is new."""
        for some in _chunks(verdicts):
            rows = [self._member(_person(one)) for one in some]
            self._work.add_many(Member, rows)
            for row, verdict in zip(rows, some, strict=True):
                self._by_row[verdict.number] = row["id"]
                self._link(row["id"], row["joined_on"], _person(verdict), _There())
            self._step(len(some))
            self.new += len(some)

    def update(self, verdicts: Sequence[Verdict]) -> None:
        """Add to what we know of those who are here, or take the file's words over ours."""
        for some in _chunks(verdicts):
            ids = [self._who(one) for one in some]
            rows = self._session.scalars(select(Member).where(Member.id.in_(set(ids))))
            members = {each.id: each for each in rows}
            there = self._there(ids)
            for number, verdict in zip(ids, some, strict=True):
                member, person = members[number], _person(verdict)
                self._change(member, person, there[number], take=verdict.chosen is Choice.TAKE)
                self._link(number, member.joined_on, person, there[number])
            self._step(len(some))
            self.updated += len(some)

    def _step(self, count: int) -> None:
        for kind, rows in self._links.items():
            self._work.add_many(kind, rows)
        self._links.clear()
        self._done += count
        self._tell(self._done, self._total)

    def _member(self, person: Person) -> dict[str, Any]:
        write(self._scratch, FACTS, person.facts, self.today)
        return {
            "name": checked_name(person.name),
            "name_key": folded(person.name),
            "review_on": self.today + REVIEW_EVERY,
            **_BARE,
            **dict(person.facts),
        }

    def _who(self, verdict: Verdict) -> UUID:
        """The member a row is about, perhaps one this very import has added."""
        if verdict.like is not None:
            return verdict.like
        return self._by_row[verdict.like_row or 0]

    def _there(self, members: Sequence[UUID]) -> "defaultdict[UUID, _There]":
        found: defaultdict[UUID, _There] = defaultdict(_There)
        for route in self._rows(ContactRoute, ContactRoute.member_id, members):
            found[route.member_id].routes.append(route)
            found[route.member_id].reached.add(route_key(route.kind, route.value))
        for need in self._rows(AccessNeed, AccessNeed.member_id, members):
            found[need.member_id].words.add(folded(need.words))
        for note in self._rows(MemberNote, MemberNote.member_id, members):
            found[note.member_id].words.add(folded(note.words))
        for role in self._rows(PanelRole, PanelRole.member_id, members):
            if role.to_day is None:
                found[role.member_id].panels.add(role.panel_id)
        for trusted in self._rows(TrustedPerson, TrustedPerson.member_id, members):
            found[trusted.member_id].trusted.add(folded(trusted.name))
        return found

    def _rows(
        self, kind: type[Linked], column: Mapped[UUID], members: Sequence[UUID]
    ) -> list[Linked]:
        return list(self._session.scalars(select(kind).where(column.in_(members))))

    def _change(self, member: Member, person: Person, there: "_There", *, take: bool) -> None:
        facts = [
            (key, value) for key, value in person.facts if take or getattr(member, key) in _EMPTY
        ]
        write(member, FACTS, tuple(facts), self.today)
        if person.how_not:
            for route in there.routes:
                if take or not route.how_not:
                    route.how_not = fitting(route, "how_not", person.how_not)

    def _link(self, member: UUID, since: date | None, person: Person, there: "_There") -> None:
        """Add what belongs to somebody and is not there yet."""
        for kind, value in person.routes:
            key = route_key(kind, value)
            if key not in there.reached:
                self._put(
                    ContactRoute,
                    member,
                    kind=kind,
                    value=value,
                    how_not=person.how_not,
                    preferred=not there.reached,
                )
                there.reached.add(key)
        need, note = folded(person.need), folded(person.note)
        if need and need not in there.words:
            self._put(
                AccessNeed,
                member,
                kind=Need.OTHER,
                words=person.need,
                recorded_on=self.today,
            )
        if note and note not in there.words:
            self._put(MemberNote, member, words=person.note, on_day=self.today, by=self._work.actor)
        there.words |= {need, note}
        name, phone = person.trusted
        if name and folded(name) not in there.trusted:
            self._put(TrustedPerson, member, name=name, phone=phone)
            there.trusted.add(folded(name))
        for each in person.panels:
            panel = self._panel(each)
            if panel not in there.panels:
                self._put(PanelRole, member, panel_id=panel, from_day=since or self.today)
                there.panels.add(panel)

    def _put(self, table: type[Table], member: UUID, /, **values: Any) -> None:
        self._links[table].append({"member_id": member, **values})

    def _panel(self, name: str) -> UUID:
        key = folded(name)
        if key not in self._panels:
            rows: list[dict[str, Any]] = [{"name": name, "name_key": key}]
            self._work.add_many(Panel, rows)
            self._panels[key] = rows[0]["id"]
        return self._panels[key]


def _person(verdict: Verdict) -> Person:
    if verdict.person is None:
        raise AssertionError(f"row {verdict.number} has nobody")
    return verdict.person


@dataclass(slots=True)
class _There:
    """What somebody has already."""

    routes: list[ContactRoute] = field(default_factory=list[ContactRoute])
    reached: set[str] = field(default_factory=set[str])
    words: set[str] = field(default_factory=set[str])
    panels: set[UUID] = field(default_factory=set[UUID])
    trusted: set[str] = field(default_factory=set[str])


def _chunks(verdicts: Sequence[Verdict]) -> Iterator[Sequence[Verdict]]:
    for start in range(0, len(verdicts), _CHUNK):
        yield verdicts[start : start + _CHUNK]
