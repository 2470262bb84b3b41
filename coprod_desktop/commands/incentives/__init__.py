"""DO: offer, choose, pause, settle, pay, and put right. A batch is one command, so one Undo."""
