"""The tabs of the app, in order. A tab is one line here and one folder beside."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.areas import Area
from coprod_desktop.ui.feedback.controller import FeedbackController
from coprod_desktop.ui.feedback.tab import FeedbackTab
from coprod_desktop.ui.incentives.controller import IncentivesController
from coprod_desktop.ui.incentives.tab import IncentivesTab
from coprod_desktop.ui.members.controller import MembersController
from coprod_desktop.ui.members.tab import MembersTab
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.today.controller import TodayController
from coprod_desktop.ui.today.tab import TodayTab
from coprod_desktop.ui.widgets.cards import EmptyState
from coprod_desktop.wording import frame


class Controller(Protocol):
    """What a tab does, as the window sees it."""

    watches: frozenset[Area]

    def refresh(self) -> None:
        """Ask again and show the answers."""
        ...

    def show_place(self, place: Place) -> None:
        """Show a leaf, and the thing with an id."""
        ...

    def new(self) -> None:
        """Begin something new in this area (Ctrl+N)."""
        ...


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: its key, its words, what it looks like and what it does."""

    key: str
    title: str
    looks: Callable[[], Any]
    does: Callable[[Any, Any], Any]


class _Later:
    """Holds the place of a tab that is being built."""

    watches: frozenset[Area] = frozenset()

    def __init__(self, tab: QWidget, shell: Shell) -> None:
        self.tab, self.shell = tab, shell

    def refresh(self) -> None:
        """Nothing to ask yet."""

    def show_place(self, place: Place) -> None:
        """Only one place yet."""

    def new(self) -> None:
        """Nothing to begin yet."""


def _later(key: str) -> Callable[[], QWidget]:
    return lambda: EmptyState(*frame.EMPTY[key])


TABS: Final[tuple[Tab, ...]] = (
    Tab("today", frame.TODAY, TodayTab, TodayController),
    Tab("members", frame.MEMBERS, MembersTab, MembersController),
    Tab("meetings", frame.MEETINGS, _later("meetings"), _Later),
    Tab("incentives", frame.INCENTIVES, IncentivesTab, IncentivesController),
    Tab("feedback", frame.FEEDBACK, FeedbackTab, FeedbackController),
)
