"""The tabs of the app, in order. A tab is one line here and one folder beside."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from coprod_desktop.domain.areas import Area
from coprod_desktop.exchange import tables
from coprod_desktop.ui.feedback.controller import FeedbackController
from coprod_desktop.ui.feedback.tab import FeedbackTab
from coprod_desktop.ui.incentives.controller import IncentivesController
from coprod_desktop.ui.incentives.tab import IncentivesTab
from coprod_desktop.ui.meetings.controller import MeetingsController
from coprod_desktop.ui.meetings.tab import MeetingsTab
from coprod_desktop.ui.members.controller import MembersController
from coprod_desktop.ui.members.tab import MembersTab
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.today.controller import TodayController
from coprod_desktop.ui.today.tab import TodayTab
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
    """One tab: its key, its words, what it looks like and what it does.

    Attributes:
        takes: whether a file that is dropped on the window is for this tab. Its controller has
            `take(path)` then, which asks for a file when it gets None.
    """

    key: str
    title: str
    looks: Callable[[], Any]
    does: Callable[[Any, Any], Any]
    takes: Callable[[Path], bool] | None = None


TABS: Final[tuple[Tab, ...]] = (
    Tab("today", frame.TODAY, TodayTab, TodayController),
    Tab("members", frame.MEMBERS, MembersTab, MembersController, tables.takes),
    Tab("meetings", frame.MEETINGS, MeetingsTab, MeetingsController),
    Tab("incentives", frame.INCENTIVES, IncentivesTab, IncentivesController),
    Tab("feedback", frame.FEEDBACK, FeedbackTab, FeedbackController),
)
