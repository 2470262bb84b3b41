"""Dated rules and figures: read from text, checked line by line, and refused once they are old.

Nothing here knows a file: text comes in, typed rows go out. `rows` says what a row is, `reading`
turns text into rows and names the file, the line and the reason when it cannot, and `book` answers
"which figure holds on this day?" or refuses.
"""
