"""The papers of training."""

from typing import Final

from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.queries.papers import training as gather
from coprod_desktop.reports.training import certificates, records, registers
from coprod_desktop.wording.training import papers as words

PAPERS: Final[tuple[Paper, ...]] = (
    Paper(
        "certificates",
        words.CERTIFICATES,
        gather.of_session,
        certificates.certificates,
        "session",
        example=gather.example_job,
    ),
    Paper(
        "certificates-of-person",
        words.MINE,
        gather.of_member,
        certificates.certificates,
        "member",
        example=gather.example_member,
    ),
    Paper(
        "certificate-twin",
        words.TWIN,
        gather.of_member,
        certificates.twin,
        "member",
        example=gather.example_member,
    ),
    Paper(
        "certificates-handed-out",
        words.HANDED_OUT,
        gather.handed_out,
        registers.handed_out,
        "session",
        example=gather.example_job,
    ),
    Paper("certificate-register", words.REGISTER, gather.register, registers.register, "charity"),
    Paper(
        "learning-record",
        words.RECORD,
        gather.learner,
        records.learning_record,
        "member",
        example=gather.example_member,
    ),
    Paper(
        "involvement",
        words.INVOLVEMENT,
        gather.learner,
        records.involvement,
        "member",
        example=gather.example_member,
        own_words=True,
    ),
    Paper("renewals", words.RENEWALS, gather.renewals, registers.renewals, "charity"),
)
