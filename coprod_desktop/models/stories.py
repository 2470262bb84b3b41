"""Stories, what their tellers agreed to, and every place they were used."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.stories import Channel, Part, Recall
from coprod_desktop.models.base import Editable, PersonalShort, PersonalText, ShortText


class Story(Editable):
    """Somebody's story. Its words stand in numbered wordings; each is signed as it is."""

    __tablename__ = "story"
    area: ClassVar[Area | None] = Area.STORIES

    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    title: Mapped[PersonalShort]
    shown: Mapped[Attribution]
    shown_name: Mapped[PersonalShort] = mapped_column(default="")  # a name they chose instead
    photo: Mapped[str | None]  # digest of a blob, re-encoded without place and camera
    photo_words: Mapped[PersonalText] = mapped_column(default="")  # what it shows, for readers


class StoryWording(Editable):
    """One version of the words. Changing a word makes a new version, unsigned."""

    __tablename__ = "story_wording"
    __table_args__ = (UniqueConstraint("story_id", "number"),)
    area: ClassVar[Area | None] = Area.STORIES

    story_id: Mapped[UUID] = mapped_column(ForeignKey("story.id"), index=True)
    number: Mapped[int]  # 1, 2 ...
    words: Mapped[PersonalText]
    made_on: Mapped[date]
    signed_on: Mapped[date | None]  # the person said: yes, exactly this


class StoryConsent(Editable):
    """A yes to one part in one channel, for one wording, until a day."""

    __tablename__ = "story_consent"
    area: ClassVar[Area | None] = Area.STORIES

    story_id: Mapped[UUID] = mapped_column(ForeignKey("story.id"), index=True)
    part: Mapped[Part]
    channel: Mapped[Channel]
    wording: Mapped[int]
    given_on: Mapped[date]
    until: Mapped[date]
    approved_by: Mapped[ShortText]  # who on our side approved it
    explained_by: Mapped[ShortText]
    spoken: Mapped[bool] = mapped_column(default=False)  # said aloud and witnessed, not signed
    withdrawn_on: Mapped[date | None]


class StoryUse(Editable):
    """One place where a part of a story was used."""

    __tablename__ = "story_use"
    area: ClassVar[Area | None] = Area.STORIES

    story_id: Mapped[UUID] = mapped_column(ForeignKey("story.id"), index=True)
    part: Mapped[Part]
    channel: Mapped[Channel]
    wording: Mapped[int]
    place: Mapped[ShortText]  # "Spring leaflet", "Our website, front page"
    holder: Mapped[PersonalShort] = mapped_column(default="")  # who else has it, to write to
    used_on: Mapped[date]
    handed_out: Mapped[bool] = mapped_column(default=False)  # copies are in others' hands
    recall: Mapped[Recall | None]  # set when consent was withdrawn
    recalled_on: Mapped[date | None]  # taken down, or asked for


class Quote(Editable):
    """Some words of a story or an idea that may feed reports while consent lasts."""

    __tablename__ = "quote"
    area: ClassVar[Area | None] = Area.STORIES

    story_id: Mapped[UUID] = mapped_column(ForeignKey("story.id"), index=True)
    wording: Mapped[int]
    words: Mapped[PersonalText]  # found word for word in that wording
