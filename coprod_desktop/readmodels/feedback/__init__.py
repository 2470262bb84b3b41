"""The loop as screens and papers see it: one account of an idea feeds them all."""
