"""Words of the example charity's incentives. Everything in it is made up."""

from typing import Final

CARD: Final = "Riverside Voices, our own"
CHAIR_ROLE: Final = "chair"
FUNDERS: Final = (
    ("Exampleton Council", "Housing panel"),
    ("The Imaginary Trust", "Travel and care"),
)
MARKET: Final = "Exampleton Market"
BOOKS: Final = "Nowhere Books"
BANK: Final = "From the bank"
STAMPS: Final = "Stamps"
PLACES: Final = (
    ("Exampleton Advice Shop", "01632 960120", "advice.example"),
    ("Council welfare rights team", "01632 960121", "rights.example"),
)
ACCOUNT: Final = "Riverside Voices"
SECOND: Final = "Jordan Placeholder"
TALK: Final = "We spoke on the phone. They would like it as chosen, and know what it could mean."
LOST: Final = "Fell out of an envelope on the bus"
CHECKED: Final = "Compared with the page"
ROUTE: Final = "Home to the hall and back"
CHILDCARE_WHY: Final = "The childminder gives no receipts"
