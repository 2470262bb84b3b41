"""Stop rules: no right to work, in custody, under 18. They come before any sum."""

from coprod_desktop.domain.benefits.facts import Limits, Look, RightToWork
from coprod_desktop.domain.benefits.findings import Outcome, Reason
from coprod_desktop.domain.incentives.kinds import KINDS, Kind


def look(look: Look, limits: Limits) -> list[Reason]:
    """What stands in the way of a payment whatever its size."""
    return [*_permission(look, limits), *_custody(look, limits), *_age(look, limits)]


def _permission(look: Look, limits: Limits) -> list[Reason]:
    rule = ("asylum_no_permission_to_work",)
    kind = look.payment.kind
    if limits.right_to_work is RightToWork.NO_PERMISSION:
        if KINDS[kind].reward:
            return [Reason("no-permission-to-work", Outcome.GET_ADVICE, rule)]
        if kind is Kind.EXPENSE_REPAID and not look.payment.receipted:
            return [Reason("flat-allowance", Outcome.GET_ADVICE, rule)]
        return [Reason("actual-costs-only", Outcome.NOTHING_NOTICED, rule)]
    if limits.right_to_work is RightToWork.CHECK_VISA and KINDS[kind].reward:
        rules = ("no_recourse_to_public_funds",)
        return [Reason("check-work-condition", Outcome.TALK_FIRST, rules)]
    return []


def _custody(look: Look, limits: Limits) -> list[Reason]:
    nature = KINDS[look.payment.kind]
    if not limits.in_custody or not (nature.reward or nature.money):
        return []
    if limits.prison_agreed:
        return [Reason("in-custody-agreed", Outcome.WORTH_A_LOOK, ("in_custody",))]
    return [Reason("in-custody", Outcome.GET_ADVICE, ("in_custody",))]


def _age(look: Look, limits: Limits) -> list[Reason]:
    if not limits.under_18 or not KINDS[look.payment.kind].reward:
        return []
    if limits.guardian_agreed:
        return [Reason("under-18-agreed", Outcome.WORTH_A_LOOK, ("under_18",))]
    return [Reason("under-18", Outcome.TALK_FIRST, ("under_18",))]
