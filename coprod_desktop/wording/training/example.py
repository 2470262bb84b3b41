"""What the example charity teaches. All of it is made up."""

from typing import Final

COURSES: Final = (
    (
        "Safeguarding adults: level 1",
        "How to notice when somebody may come to harm, and whom to tell.",
        "Noticing when somebody may come to harm\nKnowing whom to tell",
        1,
        24,
        "river",
    ),
    (
        "Chairing a meeting",
        "Two afternoons: hearing everybody, and ending on time.",
        "Chairing a meeting\nHearing quiet voices\nKeeping time",
        2,
        None,
        "meadow",
    ),
    (
        "Telling your story safely",
        "Deciding what to tell, to whom, and what to keep.",
        "Deciding what to share\nSpeaking in front of others",
        1,
        None,
        "harbour",
    ),
)
PLACE: Final = "the Old Library, Exampleton"
LEADER: Final = "Nadia Example"
OUTSIDE: Final = ("Food hygiene: level 2", "Exampleton College")
BY_DOING: Final = "Taking minutes for the panel"
WHY_AGAIN: Final = "The name was spelt wrong"
WHY_VOID: Final = "Printed twice by mistake"
WHY_LEFT_OUT: Final = "Written by hand while the computer was away"
OWN_DESIGN: Final = "Our volunteers' day"
"""A design of the charity's own."""
