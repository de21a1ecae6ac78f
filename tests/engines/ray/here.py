"""A Ray that does everything at once and in this process, and whose processes end when they are told to."""

import pickle
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any


class RayError(Exception):
    """What all errors of Ray are."""


class RayTaskError(RayError):
    """What a task raised."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


class ActorDiedError(RayError):
    """A process ended."""


@dataclass(frozen=True)
class _Coming:
    value: Any = None
    error: Exception | None = None


class Here:
    """Stands for Ray; *ends* says of each question to a process whether the process ends instead."""

    exceptions = SimpleNamespace(RayError=RayError, RayTaskError=RayTaskError)

    def __init__(self, ends: Iterable[bool] = ()) -> None:
        self._ends = iter(ends)
        self.ended = 0

    def cluster_resources(self) -> dict[str, float]:
        return {"CPU": 2.0}

    def nodes(self) -> list[dict[str, Any]]:
        return [{"Alive": True}]

    def put(self, value: Any) -> _Coming:
        return _Coming(_sent(value))

    def get(self, coming: _Coming) -> Any:
        if coming.error is not None:
            raise coming.error
        return _sent(coming.value)

    def kill(self, process: Any) -> None:
        process.dead = True

    def remote(self, what: Any) -> Any:
        options: Callable[..., Any] = self._process if isinstance(what, type) else self._task
        return SimpleNamespace(options=lambda **said: SimpleNamespace(remote=options(what, **said)))

    def _task(self, function: Callable[..., Any], num_returns: int) -> Callable[..., Any]:
        def begin(*arguments: Any) -> Any:
            coming = _done(function, arguments)
            if num_returns == 1:
                return coming
            return [_Coming(value) for value in coming.value] if coming.error is None else [coming] * num_returns

        return begin

    def _process(self, type_: type, **_: Any) -> Callable[..., Any]:
        return lambda *arguments: _Process(type_(*map(_value, arguments)), self)

    def has_ended(self) -> bool:
        ends = next(self._ends, False)
        self.ended += ends
        return ends


class _Process:
    def __init__(self, body: Any, here: Here) -> None:
        self._body = body
        self._here = here
        self.dead = False

    def __getattr__(self, name: str) -> Any:
        def begin(*arguments: Any) -> _Coming:
            self.dead |= name == "again" and self._here.has_ended()
            if self.dead:
                return _Coming(error=ActorDiedError("the process has ended."))
            return _done(getattr(self._body, name), arguments)

        return SimpleNamespace(remote=begin)


def _done(function: Callable[..., Any], arguments: tuple[Any, ...]) -> _Coming:
    try:
        return _Coming(function(*map(_value, arguments)))
    except Exception as error:  # noqa: BLE001 - it is raised where it is asked for
        return _Coming(error=RayTaskError(error))


def _value(argument: Any) -> Any:
    return _sent(argument.value) if isinstance(argument, _Coming) else _sent(argument)


def _sent(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))
