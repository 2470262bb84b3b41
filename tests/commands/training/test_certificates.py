"""Issued means frozen: numbers, codes, digests, voiding, gaps, and what no face may say."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from coprod_desktop.commands.charity import ChangeCharity, ChangeSignature
from coprod_desktop.commands.members.erasing import ErasePerson
from coprod_desktop.commands.members.knowing import AddSensitiveFact
from coprod_desktop.commands.members.people import EditMember
from coprod_desktop.commands.training.certificates import (
    IssueCertificates,
    ReissueCertificate,
    VoidCertificate,
)
from coprod_desktop.commands.training.designs import KeepDesign, RetireDesign
from coprod_desktop.commands.training.register import LeaveOutNumbers
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.training.designs import DESIGNS, Part, placed
from coprod_desktop.domain.training.numbers import Gap, Verdict
from coprod_desktop.queries.training import certificates
from tests.builders import a_panel
from tests.builders_training import CHARITY, a_course, a_session, called, certified, face_of, taught
from tests.commands.training.test_courses import refused
from tests.reports.samples import png


def rows(workspace):
    return workspace.ask(certificates.register).rows


def proof(workspace, said):
    return workspace.ask(certificates.check, said)


def code_of(workspace, number):
    (one,) = workspace.ask(certificates.frozen, ids=(number,))
    return f"{one.written} {one.code}"


def test_numbers_rise_and_are_never_used_again(workspace):
    issued, _, _ = certified(workspace, 3)
    assert [row.written for row in rows(workspace)] == [
        "RV-2026-0003", "RV-2026-0002", "RV-2026-0001",
    ]  # fmt: skip
    workspace.do(VoidCertificate(issued[2], "Printed twice"))
    workspace.do(ReissueCertificate(issued[0], "Ann Archer", "Spelt wrong"))
    assert rows(workspace)[0].written == "RV-2026-0004"
    assert workspace.ask(certificates.register).gaps == ()


def test_issuing_is_a_wall_for_undo(workspace):
    certified(workspace, 1)
    assert workspace.undo_name is None
    with pytest.raises(Refused):
        workspace.undo()
    assert len(rows(workspace)) == 1


def test_what_was_issued_stays_when_everything_else_changes(workspace):
    (number,), _, (ann,) = certified(workspace, 1)
    (before,) = workspace.ask(certificates.frozen, ids=(number,))
    workspace.do(ChangeCharity(replace(CHARITY, name="Another name", colour="#FF0000")))
    workspace.do(EditMember(ann, (("name", "Somebody Else"),)))
    workspace.do(ChangeSignature(png(300, 80)))
    (after,) = workspace.ask(certificates.frozen, ids=(number,))
    assert after == before


def test_a_code_proves_its_certificate_and_nothing_else(workspace):
    (first, second), _, _ = certified(workspace, 2)
    good = code_of(workspace, first)
    found = proof(workspace, good.lower().replace("-", " - ").replace("rv - 2026 - ", "rv-2026-"))
    assert found.verdict is Verdict.GENUINE
    assert found.name == "Person 000"
    swapped = f"{good.split()[0]} {code_of(workspace, second).split()[1]}"
    assert proof(workspace, swapped).verdict is Verdict.WRONG_CODE
    assert proof(workspace, swapped).name == ""
    assert proof(workspace, "RV-2026-0099 K7QX-93BD").verdict is Verdict.UNKNOWN
    with pytest.raises(Refused):
        proof(workspace, "hello")


def test_a_voided_certificate_says_so_and_why(workspace):
    (number,), _, _ = certified(workspace, 1)
    new = workspace.do(ReissueCertificate(number, "Ann Archer", "Spelt wrong"))
    found = proof(workspace, code_of(workspace, number))
    assert (found.verdict, found.void_why, found.replaced_by) == (
        Verdict.VOIDED, "Spelt wrong", "RV-2026-0002",
    )  # fmt: skip
    assert proof(workspace, code_of(workspace, new)).name == "Ann Archer"
    refused(workspace, VoidCertificate(number, "again"), "already-voided")


def test_a_row_changed_from_outside_is_noticed(workspace, database):
    (number,), _, _ = certified(workspace, 1)
    said = code_of(workspace, number)
    with database.writing.connect() as raw:
        raw.connection.execute(
            "UPDATE issued_certificate SET facts = replace(facts, 'Person', 'Parson')"
        )
        raw.connection.commit()
    assert proof(workspace, said).verdict is Verdict.CHANGED


@pytest.mark.parametrize("why", ["", "   "])
def test_issuing_again_and_voiding_ask_why(workspace, why):
    (number,), _, _ = certified(workspace, 1)
    refused(workspace, ReissueCertificate(number, "Ann", why), "reissue-needs-a-reason")
    refused(workspace, VoidCertificate(number, why), "void-needs-a-reason")


def test_a_gap_is_seen_and_can_be_explained(workspace, database):
    certified(workspace, 4)
    with database.writing.connect() as raw:
        raw.connection.execute("DELETE FROM issued_certificate WHERE number IN (2, 3)")
        raw.connection.commit()
    assert workspace.ask(certificates.register).gaps == (Gap(2, 3),)
    refused(workspace, LeaveOutNumbers(2, 4, "Lost"), "number-was-used")
    refused(workspace, LeaveOutNumbers(2, 3, " "), "numbers-need-a-reason")
    workspace.do(LeaveOutNumbers(2, 3, "The file was damaged"))
    assert workspace.ask(certificates.register).gaps == ()


def test_after_an_old_backup_the_register_goes_on_behind_the_numbers_that_are_out(workspace):
    workspace.do(LeaveOutNumbers(1, 40, "On paper since the old backup"))
    certified(workspace, 1)
    assert rows(workspace)[0].written.endswith("-0041")


def test_a_course_without_a_date_gets_no_certificates(workspace):
    session, _ = taught(workspace, 1)
    face, names = face_of(workspace, session)
    open_ = a_session(workspace, a_course(workspace), None)
    refused(workspace, IssueCertificates(face, names, open_), "course-without-a-date")
    assert rows(workspace) == ()


def test_nobody_no_name_and_twice_are_sentences_and_nothing_is_issued(workspace):
    session, (ann, bea) = taught(workspace, 2)
    face, names = face_of(workspace, session)
    refused(workspace, IssueCertificates(face, (), session), "nobody-to-certify")
    unnamed = (names[0], called(bea, " \u200b "))
    refused(workspace, IssueCertificates(face, unnamed, session), "certificate-needs-a-name")
    endless = (called(ann, "W" * 301),)
    refused(workspace, IssueCertificates(face, endless, session), "certificate-name-endless")
    assert rows(workspace) == ()
    workspace.do(IssueCertificates(face, names, session))
    refused(workspace, IssueCertificates(face, names, session), "certificate-there-already")


def test_the_face_names_no_panel_no_benefit_and_no_experience(workspace):
    session, (ann,) = taught(workspace, 1)
    a_panel(workspace, "Hearing voices panel")
    workspace.do(AddSensitiveFact(ann, "Prison leaver", "to speak about it", workspace.today()))
    face, names = face_of(workspace, session)
    for what, reason in (
        ("Welcome to the Hearing Voices Panel", "face-names-a-panel"),
        ("Living with PIP", "face-names-a-benefit"),
        ("Talking as a prison leaver", "face-names-an-experience"),
    ):
        refused(workspace, IssueCertificates(replace(face, what=what), names, session), reason)
    workspace.do(IssueCertificates(replace(face, what="The pipe organ"), names, session))


def test_a_field_off_the_page_is_a_sentence(workspace):
    design = DESIGNS[0]
    off = placed(design, replace(design.spot(Part.NAME), x=250.0))
    session, _ = taught(workspace, 1)
    face, names = face_of(workspace, session, off)
    refused(workspace, IssueCertificates(face, names, session), "field-off-page")
    refused(workspace, KeepDesign(off, "Ours"), "field-off-page")
    refused(workspace, KeepDesign(design, "  "), "design-needs-a-name")


def test_a_changed_design_is_a_new_version_and_issued_ones_keep_theirs(workspace):
    key = workspace.do(KeepDesign(replace(DESIGNS[0], key=""), "Ours"))
    own = workspace.ask(certificates.design, key)
    (number,), _, _ = certified(workspace, 1, own)
    moved = placed(own, replace(own.spot(Part.NAME), y=80.0))
    workspace.do(KeepDesign(moved, "Ours"))
    assert workspace.ask(certificates.design, key).version == 2
    (one,) = workspace.ask(certificates.frozen, ids=(number,))
    assert one.design == own
    workspace.do(RetireDesign(key))
    assert workspace.ask(certificates.design, key) == DESIGNS[0]


def test_an_erased_persons_number_stays_without_a_word_of_theirs(workspace, database):
    (number,), _, (ann,) = certified(workspace, 1)
    said = code_of(workspace, number)
    workspace.do(ErasePerson(ann))
    (row,) = rows(workspace)
    assert (row.written, row.name, row.what) == ("RV-2026-0001", "", "")
    assert proof(workspace, said).verdict is Verdict.GENUINE
    assert workspace.ask(certificates.frozen, ids=(number,)) == []
    refused(workspace, ReissueCertificate(number, "Ann", "again"), "certificate-erased")


def test_the_key_is_in_the_file_and_on_no_face(workspace):
    certified(workspace, 1)
    key, facts = workspace.ask(
        lambda session: [
            session.execute(text(f"select {column} from {table}")).scalar()
            for column, table in (("key", "certificate_register"), ("facts", "issued_certificate"))
        ]
    )
    assert len(key) == 64
    assert key not in facts
