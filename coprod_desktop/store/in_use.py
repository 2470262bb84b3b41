"""One app per file: a lock the system itself takes away when the process dies.

The lock file stays; what counts is who holds it. So nobody is trained to press "open anyway".
"""

import os
from pathlib import Path
from typing import Final

from coprod_desktop.domain.errors import Trouble

NAME: Final = "in-use.lock"


class InUse:
    """Holds a vault's folder for this process.

    Raises:
        Trouble: "already-open".
    """

    def __init__(self, folder: Path) -> None:
        self._file = (folder / NAME).open("a+b")
        try:
            if os.name == "nt":
                import msvcrt  # noqa: PLC0415 - Windows only

                self._file.seek(0)
                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl  # noqa: PLC0415 - not on Windows

                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            self._file.close()
            raise Trouble("already-open") from problem

    def release(self) -> None:
        """Let go of the folder."""
        self._file.close()
