"""What papers about the charity itself are told."""

from dataclasses import dataclass

from coprod_desktop.readmodels.charity import CharityCard


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The code that opens the file when every key file is gone. Never kept, only printed."""

    charity: CharityCard | None
    code: str
