"""What somebody agreed to, and what is hidden until somebody needs it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer

from coprod_desktop.commands.members.hidden import (
    EditSensitiveFact,
    LookAtSensitive,
    RemoveSensitiveFact,
)
from coprod_desktop.commands.members.knowing import (
    AddSensitiveFact,
    RecordConsent,
    TakeBackConsent,
)
from coprod_desktop.domain.people import Sensitive
from coprod_desktop.queries import member_card
from coprod_desktop.readmodels.members import ConsentRow, MemberCard, SensitiveRow
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.section import ListSection
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, column, held, row
from coprod_desktop.wording import consents
from coprod_desktop.wording import member_card as words
from coprod_desktop.wording import member_screens as screens

HIDES_AFTER = 60_000
"""Milliseconds a sensitive fact stays on the screen."""


def statement_of(purpose: str) -> consents.Statement | None:
    """The words that belong to a purpose, if they are ours."""
    return next((each for each in consents.STATEMENTS if each.purpose == purpose), None)


def ask_consent(form: FactForm, today: date) -> None:
    """The questions about a yes: what, the very words, how, when, how long."""
    options = [(each.purpose, each.purpose) for each in consents.STATEMENTS]
    what = form.choice("purpose", words.PURPOSE, [*options, ("", consents.OWN)])
    own = form.words("own", words.PURPOSE)
    very = form.notes("wording", words.WORDING, lines=3)
    form.choice("channel", words.CHANNEL, [(each, each) for each in words.CHANNELS])
    form.day("given_on", words.GIVEN_ON).show_day(today)
    form.day("until", words.UNTIL)

    def chosen() -> None:
        said = statement_of(what.value or "")
        form.fields["own"].setVisible(said is None)
        very.show_text(said.words if said is not None else "")

    what.edited.connect(chosen)
    own.setAccessibleDescription(consents.OWN)
    chosen()


def consent(member: Any, answers: Mapping[str, Any]) -> RecordConsent:
    """The command from the answers. Words that were changed are no longer our version."""
    said = statement_of(answers["purpose"])
    ours = said is not None and said.words == answers["wording"].strip()
    version = said.version if said is not None and ours else ""
    purpose = answers["purpose"] or answers["own"]
    return RecordConsent(
        member, purpose, answers["wording"], version, answers["channel"] or "",
        answers["given_on"], answers["until"],
    )  # fmt: skip


class AgreedSection(ListSection[ConsentRow]):
    """Consents: the very words, their version, the day, how, and what was taken back."""

    title_words: ClassVar[str] = screens.AGREED
    add_words: ClassVar[str] = words.ADD_CONSENT

    def rows(self, card: MemberCard) -> Sequence[ConsentRow]:
        """Those that stand first."""
        return sorted(card.consents, key=lambda one: one.withdrawn_on is not None)

    def key(self, one: ConsentRow) -> UUID | None:
        """None: what was agreed is never rewritten, only taken back and given anew."""
        return None

    def name(self, one: ConsentRow) -> str:
        """The purpose."""
        return one.purpose

    def line(self, one: ConsentRow) -> list[Part]:
        """The purpose, how it stands, the words, and the way back."""
        stands = words.agreed_on(one.given_on, one.channel, one.wording_version, one.until)
        parts: list[Part] = [PlainLabel(one.purpose, "strong"), PlainLabel(stands, "small")]
        if one.withdrawn_on is not None:
            back = words.taken_back(one.withdrawn_on, one.withdrawn_how)
            return [*parts, Chip(back, "stop", "undo-2")]
        if one.until is not None and one.until < self.shell.today():
            parts.append(Chip(words.UNTIL, "waiting"))
        take = LinkButton(words.TAKE_BACK)
        take.setAccessibleName(f"{words.TAKE_BACK}: {one.purpose}")
        take.clicked.connect(lambda: self.do(TakeBackConsent(one.id), words.TOOK_BACK))
        return [*parts, PlainLabel(one.wording, "muted"), row(take, STRETCH)]

    def ask(self, form: FactForm, one: ConsentRow | None) -> None:
        """What, the very words, how, when."""
        ask_consent(form, self.shell.today())

    def answers(self, one: ConsentRow) -> Mapping[str, Any]:
        """Nothing: a consent is not edited."""
        return {}

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Record a yes."""
        return consent(self.card.id, answers)

    def remove(self, one: ConsentRow) -> Command[Any] | None:
        """None: it is taken back, and stays to be seen."""
        return None


# size: what every list section says, and the cover over it
class HiddenSection(ListSection[SensitiveRow]):
    """Experiences and sensitive facts, shown for a minute to somebody who says why."""

    title_words: ClassVar[str] = words.SENSITIVE
    add_words: ClassVar[str] = words.ADD_FACT
    empty_words: ClassVar[str] = words.NO_SENSITIVE

    def __init__(self, shell: Shell, card: MemberCard) -> None:
        self._shown = False
        self.count, self.looks = PlainLabel("", "muted"), PlainLabel("", "small")
        self.why = WordsEdit()
        self.why.setAccessibleName(words.WHY_LOOK)
        self.look = LinkButton(words.LOOK, "eye")
        self.show_them = QuietButton(words.SHOW, "eye")
        self.hide_them = QuietButton(words.HIDE, "eye-off")
        self._asking = held(
            column(
                PlainLabel(words.WHY_LOOK, "label"),
                self.why,
                PlainLabel(words.WHY_LOOK_HINT, "small"),
                row(self.show_them, STRETCH),
                gap=4,
            )
        )
        super().__init__(shell, card)
        self.add(self.count, self.looks, Flow(self.look, self.hide_them), self._asking)
        self._asking.hide()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(HIDES_AFTER)
        self._clock.timeout.connect(self.cover)
        self.look.clicked.connect(self._ask_why)
        self.show_them.clicked.connect(self.reveal)
        self.why.returnPressed.connect(self.reveal)
        self.hide_them.clicked.connect(self.cover)

    def show_card(self, card: MemberCard) -> None:
        """How many there are; the facts themselves only while they are shown."""
        super().show_card(card)
        some = card.sensitive > 0
        self.count.setText(screens.sensitive_count(card.sensitive) if some else "")
        self.count.setVisible(some and not self._shown)
        self.looks.setText(words.looked(card.looks) if card.looks else "")
        self.looks.setVisible(card.looks > 0)
        self.look.setVisible(some and not self._shown)
        self.hide_them.setVisible(self._shown)
        inside = self._lines.parentWidget()
        if inside is not None:
            inside.setVisible(self._shown or not some)

    def reveal(self) -> None:
        """Write the look down, show the facts, and hide them again in a minute."""
        if self.shell.do(LookAtSensitive(self.card.id, self.why.text()), None, self) is None:
            self.why.setFocus()
            return
        self._asking.hide()
        self.why.clear()
        self._shown = True
        self._clock.start()
        self.show_card(self.card)
        self.hide_them.setFocus()

    def cover(self) -> None:
        """Hide the facts."""
        self._clock.stop()
        self._shown = False
        self.close_form()
        self.show_card(self.card)

    def rows(self, card: MemberCard) -> Sequence[SensitiveRow]:
        """The facts, asked for only while they are shown."""
        return self.shell.ask(member_card.sensitive, card.id) if self._shown else []

    def key(self, one: SensitiveRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: SensitiveRow) -> str:
        """What kind it is: the words are not for a button."""
        return words.SENSITIVE_KINDS[one.kind]

    def line(self, one: SensitiveRow) -> list[Part]:
        """The words, and why we hold them."""
        held_why = words.held_because(one.purpose, one.consent_on)
        return [PlainLabel(one.words), PlainLabel(held_why, "small")]

    def ask(self, form: FactForm, one: SensitiveRow | None) -> None:
        """What it is, the words, why, and the day they agreed."""
        form.choice("kind", words.FACT_KIND, list(words.SENSITIVE_KINDS.items()))
        form.notes("words", words.FACT_WORDS)
        form.words("purpose", words.FACT_WHY, optional=False)
        form.day("consent_on", words.FACT_CONSENT)

    def answers(self, one: SensitiveRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {
            "kind": one.kind, "words": one.words, "purpose": one.purpose,
            "consent_on": one.consent_on,
        }  # fmt: skip

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditSensitiveFact(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Add one."""
        return AddSensitiveFact(
            self.card.id, answers["words"], answers["purpose"], answers["consent_on"],
            answers["kind"] or Sensitive.FACT,
        )  # fmt: skip

    def remove(self, one: SensitiveRow) -> Command[Any] | None:
        """Take one away."""
        return RemoveSensitiveFact(one.id)

    def _ask_why(self) -> None:
        self._asking.show()
        self.why.setFocus()
