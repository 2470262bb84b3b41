"""Short ways to make people, panels and meetings through the real commands."""

from datetime import UTC, date, datetime

from coprod_desktop.commands.members.people import AddMember
from coprod_desktop.commands.panels import AddPanel, AddPartner, JoinPanel


def a_member(workspace, name="Ann Archer", **facts):
    return workspace.do(AddMember(name, tuple(facts.items())))


def a_partner(workspace, name="Exampleton Council"):
    return workspace.do(AddPartner(name))


def a_panel(workspace, name="Housing panel", members=(), partner=None):
    panel = workspace.do(AddPanel(name, partner))
    for member in members:
        workspace.do(JoinPanel(member, panel, date(2026, 1, 5)))
    return panel


def noon(day=23, month=11, year=2026):
    return datetime(year, month, day, 12, tzinfo=UTC)
