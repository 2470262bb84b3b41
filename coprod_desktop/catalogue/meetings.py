"""The papers of meetings."""

from typing import Final

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.queries.papers import meetings as gather
from coprod_desktop.reports.meetings import day, letters, minutes, pack, printing
from coprod_desktop.wording import meeting_papers as words

PAPERS: Final[tuple[Paper, ...]] = (
    Paper(
        "invitation",
        words.INVITATION,
        gather.letter,
        letters.invitation,
        "member",
        easy=letters.easy_invitation,
    ),
    Paper("agenda", words.AGENDA, gather.sheet, pack.agenda, "meeting"),
    Paper("meeting-pack", words.PACK, gather.pack, pack.whole, "member", cover=pack.cover),
    Paper("run-sheet", words.RUN_SHEET, gather.sheet, printing.run_sheet, "meeting"),
    Paper("labels", words.LABELS, gather.sheet, printing.labels, "meeting"),
    Paper("labels-large", words.LARGE_LABELS, gather.sheet, printing.large_labels, "meeting"),
    Paper("window-sheets", words.WINDOW_SHEETS, gather.sheet, printing.window_sheets, "meeting"),
    Paper("sign-in", words.SIGN_IN, gather.sheet, day.sign_in, "meeting"),
    Paper("running-sheet", words.RUNNING, gather.sheet, day.running, "meeting"),
    Paper("needs-summary", words.NEEDS, gather.sheet, day.needs, "meeting"),
    Paper("name-cards", words.NAME_CARDS, gather.sheet, day.name_cards, "meeting"),
    Paper("travel-sheet", words.TRAVEL, gather.sheet, day.travel, "meeting"),
    Paper(
        "minutes",
        words.MINUTES,
        gather.sheet,
        minutes.minutes,
        "meeting",
        easy=minutes.easy_minutes,
    ),
    Paper("call-list", words.CALL_LIST, gather.sheet, day.call_list, "meeting"),
)
