"""What can be done in the loop: ideas heard, passed on, answered and told; feedback, reviews."""
