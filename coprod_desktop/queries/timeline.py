"""Everything that happened with one person, newest first: what they did, what we did, changes."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.meetings.kinds import MeetingKind, TookPart
from coprod_desktop.domain.people import Happened
from coprod_desktop.models import (
    AccessNeed,
    Attendance,
    Call,
    ChecklistItem,
    Completion,
    Consent,
    ContactRoute,
    Course,
    CourseSession,
    Idea,
    Incentive,
    Invitation,
    JournalEntry,
    JournalRow,
    Meeting,
    MemberAbility,
    MemberNote,
    PackSent,
    Panel,
    PanelRole,
    PaperMade,
    SensitiveFact,
    SensitiveLook,
    SessionAttendance,
    TrustedPerson,
)
from coprod_desktop.readmodels.members import TimelineRow

_TOOK: Final = {
    TookPart.CAME: Happened.CAME,
    TookPart.PART: Happened.CAME,
    TookPart.ANOTHER_WAY: Happened.ANOTHER_WAY,
    TookPart.COULD_NOT: Happened.COULD_NOT,
}
_TOLD_OTHERWISE: Final = frozenset(
    {"AddNote", "RecordConsent", "TakeBackConsent", "JoinPanel", "LeavePanel", "LookAtSensitive"}
)
"""Commands whose rows stand in the timeline by themselves."""
_REMOVALS: Final = (
    "RemoveContactRoute", "RemoveNeed", "RemoveTrustedPerson", "RemoveAbility", "RemoveNote",
    "RemoveSensitiveFact", "RemoveStep", "RemovePanelRole",
)  # fmt: skip
_THEIRS: Final[tuple[Any, ...]] = (
    ContactRoute, AccessNeed, TrustedPerson, MemberAbility, SensitiveFact, Consent, MemberNote,
    ChecklistItem, PanelRole,
)  # fmt: skip


def timeline(session: Session, member: MemberId, *, limit: int = 60) -> list[TimelineRow]:
    """What happened with somebody, newest first."""
    found = [row for part in _PARTS for row in part(session, member, limit)]
    return sorted(found, key=lambda row: row.at, reverse=True)[:limit]


def _meetings(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at, Meeting.kind, Meeting.minutes)
        .add_columns(Attendance.how, Attendance.minutes.label("given"))
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .where(Attendance.member_id == member)
        .order_by(Meeting.starts_at.desc())
        .limit(limit)
    )
    for row in rows:
        what = _TOOK[row.how]
        if what is Happened.CAME and row.kind is MeetingKind.TRAINING:
            what = Happened.TRAINED
        came = what in {Happened.CAME, Happened.TRAINED}
        given = row.given if row.given is not None else row.minutes
        place = ("meetings", "", row.id)
        yield TimelineRow(
            row.starts_at, what, row.title, minutes=given if came else None, place=place
        )


def _training(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    came = session.execute(
        select(CourseSession.held_on, Course.name, CourseSession.minutes)
        .join(SessionAttendance, SessionAttendance.session_id == CourseSession.id)
        .join(Course, Course.id == CourseSession.course_id)
        .where(SessionAttendance.member_id == member, CourseSession.held_on.is_not(None))
        .order_by(CourseSession.held_on.desc())
        .limit(limit)
    )
    for on, name, minutes in came:
        if on is not None:
            yield TimelineRow(_at(on), Happened.TRAINED, name, minutes=minutes)
    learned = session.execute(
        select(Completion.finished_on, Completion.title, Completion.provider)
        .where(Completion.member_id == member)
        .order_by(Completion.finished_on.desc())
        .limit(limit)
    )
    for on, title, provider in learned:
        yield TimelineRow(_at(on), Happened.LEARNED, title, provider)


def _asked(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(Invitation.sent_at, Meeting.title, Invitation.sent_how, Meeting.id)
        .join(Meeting, Meeting.id == Invitation.meeting_id)
        .where(Invitation.member_id == member, Invitation.sent_at.is_not(None))
        .order_by(Invitation.sent_at.desc())
        .limit(limit)
    )
    for at, title, how, meeting in rows:
        if at is not None:
            place = ("meetings", "", meeting)
            yield TimelineRow(at, Happened.ASKED, title, how, place=place)


def _calls(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(Call.at, Meeting.title, Call.note)
        .join(Meeting, Meeting.id == Call.meeting_id)
        .where(Call.member_id == member)
        .order_by(Call.at.desc())
        .limit(limit)
    )
    for at, title, note in rows:
        yield TimelineRow(at, Happened.CALLED, title, note)


def _paid(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(Incentive.paid_on, Incentive.kind, Incentive.method, Incentive.amount)
        .where(Incentive.member_id == member, Incentive.step == Step.PAID)
        .where(Incentive.paid_on.is_not(None))
        .order_by(Incentive.paid_on.desc())
        .limit(limit)
    )
    for on, kind, method, amount in rows:
        if on is not None:
            yield TimelineRow(_at(on), Happened.PAID, str(kind), str(method), amount)


def _ideas(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(Idea.id, Idea.heard_on, Idea.number, Idea.words)
        .where(Idea.member_id == member)
        .order_by(Idea.heard_on.desc())
        .limit(limit)
    )
    for idea, on, number, said in rows:
        place = ("feedback", "ideas", idea)
        yield TimelineRow(_at(on), Happened.IDEA, said, str(number), place=place)


def _papers(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    made = session.execute(
        select(PaperMade.at, PaperMade.paper, PaperMade.made_as, PaperMade.by)
        .where(PaperMade.member_id == member)
        .order_by(PaperMade.at.desc())
        .limit(limit)
    )
    for at, paper, made_as, by in made:
        yield TimelineRow(at, Happened.PAPER, paper, made_as, by=by)
    sent = session.execute(
        select(PackSent.at, Meeting.title, PackSent.how, PackSent.made_as)
        .join(Meeting, Meeting.id == PackSent.meeting_id)
        .where(PackSent.member_id == member)
        .order_by(PackSent.at.desc())
        .limit(limit)
    )
    for at, title, how, _made_as in sent:
        yield TimelineRow(at, Happened.PACK, title, how)


def _consents(session: Session, member: UUID, _limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(
            Consent.given_on,
            Consent.purpose,
            Consent.channel,
            Consent.withdrawn_on,
            Consent.withdrawn_how,
        ).where(Consent.member_id == member)
    )
    for on, purpose, channel, back, back_how in rows:
        yield TimelineRow(_at(on), Happened.AGREED, purpose, channel)
        if back is not None:
            yield TimelineRow(_at(back), Happened.TOOK_BACK, purpose, back_how)


def _notes(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(MemberNote.on_day, MemberNote.words, MemberNote.by)
        .where(MemberNote.member_id == member)
        .order_by(MemberNote.on_day.desc())
        .limit(limit)
    )
    for on, said, by in rows:
        yield TimelineRow(_at(on), Happened.NOTE, said, by=by)


def _parts(session: Session, member: UUID, _limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(PanelRole.from_day, PanelRole.to_day, Panel.name, PanelRole.role, Panel.id)
        .join(Panel, Panel.id == PanelRole.panel_id)
        .where(PanelRole.member_id == member)
    )
    for first, last, name, role, panel in rows:
        place = ("members", "panels", panel)
        yield TimelineRow(_at(first), Happened.JOINED_PANEL, name, role, place=place)
        if last is not None:
            yield TimelineRow(_at(last), Happened.LEFT_PANEL, name, role, place=place)


def _looks(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    rows = session.execute(
        select(SensitiveLook.at, SensitiveLook.why, SensitiveLook.by)
        .where(SensitiveLook.member_id == member)
        .order_by(SensitiveLook.at.desc())
        .limit(limit)
    )
    for at, why, by in rows:
        yield TimelineRow(at, Happened.LOOKED, why, by=by)


def _changes(session: Session, member: UUID, limit: int) -> Iterable[TimelineRow]:
    """What was changed, from the book: rows of theirs, rows taken away, records made one."""
    ids = {member, *_merged(session, member)}
    for table in _THEIRS:
        ids |= set(session.scalars(select(table.id).where(table.member_id == member)))
    entries = set(session.scalars(select(JournalRow.entry_id).where(JournalRow.row_id.in_(ids))))
    # Entries first: there are few of them, and an index leads from each to its rows.
    removals = select(JournalEntry.id).where(JournalEntry.command.in_(_REMOVALS))
    for some in _chunks(list(session.scalars(removals))):
        rows_there = select(JournalRow.entry_id).where(
            JournalRow.entry_id.in_(some),
            JournalRow.before.like(f'%"member_id": "{member.hex}"%'),
        )
        entries |= set(session.scalars(rows_there))
    rows = session.execute(
        select(JournalEntry.at, JournalEntry.command, JournalEntry.actor)
        .where(JournalEntry.id.in_(entries), JournalEntry.undone.is_(False))
        .where(JournalEntry.command.not_in(_TOLD_OTHERWISE))
        .order_by(JournalEntry.sequence.desc())
        .limit(limit)
    )
    for at, command, actor in rows:
        yield TimelineRow(at, Happened.CHANGED, command, by=actor)


def _chunks(ids: list[UUID], size: int = 500) -> Iterable[list[UUID]]:
    for at in range(0, len(ids), size):
        yield ids[at : at + size]


def _merged(session: Session, member: UUID) -> set[UUID]:
    """The records that became this one."""
    merges = (
        select(JournalRow.entry_id)
        .join(JournalEntry, JournalEntry.id == JournalRow.entry_id)
        .where(JournalEntry.command == "MergeMembers", JournalRow.row_id == member)
        .where(JournalEntry.undone.is_(False))
    )
    gone = select(JournalRow.row_id).where(
        JournalRow.entry_id.in_(merges),
        JournalRow.table_name == "member",
        JournalRow.after.is_(None),
    )
    return set(session.scalars(gone))


def _at(day: date) -> datetime:
    """A day as a moment: noon in London."""
    return datetime.combine(day, time(12), LONDON).astimezone(UTC)


_PARTS: Final[tuple[Callable[[Session, UUID, int], Iterable[TimelineRow]], ...]] = (
    _meetings, _training, _asked, _calls, _paid, _ideas, _papers, _consents, _notes, _parts, _looks,
    _changes,
)  # fmt: skip
