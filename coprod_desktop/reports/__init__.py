"""FLOOR 4: DRAW. A paper is a pure function from typed data to a neutral document.

`reports.kit` turns that one document into PDF, HTML, Word, plain text and a read-aloud script.
"""
