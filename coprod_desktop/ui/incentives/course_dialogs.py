"""Short dialogs of training: a course, and a day on which it is taught."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.training.courses import CourseDetails, KeepCourse, KeepSession
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries.training import certificates, courses
from coprod_desktop.readmodels.training.certificates import DesignRow
from coprod_desktop.readmodels.training.courses import CourseRow, SessionRow
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, NotesEdit, NumberEdit, WordsEdit
from coprod_desktop.wording.training import face
from coprod_desktop.wording.training import screens as words


def design_name(found: DesignRow) -> str:
    """What a design is called."""
    if found.own:
        return words.design_version(found.design.name, found.design.version)
    return face.DESIGNS[found.design.key]


def ask_course(shell: Shell, parent: QWidget, known: CourseRow | None) -> None:
    """Write a course down, or change one."""
    title = words.CHANGE_COURSE if known else words.ADD_COURSE
    dialog = AskDialog(title, words.KEEP, parent)
    name = WordsEdit(known.name if known else "")
    about = NotesEdit(known.about if known else "", lines=2)
    teaches = NotesEdit("\n".join(known.teaches) if known else "", lines=3)
    many = NumberEdit(known.sessions if known else 1, 1, 50)
    months = NumberEdit((known.valid_months or 0) if known else 0, 0, 240)
    heading = WordsEdit(known.certificate_title if known else "", face.TITLE)
    design = Choice([(one.design.key, design_name(one)) for one in shell.ask(certificates.designs)])
    design.choose(known.design if known else "river")
    dialog.ask("name", words.NAME, name)
    dialog.ask("about", words.ABOUT, about, optional=True)
    dialog.ask("teaches", words.TEACHES, teaches, optional=True)
    dialog.ask("many", words.HOW_MANY, many)
    dialog.ask("months", words.MONTHS, months, hint=words.MONTHS_HINT)
    dialog.ask("heading", words.CERTIFICATE_TITLE, heading, optional=True)
    dialog.ask("design", words.DESIGN, design)

    def command() -> KeepCourse:
        told = CourseDetails(
            name.text(), about.toPlainText(), teaches.toPlainText(), many.value(),
            months.value() or None, heading.text(), design.value or "river",
        )  # fmt: skip
        return KeepCourse(told, known.id if known else None)

    dialog.run(shell, command, words.KEPT)


def ask_session(
    shell: Shell, parent: QWidget, known: Sequence[CourseRow], one: SessionRow | None
) -> None:
    """Put a day in the book, or change it."""
    title = words.CHANGE_SESSION if one else words.ADD_SESSION
    dialog = AskDialog(title, words.KEEP, parent)
    open_ = [each for each in known if not each.closed or (one and each.id == one.course_id)]
    course = Choice([(each.id, each.name) for each in open_])
    if one is not None:
        course.choose(one.course_id)
    day = DateEdit(shell.today, one.held_on if one else None)
    place, leader = WordsEdit(one.place if one else ""), WordsEdit(one.leader if one else "")
    minutes = NumberEdit(one.minutes if one else 120, 5, 1440)
    offered: list[tuple[UUID | None, str]] = [(None, words.NO_MEETING)]
    if one is None:
        offered += [
            (each.id, f"{each.title}, {written(each.held_on)}")
            for each in shell.ask(courses.training_meetings, shell.today())
        ]
    meeting = Choice(offered)
    dialog.ask("course", words.COURSE, course)
    dialog.ask("day", words.DAY, day, optional=True, hint=words.DAY_HINT)
    dialog.ask("place", words.PLACE, place, optional=True)
    dialog.ask("leader", words.LEADER, leader, optional=True)
    dialog.ask("minutes", words.MINUTES, minutes)
    if len(offered) > 1:
        dialog.ask("meeting", words.MEETING, meeting)

    def command() -> KeepSession:
        if course.value is None:
            raise Refused("course-not-here")
        linked = one.meeting_id if one else meeting.value
        return KeepSession(
            course.value, day.day, place.text(), leader.text(), minutes.value(), linked,
            one.id if one else None,
        )  # fmt: skip

    dialog.run(shell, command, words.KEPT)
