"""Papers of a meeting: letters, agenda, pack, sheets for the day, minutes."""
