"""Venues: the directory at the left, one place's facts at the right."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.meetings.venues import VenueDetails
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import Known
from coprod_desktop.readmodels.meetings.rows import VenueRow
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.fields import Choice, MoneyEdit, NotesEdit, NumberEdit, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import SplitPage
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.wording import faults
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_dialogs as words
from coprod_desktop.wording import meeting_words as shared


class VenuePage(QWidget):
    """Signals: `saved()`, `new_wanted()`."""

    saved = Signal()
    new_wanted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.list: RowList[VenueRow] = RowList(
            lambda each: ListLine(each.name, each.address.split("\n")[0]),
            lambda each: each.id,
            words.VENUE_TITLE,
        )
        self.list.chosen.connect(self.show_venue)
        new = QuietButton(words.ADD_VENUE, "plus")
        new.clicked.connect(self.new_wanted)
        self.form = FormColumn()
        self.name, self.address, self.phone = WordsEdit(), NotesEdit(lines=3), WordsEdit()
        self.facts = {key: Choice(list(choices.KNOWN.items())) for key, _ in words.VENUE_FACTS}
        self.bus, self.seats = WordsEdit(), NumberEdit(0, 0, 5000)
        self.cost, self.way, self.notice = MoneyEdit(), NotesEdit(lines=3), NumberEdit(14, 0, 365)
        self._ask()
        save = PrimaryButton(shared.SAVE_IT, "check")
        save.clicked.connect(self.saved)
        left = held(column(row(new, STRETCH), self.list, edge=(16, 16, 8, 16)))
        page = held(column(self.form, row(save, STRETCH), STRETCH, edge=24))
        self.setLayout(column(SplitPage(left, scrolling(page))))

    def _ask(self) -> None:
        add = self.form.add
        add("name", words.NAME, self.name)
        add("address", words.ADDRESS, self.address, optional=True)
        add("phone", words.PHONE, self.phone, optional=True)
        for key, text in words.VENUE_FACTS:
            add(key, text, self.facts[key])
        add("bus", words.VENUE_BUS, self.bus, optional=True, hint=words.TIME_HELP)
        add("seats", words.VENUE_SEATS, self.seats, optional=True)
        add("cost", words.VENUE_COST, self.cost, optional=True)
        add("find", words.VENUE_FIND, self.way, optional=True)
        add("notice", words.VENUE_NOTICE, self.notice)

    def show_rows(self, rows: Sequence[VenueRow]) -> None:
        """Show the directory."""
        self.list.show_rows(rows)
        self.list.choose_first()

    def show_venue(self, venue: VenueRow | None) -> None:
        """Show one place's facts, or empty boxes for a new one."""
        self.form.clear_errors()
        self.name.show_text(venue.name if venue else "")
        self.address.show_text(venue.address if venue else "")
        self.phone.show_text(venue.phone if venue else "")
        for key, box in self.facts.items():
            box.choose(getattr(venue, key) if venue else Known.UNKNOWN)
        bus = venue.last_bus if venue else None
        self.bus.show_text("" if bus is None else f"{bus // 60}:{bus % 60:02}")
        self.seats.setValue((venue.seats or 0) if venue else 0)
        self.cost.show_amount(venue.cost if venue else None)
        self.way.show_text(venue.how_to_find if venue else "")
        self.notice.setValue(venue.notice_days if venue else 14)

    def details(self) -> VenueDetails | None:
        """What was typed, or None with the problems shown. Saving means the facts were checked."""
        errors: dict[str, str] = {}
        bus = None
        if not self.name.text().strip():
            errors["name"] = faults.REFUSED["venue-needs-a-name"]
        try:
            bus = times.typed_time(self.bus.text()) if self.bus.text().strip() else None
        except Refused as problem:
            errors["bus"] = faults.sentence(problem)
        try:
            cost = self.cost.amount
        except Refused as problem:
            cost, errors["cost"] = None, faults.sentence(problem)
        self.form.show_errors(errors)
        if errors:
            return None
        known = {key: box.value or Known.UNKNOWN for key, box in self.facts.items()}
        return VenueDetails(
            name=self.name.text(), address=self.address.toPlainText(), phone=self.phone.text(),
            **known, last_bus=bus, how_to_find=self.way.toPlainText(),
            seats=self.seats.value() or None, cost=cost, checked_on=self._today(),
            notice_days=self.notice.value(),
        )  # fmt: skip
