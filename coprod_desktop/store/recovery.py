"""The recovery sheet's code: the root secret itself, written so that people can type it.

Crockford base32 (O is read as 0, I and L as 1), eight groups of four and one group that says
*mistyped* before anything is tried. Because the sheet is the secret and not a wrapped copy of it,
it opens the file even when every key file is gone.
"""

import hashlib
import hmac
from typing import Final

from coprod_desktop.domain.errors import Trouble

ROOT_BYTES: Final = 20
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_SIGNS: Final = 36


def code(root: bytes) -> str:
    """The nine groups of a root secret of 20 bytes.

    >>> code(bytes(20)).split("-")[0]
    '0000'
    """
    number = int.from_bytes(root, "big")
    signs = [_ALPHABET[number >> 5 * place & 31] for place in range(31, -1, -1)]
    digest = hashlib.blake2b(root, digest_size=3, person=b"coprod-sheet").digest()
    check = int.from_bytes(digest, "big") >> 4
    signs += [_ALPHABET[check >> shift & 31] for shift in (15, 10, 5, 0)]
    return "-".join("".join(signs[at : at + 4]) for at in range(0, _SIGNS, 4))


def looks_like_code(typed: str) -> bool:
    """Whether somebody typed the code of a sheet rather than a passphrase.

    >>> looks_like_code(code(bytes(20))), looks_like_code("paper lantern seven otters")
    (True, False)
    """
    signs = "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_READ)
    return len(signs) == _SIGNS and set(signs) <= set(_ALPHABET) and any(map(str.isdigit, signs))


def root_of(typed: str) -> bytes:
    """The root secret that a typed code stands for. Spaces, dashes and case do not matter.

    Raises:
        Trouble: "sheet-wrong-length" (with `found` and `wanted`), "sheet-mistyped".

    >>> root_of(code(bytes(range(20))).lower().replace("-", " ")) == bytes(range(20))
    True
    """
    signs = "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_READ)
    if len(signs) != _SIGNS:
        raise Trouble("sheet-wrong-length", found=len(signs), wanted=_SIGNS)
    if not set(signs) <= set(_ALPHABET):
        raise Trouble("sheet-mistyped")
    number = 0
    for sign in signs[:32]:
        number = number << 5 | _ALPHABET.index(sign)
    root = number.to_bytes(ROOT_BYTES, "big")
    if not hmac.compare_digest(code(root).replace("-", ""), signs):
        raise Trouble("sheet-mistyped")
    return root
