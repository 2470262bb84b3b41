"""The charity as screens and papers see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CharityCard:
    """Who we are. Pictures are PNG bytes, or None."""

    name: str
    address: str
    phone: str
    email: str
    website: str
    number: str
    signatory: str
    signatory_role: str
    year_start_month: int
    year_start_day: int
    colour: str
    is_example: bool
    logo: bytes | None
    signature: bytes | None
