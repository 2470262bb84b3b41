"""Pictures of the Incentives tab: every leaf, the side, and the dialogs."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.benefits.facts import Ceilings, Limits
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.queries.training import courses
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.incentives.certify_open import session_dialog
from coprod_desktop.ui.incentives.designer_controller import designer_dialog
from coprod_desktop.ui.incentives.learner_controller import record_dialog
from coprod_desktop.ui.incentives.place_dialog import PlaceDialog
from coprod_desktop.ui.incentives.wishes_dialogs import CeilingsDialog, FactsDialog, PayWishDialog
from coprod_desktop.ui.shell import Place

LEAVES: Final = (
    "settle",
    "owed",
    "vouchers",
    "expenses",
    "budgets",
    "training",
    "certificates",
    "rates",
    "rules",
)


def _leaf(key: str) -> Scene:
    return Scene(f"incentives-{key}", lambda _shell: Place("incentives", key))


def _facts(_shell: Any) -> QWidget:
    return FactsDialog(None, Limits())


def _certify(shell: Any) -> QWidget:
    (first, *_) = [one for one in shell.ask(courses.sessions) if one.finished > one.certificates]
    made = session_dialog(shell, None, first.id)
    assert made is not None
    return made


def _record(shell: Any) -> QWidget:
    people = [one.id for one in shell.ask(choices, "member") if one.id is not None]
    return record_dialog(shell, None, people[2])


SCREENS: Final = (
    *(_leaf(key) for key in LEAVES),
    Scene("incentives-ceilings", lambda _shell: CeilingsDialog(Ceilings())),
    Scene("incentives-pay-details", lambda _shell: PayWishDialog()),
    Scene("incentives-facts", _facts),
    Scene("incentives-certify", _certify),
    Scene("incentives-record", _record),
    Scene("incentives-designer", lambda shell: designer_dialog(shell, None)),
    Scene("incentives-place", lambda _shell: PlaceDialog()),
)
