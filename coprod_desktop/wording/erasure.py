"""Words about erasing a person: what goes, what stays, and that it is for good."""

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
