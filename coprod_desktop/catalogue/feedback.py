"""The papers of feedback."""

from typing import Final

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.queries.papers.feedback import funders, loop, stories, thanks
from coprod_desktop.reports.feedback import (
    asking,
    asking_us,
    funding,
    reporting,
    telling,
    thanking,
)
from coprod_desktop.reports.feedback import stories as story_papers
from coprod_desktop.wording import feedback_funders as funder_words
from coprod_desktop.wording import feedback_papers as words
from coprod_desktop.wording import feedback_thanks as warm

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
    Paper(
        "thank-you",
        warm.THANKS,
        thanks.person,
        thanking.thank_you,
        "member",
        easy=thanking.easy_thank_you,
    ),
    Paper(
        "thank-you-panel",
        warm.PANEL_THANKS,
        thanks.panel,
        thanking.thank_you,
        "panel",
        easy=thanking.easy_thank_you,
    ),
    Paper(
        "goodbye",
        warm.LEAVING,
        thanks.leaving,
        thanking.thank_you,
        "member",
        easy=thanking.easy_thank_you,
    ),
    Paper(
        "anniversary",
        warm.ANNIVERSARY,
        thanks.anniversary,
        thanking.thank_you,
        "member",
        easy=thanking.easy_thank_you,
    ),
    Paper("feedback-sheet", warm.SHEET, thanks.sheet, asking_us.feedback_sheet, "meeting"),
    Paper("feedback-trends", warm.TRENDS, thanks.how_it_goes, asking_us.trends, "charity"),
    Paper(
        "story-sheet",
        warm.STORY_SHEET,
        stories.sign_off,
        story_papers.sign_off,
        "story",
        own_words=True,
    ),
    Paper(
        "funder-report",
        funder_words.PAPER,
        funders.funder_report,
        funding.funder_report,
        "funder",
    ),
    Paper("story-recall", warm.RECALL_LIST, stories.recall, story_papers.recall_list, "story"),
)
