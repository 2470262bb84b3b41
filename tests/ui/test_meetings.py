"""The Meetings tab on a real file, behind a real window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from coprod_desktop.commands.meetings.series import RepeatMeeting
from coprod_desktop.domain.meetings.kinds import Answer, CallOutcome, MeetingKind, TookPart
from coprod_desktop.models import Idea
from coprod_desktop.queries.meetings import after, people, rows
from coprod_desktop.ui.feedback.idea_dialogs import AddIdeaDialog
from coprod_desktop.ui.meetings.controller import MeetingsController
from coprod_desktop.ui.meetings.pack_page import PackPage
from coprod_desktop.ui.meetings.tab import MeetingsTab
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.buttons import LinkButton
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import meeting_dialogs as dialogs
from tests.builders_meetings import ready


@pytest.fixture
def made(workspace, qtbot):
    shell = WorkingShell(workspace)
    tab = MeetingsTab()
    qtbot.addWidget(tab)
    does = MeetingsController(tab, shell)
    shell.changed.connect(lambda changes: does.refresh())
    tab.resize(1366, 768)
    tab.show()
    return does, tab, shell


def opened(made, workspace, station="plan", **more):
    does, _tab, _shell = made
    meeting, members = ready(workspace, **more)
    does.show_place(Place("meetings", station, meeting))
    return meeting, members


def test_an_empty_tab_says_what_it_is_for(made):
    _, tab, _ = made
    assert tab.right.currentWidget() is tab.empty


def test_a_meeting_is_planned_in_one_dialog_and_then_shown(made, workspace):
    does, tab, _ = made
    does.new()
    dialog = does.dialog
    dialog.title.setText("Housing panel")
    dialog.day.setText("3 dec")
    dialog.time.setText("11am")
    dialog.done_wanted.emit()
    card = workspace.ask(rows.card, tab.current)
    assert (card.title, card.day, card.starts_at.hour) == ("Housing panel", date(2026, 12, 3), 11)


def test_a_plan_that_cannot_be_is_said_beside_its_fields(made, workspace):
    does, _, _ = made
    does.new()
    does.dialog.time.setText("25:00")
    does.dialog.done_wanted.emit()
    fields = does.dialog.form.fields
    assert fields["title"].error
    assert fields["day"].error
    assert fields["time"].error
    assert workspace.ask(rows.listed) == ()


def test_the_hour_that_the_clocks_jump_over_is_refused_in_words(made):
    does, _, _ = made
    does.new()
    does.dialog.title.setText("Early")
    does.dialog.day.setText("28/3/2027")
    does.dialog.time.setText("1:30")
    does.dialog.done_wanted.emit()
    assert "clocks" in does.dialog.form.fields["time"].error


def test_ctrl_d_copies_the_meeting(made, workspace, qtbot):
    _does, tab, _ = made
    meeting, _ = opened(made, workspace)
    tab.list.setFocus()
    qtbot.keyClick(tab.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert tab.current != meeting
    assert len(workspace.ask(rows.listed)) == 2


def test_alt_down_moves_an_agenda_item(made, workspace, qtbot):
    does, _, _ = made
    meeting, _ = opened(made, workspace)
    agenda = does.page.plan.agenda
    agenda.setCurrentRow(0)
    qtbot.keyClick(agenda, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    titles = [item.title for item in workspace.ask(rows.card, meeting).items]
    assert titles == ["Repairs", "Welcome", "Close"]
    assert agenda.currentRow() == 1


def test_one_press_mends_a_missing_break(made, workspace):
    does, _, _ = made
    meeting, _ = opened(made, workspace)
    shown = does.page.plan
    links = shown.check.findChildren(LinkButton)
    press = next(each for each in links if each.text() == "Add a break")
    press.click()
    assert "Break" in [item.title for item in workspace.ask(rows.card, meeting).items]


def test_a_phone_round_keys_answers_with_one_key_each(made, workspace, qtbot):
    does, _, _ = made
    meeting, members = opened(made, workspace, "invite")
    does.invite.start_round()
    dialog = does.invite.round
    qtbot.keyClick(dialog, Qt.Key.Key_C)
    qtbot.keyClick(dialog, Qt.Key.Key_N)
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    listed = workspace.ask(people.invited, meeting)
    assert [row.answer for row in listed[:3]] == [Answer.COMING, Answer.CANNOT, Answer.WAITING]
    assert listed[2].last_call is CallOutcome.NO_ANSWER
    assert dialog.person.id == members[3]
    dialog.reject()


def test_the_sheet_is_keyed_and_the_slip_is_said(made, workspace):
    does, _, shell = made
    meeting, _ = opened(made, workspace, "day", days=-1)
    failed = []
    shell.failed.connect(lambda fault, beside: failed.append((fault, beside)))
    page = does.page.day
    page.sheet.setText("1 2 99")
    page.key.click()
    assert len(failed) == 1
    assert page.sheet.text() == "1 2 99"
    page.sheet.setText("1 2 3 5 7 /6a")
    page.key.click()
    took = {row.number: row.took_part for row in workspace.ask(people.invited, meeting)}
    assert took[7] is TookPart.CAME
    assert page.sheet.text() == ""


def test_minutes_are_written_by_leaving_the_box(made, workspace):
    does, _, _ = made
    meeting, _ = opened(made, workspace, "after", days=-1)
    page = does.page.after
    key = workspace.ask(rows.card, meeting).items[1].id
    said, _easy = page.boxes[key]
    said.setFocus()
    said.setPlainText("The lift is broken.")
    page.decision.setFocus()
    does.after.write(key, said.toPlainText(), "")
    assert workspace.ask(after.view, meeting).minutes[1].said == "The lift is broken."
    page.approve_wanted.emit()
    assert said is not page.boxes[key][0]
    assert page.boxes[key][0].isReadOnly()


def test_every_leaf_can_be_shown(made, workspace):
    does, tab, _ = made
    opened(made, workspace)
    for leaf in ("calendar", "decisions", "actions", "reminders", "venues", "meetings"):
        does.show_place(Place("meetings", leaf))
        assert tab.leaf == leaf


def test_a_cancelled_meeting_lists_who_has_to_be_told(made, workspace):
    does, _, _ = made
    _meeting, _ = opened(made, workspace, "invite")
    does.page.invite.sent_wanted.emit()
    does.page.more_wanted.emit("cancel")
    does.dialog.why.setPlainText("The boiler broke")
    does.dialog.done_wanted.emit()
    assert does.page.invite.told.isVisible()
    assert "The boiler broke" in does.page.off.text


def test_somebody_waits_on_the_reserve_list_and_gets_a_place(made, workspace):
    does, _, _ = made
    meeting, members = opened(made, workspace, "invite")
    page = does.page.invite
    page.view.choose(members[0])
    page.reserve.click()
    assert [row.id for row in workspace.ask(people.invited, meeting) if row.reserve] == members[:1]
    page.view.choose(members[0])
    assert page.reserve.text() == dialogs.TO_PLACE
    page.reserve.click()
    assert not any(row.reserve for row in workspace.ask(people.invited, meeting))


def test_two_people_are_kept_apart_without_a_reason(made, workspace):
    does, _, _ = made
    _, members = opened(made, workspace, "invite")
    page = does.page.invite
    page.apart_wanted.emit(members[0], members[1])
    assert workspace.ask(people.kept_apart, members[1], members[0])
    page.apart_wanted.emit(members[1], members[0])
    assert not workspace.ask(people.kept_apart, members[0], members[1])


def test_a_mark_is_taken_away_again(made, workspace):
    does, _, _ = made
    meeting, members = opened(made, workspace, "day", days=-1)
    page = does.page.day
    page.view.choose(members[2])
    page.marks[TookPart.CAME].click()
    page.view.choose(members[2])
    page.forget.click()
    assert all(row.took_part is None for row in workspace.ask(people.invited, meeting))


def test_one_day_of_a_series_is_left_out_and_another_moved(made, workspace):
    does, _, _ = made
    meeting, _ = opened(made, workspace)
    workspace.do(RepeatMeeting(meeting, count=3))
    one, other = [row.id for row in workspace.ask(rows.listed) if row.id != meeting]
    does.open(one)
    does.page.actions_["except"].trigger()
    assert workspace.ask(rows.card, one).cancelled_at is not None
    does.open(other)
    does.page.actions_["move-day"].trigger()
    does.dialog.day.setText("5 mar 2027")
    does.dialog.done_wanted.emit()
    assert workspace.ask(rows.card, other).day == date(2027, 3, 5)
    assert workspace.ask(rows.card, meeting).cancelled_at is None


def test_what_is_taken_home_from_a_meetup_is_kept(made, workspace):
    does, _, _ = made
    meeting, _ = opened(made, workspace, "after", kind=MeetingKind.MEETUP, days=-2)
    page = does.page.after
    assert page.home.isVisibleTo(page)
    page.home_words.setPlainText("They pay fares before the day.")
    page.home_words.edited.emit()
    assert workspace.ask(rows.card, meeting).learned == "They pay fares before the day."


@pytest.fixture
def met(file):
    return ready(file.workspace, days=-1)


def test_an_idea_is_caught_for_the_meeting_it_was_said_at(met, window):
    meeting, members = met
    window.stack.go(Place("meetings", "day", meeting))
    window.stack._built["meetings"][1].page.day.idea.click()
    assert window.stack.current == "feedback"
    (dialog,) = window.stack._built["feedback"][0].findChildren(AddIdeaDialog)
    assert dialog.where.value == meeting
    dialog.words.setPlainText("A later bus")
    dialog.who.choose(members[0])
    dialog.done_wanted.emit()
    assert window.shell.ask(_where) == [meeting]


def _where(session):
    return [row.meeting_id for row in session.query(Idea)]


def test_labels_are_offered_for_both_sheets_and_for_window_envelopes(qtbot):
    asked = []
    pack = PackPage(str)
    qtbot.addWidget(pack)
    pack.labels_wanted.connect(asked.append)
    for entry in pack.labels.menu().actions():
        entry.trigger()
    assert asked == ["labels", "labels-large", "window-sheets"]
