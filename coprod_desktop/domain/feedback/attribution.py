"""How somebody's idea may be shown to others. It is their choice and nobody else's."""

from enum import StrEnum

from coprod_desktop.domain.text import one_line


class Attribution(StrEnum):
    """What may stand beside somebody's words."""

    NAME = "name"
    FIRST_NAME = "first-name"
    ROLE = "role"
    ANONYMOUS = "anonymous"
    NOT_SHARED = "not-to-be-shared"


def shown_as(choice: Attribution, name: str, role: str = "") -> str | None:
    """What may stand beside the words; empty for nobody, None if the words stay with us.

    >>> shown_as(Attribution.FIRST_NAME, "Ann Archer"), shown_as(Attribution.NOT_SHARED, "Ann")
    ('Ann', None)
    """
    if choice is Attribution.NOT_SHARED:
        return None
    if choice is Attribution.NAME:
        return one_line(name)
    if choice is Attribution.FIRST_NAME:
        return one_line(name).split(" ")[0]
    return one_line(role) if choice is Attribution.ROLE else ""
