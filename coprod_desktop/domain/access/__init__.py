"""Is this meeting accessible to the people invited? Reasons and mends, as pure rules.

`check.findings(plan)` asks every rule. Defaults that people may change stand in `facts.Limits`.
"""
