"""Dialogs about one person: how they are paid, what they asked of us, and what we may hold."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.incentives.wishes import (
    ChangeCeilings,
    ChangePayLimits,
    ChangePayWish,
    KeepBenefitFacts,
)
from coprod_desktop.domain.benefits.facts import (
    Allowance,
    Benefit,
    Ceilings,
    Facts,
    Household,
    Limits,
    RightToWork,
)
from coprod_desktop.domain.incentives.choices import Choice as Chosen
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.readmodels.incentives.settling import HeldFacts
from coprod_desktop.ui.widgets.buttons import StopButton
from coprod_desktop.ui.widgets.fields import Choice, MoneyEdit, NumberEdit, Tick, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words

_DAYS = [(None, words.NOT_SAID), *enumerate(names.WEEKDAYS)]


class CeilingsDialog(DialogFrame):
    """Not more than this, ask me first. The default: no benefit is stored."""

    def __init__(self, held: Ceilings, parent: QWidget | None = None) -> None:
        super().__init__(words.CEILINGS, words.KEEP, parent=parent)
        self.weekly = MoneyEdit(held.weekly)
        self.monthly = MoneyEdit(held.monthly)
        self.yearly = MoneyEdit(held.yearly)
        self.month_starts = NumberEdit(held.month_starts or 0, 0, 31)
        self.week_starts = Choice(_DAYS)
        self.week_starts.choose(held.week_starts)
        self.ask = Tick(words.ASK_EVERY_TIME, on=held.ask_every_time)
        form = FormColumn()
        form.put(PlainLabel(words.CEILINGS_ABOUT, "muted"))
        form.add("weekly", words.WEEKLY, self.weekly, optional=True)
        form.add("week_starts", words.WEEK_STARTS, self.week_starts, optional=True)
        form.add("monthly", words.MONTHLY, self.monthly, optional=True)
        form.add("month_starts", words.MONTH_STARTS, self.month_starts, optional=True)
        form.add("yearly", words.YEARLY, self.yearly, optional=True)
        form.put(self.ask)
        self.add(form)

    def command(self, member: UUID) -> ChangeCeilings:
        """What the person asked for, as a command.

        Raises:
            Refused: "not-an-amount".
        """
        asked = Ceilings(
            self.weekly.amount,
            self.monthly.amount,
            self.yearly.amount,
            self.month_starts.value() or None,
            self.week_starts.value,
            self.ask.isChecked(),
        )
        return ChangeCeilings(member, asked)


class PayWishDialog(DialogFrame):
    """How somebody likes to be paid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.PAY_DETAILS, words.KEEP, parent=parent)
        self.choice = Choice[Chosen](list(names.CHOICES.items()))
        self.method = Choice[Method](list(names.METHODS.items()))
        self.account_name, self.sort_code = WordsEdit(), WordsEdit()
        self.account_number, self.brand, self.not_for = WordsEdit(), WordsEdit(), WordsEdit()
        form = FormColumn()
        form.add("choice", words.CHOICE_LABEL, self.choice)
        form.add("method", words.METHOD_LABEL, self.method)
        form.add("name", words.ACCOUNT_NAME, self.account_name, optional=True)
        form.add("sort", words.SORT_CODE, self.sort_code, optional=True)
        form.add("number", words.ACCOUNT_NUMBER, self.account_number, optional=True)
        form.add("brand", words.BRAND, self.brand, optional=True)
        form.add("not_for", words.NOT_FOR, self.not_for, optional=True)
        self.add(form)

    def command(self, member: UUID) -> ChangePayWish:
        """The wish as a command."""
        return ChangePayWish(
            member,
            self.choice.value or Chosen.ALL,
            self.method.value or Method.CASH,
            self.account_name.text(),
            self.sort_code.text(),
            self.account_number.text(),
            self.brand.text(),
            self.not_for.text(),
        )


class FactsDialog(DialogFrame):
    """Benefit facts, with consent, and what may forbid a payment."""

    def __init__(
        self, held: HeldFacts | None, limits: Limits, parent: QWidget | None = None
    ) -> None:
        super().__init__(words.FACTS, words.KEEP, parent=parent, height=620)
        facts = held.facts if held is not None else Facts()
        self.consent = WordsEdit(held.consent_told_to if held is not None else "")
        self.rather_not = Tick(words.RATHER_NOT, on=held is not None and held.rather_not_say)
        self.ticks = {
            one: Tick(said, on=one in facts.benefits) for one, said in names.BENEFITS.items()
        }
        self.allowance = Choice[Allowance](list(names.ALLOWANCES.items()))
        self.allowance.choose(facts.allowance)
        self.claim_day = NumberEdit(facts.claim_day or 0, 0, 31)
        self.week_starts = Choice(_DAYS)
        self.week_starts.choose(facts.week_starts)
        self.household = Choice[Household](list(names.HOUSEHOLDS.items()))
        self.household.choose(facts.household)
        self.form_sent = Tick(words.FORM_SENT, on=facts.permitted_work_form)
        self.right = Choice[RightToWork](list(names.RIGHTS.items()))
        self.right.choose(limits.right_to_work)
        self.limits = [
            Tick(words.UNDER_18, on=limits.under_18),
            Tick(words.GUARDIAN, on=limits.guardian_agreed),
            Tick(words.CUSTODY, on=limits.in_custody),
            Tick(words.PRISON, on=limits.prison_agreed),
        ]
        self.withdraw = StopButton(words.WITHDRAW)
        self.withdraw.setVisible(held is not None)
        self._lay()

    def _lay(self) -> None:
        form = FormColumn()
        form.put(PlainLabel(words.FACTS_ABOUT, "muted"))
        form.add("consent", words.CONSENT, self.consent)
        form.put(self.rather_not, *self.ticks.values())
        form.add("allowance", words.ALLOWANCE, self.allowance, optional=True)
        form.add("claim_day", words.CLAIM_DAY, self.claim_day, optional=True)
        form.add("week", words.WEEK_STARTS, self.week_starts, optional=True)
        form.add("household", words.HOUSEHOLD, self.household, optional=True)
        form.put(self.form_sent, PlainLabel(words.LIMITS, "strong"))
        form.add("right", words.RIGHT, self.right, optional=True)
        form.put(*self.limits, self.withdraw)
        self.add(form)

    def command(self, member: UUID) -> KeepBenefitFacts:
        """The facts as a command."""
        if self.rather_not.isChecked():
            return KeepBenefitFacts(member, None, self.consent.text())
        named = frozenset(one for one, tick in self.ticks.items() if tick.isChecked())
        facts = Facts(
            named & frozenset(Benefit),
            self.allowance.value or Allowance.NOT_KNOWN,
            self.claim_day.value() or None,
            self.week_starts.value,
            self.household.value or Household.NOT_KNOWN,
            self.form_sent.isChecked(),
        )
        return KeepBenefitFacts(member, facts, self.consent.text())

    def limits_command(self, member: UUID) -> ChangePayLimits:
        """What may forbid a payment, as a command."""
        under, guardian, custody, prison = (tick.isChecked() for tick in self.limits)
        right = self.right.value or RightToWork.NOT_ASKED
        return ChangePayLimits(member, Limits(right, under, guardian, custody, prison))

    @property
    def has_facts(self) -> bool:
        """Whether anything about benefits was typed at all."""
        return self.rather_not.isChecked() or any(t.isChecked() for t in self.ticks.values())
