"""What the Today tab does: asks every feature what needs somebody, and leads there."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QObject

from coprod_desktop.domain.areas import Area
from coprod_desktop.queries import coming_up, today, today_charts
from coprod_desktop.readmodels.charts import Chart
from coprod_desktop.readmodels.today import NeedRow
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.today import reminders
from coprod_desktop.ui.today.tab import TodayTab

# A feature adds its question here: `(session, now) -> list[NeedRow]` and `-> list[Chart]`.
NEEDS: Final[tuple[Callable[[Any, datetime], list[NeedRow]], ...]] = (today.needs,)
CHARTS: Final[tuple[Callable[[Any, datetime], list[Chart]], ...]] = (today_charts.charts,)


class TodayController(QObject):
    """Keeps Today true: it watches every area."""

    watches = frozenset(Area)

    def __init__(self, tab: TodayTab, shell: Shell) -> None:
        super().__init__(tab)
        self._tab, self._shell = tab, shell
        self._all = False
        tab.went.connect(self._went)
        tab.plan_wanted.connect(lambda: shell.go(Place("meetings", "new")))
        tab.all_wanted.connect(self._show_all)
        self.refresh()

    def refresh(self) -> None:
        """Ask again and show the answers."""
        shell, now = self._shell, self._shell.now()
        self._tab.show_day(shell.today())
        needs = [need for question in NEEDS for need in shell.ask(question, now)]
        needs += reminders.of_backups(shell.kept)
        needs.sort(key=lambda need: need.harm)
        self._tab.show_needs(needs, shell.name, all_of_them=self._all)
        self._tab.show_coming(shell.ask(coming_up.meetings, now), shell.today())
        self._tab.show_charts([chart for question in CHARTS for chart in shell.ask(question, now)])

    def show_place(self, place: Place) -> None:
        """Today is one place."""

    def new(self) -> None:
        """Something new from here is a meeting."""
        self._shell.go(Place("meetings", "new"))

    def _went(self, place: Place) -> None:
        # Some next steps are no place in the app but an entry of its menus.
        if place.tab == reminders.MENU:
            self._shell.act(place.leaf)
        else:
            self._shell.go(place)

    def _show_all(self) -> None:
        self._all = True
        self.refresh()
