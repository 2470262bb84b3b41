"""The watermark: the last change we know to be written, kept beside the database.

SQLite treats a damaged write-ahead log as a shorter one and says nothing. The mark is not flushed,
so after a power cut it is at most behind; when the database is behind the mark, work is missing.
"""

import contextlib
import hashlib
from pathlib import Path
from typing import Final

NAME: Final = "mark"


def write(folder: Path, sequence: int) -> None:
    """Remember a sequence. A mark that cannot be written must not fail a saved change."""
    with contextlib.suppress(OSError):
        (folder / NAME).write_bytes(_line(sequence))


def _line(sequence: int) -> bytes:
    # Four digits of a digest: a damaged mark is no mark, and not a false alarm.
    number = b"%015d" % sequence
    return number + hashlib.blake2b(number, digest_size=2).hexdigest().encode() + b"\n"


def read(folder: Path) -> int:
    """The sequence remembered, or 0."""
    try:
        text = (folder / NAME).read_bytes()
    except OSError:
        return 0
    number = int(text[:15]) if text[:15].isdigit() else 0
    return number if text == _line(number) else 0


def missing(folder: Path, newest: int) -> int:
    """How many changes that were once saved are not in the database."""
    return max(0, read(folder) - newest)
