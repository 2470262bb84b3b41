"""Run every job, or those whose names hold a word, and print the table or JSON."""

import argparse
import importlib
import json
import pkgutil
import sys
from dataclasses import asdict

import benchmarks
from benchmarks.kit import Job, measure


def jobs() -> list[Job]:
    """The jobs of every module here, by module name."""
    found: list[Job] = []
    for module in sorted(pkgutil.iter_modules(benchmarks.__path__), key=lambda one: one.name):
        if module.name.startswith("job_"):
            found += importlib.import_module(f"benchmarks.{module.name}").JOBS
    return found


def main() -> int:
    """Measure and print; exit 1 when a promise is not kept."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("words", nargs="*", help="only jobs whose names hold one of these words")
    parser.add_argument("--json", action="store_true", help="a list of objects, for machines")
    asked = parser.parse_args()
    results = []
    if not asked.json:
        print(f"{'job':44} {'against':40} {'ratio':>8} {'bar':>6}  verdict")
    for job in jobs():
        if asked.words and not any(word in job.name for word in asked.words):
            continue
        found = measure(job)
        results.append(found)
        if not asked.json:
            row = f"{found.job:44} {found.against:40} {found.ratio:8.3f} {found.bar:6.2f}"
            print(f"{row}  {found.verdict}", flush=True)
    if asked.json:
        print(json.dumps([asdict(one) for one in results], indent=2))
    return 0 if all(one.verdict == "met" for one in results) else 1


if __name__ == "__main__":
    sys.exit(main())
