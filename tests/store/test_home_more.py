"""Commands that no other test does in a plain workspace, so that their undo is proven as well.

`tests.proving` does each once more on a copy, takes it back and does it again; see there.
"""

from datetime import timedelta

import pytest
from sqlalchemy import select

from coprod_desktop.commands.charity import ChangeSignature
from coprod_desktop.commands.feedback.ideas import ChangeAttribution, SayWhoseIdea, UnlinkIdea
from coprod_desktop.commands.incentives.thanks import GiveThanks
from coprod_desktop.commands.information import AskForInformation, TakeLonger
from coprod_desktop.commands.meetings.agenda import ChangeItem, ItemDetails
from coprod_desktop.commands.meetings.day import ForgetAttendance, RecordAttendance
from coprod_desktop.commands.meetings.inviting import InvitePeople, SetReserve
from coprod_desktop.commands.meetings.minutes import NoteCheckIn
from coprod_desktop.commands.meetings.packs import ChangePaper, RemovePaper
from coprod_desktop.commands.meetings.plan import (
    ChangeLength,
    ChangeMeeting,
    MeetingDetails,
    MoveMeeting,
    NoteLearning,
)
from coprod_desktop.commands.meetings.venues import ChangeVenue, ChooseVenue, VenueDetails
from coprod_desktop.commands.panels import EditPanelRole
from coprod_desktop.commands.stories.telling import SetStoryPhoto
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.models import (
    AgendaItem,
    Attendance,
    Idea,
    IdeaLink,
    Invitation,
    Meeting,
    Member,
    PackPaper,
    PackSentPaper,
    PanelRole,
    Story,
    Venue,
)
from tests.conftest import NOON
from tests.proving import PROVEN

DETAILS = MeetingDetails("Another title", NOON + timedelta(days=30))


def one(workspace, table, *where):
    return workspace.ask(
        lambda s: s.scalar(select(table.id).where(*where).order_by(table.id).limit(1))
    )


def coming(workspace):
    return one(workspace, Meeting, Meeting.starts_at > NOON)


def invited(workspace):
    return workspace.ask(
        lambda s: s.execute(
            select(Invitation.meeting_id, Invitation.member_id)
            .where(Invitation.is_reserve.is_(False))
            .limit(1)
        ).one()
    )


def came(workspace):
    return workspace.ask(
        lambda s: s.execute(select(Attendance.meeting_id, Attendance.member_id).limit(1)).one()
    )


def not_invited(workspace, meeting):
    on_list = select(Invitation.member_id).where(Invitation.meeting_id == meeting)
    return one(workspace, Member, Member.id.not_in(on_list), Member.name != "")


def person(workspace, name="Siân Prydderch"):
    return one(workspace, Member, Member.name == name)


def unsent_paper(workspace):
    return one(workspace, PackPaper, PackPaper.id.not_in(select(PackSentPaper.paper_id)))


def an_idea(workspace):
    return one(workspace, Idea, Idea.member_id.is_not(None), Idea.nameless.is_(False))


def invite_somebody(workspace):
    meeting = coming(workspace)
    return InvitePeople(meeting, (not_invited(workspace, meeting),))


def record_somebody(workspace):
    meeting, member = came(workspace)
    return RecordAttendance(meeting, (member,), minutes=17)


def take_longer(workspace):
    asked = workspace.do(AskForInformation(person(workspace)))
    return TakeLonger(asked, "Many papers to look through")


COMMANDS = {
    "ChangeSignature": lambda w: ChangeSignature(b"a picture"),
    "ChangeAttribution": lambda w: ChangeAttribution(
        an_idea(w), Attribution.ROLE, "Somebody who uses a wheelchair"
    ),
    "SayWhoseIdea": lambda w: SayWhoseIdea(an_idea(w), person(w)),
    "UnlinkIdea": lambda w: UnlinkIdea(one(w, IdeaLink)),
    "GiveThanks": lambda w: GiveThanks(person(w), Kind.REFERENCE, "A reference", w.today()),
    "TakeLonger": take_longer,
    "ChangeItem": lambda w: ChangeItem(one(w, AgendaItem), ItemDetails("Another item", 11)),
    "ForgetAttendance": lambda w: ForgetAttendance(*came(w)),
    "RecordAttendance": record_somebody,
    "InvitePeople": invite_somebody,
    "SetReserve": lambda w: SetReserve(*invited(w), reserve=True),
    "NoteCheckIn": lambda w: NoteCheckIn(*came(w), by="Sam", done=True),
    "ChangePaper": lambda w: ChangePaper(one(w, PackPaper), "Another title", confidential=True),
    "RemovePaper": lambda w: RemovePaper(unsent_paper(w)),
    "ChangeLength": lambda w: ChangeLength(coming(w), 75),
    "ChangeMeeting": lambda w: ChangeMeeting(coming(w), DETAILS),
    "MoveMeeting": lambda w: MoveMeeting(coming(w), NOON + timedelta(days=33)),
    "NoteLearning": lambda w: NoteLearning(coming(w), "Bring more pens"),
    "ChangeVenue": lambda w: ChangeVenue(one(w, Venue), VenueDetails("Another hall")),
    "ChooseVenue": lambda w: ChooseVenue(coming(w), None),
    "EditPanelRole": lambda w: EditPanelRole(one(w, PanelRole), (("role", "Looks after the tea"),)),
    "SetStoryPhoto": lambda w: SetStoryPhoto(one(w, Story), b"a picture", "A garden gate"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_it_is_taken_back_and_done_again(name, charity):
    PROVEN.discard(name)
    charity.do(COMMANDS[name](charity))
    assert name in PROVEN
