"""Backups: one self-contained, encrypted file, opened and checked before it counts.

Format, open so that others can read it: the line `COPROD-BACKUP-1`, four bytes with the length of
the header (big end first), the header's SHA-256, the header as JSON (vault, sequence, kind, made,
schema, size and SHA-256 of the data, row counts, key file), then the encrypted database.
"""

import hashlib
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.store import checking
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store.database import connect
from coprod_desktop.store.durable import flush_folder, flush_to_disk, replace
from coprod_desktop.store.keys import Keys
from coprod_desktop.store.vault import DATA, Vault

ENDING: Final = ".cbk"
_MAGIC: Final = b"COPROD-BACKUP-1\n"
_PIECE: Final = 1 << 20
_LONGEST_HEADER: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup file says of itself.

    Attributes:
        sequence: the last change in it.
        kind: why it was made: "auto", "manual", "risky", "lock".
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


def make(
    vault: Vault,
    now: datetime,
    *,
    kind: str = "auto",
    to: Path | None = None,
    progress: Progress = silent,
) -> Path:
    """Back up an open vault: check the source, copy, open the copy, check it, then name it.

    Args:
        vault: the open vault.
        now: this moment.
        kind: why.
        to: another folder; None for the vault's own `backups`.
        progress: told of each of six steps; may raise `Stopped`, and nothing is left behind.

    Raises:
        Trouble: "source-unsound" (nothing is overwritten or thinned out), "disk-full",
            "backup-place-missing".
    """
    folder = to or vault.folder / "backups"
    if to is not None and not to.is_dir():
        raise Trouble("backup-place-missing")
    folder.mkdir(exist_ok=True, mode=0o700)
    key = keyfile.database_key(vault.root)
    copy, part = folder / "making.tmp", folder / "making.part"
    try:
        _copy(vault, key, copy, progress)
        progress(3, 6)
        header = _checked(vault, key, copy, kind, now)
        name = f"{_next_number(folder):06d}-{now.astimezone(UTC):%Y%m%dT%H%MZ}-{kind}{ENDING}"
        _write(part, header, copy)
        progress(5, 6)
        read(part)
        replace(part, folder / name)
        flush_folder(folder)
    except (OSError, sqlcipher.OperationalError) as problem:
        full = "full" in str(problem).lower() or getattr(problem, "errno", 0) == 28
        raise Trouble("disk-full" if full else "backup-failed") from problem
    finally:
        for leftover in (copy, part):
            leftover.unlink(missing_ok=True)
    progress(6, 6)
    return folder / name


def _copy(vault: Vault, key: str, copy: Path, progress: Progress) -> None:
    copy.unlink(missing_ok=True)
    raw = connect(vault.folder / DATA, key)
    try:
        progress(0, 6)
        if checking.unsound(raw):
            raise Trouble("source-unsound")
        progress(1, 6)
        raw.execute("VACUUM INTO ?", (str(copy),))
        progress(2, 6)
    finally:
        raw.close()


def _checked(vault: Vault, key: str, copy: Path, kind: str, now: datetime) -> dict[str, Any]:
    raw = connect(copy, key, look_only=True)
    try:
        if checking.unsound(raw):
            raise Trouble("backup-failed")
        newest = raw.execute("SELECT max(sequence) FROM journal_entry").fetchone()[0] or 0
        header = {
            "vault": vault.keys.vault,
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
    header["keys"] = keyfile.packed(vault.keys).decode()
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


def _next_number(folder: Path) -> int:
    return max((_number(path) for path in listed(folder)), default=0) + 1


def _number(path: Path) -> int:
    head = path.name.split("-", 1)[0]
    return int(head) if head.isdigit() else 0


def listed(folder: Path) -> list[Path]:
    """The backups in a folder, newest first, by number and never by date."""
    if not folder.is_dir():
        return []
    return sorted(
        folder.glob(f"*{ENDING}"), key=lambda path: (_number(path), path.name), reverse=True
    )


def read(path: Path, extract: Path | None = None) -> Backup:
    """Read a backup and prove every byte of it, perhaps writing its database out.

    Raises:
        Trouble: "not-a-backup", "backup-damaged".
    """
    try:
        with path.open("rb") as file:
            return _read(path, file, extract)
    except OSError as problem:
        raise Trouble("not-a-backup") from problem


def _read(path: Path, file: BinaryIO, extract: Path | None) -> Backup:
    if file.read(len(_MAGIC)) != _MAGIC:
        raise Trouble("not-a-backup")
    lengths = file.read(36)
    size = struct.unpack(">I", lengths[:4])[0] if len(lengths) == 36 else _LONGEST_HEADER + 1
    text = file.read(size) if size <= _LONGEST_HEADER else b""
    if len(text) != size or hashlib.sha256(text).digest() != lengths[4:]:
        raise Trouble("backup-damaged")
    found = _header(path, text)
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
        words = (head["vault"], head["kind"], head["sha256"], head["keys"])
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
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise Trouble("backup-damaged") from problem


def thin_out(folder: Path, keep_last: int = 5) -> list[Path]:
    """Remove backups that others make needless; returns what was removed.

    Kept: the last five by number, the newest of each of 24 hours, 14 days, 8 weeks and 6 months by
    the clock of then, and every one made by hand or before something risky.
    """
    every = listed(folder)
    keep = set(every[:keep_last])
    rules: tuple[tuple[int, Callable[[str], str]], ...] = (
        (24, lambda stamp: stamp[:11]),
        (14, lambda stamp: stamp[:8]),
        (8, _week),
        (6, lambda stamp: stamp[:6]),
    )
    for most, bucket in rules:
        seen: dict[str, Path] = {}
        for path in every:
            stamp = path.name.split("-")[1] if path.name.count("-") >= 2 else ""
            seen.setdefault(bucket(stamp), path)
        keep |= set(list(seen.values())[:most])
    gone: list[Path] = []
    for path in every:
        by_hand = path.name.endswith((f"-manual{ENDING}", f"-risky{ENDING}"))
        if path not in keep and not by_hand:
            path.unlink()
            gone.append(path)
    return gone


def _week(stamp: str) -> str:
    try:
        day = datetime.strptime(stamp[:8], "%Y%m%d").replace(tzinfo=UTC)
    except ValueError:
        return ""
    year, week, _ = day.isocalendar()
    return f"{year}-{week}"
