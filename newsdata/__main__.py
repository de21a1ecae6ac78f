"""``python -m newsdata``: the command line, for where the program is not on the path."""

import sys

from newsdata.cli import main

if __name__ == "__main__":
    sys.exit(main())
