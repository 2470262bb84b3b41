"""What somebody told us about meetings is kept on their card and reaches the meeting's check."""

from datetime import date

from coprod_desktop.domain.access.facts import Help
from coprod_desktop.queries.meetings import people
from coprod_desktop.queries.taking_part import wishes
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.fields import Tick
from coprod_desktop.wording import taking_part as words
from tests.builders import a_member


def opened(window):
    member = a_member(window.shell.workspace, "Ann Archer")
    window.stack.go(Place("members", id=member))
    section = window.stack.tab.card.sections["MeetingsSection"]
    section.change.click()
    return member, section, section.form


def written(form, key, text):
    editor = form.fields[key].editor
    editor.setText(text)
    editor.edited.emit()


def test_wishes_for_meetings_are_saved_as_they_are_left(window):
    member, section, form = opened(window)
    ticks = {each.text(): each for each in form.findChildren(Tick)}
    ticks[words.HELPS[Help.LOOP]].click()
    ticks[words.SCHOOL_RUN].click()
    ticks[words.FAITHS["sikh"]].click()
    written(form, "longest", "60")
    written(form, "clear_days", "7, 21")
    now = window.shell.ask(wishes, member)
    assert now.helps == {Help.LOOP}
    assert (now.school_run, now.keeps, now.longest) == (True, {"sikh"}, 60)
    assert now.clear_days == {7, 21}
    (facts,) = window.shell.ask(people.facts, [member]).values()
    assert Help.LOOP in facts.helps
    assert facts.longest == 60
    window.shell.workspace.undo()
    assert window.shell.ask(wishes, member).clear_days == frozenset()
    section.change.click()
    assert words.HELPS[Help.LOOP] in " ".join(value for _, value in section.pairs(section.card))


def test_what_is_no_number_is_said_beside_its_box(window):
    member, _, form = opened(window)
    written(form, "longest", "an hour")
    assert form.fields["longest"].error == words.NOT_A_NUMBER
    assert window.shell.ask(wishes, member).longest is None


def test_being_away_ends_after_it_begins(window):
    member, _, form = opened(window)
    form.fields["away_from"].editor.show_day(date(2026, 12, 20))
    form.fields["away_from"].editor.edited.emit()
    now = window.shell.ask(wishes, member)
    assert (now.away_from, now.away_to) == (date(2026, 12, 20), date(2026, 12, 20))
    form.fields["away_to"].editor.show_day(date(2026, 12, 1))
    form.fields["away_to"].editor.edited.emit()
    assert window.shell.ask(wishes, member).away_to == date(2026, 12, 20)
