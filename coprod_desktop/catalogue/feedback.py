"""The papers of feedback."""

from typing import Final

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.queries.papers.feedback import loop
from coprod_desktop.reports.feedback import asking, reporting, telling
from coprod_desktop.wording import feedback_papers as words

PAPERS: Final[tuple[Paper, ...]] = (
    Paper(
        "told-letter",
        words.LETTER,
        loop.news_letter,
        telling.news_letter,
        "member",
        easy=telling.easy_news,
    ),
    Paper("told-script", words.SCRIPT, loop.news_letter, telling.phone_script, "member"),
    Paper("you-said-we-did", words.POSTER, loop.wall_poster, reporting.poster, "charity"),
    Paper("panel-loop", words.PANEL_REPORT, loop.panel_report, reporting.panel_report, "panel"),
    Paper(
        "partner-loop",
        words.PARTNER_REPORT,
        loop.partner_report,
        reporting.partner_report,
        "partner",
    ),
    Paper("chase-letter", words.CHASE, loop.chase_letter, asking.chase_letter, "partner"),
)
