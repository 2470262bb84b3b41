"""How a person likes their papers: a choice kept with the person, which drives what prints."""

from enum import StrEnum


class Format(StrEnum):
    """The shapes a paper comes in."""

    STANDARD = "standard"
    LARGE = "large"
    GIANT = "giant"
    DYSLEXIA = "dyslexia"
    EASY_READ = "easy-read"
    SCREEN_READER = "screen-reader"
    ALOUD = "aloud"


class PaperColour(StrEnum):
    """The paper a person can read from best."""

    WHITE = "white"
    CREAM = "cream"
    YELLOW = "yellow"
    BLUE = "blue"
    GREEN = "green"
    PINK = "pink"
