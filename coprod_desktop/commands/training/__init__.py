"""What can be done about training: courses, what people learned, certificates, designs."""
