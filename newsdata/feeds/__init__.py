"""What feeds of every kind share: names, dates, people, content, and tables of elements."""
