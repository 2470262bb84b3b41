"""The unlock window: the first thing painted, and the lightest."""
