"""One look at one payment before it is made: every rule, gravest reason first."""

from coprod_desktop.domain.benefits import (
    ceilings,
    late,
    others,
    service_user,
    stops,
    universal_credit,
    weekly,
)
from coprod_desktop.domain.benefits.facts import Look
from coprod_desktop.domain.benefits.findings import Finding
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import NOTHING


def look_ahead(look: Look) -> Finding:
    """Look at one payment before it is made.

    We see only what we pay ourselves: not other earnings, a partner's earnings or other panels.
    An outcome of nothing noticed is never a promise. A fee of nothing is looked at only as a fee
    that was not taken.
    """
    if look.payment.kind in {Kind.FEE, Kind.VOUCHER} and look.payment.amount <= NOTHING:
        declined = [] if look.facts is None else service_user.look(look, look.facts)
        return Finding.of(declined)
    reasons = [*stops.look(look, look.limits), *ceilings.look(look, look.ceilings)]
    if look.facts is not None:
        reasons += universal_credit.look(look, look.facts)
        reasons += weekly.look(look, look.facts)
        reasons += others.look(look, look.facts)
        reasons += service_user.look(look, look.facts)
    reasons += late.look(look)
    reasons += ceilings.trading(look)
    return Finding.of(reasons)
