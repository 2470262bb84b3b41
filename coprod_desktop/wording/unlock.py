"""Words of the first window: opening a charity's file, and beginning a new one."""

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {
    "not-a-picture": (
        "We could not read {file} as a picture. Nothing was changed. Choose a PNG or JPEG file."
    ),
}

WINDOW = "Open your charity's file"
WELCOME = "Welcome back"
CALM = "Everything stays on this computer, locked with your passphrase."
WHICH = "Charity's file"
OTHER_FILE = "Choose another …"
CHOOSE_FOLDER = "Choose the folder of a charity's file"
PASSPHRASE = "Your passphrase"
SHOW = "Show what I type"
OPEN = "Open"
OPENING = "Opening …"
USE_SHEET = "Use the recovery sheet"
RESTORE = "Restore from a backup"
START_NEW = "Start a new charity"
EXAMPLE = "See the example charity"
CAPS = "Caps Lock is on."
GETTING_READY = "Getting ready …"

SHEET_TITLE = "Use the recovery sheet"
SHEET_HELP = "Type the code on the sheet. Capitals and spaces do not matter."
SHEET_CODE = "The code"
BACK = "Back"

RESTORE_TITLE = "Restore from a backup"
RESTORE_HELP = (
    "The backup is opened and checked first. What is there now is set aside for 14 days. "
    "Nothing is written over."
)
RESTORE_FILE = "The backup"
RESTORE_SECRET = "Your passphrase, or the code on the recovery sheet"
RESTORE_INTO = "Where the restored file goes"
RESTORE_DO = "Restore"
CHOOSE = "Choose …"
CHOOSE_BACKUP = "Choose a backup"
BACKUP_KIND = "Backups (*.cbk);;All files (*)"
RESTORED_NAME = "Restored.vault"

FIRST_TITLE = "Let us begin"
FIRST_HELP = "Five questions. You can change every answer later."
NEXT = "Next"
MAKE = "Make the file"
MAKING = "Making the file …"
NAME_TITLE = "What is your charity called?"
NAME_LABEL = "Charity's name"
NAME_HELP = "It stands on letters and papers."
LOGO_TITLE = "Do you have a logo?"
LOGO_HELP = "A PNG or JPEG picture. We make it small and take out where it was made."
LOGO_LABEL = "Logo"
LOGO_CHOOSE = "Choose a picture …"
LOGO_NONE = "No logo yet"
LOGO_KIND = "Pictures (*.png *.jpg *.jpeg *.webp)"
YEAR_TITLE = "When does your year start?"
YEAR_LABEL = "First day of your financial year"
YEAR_HELP = "Budgets and yearly totals follow it. Many charities start on 1 April."
PASS_TITLE = "Who are you, and what is your passphrase?"
PERSON_LABEL = "Your name"
PERSON_HELP = "History says who did what."
PASS_LABEL = "Passphrase"
PASS_HELP = "Four random words are easy to remember and hard to guess. Write them down at home."
PASS_AGAIN = "The same passphrase again"
PASS_DIFFERENT = "The two are not the same. Type them again."
SUGGEST = "Suggest one"
PLACE_TITLE = "Where should backups go as well?"
PLACE_LABEL = "A second place for backups"
PLACE_HELP = (
    "We always keep backups on this computer. A USB stick or a shared folder keeps you safe if "
    "the computer is lost. They are locked with your passphrase."
)
PLACE_NONE = "Only on this computer for now"
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
STRENGTHS = (
    "Very easy to guess",
    "Easy to guess",
    "Could be better",
    "Good",
    "Very good",
)

CODE_TITLE = "Keep this sheet safe"
CODE_HELP = (
    "This code opens the file when every passphrase is forgotten. Print the sheet or write the "
    "code down, and keep it away from this computer. We show it only now."
)
CODE_PRINT = "Print the sheet …"
CODE_SAVED = "The sheet is saved here: {path}"
CODE_DONE = "I have it safe, open the file"
CODE_SAVE_AS = "Save the recovery sheet"
PDF_KIND = "PDF (*.pdf)"


def step(at: int, among: int) -> str:
    """How far through the questions.

    >>> step(2, 5)
    'Question 2 of 5'
    """
    return f"Question {at} of {among}"


def sheet_saved(path: str) -> str:
    """Where the sheet is."""
    return CODE_SAVED.format(path=path)
