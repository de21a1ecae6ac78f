"""A terminal that is none: it keeps what would stand on it."""

import io


class Screen(io.StringIO):
    """What is written to a terminal of so many columns, and how its rows look after that."""

    def __init__(self, columns: int = 80) -> None:
        super().__init__()
        self._columns = columns

    def isatty(self) -> bool:
        return True

    @property
    def rows(self) -> list[str]:
        """The rows from the top, without the spaces at their ends and without empty ones at the bottom."""
        rows, row, column = [""], 0, 0
        text = self.getvalue()
        while text:
            if text.startswith("\x1b[J"):
                rows = [*rows[:row], rows[row][:column]]
                text = text[3:]
                continue
            character, text = text[0], text[1:]
            assert character.isprintable() or character in "\r\n", repr(character)
            if character == "\r":
                column = 0
            elif character == "\n":
                row += 1
            else:
                if column == self._columns:
                    row, column = row + 1, 0
                rows += [""] * (row + 1 - len(rows))
                rows[row] = rows[row].ljust(column)[:column] + character + rows[row][column + 1 :]
                column += 1
            rows += [""] * (row + 1 - len(rows))
        while rows and not rows[-1].strip():
            rows.pop()
        return [each.rstrip() for each in rows]
