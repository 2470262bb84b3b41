"""Merging loses nothing, taking it back restores every row, whatever two people had."""

import hashlib
import shutil
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from coprod_desktop.commands.feedback.hearing import AddIdea
from coprod_desktop.commands.incentives.wishes import ChangeCeilings, ChangePayWish
from coprod_desktop.commands.members.knowing import (
    AddAbility,
    AddContactRoute,
    AddNeed,
    AddNote,
    RecordConsent,
    SetAvailability,
)
from coprod_desktop.commands.members.merging import MergeMembers, pointing_to
from coprod_desktop.commands.members.people import AddMember, EditMember, SetStatus
from coprod_desktop.commands.panels import JoinPanel
from coprod_desktop.domain.benefits.facts import Ceilings
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.meetings.kinds import Answer, TookPart
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import Ability, Need, Route, Status
from coprod_desktop.models import (
    Attendance,
    CeilingRow,
    ContactRoute,
    Incentive,
    Invitation,
    Meeting,
    Member,
    PanelRole,
    PaperMade,
    PayWish,
    Table,
)
from coprod_desktop.queries import member_card, panels
from coprod_desktop.store.database import Database
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import faults
from tests.builders import a_member, a_panel
from tests.conftest import KEY, NOON, Clock

BOOK = {"journal_entry", "journal_row"}
TABLES = [name for name in Table.metadata.tables if name not in BOOK]


class Put:
    """Puts rows into the file as other parts of the app do."""

    can_undo = True

    def __init__(self, *rows):
        self.rows = rows

    def run(self, work):
        work.session.add_all(self.rows)
        work.session.flush()
        return [row.id for row in self.rows]


def everything(session):
    found = {}
    for table in TABLES:
        rows = session.execute(text(f'SELECT * FROM "{table}" ORDER BY id')).all()
        if rows:
            found[table] = hashlib.sha256(repr(rows).encode()).hexdigest()
    return found


def rows_of(session, member):
    """Every row that points to somebody, by table and id."""
    return {
        (table.__tablename__, key, row)
        for table, key in pointing_to("member")
        for row in session.scalars(select(table.id).where(getattr(table, key) == member))
    }


def a_meeting_row(workspace, title="Housing", panel=None):
    meeting = Meeting(title=title, panel_id=panel, starts_at=NOON, minutes=90)
    return workspace.do(Put(meeting))[0]


def test_everything_follows_attendance_payments_ideas_papers_roles_and_undo_restores(workspace):
    kept, gone = a_member(workspace, "Sam Okoro"), a_member(workspace, "Samuel Okoro")
    panel = a_panel(workspace, members=(gone,))
    meeting = a_meeting_row(workspace, panel=panel)
    workspace.do(
        Put(
            Invitation(meeting_id=meeting, member_id=gone, row_number=1, answer=Answer.COMING),
            Attendance(meeting_id=meeting, member_id=gone, how=TookPart.CAME, minutes=90),
            Incentive(
                member_id=gone, meeting_id=meeting, kind=Kind.FEE, amount=Money.pounds(40),
                step=Step.PAID, method=Method.CASH, worked_on=date(2026, 11, 23),
            ),
            PaperMade(
                paper="welcome-sheet", member_id=gone, made_as="large", kind="pdf", how="saved",
                at=NOON, by="Sam",
            ),
        )
    )  # fmt: skip
    workspace.do(AddIdea("Open on Saturdays too.", gone))
    before, theirs = workspace.ask(everything), workspace.ask(rows_of, gone)
    workspace.do(MergeMembers(kept, gone))
    assert workspace.ask(rows_of, gone) == set()
    assert theirs <= workspace.ask(rows_of, kept)
    workspace.undo()
    assert workspace.ask(everything) == before
    workspace.redo()
    assert theirs <= workspace.ask(rows_of, kept)


def test_two_records_of_one_meeting_become_one_and_the_better_answer_stays(workspace):
    kept, gone = a_member(workspace, "Sam Okoro"), a_member(workspace, "Samuel Okoro")
    meeting = a_meeting_row(workspace)
    workspace.do(
        Put(
            Attendance(meeting_id=meeting, member_id=kept, how=TookPart.COULD_NOT),
            Attendance(
                meeting_id=meeting, member_id=gone, how=TookPart.CAME, minutes=60, note="late bus"
            ),
            Invitation(meeting_id=meeting, member_id=kept, row_number=1),
            Invitation(
                meeting_id=meeting, member_id=gone, row_number=2, answer=Answer.COMING,
                sent_at=NOON, sent_how="post",
            ),
        )
    )  # fmt: skip
    workspace.do(MergeMembers(kept, gone))
    rows = workspace.ask(
        lambda s: s.execute(select(Attendance.member_id, Attendance.how, Attendance.minutes)).all()
    )
    assert [tuple(row) for row in rows] == [(kept, TookPart.CAME, 60)]
    asked = workspace.ask(
        lambda s: s.execute(
            select(Invitation.row_number, Invitation.answer, Invitation.sent_how)
        ).all()
    )
    assert [tuple(row) for row in asked] == [(1, Answer.COMING, "post")]


def test_what_was_called_unsafe_stays_unsafe_and_a_lower_ceiling_stays(workspace):
    kept, gone = a_member(workspace, "Sam Okoro"), a_member(workspace, "Samuel Okoro")
    workspace.do(AddContactRoute(kept, Route.PHONE, "07700 900001", how_not="No voicemail"))
    workspace.do(AddContactRoute(kept, Route.EMAIL, "sam@mail.example"))
    workspace.do(AddContactRoute(gone, Route.PHONE, "+44 7700 900001", how_not="", safe=False))
    workspace.do(ChangeCeilings(kept, Ceilings(weekly=Money.pounds(100))))
    workspace.do(ChangeCeilings(gone, Ceilings(weekly=Money.pounds(20), ask_every_time=True)))
    workspace.do(MergeMembers(kept, gone))
    routes = workspace.ask(member_card.card, kept).routes
    assert [(one.value, one.how_not, one.safe, one.preferred) for one in routes] == [
        ("sam@mail.example", "", True, True),
        ("07700 900001", "No voicemail", False, False),
    ]
    ceiling = workspace.ask(
        lambda s: s.execute(select(CeilingRow.weekly, CeilingRow.ask_every_time)).all()
    )
    assert [tuple(row) for row in ceiling] == [(Money.pounds(20), True)]


def test_two_bank_accounts_are_never_mixed(workspace):
    kept, gone = a_member(workspace, "Sam Okoro"), a_member(workspace, "Samuel Okoro")
    workspace.do(ChangePayWish(kept, Choice.ALL, Method.BANK, "Sam", "09-01-27", "12345678"))
    workspace.do(ChangePayWish(gone, Choice.ALL, Method.BANK, "S Okoro", "09-01-28", "87654321"))
    workspace.do(MergeMembers(kept, gone))
    wish = workspace.ask(
        lambda s: s.execute(
            select(PayWish.account_name, PayWish.sort_code, PayWish.account_number)
        ).one()
    )
    assert tuple(wish) == ("Sam", "090127", "12345678")


def test_the_same_open_part_in_a_panel_becomes_one_from_the_earlier_day(workspace):
    kept, gone = a_member(workspace, "Sam Okoro"), a_member(workspace, "Samuel Okoro")
    panel = a_panel(workspace)
    workspace.do(JoinPanel(kept, panel, date(2026, 3, 1), "adviser"))
    workspace.do(JoinPanel(gone, panel, date(2026, 1, 1), "Adviser"))
    workspace.do(MergeMembers(kept, gone))
    days = workspace.ask(lambda s: s.scalars(select(PanelRole.from_day)).all())
    assert days == [date(2026, 1, 1)]
    assert workspace.ask(panels.panels)[0].people == 1


def test_fields_are_taken_one_by_one_status_with_its_reason(workspace):
    kept, gone = a_member(workspace, "Sam", food="vegan"), a_member(workspace, "Samuel")
    workspace.do(EditMember(gone, (("food", "halal"), ("pronouns", "he/him"))))
    workspace.do(SetStatus(gone, Status.RESTING, "a rest", date(2026, 12, 1)))
    workspace.do(MergeMembers(kept, gone, ("pronouns", "status")))
    card = workspace.ask(member_card.card, kept)
    assert (card.name, card.food, card.pronouns) == ("Sam", "vegan", "he/him")
    assert (card.status, card.resting_until) == (Status.RESTING, date(2026, 12, 1))


def test_nobody_is_merged_with_themself_with_nobody_or_while_being_paid(workspace):
    kept, gone = a_member(workspace, "Sam"), a_member(workspace, "Samuel")
    with pytest.raises(Refused, match="same-person-twice") as refused:
        workspace.do(MergeMembers(kept, kept))
    assert "different" in faults.sentence(refused.value)
    due = Incentive(
        member_id=gone, kind=Kind.FEE, amount=Money.pounds(40), step=Step.SETTLED,
        method=Method.BANK, worked_on=date(2026, 11, 1),
    )  # fmt: skip
    workspace.do(Put(due))
    with pytest.raises(Refused, match="merge-being-paid") as refused:
        workspace.do(MergeMembers(kept, gone))
    assert "being paid just now" in faults.sentence(refused.value)
    workspace.undo()
    workspace.do(MergeMembers(kept, gone))
    with pytest.raises(Refused, match="member-gone"):
        workspace.do(MergeMembers(kept, gone))


@pytest.fixture(scope="module")
def prepared(empty_file, tmp_path_factory):
    """Two people, a panel and three meetings; each example works on a copy of this file."""
    path = tmp_path_factory.mktemp("merging") / "data.db"
    shutil.copy(empty_file, path)
    database = Database(path, KEY)
    workspace = Workspace(database, "Sam", Clock())
    people = [workspace.do(AddMember(name)) for name in ("Sam Okoro", "Samuel Okoro")]
    panel = a_panel(workspace)
    meetings = [a_meeting_row(workspace, f"Meeting {number}") for number in range(3)]
    database.close()
    return path, people, panel, meetings


WHO = st.sampled_from((0, 1))
THINGS = st.lists(
    st.one_of(
        st.tuples(st.just("note"), WHO, st.text(max_size=6)),
        st.tuples(st.just("phone"), WHO, st.sampled_from(("07700 900001", "+447700900001"))),
        st.tuples(st.just("need"), WHO, st.text(max_size=6)),
        st.tuples(st.just("times"), WHO, st.integers(0, 6)),
        st.tuples(st.just("skill"), WHO, st.text(max_size=6)),
        st.tuples(st.just("consent"), WHO, st.just("x")),
        st.tuples(st.just("panel"), WHO, st.sampled_from(("chair", "adviser"))),
        st.tuples(st.just("came"), WHO, st.integers(0, 2)),
        st.tuples(st.just("asked"), WHO, st.integers(0, 2)),
        st.tuples(st.just("paid"), WHO, st.integers(1, 40)),
        st.tuples(st.just("wish"), WHO, st.just("")),
        st.tuples(st.just("format"), WHO, st.sampled_from(list(Format))),
    ),
    max_size=10,
)


def happen(workspace, people, panel, meetings, thing):
    what, who, value = thing
    member = people[who]
    commands = {
        "note": lambda: AddNote(member, value),
        "phone": lambda: AddContactRoute(member, Route.PHONE, value, safe=who == 0),
        "need": lambda: AddNeed(member, Need.OTHER, value),
        "times": lambda: SetAvailability(member, ((value, 600, 660),)),
        "skill": lambda: AddAbility(member, Ability.SKILL, value),
        "consent": lambda: RecordConsent(member, "Photos", "Yes.", "1", "in person"),
        "panel": lambda: JoinPanel(member, panel, date(2026, 1, 1 + who), value),
        "came": lambda: Put(
            Attendance(meeting_id=meetings[value], member_id=member, how=TookPart.CAME)
        ),
        "asked": lambda: Put(
            Invitation(meeting_id=meetings[value], member_id=member, row_number=who)
        ),
        "paid": lambda: Put(
            Incentive(
                member_id=member, kind=Kind.FEE, amount=Money.pounds(value), step=Step.PAID,
                method=Method.CASH, worked_on=date(2026, 11, 1),
            )
        ),
        "wish": lambda: ChangePayWish(member, Choice.ALL, Method.CASH),
        "format": lambda: EditMember(member, (("format", value),)),
    }  # fmt: skip
    workspace.do(commands[what]())


ONCE = {
    "attendance", "invitation", "pay_wish", "contact_route", "panel_role", "checklist_item",
}  # fmt: skip
"""Tables in which one person has the same thing only once."""


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(THINGS)
def test_a_merge_loses_no_row_and_undo_restores_exactly(prepared, tmp_path_factory, things):
    source, people, panel, meetings = prepared
    path = tmp_path_factory.mktemp("merge") / "data.db"
    shutil.copy(source, path)
    database = Database(path, KEY)
    workspace = Workspace(database, "Sam", Clock())
    for thing in things:
        with suppress(Refused, IntegrityError):
            happen(workspace, people, panel, meetings, thing)
    kept, gone = people
    before = workspace.ask(everything)
    mine, theirs = workspace.ask(rows_of, kept), workspace.ask(rows_of, gone)
    paid = workspace.ask(lambda s: sum(x.pence for x in s.scalars(select(Incentive.amount))))
    workspace.do(MergeMembers(kept, gone))
    now = workspace.ask(rows_of, kept)
    assert mine <= now
    for row in theirs - now:  # became one with a row of the kept person's, or of their own
        assert row[0] in ONCE
        assert any(each[0] == row[0] for each in now)
    assert now <= mine | theirs
    assert workspace.ask(rows_of, gone) == set()
    assert workspace.ask(lambda s: s.get(Member, gone)) is None
    assert paid == workspace.ask(
        lambda s: sum(x.pence for x in s.scalars(select(Incentive.amount)))
    )
    unsafe = workspace.ask(
        lambda s: s.scalars(select(ContactRoute.value).where(ContactRoute.safe.is_(False))).all()
    )
    assert bool(unsafe) is any(what == "phone" and who for what, who, _ in things)
    workspace.undo()
    assert workspace.ask(everything) == before
    database.close()
