import threading

from coprod_desktop.ui.jobs import Jobs


def test_a_job_works_elsewhere_and_comes_back_to_the_screens_thread(qtbot):
    here, seen = threading.get_ident(), {}
    jobs = Jobs(otherwise=seen.setdefault)

    def work(progress):
        progress(1, 2)
        seen["worked"] = threading.get_ident()
        return "done"

    def then(result):
        seen["came back"] = (result, threading.get_ident())

    jobs.run("Counting", work, then)
    qtbot.waitUntil(lambda: "came back" in seen)
    assert seen["came back"] == ("done", here)
    assert seen["worked"] != here


def test_a_failure_comes_back_too(qtbot):
    problems = []
    jobs = Jobs(otherwise=problems.append)

    def work(progress):
        raise ValueError("broken")

    jobs.run("Breaking", work)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], ValueError)


def test_stop_ends_the_work_at_its_next_word_and_is_no_failure(qtbot):
    problems, results, ready, go = [], [], threading.Event(), threading.Event()
    jobs = Jobs(otherwise=problems.append)

    def work(progress):
        ready.set()
        go.wait(5)
        progress(1, 2)
        return "never"

    job = jobs.run("Long", work, results.append)
    assert ready.wait(5)
    job.stop()
    with qtbot.waitSignal(job.ended):
        go.set()
    jobs.wait()
    assert (problems, results) == ([], [])
