"""What the Stories leaf does."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from coprod_desktop.commands.stories.telling import SignStory
from coprod_desktop.commands.stories.using import MarkRecalled
from coprod_desktop.domain.ids import StoryId
from coprod_desktop.domain.recognise import traces_in
from coprod_desktop.exchange.photos import safe_photo
from coprod_desktop.queries import stories
from coprod_desktop.queries.feedback import ideas
from coprod_desktop.readmodels.stories import StoryCard
from coprod_desktop.ui.feedback.doing import went_well
from coprod_desktop.ui.feedback.story_dialogs import (
    AddStoryDialog,
    ConsentDialog,
    PhotoDialog,
    QuoteDialog,
    RewordDialog,
    UseDialog,
    WithdrawDialog,
)
from coprod_desktop.ui.feedback.story_page import StoryPage
from coprod_desktop.ui.feedback.their_wish import follow_wish
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.wording import stories_screens as words


class StoryController(QObject):
    """Shows stories; asks before each step what it must know."""

    def __init__(self, page: StoryPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.card: StoryCard | None = None
        self.dialog: DialogFrame | None = None
        self.ask_photo: Callable[[], str] = self._photo_file
        self._acts: dict[str, Callable[[StoryCard], None]] = {
            "sheet": lambda card: shell.print_paper("story-sheet", id=card.id),
            "recall": lambda card: shell.print_paper("story-recall", id=card.id),
            "sign": self._sign,
            "reword": lambda card: self._open(RewordDialog(card, page)),
            "give": lambda card: self._open(ConsentDialog(card, shell.today, page)),
            "use": lambda card: self._open(UseDialog(card, page)),
            "quote": lambda card: self._open(QuoteDialog(card, page)),
            "withdraw": lambda card: self._open(WithdrawDialog(card, page)),
            "photo": self._photo,
        }
        page.wanted.connect(self._act)
        page.chosen.connect(lambda row: self._show(None if row is None else row.id))
        page.done.connect(lambda use: shell.do(MarkRecalled((use.id,)), words.KEPT, self.page))
        page.add_wanted.connect(self.add)

    def refresh(self) -> None:
        """Ask again and show the answers."""
        found = self.shell.ask(stories.stories, self.shell.today())
        self.page.show_stories(found, self.shell.name)
        chosen = self.page.list.current()
        self._show(None if chosen is None else chosen.id)

    def show_story(self, story: UUID) -> None:
        """Show one story."""
        self.page.list.choose(story)

    def add(self) -> None:
        """Keep a story."""
        people = self.shell.ask(ideas.choices, self.shell.today()).people
        dialog = AddStoryDialog(people, self.page)
        follow_wish(self.shell, dialog.who, dialog.shown, dialog.other)
        self._open(dialog)

    def _show(self, story: UUID | None) -> None:
        today = self.shell.today()
        self.card = None if story is None else self.shell.ask(stories.story, story, today)
        if self.card is None:
            self.page.show_story(None, (), today)
            return
        known = self.shell.ask(stories.known_names)
        traces = traces_in(self.card.words, known.people, known.places, known.employers)
        self.page.show_story(self.card, traces, today)

    def _act(self, act: str) -> None:
        if self.card is not None:
            self._acts[act](self.card)

    def _sign(self, card: StoryCard) -> None:
        self.shell.do(SignStory(StoryId(card.id)), words.KEPT, self.page)

    def _photo(self, card: StoryCard) -> None:
        name = self.ask_photo()
        if not name:
            return
        path = Path(name)

        def shown(picture: bytes | None) -> None:
            if picture is None:
                self.shell.toast(words.PHOTO_BAD)
            else:
                self._open(PhotoDialog(card, picture, self.page))

        self.shell.job(words.PHOTO, lambda _progress: safe_photo(path.read_bytes()), shown)

    def _photo_file(self) -> str:
        return QFileDialog.getOpenFileName(
            self.page, words.PHOTO_FILE, str(Path.home()), words.PICTURES
        )[0]

    def _open(self, dialog: Any) -> None:
        def done() -> None:
            command = dialog.command
            if command is not None and went_well(self.shell, command, dialog):
                dialog.accept()
                self.refresh()

        dialog.done_wanted.connect(done)
        self.dialog = dialog
        dialog.open()
