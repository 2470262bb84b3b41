"""What a panel's charity can review itself against.

Sources: UK Standards for Public Involvement (2019); 4Pi National Involvement Standards (NSUN 2015).
"""

from enum import StrEnum
from typing import Final


class Framework(StrEnum):
    """What we review ourselves against."""

    UK_STANDARDS = "uk-standards"
    FOUR_PI = "4pi"


UK_STANDARDS: Final = (
    "inclusive-opportunities",
    "working-together",
    "support-and-learning",
    "communications",
    "impact",
    "governance",
)
FOUR_PI: Final = ("principles", "purpose", "presence", "process", "impact")
LEVELS: Final = (1, 2, 3, 4)
"""Not yet, beginning, mostly, always."""
