"""One name per kind of row, so a meeting can never be handed in where a member is wanted.

Ids are UUIDv7 (RFC 9562): 48 bits of milliseconds first, so rows sort by the time they were made,
and the same id means the same row on any database.
"""

import secrets
from datetime import datetime
from typing import NewType
from uuid import UUID

MemberId = NewType("MemberId", UUID)
PanelId = NewType("PanelId", UUID)
PartnerId = NewType("PartnerId", UUID)
ContactId = NewType("ContactId", UUID)
MeetingId = NewType("MeetingId", UUID)
AttendanceId = NewType("AttendanceId", UUID)
EntryId = NewType("EntryId", UUID)


def new_id(now: datetime) -> UUID:
    """A new UUIDv7 for something made at `now` (an aware time).

    >>> from datetime import UTC
    >>> new_id(datetime(2026, 11, 22, 12, tzinfo=UTC)).version
    7
    """
    milliseconds = int(now.timestamp() * 1000)
    bits = (milliseconds & (1 << 48) - 1) << 80
    bits |= 0x7 << 76 | secrets.randbits(12) << 64
    bits |= 0b10 << 62 | secrets.randbits(62)
    return UUID(int=bits)
