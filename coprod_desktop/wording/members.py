"""Words about people, panels and partners."""

UNDO = {
    "AddMember": "Add a person",
    "EditMember": "Change what we know of a person",
    "EditMembers": "Change many people at once",
    "SetStatus": "Change where somebody is with us",
    "TickChecklist": "Tick a step of joining",
    "AddContactRoute": "Add a way to reach somebody",
    "RemoveContactRoute": "Take a way to reach somebody away",
    "EditContactRoute": "Change a way to reach somebody",
    "AddNeed": "Write down what helps somebody",
    "EditNeed": "Change what helps somebody",
    "RemoveNeed": "Take away what helped somebody",
    "TakeNeedStep": "Note that a need was shared, met or looked at",
    "ReviewNeeds": "Look at somebody's needs again",
    "AddTrustedPerson": "Write down whom to ring",
    "EditTrustedPerson": "Change whom to ring",
    "RemoveTrustedPerson": "Take away whom to ring",
    "SetAvailability": "Set the times that suit somebody",
    "AddAbility": "Write down a skill or a goal",
    "EditAbility": "Change a skill or a goal",
    "RemoveAbility": "Take away a skill or a goal",
    "AddSensitiveFact": "Write down something sensitive",
    "EditSensitiveFact": "Change something sensitive",
    "RemoveSensitiveFact": "Take away something sensitive",
    "LookAtSensitive": "Look at sensitive facts",
    "RecordConsent": "Record what a person agreed to",
    "TakeBackConsent": "Record that a person took consent back",
    "AddNote": "Write a note",
    "EditNote": "Change a note",
    "RemoveNote": "Take a note away",
    "AddStep": "Add a step of joining",
    "EditStep": "Change a step of joining",
    "RemoveStep": "Take away a step of joining",
    "AddPartner": "Add a partner",
    "AddPartnerContact": "Add a person at a partner",
    "EditPartner": "Change a partner",
    "RemovePartner": "Take a partner away",
    "EditPartnerContact": "Change a person at a partner",
    "RemovePartnerContact": "Take away a person at a partner",
    "AddPanel": "Add a panel",
    "EditPanel": "Change a panel",
    "AddAim": "Say whom a panel needs",
    "EditAim": "Change whom a panel needs",
    "RemoveAim": "Take away whom a panel needed",
    "RemovePanel": "Take a panel away",
    "EditPanelRole": "Change somebody's part in a panel",
    "ChangePanelRole": "Give somebody another part in a panel",
    "RemovePanelRole": "Take away a part that was written by mistake",
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
    "name-without-letters": (
        "Nobody could read that name out. Write it with letters; you can note the rest below."
    ),
    "phone-odd": (
        "That does not look like a phone number: it needs 5 to 15 digits. Nothing else was changed."
    ),
    "email-odd": "That does not look like an e-mail address: it needs one @ and no gaps.",
    "route-too-long": "That is too long to be an address. Please keep to 1,000 letters.",
    "words-too-long": "That is longer than fits here ({most} letters). Please make it shorter.",
    "day-to-come": "That day is still to come. Choose today or a day before it.",
    "born-too-early": "That birthday is more than 120 years ago. Check the year.",
    "ends-before-it-starts": "The last day is before the first. Check the two days.",
    "not-an-access-step": "That step cannot be taken for this need.",
    "already-taken-back": "They took this back already.",
    "why-look": "Say in a few words why you need to see this. The reason is kept with your name.",
    "merge-being-paid": (
        "One of these two is being paid just now. Finish or hold that payment under Incentives, "
        "then make them one. Nothing was changed."
    ),
    "member-gone": "This person is not here any more.",
    "gone-already": "This was taken away meanwhile.",
    "panel-has-people": "People are on it. End their parts first, or give the panel a last day.",
    "not-a-count": "That must be a number from 0 to 999.",
    "no-panel-yet": "There is no panel yet. Add one under Panels first.",
    "panel-has-met": "This panel has met, so its history stays. Give it a last day instead.",
    "contact-is-asked": (
        "A panel or an idea is with this person. Give them a last day instead; nothing was changed."
    ),
    "partner-is-asked": "A panel works for this partner. Choose another commissioner there first.",
    "import-twice": (
        "This very file was read in before, on {day}. Nothing was changed. "
        "If it is meant, say so and we read it again."
    ),
}
