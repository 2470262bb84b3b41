"""Words on papers about people."""

from datetime import date

from coprod_desktop.domain.dates import written

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

WELCOME = "Welcome sheet"
LIST = "List of people"
YOUR_CHOICES = "Your choices"
HOLD = "What we keep about you"
HOLD_WHY = (
    "We keep this so that we can invite you, send you papers you can read, and thank you. "
    "You can see it, change it or have it taken away at any time."
)
PAPERS = "Papers"
CALL_YOU = "We call you"
PRONOUNS = "Pronouns"
REACH = "We reach you by"
NOT_SO = "We do not"
HELPS = "What helps you take part"
FOOD = "Food"
PANELS = "Your panels"
WHOM_TO_RING = "Whom to ring"
RING = "Something not right, or a question? Ring us."
NAME = "Name"
FORMAT = "Papers"
PANEL = "Panels"
EASY_HELLO = "Welcome. We are glad you are here."
EASY_KEEP = "We keep your name and how to reach you."
EASY_CHANGE = "You can change it. Just ask us."


def welcome_title(name: str) -> str:
    """The title of somebody's sheet.

    >>> welcome_title("Ann Archer")
    'Welcome, Ann Archer'
    """
    return f"Welcome, {name}"


def hello(charity: str) -> str:
    """The first line."""
    return f"Thank you for joining {charity}. This sheet is yours to keep."


def list_caption(day: date, count: int) -> str:
    """What the list shows, read first."""
    return f"{count} people on {written(day)}. Initials only, unless you asked for names."


def easy_call(name: str) -> str:
    """What we call somebody, in easy words."""
    return f"We call you {name}."


def easy_ring(phone: str) -> str:
    """Whom to ring, in easy words."""
    return f"You can ring us. Our number is {phone}."
