"""FLOOR 2: what questions about incentives answer."""
