"""What it means that a paper was made: how it left the app."""

from enum import StrEnum


class HowMade(StrEnum):
    """How a paper left the app."""

    SAVED = "saved"
    PRINTED = "printed"
