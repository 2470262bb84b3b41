"""Bank holidays and the days faiths keep, from the `holidays` library: offline, as plain rows.

Days of a faith come from calendars of countries that print them. Where the moon is sighted, the
library's day is an estimate and may be a day out; the check says who keeps it, so they are asked.
"""

import re
from typing import Final

import holidays as library

from coprod_desktop.domain.access.facts import Holiday

FAITHS: Final = {
    "muslim": ("AE", re.compile(r"^Eid al-(Fitr|Adha)")),
    "jewish": (
        "IL",
        re.compile(r"^(Rosh Hashanah|Yom Kippur|Pesach|Seventh day|Shavuot|Sukkot|Simchat|Purim)"),
    ),
    "hindu": ("IN", re.compile(r"^(Diwali|Holi|Maha Shivaratri|Dussehra|Janmashtami)\b")),
    "sikh": ("IN", re.compile(r"^(Guru Nanak|Guru Gobind|Vaisakhi)")),
    "buddhist": ("LK", re.compile(r"^Vesak")),
    "orthodox": ("GR", re.compile(r"^(Good Friday|Easter Monday)")),
}
NATIONS: Final = ("ENG", "WLS", "SCT", "NIR")
_SETS: Final = {"IN": ("government", "optional", "public"), "IL": ("optional", "public")}


def rows(first: int, last: int, nation: str = "ENG") -> tuple[Holiday, ...]:
    """The holidays of some years, in order: a nation's bank holidays, and days of faiths."""
    years = list(range(first, last + 1))
    bank = library.country_holidays("GB", subdiv=nation, years=years)
    found = [Holiday(day, name) for day, name in bank.items()]
    for faith, (country, wanted) in FAITHS.items():
        calendar = library.country_holidays(
            country,
            years=years,
            language="en_US",
            categories=_SETS.get(country, ("public",)),
        )
        for day, names in calendar.items():
            found += [Holiday(day, name, faith) for name in names.split("; ") if wanted.match(name)]
    return tuple(sorted(found, key=lambda each: (each.day, each.faith, each.name)))
