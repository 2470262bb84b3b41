"""What helps somebody take part, the times that suit, and what they can and want."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.members.helping import EditNeed, RemoveNeed, TakeNeedStep
from coprod_desktop.commands.members.keeping import EditAbility, RemoveAbility
from coprod_desktop.commands.members.knowing import (
    AddAbility,
    AddNeed,
    ReviewNeeds,
    SetAvailability,
)
from coprod_desktop.commands.members.people import EditMember
from coprod_desktop.domain.people import Ability, Need, NeedStep
from coprod_desktop.readmodels.members import AbilityRow, MemberCard, NeedRow
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.section import FactSection, ListSection
from coprod_desktop.ui.members.week_grid import WeekGrid
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, row
from coprod_desktop.wording import member_card as words
from coprod_desktop.wording import member_screens as screens


class HelpsSection(ListSection[NeedRow]):
    """What helps: asked, written down, flagged, shared, met, looked at again."""

    title_words: ClassVar[str] = screens.HELPS
    add_words: ClassVar[str] = words.ADD_NEED

    def __init__(self, shell: Shell, card: MemberCard) -> None:
        super().__init__(shell, card)
        self.review = FactForm(shell.today, self._review_on)
        self.review.day("review_on", words.REVIEW_ON)
        self.looked = LinkButton(screens.REVIEWED, "check")
        self.looked.clicked.connect(lambda: self.do(ReviewNeeds(self.card.id), words.STEP_NOTED))
        self.add(self.review, row(self.looked, STRETCH))
        self.show_card(card)

    def show_card(self, card: MemberCard) -> None:
        """Show the needs and the day of the next review."""
        super().show_card(card)
        if hasattr(self, "review"):
            self.review.show_values({"review_on": card.review_on})

    def rows(self, card: MemberCard) -> Sequence[NeedRow]:
        """In the order they were written down."""
        return card.needs

    def key(self, one: NeedRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: NeedRow) -> str:
        """What helps."""
        return one.words

    def line(self, one: NeedRow) -> list[Part]:
        """The words, the steps, and the steps that can be taken today."""
        said = PlainLabel(f"{screens.NEEDS[one.kind]}: {one.words}")
        taken = (
            (NeedStep.RECORD, one.recorded_on),
            (NeedStep.MEET, one.met_on),
            (NeedStep.REVIEW, one.reviewed_on),
        )
        steps = [words.step_said(words.NEED_STEPS[step], day) for step, day in taken]
        shared = words.step_said(words.NEED_STEPS[NeedStep.SHARE], one.shared_on)
        steps.insert(1, shared if one.may_share else words.NOT_SHARED)
        flag = Chip(words.NEED_STEPS[NeedStep.FLAG], "primary", "flag") if one.flagged else None
        offers = ((NeedStep.SHARE, words.SHARED_TODAY), (NeedStep.MEET, words.MET_TODAY))
        buttons: list[QWidget] = []
        for step, verb in offers:
            if step is NeedStep.SHARE and not one.may_share:
                continue
            button = LinkButton(verb)
            button.setAccessibleName(f"{verb}: {one.words[:60]}")
            command = TakeNeedStep(one.id, step)
            button.clicked.connect(
                lambda _on=False, command=command: self.do(command, words.STEP_NOTED)
            )
            buttons.append(button)
        return [said, flag, PlainLabel(" · ".join(steps), "small"), Flow(*buttons)]

    def ask(self, form: FactForm, one: NeedRow | None) -> None:
        """Kind, words, flag, share."""
        form.choice("kind", words.NEED_KIND, list(screens.NEEDS.items()))
        form.notes("words", words.NEED_WORDS, hint=screens.WHAT_HELPS_HINT)
        if one is not None:
            form.tick("flagged", words.FLAGGED)
        form.tick("may_share", words.MAY_SHARE)

    def answers(self, one: NeedRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {
            "kind": one.kind, "words": one.words, "flagged": one.flagged,
            "may_share": one.may_share,
        }  # fmt: skip

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditNeed(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Add what helps."""
        kind = answers["kind"] or Need.OTHER
        return AddNeed(self.card.id, kind, answers["words"], answers["may_share"])

    def remove(self, one: NeedRow) -> Command[Any] | None:
        """Take it away."""
        return RemoveNeed(one.id)

    def _review_on(self, _key: str, day: Any) -> None:
        self.shell.do(EditMember(self.card.id, (("review_on", day),)), None, self.review)


class TimesSection(FactSection):
    """The hours of the week that usually suit, as words and as a grid."""

    title_words: ClassVar[str] = words.TIMES

    def __init__(self, shell: Shell, card: MemberCard) -> None:
        self.grid = WeekGrid()
        super().__init__(shell, card)
        self.add(self.grid)
        self.grid.hide()
        self.grid.edited.connect(lambda times: self.do(SetAvailability(self.card.id, times)))

    def show_card(self, card: MemberCard) -> None:
        """Show the hours."""
        super().show_card(card)
        self.grid.show_times(card.times)

    def toggle(self) -> None:
        """Show the grid with the form, or put it away."""
        super().toggle()
        self.body.addWidget(self.grid)  # below the sentence that says how
        self.grid.setVisible(self.form is not None)
        if self.form is not None:
            self.grid.setFocus()

    def pairs(self, card: MemberCard) -> Sequence[tuple[str, str]]:
        """The days with their hours."""
        said: dict[str, list[str]] = {}
        for day, start, end in card.times:
            name, _, rest = words.hours(day, start, end).partition(" ")
            said.setdefault(name, []).append(rest)
        return [(day, ", ".join(parts)) for day, parts in said.items()]

    def ask(self) -> FactForm:
        """The sentence above the grid."""
        form = FactForm(self.shell.today)
        form.put(PlainLabel(words.PEOPLE_WEEK), PlainLabel(words.WEEK_HELP, "small"))
        return form

    def values(self, card: MemberCard) -> Mapping[str, Any]:
        """Nothing beside the grid."""
        return {}


class AbilitiesSection(ListSection[AbilityRow]):
    """Skills, goals, and what they like."""

    title_words: ClassVar[str] = words.ABILITIES
    add_words: ClassVar[str] = words.ADD_ABILITY

    def rows(self, card: MemberCard) -> Sequence[AbilityRow]:
        """In the order they were said."""
        return card.abilities

    def key(self, one: AbilityRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: AbilityRow) -> str:
        """The words."""
        return one.words

    def line(self, one: AbilityRow) -> list[Part]:
        """What it is, and the words."""
        return [PlainLabel(f"{screens.ABILITIES[one.kind]}: {one.words}")]

    def ask(self, form: FactForm, one: AbilityRow | None) -> None:
        """What it is, and the words."""
        form.choice("kind", words.ABILITY_KIND, list(words.ABILITY_KINDS.items()))
        form.words("words", words.ABILITY_WORDS, optional=False)

    def answers(self, one: AbilityRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {"kind": one.kind, "words": one.words}

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditAbility(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Add one."""
        return AddAbility(self.card.id, answers["kind"] or Ability.SKILL, answers["words"])

    def remove(self, one: AbilityRow) -> Command[Any] | None:
        """Take one away."""
        return RemoveAbility(one.id)
