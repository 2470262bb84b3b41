"""The Feedback tab: ideas, telling people, stories, respectful words."""
