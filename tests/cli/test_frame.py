import json

import pytest

from coprod_desktop.cli import frame, opening
from coprod_desktop.cli.registry import SUBCOMMANDS
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault

PASS = "paper lantern seven otters"


@pytest.fixture
def vault(tmp_path, monkeypatch):
    folder = tmp_path / "Riverside.vault"
    made, _ = Vault.create(folder, "Sam", PASS, Kdf(8 * MIB, 1))
    made.close()
    monkeypatch.setenv("COPROD_PASSPHRASE", PASS)
    return folder


def run(capsys, *words):
    code = frame.main([str(word) for word in words])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_new_file_is_made_with_its_sheet_and_opens(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("COPROD_PASSPHRASE", PASS)
    folder = tmp_path / "New.vault"
    code, out, _ = run(capsys, "--vault", folder, "new", "Riverside", "--person", "Sam", "--json")
    assert code == 0
    sheet = json.loads(out)["recovery_code"]
    opened = Vault.open(folder, sheet=sheet)
    opened.close()


def test_check_backup_and_restore_say_one_thing_each(vault, tmp_path, capsys):
    code, out, err = run(capsys, "--vault", vault, "check")
    assert (code, err) == (0, "")
    assert out.startswith("Everything is sound")
    code, out, _ = run(capsys, "--vault", vault, "backup", "--json")
    made = json.loads(out)["where"]
    new = tmp_path / "another.vault"
    code, out, _ = run(capsys, "--vault", new, "restore", made)
    assert code == 0
    assert out.startswith("The backup is back")
    Vault.open(new, PASS).close()


def test_check_notices_an_index_that_finds_people_wrongly_and_mends_it(vault, capsys):
    opened = Vault.open(vault, PASS)
    with opened.database.writing.begin() as connection:
        raw = connection.connection.driver_connection
        raw.execute("INSERT INTO member_words (rowid, words) VALUES (7, 'nobody')")
    opened.close()
    assert "built anew" in run(capsys, "--vault", vault, "check")[1]
    assert run(capsys, "--vault", vault, "check")[1].startswith("Everything is sound and")


def test_trouble_is_one_sentence_on_standard_error_and_exit_code_one(vault, capsys, monkeypatch):
    monkeypatch.setenv("COPROD_PASSPHRASE", "wrong")
    code, out, err = run(capsys, "--vault", vault, "check", "--json")
    assert (code, out) == (1, "")
    assert err.startswith("That passphrase did not open the file.")
    assert err.count("\n") == 1
    code, out, err = run(capsys, "check")
    assert code == 1
    assert "--vault" in err


def test_the_passphrase_may_come_from_a_file(vault, tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("COPROD_PASSPHRASE")
    (tmp_path / "secret").write_text(PASS + "\n")
    words = ("--vault", vault, "--passphrase-file", tmp_path / "secret", "check")
    assert run(capsys, *words)[0] == 0


def test_the_passphrase_is_asked_for_without_showing_it(vault, capsys, monkeypatch):
    monkeypatch.delenv("COPROD_PASSPHRASE")
    asked = []
    monkeypatch.setattr(opening.getpass, "getpass", lambda prompt: asked.append(prompt) or PASS)
    assert run(capsys, "--vault", vault, "check")[0] == 0
    assert asked == ["Passphrase: "]


@pytest.mark.parametrize("name", [each.name for each in SUBCOMMANDS])
def test_every_sub_command_has_help(name, capsys):
    with pytest.raises(SystemExit) as end:
        frame.main([name, "--help"])
    assert end.value.code == 0
    assert name in capsys.readouterr().out


def test_wrong_words_end_with_exit_code_two(capsys):
    with pytest.raises(SystemExit) as end:
        frame.main(["nothing"])
    assert end.value.code == 2
    assert "nothing" in capsys.readouterr().err


def test_papers_are_listed_without_opening_anything(capsys):
    code, out, _ = run(capsys, "print", "--list")
    assert code == 0
    assert out.strip()
