# SPDX-License-Identifier: GPL-3.0-or-later
"""What a regulator wants, from end to end: compliance.py NUMBERDESK CARRIERS FOLDER

A clerk keeps the company in a profile, fills the case of an Italian local number from it, adds two documents, and the
number is asked for. The carrier finds a scan illegible: its words stand in the case, another scan is added, and the number
is bought and the case done. Then the program is closed: nothing of the papers is readable on the disk. Driven through the
accessibility tree; the documents' key goes into a real Secret Service. Runs inside
packaging/linux/virtual-desktop --keyring. FOLDER gets the picture of a failure.
"""

import sys
import traceback

import desk
import mainjob
from desk import say
from mainjob import expect

# The example that Italian authorities print.
CODICE_FISCALE = "RSSMRA85T10A562S"
COMPANY = "Conspicuous Papers Srl"
STREET = "Via Conspicua 12"
ILLEGIBLE = "The document is not legible. Send another scan."


def pdf(title):
    return mainjob.PDF.replace(b"%%EOF", b"% " + title.encode() + b"\n%%EOF")


class Compliance(mainjob.MainJob):
    def run(self):
        self.start()
        self.carrier = next(carrier for carrier in self.carriers.all if carrier["name"] == mainjob.REGULATED_SELLER)
        self.carriers.all = [self.carrier]
        self.add_account(self.carrier)
        self.begin_case()
        self.keep_profile()
        self.fill_case()
        self.carriers.switch(self.carrier["provider"], "papers", "illegible")
        self.buy_now("Not bought")
        self.mend()
        number = self.buy_now("Bought")
        self.find_approved(number)
        self.quit()
        self.look_for_papers()

    def review(self):
        table, _ = self.search("Italy", mainjob.ITALIAN_PATTERN)
        desk.select_row(table, 0)
        number = mainjob.digits(desk.rows(table)[0]["Number"])
        desk.press(self.window, "Buy now…")
        desk.get_field(self.window, "Tax number")
        return number

    def begin_case(self):
        """What is asked for a number that is looked at becomes a case."""
        self.review()
        desk.press(self.window, "Cancel")
        self.wait_for_view("Search")
        desk.get(self.window, "table", "Available numbers")
        self.open_view("Compliance")
        cases = desk.get(self.window, "list", "Cases")
        names = desk.wait_for("a case", lambda: [item.name for item in desk.children(cases)])
        expect(len([name for name in names if "Italy" in name]) == 1, f"not one case for Italy: {names}")
        say(f"A number that is looked at begins a case: {names[0]}")

    def keep_profile(self):
        desk.press(self.window, "Profiles…")
        dialog = self.application.dialog()
        desk.press(dialog, "Add company")
        desk.set_text(dialog, "Profile name", COMPANY)
        desk.set_text(dialog, "Legal name", COMPANY)
        desk.set_text(dialog, "Tax number", CODICE_FISCALE)
        desk.press(dialog, "Add address")
        for label, text in (("Company name", COMPANY), ("Street and number", STREET), ("Postal code", "07100"),
                            ("City", "Sassari"), ("Province or state", "SS")):
            desk.set_text(dialog, label, text)
        desk.choose(dialog, "Country", "Italy")
        desk.press(dialog, "Save changes")
        desk.wait_for("the profile to be saved",
                      lambda: any(f"{COMPANY} is saved" in text for text in desk.words(dialog)))
        desk.press(dialog, "Close")
        self.application.wait_until_no_dialog()
        say(f"The profile of {COMPANY} is kept.")

    def fill_case(self):
        desk.press(self.window, "Fill from profile…")
        dialog = self.application.dialog()
        desk.press(dialog, "Fill in")
        self.application.wait_until_no_dialog()
        field = desk.get_field(self.window, "Tax number")
        desk.wait_for("the tax number to be filled in", lambda: field.queryText().getText(0, -1) == CODICE_FISCALE)
        self.add_document("Proof of address", "bill.pdf")
        self.add_document("Identity document", "passport.pdf")
        desk.wait_for("the case to have everything",
                      lambda: any(text.startswith("All is there") for text in desk.words(self.window)))
        say("The case is filled from the profile, two documents are in the vault, and nothing is missing.")

    def add_document(self, wanted, name):
        document = self.home / name
        document.write_bytes(pdf(f"conspicuous {name}"))
        desk.choose_file(self.application, self.window, f"Choose file for {wanted}", document)
        desk.get(self.window, "label", name)
        # The vault has it; the clerk's own copy goes.
        desk.wait_for(f"{name} to be in the vault", lambda: self.sealed_files() > 0)

    def sealed_files(self):
        return len(list((self.profile / "vault").glob("*.sealed")))

    def buy_now(self, outcome):
        """Asks for the first number. Nothing is to be entered: the case has it all."""
        number = self.review()
        confirm = desk.get(self.window, "push button", "Confirm purchase")
        self.consent(confirm)
        desk.do(confirm, "Press")
        outcomes = desk.get(self.window, "table", "Outcomes")
        desk.wait_for(f"the outcome “{outcome}”",
                      lambda: any(outcome in row.values() for row in desk.rows(outcomes)))
        say(f"The purchase ended: {outcome}.")
        return number

    def mend(self):
        self.open_view("Compliance")
        desk.wait_for("the carrier's words at the document",
                      lambda: any(ILLEGIBLE in text for text in desk.words(self.window)))
        missing = desk.get(self.window, "list", "What is missing")
        expect([item.name for item in desk.children(missing) if "Proof of address" in item.name],
               "what was not accepted is not among what is missing")
        desk.picture(self.folder / "compliance-rejected.png")
        self.add_document("Proof of address", "better scan.pdf")
        desk.wait_for("the case to have everything again",
                      lambda: any(text.startswith("All is there") for text in desk.words(self.window)))
        say("What the carrier did not accept is marked with its words; another scan mends it.")

    def find_approved(self, number):
        self.open_view("Compliance")
        desk.wait_for("the case to be approved",
                      lambda: any("has accepted everything" in text for text in desk.words(self.window)))
        history = [text for text in desk.words(self.window) if number[-4:] in mainjob.digits(text)]
        expect(history, "the case does not tell what it was submitted for")
        say("The case is done, and tells what it was submitted for.")

    def look_for_papers(self):
        """Nothing of the papers stands readable in the profile, nor their names."""
        for path in self.profile.rglob("*"):
            if not path.is_file():
                continue
            content = path.read_bytes().lower()
            for word in (b"conspicu", CODICE_FISCALE.lower().encode(), b"passport.pdf", b"bill.pdf"):
                expect(word not in content, f"“{word.decode()}” stands readable in {path}")
        say("Nothing of the papers is readable on the disk.")


def main():
    job = Compliance(*sys.argv[1:])
    try:
        job.run()
    except Exception as failure:
        traceback.print_exc()
        job.show_failure()
        say(f"FAILED: {failure}")
        job.close()
        sys.exit(1)
    job.close()
    say("The papers went through.")


if __name__ == "__main__":
    main()
