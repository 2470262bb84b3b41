"""The answers of the accessibility check."""

from dataclasses import dataclass

from coprod_desktop.domain.access.deadlines import Deadline
from coprod_desktop.domain.access.facts import Finding
from coprod_desktop.domain.access.forecast import CostForecast


@dataclass(frozen=True, slots=True)
class AccessView:
    """What the check noticed, what is due when, and what the meeting may cost."""

    findings: tuple[Finding, ...]
    deadlines: tuple[Deadline, ...]
    cost: CostForecast
    expected: int
    harder_for: int  # people named by at least one finding
