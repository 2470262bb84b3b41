"""DRAW: papers about thanking people. Expenses and reward never share a column or a sum."""
