"""A file that cannot be written opens for looking: all can be read, nothing is changed or left."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from coprod_desktop.commands.charity import ChangeCharity, CharityDetails, SetUpCharity
from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import silent
from coprod_desktop.queries import charity
from coprod_desktop.store import backup, in_use, restoring, unlocking
from coprod_desktop.store.opened import OpenFile
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from tests.conftest import NOON, Clock

PASS = "paper lantern seven otters"
NOBODY = 65534


@pytest.fixture
def place():
    """A folder that somebody without rights can reach: pytest's own belongs to one user alone."""
    made = Path(tempfile.mkdtemp(prefix="coprod-test-"))
    made.chmod(0o755)
    yield made
    for path in [made, *made.rglob("*")]:
        path.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture
def as_nobody():
    """Root may write anywhere, so for as long as a test looks we are nobody."""
    changed = hasattr(os, "geteuid") and os.geteuid() == 0
    if changed:
        os.seteuid(NOBODY)
    yield
    if changed:
        os.seteuid(0)


@pytest.fixture
def shut(place):
    """A charity's file in a folder where nothing may be written."""
    folder = place / "Riverside.vault"
    vault, _ = Vault.create(folder, "Sam", PASS, Kdf(8 * MIB, 1))
    workspace = Workspace(vault.database, "Sam", Clock())
    workspace.do(SetUpCharity(CharityDetails("Riverside")))
    workspace.do(ChangeCharity(CharityDetails("Riverside Voices")))
    vault.close()
    shut_up(folder)
    return folder


def shut_up(folder):
    for path in [*folder.rglob("*"), folder]:
        if hasattr(os, "chown") and os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
        path.chmod(0o500 if path.is_dir() else 0o400)


def listing(folder):
    return {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}


def test_everything_can_be_read_and_nothing_changed(shut, as_nobody):
    before = listing(shut)
    file = OpenFile(Vault.open(shut, PASS), "Sam", Clock())
    assert (file.look_only, file.missing) == (True, 0)
    assert file.workspace.ask(charity.card).name == "Riverside Voices"
    assert file.workspace.undo_name == "ChangeCharity"
    tries = (
        lambda: file.workspace.do(ChangeCharity(CharityDetails("Later"))),
        file.workspace.undo,
        lambda: file.add_person("Alex", "violet harbour nine maps"),
        lambda: file.remove_person("Sam") if len(file.people) > 1 else file.change_passphrase(
            "Sam", "violet harbour nine maps"
        ),
        lambda: file.back_up(None, silent),
    )  # fmt: skip
    for attempt in tries:
        with pytest.raises(Trouble, match="look-only"):
            attempt()
    file.keep_draft({"A note": "words"})
    assert not file.backup_due()
    file.close()
    assert listing(shut) == before


def test_a_backup_of_it_can_still_go_elsewhere(shut, tmp_path, as_nobody, place):
    vault = Vault.open(shut, PASS)
    stick = Path(tempfile.mkdtemp(prefix="coprod-stick-"))
    made = OpenFile(vault, "Sam", Clock()).back_up(stick, silent)
    assert backup.read(made).sequence == 2
    vault.close()
    shutil.rmtree(stick)


def test_two_may_look_at_once_but_not_while_somebody_writes(shut, as_nobody):
    one, two = Vault.open(shut, PASS), Vault.open(shut, PASS)
    one.close()
    two.close()


def test_a_file_that_somebody_else_has_open_for_writing_is_not_looked_at(place):
    folder = place / "Riverside.vault"
    vault, _ = Vault.create(folder, "Sam", PASS, Kdf(8 * MIB, 1))
    with pytest.raises(Trouble, match="already-open"):
        in_use.InUse(folder, looking=True)
    vault.close()


def test_a_log_beside_the_file_is_read_too(place):
    folder = place / "Riverside.vault"
    vault, _ = Vault.create(folder, "Sam", PASS, Kdf(8 * MIB, 1))
    vault.database.checkpoint()
    Workspace(vault.database, "Sam", Clock()).do(SetUpCharity(CharityDetails("In the log")))
    left = place / "Left.vault"
    shutil.copytree(folder, left, ignore=shutil.ignore_patterns("*-shm"))
    vault.close()
    assert (left / "data.db-wal").stat().st_size
    shut_up(left)
    if hasattr(os, "seteuid") and os.geteuid() == 0:
        os.seteuid(NOBODY)
    try:
        looked = Vault.open(left, PASS)
        found = Workspace(looked.database, "Sam", Clock()).ask(charity.card)
        assert (found.name, looked.missing) == ("In the log", 0)
        copy = looked.database.path
        assert copy.parent != left
        looked.close()
        assert not copy.exists()
    finally:
        if hasattr(os, "seteuid"):
            os.seteuid(os.getuid())


def test_one_file_that_may_not_be_written_is_enough(shut, as_nobody):
    shut.chmod(0o700)
    for path in shut.iterdir():
        path.chmod(0o700 if path.is_dir() else 0o600)
    (shut / "data.db").chmod(0o400)
    looked = Vault.open(shut, PASS)
    assert looked.look_only
    looked.close()
    (shut / "data.db").chmod(0o600)
    written = Vault.open(shut, PASS)
    assert not written.look_only
    written.close()


def test_an_older_file_cannot_be_brought_up_to_date_by_looking(shut, as_nobody, monkeypatch):
    monkeypatch.setattr(unlocking, "SHAPE", 2)
    with pytest.raises(Trouble, match="look-only-older"):
        Vault.open(shut, PASS)
    monkeypatch.setattr(unlocking, "SHAPE", 0)
    with pytest.raises(Trouble, match="newer-version"):
        Vault.open(shut, PASS)


def test_wrong_ways_in_have_the_same_sentences_as_ever(shut, as_nobody):
    with pytest.raises(Trouble, match="wrong-passphrase"):
        Vault.open(shut, "not the right words")


def test_a_new_file_and_a_restored_one_cannot_be_made_there(shut, tmp_path, as_nobody):
    parent = shut.parent
    with pytest.raises(Trouble, match="cannot-write"):
        Vault.create(parent / "New.vault", "Sam", PASS, Kdf(8 * MIB, 1))
    other = Path(tempfile.mkdtemp(prefix="coprod-stick-"))
    vault = Vault.open(shut, PASS)
    made = OpenFile(vault, "Sam", Clock()).back_up(other, silent)
    vault.close()
    with pytest.raises(Trouble, match="cannot-write"):
        restoring.restore(parent / "New.vault", made, NOON, passphrase=PASS)
    shutil.rmtree(other)
