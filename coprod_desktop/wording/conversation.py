"""Words of the conversation with somebody new: one page, only the name is needed."""

from typing import Final

TITLE: Final = "Somebody new"
INTRO: Final = (
    "Talk, and write down what they like to say. Only the name is needed. Every answer is kept as "
    "you leave it, so you can stop at any time."
)
NOT_YET: Final = "Nothing is kept yet: begin with the name."
CALL: Final = "What shall we call you?"
CALL_HINT: Final = "The name they use. It need not be the name on any card."
PRONOUNS: Final = "Which pronouns?"
REACH: Final = "How can we reach you, and how not?"
ANOTHER_WAY: Final = "Another way to reach them"
PAPERS: Final = "How would you like papers?"
FORMAT: Final = "In which form?"
HELPS: Final = "What helps you take part?"
FOOD: Final = "Food, and getting here"
TIMES: Final = "Which times usually suit?"
WORRY: Final = "Whom may we talk to if we worry?"
PANEL: Final = "What would you like to join?"
PANEL_ASK: Final = "Panel"
NO_PANEL: Final = "None for now"
BUDDY: Final = "Who looks after you at first?"
INTRODUCE: Final = "How shall we introduce you?"
AGREE: Final = "What you agree to"
AGREE_READ: Final = "Read this out, or let them read it:"
HOW_AGREED: Final = "How do they say so?"
THEY_AGREED: Final = "They agreed"
AGREED: Final = "Written down: they agreed today."
PRINT: Final = "Print their welcome sheet"
DONE: Final = "Done for now"
SAME: Final = "Is it one of these people?"
THIS_IS_THEM: Final = "This is them"
SOMEBODY_ELSE: Final = "No, somebody new"
MET: Final = "Opened. What you typed went along, and one Undo takes it back."
ADDED: Final = "They are in the book."
CHECKLIST: Final = (
    "Welcome talk",
    "Welcome sheet printed",
    "Papers in the right format",
    "Meet a buddy",
)


def kept(name: str) -> str:
    """That everything typed so far is safe.

    >>> kept("Ann Archer")
    'Ann Archer is in the book. Every answer is kept as you leave it.'
    """
    return f"{name} is in the book. Every answer is kept as you leave it."


def them(name: str) -> str:
    """The spoken name of a button.

    >>> them("Sam Okoro")
    'This is them: Sam Okoro'
    """
    return f"{THIS_IS_THEM}: {name}"
