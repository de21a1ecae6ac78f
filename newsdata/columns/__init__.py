"""Models as Arrow columns, and back; all of it derived from the models."""

from newsdata.columns.record import arrow_schema, from_table, rows_of, to_batch, to_table

__all__ = ["arrow_schema", "from_table", "rows_of", "to_batch", "to_table"]
