"""The backups in one folder: in order, by their names, and thinned out.

Order is by number and never by date: a clock that jumped must not cost the newest backup.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ENDING: Final = ".cbk"
KEPT: Final = ("manual", "migration")
"""Kinds that only a person removes."""
_RISKY: Final = "risky"
_LEFTOVERS: Final = (
    "making.tmp", "making.part", "making.tmp-wal", "making.tmp-shm", "making.tmp-journal",
)  # fmt: skip


def name(number: int, made: datetime, kind: str) -> str:
    """What a backup is called.

    >>> name(12, datetime(2026, 11, 23, 12, tzinfo=UTC), "auto")
    '000012-20261123T1200Z-auto.cbk'
    """
    return f"{number:06d}-{made.astimezone(UTC):%Y%m%dT%H%MZ}-{kind}{ENDING}"


def listed(folder: Path) -> list[Path]:
    """The backups in a folder, newest first, by number and never by date."""
    if not folder.is_dir():
        return []
    return sorted(
        folder.glob(f"*{ENDING}"), key=lambda path: (number(path), path.name), reverse=True
    )


def number(path: Path) -> int:
    """A backup's number, or 0 for a stranger."""
    head = path.name.split("-", 1)[0]
    return int(head) if head.isdigit() else 0


def next_number(folder: Path) -> int:
    """The number of the next backup."""
    return max((number(path) for path in listed(folder)), default=0) + 1


def made(path: Path) -> datetime | None:
    """When a backup was made, to the minute, by the clock of then."""
    try:
        return datetime.strptime(_stamp(path), "%Y%m%dT%H%MZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def kind(path: Path) -> str:
    """Why a backup was made.

    >>> kind(Path("000012-20261123T1200Z-auto.cbk"))
    'auto'
    """
    return path.stem.rsplit("-", 1)[-1]


def sweep(folder: Path) -> None:
    """Remove what a backup left behind that was cut off. It is encrypted, and of no use."""
    for leftover in _LEFTOVERS:
        with suppress(OSError):
            (folder / leftover).unlink(missing_ok=True)


def thin_out(
    folder: Path, keep_last: int = 5, only: Callable[[Path], bool] = lambda _path: True
) -> list[Path]:
    """Remove backups that others make needless; returns what was removed.

    Kept: the last five by number, the newest of each of 24 hours, 14 days, 8 weeks and 6 months by
    the clock of then, the last ten made before something risky, and every one made by hand or
    before the file's shape changed.

    Args:
        folder: where they are.
        keep_last: how many of the newest stay whatever their dates say.
        only: which ones may go, in a folder that several charities share.
    """
    every = [path for path in listed(folder) if number(path) and only(path)]
    keep = set(every[:keep_last]) | set([path for path in every if kind(path) == _RISKY][:10])
    rules: tuple[tuple[int, Callable[[str], str]], ...] = (
        (24, lambda stamp: stamp[:11]),
        (14, lambda stamp: stamp[:8]),
        (8, _week),
        (6, lambda stamp: stamp[:6]),
    )
    for most, bucket in rules:
        seen: dict[str, Path] = {}
        for path in every:
            seen.setdefault(bucket(_stamp(path)), path)
        keep |= set(list(seen.values())[:most])
    gone = [path for path in every if path not in keep and kind(path) not in KEPT]
    for path in gone:
        path.unlink()
    return gone


def _stamp(path: Path) -> str:
    return path.name.split("-")[1] if path.name.count("-") >= 2 else ""


def _week(stamp: str) -> str:
    try:
        day = datetime.strptime(stamp[:8], "%Y%m%d").replace(tzinfo=UTC)
    except ValueError:
        return ""
    year, week, _ = day.isocalendar()
    return f"{year}-{week}"
