"""Speed as ratios measured in one run; not collected by pytest, run by ``make bench``."""
