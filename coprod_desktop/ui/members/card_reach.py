"""How somebody is reached safely, and whom to ring when we worry. How not stands first."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.members.knowing import (
    AddContactRoute,
    AddTrustedPerson,
    RemoveContactRoute,
)
from coprod_desktop.commands.members.reaching import (
    EditContactRoute,
    EditTrustedPerson,
    RemoveTrustedPerson,
)
from coprod_desktop.domain.people import Route
from coprod_desktop.readmodels.members import MemberCard, RouteRow, TrustedRow
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.section import ListSection
from coprod_desktop.ui.widgets.buttons import LinkButton
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import Part
from coprod_desktop.wording import member_card as words
from coprod_desktop.wording import member_screens as screens


def often(how_not: WordsEdit) -> QWidget:
    """What people often ask for, each added to the words by one press."""

    def put(said: str) -> None:
        before = how_not.text().strip()
        if said not in before:
            how_not.setText(f"{before}, {said[0].lower()}{said[1:]}" if before else said)
            how_not.editingFinished.emit()

    made: list[QWidget] = [PlainLabel(words.OFTEN_SAID, "small", wraps=False)]
    for said in words.OFTEN:
        button = LinkButton(said)
        button.clicked.connect(lambda _on=False, said=said: put(said))
        made.append(button)
    return Flow(*made)


class ReachSection(ListSection[RouteRow]):
    """Ways to reach somebody."""

    title_words: ClassVar[str] = screens.REACH
    add_words: ClassVar[str] = words.ADD_ROUTE
    empty_words: ClassVar[str] = screens.NO_ROUTE

    def rows(self, card: MemberCard) -> Sequence[RouteRow]:
        """The preferred one first."""
        return card.routes

    def key(self, one: RouteRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: RouteRow) -> str:
        """The number itself."""
        return f"{screens.ROUTES[one.kind]}, {one.value}"

    def line(self, one: RouteRow) -> list[Part]:
        """How not, what to say, and only then the number."""
        chips: list[QWidget] = []
        if not one.safe:
            chips.append(Chip(screens.UNSAFE, "stop"))
        best = f" ({screens.PREFERRED})" if one.preferred else ""
        said = PlainLabel(f"{screens.ROUTES[one.kind]}: {one.value}{best}", selectable=True)
        not_so = PlainLabel(f"{screens.HOW_NOT}: {one.how_not}", "strong") if one.how_not else None
        say = PlainLabel(f"{screens.SAY}: {one.say}", "strong") if one.say else None
        return [*chips, not_so, say, said]

    def ask(self, form: FactForm, one: RouteRow | None) -> None:
        """Kind, value, how not, what to say, best, safe."""
        form.choice("kind", words.ROUTE_KIND, list(screens.ROUTES.items()))
        form.words("value", words.ROUTE_VALUE, optional=False)
        how_not = form.words("how_not", words.HOW_NOT)
        form.put(often(how_not))
        form.words("say", words.SAY, hint=words.SAY_HINT)
        form.tick("preferred", words.BEST)
        form.tick("safe", words.SAFE).setChecked(True)

    def answers(self, one: RouteRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {
            "kind": one.kind, "value": one.value, "how_not": one.how_not, "say": one.say,
            "preferred": one.preferred, "safe": one.safe,
        }  # fmt: skip

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditContactRoute(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Add a way."""
        kind = answers["kind"] or Route.PHONE
        return AddContactRoute(
            self.card.id, kind, answers["value"], answers["how_not"], answers["say"],
            answers["preferred"], answers["safe"],
        )  # fmt: skip

    def remove(self, one: RouteRow) -> Command[Any] | None:
        """Take a way away."""
        return RemoveContactRoute(one.id)


class TrustedSection(ListSection[TrustedRow]):
    """Whom to ring when we worry, and whether we may."""

    title_words: ClassVar[str] = screens.TRUSTED
    add_words: ClassVar[str] = words.ADD_TRUSTED

    def rows(self, card: MemberCard) -> Sequence[TrustedRow]:
        """In the order they were named."""
        return card.trusted

    def key(self, one: TrustedRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: TrustedRow) -> str:
        """Their name."""
        return one.name

    def line(self, one: TrustedRow) -> list[Part]:
        """Whether we may, and only then the number."""
        may = words.permission(one.agreed_on) if one.may_contact else screens.MAY_NOT_CONTACT
        said = ", ".join(filter(None, (one.name, one.relation, one.phone)))
        return [PlainLabel(may, "small"), PlainLabel(said, selectable=True)]

    def ask(self, form: FactForm, one: TrustedRow | None) -> None:
        """Who, what they are to them, their phone, and permission."""
        form.words("name", words.TRUSTED_NAME, optional=False)
        form.words("relation", words.RELATION)
        form.words("phone", words.PHONE)
        form.tick("may_contact", words.MAY_CONTACT)

    def answers(self, one: TrustedRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {
            "name": one.name, "relation": one.relation, "phone": one.phone,
            "may_contact": one.may_contact,
        }  # fmt: skip

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditTrustedPerson(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Add somebody."""
        return AddTrustedPerson(
            self.card.id, answers["name"], answers["relation"], answers["phone"],
            answers["may_contact"],
        )  # fmt: skip

    def remove(self, one: TrustedRow) -> Command[Any] | None:
        """Take somebody away."""
        return None if one.id is None else RemoveTrustedPerson(one.id)
