"""FLOOR 2: every sentence a person reads, for screens and papers alike.

One module per feature. A sentence that needs a value is a typed function, so a missing value is a
type error and not a blank on the screen. Plain English, reading age 9 to 11, "you" and "we".
"""
