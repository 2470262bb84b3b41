from coprod_desktop.example import charity
from coprod_desktop.queries.meetings import access, after, packs, rows
from tests.conftest import NOON


def test_the_example_charity_has_meetings_at_every_stage(workspace):
    charity.fill(workspace)
    listed = workspace.ask(rows.listed)
    assert len(listed) >= 10
    assert sum(row.came > 0 for row in listed) == 8
    assert any(row.cancelled for row in listed)
    following = next(row for row in workspace.ask(rows.upcoming, NOON) if row.papers)
    view = workspace.ask(packs.view, following.id)
    assert {paper.kind.value for paper in view.papers} == {"pdf", "word", "picture", "text"}
    assert len({row.copy.made_as for row in view.copies}) >= 5
    assert any(row.late for row in view.copies)
    assert len(view.log) == 4
    assert len(workspace.ask(access.look, following.id, NOON.date()).findings) > 2
    assert workspace.ask(after.carried, following.id)
    assert len(workspace.ask(after.decisions)) == 8
