# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk for tests: starts programs and drives their windows through the accessibility tree, as a screen reader does.

Controls are found by their role and accessible name; fields and combo boxes by the label in front of them (the labelled-by
relation), because on Linux Qt reports a combo box's current text as its name. Everything that is looked for is waited for,
and what does not come is a Failure that says what was there instead. Nothing is remembered between two looks: the tree is
read afresh each time.
"""

import collections
import json
import pathlib
import subprocess
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

# Seconds. Long, because the machine may be busy; a step that works takes a fraction of it.
PATIENCE = 30
PAUSE = 0.1

RETURN_KEY = 0xFF0D

# Rows and items are read through the table, not by walking: they may be many.
CROWDED = ("table", "tree table", "tree", "list")


class Failure(Exception):
    """The story went another way than it should."""


def say(text):
    print(text, flush=True)


def wait_for(what, look, patience=PATIENCE):
    """What `look` answers as soon as it is neither None nor False nor empty. Objects that vanish while they are looked at
    are looked at again."""
    deadline = time.monotonic() + patience
    while True:
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise Failure(f"waited {patience} seconds for {what}")
        time.sleep(PAUSE)


# ---------------------------------------------------------------------------------------------------------- the tree


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def has(node, state):
    return node.getState().contains(state)


def is_showing(node):
    return has(node, pyatspi.STATE_SHOWING)


def all_of(within, role, beginning=""):
    """All on the screen of this role whose names begin so."""
    return [node for node in walk(within) if node.getRoleName() == role and node.name.startswith(beginning)]


def walk(node):
    """What is on the screen, from the top down, without the insides of tables and lists."""
    nodes = collections.deque([node])
    while nodes:
        node = nodes.popleft()
        yield node
        if node.getRoleName() not in CROWDED:
            nodes.extend(child for child in children(node) if is_showing(child))


def find(within, role, name=None):
    """The first one on the screen, or None. Without a name: the first of the role."""
    for node in walk(within):
        if node.getRoleName() == role and (name is None or node.name == name):
            return node
    return None


def get(within, role, name=None, patience=PATIENCE):
    wanted = f"the {role} “{name}”" if name else f"a {role}"
    return wait_for(wanted, lambda: find(within, role, name), patience)


def labels_of(node):
    """The words of the labels in front of a control."""
    return [relation.getTarget(index).name
            for relation in node.getRelationSet() if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
            for index in range(relation.getNTargets())]


def find_field(within, label):
    for node in walk(within):
        if any(text in (label, f"{label} (optional)") for text in labels_of(node)):
            return node
    return None


def get_field(within, label):
    """The control with this label: a text field, a combo box, ..."""
    return wait_for(f"a field with the label “{label}”", lambda: find_field(within, label))


def words(within):
    """All that can be read in a part of the window."""
    return [node.name for node in walk(within) if node.name]


def tree_lines(node, depth=0):
    """The tree for a person who looks for what went wrong: what is hidden is left out, tables show their first rows."""
    states = [word for state, word in ((pyatspi.STATE_CHECKED, "checked"), (pyatspi.STATE_FOCUSED, "focused"),
                                       (pyatspi.STATE_SELECTED, "selected")) if has(node, state)]
    if not has(node, pyatspi.STATE_ENABLED):
        states.append("disabled")
    role = node.getRoleName()
    line = "  " * depth + f"{role} “{node.name}”"
    if labels := labels_of(node):
        line += f" labelled {', '.join(labels)}"
    if node.description and node.description != node.name:
        line += f" ({node.description})"
    if states:
        line += f" [{', '.join(states)}]"
    yield line
    if role in ("table", "tree table"):
        for row in rows(node, at_most=8):
            yield "  " * (depth + 1) + " | ".join(row.values())
        return
    for child in list(children(node))[:40]:
        if is_showing(child):
            yield from tree_lines(child, depth + 1)


def print_tree(node):
    try:
        for line in tree_lines(node):
            say("    " + line)
    except GLib.Error as error:
        say(f"    (the tree ends here: {error.message})")


# ----------------------------------------------------------------------------------------------------------- actions


def do(node, *names):
    """Does the first of these actions that the node has."""
    action = node.queryAction()
    known = [action.getName(index) for index in range(action.nActions)]
    for name in names:
        if name in known:
            action.doAction(known.index(name))
            return
    raise Failure(f"the {node.getRoleName()} “{node.name}” cannot {' or '.join(names)}, only {', '.join(known) or 'nothing'}")


def press(within, name, patience=PATIENCE):
    """Presses a button as soon as it is enabled."""
    button = get(within, "push button", name, patience)
    wait_for(f"the button “{name}” to be enabled", lambda: has(button, pyatspi.STATE_ENABLED), patience)
    do(button, "Press")


def set_checked(within, name, wanted=True):
    box = get(within, "check box", name)
    if has(box, pyatspi.STATE_CHECKED) != wanted:
        do(box, "Toggle", "Press")
    wait_for(f"the check box “{name}” to be {'ticked' if wanted else 'clear'}",
             lambda: has(box, pyatspi.STATE_CHECKED) == wanted)


def set_text(within, label, text, secret=False):
    """Fills a text field; a secret one cannot be read back."""
    field = get_field(within, label)
    field.queryEditableText().setTextContents(text)
    if not secret:
        wait_for(f"“{label}” to read “{text}”", lambda: field.queryText().getText(0, -1) == text)


def set_named_text(within, name, text):
    """Fills a text field that has no label in front of it, such as a filter."""
    field = get(within, "text", name)
    field.queryEditableText().setTextContents(text)
    wait_for(f"“{name}” to read “{text}”", lambda: field.queryText().getText(0, -1) == text)


def choose(within, label, choice):
    """Chooses in a combo box by its list: opens it, types the beginning as a person does, takes it with Return."""
    box = get_field(within, label)
    if box.name == choice:
        return
    items = box.getChildAtIndex(0)
    known = [item.name for item in children(items)]
    if choice not in known:
        raise Failure(f"“{label}” has no choice “{choice}”, only {', '.join(known)}")
    do(box, "Press")
    wait_for(f"the list of “{label}” to open", lambda: is_showing(items))
    pyatspi.Registry.generateKeyboardEvent(0, choice, pyatspi.KEY_STRING)
    wait_for(f"“{choice}” to be the current one in the list of “{label}”",
             lambda: has(items.getChildAtIndex(known.index(choice)), pyatspi.STATE_SELECTED))
    pyatspi.Registry.generateKeyboardEvent(RETURN_KEY, None, pyatspi.KEY_SYM)
    wait_for(f"“{label}” to show “{choice}”", lambda: box.name == choice)


def choose_file(application, within, button, path):
    """Presses a button that asks for a file, and answers with this one."""
    press(within, button)
    dialog = application.dialog()
    set_text(dialog, "File name:", str(path))
    press(dialog, "Open")
    application.wait_until_no_dialog()


def trigger(window, menu, item):
    """Does what a line of the menu bar does."""
    bar = get(window, "menu bar")
    for top in children(bar):
        if top.name != menu:
            continue
        for popup in children(top):
            for line in children(popup):
                if line.name == item:
                    do(line, "Press")
                    return
    raise Failure(f"the menu “{menu}” has no “{item}”")


# ------------------------------------------------------------------------------------------------------------ tables


def rows(table, at_most=None):
    """The rows as dictionaries from the column's title to the words in the cell."""
    grid = table.queryTable()
    titles = [grid.getColumnDescription(column) for column in range(grid.nColumns)]
    count = grid.nRows if at_most is None else min(grid.nRows, at_most)
    result = []
    for row in range(count):
        cells = [grid.getAccessibleAt(row, column) for column in range(len(titles))]
        result.append({title: cell.name if cell is not None else "" for title, cell in zip(titles, cells)})
    return result


def row_count(table):
    return table.queryTable().nRows


def row_where(table, **wanted):
    """The index of the first row with these words in these columns; -1 when there is none."""
    for index, row in enumerate(rows(table)):
        if all(row.get(title) == text for title, text in wanted.items()):
            return index
    return -1


def select_row(table, row):
    """Selects this row alone."""
    grid = table.queryTable()
    for selected in list(grid.getSelectedRows()):
        if selected != row:
            do(grid.getAccessibleAt(selected, 0), "Toggle")
    if not grid.isRowSelected(row):
        do(grid.getAccessibleAt(row, 0), "Toggle")
    wait_for(f"row {row} of “{table.name}” to be the selected one", lambda: list(grid.getSelectedRows()) == [row])


# ---------------------------------------------------------------------------------------------------------- programs


def accessibility_desktop():
    """The root of all programs that show their tree. The bus they show it on is started by asking for it."""
    desktop = wait_for("the accessibility bus", lambda: pyatspi.Registry.getDesktop(0))
    desktop.set_cache_mask(Atspi.Cache.NONE)
    return desktop


class Application:
    """A program with a window."""

    def __init__(self, desktop, command):
        self._process = subprocess.Popen(command)
        self.pid = self._process.pid
        self.peers = Peers(self.pid)
        self._desktop = desktop
        try:
            self.node = wait_for("the program to show its tree", self._find)
            # Not remembering what was read is a setting of each program's node.
            self.node.set_cache_mask(Atspi.Cache.NONE)
            self.window = get(self.node, "frame")
        except Failure:
            self.kill()
            raise

    def _find(self):
        if self._process.poll() is not None:
            raise Failure(f"the program ended with exit code {self._process.returncode} before it showed a window")
        for program in children(self._desktop):
            if program.get_process_id() == self.pid and program.childCount > 0:
                return program
        return None

    def dialog(self):
        """The dialog on the screen."""
        return wait_for("a dialog", self._find_dialog)

    def _find_dialog(self):
        for top in children(self.node):
            if top.getRoleName() in ("dialog", "alert") and is_showing(top):
                return top
        return None

    def wait_until_no_dialog(self):
        wait_for("the dialog to close", lambda: self._find_dialog() is None)

    def is_running(self):
        return self._process.poll() is None

    def wait_for_end(self, patience=PATIENCE):
        """The exit code."""
        try:
            return self._process.wait(patience)
        except subprocess.TimeoutExpired:
            raise Failure(f"the program did not end within {patience} seconds") from None
        finally:
            self.peers.stop()

    def kill(self):
        self.peers.stop()
        if self.is_running():
            self._process.kill()
            self._process.wait()


class Peers:
    """Whom a program talks to over the network, looked at many times a second."""

    def __init__(self, pid):
        self.addresses = set()
        self._pid = pid
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self):
        self._ended.set()
        self._thread.join()

    def _watch(self):
        while not self._ended.wait(0.02):
            try:
                self.addresses |= self._look()
            except OSError:
                # The program has just ended.
                continue

    def _look(self):
        place = pathlib.Path("/proc") / str(self._pid)
        sockets = set()
        for descriptor in (place / "fd").iterdir():
            try:
                target = str(descriptor.readlink())
            except FileNotFoundError:
                continue
            if target.startswith("socket:["):
                sockets.add(target[8:-1])
        found = set()
        for table in ("tcp", "tcp6", "udp", "udp6"):
            for line in (place / "net" / table).read_text().splitlines()[1:]:
                words_of_line = line.split()
                if words_of_line[9] in sockets:
                    found.add(words_of_line[2].split(":")[0])
        # Nobody is at the other end of a socket that only listens.
        return {address for address in found if set(address) != {"0"}}

    def strangers(self):
        """Those that are not this machine, as the kernel writes addresses."""
        loopback = ("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F")
        return sorted(address for address in self.addresses if address not in loopback)


class Carriers:
    """The sample carriers in a process of their own."""

    def __init__(self, program):
        self._process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.all = []
        for line in self._process.stdout:
            self.all.append(json.loads(line))
            if len(self.all) == 5:
                break
        if len(self.all) != 5:
            raise Failure(f"the carriers ended with exit code {self._process.wait()}")

    def delay(self, provider, seconds):
        """From now on so much time passes between what a request does at this carrier and its answer."""
        self._process.stdin.write(f"delay {provider} {round(seconds * 1000)}\n")
        self._process.stdin.flush()

    def switch(self, provider, key, choice):
        """From now on this carrier answers so."""
        self._process.stdin.write(f"switch {provider} {key} {choice}\n")
        self._process.stdin.flush()

    def close(self):
        self._process.stdin.close()
        self._process.wait(PATIENCE)


def picture(path):
    """A picture of the screen, for a person who looks for what went wrong."""
    subprocess.run(["import", "-window", "root", str(path)], check=False)
    say(f"    picture: {path}")
