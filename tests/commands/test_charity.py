import pytest

from coprod_desktop.commands.charity import (
    ChangeCharity,
    ChangeLogo,
    CharityDetails,
    SetUpCharity,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries import charity
from coprod_desktop.wording import faults


def test_a_charity_is_set_up_once_and_can_change_its_details(workspace):
    workspace.do(SetUpCharity(CharityDetails("  Riverside\nVoices ")))
    assert workspace.ask(charity.card).name == "Riverside Voices"
    with pytest.raises(Refused, match="charity-there-already"):
        workspace.do(SetUpCharity(CharityDetails("Another")))
    workspace.do(ChangeCharity(CharityDetails("Riverbank Voices", year_start_month=9)))
    card = workspace.ask(charity.card)
    assert (card.name, card.year_start_month) == ("Riverbank Voices", 9)
    workspace.undo()
    assert workspace.ask(charity.card).name == "Riverside Voices"


def test_a_logo_comes_back_after_undo_and_redo(workspace):
    workspace.do(SetUpCharity(CharityDetails("Riverside Voices")))
    workspace.do(ChangeLogo(b"png"))
    assert workspace.ask(charity.card).logo == b"png"
    workspace.undo()
    assert workspace.ask(charity.card).logo is None
    workspace.redo()
    assert workspace.ask(charity.card).logo == b"png"


@pytest.mark.parametrize(
    ("details", "reason"),
    [
        (CharityDetails(" \u200b "), "charity-needs-a-name"),
        (CharityDetails("A", year_start_month=13), "not-a-day-of-the-year"),
        (CharityDetails("A", year_start_month=2, year_start_day=30), "not-a-day-of-the-year"),
    ],
)
def test_what_cannot_be_a_charity_is_refused_in_words(workspace, details, reason):
    with pytest.raises(Refused, match=reason) as refused:
        workspace.do(SetUpCharity(details))
    assert faults.sentence(refused.value).endswith(".")
    assert workspace.ask(charity.card) is None
