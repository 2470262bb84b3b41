"""Bank files: the layouts to the letter, and nothing a spreadsheet could run."""

import csv
import io
from datetime import date

import pytest

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import Money
from coprod_desktop.exchange.payments import Layout, write
from coprod_desktop.readmodels.incentives.bank import BankFile, BankLine

ON, MADE = date(2026, 11, 30), date(2026, 11, 23)


def a_file(*lines, **more):
    how = {
        "title": "Meeting",
        "on": ON,
        "from_name": "Riverside Voices",
        "from_sort_code": "090127",
        "from_account": "12345678",
        "bacs_number": "123456",
        **more,
    }
    return BankFile(lines=lines, **how)


def a_line(name="Zoë O'Brien", pence=7500, kind=Kind.FEE, sort="112233", account="87654321"):
    return BankLine(name, sort, account, Money(pence), kind)


def test_standard_18_has_every_record_at_its_length_and_place():
    found = write(a_file(a_line(), a_line("Bo", 460, Kind.EXPENSE_REPAID)), Layout.BACS, MADE)
    records = found.decode("ascii").split("\r\n")
    assert records.pop() == ""
    assert [one[:4] for one in records[:4]] == ["VOL1", "HDR1", "HDR2", "UHL1"]
    assert [one[:4] for one in records[-3:]] == ["EOF1", "EOF2", "UTL1"]
    assert {len(one) for one in (*records[:4], *records[-3:])} == {80}
    assert {len(one) for one in records[4:-3]} == {100}
    first, second, contra = records[4:-3]
    assert first[:6] == "112233"
    assert first[6:14] == "87654321"
    assert first[14:17] == "099"
    assert first[17:31] == "09012712345678"
    assert first[35:46] == "00000007500"
    assert first[82:] == "ZOE OBRIEN".ljust(18)
    assert second[64:82] == "EXPENSES".ljust(18)
    assert contra[14:17] == "017"
    assert contra[35:46] == "00000007960"
    assert contra[64:82] == "CONTRA".ljust(18)
    assert records[3][4:10] == " 26334"
    totals = records[-1]
    assert totals[4:17] == totals[17:30] == "0000000007960"
    assert (totals[30:37], totals[37:44]) == ("0000001", "0000002")


def test_csv_has_its_columns_and_no_formula():
    found = write(a_file(a_line("=cmd()"), a_line("Łukasz")), Layout.CSV, MADE).decode()
    rows = list(csv.reader(io.StringIO(found)))
    assert rows[0] == ["Sort code", "Account number", "Account name", "Amount", "Reference"]
    assert rows[1] == ["112233", "87654321", "'=cmd()", "75.00", "THANK YOU"]
    assert rows[2][2] == "Łukasz"
    plain = list(csv.reader(io.StringIO(write(a_file(a_line()), Layout.CSV_PLAIN, MADE).decode())))
    assert len(plain) == 1


@pytest.mark.parametrize(
    ("reason", "found"),
    [
        ("bank-nothing", a_file()),
        ("bank-account-missing", a_file(a_line(), from_account="")),
        ("bank-number-missing", a_file(a_line(), bacs_number="12")),
        ("sort-code", a_file(a_line(sort="12"))),
        ("account-number", a_file(a_line(account="12"))),
        ("bank-total-absurd", a_file(a_line(pence=-1))),
        ("bank-total-absurd", a_file(a_line(pence=99_999_999_999), a_line(pence=1))),
    ],
)
def test_a_file_that_no_bank_could_take_is_not_written(reason, found):
    with pytest.raises(Refused) as no:
        write(found, Layout.BACS, MADE)
    assert no.value.reason == reason
