"""What can be done about meetings: plan, invite, pack, the day itself, and afterwards."""
