"""One slot per member of staff: their passphrase wraps the root secret, and nothing else.

Argon2id (RFC 9106) turns the passphrase into a key, XChaCha20-Poly1305 wraps the root secret with
it; the slot's own fields and the vault's id are bound in, so a slot cannot be moved or altered.
"""

import base64
import binascii
import json
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from nacl import bindings, exceptions, pwhash

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store.recovery import ROOT_BYTES

MIB: Final = 2**20
_NONCE: Final = 24
_SALT: Final = 16
_WRAPPED: Final = ROOT_BYTES + 16


@dataclass(frozen=True, slots=True)
class Kdf:
    """How hard guessing is made: memory in bytes, and passes over it."""

    memory: int = 256 * MIB
    passes: int = 3

    @property
    def sane(self) -> bool:
        """Whether a file's settings are neither too weak nor made to hang us."""
        return 8 * MIB <= self.memory <= 2048 * MIB and 1 <= self.passes <= 16


STRONG: Final = Kdf()
"""About half a second on an office laptop. Measured: 256 MiB and three passes."""
SMALL: Final = Kdf(64 * MIB, 3)
"""The floor for a new slot, on computers with little memory."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A person's way in. Bytes are kept as base64 in the file."""

    id: str
    name: str
    kdf: Kdf
    salt: bytes
    nonce: bytes
    wrapped: bytes


def new_slot(vault: str, name: str, passphrase: str, root: bytes, kdf: Kdf = STRONG) -> Slot:
    """A slot that opens with a passphrase."""
    slot = Slot(secrets.token_hex(4), name, kdf, secrets.token_bytes(_SALT), b"", b"")
    nonce = secrets.token_bytes(_NONCE)
    wrapped = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        root, _bound(vault, slot), nonce, _key(passphrase, slot)
    )
    return Slot(slot.id, name, kdf, slot.salt, nonce, wrapped)


def opened(vault: str, slot: Slot, passphrase: str) -> bytes | None:
    """The root secret, or None if this passphrase does not open this slot."""
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            slot.wrapped, _bound(vault, slot), slot.nonce, _key(passphrase, slot)
        )
    except exceptions.CryptoError:
        return None


def _key(passphrase: str, slot: Slot) -> bytes:
    if not slot.kdf.sane:
        raise Trouble("keys-damaged")
    # NFKC: the same passphrase typed on Windows and on macOS is the same bytes.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "replace")
    return pwhash.argon2id.kdf(
        32, typed, slot.salt, opslimit=slot.kdf.passes, memlimit=slot.kdf.memory
    )


def _bound(vault: str, slot: Slot) -> bytes:
    fields = [vault, slot.id, slot.name, slot.kdf.memory, slot.kdf.passes, _text(slot.salt)]
    return json.dumps(fields).encode()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def packed(slot: Slot) -> dict[str, Any]:
    """A slot for the key file."""
    return {
        "id": slot.id,
        "name": slot.name,
        "kdf": {"name": "argon2id13", "memory": slot.kdf.memory, "passes": slot.kdf.passes},
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
        "wrapped": _text(slot.wrapped),
    }


def unpacked(found: Mapping[str, Any]) -> Slot:
    """A slot from the key file, its shape checked.

    Raises:
        ValueError: it is not a slot of ours.
    """
    if not isinstance(found.get("kdf"), dict):
        raise ValueError("kdf")
    kdf = cast("dict[str, Any]", found["kdf"])
    memory, passes = kdf.get("memory"), kdf.get("passes")
    if kdf.get("name") != "argon2id13" or type(memory) is not int or type(passes) is not int:
        raise ValueError("kdf")
    hard = Kdf(memory, passes)
    texts = [found.get(key) for key in ("id", "name", "salt", "nonce", "wrapped")]
    if not hard.sane or not all(type(text) is str for text in texts):
        raise ValueError("slot")
    if len(found["id"]) > 32 or not 0 < len(found["name"]) <= 200:
        raise ValueError("name")
    try:
        salt, nonce, wrapped = (
            base64.b64decode(found[key], validate=True) for key in ("salt", "nonce", "wrapped")
        )
    except binascii.Error as problem:
        raise ValueError("base64") from problem
    if (len(salt), len(nonce), len(wrapped)) != (_SALT, _NONCE, _WRAPPED):
        raise ValueError("sizes")
    return Slot(found["id"], found["name"], hard, salt, nonce, wrapped)
