"""FLOOR 5: the example charity, obviously fictional, made through the same commands as real work."""
