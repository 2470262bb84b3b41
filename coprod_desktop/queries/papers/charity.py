"""Gathers for papers about the charity itself."""

from sqlalchemy.orm import Session

from coprod_desktop.queries import charity
from coprod_desktop.readmodels.papers.charity import RecoverySheet


def recovery(session: Session, *, code: str = "") -> RecoverySheet:
    """The recovery sheet; the code comes from whoever holds the key, never from the file."""
    return RecoverySheet(charity.card(session), code)
