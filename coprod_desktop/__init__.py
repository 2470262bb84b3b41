"""Coprod Desktop: coproduction panels, run well, on one laptop, offline.

The architecture in one breath: the app has four verbs, `ask`, `do`, `undo` and `redo`, and there is
no fifth way to the data. Imports only go down the floors: windows and the command line on top, then
the catalogue of papers, then the four rooms that do, ask, draw and read, then the store, then
tables, answers and words, and the rules on the ground. The contracts in `pyproject.toml` hold it.
"""

__version__ = "0.1.0"
