"""FLOOR 2: the tables. One module per feature; only this module re-exports names.

Adding a table: write its class, import it here, mark its personal columns, and regenerate the
unreleased revision (`python3 dev.py migration`). Journal, undo, erasure and history follow.
"""

from coprod_desktop.models.base import PERSONAL, Editable, Table
from coprod_desktop.models.blobs import Blob
from coprod_desktop.models.budgets import Budget
from coprod_desktop.models.certificates import (
    CertificateRegister,
    IssuedCertificate,
    NumbersLeftOut,
    OwnDesign,
)
from coprod_desktop.models.charity import Charity
from coprod_desktop.models.erasures import Erased
from coprod_desktop.models.expenses import Claim, ClaimLine, Prepaid
from coprod_desktop.models.feedback import (
    BoxSlip,
    FeedbackClocks,
    Framework,
    HeardBy,
    Idea,
    IdeaLink,
    IdeaStep,
    IdeaTheme,
    Remark,
    ReviewEvidence,
    SelfReview,
    Tally,
    Theme,
    WordRule,
)
from coprod_desktop.models.groups import MemberGroup, SavedFilter
from coprod_desktop.models.incentives import (
    Incentive,
    Offer,
    Pause,
    PayRun,
    Settlement,
)
from coprod_desktop.models.information import InformationChoice, InformationRequest
from coprod_desktop.models.invitations import (
    Booking,
    Call,
    CheckIn,
    Invitation,
    KeepApart,
    ReminderDone,
)
from coprod_desktop.models.journal import EntryKind, JournalEntry, JournalRow
from coprod_desktop.models.meetings import (
    AgendaItem,
    Attendance,
    Meeting,
    MeetingSeries,
    SeriesException,
    TookPart,
    Venue,
    Visitor,
)
from coprod_desktop.models.member_search import MEMBER_SEARCH
from coprod_desktop.models.members import ContactRoute, Member
from coprod_desktop.models.minutes import ActionPoint, Decision, Faces, MinuteLine, Minutes
from coprod_desktop.models.packs import LeftOut, PackPaper, PackSent, PackSentPaper
from coprod_desktop.models.panels import Panel, PanelAim, PanelRole, Partner, PartnerContact
from coprod_desktop.models.papers import PaperMade
from coprod_desktop.models.pay_wishes import (
    AdviceOffer,
    AdvicePlace,
    BenefitFacts,
    CeilingRow,
    PayLimit,
    PayWish,
)
from coprod_desktop.models.people import (
    AccessNeed,
    Availability,
    ChecklistItem,
    Consent,
    ImportedFile,
    MemberAbility,
    MemberNote,
    SensitiveFact,
    SensitiveLook,
    TrustedPerson,
)
from coprod_desktop.models.rates import PayPolicy, RateCardRow, RateLineRow
from coprod_desktop.models.reporting import ReportWords
from coprod_desktop.models.rules import RuleCheck, RulesFile
from coprod_desktop.models.stories import Quote, Story, StoryConsent, StoryUse, StoryWording
from coprod_desktop.models.taking_part import TakingPart
from coprod_desktop.models.training import (
    Completion,
    Course,
    CourseSession,
    GoalMet,
    Involvement,
    MilestoneMarked,
    SessionAttendance,
)
from coprod_desktop.models.vouchers import CashMove, TinCount, Voucher, VoucherReveal

__all__ = [
    "MEMBER_SEARCH",
    "PERSONAL",
    "AccessNeed",
    "ActionPoint",
    "AdviceOffer",
    "AdvicePlace",
    "AgendaItem",
    "Attendance",
    "Availability",
    "BenefitFacts",
    "Blob",
    "Booking",
    "BoxSlip",
    "Budget",
    "Call",
    "CashMove",
    "CeilingRow",
    "CertificateRegister",
    "Charity",
    "CheckIn",
    "ChecklistItem",
    "Claim",
    "ClaimLine",
    "Completion",
    "Consent",
    "ContactRoute",
    "Course",
    "CourseSession",
    "Decision",
    "Editable",
    "EntryKind",
    "Erased",
    "Faces",
    "FeedbackClocks",
    "Framework",
    "GoalMet",
    "HeardBy",
    "Idea",
    "IdeaLink",
    "IdeaStep",
    "IdeaTheme",
    "ImportedFile",
    "Incentive",
    "InformationChoice",
    "InformationRequest",
    "Invitation",
    "Involvement",
    "IssuedCertificate",
    "JournalEntry",
    "JournalRow",
    "KeepApart",
    "LeftOut",
    "Meeting",
    "MeetingSeries",
    "Member",
    "MemberAbility",
    "MemberGroup",
    "MemberNote",
    "MilestoneMarked",
    "MinuteLine",
    "Minutes",
    "NumbersLeftOut",
    "Offer",
    "OwnDesign",
    "PackPaper",
    "PackSent",
    "PackSentPaper",
    "Panel",
    "PanelAim",
    "PanelRole",
    "PaperMade",
    "Partner",
    "PartnerContact",
    "Pause",
    "PayLimit",
    "PayPolicy",
    "PayRun",
    "PayWish",
    "Prepaid",
    "Quote",
    "RateCardRow",
    "RateLineRow",
    "Remark",
    "ReminderDone",
    "ReportWords",
    "ReviewEvidence",
    "RuleCheck",
    "RulesFile",
    "SavedFilter",
    "SelfReview",
    "SensitiveFact",
    "SensitiveLook",
    "SeriesException",
    "SessionAttendance",
    "Settlement",
    "Story",
    "StoryConsent",
    "StoryUse",
    "StoryWording",
    "Table",
    "TakingPart",
    "Tally",
    "Theme",
    "TinCount",
    "TookPart",
    "TrustedPerson",
    "Venue",
    "Visitor",
    "Voucher",
    "VoucherReveal",
    "WordRule",
]
