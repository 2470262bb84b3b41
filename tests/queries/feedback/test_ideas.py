from datetime import timedelta

import pytest

from coprod_desktop.commands.feedback.asking import ChaseIdeas, PassIdeas
from coprod_desktop.commands.feedback.hearing import AddIdea, OpenBox
from coprod_desktop.commands.feedback.ideas import LinkIdea, SetThemes
from coprod_desktop.commands.feedback.telling import CloseIdeas, TellPeople
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.clocks import Wait
from coprod_desktop.domain.feedback.steps import How, Step
from coprod_desktop.models import ContactRoute
from coprod_desktop.queries.feedback import ideas, partners, telling
from tests.builders_feedback import (
    _Add,
    a_council,
    a_person,
    an_idea,
    done_idea,
    refused_idea,
)


def test_whoever_waits_longest_stands_first(workspace):
    ann, bo = a_person(workspace), a_person(workspace, "Bo Brown")
    fresh = an_idea(workspace, ann, "Fresh", 1)
    old = an_idea(workspace, bo, "Old", 40)
    found = workspace.ask(ideas.waiting, workspace.today())
    assert [one.id for one in found] == [old, fresh]
    assert found[0].due.wait is Wait.THANKS
    assert found[0].days_over(workspace.today()) > 20
    assert workspace.ask(ideas.counts, workspace.today()).overdue == 1


@pytest.mark.parametrize("words", ["bus", "BUS stops", "archer", "1", "no.1", "#1"])
def test_an_idea_is_found_by_its_words_its_person_or_its_number(workspace, words):
    idea = an_idea(workspace, a_person(workspace))
    an_idea(workspace, a_person(workspace, "Bo"), "Something else")
    [found] = workspace.ask(ideas.waiting, workspace.today(), words=words)
    assert found.id == idea


def test_a_passport_tells_the_journey_in_order_with_its_links(workspace):
    idea = refused_idea(workspace, a_person(workspace), a_council(workspace))
    workspace.do(SetThemes(idea, ("Transport",)))
    workspace.do(LinkIdea(idea, result="They put up a timetable."))
    passport = workspace.ask(ideas.passport, idea, workspace.today())
    assert [one.step for one in passport.stations] == [
        Step.HEARD,
        Step.PASSED,
        Step.NOT_ACCEPTED,
    ]
    account = passport.account
    assert account.would_change == "A new budget in April."
    assert (account.partner, account.themes) == ("Exampleton Council", ("Transport",))
    assert account.results == ("They put up a timetable.",)
    assert Step.TOLD in passport.next_steps
    assert Step.CLOSED not in passport.next_steps
    with pytest.raises(Refused, match="idea-not-here"):
        workspace.ask(
            ideas.passport,
            workspace.ask(ideas.passport, idea, workspace.today()).links[0].id,
            workspace.today(),
        )


def test_people_with_news_or_silence_are_to_be_told_and_the_others_are_not(workspace):
    council = a_council(workspace)
    ann, bo, cy, di = (a_person(workspace, name) for name in ("Ann", "Bo", "Cy", "Di"))
    refused_idea(workspace, ann, council)
    quiet = an_idea(workspace, bo, "Silence", 100)
    workspace.do(TellPeople((quiet,), How.PHONE, on=workspace.today() - timedelta(days=95)))
    recent = an_idea(workspace, cy, "Recent", 20)
    workspace.do(TellPeople((recent,), How.PHONE, on=workspace.today() - timedelta(days=10)))
    an_idea(workspace, di, "Unthanked", 2)
    rows = workspace.ask(telling.people, workspace.today())
    assert [row.name for row in rows] == ["Bo", "Ann", "Di"]
    assert [row.news for row in rows] == [0, 1, 0]


def test_somebody_told_today_stays_in_the_round_and_is_gone_tomorrow(workspace, clock):
    ann = a_person(workspace)
    idea = refused_idea(workspace, ann, a_council(workspace))
    workspace.do(TellPeople((idea,), How.PHONE))
    [row] = workspace.ask(telling.people, workspace.today())
    assert row.told_today
    clock.now += timedelta(days=1)
    assert workspace.ask(telling.people, workspace.today()) == []


def test_the_safe_way_comes_with_how_not_and_unsafe_ways_never_come(workspace):
    ann = a_person(workspace)
    from coprod_desktop.domain.people import Route

    workspace.do(
        _Add(
            ContactRoute(
                member_id=ann,
                kind=next(iter(Route)),
                value="01632 960001",
                safe=False,
                preferred=True,
            ),
            ContactRoute(
                member_id=ann,
                kind=next(iter(Route)),
                value="07700 900002",
                how_not="No voicemail",
                say="Say it is Sam",
            ),
        )
    )
    refused_idea(workspace, ann, a_council(workspace))
    [row] = workspace.ask(telling.people, workspace.today())
    assert (row.reach, row.how_not, row.say) == ("07700 900002", "No voicemail", "Say it is Sam")


def test_ideas_without_a_name_are_one_row_for_the_wall(workspace):
    for number in range(5):
        workspace.do(AddIdea(f"Slip {number}", None))
    workspace.do(OpenBox())
    [row] = workspace.ask(telling.people, workspace.today())
    assert (row.member_id, row.name, len(row.ideas)) == (None, "", 5)


def test_reply_times_count_every_question_asked(workspace):
    council, ann = a_council(workspace), a_person(workspace)
    refused_idea(workspace, ann, council, days_ago=60)
    done_idea(workspace, ann, council, days_ago=60)
    silent = an_idea(workspace, ann, "Silent", 70)
    day = workspace.today() - timedelta(days=60)
    workspace.do(PassIdeas((silent,), council, on=day))
    workspace.do(ChaseIdeas((silent,)))
    [row] = workspace.ask(partners.reply_list, workspace.today())
    times = row.times
    assert (times.asked, times.answered, times.overdue, times.chases) == (3, 2, 1, 1)
    assert times.usual_days == 9
    assert [one.id for one in row.waiting] == [silent]


def test_names_leave_only_as_their_owners_chose(workspace):
    person = a_person(workspace)
    for choice, shown in (
        (Attribution.NAME, "Ann Archer"),
        (Attribution.FIRST_NAME, "Ann"),
        (Attribution.ANONYMOUS, ""),
        (Attribution.NOT_SHARED, None),
    ):
        idea = an_idea(workspace, person, str(choice), attribution=choice)
        account = workspace.ask(ideas.passport, idea, workspace.today()).account
        assert account.beside == shown


def test_a_closed_idea_waits_for_nothing_and_is_found_among_the_closed(workspace):
    idea = done_idea(workspace, a_person(workspace), a_council(workspace))
    workspace.do(TellPeople((idea,), How.PHONE))
    workspace.do(CloseIdeas((idea,)))
    assert workspace.ask(ideas.waiting, workspace.today()) == []
    [one] = workspace.ask(ideas.waiting, workspace.today(), closed=True)
    assert one.due is None
    counts = workspace.ask(ideas.counts, workspace.today())
    assert (counts.asked, counts.open, counts.closed) == (1, 0, 1)
