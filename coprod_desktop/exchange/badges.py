"""Open Badges 3.0: a certificate as a file that other software can check, signed without a network.

The proof is the VC-JWT of the specification (1EdTech Open Badges 3.0, section 8.2): a compact JWS
whose signature covers the very bytes that are sent, so no canonical form of JSON is needed and
PyNaCl alone carries it. The key is Ed25519 (RFC 8037, `EdDSA`), and the issuer is the key itself
as a `did:key`, so nothing has to be looked up anywhere.
"""

import base64
import binascii
import json
from dataclasses import dataclass
from typing import Any, Final, cast
from uuid import UUID, uuid5

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

CONTEXTS: Final = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_ED25519: Final = b"\xed\x01"  # multicodec prefix of an Ed25519 public key
_SPACE: Final = UUID("2f6d1a4e-7f0b-4c57-9a53-9d3f6f0c1b77")  # our own, for ids that never change


class BadBadge(ValueError):  # noqa: N818 - it says what is wrong with the badge
    """The badge is not one of ours, was changed, or lacks what the specification asks for."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What a badge says.

    Attributes:
        issued: the moment it was issued, in UTC, as ISO 8601 with a final Z.
    """

    number: str
    charity: str
    name: str
    title: str
    what: str
    criteria: str
    issued: str


def issuer_of(seed: bytes) -> str:
    """The issuer: the public key as a `did:key`.

    >>> issuer_of(bytes(32))
    'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp'
    """
    public = bytes(SigningKey(seed).verify_key)
    return f"did:key:z{_base58(_ED25519 + public)}"


def _base58(data: bytes) -> str:
    number, said = int.from_bytes(data, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        said = _BASE58[rest] + said
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + said


def _from_base58(said: str) -> bytes:
    number = 0
    for sign in said:
        number = number * 58 + _BASE58.index(sign)
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def credential(told: Badge, seed: bytes) -> dict[str, Any]:
    """The OpenBadgeCredential, unsigned."""
    issuer = issuer_of(seed)
    achievement = uuid5(_SPACE, f"{issuer} {told.title} {told.what}")
    return {
        "@context": list(CONTEXTS),
        "id": f"urn:uuid:{uuid5(_SPACE, f'{issuer} {told.number}')}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": told.what,
        "issuer": {"id": issuer, "type": ["Profile"], "name": told.charity},
        "validFrom": told.issued,
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [
                {
                    "type": "IdentityObject",
                    "hashed": False,
                    "identityHash": told.name,
                    "identityType": "name",
                }
            ],
            "achievement": {
                "id": f"urn:uuid:{achievement}",
                "type": ["Achievement"],
                "name": told.what,
                "description": told.title,
                "criteria": {"narrative": told.criteria},
            },
        },
    }


def signed(told: Badge, seed: bytes) -> bytes:
    """The badge as a file: one line, header and claims and signature."""
    body, issuer = credential(told, seed), issuer_of(seed)
    key = {"kty": "OKP", "crv": "Ed25519", "x": _sealed(bytes(SigningKey(seed).verify_key))}
    header = {
        "alg": "EdDSA",
        "typ": "JWT",
        "kid": f"{issuer}#{issuer.removeprefix('did:key:')}",
        "jwk": key,
    }
    claims = {**body, "iss": issuer, "jti": body["id"], "sub": told.number}
    line = f"{_sealed(_bytes(header))}.{_sealed(_bytes(claims))}"
    proof = SigningKey(seed).sign(line.encode()).signature
    return f"{line}.{_sealed(proof)}".encode()


def _bytes(thing: object) -> bytes:
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":")).encode()


def _sealed(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _opened(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def checked(data: bytes) -> Badge:
    """What a badge says, after its signature and the fields the specification needs are checked.

    Raises:
        BadBadge: changed, signed by another key, or incomplete.
    """
    try:
        head, body, proof = data.decode("ascii").strip().split(".")
        header = cast("dict[str, Any]", json.loads(_opened(head)))
        claims = cast("dict[str, Any]", json.loads(_opened(body)))
        issuer = str(claims["issuer"]["id"])
        public = _from_base58(issuer.removeprefix("did:key:z")).removeprefix(_ED25519)
        if header["alg"] != "EdDSA" or claims["iss"] != issuer:
            raise BadBadge("alg")
        VerifyKey(public).verify(f"{head}.{body}".encode(), _opened(proof))
        return _read(claims)
    except (ValueError, KeyError, TypeError, IndexError, binascii.Error) as problem:
        raise BadBadge("unreadable") from problem
    except BadSignatureError as problem:
        raise BadBadge("signature") from problem


def _read(claims: dict[str, Any]) -> Badge:
    subject, about = claims["credentialSubject"], claims["credentialSubject"]["achievement"]
    kinds = (
        "OpenBadgeCredential" in claims["type"],
        "VerifiableCredential" in claims["type"],
        "AchievementSubject" in subject["type"],
        "Achievement" in about["type"],
        claims["@context"][: len(CONTEXTS)] == list(CONTEXTS),
        str(claims["id"]).startswith("urn:uuid:") and str(about["id"]).startswith("urn:uuid:"),
        str(claims["validFrom"]).endswith("Z"),
        bool(about["name"] and about["description"] and about["criteria"]["narrative"]),
    )
    if not all(kinds):
        raise BadBadge("incomplete")
    return Badge(
        number=claims["sub"],
        charity=claims["issuer"]["name"],
        name=subject["identifier"][0]["identityHash"],
        title=about["description"],
        what=about["name"],
        criteria=about["criteria"]["narrative"],
        issued=claims["validFrom"],
    )
