"""One print-and-preview dialog for every paper in the catalogue."""
