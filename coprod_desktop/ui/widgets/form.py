"""Forms as conversations: one column, labels above, help and errors in words under the field."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.theme.tokens import TEXT_WIDTH
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.labels import IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import Part, column, fill, held, row
from coprod_desktop.wording import widgets as words


class Field(QWidget):
    """One question of a form: its label, its box, its help and, when wrong, what to do."""

    def __init__(
        self, label: str, editor: QWidget, *, optional: bool = False, hint: str = ""
    ) -> None:
        super().__init__()
        self.editor = editor
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setProperty("role", "label")
        self.label.setText(label)
        self.label.setBuddy(editor)
        maybe = PlainLabel(words.OPTIONAL, "small", wraps=False) if optional else None
        self.hint = PlainLabel(hint, "small")
        if not hint:  # never show what has no parent yet: it would be a window of its own
            self.hint.hide()
        self._error: PlainLabel | None = None  # made when something is wrong
        head = row(self.label, maybe, "stretch", gap=8)
        self._inner = column(head, editor, self.hint, gap=4)
        self.setLayout(self._inner)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        if hint and not editor.accessibleDescription():
            editor.setAccessibleDescription(hint)

    @property
    def error(self) -> str:
        """What is wrong with it; empty when nothing is."""
        return "" if self._error is None else self._error.text()

    def show_error(self, text: str) -> None:
        """Say what is wrong; an empty text takes it away."""
        if self._error is None:
            if not text:
                return
            self._error = PlainLabel("", "error")
            inner = row(IconLabel("circle-alert", "stop"), self._error)
            inner.setStretch(1, 1)
            self._error_row = held(inner)
            self._inner.insertWidget(2, self._error_row)
        self._error.setText(text)
        self._error_row.setVisible(bool(text))
        self.editor.setProperty("wrong", "yes" if text else "no")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        if text:
            self.editor.setAccessibleDescription(text)


class FormColumn(QWidget):
    """A column of fields, each found by its key, with the problems summed up at the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self.summary = Banner(kind="stop")
        self._body = column(self.summary, gap=16)
        self.setLayout(self._body)
        sized(self, maximumWidth=TEXT_WIDTH)

    def add(
        self, key: str, label: str, editor: QWidget, *, optional: bool = False, hint: str = ""
    ) -> Field:
        """Ask one more question."""
        field = Field(label, editor, optional=optional, hint=hint)
        self.fields[key] = field
        self._body.addWidget(field)
        return field

    def put(self, *parts: Part) -> None:
        """Put a heading, a note or a button between the questions."""
        fill(self._body, *parts)

    def show_error(self, key: str, text: str) -> None:
        """Say what is wrong with one field, and lead there."""
        self.show_errors({key: text} if text else {})

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Say what is wrong, field by field and summed up, and lead to the first."""
        for key, field in self.fields.items():
            field.show_error(errors.get(key, ""))
        lines = [
            f"{self.fields[key].label.text()}: {text}"
            for key, text in errors.items()
            if key in self.fields
        ]
        lines += [text for key, text in errors.items() if key not in self.fields]
        self.summary.say("\n".join([words.problems(len(lines)), *lines]) if lines else "")
        first = next((self.fields[key] for key in self.fields if key in errors), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_errors(self) -> None:
        """Take all complaints away."""
        self.show_errors({})
