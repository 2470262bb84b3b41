"""Files kept inside the charity's file: logos, receipts, papers. Found again by their digest.

A blob is written once and never changed, so it stands outside the journal: undoing the row that
points to it leaves the bytes, and redoing finds them. Sweeping unused ones is `store`'s work.
"""

import hashlib
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from coprod_desktop.models.base import PERSONAL, Table


class Blob(Table):
    """Some bytes and the SHA-256 digest (64 hex digits) they are known by."""

    __tablename__ = "blob"
    journalled: ClassVar[bool] = False

    digest: Mapped[str] = mapped_column(unique=True)
    size: Mapped[int]  # bytes
    data: Mapped[bytes] = mapped_column(info=PERSONAL)


def keep(session: Session, data: bytes) -> str:
    """Keep bytes in the file, once, and return the digest to refer to them by."""
    digest = hashlib.sha256(data).hexdigest()
    if session.scalar(select(Blob.id).where(Blob.digest == digest)) is None:
        session.add(Blob(digest=digest, size=len(data), data=data))
        session.flush()
    return digest


def kept(session: Session, digest: str) -> bytes | None:
    """The bytes kept under a digest, or None if they were erased."""
    return session.scalar(select(Blob.data).where(Blob.digest == digest))
