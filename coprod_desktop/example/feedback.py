"""The example charity's loop: ideas at every stage, stories, tallies, remarks and a self-review."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from coprod_desktop.commands.feedback.about_us import (
    AddEvidence,
    AddRemark,
    RecordTally,
    ReviewStandard,
    SetWordRule,
    Ticks,
)
from coprod_desktop.commands.feedback.asking import (
    ChaseIdeas,
    PassIdeas,
    RecordAnswer,
    RecordProgress,
    StopWaiting,
)
from coprod_desktop.commands.feedback.hearing import AddIdea, OpenBox
from coprod_desktop.commands.feedback.ideas import LinkIdea, SetThemes
from coprod_desktop.commands.feedback.reporting import KeepReportWords
from coprod_desktop.commands.feedback.telling import CloseIdeas, RecordChange, TellPeople
from coprod_desktop.commands.information import AskForInformation
from coprod_desktop.commands.stories.telling import AddQuote, AddStory, SignStory
from coprod_desktop.commands.stories.using import GiveConsent, UseStory
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.hearing import HeardBy
from coprod_desktop.domain.feedback.questions import EVERY
from coprod_desktop.domain.feedback.standards import FOUR_PI, UK_STANDARDS, Framework
from coprod_desktop.domain.feedback.steps import Changed, How, Step
from coprod_desktop.domain.ids import IdeaId, MeetingId, MemberId, PanelId, PartnerId
from coprod_desktop.domain.stories import Channel, Part
from coprod_desktop.queries.feedback import about
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import example_feedback as words
from coprod_desktop.wording.incentives.example import FUNDERS

# How far each idea has come, as a path of steps; told at the end where it says so.
PATHS: Final[tuple[tuple[Step, ...], ...]] = (
    (Step.PASSED, Step.CHASED, Step.CHASED),
    (Step.PASSED, Step.ACCEPTED, Step.DOING, Step.DONE, Step.TOLD, Step.SAYS, Step.CLOSED),
    (Step.PASSED, Step.ACCEPTED, Step.TOLD, Step.DOING),
    (Step.PASSED, Step.PART),
    (Step.PASSED, Step.NOT_ACCEPTED),
    (Step.TOLD,),
    (Step.PASSED, Step.CHASED, Step.NO_ANSWER),
    (Step.PASSED, Step.HOLDING),
    (Step.PASSED, Step.ACCEPTED, Step.DOING, Step.DONE),
    (Step.PASSED, Step.ACCEPTED, Step.STALLED),
    (Step.PASSED, Step.ACCEPTED, Step.DROPPED),
    (Step.PASSED, Step.ACCEPTED, Step.DOING, Step.TOLD),
    (Step.PASSED, Step.NOT_ACCEPTED, Step.TOLD, Step.CLOSED),
    (Step.PASSED,),
    (Step.PASSED, Step.TOLD),
    (Step.PASSED, Step.ACCEPTED),
    (Step.TOLD,),
    (),
)
SHOWN: Final = (Attribution.FIRST_NAME, Attribution.ANONYMOUS, Attribution.NAME, Attribution.ROLE)


def fill(workspace: Workspace) -> None:
    """Add what people said and what became of it. People and panels must be there already."""
    around = workspace.ask(about.around)
    if not around.people or not around.panels:
        return
    for number, (panel, said, theme) in enumerate(words.IDEAS):
        _idea(workspace, around, number, panel - 1, said, theme)
    _box(workspace)
    _about_us(workspace, around.meetings)
    _stories(workspace, around.people)
    _reporting(workspace, around.people)


def _reporting(workspace: Workspace, people: Sequence[tuple[UUID, UUID | None]]) -> None:
    for funder, _ in FUNDERS:
        for section, said in words.REPORT_WORDS.items():
            workspace.do(KeepReportWords(funder, section, said))
    asked_on = workspace.today() - timedelta(days=9)
    workspace.do(AskForInformation(MemberId(people[-1][0]), asked_on, words.ASKED_BY))


def _idea(
    workspace: Workspace, around: about.Around, number: int, panel: int, said: str, theme: str
) -> None:
    one = around.panels[panel % len(around.panels)]
    mine = [who for who, where in around.people if where == one.id] or [around.people[0][0]]
    path = PATHS[number]
    gap = 11
    start = workspace.today() - timedelta(days=gap * (len(path) + 1) + number * 3)
    idea = workspace.do(
        AddIdea(
            said,
            MemberId(mine[number % len(mine)]),
            list(HeardBy)[number % 4],
            panel=PanelId(one.id),
            heard_on=start,
            attribution=Attribution.NOT_SHARED if number == 16 else SHOWN[number % len(SHOWN)],
            role_shown="panel member",
        )
    )
    if idea is None:
        return
    workspace.do(SetThemes(idea, (theme,)))
    for at, step in enumerate(path, start=1):
        _step(workspace, idea, step, start, at * gap, one.partner)
    if Step.DONE in path and Step.CLOSED in path:
        workspace.do(LinkIdea(idea, result=words.RESULT))


def _step(
    workspace: Workspace, idea: IdeaId, step: Step, start: date, days: int, partner: UUID | None
) -> None:
    on = start + timedelta(days=days)
    ideas = (idea,)
    if step is Step.PASSED and partner is not None:
        workspace.do(PassIdeas(ideas, PartnerId(partner), on=on))
    elif step is Step.CHASED:
        workspace.do(ChaseIdeas(ideas, on))
    elif step is Step.NO_ANSWER:
        workspace.do(StopWaiting(ideas, on))
    elif step is Step.HOLDING:
        workspace.do(RecordAnswer(ideas, step, words.DECIDED_BY, words.HOLD_REASON, on=on))
    elif step in {Step.ACCEPTED, Step.PART, Step.NOT_ACCEPTED}:
        reason = {Step.PART: words.PART_REASON, Step.NOT_ACCEPTED: words.NO_REASON}.get(step, "")
        change = words.NO_CHANGE if step is Step.NOT_ACCEPTED else ""
        workspace.do(RecordAnswer(ideas, step, words.DECIDED_BY, reason, change, on))
    elif step in {Step.DOING, Step.DONE, Step.STALLED, Step.DROPPED}:
        seen = words.DONE_EVIDENCE if step is Step.DONE else ""
        reason = {Step.STALLED: words.STALLED, Step.DROPPED: words.DROPPED}.get(step, "")
        workspace.do(RecordProgress(ideas, step, words.DECIDED_BY, reason, seen, on))
    elif step is Step.TOLD:
        workspace.do(TellPeople(ideas, How.PHONE, on))
    elif step is Step.SAYS:
        workspace.do(RecordChange(idea, Changed.PARTLY, on))
    elif step is Step.CLOSED:
        workspace.do(CloseIdeas(ideas))


def _box(workspace: Workspace) -> None:
    for slip in words.SLIPS:
        workspace.do(AddIdea(slip, None))
    workspace.do(OpenBox())


def _about_us(workspace: Workspace, meetings: Sequence[UUID]) -> None:
    for number, meeting in enumerate(meetings):
        ticks = tuple(
            Ticks(question, 6 + (number + at) % 4, 2 + at % 3, (number + at) % 3)
            for at, question in enumerate(EVERY)
        )
        workspace.do(RecordTally(MeetingId(meeting), ticks))
    for number, remark in enumerate(words.REMARKS):
        workspace.do(AddRemark(remark, about_partner=number == 3))
    year = workspace.today().year
    for framework, standards in (
        (Framework.UK_STANDARDS, UK_STANDARDS),
        (Framework.FOUR_PI, FOUR_PI),
    ):
        for at, standard in enumerate(standards):
            said = words.REVIEW_WORDS if at == 0 else ""
            review = workspace.do(
                ReviewStandard(year, framework, standard, 2 + at % 3, 1 + at % 3, said)
            )
            if at == 0:
                workspace.do(AddEvidence(review, note=words.EVIDENCE))
    workspace.do(SetWordRule(*words.OWN_WORD))


def _stories(workspace: Workspace, people: Sequence[tuple[UUID, UUID | None]]) -> None:
    today = workspace.today()
    for number, (title, text, quote) in enumerate(words.STORIES):
        story = workspace.do(
            AddStory(MemberId(people[number][0]), title, text, Attribution.FIRST_NAME)
        )
        workspace.do(SignStory(story, today))
        until = today + timedelta(days=300 if number == 0 else 1)
        channels = (Channel.REPORT, Channel.LEAFLET, Channel.WEBSITE)
        workspace.do(
            GiveConsent(story, Part.WORDS, channels, until, workspace.actor, workspace.actor)
        )
        if quote in text:
            workspace.do(AddQuote(story, quote))
        for channel, place, out in (
            (Channel.REPORT, words.REPORT_PLACE, False),
            (Channel.LEAFLET, words.LEAFLET_PLACE, True),
            (Channel.WEBSITE, words.WEB_PLACE, False),
        ):
            holder = words.PRINTER if out else ""
            workspace.do(UseStory(story, Part.WORDS, channel, place, holder, handed_out=out))
