"""Who should be shown: a filter put together by ticking, and kept under a name if you like."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.ids import PanelId
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Need, Status
from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.fields import NumberEdit, Tick, WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import member_list as words
from coprod_desktop.wording.member_screens import FORMATS, NEEDS, STATUSES

Value = TypeVar("Value", bound=Hashable)


class Ticks(Flow, Generic[Value]):
    """Several values to tick, side by side."""

    def __init__(self, options: Iterable[tuple[Value, str]], on: Sequence[Value]) -> None:
        self._ticks = {value: Tick(said, on=value in on) for value, said in options}
        super().__init__(*self._ticks.values(), gap=16)

    @property
    def values(self) -> tuple[Value, ...]:
        """Those that are ticked."""
        return tuple(value for value, tick in self._ticks.items() if tick.isChecked())


class FilterDialog(DialogFrame):
    """Everything a filter can ask. `asks` is what was put together, `name` what to keep it under.

    Signals: `forgotten()` when the kept filter it was opened on should go.
    """

    forgotten = Signal()

    def __init__(
        self,
        asks: MemberFilter,
        panels: Sequence[tuple[PanelId, str]],
        groups: Sequence[tuple[str, str]],
        kept_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.FILTER_TITLE, words.FILTER_DO, parent=parent, width=640, height=680)
        form = self.form = FormColumn()
        self._said = WordsEdit(asks.words)
        form.add("words", words.WORDS, self._said, optional=True)
        self._ticked: dict[str, Ticks[Hashable]] = {}
        self._choices("statuses", words.STATUS_Q, STATUSES.items(), asks)
        self._choices("panels", words.PANEL_Q, panels, asks)
        self._no_panel = Tick(words.NO_PANEL_Q, on=asks.no_panel)
        form.put(self._no_panel)
        self._choices("groups", words.GROUP_Q, groups, asks)
        self._choices("needs", words.NEED_Q, NEEDS.items(), asks)
        self._choices("formats", words.FORMAT_Q, FORMATS.items(), asks)
        self._language = WordsEdit(asks.language)
        form.add("language", words.LANGUAGE_Q, self._language, optional=True)
        self._interpreter = Tick(words.INTERPRETER_Q, on=asks.interpreter)
        self._review = Tick(words.REVIEW_Q, on=asks.review_due)
        form.put(self._interpreter, self._review)
        self._unheard = NumberEdit(asks.unheard_weeks, 0, 520)
        self._unseen = NumberEdit(asks.unseen_weeks, 0, 520)
        form.add("unheard", words.UNHEARD_Q, self._unheard, hint=words.WEEKS_HINT)
        form.add("unseen", words.UNSEEN_Q, self._unseen, hint=words.WEEKS_HINT)
        self._name = WordsEdit(kept_name)
        form.add("name", words.FILTER_NAME, self._name, optional=True, hint=words.FILTER_NAME_HINT)
        forget: QuietButton | None = None
        if kept_name:
            forget = QuietButton(words.FORGET, "trash-2")
            forget.clicked.connect(self._forget)
        self.add(PlainLabel(words.FILTER_ABOUT, "muted"), form, forget)
        self.done_wanted.connect(self.accept)

    @property
    def name(self) -> str:
        """What to keep it under; "" for not at all."""
        return self._name.text().strip()

    @property
    def asks(self) -> MemberFilter:
        """What was put together."""
        ticked = {key: ticks.values for key, ticks in self._ticked.items()}
        return MemberFilter(
            words=self._said.text().strip(),
            statuses=_typed(ticked.get("statuses"), Status),
            panels=ticked.get("panels", ()),  # type: ignore[arg-type]
            groups=ticked.get("groups", ()),  # type: ignore[arg-type]
            needs=_typed(ticked.get("needs"), Need),
            formats=_typed(ticked.get("formats"), Format),
            language=self._language.text().strip(),
            interpreter=self._interpreter.isChecked(),
            review_due=self._review.isChecked(),
            unheard_weeks=self._unheard.value(),
            unseen_weeks=self._unseen.value(),
            no_panel=self._no_panel.isChecked(),
        )

    def _choices(
        self, key: str, label: str, options: Iterable[tuple[Hashable, str]], asks: MemberFilter
    ) -> None:
        every = list(options)
        if every:
            self._ticked[key] = Ticks(every, getattr(asks, key))
            self.form.add(key, label, self._ticked[key])

    def _forget(self) -> None:
        self.forgotten.emit()
        self.reject()


Made = TypeVar("Made")


def _typed(values: Sequence[Hashable] | None, kind: Callable[[str], Made]) -> tuple[Made, ...]:
    return tuple(kind(str(value)) for value in values or ())
