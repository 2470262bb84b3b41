"""The paper kit: neutral blocks in, accessible documents out."""
