from datetime import UTC, datetime

import pytest

from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.ui import faults

SECRET = "Zebedee Tracerword"


def broken(name):
    greeting = f"Dear {name}"
    raise ValueError(greeting)


def caught(name):
    try:
        try:
            broken(name)
        except ValueError as problem:
            raise RuntimeError(name) from problem
    except RuntimeError as outer:
        return outer


def test_a_refusal_is_a_calm_sentence():
    fault = faults.described(Refused("not-a-date", text=SECRET))
    assert fault.kind is faults.Kind.REFUSED
    assert fault.sentence.startswith("We could not read that as a date.")
    assert fault.report == ""


def test_trouble_says_what_is_safe_and_what_to_do():
    fault = faults.described(Trouble("disk-full"))
    assert fault.kind is faults.Kind.TROUBLE
    assert "safe" in fault.sentence


def test_a_reason_without_a_sentence_is_our_bug_and_not_a_second_crash():
    assert faults.described(Refused("never-heard-of")).kind is faults.Kind.OURS


def test_a_report_says_where_and_holds_no_value_and_no_path(tmp_path):
    fault = faults.described(caught(SECRET))
    assert fault.kind is faults.Kind.OURS
    assert "RuntimeError" in fault.report
    assert "ValueError" in fault.report
    assert "broken" in fault.report
    for word in (*SECRET.split(), "Dear", str(tmp_path.parent), "/home"):
        assert word not in fault.report + fault.sentence


def test_a_report_is_kept_only_when_asked(tmp_path):
    path = faults.keep_report("where\n", tmp_path / "reports", datetime(2026, 11, 23, tzinfo=UTC))
    assert path.read_text() == "where\n"
    assert [each.name for each in (tmp_path / "reports").iterdir()] == [path.name]


def test_what_nobody_caught_is_shown(monkeypatch):
    import sys
    import threading

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    shown = []
    faults.watch(shown.append)
    problem = caught(SECRET)
    sys.excepthook(type(problem), problem, problem.__traceback__)
    worker = threading.Thread(target=broken, args=(SECRET,))
    worker.start()
    worker.join()
    assert [each.kind for each in shown] == [faults.Kind.OURS, faults.Kind.OURS]
    with pytest.raises(ValueError, match="Dear"):
        broken(SECRET)
