from datetime import timedelta

import pytest

from coprod_desktop.catalogue import paper
from coprod_desktop.catalogue.order import Order, fulfil, words_of
from coprod_desktop.commands.feedback.about_us import AddRemark, RecordTally, Ticks
from coprod_desktop.commands.feedback.hearing import AddIdea
from coprod_desktop.commands.stories.telling import AddStory, SignStory
from coprod_desktop.commands.stories.using import GiveConsent, UseStory, WithdrawConsent
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.stories import Channel, Part
from coprod_desktop.models import Attendance, TookPart
from coprod_desktop.readmodels.papers.made import PaperChoice
from tests.builders_feedback import (
    _Add,
    a_council,
    a_gathering,
    a_group,
    a_person,
    done_idea,
    refused_idea,
)


def text_of(workspace, key, about=None):
    order = Order(paper(key), (), options={"day": workspace.today()})
    return words_of(workspace.ask, order, PaperChoice(about, ""))


@pytest.fixture
def panel(workspace):
    return a_group(workspace)


@pytest.fixture
def ann(workspace, panel):
    joined = workspace.today() - timedelta(days=800)
    person = a_person(workspace, "Ann Archer", panel, joined_on=joined)
    meeting = a_gathering(workspace, panel)
    workspace.do(_Add(Attendance(meeting_id=meeting, member_id=person, how=TookPart.CAME)))
    return person


def test_a_thank_you_names_a_real_effect(workspace, ann):
    done_idea(workspace, ann, a_council(workspace))
    said = text_of(workspace, "thank-you", ann)
    for words in ("two years", "2 years"):
        if words in said:
            break
    else:
        pytest.fail(said)
    assert "You came to one meeting and gave one hour of your time." in said
    assert "You said: “A bench by the door.” It was done. The bench is there." in said
    assert "We do not know of a change yet." not in said


def test_a_thank_you_says_plainly_when_no_change_is_known(workspace, ann):
    refused_idea(workspace, ann, a_council(workspace))
    said = text_of(workspace, "thank-you", ann)
    assert "We do not know of a change yet. We will not pretend there is one." in said
    assert "The answer is no." in said


def test_a_panel_is_thanked_without_small_numbers_or_names(workspace, ann, panel):
    done_idea(workspace, ann, a_council(workspace))
    said = text_of(workspace, "thank-you-panel", panel)
    assert "Together you came to one meeting and gave one hour." in said
    assert "Archer" not in said


def test_somebody_who_leaves_is_thanked_and_the_door_stays_open(workspace, ann):
    assert "Our door stays open." in text_of(workspace, "goodbye", ann)


def test_an_anniversary_is_a_title_of_its_own(workspace, panel):
    day = workspace.today()
    person = a_person(workspace, "Bo", panel, joined_on=day.replace(year=day.year - 3))
    assert "Thank you for being with us" in text_of(workspace, "anniversary", person)


def test_no_small_number_leaks_into_the_charts_on_paper(workspace, panel):
    meeting = a_gathering(workspace, panel)
    workspace.do(RecordTally(meeting, (Ticks("listened", 12, 3, 9), Ticks("safe", 3, 0, 1))))
    said = text_of(workspace, "feedback-trends")
    assert "too few to show" in said
    line = next(each for each in said.splitlines() if "Were you listened to?" in each)
    assert "12" in said
    assert "3" not in line.replace("12", "")


def test_remarks_are_shown_only_once_there_are_five(workspace):
    for number in range(4):
        workspace.do(AddRemark(f"Remark {number}"))
    assert "Remark" not in text_of(workspace, "feedback-trends")
    workspace.do(AddRemark("Remark 4"))
    assert "Remark 4" in text_of(workspace, "feedback-trends")


@pytest.fixture
def story(workspace, ann):
    made = workspace.do(AddStory(ann, "A key", "I slept in a doorway.\nThen I had a key."))
    workspace.do(SignStory(made))
    until = workspace.today() + timedelta(days=100)
    workspace.do(
        GiveConsent(made, Part.WORDS, (Channel.REPORT, Channel.LEAFLET), until, "Robin", "Sam")
    )
    workspace.do(
        UseStory(made, Part.WORDS, Channel.LEAFLET, "500 leaflets", "A print shop", handed_out=True)
    )
    return made


def test_the_sheet_to_sign_holds_exactly_the_words_and_the_places(workspace, story):
    said = text_of(workspace, "story-sheet", story)
    for words in ("I slept in a doorway.", "Then I had a key.", "Our reports, until", "Leaflets"):
        assert words in said


def test_withdrawal_gives_the_list_and_a_letter_to_each_holder(workspace, story):
    assert "There is nothing to take back." in text_of(workspace, "story-recall", story)
    workspace.do(WithdrawConsent(story))
    said = text_of(workspace, "story-recall", story)
    assert "cannot call them back" in said
    assert "To: A print shop" in said


KEYS = ("thank-you", "thank-you-panel", "goodbye", "anniversary", "feedback-sheet",
        "feedback-trends", "story-sheet", "story-recall")  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("chosen", list(Format))
def test_each_is_made_in_every_format(workspace, ann, panel, story, key, chosen):
    meeting = a_gathering(workspace, panel)
    workspace.do(RecordTally(meeting, (Ticks("listened", 12, 6, 9), Ticks("safe", 7, 0, 0))))
    workspace.do(AddIdea("A bench.", ann))
    about = {"member": ann, "panel": panel, "meeting": meeting, "story": story}
    choice = PaperChoice(about.get(paper(key).about), "")
    done = fulfil(
        workspace.ask, Order(paper(key), (choice,), chosen, options={"day": workspace.today()})
    )
    assert done.left_out == ()
    assert done.made[0].made.findings == ()
