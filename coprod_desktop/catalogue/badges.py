"""A certificate as a signed badge: asks for what was frozen, and hands over a file."""

from uuid import UUID

from coprod_desktop.catalogue.order import Ask
from coprod_desktop.exchange import badges
from coprod_desktop.queries.training.certificates import sealed
from coprod_desktop.wording.training import face as words


def badge(ask: Ask, certificate: UUID) -> bytes:
    """The badge of one certificate.

    Raises:
        Refused: "certificate-not-here", "badge-erased", "badge-voided".
    """
    one, seed = ask(sealed, certificate)
    told = one.facts
    return badges.signed(
        badges.Badge(
            number=one.written,
            charity=told.charity,
            name=told.name,
            title=told.title,
            what=told.what,
            criteria=words.criteria(told.before, told.name, told.between, told.what, told.when),
            issued=f"{one.issued_on.isoformat()}T00:00:00Z",
        ),
        seed,
    )
