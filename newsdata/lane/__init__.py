"""The fast lane of JSON Lines: bytes to columns, with the verdict of the models.

Arrow's own reader makes the columns, behind a guard for what it takes and should not, and
checks over whole columns say what the models would. A line that does not pass is handed
to the slow lane, which says what is wrong, or that nothing is: the fast lane may doubt a
good line, and must never take a bad one.
"""

from newsdata.lane.road import batches
from newsdata.lane.tables import table_batches

__all__ = ["batches", "table_batches"]
