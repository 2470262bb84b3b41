"""What the store says when the computer says no, or when Undo meets a later change."""

UNDO: dict[str, str] = {}

REFUSED = {
    "nothing-to-undo": "There is nothing to undo.",
    "nothing-to-redo": "There is nothing to do again.",
    "cannot-undo": "This cannot be undone, only put right with a new entry. Nothing was changed.",
    "changed-since": (
        "Something else was changed since, so this was not undone. Nothing was lost. "
        "Undo the later change first, or put it right by hand."
    ),
    "changed-meanwhile": (
        "This was changed in another place while you were typing. Your words are still here. "
        "Look at the newest version, then save again."
    ),
    "not-an-amount": "We could not read that as an amount. Type it like 12.50 or £12.50.",
    "not-a-date": "We could not read that as a date. Type it like 3/4, fri, +2w or 3 Apr 2026.",
}

TROUBLE = {
    "sqlite-too-old": (
        "This copy of the app was put together with an old database library that can lose work. "
        "Nothing was opened. Install the app again."
    ),
    "not-our-file": (
        "The file could not be read with this key. It may be damaged, or another kind of file. "
        "Nothing was changed. Try a backup."
    ),
    "cannot-open": (
        "The file could not be opened. Nothing was changed. "
        "Check that the folder is there and that you may read it."
    ),
    "pragma-refused": (
        "This folder does not let the app keep its file safely. Nothing was changed. "
        "Keep the charity's file on this computer's own disk."
    ),
    "look-only": "This file is open for looking only, so nothing can be changed here.",
    "disk-full": (
        "The disk is full, so this was not saved. Everything saved before is safe. "
        "Make some room, then try again."
    ),
    "cannot-write": (
        "This folder may not be written, so nothing was saved or changed. "
        "Choose another folder, or ask whoever looks after this computer."
    ),
    "file-damaged": (
        "A part of the file is damaged and cannot be read. We never show damaged records as good. "
        "Close the app and restore the newest backup."
    ),
    "disk-fault": (
        "The disk did not answer, so this was not saved. Everything saved before is safe. "
        "Check the disk or the cable, then try again."
    ),
    "busy": "The file is busy for a moment, so this was not saved. Please try again.",
    "newer-version": (
        "This file was made by a newer version of the app. Nothing was changed. "
        "Install the newest version to open it."
    ),
    "migration-failed": (
        "The file could not be brought up to date. It is as it was before. "
        "Keep using the earlier version and tell the people who look after the app."
    ),
}
