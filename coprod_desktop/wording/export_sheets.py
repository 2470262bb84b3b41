"""What every table is called when it leaves the app: its subject, its title, and its headings.

A table that is not named here is named in `LEFT_OUT` with the reason; a test asks for one of both.
"""

from typing import Final

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

GROUPS: Final = {
    "members": "People",
    "panels": "Panels and partners",
    "meetings": "Meetings",
    "payments": "Thank-yous, expenses and money",
    "training": "Training and certificates",
    "feedback": "Ideas and what became of them",
    "stories": "Stories and quotes",
    "charity": "The charity, its papers and its rules",
}

SHEETS: Final[dict[str, tuple[str, str]]] = {
    "member": ("members", "People"),
    "contact_route": ("members", "Ways to reach people"),
    "access_need": ("members", "What helps people take part"),
    "trusted_person": ("members", "Whom to ring when we worry"),
    "availability": ("members", "Times that suit people"),
    "member_ability": ("members", "Skills, goals and interests"),
    "member_group": ("members", "Groups people are in"),
    "sensitive_fact": ("members", "Sensitive facts"),
    "sensitive_look": ("members", "Looks at sensitive facts"),
    "consent": ("members", "What people agreed to"),
    "member_note": ("members", "Notes about people"),
    "checklist_item": ("members", "Steps of joining"),
    "taking_part": ("members", "Wishes for meetings"),
    "information_request": ("members", "Requests for own information"),
    "information_choice": ("members", "Choices in such requests"),
    "involvement": ("members", "My involvement in own words"),
    "milestone_marked": ("members", "Milestones marked"),
    "keep_apart": ("members", "People kept apart"),
    "saved_filter": ("members", "Kept filters"),
    "panel": ("panels", "Panels"),
    "panel_role": ("panels", "Who is on which panel"),
    "panel_aim": ("panels", "Aims for who is on a panel"),
    "partner": ("panels", "Partners"),
    "partner_contact": ("panels", "People at partners"),
    "meeting": ("meetings", "Meetings"),
    "meeting_series": ("meetings", "Series of meetings"),
    "series_exception": ("meetings", "Meetings of a series moved"),
    "venue": ("meetings", "Venues"),
    "agenda_item": ("meetings", "Agenda"),
    "invitation": ("meetings", "Invitations and answers"),
    "call": ("meetings", "Calls before meetings"),
    "reminder_done": ("meetings", "Reminders given"),
    "booking": ("meetings", "Things booked"),
    "attendance": ("meetings", "Who took part"),
    "visitor": ("meetings", "Visitors"),
    "check_in": ("meetings", "Calls after heavy meetings"),
    "minutes": ("meetings", "Minutes"),
    "minute_line": ("meetings", "Minutes item by item"),
    "decision": ("meetings", "Decisions"),
    "action_point": ("meetings", "Actions"),
    "faces": ("meetings", "How the meeting felt"),
    "pack_paper": ("meetings", "Papers in packs"),
    "left_out": ("meetings", "Papers left out for somebody"),
    "pack_sent": ("meetings", "Packs sent"),
    "pack_sent_paper": ("meetings", "Papers in packs sent"),
    "offer": ("payments", "Offers"),
    "incentive": ("payments", "Payments and thank-yous"),
    "settlement": ("payments", "Meetings settled"),
    "pay_run": ("payments", "Pay-runs"),
    "pause": ("payments", "Pauses before paying"),
    "claim": ("payments", "Expense claims"),
    "claim_line": ("payments", "Lines of expense claims"),
    "prepaid": ("payments", "Paid in advance"),
    "voucher": ("payments", "Vouchers"),
    "voucher_reveal": ("payments", "Voucher codes looked at"),
    "tin_count": ("payments", "Counts of the tin"),
    "cash_move": ("payments", "Cash in and out"),
    "budget": ("payments", "Budgets"),
    "rate_card": ("payments", "Rate cards"),
    "rate_line": ("payments", "Lines of rate cards"),
    "pay_wish": ("payments", "How people wish to be thanked"),
    "ceiling": ("payments", "Ceilings people asked for"),
    "pay_limit": ("payments", "Limits to paying"),
    "benefit_facts": ("payments", "Benefit facts people told us"),
    "advice_offer": ("payments", "Offers of advice"),
    "advice_place": ("payments", "Places that give advice"),
    "pay_policy": ("payments", "Our policy on paying"),
    "course": ("training", "Courses"),
    "course_session": ("training", "Sessions of courses"),
    "session_attendance": ("training", "Who came to sessions"),
    "completion": ("training", "Training completed"),
    "goal_met": ("training", "Goals met"),
    "issued_certificate": ("training", "Certificates issued"),
    "numbers_left_out": ("training", "Certificate numbers left out"),
    "own_design": ("training", "Designs of our own"),
    "idea": ("feedback", "Ideas"),
    "idea_step": ("feedback", "The journey of each idea"),
    "theme": ("feedback", "Themes"),
    "idea_theme": ("feedback", "Themes of ideas"),
    "idea_link": ("feedback", "Where ideas were talked about"),
    "remark": ("feedback", "What people said about us"),
    "box_slip": ("feedback", "Slips from the box"),
    "tally": ("feedback", "Quick questions answered"),
    "self_review": ("feedback", "Looking at ourselves"),
    "review_evidence": ("feedback", "Evidence for that"),
    "feedback_clocks": ("feedback", "Our promises about answering"),
    "word_rule": ("feedback", "Respectful words"),
    "report_words": ("feedback", "Our words in funders' reports"),
    "story": ("stories", "Stories"),
    "story_wording": ("stories", "Wordings of stories"),
    "story_consent": ("stories", "What tellers agreed to"),
    "story_use": ("stories", "Where stories were used"),
    "quote": ("stories", "Quotes"),
    "charity": ("charity", "The charity"),
    "paper_made": ("charity", "Papers made"),
    "imported_file": ("charity", "Files read in"),
    "rules_file": ("charity", "Files of benefit rules"),
    "rule_check": ("charity", "Checks of benefit rules"),
    "erased": ("charity", "Erasures"),
    "journal_entry": ("charity", "History"),
}

LEFT_OUT: Final = {
    "journal_row": "what rows looked like before and after, for Undo; the rows themselves are here",
    "blob": "the files themselves, which lie in the folder of files",
    "certificate_register": "the secret that proves our certificates are ours",
}
"""Tables that are in no export, with the reason."""

COLUMNS_LEFT_OUT: Final = {
    ("voucher", "code"): "codes are money; each look at one is logged in the app",
    ("journal_entry", "undoes"): "how Undo finds its way",
    ("journal_entry", "details"): "how History finds its words",
    ("journal_entry", "can_undo"): "how Undo knows its walls",
    ("issued_certificate", "layout"): "how the paper was drawn; the paper can be printed again",
    ("issued_certificate", "digest"): "how a paper proves itself",
    ("own_design", "layout"): "how a paper is drawn",
}
"""Columns that are in no export, with the reason. Ids, versions and search keys never are."""

HEADINGS: Final = {
    "member_id": "Person",
    "owner_id": "Person",
    "first_id": "One person",
    "second_id": "The other person",
    "meeting_id": "Meeting",
    "copied_from": "Copied from",
    "panel_id": "Panel",
    "partner_id": "Partner",
    "contact_id": "Person at the partner",
    "venue_id": "Venue",
    "idea_id": "Idea",
    "story_id": "Story",
    "theme_id": "Theme",
    "agenda_item_id": "Item of the agenda",
    "budget_id": "Budget",
    "about_id": "About",
    "person_id": "Whose",
    "at": "When",
    "on_day": "Day",
    "by": "By whom",
    "how": "How",
    "how_not": "How not",
    "why": "Why",
    "words": "Words",
    "asks": "What it asks",
    "may_share": "May be shared",
    "is_example": "The example charity",
    "from_day": "From",
    "to_day": "To",
    "from_minute": "From (minutes after midnight)",
    "to_minute": "To (minutes after midnight)",
    "weekday": "Day of the week (0 is Monday)",
    "tenths": "Tenths of a mile",
    "made_as": "Format",
    "rows": "How many rows",
    "blob": "File",
}
"""Headings that are not simply the column's name in words."""

NUMBER: Final = "No."
OWN: Final = "What we hold about one person"
OWN_ABOUT = (
    "This is everything this charity's file holds about one person, in the open. Before you hand "
    "it over, look for the names of other people in notes and minutes, and decide about each."
)
OWN_EMPTY = "We hold nothing of this kind."
HAPPENED = "What happened"
HAPPENED_HEADINGS = ("When", "What", "By whom")
FILES = "Files"
FILES_ABOUT = "Photos, receipts and papers kept in the charity's file, as they are."
INDEX_ABOUT = (
    "Each subject is one spreadsheet with a sheet for each list, and the same lists once more as "
    "comma-separated text, which every program reads. Lists refer to each other by names, or by "
    "the number in the first column. An apostrophe at the beginning of a text keeps a spreadsheet "
    "from calculating with it."
)
OPEN_WARNING = (
    "These files are open. Keep them where only the right people look, and delete them when they "
    "have done their work."
)
LISTS = "Lists"
LEFT_OUT_TITLE = "What is not here, and why"


def heading(column: str) -> str:
    """A column's heading in words.

    >>> heading("joined_on"), heading("member_id"), heading("last_fare")
    ('Joined on', 'Person', 'Last fare')
    """
    said = HEADINGS.get(column) or column.removesuffix("_id").replace("_", " ")
    return said[:1].upper() + said[1:]


def choice(value: str) -> str:
    """A choice out of a few, in words.

    >>> choice("another-way")
    'another way'
    """
    return value.replace("-", " ").replace("_", " ")


def index_title(charity: str) -> str:
    """The head of the page to begin with."""
    return f"Everything in {charity}'s file" if charity else "Everything in this charity's file"


def rows(count: int) -> str:
    """How long a list is.

    >>> rows(0), rows(1), rows(1200)
    ('empty', 'one row', '1,200 rows')
    """
    return {0: "empty", 1: "one row"}.get(count, f"{count:,} rows")


def about_person(name: str) -> str:
    """The head of one person's page."""
    return f"What we hold about {name}"
