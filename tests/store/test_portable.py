"""The same models can be made on PostgreSQL one day: nothing in them is SQLite's alone.

The statements are written as PostgreSQL reads them, and what it is known to refuse is looked for;
where a server is installed, it is asked as well.
"""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import CheckConstraint, Uuid
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from coprod_desktop.models import Editable, Table
from coprod_desktop.models.base import Moment, MoneyType

DIALECT = postgresql.dialect()
TABLES = Table.metadata.sorted_tables
LONGEST = 63  # letters of a name that PostgreSQL keeps


def written(table):
    """A table and its indexes, as PostgreSQL reads them."""
    made = [str(CreateTable(table).compile(dialect=DIALECT))]
    return made + [str(CreateIndex(each).compile(dialect=DIALECT)) for each in table.indexes]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_it_can_be_written_for_postgresql(table):
    for statement in written(table):
        assert statement.strip().startswith("CREATE")
        for sqlites in ("STRICT", "ROWID", "AUTOINCREMENT", "date(", "IN (0, 1)", "julianday"):
            assert sqlites not in statement, statement


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_its_names_are_short_enough_and_used_once(table):
    names = [each.name for each in (*table.constraints, *table.indexes) if each.name]
    assert [name for name in names if len(str(name)) > LONGEST] == []
    assert len(names) == len(set(names))


def test_names_of_indexes_are_used_once_in_the_whole_schema():
    names = [each.name for table in TABLES for each in table.indexes]
    assert len(names) == len(set(names))


ARITHMETIC = re.compile(r"(IS (NOT )?NULL|[<>=]+ ?('[^']*'|\d+))\s*\)\s*[-+*]")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_no_check_counts_with_yes_and_no(table):
    """In SQLite a comparison is a number; PostgreSQL refuses to add two of them."""
    for check in table.constraints:
        if isinstance(check, CheckConstraint):
            assert not ARITHMETIC.search(str(check.sqltext)), check.sqltext


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_ids_are_uuids_times_are_moments_and_money_is_whole_pence(table):
    for column in table.columns:
        if column.name == "id" or column.foreign_keys:
            assert isinstance(column.type, Uuid), column
        if column.name.endswith("_at") or column.name == "at":
            assert isinstance(column.type, Moment), column
        if isinstance(column.type, MoneyType):
            assert str(column.type.compile(dialect=DIALECT)) == "INTEGER"


def test_what_people_edit_has_a_version():
    for mapper in Table.registry.mappers:
        if issubclass(mapper.class_, Editable):
            assert mapper.version_id_col is not None


SERVER = shutil.which("postgres") and shutil.which("initdb")
if SERVER:

    def test_a_real_postgresql_makes_every_table():
        """Where there is a server on this computer, it is asked."""
        place = Path(tempfile.mkdtemp(prefix="coprod-pg-"))
        user = {"user": "nobody", "group": "nogroup"} if os.geteuid() == 0 else {}
        if user:
            shutil.chown(place, "nobody")
        statements = [text for table in TABLES for text in written(table)]
        whole = " ".join("; ".join(statements).split())
        count = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        quiet = {"capture_output": True, "text": True, "cwd": place, **user}
        try:
            data = str(place / "data")
            subprocess.run(["initdb", "-D", data, "-A", "trust", "--no-sync"], check=True, **quiet)
            command = ["postgres", "--single", "-F", "-D", data, "postgres"]
            done = subprocess.run(command, input=f"{whole}\n{count}\n", check=True, **quiet)
            assert "ERROR" not in done.stdout + done.stderr
            assert f'count = "{len(TABLES)}"' in done.stdout
        finally:
            shutil.rmtree(place)
