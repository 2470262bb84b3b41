"""What to say when something goes wrong that nobody foresaw."""

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

OUR_FAULT = (
    "Something went wrong on our side. What you saved before is safe, and this last step was not "
    "done. You can go on working. If it happens again, please keep the report."
)
KEEP_REPORT = "Keep a report on this computer"
REPORT_HELP = (
    "The report says where in the app it happened. It holds no names and nothing you typed. "
    "It is never sent anywhere."
)
TITLE = "That did not work"
DETAILS = "Details"
CLOSE = "Close"


def report_kept(path: str) -> str:
    """Where the report is.

    >>> report_kept("reports/1.txt")
    'The report is kept here: reports/1.txt'
    """
    return f"The report is kept here: {path}"
