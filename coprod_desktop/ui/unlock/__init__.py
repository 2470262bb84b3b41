"""The unlock window: the first thing painted, and the lightest.

Nothing here imports more than Qt, the theme, widgets and wording. What opens files arrives later,
as `Doors`, from a worker that reads the rest of the app while the person types.
"""
