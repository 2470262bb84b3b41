"""What we ask of a passphrase. Length beats tricks: four random words, or fourteen characters.

Follows the NCSC's advice of three random words (ncsc.gov.uk), with one more because a stolen
laptop can be tried without end.
"""

from collections.abc import Callable, Sequence
from typing import Final

from coprod_desktop.domain.errors import Refused

SHORTEST: Final = 14
WORDS: Final = 4


def check(passphrase: str) -> None:
    """Let a passphrase pass, or say why not.

    Raises:
        Refused: "passphrase-too-short", "passphrase-all-the-same".

    >>> check("paper lantern seven otters")
    """
    words = [word for word in passphrase.split() if len(word) > 2]
    if len(passphrase.strip()) < SHORTEST and len(set(words)) < WORDS:
        raise Refused("passphrase-too-short", shortest=SHORTEST, words=WORDS)
    if len(set(passphrase.casefold())) < 6:
        raise Refused("passphrase-all-the-same")


def suggested(words: Sequence[str], pick: Callable[[Sequence[str]], str], count: int = 6) -> str:
    """A passphrase of random words. `pick` chooses one at random, safely.

    Six words from 400 are about 52 bits: with our slow key derivation, centuries of guessing.

    >>> suggested(["otter", "lamp"], lambda words: words[0], 3)
    'otter otter otter'
    """
    return " ".join(pick(words) for _ in range(count))
