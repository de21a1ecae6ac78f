"""A Ray on this machine with two workers, begun once for all tests that need it."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def two_workers() -> Iterator[Any]:
    """Ray with two processors, and with this checkout to load from."""
    ray = pytest.importorskip("ray")
    variables = {"PYTHONPATH": str(ROOT), "FSSPEC_LOCAL": os.environ.get("FSSPEC_LOCAL", '{"auto_mkdir": true}')}
    ray.init(
        num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR,
        object_store_memory=128 * 2**20, runtime_env={"env_vars": variables},
    )  # fmt: skip
    yield ray
    ray.shutdown()
