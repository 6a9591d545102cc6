# SPDX-License-Identifier: GPL-3.0-or-later
"""The program from another place than it was built for: prefix.py CMAKE BUILD NUMBERDESK FOLDER

Installs the build into a prefix nobody thought of, moves that once more, and runs the program from there: its version, and
the tour's first picture, for which it needs its icons and texts. Runs inside packaging/linux/virtual-desktop.
"""

import pathlib
import shutil
import subprocess
import sys
import time

import tour

# The first picture comes after the window and the sample carriers are there. @unit seconds
LONGEST = 120


def run(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=True).stdout


def first_picture(numberdesk, folder):
    """Lets the tour go on until its second picture: the first one is written whole then."""
    with subprocess.Popen([str(numberdesk), "--tour", str(folder)]) as process:
        deadline = time.monotonic() + LONGEST
        try:
            while time.monotonic() < deadline and process.poll() is None and len(list(folder.glob("*.png"))) < 2:
                time.sleep(0.1)
        finally:
            process.kill()
    pictures = sorted(folder.glob("*.png"))
    return pictures[0] if pictures else None


def main():
    cmake, build, built, folder = sys.argv[1], *(pathlib.Path(word) for word in sys.argv[2:])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    run(cmake, "--install", build, "--prefix", folder / "first")
    place = folder / "a place of its own"
    (folder / "first").rename(place)
    numberdesk = place / "bin" / "numberdesk"
    told, expected = run(numberdesk, "--version"), run(built, "--version")
    print(f"{numberdesk}: {told.strip()}", flush=True)
    if told != expected:
        sys.exit(f"the installed program says “{told}”, the built one “{expected}”")
    picture = first_picture(numberdesk, folder / "pictures")
    if not picture:
        sys.exit("the installed program made no picture")
    width, height, colours = tour.measure(picture)
    print(f"{picture.name}: {width}x{height}, {colours} colours", flush=True)
    if width < tour.SMALLEST[0] or height < tour.SMALLEST[1] or colours < tour.FEWEST_COLOURS:
        sys.exit("the installed program's picture is too small or blank")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
