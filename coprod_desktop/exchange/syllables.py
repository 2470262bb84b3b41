"""Syllables of English words, from the hyphenation patterns of the Pyphen library."""

from functools import lru_cache

from pyphen import Pyphen

_ENGLISH = Pyphen(lang="en_GB", left=1, right=1)


@lru_cache(maxsize=20_000)
def count(word: str) -> int:
    """How many syllables a word has, near enough for a reading age.

    >>> count("cat"), count("coproduction") >= 4
    (1, True)
    """
    places = len(_ENGLISH.positions(word.lower()))
    # The patterns know English endings (home-less), but leave a few words whole (i-de-a): where
    # they found no break at all, the vowels are counted.
    return max(1, places + 1 if places else _vowel_groups(word.lower()))


def _vowel_groups(word: str) -> int:
    groups, inside = 0, False
    for letter in word:
        vowel = letter in "aeiouyáéíóúàèìòùâêîôûäëïöü"
        groups += vowel and not inside
        inside = vowel
    return groups - (word.endswith("e") and not word.endswith("le") and groups > 1)
