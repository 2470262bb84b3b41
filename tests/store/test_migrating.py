"""Migrations: all of it or nothing, killed at every statement, a verified backup first."""

import shutil
import subprocess
import sys

import pytest

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.queries import members
from coprod_desktop.store import backup, migrate, restoring, shelf, unlocking
from coprod_desktop.store.database import connect
from coprod_desktop.store.routine import before_upgrade
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from tests.builders import a_member
from tests.conftest import KEY, NOON, Clock
from tests.store.migrating import AFTER, BEFORE, SECOND, sample, state, steps

PASS = "paper lantern seven otters"


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    return sample(tmp_path_factory.mktemp("first"))


@pytest.fixture
def path(first, tmp_path):
    shutil.copy(first, tmp_path / "data.db")
    return tmp_path / "data.db"


def upgraded(path, place, **more):
    raw = connect(path, KEY)
    try:
        migrate.upgrade(raw, folder=place, **more)
    finally:
        raw.close()


def killed(folder, *most):
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.migrating", str(folder), *most],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    return int(done.stdout.split()[2])


def test_killed_before_some_statements_it_is_the_old_file_or_the_new_and_runs_again(tmp_path):
    assert killed(tmp_path, "20") > 12


@pytest.mark.slow
def test_killed_before_every_statement_it_is_the_old_file_or_the_new_and_runs_again(tmp_path):
    assert killed(tmp_path) > 100


def test_up_down_and_up_again_keeps_every_row(path, tmp_path):
    place = steps(tmp_path)
    _, rows, _ = state(path)
    upgraded(path, place)
    assert state(path)[0] == AFTER
    upgraded(path, place, to="1")
    found, there, bad = state(path)
    assert (found, bad) == (BEFORE, [])
    assert {name: there[name] for name in rows} == rows
    upgraded(path, place)
    assert state(path)[0] == AFTER


LOSES = SECOND.replace(
    '    op.create_table("badge"',
    '    op.execute("DELETE FROM journal_row")\n    op.create_table("badge"',
)
BREAKS = SECOND.replace("SELECT 'b' || id, id FROM panel", "SELECT 'b' || id, 'x' || id FROM panel")
FAILS = SECOND.replace("op.create_index(", "op.create_index_(")


@pytest.mark.parametrize("second", [LOSES, BREAKS], ids=["rows lost", "links broken"])
def test_a_step_that_breaks_a_promise_is_taken_back_whole(second, path, tmp_path):
    before = state(path)
    with pytest.raises(Trouble, match="migration-failed"):
        upgraded(path, steps(tmp_path, second))
    assert state(path) == before


def test_a_step_may_say_that_it_takes_rows_away(path, tmp_path):
    said = LOSES.replace("depends_on = None", 'depends_on = None\nMAY_CHANGE = ("journal_row",)')
    upgraded(path, steps(tmp_path, said))
    assert state(path)[0] == AFTER


def test_a_step_with_a_mistake_of_ours_changes_nothing(path, tmp_path):
    before = state(path)
    with pytest.raises(AttributeError):
        upgraded(path, steps(tmp_path, FAILS))
    assert state(path) == before


def test_a_file_from_a_newer_version_is_refused_and_not_touched(path, tmp_path):
    upgraded(path, steps(tmp_path))
    before = path.read_bytes()
    with pytest.raises(Trouble, match="newer-version") as refused:
        upgraded(path, None)
    assert refused.value.details == {"found": 2, "known": 1}
    assert path.read_bytes() == before


@pytest.fixture
def newer_app(tmp_path, monkeypatch):
    """The app as it will be one day: it knows a second revision."""
    monkeypatch.setattr(migrate, "FOLDER", steps(tmp_path))
    monkeypatch.setattr(unlocking, "SHAPE", 2)


@pytest.fixture
def folder(tmp_path):
    made, _ = Vault.create(tmp_path / "Riverside.vault", "Sam", PASS, Kdf(8 * MIB, 1))
    a_member(Workspace(made.database, "Sam", Clock()), "Ann Archer")
    made.close()
    return made.folder


def people(vault):
    return [row.name for row in Workspace(vault.database, "Sam", Clock()).ask(members.search)]


def test_opening_an_older_file_makes_a_backup_first_that_is_never_thinned_out(folder, newer_app):
    vault = Vault.open(folder, PASS, before_upgrade=before_upgrade(Clock()))
    made = shelf.listed(folder / "backups")
    assert [shelf.kind(path) for path in made] == ["migration"]
    assert backup.read(made[0]).schema == 1
    assert state_of(vault) == 2
    assert people(vault) == ["Ann Archer"]
    vault.close()


def test_a_backup_of_an_older_version_comes_back_and_is_brought_up_to_date(
    folder, tmp_path, request
):
    vault = Vault.open(folder, PASS)
    old = backup.make(vault, NOON)
    vault.close()
    request.getfixturevalue("newer_app")
    new = tmp_path / "another computer" / "Riverside.vault"
    restoring.restore(new, old, NOON, passphrase=PASS)
    vault = Vault.open(new, PASS)
    assert (state_of(vault), people(vault)) == (2, ["Ann Archer"])
    vault.close()


def test_a_backup_of_a_newer_version_is_refused(folder, tmp_path, monkeypatch):
    with monkeypatch.context() as future:
        future.setattr(migrate, "FOLDER", steps(tmp_path))
        future.setattr(unlocking, "SHAPE", 2)
        vault = Vault.open(folder, PASS)
        made = backup.make(vault, NOON)
        vault.close()
    with pytest.raises(Trouble, match="newer-version"):
        restoring.restore(tmp_path / "New.vault", made, NOON, passphrase=PASS)
    assert not (tmp_path / "New.vault").exists()
    with pytest.raises(Trouble, match="newer-version"):
        Vault.open(folder, PASS)


def test_where_no_backup_can_be_made_the_file_stays_as_it_is(folder, newer_app):
    shutil.rmtree(folder / "backups")
    (folder / "backups").write_text("in the way")
    with pytest.raises(Trouble, match="backup-failed"):
        Vault.open(folder, PASS, before_upgrade=before_upgrade(Clock()))
    (folder / "backups").unlink()
    vault = Vault.open(folder, PASS, before_upgrade=before_upgrade(Clock()))
    vault.close()


def state_of(vault):
    raw = vault.connect()
    version = raw.execute("PRAGMA user_version").fetchone()[0]
    raw.close()
    return version
