"""Changing the same thing for many people: one step, nobody twice, refused in words."""

from datetime import date

import pytest

from coprod_desktop.commands.exports import NoteExported
from coprod_desktop.commands.members.filters import KeepFilter
from coprod_desktop.commands.members.people import EditMembers
from coprod_desktop.commands.members.together import (
    JoinPanelTogether,
    LeavePanelTogether,
    NoteForMany,
    PutIntoGroup,
    SetStatuses,
    TakeOutOfGroup,
)
from coprod_desktop.commands.panels import JoinPanel
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Status
from coprod_desktop.queries import member_lines, member_list
from coprod_desktop.queries.papers.made import recent as papers_made
from tests.builders import a_member, a_panel
from tests.conftest import NOON

TODAY = NOON.date()


@pytest.fixture
def people(workspace):
    return tuple(a_member(workspace, name) for name in ("Ann", "Bo", "Cleo"))


def lines(workspace, people):
    return workspace.ask(member_lines.lines, people)


def test_a_status_is_set_for_all_with_its_reason_and_its_day(workspace, people):
    back = date(2026, 12, 1)
    assert workspace.do(SetStatuses(people, Status.RESTING, " tired ", back)) == 3
    assert {(row.status, row.resting_until) for row in lines(workspace, people)} == {
        (Status.RESTING, back)
    }
    workspace.do(SetStatuses(people, Status.ACTIVE, resting_until=back))
    assert {row.resting_until for row in lines(workspace, people)} == {None}
    with pytest.raises(Refused, match="comes-back-in-the-past"):
        workspace.do(SetStatuses(people, Status.RESTING, "", date(2026, 1, 1)))
    with pytest.raises(Refused, match="nobody-chosen"):
        workspace.do(SetStatuses((), Status.LEFT))


def test_who_is_on_the_panel_already_is_not_put_on_it_twice(workspace, people):
    panel = a_panel(workspace, "Housing", people[:1])
    assert workspace.do(JoinPanelTogether((*people, people[1]), panel, TODAY, "adviser")) == 2
    assert {row.panels for row in lines(workspace, people)} == {"Housing"}
    with pytest.raises(Refused, match="all-on-the-panel-already"):
        workspace.do(JoinPanelTogether(people, panel, TODAY))
    with pytest.raises(Refused, match="leaves-before-joining"):
        workspace.do(LeavePanelTogether(people, panel, date(2025, 1, 1)))
    assert workspace.do(LeavePanelTogether(people, panel, TODAY)) == 3
    with pytest.raises(Refused, match="nobody-on-the-panel"):
        workspace.do(LeavePanelTogether(people, panel, TODAY))
    workspace.do(JoinPanel(people[0], panel, TODAY))
    assert lines(workspace, people)[0].panels == "Housing"


def test_a_group_is_there_while_somebody_is_in_it(workspace, people):
    assert workspace.do(PutIntoGroup(people[:2], "  Café  crew ")) == 2
    assert workspace.ask(member_lines.group_names) == [("cafe crew", "Café crew")]
    assert workspace.do(PutIntoGroup(people, "cafe crew")) == 1
    with pytest.raises(Refused, match="all-in-the-group-already"):
        workspace.do(PutIntoGroup(people, "CAFÉ CREW"))
    with pytest.raises(Refused, match="needs-a-name"):
        workspace.do(PutIntoGroup(people, " "))
    assert workspace.do(TakeOutOfGroup(people, "café crew")) == 3
    assert workspace.ask(member_lines.group_names) == []
    with pytest.raises(Refused, match="nobody-in-the-group"):
        workspace.do(TakeOutOfGroup(people, "café crew"))


def test_one_note_for_many_is_found_with_each_and_says_nobody_was_heard(workspace, people):
    workspace.do(NoteForMany(people, " Sent the zebra leaflet ", shared=True))
    found = workspace.ask(member_list.found, MemberFilter("zebra"), TODAY)
    assert found.count == 3
    assert {row.last_heard_on for row in lines(workspace, people)} == {None}
    with pytest.raises(Refused, match="nothing-written"):
        workspace.do(NoteForMany(people, " "))


def test_a_format_is_set_for_all_as_one_step(workspace, people):
    assert workspace.do(EditMembers(people, (("format", Format.LARGE),))) == 3
    assert {row.format for row in lines(workspace, people)} == {Format.LARGE}


def test_a_filter_that_asks_nothing_is_not_kept(workspace):
    with pytest.raises(Refused, match="filter-asks-nothing"):
        workspace.do(KeepFilter("All", MemberFilter()))
    with pytest.raises(Refused, match="needs-a-name"):
        workspace.do(KeepFilter(" ", MemberFilter("a")))


def test_what_left_as_open_files_is_noted_in_the_book_of_papers(workspace, people):
    workspace.do(NoteExported("Everything, as open files", 12))
    workspace.do(NoteExported("About them", 3, "xlsx", people[0]))
    made = workspace.ask(papers_made)
    assert {(row.paper, row.name) for row in made} >= {("Everything, as open files", "")}
    assert ("About them", "Ann") in {(row.paper, row.name) for row in made}
