"""What is in a dataset, counted by columns and in bounded memory."""

from newsdata.statistics.summary import Counts, Statistics
from newsdata.statistics.tally import Tally, counts_of

__all__ = ["Counts", "Statistics", "Tally", "counts_of"]
