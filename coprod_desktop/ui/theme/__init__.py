"""Colours, type, space and icons: the design system every screen is built from."""
