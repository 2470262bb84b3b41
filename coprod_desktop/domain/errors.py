"""What can go wrong, and whose turn it is to act."""


class Refused(Exception):  # noqa: N818 - it is an answer, not a fault
    """The rules say no. Shown beside the button in plain words; never a crash report.

    Attributes:
        reason: a quoted key such as "already-recorded" that `wording` turns into a sentence.
        details: values that sentence needs.

    >>> Refused("already-recorded", name="Ann").details["name"]
    'Ann'
    """

    def __init__(self, reason: str, **details: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details


class Trouble(Exception):  # noqa: N818 - it is the world's doing, not a fault of ours
    """The computer says no: disk full, file in use, wrong key. Not our bug; says what to do.

    Attributes:
        reason: a quoted key such as "disk-full" that `wording` turns into a sentence.
        details: values that sentence needs; never personal ones.
    """

    def __init__(self, reason: str, **details: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details
