"""FLOOR 6: the windows. Qt lives here and nowhere else.

A tab is two files: `tab.py` is how it looks (signals in words of the trade, `show_...` methods) and
`controller.py` is what it does (signal to command, answer to show). Tabs do not know each other.
"""

from coprod_desktop.ui.featureless import read_no_sources
from coprod_desktop.ui.singletons import keep_alive

read_no_sources()
keep_alive()
