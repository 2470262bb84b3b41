"""Puts a table on the clipboard: with tabs for a spreadsheet, as HTML for a letter."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copy_table(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    """Put headings and lines on the clipboard."""
    flat = [[" ".join(cell.split()) for cell in line] for line in (headings, *lines)]
    found = QMimeData()
    found.setText("\n".join("\t".join(line) for line in flat))
    found.setHtml(_html(flat[0], flat[1:]))
    QGuiApplication.clipboard().setMimeData(found)


def _html(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in headings)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
