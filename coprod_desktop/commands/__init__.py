"""FLOOR 4: DO. One frozen dataclass per thing a person can do; its fields are the request.

`run` changes rows through `work.session` or raises `Refused`. It never commits, never shows, never
waits, and never calls another command: shared steps are functions in `domain` or private helpers.
"""
