"""Every sentence of training and certificates."""

from coprod_desktop.wording.training.refusals import REFUSED
from coprod_desktop.wording.training.undo import UNDO

__all__ = ["REFUSED", "UNDO"]
