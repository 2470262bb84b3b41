"""GROUND: the rules of coproduction work. Values and pure functions, the standard library only.

Nothing here knows a clock, a file, a table or a window. Rules answer with reasons (quoted keys with
hyphens); `wording` turns reasons into sentences.
"""
