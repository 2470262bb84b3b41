"""Opening a file that cannot be written: everything can be read, nothing is changed.

SQLite reads a WAL database on a read-only medium only when told that it never changes; where a log
lies beside it, database and log are read from an encrypted copy that is thrown away.
"""

import shutil
import tempfile
from pathlib import Path
from typing import Final

from coprod_desktop.store.durable import is_shut

_FILES: Final = ("data.db", "data.db-wal", "keys.a", "keys.b", "in-use.lock")
_PROBE: Final = "probe.tmp"


def can_write(folder: Path) -> bool:
    """Whether the folder and what is in it can be written, found out by trying.

    A full disk is not a shut one: it is said when something is saved.
    """
    for name in _FILES:
        try:
            (folder / name).open("r+b").close()
        except FileNotFoundError:
            continue
        except OSError as problem:
            if is_shut(problem):
                return False
    probe = folder / _PROBE
    try:
        probe.open("wb").close()
        probe.unlink()
    except OSError as problem:
        return not is_shut(problem)
    return True


def copied(data: Path) -> Path | None:
    """A private copy of a database together with its log, or None where there is no log."""
    log = data.with_name(data.name + "-wal")
    if not log.exists() or not log.stat().st_size:
        return None
    place = Path(tempfile.mkdtemp(prefix="coprod-look-"))
    for path in (data, log):
        shutil.copyfile(path, place / path.name)
    return place / data.name


def forget(copy: Path | None) -> None:
    """Throw the copy away."""
    if copy is not None:
        shutil.rmtree(copy.parent, ignore_errors=True)
