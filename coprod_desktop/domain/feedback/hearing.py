"""How an idea can reach us."""

from enum import StrEnum


class HeardBy(StrEnum):
    """How an idea reached us."""

    MEETING = "meeting"
    SLIP = "slip"
    PHONE = "phone"
    EMAIL = "email"
    VISIT = "visit"
    IMPORTED = "imported"
