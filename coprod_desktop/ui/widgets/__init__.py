"""Building blocks that know no tab, no question and no command."""
