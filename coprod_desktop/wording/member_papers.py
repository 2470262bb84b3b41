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
PAY_NAME = "On payments we write"
CERTIFICATE_NAME = "On certificates we write"
INTRODUCE = "We introduce you as"
DESCRIBE = "You call yourself"
SHARING = "Beside your words we put"
LANGUAGES = "Languages"
TRAVEL = "You come"
TIMES = "Times that suit you"
REACHING_YOU = "How we reach you"
WE_SAY = "When we ring"
NO_WAY = "We have no safe way to reach you yet. Please tell us one."
WORRY = "Whom we ring when we worry"
AGREED = "What you agreed to"
NEXT = "What comes next"
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


def help_line(what: str, *, shared: bool) -> str:
    """What helps, and whether others are told.

    >>> help_line("A loop", shared=True)
    'A loop. We tell those who must know.'
    """
    end = "" if what.endswith((".", "!", "?")) else "."
    return f"{what}{end} {'We tell those who must know.' if shared else 'We tell nobody else.'}"


def worry_line(name: str, relation: str, *, may: bool) -> str:
    """Whom we ring, and whether we may.

    >>> worry_line("Pat", "sister", may=False)
    'Pat, sister: we ask you first.'
    """
    who = ", ".join(filter(None, (name, relation)))
    return f"{who}: {'you said we may.' if may else 'we ask you first.'}"


def buddy(name: str) -> str:
    """Who looks after somebody at first.

    >>> buddy("Bo")
    'Bo looks after you at first.'
    """
    return f"{name} looks after you at first."


def also_hold(shared: int, private: int, hidden: int) -> str:
    """What else we hold, counted and not told: the sheet may lie about.

    >>> also_hold(1, 2, 0)
    'We also keep 3 notes. Ask us, and we read them with you.'
    >>> also_hold(0, 0, 1)
    'We also keep 1 thing that is hidden. Ask us, and we read them with you.'
    """
    notes = shared + private
    parts = [
        "" if not notes else "1 note" if notes == 1 else f"{notes} notes",
        ""
        if not hidden
        else f"{hidden} thing{'s' if hidden > 1 else ''} that "
        f"{'are' if hidden > 1 else 'is'} hidden",
    ]
    return f"We also keep {' and '.join(filter(None, parts))}. Ask us, and we read them with you."


def easy_reach(way: str) -> str:
    """How we reach somebody, in easy words."""
    return f"We reach you by {way}."


def easy_not(how_not: str) -> str:
    """How we do not, in easy words."""
    return f"You told us: {how_not}."


def easy_papers(shape: str) -> str:
    """How papers come, in easy words."""
    return f"Your papers come like this: {shape}."


def easy_helps(what: str) -> str:
    """What helps, in easy words."""
    return f"This helps you: {what}."


def easy_panel(name: str) -> str:
    """The panel, in easy words."""
    return f"You are on this panel: {name}."


def easy_call(name: str) -> str:
    """What we call somebody, in easy words."""
    return f"We call you {name}."


def easy_ring(phone: str) -> str:
    """Whom to ring, in easy words."""
    return f"You can ring us. Our number is {phone}."
