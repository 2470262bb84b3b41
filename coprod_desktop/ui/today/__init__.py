"""The Today tab: what needs you, what is coming, how it is going."""
