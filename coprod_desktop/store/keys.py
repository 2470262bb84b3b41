"""The key file: who may open this vault. Two copies, each with a digest, sealed by the root secret.

Format, open so that others can read it: one line `COPROD-KEYS-1 <blake2b-128 of the rest>`, then
JSON with `vault` (id), `generation`, `slots` and `seal` (HMAC-SHA256 of the rest under a key
derived from the root secret).
"""

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import slots
from coprod_desktop.store.durable import write_safely
from coprod_desktop.store.slots import Slot

COPIES: Final = ("keys.a", "keys.b")
_MAGIC: Final = b"COPROD-KEYS-1"
_LARGEST: Final = 1_000_000
_MOST_SLOTS: Final = 64


@dataclass(frozen=True, slots=True)
class Keys:
    """A key file's content.

    Attributes:
        healed: names of copies that were damaged or missing when this was read.
    """

    vault: str
    generation: int
    slots: tuple[Slot, ...]
    seal: str = ""
    healed: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """The names of those who can open the vault."""
        return tuple(slot.name for slot in self.slots)


def derived(root: bytes, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose, from the root secret (keyed BLAKE2b)."""
    return hashlib.blake2b(
        purpose.encode(), key=root, digest_size=32, person=b"coprod-derive-1"
    ).digest()


def database_key(root: bytes) -> str:
    """The database's raw key, 64 hexadecimal digits."""
    return derived(root, "database key").hex()


def new_keys(root: bytes, slot_of: tuple[Slot, ...], vault: str) -> Keys:
    """The first generation of a vault's keys, sealed."""
    return sealed(Keys(vault, 1, slot_of), root)


def new_vault_id() -> str:
    """A random id for a vault: 32 hexadecimal digits."""
    return secrets.token_hex(16)


def sealed(keys: Keys, root: bytes) -> Keys:
    """The same keys with a fresh seal."""
    return replace(keys, seal=_seal(keys, root), healed=())


def is_sealed_by(keys: Keys, root: bytes) -> bool:
    """Whether the root secret sealed exactly this content."""
    return hmac.compare_digest(keys.seal, _seal(keys, root))


def _body(keys: Keys) -> dict[str, Any]:
    return {
        "vault": keys.vault,
        "generation": keys.generation,
        "slots": [slots.packed(slot) for slot in keys.slots],
    }


def _seal(keys: Keys, root: bytes) -> str:
    body = json.dumps(_body(keys), sort_keys=True, separators=(",", ":")).encode()
    return hmac.new(derived(root, "key file seal"), body, "sha256").hexdigest()


def packed(keys: Keys) -> bytes:
    """The key file's bytes."""
    text = json.dumps({**_body(keys), "seal": keys.seal}, sort_keys=True).encode()
    digest = hashlib.blake2b(text, digest_size=16).hexdigest().encode()
    return b"%s %s\n%s\n" % (_MAGIC, digest, text)


def unpacked(data: bytes) -> Keys:
    """The keys in a key file's bytes, their shape checked.

    Raises:
        Trouble: "keys-damaged".
    """
    try:
        return _read(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise Trouble("keys-damaged") from problem


def _read(data: bytes) -> Keys:
    if len(data) > _LARGEST:
        raise ValueError("size")
    head, text = data.split(b"\n", 1)
    text = text.removesuffix(b"\n")
    magic, digest = head.split(b" ")
    if magic != _MAGIC or hashlib.blake2b(text, digest_size=16).hexdigest().encode() != digest:
        raise ValueError("digest")
    found = json.loads(text)
    vault, generation, seal = found["vault"], found["generation"], found["seal"]
    if type(vault) is not str or len(vault) != 32 or type(seal) is not str or len(seal) != 64:
        raise ValueError("ids")
    if type(generation) is not int or not 0 < generation < 2**53:
        raise ValueError("generation")
    if type(found["slots"]) is not list or not 0 < len(found["slots"]) <= _MOST_SLOTS:
        raise ValueError("slots")
    return Keys(vault, generation, tuple(slots.unpacked(slot) for slot in found["slots"]), seal)


def save(folder: Path, keys: Keys) -> None:
    """Write both copies, one after the other, each safely."""
    for name in COPIES:
        write_safely(folder / name, packed(keys))


def load(folder: Path) -> Keys:
    """The newest readable copy.

    Raises:
        Trouble: "keys-damaged" when neither can be read.
    """
    best: Keys | None = None
    damaged: list[str] = []
    for name in COPIES:
        try:
            found = unpacked((folder / name).read_bytes())
        except (OSError, Trouble):
            damaged.append(name)
            continue
        if best is None or found.generation > best.generation:
            best = found
    if best is None:
        raise Trouble("keys-damaged")
    return replace(best, healed=tuple(damaged))
