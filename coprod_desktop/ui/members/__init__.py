"""The Members tab: people, panels and partners."""
