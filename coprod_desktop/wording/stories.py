"""Words about stories and what their tellers agreed to."""

from typing import Final

from coprod_desktop.domain.recognise import Clue
from coprod_desktop.domain.stories import Channel, Fit, Part, Recall

UNDO: Final = {
    "AddStory": "Keep a story",
    "RewordStory": "Change the words of a story",
    "SignStory": "Mark a story as signed",
    "SetStoryPhoto": "Change the photo of a story",
    "AddQuote": "Add a quote",
    "GiveConsent": "Write down a yes to a story",
    "UseStory": "Write down where a story was used",
    "WithdrawConsent": "Take back the yes to a story",
    "MarkRecalled": "Mark a use as taken back",
}

REFUSED: Final = {
    "story-not-here": "This story is no longer in the file.",
    "story-needs-a-title": "Please give the story a title.",
    "story-needs-words": "Please type the story.",
    "story-same-words": "These are the same words as before. Nothing was changed.",
    "story-no-consent": "They have not said yes to this. Ask them first.",
    "story-withdrawn": "They took back their yes to this. It cannot be used.",
    "story-consent-ended": "Their yes to this has ended. Ask them again first.",
    "story-words-changed": "The words have changed since they said yes. Ask them again first.",
    "story-has-no-photo": "There is no photo with this story yet.",
    "photo-needs-words": "Please say what the photo shows, for people who cannot see it.",
    "consent-ends-before-it-starts": "The yes would end before it starts. Look at the days.",
    "consent-too-long": "Two years is the longest we ask for. Then ask again.",
    "consent-needs-a-channel": "Please tick at least one place where it may be seen.",
    "consent-needs-names": "Please say who explained it and who approved it.",
    "sign-first": "Please print the sheet and let them sign these words first.",
    "use-needs-a-place": "Please say where it is used.",
    "nothing-to-withdraw": "There is no yes to take back.",
    "use-not-here": "This is not on the recall list.",
    "quote-word-for-word": "A quote has to stand in the story word for word.",
    "quote-there-already": "This quote is in the bank already.",
}

PART: Final[dict[Part, str]] = {Part.WORDS: "Words", Part.PHOTO: "Photo"}
CHANNEL: Final[dict[Channel, str]] = {
    Channel.REPORT: "Our reports",
    Channel.FUNDER: "Funders only",
    Channel.TRAINING: "Training",
    Channel.MEETING: "Meetings",
    Channel.LEAFLET: "Leaflets",
    Channel.WEBSITE: "Our website",
    Channel.SOCIAL: "Social media",
    Channel.PRESS: "Newspapers, radio and television",
    Channel.FILM: "Film",
}
FIT: Final[dict[Fit, str]] = {
    Fit.GOOD: "Yes",
    Fit.ENDS_SOON: "Yes, but it ends soon",
    Fit.NONE: "Not asked",
    Fit.WITHDRAWN: "Taken back",
    Fit.ENDED: "Ended",
    Fit.OTHER_WORDS: "Words changed since",
}
RECALL: Final[dict[Recall, str]] = {
    Recall.TAKE_DOWN: "Take it down",
    Recall.ASK_THEM: "Ask them to stop using it",
    Recall.GONE: "Copies are out. We can ask, but cannot call them back",
}
CLUE: Final[dict[Clue, str]] = {
    Clue.NAME: "a name",
    Clue.PLACE: "a place",
    Clue.DATE: "a date",
    Clue.EMPLOYER: "an employer",
    Clue.RARE: "a rare detail",
    Clue.CONTACT: "a way to reach them",
    Clue.AGE: "an age",
}
