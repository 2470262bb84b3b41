"""Words of the merge dialog: two records that are one person."""

from typing import Final

TITLE: Final = "One person, twice?"
INTRO: Final = (
    "Two records become one. Everything of the other goes along: meetings, payments, ideas, "
    "papers, training and panels. One Undo takes it all back."
)
WHO: Final = "Which other record is this person?"
FIND: Final = "Find by name, phone or e-mail"
PEOPLE: Final = "People who may be the same"
CHOOSE: Final = "Choose which words stay, line by line."
MAKE_ONE: Final = "Make them one person"
MERGED: Final = "They are one person now."
OTHER: Final = "Choose another record"
THIS_RECORD: Final = "This record"
OTHER_RECORD: Final = "The other record"
NOTHING: Final = "nothing written"
ALL_THE_SAME: Final = "Everything written about them is the same in both."
BEING_PAID: Final = (
    "One of the two is being paid just now. Finish or hold that payment under Incentives first."
)
SAFER: Final = (
    "Where both name the same number, the more careful answer stays: what one record calls unsafe "
    "stays unsafe."
)
STATUS: Final = "Where they are with us"


def _some(count: int, one: str, many: str) -> str:
    return "" if not count else f"1 {one}" if count == 1 else f"{count} {many}"


def follows(
    meetings: int,
    payments: int,
    ideas: int,
    papers: int,
    panels: int,
    consents: int,
    notes: int,
    training: int,
) -> str:
    """What goes along.

    >>> follows(2, 1, 0, 0, 1, 0, 0, 0)
    'These go along: 2 meetings, 1 payment, 1 part in a panel.'
    >>> follows(0, 0, 0, 0, 0, 0, 0, 0)
    'Nothing else is written in the other record.'
    """
    parts = (
        _some(meetings, "meeting", "meetings"),
        _some(payments, "payment", "payments"),
        _some(ideas, "idea", "ideas"),
        _some(papers, "paper", "papers"),
        _some(panels, "part in a panel", "parts in panels"),
        _some(consents, "consent", "consents"),
        _some(notes, "note", "notes"),
        _some(training, "course learned", "courses learned"),
    )
    said = ", ".join(part for part in parts if part)
    return f"These go along: {said}." if said else "Nothing else is written in the other record."


def stays(label: str, value: str) -> str:
    """The spoken name of a choice.

    >>> stays("Pronouns", "she/her")
    'Pronouns: she/her'
    """
    return f"{label}: {value or NOTHING}"
