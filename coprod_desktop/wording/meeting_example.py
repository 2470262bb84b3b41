"""Words of the example charity's meetings. Everything in them is made up."""

from typing import Final

from coprod_desktop.domain.meetings.kinds import ItemKind

UNDO: Final[dict[str, str]] = {}
REFUSED: Final[dict[str, str]] = {}

HALL: Final = "The Boathouse"
HALL_ADDRESS: Final = "1 Nowhere Quay\nExampleton\nEX1 1ZZ"
HALL_FIND: Final = "Bus 7 stops outside. Ring the blue bell. Somebody meets you at the door."
LIBRARY: Final = "Exampleton Library"
LIBRARY_ADDRESS: Final = "2 Sample Street\nExampleton\nEX2 2ZZ"
LIBRARY_FIND: Final = "Go past the desk and up in the lift."
CHAPEL: Final = "The Old Chapel"
CHAPEL_ADDRESS: Final = "3 Placeholder Hill\nExampleton\nEX3 3ZZ"
ROOM: Final = "River Room"
LINK: Final = "https://meet.example/riverside"
JOINING: Final = "Ring us if the link does not work. You can join by telephone."
MEETUP: Final = "Coffee with other panels"
OTHERS: Final = "Neighbouring Network\nHarbour Voices"
LEARNED: Final = (
    "Harbour Voices send papers two weeks ahead and ring everybody the day before. "
    "Their members choose the first item. We would like to try that."
)
BOILER: Final = "The boiler broke."

AGENDA: Final = (
    ("Welcome and how we are", 10, ItemKind.WELCOME, "Ann Archer", "", ""),
    ("What happened since last time", 15, ItemKind.INFORM, "Robin Example", "", ""),
    (
        "Repairs that take too long",
        20,
        ItemKind.DISCUSS,
        "Morgan Sample",
        "Some people may talk about living in damp homes.",
        "Morgan takes it to the council's repairs team.",
    ),
    ("Break", 10, ItemKind.BREAK, "", "", ""),
    (
        "How letters about repairs should read",
        25,
        ItemKind.DECIDE,
        "Ann Archer",
        "",
        "The council uses our words from next month.",
    ),
    ("Close", 10, ItemKind.CLOSE, "Ann Archer", "", ""),
)
MINUTES: Final = (
    ("We said hello. One person was new.", "We said hello.\nOne person was new."),
    ("Robin told us which ideas the council has answered.", "Robin told us about our ideas."),
    (
        "Repairs to lifts take five weeks. Two people could not leave home. Parts come late.",
        "The lifts are broken for a long time.\nTwo people could not go out.",
    ),
    ("", ""),
    (
        "We read three letters aloud. We chose the shortest one and changed two words.",
        "We read three letters.\nWe chose the best one.",
    ),
    ("We thanked each other. The next meeting is in the mornings again.", "We said thank you."),
)
DECISIONS: Final = (
    "Letters about repairs start with the date of the visit.",
    "Meetings stay in the mornings.",
    "We try the phone call the day before.",
    "The panel reads every letter before it is used.",
)
ACTIONS: Final = (
    ("Ask why lift parts come late", "Morgan Sample"),
    ("Bring three letters to read", "Robin Example"),
    ("Find out about taxis after five", "Robin Example"),
    ("Show the new letter to the repairs team", "Morgan Sample"),
)
PAPER_PLAN: Final = "Repairs plan in plain words"
PLAN_WORDS: Final = (
    "# What the council wants to do\n\n"
    "The council wants to mend lifts in two weeks. Now it takes five.\n\n"
    "- There will be more parts in the store.\n- You will get a letter with the day.\n\n"
    "# What we ask you\n\nIs two weeks soon enough? What should the letter say?"
)
PAPER_LETTER: Final = "A letter about a visit"
LETTER_WORDS: Final = (
    "We will visit on Monday. Somebody must be at home. "
    "If you cannot be there, ring us. We will find another day."
)
PAPER_PICTURE: Final = "Map of lifts"
PICTURE_SHOWS: Final = "A map with three blocks of flats. The lifts in two of them are broken."
PAPER_REPORT: Final = "What people told us"
REPORT_WORDS: Final = (
    "Twelve people told us about repairs. Nine waited for more than a month. "
    "Four people could not leave home while the lift was broken."
)
PAPER_NOTES: Final = "Notes from the last meeting"
NOTES_WORDS: Final = "We met in the Boathouse. We talked about lifts and letters."
FACES: Final = "The room was warm. The break could be longer."
NEEDS_ANOTHER_DAY: Final = "has a hospital visit"
SENDS_WORDS: Final = "will send a voice message"
