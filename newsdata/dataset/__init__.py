"""A data set: a directory of Parquet files, by partition, of sizes that readers like.

There are no ``_metadata`` and ``_common_metadata`` files. Readers need neither, the first
would hold the footers of all files in memory, and some readers of whole directories refuse
a file whose name does not end like the others. What writes is in `newsdata.dataset.writer`,
which takes a while to load.
"""

from newsdata.dataset.layout import Layout, bytes_of

__all__ = ["Layout", "bytes_of"]
