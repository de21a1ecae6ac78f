"""The road of columns, where it ends early and where inputs are many."""

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import newsdata as nd
from newsdata.columns import to_batch
from newsdata.formats.parquet import repeating
from newsdata.pipeline import convert
from newsdata.pipeline.road import joined
from newsdata.sample import sample


def test_thousands_of_small_batches_become_few_with_the_same_rows() -> None:
    articles = list(sample(200))
    batches = list(joined(to_batch([article]) for article in articles))
    assert len(batches) < 10
    assert [row for batch in batches for row in batch.column("id").to_pylist()] == [each.id for each in articles]


def test_a_large_batch_is_left_as_it_is() -> None:
    batch = to_batch(list(sample(400)))
    assert [id(each) for each in joined([batch, batch])] == [id(batch), id(batch)]


def test_a_disk_that_is_full_leaves_nothing_and_says_so(tmp_path: Path) -> None:
    class Full(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    (tmp_path / "a.jsonl").write_bytes(nd.dumps(sample(3), "jsonl"))
    with pytest.raises(OSError, match="No space left"):
        convert(tmp_path / "a.jsonl", Full(), to="parquet")  # type: ignore[arg-type]


def test_an_input_that_is_nothing_ends_the_writing_and_leaves_the_target(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(nd.dumps(sample(3), "jsonl"))
    (tmp_path / "b.bin").write_bytes(b"\x00\x01\x02")
    target = tmp_path / "out.parquet"
    target.write_bytes(b"before")
    with pytest.raises(nd.FormatError):
        convert([tmp_path / "a.jsonl", tmp_path / "b.bin"], target)
    assert target.read_bytes() == b"before"
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
def test_an_interrupt_while_it_waits_for_input_leaves_nothing(tmp_path: Path) -> None:
    program = "import sys; from newsdata.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, "convert", "-", str(tmp_path / "out.parquet")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        assert run.stdin is not None
        run.stdin.write(nd.dumps(sample(2000), "jsonl"))
        run.stdin.flush()
        for _ in range(600):
            if any(tmp_path.iterdir()):
                break
            time.sleep(0.1)
        assert any(tmp_path.iterdir()), "writing has not begun"
        time.sleep(1)  # for it to have read all that there is, and wait
        run.send_signal(signal.SIGINT)
        code = run.wait(60)
        run.stdin.close()
    assert code == 130
    assert not list(tmp_path.iterdir())


def test_few_columns_have_a_dictionary_and_texts_have_none() -> None:
    data = nd.dumps(sample(50), "parquet")
    group = pq.ParquetFile(io.BytesIO(data)).metadata.row_group(0)
    columns = [group.column(number) for number in range(group.num_columns)]
    with_one = {column.path_in_schema for column in columns if "RLE_DICTIONARY" in column.encodings}
    assert with_one <= set(repeating(nd.arrow_schema()))
    assert {"language", "body.list.element.type", "published.precision"} <= with_one
    assert "body.list.element.text" not in with_one
