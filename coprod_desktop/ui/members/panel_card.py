"""The sections of one panel: what it is for, who is on it, and who is missing."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from coprod_desktop.commands.panel_mix import AddAim, EditAim, RemoveAim
from coprod_desktop.commands.panels import (
    EditPanel,
    EditPanelRole,
    JoinPanel,
    LeavePanel,
    RemovePanelRole,
)
from coprod_desktop.domain.dates import written
from coprod_desktop.queries import panels
from coprod_desktop.readmodels.panels import AimRow, PanelCard, PartRow
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.join_dialog import JoinDialog, RoleDialog
from coprod_desktop.ui.members.section import FactSection, ListSection
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.buttons import LinkButton
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, row
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import panels as words


class PanelFacts(FactSection):
    """Purpose, terms, who asks, the field of service, from when to when."""

    title_words: ClassVar[str] = words.ABOUT_PANEL

    def pairs(self, card: PanelCard) -> Sequence[tuple[str, str]]:
        """What was agreed."""
        return (
            (words.ABOUT_PANEL, card.purpose),
            (words.TERMS, card.terms),
            (words.COMMISSIONER, ", ".join(filter(None, (card.partner_name, card.contact_name)))),
            (words.PARTNER_FIELD, card.field or card.partner_field),
            (words.FROM, written(card.from_day) if card.from_day else ""),
            (words.TO, written(card.to_day) if card.to_day else ""),
        )

    def ask(self) -> FactForm:
        """The questions."""
        form = FactForm(self.shell.today, self._keep)
        form.words("name", words.PANEL_NAME, optional=False)
        form.notes("purpose", words.PURPOSE)
        form.notes("terms", words.TERMS, hint=words.TERMS_HINT, lines=3)
        there = self.shell.ask(panels.partners)
        asks: list[tuple[Any, str]] = [(None, words.NOBODY), *((one.id, one.name) for one in there)]
        form.choice("partner_id", words.COMMISSIONER, asks)
        form.choice("contact_id", words.CONTACT, self._contacts())
        form.words("field", words.FIELD, hint=words.FIELD_HINT)
        form.day("from_day", words.FROM)
        form.day("to_day", words.TO)
        return form

    def values(self, card: PanelCard) -> Mapping[str, Any]:
        """What the form shows."""
        return {
            "name": card.name, "purpose": card.purpose, "terms": card.terms, "field": card.field,
            "partner_id": card.partner, "contact_id": card.contact, "from_day": card.from_day,
            "to_day": card.to_day,
        }  # fmt: skip

    def _contacts(self) -> list[tuple[Any, str]]:
        found: list[tuple[Any, str]] = [(None, words.NO_CONTACT)]
        if self.card.partner is not None:
            there = self.shell.ask(panels.contacts, self.card.partner)
            found += [(one.id, self.shell.name(one.name)) for one in there]
        return found

    def _keep(self, key: str, value: Any) -> None:
        facts: tuple[tuple[str, Any], ...] = ((key, value),)
        if key == "partner_id":  # somebody at another organisation is not whom we speak with
            facts = (*facts, ("contact_id", None))
        done = self.do(EditPanel(self.card.id, facts))
        if key == "partner_id" and done is not None and self.form is not None:
            self.form.fields["contact_id"].editor.show_options(self._contacts())  # type: ignore[attr-defined]


class OnPanel(ListSection[PartRow]):
    """Everyone who is on the panel, then those who were."""

    title_words: ClassVar[str] = words.ON_IT
    add_words: ClassVar[str] = words.ADD_PEOPLE

    def rows(self, card: PanelCard) -> Sequence[PartRow]:
        """Now first."""
        return card.parts

    def key(self, one: PartRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: PartRow) -> str:
        """Their name."""
        return self.shell.name(one.name)

    def line(self, one: PartRow) -> list[Part]:
        """The name, which opens their card, and as what from when to when."""
        name = self.shell.name(one.name)
        opens = LinkButton(name, hint=words.OPEN)
        opens.clicked.connect(lambda: self.shell.go(Place("members", id=one.member)))
        until = written(one.to_day) if one.to_day else ""
        said = card_words.part_days(one.role, written(one.from_day), until)
        beneath = row(PlainLabel(said, "small"), edge=(8, 0, 0, 0))
        return [row(opens, STRETCH), beneath]

    def begin(self) -> None:
        """Choose who joins."""
        JoinDialog(self.shell, self.card.id, parent=self).exec()

    def ask(self, form: FactForm, one: PartRow | None) -> None:
        """As what, from when, until when; another part from today keeps this one as history."""
        form.words("role", words.ROLE)
        form.day("from_day", card_words.FROM)
        form.day("to_day", card_words.TO, hint=card_words.TO_HINT)
        if one is not None and one.to_day is None:
            other = LinkButton(words.NEW_ROLE, "plus")
            other.clicked.connect(lambda: RoleDialog(self.shell, one, self).exec())
            leaves = LinkButton(card_words.LEAVES_TODAY, "footprints")
            command = LeavePanel(one.member, self.card.id, self.shell.today())
            leaves.clicked.connect(lambda: self.do(command, card_words.LEFT_PANEL))
            form.put(row(other, leaves, STRETCH))

    def answers(self, one: PartRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {"role": one.role, "from_day": one.from_day, "to_day": one.to_day}

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        if key == "from_day" and value is None:
            value = self.shell.today()
        return EditPanelRole(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Join: the dialog does it."""
        return JoinPanel(answers["member"], self.card.id, answers["from_day"], answers["role"])

    def remove(self, one: PartRow) -> Command[Any] | None:
        """Take away a part that was written by mistake."""
        return RemovePanelRole(one.id)


class MixSection(ListSection[AimRow]):
    """Whom the panel needs at its table, and who is missing: numbers, never names."""

    title_words: ClassVar[str] = words.MIX
    add_words: ClassVar[str] = words.ADD_AIM
    empty_words: ClassVar[str] = words.MIX_HINT

    def rows(self, card: PanelCard) -> Sequence[AimRow]:
        """In the order they were said."""
        return card.aims

    def key(self, one: AimRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: AimRow) -> str:
        """Whom."""
        return one.words

    def line(self, one: AimRow) -> list[Part]:
        """How it stands, and when it was counted."""
        missing = one.here < one.wanted
        said = PlainLabel(words.mix(one.words, one.here, one.wanted), "strong" if missing else "")
        return [said, PlainLabel(words.counted(one.counted_on), "small")]

    def ask(self, form: FactForm, one: AimRow | None) -> None:
        """Whom, how many, how many are here."""
        form.words("words", words.AIM_WORDS, optional=False)
        form.number("wanted", words.WANTED)
        form.number("here", words.HERE)

    def answers(self, one: AimRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {"words": one.words, "wanted": one.wanted, "here": one.here}

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditAim(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Say whom."""
        return AddAim(self.card.id, answers["words"], answers["wanted"], answers["here"])

    def remove(self, one: AimRow) -> Command[Any] | None:
        """Take it away."""
        return RemoveAim(one.id)
