"""Everything we hold about one person: what was found, whose names are in it, the clock."""
