"""Shared fixtures: every test gets its own encrypted file and a clock that stands still."""

import os
import shutil
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from coprod_desktop.store import migrate, schema
from coprod_desktop.store.database import Database, connect
from coprod_desktop.store.workspace import Workspace

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEY = "5a" * 32


class Clock:
    """A clock that moves only when a test moves it."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        return self.now


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory):
    """An empty charity's file, made once from the models and copied for each test.

    That the migrations make the very same file is a test of its own.
    """
    path = tmp_path_factory.mktemp("empty") / "data.db"
    raw = connect(path, KEY)
    for statement in schema.statements():
        raw.execute(statement)
    raw.execute(f"PRAGMA user_version={migrate.newest()}")
    raw.execute(f"PRAGMA application_id={migrate.APPLICATION_ID}")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.close()
    return path


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def database(empty_file, tmp_path):
    path = tmp_path / "data.db"
    shutil.copy(empty_file, path)
    opened = Database(path, KEY)
    yield opened
    opened.close()


@pytest.fixture
def workspace(database, clock):
    return Workspace(database, actor="Sam", clock=clock)
