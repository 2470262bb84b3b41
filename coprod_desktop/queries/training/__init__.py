"""Questions about training: courses, what people learned, certificates."""
