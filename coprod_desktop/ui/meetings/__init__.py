"""The Meetings tab: plan, invite, pack, day, after."""
