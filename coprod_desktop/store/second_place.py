"""A second place for backups, outside this computer: which it is, and when it was last reached.

It stands in a small file beside the vault, because it is a fact of this computer and not of the
charity. A place that is not there just now is no error; one not reached for long is a reminder.
"""

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import backup, shelf
from coprod_desktop.store.durable import flush_folder, flush_to_disk, replace, trouble, write_safely

NAME: Final = "second-place"


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """Where backups go as well; when one last arrived there, and up to which change."""

    folder: Path
    reached: datetime | None = None
    sequence: int = 0


def kept(vault: Path) -> SecondPlace | None:
    """The second place of a vault, or None where none was chosen."""
    try:
        found = json.loads((vault / NAME).read_text(encoding="utf-8"))
        reached = found["reached"]
        return SecondPlace(
            Path(found["folder"]),
            None if reached is None else datetime.fromisoformat(reached),
            int(found["sequence"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep(vault: Path, place: SecondPlace) -> None:
    """Remember a second place."""
    told = {
        "folder": str(place.folder),
        "reached": None if place.reached is None else place.reached.astimezone(UTC).isoformat(),
        "sequence": place.sequence,
    }
    write_safely(vault / NAME, json.dumps(told).encode())


def choose(vault: Path, folder: Path) -> None:
    """Choose a second place.

    Raises:
        Trouble: "backup-place-missing", "backup-place-inside".
    """
    backup.check_place(vault, folder)
    keep(vault, SecondPlace(folder))


def bring(vault: Path, made: Path, now: datetime) -> bool:
    """Bring a finished backup to the second place, if it is there; whether it arrived.

    Raises:
        Trouble: "backup-disk-full", "backup-failed", "backup-damaged".
    """
    place = kept(vault)
    if place is None or not place.folder.is_dir():
        return False
    said = backup.headline(made)
    if not (place.folder / made.name).exists():
        copied(made, place.folder)
    keep(vault, SecondPlace(place.folder, now, said.sequence))
    shelf.thin_out(place.folder, only=lambda path: _is_of(path, said.vault))
    return True


def _is_of(path: Path, vault: str) -> bool:
    try:
        return backup.headline(path).vault == vault
    except Trouble:
        return False


def copied(made: Path, to: Path) -> Path:
    """Bring a finished backup to another folder too, and read the copy there to the last byte.

    Raises:
        Trouble: "backup-disk-full", "backup-failed", "backup-damaged".
    """
    part = to / "making.part"
    with backup.ONE_AT_A_TIME:
        try:
            shutil.copyfile(made, part)
            with part.open("rb+") as file:
                flush_to_disk(file)
            backup.read(part)
            replace(part, to / made.name)
            flush_folder(to)
        except OSError as problem:
            full = trouble(problem).reason == "disk-full"
            raise Trouble("backup-disk-full" if full else "backup-failed") from problem
        finally:
            shelf.sweep(to)
    return to / made.name
