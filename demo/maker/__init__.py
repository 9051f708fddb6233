"""Makes the records of the demo: one working day of every trade."""
