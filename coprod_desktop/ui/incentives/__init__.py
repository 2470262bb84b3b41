"""The Incentives tab: settling, vouchers, expenses, budgets, training."""
