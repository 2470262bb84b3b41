"""The questions behind the papers: each gathers everything one paper needs, at once."""
