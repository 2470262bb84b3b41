"""Every leaf of Feedback on a real window: what people do there is in the file afterwards."""

import pytest
from sqlalchemy import select

from coprod_desktop.commands.feedback.asking import PassIdeas
from coprod_desktop.commands.feedback.hearing import HeardBy
from coprod_desktop.commands.feedback.ideas import SetFeedbackClocks
from coprod_desktop.domain.feedback.clocks import Clocks
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.stories import Channel, Part
from coprod_desktop.models import BoxSlip, JournalRow, Partner, Remark
from coprod_desktop.queries import stories
from coprod_desktop.queries.feedback import ideas, thanking, trends
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount
from coprod_desktop.ui.feedback.idea_dialogs import AddIdeaDialog, PasteDialog
from coprod_desktop.ui.feedback.step_dialog import StepDialog
from coprod_desktop.ui.feedback.story_dialogs import AddStoryDialog, ConsentDialog, UseDialog
from coprod_desktop.ui.papers.dialog import PaperDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.frames import SubNav
from coprod_desktop.wording import feedback_us as us_words
from coprod_desktop.wording.feedback_screens import LEAVES
from tests.builders_feedback import a_council, a_gathering, a_group, a_person, an_idea


@pytest.fixture
def ann(file):
    panel = a_group(file.workspace)
    person = a_person(file.workspace, "Ann Archer", panel)
    a_gathering(file.workspace, panel)
    a_council(file.workspace)
    file.workspace.do(SetFeedbackClocks(Clocks()))  # the last command has a name to undo by
    return person


def feedback(window, leaf="ideas"):
    window.stack.go(Place("feedback", leaf))
    return window.stack._built["feedback"][1]


def open_one(window, kind):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def heard(window):
    return window.shell.workspace.ask(ideas.waiting, window.shell.today())


def test_a_pile_of_slips_is_written_down_one_after_the_other(ann, window):
    leaf = feedback(window)
    leaf.new()  # Ctrl+N
    dialog = open_one(window, AddIdeaDialog)
    meeting = dialog.where.values[1]
    dialog.where.choose(meeting)
    dialog.how.choose(HeardBy.SLIP)
    for words in ("A later bus.", "A bench."):
        dialog.words.setPlainText(words)
        dialog.who.choose(ann)
        dialog.again.click()
        assert dialog.isVisible()
        assert dialog.words.toPlainText() == ""
        assert dialog.where.value == meeting
    dialog.words.setPlainText("A map.")
    dialog.who.choose(ann)
    dialog.main.click()
    assert not dialog.isVisible()
    assert {one.words for one in heard(window)} == {"A later bus.", "A bench.", "A map."}


def test_an_idea_without_words_keeps_the_dialog_open_with_a_sentence(ann, window):
    feedback(window).new()
    dialog = open_one(window, AddIdeaDialog)
    dialog.who.choose(ann)
    dialog.main.click()
    assert dialog.isVisible()
    assert dialog.banner.text
    assert heard(window) == []


def test_an_idea_without_a_name_leaves_no_trace_in_the_journal(ann, window):
    feedback(window).new()
    dialog = open_one(window, AddIdeaDialog)
    dialog.words.setPlainText("Nobody must know.")
    dialog.main.click()
    assert not dialog.isVisible()
    workspace = window.shell.workspace

    def rows(session):
        slips = [slip.words for slip in session.query(BoxSlip)]
        told = " ".join(f"{row.before} {row.after}" for row in session.query(JournalRow))
        return slips, told

    slips, told = workspace.ask(rows)
    assert slips == ["Nobody must know."]
    assert "Nobody must know" not in told
    assert "box_slip" not in told


def test_a_thousand_slips_pasted_are_one_step(ann, window, file):
    leaf = feedback(window)
    leaf.ideas.page.list_wanted.emit()
    dialog = open_one(window, PasteDialog)
    dialog.lines.setPlainText("\n".join(f"Ann Archer\tSlip {n}" for n in range(1000)))
    dialog.where.choose(dialog.where.values[1])
    dialog.main.click()
    assert not dialog.isVisible()
    assert len(heard(window)) == 1000
    [meeting] = {one.meeting for one in heard(window)}
    assert meeting == "Housing panel"
    file.workspace.undo()
    assert heard(window) == []


def test_a_no_without_what_would_change_it_is_asked_for_in_the_dialog(ann, window, file):
    idea = an_idea(file.workspace, ann)
    [council] = file.workspace.ask(lambda session: list(session.scalars(select(Partner.id))))
    file.workspace.do(PassIdeas((idea,), council))
    leaf = feedback(window)
    leaf.ideas.show_idea(idea)
    leaf.ideas.step(Step.NOT_ACCEPTED)
    dialog = open_one(window, StepDialog)
    dialog.who.setText("The lead")
    dialog.reason.setPlainText("There is no money this year.")
    dialog.main.click()
    assert dialog.isVisible()
    assert dialog.banner.text
    dialog.would_change.setPlainText("A new budget in April.")
    dialog.main.click()
    [one] = heard(window)
    assert isinstance(one, IdeaAccount)
    assert one.stage is Step.NOT_ACCEPTED


def test_counts_are_typed_once_and_remarks_leave_no_day(ann, window, file):
    leaf = feedback(window, "about-us")
    page = window.stack.tab.us
    for boxes in page.boxes.values():
        for box, count in zip(boxes, (9, 6, 5), strict=True):
            box.setValue(count)
    page.keep.click()
    first = file.workspace.ask(trends.tallies, window.shell.today())[0]
    assert {(row.good, row.middling, row.poor) for row in first.rows} == {(9, 6, 5)}
    page.remark.setPlainText("The biscuits were good.")
    page.keep_remark.click()
    months = file.workspace.ask(lambda session: [row.month.day for row in session.query(Remark)])
    assert months == [1]
    assert leaf.tab.us.remark.toPlainText() == ""


def test_the_check_offers_words_and_reads_the_age(ann, window):
    feedback(window, "words")
    page = window.stack.tab.words
    page.text.setPlainText("The client did not attend. " + "We met and had tea by the river. " * 6)
    page.check.click()
    assert {one.noticed.text for one in page.found.rows} == {"client", "did not attend"}
    assert us_words.reads_from(6)[:20] in page.age.text()


def test_a_review_is_kept_where_it_is_typed_and_shows_what_shows_it(ann, window):
    feedback(window, "review")
    page = window.stack.tab.review
    card = next(iter(page.cards.values()))
    card.staff.setCurrentIndex(2)
    card.staff.edited.emit()
    assert card.link.isEnabled()
    assert window.shell.workspace.undo_name == "ReviewStandard"


def test_a_story_is_told_agreed_to_used_and_taken_back(ann, window, file):
    leaf = feedback(window, "stories")
    leaf.new()
    dialog = open_one(window, AddStoryDialog)
    dialog.who.choose(ann)
    dialog.title.setText("Being asked")
    dialog.text.setPlainText("I was asked, and I said yes to Liam in 2019.")
    dialog.main.click()
    [row] = file.workspace.ask(stories.stories, window.shell.today())
    leaf.leaves["stories"].show_story(row.id)
    page = window.stack.tab.stories

    def act(key):
        page.wanted.emit(key)

    act("sign")
    act("give")
    yes = open_one(window, ConsentDialog)
    for channel in (Channel.LEAFLET, Channel.WEBSITE):
        yes.ticks[channel].setChecked(True)
    yes.approved.setText("Sam")
    yes.explained.setText("Sam")
    yes.main.click()
    assert not yes.isVisible(), yes.banner.text
    act("use")
    use = open_one(window, UseDialog)
    use.place.setText("Spring leaflet")
    use.channel.choose(Channel.LEAFLET)
    use.out.setChecked(True)
    use.main.click()
    card = file.workspace.ask(stories.story, row.id, window.shell.today())
    assert [(one.part, one.place) for one in card.uses] == [(Part.WORDS, "Spring leaflet")]


def test_thank_you_papers_open_for_everybody_they_suit(ann, window, file, qtbot):
    an_idea(file.workspace, ann)
    feedback(window, "thanks")
    page = window.stack.tab.thanks
    assert len(page.rows.rows) == len(file.workspace.ask(thanking.people, window.shell.today()))
    page.all.click()
    qtbot.waitUntil(lambda: window.findChildren(PaperDialog) != [])
    [dialog] = window.findChildren(PaperDialog)
    assert dialog.chosen == {ann}
    assert dialog.paper.value == "thank-you"
    window.shell.jobs.wait()


def test_leaves_fold_into_a_list_where_words_are_large(qtbot):
    nav = SubNav(LEAVES)
    qtbot.addWidget(nav)
    gone = []
    nav.chosen.connect(gone.append)
    nav.resize(1366, 60)
    nav.show()
    assert nav.folded.isHidden()
    nav.resize(400, 60)
    assert not nav.folded.isHidden()
    nav.choose("partners")
    assert nav.folded.value == nav.current == "partners"
    nav.folded.setCurrentIndex(0)
    nav.folded.edited.emit()
    assert gone == ["ideas"]


def test_one_answer_is_written_down_for_several_ideas_at_once(ann, window, file):
    workspace = file.workspace
    [council] = workspace.ask(lambda session: list(session.scalars(select(Partner.id))))
    many = tuple(an_idea(workspace, ann, f"Idea of {n}") for n in range(3))
    workspace.do(PassIdeas(many, council))
    feedback(window, "partners")
    page = window.stack.tab.partners
    page.ticks[many[1]].setChecked(False)
    page.answered.emit(Step.ACCEPTED, tuple(i for i, t in page.ticks.items() if t.isChecked()))
    open_one(window, StepDialog).main.click()
    stages = {one.id: one.stage for one in heard(window)}
    assert [stages[one] for one in many] == [Step.ACCEPTED, Step.PASSED, Step.ACCEPTED]
    workspace.undo()
    assert {one.stage for one in heard(window)} == {Step.PASSED}
