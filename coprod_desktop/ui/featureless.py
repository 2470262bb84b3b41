"""Keeps PySide from reading the source of everything that is imported.

WORKAROUND(PySide6 6.12, remove when it stops): at every import PySide reads the source of the
importing module and looks for its own name, to serve `from __feature__ import snake_case`. The
lines stay in Python's line cache: 45 MB, and a fifth of the time the app takes to read itself. We
use no such feature, so nothing need be read.
"""

import sys

from PySide6.QtCore import qVersion

_ = qVersion  # Qt's core brings the module that is answered here


def read_no_sources() -> None:
    """Answer PySide's question for every module: it does not ask for features."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - a private name
