"""From a session to the faces of its certificates: the usual words, previews, and what fits."""
# pyright: basic, reportAttributeAccessIssue=false

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.training.colours import FALLBACK, readable
from coprod_desktop.domain.training.courses import Milestone
from coprod_desktop.domain.training.designs import Design, Part
from coprod_desktop.domain.training.faces import Face, Named
from coprod_desktop.domain.training.facts import Facts
from coprod_desktop.domain.training.fitting import Fit, plan
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.training.certificates import ToCertify
from coprod_desktop.reports.kit.blocks import Document
from coprod_desktop.reports.kit.certificate_lines import place_of
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.reports.kit.typefaces import FAMILIES, font
from coprod_desktop.reports.training.certificates import face
from coprod_desktop.wording.training import face as words

NOT_YET = "0000-0000"
"""Stands in a preview where the check code will be."""


def usual_face(found: ToCertify, charity: CharityCard | None, design: Design, today: date) -> Face:
    """What a session's certificates usually say. A session without a date says today's.

    The command refuses to issue them then; the preview shows how they would look.
    """
    held = found.held_on or today
    signed = words.signed(charity.signatory, charity.signatory_role) if charity else ""
    return Face(
        title=found.title or words.TITLE,
        before=words.BEFORE,
        between=words.BETWEEN,
        what=found.course,
        when=words.when(held, found.place),
        signed=signed,
        day=held,
        design=design,
    )


def thanks_face(
    milestone: Milestone, charity: CharityCard | None, design: Design, today: date
) -> Face:
    """A certificate of thanks for a milestone."""
    signed = words.signed(charity.signatory, charity.signatory_role) if charity else ""
    return Face(
        title=words.THANKS_TITLE,
        before=words.THANKS_BEFORE,
        between=words.THANKS_BETWEEN,
        what=words.milestone(milestone),
        when=words.when(today, ""),
        signed=signed,
        day=today,
        design=design,
    )


def named(found: ToCertify) -> tuple[Named, ...]:
    """Everybody who has no certificate for this session yet, with the name they like."""
    return tuple(
        Named(MemberId(one.member_id), one.printed) for one in found.people if not one.certificate
    )


@lru_cache(maxsize=4096)
def name_fit(name: str, design: Design) -> Fit:
    """What it takes to fit a name into its place in a design."""
    spot = design.spot(Part.NAME)
    if spot is None:
        return Fit.FITS
    wide = pdfmetrics.getFont(font(FAMILIES["Atkinson"][1])).stringWidth
    return plan(name, lambda text: wide(text, 1.0), place_of(spot)).fit


def preview(told: Face, names: Sequence[str], charity: CharityCard | None) -> Document:
    """The very pages that would be issued, with zeros where number and code will be."""
    house = charity.name if charity else ""
    pages = tuple(
        face(
            Facts(
                told.title, told.before, name, told.between, told.what, told.when, told.signed,
                words.NO_NUMBER, house, told.day.isoformat(),
                readable(charity.colour if charity else FALLBACK),
            ),
            words.NO_NUMBER,
            NOT_YET,
            told.design,
            charity.logo if charity else None,
            charity.signature if charity and told.with_signature else None,
        )
        for name in names
    )  # fmt: skip
    return Document(told.title or words.TITLE, pages, letterhead=letterhead(charity))
