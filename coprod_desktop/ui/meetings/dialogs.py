"""Dialogs about a meeting: its plan, an agenda item, repeating, cancelling, a paper."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.meetings.agenda import ItemDetails
from coprod_desktop.commands.meetings.plan import MeetingDetails
from coprod_desktop.domain.availability import minute_of_day
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import ItemKind
from coprod_desktop.readmodels.meetings.packs import CopyRow, PaperRow
from coprod_desktop.readmodels.meetings.rows import ItemRow, MeetingCard, PanelChoice, VenueRow
from coprod_desktop.ui.widgets.fields import (
    Choice,
    DateEdit,
    NotesEdit,
    NumberEdit,
    Tick,
    WordsEdit,
)
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import faults
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_dialogs as words
from coprod_desktop.wording import meeting_words as shared


class MeetingDialog(DialogFrame):
    """Asks what a meeting's plan says. `details()` gives the answers."""

    def __init__(
        self,
        today: Callable[[], date],
        panels: Sequence[PanelChoice],
        venues: Sequence[VenueRow],
        card: MeetingCard | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = words.CHANGE_TITLE if card else words.PLAN_TITLE
        super().__init__(title, title, parent=parent, width=560, height=720)
        self.form = FormColumn()
        self.title, self.day = WordsEdit(), DateEdit(today)
        self.time, self.length = WordsEdit("11:00"), NumberEdit(90, 5, 24 * 60)
        self.panel: Choice[UUID | None] = Choice(
            [(None, shared.NO_PANEL), *((each.id, each.name) for each in panels)]
        )
        self.venue: Choice[UUID | None] = Choice(
            [(None, shared.NO_VENUE), *((each.id, each.name) for each in venues)]
        )
        self.kind = Choice(list(choices.KINDS.items()))
        self.purpose = Choice(list(choices.PURPOSES.items()))
        self.influence = Choice(list(choices.INFLUENCES.items()))
        self.setting = Choice(list(choices.SETTINGS.items()))
        self.room, self.link, self.places = WordsEdit(), WordsEdit(), WordsEdit()
        self.joining, self.rules = NotesEdit(lines=2), NotesEdit(shared.GROUND_RULES_LINE, lines=3)
        self.quiet, self.others = NotesEdit(shared.QUIET_ROOM_LINE, lines=2), NotesEdit(lines=2)
        self.learned = NotesEdit(lines=3)
        self._ask()
        self.add(self.form)
        if card is not None:
            self._show(card)
        self.purpose.choose(card.purpose if card else self.purpose.values[1])
        self.influence.choose(card.influence if card else self.influence.values[2])

    def _ask(self) -> None:
        add = self.form.add
        add("title", words.TITLE, self.title)
        add("day", words.DAY, self.day)
        add("time", words.TIME, self.time, hint=words.TIME_HELP)
        add("minutes", words.LENGTH, self.length)
        add("panel", shared.PANEL, self.panel)
        add("purpose", shared.PURPOSE, self.purpose)
        add("influence", shared.INFLUENCE, self.influence)
        add("setting", shared.WHERE, self.setting)
        add("venue", words.VENUE_TITLE, self.venue, optional=True)
        add("room", words.ROOM, self.room, optional=True)
        add("link", words.LINK, self.link, optional=True)
        add("joining", shared.HOW_TO_JOIN, self.joining, optional=True)
        add("rules", shared.GROUND_RULES, self.rules, optional=True)
        add("quiet", shared.QUIET_ROOM, self.quiet, optional=True)
        add("places", words.PLACES, self.places, optional=True)
        add("kind", shared.KIND, self.kind)
        add("others", shared.OTHERS, self.others, optional=True)
        add("learned", shared.LEARNED, self.learned, optional=True)

    def _show(self, card: MeetingCard) -> None:
        self.title.show_text(card.title)
        self.day.show_day(card.day)
        minute = minute_of_day(card.starts_at)
        self.time.show_text(f"{minute // 60}:{minute % 60:02}")
        self.length.setValue(card.minutes)
        self.panel.choose(card.panel_id)
        self.venue.choose(card.venue.id if card.venue else None)
        self.kind.choose(card.kind)
        self.setting.choose(card.setting)
        self.room.show_text(card.room)
        self.link.show_text(card.link)
        self.places.show_text("" if card.places is None else str(card.places))
        for box, text in (
            (self.joining, card.joining_help),
            (self.rules, card.ground_rules),
            (self.quiet, card.quiet_room),
            (self.others, card.others),
            (self.learned, card.learned),
        ):
            box.show_text(text)

    def details(self) -> MeetingDetails | None:
        """What was typed, or None with the problems shown beside their fields."""
        errors: dict[str, str] = {}
        starts_at = self._starts_at(errors)
        places = self._places(errors)
        self.form.show_errors(errors)
        if errors or starts_at is None:
            return None
        kind, purpose, influence = self.kind.value, self.purpose.value, self.influence.value
        setting = self.setting.value
        if kind is None or purpose is None or influence is None or setting is None:
            return None
        return MeetingDetails(
            self.title.text(), starts_at, self.length.value(), self.panel.value, kind, purpose,
            influence, setting, self.venue.value, self.room.text(), self.link.text(),
            self.joining.toPlainText(), self.rules.toPlainText(), self.quiet.toPlainText(),
            self.others.toPlainText(), self.learned.toPlainText(), places,
        )  # fmt: skip

    def _starts_at(self, errors: dict[str, str]) -> datetime | None:
        if not self.title.text().strip():
            errors["title"] = faults.REFUSED["meeting-needs-a-title"]
        day = minute = None
        try:
            day = self.day.day
            if day is None:
                errors["day"] = words.CHOOSE_DAY
        except Refused as problem:
            errors["day"] = faults.sentence(problem)
        try:
            minute = times.typed_time(self.time.text())
            return None if day is None else times.moment(day, minute)
        except Refused as problem:
            errors["time"] = faults.sentence(problem)
        return None

    def _places(self, errors: dict[str, str]) -> int | None:
        text = self.places.text().strip()
        if text and not text.isdecimal():
            errors["places"] = words.NOT_A_NUMBER
        return int(text) if text.isdecimal() else None


class ItemDialog(DialogFrame):
    """Asks what an agenda item says. `details()` gives the answers."""

    def __init__(self, item: ItemRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(words.ITEM_TITLE, shared.SAVE_IT, parent=parent, height=620)
        self.form = FormColumn()
        self.title, self.length = WordsEdit(), NumberEdit(20, 0, 24 * 60)
        self.kind = Choice(list(choices.ITEM_KINDS.items()))
        self.kind.choose(item.kind if item else ItemKind.DISCUSS)
        self.lead, self.warning, self.outcome = WordsEdit(), NotesEdit(lines=2), NotesEdit(lines=2)
        self.secret = Tick(words.ITEM_SECRET)
        add = self.form.add
        add("title", words.TITLE, self.title)
        add("minutes", words.LENGTH, self.length)
        add("kind", shared.KIND, self.kind)
        add("lead", words.ITEM_LEAD, self.lead, optional=True)
        add("warning", words.ITEM_WARNING, self.warning, optional=True)
        add("result", words.ITEM_AFTER, self.outcome, optional=True)
        self.form.put(self.secret)
        self.add(self.form)
        if item is not None:
            self.title.show_text(item.title)
            self.length.setValue(item.minutes)
            self.lead.show_text(item.lead)
            self.warning.show_text(item.warning)
            self.outcome.show_text(item.afterwards)
            self.secret.setChecked(item.confidential)

    def details(self) -> ItemDetails:
        """What was typed."""
        return ItemDetails(
            self.title.text(), self.length.value(), self.kind.value or ItemKind.DISCUSS,
            self.lead.text(), self.warning.toPlainText(), self.outcome.toPlainText(),
            self.secret.isChecked(),
        )  # fmt: skip


class RepeatDialog(DialogFrame):
    """Asks how a meeting comes round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.REPEAT_TITLE, shared.REPEAT, parent=parent)
        self.monthly: Choice[bool] = Choice(
            [(True, words.REPEAT_MONTHLY), (False, words.REPEAT_WEEKLY)]
        )
        self.every, self.count = NumberEdit(1, 1, 52), NumberEdit(6, 2, 120)
        form = FormColumn()
        form.add("how", words.REPEAT_HOW, self.monthly)
        form.add("every", words.REPEAT_EVERY, self.every)
        form.add("count", words.REPEAT_COUNT, self.count)
        self.add(form)


class MoveDayDialog(DialogFrame):
    """Asks on which other day one meeting of a series is held."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(words.MOVE_TITLE, shared.SAVE_IT, parent=parent)
        self.day = DateEdit(today)
        form = FormColumn()
        form.add("day", words.MOVE_TO, self.day)
        self.add(form)


class CancelDialog(DialogFrame):
    """Asks why a meeting is cancelled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.CANCEL_TITLE, shared.CANCEL, parent=parent, stop=True)
        self.why = NotesEdit(lines=3)
        form = FormColumn()
        form.add("why", words.CANCEL_WHY, self.why, optional=True)
        self.add(form)


class PaperDialog(DialogFrame):
    """Asks what a paper is called, its words, and who does not get it."""

    def __init__(
        self,
        paper: PaperRow,
        copies: Sequence[CopyRow],
        name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(paper.title, shared.SAVE_IT, parent=parent, width=640, height=680)
        self.title = WordsEdit(paper.title)
        self.words, self.shows = NotesEdit(paper.words, lines=8), NotesEdit(paper.described, 3)
        self.secret = Tick(shared.PAPER_SECRET, on=paper.confidential)
        form = FormColumn()
        form.add("title", shared.PAPER_TITLE, self.title)
        if paper.kind.value == "picture":
            form.add("shows", shared.PAPER_SHOWS, self.shows)
        else:
            form.add("words", shared.PAPER_WORDS, self.words, hint=shared.PAPER_WORDS_HELP)
        form.put(self.secret, PlainLabel(shared.LEAVE_OUT, "strong"))
        self.out: dict[UUID, Tick] = {}
        for each in copies:
            tick = Tick(name(each.copy.name), on=paper.id not in each.copy.papers)
            self.out[each.id] = tick
            form.put(tick)
        self.add(form)
