"""FLOOR 6: the same four verbs and the same catalogue, without a window."""
