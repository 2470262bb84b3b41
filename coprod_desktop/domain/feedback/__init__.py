"""The honest passport of an idea: its steps, its clocks, and who must still be told."""
