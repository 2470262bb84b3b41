"""Pictures of the Members tab."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Status
from coprod_desktop.queries import erasures, member_lines, members, panels
from coprod_desktop.ui.exporting import ExportDialog
from coprod_desktop.ui.exporting_all import ExportAllDialog
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.members.conversation import Conversation
from coprod_desktop.ui.members.erase_dialog import EraseDialog
from coprod_desktop.ui.members.filter_dialog import FilterDialog
from coprod_desktop.ui.members.join_dialog import JoinDialog
from coprod_desktop.ui.members.merge_dialog import MergeDialog
from coprod_desktop.ui.members.panels_leaf import new_panel
from coprod_desktop.ui.members.partners_leaf import new_partner
from coprod_desktop.ui.members.together import DOINGS, TogetherDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.wording import exports
from coprod_desktop.wording import member_list as list_words


def _first(shell: Any) -> Any:
    return shell.ask(members.search, "")[0].id


def _conversation(shell: Any) -> QWidget:
    talk = Conversation(shell)
    talk.name.setText(shell.ask(members.search, "")[1].name)
    talk.look_for_likenesses()
    return talk


def _panel(shell: Any) -> Any:
    return shell.ask(panels.panels)[0].id


def _a_panel(shell: Any) -> Place:
    return Place("members", "panels", _panel(shell))


def _a_partner(shell: Any) -> Place:
    return Place("members", "partners", shell.ask(panels.partners)[0].id)


def _merge(shell: Any) -> QWidget:
    return MergeDialog(shell, _first(shell))


def _erase(shell: Any) -> QWidget:
    found = shell.ask(erasures.preview, _first(shell))
    return EraseDialog(found, shell.name(found.name))


def _merging(shell: Any) -> QWidget:
    one, other = shell.ask(members.search, "")[:2]
    return MergeDialog(shell, one.id, other.id)


def _filter(shell: Any) -> QWidget:
    asks = MemberFilter(statuses=(Status.ACTIVE,), review_due=True)
    panels_, groups = shell.ask(member_lines.panel_names), shell.ask(member_lines.group_names)
    return FilterDialog(asks, panels_, groups, list_words.REVIEW)


def _together(key: str) -> Any:
    def made(shell: Any) -> QWidget:
        people = tuple(row.id for row in shell.ask(members.search, "")[:5])
        return TogetherDialog(DOINGS[key], people, shell)

    return made


SCREENS: Final = (
    Scene("members-table", lambda _shell: Place("members", "table")),
    Scene("members-filter", _filter),
    *(Scene(f"members-together-{key}", _together(key)) for key in DOINGS),
    Scene("members-export", lambda _shell: ExportDialog(32, 5)),
    Scene(
        "members-export-all",
        lambda _shell: ExportAllDialog(exports.TITLE_ALL, exports.WARNING_ALL),
    ),
    Scene("members-card", lambda shell: Place("members", id=_first(shell))),
    Scene("members-new", _conversation),
    Scene("members-panels", _a_panel),
    Scene("members-panel-new", new_panel),
    Scene("members-panel-join", lambda shell: JoinDialog(shell, _panel(shell))),
    Scene("members-partners", _a_partner),
    Scene("members-partner-new", new_partner),
    Scene("members-fair-share", lambda _shell: Place("members", "fair-share")),
    Scene("members-reminders", lambda _shell: Place("members", "reminders")),
    Scene("members-merge", _merge),
    Scene("members-erase", _erase),
    Scene("members-merging", _merging),
)
