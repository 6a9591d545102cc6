# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed while it buys: killed.py NUMBERDESK CARRIERS FOLDER

A person confirms a purchase; the carrier does it and takes its time to answer; the program is ended by kill -9. The next
start says at once that an outcome is open, finds the number in the carrier's list, and has it in the inventory and in the
activity, bought once. Every step of a purchase is tried in tests/faults; here it is the window. Runs inside
packaging/linux/virtual-desktop --keyring. FOLDER gets the picture of a failure.
"""

import re
import sys
import time
import traceback

import desk
from desk import say
from mainjob import AMERICAN_AREA, SELLER, MainJob, digits, expect

# Long enough to be killed in, shorter than the program's patience with a request. @unit seconds
SLOW = 4
# For a request to get from the log to the carrier. @unit seconds
MOMENT = 0.5


class Killed(MainJob):
    def run(self):
        self.carriers.all = [self.seller()]
        self.start()
        self.add_account(self.seller())
        table, _ = self.search("United States", AMERICAN_AREA)
        number = self.confirm(table)
        desk.wait_for("the purchase to be sent", lambda: len(self.purchases_sent()) == 1)
        time.sleep(MOMENT)
        self.application.kill()
        self.carriers.delay("vobiz", 0)
        expect(self.list_of_seller().count(number) == 1, "the carrier does not list the number")
        say("It was killed with the purchase on its way; the carrier has sold the number.")

        self.carriers.delay("vobiz", 2)
        self.start()
        told = desk.wait_for("the next start to say that an outcome is open",
                             lambda: next((text for text in desk.words(self.window) if "no known outcome" in text), None))
        say(f"The next start says: “{told}”")
        self.carriers.delay("vobiz", 0)
        self.open_view("Activity")
        desk.wait_for("the purchase to be settled", lambda: any(
            row["What happened"] == "Bought, seen in the list" and digits(row["Number"]) == number
            for row in desk.rows(desk.get(self.window, "table", "Activity"))))
        self.find_in_activity(SELLER, number)
        self.find_in_inventory(SELLER, number)
        expect(self.list_of_seller().count(number) == 1, "the carrier lists the number more than once")
        expect(len(self.purchases_sent()) == 1, f"purchases were sent: {self.purchases_sent()}")
        say("It is settled as bought; one purchase request was ever sent.")
        self.quit()

    def confirm(self, table):
        """Confirms the first number of the seller. @return its digits"""
        row = desk.row_where(table, Provider=SELLER)
        desk.select_row(table, row)
        number = digits(desk.rows(table)[row]["Number"])
        desk.press(self.window, "Buy now…")
        confirm = desk.get(self.window, "push button", "Confirm purchase")
        self.consent(confirm)
        # From now on, so that the answer to the purchase is among what comes late.
        self.carriers.delay("vobiz", SLOW)
        desk.do(confirm, "Press")
        return number

    def purchases_sent(self):
        return re.findall(rf"-> POST {re.escape(self.seller()['address'])}(/\S*)", self.log.read_text())


def main():
    story = Killed(*sys.argv[1:])
    try:
        story.run()
    except Exception as failure:
        traceback.print_exc()
        story.show_failure()
        say(f"FAILED: {failure}")
        story.close()
        sys.exit(1)
    story.close()
    say("Killed and settled.")


if __name__ == "__main__":
    main()
