from sqlalchemy import select

from coprod_desktop.commands.charity import ChangeCharity, CharityDetails, SetUpCharity
from coprod_desktop.models import Charity
from coprod_desktop.queries import history


def test_history_tells_what_was_done_newest_first(workspace):
    workspace.do(SetUpCharity(CharityDetails("Riverside Voices")))
    workspace.do(ChangeCharity(CharityDetails("Riverbank Voices")))
    workspace.undo()
    told = workspace.ask(history.recent)
    assert [(row.command, row.kind, row.undone) for row in told] == [
        ("ChangeCharity", "undo", False),
        ("ChangeCharity", "do", True),
        ("SetUpCharity", "do", False),
    ]
    assert told[0].about == told[1].about == "Riverbank Voices"
    assert {row.actor for row in told} == {"Sam"}
    assert workspace.ask(history.recent, before=2)[0].sequence == 1


def test_the_history_of_a_row_names_what_changed(workspace):
    workspace.do(SetUpCharity(CharityDetails("Riverside Voices")))
    workspace.do(ChangeCharity(CharityDetails("Riverbank Voices")))
    charity = workspace.ask(lambda session: session.scalar(select(Charity.id)))
    newest, oldest = workspace.ask(history.of_row, "charity", charity)
    assert newest.changes == (("name", "Riverside Voices", "Riverbank Voices"),)
    assert ("name", "", "Riverside Voices") in oldest.changes


def test_a_file_with_nothing_in_it_has_no_history(workspace, clock):
    assert workspace.ask(history.recent) == []
    assert workspace.ask(history.latest_save) is None
    workspace.do(SetUpCharity(CharityDetails("Riverside Voices")))
    assert workspace.ask(history.latest_save) == clock.now
