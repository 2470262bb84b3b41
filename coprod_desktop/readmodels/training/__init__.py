"""The answers about training: courses, what people learned, certificates."""
