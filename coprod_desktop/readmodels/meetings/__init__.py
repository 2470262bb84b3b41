"""Answers about meetings, as the screens and the papers show them."""
