"""Bank details as people say them, checked for shape. Whether they exist only the bank knows."""

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import one_line


def check_account(name: str, sort_code: str, number: str) -> tuple[str, str, str]:
    """The name, six digits and eight digits of an account; or three empty strings for none.

    A seven-digit number is led by a nought, as banks do.

    Raises:
        Refused: "sort-code", "account-number", "account-name".

    >>> check_account("Ann Archer", "09-01 27", "1234567")
    ('Ann Archer', '090127', '01234567')
    """
    holder = one_line(name)
    sort, account = (
        "".join(sign for sign in said if sign not in " -–") for said in (sort_code, number)
    )
    if not holder and not sort and not account:
        return "", "", ""
    if not (sort.isascii() and sort.isdigit() and len(sort) == 6):
        raise Refused("sort-code")
    if not (account.isascii() and account.isdigit() and len(account) in (7, 8)):
        raise Refused("account-number")
    if not holder:
        raise Refused("account-name")
    return holder, sort, account.rjust(8, "0")
