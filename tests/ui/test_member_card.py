"""A person's card is changed where it stands: saved as it is left, taken back by one Undo."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from coprod_desktop.commands.members.knowing import (
    AddContactRoute,
    AddNeed,
    AddSensitiveFact,
    SetAvailability,
)
from coprod_desktop.commands.members.people import EditMember
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.people import Need, Route, Status
from coprod_desktop.models import SensitiveLook
from coprod_desktop.queries import member_card, members, panels, reminders
from coprod_desktop.queries.feedback import ideas
from coprod_desktop.ui.feedback.idea_dialogs import AddIdeaDialog
from coprod_desktop.ui.feedback.their_wish import follow_wish
from coprod_desktop.ui.members.merge_dialog import MergeDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.buttons import LinkButton
from tests.builders import a_member, a_panel, a_partner


@pytest.fixture
def ann(window):
    workspace = window.shell.workspace
    member = a_member(workspace, "Ann Archer")
    workspace.do(AddContactRoute(member, Route.PHONE, "07700 900123", how_not="No voicemail"))
    workspace.do(AddNeed(member, Need.HEARING, "Sits near the speaker", may_share=True))
    return member


@pytest.fixture
def card(window, ann, qtbot):
    """Ann's card in the window; nobody waits for more than the events already there."""
    window.stack.go(Place("members", id=ann))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window.stack.tab.card


def now(window, member):
    return window.shell.ask(member_card.card, member)


def words_of(widget):
    return " | ".join(
        label.text() for label in widget.findChildren(QLabel) if not put_away(label, widget)
    )


def put_away(part, inside):
    """Whether something was hidden on purpose, itself or with what it stands in."""
    while part is not None and part is not inside:
        if part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        part = part.parentWidget()
    return False


def leave(editor, text):
    """Put words into a box and leave it with Tab."""
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Tab)


def pick(choice, value):
    choice.choose(value)
    choice.activated.emit(choice.currentIndex())


def test_how_not_stands_before_the_number_on_the_card_and_in_its_head(card):
    for said in (words_of(card.sections["ReachSection"]), words_of(card)):
        assert said.index("No voicemail") < said.index("07700 900123")


def test_a_section_is_opened_saved_as_it_is_left_and_taken_back(window, card, ann):
    names = card.sections["NamesSection"]
    QTest.mouseClick(names.change, Qt.MouseButton.LeftButton)
    leave(names.form.fields["pronouns"].editor, "she/her")
    assert now(window, ann).pronouns == "she/her"
    leave(names.form.fields["introduce_as"].editor, "Ann, who knows the buses")
    assert card.sections["NamesSection"] is names, "what is open stays open"
    window.shell.workspace.undo()
    assert now(window, ann).introduce_as == ""
    assert names.form.fields["introduce_as"].editor.text() == ""
    assert names.form.fields["pronouns"].editor.text() == "she/her"
    QTest.mouseClick(names.change, Qt.MouseButton.LeftButton)
    assert names.form is None


def test_the_format_that_drives_what_prints_is_changed_on_the_card(window, card, ann):
    papers = card.sections["PapersSection"]
    papers.toggle()
    pick(papers.form.fields["format"].editor, Format.GIANT)
    assert now(window, ann).format is Format.GIANT


def test_a_way_is_added_changed_and_taken_away(window, card, ann):
    reach = card.sections["ReachSection"]
    QTest.mouseClick(reach.adding, Qt.MouseButton.LeftButton)
    pick(reach.form.fields["kind"].editor, Route.EMAIL)
    leave(reach.form.fields["value"].editor, "ann at mail")
    reach.keep()
    assert "needs one @" in reach.form.summary.text
    leave(reach.form.fields["value"].editor, "ann@mail.example")
    reach.keep()
    assert [route.value for route in now(window, ann).routes] == [
        "07700 900123",
        "ann@mail.example",
    ]
    reach.open(now(window, ann).routes[1])
    leave(reach.form.fields["how_not"].editor, "Never on Sundays")
    assert now(window, ann).routes[1].how_not == "Never on Sundays"
    window.shell.do(reach.remove(now(window, ann).routes[1]))
    assert reach.form is None, "its form goes with it"
    assert len(now(window, ann).routes) == 1


def test_a_day_that_cannot_be_read_is_said_under_its_box(card):
    names = card.sections["NamesSection"]
    names.toggle()
    leave(names.form.fields["born"].editor, "some day")
    assert names.form.fields["born"].error
    leave(names.form.fields["born"].editor, "1 Jan 2030")
    assert "still to come" in names.form.summary.text


def test_hours_are_chosen_by_keyboard_and_keep_what_stands_beside_them(window, card, ann):
    window.shell.do(SetAvailability(ann, ((0, 615, 720),)))
    times = card.sections["TimesSection"]
    times.toggle()
    grid = times.grid
    grid.setCurrentIndex(grid.model().index(0, 4))  # Monday, twelve o'clock
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert now(window, ann).times == ((0, 615, 780),)
    grid.setCurrentIndex(grid.model().index(0, 3))
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert now(window, ann).times == ((0, 615, 660), (0, 720, 780))
    window.shell.workspace.undo()
    assert grid.times == ((0, 615, 780),)


def test_hidden_facts_ask_why_are_logged_and_hide_again(window, card, ann):
    window.shell.do(AddSensitiveFact(ann, "prison", "advises probation", date(2026, 1, 5)))
    hidden = card.sections["HiddenSection"]
    assert "prison" not in words_of(card)
    hidden.reveal()
    assert "prison" not in words_of(card), "nothing is shown without a reason"
    hidden.why.setText("She asked what we hold.")
    hidden.reveal()
    assert "prison" in words_of(hidden)
    assert hidden._clock.isActive()
    looks = window.shell.ask(lambda s: [(one.by, one.why) for one in s.query(SensitiveLook)])
    assert looks == [("Sam", "She asked what we hold.")]
    hidden._clock.timeout.emit()
    assert "prison" not in words_of(card)
    assert "Looked at once." in words_of(hidden)


def test_another_person_never_sees_what_was_shown_of_one(window, card, ann):
    window.shell.do(AddSensitiveFact(ann, "prison", "advises probation", date(2026, 1, 5)))
    hidden = card.sections["HiddenSection"]
    hidden.why.setText("Asked.")
    hidden.reveal()
    other = a_member(window.shell.workspace, "Bo")
    window.stack.go(Place("members", id=other))
    window.stack.go(Place("members", id=ann))
    assert "prison" not in words_of(card)


def test_status_is_changed_with_its_day_and_refused_in_the_past(window, card, ann):
    status = card.sections["StatusSection"]
    status.toggle()
    leave(status.form.fields["until"].editor, "1 Jan 2020")
    assert "already past" in status.form.summary.text
    leave(status.form.fields["until"].editor, "+2w")
    found = now(window, ann)
    assert (found.status, found.resting_until) == (Status.RESTING, date(2026, 12, 7))


def test_every_section_opens_and_closes_without_changing_anything(window, card, ann):
    before = now(window, ann)
    for section in card.sections.values():
        opens = getattr(section, "toggle", None) or section.begin
        closes = getattr(section, "toggle", None) or section.close_form
        opens()
        assert section.form is not None, type(section).__name__
        closes()
        assert section.form is None
    assert now(window, ann) == before


def test_somebody_leaves_a_panel_from_the_card_and_what_they_did_stays(window, card, ann):
    panel = a_panel(window.shell.workspace, members=(ann,))
    section = card.sections["PanelsSection"]
    section.show_card(now(window, ann))
    section.open(now(window, ann).parts[0])
    leaves = next(one for one in section.findChildren(LinkButton) if "leave" in one.text())
    QTest.mouseClick(leaves, Qt.MouseButton.LeftButton)
    (part,) = now(window, ann).parts
    assert (part.panel, part.to_day) == (panel, date(2026, 11, 23))


def test_their_own_rule_for_their_words_is_shown_where_words_are_kept(window, ann):
    rule = (("sharing", Attribution.ROLE), ("describe_as", "a tenant"))
    window.shell.do(EditMember(ann, rule))
    bo = a_member(window.shell.workspace, "Bo")
    people = window.shell.ask(ideas.choices, window.shell.today())
    dialog = AddIdeaDialog(people, window.shell.today, window)
    follow_wish(window.shell, dialog.who, dialog.shown, dialog.role)
    pick(dialog.who, ann)
    assert (dialog.shown.value, dialog.role.text()) == (Attribution.ROLE, "a tenant")
    pick(dialog.who, bo)
    assert (dialog.shown.value, dialog.role.text()) == (Attribution.ANONYMOUS, "")
    dialog.deleteLater()


def test_two_records_become_one_side_by_side_and_one_undo_brings_both_back(window, ann, qtbot):
    workspace = window.shell.workspace
    other = a_member(workspace, "Anne Archer", pronouns="she/her", food="vegan")
    dialog = MergeDialog(window.shell, ann, parent=window)
    assert not dialog.main.isEnabled()
    dialog.look_up("anne")
    assert [row.name for row in dialog.people.rows] == ["Anne Archer"]
    dialog.show_other(other)
    assert dialog.main.isEnabled()
    assert dialog.chosen["pronouns"].checkedId() == 1, "what only one of them says is taken"
    assert dialog.chosen["name"].checkedId() == 0
    dialog.chosen["name"].button(1).click()
    dialog.finish()
    found = now(window, ann)
    assert (found.name, found.pronouns, found.food) == ("Anne Archer", "she/her", "vegan")
    assert len(workspace.ask(members.search)) == 1
    workspace.undo()
    assert sorted(row.name for row in workspace.ask(members.search)) == [
        "Ann Archer",
        "Anne Archer",
    ]
    dialog.deleteLater()


def leaf(window, key, thing=None):
    window.stack.go(Place("members", key, thing))
    return window.stack._built["members"][1].leaves.does[key]


def test_a_panel_is_made_changed_and_filled_in_its_leaf(window, ann):
    workspace = window.shell.workspace
    council = a_partner(workspace)
    panel = a_panel(workspace, "Housing panel")
    does = leaf(window, "panels", panel)
    facts = does.page.facts
    facts.toggle()
    pick(facts.form.fields["partner_id"].editor, council)
    assert workspace.ask(panels.panel, panel).partner == council
    facts.form.fields["purpose"].editor.setPlainText("Warm homes")
    facts.form.fields["purpose"].editor.edited.emit()
    assert workspace.ask(panels.panel, panel).purpose == "Warm homes"
    window.activateWindow()
    assert "Housing panel" in words_of(does.page)


def test_fair_share_is_sorted_by_a_pressed_heading_and_says_what_it_leaves_out(window, ann):
    does = leaf(window, "fair-share")
    a_member(window.shell.workspace, "Bo Okoro")
    assert "expenses paid back" in words_of(does.page)
    assert [row.name for row in does.page.table.table.rows] == ["Ann Archer", "Bo Okoro"]
    does.page.table.sort_wanted.emit("name", True)
    assert [row.name for row in does.page.table.table.rows] == ["Bo Okoro", "Ann Archer"]


def test_a_reminder_is_done_where_it_stands_and_can_be_taken_back(window, ann, clock):
    does = leaf(window, "reminders")
    clock.now = clock.now.replace(year=2028)
    does.refresh()
    said = words_of(does.page)
    assert "Gone quiet" in said
    assert "Needs to look at again" in said
    row = next(
        one
        for one in window.shell.ask(reminders.due, window.shell.today())
        if one.why == "gone-quiet"
    )
    does.do(row)
    assert "Gone quiet" not in words_of(does.page)
    window.shell.workspace.undo()
    assert "Gone quiet" in words_of(does.page)
