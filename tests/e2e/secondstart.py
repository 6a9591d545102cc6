# SPDX-License-Identifier: GPL-3.0-or-later
"""The program started twice: secondstart.py NUMBERDESK FOLDER

A second start on a profile brings the window of the first to the front and ends; after a kill -9 the next start opens as if
nothing had been; while the first copy hangs, the second says so and ends. What is in front is seen in pictures of the
screen, which has no window manager. Runs inside packaging/linux/virtual-desktop. FOLDER gets the pictures.
"""

import os
import pathlib
import signal
import subprocess
import sys
import time
import traceback

import desk
from desk import Failure, say

# A second start waits a few seconds for the first at most; the rest is the machine. @unit seconds
LONGEST = 30
# By which two windows of the program differ at least; a blinking cursor is far less.
FEWEST_PIXELS = 20000


def expect(condition, what):
    if not condition:
        raise Failure(what)


def difference(one, other):
    """How many pixels of two pictures differ."""
    told = subprocess.run(["compare", "-metric", "AE", str(one), str(other), "null:"], capture_output=True, text=True,
                          check=False)
    return float(told.stderr.split()[0])


class SecondStart:
    def __init__(self, numberdesk, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.desktop = desk.accessibility_desktop()
        home = pathlib.Path(os.environ["HOME"])
        self.command = [numberdesk, "--profile", str(home / "profile")]
        # Its banner and accounts make it look unlike the first.
        self.elsewhere = [numberdesk, "--sandbox", "--profile", str(home / "elsewhere")]
        self.programs = []

    def start(self, command):
        program = desk.Application(self.desktop, command)
        self.programs.append(program)
        return program

    def picture(self, name):
        file = self.folder / f"{name}.png"
        desk.picture(file)
        return file

    def start_again(self):
        """The exit code of a second start, which shows no window of its own."""
        began = time.monotonic()
        code = subprocess.run(self.command, timeout=LONGEST, check=False).returncode
        say(f"The second start ended after {time.monotonic() - began:.1f} s with exit code {code}.")
        return code

    def run(self):
        first = self.start(self.command)
        desk.get(first.window, "list", "Views")
        alone = self.picture("first")
        other = self.start(self.elsewhere)
        desk.get(other.window, "list", "Views")
        desk.wait_for("the window of the other profile to be in front",
                      lambda: difference(alone, self.picture("other")) > FEWEST_PIXELS)
        expect(self.start_again() == 0, "the second start was refused")
        desk.wait_for("the first window to be in front again",
                      lambda: difference(alone, self.picture("again")) < FEWEST_PIXELS)
        expect(first.is_running() and other.is_running(), "a copy ended")
        say("The second start brought the first window to the front.")

        first.kill()
        next_one = self.start(self.command)
        expect(self.start_again() == 0, "after a kill the second start was refused")
        expect(next_one.is_running(), "the copy after the killed one ended")
        say("After kill -9 the program starts on the same profile, and a second start finds it.")

        os.kill(next_one.pid, signal.SIGSTOP)
        try:
            self.see_it_told()
        finally:
            os.kill(next_one.pid, signal.SIGCONT)
        desk.get(next_one.window, "list", "Views")
        say("The first copy goes on.")

    def see_it_told(self):
        with subprocess.Popen(self.command) as second:
            try:
                told = desk.wait_for("the second copy to say that the first does not answer",
                                     lambda: self.words_of(second.pid, "does not answer"))
                say(f"While the first hangs: “{told}”")
                desk.press(self.program_of(second.pid), "OK")
                expect(second.wait(LONGEST) == 1, "the second start did not end in an error")
            finally:
                second.kill()

    def program_of(self, pid):
        return next((node for node in desk.children(self.desktop) if node.get_process_id() == pid), None)

    def words_of(self, pid, wanted):
        program = self.program_of(pid)
        return program and next((text for text in desk.words(program) if wanted in text), None)

    def close(self):
        for program in self.programs:
            program.kill()


def main():
    story = SecondStart(*sys.argv[1:])
    try:
        story.run()
    except Exception as failure:
        traceback.print_exc()
        say(f"FAILED: {failure}")
        story.close()
        sys.exit(1)
    story.close()
    say("The second start went as it should.")


if __name__ == "__main__":
    main()
