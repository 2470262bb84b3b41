"""The example charity as a whole: Riverside Voices, which does not exist.

Everything is made by the same commands as real work, so it shows what the app can do and proves it.
Phone numbers come from Ofcom's ranges for drama.
"""

from coprod_desktop.commands.charity import CharityDetails, SetUpCharity
from coprod_desktop.example import feedback, groups, incentives, meetings, members, training
from coprod_desktop.store.workspace import Workspace

DETAILS = CharityDetails(
    name="Riverside Voices",
    address="The Boathouse\n1 Nowhere Quay\nExampleton\nEX1 1ZZ",
    phone="01632 960100",
    email="hello@riverside-voices.example",
    website="riverside-voices.example",
    number="0000000",
    signatory="Robin Example",
    signatory_role="Involvement lead",
    is_example=True,
)


def fill(workspace: Workspace) -> None:
    """Fill a new, empty file with the example charity."""
    workspace.do(SetUpCharity(DETAILS))
    members.fill(workspace)
    groups.fill(workspace)
    meetings.fill(workspace)
    incentives.fill(workspace)
    training.fill(workspace)
    feedback.fill(workspace)
