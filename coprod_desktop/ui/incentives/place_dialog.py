"""A place for independent advice."""

from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.wording.incentives import screens as words


class PlaceDialog(DialogFrame):
    """Asks for a place's name and how to reach it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.ADD_PLACE, words.KEEP, parent=parent)
        self.name, self.phone, self.website = WordsEdit(), WordsEdit(), WordsEdit()
        form = FormColumn()
        form.add("name", words.PLACE_NAME, self.name)
        form.add("phone", words.PLACE_PHONE, self.phone, optional=True)
        form.add("website", words.PLACE_WEBSITE, self.website, optional=True)
        self.add(form)
        self.done_wanted.connect(self.accept)

    def typed(self) -> tuple[str, str, str]:
        """What was typed: name, phone, website."""
        return self.name.text(), self.phone.text(), self.website.text()
