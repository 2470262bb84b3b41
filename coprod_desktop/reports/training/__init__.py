"""Papers of training: certificates, their register, learning records, the one page."""
