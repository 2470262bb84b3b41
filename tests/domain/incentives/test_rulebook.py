"""The rulebook: what it answers, what it refuses, and how it names a mistake in a file."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.rulebook.book import Rulebook
from coprod_desktop.domain.rulebook.reading import read
from coprod_desktop.domain.rulebook.rows import Certainty, Standing

from .cases import BOOK, TODAY

META = "[meta]\nschema = 1\ncompiled = 2026-11-22\n\n"
ROW = """[[threshold]]
id = "a_figure"
unit = "GBP"
period = "week"
value = 5
valid_from = 2026-04-06
certainty = "single"
source = "somewhere"
review_by = 2027-04-05
"""


def refusal(text, file="mine.toml"):
    with pytest.raises(Refused) as no:
        read(file, text)
    return no.value.reason, no.value.details["file"], no.value.details["line"]


NONSENSE = [
    ("rulebook-not-toml", ROW.replace('"single"', '"single'), 11),
    ("rulebook-not-a-choice", ROW.replace('"single"', '"very sure"'), 11),
    ("rulebook-missing", ROW.replace("review_by = 2027-04-05\n", ""), 5),
    ("rulebook-missing", ROW.replace('source = "somewhere"', 'source = " "'), 12),
    ("rulebook-bad-value", ROW.replace("value = 5", "value = -5"), 9),
    ("rulebook-bad-value", ROW.replace("value = 5", "value = 99999999"), 9),
    ("rulebook-bad-value", ROW.replace("value = 5", "value = nan"), 9),
    ("rulebook-bad-value", ROW.replace("value = 5", 'value = "five"'), 9),
    ("rulebook-bad-value", ROW.replace("value = 5", "value = true"), 9),
    ("rulebook-part-penny", ROW.replace("value = 5", "value = 5.005"), 9),
    ("rulebook-bad-value", ROW.replace("2026-04-06", '"soon"'), 10),
    ("rulebook-bad-value", ROW.replace("2026-04-06", "1066-10-14"), 10),
    ("rulebook-bad-value", ROW.replace('"a_figure"', '"A figure"'), 6),
    ("rulebook-unknown-field", ROW.replace("period", "perido"), 8),
    ("rulebook-unknown-table", ROW.replace("[[threshold]]", "[[treshold]]"), 5),
    ("rulebook-ends-before-it-begins", ROW + "valid_to = 2026-04-05\n", 14),
    ("rulebook-overlap", ROW + "\n" + ROW, 15),
    ("rulebook-bad-value", "", None),
]


@pytest.mark.parametrize(("reason", "row", "line"), NONSENSE[:-1])
def test_nonsense_is_named_by_file_line_and_reason(reason, row, line):
    assert refusal(META + row) == (reason, "mine.toml", line)


def test_a_file_without_its_head_or_too_big_is_refused():
    assert refusal(ROW)[0] == "rulebook-missing"
    assert refusal("#" * 500_000)[0] == "rulebook-too-big"
    assert refusal(META.replace("schema = 1", "schema = 2"))[0] == "rulebook-bad-value"


@given(st.text(max_size=200))
@settings(deadline=None, max_examples=200)
def test_any_text_is_read_or_refused_with_a_line(text):
    try:
        read("any.toml", META + text)
    except Refused as no:
        assert no.reason.startswith("rulebook-")  # noqa: PT017
        assert no.details["line"] >= 1  # noqa: PT017


@pytest.mark.parametrize(
    ("name", "day", "pence"),
    [
        ("nlw_21_plus", date(2026, 3, 31), 1221),
        ("nlw_21_plus", date(2026, 4, 1), 1271),
        ("esa_permitted_work_higher", date(2026, 4, 5), 19550),
        ("esa_permitted_work_higher", date(2026, 4, 6), 20350),
        ("carers_allowance_earnings_limit", date(2026, 4, 5), 19600),
        ("carers_allowance_earnings_limit", date(2026, 4, 6), 20400),
        ("amap_car_first_10000_miles", date(2026, 4, 5), 45),
        ("amap_car_first_10000_miles", date(2026, 4, 6), 55),
        ("trading_allowance", date(2026, 11, 23), 100_000),
    ],
)
def test_a_figure_is_that_of_its_day(name, day, pence):
    assert BOOK.money(name, day, TODAY) == Money(pence)


@pytest.mark.parametrize(
    ("reason", "name", "day", "today"),
    [
        ("rule-not-known", "no_such_rule", TODAY, TODAY),
        ("rule-not-known", "nlw_21_plus", date(2024, 1, 1), TODAY),
        ("rule-ended", "uc_surplus_earnings_threshold", date(2026, 4, 1), TODAY),
        ("rule-ended", "esa_permitted_work_higher", date(2027, 4, 5), TODAY),
        ("rule-out-of-date", "real_living_wage_uk", TODAY, TODAY),
        ("rule-out-of-date", "uc_taper", date(2027, 4, 1), date(2027, 4, 6)),
    ],
)
def test_what_is_expired_or_unknown_is_refused(reason, name, day, today):
    with pytest.raises(Refused) as no:
        BOOK.figure(name, day, today)
    assert no.value.reason == reason


def test_no_figure_ships_as_more_certain_than_its_source():
    sure = {one.id: one.origin.certainty for one in BOOK.figures if one.origin.covers(TODAY)}
    assert sure["esa_permitted_work_higher"] is Certainty.FORMULA
    assert sure["carers_allowance_earnings_limit"] is Certainty.SINGLE
    assert sure["uc_work_allowance_with_housing"] is Certainty.SINGLE
    assert sure["ns_jsa_hours"] is Certainty.KNOWLEDGE
    assert sure["uc_surplus_fallback"] is Certainty.KNOWLEDGE


def test_every_shipped_row_has_a_source_and_a_review_date():
    rows = (*BOOK.figures, *BOOK.texts, *BOOK.closed, *BOOK.positions, *BOOK.rates)
    assert len(rows) > 70
    assert all(one.origin.source and one.origin.review_by for one in rows)


def test_the_book_goes_amber_before_it_expires():
    taper = next(one for one in BOOK.figures if one.id == "uc_taper")
    assert taper.origin.standing(date(2027, 2, 28)) is Standing.CURRENT
    assert taper.origin.standing(date(2027, 3, 2)) is Standing.DUE
    assert taper.origin.standing(date(2027, 4, 6)) is Standing.OUT_OF_DATE


def test_a_newer_file_ends_the_old_row_on_the_day_before():
    newer = META + ROW.replace("2026-04-06", "2027-04-06").replace("value = 5", "value = 6")
    book = Rulebook.of([read("a.toml", META + ROW), read("b.toml", newer)])
    assert book.money("a_figure", date(2027, 4, 5), TODAY) == Money(500)
    assert book.money("a_figure", date(2027, 4, 6), TODAY) == Money(600)


def test_disagreeing_sources_stand_side_by_side():
    assert len(BOOK.positions_on("vouchers_conflict")) >= 4
    assert len(BOOK.positions_on("uc_work_allowance_with_housing")) == 2
