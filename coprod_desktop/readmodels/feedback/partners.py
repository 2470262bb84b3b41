"""How long partners take to answer."""

from dataclasses import dataclass
from uuid import UUID

from coprod_desktop.domain.feedback.replies import ReplyTimes
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount


@dataclass(frozen=True, slots=True)
class PartnerReplies:
    """A partner's reply times and the ideas that wait with them, oldest first."""

    partner_id: UUID
    partner: str
    times: ReplyTimes
    waiting: tuple[IdeaAccount, ...]
