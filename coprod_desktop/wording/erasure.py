"""Words about erasing a person: what goes, what stays, and that it is for good."""

from collections.abc import Mapping
from typing import Final

UNDO = {
    "ErasePerson": "Erase a person",
    "ErasePartnerContact": "Erase a partner's contact",
}
REFUSED = {
    "still-owed": (
        "There is still money owed to this person. Pay it or put it right first, then erase. "
        "Nothing was changed."
    ),
    "already-erased": "This person is erased already.",
}

NAME_GONE = "[name erased]"
ERASE: Final = "Erase everything about this person …"
ERASE_CONTACT: Final = "Erase for good …"
ERASING: Final = "Erasing"
DO: Final = "Erase for good"
KEEP: Final = "Keep them"
FOR_GOOD: Final = (
    "This cannot be undone. Backups made before still hold them, locked. The app's own age out; "
    "remove those made by hand. If one is ever brought back, the person is erased again at once."
)
GOES: Final = "What goes"
STAYS: Final = "What stays, without their name"
NOTHING_ELSE: Final = "Nothing else."
EVERYTHING: Final = "Name, birthday, and everything on the card"
JOURNAL: Final = "What History remembers of them, so what touched them cannot be undone any more"
SURE: Final = "I have read this, and it is what they want or what we must do"

_GROUPS: Final[Mapping[str, str]] = {
    "contact_route": "Ways to reach them",
    "access_need": "Needs",
    "trusted_person": "Trusted people",
    "sensitive_fact": "Sensitive facts",
    "member_note": "Notes",
    "consent": "Consents",
    "story": "Stories, with all their versions",
    "invitation": "Invitations and answers",
    "paper_made": "Notes of papers printed for them",
    "pack_sent": "Notes of packs sent to them",
    "offer": "What they chose as a thank-you",
    "pay_wish": "How they like to be paid, with bank details",
    "attendance": "Times they came, as a number",
    "panel_role": "Times on a panel, as a number",
    "incentive": "Thank-yous and payments, as sums of money",
    "claim": "Expense claims, as sums of money",
    "prepaid": "Tickets and floats, as sums of money",
    "voucher": "Vouchers, by brand and value",
    "idea": "Ideas, without their words, with what became of them",
    "issued_certificate": "Certificates, by number",
}
_PARTS: Final = frozenset(
    {"claim_line", "voucher_reveal", "idea_step", "idea_theme", "idea_link", "story_wording",
     "story_consent", "story_use", "quote", "pack_sent_paper"}
)  # fmt: skip
"""Rows that belong to others in the list, and are not counted apart."""


def title(name: str) -> str:
    """The dialog's title."""
    return f"Erase everything about {name}"


def erased(name: str) -> str:
    """What is said afterwards, the last time the name is used."""
    return f"{name} was erased for good."


def lines(counts: tuple[tuple[str, int], ...]) -> list[str]:
    """What goes or stays, a line each; what has no words of its own is counted together.

    >>> lines((("member_note", 2), ("availability", 1)))
    ['Notes: 2', 'Other facts: 1']
    """
    found = [f"{_GROUPS[table]}: {count}" for table, count in counts if table in _GROUPS]
    others = sum(count for table, count in counts if table not in _GROUPS and table not in _PARTS)
    if others:
        found.append(f"Other facts: {others}")
    return found


def mentioned(count: int) -> str:
    """That the name is taken out of other texts.

    >>> mentioned(1)
    'Their name in 1 other text, such as minutes'
    """
    return f"Their name in {count} other {'text' if count == 1 else 'texts'}, such as minutes"


def not_sure(names: tuple[str, ...]) -> str:
    """That a name may mean somebody else, so somebody must look."""
    return (
        f"In texts of others we do not look for {', '.join(names)}: it may mean somebody else. "
        "Find it with Ctrl+K and look yourself."
    )


def published(count: int) -> str:
    """That copies of a story are out of our hands."""
    places = "one place" if count == 1 else f"{count} places"
    return f"Their story is still used in {places}. Take it back there first: the list goes too."
