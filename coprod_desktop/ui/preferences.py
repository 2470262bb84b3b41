"""Preferences (Ctrl+,): colours, size, when to lock, reports. Seen at once, kept here."""

from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.theme import Scheme, look
from coprod_desktop.ui.theme.tokens import ZOOMS
from coprod_desktop.ui.widgets.fields import Choice, Tick
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import frame

LOCK_AFTER = (1, 2, 5, 10, 15, 30)


class PreferencesDialog(DialogFrame):
    """Four choices. Colours and size change while you choose; leaving puts them back."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(frame.PREF_TITLE, frame.PREF_SAVE, parent=parent, width=520, height=600)
        self._settings = settings
        self._before = (look().scheme, look().zoom)
        schemes = [(each, frame.SCHEMES[each.value].replace("&", "")) for each in Scheme]
        self.scheme: Choice[Scheme] = Choice(schemes)
        self.scheme.choose(look().scheme)
        self.zoom: Choice[float] = Choice([(each, frame.percent(each)) for each in ZOOMS])
        self.zoom.choose(look().zoom)
        self.lock: Choice[int] = Choice([(each, frame.minutes(each)) for each in LOCK_AFTER])
        self.lock.choose(settings.lock_after)
        self.reports = Tick(frame.PREF_REPORTS, on=settings.offers_reports)
        form = FormColumn()
        form.add("scheme", frame.PREF_COLOURS, self.scheme)
        form.add("zoom", frame.PREF_ZOOM, self.zoom)
        form.add("lock", frame.PREF_LOCK, self.lock, hint=frame.PREF_LOCK_HELP)
        form.put(self.reports, PlainLabel(frame.PREF_REPORTS_HELP, "small"))
        self.add(form)
        self.scheme.edited.connect(lambda: look().wear(scheme=self.scheme.value))
        self.zoom.edited.connect(lambda: look().wear(zoom=self.zoom.value))
        self.done_wanted.connect(self._keep)
        self.rejected.connect(lambda: look().wear(*self._before))

    def _keep(self) -> None:
        keep_look(self._settings)
        self._settings.keep("lock/minutes", self.lock.value)
        self._settings.keep("reports/offer", "yes" if self.reports.isChecked() else "no")
        self.accept()


def keep_look(settings: Settings) -> None:
    """Remember the colours and the size in force."""
    settings.keep("look/scheme", look().scheme.value)
    settings.keep("look/zoom", look().zoom)
