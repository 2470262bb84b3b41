"""Papers of the loop: letters, scripts, posters, reports, thank-yous, sheets and recall lists."""
