"""More than forty files as they come, and worse, each with what must become of every row."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.importing.choices import Choice, Tally
from coprod_desktop.domain.importing.fields import Field
from coprod_desktop.domain.importing.people import KnownPerson, Person
from coprod_desktop.domain.importing.verdicts import judged
from coprod_desktop.domain.people import Route
from coprod_desktop.exchange import opened
from coprod_desktop.exchange.files import read
from coprod_desktop.exchange.finding import Table, tables
from coprod_desktop.exchange.people import Plan, people
from coprod_desktop.wording import faults, importing
from tests.exchange import nasty

TODAY = date(2026, 11, 23)
ANN = KnownPerson(None, "Ann Archer", routes=((Route.TEXT, "07700 900001"),))


def csv(*lines, encoding="utf-8", end="\n"):
    return (end.join(lines) + end).encode(encoding)


# What it is, its name, its bytes, and of each row: its number, its name, verdict, first reason.
TWO = ["2 Ann Archer same same-for-certain", "3 Sam Okoro new"]
HEAD = "Name,Phone"
ROWS = ("Ann Archer,07700 900001", "Sam Okoro,07700 900002")
PLAIN = (HEAD, *ROWS)
READ = [
    ("plain commas", "a.csv", csv(*PLAIN), TWO),
    ("a mark before UTF-8", "a.csv", csv(*PLAIN, encoding="utf-8-sig"), TWO),
    ("UTF-16 with a mark", "a.csv", csv(*PLAIN, encoding="utf-16"), TWO),
    ("UTF-16 without a mark", "a.txt", csv(*PLAIN, encoding="utf-16-le"), TWO),
    ("big-endian without a mark", "a.txt", csv(*PLAIN, encoding="utf-16-be"), TWO),
    ("old Macintosh lines", "a.csv", csv(*PLAIN, end="\r"), TWO),
    ("Windows lines", "a.csv", csv(*PLAIN, end="\r\n"), TWO),
    ("tabs", "a.tsv", csv(*(line.replace(",", "\t") for line in PLAIN)), TWO),
    ("semicolons", "a.csv", csv(*(line.replace(",", ";") for line in PLAIN)), TWO),
    ("bars in a text file", "a.txt", csv(*(line.replace(",", "|") for line in PLAIN)), TWO),
    (
        "a line that names the delimiter",
        "a.csv",
        csv("sep=;", *(line.replace(",", ";") for line in PLAIN)),
        ["3 Ann Archer same same-for-certain", "4 Sam Okoro new"],
    ),
    (
        "Windows-1252 with its pound sign",
        "a.csv",
        csv("Name,Notes", "Zoë Ó Briain,owed £5", encoding="cp1252"),
        ["2 Zoë Ó Briain new"],
    ),
    (
        "two encodings glued together",
        "a.csv",
        csv("Name,Notes", "Zoë,yes") + csv("Renée,£5", encoding="cp1252"),
        ["2 Zoë new", "3 Renée new"],
    ),
    (
        "the header in row 4, column C",
        "a.xlsx",
        nasty.xlsx(
            (
                "Members",
                {
                    "A1": "Riverside Voices",
                    "C4": "Name",
                    "D4": "Tel. No.",
                    "C5": "Ann Archer",
                    "D5": "07700 900001",
                    "C6": "Sam Okoro",
                },
            )
        ),
        ["5 Ann Archer same same-for-certain", "6 Sam Okoro new"],
    ),
    (
        "instructions and examples under the headings",
        "a.csv",
        csv(HEAD, "e.g. Jo Example,(required)", *ROWS),
        [
            "2 e.g. Jo Example same instructions",
            "3 Ann Archer same same-for-certain",
            "4 Sam Okoro new",
        ],
    ),
    (
        "totals below, and the headings again in the middle",
        "a.csv",
        csv(HEAD, ROWS[0], HEAD, ROWS[1], "Total: 2,"),
        [
            "2 Ann Archer same same-for-certain",
            "3 Name same headings-again",
            "4 Sam Okoro new",
            "5 Total: 2 same total",
        ],
    ),
    (
        "empty rows between",
        "a.csv",
        csv(HEAD, "", ROWS[0], ",", "", ROWS[1], "", ",,"),
        ["3 Ann Archer same same-for-certain", "6 Sam Okoro new"],
    ),
    (
        "a title merged over everything",
        "a.xlsx",
        nasty.xlsx(
            ("Members", [["Panel list FINAL2"], [], ["Name", "Phone"], *nasty.PEOPLE[1:]]),
            merged=("A1:F1",),
        ),
        ["4 Ann Archer same same-for-certain", "5 Sam Okoro new"],
    ),
    (
        "several sheets, the people on the third",
        "a.xlsx",
        nasty.xlsx(
            ("Read me", [["Please do not edit"]]),
            ("Costs", [["Item", "Cost"], ["Room", 40]]),
            ("People", nasty.PEOPLE),
        ),
        TWO,
    ),
    (
        "two tables below one another",
        "a.csv",
        csv(HEAD, *ROWS, "", "Partners", "Organisation,Contact name,E-mail", "Council,Jo,j@x.org"),
        TWO,
    ),
    (
        "two tables side by side",
        "a.csv",
        csv(
            "Name,Phone,,Name,E-mail",
            *(f"{row},,Other {n},o@x.org" for n, row in enumerate(ROWS)),
        ),
        TWO,
    ),
    (
        "no headings at all",
        "a.csv",
        csv(*ROWS, "Bo Bright,01632 960001"),
        ["1 Ann Archer same same-for-certain", "2 Sam Okoro new", "3 Bo Bright new"],
    ),
    (
        "first and last names apart, with stars for what is required",
        "a.csv",
        csv("Forename*,SURNAME:,Mobile No.", "Ann,Archer,07700 900001", "Sam,,", ",Bright,"),
        ["2 Ann Archer same same-for-certain", "3 Sam new", "4 Bright new"],
    ),
    (
        "surname first, in one column",
        "a.csv",
        csv("Member Name;Tel", "Archer, Ann;07700 900001", "Okoro, Sam;"),
        TWO,
    ),
    (
        "numbers whose zero the spreadsheet ate",
        "a.xlsx",
        nasty.xlsx(
            ("M", [["Name", "Mobile"], ["Ann Archer", 7700900001], ["Sam Okoro", 447700900002]])
        ),
        TWO,
    ),
    (
        "a number the spreadsheet cut short",
        "a.csv",
        csv(HEAD, "Ann Archer,7.70090E+09", ROWS[1]),
        ["2 Ann Archer failed number-cut-short", "3 Sam Okoro new"],
    ),
    (
        "days in every way",
        "a.csv",
        csv("Name,Date joined", "A A,03/04/2024", "B B,17/04/2024", "C C,3rd April 2024",
            "D D,45385",
            "E E,2024-04-03", "F F,3.4.24"),
        [f"{at} {letter} {letter} new" for at, letter in enumerate("ABCDEF", 2)],
    ),
    (
        "days that are none, and one to come",
        "a.csv",
        csv("Name,Joined", "A A,31/02/2024", "B B,soon", "C C,17/04/2031", "D D,17/04/2024"),
        ["2 A A failed no-day", "3 B B failed no-day", "4 C C failed day-ahead", "5 D D new"],
    ),
    (
        "real dates and formulas without an answer",
        "a.xlsx",
        nasty.xlsx(
            (
                "M",
                [
                    ["Name", "Joined", "Notes"],
                    ["Ann Archer", date(2024, 4, 3), "=1+1"],
                    ["#REF!", None, "lost"],
                ],
            )
        ),
        ["2 Ann Archer update same-name", "3 lost failed no-name"],
    ),
    (
        "formulas that would like to run",
        "a.csv",
        csv(HEAD, "=cmd|'/C calc'!A0,07700 900003", 'Bo,"=HYPERLINK(""http://x"")"', ROWS[1]),
        ["2 =cmd|'/C calc'!A0 failed formula", "3 Bo failed formula", "4 Sam Okoro new"],
    ),
    (
        "markup and direction marks in names",
        "a.csv",
        csv("Name", "<img src=x>Ann", "Sam \u202eokorO", "\u0000"[:0] + "😀"),
        ["2 <img src=x>Ann new", "3 Sam okorO new", "4 😀 failed name-without-letters"],
    ),
    (
        "names of the world, and one too long",
        "a.csv",
        csv("Name", "Nguyễn Thị Hồng", "שרה כהן", "Łukasz Wójcik", "A" * 301),
        [
            "2 Nguyễn Thị Hồng new",
            "3 שרה כהן new",
            "4 Łukasz Wójcik new",
            f"5 {'A' * 60} failed name-too-long",
        ],
    ),
    (
        "nobody in a row",
        "a.csv",
        csv(HEAD, ",07700 900003", "N/A,07700 900004", "TBC,"),
        ["2 07700 900003 failed no-name", "3 N/A failed no-name", "4 TBC failed no-name"],
    ),
    (
        "the same person twice in one file",
        "a.csv",
        csv("Name,Phone,Food", "Bo Bright,07700 900009,", "Bo Bright,07700 900009,vegan",
            "bright bo,07700900009,"),
        [
            "2 Bo Bright new",
            "3 Bo Bright needs-you twice-in-file",
            "4 bright bo same twice-in-file",
        ],
    ),
    (
        "one number, two names; one name, two numbers",
        "a.csv",
        csv(HEAD, "Bo Archer,07700 900001", "Ann Archer,07700 900077"),
        ["2 Bo Archer needs-you same-contact", "3 Ann Archer needs-you other-contact"],
    ),
    (
        "an update, with what is new",
        "a.csv",
        csv("Name,Phone,E-mail,Diet", "Ann Archer,07700 900001,ann@example.org,vegan"),
        ["2 Ann Archer update same-for-certain"],
    ),
    (
        "addresses that are none",
        "a.csv",
        csv("Name,E-mail", "Bo,bo at example", "Jo,Jo <jo@example.org>", "Mo,mo@x.org; mo@y.org"),
        ["2 Bo failed email-odd", "3 Jo new", "4 Mo new"],
    ),
    (
        "yes and no in many words",
        "a.csv",
        csv("Name,Large print,Active?", "A A,Y,yes", "B B,✓,1", "C C,no,Left", "D D,perhaps,N"),
        ["2 A A new", "3 B B new", "4 C C new", "5 D D failed neither-yes-nor-no"],
    ),
    (
        "quotes as in speech, every one of them closed",
        "a.csv",
        csv(HEAD, 'Robert "Bob" Bright,1', '"Ann ""Annie"" Archer",01632 960001',
            '"Sam, "Sammy" Okoro",01632 960002'),
        [
            '2 Robert "Bob" Bright failed phone-odd',
            '3 Ann "Annie" Archer new',
            '4 Sam, Sammy" Okoro" failed quotes-odd',
        ],
    ),
    (
        "lines inside a cell",
        "a.csv",
        csv("Name,Address", '"Bo Bright","1 Nowhere Quay\nExampleton\nEX1 1ZZ"', "Jo,x"),
        ["2 Bo Bright new", "3 Jo new"],
    ),
    ("an ODS", "a.ods", nasty.ods(nasty.PEOPLE), TWO),
    ("an XLS of 1997", "a.xls", nasty.xls(nasty.PEOPLE), TWO),
    ("an XLSX called XLS", "a.xls", nasty.xlsx(("M", nasty.PEOPLE)), TWO),
    ("commas called XLSX", "a.xlsx", csv(*PLAIN), TWO),
    ("cells without places", "a.xlsx", nasty.without_places(), TWO),
    ("empty for one library, not for the other", "a.xlsx", nasty.unseen_by_the_first(), TWO),
    ("a sheet beside an empty one", "a.xlsx", nasty.xlsx(("E", []), ("M", nasty.PEOPLE)), TWO),
    (
        "cells beyond the last heading",
        "a.csv",
        csv(HEAD, *(f"{row},,something" for row in ROWS)),
        TWO,
    ),
]  # fmt: skip

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nTEL;TYPE=CELL:{}\r\nEND:VCARD\r\n"
OLD = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81uk=\r\n"
    "asz;Zo=C3=AB;;;\r\nTEL;CELL;VOICE:07700 900005\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:\r\n /9j/4AAQ\r\n\r\n"
    "END:VCARD\r\n"
)
NEW = (
    'BEGIN:VCARD\nVERSION:4.0\nFN:Jo Bri\n ght\nTEL;VALUE=uri;TYPE="voice,cell":tel:+447700900006\n'
    "item1.EMAIL;type=INTERNET:jo@example.org\nitem1.X-ABLabel:home\nBDAY:19800417\n"
    "ADR:;;1 Nowhere Quay;Exampleton;;EX1 1ZZ;\nNOTE:likes tea\\, not coffee\\nreally\nEND:VCARD\n"
)
READ += [
    (
        "cards of three ages",
        "c.vcf",
        (CARD.format("Ann Archer", "07700 900001") + OLD + NEW).encode(),
        ["2 Ann Archer same same-for-certain", "3 Zoë Łukasz new", "4 Jo Bright new"],
    ),
    (
        "one bad card among good ones",
        "c.vcf",
        (
            CARD.format("Ann Archer", "07700 900001")
            + "BEGIN:VCARD\nVERSION:3.0\nFN:Cut Off\nTEL:0770"
            + "\n"
            + CARD.format("Sam Okoro", "07700 900002")
            + "BEGIN:VCARD\n\x07\x08 nothing\nEND:VCARD\n"
            + "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nTEL:01632 960001\nEND:VCARD\n"
        ).encode(),
        [
            "2 Ann Archer same same-for-certain",
            "3 Cut Off failed card-not-ended",
            "4 Sam Okoro new",
            "5 nothing failed card-unreadable",
            "6 01632 960001 failed card-unreadable",
        ],
    ),
    (
        "a card called TXT",
        "c.txt",
        CARD.format("Sam Okoro", "07700 900002").encode(),
        ["2 Sam Okoro new"],
    ),
]  # fmt: skip


def verdicts(table, known=(ANN,)):
    plan = opened.plan_for(table, no_voicemail="no voicemail")
    return judged(people(table, plan, TODAY), known)


@pytest.mark.parametrize(
    ("name", "data", "wanted"), [each[1:] for each in READ], ids=[each[0] for each in READ]
)
def test_every_row_gets_its_verdict(name, data, wanted, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)
    found = verdicts(tables(read(path))[0])
    assert [
        " ".join(
            [str(one.number), one.shown, one.kind.value, *(each.key for each in one.reasons[:1])]
        )
        for one in found
    ] == wanted
    Tally.of(one.step for one in found)
    for one in found:
        assert not one.reasons or importing.reasons(one.reasons)


LARGE, UNREADABLE, QUOTE = {"table-too-large"}, {"table-unreadable"}, {"table-quote-open"}
LOCKED, MACROS, EMPTY = {"table-locked"}, {"table-macros"}, {"table-empty"}
KIND, PAGE, EITHER = {"table-kind-unknown"}, {"table-is-web-page"}, LARGE | UNREADABLE
BOOK = nasty.xlsx(("M", nasty.PEOPLE))
BOMBS = [
    ("a zip bomb", "a.xlsx", nasty.zip_bomb, LARGE),
    ("a bomb that lies about its size", "a.xlsx", nasty.lying_zip, EITHER),
    ("two cells in far corners", "a.xlsx", nasty.sparse, LARGE),
    ("a billion laughs", "a.xlsx", nasty.entities, EITHER),
    ("a file of this computer asked for", "a.xlsx", nasty.outside_entity, UNREADABLE),
    ("16,000 columns", "a.xlsx", lambda: nasty.wide(16_000), LARGE),
    ("16,000 columns of text", "a.csv", lambda: b"Name" + b",x" * 16_000 + b"\n", LARGE),
    ("a cell of a million letters", "a.csv", lambda: b"Name\n" + b"x" * 1_000_000, LARGE),
    ("a million rows", "a.csv", lambda: b"Name\n" + b"x\n" * 1_000_000, LARGE),
    ("a quote never closed", "a.csv", lambda: csv(HEAD, '"Ann,1', *ROWS), QUOTE),
    ("a workbook with a password", "a.xlsx", lambda: nasty.ole("EncryptedPackage", b"x"), LOCKED),
    ("an ODS with a password", "a.ods", lambda: nasty.ods([], "<encryption-data/>"), LOCKED),
    (
        "macros",
        "a.xlsm",
        lambda: nasty.with_part(BOOK, "xl/vbaProject.bin", b"x"),
        MACROS,
    ),
    ("a zip cut in the middle", "a.xlsx", lambda: BOOK[:2000], UNREADABLE),
    ("an XLS cut in the middle", "a.xls", lambda: nasty.xls(nasty.PEOPLE)[:1500], UNREADABLE),
    ("an empty workbook", "a.xlsx", lambda: nasty.xlsx(("M", []), ("N", [])), EMPTY),
    ("an empty file", "a.csv", lambda: b"", EMPTY),
    ("spaces and commas only", "a.csv", lambda: b" \n,,,\n\t\n", EMPTY),
    ("a picture called CSV", "a.csv", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 99, KIND),
    ("a PDF called XLSX", "a.xlsx", lambda: b"%PDF-1.7\n", KIND),
    ("noise called CSV", "a.csv", lambda: bytes(range(256)) * 9, UNREADABLE),
    ("a web page called XLS", "a.xls", lambda: b"<html><table><tr><td>Name", PAGE),
    ("a programme", "a.exe", lambda: b"MZ\x90", KIND),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "make", "wanted"), [each[1:] for each in BOMBS], ids=[each[0] for each in BOMBS]
)
def test_a_hostile_file_ends_with_a_sentence(name, make, wanted, tmp_path):
    path = tmp_path / name
    path.write_bytes(make())
    with pytest.raises(Trouble) as problem:
        opened.opened(path)
    assert problem.value.reason in wanted
    sentence = faults.sentence(problem.value)
    assert "…" not in sentence
    assert "othing" in sentence


def test_an_open_quote_is_told_with_its_line(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(csv(HEAD, ROWS[0], 'Bo,"0770', ROWS[1]))
    with pytest.raises(Trouble) as problem:
        opened.opened(path)
    assert problem.value.details == {"line": 3}


def test_there_are_at_least_forty():
    assert len(READ) + len(BOMBS) >= 40


def typed(name, data, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)
    table = tables(read(path))[0]
    return people(table, opened.plan_for(table, no_voicemail="no voicemail"), TODAY)


def test_days_are_read_by_their_column(tmp_path):
    rows = typed(
        "a.csv", next(each[2] for each in READ if each[0] == "days in every way"), tmp_path
    )
    joined = [dict(row.person.facts)["joined_on"] for row in rows]
    assert joined == [date(2024, 4, 3), date(2024, 4, 17), *[date(2024, 4, 3)] * 4]


def test_a_card_tells_everything_it_holds(tmp_path):
    [row] = typed("c.vcf", NEW.encode(), tmp_path)
    person = row.person
    assert person.name == "Jo Bright"
    assert person.born == date(1980, 4, 17)
    assert person.note == "likes tea, not coffee\nreally"
    assert dict(person.routes) == {
        Route.TEXT: "+447700900006",
        Route.EMAIL: "jo@example.org",
        Route.POST: "1 Nowhere Quay\nExampleton\nEX1 1ZZ",
    }


def test_the_pound_sign_survives(tmp_path):
    [row] = typed("a.csv", csv("Name,Notes", "Zoë,owed £5", encoding="cp1252"), tmp_path)
    assert (row.person.name, row.person.note) == ("Zoë", "owed £5")


def test_a_cell_put_right_is_read_again_and_a_forgiven_one_becomes_a_note(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(csv("Name,Phone,Joined", "Bo,077,someday"))
    table = tables(read(path))[0]
    plan = opened.plan_for(table)
    mended = Plan(plan.fields, plan.orders, edits={(2, 1): "07700 900001", (2, 2): "3 Apr 2024"})
    [row] = people(table, mended, TODAY)
    assert row.faults == ()
    assert row.person.routes == ((Route.TEXT, "07700 900001"),)
    [row] = people(table, Plan(plan.fields, plan.orders, forgiven={2}), TODAY)
    assert row.faults == ()
    assert row.person.note == "Phone: 077\nJoined: someday"


@pytest.mark.parametrize(
    ("values", "asked"),
    [
        (["03/04/2024", "05/06/2024"], ["03/04/2024"]),
        (["03/04/2024", "17/06/2024"], []),
        (["03/04/2024", "06/17/2024"], []),
        (["2024-04-03", "3 Apr 2024"], []),
        (["03/03/2024"], []),
    ],
)
def test_an_order_nobody_could_tell_is_asked(values, asked, tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(csv("Name,Joined", *(f"A{n},{value}" for n, value in enumerate(values))))
    table = tables(read(path))[0]
    assert [value for _, value in opened.undecided(table, opened.plan_for(table))] == asked


def test_a_mapping_is_remembered_even_when_columns_move(tmp_path):
    first = Table("s", ("Who", "Joined", "Shoe"), (("Ann", "03/04/2024", "5"),), (2,), 1)
    plan = Plan((Field.NAME, Field.JOINED, Field.NOTE), {1: "month-first"})
    key, kept = opened.kept(first, plan)
    moved = Table("s", ("Shoe", "Who", "Joined"), (("5", "Ann", "03/04/2024"),), (2,), 1)
    assert opened.kept(moved, plan)[0] == key
    again = opened.plan_for(moved, kept)
    assert again.fields == (Field.NOTE, Field.NAME, Field.JOINED)
    assert again.orders == {2: "month-first"}


def test_what_stays_outside_comes_back_with_its_reason_and_can_be_read_again(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(csv(HEAD, "Ann Archer,07700 900001", "Bo,077", "=1+1,07700 900004"))
    table = tables(read(path))[0]
    found = verdicts(table)
    told = {one.number: importing.reasons(one.reasons) for one in found}
    for name in ("left.csv", "left.xlsx"):
        opened.write_outside(
            tmp_path / name, opened.outside(table, found, told, ("Not", "Row", "Why"))
        )
        back = tables(read(tmp_path / name))[0]
        assert back.headings == ("Why", "Name", "Phone", "Row")
        assert [row[1] for row in back.rows] == ["Bo", "=1+1"]
        assert back.rows[0][0] == "Not a phone number: 077"


cell = st.one_of(
    st.sampled_from(
        ["", "Ann Archer", "07700 900001", "=1", "#REF!", "03/04/2024", "x", "Total", "Name", '"']
    ),
    st.text(max_size=12),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.lists(cell, min_size=3, max_size=3), max_size=14),
    st.dictionaries(st.integers(2, 16), st.sampled_from(list(Choice)), max_size=6),
    st.lists(st.sampled_from(list(Field)), min_size=3, max_size=3),
    st.sets(st.integers(2, 16)),
)
def test_rows_in_are_always_rows_accounted_for(rows, choices, fields, forgiven):
    table = Table("s", ("a", "b", "c"), tuple(map(tuple, rows)), tuple(range(2, len(rows) + 2)), 1)
    given_rows = people(table, Plan(tuple(fields), forgiven=forgiven), TODAY)
    found = judged(given_rows, [ANN], choices)
    tally = Tally.of(one.step for one in found)
    assert tally.rows == len(rows) == tally.new + tally.updated + tally.skipped + tally.failed
    assert [one.number for one in found] == [row.number for row in given_rows]
    for one in found:
        assert one.step.value in {"skip", "fail"} or one.person is not None
        assert one.chosen is None or one.chosen in one.offers or one.person is None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(Person, st.sampled_from(["Ann A", "Bo B", "Cy C"])), max_size=6))
def test_nothing_new_is_found_in_what_was_just_brought_in(persons):
    from coprod_desktop.domain.importing.comparing import filled
    from coprod_desktop.domain.importing.people import GivenRow

    rows = [GivenRow(at, one.name, one) for at, one in enumerate(persons, 2)]
    first = judged(rows, [])
    known = [
        filled(KnownPerson(None, one.person.name, row=-at), one.person)
        for at, one in enumerate(first)
        if one.step.value == "new"
    ]
    assert all(one.step.value == "skip" for one in judged(rows, known))
