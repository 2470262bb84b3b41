"""How this tab knows whether a command was done or refused."""

from typing import Any

from coprod_desktop.commands.feedback.hearing import AddIdea
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.wording import feedback_screens as words


def went_well(shell: Shell, command: Any, dialog: DialogFrame) -> bool:
    """Run a dialog's command, and say whether it was done.

    Every command of the loop answers with something, but an idea that went into the box: there
    nothing may be known of it afterwards, so the dialog's silence is the answer.
    """
    dialog.refuse("")
    answer = shell.do(command, words.SAVED, dialog)
    boxed = isinstance(command, AddIdea) and command.said_by is None
    return answer is not None or (boxed and not dialog.banner.text)
