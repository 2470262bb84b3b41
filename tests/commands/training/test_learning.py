"""Learned elsewhere, goals met, milestones, and the one page in somebody's own words."""

from datetime import date, timedelta

import pytest

from coprod_desktop.commands.members.knowing import AddAbility
from coprod_desktop.commands.training.learning import (
    AddLearning,
    KeepInvolvement,
    MarkMilestone,
    MeetGoals,
    RemoveLearning,
)
from coprod_desktop.domain.people import Ability
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.queries.training import learning
from coprod_desktop.reports.training.records import draft_of
from tests.builders import a_member
from tests.builders_training import certified, taught
from tests.commands.training.test_courses import refused


def record(workspace, member):
    return workspace.ask(learning.learner, member, workspace.today())


def test_outside_training_keeps_its_evidence(workspace):
    ann, day = a_member(workspace), workspace.today() - timedelta(days=9)
    workspace.do(
        AddLearning(ann, "Food hygiene", day, Learned.OUTSIDE, "College", evidence=b"scan",
                    evidence_name="scan.jpg")
    )  # fmt: skip
    (row,) = record(workspace, ann).learned
    assert (row.provider, row.evidence_name, row.seen_by) == ("College", "scan.jpg", "Sam")
    assert row.evidence


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"title": " "}, "learning-needs-a-title"),
        ({"finished_on": date(2030, 1, 1)}, "learning-in-future"),
        ({"expires_on": date(2020, 1, 1)}, "learning-ends-early"),
        ({"evidence": bytes(25_000_001)}, "evidence-too-big"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(workspace, change, reason):
    told = {"title": "A", "finished_on": date(2026, 1, 1)} | change
    refused(workspace, AddLearning(a_member(workspace), **told), reason)


def test_what_a_certificate_stands_on_stays(workspace):
    _, _, (ann,) = certified(workspace, 1)
    (row,) = record(workspace, ann).learned
    refused(workspace, RemoveLearning(row.id), "certificate-stands")


def test_a_goal_is_suggested_and_they_decide(workspace):
    _, (ann,) = taught(workspace, 1, teaches="Chairing a meeting\nKeeping time")
    workspace.do(AddAbility(ann, Ability.GOAL, "Learn to chair meetings"))
    workspace.do(AddAbility(ann, Ability.GOAL, "Swim"))
    goals = {goal.words: goal for goal in record(workspace, ann).goals}
    assert goals["Learn to chair meetings"].suggested
    assert not goals["Swim"].suggested
    chosen = goals["Learn to chair meetings"].id
    workspace.do(MeetGoals(ann, (chosen,)))
    assert [goal.words for goal in record(workspace, ann).goals if goal.met_on] == [
        "Learn to chair meetings"
    ]
    refused(workspace, MeetGoals(ann, (chosen,)), "goal-met-already")


def test_a_milestone_is_suggested_until_it_is_marked(workspace):
    _, (ann,) = taught(workspace, 1)
    (one,) = workspace.ask(learning.milestones, workspace.today())
    assert one.milestone.key == "courses-1"
    workspace.do(MarkMilestone(ann, one.milestone.key, wanted=False))
    assert workspace.ask(learning.milestones, workspace.today()) == []


def test_the_one_page_begins_with_what_we_know_and_names_no_panel(workspace):
    _, (ann,) = taught(workspace, 1, teaches="Knowing whom to tell")
    said = draft_of(record(workspace, ann), "Riverside Voices")
    assert "I have finished training in Safeguarding adults: level 1." in said
    assert "knowing whom to tell" in said
    assert "panel" not in said.lower()


def test_a_changed_word_needs_their_yes_again(workspace):
    ann = a_member(workspace)
    workspace.do(KeepInvolvement(ann, "I chair meetings.", agreed=True))
    assert record(workspace, ann).agreed_on == workspace.today()
    workspace.do(KeepInvolvement(ann, "I chair meetings well."))
    assert record(workspace, ann).agreed_on is None
    refused(workspace, KeepInvolvement(ann, "  "), "involvement-needs-words")
