"""Words about the charity itself."""

UNDO = {
    "SetUpCharity": "Set up the charity",
    "ChangeCharity": "Change the charity's details",
    "ChangeLogo": "Change the logo",
    "ChangeSignature": "Change the signature",
}

REFUSED = {
    "charity-there-already": "This file already has a charity in it. Nothing was changed.",
    "charity-needs-a-name": "Please type the charity's name. Everything else can wait.",
    "not-a-day-of-the-year": "That day is not in the calendar. Type the day your year starts.",
    "no-charity-yet": "This file has no charity in it yet. Give it a name first.",
}
