"""Rows that incentives need: people who came to a meeting of a panel that advises somebody."""

from datetime import UTC, datetime, timedelta

from coprod_desktop.domain.text import folded
from coprod_desktop.models import Attendance, Meeting, Member, Panel, Partner, TookPart
from tests.conftest import NOON


class Make:
    """Adds rows inside one command, so that tests need no other feature's commands."""

    can_undo = True

    def __init__(self, *rows):
        self.rows = rows

    def run(self, work):
        for row in self.rows:
            work.session.add(row)
            work.session.flush()


Make.__name__ = "AddMember"  # History and Undo know it by a name that has words


def a_member(workspace, name="Ann Archer"):
    row = Member(name=name, name_key=folded(name))
    workspace.do(Make(row))
    return workspace.ask(lambda session: _id(session, Member, name))


def _id(session, table, name):
    found = session.query(table.id).filter(table.name == name).all()
    return found[-1][0]


def a_panel(workspace, name="Voices", field="health"):
    workspace.do(Make(Partner(name=f"{name} partner", name_key=folded(name), field=field)))
    partner = workspace.ask(lambda session: _id(session, Partner, f"{name} partner"))
    workspace.do(Make(Panel(name=name, name_key=folded(name), partner_id=partner)))
    return workspace.ask(lambda session: _id(session, Panel, name))


def a_meeting(workspace, panel=None, title="Spring meeting", days_ago=3, minutes=120):
    starts = NOON - timedelta(days=days_ago)
    starts = datetime(starts.year, starts.month, starts.day, 10, tzinfo=UTC)
    workspace.do(Make(Meeting(title=title, panel_id=panel, starts_at=starts, minutes=minutes)))
    return workspace.ask(
        lambda session: session.query(Meeting.id).filter(Meeting.title == title).all()[-1][0]
    )


def came(workspace, meeting, *members, how=TookPart.CAME):
    workspace.do(Make(*(Attendance(meeting_id=meeting, member_id=one, how=how) for one in members)))


def everybody(workspace, count, field="health"):
    """A meeting and so many people who came to it."""
    meeting = a_meeting(workspace, a_panel(workspace, field=field))
    names = [f"Person {number:03d}" for number in range(count)]
    workspace.do(Make(*(Member(name=one, name_key=folded(one)) for one in names)))
    members = workspace.ask(
        lambda session: [
            row[0]
            for row in session.query(Member.id).filter(Member.name.in_(names)).order_by(Member.name)
        ]
    )
    came(workspace, meeting, *members)
    return meeting, members
