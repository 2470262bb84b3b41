"""Bringing a backup back. Nothing is ever overwritten: what was there stays aside for 14 days.

A bare computer needs only the backup's file and one way in: a passphrase of then, or the sheet.
Who was erased since the backup was made is erased again when the file is next opened.
"""

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import (
    backup,
    checking,
    places,
    recovery,
    reserve,
    slots,
    swapping,
    tombstones,
)
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store.backup import Backup
from coprod_desktop.store.database import connect
from coprod_desktop.store.durable import trouble
from coprod_desktop.store.in_use import InUse
from coprod_desktop.store.keys import Keys
from coprod_desktop.store.migrate import newest
from coprod_desktop.store.unlocking import DATA


def restore(
    folder: Path,
    file: Path,
    now: datetime,
    *,
    passphrase: str | None = None,
    sheet: str | None = None,
) -> Backup:
    """Put a backup in the place of a vault's file, or make a new vault of it.

    Raises:
        Trouble: "not-a-backup", "backup-damaged", "backup-edited", "newer-version",
            "wrong-passphrase", "sheet-of-another-vault", "already-open", "vault-there-already",
            "disk-full", "cannot-write", and as `places`.
    """
    places.check_name(folder.name)
    places.check_live(folder)
    if folder.exists() and not (folder / DATA).exists() and any(folder.iterdir()):
        raise Trouble("vault-there-already")
    fresh = not folder.exists()
    try:
        found = _restored(folder, file, now, passphrase, sheet)
    except OSError as problem:
        raise trouble(problem) from problem
    finally:
        # A restore that did not happen leaves no empty folder behind.
        if fresh and folder.exists() and not (folder / DATA).exists():
            shutil.rmtree(folder, ignore_errors=True)
    return found


def _restored(
    folder: Path, file: Path, now: datetime, passphrase: str | None, sheet: str | None
) -> Backup:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = InUse(folder)
    try:
        swapping.finish(folder)
        stage = swapping.stage(folder)
        found = backup.read(file, stage / DATA)
        root = _root(found, passphrase, sheet)
        _check(stage / DATA, root, found)
        keyfile.save(stage, _kept_keys(folder, found.keys, root))
        tombstones.keep(folder, found.erased)
        stamp = now.astimezone(UTC)
        swapping.commit(folder, f"replaced-{stamp:%Y%m%dT%H%M%S%f}")
        (folder / "backups").mkdir(exist_ok=True, mode=0o700)
        reserve.make(folder)
        return found
    finally:
        lock.release()


def _root(found: Backup, passphrase: str | None, sheet: str | None) -> bytes:
    if sheet is not None:
        return recovery.root_of(sheet)
    for slot in found.keys.slots:
        root = slots.opened(found.keys.vault, slot, passphrase or "")
        if root is not None and keyfile.is_sealed_by(found.keys, root):
            return root
    raise Trouble("wrong-passphrase")


def _check(path: Path, root: bytes, found: Backup) -> None:
    if found.schema > newest():
        raise Trouble("newer-version", found=found.schema, known=newest())
    try:
        raw = connect(path, keyfile.database_key(root), look_only=True)
    except Trouble as problem:
        raise Trouble("sheet-of-another-vault") from problem
    try:
        if checking.unsound(raw) or dict(found.counts) != checking.counts(raw):
            raise Trouble("backup-damaged")
        seen = checking.fingerprint(raw)
    finally:
        raw.close()
    if seen != _known(path.parent, found.schema):
        raise Trouble("backup-edited")


def _known(place: Path, schema: int) -> str:
    empty = place / "empty.db"
    raw = connect(empty, "00" * 32)
    try:
        return checking.known_fingerprint(raw, schema)
    finally:
        raw.close()
        for leftover in place.glob("empty.db*"):
            leftover.unlink()


def _kept_keys(folder: Path, then: Keys, root: bytes) -> Keys:
    """The keys of now where they are of the same vault: people removed since stay removed."""
    with suppress(Trouble):
        now = keyfile.load(folder)
        if keyfile.is_sealed_by(now, root):
            return now
    return then


def sweep(folder: Path, now: datetime, days: int = 14) -> None:
    """Remove what was set aside by a restore or new keys more than some days ago."""
    for aside in folder.glob("replaced-*"):
        stamp = aside.name.removeprefix("replaced-")[:15]
        with suppress(ValueError):
            made = datetime.strptime(stamp, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            if (now - made).days >= days:
                shutil.rmtree(aside, ignore_errors=True)


def forget_replaced(folder: Path) -> None:
    """Remove everything set aside, at once: somebody in it was erased."""
    for aside in folder.glob("replaced-*"):
        shutil.rmtree(aside, ignore_errors=True)
