from datetime import date, timedelta

import pytest
from sqlalchemy import select

from coprod_desktop.commands.members.knowing import (
    AddContactRoute,
    AddNeed,
    AddNote,
    AddSensitiveFact,
    RecordConsent,
    RemoveContactRoute,
    SetAvailability,
    TakeBackConsent,
)
from coprod_desktop.commands.members.merging import MergeMembers
from coprod_desktop.commands.members.people import (
    AddMember,
    EditMember,
    EditMembers,
    SetStatus,
    TickChecklist,
)
from coprod_desktop.commands.panels import JoinPanel, LeavePanel
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.people import Happened, Need, Route, Status
from coprod_desktop.models import Attendance, Member
from coprod_desktop.queries import member_card, members, panels, reminders, timeline
from coprod_desktop.wording import faults
from tests.builders import a_member, a_panel


def names(workspace, words="", **more):
    return [row.name for row in workspace.ask(members.search, words, **more)]


def test_a_person_needs_only_a_name_and_is_found_without_accents_or_case(workspace):
    a_member(workspace, "  Zoë \n Adeyemi ")
    assert names(workspace, "zoe ADE") == ["Zoë Adeyemi"]
    for empty in ("", " ", "\u200b"):
        with pytest.raises(Refused, match="member-needs-a-name") as refused:
            a_member(workspace, empty)
        assert faults.sentence(refused.value).endswith("begin.")


def test_people_are_found_by_phone_note_and_postcode(workspace):
    ann, bo = a_member(workspace), a_member(workspace, "Bo Okoro")
    workspace.do(AddContactRoute(ann, Route.PHONE, "07700 900 123"))
    workspace.do(AddContactRoute(bo, Route.POST, "1 Nowhere Quay, EX1 1ZZ"))
    workspace.do(AddNote(bo, "Loves chess."))
    assert names(workspace, "+447700900123") == ["Ann Archer"]
    assert names(workspace, "ex1") == ["Bo Okoro"]
    assert names(workspace, "chess") == ["Bo Okoro"]
    assert names(workspace, "100%_") == []


def test_the_first_route_is_preferred_unless_it_is_unsafe(workspace):
    ann = a_member(workspace)
    workspace.do(AddContactRoute(ann, Route.POST, "1 Quay", how_not="never", safe=False))
    workspace.do(AddContactRoute(ann, Route.TEXT, "07700 900123", how_not="only after 10"))
    phone = workspace.do(AddContactRoute(ann, Route.PHONE, "07700 900124", preferred=True))
    card = workspace.ask(member_card.card, ann)
    assert [(route.value, route.preferred) for route in card.routes] == [
        ("07700 900124", True),
        ("1 Quay", False),
        ("07700 900123", False),
    ]
    workspace.do(RemoveContactRoute(phone))
    assert names(workspace, "900124") == []
    workspace.undo()
    assert names(workspace, "900124") == ["Ann Archer"]


def test_a_card_holds_everything_but_the_sensitive_facts(workspace):
    ann = a_member(workspace, format=Format.LARGE, food="vegan")
    workspace.do(AddNeed(ann, Need.HEARING, "Sits near the speaker", may_share=True))
    workspace.do(SetAvailability(ann, ((0, 600, 780), (2, 600, 780))))
    consent = workspace.do(RecordConsent(ann, "Photos", "You may use my photo.", "1", "in person"))
    workspace.do(TakeBackConsent(consent))
    workspace.do(AddSensitiveFact(ann, "prison", "asked to advise probation", date(2026, 1, 1)))
    card = workspace.ask(member_card.card, ann)
    assert (card.format, card.food, card.sensitive) == (Format.LARGE, "vegan", 1)
    assert [need.words for need in card.needs] == ["Sits near the speaker"]
    assert card.times == ((0, 600, 780), (2, 600, 780))
    assert card.consents[0].withdrawn_on == date(2026, 11, 23)
    assert "prison" not in repr(card)
    assert workspace.ask(member_card.sensitive, ann)[0].words == "prison"
    with pytest.raises(Refused, match="needs-consent"):
        workspace.do(AddSensitiveFact(ann, "x", "y", None))
    with pytest.raises(Refused, match="not-a-time"):
        workspace.do(SetAvailability(ann, ((7, 0, 1),)))


def test_resting_is_ordinary_and_comes_back(workspace, clock):
    ann = a_member(workspace)
    workspace.do(SetStatus(ann, Status.RESTING, "family", date(2026, 12, 1)))
    with pytest.raises(Refused, match="comes-back-in-the-past"):
        workspace.do(SetStatus(ann, Status.RESTING, "", date(2026, 1, 1)))
    assert [row.why for row in workspace.ask(reminders.due, date(2026, 11, 23))] == ["comes-back"]
    workspace.do(SetStatus(ann, Status.ACTIVE))
    assert workspace.ask(member_card.card, ann).resting_until is None


def test_nobody_is_forgotten(workspace, clock):
    a_member(workspace, "Ann Archer")
    clock.now += timedelta(days=366)
    due = workspace.ask(reminders.due, workspace.today())
    assert {row.why for row in due} == {"review-due", "gone-quiet"}


def test_many_people_change_in_one_step_and_back(workspace):
    everyone = tuple(a_member(workspace, name) for name in ("Ann", "Bo", "Cy"))
    workspace.do(EditMembers(everyone, (("format", Format.GIANT),)))
    assert {row.format for row in workspace.ask(members.search)} == {Format.GIANT}
    workspace.undo()
    assert {row.format for row in workspace.ask(members.search)} == {Format.STANDARD}


def test_likenesses_are_found_by_name_phone_and_email(workspace):
    sam = a_member(workspace, "Sam Okoro")
    workspace.do(AddContactRoute(sam, Route.PHONE, "07700 900001"))
    workspace.do(AddContactRoute(sam, Route.EMAIL, "sam@riverside.example"))
    a_member(workspace, "Sam Oduya")
    for typed in (
        ("okoro sam",),
        ("S. Okoro", "+447700900001"),
        ("Samuel", "", "SAM@riverside.example"),
    ):
        assert [one.name for one in workspace.ask(members.likenesses, *typed)] == ["Sam Okoro"]
    assert workspace.ask(members.likenesses, "Sa") == []


def test_a_common_first_name_hides_nobody(workspace):
    for number in range(220):
        a_member(workspace, f"Sam Another{number}")
    a_member(workspace, "Sam Zebra")
    a_member(workspace, "Sam")
    assert [one.name for one in workspace.ask(members.likenesses, "zebra sam")] == ["Sam Zebra"]
    assert [one.name for one in workspace.ask(members.likenesses, "SAM")] == ["Sam"]


def test_merging_brings_everything_along_and_can_be_undone(workspace):
    kept, gone = a_member(workspace, "Sam Okoro"), a_member(workspace, "Samuel Okoro")
    panel = a_panel(workspace, members=(gone,))
    workspace.do(AddContactRoute(gone, Route.PHONE, "07700 900001"))
    workspace.do(AddNote(gone, "Knows the buses."))
    workspace.do(MergeMembers(kept, gone, take=("name",)))
    card = workspace.ask(member_card.card, kept)
    assert card.name == "Samuel Okoro"
    assert card.routes[0].value == "07700 900001"
    assert [part.panel for part in card.parts] == [panel]
    assert names(workspace) == ["Samuel Okoro"]
    assert names(workspace, "buses") == ["Samuel Okoro"]
    workspace.undo()
    assert names(workspace) == ["Sam Okoro", "Samuel Okoro"]
    with pytest.raises(Refused, match="same-person-twice"):
        workspace.do(MergeMembers(kept, kept))


def test_after_a_merge_no_row_points_to_the_one_that_went(workspace):
    kept, gone = a_member(workspace, "A B"), a_member(workspace, "B A")
    workspace.do(AddNote(gone, "x"))
    workspace.do(MergeMembers(kept, gone))
    assert workspace.ask(lambda s: s.scalar(select(Member.id).where(Member.id == gone))) is None
    assert workspace.ask(lambda s: s.scalar(select(Attendance.id))) is None


def test_people_join_and_leave_panels_and_the_history_stays(workspace):
    ann = a_member(workspace)
    panel = a_panel(workspace, members=(ann,))
    with pytest.raises(Refused, match="on-the-panel-already"):
        workspace.do(JoinPanel(ann, panel, date(2026, 2, 1)))
    with pytest.raises(Refused, match="leaves-before-joining"):
        workspace.do(LeavePanel(ann, panel, date(2025, 1, 1)))
    workspace.do(LeavePanel(ann, panel, date(2026, 6, 1)))
    with pytest.raises(Refused, match="not-on-the-panel"):
        workspace.do(LeavePanel(ann, panel, date(2026, 6, 1)))
    assert workspace.ask(member_card.card, ann).parts[0].to_day == date(2026, 6, 1)
    assert workspace.ask(panels.panels)[0].people == 0


def test_the_timeline_tells_what_happened_newest_first(workspace):
    ann = workspace.do(AddMember("Ann", (), ("Meet the team",)))
    workspace.do(EditMember(ann, (("pronouns", "she/her"),)))
    workspace.do(AddNote(ann, "Rang."))
    step = workspace.ask(member_card.card, ann).steps[0]
    workspace.do(TickChecklist(step.id))
    told = [(row.what, row.about) for row in workspace.ask(timeline.timeline, ann)]
    assert sorted(told) == [
        (Happened.CHANGED, "AddMember"),
        (Happened.CHANGED, "EditMember"),
        (Happened.CHANGED, "TickChecklist"),
        (Happened.NOTE, "Rang."),
    ]
    with pytest.raises(KeyError):
        workspace.do(EditMember(ann, (("version", 9),)))
