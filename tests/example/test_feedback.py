from coprod_desktop.domain.feedback.steps import STAGES
from coprod_desktop.example import charity
from coprod_desktop.queries.feedback import accounts, partners, telling


def test_the_example_charity_has_ideas_at_every_stage(workspace):
    charity.fill(workspace)
    found = workspace.ask(accounts.accounts, workspace.today())
    assert {one.stage for one in found} == set(STAGES)
    assert any(one.closed for one in found)
    assert any(one.nameless for one in found)
    assert workspace.ask(telling.people, workspace.today())
    assert len(workspace.ask(partners.reply_list, workspace.today())) == 3
