"""What the Feedback tab does: hands each leaf to its controller, keeps the shown one true."""

from typing import Any

from PySide6.QtCore import QObject

from coprod_desktop.domain.areas import Area
from coprod_desktop.ui.feedback.funders_controller import FundersController
from coprod_desktop.ui.feedback.ideas_controller import IdeasController
from coprod_desktop.ui.feedback.partners_controller import PartnersController
from coprod_desktop.ui.feedback.review_controller import ReviewController
from coprod_desktop.ui.feedback.story_controller import StoryController
from coprod_desktop.ui.feedback.tab import FeedbackTab
from coprod_desktop.ui.feedback.tell_controller import TellController
from coprod_desktop.ui.feedback.thanks_controller import ThanksController
from coprod_desktop.ui.feedback.us_controller import UsController
from coprod_desktop.ui.feedback.words_controller import WordsController
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.widgets.lazily import Lazily


class FeedbackController(QObject):
    """Stands behind the tab."""

    watches = frozenset({Area.FEEDBACK, Area.STORIES, Area.MEMBERS, Area.MEETINGS, Area.INCENTIVES})

    def __init__(self, tab: FeedbackTab, shell: Shell) -> None:
        super().__init__(tab)
        self.tab, self.shell = tab, shell
        self.ideas = IdeasController(tab.ideas, shell)
        self.leaves: Lazily[str, Any] = Lazily(
            {
                "ideas": lambda: self.ideas,
                "tell": lambda: TellController(tab.tell, shell),
                "thanks": lambda: ThanksController(tab.thanks, shell),
                "partners": lambda: PartnersController(tab.partners, shell),
                "about-us": lambda: UsController(tab.us, shell),
                "stories": lambda: StoryController(tab.stories, shell),
                "funders": lambda: FundersController(tab.funders, shell),
                "words": lambda: WordsController(tab.words, shell),
                "review": lambda: ReviewController(tab.review, shell),
            }
        )
        tab.leaf_chosen.connect(self.show_leaf)
        self.show_leaf("ideas")

    def refresh(self) -> None:
        """Ask again for the leaf that is shown; the others ask when they are."""
        self.leaves[self.tab.leaf].refresh()

    def show_leaf(self, key: str) -> None:
        """Go to a leaf."""
        self.tab.show_leaf(key if self.leaves.known(key) else "ideas")
        self.refresh()

    def show_place(self, place: Place) -> None:
        """Show a leaf, and the thing with an id."""
        if place.leaf == "new":  # an idea, said at the meeting with this id
            self.show_leaf("ideas")
            self.ideas.add(place.id)
            return
        self.show_leaf(place.leaf or "ideas")
        if place.leaf in {"", "ideas"} and place.id is not None:
            self.ideas.show_idea(place.id)
        elif place.leaf == "stories" and place.id is not None:
            self.leaves["stories"].show_story(place.id)
        elif place.leaf == "tell" and place.id is not None:
            self.tab.tell.table.choose(place.id)
        elif place.leaf == "thanks" and place.id is not None:
            self.leaves["thanks"].show_person(place.id)

    def new(self) -> None:
        """Something new from here is an idea, or a story among the stories."""
        if self.tab.leaf == "stories":
            self.leaves["stories"].add()
            return
        self.show_leaf("ideas")
        self.ideas.add()
