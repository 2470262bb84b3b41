"""Rules of training: what completes a course, when it expires, what a certificate may look like."""
