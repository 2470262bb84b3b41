"""How the one print dialog looks: for whom at the left, the very pages at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QProgressBar, QStackedWidget, QWidget

from coprod_desktop.catalogue.respect import Look
from coprod_desktop.domain.respectful import Kind as NoticedKind
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.ui.papers.pages_view import PagesView
from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import SubNav
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import papers as words
from coprod_desktop.wording.feedback_us import worth_a_look


class PaperDialog(QDialog):
    """Choose for whom and how; see the pages, or hear their words; save or print."""

    def __init__(self, papers: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is None:
            look().dress(self)
        self.setWindowTitle(words.PRINT)
        self.chosen: set[object] = set()
        self.paper = Choice(papers)
        self.search = SearchBox(words.FIND_AMONG)
        self.people: RowTable[PaperChoice] = RowTable(
            (
                Column(words.NAME, lambda row: row.label, ticked=lambda row: row.id in self.chosen),
                Column(words.LIKES, self._likes, wide=22),
            ),
            key=lambda row: row.id,
        )
        self.list = TableView(self.people, words.FOR_WHOM)
        self.count = PlainLabel("", "small")
        self.format = Choice([(None, words.AS_EACH_LIKES), *_formats()])
        self.kind = Choice([(None, words.AS_SUITS), *((k, words.KINDS[k.value]) for k in Kind)])
        self.views = SubNav((("pages", words.PAGES), ("words", words.WORDS)))
        self.pages, self.words = PagesView(), QPlainTextEdit()
        self.heading, self.empty = PlainLabel(words.NOT_YET, "muted"), PlainLabel(words.NOT_YET)
        self.banner, self.respect = Banner(kind="waiting"), Banner(kind="primary")
        self.bar, self.stop = QProgressBar(), QuietButton(words.STOP)
        self.save, self.print = PrimaryButton(words.SAVE), QuietButton(words.PRINT_NOW)
        self.leave = QuietButton(words.CLOSE)
        self._lay_out()
        self.views.chosen.connect(self.show_view)
        self.leave.clicked.connect(self.reject)

    def show_view(self, key: str) -> None:
        """Show the pages, or the same paper as words."""
        self.views.choose(key)
        self.stack.setCurrentIndex(0 if key == "pages" else 1)

    def show_work(self, done: int, total: int) -> None:
        """Say how far the work is; a total of nothing ends it."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setFormat(words.making(done, total) if total else "")
        for part in (self.bar, self.stop):
            part.setVisible(total > 0)
        for button in (self.save, self.print):
            button.setEnabled(total == 0 and bool(self.chosen))

    def show_words(self, text: str) -> None:
        """Show the same paper as words."""
        self.words.setPlainText(text)

    def show_look(self, look: Look) -> None:
        """Say which words are worth a second look before this is printed."""
        by = {kind: [one for one in look.noticed if one.kind is kind] for kind in NoticedKind}
        labels = [*by[NoticedKind.LABEL], *by[NoticedKind.BLAME]]
        self.respect.say(
            worth_a_look(
                tuple(dict.fromkeys((one.text, one.offer) for one in labels)),
                tuple(one.text for one in by[NoticedKind.ACRONYM]),
                len(by[NoticedKind.LONG]),
                look.age,
            )
        )

    def _likes(self, row: PaperChoice) -> str:
        return words.FORMATS.get(row.made_as, row.fact)

    def _lay_out(self) -> None:
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(words.WORDS)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pages)
        self.stack.addWidget(self.words)
        form = FormColumn()
        form.add("paper", words.WHICH_PAPER, self.paper)
        how = FormColumn()
        how.add("format", words.HOW_SET, self.format)
        how.add("kind", words.FILE_KIND, self.kind)
        left = held(column(form, self.search, self.list, self.count, how, gap=12))
        sized(left, minimumWidth=340, maximumWidth=420)
        right = held(column(self.views, self.heading, self.banner, self.respect, self.stack, gap=8))
        sized(self.bar, fixedWidth=220)
        self.bar.setTextVisible(True)
        foot = row(self.bar, self.stop, STRETCH, self.leave, self.print, self.save)
        body = row(left, right, gap=24)
        body.setStretch(1, 1)
        self.setLayout(column(Heading(words.PRINT, 2), body, foot, gap=16, edge=24))
        self.setModal(True)
        now = look()
        self.resize(now.px(1120), now.px(700))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.show_work(0, 0)


def _formats() -> list[tuple[Format | None, str]]:
    return [(each, words.FORMATS[each.value]) for each in Format]
