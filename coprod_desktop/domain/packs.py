"""Packs: which papers each person gets, in what shape, and what is still missing.

Formats are named by the keys of the papers kit; this module knows no more about them.
"""

from enum import StrEnum


class PaperKind(StrEnum):
    """What sort of file a paper came as."""

    PDF = "pdf"
    WORD = "word"
    PICTURE = "picture"
    TEXT = "text"
