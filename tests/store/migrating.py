"""Brings a vault from revision 1 to a revision 2 made for the test, dies at every statement.

Run as a process of its own, so that it may fork: each child counts statements and kills itself with
SIGKILL before one of them; then the file is looked at, and the migration runs again.

    python -m tests.store.migrating FOLDER [MOST]
"""

import os
import shutil
import signal
import sys
from pathlib import Path

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import checking, migrate
from coprod_desktop.store.database import Database, connect
from coprod_desktop.store.workspace import Workspace
from tests.builders import a_member, a_panel
from tests.conftest import KEY, Clock

SECOND = '''
"""A second step, for the test: a column, a rebuilt table with rows that point to it, an index."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("panel", sa.Column("nickname", sa.Text(), nullable=True))
    op.execute("UPDATE panel SET nickname = 'the ' || name")
    with op.batch_alter_table("theme") as theme:
        theme.add_column(sa.Column("colour", sa.Text(), server_default="", nullable=False))
    op.create_index("ix_panel_nickname", "panel", ["nickname"])
    op.create_table("badge", sa.Column("id", sa.Text(), primary_key=True),
                    sa.Column("panel_id", sa.Text(), sa.ForeignKey("panel.id")))
    op.execute("INSERT INTO badge SELECT 'b' || id, id FROM panel")


def downgrade():
    op.drop_table("badge")
    op.drop_index("ix_panel_nickname", "panel")
    with op.batch_alter_table("theme") as theme:
        theme.drop_column("colour")
    op.execute("ALTER TABLE panel DROP COLUMN nickname")
'''


def steps(folder, second=SECOND):
    """The product's migrations with one more revision."""
    place = folder / "migrations"
    shutil.copytree(migrate.FOLDER, place, ignore=shutil.ignore_patterns("__pycache__"))
    (place / "versions" / "r0002_for_the_test.py").write_text(second)
    return place


def sample(folder):
    """A file of revision 1 with something in it."""
    path = folder / "first.db"
    raw = connect(path, KEY)
    migrate.upgrade(raw)
    raw.close()
    database = Database(path, KEY)
    workspace = Workspace(database, "Sam", Clock())
    for number in range(30):
        a_member(workspace, f"Person {number}")
    for number in range(5):
        a_panel(workspace, f"Panel {number}")
    database.checkpoint()
    database.close()
    return path


def state(path):
    """Where a file stands: its revision by each of its marks, and its rows."""
    raw = connect(path, KEY)
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    columns = {row[1] for row in raw.execute("PRAGMA table_info(panel)")}
    found = (
        raw.execute("PRAGMA user_version").fetchone()[0],
        raw.execute("SELECT version_num FROM alembic_version").fetchone()[0],
        "badge" in tables,
        "nickname" in columns,
        any("_alembic_tmp" in name for name in tables),
    )
    rows = {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    bad = checking.unsound(raw)
    raw.close()
    return found, rows, bad


BEFORE, AFTER = (1, "0001", False, False, False), (2, "0002", True, True, False)


def counted(path, place, kill_before=0):
    """Migrate, and die before the statement of that number; how many there were."""
    raw, seen = connect(path, KEY), [0]

    def look(_statement):
        seen[0] += 1
        if seen[0] == kill_before:
            os.kill(os.getpid(), signal.SIGKILL)

    raw.set_trace_callback(look)
    migrate.upgrade(raw, folder=place)
    raw.set_trace_callback(None)
    raw.close()
    return seen[0]


def main(folder, most="1000000"):
    folder = Path(folder)
    place, first = steps(folder), sample(folder)
    whole = folder / "whole.db"
    shutil.copy(first, whole)
    count = counted(whole, place)
    assert state(whole)[0] == AFTER, state(whole)
    _, rows, _ = state(first)
    path = folder / "data.db"
    chosen = {*range(1, count + 1, max(1, count // int(most))), count - 1, count}
    for at in sorted(chosen):
        for leftover in folder.glob("data.db*"):
            leftover.unlink()
        shutil.copy(first, path)
        child = os.fork()
        if child == 0:
            counted(path, place, kill_before=at)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), f"statement {at} never came"
        found, there, bad = state(path)
        assert found in (BEFORE, AFTER), f"half way at statement {at}: {found}"
        assert not bad, f"unsound at statement {at}: {bad}"
        assert there.items() >= rows.items(), f"rows lost at statement {at}"
        raw = connect(path, KEY)
        migrate.upgrade(raw, folder=place)
        raw.close()
        found, there, bad = state(path)
        assert (found, bad) == (AFTER, []), f"run again after {at}: {found} {bad}"
        assert there.items() >= rows.items(), f"rows lost after {at}"
    print(f"killed before {len(chosen)} of {count} statements")  # noqa: T201


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Trouble as trouble:
        sys.exit(f"trouble: {trouble.reason}")
