"""What can be done with stories: told, worded, signed, agreed to, used, and taken back."""
