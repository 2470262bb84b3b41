"""Questions about the loop. `accounts` gathers ideas once; everything else reads those rows."""
