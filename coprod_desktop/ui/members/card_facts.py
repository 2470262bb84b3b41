"""Sections of plain facts: names, papers, food, travel, languages, status."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from coprod_desktop.commands.members.people import EditMember, SetStatus
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.people import Status
from coprod_desktop.readmodels.members import MemberCard
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.section import FactSection
from coprod_desktop.wording import member_card as words
from coprod_desktop.wording import member_screens as screens


class MemberFacts(FactSection):
    """Facts that stand in the person's own row: one answer, one change."""

    keys: ClassVar[tuple[str, ...]] = ()

    def ask(self) -> FactForm:
        """The form of this section."""
        form = FactForm(self.shell.today, self._keep)
        self.questions(form)
        return form

    def questions(self, form: FactForm) -> None:
        """Put the questions in."""
        raise NotImplementedError

    def values(self, card: MemberCard) -> Mapping[str, Any]:
        """What the form shows."""
        return {key: getattr(card, key) for key in self.keys}

    def _keep(self, key: str, value: Any) -> None:
        self.do(EditMember(self.card.id, ((key, value),)))


class NamesSection(MemberFacts):
    """What they are called, where; how they are introduced; how their words are shared."""

    title_words: ClassVar[str] = words.NAMES
    keys: ClassVar[tuple[str, ...]] = (
        "name", "pronouns", "payment_name", "certificate_name", "introduce_as", "describe_as",
        "sharing", "born", "joined_on",
    )  # fmt: skip

    def pairs(self, card: MemberCard) -> Sequence[tuple[str, str]]:
        """The names in use."""
        return (
            (screens.PAY, card.payment_name),
            (screens.ON_CERTIFICATE, card.certificate_name),
            (words.INTRODUCE_SHORT, card.introduce_as),
            (words.DESCRIBE_SHORT, card.describe_as),
            (words.SHARING_SHORT, words.SHOWN[card.sharing]),
            (words.BORN_SHORT, written(card.born) if card.born else ""),
            (words.JOINED, written(card.joined_on) if card.joined_on else ""),
        )

    def questions(self, form: FactForm) -> None:
        """Ask for them."""
        form.words("name", words.NAME, optional=False)
        form.words("pronouns", words.PRONOUNS)
        form.words("payment_name", words.PAY_NAME)
        form.words("certificate_name", words.CERTIFICATE_NAME)
        form.words("introduce_as", words.INTRODUCE, hint=words.INTRODUCE_HINT)
        form.words("describe_as", words.DESCRIBE, hint=words.DESCRIBE_HINT)
        form.choice("sharing", words.SHARING, list(words.SHOWN.items()))
        form.day("born", words.BORN)
        form.day("joined_on", words.JOINED)


class PapersSection(MemberFacts):
    """The format and the paper, which drive everything that prints."""

    title_words: ClassVar[str] = screens.PAPERS
    keys: ClassVar[tuple[str, ...]] = ("format", "paper_colour")

    def pairs(self, card: MemberCard) -> Sequence[tuple[str, str]]:
        """How they read best."""
        return (
            (words.FORMAT_SHORT, screens.FORMATS[card.format]),
            (words.COLOUR, screens.COLOURS[card.paper_colour]),
        )

    def questions(self, form: FactForm) -> None:
        """Ask for it."""
        formats = list(screens.FORMATS.items())
        form.choice("format", words.FORMAT, formats, hint=words.FORMAT_HINT)
        form.choice("paper_colour", words.COLOUR, list(screens.COLOURS.items()))


class LanguagesSection(MemberFacts):
    """Languages, and an interpreter."""

    title_words: ClassVar[str] = words.LANGUAGES
    keys: ClassVar[tuple[str, ...]] = ("languages", "interpreter")

    def pairs(self, card: MemberCard) -> Sequence[tuple[str, str]]:
        """What they speak and need."""
        return (
            (words.LANGUAGES_SHORT, card.languages),
            (words.INTERPRETER_SHORT, card.interpreter),
        )

    def questions(self, form: FactForm) -> None:
        """Ask for them."""
        form.words("languages", words.LANGUAGES_ASK)
        form.words("interpreter", words.INTERPRETER)


class FoodSection(MemberFacts):
    """Food and allergies."""

    title_words: ClassVar[str] = words.FOOD
    keys: ClassVar[tuple[str, ...]] = ("food", "allergies")

    def pairs(self, card: MemberCard) -> Sequence[tuple[str, str]]:
        """What the kitchen must know."""
        return ((words.FOOD_SHORT, card.food), (words.ALLERGIES, card.allergies))

    def questions(self, form: FactForm) -> None:
        """Ask for them."""
        form.words("food", words.FOOD_ASK)
        form.words("allergies", words.ALLERGIES, hint=words.ALLERGIES_HINT)


class TravelSection(MemberFacts):
    """How they come, and what it cost last."""

    title_words: ClassVar[str] = words.TRAVEL
    keys: ClassVar[tuple[str, ...]] = ("travel_mode", "travel_route", "last_fare")

    def pairs(self, card: MemberCard) -> Sequence[tuple[str, str]]:
        """The usual way."""
        fare = str(card.last_fare) if card.last_fare is not None else ""
        return (
            (words.MODE, card.travel_mode),
            (words.ROUTE_SHORT, card.travel_route),
            (words.FARE_SHORT, fare),
        )

    def questions(self, form: FactForm) -> None:
        """Ask for it."""
        form.words("travel_mode", words.MODE)
        form.words("travel_route", words.ROUTE)
        form.money("last_fare", words.FARE, hint=words.FARE_HINT)


class StatusSection(FactSection):
    """Where they are with us, why, and when they come back."""

    title_words: ClassVar[str] = words.STATUS

    def pairs(self, card: MemberCard) -> Sequence[tuple[str, str]]:
        """How it stands."""
        heard = written(card.last_heard_on) if card.last_heard_on else ""
        return (
            (words.NOW, screens.status_line(card.status, card.resting_until)),
            (words.REASON_SHORT, card.status_reason),
            (words.HEARD, heard),
        )

    def ask(self) -> FactForm:
        """The form: the three go together, so each answer sends them all."""
        form = FactForm(self.shell.today, self._keep)
        form.choice("status", words.STATUS_ASK, list(screens.STATUSES.items()))
        form.words("reason", words.REASON)
        form.day("until", words.BACK, hint=words.BACK_HINT)
        form.day("last_heard_on", words.HEARD)
        return form

    def values(self, card: MemberCard) -> Mapping[str, Any]:
        """What the form shows."""
        return {
            "status": card.status,
            "reason": card.status_reason,
            "until": card.resting_until,
            "last_heard_on": card.last_heard_on,
        }

    def _keep(self, key: str, value: Any) -> None:
        if key == "last_heard_on":
            self.do(EditMember(self.card.id, ((key, value),)))
            return
        now = {**self.values(self.card), key: value}
        status = Status.RESTING if key == "until" and value is not None else now["status"]
        self.do(SetStatus(self.card.id, status, now["reason"], now["until"]))
