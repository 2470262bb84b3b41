"""Pictures of the Feedback tab."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.ids import IdeaId
from coprod_desktop.queries import stories
from coprod_desktop.queries.feedback import accounts, ideas
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount
from coprod_desktop.ui.feedback.idea_dialogs import (
    AddIdeaDialog,
    ClocksDialog,
    LinkDialog,
    PasteDialog,
    ShownDialog,
    ThemesDialog,
)
from coprod_desktop.ui.feedback.step_dialog import StepDialog
from coprod_desktop.ui.feedback.story_dialogs import (
    AddStoryDialog,
    ConsentDialog,
    QuoteDialog,
    RewordDialog,
    UseDialog,
    WithdrawDialog,
)
from coprod_desktop.ui.feedback.words_page import WordDialog
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.shell import Place


def _first(shell: Any) -> IdeaAccount | None:
    found = shell.ask(ideas.waiting, shell.today())
    chosen = [one for one in found if one.reason] or found
    return chosen[0] if chosen else None


def _passport(shell: Any) -> Place:
    first = _first(shell)
    return Place("feedback", "ideas", first.id if first else None)


def _step(step: Step) -> Scene:
    def make(shell: Any) -> QWidget:
        first = _first(shell)
        choices = shell.ask(ideas.choices, shell.today())
        chosen = (IdeaId(first.id),) if first else ()
        return StepDialog(step, chosen, choices, shell.today)

    return Scene(f"feedback-step-{step}", make)


def _about(key: str, kind: Any) -> Scene:
    def make(shell: Any) -> QWidget | Place:
        first = _first(shell)
        if first is None:
            return Place("feedback", "ideas")
        more = (shell.ask(ideas.linkable, first.id),) if kind is LinkDialog else ()
        return kind(first, *more)

    return Scene(f"feedback-{key}", make)


def _first_story(shell: Any) -> Any:
    found = shell.ask(stories.stories, shell.today())
    return found[0].id if found else None


def _story(shell: Any) -> Place:
    return Place("feedback", "stories", _first_story(shell))


def _of_story(key: str, make: Any) -> Scene:
    def made(shell: Any) -> QWidget | Place:
        first = _first_story(shell)
        if first is None:
            return Place("feedback", "stories")
        return make(shell.ask(stories.story, first, shell.today()), shell)

    return Scene(f"feedback-story-{key}", made)


SCREENS: Final[tuple[Scene, ...]] = (
    Scene("feedback-ideas", _passport),
    Scene("feedback-tell", lambda _shell: Place("feedback", "tell")),
    Scene("feedback-thanks", lambda _shell: Place("feedback", "thanks")),
    Scene("feedback-partners", lambda _shell: Place("feedback", "partners")),
    Scene("feedback-about-us", lambda _shell: Place("feedback", "about-us")),
    Scene("feedback-stories", _story),
    Scene("feedback-funders", lambda _shell: Place("feedback", "funders")),
    Scene("feedback-words", lambda _shell: Place("feedback", "words")),
    Scene("feedback-review", lambda _shell: Place("feedback", "review")),
    Scene(
        "feedback-story-add",
        lambda shell: AddStoryDialog(shell.ask(ideas.choices, shell.today()).people),
    ),
    _of_story("yes", lambda card, shell: ConsentDialog(card, shell.today)),
    _of_story("use", lambda card, _shell: UseDialog(card)),
    _of_story("withdraw", lambda card, _shell: WithdrawDialog(card)),
    _of_story("quote", lambda card, _shell: QuoteDialog(card)),
    _of_story("reword", lambda card, _shell: RewordDialog(card)),
    Scene("feedback-word", lambda _shell: WordDialog()),
    Scene(
        "feedback-add",
        lambda shell: AddIdeaDialog(shell.ask(ideas.choices, shell.today()), shell.today),
    ),
    Scene(
        "feedback-paste",
        lambda shell: PasteDialog(shell.ask(ideas.choices, shell.today())),
    ),
    Scene("feedback-clocks", lambda shell: ClocksDialog(shell.ask(accounts.clocks))),
    _step(Step.PASSED),
    _step(Step.NOT_ACCEPTED),
    _step(Step.DONE),
    _about("shown", ShownDialog),
    _about("themes", ThemesDialog),
    _about("link", LinkDialog),
)
