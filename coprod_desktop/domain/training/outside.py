"""Where something was learned."""

from enum import StrEnum


class Learned(StrEnum):
    """Where somebody learned it."""

    WITH_US = "with-us"
    OUTSIDE = "outside"
    BY_DOING = "by-doing"  # a role held, a thing done: counted because somebody saw it
