"""What somebody told us about meetings: what helps, what is enough, when they are away."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from coprod_desktop.commands.meetings.taking_part import KeepTakingPart
from coprod_desktop.domain.access.facts import Help
from coprod_desktop.queries import taking_part
from coprod_desktop.readmodels.members import MemberCard
from coprod_desktop.readmodels.taking_part import Wishes
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.section import FactSection
from coprod_desktop.wording import taking_part as words


class MeetingsSection(FactSection):
    """What the meeting's check goes by."""

    title_words: ClassVar[str] = words.TITLE

    def pairs(self, card: MemberCard) -> Sequence[tuple[str, str]]:
        """Only what was said."""
        now = self._now(card)
        helps = [words.HELPS[each] for each in Help if each in now.helps]
        also = [words.FAITHS[each] for each in words.FAITHS if each in now.keeps]
        also += [words.SCHOOL_RUN] if now.school_run else []
        also += [words.NOT_CALLED_ON] if now.not_called_on else []
        away = words.away(now.away_from, now.away_to) if now.away_from else ""
        message = dict(words.MESSAGES)[now.message_safe] if now.message_safe is not None else ""
        return (
            (words.WHAT_HELPS, ". ".join(helps)),
            (words.ENOUGH, words.minutes(now.longest) if now.longest else ""),
            (words.KEEPS_CLEAR, " ".join(map(str, sorted(now.clear_days)))),
            (words.BEST_TIME, now.best_time),
            (words.MESSAGE, message),
            (words.ALSO, ". ".join(also)),
            (words.AWAY, away),
        )

    def ask(self) -> FactForm:
        """One question for each."""
        form = FactForm(self.shell.today, self._keep)
        for each, said in words.HELPS.items():
            form.tick(f"helps:{each.value}", said)
        form.words("longest", words.LONGEST, hint=words.LONGEST_HINT)
        form.words("clear_days", words.CLEAR_DAYS, hint=words.CLEAR_HINT)
        form.choice("message_safe", words.MESSAGE, words.MESSAGES)
        form.words("best_time", words.BEST_TIME)
        form.tick("school_run", words.SCHOOL_RUN)
        form.tick("not_called_on", words.NOT_CALLED_ON)
        for each, said in words.FAITHS.items():
            form.tick(f"keeps:{each}", said)
        form.day("away_from", words.AWAY_FROM)
        form.day("away_to", words.AWAY_TO)
        return form

    def values(self, card: MemberCard) -> Mapping[str, Any]:
        """What the form shows."""
        now = self._now(card)
        shown: dict[str, Any] = {f"helps:{each.value}": each in now.helps for each in Help}
        shown |= {f"keeps:{each}": each in now.keeps for each in words.FAITHS}
        return shown | {
            "longest": "" if now.longest is None else str(now.longest),
            "clear_days": " ".join(map(str, sorted(now.clear_days))),
            "message_safe": now.message_safe,
            "best_time": now.best_time,
            "school_run": now.school_run,
            "not_called_on": now.not_called_on,
            "away_from": now.away_from,
            "away_to": now.away_to,
        }

    def _now(self, card: MemberCard) -> Wishes:
        return self.shell.ask(taking_part.wishes, card.id)

    def _keep(self, key: str, value: Any) -> None:
        now, kind = self._now(self.card), key.partition(":")[0]
        one = key.partition(":")[2]
        if kind == "helps":
            wish = Help(one)
            new = replace(now, helps=now.helps | {wish} if value else now.helps - {wish})
        elif kind == "keeps":
            new = replace(now, keeps=now.keeps | {one} if value else now.keeps - {one})
        elif key in ("longest", "clear_days"):
            numbers = value.replace(",", " ").split()
            if not all(each.isdigit() for each in numbers) or (key == "longest" and numbers[1:]):
                if self.form is not None:
                    self.form.fields[key].show_error(words.NOT_A_NUMBER)
                return
            days = frozenset(map(int, numbers))
            longest = int(numbers[0]) if numbers else None
            new = (
                replace(now, clear_days=days)
                if key == "clear_days"
                else replace(now, longest=longest)
            )
        else:
            new = replace(now, **{key: value})
        self._write(new)

    def _write(self, new: Wishes) -> None:
        first, last = new.away_from, new.away_to
        away = None if first is None else (first, last or first)
        self.do(
            KeepTakingPart(
                self.card.id,
                helps=new.helps,
                school_run=new.school_run,
                longest=new.longest,
                clear_days=new.clear_days,
                keeps=new.keeps,
                not_called_on=new.not_called_on,
                message_safe=new.message_safe,
                best_time=new.best_time,
                away=away,
            )
        )
