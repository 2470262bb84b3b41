"""What people are asked to agree to, in words that can be read out.

A change of a word is a new version.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing to agree to: its purpose in a few words, the version, and the very words."""

    purpose: str
    version: str
    words: str


STATEMENTS: Final[tuple[Statement, ...]] = (
    Statement(
        "Keeping contact details",
        "2026-1",
        "You keep my name and how to reach me, so that you can invite me and pay me. "
        "I can ask to see it, change it or take it back at any time.",
    ),
    Statement(
        "Telling others what helps me",
        "2026-1",
        "You may tell a venue, a kitchen or the chair what helps me take part, and nothing else. "
        "I can take this back at any time.",
    ),
    Statement(
        "Photos",
        "2026-1",
        "You may take photos of me and show them where we agree. You ask me before each new use. "
        "I can take this back; what is printed already cannot be called back.",
    ),
    Statement(
        "Ringing somebody when you worry",
        "2026-1",
        "You may ring the person I named when you worry about me. You tell me that you did. "
        "I can take this back at any time.",
    ),
    Statement(
        "Being told about other work",
        "2026-1",
        "You may tell me about other panels, training and events. I can say stop at any time.",
    ),
)
OWN: Final = "Something else"
