"""Makes the records of the demo: one working day of a furniture store and of a skin clinic."""
