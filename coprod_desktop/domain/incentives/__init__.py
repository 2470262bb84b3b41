"""What we thank people with: kinds, rates, offers, choices, and the steps from offer to paid.

Each kind has its own ledger. No sum ever adds two kinds together.
"""
