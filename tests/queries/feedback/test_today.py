from datetime import timedelta

from coprod_desktop.commands.feedback.asking import PassIdeas
from coprod_desktop.commands.feedback.hearing import AddIdea
from coprod_desktop.commands.feedback.telling import TellPeople
from coprod_desktop.domain.feedback.steps import How
from coprod_desktop.queries import today, today_charts
from coprod_desktop.readmodels.today import Harm
from tests.builders_feedback import a_council, a_person, an_idea, refused_idea


def test_nothing_waits_in_a_new_file(workspace):
    assert workspace.ask(today.needs, workspace.now()) == []
    assert workspace.ask(today_charts.charts, workspace.now()) == []


def test_today_lists_what_waits_in_the_order_of_harm(workspace):
    council, ann, bo = a_council(workspace), a_person(workspace), a_person(workspace, "Bo")
    refused_idea(workspace, ann, council, days_ago=80)
    cy = a_person(workspace, "Cy", review_on=workspace.today())
    late = an_idea(workspace, bo, "A kettle", 90)
    workspace.do(PassIdeas((late,), council, on=workspace.today() - timedelta(days=80)))
    workspace.do(TellPeople((late,), How.PHONE, on=workspace.today() - timedelta(days=70)))
    for number in range(5):
        workspace.do(AddIdea(f"Slip {number}", None))
    found = workspace.ask(today.needs, workspace.now())
    assert [row.harm for row in found] == [Harm.REPLY, Harm.REPLY, Harm.REVIEW, Harm.TIDY]
    assert (found[0].id, found[0].name, found[0].leaf) == (ann, "Ann Archer", "tell")
    assert found[1].sentence == "Exampleton Council has not answered 1 idea."
    assert found[2].id == cy
    assert all("{name}" in row.sentence for row in found if row.name)


def test_a_chart_of_small_numbers_says_fewer_than_five(workspace):
    an_idea(workspace, a_person(workspace))
    [told] = workspace.ask(today_charts.charts, workspace.now())
    assert told.sentence == "0 of 1 open ideas: the person knows how it stands."
