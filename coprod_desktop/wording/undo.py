"""What each command is called in the Undo menu and in History.

Every feature names its own commands in `UNDO`; this module only joins them.
"""

from typing import Final

from coprod_desktop.wording import (
    charity,
    cli,
    erasure,
    example,
    exports,
    feedback,
    feedback_funders,
    frame,
    history,
    importing,
    incentives,
    information,
    keeping,
    meetings,
    member_list,
    member_papers,
    member_screens,
    members,
    papers,
    problems,
    recovery,
    store,
    stories,
    today,
    training,
    unlock,
    vault,
    widgets,
)

FEATURES: Final = (
    store,
    vault,
    charity,
    cli,
    erasure,
    example,
    history,
    importing,
    problems,
    recovery,
    meetings,
    member_list,
    member_papers,
    member_screens,
    members,
    frame,
    unlock,
    widgets,
    today,
    exports,
    feedback,
    feedback_funders,
    stories,
    incentives,
    training,
    information,
    papers,
    keeping,
)

NAMES: Final[dict[str, str]] = {
    command: words for feature in FEATURES for command, words in feature.UNDO.items()
}


def name(command: str) -> str:
    """A command in words, by its class name."""
    return NAMES[command]
