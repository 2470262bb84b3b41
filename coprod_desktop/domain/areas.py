"""The areas of the app that a change can touch."""

from enum import StrEnum


class Area(StrEnum):
    """What a person would say has changed."""

    CHARITY = "charity"
    MEMBERS = "members"
    MEETINGS = "meetings"
    INCENTIVES = "incentives"
    TRAINING = "training"
    FEEDBACK = "feedback"
    STORIES = "stories"
    PAPERS = "papers"
