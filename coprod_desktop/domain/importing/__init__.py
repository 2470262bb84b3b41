"""Rules for bringing people in from other people's files: what cells say, and what becomes of rows.

Pure: a row, the people who are here and a person's choices in, a verdict for every row out.
"""
