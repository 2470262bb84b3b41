"""A form that saves each answer as it is left, and says beside the answer when it cannot."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.domain.errors import Refused
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.fields import (
    Choice,
    DateEdit,
    MoneyEdit,
    NotesEdit,
    NumberEdit,
    Tick,
    WordsEdit,
)
from coprod_desktop.ui.widgets.form import Field, FormColumn
from coprod_desktop.wording import faults


class FactForm(FormColumn):
    """Questions whose answers are facts. `keep(key, value)` is called when one was changed.

    Without `keep` the answers wait until `values()` is asked, as for something new.
    """

    def __init__(
        self, today: Callable[[], date], keep: Callable[[str, Any], object] | None = None
    ) -> None:
        super().__init__()
        self._today, self._keep = today, keep
        self._reads: dict[str, Callable[[], Any]] = {}
        self._shows: dict[str, Callable[[Any], None]] = {}

    def words(self, key: str, label: str, *, hint: str = "", optional: bool = True) -> WordsEdit:
        """Ask for one line."""
        edit = WordsEdit()
        self._ask(key, label, edit, edit.text, edit.show_text, hint, optional)
        return edit

    def notes(self, key: str, label: str, *, hint: str = "", lines: int = 2) -> NotesEdit:
        """Ask for a few lines."""
        edit = sized(NotesEdit(lines=lines), maximumHeight=22 * lines + 40)
        self._ask(key, label, edit, edit.toPlainText, edit.show_text, hint, optional=True)
        return edit

    def day(self, key: str, label: str, *, hint: str = "") -> DateEdit:
        """Ask for a day."""
        edit = DateEdit(self._today)
        field = self._ask(key, label, edit, lambda: edit.day, edit.show_day, hint, optional=True)
        self._explain(edit, field, lambda: edit.day)
        return edit

    def money(self, key: str, label: str, *, hint: str = "") -> MoneyEdit:
        """Ask for an amount."""
        edit = MoneyEdit()
        field = self._ask(
            key, label, edit, lambda: edit.amount, edit.show_amount, hint, optional=True
        )
        self._explain(edit, field, lambda: edit.amount)
        return edit

    def choice(
        self, key: str, label: str, options: Sequence[tuple[Any, str]], *, hint: str = ""
    ) -> Choice[Any]:
        """Ask for one of several."""
        edit: Choice[Any] = Choice(options)
        self._ask(key, label, edit, lambda: edit.value, edit.choose, hint, optional=False)
        return edit

    def number(self, key: str, label: str, *, hint: str = "") -> NumberEdit:
        """Ask for a whole number."""
        edit = NumberEdit(high=999)
        self._ask(key, label, edit, edit.value, edit.setValue, hint, optional=False)
        return edit

    def tick(self, key: str, label: str) -> Tick:
        """Ask for yes or no."""
        edit = Tick(label)
        self._reads[key], self._shows[key] = edit.isChecked, edit.setChecked
        edit.edited.connect(lambda on: self._changed(key, on))
        self.put(edit)
        return edit

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show what the file says, but in the box where somebody is typing just now."""
        for key, value in values.items():
            if key in self._shows and not self._typing(key):
                self._shows[key](value)

    def values(self) -> dict[str, Any]:
        """All answers.

        Raises:
            Refused: a day or an amount that cannot be read.
        """
        return {key: read() for key, read in self._reads.items()}

    def refuse(self, sentence: str) -> None:
        """Say at the top why it could not be kept."""
        self.summary.say(sentence, "stop")

    def _ask(
        self,
        key: str,
        label: str,
        editor: Any,
        read: Callable[[], Any],
        show: Callable[[Any], None],
        hint: str,
        optional: bool,  # noqa: FBT001 - one of many, and only called from here
    ) -> Field:
        self._reads[key], self._shows[key] = read, show
        editor.edited.connect(lambda: self._changed(key, read()))
        return self.add(key, label, editor, hint=hint, optional=optional)

    def _explain(self, editor: QLineEdit, field: Field, read: Callable[[], Any]) -> None:
        def look() -> None:
            try:
                read()
            except Refused as no:
                field.show_error(faults.sentence(no))
            else:
                field.show_error("")

        editor.editingFinished.connect(look)

    def _changed(self, key: str, value: Any) -> None:
        if self._keep is not None:
            self.summary.say("")
            self._keep(key, value)

    def _typing(self, key: str) -> bool:
        field = self.fields.get(key)
        return field is not None and _has_words(field.editor) and field.editor.hasFocus()


def _has_words(editor: QWidget) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.isModified()
    return isinstance(editor, NotesEdit) and editor.document().isModified()
