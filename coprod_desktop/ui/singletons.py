"""Keeps Python's own None, True and False alive under Qt."""

import ctypes
import sys
from typing import Final

_MANY: Final = 1 << 40


def keep_alive() -> None:
    """Give None, True and False so many references that Qt cannot use them up.

    WORKAROUND(PySide6 6.12 on Python 3.11, remove when the floor is Python 3.12): its wheels return
    None, True and False without taking a reference, as newer Pythons allow because there these
    never die (PEP 683). On 3.11 each call to Qt that returns nothing takes one reference away, and
    after some thousands the process ends with "deallocating None". Measured: 100 calls of
    `QWidget.update()`, 100 references less. This gives 3.11 what PEP 683 gives 3.12.
    """
    if sys.version_info >= (3, 12):
        return
    for one in (None, True, False, Ellipsis, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(one))
        if count.value < _MANY:
            count.value += 2 * _MANY
