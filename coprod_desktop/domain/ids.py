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
IdeaId = NewType("IdeaId", UUID)
StoryId = NewType("StoryId", UUID)


class IdSequence:
    """Gives UUIDv7 ids that rise, also within one millisecond.

    >>> from datetime import UTC
    >>> ids, noon = IdSequence(), datetime(2026, 11, 22, 12, tzinfo=UTC)
    >>> first, second = ids.next(noon), ids.next(noon)
    >>> first.version, first < second
    (7, True)
    """

    def __init__(self) -> None:
        self._last = 0  # milliseconds * 4096 + counter, as in RFC 9562 method 1

    def next(self, now: datetime) -> UUID:
        """The next id, for something made at `now` (an aware time)."""
        wanted = int(now.timestamp() * 1000) << 12
        self._last = wanted if wanted > self._last else self._last + 1
        milliseconds, counter = self._last >> 12 & (1 << 48) - 1, self._last & 0xFFF
        return UUID(
            int=milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | secrets.randbits(62)
        )
