"""Words on the recovery sheet."""

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

TITLE = "Recovery sheet"
LEAD = "This sheet opens your charity's file when nobody remembers a passphrase."
CODE = "The code"
CODE_MISSING = "Print this sheet from the app: Settings, People and keys."
HOW = "How to use it"
STEPS = (
    "Open the app and choose the charity's file.",
    "Choose: Use the recovery sheet.",
    "Type the nine groups. Capital or small letters and dashes do not matter.",
    "Choose a new passphrase.",
)
LETTERS = "There is no letter O and no letter I in the code. Those are the numbers 0 and 1."
KEEP = "Keep it safe"
KEEP_WHY = (
    "Whoever holds this sheet can read everything. Print two, and keep them in two places, "
    "such as a locked drawer and with a trustee. If all passphrases and all sheets are lost, "
    "nobody can open the file, not even we."
)
TESTED_ON = "Tested on, and by whom"
