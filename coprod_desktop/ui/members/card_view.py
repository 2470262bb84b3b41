"""One person in full: first how to reach them safely, how they like papers, what helps them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.people import Status
from coprod_desktop.readmodels.members import MemberCard, RouteRow
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, side_by_side
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import Facts, Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.timeline import Moment, TimelineView
from coprod_desktop.wording import member_screens as words

_CHIP = {Status.ACTIVE: "good", Status.RESTING: "waiting"}


class MemberCardView(QWidget):
    """Shows a `MemberCard`. Says what a person wants done with it."""

    print_wanted = Signal()
    edit_wanted = Signal()
    note_wanted = Signal()
    reviewed = Signal()
    sensitive_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._place = column(gap=0)
        self.setLayout(self._place)
        self.sensitive = Facts()

    def show_card(
        self, card: MemberCard, name: Callable[[str], str], moments: Sequence[Moment]
    ) -> None:
        """Show one person; `name` gives initials while the curtain is drawn."""
        body = column(
            self._head(card, name),
            side_by_side(self._reach(card), self._papers(card), self._helps(card)),
            side_by_side(self._about(card), self._panels(card), self._trusted(card)),
            side_by_side(self._agreed(card), self._notes(card)),
            Card(words.HAPPENED).add(TimelineView(moments)),
            STRETCH,
            gap=16,
            edge=(24, 20, 24, 24),
        )
        emptied(self._place)  # a fresh page: its heights are measured anew
        self._place.addWidget(scrolling(held(body)))

    def show_sensitive(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show the sensitive facts that were asked for on purpose."""
        self.sensitive.show_pairs([(fact, why) for fact, why in facts])

    def _head(self, card: MemberCard, name: Callable[[str], str]) -> QLayout:
        sheet = PrimaryButton(words.PRINT_SHEET, "printer")
        sheet.clicked.connect(self.print_wanted)
        edit = QuietButton(words.EDIT, "pencil")
        edit.clicked.connect(self.edit_wanted)
        note = QuietButton(words.NOTE, "notebook-pen")
        note.clicked.connect(self.note_wanted)
        said = words.status_line(card.status, card.resting_until)
        chip = Chip(said, _CHIP.get(card.status, "plain"))
        quiet = PlainLabel(" · ".join(filter(None, (card.pronouns, card.languages))), "muted")
        title = row(Heading(name(card.name), 1), chip, STRETCH, gap=12)
        return column(title, quiet, Flow(sheet, edit, note), gap=8)

    def _reach(self, card: MemberCard) -> Card:
        made = Card(words.REACH)
        for route in card.routes:
            made.add(_route(route))
        if not any(route.safe for route in card.routes):
            made.add(PlainLabel(words.NO_ROUTE, "muted"))
        return made

    def _papers(self, card: MemberCard) -> Card:
        made = Card(words.PAPERS)
        made.add(PlainLabel(words.FORMATS[card.format], "strong"))
        made.add(PlainLabel(words.COLOURS[card.paper_colour], "muted"))
        return made

    def _helps(self, card: MemberCard) -> Card:
        looked = LinkButton(words.REVIEWED)
        looked.clicked.connect(self.reviewed)
        made = Card(words.HELPS)
        for need in card.needs:
            made.add(PlainLabel(f"{words.NEEDS[need.kind]}: {need.words}"))
        if card.interpreter:
            made.add(PlainLabel(card.interpreter))
        if not card.needs and not card.interpreter:
            made.add(PlainLabel(words.NOTHING_YET, "muted"))
        if card.review_on is not None:
            made.add(PlainLabel(f"{words.REVIEW}: {written(card.review_on)}", "small"))
        return made.add(row(looked, STRETCH))

    def _about(self, card: MemberCard) -> Card:
        pairs = [
            (words.PAY, card.payment_name),
            (words.ON_CERTIFICATE, card.certificate_name),
            (words.FOOD, ", ".join(filter(None, (card.food, card.allergies)))),
            (words.TRAVEL, card.travel_mode),
            (words.JOINED, written(card.joined_on) if card.joined_on else ""),
            *((words.ABILITIES[one.kind], one.words) for one in card.abilities),
        ]
        return Card(words.ABOUT).add(Facts([pair for pair in pairs if pair[1]]))

    def _panels(self, card: MemberCard) -> Card:
        made = Card(words.PANELS)
        for one in card.parts:
            until = written(one.to_day) if one.to_day else ""
            made.add(PlainLabel(words.part(one.name, one.role, written(one.from_day), until)))
        if not card.parts:
            made.add(PlainLabel(words.NOTHING_YET, "muted"))
        return made

    def _trusted(self, card: MemberCard) -> Card:
        made = Card(words.TRUSTED)
        for one in card.trusted:
            said = words.MAY_CONTACT if one.may_contact else words.MAY_NOT_CONTACT
            made.add(PlainLabel(", ".join(filter(None, (one.name, one.relation, one.phone)))))
            made.add(PlainLabel(said, "small"))
        if not card.trusted:
            made.add(PlainLabel(words.NOTHING_YET, "muted"))
        return made

    def _agreed(self, card: MemberCard) -> Card:
        made = Card(words.AGREED)
        pairs = [
            (one.purpose, f"{written(one.given_on)}, {one.channel}")
            for one in card.consents
            if one.withdrawn_on is None
        ]
        made.add(Facts(pairs))
        if card.sensitive:
            self.sensitive = Facts()
            reveal = LinkButton(words.SHOW_SENSITIVE)
            reveal.clicked.connect(self.sensitive_wanted)
            made.add(PlainLabel(words.sensitive_count(card.sensitive), "muted"), reveal)
            made.add(self.sensitive)
        return made

    def _notes(self, card: MemberCard) -> Card:
        made = Card(words.NOTES)
        for note in card.notes[:6]:
            said = PlainLabel(f"{written(note.on_day)}, {note.by}", "small")
            made.add(said, PlainLabel(note.words))
        if not card.notes:
            made.add(PlainLabel(words.NOTHING_YET, "muted"))
        return made


def _route(route: RouteRow) -> QWidget:
    parts: list[QWidget] = []
    if not route.safe:
        parts.append(Chip(words.UNSAFE, "stop"))
    if route.how_not:
        parts.append(Chip(f"{words.HOW_NOT}: {route.how_not}", "waiting"))
    if route.say:
        parts.append(Chip(f"{words.SAY}: {route.say}", "primary"))
    best = f" ({words.PREFERRED})" if route.preferred else ""
    said = PlainLabel(f"{words.ROUTES[route.kind]}: {route.value}{best}", selectable=True)
    return held(column(*parts, said, gap=4))
