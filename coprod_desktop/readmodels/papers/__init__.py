"""What each paper is told: nested, frozen, complete, so drawing never has to ask."""
