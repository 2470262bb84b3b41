"""Shared fixtures: every test gets its own encrypted file and a clock that stands still."""

import os
import shutil
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from coprod_desktop.store import migrate, schema
from coprod_desktop.store.database import Database, connect
from tests.proving import PROVEN, ProvingWorkspace, to_prove

_UNPROVEN = pytest.StashKey()
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
    return ProvingWorkspace(database, "Sam", clock, KEY)


def pytest_configure(config):
    config.stash[_UNPROVEN] = set()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    """A worker has ended: remember which commands it proved."""
    PROVEN.update(getattr(node, "workeroutput", {}).get("proven", ()))


def pytest_sessionfinish(session):
    config = session.config
    if hasattr(config, "workeroutput"):
        config.workeroutput["proven"] = sorted(PROVEN)
        return
    option = config.option
    whole = config.args_source is config.ArgsSource.TESTPATHS and not option.keyword
    if whole and option.markexpr in ("", "not slow") and session.exitstatus == 0:
        config.stash[_UNPROVEN] = to_prove() - PROVEN
        if config.stash[_UNPROVEN]:
            session.exitstatus = 1


def pytest_terminal_summary(terminalreporter, config):
    unproven = sorted(config.stash[_UNPROVEN])
    if unproven:
        terminalreporter.section("No test proved the undo of these commands", red=True, bold=True)
        terminalreporter.line(", ".join(unproven))
