"""Pictures of the Incentives tab: every leaf, the side, and the dialogs."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.benefits.facts import Ceilings, Limits
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.incentives.place_dialog import PlaceDialog
from coprod_desktop.ui.incentives.wishes_dialogs import CeilingsDialog, FactsDialog, PayWishDialog
from coprod_desktop.ui.shell import Place

LEAVES: Final = ("settle", "owed", "vouchers", "expenses", "budgets", "rates", "rules")


def _leaf(key: str) -> Scene:
    return Scene(f"incentives-{key}", lambda _shell: Place("incentives", key))


def _facts(_shell: Any) -> QWidget:
    return FactsDialog(None, Limits())


SCREENS: Final = (
    *(_leaf(key) for key in LEAVES),
    Scene("incentives-ceilings", lambda _shell: CeilingsDialog(Ceilings())),
    Scene("incentives-pay-details", lambda _shell: PayWishDialog()),
    Scene("incentives-facts", _facts),
    Scene("incentives-place", lambda _shell: PlaceDialog()),
)
