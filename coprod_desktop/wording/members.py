"""Words about people, panels and partners."""

UNDO = {
    "AddMember": "Add a person",
    "EditMember": "Change what we know of a person",
    "EditMembers": "Change many people at once",
    "SetStatus": "Change where somebody is with us",
    "TickChecklist": "Tick a step of joining",
    "AddContactRoute": "Add a way to reach somebody",
    "RemoveContactRoute": "Take a way to reach somebody away",
    "AddNeed": "Write down what helps somebody",
    "ReviewNeeds": "Look at somebody's needs again",
    "AddTrustedPerson": "Write down whom to ring",
    "SetAvailability": "Set the times that suit somebody",
    "AddAbility": "Write down a skill or a goal",
    "AddSensitiveFact": "Write down something sensitive",
    "RecordConsent": "Record what a person agreed to",
    "TakeBackConsent": "Record that a person took consent back",
    "AddNote": "Write a note",
    "AddPartner": "Add a partner",
    "AddPartnerContact": "Add a person at a partner",
    "AddPanel": "Add a panel",
    "JoinPanel": "Join a panel",
    "LeavePanel": "Leave a panel",
    "MergeMembers": "Merge two records of one person",
    "ImportMembers": "Import people",
}

REFUSED = {
    "member-needs-a-name": "What shall we call them? Only the name is needed to begin.",
    "name-too-long": "That name is longer than 300 letters. Please use a shorter form of it here.",
    "needs-a-name": "Please give it a name of up to 200 letters.",
    "comes-back-in-the-past": (
        "The day to come back is already past. Choose a later day, or none for now."
    ),
    "route-is-empty": "Please type the number or address, or leave this out.",
    "nothing-written": "There is nothing written yet. Your other words are safe.",
    "not-a-time-of-the-week": "That time does not fit in a day. Check from and to.",
    "needs-consent": (
        "We only keep this if the person agreed and we know why we need it. "
        "Ask them, then write the day and the reason."
    ),
    "on-the-panel-already": "They are on this panel already.",
    "not-on-the-panel": "They are not on this panel now.",
    "leaves-before-joining": "The last day is before the first. Check the two days.",
    "same-person-twice": "These are one record already. Choose two different ones.",
    "import-twice": (
        "This very file was read in before, on {day}. Nothing was changed. "
        "If it is meant, say so and we read it again."
    ),
}
