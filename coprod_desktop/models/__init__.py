"""FLOOR 2: the tables. One module per feature; only this module re-exports names.

Adding a table: write its class, import it here, mark its personal columns, and regenerate the
unreleased revision (`python3 dev.py migration`). Journal, undo, erasure and history follow.
"""

from coprod_desktop.models.base import PERSONAL, Editable, Table
from coprod_desktop.models.blobs import Blob
from coprod_desktop.models.charity import Charity
from coprod_desktop.models.journal import EntryKind, JournalEntry, JournalRow
from coprod_desktop.models.meetings import Attendance, Meeting, TookPart
from coprod_desktop.models.members import Member
from coprod_desktop.models.panels import Panel, PanelRole, Partner, PartnerContact

__all__ = [
    "PERSONAL",
    "Attendance",
    "Blob",
    "Charity",
    "Editable",
    "EntryKind",
    "JournalEntry",
    "JournalRow",
    "Meeting",
    "Member",
    "Panel",
    "PanelRole",
    "Partner",
    "PartnerContact",
    "Table",
    "TookPart",
]
