"""What must not stand on a certificate, because whoever sees it on a wall would learn too much.

Names of benefits are those people meet on gov.uk; short forms count only as whole words.
"""

import re
from collections.abc import Iterable
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import folded

BENEFITS: Final = (
    "universal credit", "personal independence payment", "employment and support allowance",
    "jobseeker", "income support", "housing benefit", "pension credit", "attendance allowance",
    "carer's allowance", "disability living allowance", "adult disability payment", "pip", "esa",
    "jsa", "dla", "permitted work",
)  # fmt: skip
_SHORTEST: Final = 4


def check_face(texts: Iterable[str], panels: Iterable[str], experiences: Iterable[str]) -> None:
    """Let words pass that name no panel, no benefit and no experience of the person's.

    Raises:
        Refused: "face-names-a-panel", "face-names-a-benefit", "face-names-an-experience".

    >>> check_face(["Safeguarding adults: level 1"], ["Housing panel"], ["hearing voices"])
    """
    said = " ".join(folded(text) for text in texts)
    for reason, words in (
        ("face-names-a-panel", panels),
        ("face-names-a-benefit", BENEFITS),
        ("face-names-an-experience", experiences),
    ):
        for word in words:
            plain = folded(word)
            short = len(plain) < _SHORTEST and reason != "face-names-a-benefit"
            if plain and not short and re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", said):
                raise Refused(reason, words=word)
