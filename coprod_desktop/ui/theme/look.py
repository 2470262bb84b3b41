"""How the whole app looks at this moment: palette, zoom, motion, fonts. One for the process.

Sizes are written once, at 100 %. `spaced`, `sized` and `with_icon` note the plain number on the
widget; when the zoom or the colours change, everything noted is worked out again, live.

The style sheet hangs on windows, not on the application: with a sheet on the application Qt dresses
a part anew each time it is put into a larger one, which makes building a tab five times as slow.
"""

from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from coprod_desktop import resources
from coprod_desktop.ui.theme import tokens
from coprod_desktop.ui.theme.qss import sheet
from coprod_desktop.ui.theme.rescale import rescale
from coprod_desktop.ui.theme.system import system_palette, wants_contrast, wants_stillness
from coprod_desktop.ui.theme.tokens import PALETTES, ZOOMS, Palette, Scheme

_FACES: Final = ("Regular", "Bold", "RegularItalic", "BoldItalic")


class Look(QObject):
    """The look in force. `changed` tells those who paint by hand to paint again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.SYSTEM
        self.zoom = 1.0
        self.palette: Palette = tokens.LIGHT
        self._worn = False
        self._sheet = ""
        self._windows: WeakSet[QWidget] = WeakSet()

    def dress(self, window: QWidget) -> None:
        """Dress a window that stands by itself, now and whenever the look changes."""
        self._windows.add(window)
        window.setStyleSheet(self._sheet)

    def wear(self, scheme: Scheme | None = None, zoom: float | None = None) -> None:
        """Wear a scheme and a zoom (0.8 to 2.0); leave out what stays."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        before = (self.palette, self.zoom) if self._worn else None
        if before is None:
            self._dress_first(app)
        self.scheme = self.scheme if scheme is None else scheme
        self.zoom = self.zoom if zoom is None else min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self.palette = self._chosen()
        if before == (self.palette, self.zoom):
            return  # dressing thousands of widgets in what they wear already takes seconds
        app.setPalette(_qt_palette(self.palette))
        app.setFont(self.font())
        self._sheet = sheet(self.palette, self.zoom)
        for window in self._windows:
            if isValid(window):
                window.setStyleSheet(self._sheet)
        rescale(app.allWidgets(), self.palette, self.zoom)
        self.changed.emit()

    def step(self, by: int) -> None:
        """Zoom in (+1) or out (-1) by one step."""
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self.zoom))
        self.wear(zoom=ZOOMS[min(max(nearest + by, 0), len(ZOOMS) - 1)])

    def px(self, size: float) -> int:
        """A size at 100 % in the pixels of the zoom in force."""
        return round(size * self.zoom)

    def font(self, size: int = tokens.BODY, *, bold: bool = False, figures: bool = False) -> QFont:
        """Our face at a size of the type scale; `figures` are all equally wide."""
        font = QFont(tokens.FAMILY)
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def colour(self, role: str) -> QColor:
        """A colour by its role in the palette, such as `muted`."""
        return QColor(getattr(self.palette, role))

    @property
    def still(self) -> bool:
        """Whether the system asks for less motion."""
        return wants_stillness()

    def _dress_first(self, app: QApplication) -> None:
        for face in _FACES:
            path = resources.path("fonts", f"AtkinsonHyperlegibleNext-{face}.ttf")
            QFontDatabase.addApplicationFont(str(path))
        if app.style().objectName().lower() != "fusion":
            app.setStyle("fusion")
        self._theirs = app.palette()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._worn = True

    def _system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._theirs = QApplication.style().standardPalette()
            self.wear()

    def _chosen(self) -> Palette:
        if self.scheme is not Scheme.SYSTEM:
            return PALETTES[self.scheme]
        if wants_contrast(self._theirs):
            return system_palette(self._theirs)
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return tokens.DARK if dark else tokens.LIGHT


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for part, colour in (
        (role.Window, colours.bg),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunk),
        (role.Text, colours.ink),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.stop),
        (role.Highlight, colours.primary),
        (role.HighlightedText, colours.on_primary),
        (role.Link, colours.primary),
        (role.LinkVisited, colours.primary),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.muted),
        (role.Light, colours.surface),
        (role.Midlight, colours.hairline),
        (role.Mid, colours.line),
        (role.Dark, colours.line),
        (role.Accent, colours.primary),
    ):
        made.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.muted))
    return made


_looks: list[Look] = []


def look() -> Look:
    """The look of this process."""
    if not _looks:  # like Qt's own style and palette there is one per process
        _looks.append(Look())
    return _looks[0]
