"""What each paper of the loop is told, gathered from the same accounts that the screens show."""
