"""A chart as neutral data: screens and papers draw the same description, each in its own way."""

from dataclasses import dataclass
from enum import StrEnum


class ChartKind(StrEnum):
    """How the numbers are best seen."""

    BARS = "bars"  # lying, with room for long names
    COLUMNS = "columns"  # standing, for time
    LINE = "line"  # one value over time
    SHARE = "share"  # parts of a whole, as one lying bar


@dataclass(frozen=True, slots=True)
class Point:
    """One number with its name. `said` is the number in words, such as `£12.50` or `3 days`."""

    name: str
    value: float
    said: str = ""

    @property
    def shown(self) -> str:
        """The number as it stands beside the bar.

        >>> Point("Mon", 3.0).shown, Point("Mon", 3.0, "3 days").shown
        ('3', '3 days')
        """
        return self.said or f"{self.value:g}"


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers that belong together, under one name."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A title, its series, and the one sentence that reads the chart aloud."""

    title: str
    kind: ChartKind
    series: tuple[Series, ...]
    sentence: str

    @property
    def largest(self) -> float:
        """The largest number in it, at least a little above nothing.

        >>> Chart("x", ChartKind.BARS, (), "").largest
        1.0
        """
        values = [point.value for series in self.series for point in series.points]
        return max([*values, 0.0]) or 1.0
