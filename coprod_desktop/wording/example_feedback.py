"""What people of the example charity said, and what became of it. Everything in it is made up."""

from typing import Final

from coprod_desktop.domain.feedback.funders import Section

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

# Panel (1, 2, 3), what somebody said, its theme. In the order of `example.feedback.PATHS`.
IDEAS: Final = (
    (1, "The repairs line closes at four. I am at college till five. Who is it for?", "Repairs"),
    (1, "Put a bench outside the housing office. People queue on their feet.", "Buildings"),
    (1, "Letters about rent should say the amount first, not on page three.", "Letters"),
    (1, "Let us bring a friend to the interview without asking three times.", "Interviews"),
    (1, "Free bus pass for people in temporary places.", "Travel"),
    (1, "Tell us when a viewing is cancelled. I waited two hours in the rain.", "Viewings"),
    (2, "One work coach each, please. I told my story five times in a year.", "Work coaches"),
    (2, "The phone robot does not know my accent.", "Phones"),
    (2, "Show the sick-note dates in the journal so we do not miss them.", "Letters"),
    (2, "Ask which way round is best: morning or afternoon. Nobody ever asked me.", "Appointments"),
    (2, "A quiet corner to wait in would stop half the arguments.", "Buildings"),
    (3, "Let the chemist print labels in big letters.", "Letters"),
    (3, "Train the front desk. They say patient 14 out loud to everybody.", "Front desk"),
    (3, "A map of where it is warm and free to sit in winter.", "Buildings"),
    (3, "Evening clinic once a week for people who work nights.", "Appointments"),
    (3, "Text reminders with the bus number in them.", "Appointments"),
    (1, "My own thing about my sister's flat. Please do not pass this on.", "Repairs"),
    (2, "Keep the tea. It is the only place I get asked how I am.", "Meetings"),
)
DECIDED_BY: Final = "the head of service"
PART_REASON: Final = "It can start at one of three offices. The others are too small."
NO_REASON: Final = "It would cost more than the whole travel budget for this year."
NO_CHANGE: Final = "A new budget in April, or half the price from the bus company."
DONE_EVIDENCE: Final = "We saw it ourselves, and two members tried it."
RESULT: Final = "Forty people a day have somewhere to sit."
STALLED: Final = "The person who led on it has left. A new one starts in January."
DROPPED: Final = "The building will close next year."
HOLD_REASON: Final = "Two teams have to agree first."
SLIPS: Final = (
    "I am scared to say this with my name on it: the night staff shout.",
    "More fruit, less biscuits.",
    "Why do we never see the bosses?",
    "The lift smells.",
    "Thank you for the taxi. I could not have come without it.",
    "Let new people speak first sometimes.",
)
REMARKS: Final = (
    "I felt heard today.",
    "The room was too hot.",
    "Please start on time.",
    "The council lady wrote down what I said, in my words.",
)
STORIES: Final = (
    (
        "A key of my own",
        (
            "I slept in a doorway for one winter. Then I got a key. "
            "The first night I left the light on, just because I could. "
            "Now I sit on the housing panel and ask the questions nobody asked me."
        ),
        "The first night I left the light on, just because I could.",
    ),
    (
        "Being asked",
        (
            "For years people asked what was wrong with me. "
            "At the first meeting somebody asked what would help. "
            "I did not know what to say, so I cried, and they waited."
        ),
        "Somebody asked what would help.",
    ),
)
REPORT_PLACE: Final = "Yearly report, page 4"
LEAFLET_PLACE: Final = "Winter leaflet, 300 copies"
WEB_PLACE: Final = "Our website, front page"
PRINTER: Final = "Example Print Shop"
REVIEW_WORDS: Final = "Members say it better than we do: more notice, fewer papers."
EVIDENCE: Final = "The folder of agendas, blue, in the office"
OWN_WORD: Final = ("punter", "person, or their name")
REPORT_WORDS: Final = {
    Section.REACH: (
        "Summer was quiet. We held two meetings by the river, with tea, for people who do not like "
        "rooms."
    ),
    Section.NEXT: "We will ask those who could not come what would make it easier.",
}
ASKED_BY: Final = "By letter"
