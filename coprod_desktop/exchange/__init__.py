"""FLOOR 4: READ / SEND. Bytes of other people's files in, typed rows out, and back.

No database and no window here. Everything read is hostile until shown otherwise.
"""
