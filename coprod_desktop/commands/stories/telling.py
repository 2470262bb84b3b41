"""Stories told, worded and signed, with a photo and quotes."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.ids import MemberId, StoryId
from coprod_desktop.domain.text import cleaned, one_line
from coprod_desktop.models import (
    Member,
    Quote,
    Story,
    StoryWording,
)
from coprod_desktop.models.blobs import keep
from coprod_desktop.store.workspace import Work


def day_of(work: Work) -> date:
    """The day in London."""
    return work.now.astimezone(LONDON).date()


def story_of(work: Work, number: StoryId) -> Story:
    """The story."""
    found = work.session.get(Story, number)
    if found is None:
        raise Refused("story-not-here")
    return found


def newest_wording(work: Work, story: StoryId) -> StoryWording:
    """Its newest wording."""
    found = work.session.scalars(
        select(StoryWording)
        .where(StoryWording.story_id == story)
        .order_by(StoryWording.number.desc())
        .limit(1)
    ).first()
    if found is None:
        raise Refused("story-needs-words")
    return found


def story_words(text: str) -> str:
    """The words as given, without blank ends."""
    words = cleaned(text).strip()
    if not words:
        raise Refused("story-needs-words")
    return words


@dataclass(frozen=True, slots=True)
class AddStory:
    """Keep somebody's story, in the words they chose."""

    member: MemberId
    title: str
    words: str
    shown: Attribution = Attribution.ANONYMOUS
    shown_name: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> StoryId:
        """Add the story with its first wording.

        Raises:
            Refused: "person-not-here", "story-needs-a-title", "story-needs-words".
        """
        member, title = work.session.get(Member, self.member), one_line(self.title)
        if member is None or not member.name.strip():
            raise Refused("person-not-here")
        if not title:
            raise Refused("story-needs-a-title")
        story = Story(
            member_id=member.id,
            title=title,
            shown=self.shown,
            shown_name=one_line(self.shown_name),
            photo=None,
            photo_words="",
        )
        work.session.add(story)
        work.session.flush()
        work.session.add(
            StoryWording(
                story_id=story.id,
                number=1,
                words=story_words(self.words),
                made_on=day_of(work),
                signed_on=None,
            )
        )
        return StoryId(story.id)


@dataclass(frozen=True, slots=True)
class RewordStory:
    """Change the words together with the person. A new wording, to be signed anew."""

    story: StoryId
    words: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Add a wording and give its number.

        Raises:
            Refused: "story-not-here", "story-needs-words", "story-same-words".
        """
        story_of(work, self.story)
        last, words = newest_wording(work, self.story), story_words(self.words)
        if words == last.words:
            raise Refused("story-same-words")
        row = StoryWording(
            story_id=self.story,
            number=last.number + 1,
            words=words,
            made_on=day_of(work),
            signed_on=None,
        )
        work.session.add(row)
        return row.number


@dataclass(frozen=True, slots=True)
class SignStory:
    """Note that the person read or heard exactly these words and said yes to them."""

    story: StoryId
    on: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> StoryId:
        """Mark the newest wording as signed.

        Raises:
            Refused: "story-not-here", "story-needs-words", "day-not-here-yet".
        """
        story_of(work, self.story)
        on = self.on or day_of(work)
        if on > day_of(work):
            raise Refused("day-not-here-yet")
        newest_wording(work, self.story).signed_on = on
        return self.story


@dataclass(frozen=True, slots=True)
class SetStoryPhoto:
    """Put a photo with a story: bytes already re-encoded without place and camera, and words."""

    story: StoryId
    picture: bytes | None
    words: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> StoryId:
        """Keep the picture and point to it.

        Raises:
            Refused: "story-not-here", "photo-needs-words".
        """
        story, words = story_of(work, self.story), self.words.strip()
        if self.picture is not None and not words:
            raise Refused("photo-needs-words")
        story.photo = None if self.picture is None else keep(work.session, self.picture)
        story.photo_words = words
        return self.story


@dataclass(frozen=True, slots=True)
class AddQuote:
    """Put some of a story's words into the quote bank, exactly as they stand there."""

    story: StoryId
    words: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the quote.

        Raises:
            Refused: "story-not-here", "story-needs-words", "quote-word-for-word",
                "sign-first", "quote-there-already".
        """
        story_of(work, self.story)
        wording, words = newest_wording(work, self.story), story_words(self.words)
        if words not in wording.words:
            raise Refused("quote-word-for-word")
        if wording.signed_on is None:
            raise Refused("sign-first")
        same = select(func.count()).where(Quote.story_id == self.story, Quote.words == words)
        if work.session.scalar(same):
            raise Refused("quote-there-already")
        quote = Quote(story_id=self.story, wording=wording.number, words=words)
        work.session.add(quote)
        work.session.flush()
        return quote.id
