"""Whatever happens, a name stands for the old or for the new: kills, full disks, Ctrl-C, second thoughts."""

import json
import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

import newsdata as nd
from newsdata.cli import EXIT_INCOMPLETE, EXIT_INTERRUPTED, EXIT_USAGE, main
from newsdata.dataset import Layout
from newsdata.errors import NewsdataError
from newsdata.files import created_folder, swapping
from newsdata.models import Article
from newsdata.sample import sample

NEWSDATA = [sys.executable, "-c", "import sys; from newsdata.cli import main; sys.exit(main())"]

DRIVER = textwrap.dedent("""
    import json, os, signal, sys
    import pyarrow.parquet as pq
    import newsdata as nd
    from newsdata.dataset import Layout

    source, target, step = sys.argv[1], sys.argv[2], int(sys.argv[3])
    WATCHED = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "ctypes.dlsym", "shutil.rmtree"}

    nd.convert(source, os.path.dirname(source) + "/warm/", layout=Layout(("language",)))  # loads all that is needed

    def convert(deadly):
        seen = 0
        def watch(event, arguments):
            nonlocal seen
            if event in WATCHED and os.path.dirname(target) in str(arguments) or event == "ctypes.dlsym":
                seen += 1
                if seen == deadly:
                    os.kill(os.getpid(), signal.SIGKILL)
        sys.addaudithook(watch)
        layout = Layout(("language",)) if target.endswith("/") else None
        nd.convert(source, target, layout=layout, overwrite=True)

    def state():
        if not os.path.exists(target):
            return None
        if os.path.isfile(target):
            return sum(1 for _ in nd.read(target))
        paths = [os.path.join(root, name) for root, _, names in os.walk(target) for name in names]
        return sum(pq.read_metadata(path).num_rows for path in paths)

    deadly, states = 1, []
    while True:
        child = os.fork()
        if not child:
            convert(deadly)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        states.append(state())
        if status != signal.SIGKILL:
            break
        deadly += step
    print(json.dumps([status, states]))
""")


@pytest.mark.parametrize(
    ("name", "old", "step"), [("out/", None, 3), ("out/", 7, 3), ("out.parquet", 7, 1)], ids=["new", "replaced", "file"]
)
def test_a_kill_at_any_moment_leaves_the_old_or_the_new(tmp_path: Path, name: str, old: int | None, step: int) -> None:
    items = [Article(id=str(number), language="en" if number % 2 else "de") for number in range(40)]
    nd.write(items, tmp_path / "in.jsonl")
    target = f"{tmp_path}/place/{name}"
    (tmp_path / "place").mkdir()
    if old is not None:
        nd.convert([nd.dumps(list(sample(old, 2)), "jsonl")], target, layout=Layout() if name == "out/" else None)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", DRIVER, f"{tmp_path}/in.jsonl", target, str(step)],
        capture_output=True,
        check=True,
    )
    status, states = json.loads(done.stdout)
    assert status == 0
    assert states[0] == old
    assert states[-1] == 40
    assert set(states) == {old, 40}
    assert len(states) > 3


@pytest.mark.parametrize("name", ["out/", "out.parquet", "out.jsonl.zst"])
def test_an_interruption_cleans_up(tmp_path: Path, name: str) -> None:
    target = f"{tmp_path}/{name}"
    with subprocess.Popen(
        [*NEWSDATA, "convert", "-", target, "--from", "jsonl"], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(b'{"summary":"%s"}\n' % (b"x" * 10_000) * 2000)  # more than is read at a time
        process.stdin.flush()
        until = time.monotonic() + 60
        while not any(tmp_path.iterdir()) and time.monotonic() < until:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == EXIT_INTERRUPTED
        assert process.stderr.read().strip() == b"newsdata: interrupted"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["out/", "out.parquet", "out.jsonl"])
def test_a_full_disk_is_one_line(tmp_path: Path, name: str) -> None:
    """A bound on the size of files is the nearest to a full disk that a test may bring about."""
    nd.write(sample(300, 1), tmp_path / "in.jsonl")
    (tmp_path / "place").mkdir()
    done = subprocess.run(
        [*NEWSDATA, "convert", f"{tmp_path}/in.jsonl", f"{tmp_path}/place/{name}"],
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
    )
    assert done.returncode == EXIT_INCOMPLETE
    assert done.stderr.decode().splitlines() == [f"newsdata: the output: {os.strerror(27)}"]
    assert list((tmp_path / "place").iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_a_device_without_room_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nd.write(sample(30, 1), tmp_path / "in.jsonl")
    assert main(["convert", f"{tmp_path}/in.jsonl", "/dev/full", "--to", "jsonl"]) == EXIT_INCOMPLETE
    assert capsys.readouterr().err == "newsdata: the output: No space left on device\n"


def test_an_input_that_vanishes_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    nd.write(sample(3, 1), tmp_path / "in" / "a.jsonl")
    (tmp_path / "in" / "b.jsonl").symlink_to(tmp_path / "gone")
    assert main(["convert", f"{tmp_path}/in", f"{tmp_path}/out/"]) == EXIT_INCOMPLETE
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == f"{tmp_path}/in/b.jsonl: P001 cannot be read to its end: there is no such file"
    assert nd.validate(tmp_path / "out").records.checked == 3


def test_a_failure_leaves_the_old_directory_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "out"
    nd.convert([nd.dumps([Article(id="old")], "jsonl")], f"{target}/")

    def fail() -> None:
        with created_folder(target, overwrite=True) as folder:
            folder.begin("part-00000.parquet").write_bytes(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert [article.id for article in nd.read(target / "part-00000.parquet")] == ["old"]


def test_nothing_is_written_where_a_loss_is_an_error_or_all_is_rejected(tmp_path: Path) -> None:
    result = nd.convert([b'{"id":4}\n'], f"{tmp_path}/out/")
    assert not result.written
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("exchange", [True, False])
def test_a_directory_is_replaced_when_that_is_said(
    tmp_path: Path, exchange: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not exchange:
        monkeypatch.setattr(swapping, "_exchanged", lambda *_: False)
    target = tmp_path / "out"
    for name in ("first", "second"):
        nd.convert([nd.dumps([Article(id=name)], "jsonl")], f"{target}/", overwrite=name == "second")
        target.chmod(0o750)
    assert [article.id for article in nd.read(target / "part-00000.parquet")] == ["second"]
    assert target.stat().st_mode & 0o777 == 0o750
    with pytest.raises(NewsdataError, match="is not empty; name another directory, or replace it with --overwrite"):
        nd.convert([nd.dumps([Article(id="third")], "jsonl")], f"{target}/")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_rename_that_fails_puts_the_old_directory_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swapping, "_exchanged", lambda *_: False)
    old, new = tmp_path / "out", tmp_path / "beside" / "missing"
    old.mkdir()
    new.parent.mkdir()
    (old / "file").touch()
    with pytest.raises(FileNotFoundError):
        swapping.swapped(new, old)
    assert (old / "file").exists()


def test_a_data_set_can_be_divided_anew_in_its_place(tmp_path: Path) -> None:
    items = list(sample(30, 3))
    nd.convert([nd.dumps(items, "jsonl")], f"{tmp_path}/out/")
    result = nd.convert(tmp_path / "out", tmp_path / "out", layout=Layout(("language",)), overwrite=True, verify=True)
    assert result.report.ok
    assert not (tmp_path / "out" / "part-00000.parquet").exists()
    assert nd.validate(tmp_path / "out").records.checked == 30


def test_what_is_no_data_set_is_never_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nd.write(sample(3, 1), tmp_path / "in.jsonl")
    assert main(["convert", f"{tmp_path}/in.jsonl", f"{tmp_path}/", "--overwrite"]) == EXIT_USAGE
    assert "'in.jsonl', which is no Parquet file" in capsys.readouterr().err
    assert main(["convert", f"{tmp_path}/in.jsonl", f"{tmp_path}/in.jsonl/"]) == EXIT_USAGE
    assert "is a file" in capsys.readouterr().err
    assert main(["convert", f"{tmp_path}/in.jsonl", "/proc/", "--overwrite"]) == EXIT_USAGE
    assert "cannot be replaced" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_a_link_leads_to_what_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    nd.convert([nd.dumps([Article(id="a")], "jsonl")], f"{tmp_path}/link/")
    assert (tmp_path / "link").is_symlink()
    assert [path.name for path in (tmp_path / "real").iterdir()] == ["part-00000.parquet"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["out.parquet", "--partition-by", "language"], "--partition-by is for a directory"),
        (["out.parquet", "--overwrite"], "--overwrite is for a directory"),
        (["out/", "--to", "jsonl"], "a directory is written as parquet; for jsonl name a file"),
        (["out/", "--max-file-size", "big"], "'big' is no size"),
        (["out/", "--partition-by", "nothing"], "'nothing' is not in the record"),
        (["missing/out/"], "missing/out"),
    ],
)
def test_what_cannot_be_is_said(
    tmp_path: Path,
    arguments: list[str],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    nd.write(sample(3, 1), "in.jsonl")
    assert main(["convert", "in.jsonl", *arguments]) in {EXIT_USAGE, EXIT_INCOMPLETE}
    assert message in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]
