from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, text

from coprod_desktop.commands.feedback.asking import (
    ChaseIdeas,
    PassIdeas,
    RecordAnswer,
    RecordProgress,
    StopWaiting,
)
from coprod_desktop.commands.feedback.hearing import AddIdea, OpenBox
from coprod_desktop.commands.feedback.ideas import (
    ChangeAttribution,
    LinkIdea,
    SayWhoseIdea,
    SetThemes,
)
from coprod_desktop.commands.feedback.importing import ImportIdeas, PastedIdea
from coprod_desktop.commands.feedback.telling import (
    CloseIdeas,
    RecordChange,
    ReopenIdea,
    TellPeople,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.steps import Changed, Entry, How, Step, standing
from coprod_desktop.domain.ids import MemberId, PartnerId
from coprod_desktop.models import BoxSlip, Idea, IdeaStep, Member
from coprod_desktop.wording import faults
from tests.builders_feedback import (
    a_council,
    a_gathering,
    a_group,
    a_person,
    an_idea,
    done_idea,
    refused_idea,
)

UNKNOWN = "0" * 32


def ideas(session):
    return list(session.scalars(select(Idea).order_by(Idea.number)))


def the(workspace, idea):
    return workspace.ask(lambda session: session.get(Idea, idea))


def steps(session, idea):
    query = select(IdeaStep).where(IdeaStep.idea_id == idea).order_by(IdeaStep.position)
    return list(session.scalars(query))


def refused(workspace, command, reason):
    with pytest.raises(Refused) as problem:
        workspace.do(command)
    assert problem.value.reason == reason
    sentence = faults.sentence(problem.value)
    assert sentence.endswith(".")
    assert "…" not in sentence


def test_words_are_kept_exactly_as_they_were_said(workspace):
    said = "  They're junkies, they say.  WE ARE NOT!\n\n  And a   gap. "
    idea = an_idea(workspace, a_person(workspace), said)
    assert the(workspace, idea).words == said.strip()


def test_an_idea_belongs_to_the_panel_of_its_meeting(workspace):
    panel = a_group(workspace)
    idea = an_idea(workspace, a_person(workspace), meeting=a_gathering(workspace, panel))
    assert the(workspace, idea).panel_id == panel


def test_an_idea_from_someone_since_erased_is_refused_in_words(workspace):
    refused(workspace, AddIdea("A bench", MemberId(UUID(UNKNOWN))), "person-not-here")
    gone = a_person(workspace, " ")
    refused(workspace, AddIdea("A bench", gone), "person-not-here")


def test_an_idea_goes_on_after_its_person_was_blanked(workspace):
    person, council = a_person(workspace), a_council(workspace)
    idea = refused_idea(workspace, person, council)

    class Blank:
        can_undo = False

        def run(self, work):
            member = work.session.get_one(Member, person)
            member.name = member.name_key = ""
            for row in work.session.scalars(select(IdeaStep)):
                row.who = row.reason = row.would_change = ""

    workspace.do(Blank())
    workspace.do(TellPeople((idea,), How.ON_THE_WALL))
    workspace.do(CloseIdeas((idea,)))
    assert the(workspace, idea).closed


def test_a_partner_that_no_longer_exists_is_refused_in_words(workspace):
    idea = an_idea(workspace, a_person(workspace))
    gone = PartnerId(UUID(UNKNOWN))
    refused(workspace, PassIdeas((idea,), gone), "partner-not-here")
    assert the(workspace, idea).stage is Step.HEARD


def test_a_state_change_that_skips_telling_is_refused_in_words(workspace):
    idea = refused_idea(workspace, a_person(workspace), a_council(workspace))
    refused(workspace, CloseIdeas((idea,)), "tell-first")
    refused(workspace, RecordChange(idea, Changed.YES), "tell-first")
    assert not the(workspace, idea).closed
    workspace.do(TellPeople((idea,), How.PHONE))
    workspace.do(RecordChange(idea, Changed.CANNOT_TELL))
    workspace.do(CloseIdeas((idea,)))
    assert the(workspace, idea).closed


def test_telling_before_the_last_news_does_not_close(workspace):
    idea = done_idea(workspace, a_person(workspace), a_council(workspace))
    early = workspace.today() - timedelta(days=50)
    refused(workspace, TellPeople((idea,), How.PHONE, on=early), "told-before-the-news")


def test_a_no_needs_a_reason_who_and_what_would_change_it(workspace):
    person, council = a_person(workspace), a_council(workspace)
    idea = an_idea(workspace, person)
    workspace.do(PassIdeas((idea,), council))
    no = Step.NOT_ACCEPTED
    refused(workspace, RecordAnswer((idea,), no, "Jo", ""), "no-needs-reason")
    refused(workspace, RecordAnswer((idea,), no, "", "No money"), "who-decided")
    refused(workspace, RecordAnswer((idea,), no, "Jo", "No money"), "no-needs-what-would-change")
    refused(workspace, RecordAnswer((), no), "no-idea-chosen")
    refused(workspace, RecordAnswer((idea,), Step.DONE), "not-an-answer")


def test_many_ideas_are_answered_with_the_same_words_or_none_is(workspace):
    person, council = a_person(workspace), a_council(workspace)
    many = [an_idea(workspace, person, f"Idea {n}") for n in range(5)]
    workspace.do(PassIdeas(tuple(many[:4]), council))
    refused(
        workspace,
        RecordProgress(tuple(many), Step.DROPPED, who="", reason="x"),
        "who-dropped-it",
    )
    workspace.do(RecordAnswer(tuple(many), Step.PART, who="Jo", reason="Half of it fits."))
    assert {the(workspace, idea).stage for idea in many} == {Step.PART}
    workspace.undo()
    assert [the(workspace, idea).stage for idea in many] == [Step.PASSED] * 4 + [Step.HEARD]


def test_no_answer_counts_the_chases(workspace):
    idea, council = an_idea(workspace, a_person(workspace)), a_council(workspace)
    workspace.do(PassIdeas((idea,), council))
    refused(workspace, StopWaiting((idea,)), "chase-first")
    workspace.do(ChaseIdeas((idea,)))
    workspace.do(ChaseIdeas((idea,)))
    workspace.do(StopWaiting((idea,)))
    rows = workspace.ask(steps, idea)
    assert [row.step for row in rows[-3:]] == [Step.CHASED, Step.CHASED, Step.NO_ANSWER]
    assert {row.partner_id for row in rows[1:]} == {council}


def test_an_idea_not_to_be_shared_never_leaves(workspace):
    idea = an_idea(workspace, a_person(workspace), attribution=Attribution.NOT_SHARED)
    refused(workspace, PassIdeas((idea,), a_council(workspace)), "idea-not-to-be-shared")


def test_the_kept_standing_is_what_the_steps_say(workspace):
    person, council = a_person(workspace), a_council(workspace)
    made = [
        an_idea(workspace, person),
        refused_idea(workspace, person, council),
        done_idea(workspace, person, council),
    ]
    workspace.do(TellPeople((made[1],), How.LETTER))
    workspace.do(CloseIdeas((made[1],)))
    workspace.do(ReopenIdea(made[1], "A new budget"))
    for idea in made:
        row = the(workspace, idea)
        entries = [
            Entry(s.step, s.on_day, s.who, s.reason, s.would_change, s.evidence, s.how, s.changed)
            for s in workspace.ask(steps, idea)
        ]
        now = standing(entries)
        assert (row.stage, row.stage_since, row.told_on, row.told_since_change, row.closed) == (
            now.stage,
            now.since,
            now.told_on,
            now.told_since_change,
            now.closed,
        )


def journal(session):
    return [tuple(row) for row in session.execute(text("SELECT * FROM journal_row"))] + [
        tuple(row) for row in session.execute(text("SELECT * FROM journal_entry"))
    ]


def test_an_idea_without_a_name_leaves_no_trace_of_when_or_beside_what(workspace):
    meeting = a_gathering(workspace)
    before = workspace.ask(journal)
    secret = "The hostel manager shouts."
    assert workspace.do(AddIdea(secret, None, meeting=meeting)) is None
    assert workspace.ask(journal) == before
    slips = workspace.ask(lambda session: list(session.scalars(select(BoxSlip))))
    assert [(slip.words, slip.month.day) for slip in slips] == [(secret, 1)]
    assert slips[0].id.version == 4
    refused(workspace, OpenBox(), "box-too-few")


def test_the_box_opens_at_five_mixed_with_random_ids_and_no_day(workspace):
    for number in range(12):
        workspace.do(AddIdea(f"Slip {number:02}", None))
    assert workspace.do(OpenBox()) == 12
    found = workspace.ask(ideas)
    assert sorted(idea.words for idea in found) == [f"Slip {n:02}" for n in range(12)]
    assert [idea.words for idea in found] != sorted(idea.words for idea in found)
    for idea in found:
        assert (idea.id.version, idea.heard_on.day) == (4, 1)
        assert idea.member_id is idea.meeting_id is idea.panel_id is None
        assert idea.nameless
    rows = [row for idea in found for row in workspace.ask(steps, idea.id)]
    assert {row.id.version for row in rows} == {4}
    refused(workspace, OpenBox(), "box-empty")


def test_a_few_slips_come_out_when_their_month_is_over(workspace, clock):
    workspace.do(AddIdea("One slip", None))
    clock.now += timedelta(days=10)
    assert workspace.do(OpenBox()) == 1


def test_a_nameless_idea_can_never_be_given_a_name(workspace):
    for number in range(5):
        workspace.do(AddIdea(f"Slip {number}", None))
    workspace.do(OpenBox())
    idea = workspace.ask(ideas)[0].id
    refused(workspace, SayWhoseIdea(idea, a_person(workspace)), "nameless-stays-nameless")
    refused(workspace, ChangeAttribution(idea, Attribution.NAME), "nameless-stays-nameless")


def test_a_thousand_slips_pasted_at_once_are_one_step(workspace):
    people = [a_person(workspace, name) for name in ("Ann Archer", "Łukasz Ó Briain")]
    slips = [
        PastedIdea(f"Idea {n}", "ann  ARCHER" if n % 2 else "Lukasz O Briain") for n in range(900)
    ]
    slips += [PastedIdea(f"Nameless {n}") for n in range(60)]
    slips += [PastedIdea(f"By a stranger {n}", "Nobody Known") for n in range(20)]
    slips += [PastedIdea("Idea 0", "Lukasz O Briain")] * 10 + [PastedIdea("  ", "x")] * 10
    brought = workspace.do(ImportIdeas(tuple(slips)))
    assert (
        brought.rows
        == 1000
        == sum(
            (
                brought.with_name,
                brought.unknown_name,
                brought.nameless,
                brought.boxed,
                brought.skipped,
                brought.same,
            )
        )
    )
    assert (brought.with_name, brought.unknown_name, brought.nameless) == (900, 20, 60)
    assert (brought.skipped, brought.same) == (10, 10)
    found = workspace.ask(ideas)
    assert len(found) == 980
    assert {idea.member_id for idea in found} == {*people, None}
    named = [idea.words for idea in found if idea.member_id]
    assert named == [f"Idea {n}" for n in range(900)]
    workspace.undo()
    assert workspace.ask(ideas) == []
    workspace.redo()
    assert len(workspace.ask(ideas)) == 980


def test_a_name_two_people_share_is_nobodys(workspace):
    a_person(workspace, "Ann Archer"), a_person(workspace, "Ann Archer")
    brought = workspace.do(ImportIdeas((PastedIdea("A bench", "Ann Archer"),)))
    assert brought.unknown_name == 1


def test_a_few_nameless_slips_of_a_list_go_into_the_box(workspace):
    brought = workspace.do(ImportIdeas(tuple(PastedIdea(f"N {n}") for n in range(3))))
    assert (brought.boxed, brought.nameless) == (3, 0)
    assert workspace.ask(ideas) == []


def test_bad_lists_are_refused_in_words(workspace):
    refused(workspace, ImportIdeas(()), "nothing-to-import")
    refused(workspace, ImportIdeas((PastedIdea("x"),) * 5001), "too-many-slips")
    refused(workspace, ImportIdeas((PastedIdea("x" * 20_001, "A"),)), "idea-too-long")
    refused(workspace, AddIdea(" \u200b ", None), "idea-needs-words")


def test_themes_are_made_once_and_links_point_to_one_thing(workspace):
    idea = an_idea(workspace, a_person(workspace))
    other = an_idea(workspace, a_person(workspace, "Bo"))
    workspace.do(SetThemes(idea, ("Transport", "transport ", "Évening")))
    workspace.do(SetThemes(other, ("TRANSPORT",)))
    tables = {
        name: workspace.ask(lambda s, n=name: s.execute(text(f"SELECT count(*) FROM {n}")).scalar())
        for name in ("theme", "idea_theme")
    }
    assert tables == {"theme": 2, "idea_theme": 3}
    refused(workspace, LinkIdea(idea), "link-exactly-one")
    refused(workspace, LinkIdea(idea, decision=idea), "link-not-here")
    workspace.do(LinkIdea(idea, result="The bus runs until ten."))
