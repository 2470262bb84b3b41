"""Words of the command line."""

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}
TROUBLE = {
    "no-vault-named": (
        "Say which charity's file you mean, with --vault and its folder, or use --demo."
    ),
}

ABOUT = "Run coproduction panels well, on one laptop, offline. Without a command, a window opens."
VAULT = "the folder of the charity's file"
DEMO = "use a copy of the example charity that is thrown away"
JSON = "print the result as JSON"
PASSPHRASE_FILE = "read the passphrase from this file"
COMMAND = "COMMAND"
PASSPHRASE = "Passphrase:"
SECRET = "Passphrase of then, or the code on the recovery sheet:"
EXAMPLE_PASSPHRASE = "nothing in here is real at all"
NOT_FOUND = "That was not found. Nothing was changed."

NEW = "make a charity's file"
NEW_CHARITY = "the charity's name"
NEW_PERSON = "your name, so that History can say who did what"
MADE = "Your charity's file is made. Print or write down the code and keep it in two places."
CHECK = "check every page of the charity's file"
SOUND = "Everything is sound and nothing is missing."
SEARCH_MENDED = (
    "Everything is sound. The index by which people are found was not up to date, so it was built "
    "anew; nothing else was touched."
)
BACKUP = "make a checked backup"
BACKUP_TO = "another folder, such as a stick"
BACKED_UP = "The backup is made, was opened and passed its checks."
RESTORE = "bring a backup back; what is there now stays aside"
RESTORE_FILE = "the backup, a .cbk file"
RESTORED = "The backup is back. What was there before stays aside for 14 days."
PRINT = "make papers of the catalogue"
SHOW = "show without a screen what the app does, in a folder"
SHOW_OUT = "the folder; a new one if you leave it out"
NO_SCREEN = "There is no screen here, so everything is made into a folder instead of a window."
SHOWN = "One of every paper in every format, and a picture of every screen, are in this folder:"


def lost(count: int) -> str:
    """What check says when work is missing.

    >>> lost(2)
    'The file is sound, but 2 changes saved before are not in it. Look in the newest backup.'
    """
    return (
        f"The file is sound, but {count} changes saved before are not in it. "
        "Look in the newest backup."
    )


def file_trouble(what: str) -> str:
    """What to say when the computer would not read or write a file."""
    return f"The computer said no: {what}. Nothing of yours was changed."
