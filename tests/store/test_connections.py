"""Every connection is what it must be, and a second, independent program can read our file."""

import subprocess
import sys

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from coprod_desktop.commands.charity import CharityDetails, SetUpCharity
from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import backup, database, keys
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from tests.conftest import KEY, NOON, Clock

PASS = "paper lantern seven otters"

# Written out a second time on purpose: a pragma dropped from the recipe must be missed here.
EVERY_CONNECTION = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "mmap_size": 0,
    "secure_delete": 1,
    "foreign_keys": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "cache_size": -16000,
    "journal_mode": "wal",
    "synchronous": 2,
    "journal_size_limit": 8388608,
}


def pooled(engine, count):
    """Every connection a pool lends at once, the overflow too."""
    return [engine.connect() for _ in range(count)]


def pragmas(raw):
    return {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in EVERY_CONNECTION}


def wrong(opened):
    """The pragmas that are not as they must be, over all connections of both pools."""
    found = {}
    for engine, count, query_only in ((opened.writing, 3, 0), (opened._reading, 5, 1)):
        lent = pooled(engine, count)
        try:
            for each in lent:
                raw = each.connection.driver_connection
                seen = pragmas(raw)
                found |= {name: seen[name] for name in seen if seen[name] != EVERY_CONNECTION[name]}
                if raw.execute("PRAGMA query_only").fetchone()[0] != query_only:
                    found["query_only"] = not query_only
        finally:
            for each in lent:
                each.close()
    return found


def test_every_pooled_connection_has_every_pragma(database):
    assert wrong(database) == {}


@pytest.mark.parametrize(
    "name",
    [
        "cell_size_check",
        "temp_store",
        "foreign_keys",
        "fullfsync",
        "checkpoint_fullfsync",
        "cache_size",
        "trusted_schema",
    ],
)
def test_a_pragma_dropped_from_the_recipe_is_missed(name, empty_file, tmp_path, monkeypatch):
    less = {key: value for key, value in database._RECIPE.items() if key != name}
    monkeypatch.setattr(database, "_RECIPE", less)
    path = tmp_path / "data.db"
    path.write_bytes(empty_file.read_bytes())
    opened = database.Database(path, KEY)
    assert name in wrong(opened)
    opened.close()


def test_the_recipe_holds_nothing_less_than_what_is_asserted_here():
    written = database._RECIPE.keys() | database._WRITING.keys() | {"journal_size_limit"}
    assert written == EVERY_CONNECTION.keys()


def test_a_pragma_that_does_not_take_is_trouble_and_not_silence(empty_file, tmp_path, monkeypatch):
    wished = {**database._RECIPE, "cache_size": ("-16000", -1)}
    monkeypatch.setattr(database, "_RECIPE", wished)
    path = tmp_path / "data.db"
    path.write_bytes(empty_file.read_bytes())
    with pytest.raises(Trouble, match="pragma-refused"):
        database.connect(path, KEY)


def test_an_old_sqlite_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(database.sqlcipher, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(Trouble, match="sqlite-too-old"):
        database.connect(tmp_path / "data.db", KEY)


def test_ten_readers_at_once_see_one_moment_and_none_can_write(workspace, database):
    workspace.do(SetUpCharity(CharityDetails("Riverside Voices")))
    with database.reader() as one, database.reader() as two:
        for session in (one, two):
            assert session.execute(text("select name from charity")).scalar() == "Riverside Voices"
            with pytest.raises(OperationalError, match="readonly"):
                session.execute(text("delete from charity"))
            session.rollback()


# A program of its own: two SQLite libraries must never open one file in one process.
READER = """
import sys, apsw
path, key = sys.argv[1:]
raw = apsw.Connection(path, flags=apsw.SQLITE_OPEN_READONLY)
raw.execute("pragma cipher='sqlcipher'")
raw.execute("pragma legacy=4")
raw.execute(f"pragma key=\\"x'{key}'\\"")
print(raw.execute("select name from charity").fetchone()[0])
print(raw.execute("pragma integrity_check").fetchone()[0])
print(raw.execute("select count(*) from journal_entry").fetchone()[0])
print(raw.execute("pragma user_version").fetchone()[0])
"""


def read_elsewhere(path, key):
    done = subprocess.run(
        [sys.executable, "-c", READER, str(path), key], capture_output=True, text=True, check=True
    )
    return done.stdout.split("\n")[:4]


def test_an_independent_program_reads_the_file_and_a_backup_with_the_documented_keys(tmp_path):
    vault, sheet = Vault.create(tmp_path / "Riverside.vault", "Sam", PASS, Kdf(8 * MIB, 1))
    Workspace(vault.database, "Sam", Clock()).do(SetUpCharity(CharityDetails("Łódź Voices")))
    made = backup.make(vault, NOON)
    vault.close()
    root = keys.derived(vault.root, "database key").hex()
    wanted = ["Łódź Voices", "ok", "1", "1"]
    assert read_elsewhere(tmp_path / "Riverside.vault" / "data.db", root) == wanted
    plain = tmp_path / "extracted.db"
    backup.read(made, plain)
    assert read_elsewhere(plain, root) == wanted
    assert sheet
