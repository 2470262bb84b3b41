"""Who we are, as letters and screens say it."""

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from coprod_desktop.models import Blob, Charity
from coprod_desktop.readmodels.charity import CharityCard


def card(session: Session) -> CharityCard | None:
    """The charity's details with its pictures, or None in a file not yet set up."""
    logo, signature = aliased(Blob), aliased(Blob)
    found = session.execute(
        select(
            Charity.name,
            Charity.address,
            Charity.phone,
            Charity.email,
            Charity.website,
            Charity.number,
            Charity.signatory,
            Charity.signatory_role,
            Charity.year_start_month,
            Charity.year_start_day,
            Charity.colour,
            Charity.is_example,
            logo.data,
            signature.data,
        )
        .outerjoin(logo, logo.digest == Charity.logo)
        .outerjoin(signature, signature.digest == Charity.signature)
        .limit(1)
    ).first()
    return None if found is None else CharityCard(*found)
