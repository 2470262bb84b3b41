from datetime import timedelta

import pytest

from coprod_desktop.catalogue import PAPERS, feedback, paper
from coprod_desktop.catalogue.order import Order, fulfil, words_of
from coprod_desktop.commands.feedback.asking import ChaseIdeas, PassIdeas
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.formats import Format
from coprod_desktop.readmodels.papers.made import PaperChoice
from tests.builders_feedback import (
    a_council,
    a_group,
    a_person,
    an_idea,
    done_idea,
    refused_idea,
)


@pytest.fixture
def loop(workspace):
    panel, council = a_group(workspace), a_council(workspace)
    ann = a_person(workspace, "Ann Archer", panel, format=Format.EASY_READ)
    bo = a_person(workspace, "Łukasz Ó Briain", panel)
    refused_idea(workspace, ann, council, "A later bus.")
    done_idea(workspace, bo, council, "A bench by the door.")
    silent = an_idea(workspace, ann, "A kettle.", 70)
    workspace.do(PassIdeas((silent,), council, on=workspace.today() - timedelta(days=65)))
    workspace.do(ChaseIdeas((silent,)))
    an_idea(workspace, bo, "My secret.", 3, attribution=Attribution.NOT_SHARED)
    an_idea(workspace, bo, "By name.", 3, attribution=Attribution.NAME)
    return {"member": ann, "panel": panel, "partner": council, "charity": None}


def text_of(workspace, key, about, **options):
    order = Order(paper(key), (), options={"day": workspace.today(), **options})
    return words_of(workspace.ask, order, PaperChoice(about, ""))


def test_a_letter_tells_every_idea_of_a_person_with_reason_and_date(workspace, loop):
    said = text_of(workspace, "told-letter", loop["member"])
    for words in (
        "Dear Ann Archer",
        "“A later bus.”",
        "There is no money for it this year.",
        "A new budget in April.",
        "There is no answer yet.",
        "We asked Exampleton Council again once.",
        "“A kettle.”",
    ):
        assert words in said
    assert "bench" not in said


def test_words_not_to_be_shared_stand_on_no_paper_for_others(workspace, loop):
    for key in ("you-said-we-did", "panel-loop", "partner-loop", "chase-letter"):
        about = loop[paper(key).about]
        said = text_of(workspace, key, about)
        assert "secret" not in said
        assert "Archer" not in said


def test_poster_panel_and_partner_reports_tell_one_story(workspace, loop):
    told = {
        key: text_of(workspace, key, loop[paper(key).about])
        for key in ("you-said-we-did", "partner-loop")
    }
    for said in told.values():
        for words in ("A later bus.", "A bench by the door.", "A kettle."):
            assert words in said
        assert "The answer is no." in said
    assert "By name.” Łukasz Ó Briain" in told["you-said-we-did"]
    # One is kept back. Few who wish so could be counted by taking away, so it stands in no count.
    assert "There were 4 ideas in all." in told["you-said-we-did"]
    assert "There were 3 ideas in all." in told["partner-loop"]
    assert "We asked 3 times. 2 were answered" in told["partner-loop"]


def test_a_chase_letter_gives_dates_and_reminders_and_no_names(workspace, loop):
    said = text_of(workspace, "chase-letter", loop["partner"])
    assert "A kettle." in said
    assert "A later bus." not in said


def test_a_person_without_ideas_or_gone_is_written_to_honestly(workspace, loop):
    nobody = a_person(workspace, "Cy")
    said = text_of(workspace, "told-letter", nobody)
    assert "There is nothing new from us today." in said


@pytest.mark.parametrize("key", [each.key for each in feedback.PAPERS[:6]])
@pytest.mark.parametrize("chosen", [Format.STANDARD, Format.GIANT, Format.EASY_READ, Format.ALOUD])
def test_every_paper_of_the_loop_is_made_in_every_kind_of_format(workspace, loop, key, chosen):
    about = loop.get(paper(key).about)
    order = Order(paper(key), (PaperChoice(about, ""),), chosen, options={"day": workspace.today()})
    [made] = fulfil(workspace.ask, order).made
    assert len(made.made.data) > 120


def test_papers_are_listed_once(workspace):
    assert {each.key for each in feedback.PAPERS} <= {each.key for each in PAPERS}
