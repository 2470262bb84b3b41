"""An export is whole or not there, holds everything, and can be read by others."""

import csv
import io
from datetime import date

import openpyxl
import pytest
from sqlalchemy import func, select

from coprod_desktop.catalogue import exports
from coprod_desktop.cli.frame import main
from coprod_desktop.commands.charity import ChangeLogo, CharityDetails, SetUpCharity
from coprod_desktop.commands.members.knowing import AddContactRoute, AddNote
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.people import Route
from coprod_desktop.domain.progress import Stopped
from coprod_desktop.example import charity as example
from coprod_desktop.models import Table
from coprod_desktop.queries import exports as asked
from coprod_desktop.store.database import Database
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import export_sheets as words
from tests.builders import a_member
from tests.conftest import KEY, NOON, Clock

DAY = NOON.date()
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40


@pytest.fixture(scope="module")
def filled(empty_file, tmp_path_factory):
    """The example charity, exported once."""
    folder = tmp_path_factory.mktemp("export")
    (folder / "data.db").write_bytes(empty_file.read_bytes())
    database = Database(folder / "data.db", KEY)
    workspace = Workspace(database, "Sam", Clock())
    example.fill(workspace)
    place = folder / "Everything"
    exports.everything(workspace.ask, place, DAY)
    yield workspace, place
    database.close()


def test_every_table_is_exported_or_left_out_with_a_reason():
    named = words.SHEETS.keys() | words.LEFT_OUT.keys()
    assert sorted(set(asked.tables()) ^ named) == []
    assert words.SHEETS.keys() & words.LEFT_OUT.keys() == set()
    assert {group for group, _title in words.SHEETS.values()} == words.GROUPS.keys()


def test_every_column_left_out_is_there_to_be_left_out():
    for table, column in words.COLUMNS_LEFT_OUT:
        assert column in asked.columns(table)


def test_every_row_of_every_table_stands_in_a_sheet(filled):
    workspace, place = filled
    for key, tables in exports.lists().items():
        book = openpyxl.load_workbook(place / f"{exports._slug(words.GROUPS[key])}.xlsx")
        assert len(book.sheetnames) == len(tables)
        for name, page in zip(tables, book.worksheets, strict=True):
            table = Table.metadata.tables[name]
            count = workspace.ask(lambda s, t=table: s.scalar(select(func.count()).select_from(t)))
            few = name in asked._MIXED and count < asked.FEWEST  # too few to hide among
            assert page.max_row - 1 == (0 if few else count), name
            assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)


def test_csv_and_workbook_say_the_same(filled):
    _workspace, place = filled
    book = openpyxl.load_workbook(place / "people.xlsx")
    text = (place / "csv" / "people" / "01-people.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    page = list(book.worksheets[0].iter_rows(values_only=True))
    assert [str(cell) for cell in page[0]] == rows[0]
    name = rows[0].index("Name")
    assert [row[name] for row in page] == [row[name] for row in rows]
    assert "Łukasz" in text or "Siân" in text


def test_the_index_leads_to_every_file_and_to_nothing_outside(filled):
    _workspace, place = filled
    index = (place / "index.html").read_text(encoding="utf-8")
    made = {each.relative_to(place).as_posix() for each in place.rglob("*") if each.is_file()}
    linked = {part.split('"')[0] for part in index.split('href="')[1:]}
    assert linked == made - {"index.html"}
    assert "://" not in index


def test_ids_are_names_people_know(filled):
    _workspace, place = filled
    text = (place / "csv" / "meetings" / "10-who-took-part.csv").read_text(encoding="utf-8-sig")
    head, first = text.splitlines()[:2]
    assert head.startswith("No.,Meeting,Person,How,")
    assert "panel" in first
    assert not any(len(cell) == 32 and cell.isalnum() for cell in first.split(","))


def test_nothing_is_written_over_and_a_stopped_export_leaves_nothing(workspace, tmp_path):
    workspace.do(SetUpCharity(CharityDetails("Home")))
    place = tmp_path / "there"
    place.mkdir()
    with pytest.raises(Refused, match="export-there-already"):
        exports.everything(workspace.ask, place, DAY)

    def stop(done, total):
        if done > 5:
            raise Stopped

    with pytest.raises(Stopped):
        exports.everything(workspace.ask, tmp_path / "new", DAY, stop)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data.db", "data.db-shm",
        "data.db-wal", "there"]  # fmt: skip


def test_one_persons_folder_holds_theirs_and_nobody_elses(workspace, tmp_path):
    workspace.do(SetUpCharity(CharityDetails("Home")))
    workspace.do(ChangeLogo(PNG))
    ann, bo = a_member(workspace, "Ann <b>Archer"), a_member(workspace, "Bo Baker")
    workspace.do(AddContactRoute(ann, Route.PHONE, "07700900123"))
    workspace.do(AddNote(ann, "Likes =tea"))
    workspace.do(AddNote(bo, "Prefers coffee"))
    exports.person(workspace.ask, ann, tmp_path / "ann", date(2026, 11, 23))
    page = (tmp_path / "ann" / "index.html").read_text(encoding="utf-8")
    assert "Ann &lt;b&gt;Archer" in page
    assert "07700900123" in page
    assert "Likes =tea" in page
    assert "coffee" not in page
    assert "Add a person" in page
    everything = b"".join(e.read_bytes() for e in (tmp_path / "ann").rglob("*.csv"))
    assert b"coffee" not in everything
    assert b"'07700900123" in everything


@pytest.fixture
def vault(tmp_path, monkeypatch):
    monkeypatch.setenv("COPROD_PASSPHRASE", "paper lantern seven otters")
    folder = tmp_path / "Home.vault"
    made, _code = Vault.create(folder, "Sam", "paper lantern seven otters", Kdf(8 * MIB, 1))
    a_member(Workspace(made.database, "Sam", Clock()), "Ann Archer")
    made.close()
    return str(folder)


def test_the_command_line_exports_one_subject_and_one_person(vault, tmp_path, capsys):
    out = tmp_path / "m"
    assert main(["--vault", vault, "export", "members", "--out", str(out), "--json"]) == 0
    assert '"files"' in capsys.readouterr().out
    assert (out / "people.xlsx").is_file()
    assert not (out / "meetings.xlsx").exists()
    assert main(["--vault", vault, "export", "--person", "ann", "--out", str(tmp_path / "a")]) == 0
    assert "Ann Archer" in (tmp_path / "a" / "index.html").read_text(encoding="utf-8")
    assert main(["--vault", vault, "export", "--out", str(out)]) == 1
    assert "never write over" in capsys.readouterr().err
    assert main(["export", "--list"]) == 0
    assert "members" in capsys.readouterr().out
    assert main(["--vault", vault, "export", "nonsense", "--out", str(tmp_path / "n")]) == 1
    assert "no list called" in capsys.readouterr().err
