"""FLOOR 5: every paper the app can make, in menu order. One line here makes a paper exist."""
