"""Papers of a meeting and its packs, from the example charity, before veraPDF."""

import io
import re

import pikepdf
import pytest

from coprod_desktop.catalogue import meetings, packs
from coprod_desktop.catalogue.every import every
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.example import charity as example
from coprod_desktop.queries.meetings import packs as asked
from coprod_desktop.queries.meetings import rows
from coprod_desktop.queries.papers import meetings as gather
from coprod_desktop.reports.kit.formats import Format, Kind, natural_kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.reports.kit.spoken import text
from coprod_desktop.reports.meetings import day, minutes, pack, printing
from tests.conftest import NOON
from tests.verapdf import problems


@pytest.fixture
def filled(workspace):
    example.fill(workspace)
    return workspace


def following(workspace):
    return next(row.id for row in workspace.ask(rows.upcoming, NOON) if row.papers)


def last(workspace):
    return next(row.id for row in workspace.ask(rows.listed) if row.came)


def test_packs_in_five_formats_with_four_kinds_of_papers_pass_verapdf(filled):
    meeting = following(filled)
    made = packs.make(filled.ask, meeting)
    copies = filled.ask(asked.copies, meeting)
    assert {each.member for each in made} == {row.id for row in copies}
    assert len({each.chosen for each in made}) >= 5
    wrong = {
        each.name: found
        for each in made
        if natural_kind(each.chosen) is Kind.PDF and (found := problems(each.data))
    }
    assert wrong == {}


@pytest.mark.parametrize("chosen", [Format.STANDARD, Format.LARGE, Format.GIANT])
def test_the_page_numbers_in_the_contents_are_right(filled, chosen):
    sheet = filled.ask(gather.sheet, following(filled))
    told = filled.ask(gather.body, sheet, tuple(paper.id for paper in sheet.papers))
    document = packs.body(told, chosen)
    found = dict(pack.starts(told, make(document, chosen).places))
    table = next(block for block in document.blocks if type(block).__name__ == "DataTable")
    assert {title: int(page) for title, page in table.rows} == found
    assert len(found) == 6


def test_a_body_is_laid_out_once_for_everybody_with_the_same(filled):
    sheet = filled.ask(gather.sheet, following(filled))
    told = filled.ask(gather.body, sheet, ())
    assert hash(pack.body(told)) == hash(pack.body(told))


def test_late_papers_alone_go_to_those_who_have_a_pack(filled):
    meeting = following(filled)
    late = packs.make(filled.ask, meeting, only_late=True)
    assert {each.member for each in late} == {
        row.id for row in filled.ask(asked.copies, meeting) if row.late
    }
    words = [
        text(pack.body(filled.ask(gather.body, filled.ask(gather.sheet, meeting), row.late)))
        for row in filled.ask(asked.copies, meeting)
        if row.late
    ]
    assert all("Notes from the last meeting" in each.decode() for each in words)
    assert not any("Map of lifts" in each.decode() for each in words)


def test_names_of_files_never_say_who_gets_what(filled):
    meeting = following(filled)
    names = {row.copy.name for row in filled.ask(asked.copies, meeting)}
    made = packs.make(filled.ask, meeting, (filled.ask(asked.copies, meeting)[0].id,))
    assert len(made) == 1
    assert re.match(r"^\d\d Meeting pack", made[0].name)
    assert not any(part in made[0].name for name in names for part in name.split())


def test_every_paper_of_a_meeting_passes_verapdf(filled):
    wrong = {}
    for sample in every(filled.ask, filled.today(), meetings.PAPERS):
        if sample.kind is Kind.PDF:
            found = problems(sample.made.data)
            if found or sample.made.findings:
                wrong[sample.file_name] = (found, sample.made.findings)
    assert wrong == {}


def test_the_needs_summary_counts_and_never_names(filled):
    sheet = filled.ask(gather.sheet, following(filled))
    said = text(day.needs(sheet)).decode()
    assert "halal" in said
    assert not any(row.name in said for row in sheet.people)


def test_the_running_sheet_says_who_prefers_not_to_be_called_on(filled):
    sheet = filled.ask(gather.sheet, following(filled))
    quiet = [row for row in sheet.people if row.person.not_called_on]
    said = text(day.running(sheet)).decode()
    assert quiet
    assert all(row.name in said for row in quiet)


def test_labels_leave_out_those_whose_post_is_not_safe(filled):
    sheet = filled.ask(gather.sheet, following(filled))
    unsafe = [row.name for row in sheet.people if not row.person.reach.post_safe]
    addresses = printing.addresses(sheet)
    assert unsafe
    assert not any(lines[0] in unsafe for lines in addresses)
    assert all(len(lines) <= 6 for lines in addresses)


def test_the_run_sheet_groups_by_paper_and_lists_envelopes(filled):
    sheet = filled.ask(gather.sheet, following(filled))
    said = text(printing.run_sheet(sheet)).decode()
    assert "Load white A4" in said
    assert "Envelope order" in said


def test_minutes_carry_who_was_there_and_easy_ones_say_the_same(filled):
    sheet = filled.ask(gather.sheet, last(filled))
    plain, easy = text(minutes.minutes(sheet)).decode(), text(minutes.easy_minutes(sheet)).decode()
    there = [row.name for row in sheet.after.there if row.how.value in ("came", "part")]
    assert all(name in plain for name in there)
    assert sheet.after.decisions[0].words in plain
    assert sheet.after.decisions[0].words in easy


def test_a_meeting_with_nothing_in_it_still_prints(workspace):
    from tests.builders_meetings import planned

    sheet = workspace.ask(gather.sheet, planned(workspace))
    for paper in meetings.PAPERS:
        if paper.about == "meeting":
            assert make(paper.draw(sheet)).findings == ()
    assert sheet.card.starts_at.astimezone(LONDON).hour == 11
    with pikepdf.open(io.BytesIO(make(pack.agenda(sheet)).data)) as file:
        assert len(file.pages) >= 1
