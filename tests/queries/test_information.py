"""What we hold about somebody: everything is gathered, others' names covered, the clock runs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.catalogue import paper
from coprod_desktop.commands.information import (
    AskForInformation,
    DecideName,
    PauseInformation,
    SendInformation,
    TakeLonger,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.information import (
    COVER,
    Clock,
    Decision,
    Named,
    covered,
    due_by,
    months_later,
    names_in,
)
from coprod_desktop.models import ActionPoint, AgendaItem, MemberNote, SensitiveFact, Table
from coprod_desktop.queries import information, today
from coprod_desktop.queries.papers.information import personal_copy
from coprod_desktop.reports.kit.spoken import text
from coprod_desktop.store import erasure
from coprod_desktop.wording import information as words
from tests.builders_feedback import _Add, a_gathering, a_group, a_person, an_idea

NOTE = "Ann Archer told us that Bo Baker lent her money. Bo was kind."


@pytest.fixture
def ann(workspace):
    panel = a_group(workspace)
    person = a_person(workspace, "Ann Archer", panel, food="No peas")
    a_person(workspace, "Bo Baker", panel)
    day = workspace.today()
    workspace.do(_Add(MemberNote(member_id=person, words=NOTE, on_day=day, by="Sam")))
    an_idea(workspace, person, "A bench by the door.")
    return person


def held(workspace, person):
    return workspace.ask(information.theirs, person, workspace.today())


def copy_of(workspace, person):
    return text(paper("their-information").draw(workspace.ask(personal_copy, id=person))).decode()


def test_notes_ideas_panels_and_own_facts_are_gathered(workspace, ann):
    told = copy_of(workspace, ann)
    for said in ("No peas", "A bench by the door.", "Housing panel", "told us that"):
        assert said in told.replace("\n", " "), said


def test_every_table_that_points_to_a_member_is_gathered_or_named_here():
    """A table added later is gathered by itself; what is left out is left out on purpose."""
    pointing = {
        table.name
        for table in Table.metadata.sorted_tables
        for link in erasure.links(table)
        if link.target == "member"
    }
    assert {"member_note", "idea", "incentive", "benefit_facts", "story", "offer"} <= pointing
    unnamed = {table for table in pointing if words.chapter(table) == table.capitalize()}
    assert all("_" not in words.chapter(table) for table in unnamed)


def test_a_name_of_somebody_else_is_covered_until_somebody_decides_to_keep_it(workspace, ann):
    assert "Bo Baker" not in copy_of(workspace, ann)
    assert COVER in copy_of(workspace, ann)
    request = workspace.do(AskForInformation(ann))
    [one] = held(workspace, ann).names
    assert (one.name, one.decision) == ("Bo Baker", None)
    workspace.do(DecideName(request, one.place, one.name, Decision.KEEP))
    assert "Bo Baker" in copy_of(workspace, ann)
    workspace.undo()
    assert "Bo Baker" not in copy_of(workspace, ann)


def test_what_was_covered_stands_in_an_index_with_its_reason(workspace, ann):
    request = workspace.do(AskForInformation(ann))
    [one] = held(workspace, ann).names
    with pytest.raises(Refused, match="covering-needs-why"):
        workspace.do(DecideName(request, one.place, one.name, Decision.COVER))
    workspace.do(DecideName(request, one.place, one.name, Decision.COVER, "It is about Bo"))
    told = copy_of(workspace, ann)
    assert "Notes about you: 2 names. It is about Bo" in told.replace("\n", " ")


def test_words_of_others_that_name_the_person_are_found(workspace, ann):
    held_on = a_gathering(workspace)
    workspace.do(
        _Add(
            ActionPoint(
                meeting_id=held_on, words="Ring Ann Archer and Bo Baker", owner="Sam",
                words_key="", due_on=None, done_on=None,
            )
            if hasattr(ActionPoint, "words_key")
            else ActionPoint(
                meeting_id=held_on, words="Ring Ann Archer and Bo Baker", owner="Sam",
                due_on=None, done_on=None,
            )
        )
    )  # fmt: skip
    item = AgendaItem(meeting_id=held_on, place=1, title="Buses", minutes=5, lead="Ann Archer")
    workspace.do(_Add(item))
    told = copy_of(workspace, ann).replace("\n", " ")
    assert "Agendas: Your name, once" in told
    assert "Ring Ann Archer and" in told
    assert f"Ring Ann Archer and {COVER}" in told


def test_hidden_facts_are_theirs_too(workspace, ann):
    fact = SensitiveFact(
        member_id=ann, words="Was in care", purpose="They asked", consent_on=date(2026, 1, 1)
    )
    workspace.do(_Add(fact))
    assert "Was in care" in copy_of(workspace, ann)


def test_nobody_elses_facts_are_in_it(workspace, ann):
    other = a_person(workspace, "Cy Cooper", food="Hates plums")
    an_idea(workspace, other, "A slide in the lobby.")
    told = copy_of(workspace, ann)
    assert "plums" not in told
    assert "slide" not in told


def test_the_clock_stands_on_today_and_stops_when_it_was_given(workspace, ann):
    request = workspace.do(AskForInformation(ann))
    [row] = [r for r in workspace.ask(today.needs, workspace.now()) if "asked what" in r.sentence]
    assert "Wed 23 Dec 2026" in row.sentence
    workspace.do(PauseInformation(request, workspace.today()))
    assert not [
        r for r in workspace.ask(today.needs, workspace.now()) if "asked what" in r.sentence
    ]
    workspace.undo()
    workspace.do(SendInformation(request))
    assert not [
        r for r in workspace.ask(today.needs, workspace.now()) if "asked what" in r.sentence
    ]


def test_bad_days_and_second_requests_are_refused(workspace, ann):
    now = workspace.today()
    request = workspace.do(AskForInformation(ann, now - timedelta(days=5)))
    for command, reason in (
        (AskForInformation(ann), "request-open-already"),
        (PauseInformation(request, now - timedelta(days=9)), "pause-before-asking"),
        (PauseInformation(request, now, now - timedelta(days=1)), "pause-back-to-front"),
        (PauseInformation(request, now + timedelta(days=1)), "day-not-here-yet"),
        (TakeLonger(request, " "), "longer-needs-why"),
        (SendInformation(request, on=now - timedelta(days=6)), "sent-before-asking"),
        (SendInformation(ann), "request-not-here"),
    ):
        with pytest.raises(Refused, match=reason):
            workspace.do(command)
    workspace.do(SendInformation(request))
    with pytest.raises(Refused, match="request-was-sent"):
        workspace.do(TakeLonger(request, "many files"))


def test_a_complex_request_may_take_two_months_more_with_the_reason(workspace, ann):
    request = workspace.do(AskForInformation(ann))
    workspace.do(TakeLonger(request, "Five years of minutes"))
    found = held(workspace, ann).request
    assert (found.due_by, found.longer_why) == (date(2027, 2, 23), "Five years of minutes")
    workspace.undo()
    assert held(workspace, ann).request.due_by == date(2026, 12, 23)


DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(DAYS, st.integers(0, 24))
def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month(day, months):
    found = months_later(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == day.day or (found + timedelta(days=1)).day == 1


@given(DAYS, st.integers(0, 40), st.integers(0, 40))
def test_days_we_waited_for_them_are_given_back(day, after, long):
    paused = day + timedelta(days=after)
    back = paused + timedelta(days=long)
    plain = due_by(Clock(day), back)
    assert due_by(Clock(day, paused, back), back) - plain == timedelta(days=long)


NAMES = st.lists(
    st.text("abcdefghij", min_size=3, max_size=8).map(str.capitalize), min_size=1, max_size=5
)


@given(NAMES, st.text("ABabcdefghij .,", max_size=80))
def test_no_whole_name_of_somebody_else_is_left_in_a_covered_text(names, around):
    said = around.join(f" {name} " for name in names)
    found = names_in(said, names, "Zzz Yyy")
    left = covered(said, found)
    assert not any(f" {name} " in left for name in names)
    assert all(said[one.start : one.end] for one in found)


def test_parts_shared_with_the_own_name_are_not_covered():
    assert names_in("Ann Baker came.", ["Bo Baker"], "Ann Baker") == []
    assert names_in("We may go. Bo left.", ["We Baker", "May Li"], "Ann") == []  # ordinary words
    assert [one.name for one in names_in("Bo came.", ["Bo Baker"], "Ann Baker")] == ["Bo Baker"]
    assert [one.name for one in names_in("bo baker came", ["Bo Baker"], "Ann")] == ["Bo Baker"]
    assert covered("x", [Named("A", 0, 1)]) == COVER
