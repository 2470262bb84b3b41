import json
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import OperationalError

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.errors import Refused
from coprod_desktop.models import Charity, JournalEntry, JournalRow
from coprod_desktop.store.database import WriteOutsideJournal
from coprod_desktop.store.workspace import Workspace


@dataclass(frozen=True)
class Found:
    """Write the charity's row."""

    name: str = "Riverside Voices"
    can_undo: ClassVar[bool] = True

    def run(self, work):
        row = Charity(name=self.name)
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True)
class Rename:
    """Give it another name."""

    charity: object
    name: str
    wall: bool = False

    @property
    def can_undo(self):
        return not self.wall

    def run(self, work):
        work.session.get_one(Charity, self.charity).name = self.name


@dataclass(frozen=True)
class Close:
    """Take it away."""

    charity: object
    can_undo: ClassVar[bool] = True

    def run(self, work):
        work.session.delete(work.session.get_one(Charity, self.charity))


def rows(workspace):
    def all_rows(session):
        return [tuple(row) for row in session.execute(text("select * from charity order by id"))]

    return workspace.ask(all_rows)


def names(workspace):
    return workspace.ask(lambda session: list(session.scalars(select(Charity.name))))


def test_a_reader_cannot_write(workspace):
    workspace.do(Found())
    with pytest.raises(OperationalError, match="readonly"):
        workspace.ask(lambda session: session.execute(text("update charity set name = 'x'")))


@pytest.mark.parametrize(
    "statement",
    [
        update(Charity).values(name="x"),
        text("update charity set name = 'x'"),
        text("with a as (select 1) update charity set name = 'x'"),
        text("drop table charity"),
    ],
)
def test_writing_behind_the_journal_is_an_error(workspace, statement):
    class Sneaky:
        can_undo = True

        def run(self, work):
            work.session.execute(statement)

    workspace.do(Found())
    with pytest.raises(WriteOutsideJournal):
        workspace.do(Sneaky())
    assert names(workspace) == ["Riverside Voices"]


def test_after_a_failed_flush_the_guard_still_bites(workspace):
    class Broken:
        can_undo = True

        def run(self, work):
            work.session.add(Charity(name="x" * 201))
            work.session.flush()

    class Sneaky:
        can_undo = True

        def run(self, work):
            work.session.execute(text("update charity set name = 'x'"))

    with pytest.raises(Exception, match="length"):
        workspace.do(Broken())
    with pytest.raises(WriteOutsideJournal):
        workspace.do(Sneaky())


def test_one_command_is_one_entry_with_its_rows_and_is_announced_once(workspace):
    heard = []
    workspace.listeners.append(heard.append)
    charity = workspace.do(Found())
    assert [each.command for each in heard] == ["Found"]
    assert heard[0].areas == {Area.CHARITY}
    assert heard[0].places == {("charity", charity)}
    entry = workspace.ask(
        lambda s: s.execute(
            select(
                JournalEntry.actor, JournalEntry.sequence, JournalRow.before, JournalRow.after
            ).join(JournalRow, JournalRow.entry_id == JournalEntry.id)
        ).one()
    )
    assert entry[:3] == ("Sam", 1, None)
    assert json.loads(entry[3])["name"] == "Riverside Voices"


def test_undo_and_redo_put_back_the_very_rows(workspace):
    charity = workspace.do(Found())
    first = rows(workspace)
    workspace.do(Rename(charity, "Łódź Voices"))
    second = rows(workspace)
    workspace.do(Close(charity))
    assert rows(workspace) == []
    for expected in (second, first, []):
        workspace.undo()
        assert rows(workspace) == expected
    assert workspace.undo_name is None
    for expected in (first, second, []):
        workspace.redo()
        assert rows(workspace) == expected
    assert workspace.redo_name is None


def test_undo_survives_a_restart_for_thirty_days(workspace, database, clock):
    workspace.do(Found())
    clock.now += timedelta(days=30)
    again = Workspace(database, actor="Alex", clock=clock)
    assert again.undo_name == "Found"
    clock.now += timedelta(seconds=1)
    assert again.undo_name is None
    with pytest.raises(Refused, match="nothing-to-undo"):
        again.undo()


def test_a_new_command_ends_redo(workspace):
    charity = workspace.do(Found())
    workspace.undo()
    assert workspace.redo_name == "Found"
    workspace.do(Found("Another"))
    assert workspace.redo_name is None
    with pytest.raises(Refused, match="nothing-to-redo"):
        workspace.redo()
    assert charity not in {row[0] for row in rows(workspace)}


def test_a_wall_stops_undo(workspace):
    charity = workspace.do(Found())
    workspace.do(Rename(charity, "Paid", wall=True))
    assert workspace.undo_name is None
    with pytest.raises(Refused, match="cannot-undo"):
        workspace.undo()
    assert names(workspace) == ["Paid"]


def test_an_older_entry_can_be_undone_alone_unless_a_later_change_stands_in_the_way(workspace):
    one = workspace.do(Found("One"))
    two = workspace.do(Found("Two"))
    workspace.do(Rename(two, "Second"))
    entries = workspace.ask(
        lambda s: list(s.scalars(select(JournalEntry.id).order_by(JournalEntry.sequence)))
    )
    with pytest.raises(Refused, match="changed-since") as refused:
        workspace.undo(entries[1])
    assert refused.value.details["by"] == "Rename"
    workspace.undo(entries[0])
    assert names(workspace) == ["Second"]
    assert one is not None


def test_a_refusal_changes_nothing_and_leaves_no_entry(workspace):
    class Half:
        can_undo = True

        def run(self, work):
            work.session.add(Charity(name="Half"))
            work.session.flush()
            raise Refused("no-more")

    with pytest.raises(Refused, match="no-more"):
        workspace.do(Half())
    assert rows(workspace) == []
    assert workspace.undo_name is None


def test_a_command_that_changes_nothing_leaves_no_entry(workspace):
    charity = workspace.do(Found())
    workspace.do(Rename(charity, "Riverside Voices"))
    assert workspace.undo_name == "Found"


def test_ids_rise_with_time_and_are_version_seven(workspace):
    ids = [workspace.do(Found(str(n))) for n in range(20)]
    assert ids == sorted(ids)
    assert {each.version for each in ids} == {7}
