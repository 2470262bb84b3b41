"""Words typed and not yet saved, kept encrypted beside the database for a lock or a kill.

The file is not the database: a draft is not a change, has no place in History and no Undo.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from coprod_desktop.store.durable import write_safely
from coprod_desktop.store.keys import derived

NAME: Final = "draft"


def keep(folder: Path, root: bytes, words: Mapping[str, str]) -> None:
    """Write the words, encrypted; nothing at all removes the file."""
    path = folder / NAME
    if not words:
        path.unlink(missing_ok=True)
        return
    box = SecretBox(derived(root, "draft key"))
    write_safely(path, bytes(box.encrypt(json.dumps(dict(words)).encode())))


def kept(folder: Path, root: bytes) -> dict[str, str]:
    """The words kept, or none. A draft that cannot be read is left where it is."""
    try:
        sealed = (folder / NAME).read_bytes()
        plain: dict[str, str] = json.loads(SecretBox(derived(root, "draft key")).decrypt(sealed))
    except (OSError, CryptoError, ValueError):
        return {}
    return plain
