"""Bank payment files as small charities' banks take them: CSV, and Bacs Standard 18.

Standard 18, single processing day: VOL1, HDR1, HDR2, UHL1, one 100-character record for each
payment, the contra record, EOF1, EOF2, UTL1. Field positions follow the published guides of the
layout (labels of 80 characters, data records of 100). The file is only built here: sending it
needs the bank's own channel.
"""

import csv
import io
import re
import unicodedata
from datetime import date
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import Money, total
from coprod_desktop.readmodels.incentives.bank import BankFile, BankLine

_ALLOWED = re.compile(r"[^A-Z0-9.\-/& ]")
_MOST: Final = 99_999_999_999  # pence: eleven figures
_REFERENCES: Final = {Kind.FEE: "THANK YOU", Kind.EXPENSE_REPAID: "EXPENSES"}
_DANGEROUS: Final = ("=", "+", "-", "@", "\t", "\r")


class Layout(StrEnum):
    """The layouts we write."""

    CSV = "csv"
    CSV_PLAIN = "csv-plain"  # sort code, account, name, amount, reference; no headings
    BACS = "bacs-standard-18"


def write(found: BankFile, layout: Layout, made_on: date) -> bytes:
    """The file in one layout.

    Raises:
        Refused: "bank-nothing", "bank-account-missing", "bank-number-missing",
            "bank-total-absurd", "sort-code", "account-number".
    """
    if not found.lines:
        raise Refused("bank-nothing")
    for line in found.lines:
        _check(line)
    if layout is Layout.BACS:
        return _bacs(found, made_on)
    return _csv(found, headings=layout is Layout.CSV)


def _check(line: BankLine) -> None:
    if not re.fullmatch(r"[0-9]{6}", line.sort_code):
        raise Refused("sort-code")
    if not re.fullmatch(r"[0-9]{8}", line.account):
        raise Refused("account-number")
    if not 0 < line.amount.pence <= _MOST:
        raise Refused("bank-total-absurd")


def _csv(found: BankFile, *, headings: bool) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    if headings:
        writer.writerow(["Sort code", "Account number", "Account name", "Amount", "Reference"])
    for line in found.lines:
        writer.writerow(
            [line.sort_code, line.account, _safe(line.name), _pounds(line.amount), _reference(line)]
        )
    return out.getvalue().encode()


def _safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _pounds(amount: Money) -> str:
    return f"{amount.pence // 100}.{amount.pence % 100:02d}"


def _reference(line: BankLine) -> str:
    return _REFERENCES.get(line.kind, "PAYMENT")


def _bacs(found: BankFile, made_on: date) -> bytes:
    if not (found.from_sort_code and found.from_account):
        raise Refused("bank-account-missing")
    if not re.fullmatch(r"[0-9]{6}", found.bacs_number):
        raise Refused("bank-number-missing")
    amount = total(line.amount for line in found.lines)
    if amount.pence > _MOST:
        raise Refused("bank-total-absurd")
    labels = _labels(found, made_on)
    records = [_payment(found, line) for line in found.lines]
    records.append(_contra(found, amount))
    end = [f"EOF1{labels[1][4:]}", f"EOF2{labels[2][4:]}", _totals(amount, len(found.lines))]
    return "".join(f"{line}\r\n" for line in (*labels, *records, *end)).encode("ascii")


def _labels(found: BankFile, made_on: date) -> list[str]:
    serial, number = f"{made_on:%y%j}1"[:6].rjust(6, "0"), found.bacs_number
    volume = f"VOL1{serial}{'':1}{'':20}{'':6}{'':4}{number}{'':4}{'':28}1"
    first = (
        f"HDR1A{number}S{'':2}1{number}{serial}00010001{'':6} {made_on:%y%j}"
        f" {_expires(made_on):%y%j}{'':1}000000{'':13}{'':7}"
    )
    second = f"HDR2F0200000100{'':35}00{'':28}"
    user = f"UHL1 {found.on:%y%j}999999{'':4}00000000{'1 DAILY':9}001{'':7}{'':7}{'':26}"
    return [line.ljust(80) for line in (volume, first, second, user)]


def _expires(made_on: date) -> date:
    """A file may be written over after two weeks."""
    return date.fromordinal(made_on.toordinal() + 14)


def _payment(found: BankFile, line: BankLine) -> str:
    return (
        f"{line.sort_code}{line.account}099{found.from_sort_code}{found.from_account}{'':4}"
        f"{line.amount.pence:011d}{_field(found.from_name)}{_field(_reference(line))}"
        f"{_field(line.name)}"
    )


def _contra(found: BankFile, amount: Money) -> str:
    own = f"{found.from_sort_code}{found.from_account}"
    return (
        f"{own}017{own}{'':4}{amount.pence:011d}{_field(found.from_name)}{'CONTRA':18}"
        f"{_field(found.from_name)}"
    )


def _totals(amount: Money, payments: int) -> str:
    """One debit, the contra, against all credits: the two sums are the same."""
    return f"UTL1{amount.pence:013d}{amount.pence:013d}{1:07d}{payments:07d}".ljust(80)


def _field(text: str) -> str:
    """Eighteen letters that Bacs takes: capitals, figures, and . - / & and space."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().upper()
    return _ALLOWED.sub("", plain)[:18].ljust(18)
