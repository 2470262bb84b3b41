"""Asks the system to tell us before the computer sleeps; where it cannot, the clock tells after."""

import sys

from PySide6.QtCore import QObject, Slot

from coprod_desktop.ui.idle import Idle


class _Ear(QObject):
    """Hears systemd-logind say that the computer is about to sleep."""

    def __init__(self, idle: Idle) -> None:
        super().__init__(idle)
        self._idle = idle

    @Slot(bool)
    def sleeping(self, soon: bool) -> None:  # noqa: FBT001 - the system's own argument
        """Lock before the computer sleeps."""
        if soon:
            self._idle.sleeping()


def tell_before_sleep(idle: Idle) -> bool:
    """Listen for sleep. False where nobody would tell us."""
    if not sys.platform.startswith("linux"):
        return False  # Windows and macOS: Qt suspends the application, and the clock jumps
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only Linux has it

    bus = QDBusConnection.systemBus()
    if not bus.isConnected():
        return False
    return bus.connect(
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
        "PrepareForSleep",
        _Ear(idle),
        b"1sleeping(bool)",  # as Qt's SLOT() macro writes it
    )
