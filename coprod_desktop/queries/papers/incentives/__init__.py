"""ASK: what each paper about incentives is told."""
