"""Words of the example charity. Everything in it is made up."""

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

PANELS = (
    ("Housing panel", "Exampleton Council", "Morgan Sample", "social housing"),
    ("Fair Futures panel", "Exampleton Jobs Office", "Alex Placeholder", "social security"),
    ("Health voices", "Exampleton Health Partnership", "Charlie Specimen", "health"),
)
PURPOSES = (
    "So that homes are warm, dry and repaired before they harm anybody.",
    "So that letters about money can be understood, and questions get an answer.",
    "So that nobody has to tell their story five times to be seen.",
)
TERMS = (
    "Six meetings a year. Papers a week before. Decisions by agreement; if there is none, both "
    "views are passed on. Everybody is thanked for their time."
)
AIMS = (("People under 25", 3, 1), ("Carers", 3, 3))
JOBS = ("housing lead", "team leader for letters", "patient experience")
NOT_FRIDAYS = "Not on Fridays, and never by text"
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
LANGUAGES = {
    "Łukasz Wójcik": "Polish, English", "Siân Prydderch": "Welsh, English",
    "Cabdiraxmaan Xasan": "Somali, English", "Nguyễn Thị Hồng": "Vietnamese, some English",
    "Olena Halahan": "Ukrainian, English", "Selam Tsegay": "Tigrinya, English",
    "Rahima Begum": "Bengali", "İlknur Şahin": "Turkish, English",
    "Maria da Conceição": "Portuguese, English", "Mei Lin Chan": "Cantonese, English",
}  # fmt: skip
INTERPRETERS = {"Rahima Begum": "Bengali (Sylheti)", "Nguyễn Thị Hồng": "Vietnamese"}
INTRODUCED = {
    "Ann Archer": "Ann, who chairs the Housing panel",
    "Jo Bright": "Jo, who makes things work on screens",
    "Desmond Clarke": "Desmond, who has rented here for forty years",
}
DESCRIBED = {"Desmond Clarke": "a tenant", "Temitope Adeyemi": "a person with lived experience"}
ALLERGIES = {"Bethan Rees": "gluten", "Priya Nair": "nuts"}
ROUTE = "number 12 from the quay, every 20 minutes"
BUDDY = "Ann Archer"
HIDDEN = {
    "Desmond Clarke": ("Has been evicted", "He advises on letters about eviction"),
    "Chidi Eze": ("Was in prison", "He was asked to speak about coming home"),
}
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
GROUPS = ("Summer picnic crew", "Reads drafts for us")
FILTERS = (
    "Needs to look at again",
    "Nobody rang for six weeks",
    "Step-free or hearing loop",
    "On no panel yet",
)
