"""Short dialogs about stories."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.stories.telling import (
    AddQuote,
    AddStory,
    RewordStory,
    SetStoryPhoto,
)
from coprod_desktop.commands.stories.using import GiveConsent, UseStory, WithdrawConsent
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.ids import MemberId, StoryId
from coprod_desktop.domain.stories import Channel, Part
from coprod_desktop.readmodels.feedback.ideas import Chosen
from coprod_desktop.readmodels.stories import StoryCard
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, NotesEdit, Tick, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import stories as said
from coprod_desktop.wording import stories_screens as words
from coprod_desktop.wording.feedback import SHOWN


class AddStoryDialog(DialogFrame):
    """Keep somebody's story."""

    def __init__(self, people: Sequence[Chosen], parent: QWidget | None = None) -> None:
        super().__init__(words.ADD, words.SAVE, parent=parent, height=640)
        self.who: Choice[UUID] = Choice([(one.id, one.name) for one in people])
        self.title, self.text = WordsEdit(), NotesEdit(lines=8)
        self.shown: Choice[Attribution] = Choice(
            [each for each in SHOWN.items() if each[0] is not Attribution.NOT_SHARED]
        )
        self.shown.choose(Attribution.ANONYMOUS)
        self.other, self.form = WordsEdit(), FormColumn()
        self.form.add("who", words.WHOSE, self.who)
        self.form.add("title", words.NAME_OF_STORY, self.title)
        self.form.add("text", words.THE_STORY, self.text)
        self.form.add("shown", words.SHOWN_AS, self.shown)
        self.form.add("other", words.OTHER_NAME, self.other, optional=True)
        self.add(self.form)

    @property
    def command(self) -> AddStory | None:
        """The request, or None while there is nobody to choose."""
        if self.who.value is None:
            return None
        shown = self.shown.value or Attribution.ANONYMOUS
        return AddStory(
            MemberId(self.who.value),
            self.title.text(),
            self.text.toPlainText(),
            shown,
            self.other.text(),
        )


class RewordDialog(DialogFrame):
    """Change the words together with the person."""

    def __init__(self, card: StoryCard, parent: QWidget | None = None) -> None:
        super().__init__(words.REWORD, words.SAVE, parent=parent, height=520)
        self._story, self.text, self.form = (
            StoryId(card.id),
            NotesEdit(card.words, 10),
            FormColumn(),
        )
        self.form.add("text", words.THE_STORY, self.text)
        self.add(self.form)

    @property
    def command(self) -> RewordStory:
        """The request."""
        return RewordStory(self._story, self.text.toPlainText())


class ConsentDialog(DialogFrame):
    """Write down a yes: for words or photo, a tick for each place, until a day."""

    def __init__(
        self, card: StoryCard, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(words.GIVE, words.SAVE, parent=parent, height=680)
        self._story, self.form = StoryId(card.id), FormColumn()
        parts = [Part.WORDS] if card.photo is None else list(Part)
        self.part: Choice[Part] = Choice([(part, said.PART[part]) for part in parts])
        self.ticks = {channel: Tick(text) for channel, text in said.CHANNEL.items()}
        self.until = DateEdit(today, _next_year(today()))
        self.approved, self.explained = WordsEdit(), WordsEdit()
        self.spoken = Tick(words.SPOKEN)
        self.form.add("part", words.PART, self.part)
        self.form.put(PlainLabel(words.CHANNELS, "label"), *self.ticks.values())
        self.form.add("until", words.UNTIL, self.until, hint=words.UNTIL_HELP)
        self.form.add("explained", words.EXPLAINED, self.explained)
        self.form.add("approved", words.APPROVED, self.approved)
        self.form.put(self.spoken)
        self.add(self.form)

    @property
    def command(self) -> GiveConsent | None:
        """The request, or None without a day."""
        until = self.until.day
        if until is None:
            return None
        return GiveConsent(
            self._story,
            self.part.value or Part.WORDS,
            tuple(channel for channel, tick in self.ticks.items() if tick.isChecked()),
            until,
            self.approved.text(),
            self.explained.text(),
            self.spoken.isChecked(),
        )


def _next_year(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28))


class UseDialog(DialogFrame):
    """Write down one use."""

    def __init__(self, card: StoryCard, parent: QWidget | None = None) -> None:
        super().__init__(words.USE, words.SAVE, parent=parent, height=520)
        self._story, self.form = StoryId(card.id), FormColumn()
        parts = [Part.WORDS] if card.photo is None else list(Part)
        self.part: Choice[Part] = Choice([(part, said.PART[part]) for part in parts])
        self.channel: Choice[Channel] = Choice(list(said.CHANNEL.items()))
        self.place, self.holder = WordsEdit(), WordsEdit()
        self.out = Tick(words.HANDED_OUT)
        self.form.add("part", words.PART, self.part)
        self.form.add("channel", words.CHANNEL, self.channel)
        self.form.add("place", words.PLACE, self.place)
        self.form.add("holder", words.HOLDER, self.holder, optional=True)
        self.form.put(self.out)
        self.add(self.form)

    @property
    def command(self) -> UseStory:
        """The request."""
        return UseStory(
            self._story,
            self.part.value or Part.WORDS,
            self.channel.value or Channel.REPORT,
            self.place.text(),
            self.holder.text(),
            handed_out=self.out.isChecked(),
        )


class WithdrawDialog(DialogFrame):
    """What they take back."""

    def __init__(self, card: StoryCard, parent: QWidget | None = None) -> None:
        super().__init__(words.WITHDRAW, words.WITHDRAW, parent=parent, stop=True)
        self._story, self.form = StoryId(card.id), FormColumn()
        options: list[tuple[Part | None, str]] = [(None, words.TAKE_ALL), *said.PART.items()]
        self.part: Choice[Part | None] = Choice(options)
        self.form.add("part", words.WHAT_BACK, self.part)
        self.add(self.form)

    @property
    def command(self) -> WithdrawConsent:
        """The request."""
        return WithdrawConsent(self._story, self.part.value)


class QuoteDialog(DialogFrame):
    """A quote for reports, word for word."""

    def __init__(self, card: StoryCard, parent: QWidget | None = None) -> None:
        super().__init__(words.ADD_QUOTE, words.SAVE, parent=parent)
        self._story, self.text, self.form = StoryId(card.id), NotesEdit(), FormColumn()
        self.form.add("text", words.QUOTE, self.text)
        self.add(PlainLabel(card.words, "muted", selectable=True), self.form)

    @property
    def command(self) -> AddQuote:
        """The request."""
        return AddQuote(self._story, self.text.toPlainText())


class PhotoDialog(DialogFrame):
    """What the photo shows. The picture itself was made small and safe before."""

    def __init__(self, card: StoryCard, picture: bytes, parent: QWidget | None = None) -> None:
        super().__init__(words.PHOTO, words.SAVE, parent=parent)
        self._story, self._picture = StoryId(card.id), picture
        self.text, self.form = NotesEdit(card.photo_words), FormColumn()
        self.form.add("text", words.PHOTO_WORDS, self.text)
        self.add(self.form)

    @property
    def command(self) -> SetStoryPhoto:
        """The request."""
        return SetStoryPhoto(self._story, self._picture, self.text.toPlainText())
