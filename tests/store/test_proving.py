"""The proof itself bites: a command whose undo does not come home is caught."""

from dataclasses import dataclass
from typing import ClassVar

import pytest

from coprod_desktop.commands.charity import ChangeCharity, CharityDetails, SetUpCharity
from coprod_desktop.store.journal import driver
from tests.proving import PROVEN, ProvingWorkspace, commands, prove, to_prove


@dataclass(frozen=True)
class Behind(ChangeCharity):
    """Adds a row behind the journal's back too."""

    can_undo: ClassVar[bool] = True

    def run(self, work):
        super().run(work)
        work.session.flush()
        raw = driver(work.session.connection())
        raw.execute(
            "INSERT INTO theme (id, version, name, name_key) VALUES ('0' || hex(randomblob(15)),"
            " 1, 'Behind', 'behind')"
        )


@pytest.fixture(autouse=True)
def charity(workspace):
    workspace.do(SetUpCharity(CharityDetails("Home")))


def test_a_change_behind_the_journal_is_caught(workspace):
    assert prove(workspace, ChangeCharity(CharityDetails("Riverside")))
    with pytest.raises(AssertionError, match="undoing Behind"):
        prove(workspace, Behind(CharityDetails("Hilltop")))


def test_every_test_with_a_workspace_proves_what_it_does_and_sees_nothing_of_it(workspace):
    PROVEN.discard("ChangeCharity")
    heard = []
    workspace.listeners.append(heard.append)
    assert isinstance(workspace, ProvingWorkspace)
    workspace.do(ChangeCharity(CharityDetails("Riverside")))
    assert "ChangeCharity" in PROVEN
    assert [each.command for each in heard] == ["ChangeCharity"]
    workspace.undo()
    assert workspace.redo_name == "ChangeCharity"


def test_all_commands_are_known():
    assert len(commands()) > 140
    assert {"ChangeCharity", "AddMember"} <= to_prove()
    assert "ErasePerson" not in to_prove()
