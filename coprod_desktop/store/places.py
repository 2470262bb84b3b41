"""Where a vault may live. Folders that sync tear a living database apart, so we refuse them.

Copying `data.db` alone while it is open gives a file that opens clean with work missing; that is
what a sync tool does. Finished backups are single encrypted files: those are safe anywhere.
"""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from coprod_desktop.domain.errors import Trouble

LONGEST: Final = 200
_BAD: Final = re.compile(r'[<>:"|?*\x00-\x1f\\/]|[. ]$|^[ ]')
_RESERVED: Final = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
_SYNCED: Final = (
    "onedrive",
    "dropbox",
    "googledrive",
    "google drive",
    "icloud",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "pcloud",
    "box sync",
)
_REMOTE: Final = (
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smb2",
    "smb3",
    "smbfs",
    "fuse.sshfs",
    "9p",
    "afpfs",
)


def check_name(name: str) -> None:
    """Let a folder's name pass if every system can hold it.

    Raises:
        Trouble: "bad-folder-name".
    """
    if not name or _BAD.search(name) or _RESERVED.match(name) or len(name) > 100:
        raise Trouble("bad-folder-name")


def check_live(folder: Path, environ: Mapping[str, str] | None = None, mounts: str = "") -> None:
    """Let a folder pass as the home of a living vault.

    Args:
        folder: where the vault is or will be.
        environ: the process's environment; None for the real one.
        mounts: the text of /proc/mounts, for tests; "" for the real one.

    Raises:
        Trouble: "synced-folder", "network-folder", "path-too-long".
    """
    environ = os.environ if environ is None else environ
    whole = Path(os.path.realpath(folder))
    if len(str(whole)) > LONGEST:
        raise Trouble("path-too-long", longest=LONGEST)
    roots = [
        Path(value) for name, value in environ.items() if name.startswith("OneDrive") and value
    ]
    if any(whole.is_relative_to(os.path.realpath(root)) for root in roots):
        raise Trouble("synced-folder")
    for part in whole.parts:
        plain = part.casefold()
        if any(plain == name or plain.startswith((f"{name} -", f"{name}-")) for name in _SYNCED):
            raise Trouble("synced-folder")
    if str(folder).startswith(("\\\\", "//")) or _mount_kind(whole, mounts) in _REMOTE:
        raise Trouble("network-folder")


def _mount_kind(folder: Path, mounts: str) -> str:
    if not mounts and sys.platform.startswith("linux"):
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        if folder.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind
