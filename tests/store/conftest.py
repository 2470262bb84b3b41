"""The example charity as a file, filled once and copied for each test that wants one."""

import shutil

import pytest

from coprod_desktop.example import charity as example
from coprod_desktop.store.database import Database
from coprod_desktop.store.workspace import Workspace
from tests.conftest import KEY, Clock
from tests.proving import ProvingWorkspace


@pytest.fixture(scope="session")
def example_file(empty_file, tmp_path_factory):
    path = tmp_path_factory.mktemp("example") / "data.db"
    shutil.copy(empty_file, path)
    database = Database(path, KEY)
    example.fill(Workspace(database, "Sam", Clock()))
    database.checkpoint()
    database.close()
    return path


@pytest.fixture
def charity(example_file, tmp_path, clock):
    """The example charity, everything in it."""
    path = tmp_path / "data.db"
    shutil.copy(example_file, path)
    database = Database(path, KEY)
    yield ProvingWorkspace(database, "Sam", clock, KEY)
    database.close()
