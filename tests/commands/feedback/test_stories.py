from datetime import timedelta

import pytest
from sqlalchemy import select

from coprod_desktop.commands.stories.telling import (
    AddQuote,
    AddStory,
    RewordStory,
    SetStoryPhoto,
    SignStory,
)
from coprod_desktop.commands.stories.using import (
    GiveConsent,
    MarkRecalled,
    UseStory,
    WithdrawConsent,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.stories import Channel, Fit, Part, Recall
from coprod_desktop.models import StoryUse
from coprod_desktop.wording import faults
from tests.builders_feedback import a_person


def refused(workspace, command, reason):
    with pytest.raises(Refused) as problem:
        workspace.do(command)
    assert problem.value.reason == reason
    assert faults.sentence(problem.value).endswith(".")


def a_story(workspace, **more):
    person = a_person(workspace)
    return workspace.do(AddStory(person, "A door", "I slept in a doorway. Then I had a key."))


def agreed(workspace, days=365, channels=(Channel.REPORT, Channel.LEAFLET)):
    story = a_story(workspace)
    workspace.do(SignStory(story))
    until = workspace.today() + timedelta(days=days)
    workspace.do(GiveConsent(story, Part.WORDS, channels, until, "Robin", "Sam"))
    return story


def test_a_yes_needs_signed_words(workspace):
    story = a_story(workspace)
    until = workspace.today() + timedelta(days=30)
    yes = GiveConsent(story, Part.WORDS, (Channel.REPORT,), until, "Robin", "Sam")
    refused(workspace, yes, "sign-first")
    workspace.do(SignStory(story))
    workspace.do(yes)
    refused(
        workspace, GiveConsent(story, Part.WORDS, (), until, "R", "S"), "consent-needs-a-channel"
    )
    refused(
        workspace,
        GiveConsent(story, Part.WORDS, (Channel.REPORT,), until, "", "S"),
        "consent-needs-names",
    )


def test_a_consent_that_expires_tomorrow_says_so_and_then_stops(workspace, clock):
    story = agreed(workspace, days=1)
    use = UseStory(story, Part.WORDS, Channel.REPORT, "Spring report")
    assert workspace.do(use) is Fit.ENDS_SOON
    clock.now += timedelta(days=2)
    refused(workspace, use, "story-consent-ended")


def test_one_channel_is_not_another_and_the_photo_is_asked_apart(workspace):
    story = agreed(workspace)
    refused(workspace, UseStory(story, Part.WORDS, Channel.PRESS, "Paper"), "story-no-consent")
    refused(workspace, UseStory(story, Part.PHOTO, Channel.REPORT, "Cover"), "story-no-consent")
    refused(workspace, SetStoryPhoto(story, b"png"), "photo-needs-words")


def test_changed_words_must_be_agreed_anew(workspace):
    story = agreed(workspace)
    workspace.do(RewordStory(story, "I slept in a doorway. Now I have a key."))
    refused(workspace, UseStory(story, Part.WORDS, Channel.REPORT, "R"), "story-words-changed")
    refused(workspace, AddQuote(story, "Now I have a key."), "sign-first")


def test_withdrawal_gives_the_recall_list(workspace):
    story = agreed(workspace)
    workspace.do(UseStory(story, Part.WORDS, Channel.REPORT, "Spring report"))
    workspace.do(UseStory(story, Part.WORDS, Channel.LEAFLET, "500 leaflets", handed_out=True))
    assert workspace.do(WithdrawConsent(story)) == 2
    uses = workspace.ask(lambda s: list(s.scalars(select(StoryUse).order_by(StoryUse.channel))))
    assert [use.recall for use in uses] == [Recall.GONE, Recall.TAKE_DOWN]
    refused(workspace, UseStory(story, Part.WORDS, Channel.REPORT, "x"), "story-withdrawn")
    refused(workspace, WithdrawConsent(story), "nothing-to-withdraw")
    workspace.do(MarkRecalled((uses[1].id,)))


def test_quotes_are_word_for_word(workspace):
    story = agreed(workspace)
    refused(workspace, AddQuote(story, "I slept rough."), "quote-word-for-word")
    workspace.do(AddQuote(story, "Then I had a key."))
    refused(workspace, AddQuote(story, "Then I had a key."), "quote-there-already")
