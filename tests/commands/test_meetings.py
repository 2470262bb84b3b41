from datetime import date, timedelta

import pytest

from coprod_desktop.commands.meetings.access import NoteBooked
from coprod_desktop.commands.meetings.agenda import (
    AddBreak,
    AddItem,
    ItemDetails,
    MoveItem,
    RemoveItem,
)
from coprod_desktop.commands.meetings.day import AddWalkIn, KeySheet, RecordAttendance
from coprod_desktop.commands.meetings.inviting import (
    InvitePanel,
    KeepPeopleApart,
    KeyAnswer,
    NoteCall,
    NoteInvited,
    NoteReminder,
    NoteTold,
    TakeOffList,
)
from coprod_desktop.commands.meetings.minutes import (
    AddAction,
    AddDecision,
    ApproveMinutes,
    FinishAction,
    ReviseMinutes,
    WriteMinute,
)
from coprod_desktop.commands.meetings.packs import (
    AddPapers,
    LeaveOut,
    MovePaper,
    NotePacksSent,
    PaperGiven,
    RemovePaper,
    SentCopy,
)
from coprod_desktop.commands.meetings.plan import (
    CancelMeeting,
    CopyMeeting,
    FixDate,
    MeetingDetails,
    PlanMeeting,
)
from coprod_desktop.commands.meetings.series import ExceptDay, RepeatMeeting
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import Answer, CallOutcome, Need, TookPart
from coprod_desktop.domain.packs import PaperKind
from coprod_desktop.queries.meetings import access, after, lists, packs, people, rows
from coprod_desktop.wording import faults
from tests.builders_meetings import people_of_a_panel, planned, ready
from tests.conftest import NOON


def paper(title="Plan", kind=PaperKind.TEXT, words="We will mend the lift."):
    return PaperGiven(title, f"{title}.txt", kind, title.encode(), 2, words)


def refused(workspace, command, reason):
    with pytest.raises(Refused, match=reason) as problem:
        workspace.do(command)
    assert faults.sentence(problem.value).endswith((".", "6a."))


def test_the_whole_panel_is_invited_in_one_press_and_only_once(workspace):
    meeting, members = ready(workspace)
    assert [row.id for row in workspace.ask(people.invited, meeting)] == members
    assert workspace.do(InvitePanel(meeting)) == 0


def test_people_beyond_the_places_stand_on_the_reserve_list(workspace):
    meeting, _ = ready(workspace, places=10)
    listed = workspace.ask(people.invited, meeting)
    assert [row.number for row in listed if row.reserve] == [11, 12]


def test_agenda_times_add_up_and_an_item_moves(workspace):
    meeting, _ = ready(workspace)
    workspace.do(AddBreak(meeting, "Break", 2))
    card = workspace.ask(rows.card, meeting)
    assert [item.title for item in card.items] == ["Welcome", "Repairs", "Break", "Close"]
    assert card.agenda_minutes == 70
    assert card.items[3].start - card.starts_at == timedelta(minutes=50)
    workspace.do(MoveItem(card.items[2].id, -1))
    card = workspace.ask(rows.card, meeting)
    assert [item.title for item in card.items] == ["Welcome", "Break", "Repairs", "Close"]
    workspace.do(RemoveItem(card.items[1].id))
    assert [item.place for item in workspace.ask(rows.card, meeting).items] == [1, 2, 3]


def test_the_last_meeting_is_copied_with_agenda_and_people_but_no_answers(workspace):
    meeting, members = ready(workspace, days=-7)
    workspace.do(KeyAnswer(meeting, members[0], Answer.COMING))
    copy = workspace.do(CopyMeeting(meeting))
    card = workspace.ask(rows.card, copy)
    assert card.starts_at == times.moment(date(2026, 12, 14), 660)
    assert [item.title for item in card.items] == ["Welcome", "Repairs", "Close"]
    assert {row.answer for row in workspace.ask(people.invited, copy)} == {Answer.WAITING}
    workspace.undo()
    assert workspace.ask(rows.card, copy) is None


def test_a_series_keeps_its_hour_when_the_clocks_change_and_knows_exceptions(workspace):
    panel, _ = people_of_a_panel(workspace)
    first = planned(workspace, panel, days=94)  # Thu 25 Feb 2027, 11:00
    made = workspace.do(RepeatMeeting(first, monthly=True, count=4))
    cards = [workspace.ask(rows.card, one) for one in made]
    assert [str(card.day) for card in cards] == ["2027-03-25", "2027-04-22", "2027-05-27"]
    assert [card.starts_at.hour for card in cards] == [11, 10, 10]  # UTC; 11:00 in London
    workspace.do(ExceptDay(made[0], date(2027, 3, 24)))
    workspace.do(ExceptDay(made[1], None))
    assert workspace.ask(rows.card, made[0]).day == date(2027, 3, 24)
    assert workspace.ask(rows.card, made[1]).cancelled_at is not None
    refused(workspace, RepeatMeeting(first), "repeats-already")


def test_a_call_keys_the_answer_and_a_missed_one_does_not(workspace):
    meeting, members = ready(workspace)
    workspace.do(NoteCall(meeting, members[0], CallOutcome.NO_ANSWER))
    workspace.do(NoteCall(meeting, members[0], CallOutcome.COMING, "bringing her son"))
    row = workspace.ask(people.invited, meeting)[0]
    assert (row.calls, row.answer, row.sent_how) == (2, Answer.COMING, "phone")
    assert row.note == "bringing her son"


def test_the_sheet_comes_back_and_people_are_marked(workspace):
    meeting, _ = ready(workspace, days=-1)
    done = workspace.do(KeySheet(meeting, "1 2 3 5 7 /6a 8p40 9v +Jo Bloggs"))
    assert (done.came, done.marked, done.walk_ins) == (6, 8, 1)
    took = {row.number: row.took_part for row in workspace.ask(people.invited, meeting)}
    assert took[6] is TookPart.COULD_NOT
    assert took[8] is TookPart.PART
    assert took[9] is TookPart.ANOTHER_WAY
    assert took[10] is None
    assert workspace.ask(after.visitors, meeting) == ("Jo Bloggs",)
    workspace.undo()
    assert workspace.ask(after.took_part, meeting) == ()


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("", "sheet-empty"), ("1 seven", "sheet-sign"), ("1 99", "sheet-number"), ("1 1", "twice")],
)
def test_a_sheet_with_a_slip_marks_nobody(workspace, typed, reason):
    meeting, _ = ready(workspace, days=-1)
    refused(workspace, KeySheet(meeting, typed), reason)
    assert workspace.ask(after.took_part, meeting) == ()


def test_a_member_who_walks_in_is_marked_and_a_stranger_is_a_visitor(workspace):
    meeting, members = ready(workspace, days=-1)
    workspace.do(TakeOffList(meeting, members[3]))
    assert workspace.do(AddWalkIn(meeting, "dilys moyo")) is True
    assert workspace.do(AddWalkIn(meeting, "Somebody New")) is False
    assert [row.member_id for row in workspace.ask(after.took_part, meeting)] == [members[3]]


def test_packs_late_papers_go_only_to_those_already_sent(workspace):
    meeting, members = ready(workspace)
    one, two = workspace.do(AddPapers(meeting, (paper("One"), paper("Two"))))
    workspace.do(LeaveOut(two, members[1]))
    sent = tuple(SentCopy(each, "post", "large", (one, two)) for each in members[:2])
    assert workspace.do(NotePacksSent(meeting, sent)) == 2
    (three,) = workspace.do(AddPapers(meeting, (paper("Three"),)))
    late = {row.id: row.late for row in workspace.ask(packs.copies, meeting)}
    assert late[members[0]] == (three,)
    assert late[members[2]] == ()
    assert len(workspace.ask(packs.sent, meeting)) == 2
    refused(workspace, RemovePaper(one), "paper-was-sent")
    workspace.do(MovePaper(three, -2))
    assert [row.title for row in workspace.ask(packs.papers, meeting)] == ["Three", "One", "Two"]


def test_a_picture_without_words_is_amber_until_somebody_describes_it(workspace):
    meeting, _ = ready(workspace)
    given = PaperGiven("Map", "map.png", PaperKind.PICTURE, b"png", 1)
    workspace.do(AddPapers(meeting, (given,)))
    assert workspace.ask(packs.papers, meeting)[0].amber.value == "no-description"


def test_minutes_have_versions_and_an_approved_one_stays(workspace):
    meeting, _ = ready(workspace, days=-3)
    item = workspace.ask(rows.card, meeting).items[1]
    workspace.do(WriteMinute(item.id, "The lift is broken.", "The lift does not work."))
    workspace.do(ApproveMinutes(meeting, "The panel"))
    refused(workspace, WriteMinute(item.id, "Another story"), "minutes-approved")
    assert workspace.do(ReviseMinutes(meeting)) == 2
    workspace.do(WriteMinute(item.id, "The lift was mended."))
    seen = workspace.ask(after.view, meeting)
    assert (seen.number, seen.approved_at) == (2, None)
    assert (seen.minutes[1].said, seen.minutes[1].easy) == (
        "The lift was mended.",
        "The lift does not work.",
    )


def test_open_actions_carry_forward_until_they_are_done(workspace):
    meeting, members = ready(workspace, days=-30)
    action = workspace.do(AddAction(meeting, "Ask for a ramp", owner_id=members[0]))
    workspace.do(AddDecision(meeting, "Meet in the mornings"))
    following = workspace.do(CopyMeeting(meeting))
    assert [row.words for row in workspace.ask(after.carried, following)] == ["Ask for a ramp"]
    assert workspace.ask(after.decisions, "MORNINGS")[0].words == "Meet in the mornings"
    workspace.do(FinishAction(action))
    assert workspace.ask(after.carried, following) == ()
    refused(workspace, AddAction(meeting, "Something"), "action-needs-an-owner")


def test_a_meeting_cancelled_after_packs_went_out_says_who_has_to_be_told(workspace):
    meeting, members = ready(workspace)
    workspace.do(NoteInvited(meeting, tuple(members[:4]), "post"))
    workspace.do(KeyAnswer(meeting, members[3], Answer.CANNOT))
    workspace.do(NotePacksSent(meeting, (SentCopy(members[2], "post", "large", ()),)))
    workspace.do(CancelMeeting(meeting, "The boiler broke"))
    told = workspace.ask(lists.still_to_tell, meeting)
    assert [(each.member, each.has_pack) for each in told] == [
        (members[2], True),
        (members[0], False),
        (members[1], False),
    ]
    workspace.do(NoteTold(meeting, tuple(each.member for each in told)))
    assert workspace.ask(lists.still_to_tell, meeting) == ()
    refused(workspace, RecordAttendance(meeting, (members[0],)), "meeting-cancelled")
    refused(workspace, CancelMeeting(meeting), "cancelled-already")


def test_reminders_are_a_work_list_that_empties_as_they_are_given(workspace):
    meeting, members = ready(workspace, days=7)
    due = workspace.ask(lists.reminders, NOON)
    assert len(due) == 12
    assert {row.days_before for row in due} == {7}
    workspace.do(NoteReminder(meeting, members[0], 7, "phone"))
    assert len(workspace.ask(lists.reminders, NOON)) == 11
    refused(workspace, NoteReminder(meeting, members[0], 7), "reminded-already")


def test_the_check_sees_people_who_must_not_meet_and_names_nobody(workspace):
    meeting, members = ready(workspace)
    workspace.do(KeepPeopleApart(members[4], members[2]))
    seen = workspace.ask(access.look, meeting, NOON.date())
    finding = next(each for each in seen.findings if each.reason == "not-together")
    assert finding.people == ()
    assert not finding.details


def test_a_booking_takes_its_deadline_away(workspace):
    meeting, _ = ready(workspace, days=8)
    before = workspace.ask(access.look, meeting, NOON.date())
    assert any(each.reason == "papers-tight" for each in before.findings)
    workspace.do(NoteBooked(meeting, Need.PAPERS))
    seen = workspace.ask(access.look, meeting, NOON.date())
    assert not any(each.reason == "papers-tight" for each in seen.findings)


def test_somebody_asked_to_two_meetings_at_once_is_noticed(workspace):
    meeting, _ = ready(workspace)
    workspace.do(CopyMeeting(meeting, workspace.ask(rows.card, meeting).starts_at))
    seen = workspace.ask(access.look, meeting, NOON.date())
    assert sum(each.reason == "double-booked" for each in seen.findings) == 12


def test_who_meant_to_come_and_did_not_gets_a_call(workspace):
    meeting, members = ready(workspace, days=-1)
    workspace.do(KeyAnswer(meeting, members[0], Answer.COMING))
    workspace.do(KeySheet(meeting, "2 3"))
    (call,) = workspace.ask(after.check_ins, meeting)
    assert (call.member_id, call.why, str(call.due)) == (members[0], "meant-to-come", "2026-11-24")


@pytest.mark.parametrize(
    ("details", "reason"),
    [
        (MeetingDetails(" ", NOON), "needs-a-title"),
        (MeetingDetails("A", NOON, 0), "meeting-length"),
        (MeetingDetails("A", NOON, 5000), "meeting-length"),
        (MeetingDetails("A", NOON, places=0), "places-count"),
    ],
)
def test_what_cannot_be_a_meeting_is_refused_in_words(workspace, details, reason):
    refused(workspace, PlanMeeting(details), reason)


def test_an_empty_agenda_and_one_that_is_too_long_are_noticed(workspace):
    panel, _ = people_of_a_panel(workspace)
    meeting = planned(workspace, panel)
    reasons = {each.reason for each in workspace.ask(access.look, meeting, NOON.date()).findings}
    assert "no-agenda-yet" in reasons
    workspace.do(AddItem(meeting, ItemDetails("Everything", 120)))
    reasons = {each.reason for each in workspace.ask(access.look, meeting, NOON.date()).findings}
    assert "agenda-too-long" in reasons
    refused(workspace, AddItem(meeting, ItemDetails("", 10)), "item-needs-a-title")
    refused(workspace, AddItem(meeting, ItemDetails("A", -1)), "item-minutes")


def test_the_rail_counts_what_is_left(workspace):
    meeting, members = ready(workspace)
    workspace.do(FixDate(meeting, fixed=True))
    left = workspace.ask(lists.left, meeting, NOON)
    assert (left.invite, left.pack, left.after) == (12, 12, 0)
    workspace.do(KeyAnswer(meeting, members[0], Answer.CANNOT))
    left = workspace.ask(lists.left, meeting, NOON)
    assert (left.invite, left.pack) == (11, 11)
