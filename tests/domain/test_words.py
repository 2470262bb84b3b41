from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import Attribution, shown_as
from coprod_desktop.domain.readability import reading
from coprod_desktop.domain.recognise import Clue, traces_in
from coprod_desktop.domain.respectful import STARTING_LIST, Kind, labels_in, noticed_in
from coprod_desktop.domain.stories import Channel, Consent, Part, check_consent, check_use
from coprod_desktop.exchange.syllables import count

DAY = date(2026, 11, 23)


@pytest.mark.parametrize("word", STARTING_LIST, ids=lambda word: word.word)
def test_every_word_of_the_list_is_found_in_a_sentence_and_has_an_offer(word):
    for text in (f"They said {word.word} again.", f"{word.word.upper()}s", word.word.title()):
        assert any(one.offer == word.offer for one in labels_in(text)), text
    assert word.offer


def test_the_phrase_of_the_benefit_rules_and_the_letters_of_a_number_are_left_alone():
    assert labels_in("This is service user involvement, DWP says.") == []
    assert [one.text for one in labels_in("A service user came.")] == ["service user"]
    assert noticed_in("Voucher EM-0116.") == []
    assert [one.text for one in noticed_in("The EM-led group.")] == ["EM"]


def test_words_inside_other_words_are_left_alone():
    assert labels_in("The clientele of the victimless cleaners.") == []


@given(st.text(max_size=200))
def test_the_check_points_at_exactly_what_is_there(text):
    for one in noticed_in(text):
        assert text[one.start : one.end].strip() == one.text


def test_long_sentences_and_unexplained_acronyms_are_noticed():
    text = "The CCG met. " + "and then we went on " * 8 + "."
    assert {one.kind for one in noticed_in(text)} == {Kind.ACRONYM, Kind.LONG}


def test_reading_age_rises_with_hard_words_and_is_silent_on_short_texts():
    plain = "You told us the bus stops too soon. We asked the council. They said yes. " * 4
    hard = (
        "Following consultation, the commissioning organisation is considering implementation of "
        "additional transportation infrastructure, notwithstanding budgetary restrictions. "
    ) * 4
    assert reading(plain, count).age <= 9
    assert reading(hard, count).age >= 18
    assert reading("We did it.", count).age is None


@pytest.mark.parametrize(
    ("text", "clue"),
    [
        ("I lived in Canal Street Hostel", Clue.PLACE),
        ("ring 07700 900123", Clue.CONTACT),
        ("I worked at Nowhere Foods for a year", Clue.EMPLOYER),
        ("on 3 March 2021", Clue.DATE),
        ("I have triplets", Clue.RARE),
        ("when I was 19 years old", Clue.AGE),
        ("then ZOË rang", Clue.NAME),
        ("my sister Amina", Clue.NAME),
        ("near EX1 1ZZ", Clue.PLACE),
    ],
)
def test_details_that_could_point_at_somebody_are_noticed(text, clue):
    assert clue in {one.clue for one in traces_in(text, names=["Zoë Example"])}


@given(st.text(max_size=200))
def test_traces_never_overlap_and_stand_where_they_say(text):
    end = 0
    for one in traces_in(text, names=["Ann Archer"], places=["Quay"]):
        assert one.start >= end
        assert text[one.start : one.end] == one.text
        end = one.end


@pytest.mark.parametrize(
    ("consent", "on", "reason"),
    [
        (Consent(Part.WORDS, Channel.REPORT, 1, DAY, DAY, DAY), DAY, "story-withdrawn"),
        (Consent(Part.WORDS, Channel.REPORT, 1, DAY, DAY), DAY + timedelta(1), "consent-ended"),
        (Consent(Part.WORDS, Channel.REPORT, 2, DAY, DAY), DAY, "words-changed"),
        (Consent(Part.PHOTO, Channel.REPORT, 1, DAY, DAY), DAY, "story-no-consent"),
        (Consent(Part.WORDS, Channel.PRESS, 1, DAY, DAY), DAY, "story-no-consent"),
    ],
)
def test_a_use_without_a_living_consent_is_refused(consent, on, reason):
    with pytest.raises(Refused, match=reason):
        check_use([consent], Part.WORDS, Channel.REPORT, 1, on)


def test_a_consent_has_a_sensible_end():
    with pytest.raises(Refused, match="consent-ends-before"):
        check_consent(DAY, DAY)
    with pytest.raises(Refused, match="consent-too-long"):
        check_consent(DAY, DAY + timedelta(days=800))


def test_nobody_is_shown_otherwise_than_they_chose():
    shown = {choice: shown_as(choice, "Ann Archer", "Panel member") for choice in Attribution}
    assert list(shown.values()) == ["Ann Archer", "Ann", "Panel member", "", None]
