"""What tellers agreed to, where a story was used, and the way back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.stories.telling import day_of, newest_wording, story_of
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import StoryId
from coprod_desktop.domain.stories import (
    Channel,
    Consent,
    Fit,
    Part,
    check_consent,
    check_use,
    recall_of,
)
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import (
    StoryConsent,
    StoryUse,
)
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """Write down a yes: one part, chosen channels, until a day, after a talk about the risks."""

    story: StoryId
    part: Part
    channels: tuple[Channel, ...]
    until: date
    approved_by: str
    explained_by: str
    spoken: bool = False
    on: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Add a consent per channel, for the newest wording.

        Raises:
            Refused: "story-not-here", "consent-needs-a-channel", "consent-needs-names",
                "sign-first", "story-has-no-photo", "consent-ends-before-it-starts",
                "consent-too-long".
        """
        story, on = story_of(work, self.story), self.on or day_of(work)
        approved, explained = one_line(self.approved_by), one_line(self.explained_by)
        if not self.channels:
            raise Refused("consent-needs-a-channel")
        if not approved or not explained:
            raise Refused("consent-needs-names")
        check_consent(on, self.until)
        wording = newest_wording(work, self.story)
        if self.part is Part.WORDS and wording.signed_on is None:
            raise Refused("sign-first")
        if self.part is Part.PHOTO and story.photo is None:
            raise Refused("story-has-no-photo")
        for channel in dict.fromkeys(self.channels):
            work.session.add(
                StoryConsent(
                    story_id=story.id,
                    part=self.part,
                    channel=channel,
                    wording=wording.number,
                    given_on=on,
                    until=self.until,
                    approved_by=approved,
                    explained_by=explained,
                    spoken=self.spoken,
                    withdrawn_on=None,
                )
            )
        return len(self.channels)


@dataclass(frozen=True, slots=True)
class UseStory:
    """Write down one place where a story's words or photo are used. Refused without consent."""

    story: StoryId
    part: Part
    channel: Channel
    place: str
    holder: str = ""
    handed_out: bool = False
    on: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> Fit:
        """Add the use; says when the consent ends soon.

        Raises:
            Refused: "story-not-here", "use-needs-a-place", "story-no-consent",
                "story-withdrawn", "story-consent-ended", "story-words-changed".
        """
        story, on, place = story_of(work, self.story), self.on or day_of(work), one_line(self.place)
        if not place:
            raise Refused("use-needs-a-place")
        wording = newest_wording(work, self.story)
        rows = work.session.scalars(select(StoryConsent).where(StoryConsent.story_id == story.id))
        found = check_use(
            [
                Consent(r.part, r.channel, r.wording, r.given_on, r.until, r.withdrawn_on)
                for r in rows
            ],
            self.part,
            self.channel,
            wording.number,
            on,
        )
        work.session.add(
            StoryUse(
                story_id=story.id,
                part=self.part,
                channel=self.channel,
                wording=wording.number,
                place=place,
                holder=one_line(self.holder),
                used_on=on,
                handed_out=self.handed_out,
                recall=None,
                recalled_on=None,
            )
        )
        return found


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    """Take a yes back, wholly or for one part. Every use so marked becomes something to do."""

    story: StoryId
    part: Part | None = None
    on: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Mark consents as withdrawn and uses as to be recalled; says how many uses.

        Raises:
            Refused: "story-not-here", "nothing-to-withdraw".
        """
        story, on = story_of(work, self.story), self.on or day_of(work)
        consents = [
            row
            for row in work.session.scalars(
                select(StoryConsent).where(
                    StoryConsent.story_id == story.id, StoryConsent.withdrawn_on.is_(None)
                )
            )
            if self.part in (None, row.part)
        ]
        if not consents:
            raise Refused("nothing-to-withdraw")
        for row in consents:
            row.withdrawn_on = on
        uses = [
            use
            for use in work.session.scalars(
                select(StoryUse).where(StoryUse.story_id == story.id, StoryUse.recall.is_(None))
            )
            if self.part in (None, use.part)
        ]
        for use in uses:
            use.recall = recall_of(use.channel, handed_out=use.handed_out)
        return len(uses)


@dataclass(frozen=True, slots=True)
class MarkRecalled:
    """Note that a use was taken down, or that we asked for it."""

    uses: tuple[UUID, ...]
    on: date | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.uses)}

    def run(self, work: Work) -> int:
        """Write the day.

        Raises:
            Refused: "use-not-here".
        """
        for number in self.uses:
            use = work.session.get(StoryUse, number)
            if use is None or use.recall is None:
                raise Refused("use-not-here")
            use.recalled_on = self.on or day_of(work)
        return len(self.uses)
