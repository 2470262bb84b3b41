"""The check of words looks at every paper before it is printed, never at anybody's own words."""

from dataclasses import replace

import pytest

from coprod_desktop.catalogue import PAPERS, paper
from coprod_desktop.catalogue.order import Order
from coprod_desktop.catalogue.respect import look_at
from coprod_desktop.commands.feedback.about_us import SetWordRule
from coprod_desktop.commands.feedback.asking import PassIdeas, RecordAnswer
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.respectful import Kind, without_own_words
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.ui.papers.controller import open_dialog
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording.feedback_us import worth_a_look
from tests.builders_feedback import a_council, a_group, a_person, an_idea

OWN = "I was a junkie and nobody listened to me or to my AMHP."


@pytest.fixture
def told(workspace):
    """Somebody whose own words hold a label, and a reason of a partner's that holds another."""
    person = a_person(workspace, panel=a_group(workspace))
    idea = an_idea(workspace, person, OWN, 20)
    workspace.do(PassIdeas((idea,), a_council(workspace)))
    workspace.do(
        RecordAnswer(
            (idea,),
            Step.NOT_ACCEPTED,
            who="The lead",
            reason="Service users do not want it, says the SMT.",
            would_change="More money.",
        )
    )
    return person


def looked(workspace, key, about):
    return look_at(workspace.ask, Order(paper(key), ()), PaperChoice(about, ""))


def test_a_reason_we_print_is_looked_at_and_the_persons_own_words_are_not(workspace, told):
    found = {one.text for one in looked(workspace, "told-letter", told).noticed}
    assert {"Service users", "SMT"} <= found
    assert not found & {"junkie", "AMHP"}


def test_an_acronym_can_be_given_in_full_or_said_to_be_known(workspace, told):
    workspace.do(SetWordRule("SMT", "the senior team", Kind.ACRONYM))
    found = looked(workspace, "told-letter", told).noticed
    assert [one.offer for one in found if one.text == "SMT"] == ["the senior team"]
    workspace.do(SetWordRule("SMT", "the senior team", Kind.ACRONYM, is_on=False))
    assert "SMT" not in {one.text for one in looked(workspace, "told-letter", told).noticed}


def test_a_paper_of_somebodys_own_words_is_never_looked_at(workspace, told):
    letter = replace(paper("told-letter"), own_words=True)
    assert look_at(workspace.ask, Order(letter, ()), PaperChoice(told, "")).noticed == ()
    assert {one.key for one in PAPERS if one.own_words} >= {"story-sheet", "welcome-sheet"}


def test_the_print_dialog_says_what_is_worth_a_second_look(workspace, told, qtbot):
    from PySide6.QtWidgets import QWidget

    shell, window = WorkingShell(workspace), QWidget()
    qtbot.addWidget(window)
    dialog = open_dialog("told-letter", {"id": told}, shell, window)
    qtbot.waitUntil(lambda: "Service users" in dialog.respect.text)
    assert "Nothing was changed." in dialog.respect.text
    assert "junkie" not in dialog.respect.text
    shell.jobs.wait()


def test_words_inside_words_of_somebody_stay_theirs():
    said = "He said “she told me “addict” twice” and the addict left."
    left = without_own_words(said)
    assert len(left) == len(said)
    assert left.count("addict") == 1
    assert left.rstrip().endswith("the addict left.")


def test_nothing_to_say_is_not_said():
    assert worth_a_look((), (), 0, 9) == ""
    assert "One sentence is long." in worth_a_look((), (), 1, 10)


def test_our_own_letters_use_no_word_of_the_list(workspace, told):
    for key in ("told-letter", "thank-you", "goodbye", "anniversary"):
        workspace.do(SetWordRule("SMT", "the senior team", Kind.ACRONYM, is_on=False))
        noticed = looked(workspace, key, told).noticed
        assert {one.text for one in noticed} <= {"Service users"}, key  # the reason they gave us
