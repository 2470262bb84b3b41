"""The short questions after a meeting, each answered with one of three faces."""

from typing import Final

OVERALL: Final = "overall"
"""The question whose three faces the meeting itself keeps."""
QUESTIONS: Final = ("listened", "safe", "understood", "length", "worth-it")
"""About us."""
PARTNER_QUESTIONS: Final = ("partner-listened", "partner-answered")
"""About the partner's side."""
EVERY: Final = (*QUESTIONS, *PARTNER_QUESTIONS)
