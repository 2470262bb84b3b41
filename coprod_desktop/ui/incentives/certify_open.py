"""Opens the certificates of a session, or a certificate of thanks for a milestone."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.formats import Format
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.training import certificates as asked
from coprod_desktop.readmodels.training.learning import MilestoneRow
from coprod_desktop.reports.training.facing import name_fit, thanks_face, usual_face
from coprod_desktop.ui.incentives.certify_controller import CertifyController
from coprod_desktop.ui.incentives.certify_dialog import CertifyDialog, NameRow
from coprod_desktop.ui.incentives.course_dialogs import design_name
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording.training import screens as words


def session_dialog(shell: Shell, parent: QWidget | None, session: UUID) -> CertifyDialog | None:
    """The dialog for a session, with its controller behind it."""
    found = shell.ask(asked.to_certify, session)
    if found is None:
        return None
    design = shell.ask(asked.design, found.design)
    face = usual_face(found, shell.ask(card), design, shell.today())
    rows = [
        NameRow(
            one.member_id, one.name, one.printed, one.format, one.certificate,
            name_fit(one.printed, design), wanted=not one.certificate,
        )
        for one in found.people
    ]  # fmt: skip
    dialog = CertifyDialog(found.course, _designs(shell), shell.name, parent)
    CertifyController(dialog, shell, face, rows, session)
    return dialog


def certify_session(shell: Shell, parent: QWidget, session: UUID) -> None:
    """Open the certificates of a session."""
    dialog = session_dialog(shell, parent, session)
    if dialog is not None:
        dialog.open()


def certify_thanks(shell: Shell, parent: QWidget, one: MilestoneRow) -> None:
    """Open a certificate of thanks for a milestone."""
    design = shell.ask(asked.design, "lantern")
    face = thanks_face(one.milestone, shell.ask(card), design, shell.today())
    rows = [
        NameRow(
            one.member_id, one.name, one.name, Format.STANDARD, "", name_fit(one.name, design),
            wanted=True,
        )
    ]  # fmt: skip
    dialog = CertifyDialog(words.THANK, _designs(shell), shell.name, parent)
    CertifyController(dialog, shell, face, rows, None, one.milestone.key)
    dialog.open()


def _designs(shell: Shell) -> list[tuple[str, str]]:
    return [(one.design.key, design_name(one)) for one in shell.ask(asked.designs)]
