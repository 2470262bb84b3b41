"""Words of the example charity. Everything in it is made up."""

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

PANELS = (
    ("Housing panel", "Exampleton Council", "Morgan Sample", "social housing"),
    ("Fair Futures panel", "Exampleton Jobs Office", "Alex Placeholder", "social security"),
    ("Health voices", "Exampleton Health Partnership", "Charlie Specimen", "health"),
)
FRIENDS = "Neighbouring Network"
CHAIR = "chair"
ADVISER = "adviser"
STREET = "Nowhere Street"
TRUSTED = "Pat Invented"
RELATION = "support worker"
RESTING = "a rest, agreed together"
MOVED = "moved to another town"
NOTE = "Likes to sit near the door. Happy to chair again."
NEED_LOOP = "Uses the hearing loop"
NEED_PICTURES = "Papers with pictures and short sentences"
NEED_STEP_FREE = "Step-free way in and to the toilet"
NEED_LIGHT = "A seat in good light"
NEED_TIME = "Papers a week before, to read in peace"
NEED_QUIET = "A quiet room to go to"
NEED_SUPPORTER = "Brings a supporter"
TRAVEL = {0: "on foot", 460: "bus", 1180: "taxi, agreed because of access"}
CHECKLIST = ("Welcome talk", "Welcome sheet printed", "Papers in the right format", "Meet a buddy")
SKILLS = ("cooking", "listening", "computers", "chairing", "poetry", "gardening", "sums")
GOAL = "To feel sure when speaking to a room"
HOW_NOT = {
    "no-voicemail": ("No voicemail, please", ""),
    "after-ten": ("Only after 10 in the morning", ""),
    "library": ("Never say the charity's name", "Say it is the library calling"),
    "no-post": ("Post is not safe", ""),
}
CONSENT_PURPOSE = "Keeping contact details"
CONSENT_WORDING = (
    "You keep my name and how to reach me, so that you can invite me and pay me. "
    "I can ask to see it, change it or take it back at any time."
)
CONSENT_VERSION = "2026-1"
IN_PERSON = "in person"
SPREADSHEET = "Panel list FINAL2.xlsx"
SPREADSHEET_TITLE = "Riverside Voices: panel list, please keep up to date"
SPREADSHEET_SHEET = "Members"
