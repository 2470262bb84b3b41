"""Papers that others made, joined into ours: tagged ones keep their tags, others become one object.

Nothing that acts gets through: only pages and their structure are copied, links only to our own
list of places, and whatever cannot be joined becomes a sentence in its place, never a crash.
"""
