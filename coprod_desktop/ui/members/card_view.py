"""One person in full: first how to reach them safely, how they like papers, what helps them.

Every section is opened for editing where it stands. While the same person is shown, a change only
shows the new values; nobody is torn out of a box they are typing in.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import Status
from coprod_desktop.readmodels.members import MemberCard
from coprod_desktop.ui.members.card_agreed import AgreedSection, HiddenSection
from coprod_desktop.ui.members.card_facts import (
    FoodSection,
    LanguagesSection,
    NamesSection,
    PapersSection,
    StatusSection,
    TravelSection,
)
from coprod_desktop.ui.members.card_helps import AbilitiesSection, HelpsSection, TimesSection
from coprod_desktop.ui.members.card_joining import JoiningSection, NotesSection, PanelsSection
from coprod_desktop.ui.members.card_meetings import MeetingsSection
from coprod_desktop.ui.members.card_reach import ReachSection, TrustedSection
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, side_by_side
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.timeline import Moment, TimelineView
from coprod_desktop.wording import erasure, information
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import member_screens as words

_CHIP = {Status.ACTIVE: "good", Status.RESTING: "waiting"}
_LEFT = (
    ReachSection, HelpsSection, TrustedSection, PanelsSection, JoiningSection, NotesSection,
)  # fmt: skip
_RIGHT = (
    PapersSection, NamesSection, LanguagesSection, FoodSection, TravelSection, TimesSection,
    MeetingsSection, AbilitiesSection, StatusSection, AgreedSection, HiddenSection,
)  # fmt: skip


class MemberCardView(QWidget):
    """Shows a `MemberCard`. Says what a person wants done with it."""

    print_wanted = Signal()
    merge_wanted = Signal()
    more_wanted = Signal()
    place_wanted = Signal(object)  # (tab, leaf, id)
    erase_wanted = Signal()
    information_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._place = column(gap=0)
        self.setLayout(self._place)
        self._member: MemberId | None = None
        self.sections: dict[str, Any] = {}
        self.timeline = TimelineView()
        self._head = column(gap=8)
        self._area: QScrollArea | None = None

    def show_card(self, card: MemberCard, shell: Shell, moments: Sequence[Moment]) -> None:
        """Show one person; names are initials while the curtain is drawn."""
        if card.id != self._member or not self.sections:
            self._member = card.id
            self._build(card, shell)
        else:
            for section in self.sections.values():
                section.show_card(card)
        self._show_head(card, shell)
        self.timeline.show_moments(moments)

    def forget(self) -> None:
        """Let the person go: the next one shown is built anew."""
        self._member = None
        emptied(self._place)
        self.sections = {}

    def write_note(self) -> None:
        """Open an empty note, in sight."""
        notes = self.sections["NotesSection"]
        notes.begin()
        if self._area is not None and notes.form is not None:
            self._area.ensureWidgetVisible(notes.form)

    def _build(self, card: MemberCard, shell: Shell) -> None:
        emptied(self._place)  # a fresh page: its heights are measured anew
        made = [kind(shell, card) for kind in (*_LEFT, *_RIGHT)]
        self.sections = {type(each).__name__: each for each in made}
        count = len(_LEFT)
        left, right = (
            held(column(*part, STRETCH, gap=16)) for part in (made[:count], made[count:])
        )
        self._head = column(gap=8)
        self.timeline = TimelineView()
        self.timeline.opened.connect(self.place_wanted)
        more = LinkButton(card_words.MORE)
        more.clicked.connect(self.more_wanted)
        erase = LinkButton(erasure.ERASE)
        erase.clicked.connect(self.erase_wanted)
        held_all = LinkButton(information.BUTTON)
        held_all.clicked.connect(self.information_wanted)
        body = column(
            held(self._head),
            side_by_side(left, right, least=380),
            Card(words.HAPPENED).add(self.timeline, row(more, STRETCH)),
            Flow(held_all, erase),
            STRETCH,
            gap=16,
            edge=(24, 20, 24, 24),
        )
        self._area = scrolling(held(body))
        self._place.addWidget(self._area)

    def _show_head(self, card: MemberCard, shell: Shell) -> None:
        had = self._head.parentWidget()
        focus = had.focusWidget() if had is not None else None
        inside = focus is not None and focus.hasFocus()
        emptied(self._head)
        chip = Chip(
            words.status_line(card.status, card.resting_until), _CHIP.get(card.status, "plain")
        )
        quiet = " · ".join(filter(None, (card.pronouns, card.languages)))
        sheet = PrimaryButton(words.PRINT_SHEET, "printer")
        sheet.clicked.connect(self.print_wanted)
        note = QuietButton(words.NOTE, "notebook-pen")
        note.clicked.connect(self.write_note)
        merge = QuietButton(card_words.MERGE, "merge")
        merge.clicked.connect(self.merge_wanted)
        needs = [Chip(one.words, "primary", "flag") for one in card.needs if one.flagged][:3]
        self._head.addLayout(row(Heading(shell.name(card.name), 1), chip, STRETCH, gap=12))
        if quiet:
            self._head.addWidget(PlainLabel(quiet, "muted"))
        self._head.addWidget(PlainLabel(_matters(card), "strong"))
        if needs:
            self._head.addWidget(Flow(*needs))
        self._head.addWidget(Flow(sheet, note, merge))
        if inside:
            sheet.setFocus()


def _matters(card: MemberCard) -> str:
    """The one line that matters most: how not and how to reach them, and how papers come."""
    best = next((route for route in card.routes if route.preferred), None)
    how = "" if best is None else f"{words.ROUTES[best.kind]} {best.value}"
    not_so = "" if best is None or not best.how_not else f"{words.HOW_NOT}: {best.how_not}"
    say = "" if best is None or not best.say else f"{words.SAY}: {best.say}"
    parts = (not_so, say, how or words.NO_ROUTE, words.FORMATS[card.format])
    return " · ".join(filter(None, parts))
