"""Words about thanking people: what commands are called, and what to say when the rules say no."""

from coprod_desktop.wording.incentives.refusals import REFUSED
from coprod_desktop.wording.incentives.undo import UNDO

__all__ = ["REFUSED", "UNDO"]
