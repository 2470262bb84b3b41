"""What may be decided at a pause, and what may come of offering advice."""

from enum import StrEnum


class PauseAnswer(StrEnum):
    """What was decided at a pause."""

    HELD = "held"
    ASKING = "asking"
    PAY_AS_CHOSEN = "pay-as-chosen"
    DECLINED = "declined"


class AdviceAnswer(StrEnum):
    """What came of offering advice. Never what the advice said."""

    OFFERED = "offered"
    REFERRED = "referred"
    DECLINED = "declined"
