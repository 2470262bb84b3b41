"""Undoing everything gets you home: over random walks, and over every command the example uses.

That every other command is taken back and done again too is seen to by `tests.proving`.
"""

import shutil
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coprod_desktop.commands.charity import ChangeCharity, ChangeLogo, CharityDetails, SetUpCharity
from coprod_desktop.domain.errors import Refused
from coprod_desktop.example import charity as example
from coprod_desktop.store.database import Database
from coprod_desktop.store.workspace import Workspace
from tests.conftest import KEY, Clock
from tests.proving import everything


class Proving(Workspace):
    """A workspace that takes each command back and does it again, and looks at every row."""

    def __init__(self, *args):
        super().__init__(*args)
        self.proven = {}
        self.walls = set()

    def do(self, command):
        name = type(command).__name__
        seen = self.proven.get(name, 0)
        if seen:
            return super().do(command)
        before = self.ask(everything)
        result = super().do(command)
        after = self.ask(everything)
        if not command.can_undo:
            self.walls.add(name)
        elif after != before:
            self.proven[name] = seen + 1
            super().undo()
            assert self.ask(everything) == before, f"undoing {name} did not come home"
            super().redo()
            assert self.ask(everything) == after, f"doing {name} again went elsewhere"
        return result


def test_every_command_of_the_example_charity_can_be_taken_back_and_done_again(database, clock):
    workspace = Proving(database, "Sam", clock)
    example.fill(workspace)
    assert workspace.walls or workspace.proven


steps = st.lists(
    st.one_of(
        st.tuples(st.just("rename"), st.text(min_size=1, max_size=8)),
        st.tuples(st.just("logo"), st.binary(max_size=8)),
        st.tuples(st.just("undo"), st.just("")),
        st.tuples(st.just("redo"), st.just("")),
    ),
    max_size=12,
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps)
def test_undoing_everything_gets_you_home(empty_file, tmp_path_factory, steps):
    path = tmp_path_factory.mktemp("walk") / "data.db"
    shutil.copy(empty_file, path)
    database = Database(path, KEY)
    workspace = Workspace(database, "Sam", Clock())
    workspace.do(SetUpCharity(CharityDetails("Home")))
    start = workspace.ask(everything)
    for what, value in steps:
        with suppress(Refused):
            if what == "rename":
                workspace.do(ChangeCharity(CharityDetails(value)))
            elif what == "logo":
                workspace.do(ChangeLogo(value))
            elif what == "undo":
                workspace.undo()
            else:
                workspace.redo()
    while workspace.undo_name:
        workspace.undo()
    assert workspace.ask(everything) == start
    database.close()
