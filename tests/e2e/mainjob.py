# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from end to end: mainjob.py NUMBERDESK CARRIERS FOLDER

A person sets up an account at each of five carriers, searches all of them at once, buys a number that the regulator asks
papers for and one that needs none, finds both in the inventory and in the activity, closes the program and finds everything again the next day. The window is driven through the accessibility tree;
the tokens go into a real Secret Service; the carriers are another process. Runs inside
packaging/linux/virtual-desktop --keyring. FOLDER gets the picture of a failure.
"""

import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import traceback
import urllib.request

import pyatspi

import desk
from desk import Failure, say

ITALIAN_PATTERN = "39079*"
AMERICAN_AREA = "415"
SELLER = "Vobiz"
REGULATED_SELLER = "MindHunters"

CONSENT = "I confirm these numbers and prices"
# What an Italian company would enter; the rest of the form is left as it is.
PAPERS = {"Tax number": "IT01234567890", "Company name": "Acme Srl", "Street and number": "Via Roma 12",
          "Postal code": "07100", "City": "Sassari", "Province or state": "SS"}
# The smallest file that is a PDF.
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" \
      b"trailer<</Root 1 0 R>>\n%%EOF\n"


def account_name(carrier):
    return f"{carrier['name']} office"


def digits(text):
    return re.sub(r"\D", "", text)


def expect(condition, what):
    if not condition:
        raise Failure(what)


class MainJob:
    def __init__(self, numberdesk, carriers, folder):
        self.folder = pathlib.Path(folder)
        self.home = pathlib.Path(os.environ["HOME"])
        self.profile = self.home / "profile"
        self.log = self.home / "requests.log"
        self.command = [numberdesk, "--profile", str(self.profile), "--log", str(self.log)]
        self.desktop = desk.accessibility_desktop()
        self.carriers = desk.Carriers(carriers)
        self.application = None
        # How many were sent to the seller that asks for them.
        self.documents = 0

    # ------------------------------------------------------------------------------------------------------ helpers

    @property
    def window(self):
        return self.application.window

    def start(self):
        self.application = desk.Application(self.desktop, self.command)

    def open_view(self, name):
        """By the menu; the list of views follows."""
        desk.trigger(self.window, "View", name)
        self.wait_for_view(name)

    def wait_for_view(self, name):
        views = desk.get(self.window, "list", "Views")
        entry = next((item for item in desk.children(views) if item.name == name), None)
        expect(entry, f"the list of views has no “{name}”")
        desk.wait_for(f"“{name}” to be the selected view", lambda: desk.has(entry, pyatspi.STATE_SELECTED))

    def accounts_table(self):
        return desk.get(self.window, "table", "Accounts")

    def tokens(self):
        return {carrier["name"]: carrier["token"].encode() for carrier in self.carriers.all}

    # -------------------------------------------------------------------------------------------------------- story

    def run(self):
        self.start()
        say("The window opens; there is no account yet.")
        self.read_empty_inventory()
        for carrier in self.carriers.all:
            self.add_account(carrier)
        told = f"{len(self.carriers.all)} account"
        desk.wait_for(f"the line at the bottom to tell “{told}…”",
                      lambda: any(text.startswith(told) for text in desk.words(self.window)))
        self.look_for_tokens()
        table = self.search_italy()
        bought = {REGULATED_SELLER: self.buy_in_italy(table), SELLER: self.buy_in_america()}
        for seller, number in bought.items():
            self.find_in_inventory(seller, number)
            self.find_in_activity(seller, number)
        self.clear_filter()
        self.quit()
        self.look_for_tokens()
        self.start()
        say("The window opens again, on the same profile.")
        self.find_everything_again(bought)
        self.look_for_tokens()
        self.quit()

    def read_empty_inventory(self):
        """What stands where numbers would be is read and its button pressed as anything else."""
        self.open_view("Inventory")
        desk.get(self.window, "label", "No account to read from")
        desk.get(self.window, "label", "Add an account, or enable one, and its numbers are shown here.")
        desk.press(self.window, "Add account…")
        desk.get(self.window, "label", "Add your first account")
        say("The empty inventory says why it is empty, and its button leads to the accounts.")

    def clear_filter(self):
        self.open_view("Inventory")
        table = desk.get(self.window, "table", "Numbers")
        all_rows = desk.row_count(table)
        desk.set_named_text(self.window, "Filter inventory", "no such number anywhere")
        desk.get(self.window, "label", "No number fits the filter")
        expect(desk.row_count(table) == 0, "the filter lets numbers through")
        desk.press(self.window, "Clear filter")
        desk.wait_for("all numbers to be shown again", lambda: desk.row_count(table) == all_rows)
        expect(desk.find(self.window, "label", "No number fits the filter") is None, "the hint stays on the numbers")
        say("A filter that nothing fits says so, and its button clears it.")

    def add_account(self, carrier):
        name = account_name(carrier)
        self.open_view("Accounts")
        # The only one on the screen: that of the empty table, or the one below the accounts.
        desk.press(self.window, "Add account…")
        dialog = self.application.dialog()
        desk.choose(dialog, "Provider", carrier["name"])
        desk.set_text(dialog, "Account name", name)
        for field in carrier["fields"]:
            control = desk.get_field(dialog, field["label"])
            if control.getRoleName() == "combo box":
                desk.choose(dialog, field["label"], field["value"])
            else:
                desk.set_text(dialog, field["label"], field["value"])
        desk.set_text(dialog, "API token", carrier["token"], secret=True)
        if desk.find_field(dialog, "API address") is None:
            desk.press(dialog, "Advanced")
        desk.set_text(dialog, "API address", carrier["address"])

        desk.press(dialog, "Test connection")
        accepted = f"{carrier['name']} accepted the token of {name}"
        answer = desk.wait_for(f"“{accepted}”",
                               lambda: next((text for text in desk.words(dialog) if text.startswith(accepted)), None))
        say(f"{name}: {answer.splitlines()[0]}")

        desk.press(dialog, "Save")
        self.application.wait_until_no_dialog()
        desk.wait_for(f"{name} to be read and its token to be in the keychain",
                      lambda: desk.row_where(self.accounts_table(), **{
                          "Name": name, "Provider": carrier["name"], "State": "Ready",
                          "Token kept in": "the system’s keychain"}) >= 0)

    def look_for_tokens(self):
        """Each token is in the keyring, and nowhere else."""
        found = subprocess.run(["secret-tool", "search", "--all", "server", "numberdesk"], capture_output=True, text=True,
                               check=True)
        # The key of the documents is there as well, once there was a form to fill in; one entry begins with its path.
        entries = [entry for entry in re.split(r"^(?=\[)", found.stdout + found.stderr, flags=re.MULTILINE)]
        secrets = re.findall(r"^secret = (\S+)$", found.stdout, re.MULTILINE)
        vaults = sum("document-vault" in entry for entry in entries)
        expect(vaults <= 1, f"the keyring has {vaults} keys of documents")
        tokens = [secret for secret in secrets if not self.is_vault_key(secret)]
        kept = {base64.b64decode(secret) for secret in tokens}
        expect(len(secrets) - len(tokens) == vaults, "what is no token is not the key of the documents")
        expect(kept == set(self.tokens().values()), f"the keyring has {len(kept)} tokens, and not exactly those entered")

        expect(self.log.stat().st_size > 0, "the log of requests is empty")
        places = [path for path in self.home.rglob("*") if path.is_file()]
        if self.application.is_running():
            process = pathlib.Path("/proc") / str(self.application.pid)
            places += [process / "cmdline", process / "environ"]
        for path in places:
            content = path.read_bytes()
            for owner, token in self.tokens().items():
                for form in (token, base64.b64encode(token), token.decode().encode("utf-16-le")):
                    expect(form not in content, f"the token of {owner} is in {path}")
        say(f"The {len(kept)} tokens are in the keyring, and in none of {len(places)} files of home, profile and log, "
            "nor among arguments and environment.")

    @staticmethod
    def is_vault_key(secret):
        """The keychain keeps bytes as base64; the key itself is 32 bytes as base64."""
        try:
            return len(base64.b64decode(base64.b64decode(secret), validate=True)) == 32
        except (ValueError, UnicodeDecodeError):
            return False

    def search(self, country, pattern):
        self.open_view("Search")
        desk.choose(self.window, "Country", country)
        desk.choose(self.window, "Type", "Local")
        desk.set_text(self.window, "Number pattern", pattern)
        desk.choose(self.window, "Match", "Starts with")
        desk.press(self.window, "Search numbers")
        # Each account says "Asking…" until its answer is complete.
        cards = desk.wait_for("an answer of every account", self.settled_cards)
        table = desk.get(self.window, "table", "Available numbers")
        desk.wait_for("numbers in the table", lambda: desk.row_count(table) > 0)
        return table, cards

    def settled_cards(self):
        """The cards of the list "Account status" once all have an answer."""
        status = next((node for node in desk.walk(self.window) if node.name == "Account status"), None)
        if status is None:
            return None
        cards = {}
        for carrier in self.carriers.all:
            # A card is named "<provider>, <state>: <what it says>".
            card = next((node.name for node in desk.children(status) if node.name.startswith(carrier["name"])), None)
            if card is None or "Asking" in card:
                return None
            cards[carrier["name"]] = card
        return cards

    def search_italy(self):
        table, cards = self.search("Italy", ITALIAN_PATTERN)
        found = desk.rows(table)
        for row in found:
            expect(digits(row["Number"]).startswith("39079"), f"{row['Number']} does not begin with +39 079")
            if "cannot be filtered by type" in cards[row["Provider"]]:
                expect(row["Type"] in ("Local", "not stated"), f"{row['Number']} is {row['Type']}")
            else:
                expect(row["Type"] == "Local", f"{row['Number']} is not local but {row['Type']}")
        for name, card in cards.items():
            told = re.search(r"(\d+) found", card)
            rows = sum(row["Provider"] == name for row in found)
            expect(rows == (int(told.group(1)) if told else 0), f"“{card}”, but {rows} rows in the table")
            say(f"Italy, local, {ITALIAN_PATTERN}: {card}")
        expect(len({row["Provider"] for row in found}) >= 2, "only one carrier found a number")
        return table

    def buy_in_italy(self, table):
        """A number that the regulator asks texts and documents for."""
        return self.buy(table, REGULATED_SELLER, self.enter_papers)

    def enter_papers(self):
        for label, text in PAPERS.items():
            desk.set_text(self.window, label, text)
        wanted = [button.name for button in desk.all_of(self.window, "push button", "Choose file for ")]
        expect(wanted, "no document is asked for")
        for index, button in enumerate(wanted):
            document = self.home / f"paper-{index}.pdf"
            # Each another one: the same bytes are one document.
            document.write_bytes(PDF.replace(b"%%EOF", f"% {index}\n%%EOF".encode()))
            desk.choose_file(self.application, self.window, button, document)
            desk.get(self.window, "label", document.name)
        self.documents = len(wanted)
        say(f"{len(PAPERS)} fields are filled and {len(wanted)} documents added.")

    def buy_in_america(self):
        table, cards = self.search("United States", AMERICAN_AREA)
        say(f"United States, local, {AMERICAN_AREA}: {cards[SELLER]}")
        number = self.buy(table, SELLER)
        bought = self.list_of_seller().count(number)
        expect(bought == 1, f"{SELLER} lists the number {bought} times")
        return number

    def buy(self, table, seller, enter=None):
        """Buys the first number of a seller in the table. @return its digits"""
        row = desk.row_where(table, Provider=seller)
        expect(row >= 0, f"{seller} has no number to sell")
        desk.select_row(table, row)
        offer = desk.rows(table)[row]
        number = digits(offer["Number"])
        say(f"Buying {offer['Number']} of {seller}, {offer['Monthly']} {offer['Currency']} a month.")

        logged_before = len(self.log.read_text())
        desk.press(self.window, "Buy now…")
        lines = desk.get(self.window, "table", "Purchase lines")
        desk.wait_for("the number to be reviewed",
                      lambda: [digits(line["Number"]) for line in desk.rows(lines)] == [number])
        confirm = desk.get(self.window, "push button", "Confirm purchase")
        expect(not desk.has(confirm, pyatspi.STATE_ENABLED), "the purchase can be confirmed before the box is ticked")
        if enter:
            desk.get_field(self.window, next(iter(PAPERS)))
            desk.set_checked(self.window, CONSENT)
            expect(not desk.has(confirm, pyatspi.STATE_ENABLED), "the purchase can be confirmed without its papers")
            enter()
        self.consent(confirm)
        desk.do(confirm, "Press")

        outcomes = desk.get(self.window, "table", "Outcomes")
        desk.wait_for(f"{offer['Number']} to be bought", lambda: any(
            "Bought" in line.values() and digits(line["Number"]) == number for line in desk.rows(outcomes)))
        address = next(carrier["address"] for carrier in self.carriers.all if carrier["name"] == seller)
        sent = re.findall(rf"-> (?:POST|PUT|PATCH|DELETE) {re.escape(address)}(/\S*)",
                          self.log.read_text()[logged_before:])
        papers = [path for path in sent if path.endswith("/documents")]
        expect(len(papers) == (self.documents if enter else 0), f"{len(papers)} documents were sent to {seller}")
        expect(len(sent) == len(papers) + 1, f"besides documents, {seller} was sent more than the purchase: {sent}")
        say(f"It is bought, with one request, after {len(papers)} documents were sent.")
        desk.press(self.window, "Show in inventory")
        self.wait_for_view("Inventory")
        return number

    def seller(self):
        return next(carrier for carrier in self.carriers.all if carrier["name"] == SELLER)

    def list_of_seller(self):
        """The digits of the numbers that the carrier itself says are ours."""
        seller = self.seller()
        fields = {field["label"]: field["value"] for field in seller["fields"]}
        request = urllib.request.Request(
            f"{seller['address']}/Account/{fields['Auth ID']}/numbers?page=1&per_page=100",
            headers={"Accept": "application/json", "X-Auth-ID": fields["Auth ID"], "X-Auth-Token": seller["token"]})
        # Whatever proxy the machine has, the carriers are beside us.
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request, timeout=desk.PATIENCE) as reply:
            return [digits(item["e164"]) for item in json.load(reply)["items"]]

    def consent(self, confirm):
        """Ticks the box, again when something that was still being read has cleared it."""
        box = desk.get(self.window, "check box", CONSENT)

        def ticked():
            if not desk.has(box, pyatspi.STATE_CHECKED):
                desk.do(box, "Toggle", "Press")
                return False
            return desk.has(confirm, pyatspi.STATE_ENABLED)

        desk.wait_for("the purchase to be ready for confirmation", ticked)

    def number_row(self, number):
        table = desk.find(self.window, "table", "Numbers")
        return next((row for row in desk.rows(table) if digits(row["Number"]) == number), None) if table else None

    def find_in_inventory(self, seller, number):
        self.open_view("Inventory")
        row = desk.wait_for("the number in the inventory", lambda: self.number_row(number))
        expect(row["Provider"] == seller, f"the number is listed at {row['Provider']}")
        expect(row["Status"] == "Active", f"the number is {row['Status']}")
        say(f"The inventory lists {row['Number']}: {row['Status']}.")

    def find_in_activity(self, seller, number):
        self.open_view("Activity")
        table = desk.get(self.window, "table", "Activity")
        lines = [row for row in desk.rows(table) if row["Provider"] == seller]
        told = [row["What happened"] for row in lines if digits(row["Number"]) == number]
        for wanted in ("Purchase confirmed by the person", "Purchase request sent", "Bought, seen in the list"):
            expect(told.count(wanted) == 1, f"the activity tells “{wanted}” {told.count(wanted)} times: {told}")
        uploads = sum(row["What happened"] == "Document uploaded" for row in lines)
        expect(uploads == (self.documents if seller == REGULATED_SELLER else 0),
               f"the activity tells of {uploads} documents at {seller}")
        say(f"The activity tells how it was bought: {', '.join(reversed(told))}; {uploads} documents.")

    def find_everything_again(self, bought):
        self.open_view("Accounts")
        for carrier in self.carriers.all:
            desk.wait_for(f"{account_name(carrier)} to be read with its token",
                          lambda: desk.row_where(self.accounts_table(), **{
                              "Name": account_name(carrier), "Provider": carrier["name"], "State": "Ready",
                              "Token kept in": "the system’s keychain"}) >= 0)
        say(f"All {len(self.carriers.all)} accounts are there and could be read.")

        for seller, number in bought.items():
            self.find_in_inventory(seller, number)
        logged_before = len(self.log.read_text())
        desk.press(self.window, "Refresh")
        desk.wait_for("each carrier to be asked again and to answer",
                      lambda: self.all_answered(self.log.read_text()[logged_before:]))
        refusals = re.findall(r"<- (?!200).*", self.log.read_text()[logged_before:])
        expect(not refusals, f"not every answer was a success: {refusals}")
        for seller, number in bought.items():
            self.find_in_inventory(seller, number)
        self.open_view("Accounts")
        desk.wait_for("all accounts to be read again",
                      lambda: {row["State"] for row in desk.rows(self.accounts_table())} == {"Ready"})
        say("Refreshing reads all accounts without an error.")

    def all_answered(self, logged):
        asked = all(f"-> GET {carrier['address']}/" in logged for carrier in self.carriers.all)
        return asked and logged.count(" -> ") == logged.count(" <- ")

    def quit(self):
        desk.trigger(self.window, "File", "Quit")
        code = self.application.wait_for_end()
        expect(code == 0, f"the program ended with exit code {code}")
        peers = self.application.peers
        expect(peers.addresses, "the program was never seen talking to a carrier")
        expect(not peers.strangers(), f"the program talked to somebody else: {peers.strangers()}")
        say("The program ends cleanly; it talked to nobody but the carriers.")

    def close(self):
        if self.application:
            self.application.kill()
        self.carriers.close()

    def show_failure(self):
        if not self.application:
            return
        say("What was in the window:")
        desk.print_tree(self.application.node)
        desk.picture(self.folder / "mainjob-failure.png")
        if self.log.exists():
            kept = self.folder / "mainjob-failure.log"
            shutil.copy(self.log, kept)
            say(f"    requests: {kept}")


def main():
    job = MainJob(*sys.argv[1:])
    try:
        job.run()
    except Exception as failure:
        traceback.print_exc()
        job.show_failure()
        say(f"FAILED: {failure}")
        job.close()
        sys.exit(1)
    job.close()
    say("The main job went through.")


if __name__ == "__main__":
    main()
