"""Every trouble with a file on the command line: one sentence on standard error, nothing lost."""

import json
import os
import shutil
import tempfile
from pathlib import Path

import pytest

from coprod_desktop.cli import frame
from coprod_desktop.store import in_use, recovery, shelf
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault

PASS = "paper lantern seven otters"


@pytest.fixture
def place():
    """A folder that somebody without rights can reach."""
    made = Path(tempfile.mkdtemp(prefix="coprod-test-"))
    made.chmod(0o755)
    yield made
    for path in [made, *made.rglob("*")]:
        path.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture
def folder(place, monkeypatch):
    made, sheet = Vault.create(place / "Riverside.vault", "Sam", PASS, Kdf(8 * MIB, 1))
    made.close()
    (place / "sheet.txt").write_text(sheet)
    monkeypatch.setenv("COPROD_PASSPHRASE", PASS)
    return made.folder


def run(capsys, *words):
    code = frame.main([str(word) for word in words])
    said = capsys.readouterr()
    return code, said.out, said.err


def newer(folder):
    vault = Vault.open(folder, PASS)
    with vault.database.writing.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA user_version=99")
    vault.close()


def keys_gone(folder):
    for name in ("keys.a", "keys.b"):
        (folder / name).unlink()


def damaged(folder):
    vault = Vault.open(folder, PASS)
    vault.database.checkpoint()
    vault.close()
    with (folder / "data.db").open("r+b") as file:
        file.seek(8 * 4096 + 100)
        file.write(b"\xff" * 64)


RUINS = {
    "not ours": (
        lambda folder: (folder / "data.db").write_bytes(b"spreadsheet" * 1000),
        "The file could not be read with this key.",
    ),
    "not a vault": (
        lambda folder: (folder / "data.db").unlink(),
        "There is no charity's file in that folder.",
    ),
    "keys gone": (keys_gone, "Both key files are damaged"),
    "newer": (newer, "This file was made by a newer version of the app."),
    "damaged": (damaged, "The file has a fault, so no backup was made of it"),
}


@pytest.mark.parametrize("what", RUINS)
def test_trouble_with_the_file_is_one_sentence(what, folder, capsys):
    ruin, words = RUINS[what]
    ruin(folder)
    code, out, err = run(capsys, "--vault", folder, "check", "--json")
    assert (code, out) == (1, "")
    assert err.startswith(words)
    assert err.count("\n") == 1


def mistyped(sheet):
    return sheet[:-1] + ("A" if sheet[-1] != "A" else "B")


SECRETS = {
    "not the one": (lambda _sheet: "not the one", "That passphrase did not open the file."),
    "mistyped": (mistyped, "One of the letters or numbers is not as it is on the sheet."),
    "another": (lambda _sheet: recovery.code(bytes(20)), "That sheet is typed right"),
}


@pytest.mark.parametrize("what", SECRETS)
def test_a_wrong_way_in_is_one_sentence(what, folder, place, capsys, monkeypatch):
    make, words = SECRETS[what]
    monkeypatch.setenv("COPROD_PASSPHRASE", make((place / "sheet.txt").read_text()))
    code, _, err = run(capsys, "--vault", folder, "check")
    assert code == 1
    assert err.startswith(words)
    assert err.count("\n") == 1


def test_the_sheet_opens_a_file_whose_keys_are_gone(folder, place, capsys, monkeypatch):
    keys_gone(folder)
    sheet = (place / "sheet.txt").read_text().lower().replace("-", " ").replace("0", "o")
    monkeypatch.setenv("COPROD_PASSPHRASE", sheet)
    assert run(capsys, "--vault", folder, "check")[0] == 0


def test_a_file_open_elsewhere_is_one_sentence(folder, capsys):
    held = in_use.InUse(folder)
    code, _, err = run(capsys, "--vault", folder, "check")
    held.release()
    assert code == 1
    assert err.startswith("This file is already open in another window")


def test_a_folder_that_syncs_is_refused_for_a_file_and_fine_for_backups(folder, place, capsys):
    synced = place / "OneDrive - Charity"
    synced.mkdir()
    words = ("--vault", synced / "New.vault", "new", "Riverside", "--person", "Sam")
    code, _, err = run(capsys, *words)
    assert code == 1
    assert err.startswith("That folder is copied to the internet while you work")
    code, out, _ = run(capsys, "--vault", folder, "backup", "--to", synced, "--json")
    assert code == 0
    assert Path(json.loads(out)["where"]).parent == synced


def test_a_place_for_backups_that_is_not_there_is_one_sentence(folder, place, capsys):
    code, _, err = run(capsys, "--vault", folder, "backup", "--to", place / "STICK")
    assert code == 1
    assert err.startswith("The place for the second backup is not there.")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda path: path.write_bytes(b"spreadsheet"), "That is not a backup of this app."),
        (lambda path: path.write_bytes(path.read_bytes()[:-1]), "That backup is damaged"),
        (lambda path: path.unlink(), "That is not a backup of this app."),
    ],
)
def test_a_backup_that_cannot_be_used_is_one_sentence(folder, place, capsys, spoil, words):
    run(capsys, "--vault", folder, "backup", "--to", place)
    (made,) = shelf.listed(place)
    spoil(made)
    code, _, err = run(capsys, "--vault", place / "New.vault", "restore", made)
    assert code == 1
    assert err.startswith(words)
    assert not (place / "New.vault").exists()


def test_a_bare_computer_needs_the_backup_and_the_sheet_alone(folder, place, capsys, monkeypatch):
    run(capsys, "--vault", folder, "backup", "--to", place)
    (made,) = shelf.listed(place)
    shutil.rmtree(folder)
    monkeypatch.setenv("COPROD_PASSPHRASE", (place / "sheet.txt").read_text())
    new = place / "another computer" / "Riverside.vault"
    assert run(capsys, "--vault", new, "restore", made)[0] == 0
    assert run(capsys, "--vault", new, "check")[0] == 0


def test_a_file_that_cannot_be_written_can_be_read_and_copied_and_says_so(folder, place, capsys):
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    stick = place / "STICK"
    stick.mkdir()
    for path in [*folder.rglob("*"), folder, stick]:
        if root:
            os.chown(path, 65534, 65534)
        if path != stick:
            path.chmod(0o500 if path.is_dir() else 0o400)
    if root:
        os.seteuid(65534)
    try:
        assert run(capsys, "--vault", folder, "check")[0] == 0
        assert run(capsys, "--vault", folder, "backup", "--to", stick)[0] == 0
        code, _, err = run(capsys, "--vault", folder, "backup")
        assert code == 1
        assert err.startswith("This file is open for looking only")
    finally:
        if root:
            os.seteuid(0)
