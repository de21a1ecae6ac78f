"""The same road on many machines, by Ray: checking, converting, and steps for a pipeline of Ray Data.

    from newsdata.engines import ray

    report = ray.validate("s3://archive/*.jsonl.zst")
    result = ray.convert("s3://archive/*.jsonl.zst", "s3://archive/parquet/")
    findings = ray.check(ray.read("s3://archive/*.jsonl.zst"))

Ray itself is loaded when something is to be done, and comes with ``pip install 'newsdata[ray]'``.
"""

from newsdata.engines.ray.checking import validate
from newsdata.engines.ray.converting import convert
from newsdata.engines.ray.datasets import check, read, write

__all__ = ["check", "convert", "read", "validate", "write"]
