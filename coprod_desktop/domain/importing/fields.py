"""What a column of somebody's spreadsheet can become."""

from enum import StrEnum
from typing import Final


class Field(StrEnum):
    """One thing we can learn of a person from a column. NOTHING: the column is left out."""

    NOTHING = "nothing"
    NAME = "name"
    FIRST = "first"
    LAST = "last"
    PRONOUNS = "pronouns"
    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    ADDRESS = "address"
    TOWN = "town"
    POSTCODE = "postcode"
    HOW_NOT = "how-not"
    VOICEMAIL = "voicemail"
    JOINED = "joined"
    BORN = "born"
    ACTIVE = "active"
    FORMAT = "format"
    LARGE = "large"
    LANGUAGES = "languages"
    FOOD = "food"
    ALLERGIES = "allergies"
    NEED = "need"
    PANEL = "panel"
    TRUSTED = "trusted"
    TRUSTED_PHONE = "trusted-phone"
    NOTE = "note"


DATED: Final = frozenset({Field.JOINED, Field.BORN})
"""Fields that hold a day."""
MANY: Final = frozenset(
    {
        Field.NOTHING, Field.PHONE, Field.MOBILE, Field.EMAIL, Field.ADDRESS, Field.TOWN,
        Field.NOTE, Field.NEED, Field.PANEL, Field.HOW_NOT, Field.ALLERGIES, Field.FOOD,
    }
)  # fmt: skip
"""Fields that several columns may feed."""
NAMED: Final = frozenset({Field.NAME, Field.FIRST, Field.LAST})
"""Fields without which nobody can be brought in."""
