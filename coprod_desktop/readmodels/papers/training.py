"""What the papers of training are told."""

from dataclasses import dataclass
from datetime import date

from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.training.certificates import CertificateRow, Frozen, Register
from coprod_desktop.readmodels.training.learning import Learner, RenewalRow


@dataclass(frozen=True, slots=True)
class CertificateJob:
    """Certificates to draw, as they were issued."""

    charity: CharityCard | None
    certificates: tuple[Frozen, ...]


@dataclass(frozen=True, slots=True)
class RegisterPaper:
    """The register to sign."""

    charity: CharityCard | None
    day: date
    register: Register


@dataclass(frozen=True, slots=True)
class HandedOut:
    """One session's certificates, to sign for when they are handed out."""

    charity: CharityCard | None
    day: date
    course: str
    held_on: date | None
    rows: tuple[CertificateRow, ...]


@dataclass(frozen=True, slots=True)
class LearnerPaper:
    """One person's record, or their one page."""

    charity: CharityCard | None
    day: date
    learner: Learner


@dataclass(frozen=True, slots=True)
class RenewalsPaper:
    """What runs out."""

    charity: CharityCard | None
    day: date
    rows: tuple[RenewalRow, ...]
