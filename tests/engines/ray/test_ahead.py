"""Some of a sequence is begun ahead of its turn, and all of it comes in its order."""

from hypothesis import given
from hypothesis import strategies as st

from newsdata.engines.ray.ahead import ahead


@given(st.lists(st.integers() | st.text(max_size=2)), st.integers(0, 4))
def test_all_comes_in_its_order(items: list[int | str], many: int) -> None:
    waiting = set[int]()

    def begin(item: int) -> tuple[int, int]:
        number = len(begun)
        begun.append(number)
        waiting.add(number)
        assert len(waiting) <= many + 1
        return number, item

    begun = list[int]()
    came = list[int | str]()
    for each in ahead(items, int, begin, many):
        if isinstance(each, tuple):
            waiting.remove(each[0])
            came.append(each[1])
        else:
            assert not waiting
            came.append(each)
    assert came == items
