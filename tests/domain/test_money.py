import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money, total

pence = st.integers(-(10**9), 10**9)


@given(pence)
def test_what_is_written_can_be_typed_again(amount):
    assert Money.typed(str(Money(amount))) == Money(amount)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12", 1200),
        ("12.5", 1250),
        ("12.50", 1250),
        (" £ 12.50 ", 1250),
        ("£1,234.56", 123456),
        (".5", 50),
        ("0", 0),
        ("50p", 50),
        ("-3", -300),
        ("-£3", -300),
        ("£-3", -300),
    ],
)
def test_amounts_are_read_as_people_type_them(text, amount):
    assert Money.typed(text) == Money(amount)


@pytest.mark.parametrize(
    "text", ["", ".", "£", "12.345", "1,2", "12,34", "1e3", "ten", "12.5.0", "--3", "１２", "12 50"]
)
def test_what_is_not_an_amount_is_refused(text):
    with pytest.raises(Refused, match="not-an-amount"):
        Money.typed(text)


@given(pence.filter(lambda each: each >= 0), st.integers(0, 500), st.integers(1, 500))
def test_a_share_is_within_half_a_penny_of_the_truth(amount, part, whole):
    share = Money(amount).share(part, whole).pence
    assert abs(2 * whole * share - 2 * amount * part) <= whole


@given(st.lists(pence))
def test_totals_add_every_penny(amounts):
    assert total(Money(each) for each in amounts).pence == sum(amounts)
