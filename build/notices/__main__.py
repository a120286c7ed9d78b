"""`python -m build.notices --bundle DIR --into DIR`: writes the folder of licences for a bundle."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from build.notices.component import UnknownComponentError
from build.notices.write import write_notices


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes the folder, or says what has no known licence."""
    parser = argparse.ArgumentParser(prog="python -m build.notices", description=__doc__)
    parser.add_argument("--bundle", type=Path, required=True, help="PyInstaller's folder, or an application of macOS")
    parser.add_argument("--into", type=Path, required=True, help="the folder to write; it is emptied")
    chosen = parser.parse_args(arguments)
    try:
        write_notices(chosen.bundle, chosen.into)
    except UnknownComponentError as error:
        print(f"The build stops here: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
