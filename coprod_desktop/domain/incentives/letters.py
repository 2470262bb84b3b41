"""For whom letters about involvement are."""

from enum import StrEnum


class LetterKind(StrEnum):
    """For whom a letter is."""

    JOBCENTRE = "jobcentre"
    UC_JOURNAL = "uc-journal"
    ESA = "esa-permitted-work"
    CARERS = "carers-allowance-unit"
    HOUSING = "housing-or-council"
    ADVISER = "adviser"
    EXPENSES_ONLY = "expenses-only"
