"""The example charity's meetings: ten and one abroad, behind us and to come, at every stage."""

import io
from datetime import date, timedelta
from typing import Final
from uuid import UUID

import docx
from PIL import Image, ImageDraw

from coprod_desktop.commands.meetings.agenda import AddItem, ItemDetails
from coprod_desktop.commands.meetings.day import AddWalkIn, CountFaces, KeySheet
from coprod_desktop.commands.meetings.inviting import (
    InvitePanel,
    KeyAnswer,
    NoteCall,
    NoteInvited,
)
from coprod_desktop.commands.meetings.minutes import (
    AddAction,
    AddDecision,
    ApproveMinutes,
    FinishAction,
    WriteMinute,
)
from coprod_desktop.commands.meetings.packs import AddPapers, NotePacksSent, PaperGiven, SentCopy
from coprod_desktop.commands.meetings.plan import (
    CancelMeeting,
    FixDate,
    MeetingDetails,
    PlanMeeting,
)
from coprod_desktop.commands.meetings.taking_part import KeepTakingPart
from coprod_desktop.commands.meetings.venues import AddVenue, VenueDetails
from coprod_desktop.domain.access.facts import Help
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import (
    Answer,
    CallOutcome,
    Influence,
    Known,
    MeetingKind,
    Purpose,
    Setting,
)
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.packs import PaperKind
from coprod_desktop.domain.readability import reading
from coprod_desktop.exchange import syllables
from coprod_desktop.queries.meetings import packs, people, rows
from coprod_desktop.reports.kit.blocks import Document, Paragraph
from coprod_desktop.reports.kit.making import make
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import example as charity
from coprod_desktop.wording import meeting_example as words

# days from today, panel, sheet as it came back ("" for a meeting to come)
PLAN: Final = (
    (-196, 0, "1 2 3 4 5 7p40 8 /9a 10v"),
    (-168, 1, "1 2 4 5 6 /3a 8"),
    (-140, 0, "1 2 3 5 6 8 /4a 9 10 11"),
    (-112, 2, "1 2 3 4 6 /5 7"),
    (-84, 1, "1 3 4 5 7 8v /2a"),
    (-56, 0, "1 2 4 5 6 7 8 /3a 11 12p30"),
    (-28, 2, "1 2 3 4 5 /7a 8"),
    (-5, 0, "1 2 3 5 7 8 /6a 9v 11"),
    (16, 0, ""),
    (30, 1, ""),
    (51, 2, ""),
)


def fill(workspace: Workspace) -> None:
    """Add the venues, wishes and meetings, on the people and panels that are there."""
    venues = _venues(workspace)
    order = [name for name, *_ in charity.PANELS]
    panels = sorted(workspace.ask(rows.panels), key=lambda each: order.index(each.name))
    made: list[UUID] = []
    for days, panel, sheet in PLAN:
        day = _weekday(workspace.today() + timedelta(days=days))
        chosen = panels[panel % len(panels)]
        made.append(_meeting(workspace, chosen.name, chosen.id, day, venues[panel]))
        if sheet:
            _past(workspace, made[-1], sheet, approve=days < -30)
    _meetup(workspace)
    _next(workspace, made[8])
    workspace.do(CancelMeeting(made[10], words.BOILER))


def _weekday(day: date) -> date:
    """A Tuesday to Thursday near a day."""
    return day + timedelta(days={0: 1, 4: -1, 5: -2, 6: -3}.get(day.weekday(), 0))


def _venues(workspace: Workspace) -> list[UUID]:
    today, yes, no = workspace.today(), Known.YES, Known.NO
    hall = VenueDetails(
        words.HALL, words.HALL_ADDRESS, "01632 960101", yes, yes, yes, yes, yes, 20 * 60 + 10,
        words.HALL_FIND, 30, Money.pounds(40), today - timedelta(days=60),
    )  # fmt: skip
    library = VenueDetails(
        words.LIBRARY, words.LIBRARY_ADDRESS, "01632 960102", yes, no, yes, Known.UNKNOWN, no,
        18 * 60 + 30, words.LIBRARY_FIND, 16, Money.pounds(0), today - timedelta(days=400),
    )  # fmt: skip
    chapel = VenueDetails(words.CHAPEL, words.CHAPEL_ADDRESS, "01632 960103")
    return [workspace.do(AddVenue(each)) for each in (hall, library, chapel)]


def _meeting(workspace: Workspace, name: str, panel: UUID, day: date, venue: UUID) -> UUID:
    details = MeetingDetails(
        name, times.moment(day, 660), 90, panel, purpose=Purpose.DECIDE,
        influence=Influence.SHARE, venue_id=venue, room=words.ROOM,
    )  # fmt: skip
    meeting = workspace.do(PlanMeeting(details))
    for title, minutes, kind, lead, warning, after in words.AGENDA:
        item = ItemDetails(title, minutes, kind, lead, warning, after)
        workspace.do(AddItem(meeting, item))
    workspace.do(InvitePanel(meeting))
    return meeting


def _past(workspace: Workspace, meeting: UUID, sheet: str, *, approve: bool) -> None:
    listed = {row.number for row in workspace.ask(people.invited, meeting)}
    signs = [
        sign for sign in sheet.split() if int("".join(filter(str.isdigit, sign[:3]))) in listed
    ]
    workspace.do(KeySheet(meeting, " ".join(signs)))
    workspace.do(AddWalkIn(meeting, "Charlie Specimen", words.OTHERS.split("\n")[0]))
    card = workspace.ask(rows.card, meeting)
    for item, (said, easy) in zip(card.items if card else (), words.MINUTES, strict=True):
        if said:
            workspace.do(WriteMinute(item.id, said, easy))
    number = len(workspace.ask(rows.listed))
    decision = words.DECISIONS[number % len(words.DECISIONS)]
    workspace.do(AddDecision(meeting, decision, card.items[4].id if card else None))
    what, owner = words.ACTIONS[number % len(words.ACTIONS)]
    due = workspace.today() + timedelta(days=14 if not approve else -10)
    action = workspace.do(AddAction(meeting, what, owner, due_on=due))
    if approve:
        workspace.do(ApproveMinutes(meeting))
        if number % 3:
            workspace.do(FinishAction(action))
    workspace.do(CountFaces(meeting, 6, 2, number % 2, words.FACES))


def _meetup(workspace: Workspace) -> None:
    """An online meetup with other organisations, and what we took home from it."""
    day = _weekday(workspace.today() - timedelta(days=42))
    details = MeetingDetails(
        words.MEETUP, times.moment(day, 840), 60, kind=MeetingKind.MEETUP,
        purpose=Purpose.DISCUSS, setting=Setting.ONLINE, link=words.LINK,
        joining_help=words.JOINING, others=words.OTHERS, learned=words.LEARNED,
    )  # fmt: skip
    workspace.do(PlanMeeting(details))


def _next(workspace: Workspace, meeting: UUID) -> None:
    """The next meeting: invitations out, answers in, papers of four kinds, some packs sent."""
    listed = workspace.ask(people.invited, meeting)
    _wishes(workspace, [row.id for row in listed])
    workspace.do(NoteInvited(meeting, tuple(row.id for row in listed[:9]), "post"))
    for row in listed[:6]:
        workspace.do(KeyAnswer(meeting, row.id, Answer.COMING))
    workspace.do(KeyAnswer(meeting, listed[6].id, Answer.CANNOT, words.NEEDS_ANOTHER_DAY))
    workspace.do(KeyAnswer(meeting, listed[7].id, Answer.ANOTHER_WAY, words.SENDS_WORDS))
    workspace.do(NoteCall(meeting, listed[8].id, CallOutcome.NO_ANSWER))
    workspace.do(FixDate(meeting, fixed=True))
    workspace.do(AddPapers(meeting, papers()))
    sent = workspace.ask(packs.copies, meeting)[:4]
    log = tuple(
        SentCopy(row.id, row.copy.how or "hand", row.copy.made_as, row.copy.papers) for row in sent
    )
    workspace.do(NotePacksSent(meeting, log))
    workspace.do(AddPapers(meeting, (_text(words.PAPER_NOTES, words.NOTES_WORDS),)))


def _wishes(workspace: Workspace, members: list[UUID]) -> None:
    wishes = (
        (frozenset({Help.LOOP}), False, None),
        (frozenset({Help.BUS}), False, None),
        (frozenset({Help.PRE_MEET}), False, 60),
        (frozenset({Help.TICKETS, Help.BUS}), True, None),
        (frozenset({Help.STEP_FREE, Help.TOILETS}), False, None),
        (frozenset({Help.QUIET_ROOM}), False, None),
    )
    for number, member in enumerate(members):
        helps, school, longest = wishes[number % len(wishes)]
        workspace.do(
            KeepTakingPart(
                member,
                helps if number < len(wishes) else frozenset(),
                school and number < len(wishes),
                longest,
                frozenset({28}) if number == 1 else frozenset(),
                frozenset({"muslim"}) if number == 7 else frozenset(),
                not_called_on=number in (2, 5),
                message_safe=(None, True, False)[number % 3],
                asked_format=number != 0,
            )
        )


def papers() -> tuple[PaperGiven, ...]:
    """Papers of four kinds: a PDF, a Word file, a picture and plain text."""
    report = make(Document(words.PAPER_REPORT, (Paragraph(words.REPORT_WORDS),)))
    return (
        _given(words.PAPER_REPORT, "pdf", PaperKind.PDF, report.data, words.REPORT_WORDS),
        _given(words.PAPER_PLAN, "docx", PaperKind.WORD, _word(), words.PLAN_WORDS),
        PaperGiven(
            words.PAPER_PICTURE, "map.png", PaperKind.PICTURE, _picture(), 1,
            described=words.PICTURE_SHOWS,
        ),
        _text(words.PAPER_LETTER, words.LETTER_WORDS),
    )  # fmt: skip


def _text(title: str, text: str) -> PaperGiven:
    return _given(title, "txt", PaperKind.TEXT, text.encode(), text)


def _given(title: str, ending: str, kind: PaperKind, data: bytes, text: str) -> PaperGiven:
    age = reading(text, syllables.count).age
    return PaperGiven(title, f"{title}.{ending}", kind, data, 1, text, reading_age=age)


def _word() -> bytes:
    document = docx.Document()
    for part in words.PLAN_WORDS.split("\n\n"):
        if part.startswith("# "):
            document.add_heading(part[2:], 1)
        else:
            document.add_paragraph(part)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _picture() -> bytes:
    picture = Image.new("RGB", (480, 240), "#F1ECE4")
    draw = ImageDraw.Draw(picture)
    for at, colour in enumerate(("#A3262A", "#A3262A", "#22633A")):
        draw.rectangle((40 + at * 145, 60, 140 + at * 145, 200), fill=colour)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
