"""FLOOR 2: the answers. Frozen, typed rows that questions return and screens and papers show.

One module per feature; what each paper is told lives in `readmodels.papers`.
"""
