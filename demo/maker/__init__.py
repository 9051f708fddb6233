"""Makes the records of the demo: one working day of a furniture store, a skin clinic and an internet café."""
