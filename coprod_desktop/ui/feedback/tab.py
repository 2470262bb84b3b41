"""How the Feedback tab looks: its leaves under a quiet row."""

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


class FeedbackTab(QWidget):
    """The leaves. `leaf_chosen(key)` when a person goes to one; Tell people is the main action."""

    leaf_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ideas, self.tell, self.partners = IdeasPage(), TellPage(), PartnersPage()
        self.us, self.stories, self.funders = UsPage(), StoryPage(), FundersPage()
        self.words, self.review, self.thanks = WordsPage(), ReviewPage(), ThanksPage()
        self.pages: dict[str, QWidget] = {
            "ideas": self.ideas,
            "tell": self.tell,
            "thanks": self.thanks,
            "partners": self.partners,
            "about-us": self.us,
            "stories": self.stories,
            "funders": self.funders,
            "words": self.words,
            "review": self.review,
        }
        self.tell_people = self.ideas.tell
        self.tell_people.clicked.connect(lambda: self.leaf_chosen.emit("tell"))
        self.nav = SubNav(words.LEAVES)
        self.nav.chosen.connect(self.leaf_chosen)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
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
        self._stack.setCurrentWidget(self.pages[key])

    @property
    def leaf(self) -> str:
        """The leaf that is shown."""
        return self.nav.current
