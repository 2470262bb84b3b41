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
from coprod_desktop.domain.people import REVIEW_EVERY, Need, Status
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
        self._by_row: dict[int, Member] = {}
        self._panels = {
            key: number
            for number, key in self._session.execute(
                select(Panel.id, Panel.name_key).where(Panel.to_day.is_(None))
            )
        }

    def add(self, verdicts: Sequence[Verdict]) -> None:
        """Add everybody who is new."""
        for some in _chunks(verdicts):
            pairs = [(self._member(one), one) for one in some]
            self._session.add_all([member for member, _ in pairs])
            self._session.flush()
            for member, verdict in pairs:
                self._by_row[verdict.number] = member
                if verdict.person is not None:
                    self._link(member, verdict.person, _There())
            self._step(len(pairs))
            self.new += len(pairs)

    def update(self, verdicts: Sequence[Verdict]) -> None:
        """Add to what we know of those who are here, or take the file's words over ours."""
        self._session.flush()
        for some in _chunks(verdicts):
            people = self._found(some)
            there = self._there([member.id for member in people])
            for member, verdict in zip(people, some, strict=True):
                if verdict.person is None:
                    raise AssertionError(f"row {verdict.number} has nobody")
                self._change(
                    member, verdict.person, there[member.id], take=verdict.chosen is Choice.TAKE
                )
            self._step(len(some))
            self.updated += len(some)

    def _step(self, count: int) -> None:
        self._done += count
        self._tell(self._done, self._total)

    def _member(self, verdict: Verdict) -> Member:
        person = verdict.person
        if person is None:
            raise AssertionError(f"row {verdict.number} has nobody")
        member = Member(
            name=person.name,
            name_key=folded(person.name),
            status=Status.ACTIVE,
            review_on=self.today + REVIEW_EVERY,
        )
        write(member, FACTS, person.facts, self.today)
        return member

    def _found(self, verdicts: Sequence[Verdict]) -> list[Member]:
        wanted = {one.like for one in verdicts if one.like is not None}
        rows = self._session.scalars(select(Member).where(Member.id.in_(wanted)))
        members: dict[Any, Member] = {each.id: each for each in rows}
        return [
            self._by_row[one.like_row]
            if one.like is None and one.like_row is not None
            else members[one.like]
            for one in verdicts
        ]

    def _there(self, members: Sequence[UUID]) -> dict[UUID, "_There"]:
        found: dict[UUID, _There] = defaultdict(_There)
        for route in self._rows(ContactRoute, ContactRoute.member_id, members):
            found[route.member_id].routes.append(route)
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
        self._link(member, person, there)

    def _link(self, member: Member, person: Person, there: "_There") -> None:
        """Add what belongs to somebody and is not there yet."""
        added: list[Table] = []
        reached = {route_key(one.kind, one.value) for one in there.routes}
        for kind, value in person.routes:
            if route_key(kind, value) in reached:
                continue
            reached.add(route_key(kind, value))
            first = not there.routes
            route = ContactRoute(
                member_id=member.id,
                kind=kind,
                value=value,
                how_not=person.how_not,
                preferred=first,
            )
            there.routes.append(route)
            added.append(route)
        if person.need and folded(person.need) not in there.words:
            there.words.add(folded(person.need))
            added.append(
                AccessNeed(
                    member_id=member.id,
                    kind=Need.OTHER,
                    words=person.need,
                    recorded_on=self.today,
                )
            )
        if person.note and folded(person.note) not in there.words:
            there.words.add(folded(person.note))
            note = MemberNote(member_id=member.id, words=person.note, on_day=self.today)
            note.by = self._work.actor
            added.append(note)
        if person.trusted[0] and folded(person.trusted[0]) not in there.trusted:
            there.trusted.add(folded(person.trusted[0]))
            name, phone = person.trusted
            added.append(TrustedPerson(member_id=member.id, name=name, phone=phone))
        for name in person.panels:
            panel = self._panel(name)
            if panel not in there.panels:
                there.panels.add(panel)
                since = member.joined_on or self.today
                added.append(PanelRole(member_id=member.id, panel_id=panel, from_day=since))
        self._session.add_all(added)

    def _panel(self, name: str) -> UUID:
        key = folded(name)
        if key not in self._panels:
            panel = Panel(name=name, name_key=key)
            self._session.add(panel)
            self._session.flush()
            self._panels[key] = panel.id
        return self._panels[key]


@dataclass(slots=True)
class _There:
    """What somebody has already."""

    routes: list[ContactRoute] = field(default_factory=list[ContactRoute])
    words: set[str] = field(default_factory=set[str])
    panels: set[UUID] = field(default_factory=set[UUID])
    trusted: set[str] = field(default_factory=set[str])


def _chunks(verdicts: Sequence[Verdict]) -> Iterator[Sequence[Verdict]]:
    for start in range(0, len(verdicts), _CHUNK):
        yield verdicts[start : start + _CHUNK]
