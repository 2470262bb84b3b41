"""Groups in the example charity, and filters kept under a name."""

from coprod_desktop.commands.members.filters import KeepFilter
from coprod_desktop.commands.members.together import PutIntoGroup
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Need, Status
from coprod_desktop.queries import member_list
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import example as words


def fill(workspace: Workspace) -> None:
    """Put some people into groups, and keep some questions."""
    today = workspace.today()
    everyone = workspace.ask(member_list.found, MemberFilter(), today)
    people = workspace.ask(member_list.ids, everyone, today)
    for number, name in enumerate(words.GROUPS):
        workspace.do(PutIntoGroup(tuple(people[number::4][:6]), name))
    for name, asks in zip(words.FILTERS, _FILTERS, strict=True):
        workspace.do(KeepFilter(name, asks))


_FILTERS = (
    MemberFilter(review_due=True, statuses=(Status.ACTIVE,)),
    MemberFilter(unheard_weeks=6, statuses=(Status.ACTIVE,)),
    MemberFilter(needs=(Need.GETTING_IN, Need.HEARING)),
    MemberFilter(no_panel=True),
)
