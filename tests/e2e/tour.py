# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour as a person runs it: tour.py NUMBERDESK FOLDER

numberdesk --tour goes through the main job on its own sample carriers. It ends with exit code 0 and leaves a picture of each
view, none of them blank. Runs inside packaging/linux/virtual-desktop.
"""

import os
import pathlib
import shutil
import subprocess
import sys

# Parts of the names of the pictures that must be there, in the order of the tour.
VIEWS = ("accounts", "search", "cart", "purchase", "compliance", "documents", "inventory", "activity")
# A blank window has some tens of colours, a view with text and its soft edges has hundreds.
FEWEST_COLOURS = 200
SMALLEST = (1024, 640)


def measure(picture):
    """Width, height and number of colours."""
    told = subprocess.run(["identify", "-format", "%w %h %k", str(picture)], capture_output=True, text=True, check=True)
    return tuple(int(word) for word in told.stdout.split())


def main():
    numberdesk, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    code = subprocess.run([numberdesk, "--tour", str(folder)], check=False).returncode
    problems = [f"the tour ended with exit code {code}"] if code != 0 else []

    pictures = sorted(folder.glob("*.png"))
    for picture in pictures:
        width, height, colours = measure(picture)
        print(f"{picture.name}: {width}x{height}, {colours} colours", flush=True)
        if width < SMALLEST[0] or height < SMALLEST[1] or colours < FEWEST_COLOURS:
            problems.append(f"{picture} is too small or blank")
    for view in VIEWS:
        if not any(view in picture.name for picture in pictures):
            problems.append(f"there is no picture of {view}")
    left = [path.name for path in pathlib.Path(os.environ["HOME"]).rglob("journal.sqlite")]
    if left:
        problems.append("the tour left a journal in the person's home")

    for problem in problems:
        print(f"FAILED: {problem}", flush=True)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
