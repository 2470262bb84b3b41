"""The charity's head on a paper, from what the file knows of the charity."""

from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.reports.kit.blocks import Letterhead


def letterhead(card: CharityCard | None) -> Letterhead | None:
    """The head of our papers, or None in a file not yet set up."""
    if card is None:
        return None
    address = ", ".join(line.strip() for line in card.address.splitlines() if line.strip())
    lines = tuple(each for each in (address, card.phone, card.email, card.website) if each)
    return Letterhead(card.name, lines, card.logo, card.colour)
