import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain import text


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Zoë Ångström", "zoe angstrom"),
        ("ŁUKASZ", "lukasz"),
        ("Straße", "strasse"),
        ("Nguyễn Thị Hồng", "nguyen thi hong"),
        ("İstanbul ısı", "istanbul isi"),
        ("Siân", "sian"),
        ("  Ann\t Archer ", "ann archer"),
    ],
)
def test_names_fold_to_one_key(typed, key):
    assert text.folded(typed) == key


@given(st.text())
def test_folding_twice_changes_nothing(typed):
    assert text.folded(text.folded(typed)) == text.folded(typed)


@given(st.text())
def test_cleaned_text_holds_nothing_that_hides(typed):
    clean = text.cleaned(typed)
    assert unicodedata.is_normalized("NFC", clean)
    assert not set(clean) & set("\x00\x07\u202e\u200b\ufeff\ud800")


def test_joiners_that_scripts_need_stay():
    assert text.cleaned("می‌خواهم") == "می‌خواهم"


@pytest.mark.parametrize(
    ("name", "short"),
    [("Ann Archer", "A. A."), ("Cher", "C."), ("", ""), ("Ann de Souza Lima", "A. L.")],
)
def test_initials_hide_a_name(name, short):
    assert text.initials(name) == short


@given(st.text(st.characters(max_codepoint=127)))
def test_the_quick_way_for_plain_words_says_the_same(typed):
    # A letter that is not ASCII takes the long way; its own part is known and cut off again.
    assert text.one_line(typed + " é") == f"{text.one_line(typed)} é".strip()
    assert text.folded(typed + " é") == f"{text.folded(typed)} e".strip()
    assert text.cleaned(typed + "é") == text.cleaned(typed) + "é"
