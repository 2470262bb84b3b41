"""FLOOR 5: the example charity, obviously fictional, made by the same commands as real work."""
