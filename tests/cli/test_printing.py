import json

import pytest

from coprod_desktop.catalogue import PAPERS
from coprod_desktop.cli import main


def test_every_paper_is_listed(capsys):
    assert main(["print", "--list"]) == 0
    said = capsys.readouterr().out
    assert all(paper.key in said for paper in PAPERS)


def test_a_paper_comes_in_the_format_asked_for(tmp_path, capsys):
    words = ["--demo", "--json", "print", "papers-we-made", "--format", "large", "--out", tmp_path]
    assert main(list(map(str, words))) == 0
    (line,) = json.loads(capsys.readouterr().out)
    assert line["format"] == "large"
    assert (tmp_path / line["file"]).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["print", "no-such-paper"], "There is no paper called 'no-such-paper'."),
        (["print", "statement", "--for", "Nobody Atall"], "Nobody and nothing here is called"),
        (["print", "statement"], "Say for whom"),
    ],
)
def test_what_cannot_be_printed_is_one_clear_sentence(words, said, tmp_path, capsys):
    assert main(["--demo", *words, "--out", str(tmp_path)]) == 1
    assert said in capsys.readouterr().err
