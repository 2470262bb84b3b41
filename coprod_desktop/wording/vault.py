"""Words about the charity's file: opening it, who may open it, where it may live."""

UNDO: dict[str, str] = {}

REFUSED = {
    "passphrase-too-short": (
        "That passphrase is easy to guess. Use four random words, or at least {shortest} letters. "
        "Press Suggest and we make one up for you."
    ),
    "passphrase-all-the-same": (
        "That passphrase uses the same few letters, so it is easy to guess. Try four random words."
    ),
    "person-needs-a-name": "Please type your name, so that History can say who did what.",
    "person-there-already": "{name} can already open this file. Choose another name.",
    "person-not-there": "{name} is not among the people who can open this file.",
    "last-person": (
        "This is the only person who can open the file, so they stay. Add somebody else first."
    ),
}

TROUBLE = {
    "wrong-passphrase": (
        "That passphrase did not open the file. Nothing is lost. "
        "Check Caps Lock, or use the recovery sheet."
    ),
    "sheet-wrong-length": (
        "The code on the sheet has {wanted} letters and numbers, and you typed {found}. "
        "Nothing is lost. Look for a group that is missing or typed twice."
    ),
    "sheet-mistyped": (
        "One of the letters or numbers is not as it is on the sheet. Nothing is lost. "
        "Read each group of four again, slowly."
    ),
    "sheet-of-another-vault": (
        "That sheet is typed right, but it belongs to another file. Nothing was changed. "
        "Look for the sheet with this charity's name and the newest date."
    ),
    "keys-damaged": (
        "Both key files are damaged, so a passphrase cannot open the file now. "
        "Your data is still there. Use the recovery sheet, or restore a backup."
    ),
    "not-a-vault": (
        "There is no charity's file in that folder. Nothing was changed. "
        "Choose the folder that holds a file called data.db."
    ),
    "already-open": (
        "This file is already open in another window or by another person on this computer. "
        "Nothing is wrong. Close it there first."
    ),
    "vault-there-already": (
        "There is already something in that folder, and we never write over things. "
        "Choose another name, or open what is there."
    ),
    "bad-folder-name": (
        "That name cannot be used for a folder on every computer. "
        "Use letters, numbers and spaces, and no dot or space at the end."
    ),
    "path-too-long": "That place is too deep: the path is longer than {longest} letters.",
    "synced-folder": (
        "That folder is copied to the internet while you work, and that can tear the file apart. "
        "Keep the file on this computer. The folder is a good place for backups."
    ),
    "network-folder": (
        "That folder is on another computer, and a network can lose work. "
        "Keep the file on this computer. The folder is a good place for backups."
    ),
    "look-only-older": (
        "This file is from an earlier version of the app and has to be brought up to date, but its "
        "folder is read-only. Nothing was changed. Copy the folder to this computer, then open it."
    ),
    "source-unsound": (
        "The file has a fault, so no backup was made of it and no older backup was touched. "
        "Close the app and restore the newest backup."
    ),
    "backup-failed": (
        "The backup did not pass its check, so it was not kept. Your file is safe. "
        "Try again, or choose another place."
    ),
    "backup-disk-full": (
        "There is no room for the backup, so none was made. Your file is safe, with everything "
        "saved before. Make some room, then back up."
    ),
    "backup-place-missing": (
        "The place for the second backup is not there. Your file is safe. "
        "Plug the stick in, or choose another place."
    ),
    "backup-place-inside": (
        "That folder is part of the charity's own file, so it would be lost together with it. "
        "Your file is safe. Choose a stick, or a folder that is copied elsewhere."
    ),
    "not-a-backup": "That is not a backup of this app. Nothing was changed. Choose a .cbk file.",
    "backup-damaged": (
        "That backup is damaged, so it was not used. Nothing was changed. "
        "Choose the one made before it."
    ),
    "backup-edited": (
        "Somebody changed the inside of that backup, so it was not used. Nothing was changed. "
        "Choose a backup you made yourself."
    ),
    "rotation-failed": (
        "The new keys were not made, and the old ones work as before. Nothing was changed. "
        "Check the disk, then try again."
    ),
    "file-replaced": (
        "The file was replaced by another program while it was open, so we stopped writing. "
        "Nothing more was saved. Close the app, and restore the newest backup if work is missing."
    ),
}


def missing_changes(count: int) -> str:
    """What to say when work that was once saved is not in the file.

    >>> missing_changes(1)
    'The last change saved before is not in the file. Look for it in the newest backup.'
    """
    what = "change" if count == 1 else f"{count} changes"
    verb = "is" if count == 1 else "are"
    where = "Look for it in the newest backup." if count == 1 else "Look in the newest backup."
    return f"The last {what} saved before {verb} not in the file. {where}"
