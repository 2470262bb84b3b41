"""Bringing people in from a file: choose it, say what its columns are, look at every row, done."""
