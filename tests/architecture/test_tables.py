import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable
from sqlalchemy.types import LargeBinary

from coprod_desktop.models import Editable, Table
from coprod_desktop.store import migrate, schema
from coprod_desktop.store.database import connect
from tests.conftest import KEY

TABLES = [mapper.class_ for mapper in Table.registry.mappers]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_nothing_can_change_behind_the_journals_back(table):
    assert list(table.__mapper__.relationships) == []
    keys = [key for column in table.__table__.columns for key in column.foreign_keys]
    assert [key.target_fullname for key in keys if key.ondelete or key.onupdate] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_table_belongs_to_an_area_says_what_it_is_and_is_strict(table):
    assert table.__doc__
    assert table.area is not None or not table.journalled
    assert table.__table__.dialect_options["sqlite"]["strict"]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_journalled_table_is_small_enough_for_the_journal(table):
    blobs = [each.name for each in table.__table__.columns if isinstance(each.type, LargeBinary)]
    assert blobs == [] or not table.journalled, "keep bytes in `blob` and its digest here"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_table_can_be_made_on_postgresql(table):
    assert "CREATE TABLE" in str(CreateTable(table.__table__).compile(dialect=postgresql.dialect()))


def test_most_tables_notice_two_edits_at_once():
    assert [each for each in TABLES if issubclass(each, Editable)]
    for table in TABLES:
        if issubclass(table, Editable):
            assert table.__mapper__.version_id_col is not None


def shape(raw):
    rows = raw.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    return sorted(row for row in rows if "alembic" not in row[1])


def test_the_migrations_make_the_very_file_the_models_describe(tmp_path):
    migrated, modelled = connect(tmp_path / "a.db", KEY), connect(tmp_path / "b.db", KEY)
    migrate.upgrade(migrated)
    for statement in schema.statements():
        modelled.execute(statement)
    assert shape(migrated) == shape(modelled)
    migrated.close()
    modelled.close()


def test_the_unreleased_revision_is_what_the_models_say():
    assert schema.REVISION.read_text(encoding="utf-8") == schema.written(), "dev.py migration"


def test_going_up_down_and_up_again_comes_home(tmp_path):
    raw = connect(tmp_path / "a.db", KEY)
    migrate.upgrade(raw)
    first = shape(raw)
    migrate.upgrade(raw, to="base")
    assert shape(raw) == []
    migrate.upgrade(raw)
    assert shape(raw) == first
    raw.close()
