"""Shows how somebody wishes their own words to be shared, once they are chosen in a dialog."""

from typing import Any

from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.queries import member_card
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.fields import Choice, WordsEdit


def follow_wish(
    shell: Shell, who: Choice[Any], shown: Choice[Attribution], called: WordsEdit
) -> None:
    """Choose what the person asked for on their card. It can be changed for this once.

    Nothing is chosen for somebody who was not asked: without a name is the careful answer.
    """

    def chosen() -> None:
        rule, words = None, ""
        if who.value is not None:
            rule, words = shell.ask(member_card.words_rule, MemberId(who.value))
        wish = rule if rule in shown.values else Attribution.ANONYMOUS
        shown.choose(wish if wish is not None else Attribution.ANONYMOUS)
        called.show_text(words if wish is Attribution.ROLE else "")
        shown.edited.emit()

    who.edited.connect(chosen)
