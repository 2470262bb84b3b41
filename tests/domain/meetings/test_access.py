"""The accessibility check as a table: a plan, the reason it must (or must not) give, its weight."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from coprod_desktop.domain.access import check, deadlines, forecast, suggest
from coprod_desktop.domain.access.facts import (
    Commitment,
    Help,
    Holiday,
    MendKind,
    PaperFacts,
    Person,
    Place,
    Plan,
    Weight,
)
from coprod_desktop.domain.agendas import Line
from coprod_desktop.domain.availability import Away, Hours
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import ItemKind, Known, Need, Setting
from coprod_desktop.domain.money import Money
from coprod_desktop.wording import access as words

TODAY = date(2026, 11, 23)
DAY = date(2027, 1, 12)  # a Tuesday, seven weeks on
YES, NO, ASK = Known.YES, Known.NO, Known.UNKNOWN
STOP, WAIT = Weight.STOP, Weight.WAITING
HALL = Place(UUID(int=9), "The Hall", YES, YES, YES, YES, YES, 20 * 60, 30, TODAY)
ALL_WEEK = tuple(Hours(day, 540, 1020) for day in range(5))
LINES = (Line(40), Line(10, ItemKind.BREAK), Line(40))


def at(day=DAY, minute=660):
    return times.moment(day, minute)


def person(number=1, name="Ann", **more):
    return Person(UUID(int=number), name, **{"hours": ALL_WEEK, **more})


def needing(*helps, **more):
    return person(helps=frozenset(helps), **more)


def plan(who=None, *, day=DAY, minute=660, **more):
    fine = {"start": at(day, minute), "minutes": 90, "today": TODAY, "place": HALL, "lines": LINES}
    people = (who or person(),) if not isinstance(who, tuple) else who
    return Plan(**{**fine, "people": people, **more})


def hall(**more):
    return replace(HALL, **more)


PAPER = PaperFacts(UUID(int=5), "The plan", 4, 9.0)
CHRISTMAS = Holiday(date(2026, 12, 25), "Christmas Day")
VAISAKHI = Holiday(DAY, "Vaisakhi", "sikh")
WEEKS = timedelta(weeks=1)

NOTICED = [
    # availability
    (plan(person(hours=(Hours(1, 540, 700),))), "outside-hours", STOP),
    (plan(person(hours=(Hours(2, 540, 1020),))), "outside-hours", STOP),
    (plan(person(hours=(Hours(1, 680, 1020),))), "outside-hours", STOP),
    (plan(person(hours=(Hours(1, 540, 700), Hours(1, 710, 900)))), "outside-hours", STOP),
    (plan(person(hours=())), "hours-not-said", WAIT),
    (plan(person(away=(Away(DAY, DAY),))), "away", WAIT),
    (plan(person(away=(Away(DAY - WEEKS, DAY + WEEKS),))), "away", WAIT),
    # length, breaks, agenda
    (plan(minutes=120), "too-long", WAIT),
    (plan(person(longest=60)), "longer-than-enough", WAIT),
    (plan(lines=()), "no-agenda-yet", WAIT),
    (plan(lines=(Line(30), Line(30))), "no-break", WAIT),
    (plan(lines=(Line(50), Line(20))), "no-break", WAIT),
    (plan(lines=(Line(45), Line(10, ItemKind.BREAK), Line(45))), "agenda-too-long", WAIT),
    (plan(lines=(Line(5, ItemKind.DECIDE),) * 5), "many-decisions", WAIT),
    (plan(lines=(Line(25, ItemKind.INFORM),)), "long-talk", WAIT),
    # hours of the day
    (plan(minute=600), "early-start", WAIT),
    (plan(minute=840), "late-end", WAIT),
    (plan(minute=18 * 60), "evening", WAIT),
    (plan(person(school_run=True), minute=510), "school-run", STOP),
    (plan(person(school_run=True), minute=800), "school-run", STOP),
    (plan(minute=23 * 60 + 30), "over-midnight", WAIT),
    (plan(day=date(2027, 3, 28)), "clocks-go-forward", WAIT),
    (plan(day=date(2027, 10, 31)), "clocks-go-back", WAIT),
    (plan(day=TODAY - timedelta(days=7)), "in-the-past", WAIT),
    # days to keep clear of
    (plan(day=date(2026, 12, 25), holidays=(CHRISTMAS,)), "bank-holiday", STOP),
    (plan(person(keeps=frozenset({"sikh"})), holidays=(VAISAKHI,)), "holy-day", STOP),
    (plan(holidays=(VAISAKHI,)), "holy-day-nobody-said", WAIT),
    (plan(person(pay_days=frozenset({12}))), "kept-clear", WAIT),
    # venue
    (plan(place=None), "no-venue", WAIT),
    (plan(place=Place(name="A")), "venue-without-facts", STOP),
    (plan(needing(Help.STEP_FREE), place=hall(step_free=NO)), "no-step-free", STOP),
    (plan(needing(Help.STEP_FREE), place=hall(step_free=ASK)), "step-free-unknown", WAIT),
    (plan(needing(Help.LOOP), place=hall(loop=NO)), "no-loop", STOP),
    (plan(needing(Help.LOOP), place=hall(loop=ASK)), "loop-unknown", WAIT),
    (plan(needing(Help.TOILETS), place=hall(toilets=NO)), "no-toilets", STOP),
    (plan(needing(Help.TOILETS), place=hall(toilets=ASK)), "toilets-unknown", WAIT),
    (plan(needing(Help.QUIET_ROOM), place=hall(quiet_room=NO)), "no-quiet-room", STOP),
    (plan(needing(Help.QUIET_ROOM), place=hall(quiet_room=ASK)), "quiet-room-unknown", WAIT),
    (plan(needing(Help.PARKING), place=hall(parking=NO)), "no-parking", STOP),
    (plan(needing(Help.PARKING), place=hall(parking=ASK)), "parking-unknown", WAIT),
    (plan((person(1), person(2)), place=hall(seats=1)), "room-too-small", STOP),
    (plan(place=hall(checked_on=None)), "venue-facts-old", WAIT),
    (plan(place=hall(checked_on=date(2025, 11, 1))), "venue-facts-old", WAIT),
    (plan(needing(Help.BUS), place=hall(last_bus=12 * 60)), "last-bus", STOP),
    (plan(needing(Help.BUS), place=hall(last_bus=12 * 60 + 40)), "last-bus", STOP),
    (plan(needing(Help.BUS), place=hall(last_bus=None)), "last-bus-unknown", WAIT),
    (plan(needing(Help.BUS), minute=23 * 60), "last-bus", STOP),
    (plan(setting=Setting.ONLINE), "no-link", WAIT),
    (plan(setting=Setting.HYBRID), "no-link", WAIT),
    # people
    (plan(()), "nobody-invited", WAIT),
    (plan((person(1), person(2)), places=1), "too-many", WAIT),
    (plan(person(has_format=False)), "no-format", WAIT),
    (plan((person(1), person(2)), apart=((UUID(int=1), UUID(int=2)),)), "not-together", STOP),
    (plan(person(busy=(Commitment(at(), at(minute=700), "Jury"),))), "double-booked", STOP),
    (plan(person(busy=(Commitment(at(minute=740), at(minute=800)),))), "busy-then", STOP),
    # deadlines, working back
    (plan(needing(Help.INTERPRETER), day=date(2026, 12, 15)), "deadline-cannot-be-met", STOP),
    (
        plan(needing(Help.INTERPRETER), day=date(2026, 12, 15), fixed=True),
        "deadline-missed",
        STOP,
    ),
    (plan(needing(Help.INTERPRETER), day=date(2026, 12, 22)), "deadline-soon", WAIT),
    (plan(needing(Help.CHILDCARE), day=date(2026, 12, 4)), "deadline-cannot-be-met", STOP),
    (plan(needing(Help.TICKETS), day=date(2026, 11, 26)), "deadline-cannot-be-met", STOP),
    (plan(needing(Help.PRE_MEET), day=date(2026, 11, 25)), "deadline-cannot-be-met", STOP),
    (plan(place=hall(notice_days=60)), "deadline-cannot-be-met", STOP),
    (plan(day=date(2026, 11, 26)), "papers-late", STOP),
    (plan(day=date(2026, 12, 2)), "papers-tight", WAIT),
    (plan(day=date(2026, 12, 8)), "deadline-soon", WAIT),
    # papers
    (plan(papers=(replace(PAPER, pages=13),)), "many-pages", WAIT),
    (plan(papers=(replace(PAPER, reading_age=14.0),)), "hard-to-read", WAIT),
    (plan(papers=(replace(PAPER, acronyms=("CCG",)),)), "acronyms", WAIT),
    (plan(papers=(replace(PAPER, re_flows=False),)), "cannot-re-flow", WAIT),
    (
        plan(person(easy_read=True), papers=(replace(PAPER, pages=21),)),
        "too-long-for-easy-read",
        WAIT,
    ),
]

QUIET = [
    (plan(), "outside-hours"),
    (plan(person(hours=(Hours(1, 540, 700), Hours(1, 700, 900)))), "outside-hours"),
    (plan(person(away=(Away(DAY + WEEKS, DAY + WEEKS),))), "away"),
    (plan(needing(Help.LOOP), place=hall(loop=NO), booked=frozenset({Need.LOOP})), "no-loop"),
    (plan(needing(Help.STEP_FREE), place=hall(step_free=NO), setting=Setting.ONLINE), "no-venue"),
    (plan(needing(Help.STEP_FREE), setting=Setting.ONLINE), "no-step-free"),
    (plan(person(school_run=True)), "school-run"),
    (plan(needing(Help.BUS), place=hall(last_bus=12 * 60 + 45)), "last-bus"),
    (plan(person(busy=(Commitment(at(minute=750), at(minute=800), "Next"),))), "double-booked"),
    (plan((person(1), person(3)), apart=((UUID(int=1), UUID(int=2)),)), "not-together"),
    (plan(day=date(2026, 11, 26), booked=frozenset({Need.PAPERS})), "papers-late"),
    (
        plan(needing(Help.INTERPRETER), day=date(2026, 12, 15),
             booked=frozenset({Need.INTERPRETER})),
        "deadline-cannot-be-met",
    ),
    (plan(setting=Setting.ONLINE, link="https://meet.example/1"), "no-link"),
    (plan(place=hall(checked_on=date(2026, 1, 1))), "venue-facts-old"),
]  # fmt: skip


@pytest.mark.parametrize(("looked_at", "reason", "weight"), NOTICED)
def test_the_check_notices(looked_at, reason, weight):
    found = [each for each in check.findings(looked_at) if each.reason == reason]
    assert [each.weight for each in found[:1]] == [weight]
    sentence = words.sentence(found[0])
    assert sentence.endswith(".")
    assert "{" not in sentence
    if found[0].mend is not None:
        assert words.mend(found[0].mend)


@pytest.mark.parametrize(("looked_at", "reason"), QUIET)
def test_the_check_stays_quiet(looked_at, reason):
    assert reason not in {each.reason for each in check.findings(looked_at)}


def test_there_are_enough_cases_and_every_sentence_is_needed():
    assert len(NOTICED) + len(QUIET) >= 60
    assert set(words.FINDINGS) - {"nothing-noticed"} == {reason for _, reason, _ in NOTICED}


def test_a_plan_without_a_fault_is_never_called_accessible():
    (only,) = check.findings(plan())
    assert only.weight is Weight.GOOD
    assert "accessible" not in words.sentence(only)


def test_the_worst_stands_first():
    found = check.findings(plan(needing(Help.LOOP), place=hall(loop=NO), minutes=120))
    assert [each.weight for each in found] == sorted(
        (each.weight for each in found), key=list(Weight).index
    )


@pytest.mark.parametrize(
    ("looked_at", "reason", "kind"),
    [
        (plan(lines=(Line(30), Line(30))), "no-break", MendKind.ADD_BREAK),
        (plan(minutes=120), "too-long", MendKind.SHORTEN),
        (plan(minute=600), "early-start", MendKind.MOVE),
        (plan(needing(Help.BUS), place=hall(last_bus=760)), "last-bus", MendKind.MOVE),
        (plan(day=date(2026, 12, 25), holidays=(CHRISTMAS,)), "bank-holiday", MendKind.MOVE),
        (
            plan(needing(Help.INTERPRETER), day=date(2026, 12, 15)),
            "deadline-cannot-be-met",
            MendKind.MOVE,
        ),
    ],
)
def test_the_mend_of_a_finding_mends_it(looked_at, reason, kind):
    mend = next(each.mend for each in check.findings(looked_at) if each.reason == reason)
    assert mend.kind is kind
    if kind is MendKind.ADD_BREAK:
        lines = list(looked_at.lines)
        lines.insert(mend.place + 1, Line(10, ItemKind.BREAK))
        mended = replace(looked_at, lines=tuple(lines))
    elif kind is MendKind.SHORTEN:
        mended = replace(looked_at, minutes=mend.minutes)
    else:
        mended = replace(looked_at, start=mend.moment)
    assert reason not in {each.reason for each in check.findings(mended)}


def test_names_of_people_kept_apart_are_never_said():
    both = plan((person(1), person(2, "Bea")), apart=((UUID(int=1), UUID(int=2)),))
    finding = next(each for each in check.findings(both) if each.reason == "not-together")
    assert finding.people == ()
    assert "Ann" not in words.sentence(finding)


def test_several_people_and_the_curtain_read_as_sentences():
    both = plan((needing(Help.LOOP), needing(Help.LOOP, number=2, name="Bea")),
                place=hall(loop=NO))  # fmt: skip
    finding = next(each for each in check.findings(both) if each.reason == "no-loop")
    assert words.sentence(finding) == "The Hall has no hearing loop. Ann and Bea need one."
    assert "A." in words.sentence(finding, lambda name: f"{name[0]}.")


def test_nobody_is_left_out_twice_running():
    mornings = tuple(Hours(day, 540, 780) for day in range(5))
    afternoons = tuple(Hours(day, 780, 1020) for day in range(5))
    people = (person(1, "Ann", hours=mornings), person(2, "Bea", hours=afternoons),
              person(3, "Cy", hours=mornings))  # fmt: skip
    both = plan(people)
    usual = suggest.times_that_suit(both, DAY)[0]
    assert usual.left_out == ("Bea",)
    fair = suggest.times_that_suit(both, DAY, left_out_last={UUID(int=2)})[0]
    assert fair.left_out_again == ()
    assert fair.left_out == ("Ann", "Cy")
    assert "Ann and Cy" in words.suggestion(fair)


def test_suggested_times_keep_clear_of_weekends_and_holidays():
    found = suggest.times_that_suit(plan(holidays=(Holiday(DAY, "A day"),)), DAY, days=7, most=100)
    days = {each.start.date() for each in found}
    assert DAY not in days
    assert all(day.weekday() < 5 for day in days)


def test_deadlines_are_worked_back_from_the_day_over_bank_holidays():
    wanted = plan(needing(Help.INTERPRETER), day=date(2027, 1, 4), holidays=(CHRISTMAS,))
    by = {each.need: each.by for each in deadlines.deadlines(wanted)}
    assert by[Need.INTERPRETER] == date(2026, 12, 7)
    assert by[Need.PAPERS] == date(2026, 12, 18)  # ten working days, Christmas Day not one


def test_what_nobody_knows_is_named_and_never_counted_as_nothing():
    told = forecast.cost(plan(), 10, forecast.Costs(venue=Money(5000), food_each=Money(650)))
    assert told.total == Money(11500)
    assert set(told.not_known) == {"fare", "reward"}
    assert "fares" in words.cost(told)
