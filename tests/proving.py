"""Undoing gets you home: every command that any test does is taken back and done again.

The first time a process meets a command that can be undone, it is done once more on a copy of the
file from just before, undone and redone there, and every row is compared. So whoever tests a new
command has proven its undo without thinking of it. A whole run (`dev.py test`) fails at its end
when a command was never proven.
"""

import hashlib
import importlib
import inspect
import pkgutil
import tempfile
from pathlib import Path

from sqlalchemy import text

import coprod_desktop.commands
from coprod_desktop.models import Table
from coprod_desktop.store.database import Database, connect
from coprod_desktop.store.workspace import Workspace

PROVEN: set[str] = set()
TABLES = sorted(
    mapper.class_.__tablename__ for mapper in Table.registry.mappers if mapper.class_.journalled
)


def everything(session):
    """A digest of every journalled row, as the file holds it."""
    found = {}
    for table in TABLES:
        rows = session.execute(text(f'SELECT * FROM "{table}" ORDER BY id')).all()
        if rows:
            found[table] = hashlib.sha256(repr(rows).encode()).hexdigest()
    return found


def commands():
    """Every command of the app, by its name."""
    found = {}
    walk = pkgutil.walk_packages(coprod_desktop.commands.__path__, "coprod_desktop.commands.")
    for module in walk:
        for name, thing in vars(importlib.import_module(module.name)).items():
            own = inspect.isclass(thing) and thing.__module__ == module.name
            if own and not name.startswith("_") and callable(getattr(thing, "run", None)):
                found[name] = thing
    return found


def to_prove():
    """The commands that can be undone."""
    return {name for name, each in commands().items() if each.can_undo is not False}


def prove(workspace, command):
    """Do, undo and redo a command, and look at every row. Whether it changed anything."""
    name = type(command).__name__
    before = workspace.ask(everything)
    workspace.do(command)
    after = workspace.ask(everything)
    if after == before:
        return False
    Workspace.undo(workspace)
    assert workspace.ask(everything) == before, f"undoing {name} did not come home"
    Workspace.redo(workspace)
    assert workspace.ask(everything) == after, f"doing {name} again went elsewhere"
    return True


class ProvingWorkspace(Workspace):
    """A workspace like any other, whose commands are proven on a copy the first time."""

    def __init__(self, database, actor, clock, key):
        super().__init__(database, actor, clock)
        self._key = key

    def do(self, command):
        kind = type(command)
        known = kind.__module__.startswith("coprod_desktop.commands")
        if not known or not command.can_undo or kind.__name__ in PROVEN:
            return super().do(command)
        with tempfile.TemporaryDirectory() as place:
            copy = Path(place) / "before.db"
            raw = connect(self._database.path, self._key)
            raw.execute("VACUUM INTO ?", (str(copy),))
            raw.close()
            result = super().do(command)  # a refusal leaves here, and proves nothing
            database = Database(copy, self._key)
            try:
                if prove(Workspace(database, self.actor, self._clock), command):
                    PROVEN.add(kind.__name__)
            finally:
                database.close()
        return result
