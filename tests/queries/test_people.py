"""Panels, partners, fair shares, reminders: what is asked is answered, and undone with the rest."""

from datetime import UTC, date, datetime, timedelta

import pytest

from coprod_desktop.commands.members.knowing import AddNote, RecordConsent, TakeBackConsent
from coprod_desktop.commands.members.people import AddMember, EditMember, SetStatus, TickChecklist
from coprod_desktop.commands.panel_mix import AddAim, EditAim, RemoveAim
from coprod_desktop.commands.panels import (
    AddPanel,
    AddPartner,
    AddPartnerContact,
    ChangePanelRole,
    EditPanel,
    EditPanelRole,
    JoinPanel,
    LeavePanel,
    RemovePanel,
    RemovePanelRole,
)
from coprod_desktop.commands.partners import (
    EditPartner,
    EditPartnerContact,
    RemovePartner,
    RemovePartnerContact,
)
from coprod_desktop.domain.benefits.facts import Field
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.meetings.kinds import MeetingKind, TookPart
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import DueKind, Happened, Status
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.models import (
    Attendance,
    Completion,
    Course,
    CourseSession,
    Incentive,
    Invitation,
    Meeting,
    SessionAttendance,
)
from coprod_desktop.queries import fair_share, member_card, panels, reminders, timeline, today
from tests.builders import a_member, a_panel, a_partner

TODAY = date(2026, 11, 23)


class Put:
    can_undo = True

    def __init__(self, *rows):
        self.rows = rows

    def run(self, work):
        work.session.add_all(self.rows)
        work.session.flush()
        return [row.id for row in self.rows]


def a_meeting(workspace, when=datetime(2026, 10, 1, 10, tzinfo=UTC), kind=MeetingKind.PANEL):
    return workspace.do(Put(Meeting(title="Housing", starts_at=when, minutes=90, kind=kind)))[0]


def test_a_panel_has_its_purpose_terms_commissioner_and_field(workspace):
    council = workspace.do(AddPartner("Exampleton Council", "social housing"))
    morgan = workspace.do(AddPartnerContact(council, "Morgan Sample"))
    panel = workspace.do(AddPanel("Housing panel", council, (("purpose", "Warm homes"),)))
    workspace.do(EditPanel(panel, (("terms", "Six a year"), ("contact_id", morgan))))
    card = workspace.ask(panels.panel, panel)
    assert (card.purpose, card.terms, card.partner_name, card.contact_name) == (
        "Warm homes", "Six a year", "Exampleton Council", "Morgan Sample",
    )  # fmt: skip
    assert card.field_is is Field.IN_REGULATIONS
    workspace.do(EditPanel(panel, (("field", "probation"),)))
    assert workspace.ask(panels.panel, panel).field_is is not Field.IN_REGULATIONS
    workspace.undo()
    assert workspace.ask(panels.panel, panel) == card
    with pytest.raises(Refused, match="ends-before-it-starts"):
        workspace.do(
            EditPanel(panel, (("from_day", date(2026, 2, 1)), ("to_day", date(2026, 1, 1))))
        )
    with pytest.raises(Refused, match="needs-a-name"):
        workspace.do(EditPanel(panel, (("name", " "),)))


def test_parts_in_a_panel_have_a_history(workspace):
    ann, panel = a_member(workspace), a_panel(workspace)
    part = workspace.do(JoinPanel(ann, panel, date(2025, 1, 1), "adviser"))
    workspace.do(ChangePanelRole(part, "chair", date(2026, 1, 1)))
    rows = workspace.ask(panels.panel, panel).parts
    assert [(row.role, row.from_day, row.to_day) for row in rows] == [
        ("chair", date(2026, 1, 1), None),
        ("adviser", date(2025, 1, 1), date(2025, 12, 31)),
    ]
    assert workspace.ask(panels.panels)[0].people == 1
    with pytest.raises(Refused, match="ends-before-it-starts"):
        workspace.do(EditPanelRole(part, (("to_day", date(2024, 1, 1)),)))
    with pytest.raises(Refused, match="ends-before-it-starts"):
        workspace.do(ChangePanelRole(rows[0].id, "x", date(2026, 1, 1)))
    with pytest.raises(Refused, match="panel-has-people"):
        workspace.do(RemovePanel(panel))
    workspace.do(RemovePanelRole(rows[0].id))
    workspace.do(RemovePanel(panel))
    assert workspace.ask(panels.panels) == []
    workspace.undo()
    assert workspace.ask(panels.panel, panel).parts[0].role == "adviser"


def test_a_panel_counts_who_is_missing_without_a_name(workspace):
    panel = a_panel(workspace)
    aim = workspace.do(AddAim(panel, "Carers", 4))
    workspace.do(EditAim(aim, (("here", 2),)))
    (row,) = workspace.ask(panels.panel, panel).aims
    assert (row.words, row.wanted, row.here, row.counted_on) == ("Carers", 4, 2, TODAY)
    for wrong, reason in (((("wanted", -1),), "not-a-count"), ((("words", " "),), "nothing")):
        with pytest.raises(Refused, match=reason):
            workspace.do(EditAim(aim, wrong))
    workspace.do(RemovePanel(panel))
    workspace.undo()
    assert workspace.ask(panels.panel, panel).aims == (row,)
    workspace.do(RemoveAim(aim))
    assert workspace.ask(panels.panel, panel).aims == ()


def test_a_panel_that_met_is_ended_not_taken_away(workspace):
    panel = a_panel(workspace)
    workspace.do(
        Put(
            Meeting(
                title="x", panel_id=panel, starts_at=datetime(2026, 1, 1, tzinfo=UTC), minutes=1
            )
        )
    )
    with pytest.raises(Refused, match="panel-has-met"):
        workspace.do(RemovePanel(panel))
    workspace.do(EditPanel(panel, (("to_day", TODAY),)))
    assert workspace.ask(panels.panels)[0].ended


def test_partners_and_the_people_there_are_kept_changed_and_taken_away(workspace):
    council = a_partner(workspace)
    morgan = workspace.do(AddPartnerContact(council, "Morgan Sample"))
    workspace.do(
        EditPartner(council, (("phone", "01632 960100"), ("email", "hello@council.example")))
    )
    workspace.do(EditPartnerContact(morgan, (("job", "housing lead"), ("how_not", "Not Fridays"))))
    card = workspace.ask(panels.partner, council)
    assert (card.phone, card.contacts[0].job, card.contacts[0].how_not) == (
        "01632 960100", "housing lead", "Not Fridays",
    )  # fmt: skip
    assert [one.name for one in workspace.ask(panels.partners, "morgan")] == ["Exampleton Council"]
    for command, reason in (
        (EditPartner(council, (("phone", "1"),)), "phone-odd"),
        (EditPartner(council, (("email", "x"),)), "email-odd"),
        (EditPartner(council, (("name", ""),)), "needs-a-name"),
        (EditPartnerContact(morgan, (("name", ""),)), "member-needs-a-name"),
        (EditPartnerContact(morgan, (("name", "🦊"),)), "name-without-letters"),
    ):
        with pytest.raises(Refused, match=reason):
            workspace.do(command)
    panel = workspace.do(AddPanel("Housing", council, (("contact_id", morgan),)))
    with pytest.raises(Refused, match="partner-is-asked"):
        workspace.do(RemovePartner(council))
    with pytest.raises(Refused, match="contact-is-asked"):
        workspace.do(RemovePartnerContact(morgan))
    workspace.do(RemovePanel(panel))
    workspace.do(RemovePartnerContact(morgan))
    workspace.do(RemovePartner(council))
    assert workspace.ask(panels.partners) == []
    workspace.undo()
    assert workspace.ask(panels.partner, council).name == "Exampleton Council"


@pytest.fixture
def shared(workspace):
    """Ann came twice and was paid, Bo was asked and trained, Cy left, and last year was another."""
    ann, bo, cy = (a_member(workspace, name) for name in ("Ann", "Bo", "Cy"))
    first, second = a_meeting(workspace), a_meeting(workspace)
    old = a_meeting(workspace, datetime(2026, 3, 31, 10, tzinfo=UTC))
    training = a_meeting(workspace, kind=MeetingKind.TRAINING)
    workspace.do(
        Put(
            *(
                Invitation(meeting_id=one, member_id=who, row_number=number)
                for number, (one, who) in enumerate(((first, ann), (second, ann), (first, bo)))
            ),
            Attendance(meeting_id=first, member_id=ann, how=TookPart.CAME),
            Attendance(meeting_id=second, member_id=ann, how=TookPart.PART, minutes=30),
            Attendance(meeting_id=old, member_id=ann, how=TookPart.CAME),
            Attendance(meeting_id=first, member_id=bo, how=TookPart.COULD_NOT),
            Attendance(meeting_id=training, member_id=bo, how=TookPart.CAME),
            *(
                Incentive(
                    member_id=ann, kind=kind, amount=Money.pounds(pounds), step=Step.PAID,
                    method=Method.CASH, worked_on=TODAY, paid_on=TODAY,
                )
                for kind, pounds in ((Kind.FEE, 40), (Kind.EXPENSE_REPAID, 5))
            ),
        )
    )  # fmt: skip
    workspace.do(SetStatus(cy, Status.LEFT))
    return ann, bo, cy


def test_fair_share_counts_one_year_and_says_who_had_what(workspace, shared):
    first, last = workspace.ask(fair_share.year_of, TODAY)
    assert (first, last) == (date(2026, 4, 1), date(2027, 3, 31))
    rows = workspace.ask(fair_share.fair_share, first, last)
    assert [
        (row.name, row.invited, row.came, row.hours, row.paid_times, row.paid, row.trained)
        for row in rows
    ] == [
        ("Ann", 2, 2, 120, 1, Money.pounds(40), 0),
        ("Bo", 1, 0, 0, 0, Money(0), 1),
    ]
    told = workspace.ask(fair_share.fair_share, first, last, order="trained", descending=True)
    assert [row.name for row in told] == ["Bo", "Ann"]


def test_training_held_as_a_meeting_counts_once_and_a_course_counts_too(workspace, shared):
    ann, _, _ = shared
    meeting = a_meeting(workspace, kind=MeetingKind.TRAINING)
    (course,) = workspace.do(Put(Course(name="Chairing")))
    days = workspace.do(
        Put(
            CourseSession(course_id=course, held_on=date(2026, 10, 1), meeting_id=meeting),
            CourseSession(course_id=course, held_on=date(2026, 10, 8)),
            CourseSession(course_id=course, held_on=date(2025, 10, 8)),
        )
    )
    workspace.do(
        Put(
            Attendance(meeting_id=meeting, member_id=ann, how=TookPart.CAME),
            *(SessionAttendance(session_id=day, member_id=ann) for day in days),
        )
    )
    first, last = workspace.ask(fair_share.year_of, TODAY)
    rows = {row.name: row.trained for row in workspace.ask(fair_share.fair_share, first, last)}
    assert rows == {"Ann": 2, "Bo": 1}
    told = [row.what for row in workspace.ask(timeline.timeline, ann)]
    assert told.count(Happened.TRAINED) == 4


def test_what_was_learned_is_said_before_it_runs_out_unless_it_was_refreshed(workspace):
    ann = a_member(workspace)
    soon = TODAY + timedelta(days=10)
    old = Completion(
        member_id=ann,
        learned=Learned.WITH_US,
        title="First aid",
        finished_on=TODAY,
        expires_on=soon,
    )
    workspace.do(Put(old))
    assert kinds(workspace) == [("Ann Archer", DueKind.TRAINING)]
    later = Completion(
        member_id=ann, learned=Learned.WITH_US, title="First aid", finished_on=TODAY,
        expires_on=soon + timedelta(days=400),
    )  # fmt: skip
    workspace.do(Put(later))
    assert kinds(workspace) == []


def test_fair_share_of_one_panel_is_of_those_who_were_on_it(workspace, shared):
    _, bo, _ = shared
    panel = a_panel(workspace)
    workspace.do(JoinPanel(bo, panel, date(2026, 5, 1)))
    first, last = workspace.ask(fair_share.year_of, TODAY)
    rows = workspace.ask(fair_share.fair_share, first, last, panel=panel)
    assert [row.name for row in rows] == ["Bo"]
    workspace.do(LeavePanel(bo, panel, date(2026, 6, 1)))
    rows = workspace.ask(fair_share.fair_share, date(2027, 4, 1), date(2028, 3, 31), panel=panel)
    assert rows == []


def kinds(workspace, day=TODAY):
    return [(row.name, row.why) for row in workspace.ask(reminders.due, day)]


def test_nobody_is_forgotten_and_those_who_left_are_left_in_peace(workspace):
    ann, bo, cy = (a_member(workspace, name) for name in ("Ann", "Bo", "Cy"))
    later = TODAY + timedelta(days=366)
    workspace.do(SetStatus(bo, Status.RESTING, "", TODAY + timedelta(days=10)))
    workspace.do(SetStatus(cy, Status.LEFT))
    assert kinds(workspace) == [("Bo", DueKind.BACK)]
    assert kinds(workspace, later) == [
        ("Ann", DueKind.QUIET),  # since the day she joined
        ("Bo", DueKind.BACK),
        ("Ann", DueKind.REVIEW),
    ]
    workspace.do(EditMember(ann, (("review_on", later + timedelta(days=1)),)))
    assert ("Ann", DueKind.REVIEW) not in kinds(workspace, later)


def test_a_consent_that_ends_is_said_two_weeks_before_unless_there_is_a_newer(workspace):
    ann = a_member(workspace)
    soon = TODAY + timedelta(days=14)
    photos = workspace.do(RecordConsent(ann, "Photos", "Yes.", "1", "", TODAY, soon))
    workspace.do(RecordConsent(ann, "News", "Yes.", "1", "", TODAY, soon))
    assert [row.about for row in workspace.ask(reminders.due, TODAY)] == ["News", "Photos"]
    assert workspace.ask(reminders.due, TODAY - timedelta(days=1)) == []
    workspace.do(RecordConsent(ann, "News", "Yes, again.", "2", "", TODAY))
    workspace.do(TakeBackConsent(photos))
    assert workspace.ask(reminders.due, TODAY) == []


def test_a_birthday_is_said_in_its_week_if_they_told_it(workspace):
    ann = a_member(workspace, "Ann", born=date(1980, 11, 29))
    assert kinds(workspace) == [("Ann", DueKind.BIRTHDAY)]
    assert kinds(workspace, date(2026, 11, 22)) == []
    assert "birthday" in workspace.ask(today.needs, workspace.now())[0].sentence
    workspace.do(SetStatus(ann, Status.LEFT))
    assert kinds(workspace) == []


def test_steps_of_joining_past_their_day_are_said_until_they_are_done(workspace):
    ann = workspace.do(AddMember("Ann", (), ("Meet a buddy",)))
    week = TODAY + timedelta(days=7)
    assert kinds(workspace, week) == [("Ann", DueKind.JOINING)]
    step = workspace.ask(member_card.card, ann).steps[0]
    workspace.do(TickChecklist(step.id))
    assert kinds(workspace, week) == []


def test_today_says_what_is_due_one_by_one_and_who_is_quiet_in_one_line(workspace, clock):
    for name in ("Ann", "Bo"):
        workspace.do(AddMember(name, (), ("Meet a buddy",)))
    clock.now += timedelta(days=400)
    needs = workspace.ask(today.needs, workspace.now())
    mine = [need for need in needs if need.tab == "members"]
    assert [need.name for need in mine if need.id is not None] == ["Ann", "Bo"]
    assert [need.sentence for need in mine if need.leaf == "reminders"] == [
        "Nobody has spoken with 2 people for eight weeks.",
        "2 steps of joining are past their day.",
    ]


def test_the_timeline_tells_what_they_did_and_what_we_did(workspace, shared):
    ann, bo, _ = shared
    workspace.do(AddNote(ann, "Rang about Tuesday."))
    rows = workspace.ask(timeline.timeline, ann)
    told = [row.what for row in rows]
    for what in (Happened.CAME, Happened.PAID, Happened.NOTE, Happened.CHANGED):
        assert what in told, what
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
    trained = [
        row.about for row in workspace.ask(timeline.timeline, bo) if row.what is Happened.TRAINED
    ]
    assert trained == ["Housing"]
    assert len(workspace.ask(timeline.timeline, ann, limit=3)) == 3
