"""The papers of meetings."""

from typing import Final

from coprod_desktop.catalogue.paper import Paper

PAPERS: Final[tuple[Paper, ...]] = ()
