"""Backups: one self-contained, encrypted file, opened and checked before it counts.

Format, open so that others can read it: the line `COPROD-BACKUP-1`, four bytes with the length of
the header (big end first), the header's SHA-256, the header as JSON (vault, sequence, kind, made,
schema, size and SHA-256 of the data, row counts, key file, tombstones of who was erased), then the
encrypted database.
"""

import hashlib
import json
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, Final, Protocol, cast

from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.store import checking, shelf, tombstones
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store.database import connect
from coprod_desktop.store.durable import flush_folder, flush_to_disk, replace, trouble
from coprod_desktop.store.keys import Keys

_MAGIC: Final = b"COPROD-BACKUP-1\n"
_PIECE: Final = 1 << 20
_LONGEST_HEADER: Final = 4_000_000
ONE_AT_A_TIME: Final = Lock()


class Source(Protocol):
    """What a backup is made of: an open vault, or a file just unlocked."""

    @property
    def folder(self) -> Path:
        """Where it is."""
        ...

    @property
    def root(self) -> bytes:
        """Its root secret."""
        ...

    @property
    def keys(self) -> Keys:
        """Who may open it."""
        ...

    def connect(self) -> Any:
        """One more connection to its database."""
        ...


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup file says of itself.

    Attributes:
        sequence: the last change in it.
        kind: why it was made: "auto", "lock", "risky", "migration", "manual".
        made: when, by the clock of then.
    """

    path: Path
    vault: str
    sequence: int
    kind: str
    made: datetime
    schema: int
    size: int
    sha256: str
    counts: tuple[tuple[str, int], ...]
    keys: Keys
    erased: tuple[str, ...]


def make(
    source: Source,
    now: datetime,
    *,
    kind: str = "auto",
    to: Path | None = None,
    progress: Progress = silent,
) -> Path:
    """Back up a file: check it, copy it, open the copy, check that, then name it.

    Args:
        source: the file.
        now: this moment.
        kind: why.
        to: another folder; None for the vault's own `backups`.
        progress: told of each of six steps; may raise `Stopped`, and nothing is left behind.

    Raises:
        Trouble: "source-unsound" (nothing is overwritten or thinned out), "backup-disk-full",
            "backup-failed", "backup-place-missing", "backup-place-inside".
    """
    folder = to or source.folder / "backups"
    check_place(source.folder, to)
    with ONE_AT_A_TIME:
        copy, part = folder / "making.tmp", folder / "making.part"
        try:
            folder.mkdir(exist_ok=True, mode=0o700)
            _copy(source, copy, progress)
            progress(3, 6)
            header = _checked(source, copy, kind, now)
            named = folder / shelf.name(shelf.next_number(folder), now, kind)
            _write(part, header, copy)
            progress(5, 6)
            read(part)
            replace(part, named)
            flush_folder(folder)
        except sqlcipher.DatabaseError as problem:
            full = "full" in str(problem).lower()
            raise Trouble("backup-disk-full" if full else "backup-failed") from problem
        except OSError as problem:
            full = trouble(problem).reason == "disk-full"
            raise Trouble("backup-disk-full" if full else "backup-failed") from problem
        finally:
            shelf.sweep(folder)
    progress(6, 6)
    return named


def check_place(vault: Path, place: Path | None) -> None:
    """Let a folder pass as the second place for a vault's backups.

    Raises:
        Trouble: "backup-place-missing", "backup-place-inside".
    """
    if place is None:
        return
    if not place.is_dir():
        raise Trouble("backup-place-missing")
    if place.resolve().is_relative_to(vault.resolve()):
        raise Trouble("backup-place-inside")


def _copy(source: Source, copy: Path, progress: Progress) -> None:
    copy.unlink(missing_ok=True)
    raw = source.connect()
    try:
        progress(0, 6)
        if checking.unsound(raw):
            raise Trouble("source-unsound")
        progress(1, 6)
        raw.execute("VACUUM INTO ?", (str(copy),))
        progress(2, 6)
    finally:
        raw.close()


def _checked(source: Source, copy: Path, kind: str, now: datetime) -> dict[str, Any]:
    raw = connect(copy, keyfile.database_key(source.root), look_only=True)
    try:
        if checking.unsound(raw):
            raise Trouble("backup-failed")
        newest = raw.execute("SELECT max(sequence) FROM journal_entry").fetchone()[0] or 0
        header = {
            "vault": source.keys.vault,
            "sequence": newest,
            "kind": kind,
            "made": now.astimezone(UTC).isoformat(),
            "schema": raw.execute("PRAGMA user_version").fetchone()[0],
            "counts": checking.counts(raw),
        }
    finally:
        raw.close()
    header["size"] = copy.stat().st_size
    header["sha256"] = _digest(copy)
    header["keys"] = keyfile.packed(source.keys).decode()
    header["erased"] = sorted(tombstones.read(source.folder))
    return header


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()


def _write(part: Path, header: dict[str, Any], copy: Path) -> None:
    text = json.dumps(header).encode()
    with part.open("wb") as out, copy.open("rb") as data:
        out.write(_MAGIC + struct.pack(">I", len(text)) + hashlib.sha256(text).digest() + text)
        while piece := data.read(_PIECE):
            out.write(piece)
        flush_to_disk(out)


def read(path: Path, extract: Path | None = None) -> Backup:
    """Read a backup and prove every byte of it, perhaps writing its database out.

    Raises:
        Trouble: "not-a-backup", "backup-damaged", "disk-full", "disk-fault".
    """
    try:
        file = path.open("rb")
    except OSError as problem:
        raise Trouble("not-a-backup") from problem
    try:
        with file:
            return _read(path, file, extract)
    except OSError as problem:
        raise trouble(problem) from problem


def headline(path: Path) -> Backup:
    """What a backup says of itself, without proving its data: quick, and for lists.

    Raises:
        Trouble: "not-a-backup", "backup-damaged".
    """
    try:
        with path.open("rb") as file:
            return _headline(path, file)
    except OSError as problem:
        raise Trouble("not-a-backup") from problem


def _headline(path: Path, file: BinaryIO) -> Backup:
    if file.read(len(_MAGIC)) != _MAGIC:
        raise Trouble("not-a-backup")
    lengths = file.read(36)
    size = struct.unpack(">I", lengths[:4])[0] if len(lengths) == 36 else _LONGEST_HEADER + 1
    text = file.read(size) if size <= _LONGEST_HEADER else b""
    if len(text) != size or hashlib.sha256(text).digest() != lengths[4:]:
        raise Trouble("backup-damaged")
    return _header(path, text)


def _read(path: Path, file: BinaryIO, extract: Path | None) -> Backup:
    found = _headline(path, file)
    digest, seen = hashlib.sha256(), 0
    out = extract.open("wb") if extract is not None else None
    try:
        while piece := file.read(_PIECE):
            digest.update(piece)
            seen += len(piece)
            if out is not None:
                out.write(piece)
        if out is not None:
            flush_to_disk(out)
    finally:
        if out is not None:
            out.close()
    if seen != found.size or digest.hexdigest() != found.sha256:
        raise Trouble("backup-damaged")
    return found


def _header(path: Path, text: bytes) -> Backup:
    try:
        said = json.loads(text)
        if not isinstance(said, dict):
            raise TypeError("header")
        head = cast("dict[str, Any]", said)
        numbers = (head["sequence"], head["schema"], head["size"], *head["counts"].values())
        words = (head["vault"], head["kind"], head["sha256"], head["keys"], *head["erased"])
        if not all(type(n) is int and n >= 0 for n in numbers) or not all(
            type(word) is str for word in words
        ):
            raise TypeError("header")
        return Backup(
            path=path,
            vault=head["vault"],
            sequence=head["sequence"],
            kind=head["kind"],
            made=datetime.fromisoformat(head["made"]),
            schema=head["schema"],
            size=head["size"],
            sha256=head["sha256"],
            counts=tuple(head["counts"].items()),
            keys=keyfile.unpacked(head["keys"].encode()),
            erased=tuple(head["erased"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise Trouble("backup-damaged") from problem
