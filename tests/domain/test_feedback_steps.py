from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.clocks import Clocks, Wait, bank_holidays, due
from coprod_desktop.domain.feedback.replies import Asked, reply_times
from coprod_desktop.domain.feedback.steps import (
    BESIDE,
    ENDS,
    Changed,
    Entry,
    How,
    Step,
    may_come_next,
    move,
    standing,
)

DAY = date(2026, 11, 2)
STEPS = st.lists(
    st.tuples(
        st.sampled_from([each for each in Step if each is not Step.HEARD]), st.integers(0, 9)
    ),
    max_size=25,
)


def full(step, day=DAY):
    """A step with everything it must say."""
    return Entry(
        step, day, "Jo Green", "No money", "A budget", "A photo", How.PHONE, Changed.PARTLY
    )


@given(STEPS)
def test_no_path_closes_an_idea_untold(steps):
    now, day, since_change = standing([full(Step.HEARD)]), DAY, False
    for step, days in steps:
        day += timedelta(days=days)
        try:
            after = move(now, full(step, day))
        except Refused:
            continue
        since_change = step is Step.TOLD or (step in BESIDE - {Step.REOPENED} and since_change)
        if after.closed and not now.closed:
            assert since_change
            assert now.stage in ENDS
            assert after.told_stage is after.stage
        now = after


@given(STEPS)
def test_what_may_come_next_is_exactly_what_is_allowed(steps):
    now = standing([full(Step.HEARD)])
    for step, _ in steps:
        allowed = set()
        for each in Step:
            try:
                move(now, full(each))
            except Refused:
                continue
            allowed.add(each)
        assert set(may_come_next(now)) == allowed
        if step in allowed:
            now = move(now, full(step))


@given(STEPS)
def test_whoever_is_not_closed_is_on_a_clock(steps):
    now = standing([full(Step.HEARD)])
    for step, _ in steps:
        try:
            now = move(now, full(step))
        except Refused:
            continue
        assert (due(now, Clocks()) is None) is now.closed


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (Entry(Step.NOT_ACCEPTED, DAY, who="Jo"), "no-needs-reason"),
        (Entry(Step.NOT_ACCEPTED, DAY, reason="No money"), "who-decided"),
        (Entry(Step.NOT_ACCEPTED, DAY, who="Jo", reason="x"), "no-needs-what-would-change"),
        (Entry(Step.NO_ANSWER, DAY), "step-not-from-here"),
        (Entry(Step.PASSED, DAY), "passed-to-whom"),
        (Entry(Step.CLOSED, DAY), "not-at-an-end"),
        (Entry(Step.TOLD, DAY), "told-how"),
        (Entry(Step.SAYS, DAY, changed=Changed.YES), "tell-first"),
        (Entry(Step.DROPPED, DAY, who="Jo"), "dropped-needs-why"),
        (Entry(Step.ACCEPTED, DAY - timedelta(days=1)), "step-before-last"),
        (Entry(Step.DONE, DAY, evidence="x"), "step-not-from-here"),
        (Entry(Step.CHASED, DAY), "nobody-to-chase"),
        (Entry(Step.REOPENED, DAY, reason="New budget"), "nothing-to-reopen"),
    ],
)
def test_a_step_that_leaves_something_out_is_refused(entry, reason):
    with pytest.raises(Refused, match=reason):
        standing([full(Step.HEARD), entry])


def test_no_answer_needs_a_chase_and_counts_them():
    start = [full(Step.HEARD), full(Step.PASSED)]
    with pytest.raises(Refused, match="chase-first"):
        standing([*start, full(Step.NO_ANSWER)])
    now = standing([*start, full(Step.CHASED), full(Step.CHASED), full(Step.NO_ANSWER)])
    assert now.chases == 2


def test_being_told_before_the_news_does_not_count():
    news = full(Step.NOT_ACCEPTED, DAY + timedelta(days=5))
    with pytest.raises(Refused, match="told-before-the-news"):
        standing([full(Step.HEARD), news, full(Step.TOLD, DAY + timedelta(days=1))])


def test_an_idea_reopened_must_be_told_again():
    path = [full(Step.HEARD), full(Step.NOT_ACCEPTED), full(Step.TOLD), full(Step.CLOSED)]
    now = standing([*path, full(Step.REOPENED), full(Step.DROPPED)])
    with pytest.raises(Refused, match="tell-first"):
        move(now, full(Step.CLOSED))


def test_clocks_run_in_working_days_past_christmas():
    heard = standing([full(Step.HEARD, date(2026, 12, 18))])
    first = due(heard, Clocks(), bank_holidays(2026) | bank_holidays(2027))
    assert (first.wait, first.by) == (Wait.THANKS, date(2027, 1, 6))
    told = move(heard, full(Step.TOLD, date(2026, 12, 21)))
    assert due(told, Clocks()).wait is Wait.ANSWER


@pytest.mark.parametrize("year", range(2020, 2040))
def test_our_bank_holidays_are_the_ones_of_the_library(year):
    import holidays

    known = holidays.country_holidays("GB", subdiv="ENG", years=year)
    royal = ("Jubilee", "Coronation", "Funeral")
    theirs = {
        day
        for day, name in known.items()
        if not any(word in name for word in royal) and day.weekday() < 5 and day.year == year
    }
    moved_by_law = {2020: {date(2020, 5, 8)}, 2022: {date(2022, 6, 2)}}.get(year, set())
    ours = {day for day in bank_holidays(year) if day.year == year}
    assert theirs - moved_by_law <= ours


def test_clocks_that_make_no_sense_are_refused():
    with pytest.raises(Refused, match="clock-out-of-range"):
        Clocks(acknowledge_days=0).checked()


@given(st.lists(st.tuples(st.integers(0, 90), st.one_of(st.none(), st.integers(0, 90)))))
def test_every_question_asked_is_counted_once(pairs):
    asked = [
        Asked(
            DAY + timedelta(days=on),
            None if wait is None else DAY + timedelta(days=on + wait),
            DAY + timedelta(days=on + 42),
        )
        for on, wait in pairs
    ]
    times = reply_times(asked, DAY + timedelta(days=60))
    assert times.asked == len(pairs) == times.answered + times.overdue + times.waiting
