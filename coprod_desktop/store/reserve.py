"""Some room kept aside, so that a full disk still lets people delete, export and lock.

Sixteen megabytes of noise beside the database. The first time the disk is full they are given
back; they are made again when the file is opened with room to spare.
"""

import contextlib
import secrets
import shutil
from pathlib import Path
from typing import Final

NAME: Final = "reserve"
SIZE: Final = 16 * 2**20
ROOM: Final = 200 * 2**20
"""Below this much free room the reserve is not made."""


def make(folder: Path) -> None:
    """Keep the room, if it is not kept yet and there is enough of it."""
    path = folder / NAME
    with contextlib.suppress(OSError):
        if path.exists() and path.stat().st_size == SIZE:
            return
        if shutil.disk_usage(folder).free < ROOM:
            return
        # Noise, because some disks store a run of zeros in no room at all.
        path.write_bytes(secrets.token_bytes(2**20) * (SIZE // 2**20))


def release(folder: Path) -> bool:
    """Give the room back to a full disk. Whether there was any."""
    path = folder / NAME
    there = path.exists()
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    return there
