"""`import members`: every row told, the sum always printed, exit code 0 only for success."""

import json

import pytest

from coprod_desktop.cli import frame, import_members
from coprod_desktop.example import spreadsheet
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault

PASS = "paper lantern seven otters"
LIST = 'Name,Phone,Joined\n"Archer, Ann",7700900001,17/04/2024\nSam Okoro,077,\n,,\n'


@pytest.fixture
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("vault") / "Riverside.vault"
    vault, _ = Vault.create(folder, "Sam", PASS, Kdf(8 * MIB, 1))
    vault.close()
    return folder


@pytest.fixture
def run(made, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("COPROD_PASSPHRASE", PASS)

    def do(text, *words, name="list.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        asked = ["--vault", str(made), "import", "members", str(path), *map(str, words)]
        code = frame.main(asked)
        said = capsys.readouterr()
        return code, said.out, said.err

    return do


def test_a_dry_run_tells_every_row_and_changes_nothing(run):
    for _ in range(2):
        code, out, err = run(LIST, "--dry-run")
        assert (code, err) == (0, "")
        assert "2  New              Ann Archer" in out
        assert "Sam Okoro  (Not a phone number: 077)" in out
        assert out.splitlines()[-1] == (
            "2 rows in the file = 1 new + 0 updated + 0 skipped + 1 not brought in"
        )


def test_people_are_brought_in_once_with_a_backup_before(run, made, tmp_path):
    code, out, _ = run(LIST, "--json", "--left-to", tmp_path / "left.csv")
    told = json.loads(out)
    assert code == 0
    assert told["rows"] == told["new"] + told["updated"] + told["skipped"] + told["failed"] == 2
    assert [one["verdict"] for one in told["each"]] == ["new", "failed"]
    assert len(list((made / "backups").glob("*-risky.cbk"))) == 1
    left = (tmp_path / "left.csv").read_text(encoding="utf-8-sig")
    assert left.splitlines()[1].startswith("Not a phone number: 077,Sam Okoro,")
    code, out, err = run(LIST)
    assert (code, out) == (1, "")
    assert err.startswith("This very file was read in before")
    code, out, _ = run(LIST, "--again")
    assert code == 0
    assert out.splitlines()[-1].endswith("= 0 new + 0 updated + 1 skipped + 1 not brought in")


def test_a_question_nobody_can_answer_here_is_asked_in_a_sentence(run):
    code, _, err = run("Name,Joined\nBo,03/04/2024\n")
    assert code == 1
    assert "03/04/2024 can be read two ways" in err
    code, out, _ = run("Name,Joined\nBo,03/04/2024\n", "--date-order", "day-first", "--dry-run")
    assert code == 0
    assert "1 new" in out


@pytest.mark.parametrize(
    ("name", "text", "words", "said"),
    [
        ("list.png", "x", (), "not a spreadsheet or contacts"),
        ("list.csv", 'Name\n"Bo\n', (), "opens on line 2"),
        ("list.csv", "", (), "nothing in this file"),
        ("list.csv", "Colour,Size\nred,5\n", (), "No column of this file looks like names"),
        ("list.csv", "Name\nBo\n", ("--sheet", "Other"), "There is: list."),
    ],
)
def test_what_cannot_be_read_is_one_sentence(run, name, text, words, said):
    code, out, err = run(text, *words, name=name)
    assert (code, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1


def test_the_example_spreadsheet_comes_in_as_the_demonstration_does_it(workspace, tmp_path):
    path = spreadsheet.write(tmp_path, workspace.today())
    told = import_members.spreadsheet(path, workspace)
    assert (told.rows, told.new, told.updated, told.skipped, told.failed) == (11, 6, 0, 2, 3)
    assert told.left_out == ("Shoe size",)
    assert told.said.endswith(
        "11 rows in the file = 6 new + 0 updated + 2 skipped + 3 not brought in"
    )
    assert workspace.undo_name == "ImportMembers"
