"""A panel of people and a meeting for them, made for tests."""

from datetime import date, timedelta

from coprod_desktop.commands.meetings.agenda import AddItem, ItemDetails
from coprod_desktop.commands.meetings.inviting import InvitePanel
from coprod_desktop.commands.meetings.plan import MeetingDetails, PlanMeeting
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.text import folded
from coprod_desktop.models import Member, Panel, PanelRole
from tests.conftest import NOON

NAMES = (
    "Amara Okafor", "Bronwen Pugh", "Chidi Eze", "Dilys Moyo", "Eilidh Ross", "Farah Aziz",
    "Gwen Tudor", "Hamza Noor", "Iona Blythe", "Jia Chen", "Kofi Mensah", "Łucja Nowak",
)  # fmt: skip


class Rows:
    """Adds rows inside one command, so tests need no other feature's commands."""

    can_undo = True

    def __init__(self, make):
        self.make = make

    def run(self, work):
        return self.make(work.session)


def people_of_a_panel(workspace, names=NAMES):
    """The panel's id and its people's ids, in order of names."""

    def make(session):
        panel = Panel(name="Housing panel", name_key="housing panel")
        members = [Member(name=name, name_key=folded(name)) for name in names]
        session.add_all([panel, *members])
        session.flush()
        for member in members:
            session.add(
                PanelRole(member_id=member.id, panel_id=panel.id, from_day=date(2026, 1, 1))
            )
        session.flush()
        return panel.id, [member.id for member in members]

    return workspace.do(Rows(make))


def planned(workspace, panel=None, *, days=42, minute=660, minutes=90, **more):
    """A meeting some days from the tests' noon."""
    moment = times.moment((NOON + timedelta(days=days)).date(), minute)
    return workspace.do(
        PlanMeeting(MeetingDetails("Housing panel", moment, minutes, panel, **more))
    )


def ready(workspace, **more):
    """A meeting with three items and its whole panel invited: (meeting, members)."""
    panel, members = people_of_a_panel(workspace)
    meeting = planned(workspace, panel, **more)
    for title in ("Welcome", "Repairs", "Close"):
        workspace.do(AddItem(meeting, ItemDetails(title, 20)))
    workspace.do(InvitePanel(meeting))
    return meeting, members
