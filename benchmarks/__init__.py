"""Speed, told honestly: each job against a floor or a peer measured in the same run.

Absolute times depend on the machine; ratios of interleaved medians hold when its speed drifts.
"""
