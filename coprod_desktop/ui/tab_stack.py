"""The tabs of one open file: built when first shown, asked again when what they show changed."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.tabs import Controller, Tab
from coprod_desktop.ui.widgets.turns import Turns
from coprod_desktop.ui.working_shell import WorkingShell


class TabStack(QObject):
    """Shows one tab at a time and remembers the way here, for Back and Forward."""

    shown = Signal(str)

    def __init__(self, tabs: Sequence[Tab], shell: WorkingShell, settings: Settings) -> None:
        super().__init__()
        self.widget = QStackedWidget()
        self._tabs = {tab.key: tab for tab in tabs}
        self._shell, self._settings = shell, settings
        self._built: dict[str, tuple[QWidget, Controller]] = {}
        self._looks: dict[str, QWidget] = {}  # made, with nothing behind them yet
        self._turns = Turns(self, pause=30)
        self._stale: set[str] = set()
        self._way: list[Place] = []
        self._at = -1
        self.current = ""
        shell.changed.connect(self._changed)
        shell.went.connect(self.go)

    def go(self, place: Place) -> None:
        """Show a place and remember it."""
        self._show(place)
        if self._at < 0 or self._way[self._at] != place:
            self._way = [*self._way[: self._at + 1], place]
            self._at += 1

    def step(self, by: int) -> None:
        """Go back (-1) or forward (+1) on the way here."""
        if 0 <= self._at + by < len(self._way):
            self._at += by
            self._show(self._way[self._at])

    def next(self, by: int) -> None:
        """Show the tab beside this one, round and round."""
        keys = list(self._tabs)
        self.go(Place(keys[(keys.index(self.current) + by) % len(keys)]))

    def refresh(self) -> None:
        """Ask again in the tab shown now; the others when they are shown next."""
        self._stale |= set(self._built) - {self.current}
        if self.current:
            self._built[self.current][1].refresh()

    def prepare(self, then: Callable[[], None] | None = None) -> None:
        """Build the tabs nobody has looked at yet, a step at a time: going there will be quick."""
        self._turns.begin(self._steps(), then)

    def _steps(self) -> Iterator[None]:
        for tab in self._tabs.values():
            yield from self._built_by_and_by(tab)

    def new(self) -> None:
        """Begin something new here."""
        self._built[self.current][1].new()

    def takes(self, path: Path | None) -> bool:
        """Whether a file that is dropped on the window is for any tab."""
        return self._taker(path) is not None

    def take(self, path: Path | None) -> None:
        """Hand a file to the tab it is for; without one, that tab asks which."""
        key = self._taker(path)
        if key is not None:
            self.go(Place(key))
            takes: Any = self._built[key][1]
            takes.take(path)

    def _taker(self, path: Path | None) -> str | None:
        for key, tab in self._tabs.items():
            if tab.takes is not None and (path is None or tab.takes(path)):
                return key
        return None

    @property
    def tab(self) -> QWidget:
        """The tab shown now."""
        return self._built[self.current][0]

    def _show(self, place: Place) -> None:
        key = place.tab if place.tab in self._tabs else next(iter(self._tabs))
        fresh = key not in self._built
        if fresh:
            self._build(self._tabs[key])
        widget, controller = self._built[key]
        self.current = key
        self.widget.setCurrentWidget(widget)
        if key in self._stale:
            self._stale.discard(key)
            controller.refresh()
        if place.leaf or place.id is not None:
            controller.show_place(place)
        self.shown.emit(key)

    def _build(self, tab: Tab) -> None:
        for _step in self._built_by_and_by(tab):
            pass

    def _built_by_and_by(self, tab: Tab) -> Iterator[None]:
        if tab.key in self._built:
            return
        if tab.key not in self._looks:
            self._looks[tab.key] = tab.looks()
            yield
        if tab.key in self._built:  # the person was quicker
            return
        widget = self._looks.pop(tab.key)
        controller = tab.does(widget, self._shell)
        self._built[tab.key] = (widget, controller)
        self.widget.addWidget(widget)
        self._settings.restore_parts(widget)
        yield

    def _changed(self, changes: Any) -> None:
        for key, (_widget, controller) in self._built.items():
            if not controller.watches & changes.areas:
                continue
            if key == self.current:
                controller.refresh()
            else:
                self._stale.add(key)
