"""Short dialogs about ideas: write one down, paste a list, how it is shown, themes, links."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.feedback.hearing import AddIdea
from coprod_desktop.commands.feedback.ideas import (
    ChangeAttribution,
    LinkIdea,
    SayWhoseIdea,
    SetFeedbackClocks,
    SetThemes,
)
from coprod_desktop.commands.feedback.importing import ImportIdeas, PastedIdea
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.clocks import Clocks
from coprod_desktop.domain.feedback.hearing import HeardBy
from coprod_desktop.domain.ids import IdeaId, MeetingId, MemberId
from coprod_desktop.readmodels.feedback.ideas import Choices, Chosen, IdeaAccount
from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, NotesEdit, NumberEdit, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import feedback as said
from coprod_desktop.wording import feedback_screens as words


class AddIdeaDialog(DialogFrame):
    """Write down what somebody said.

    Signals: `next_wanted()` to keep this one and write the next at the same meeting.
    """

    next_wanted = Signal()

    def __init__(
        self, choices: Choices, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(words.ADD_IDEA, words.SAVE, parent=parent, height=620)
        self.again = QuietButton(words.SAVE_AND_NEXT)  # for a pile of slips, or during a meeting
        self.again.clicked.connect(self.next_wanted)
        self.foot.insertWidget(self.foot.count() - 1, self.again)
        self.words = NotesEdit()
        people: list[tuple[UUID | None, str]] = [(None, words.WITHOUT_NAME)]
        self.who: Choice[UUID | None] = Choice(
            [*people, *((one.id, one.name) for one in choices.people)]
        )
        nowhere: list[tuple[UUID | None, str]] = [(None, words.NO_MEETING)]
        self.where: Choice[UUID | None] = Choice(
            [*nowhere, *((one.id, one.name) for one in choices.meetings)]
        )
        self.how: Choice[HeardBy] = Choice(list(said.HEARD_BY.items()))
        self.shown: Choice[Attribution] = Choice(list(said.SHOWN.items()))
        self.shown.choose(Attribution.ANONYMOUS)
        self.role, self.day = WordsEdit(), DateEdit(today)
        self.form = FormColumn()
        self.form.add("words", words.WORDS, self.words, hint=words.WORDS_HELP)
        self.form.add("who", words.WHO, self.who, hint=words.WITHOUT_NAME_HELP)
        self.form.add("where", words.WHERE, self.where)
        self.form.add("how", words.HOW_HEARD, self.how)
        self.form.add("shown", words.SHOW_AS, self.shown)
        self.role_field = self.form.add("role", words.ROLE, self.role, optional=True)
        self.form.add("day", words.DAY, self.day, optional=True, hint=words.DAY_HELP)
        self.shown.edited.connect(self._role)
        self._role()
        self.add(self.form)

    def begin_again(self) -> None:
        """Empty the words and the name; the meeting, the way and the day stay."""
        self.words.show_text("")
        self.who.choose(None)
        self.shown.choose(Attribution.ANONYMOUS)
        self.role.show_text("")
        self._role()
        self.words.setFocus()

    def _role(self) -> None:
        self.role_field.setVisible(self.shown.value is Attribution.ROLE)

    @property
    def command(self) -> AddIdea:
        """The request."""
        who, where = self.who.value, self.where.value
        return AddIdea(
            self.words.toPlainText(),
            None if who is None else MemberId(who),
            self.how.value or HeardBy.MEETING,
            None if where is None else MeetingId(where),
            heard_on=self.day.day,
            attribution=self.shown.value or Attribution.ANONYMOUS,
            role_shown=self.role.text(),
        )


class PasteDialog(DialogFrame):
    """Paste a list of slips: one idea a line, a name before a tab or a bar."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(words.BRING_LIST, words.BRING, parent=parent, height=560)
        self.lines, self.form = NotesEdit(), FormColumn()
        nowhere: list[tuple[UUID | None, str]] = [(None, words.NO_MEETING)]
        self.where: Choice[UUID | None] = Choice(
            [*nowhere, *((one.id, one.name) for one in choices.meetings)]
        )
        self.form.add("lines", words.PASTE, self.lines, hint=words.PASTE_HELP)
        self.form.add("where", words.WHERE, self.where)
        self.add(self.form)

    @property
    def command(self) -> ImportIdeas:
        """The request."""
        where = self.where.value
        meeting = None if where is None else MeetingId(where)
        return ImportIdeas(pasted(self.lines.toPlainText()), meeting)


def pasted(text: str) -> tuple[PastedIdea, ...]:
    """A pasted list, line by line; blank lines at its ends are not counted."""
    found: list[PastedIdea] = []
    for line in text.strip("\n").split("\n") if text.strip() else []:
        for divider in ("\t", "|"):
            name, found_one, rest = line.partition(divider)
            if found_one:
                found.append(PastedIdea(rest, name))
                break
        else:
            found.append(PastedIdea(line))
    return tuple(found)


class ShownDialog(DialogFrame):
    """How somebody is shown beside their words."""

    def __init__(self, idea: IdeaAccount, parent: QWidget | None = None) -> None:
        super().__init__(words.CHANGE_SHOWN, words.SAVE, parent=parent)
        self._idea, self.role, self.form = IdeaId(idea.id), WordsEdit(), FormColumn()
        self.shown: Choice[Attribution] = Choice(list(said.SHOWN.items()))
        self.shown.choose(idea.attribution)
        self.role.show_text(idea.role_shown)
        self.form.add("shown", words.SHOW_AS, self.shown)
        self.form.add("role", words.ROLE, self.role, optional=True)
        self.add(self.form)

    @property
    def command(self) -> ChangeAttribution:
        """The request."""
        shown = self.shown.value or Attribution.ANONYMOUS
        return ChangeAttribution(self._idea, shown, self.role.text())


class ThemesDialog(DialogFrame):
    """What an idea is about."""

    def __init__(self, idea: IdeaAccount, parent: QWidget | None = None) -> None:
        super().__init__(words.CHANGE_THEMES, words.SAVE, parent=parent)
        self._idea, self.themes, self.form = IdeaId(idea.id), WordsEdit(), FormColumn()
        self.themes.show_text(", ".join(idea.themes))
        self.form.add("themes", words.THEMES, self.themes, hint=words.THEMES_HELP)
        self.add(self.form)

    @property
    def command(self) -> SetThemes:
        """The request."""
        return SetThemes(self._idea, tuple(self.themes.text().split(",")))


class LinkDialog(DialogFrame):
    """What an idea led to: a result in words, or something from a meeting."""

    def __init__(
        self,
        idea: IdeaAccount,
        there: dict[str, list[Chosen]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.LINK, words.SAVE, parent=parent)
        self._idea, self.led_to, self.form = IdeaId(idea.id), NotesEdit(), FormColumn()
        options: list[tuple[tuple[str, UUID] | None, str]] = [(None, words.NO_LINK)]
        options += [((kind, one.id), one.name[:90]) for kind, rows in there.items() for one in rows]
        self.thing: Choice[tuple[str, UUID] | None] = Choice(options)
        self.form.add("result", words.RESULT, self.led_to, optional=True)
        self.form.add("thing", words.OR_LINK, self.thing, optional=True)
        self.add(self.form)

    @property
    def command(self) -> LinkIdea:
        """The request."""
        kind, number = self.thing.value or ("", None)
        return LinkIdea(
            self._idea,
            agenda_item=number if kind == "item" else None,
            decision=number if kind == "decision" else None,
            action=number if kind == "action" else None,
            result=self.led_to.toPlainText(),
        )


class WhoseDialog(DialogFrame):
    """Whose idea it is, where a list had a name we did not know."""

    def __init__(
        self, idea: IdeaAccount, people: Sequence[Chosen], parent: QWidget | None = None
    ) -> None:
        super().__init__(words.WHOSE, words.SAVE, parent=parent)
        self._idea, self.form = IdeaId(idea.id), FormColumn()
        self.who: Choice[UUID] = Choice([(one.id, one.name) for one in people])
        self.form.add("who", words.WHO, self.who)
        self.add(PlainLabel(idea.words, "muted"), self.form)

    @property
    def command(self) -> SayWhoseIdea | None:
        """The request, or None while there is nobody to choose."""
        who = self.who.value
        return None if who is None else SayWhoseIdea(self._idea, MemberId(who))


class ClocksDialog(DialogFrame):
    """How long people may wait here."""

    def __init__(self, clocks: Clocks, parent: QWidget | None = None) -> None:
        super().__init__(words.CLOCKS, words.SAVE, parent=parent, height=480)
        self.form = FormColumn()
        self.boxes: list[NumberEdit] = []
        for key, label in (
            ("acknowledge_days", words.ACKNOWLEDGE),
            ("answer_days", words.ANSWER),
            ("outcome_weeks", words.OUTCOME),
            ("again_weeks", words.AGAIN),
        ):
            box = NumberEdit(0, 0, 999)
            box.setValue(getattr(clocks, key))
            self.boxes.append(box)
            self.form.add(key, label, box)
        self.add(self.form)

    @property
    def command(self) -> SetFeedbackClocks:
        """The request."""
        return SetFeedbackClocks(Clocks(*(box.value() for box in self.boxes)))
