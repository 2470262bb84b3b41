"""What can be done about people, panels and partners."""
