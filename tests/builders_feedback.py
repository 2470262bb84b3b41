"""Rows for tests of the loop, made the shortest way."""

from datetime import timedelta

from coprod_desktop.commands.feedback.asking import PassIdeas, RecordAnswer, RecordProgress
from coprod_desktop.commands.feedback.hearing import AddIdea
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.text import folded
from coprod_desktop.models import HeardBy, Meeting, Member, Panel, PanelRole, Partner


class _Add:
    can_undo = True

    def __init__(self, *rows):
        self.rows = rows

    def run(self, work):
        work.session.add_all(self.rows)
        work.session.flush()
        return self.rows[0].id


_Add.__name__ = "AddMember"  # History and Undo know it by a name that has words


def a_person(workspace, name="Ann Archer", panel=None, **more):
    person = workspace.do(_Add(Member(name=name, name_key=folded(name), **more)))
    if panel is not None:
        day = workspace.today() - timedelta(days=700)
        workspace.do(_Add(PanelRole(member_id=person, panel_id=panel, role="", from_day=day)))
    return person


def a_group(workspace, name="Housing panel"):
    return workspace.do(_Add(Panel(name=name, name_key=folded(name))))


def a_council(workspace, name="Exampleton Council"):
    return workspace.do(_Add(Partner(name=name, name_key=folded(name))))


def a_gathering(workspace, panel=None, title="Housing panel", days_ago=7):
    moment = workspace.now() - timedelta(days=days_ago)
    row = Meeting(title=title, panel_id=panel, starts_at=moment, minutes=60)
    return workspace.do(_Add(row))


def an_idea(workspace, person, words="The bus stops too early.", days_ago=0, **more):
    on = workspace.today() - timedelta(days=days_ago)
    more.setdefault("heard_by", HeardBy.PHONE)
    return workspace.do(AddIdea(words, person, heard_on=on, **more))


def refused_idea(workspace, person, council, words="A later bus.", days_ago=60):
    """An idea with a plain no that its person has not been told yet."""
    day = workspace.today() - timedelta(days=days_ago)
    idea = an_idea(workspace, person, words, days_ago)
    workspace.do(PassIdeas((idea,), council, on=day))
    workspace.do(
        RecordAnswer(
            (idea,),
            Step.NOT_ACCEPTED,
            who="The transport lead",
            reason="There is no money for it this year.",
            would_change="A new budget in April.",
            on=day + timedelta(days=20),
        )
    )
    return idea


def done_idea(workspace, person, council, words="A bench by the door.", days_ago=60):
    """An idea that was done, not yet told."""
    day = workspace.today() - timedelta(days=days_ago)
    idea = an_idea(workspace, person, words, days_ago)
    workspace.do(PassIdeas((idea,), council, on=day))
    workspace.do(RecordAnswer((idea,), Step.ACCEPTED, who="Jo Green", on=day + timedelta(days=9)))
    workspace.do(
        RecordProgress(
            (idea,), Step.DONE, evidence="The bench is there.", on=day + timedelta(days=30)
        )
    )
    return idea
