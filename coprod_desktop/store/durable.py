"""Files written so that a power cut leaves the old one or the new one, never a half."""

import contextlib
import errno
import os
import sys
import time
from pathlib import Path
from typing import IO, Final

from coprod_desktop.domain.errors import Trouble

# A quota reached and a largest size reached are a full disk to the person who must make room.
_FULL: Final = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_SHUT: Final = {errno.EROFS, errno.EACCES, errno.EPERM}


def trouble(problem: OSError) -> Trouble:
    """What the computer said no to, as a reason with a sentence.

    >>> trouble(OSError(errno.ENOSPC, "no space")).reason
    'disk-full'
    """
    if problem.errno in _FULL:
        return Trouble("disk-full")
    return Trouble("cannot-write" if problem.errno in _SHUT else "disk-fault")


def is_shut(problem: OSError) -> bool:
    """Whether a file or folder may not be written at all, rather than not just now."""
    return problem.errno in _SHUT


def flush_to_disk(file: IO[bytes]) -> None:
    """Push a file's bytes through to the disk itself (on macOS past the drive's own cache)."""
    file.flush()
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - there is no such module on Windows

        with contextlib.suppress(OSError):
            fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
            return
    os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make names in a folder last. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_safely(path: Path, data: bytes) -> None:
    """Replace a file by a new one in one step: written aside, flushed, renamed, folder flushed.

    Raises:
        Trouble: "disk-full", "cannot-write", "disk-fault"; the old file is as it was.
    """
    aside = path.with_name(path.name + ".tmp")
    try:
        with open(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            flush_to_disk(file)
        replace(aside, path)
        flush_folder(path.parent)
    except OSError as problem:
        raise trouble(problem) from problem
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def replace(source: Path, target: Path) -> None:
    """Rename over a file. On Windows a virus scanner may hold it: try for 5 seconds."""
    for wait in (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 1.9):
        try:
            source.replace(target)
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(wait)
        else:
            return
    source.replace(target)
