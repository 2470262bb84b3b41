"""FLOOR 3: the only keys to the charity's file: vault, database, journal, workspace, backup."""
