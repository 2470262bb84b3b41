"""One app per file: a lock the system itself takes away when the process dies.

The lock file stays; what counts is who holds it. So nobody is trained to press "open anyway".
"""

import os
from pathlib import Path
from typing import Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store.durable import trouble

NAME: Final = "in-use.lock"


class InUse:
    """Holds a vault's folder for this process.

    Args:
        folder: the vault.
        looking: hold it beside others who look, where nothing can be written.

    Raises:
        Trouble: "already-open", "disk-full", "cannot-write".
    """

    def __init__(self, folder: Path, *, looking: bool = False) -> None:
        try:
            self._file = (folder / NAME).open("rb" if looking else "a+b")
        except FileNotFoundError:
            if not looking:
                raise
            self._file = None  # a read-only medium that was never opened in its place
            return
        except OSError as problem:
            raise trouble(problem) from problem
        try:
            if os.name == "nt":
                import msvcrt  # noqa: PLC0415 - Windows only

                self._file.seek(0)
                how = msvcrt.LK_NBRLCK if looking else msvcrt.LK_NBLCK
                msvcrt.locking(self._file.fileno(), how, 1)
            else:
                import fcntl  # noqa: PLC0415 - not on Windows

                kind = fcntl.LOCK_SH if looking else fcntl.LOCK_EX
                fcntl.flock(self._file, kind | fcntl.LOCK_NB)
        except OSError as problem:
            self._file.close()
            raise Trouble("already-open") from problem

    def release(self) -> None:
        """Let go of the folder."""
        if self._file is not None:
            self._file.close()
