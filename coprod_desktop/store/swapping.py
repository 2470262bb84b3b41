"""One folder's file taken out and another put in, so that a cut leaves the old or the new.

A small file names the point of no return; whatever was begun after it is finished at the next
start. Every live file, the write-ahead log first of all, moves aside before a new one moves in: a
log beside another database would tear it apart. What was there before stays in `replaced-...`.
"""

import json
import shutil
from pathlib import Path
from typing import Final

from coprod_desktop.store.durable import flush_folder, replace, write_safely

STAGE: Final = "restore.new"
COMMIT: Final = "restore.commit"
_LIVE: Final = (
    "data.db-wal",
    "data.db-shm",
    "data.db-journal",
    "data.db",
    "keys.a",
    "keys.b",
    "mark",
)
_NEW: Final = ("data.db", "keys.a", "keys.b")


def stage(folder: Path) -> Path:
    """An empty place beside the living files, for what will take their place."""
    place = folder / STAGE
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700)
    return place


def commit(folder: Path, aside: str) -> None:
    """Decide for the staged files, and put them in the place of the living ones."""
    flush_folder(folder / STAGE)
    write_safely(folder / COMMIT, json.dumps({"aside": aside}).encode())
    finish(folder)


def finish(folder: Path) -> None:
    """Finish what was decided, or forget what was not. Safe to call at every start."""
    decided = folder / COMMIT
    if not decided.exists():
        shutil.rmtree(folder / STAGE, ignore_errors=True)
        return
    aside = folder / Path(json.loads(decided.read_bytes())["aside"]).name
    aside.mkdir(exist_ok=True, mode=0o700)
    if not (aside / "moved").exists():
        for name in _LIVE:
            if (folder / name).exists():
                replace(folder / name, aside / name)
        flush_folder(folder)
        write_safely(aside / "moved", b"1")
    for name in _NEW:
        if (folder / STAGE / name).exists():
            replace(folder / STAGE / name, folder / name)
    flush_folder(folder)
    decided.unlink()
    flush_folder(folder)
    shutil.rmtree(folder / STAGE, ignore_errors=True)
    (aside / "moved").unlink(missing_ok=True)
