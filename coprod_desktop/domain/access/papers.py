"""Papers: how long, how hard to read, and words nobody explained."""

from collections.abc import Iterator

from coprod_desktop.domain.access.facts import Finding, Mend, MendKind, Plan, Weight


def papers(plan: Plan) -> Iterator[Finding]:
    """What makes the papers of this meeting hard to use."""
    pages = sum(paper.pages for paper in plan.papers)
    if pages > plan.limits.pages:
        details = {"pages": pages, "limit": plan.limits.pages}
        mend = Mend(MendKind.OPEN_PAPER)
        yield Finding(Weight.WAITING, "many-pages", details=details, mend=mend)
    for paper in plan.papers:
        mend = Mend(MendKind.OPEN_PAPER, about=paper.id)
        if paper.reading_age is not None and paper.reading_age > plan.limits.reading_age:
            said = {"title": paper.title, "age": round(paper.reading_age)}
            yield Finding(Weight.WAITING, "hard-to-read", details=said, mend=mend)
        if paper.acronyms:
            said = {"title": paper.title, "words": ", ".join(paper.acronyms[:5])}
            yield Finding(Weight.WAITING, "acronyms", details=said, mend=mend)
        if not paper.re_flows:
            said = {"title": paper.title}
            yield Finding(Weight.WAITING, "cannot-re-flow", details=said, mend=mend)
    easy = tuple(person.name for person in plan.people if person.easy_read)
    if easy and plan.papers and pages > 20:
        yield Finding(Weight.WAITING, "too-long-for-easy-read", easy, {"pages": pages})
