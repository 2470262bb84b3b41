"""FLOOR 4: ASK. Functions that take a read-only session and return typed, frozen answers.

Select columns, not entities. One statement, one comprehension. Sorting and filtering happen here.
"""
