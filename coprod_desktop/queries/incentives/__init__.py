"""ASK: what is to settle, whom to pause for, who is owed."""
