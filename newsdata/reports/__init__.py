"""A report in the forms that people and machines read: one function a module."""
