"""Two records of one person side by side: what stays is chosen field by field."""

from collections.abc import Callable
from dataclasses import astuple
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from coprod_desktop.commands.members.merging import MergeMembers
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import Route
from coprod_desktop.queries import member_card, members, merging
from coprod_desktop.readmodels.members import MemberCard
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.theme import sized, spaced
from coprod_desktop.ui.widgets.buttons import LinkButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import member_screens as screens
from coprod_desktop.wording import merging as words


def _day(value: date | None) -> str:
    return written(value) if value is not None else ""


def _plain(value: Any) -> str:
    return "" if value is None else str(value)


FIELDS: Final[tuple[tuple[str, str, Callable[[Any], str]], ...]] = (
    ("name", card_words.NAME, _plain),
    ("pronouns", card_words.PRONOUNS, _plain),
    ("payment_name", card_words.PAY_NAME, _plain),
    ("certificate_name", card_words.CERTIFICATE_NAME, _plain),
    ("introduce_as", card_words.INTRODUCE, _plain),
    ("describe_as", card_words.DESCRIBE, _plain),
    ("sharing", card_words.SHARING, lambda value: card_words.SHOWN[value]),
    ("born", card_words.BORN, _day),
    ("joined_on", card_words.JOINED, _day),
    ("last_heard_on", card_words.HEARD, _day),
    ("format", card_words.FORMAT, lambda value: screens.FORMATS[value]),
    ("paper_colour", card_words.COLOUR, lambda value: screens.COLOURS[value]),
    ("languages", card_words.LANGUAGES_ASK, _plain),
    ("interpreter", card_words.INTERPRETER, _plain),
    ("food", card_words.FOOD_ASK, _plain),
    ("allergies", card_words.ALLERGIES, _plain),
    ("travel_mode", card_words.MODE, _plain),
    ("travel_route", card_words.ROUTE, _plain),
    ("last_fare", card_words.FARE, _plain),
    ("review_on", card_words.REVIEW_ON, _day),
    ("buddy", card_words.BUDDY, _plain),
)


class MergeDialog(DialogFrame):
    """First the other record is found, then each line is decided."""

    def __init__(
        self,
        shell: Shell,
        member: MemberId,
        other: MemberId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.TITLE, words.MAKE_ONE, parent=parent, width=660, height=640)
        self._shell, self._member = shell, member
        self.other: MemberId | None = None
        self.chosen: dict[str, QButtonGroup] = {}
        self.search = SearchBox(words.FIND)
        self.people: RowList[Any] = RowList(self._line, lambda one: one.id, words.PEOPLE)
        sized(self.people, minimumHeight=220)
        self._finding = held(
            column(PlainLabel(words.WHO, "label"), self.search, self.people, gap=8)
        )
        self.paid = Banner(kind="stop")
        self.grid = column(gap=8)
        self._deciding = held(self.grid)
        self.add(PlainLabel(words.INTRO), self._finding, self.paid, self._deciding)
        self.search.searched.connect(self.look_up)
        self.search.went_down.connect(self.people.setFocus)
        self.people.opened.connect(lambda one: self.show_other(one.id))
        self.people.chosen.connect(self._chosen)
        self.done_wanted.connect(self.finish)
        self._card = shell.ask(member_card.card, member)
        if other is None:
            self.look_up("")
            self._step(deciding=False)
        else:
            self.show_other(other)

    def look_up(self, said: str) -> None:
        """Show people who fit; with nothing typed, those who may be the same."""
        if said.strip():
            rows: list[Any] = self._shell.ask(members.search, said, limit=50)
        else:
            rows = self._alike()
        self.people.show_rows([row for row in rows if row.id != self._member])

    def show_other(self, other: MemberId) -> None:
        """Put the two side by side."""
        theirs = self._shell.ask(member_card.card, other)
        if self._card is None or theirs is None:
            return
        self.other = other
        emptied(self.grid)
        self.chosen = {}
        grid = self._side_by_side(self._card, theirs)
        along = self._shell.ask(merging.following, other)
        follows = words.follows(*astuple(along))
        back = LinkButton(words.OTHER)
        back.clicked.connect(lambda: self._step(deciding=False))
        said = words.CHOOSE if self.chosen else words.ALL_THE_SAME
        for part in (PlainLabel(said, "strong"), held(grid), PlainLabel(follows)):
            self.grid.addWidget(part)
        self.grid.addWidget(PlainLabel(words.SAFER, "small"))
        self.grid.addLayout(row(back, STRETCH))
        paying = self._shell.ask(merging.being_paid, self._member, other)
        self.paid.say(words.BEING_PAID if paying else "")
        self._step(deciding=True)

    def finish(self) -> None:
        """Make them one."""
        if self.other is None:
            return
        take = tuple(key for key, group in self.chosen.items() if group.checkedId() == 1)
        done = self._shell.do(MergeMembers(self._member, self.other, take), words.MERGED, self)
        if done is not None:
            self.accept()

    def _side_by_side(self, mine: MemberCard, theirs: MemberCard) -> QGridLayout:
        grid = spaced(QGridLayout(), 8)
        for at, head in enumerate((words.THIS_RECORD, words.OTHER_RECORD), 1):
            grid.addWidget(PlainLabel(head, "strong"), 0, at)
            grid.setColumnStretch(at, 1)
        for key, label, said in FIELDS:
            here, there = getattr(mine, key), getattr(theirs, key)
            if here != there:
                take = here in (None, "")
                self._put(grid, key, label, (said(here), said(there)), take=take)
        stands = [screens.status_line(one.status, one.resting_until) for one in (mine, theirs)]
        if stands[0] != stands[1]:
            self._put(grid, "status", words.STATUS, (stands[0], stands[1]), take=False)
        return grid

    def _put(
        self, grid: QGridLayout, key: str, label: str, values: tuple[str, str], *, take: bool
    ) -> None:
        group = self.chosen[key] = QButtonGroup(self)
        at = grid.rowCount()
        grid.addWidget(sized(PlainLabel(label, "muted"), maximumWidth=180), at, 0)
        for number, value in enumerate(values):
            name = self._shell.name(value) if key == "name" else value
            shown = name if len(name) <= 40 else f"{name[:37]}..."
            button = QRadioButton((shown or words.NOTHING).replace("&", "&&"))
            button.setAccessibleName(words.stays(label, name))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            group.addButton(button, number)
            grid.addWidget(button, at, number + 1)
        group.button(int(take)).setChecked(True)
        # Tab goes to the chosen one, the arrow keys to the other; Qt sees to it from then on.
        group.button(1 - int(take)).setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _alike(self) -> list[Any]:
        if self._card is None:
            return []
        routes = self._card.routes
        phone = next((r.value for r in routes if r.kind in {Route.PHONE, Route.TEXT}), "")
        email = next((r.value for r in routes if r.kind is Route.EMAIL), "")
        return list(self._shell.ask(members.likenesses, self._card.name, phone, email))

    def _line(self, one: Any) -> ListLine:
        return ListLine(self._shell.name(one.name), one.panels)

    def _chosen(self, one: Any) -> None:
        if one is not None and self.people.hasFocus():
            self.show_other(one.id)

    def _step(self, *, deciding: bool) -> None:
        self._finding.setVisible(not deciding)
        self._deciding.setVisible(deciding)
        if not deciding:
            self.other = None
            self.paid.say("")
        if self.main is not None:
            self.main.setEnabled(deciding)
