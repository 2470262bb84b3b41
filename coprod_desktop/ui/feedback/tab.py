"""How the Feedback tab looks: its leaves under a quiet row."""

from functools import cached_property
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.ui.feedback.funders_page import FundersPage
from coprod_desktop.ui.feedback.ideas_page import IdeasPage
from coprod_desktop.ui.feedback.partners_page import PartnersPage
from coprod_desktop.ui.feedback.review_page import ReviewPage
from coprod_desktop.ui.feedback.story_page import StoryPage
from coprod_desktop.ui.feedback.tell_page import TellPage
from coprod_desktop.ui.feedback.thanks_page import ThanksPage
from coprod_desktop.ui.feedback.us_page import UsPage
from coprod_desktop.ui.feedback.words_page import WordsPage
from coprod_desktop.ui.widgets.frames import SubNav
from coprod_desktop.ui.widgets.layouts import column
from coprod_desktop.wording import feedback_screens as words

Page = TypeVar("Page", bound=QWidget)
_NAMES: Final = {"about-us": "us"}


# size: one property for each leaf, and the few words of the tab
class FeedbackTab(QWidget):
    """The leaves. `leaf_chosen(key)` when a person goes to one; Tell people is the main action.

    A page is made when it is first wanted.
    """

    leaf_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self.tell_people = self.ideas.tell
        self.tell_people.clicked.connect(lambda: self.leaf_chosen.emit("tell"))
        self.nav = SubNav(words.LEAVES)
        self.nav.chosen.connect(self.leaf_chosen)
        self.setLayout(column(self.nav, self._stack, gap=0))

    def show_leaf(self, key: str) -> None:
        """Show one leaf."""
        self.nav.choose(key)
        # Qt hands the Tab key to whichever of the group had it last; it belongs to the chosen one.
        for leaf, button in self.nav.buttons.items():
            chosen = leaf == key
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            )
        self._stack.setCurrentWidget(getattr(self, _NAMES.get(key, key)))

    @property
    def leaf(self) -> str:
        """The leaf that is shown."""
        return self.nav.current

    @cached_property
    def ideas(self) -> IdeasPage:
        """Ideas by who waits longest."""
        return self._put(IdeasPage())

    @cached_property
    def tell(self) -> TellPage:
        """Who is to be told."""
        return self._put(TellPage())

    @cached_property
    def thanks(self) -> ThanksPage:
        """What each person gave."""
        return self._put(ThanksPage())

    @cached_property
    def partners(self) -> PartnersPage:
        """Ideas with partners."""
        return self._put(PartnersPage())

    @cached_property
    def us(self) -> UsPage:
        """What people say about us."""
        return self._put(UsPage())

    @cached_property
    def stories(self) -> StoryPage:
        """Stories."""
        return self._put(StoryPage())

    @cached_property
    def funders(self) -> FundersPage:
        """The report to a funder."""
        return self._put(FundersPage())

    @cached_property
    def words(self) -> WordsPage:
        """Respectful words."""
        return self._put(WordsPage())

    @cached_property
    def review(self) -> ReviewPage:
        """The review."""
        return self._put(ReviewPage())

    def _put(self, page: Page) -> Page:
        self._stack.addWidget(page)
        return page
