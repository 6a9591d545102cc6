<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Aadhaar</name>
    <message>
        <source>This holds what looks like an Aadhaar number. Numberdesk does not keep Aadhaar numbers: enter another identifier, or leave it out.</source>
        <translation>Darin steht, was wie eine Aadhaar-Nummer aussieht. Numberdesk bewahrt keine Aadhaar-Nummern auf: Geben Sie eine andere Kennung ein, oder lassen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>AccountCommandLine</name>
    <message>
        <source>Sets up accounts without a window. Tokens are read from standard input alone and kept in the system’s keychain.

  numberdesk account add --provider ID --name NAME --token-from-stdin [options]
  numberdesk account list [options]
  numberdesk account test NAME [options]
  numberdesk account set-token NAME --token-from-stdin [options]
  numberdesk account remove NAME [options]

Exit codes: 0 done; 1 failed for another reason; 2 the command line or standard input is wrong; 3 the provider refused the token; 4 the keychain is missing, locked or not answering; 5 the provider was not reached or gave no usable answer in time; 6 a file could not be read or written; 7 the profile is open elsewhere; 8 there is no such account; 9 the provider refused for another reason; 10 the administrator does not allow it; 11 the outcome of a request of the account is still open.</source>
        <translation>Richtet Konten ohne Fenster ein. Tokens werden nur von der Standardeingabe gelesen und im Schlüsselbund des Systems aufbewahrt.

  numberdesk account add --provider ID --name NAME --token-from-stdin [Optionen]
  numberdesk account list [Optionen]
  numberdesk account test NAME [Optionen]
  numberdesk account set-token NAME --token-from-stdin [Optionen]
  numberdesk account remove NAME [Optionen]

Exit-Codes: 0 ausgeführt; 1 aus einem anderen Grund fehlgeschlagen; 2 Befehlszeile oder Standardeingabe ist falsch; 3 der Anbieter hat das Token abgelehnt; 4 der Schlüsselbund fehlt, ist gesperrt oder antwortet nicht; 5 der Anbieter war nicht erreichbar oder hat nicht rechtzeitig brauchbar geantwortet; 6 eine Datei konnte nicht gelesen oder geschrieben werden; 7 das Profil ist anderswo geöffnet; 8 das Konto gibt es nicht; 9 der Anbieter hat aus einem anderen Grund abgelehnt; 10 die Administration lässt es nicht zu; 11 das Ergebnis einer Anfrage des Kontos ist noch offen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Use the accounts in this folder. A window must not have it open.</source>
        <translation>Die Konten in diesem Ordner verwenden. Er darf in keinem Fenster geöffnet sein.</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Log each request, without secrets, to this file; - is standard error.</source>
        <translation>Jede Anfrage ohne Geheimnisse in dieser Datei protokollieren; - ist die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Print one JSON object for machines.</source>
        <translation>Ein JSON-Objekt zur maschinellen Verarbeitung ausgeben.</translation>
    </message>
    <message>
        <source>Give up after so many seconds; 60 unless set.</source>
        <translation>Nach so vielen Sekunden aufgeben; ohne Angabe 60.</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>add: how you call the account.</source>
        <translation>add: ein Name Ihrer Wahl für das Konto.</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>add: ask this address instead of the provider’s own.</source>
        <translation>add: diese Adresse statt der des Anbieters abfragen.</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>add: most requests at the same time; what the provider is known to bear unless set.</source>
        <translation>add: höchstens so viele gleichzeitige Anfragen; ohne Angabe so viele, wie der Anbieter bekanntermaßen verträgt.</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>add, set-token: read the token, one line, from standard input. At a terminal it is asked for and not shown.</source>
        <translation>add, set-token: das Token als eine Zeile von der Standardeingabe lesen. An einem Terminal wird es abgefragt und nicht angezeigt.</translation>
    </message>
    <message>
        <source>add, set-token: do not ask the provider whether the token is good.</source>
        <translation>add, set-token: nicht beim Anbieter prüfen, ob das Token gültig ist.</translation>
    </message>
    <message>
        <source>remove: also if the token cannot be removed from the keychain, or the outcome of a request of the account is open.</source>
        <translation>remove: auch wenn das Token nicht aus dem Schlüsselbund entfernt werden kann oder das Ergebnis einer Anfrage des Kontos offen ist.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a provider, %2 its name of a field, %3 what it is for.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Einer dieser Werte: %1.</translation>
    </message>
    <message>
        <source>add: one of %1.</source>
        <translation>add: einer von %1.</translation>
    </message>
    <message>
        <source>add: %1</source>
        <translation>add: %1</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A token is not taken from the command line: every user of this computer can read it there while the command runs, and the shell keeps it in its history. Give it by standard input with --token-from-stdin. If this was a real token, replace it at the provider.</source>
        <translation>Ein Token wird nicht von der Befehlszeile angenommen: Dort können es alle Benutzer dieses Computers lesen, während der Befehl läuft, und die Shell behält es in ihrem Verlauf. Übergeben Sie es über die Standardeingabe mit --token-from-stdin. War dies ein echtes Token, ersetzen Sie es beim Anbieter.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ ist kein bekanntes Argument.</translation>
    </message>
    <message>
        <source>This provider is not known. %1</source>
        <translation>Dieser Anbieter ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Say with --provider which one it is. %1</source>
        <translation>Geben Sie mit --provider an, welcher es ist. %1</translation>
    </message>
    <message>
        <source>%1 has no field for --%2.</source>
        <translation>%1 hat kein Feld für --%2.</translation>
    </message>
    <message>
        <source>--concurrent-requests is a number from 1 to %1.</source>
        <translation>--concurrent-requests ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Give the account a name with --name.</source>
        <translation>Geben Sie dem Konto mit --name einen Namen.</translation>
    </message>
    <message>
        <source>After “account” comes add, list, test, set-token or remove. See numberdesk account --help.</source>
        <translation>Auf „account“ folgt add, list, test, set-token oder remove. Siehe numberdesk account --help.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>Geben Sie nach --profile einen Ordner an.</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to %1.</source>
        <translation>--deadline ist eine Anzahl Sekunden von 1 bis %1.</translation>
    </message>
    <message>
        <source>Say which account: its name comes last.</source>
        <translation>Geben Sie das Konto an: Sein Name steht am Ende.</translation>
    </message>
    <message>
        <source>Give the token by standard input, and say so with --token-from-stdin.</source>
        <translation>Übergeben Sie das Token über die Standardeingabe und geben Sie dazu --token-from-stdin an.</translation>
    </message>
    <message>
        <source>Speak this language instead of the system’s.</source>
        <translation>Diese Sprache statt der des Systems sprechen.</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>It was not done within the deadline.</source>
        <translation>Der Vorgang wurde nicht innerhalb der Frist fertig.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>%1 of %2 for %3 (not shown): </source>
        <extracomment>Asks at a terminal; %1 is the provider&apos;s word for its token, %2 the provider, %3 the account.</extracomment>
        <translation>%1 von %2 für %3 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile.</source>
        <translation>In diesem Profil gibt es kein Konto „%1“.</translation>
    </message>
    <message>
        <source>There is no account of this name in this profile.</source>
        <translation>In diesem Profil gibt es kein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>token in %1</source>
        <translation>Token in %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>State of an account in a list</extracomment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>There is no account in this profile.</source>
        <translation>In diesem Profil gibt es kein Konto.</translation>
    </message>
    <message>
        <source>%1 accepted the token.</source>
        <translation>%1 hat das Token angenommen.</translation>
    </message>
    <message>
        <source>Your administrator does not allow accounts of %1 here.</source>
        <translation>Ihre Administration lässt hier keine Konten von %1 zu.</translation>
    </message>
    <message>
        <source>There is an account of this name already. To replace its token, use “account set-token”.</source>
        <translation>Ein Konto dieses Namens gibt es schon. Um sein Token zu ersetzen, verwenden Sie „account set-token“.</translation>
    </message>
    <message>
        <source>The account was not added.</source>
        <translation>Das Konto wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The account stayed without a token.</source>
        <translation>Das Konto blieb ohne Token.</translation>
    </message>
    <message>
        <source>%1 was added, its token is in %2.</source>
        <translation>%1 wurde hinzugefügt, das Token liegt in %2.</translation>
    </message>
    <message>
        <source>%1 accepted the token of %2.</source>
        <translation>%1 hat das Token von %2 angenommen.</translation>
    </message>
    <message>
        <source>This version does not know the provider of %1.</source>
        <translation>Diese Version kennt den Anbieter von %1 nicht.</translation>
    </message>
    <message>
        <source>The token of %1 was replaced in %2.</source>
        <translation>Das Token von %1 wurde in %2 ersetzt.</translation>
    </message>
    <message>
        <source>The outcome of a purchase or release of %1 is not known yet. Without the account it cannot be looked up any more. Open the window to let it be settled, or use --force.</source>
        <translation>Das Ergebnis eines Kaufs oder einer Rückgabe von %1 ist noch nicht bekannt. Ohne das Konto lässt es sich nicht mehr ermitteln. Öffnen Sie das Fenster, damit es geklärt wird, oder verwenden Sie --force.</translation>
    </message>
    <message>
        <source>The account is still there.</source>
        <translation>Das Konto ist noch vorhanden.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer, with its token. Nothing changed at its provider.</source>
        <translation>%1 wurde mit dem Token von diesem Computer entfernt. Beim Anbieter hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer. Its token may still be in the keychain: delete it there.</source>
        <translation>%1 wurde von diesem Computer entfernt. Das Token ist möglicherweise noch im Schlüsselbund: Löschen Sie es dort.</translation>
    </message>
</context>
<context>
    <name>AccountServices</name>
    <message>
        <source>Tokens may be kept in the keychain alone. %1</source>
        <translation>Tokens dürfen nur im Schlüsselbund aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Accounts of this provider are not allowed on this computer. %1</source>
        <translation>Konten dieses Anbieters sind auf diesem Computer nicht erlaubt. %1</translation>
    </message>
</context>
<context>
    <name>AddressRules</name>
    <message>
        <source>Some providers refuse %1 in an address. Write it in words.</source>
        <extracomment>%1 is one or several characters, as &amp; or #.</extracomment>
        <translation>Manche Anbieter nehmen %1 in einer Adresse nicht an. Schreiben Sie es aus.</translation>
    </message>
    <message>
        <source>%1 uses no postal codes.</source>
        <translation>%1 hat keine Postleitzahlen.</translation>
    </message>
    <message>
        <source>Postal codes of %1 are written as %2.</source>
        <extracomment>%1 is a country, %2 an example of a postal code.</extracomment>
        <translation>Postleitzahlen in diesem Land (%1) werden wie %2 geschrieben.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Telefon für Rückfragen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Building, floor or suite</source>
        <translation>Gebäude, Etage oder Wohnung</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Field of a postal address.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Provinz oder Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Field of a postal address.</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>The address must be in the place that the number belongs to: %1.</source>
        <translation>Die Adresse muss an dem Ort liegen, zu dem die Nummer gehört: %1.</translation>
    </message>
    <message>
        <source>“%1” is the code of no country. Choose one.</source>
        <translation>„%1“ ist kein Ländercode. Wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>The address must be in the country of the number: %1.</source>
        <translation>Die Adresse muss im Land der Nummer liegen: %1.</translation>
    </message>
</context>
<context>
    <name>AllNumbers</name>
    <message numerus="yes">
        <source>The provider’s list repeats itself. It was read up to %n number(s).</source>
        <translation>
            <numerusform>Die Liste des Anbieters wiederholt sich. Sie wurde bis zu %n Rufnummer gelesen.</numerusform>
            <numerusform>Die Liste des Anbieters wiederholt sich. Sie wurde bis zu %n Rufnummern gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationImport</name>
    <message>
        <source>Several accounts have this number. Name one under “account_id”.</source>
        <translation>Mehrere Konten haben diese Rufnummer. Nennen Sie eines unter „account_id“.</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Kein Konto hat diese Rufnummer.</translation>
    </message>
    <message>
        <source>Line %1 speaks of the same number already.</source>
        <translation>Zeile %1 nennt dieselbe Rufnummer schon.</translation>
    </message>
    <message>
        <source>The id belongs to another number.</source>
        <translation>Die ID gehört zu einer anderen Rufnummer.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is there and that you may read it.</source>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it.</source>
        <translation>Die Datei ist größer als %1. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Ein Anführungszeichen ist geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quotation mark.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht noch etwas.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>Eine Zelle ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The line has more than %1 cells.</source>
        <translation>Die Zeile hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>The line has letters that are not UTF-8.</source>
        <translation>Die Zeile hat Zeichen, die nicht UTF-8 sind.</translation>
    </message>
    <message>
        <source>The file is no table that can be read: %1</source>
        <translation>Die Datei ist keine lesbare Tabelle: %1</translation>
    </message>
    <message>
        <source>The first line names no column “number” or “id”. Export some numbers to see what the file must look like.</source>
        <translation>Die erste Zeile nennt keine Spalte „number“ oder „id“. Exportieren Sie einige Rufnummern, um zu sehen, wie die Datei aussehen muss.</translation>
    </message>
    <message>
        <source>The first line names nothing that can be changed: label, tags, owner, cost_centre, protected or notes.</source>
        <translation>Die erste Zeile nennt nichts, was sich ändern lässt: label, tags, owner, cost_centre, protected oder notes.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the first line has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>The line names no number.</source>
        <translation>Die Zeile nennt keine Rufnummer.</translation>
    </message>
    <message>
        <source>“%1” under “protected” is neither true nor false.</source>
        <translation>„%1“ unter „protected“ ist weder true noch false.</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message>
        <source>Numbers that were protected are not protected any more. Protect them again before you release anything.</source>
        <translation>Rufnummern, die geschützt waren, sind es nicht mehr. Schützen Sie sie erneut, bevor Sie etwas zurückgeben.</translation>
    </message>
    <message>
        <source>Notes, tags, owners and cost centres of numbers, and labels that were kept on this computer, are gone as well.</source>
        <translation>Notizen, Tags, Zuständige und Kostenstellen von Nummern sowie Bezeichnungen, die auf diesem Computer aufbewahrt wurden, sind ebenfalls verloren.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Nobody can tell which numbers are protected, so none is released. %1</source>
        <translation>Welche Rufnummern geschützt sind, lässt sich nicht feststellen, deshalb wird keine zurückgegeben. %1</translation>
    </message>
    <message>
        <source>The list of protected numbers is still being read. Try again in a moment.</source>
        <translation>Die Liste der geschützten Rufnummern wird noch eingelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>AnswerCheck</name>
    <message>
        <source>At least %1 characters are needed; this has %2.</source>
        <translation>Mindestens %1 Zeichen sind nötig; hier sind es %2.</translation>
    </message>
    <message>
        <source>At most %1 characters are accepted; this has %2.</source>
        <translation>Höchstens %1 Zeichen sind erlaubt; hier sind es %2.</translation>
    </message>
    <message>
        <source>At most %1 characters can be sent.</source>
        <translation>Es können höchstens %1 Zeichen gesendet werden.</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, for instance 2019-04-30.</source>
        <translation>Schreiben Sie das Datum als JJJJ-MM-TT, zum Beispiel 2019-04-30.</translation>
    </message>
    <message>
        <source>The calendar has no %1.</source>
        <translation>Das Datum %1 gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>Enter a mail address, as name@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.</translation>
    </message>
    <message>
        <source>Enter a web address that begins with https://.</source>
        <translation>Geben Sie eine Webadresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Enter one of: %1.</source>
        <translation>Geben Sie einen dieser Werte ein: %1.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Der Wert muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>Der Wert darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>The provider’s rule for this cannot be checked here; the provider decides.</source>
        <translation>Die Regel des Anbieters hierfür lässt sich hier nicht prüfen; es entscheidet der Anbieter.</translation>
    </message>
    <message>
        <source>This does not have the form that is accepted.</source>
        <translation>Dieser Wert hat nicht die zulässige Form.</translation>
    </message>
    <message>
        <source>There is a control character in it. Type it anew.</source>
        <translation>Der Text enthält ein Steuerzeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Usually written internationally, as +39 079 555 0142.</source>
        <translation>Üblich ist die internationale Schreibweise, zum Beispiel +39 079 555 0142.</translation>
    </message>
    <message>
        <source>It must be %1 or later.</source>
        <translation>Frühestens %1.</translation>
    </message>
    <message>
        <source>It must be %1 or earlier.</source>
        <translation>Spätestens %1.</translation>
    </message>
    <message>
        <source>It must lie at least %1 back: %2 or earlier.</source>
        <translation>Der Tag muss mindestens %1 zurückliegen: spätestens %2.</translation>
    </message>
    <message>
        <source>It must not lie more than %1 back: %2 or later.</source>
        <translation>Der Tag darf höchstens %1 zurückliegen: frühestens %2.</translation>
    </message>
</context>
<context>
    <name>ApprovalCode</name>
    <message>
        <source>The code needs %1 to %2 characters.</source>
        <translation>Der Code braucht %1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>The code must not be one character over and over.</source>
        <translation>Der Code darf nicht immer dasselbe Zeichen sein.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the code safely. Close other programs, then try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um den Code sicher aufzubewahren. Schließen Sie andere Programme, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>BulkRelease</name>
    <message>
        <source>Another release is under way. Wait until it has ended.</source>
        <translation>Eine andere Rückgabe läuft. Warten Sie, bis sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>Cart</name>
    <message>
        <source>The label “%1…” is longer than %2 characters. Shorten it.</source>
        <translation>Die Bezeichnung „%1…“ ist länger als %2 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>An offer without a number or an account cannot be put into the cart.</source>
        <translation>Ein Angebot ohne Rufnummer oder Konto kann nicht in den Warenkorb gelegt werden.</translation>
    </message>
</context>
<context>
    <name>CartPurchase</name>
    <message>
        <source>Another purchase is under way. Wait until it has ended.</source>
        <translation>Ein anderer Kauf läuft noch. Warten Sie, bis er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>A number or a price is not the one that was confirmed. Nothing was bought. Review the purchase again.</source>
        <translation>Eine Rufnummer oder ein Preis stimmt nicht mit dem überein, was bestätigt wurde. Es wurde nichts gekauft. Prüfen Sie den Kauf noch einmal.</translation>
    </message>
</context>
<context>
    <name>CartStore</name>
    <message numerus="yes">
        <source>%n line(s) of the cart cannot be read and are not shown. They were left in %1 as they are.</source>
        <translation>
            <numerusform>%n Position des Warenkorbs kann nicht gelesen werden und wird nicht gezeigt. Sie blieb unverändert in %1.</numerusform>
            <numerusform>%n Positionen des Warenkorbs können nicht gelesen werden und werden nicht gezeigt. Sie blieben unverändert in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDeletion</name>
    <message>
        <source>Delete the case %1, %2 of %3?</source>
        <extracomment>%1 is a country, %2 a type of numbers, %3 the name of an account.</extracomment>
        <translation>Den Vorgang %1, %2 von %3 löschen?</translation>
    </message>
    <message>
        <source>Delete case</source>
        <translation>Vorgang löschen</translation>
    </message>
    <message>
        <source>Its answers, its address and its history leave this computer and cannot be brought back. Documents stay among your documents, purchases stay in Activity, and what the provider has stays there.</source>
        <translation>Antworten, Adresse und Verlauf werden von diesem Computer gelöscht und lassen sich nicht zurückholen. Dokumente bleiben unter Ihren Dokumenten, Käufe bleiben in den Aktivitäten, und was der Anbieter hat, bleibt dort.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a case.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the case stays.</extracomment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>Line %1 is not as it was written.</source>
        <translation>Zeile %1 ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are not as they were written.</source>
        <translation>Die Zeilen %1 bis %2 sind nicht so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Line %1 is gone.</source>
        <translation>Zeile %1 fehlt.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are gone.</source>
        <translation>Die Zeilen %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>The end is gone: line %1 was written.</source>
        <translation>Das Ende fehlt: Zeile %1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>The end is gone: lines %1 to %2 were written.</source>
        <translation>Das Ende fehlt: Die Zeilen %1 bis %2 wurden geschrieben.</translation>
    </message>
    <message>
        <source>Line %1 was replaced: another one was noted when it was written.</source>
        <translation>Zeile %1 wurde ersetzt: Vermerkt wurde beim Schreiben eine andere.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 were replaced: others were noted when they were written.</source>
        <translation>Die Zeilen %1 bis %2 wurden ersetzt: Vermerkt wurden beim Schreiben andere.</translation>
    </message>
    <message>
        <source>A purchase or release is kept of which no line tells.</source>
        <translation>Es ist ein Kauf oder eine Rückgabe verzeichnet, wovon keine Zeile berichtet.</translation>
    </message>
    <message>
        <source>What is kept of a purchase or release is not what line %1 tells.</source>
        <translation>Was zu einem Kauf oder einer Rückgabe verzeichnet ist, ist nicht das, was Zeile %1 berichtet.</translation>
    </message>
    <message>
        <source>The journal was changed outside of this program.</source>
        <translation>Das Journal wurde außerhalb dieses Programms geändert.</translation>
    </message>
    <message>
        <source>There are more such places.</source>
        <translation>Es gibt weitere solche Stellen.</translation>
    </message>
    <message>
        <source>Keep a copy of the file for your auditor, and compare with the lists of your providers.</source>
        <translation>Bewahren Sie eine Kopie der Datei für Ihre Prüfer auf und vergleichen Sie mit den Listen Ihrer Anbieter.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n line(s), none changed or removed.</source>
        <translation>
            <numerusform>Das Journal ist vollständig: %n Zeile, nicht geändert oder entfernt.</numerusform>
            <numerusform>Das Journal ist vollständig: %n Zeilen, keine geändert oder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes that are kept beside it are gone, so lines that were removed at its end would not show.</source>
        <translation>Die Vermerke, die daneben aufbewahrt werden, fehlen: Am Ende entfernte Zeilen fielen daher nicht auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not noted beside it: of these the chain alone speaks.</source>
        <translation>
            <numerusform>%n Zeile wurde nicht daneben vermerkt: Für sie spricht allein die Kette.</numerusform>
            <numerusform>%n Zeilen wurden nicht daneben vermerkt: Für sie spricht allein die Kette.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is older than the one before it: the computer’s clock had been set back. That is no sign of a change; the order of the lines counts.</source>
        <translation>Zeile %1 ist älter als die Zeile davor: Die Uhr des Computers war zurückgestellt. Das ist kein Zeichen einer Änderung; es zählt die Reihenfolge der Zeilen.</translation>
    </message>
    <message>
        <source>Somebody who rewrites journal and notes together would not be found out: who must be able to prove it notes elsewhere that the hash of line %1 begins with %2.</source>
        <translation>Wer Journal und Vermerke gemeinsam umschreibt, fiele nicht auf: Wer es beweisen können muss, notiert anderswo, dass der Hash von Zeile %1 mit %2 beginnt.</translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>This allows more spending than before. A second person approves it with the code.</source>
        <translation>Damit kann mehr ausgegeben werden als bisher. Eine zweite Person genehmigt es mit dem Code.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>this account</source>
        <extracomment>Stands for the name of an account that has none yet: &quot;DialNexa accepted the token of this account.&quot;</extracomment>
        <translation>diesem Konto</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepted the token of %2 and lists %n number(s).</source>
        <extracomment>%1 is a provider, %2 an account.</extracomment>
        <translation>
            <numerusform>%1 hat das Token von %2 angenommen und führt %n Rufnummer auf.</numerusform>
            <numerusform>%1 hat das Token von %2 angenommen und führt %n Rufnummern auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted the token of %2.</source>
        <translation>%1 hat das Token von %2 angenommen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Explore with sample carriers inside this program; nothing is bought.</source>
        <translation>Das Programm mit eingebauten Demo-Anbietern ausprobieren; es wird nichts gekauft.</translation>
    </message>
    <message>
        <source>Keep accounts, journal and inventory in this folder.</source>
        <translation>Konten, Journal und Bestand in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>What follows --profile or --tour in the help of the command line.</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Log each request, without secrets, to this file; - is standard error.</source>
        <translation>Jede Anfrage ohne Geheimnisse in dieser Datei protokollieren; - ist die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>What follows --log in the help of the command line.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go through the main job on the sample carriers and save a picture of each view.</source>
        <translation>Den Hauptablauf mit den Demo-Anbietern durchgehen und von jeder Ansicht ein Bild speichern.</translation>
    </message>
    <message>
        <source>One desk for the phone numbers of every carrier.</source>
        <translation>Ein Arbeitsplatz für die Rufnummern aller Anbieter.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ ist kein bekanntes Argument.</translation>
    </message>
    <message>
        <source>Speak this language instead of the one in the settings.</source>
        <translation>Diese Sprache statt der in den Einstellungen gewählten verwenden.</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>What follows --language in the help of the command line: “de”, “it”.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose one of: %2.</source>
        <translation>Die Sprache „%1“ gibt es hier nicht. Wählen Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>Accounts are set up without a window by “numberdesk account”; see numberdesk account --help.</source>
        <translation>Ohne Fenster werden Konten mit „numberdesk account“ eingerichtet; siehe numberdesk account --help.</translation>
    </message>
    <message>
        <source>Write “account” right after the program’s name, and options after it.</source>
        <translation>Schreiben Sie „account“ direkt hinter den Programmnamen und Optionen dahinter.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>Geben Sie nach --profile einen Ordner an.</translation>
    </message>
</context>
<context>
    <name>ComplianceCase</name>
    <message>
        <source>Company or last name</source>
        <translation>Firma oder Nachname</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Der ganze Vorgang</translation>
    </message>
    <message>
        <source>The case is closed. Open it again to go on.</source>
        <translation>Der Vorgang ist geschlossen. Öffnen Sie ihn wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Mend what %1 did not accept: %2.</source>
        <translation>Bessern Sie nach, was %1 nicht angenommen hat: %2.</translation>
    </message>
    <message>
        <source>Fill in the last thing that is missing: %1.</source>
        <translation>Ergänzen Sie das Letzte, was fehlt: %1.</translation>
    </message>
    <message>
        <source>Fill in what is missing, first: %1.</source>
        <translation>Ergänzen Sie, was fehlt, zuerst: %1.</translation>
    </message>
    <message>
        <source>%1 looks at what was submitted. Nothing is to be done until it answers.</source>
        <translation>%1 prüft, was eingereicht wurde. Bis zur Antwort ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>All is there. Review the purchase of %n number(s); the documents are uploaded with it.</source>
        <translation>
            <numerusform>Alles ist da. Prüfen Sie den Kauf von %n Rufnummer; die Dokumente werden dabei hochgeladen.</numerusform>
            <numerusform>Alles ist da. Prüfen Sie den Kauf von %n Rufnummern; die Dokumente werden dabei hochgeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has accepted everything. Further numbers of this kind can use these answers.</source>
        <translation>%1 hat alles angenommen. Weitere Rufnummern dieser Art können diese Antworten verwenden.</translation>
    </message>
    <message>
        <source>All is there. Find a number and put it into the cart.</source>
        <translation>Alles ist da. Suchen Sie eine Rufnummer und legen Sie sie in den Warenkorb.</translation>
    </message>
    <message>
        <source>%1 did not accept the case. Change what it is about, or say that you have settled it; then submit it again.</source>
        <translation>%1 hat den Vorgang nicht angenommen. Ändern Sie, worum es geht, oder geben Sie an, dass Sie es geklärt haben; reichen Sie ihn dann erneut ein.</translation>
    </message>
    <message>
        <source>%1 still has a number of this case as not accepted. Its list of numbers tells when that changes; a further number is submitted with the answers as they are now.</source>
        <translation>Bei %1 gilt eine Rufnummer dieses Vorgangs noch als nicht angenommen. Die Liste der Rufnummern zeigt, wenn sich das ändert; eine weitere Rufnummer wird mit den jetzigen Antworten eingereicht.</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Provider</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation>Ohne Kostenstelle</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Land nicht angegeben</translation>
    </message>
    <message>
        <source>Type not stated</source>
        <translation>Typ nicht angegeben</translation>
    </message>
    <message>
        <source>Currency not stated</source>
        <translation>Währung nicht angegeben</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A group of numbers of an account that is not known here any more.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have no stated price.</source>
        <translation>
            <numerusform>Für %n Rufnummer ist kein Preis angegeben.</numerusform>
            <numerusform>Für %n Rufnummern ist kein Preis angegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) have no currency and are not added up.</source>
        <translation>
            <numerusform>%n Preis hat keine Währung und wird nicht addiert.</numerusform>
            <numerusform>%n Preise haben keine Währung und werden nicht addiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are billed by another carrier.</source>
        <translation>
            <numerusform>%n Rufnummer rechnet ein anderer Anbieter ab.</numerusform>
            <numerusform>%n Rufnummern rechnet ein anderer Anbieter ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not in their account’s list any more.</source>
        <translation>
            <numerusform>%n Rufnummer steht nicht mehr in der Liste ihres Kontos.</numerusform>
            <numerusform>%n Rufnummern stehen nicht mehr in der Liste ihres Kontos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are being released and count until then.</source>
        <translation>
            <numerusform>%n Rufnummer wird zurückgegeben und zählt bis dahin.</numerusform>
            <numerusform>%n Rufnummern werden zurückgegeben und zählen bis dahin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are billed later.</source>
        <translation>
            <numerusform>%n Rufnummer wird später abgerechnet.</numerusform>
            <numerusform>%n Rufnummern werden später abgerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were due before today when they were last read.</source>
        <translation>
            <numerusform>%n Rufnummer war beim letzten Einlesen schon vor heute fällig.</numerusform>
            <numerusform>%n Rufnummern waren beim letzten Einlesen schon vor heute fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n number(s) the next bill is not stated.</source>
        <translation>
            <numerusform>Bei %n Rufnummer ist die nächste Abrechnung nicht angegeben.</numerusform>
            <numerusform>Bei %n Rufnummern ist die nächste Abrechnung nicht angegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be released before their next bill and are not listed.</source>
        <translation>
            <numerusform>%n Rufnummer wird vor ihrer nächsten Rechnung zurückgegeben und ist nicht aufgeführt.</numerusform>
            <numerusform>%n Rufnummern werden vor ihrer nächsten Rechnung zurückgegeben und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>DialNexa</name>
    <message>
        <source>Telephony provider %1: %2, %3 credits.</source>
        <translation>Telefonieanbieter %1: %2, %3 Credits.</translation>
    </message>
    <message>
        <source>Telephony provider %1: %2, price not stated.</source>
        <translation>Telefonieanbieter %1: %2, Preis nicht angegeben.</translation>
    </message>
    <message>
        <source>DialNexa has %1 agents and told %2 of them.</source>
        <translation>DialNexa hat %1 Agenten und hat %2 davon mitgeteilt.</translation>
    </message>
    <message>
        <source>DialNexa sells Indian numbers after KYC only: Settings → Account → KYC Verification.</source>
        <translation>DialNexa verkauft indische Rufnummern nur nach KYC: Settings → Account → KYC Verification.</translation>
    </message>
    <message>
        <source>Indian 1800 numbers take calls and cannot make them.</source>
        <translation>Indische 1800-Nummern nehmen Anrufe an; ausgehende Anrufe sind nicht möglich.</translation>
    </message>
    <message>
        <source>DialNexa has %1 such numbers and told %2 of them. It cannot be asked for the others; search for one type of number to see more.</source>
        <translation>DialNexa hat %1 solche Rufnummern und hat %2 davon mitgeteilt. Die übrigen lassen sich nicht abfragen; suchen Sie nach einem einzelnen Nummerntyp, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>DialNexa answered page %1 where page %2 was asked for. The list may be incomplete.</source>
        <translation>DialNexa hat mit Seite %1 geantwortet, angefragt war Seite %2. Die Liste ist möglicherweise unvollständig.</translation>
    </message>
    <message>
        <source>Complete KYC in DialNexa: Settings → Account → KYC Verification. Or the API key lacks permission to buy numbers.</source>
        <translation>Schließen Sie KYC bei DialNexa ab: Settings → Account → KYC Verification. Oder dem API-Schlüssel fehlt die Berechtigung, Rufnummern zu kaufen.</translation>
    </message>
    <message>
        <source>Enable the country in DialNexa: Workspace Settings → Telephony Config.</source>
        <translation>Schalten Sie das Land bei DialNexa frei: Workspace Settings → Telephony Config.</translation>
    </message>
    <message>
        <source>Nothing was bought. Try contract B in the account settings.</source>
        <translation>Es wurde nichts gekauft. Versuchen Sie es mit Form B in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>Complete KYC in DialNexa: Settings → Account → KYC Verification.</source>
        <translation>Schließen Sie KYC bei DialNexa ab: Settings → Account → KYC Verification.</translation>
    </message>
    <message>
        <source>An active campaign or workflow uses this number, or it is the default number. Change that in the DialNexa dashboard, then release the number again.</source>
        <translation>Eine aktive Kampagne oder ein aktiver Workflow verwendet diese Rufnummer, oder sie ist die Standardnummer. Ändern Sie das im Dashboard von DialNexa und geben Sie die Rufnummer dann erneut zurück.</translation>
    </message>
    <message>
        <source>This is no page of a DialNexa list.</source>
        <translation>Das ist keine Seite einer Liste von DialNexa.</translation>
    </message>
    <message>
        <source>DialNexa tells no ID for %1, so that it cannot be addressed. Read the list again.</source>
        <translation>DialNexa teilt für %1 keine ID mit; deshalb lässt sich die Rufnummer nicht ansprechen. Lesen Sie die Liste neu ein.</translation>
    </message>
    <message>
        <source>Choose a country to search in.</source>
        <translation>Wählen Sie ein Land für die Suche.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Field: the operator of the telephone network that a number comes from.</extracomment>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Purchase contract</source>
        <translation>Form der Kaufanfrage</translation>
    </message>
    <message>
        <source>DialNexa documents two forms of the purchase request. Numberdesk sends the chosen one and never tries the other by itself.</source>
        <translation>DialNexa dokumentiert zwei Formen der Kaufanfrage. Numberdesk sendet die gewählte und versucht nie von sich aus die andere.</translation>
    </message>
    <message>
        <source>A: the number alone</source>
        <translation>A: nur die Rufnummer</translation>
    </message>
    <message>
        <source>B: with telephony provider and country</source>
        <translation>B: mit Telefonieanbieter und Land</translation>
    </message>
    <message>
        <source>Telephony provider ID</source>
        <translation>Telefonieanbieter-ID</translation>
    </message>
    <message>
        <source>Accounting label</source>
        <translation>Buchhaltungsbezeichnung</translation>
    </message>
    <message>
        <source>A second label at DialNexa, for cost centres and the like.</source>
        <translation>Eine zweite Bezeichnung bei DialNexa, etwa für Kostenstellen.</translation>
    </message>
    <message>
        <source>Cost centre 12</source>
        <translation>Kostenstelle 12</translation>
    </message>
    <message>
        <source>A released DialNexa number cannot be restored.</source>
        <translation>Eine zurückgegebene Rufnummer lässt sich bei DialNexa nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>DialNexa does not report a balance.</source>
        <translation>DialNexa teilt kein Guthaben mit.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The check proves that the key may read. Whether it may buy shows at a purchase.</source>
        <translation>Die Prüfung belegt, dass der Schlüssel lesen darf. Ob er kaufen darf, zeigt sich bei einem Kauf.</translation>
    </message>
    <message>
        <source>DialNexa states its fees without a currency.</source>
        <translation>DialNexa nennt seine Gebühren ohne Währung.</translation>
    </message>
    <message>
        <source>Indian and other regulated numbers need KYC: Settings → Account → KYC Verification in DialNexa.</source>
        <translation>Indische und andere regulierte Rufnummern erfordern KYC: Settings → Account → KYC Verification bei DialNexa.</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What answers the calls of a number.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>DialNexa releases a number at once, and it cannot be restored.</source>
        <translation>DialNexa nimmt eine Rufnummer sofort zurück; sie lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Calls in progress go on. Billing stops at the end of the current cycle.</source>
        <translation>Laufende Gespräche werden fortgesetzt. Die Abrechnung endet mit dem laufenden Abrechnungszeitraum.</translation>
    </message>
    <message>
        <source>This DialNexa workspace has no number search. A number that you know can be typed in and bought.</source>
        <translation>Dieser DialNexa-Workspace hat keine Nummernsuche. Eine Rufnummer, die Sie kennen, können Sie eingeben und kaufen.</translation>
    </message>
    <message>
        <source>Change this in the DialNexa dashboard.</source>
        <translation>Ändern Sie das im Dashboard von DialNexa.</translation>
    </message>
    <message>
        <source>%1 is not a telephone number with plus and country code.</source>
        <translation>%1 ist keine Telefonnummer mit Plus und Ländervorwahl.</translation>
    </message>
    <message>
        <source>The country of %1 is not known, and contract B needs it.</source>
        <translation>Das Land von %1 ist nicht bekannt, Form B benötigt es aber.</translation>
    </message>
    <message>
        <source>DialNexa has accepted the purchase of %1 and not listed it yet.</source>
        <translation>DialNexa hat den Kauf von %1 angenommen, die Rufnummer aber noch nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1 is bought and being set up.</source>
        <translation>%1 ist gekauft und wird eingerichtet.</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>Wählen Sie einen Agenten.</translation>
    </message>
    <message numerus="yes">
        <source>A label has at most %n character(s) at DialNexa.</source>
        <translation>
            <numerusform>Eine Bezeichnung hat bei DialNexa höchstens %n Zeichen.</numerusform>
            <numerusform>Eine Bezeichnung hat bei DialNexa höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>DialNexa has no setting %1.</source>
        <translation>DialNexa hat keine Einstellung %1.</translation>
    </message>
    <message>
        <source>DialNexa reported success, but does not show the new value.</source>
        <translation>DialNexa hat Erfolg gemeldet, zeigt aber nicht den neuen Wert.</translation>
    </message>
    <message>
        <source>DialNexa reported success, but kept “%1”.</source>
        <translation>DialNexa hat Erfolg gemeldet, aber „%1“ beibehalten.</translation>
    </message>
    <message>
        <source>The telephony provider ID %1 is not in DialNexa’s price list.</source>
        <translation>Die Telefonieanbieter-ID %1 steht nicht in der Preisliste von DialNexa.</translation>
    </message>
    <message>
        <source>Contract B needs the telephony provider ID. DialNexa’s price list names the IDs.</source>
        <translation>Form B benötigt die Telefonieanbieter-ID. Die IDs stehen in der Preisliste von DialNexa.</translation>
    </message>
    <message>
        <source>DialNexa’s price list could not be read, so that the telephony provider ID is not checked.</source>
        <translation>Die Preisliste von DialNexa konnte nicht gelesen werden; deshalb ist die Telefonieanbieter-ID nicht geprüft.</translation>
    </message>
    <message>
        <source>The carrier that DialNexa buys from, by contract A; where none is named, DialNexa chooses. For India it recommends plivo.</source>
        <translation>Bei wem DialNexa einkauft, nach Form A; ohne Angabe wählt DialNexa selbst. Für Indien empfiehlt es plivo.</translation>
    </message>
    <message>
        <source>Needed for contract B. DialNexa’s price list names the IDs; an account check shows them.</source>
        <translation>Für Form B erforderlich. Die IDs stehen in der Preisliste von DialNexa; eine Kontoprüfung zeigt sie an.</translation>
    </message>
    <message>
        <source>In the DialNexa dashboard under the workspace’s API keys. Copy the whole key; a colon in it belongs to it.</source>
        <translation>Sie finden ihn im Dashboard von DialNexa unter den API-Schlüsseln des Workspace. Kopieren Sie den ganzen Schlüssel; ein Doppelpunkt darin gehört dazu.</translation>
    </message>
    <message>
        <source>Who sells this number. DialNexa’s price list has one ID for each country.</source>
        <translation>Wer diese Rufnummer verkauft. Die Preisliste von DialNexa enthält für jedes Land eine ID.</translation>
    </message>
    <message>
        <source>Contract B needs a telephony provider ID. Enter it in the account settings.</source>
        <translation>Form B benötigt eine Telefonieanbieter-ID. Geben Sie sie in den Kontoeinstellungen ein.</translation>
    </message>
</context>
<context>
    <name>DirectDelivery</name>
    <message>
        <source>The documents are locked. Open them, then buy again.</source>
        <translation>Die Dokumente sind gesperrt. Öffnen Sie sie und kaufen Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>DocumentCheck</name>
    <message>
        <source>The file %1 is not there. Choose another.</source>
        <translation>Die Datei %1 ist nicht vorhanden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a PDF, JPEG or PNG file.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine PDF-, JPEG- oder PNG-Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another.</source>
        <translation>Die Datei %1 ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>By its content this is %1; accepted: %2.</source>
        <translation>Dem Inhalt nach ist dies %1; zulässig: %2.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are accepted.</source>
        <translation>Die Datei hat %1; zulässig sind höchstens %2.</translation>
    </message>
    <message>
        <source>Many providers refuse files above %1; this has %2.</source>
        <translation>Viele Anbieter lehnen Dateien über %1 ab; diese hat %2.</translation>
    </message>
    <message>
        <source>By its content this is %1. PDF, JPEG and PNG are accepted nearly everywhere.</source>
        <translation>Dem Inhalt nach ist dies %1. PDF, JPEG und PNG werden fast überall angenommen.</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a file of unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
    <message>
        <source>The file of %1 is gone. Add the document again.</source>
        <translation>Die Datei zu %1 ist nicht mehr da. Fügen Sie das Dokument erneut hinzu.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Choose one that is valid.</source>
        <translation>%1 ist am %2 abgelaufen. Wählen Sie ein gültiges Dokument.</translation>
    </message>
    <message>
        <source>A document that was removed</source>
        <translation>Ein entferntes Dokument</translation>
    </message>
    <message>
        <source>This document is not among your documents any more. Choose another.</source>
        <translation>Dieses Dokument ist nicht mehr unter Ihren Dokumenten. Wählen Sie ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n document(s) can be given here. Remove those that are not needed.</source>
        <translation>
            <numerusform>Hier kann höchstens %n Dokument angegeben werden. Entfernen Sie die übrigen.</numerusform>
            <numerusform>Hier können höchstens %n Dokumente angegeben werden. Entfernen Sie die übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was issued on %2; the provider wants one that is not older than %3. Choose a later one.</source>
        <translation>%1 wurde am %2 ausgestellt; der Anbieter verlangt eines, das nicht älter als %3 ist. Wählen Sie ein neueres.</translation>
    </message>
    <message>
        <source>The provider wants one that is not older than %1. Enter when this one was issued, so that it can be checked.</source>
        <translation>Der Anbieter verlangt eines, das nicht älter als %1 ist. Tragen Sie ein, wann dieses ausgestellt wurde, damit es geprüft werden kann.</translation>
    </message>
    <message>
        <source>%1 is said to be issued on %2, which is still to come.</source>
        <translation>%1 soll am %2 ausgestellt sein; dieser Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>DocumentInspector</name>
    <message>
        <source>The document could not be looked into: the process for it does not start.</source>
        <translation>Das Dokument konnte nicht geprüft werden: Der Prozess dafür startet nicht.</translation>
    </message>
    <message>
        <source>The photo could not be made smaller. Make a smaller one with another program, and add that.</source>
        <translation>Das Foto ließ sich nicht verkleinern. Erstellen Sie mit einem anderen Programm ein kleineres und fügen Sie dieses hinzu.</translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message>
        <source>The end of the file is missing. Get a whole copy: providers refuse such a file.</source>
        <translation>Das Ende der Datei fehlt. Besorgen Sie eine vollständige Kopie: Anbieter lehnen eine solche Datei ab.</translation>
    </message>
    <message>
        <source>The file cannot be read as what it says it is. Open it and save it anew.</source>
        <translation>Die Datei lässt sich nicht als das lesen, was sie zu sein angibt. Öffnen und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>It opens with a password only. Providers want it without: save it without a password.</source>
        <translation>Sie lässt sich nur mit einem Passwort öffnen. Anbieter verlangen sie ohne: Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>It took too much time or memory to read and was given up. Print it into a new PDF file.</source>
        <translation>Das Lesen brauchte zu viel Zeit oder Speicher und wurde aufgegeben. Drucken Sie sie in eine neue PDF-Datei.</translation>
    </message>
    <message>
        <source>It is encrypted so that it cannot be changed or copied. Some providers refuse that.</source>
        <translation>Sie ist so verschlüsselt, dass sie nicht geändert oder kopiert werden kann. Manche Anbieter lehnen das ab.</translation>
    </message>
    <message>
        <source>It was not added: you stopped it.</source>
        <translation>Nicht hinzugefügt: Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>The documents are locked. Open them, then add it again.</source>
        <translation>Die Dokumente sind gesperrt. Öffnen Sie sie und fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is not a file. Add the files in it one by one.</source>
        <translation>Das ist keine Datei. Fügen Sie die Dateien darin einzeln hinzu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 can be kept, and providers take less.</source>
        <translation>Die Datei hat %1; höchstens %2 können abgelegt werden, und Anbieter nehmen weniger an.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>By its content this is a program, whatever its name says.</source>
        <translation>Dem Inhalt nach ist das ein Programm, was immer der Name sagt.</translation>
    </message>
    <message>
        <source>It is among the documents already, as %1.</source>
        <translation>Sie ist schon unter den Dokumenten, als %1.</translation>
    </message>
    <message>
        <source>Its file is gone from the vault’s folder. Put it back from a copy, or add it again.</source>
        <translation>Die Datei ist aus dem Ordner des Tresors verschwunden. Stellen Sie sie aus einer Kopie wieder her, oder fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>By its name it is %1, by its content it is not.</source>
        <translation>Dem Namen nach ist es %1, dem Inhalt nach nicht.</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG are accepted nearly everywhere; this is another kind.</source>
        <translation>PDF, JPEG und PNG werden fast überall angenommen; dies ist eine andere Art.</translation>
    </message>
    <message>
        <source>Many providers refuse files above %1; this has %2.</source>
        <translation>Viele Anbieter lehnen Dateien über %1 ab; diese hat %2.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>Its name held characters that hide or turn what it says; they are left out.</source>
        <translation>Der Name enthielt Zeichen, die verbergen oder umdrehen, was er sagt; sie sind weggelassen.</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Unbekannte Art</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n Seite</numerusform>
            <numerusform>%1, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation>%1, %2 × %3 Pixel</translation>
    </message>
    <message>
        <source>The documents are locked.</source>
        <translation>Die Dokumente sind gesperrt.</translation>
    </message>
    <message>
        <source>%1 (smaller).jpg</source>
        <translation>%1 (kleiner).jpg</translation>
    </message>
</context>
<context>
    <name>DocumentVault</name>
    <message>
        <source>The document could not be kept in %1. Check that the disk has space and that you may write there, then add it again.</source>
        <translation>Das Dokument konnte nicht in %1 abgelegt werden. Prüfen Sie, ob der Datenträger Platz hat und Sie dort schreiben dürfen, und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check that it is still there and that you may read it, then add it again.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden. Prüfen Sie, ob sie noch da ist und Sie sie lesen dürfen, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>The document’s file %1 cannot be read. Put it back from a copy, or remove the document and add it again.</source>
        <translation>Die Datei %1 des Dokuments kann nicht gelesen werden. Stellen Sie sie aus einer Kopie wieder her, oder entfernen Sie das Dokument und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>The document’s file %1 was changed or damaged, or belongs to another vault. Put it back from a copy, or remove the document and add it again.</source>
        <translation>Die Datei %1 des Dokuments wurde verändert oder beschädigt oder gehört zu einem anderen Tresor. Stellen Sie sie aus einer Kopie wieder her, oder entfernen Sie das Dokument und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>The document’s file was changed or damaged.</source>
        <translation>Die Datei des Dokuments wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the documents safely. Close other programs, then try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Dokumente sicher zu öffnen. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter at least %1 characters. Several words in a row are easy to remember.</source>
        <translation>Geben Sie mindestens %1 Zeichen ein. Mehrere Wörter hintereinander merken sich leicht.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these documents. Try again.</source>
        <translation>Das ist nicht die Passphrase dieser Dokumente. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>DueDate</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>%1 expires on %2.</source>
        <translation>%1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>A document that the approval of %1 rests on expired on %2.</source>
        <translation>Ein Dokument, auf dem die Freigabe von %1 beruht, ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>A document that the approval of %1 rests on expires on %2.</source>
        <translation>Ein Dokument, auf dem die Freigabe von %1 beruht, läuft am %2 ab.</translation>
    </message>
    <message>
        <source>The case %1 was to be done by %2.</source>
        <translation>Der Vorgang %1 sollte bis %2 erledigt sein.</translation>
    </message>
    <message>
        <source>The case %1 is to be done by %2.</source>
        <translation>Der Vorgang %1 ist bis %2 zu erledigen.</translation>
    </message>
    <message>
        <source>A document</source>
        <extracomment>In place of the name of a document, at the beginning of a sentence.</extracomment>
        <translation>Ein Dokument</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1’s limit is reached: %2 of %3 numbers are used.</source>
        <translation>Das Limit von %1 ist erreicht: %2 von %3 Rufnummern sind belegt.</translation>
    </message>
    <message>
        <source>%1’s limit of numbers for this account is reached.</source>
        <translation>Bei %1 ist die Höchstzahl der Rufnummern für dieses Konto erreicht.</translation>
    </message>
    <message>
        <source>The balance of %1 is too low: %2 needed, %3 available. Top it up, then try again.</source>
        <translation>Das Guthaben bei %1 ist zu niedrig: %2 erforderlich, %3 verfügbar. Laden Sie es auf und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 says that the balance of %2 is too low. Top it up, then try again.</source>
        <translation>%1 meldet, dass das Guthaben von %2 zu niedrig ist. Laden Sie es auf und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 asks to wait before the next request.</source>
        <translation>%1 bittet, vor der nächsten Anfrage zu warten.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which is not followed. Check the account’s API address.</source>
        <translation>%1 hat auf eine andere Adresse verwiesen (%2), der nicht gefolgt wird. Prüfen Sie die API-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>%1’s answer could not be read.</source>
        <translation>Die Antwort von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1’s answer could not be read: “%2” is missing or wrong.</source>
        <translation>Die Antwort von %1 konnte nicht gelesen werden: „%2“ fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>%1 refused the token for %2.</source>
        <translation>%1 hat das Token von %2 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the token of %2.</source>
        <translation>%1 erlaubt dies mit dem Token von %2 nicht.</translation>
    </message>
    <message>
        <source>%1 must verify your identity first.</source>
        <translation>%1 muss zuerst Ihre Identität prüfen.</translation>
    </message>
    <message>
        <source>The number is not for sale any more at %1.</source>
        <translation>Die Rufnummer steht bei %1 nicht mehr zum Verkauf.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 hat das Angefragte nicht.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation>%1 hat die gesendeten Daten nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 still needs something that the regulator requires.</source>
        <translation>%1 benötigt noch etwas, das die Regulierungsbehörde verlangt.</translation>
    </message>
    <message>
        <source>This contradicts what %1 has.</source>
        <translation>Dies widerspricht dem, was bei %1 vorliegt.</translation>
    </message>
    <message>
        <source>%1 has a fault on its side.</source>
        <translation>Bei %1 liegt eine Störung vor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at %2. Check the connection and the account’s address.</source>
        <translation>%1 ist unter %2 nicht erreichbar. Prüfen Sie die Verbindung und die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 bietet dies nicht an.</translation>
    </message>
    <message>
        <source>The program’s own files cannot be written.</source>
        <translation>Die eigenen Dateien des Programms können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The keychain did not give the token of %1.</source>
        <translation>Der Schlüsselbund hat das Token von %1 nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>Neues Token eingeben</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Aktivitäten öffnen</translation>
    </message>
    <message>
        <source>Complete the requirements</source>
        <translation>Anforderungen erfüllen</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Meldung des Systems: „%1“</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>Meldung von %1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to wait %n second(s) before the next request.</source>
        <translation>
            <numerusform>%1 bittet, vor der nächsten Anfrage %n Sekunde zu warten.</numerusform>
            <numerusform>%1 bittet, vor der nächsten Anfrage %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Looks in between are left out here; the journal’s earlier lines have them.</source>
        <translation>Die Prüfungen dazwischen sind hier ausgelassen; sie stehen in früheren Zeilen des Journals.</translation>
    </message>
</context>
<context>
    <name>ExchangeRecord</name>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>The rest is left out: it is too long.</source>
        <translation>Der Rest ist weggelassen: Er ist zu lang.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 could not be written. Check that the disk has space and that you may write there, or choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is being written by another export. Wait until that is done, or choose another file.</source>
        <translation>In %1 schreibt gerade ein anderer Export. Warten Sie, bis er fertig ist, oder wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>FileLog</name>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>Das Protokoll %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>number</source>
        <comment>name in a filter</comment>
        <extracomment>The names of fields as one types them in a filter: one word each, in small letters.</extracomment>
        <translation>nummer</translation>
    </message>
    <message>
        <source>label</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>bezeichnung</translation>
    </message>
    <message>
        <source>provider</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>anbieter</translation>
    </message>
    <message>
        <source>account</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>konto</translation>
    </message>
    <message>
        <source>country</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>land</translation>
    </message>
    <message>
        <source>place</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: the city or region of a number.</extracomment>
        <translation>ort</translation>
    </message>
    <message>
        <source>type</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: local, mobile, toll-free.</extracomment>
        <translation>art</translation>
    </message>
    <message>
        <source>capability</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: voice, SMS.</extracomment>
        <translation>funktion</translation>
    </message>
    <message>
        <source>status</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>status</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: who answers the number.</extracomment>
        <translation>agent</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>tags</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: who is responsible for the number.</extracomment>
        <translation>verantwortlich</translation>
    </message>
    <message>
        <source>costcentre</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>kostenstelle</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>notizen</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>währung</translation>
    </message>
    <message>
        <source>price</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: the monthly fee.</extracomment>
        <translation>preis</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: when the account&apos;s list showed the number last.</extracomment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>renewal</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: when the number is billed next.</extracomment>
        <translation>verlängerung</translation>
    </message>
    <message>
        <source>bought</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: when the number was bought.</extracomment>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: whether the number must not be released.</extracomment>
        <translation>geschützt</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>%1: %2 characters are expected; this has %3.</source>
        <extracomment>%1 is the name of an identifier, as PAN or codice fiscale; %2 and %3 are numbers of characters.</extracomment>
        <translation>%1: Erwartet werden %2 Zeichen; hier sind es %3.</translation>
    </message>
    <message>
        <source>The last character of a %1 is made from the others: here it would be %2, not %3. Look for a mistyped character.</source>
        <extracomment>%1 is the name of an identifier, as GSTIN or codice fiscale.</extracomment>
        <translation>Das letzte Zeichen (%1) ergibt sich aus den anderen: Hier wäre es %2, nicht %3. Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>A partita IVA has digits alone.</source>
        <translation>Eine partita IVA besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>This is not of the form of a codice fiscale: six letters of the name, two digits of the year, a letter of the month, two digits of the day, a letter and three digits of the place, a check letter.</source>
        <translation>Das hat nicht die Form eines codice fiscale: sechs Buchstaben für den Namen, zwei Ziffern für das Jahr, ein Buchstabe für den Monat, zwei Ziffern für den Tag, ein Buchstabe und drei Ziffern für den Ort, ein Prüfbuchstabe.</translation>
    </message>
    <message>
        <source>A PAN is five letters, four digits and a letter.</source>
        <translation>Eine PAN besteht aus fünf Buchstaben, vier Ziffern und einem Buchstaben.</translation>
    </message>
    <message>
        <source>The fourth letter of a PAN says what its holder is, P for a person or C for a company; %1 is none of these letters.</source>
        <translation>Der vierte Buchstabe einer PAN sagt, wer ihr Inhaber ist, etwa P für eine Person oder C für eine Firma; %1 gehört nicht zu diesen Buchstaben.</translation>
    </message>
    <message>
        <source>A GSTIN begins with the two digits of the state.</source>
        <translation>Eine GSTIN beginnt mit den zwei Ziffern des Bundesstaats.</translation>
    </message>
    <message>
        <source>Characters 3 to 12 of a GSTIN are the PAN. %1</source>
        <translation>Die Zeichen 3 bis 12 einer GSTIN sind die PAN. %1</translation>
    </message>
    <message>
        <source>The last but one character of a GSTIN is usually Z, not %1.</source>
        <translation>Das vorletzte Zeichen einer GSTIN ist gewöhnlich Z, nicht %1.</translation>
    </message>
    <message>
        <source>A GSTIN has digits and letters alone.</source>
        <translation>Eine GSTIN besteht nur aus Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>A SIRET has digits alone.</source>
        <translation>Eine SIRET besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>The digits of this SIRET do not fit together. Look for a mistyped digit.</source>
        <translation>Die Ziffern dieser SIRET passen nicht zusammen. Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>An EIN is nine digits, written as 12-3456789.</source>
        <translation>Eine EIN besteht aus neun Ziffern, geschrieben wie 12-3456789.</translation>
    </message>
    <message>
        <source>An EIN is usually written with a hyphen after two digits: %1-%2.</source>
        <translation>Eine EIN wird gewöhnlich mit einem Bindestrich nach zwei Ziffern geschrieben: %1-%2.</translation>
    </message>
    <message>
        <source>A UK company number has 8 characters; one with fewer digits begins with zeros: %1.</source>
        <translation>Eine britische Firmennummer hat 8 Zeichen; hat sie weniger Ziffern, beginnt sie mit Nullen: %1.</translation>
    </message>
    <message>
        <source>A UK company number is eight digits, or two letters and six digits.</source>
        <translation>Eine britische Firmennummer besteht aus acht Ziffern oder aus zwei Buchstaben und sechs Ziffern.</translation>
    </message>
    <message>
        <source>VAT numbers of %1 have another form, for instance %2.</source>
        <extracomment>%1 is a country, %2 an example of a VAT number.</extracomment>
        <translation>Umsatzsteuernummern dieses Landes (%1) haben eine andere Form, zum Beispiel %2.</translation>
    </message>
</context>
<context>
    <name>IdentityCall</name>
    <message>
        <source>Requirement group</source>
        <translation>Anforderungsgruppe</translation>
    </message>
    <message>
        <source>Routing</source>
        <extracomment>Setting of a number: where its calls go.</extracomment>
        <translation>Anrufverteilung</translation>
    </message>
    <message>
        <source>In which order the operators of the number are called.</source>
        <translation>In welcher Reihenfolge die Operatoren der Rufnummer angerufen werden.</translation>
    </message>
    <message>
        <source>One after another, by priority</source>
        <translation>Nacheinander, nach Priorität</translation>
    </message>
    <message>
        <source>In turn, each call the next one</source>
        <translation>Reihum, jeder Anruf beim nächsten</translation>
    </message>
    <message>
        <source>All at the same time</source>
        <translation>Alle gleichzeitig</translation>
    </message>
    <message>
        <source>Documents are uploaded in the IdentityCall dashboard or through support.</source>
        <translation>Dokumente werden im Dashboard von IdentityCall oder über den Support hochgeladen.</translation>
    </message>
    <message>
        <source>IdentityCall has no release request. Cancel the number in the IdentityCall dashboard. You can switch it off here (Active = no).</source>
        <translation>IdentityCall kennt keine Rückgabeanfrage. Kündigen Sie die Rufnummer im Dashboard von IdentityCall. Hier können Sie sie abschalten (Aktiv = nein).</translation>
    </message>
    <message>
        <source>IdentityCall has no release request, so there is no release to take back.</source>
        <translation>IdentityCall kennt keine Rückgabeanfrage; deshalb gibt es keine Rückgabe, die sich widerrufen ließe.</translation>
    </message>
    <message>
        <source>IdentityCall does not report a balance.</source>
        <translation>IdentityCall teilt kein Guthaben mit.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Make a key at app.identitycall.ai under Settings, API Keys; it is shown once. It begins with idc_: if yours does not, check that you copied the key and nothing else. Buying and changing numbers need the write permission.</source>
        <translation>Erstellen Sie einen Schlüssel auf app.identitycall.ai unter Settings, API Keys; er wird nur einmal angezeigt. Er beginnt mit idc_: Ist das nicht der Fall, prüfen Sie, ob Sie den Schlüssel und nichts anderes kopiert haben. Zum Kaufen und Ändern von Rufnummern ist die Schreibberechtigung nötig.</translation>
    </message>
    <message>
        <source>The check proves that the key may read. Whether it may also buy and change numbers, and which projects it sees, depends on your key: a missing write permission shows at the first purchase.</source>
        <translation>Die Prüfung belegt, dass der Schlüssel lesen darf. Ob er auch Rufnummern kaufen und ändern darf und welche Projekte er sieht, hängt von Ihrem Schlüssel ab: Eine fehlende Schreibberechtigung zeigt sich beim ersten Kauf.</translation>
    </message>
    <message>
        <source>IdentityCall does not state the currency of its fees.</source>
        <translation>IdentityCall gibt die Währung seiner Gebühren nicht an.</translation>
    </message>
    <message>
        <source>A number cannot be given back from here: IdentityCall has no release request. Cancelling is done in the IdentityCall dashboard.</source>
        <translation>Eine Rufnummer lässt sich von hier aus nicht zurückgeben: IdentityCall kennt keine Rückgabeanfrage. Gekündigt wird im Dashboard von IdentityCall.</translation>
    </message>
    <message>
        <source>If the answer to the purchase is lost, only the list of your numbers can tell how it ended. There is no balance and no list of transactions to compare with.</source>
        <translation>Geht die Antwort auf den Kauf verloren, kann nur die Liste Ihrer Rufnummern zeigen, wie er ausgegangen ist. Es gibt weder ein Guthaben noch eine Transaktionsliste zum Abgleich.</translation>
    </message>
    <message>
        <source>Calls of a new number are recorded until you switch recording off.</source>
        <translation>Anrufe einer neuen Rufnummer werden aufgezeichnet, bis Sie die Aufzeichnung abschalten.</translation>
    </message>
    <message>
        <source>Add operators to the number before live calls arrive.</source>
        <translation>Ordnen Sie der Rufnummer Operatoren zu, bevor echte Anrufe eingehen.</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Setting of a number: switched on.</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>A number that is switched off takes no calls. It is still yours and still billed.</source>
        <translation>Eine abgeschaltete Rufnummer nimmt keine Anrufe an. Sie gehört weiterhin Ihnen und wird weiter berechnet.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Setting of a number: calls are recorded.</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Whether calls are recorded.</source>
        <translation>Ob Anrufe aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>IdentityCall’s word for who answers a number.</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Add credit or check the way of payment in the IdentityCall dashboard. IdentityCall does not tell how much is missing.</source>
        <translation>Laden Sie Guthaben auf oder prüfen Sie die Zahlungsart im Dashboard von IdentityCall. IdentityCall teilt nicht mit, wie viel fehlt.</translation>
    </message>
    <message>
        <source>The API key lacks the read permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation>Dem API-Schlüssel fehlt die Leseberechtigung. Verwenden Sie einen Schlüssel, der sie hat (IdentityCall, Settings, API Keys).</translation>
    </message>
    <message>
        <source>The API key lacks the write permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation>Dem API-Schlüssel fehlt die Schreibberechtigung. Verwenden Sie einen Schlüssel, der sie hat (IdentityCall, Settings, API Keys).</translation>
    </message>
    <message>
        <source>The API key lacks the delete permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation>Dem API-Schlüssel fehlt die Löschberechtigung. Verwenden Sie einen Schlüssel, der sie hat (IdentityCall, Settings, API Keys).</translation>
    </message>
    <message>
        <source>The API key belongs to one project. Use a key for the whole account.</source>
        <translation>Der API-Schlüssel gehört zu einem einzelnen Projekt. Verwenden Sie einen Schlüssel für das ganze Konto.</translation>
    </message>
    <message>
        <source>IdentityCall keys can expire or be revoked. Make a new one in IdentityCall under Settings, API Keys, and enter it here.</source>
        <translation>Schlüssel von IdentityCall können ablaufen oder widerrufen werden. Erstellen Sie bei IdentityCall unter Settings, API Keys einen neuen und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This place in the list does not exist. Read the list again from its beginning.</source>
        <translation>Diese Stelle der Liste gibt es nicht. Lesen Sie die Liste von Anfang an neu ein.</translation>
    </message>
    <message>
        <source>IdentityCall announced more entries but did not send them. The list may not be complete.</source>
        <translation>IdentityCall hat weitere Einträge angekündigt, aber nicht gesendet. Die Liste ist möglicherweise unvollständig.</translation>
    </message>
    <message>
        <source>The other changes of this number were made before this one failed.</source>
        <translation>Die anderen Änderungen an dieser Rufnummer wurden ausgeführt, bevor diese fehlschlug.</translation>
    </message>
    <message>
        <source>The other changes of this number were made before this one failed. %1</source>
        <translation>Die anderen Änderungen an dieser Rufnummer wurden ausgeführt, bevor diese fehlschlug. %1</translation>
    </message>
    <message>
        <source>Choose a country: IdentityCall searches one country at a time.</source>
        <translation>Wählen Sie ein Land: IdentityCall sucht jeweils nur in einem Land.</translation>
    </message>
    <message>
        <source>IdentityCall does not sell numbers of this type.</source>
        <translation>IdentityCall verkauft keine Rufnummern dieses Typs.</translation>
    </message>
    <message>
        <source>IdentityCall did not search numbers of the type “%1”: %2</source>
        <translation>IdentityCall hat nicht nach Rufnummern des Typs „%1“ gesucht: %2</translation>
    </message>
    <message>
        <source>IdentityCall made the change, but the number could not be read afterwards. Read it again.</source>
        <translation>IdentityCall hat die Änderung ausgeführt, aber die Rufnummer konnte danach nicht gelesen werden. Lesen Sie sie neu ein.</translation>
    </message>
    <message>
        <source>This offer is not one that IdentityCall made. Search for the number again and buy it from there.</source>
        <translation>Dieses Angebot stammt nicht von IdentityCall. Suchen Sie die Rufnummer erneut und kaufen Sie sie von dort aus.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Wählen Sie Ja oder Nein.</translation>
    </message>
    <message>
        <source>Choose one of the offered ways to ring the operators.</source>
        <translation>Wählen Sie eine der angebotenen Arten, die Operatoren anzurufen.</translation>
    </message>
    <message>
        <source>IdentityCall has no setting of this name.</source>
        <translation>IdentityCall hat keine Einstellung dieses Namens.</translation>
    </message>
    <message>
        <source>Choose an operator, or enter a telephone number that begins with plus and its country code.</source>
        <translation>Wählen Sie einen Operator oder geben Sie eine Telefonnummer ein, die mit Plus und Ländervorwahl beginnt.</translation>
    </message>
    <message>
        <source>Choose the operator that is to be removed.</source>
        <translation>Wählen Sie den Operator, der entfernt werden soll.</translation>
    </message>
    <message>
        <source>ID of your approved requirement group, from the IdentityCall dashboard. Only countries that want documents need it.</source>
        <translation>ID Ihrer genehmigten Anforderungsgruppe aus dem Dashboard von IdentityCall. Nur für Länder nötig, die Dokumente verlangen.</translation>
    </message>
    <message>
        <source>Requirements are handled in the IdentityCall dashboard. If the country needs documents, enter the ID of your approved requirement group.</source>
        <translation>Anforderungen werden im Dashboard von IdentityCall bearbeitet. Wenn das Land Dokumente verlangt, geben Sie die ID Ihrer genehmigten Anforderungsgruppe ein.</translation>
    </message>
    <message>
        <source>The requirement group is not approved yet. Wait for its approval in the IdentityCall dashboard, or enter the ID of an approved group.</source>
        <translation>Die Anforderungsgruppe ist noch nicht genehmigt. Warten Sie auf die Genehmigung im Dashboard von IdentityCall oder geben Sie die ID einer genehmigten Gruppe ein.</translation>
    </message>
    <message>
        <source>Fulfil the requirements in the IdentityCall dashboard, then enter the ID of your approved requirement group with the purchase.</source>
        <translation>Erfüllen Sie die Anforderungen im Dashboard von IdentityCall und geben Sie dann beim Kauf die ID Ihrer genehmigten Anforderungsgruppe ein.</translation>
    </message>
    <message>
        <source>The number or the requirement group is not there, or is outside your key’s project.</source>
        <translation>Die Rufnummer oder die Anforderungsgruppe ist nicht vorhanden oder liegt außerhalb des Projekts Ihres Schlüssels.</translation>
    </message>
    <message>
        <source>It is not there, or it is outside your key’s project.</source>
        <translation>Der Eintrag ist nicht vorhanden oder liegt außerhalb des Projekts Ihres Schlüssels.</translation>
    </message>
    <message>
        <source>The requirement group %1 is not there, or it belongs to another account. Check its ID in the IdentityCall dashboard.</source>
        <translation>Die Anforderungsgruppe %1 ist nicht vorhanden oder gehört zu einem anderen Konto. Prüfen Sie ihre ID im Dashboard von IdentityCall.</translation>
    </message>
    <message>
        <source>IdentityCall records the calls of a new number. Switch recording off in the number’s settings if you do not want that.</source>
        <translation>IdentityCall zeichnet die Anrufe einer neuen Rufnummer auf. Wenn Sie das nicht möchten, schalten Sie die Aufzeichnung in den Einstellungen der Rufnummer ab.</translation>
    </message>
    <message>
        <source>This number has no IdentityCall ID. Read the list of your numbers again.</source>
        <translation>Diese Rufnummer hat keine IdentityCall-ID. Lesen Sie die Liste Ihrer Rufnummern neu ein.</translation>
    </message>
    <message>
        <source>The ID of a requirement group is a whole number, digits only. The IdentityCall dashboard shows it.</source>
        <translation>Die ID einer Anforderungsgruppe ist eine ganze Zahl und besteht nur aus Ziffern. Sie steht im Dashboard von IdentityCall.</translation>
    </message>
</context>
<context>
    <name>InputRules</name>
    <message>
        <source>Enter the token that the provider gave you.</source>
        <translation>Geben Sie das Token ein, das Sie vom Anbieter erhalten haben.</translation>
    </message>
    <message>
        <source>This is too long for a token: %1 characters at most. Copy the token alone.</source>
        <translation>Das ist zu lang für ein Token: höchstens %1 Zeichen. Kopieren Sie nur das Token.</translation>
    </message>
    <message>
        <source>The token has a line break in it. Copy it again, as one line.</source>
        <translation>Das Token enthält einen Zeilenumbruch. Kopieren Sie es erneut, als eine Zeile.</translation>
    </message>
    <message>
        <source>The token has a character in it that no token can have. Copy it again.</source>
        <translation>Das Token enthält ein Zeichen, das in keinem Token vorkommen kann. Kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Diese Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>Begin the API address with https://.</source>
        <translation>Die API-Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked. Example: https://api.example.com/v1</source>
        <translation>An diese Adresse lassen sich keine Anfragen senden. Beispiel: https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Only https:// keeps the token secret on its way. http:// is possible for this computer alone (localhost).</source>
        <translation>Nur https:// hält das Token unterwegs geheim. http:// ist nur für diesen Computer möglich (localhost).</translation>
    </message>
    <message>
        <source>The API address must not have a user name or password in it.</source>
        <translation>Die API-Adresse darf weder Benutzernamen noch Kennwort enthalten.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or the number sign on.</source>
        <translation>Lassen Sie alles ab dem Fragezeichen oder Rautezeichen weg.</translation>
    </message>
    <message>
        <source>%1: this is needed. %2</source>
        <translation>%1: Diese Angabe wird benötigt. %2</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1: a line break or control character is in it. Copy it again.</source>
        <translation>%1: enthält einen Zeilenumbruch oder ein Steuerzeichen. Kopieren Sie den Text erneut.</translation>
    </message>
    <message>
        <source>%1: enter a whole number.</source>
        <translation>%1: Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>%1: choose one of the offered values.</source>
        <translation>%1: Wählen Sie einen der angebotenen Werte.</translation>
    </message>
    <message>
        <source>%1: choose yes or no.</source>
        <translation>%1: Wählen Sie Ja oder Nein.</translation>
    </message>
</context>
<context>
    <name>InventoryGroups</name>
    <message>
        <source>No tags</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Keine Tags</translation>
    </message>
    <message>
        <source>No agent</source>
        <extracomment>Head of a group of numbers that nobody answers.</extracomment>
        <translation>Kein Agent</translation>
    </message>
    <message>
        <source>Capabilities not stated</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Funktionen nicht angegeben</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Land nicht angegeben</translation>
    </message>
    <message>
        <source>Type not stated</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Typ nicht angegeben</translation>
    </message>
    <message>
        <source>Status not stated</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Status nicht angegeben</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Head of a group of numbers of an account that is not known here any more.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Head of a group: an account&apos;s name and its provider, where two accounts have the same name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Lines are missing at the end of the journal in %1: it ends with line %2, and line %3 was written. What they told of may be bought or released without being shown here: compare with the lists of your providers, and put the file back from a backup if you have one.</source>
        <translation>Am Ende des Journals in %1 fehlen Zeilen: Es endet mit Zeile %2, geschrieben wurde auch Zeile %3. Wovon sie berichteten, kann gekauft oder zurückgegeben sein, ohne dass es hier steht: Vergleichen Sie mit den Listen Ihrer Anbieter und spielen Sie die Datei aus einer Sicherung zurück, falls Sie eine haben.</translation>
    </message>
    <message>
        <source>The numbers of the journal’s lines were changed outside of this program, and no line can be added to %1. Put the file back from a backup, or move it away.</source>
        <translation>Die Zeilennummern des Journals wurden außerhalb dieses Programms geändert, und an %1 kann keine Zeile angefügt werden. Spielen Sie die Datei aus einer Sicherung zurück oder verschieben Sie sie.</translation>
    </message>
</context>
<context>
    <name>JournalWitness</name>
    <message>
        <source>The notes about the journal in %1 cannot be read. Check the rights of the file and the disk, and verify again.</source>
        <translation>Die Vermerke zum Journal in %1 können nicht gelesen werden. Prüfen Sie die Rechte der Datei und den Datenträger und prüfen Sie das Journal erneut.</translation>
    </message>
    <message>
        <source>The notes about the journal in %1 cannot be written. Check that the disk has space and that you may write there.</source>
        <translation>Die Vermerke zum Journal in %1 können nicht geschrieben werden. Prüfen Sie, ob der Datenträger Platz hat und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>LabelPattern</name>
    <message>
        <source>{%1} is no placeholder. Use %2.</source>
        <translation>{%1} ist kein Platzhalter. Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>Only {n} takes a number of digits; {%1} does not.</source>
        <translation>Nur {n} nimmt eine Stellenzahl an; {%1} nicht.</translation>
    </message>
    <message>
        <source>{%1} has no number of digits from 1 to %2. Write {n:3} for 001.</source>
        <translation>{%1} hat keine Stellenzahl von 1 bis %2. Schreiben Sie {n:3} für 001.</translation>
    </message>
    <message>
        <source>Type a pattern, such as %1.</source>
        <translation>Geben Sie ein Muster ein, etwa %1.</translation>
    </message>
    <message>
        <source>A } at place %1 has no { before it.</source>
        <translation>Vor der } an Stelle %1 steht keine {.</translation>
    </message>
    <message>
        <source>The { at place %1 has no } behind it.</source>
        <translation>Hinter der { an Stelle %1 steht keine }.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language: &quot;Deutsch&quot;, &quot;Italiano&quot;.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The sample carriers can’t be used on this computer. %1</source>
        <translation>Die Demo-Anbieter können auf diesem Computer nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>Numberdesk is running already with the profile %1, and does not answer. Wait a moment, or end that copy, and start again.</source>
        <translation>Numberdesk läuft bereits mit dem Profil %1 und antwortet nicht. Warten Sie einen Augenblick oder beenden Sie das andere Programm, und starten Sie dann neu.</translation>
    </message>
</context>
<context>
    <name>MindHunters</name>
    <message>
        <source>Enter the subdomain of the workspace, the part of its address before the first point.</source>
        <translation>Geben Sie die Subdomain des Workspace ein, den Teil seiner Adresse vor dem ersten Punkt.</translation>
    </message>
    <message>
        <source>A subdomain has only letters a to z, digits and hyphens, at most 63 of them.</source>
        <translation>Eine Subdomain besteht nur aus Buchstaben von a bis z, Ziffern und Bindestrichen, höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not hold a user name, a question mark or a number sign.</source>
        <translation>Die Adresse darf keinen Benutzernamen, kein Fragezeichen und kein Rautezeichen enthalten.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>Field of an account: the first part of its address.</extracomment>
        <translation>Subdomain</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Field of an account: where its address ends.</extracomment>
        <translation>Domain</translation>
    </message>
    <message>
        <source>MindHunters documents two domains. Choose the one in the address of the workspace.</source>
        <translation>MindHunters dokumentiert zwei Domains. Wählen Sie die aus der Adresse des Workspace.</translation>
    </message>
    <message>
        <source>Country codes with commas between them, for example IT, FR.</source>
        <translation>Ländercodes, durch Kommas getrennt, zum Beispiel IT, FR.</translation>
    </message>
    <message>
        <source>Outbound calls</source>
        <translation>Ausgehende Anrufe</translation>
    </message>
    <message>
        <source>Outbound call channels</source>
        <translation>Kanäle für ausgehende Anrufe</translation>
    </message>
    <message>
        <source>Call destinations</source>
        <translation>Anrufziele</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text message channels</source>
        <translation>SMS-Kanäle</translation>
    </message>
    <message>
        <source>Text message destinations</source>
        <translation>SMS-Ziele</translation>
    </message>
    <message>
        <source>Inbound calls</source>
        <translation>Eingehende Anrufe</translation>
    </message>
    <message>
        <source>Inbound call channels</source>
        <translation>Kanäle für eingehende Anrufe</translation>
    </message>
    <message>
        <source>How many at the same time.</source>
        <translation>Wie viele gleichzeitig.</translation>
    </message>
    <message>
        <source>MindHunters numbers have no editable label.</source>
        <translation>Rufnummern von MindHunters haben keine änderbare Bezeichnung.</translation>
    </message>
    <message>
        <source>Detach the agent in the MindHunters dashboard.</source>
        <translation>Trennen Sie den Agenten im Dashboard von MindHunters.</translation>
    </message>
    <message>
        <source>MindHunters has no way to cancel a release.</source>
        <translation>Bei MindHunters lässt sich eine Rückgabe nicht widerrufen.</translation>
    </message>
    <message>
        <source>MindHunters does not report a balance.</source>
        <translation>MindHunters teilt kein Guthaben mit.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Create it in the MindHunters dashboard under your profile icon, Developer. It is shown once and needs the admin or developer permission.</source>
        <translation>Erstellen Sie es im Dashboard von MindHunters unter Ihrem Profilsymbol, Developer. Es wird nur einmal angezeigt und erfordert die Admin- oder Developer-Berechtigung.</translation>
    </message>
    <message>
        <source>The test reads the list of numbers. It does not prove that the token may buy or release numbers.</source>
        <translation>Die Prüfung liest die Liste der Rufnummern. Sie belegt nicht, dass das Token Rufnummern kaufen oder zurückgeben darf.</translation>
    </message>
    <message>
        <source>The first active number of a workspace is free, whatever fee the search shows.</source>
        <translation>Die erste aktive Rufnummer eines Workspace ist kostenlos, gleich welche Gebühr die Suche anzeigt.</translation>
    </message>
    <message>
        <source>MindHunters does not document how many numbers a workspace may have; it refuses a purchase above its limit.</source>
        <translation>MindHunters dokumentiert nicht, wie viele Rufnummern ein Workspace haben darf; ein Kauf über das Limit hinaus wird abgelehnt.</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What answers the calls of a number.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>MindHunters does not document a way back: treat a release as final.</source>
        <translation>MindHunters dokumentiert keinen Weg zurück: Betrachten Sie eine Rückgabe als endgültig.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Geben Sie das API-Token ein.</translation>
    </message>
    <message>
        <source>The API token must be one line without control or special characters. Copy it again.</source>
        <translation>Das API-Token muss eine einzige Zeile ohne Steuer- oder Sonderzeichen sein. Kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose one of the domains of the list.</source>
        <translation>Wählen Sie eine der Domains aus der Liste.</translation>
    </message>
    <message>
        <source>Check the subdomain. If it is right, choose the other domain, %1.</source>
        <translation>Prüfen Sie die Subdomain. Ist sie richtig, wählen Sie die andere Domain, %1.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>The list of external numbers could not be read.</source>
        <translation>Die Liste der externen Rufnummern konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of external numbers could not be read: %1</source>
        <translation>Die Liste der externen Rufnummern konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Choose whether the channel is on or off.</source>
        <translation>Wählen Sie, ob der Kanal ein- oder ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Enter the number of simultaneous channels as a whole number, 0 or more.</source>
        <translation>Geben Sie die Anzahl gleichzeitiger Kanäle als ganze Zahl ein, 0 oder mehr.</translation>
    </message>
    <message>
        <source>MindHunters has no such setting.</source>
        <translation>MindHunters hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>Only a number with its country, as the search found it, can be bought.</source>
        <translation>Kaufen lässt sich nur eine Rufnummer mit ihrem Land, so wie die Suche sie gefunden hat.</translation>
    </message>
    <message>
        <source>The channel settings were changed, but the agent was not linked.</source>
        <translation>Die Kanaleinstellungen wurden geändert, aber der Agent wurde nicht verknüpft.</translation>
    </message>
    <message>
        <source>The channel settings were changed, but the agent was not linked. %1</source>
        <translation>Die Kanaleinstellungen wurden geändert, aber der Agent wurde nicht verknüpft. %1</translation>
    </message>
    <message>
        <source>Searching for numbers is not available at this address.</source>
        <translation>Die Nummernsuche ist unter dieser Adresse nicht verfügbar.</translation>
    </message>
    <message>
        <source>Requirements are not available at this address.</source>
        <translation>Anforderungen sind unter dieser Adresse nicht verfügbar.</translation>
    </message>
    <message>
        <source>Uploading documents is not available at this address.</source>
        <translation>Das Hochladen von Dokumenten ist unter dieser Adresse nicht verfügbar.</translation>
    </message>
    <message>
        <source>The list of documents is not available at this address.</source>
        <translation>Die Dokumentenliste ist unter dieser Adresse nicht verfügbar.</translation>
    </message>
    <message>
        <source>Deleting documents is not available at this address.</source>
        <translation>Das Löschen von Dokumenten ist unter dieser Adresse nicht verfügbar.</translation>
    </message>
    <message>
        <source>Reading a single number is not available at this address.</source>
        <translation>Das Lesen einer einzelnen Rufnummer ist unter dieser Adresse nicht verfügbar.</translation>
    </message>
    <message>
        <source>Changing channel settings is not available at this address.</source>
        <translation>Das Ändern von Kanaleinstellungen ist unter dieser Adresse nicht verfügbar.</translation>
    </message>
    <message>
        <source>Releasing numbers is not available at this address. Use the MindHunters dashboard.</source>
        <translation>Die Rückgabe von Rufnummern ist unter dieser Adresse nicht verfügbar. Verwenden Sie das Dashboard von MindHunters.</translation>
    </message>
    <message>
        <source>MindHunters answered page %1 of a list instead of page %2. The list may not be complete.</source>
        <translation>MindHunters hat mit Seite %1 einer Liste statt mit Seite %2 geantwortet. Die Liste ist möglicherweise unvollständig.</translation>
    </message>
    <message>
        <source>The address can’t be read. Enter it like https://acme.mindhunters.ai.</source>
        <translation>Die Adresse ist nicht lesbar. Geben Sie sie in dieser Form ein: https://acme.mindhunters.ai.</translation>
    </message>
    <message>
        <source>The first part of the workspace’s address: “acme” in https://acme.mindhunters.ai. It is not needed where a full API address is given.</source>
        <translation>Der erste Teil der Adresse des Workspaces: „acme“ in https://acme.mindhunters.ai. Er wird nicht gebraucht, wo eine vollständige API-Adresse angegeben ist.</translation>
    </message>
    <message>
        <source>The list can’t be continued from there.</source>
        <translation>Die Liste lässt sich von dort aus nicht fortsetzen.</translation>
    </message>
    <message>
        <source>The number is not in the account’s list any more.</source>
        <translation>Die Rufnummer steht nicht mehr in der Liste des Kontos.</translation>
    </message>
    <message>
        <source>Check the agent’s UUID, and that the number is still in the account.</source>
        <translation>Prüfen Sie die UUID des Agenten und ob die Rufnummer noch zum Konto gehört.</translation>
    </message>
    <message>
        <source>Enter the agent’s UUID.</source>
        <translation>Geben Sie die UUID des Agenten ein.</translation>
    </message>
    <message>
        <source>This number comes from another carrier and can’t be released at MindHunters.</source>
        <translation>Diese Rufnummer stammt von einem anderen Anbieter und kann bei MindHunters nicht zurückgegeben werden.</translation>
    </message>
    <message>
        <source>The file is empty or can’t be opened.</source>
        <translation>Die Datei ist leer oder lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The list of agents is not available at this address. Enter the agent’s UUID from the MindHunters dashboard.</source>
        <translation>Die Agentenliste ist unter dieser Adresse nicht verfügbar. Geben Sie die UUID des Agenten aus dem Dashboard von MindHunters ein.</translation>
    </message>
</context>
<context>
    <name>NumberAnnotation</name>
    <message>
        <source>This is longer than %1 characters. Shorten it.</source>
        <translation>Das ist länger als %1 Zeichen. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The tag “%1” is longer than %2 characters. Shorten it.</source>
        <translation>Der Tag „%1“ ist länger als %2 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A number can have %1 tags at most. Remove some.</source>
        <translation>Eine Nummer kann höchstens %1 Tags haben. Entfernen Sie einige.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>The provider keeps the label “%1”, and does not let it be changed from here.</source>
        <translation>Der Anbieter führt die Bezeichnung „%1“ und lässt sie von hier aus nicht ändern.</translation>
    </message>
</context>
<context>
    <name>NumberFacts</name>
    <message>
        <source>%1, by the number</source>
        <translation>%1, laut Rufnummer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>%1 is the provider, %2 the account.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Minimum commitment</source>
        <translation>Mindestlaufzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Label of a fact about a number: when it was bought.</extracomment>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Last bill</source>
        <translation>Letzte Rechnung</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Label of a fact about a number: when it was created.</extracomment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Label of a fact about a number: when it was changed last.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Label of a fact about a number: when it was released.</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Cancellable until</source>
        <translation>Widerrufbar bis</translation>
    </message>
    <message>
        <source>Owner account</source>
        <translation>Inhaberkonto</translation>
    </message>
    <message>
        <source>Status as told</source>
        <translation>Status laut Anbieter</translation>
    </message>
    <message>
        <source>Number as told</source>
        <translation>Nummer laut Anbieter</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>NumberFilter</name>
    <message>
        <source>today</source>
        <comment>in a filter</comment>
        <extracomment>Typed behind a field in a filter. One word, in small letters.</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in a filter</comment>
        <extracomment>Typed behind a field in a filter: what is not stated. One word, in small letters.</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a filter</comment>
        <extracomment>Typed behind &quot;protected:&quot; in a filter. One word, in small letters.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a filter</comment>
        <extracomment>Typed behind &quot;protected:&quot; in a filter. One word, in small letters.</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write “protected:yes”.</source>
        <translation>„%1“ ist weder ja noch nein. Schreiben Sie „geschützt:ja“.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write “price&gt;5” or “price:2..5”.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie „preis&gt;5“ oder „preis:2..5“.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write a day as “2026-12-31”, a month as “2026-12”, or “+30d” and “-2w” for days and weeks from today.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie einen Tag als „2026-12-31“, einen Monat als „2026-12“, oder „+30d“ und „-2w“ für Tage und Wochen ab heute.</translation>
    </message>
    <message>
        <source>Only amounts and days can be larger or smaller. Write a colon before “%1”.</source>
        <translation>Nur Beträge und Tage können größer oder kleiner sein. Schreiben Sie vor „%1“ einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>The filter is too long. Its end is not used.</source>
        <translation>Der Filter ist zu lang. Sein Ende wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>NumberMatcher</name>
    <message>
        <source>A number pattern has digits, * for any digits and ? for one digit; “%1” is none of them.</source>
        <translation>Ein Nummernmuster besteht aus Ziffern, * für beliebig viele Ziffern und ? für eine Ziffer; „%1“ gehört nicht dazu.</translation>
    </message>
    <message>
        <source>A number has at most 15 digits. Shorten the pattern.</source>
        <translation>Eine Rufnummer hat höchstens 15 Ziffern. Kürzen Sie das Muster.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>You stopped it before the request was sent. Nothing was bought.</source>
        <translation>Sie haben den Vorgang angehalten, bevor die Anfrage gesendet wurde. Es wurde nichts gekauft.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>The answer was lost, and what %1 shows since proves that nothing was bought. %2</source>
        <translation>Die Antwort ging verloren, und was %1 seither zeigt, belegt, dass nichts gekauft wurde. %2</translation>
    </message>
    <message>
        <source>Nothing was bought. %1</source>
        <translation>Es wurde nichts gekauft. %1</translation>
    </message>
    <message>
        <source>It is yours; %1 is setting it up, and it cannot be used yet.</source>
        <translation>Die Rufnummer gehört Ihnen; %1 richtet sie noch ein, sie ist noch nicht nutzbar.</translation>
    </message>
    <message>
        <source>It is yours; %1 is setting it up (“%2”), and it cannot be used yet.</source>
        <translation>Die Rufnummer gehört Ihnen; %1 richtet sie noch ein („%2“), sie ist noch nicht nutzbar.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The request was sent; %1 has not answered yet.</source>
        <translation>Die Anfrage wurde gesendet; %1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>It is yours: %1 confirmed it, and your list shows it.</source>
        <translation>Die Rufnummer gehört Ihnen: %1 hat den Kauf bestätigt, und Ihre Liste zeigt sie.</translation>
    </message>
    <message>
        <source>%1 says that it is bought, and your list does not show it yet. Numberdesk looks again by itself.</source>
        <translation>%1 meldet, dass die Rufnummer gekauft ist, aber Ihre Liste zeigt sie noch nicht. Numberdesk sieht von selbst wieder nach.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was bought: the answer did not arrive as it should. Numberdesk reads your list to find out, and the number cannot be bought again until then. %1</source>
        <translation>Noch ist nicht bekannt, ob die Rufnummer gekauft wurde: Die Antwort kam nicht wie vorgesehen an. Numberdesk liest Ihre Liste ein, um das zu klären; bis dahin kann die Rufnummer nicht erneut gekauft werden. %1</translation>
    </message>
    <message>
        <source>%1 marked it as bought: “%2” Numberdesk has not seen it in your list.</source>
        <translation>%1 hat sie als gekauft gekennzeichnet: „%2“ Numberdesk hat sie in Ihrer Liste nicht gesehen.</translation>
    </message>
    <message>
        <source>%1 marked it as not bought: “%2” It can be bought again.</source>
        <translation>%1 hat sie als nicht gekauft gekennzeichnet: „%2“ Sie kann wieder gekauft werden.</translation>
    </message>
    <message>
        <source>Numberdesk looked several times, and nothing proves that it was bought or that it was not. Ask %1’s support before you buy it again, or let Numberdesk look again. Once you know, mark it in Activity as bought or as not bought.</source>
        <translation>Numberdesk hat mehrmals nachgesehen, und nichts belegt, dass sie gekauft wurde oder dass sie es nicht wurde. Fragen Sie den Support von %1, bevor Sie sie noch einmal kaufen, oder lassen Sie Numberdesk erneut nachsehen. Sobald Sie es wissen, kennzeichnen Sie sie unter Aktivitäten als gekauft oder als nicht gekauft.</translation>
    </message>
    <message>
        <source>The request is sent at %1. Until then it can be taken back.</source>
        <translation>Die Anfrage wird am %1 gesendet. Bis dahin kann die Rückgabe zurückgezogen werden.</translation>
    </message>
    <message>
        <source>%1 %2 The number is still yours. Release it again, or take the release back.</source>
        <translation>%1 %2 Die Rufnummer gehört weiterhin Ihnen. Geben Sie sie erneut zurück oder ziehen Sie die Rückgabe zurück.</translation>
    </message>
    <message>
        <source>The release was taken back before it was sent. The number stays yours.</source>
        <translation>Die Rückgabe wurde zurückgezogen, bevor sie gesendet wurde. Die Rufnummer bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 has released the number.</source>
        <translation>%1 hat die Rufnummer zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 will release the number.</source>
        <translation>%1 wird die Rufnummer zurücknehmen.</translation>
    </message>
    <message>
        <source>The release costs %1.</source>
        <translation>Die Rückgabe kostet %1.</translation>
    </message>
    <message>
        <source>Whether the release costs anything is not stated.</source>
        <translation>Ob die Rückgabe etwas kostet, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1, in the details of the number.</source>
        <translation>Sie kann bis %1 in den Details der Rufnummer widerrufen werden.</translation>
    </message>
    <message>
        <source>The number was not released; it is still yours. %1</source>
        <translation>Die Rufnummer wurde nicht zurückgegeben; sie gehört weiterhin Ihnen. %1</translation>
    </message>
    <message>
        <source>It is not known yet whether the number was released. %1 Nothing is sent a second time.</source>
        <translation>Noch ist nicht bekannt, ob die Rufnummer zurückgegeben wurde. %1 Nichts wird ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>The number was not released: %1’s list shows it as it was.</source>
        <translation>Die Rufnummer wurde nicht zurückgegeben: Die Liste von %1 zeigt sie unverändert.</translation>
    </message>
    <message>
        <source>Nobody could confirm whether the number was released. Look at %1 itself before you try again.</source>
        <translation>Es ließ sich nicht bestätigen, ob die Rufnummer zurückgegeben wurde. Sehen Sie bei %1 selbst nach, bevor Sie es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>PersonsDecision</name>
    <message>
        <source>Say how you know: the journal keeps it with your name.</source>
        <translation>Geben Sie an, woher Sie es wissen: Das Journal bewahrt es mit Ihrem Namen auf.</translation>
    </message>
    <message>
        <source>Say it in at most %1 characters.</source>
        <translation>Geben Sie es mit höchstens %1 Zeichen an.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile %1 is open in another window of this program. Use that window, or choose another profile.</source>
        <translation>Das Profil %1 ist in einem anderen Fenster dieses Programms geöffnet. Verwenden Sie dieses Fenster oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written. Check the rights of the folder, or choose another one.</source>
        <translation>Das Profil %1 kann nicht beschrieben werden. Prüfen Sie die Rechte des Ordners oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ProfileAttribute</name>
    <message>
        <source>Legal name</source>
        <translation>Eingetragener Name</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>Handelsname</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Ort des Registers</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Umsatzsteuernummer</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Gründungsdatum</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Field of a person.</extracomment>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Passport or identity card number</source>
        <translation>Nummer von Pass oder Ausweis</translation>
    </message>
    <message>
        <source>Position in the company</source>
        <translation>Position in der Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Field: an address for mail.</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Field: a telephone number.</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>As in the register.</source>
        <translation>Wie im Register.</translation>
    </message>
    <message>
        <source>For instance company number, HRB, SIRET or CIN.</source>
        <translation>Zum Beispiel Firmennummer, HRB, SIRET oder CIN.</translation>
    </message>
    <message>
        <source>For instance codice fiscale, PAN or EIN.</source>
        <translation>Zum Beispiel codice fiscale, PAN oder EIN.</translation>
    </message>
    <message>
        <source>For instance partita IVA or GSTIN.</source>
        <translation>Zum Beispiel partita IVA oder GSTIN.</translation>
    </message>
    <message>
        <source>Written internationally, as +39 079 555 0142.</source>
        <translation>International geschrieben, wie +39 079 555 0142.</translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message>
        <source>At most %1 characters can be kept; this has %2.</source>
        <translation>Höchstens %1 Zeichen können aufbewahrt werden; hier sind es %2.</translation>
    </message>
    <message>
        <source>Enter the question that this answers.</source>
        <translation>Geben Sie die Frage ein, die damit beantwortet wird.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>A profile keeps at most %1 addresses and as many reusable answers. Make another profile for the rest.</source>
        <translation>Ein Profil bewahrt höchstens %1 Adressen und ebenso viele wiederverwendbare Antworten auf. Legen Sie für den Rest ein weiteres Profil an.</translation>
    </message>
</context>
<context>
    <name>ProfileFill</name>
    <message>
        <source>%1: from “%2” of %3.</source>
        <extracomment>%1 is what is asked for, %2 a field of the profile, %3 the profile’s name.</extracomment>
        <translation>%1: aus „%2“ von %3.</translation>
    </message>
    <message>
        <source>%1: from the reusable answers of %2.</source>
        <extracomment>%1 is what is asked for, %2 the profile’s name.</extracomment>
        <translation>%1: aus den wiederverwendbaren Antworten von %2.</translation>
    </message>
    <message>
        <source>%1: from the address “%2” of %3.</source>
        <extracomment>%1 is what is asked for, %2 the label of an address, %3 the profile’s name.</extracomment>
        <translation>%1: aus der Adresse „%2“ von %3.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What a whole set of requirements asks for: a postal address.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1: the document of %2.</source>
        <extracomment>%1 is what is asked for, %2 the profile’s name.</extracomment>
        <translation>%1: das Dokument von %2.</translation>
    </message>
</context>
<context>
    <name>PurchaseReconciler</name>
    <message>
        <source>%1: the account could not be asked.</source>
        <translation>%1: Das Konto konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>%1: the account’s list could not be read.</source>
        <translation>%1: Die Liste des Kontos konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the list could not be read.</source>
        <translation>
            <numerusform>%n Eintrag der Liste konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge der Liste konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation>Die Liste konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1</source>
        <translation>Das Journal konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: the account’s list of %n number(s) does not show it.</source>
        <translation>
            <numerusform>%1: Die Liste des Kontos mit %n Rufnummer zeigt sie nicht.</numerusform>
            <numerusform>%1: Die Liste des Kontos mit %n Rufnummern zeigt sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not know this purchase.</source>
        <translation>Das Journal kennt diesen Kauf nicht.</translation>
    </message>
    <message>
        <source>The outcome of this purchase is known already.</source>
        <translation>Das Ergebnis dieses Kaufs ist schon bekannt.</translation>
    </message>
    <message>
        <source>Numberdesk is still looking what became of this purchase. Wait until it has looked for the last time.</source>
        <translation>Numberdesk sieht noch nach, was aus diesem Kauf geworden ist. Warten Sie, bis es zum letzten Mal nachgesehen hat.</translation>
    </message>
    <message>
        <source>%1: %2 marked it as bought: “%3”</source>
        <translation>%1: %2 hat sie als gekauft gekennzeichnet: „%3“</translation>
    </message>
    <message>
        <source>%1: %2 marked it as not bought: “%3”</source>
        <translation>%1: %2 hat sie als nicht gekauft gekennzeichnet: „%3“</translation>
    </message>
    <message>
        <source>%1: the account’s list shows the number, with the ID %2.</source>
        <translation>%1: Die Liste des Kontos zeigt die Rufnummer mit der ID %2.</translation>
    </message>
</context>
<context>
    <name>Purchaser</name>
    <message>
        <source>The journal could not be written: %1</source>
        <translation>Das Journal konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>An earlier purchase of this number has no known outcome yet. Wait until it is settled, see Activity.</source>
        <translation>Ein früherer Kauf dieser Rufnummer hat noch kein bekanntes Ergebnis. Warten Sie, bis es geklärt ist, siehe „Aktivitäten“.</translation>
    </message>
    <message>
        <source>This number is yours already. Find it in the inventory.</source>
        <translation>Diese Rufnummer gehört Ihnen bereits. Sie finden sie im Bestand.</translation>
    </message>
    <message>
        <source>%1 was asked for in its place, and nobody knows yet whether it was bought. Wait until it is settled, see Activity.</source>
        <translation>An ihrer Stelle wurde %1 angefragt, und noch weiß niemand, ob diese Rufnummer gekauft wurde. Warten Sie, bis das geklärt ist, siehe Aktivitäten.</translation>
    </message>
    <message>
        <source>This line of the cart was bought already. To buy the number once more, put it into the cart anew.</source>
        <translation>Diese Zeile des Warenkorbs wurde schon gekauft. Um die Rufnummer noch einmal zu kaufen, legen Sie sie neu in den Warenkorb.</translation>
    </message>
</context>
<context>
    <name>ReleaseLinesModel</name>
    <message>
        <source>Waiting</source>
        <extracomment>State of a line: its turn has not come.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a line: it is being asked for now.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a line: the person stopped before its turn.</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped before it was sent. The number stays yours.</source>
        <translation>Sie haben angehalten, bevor gesendet wurde. Die Rufnummer bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>No agent answers the number.</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Releaser</name>
    <message>
        <source>The journal could not be written: %1</source>
        <translation>Das Journal konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>This number comes from another carrier. Release it there.</source>
        <translation>Diese Rufnummer stammt von einem anderen Anbieter. Geben Sie sie dort zurück.</translation>
    </message>
    <message>
        <source>An earlier request for this number has no known outcome yet. Wait until it is settled, see Activity.</source>
        <translation>Eine frühere Anfrage zu dieser Rufnummer hat noch kein bekanntes Ergebnis. Warten Sie, bis es geklärt ist, siehe „Aktivitäten“.</translation>
    </message>
    <message>
        <source>The account could not be asked.</source>
        <translation>Das Konto konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The account’s list could not be read.</source>
        <translation>Die Liste des Kontos konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The account’s list could not be read completely.</source>
        <translation>Die Liste des Kontos konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>The account’s list does not show the number any more.</source>
        <translation>Die Liste des Kontos zeigt die Rufnummer nicht mehr.</translation>
    </message>
    <message>
        <source>The account’s list shows the number as being released.</source>
        <translation>Laut Liste des Kontos läuft die Rückgabe der Rufnummer.</translation>
    </message>
    <message>
        <source>The account’s list shows the number as released.</source>
        <translation>Laut Liste des Kontos ist die Rufnummer zurückgegeben.</translation>
    </message>
    <message>
        <source>The account’s list still shows the number.</source>
        <translation>Die Liste des Kontos zeigt die Rufnummer noch.</translation>
    </message>
    <message>
        <source>The journal does not know this release.</source>
        <translation>Das Journal kennt diese Rückgabe nicht.</translation>
    </message>
    <message>
        <source>The outcome of this release is known already.</source>
        <translation>Das Ergebnis dieser Rückgabe ist schon bekannt.</translation>
    </message>
    <message>
        <source>Numberdesk is still looking what became of this release. Wait until it has looked for the last time.</source>
        <translation>Numberdesk sieht noch nach, was aus dieser Rückgabe geworden ist. Warten Sie, bis es zum letzten Mal nachgesehen hat.</translation>
    </message>
    <message>
        <source>%1 marked it as released: “%2”</source>
        <translation>%1 hat sie als zurückgegeben gekennzeichnet: „%2“</translation>
    </message>
    <message>
        <source>%1 marked it as not released: “%2”</source>
        <translation>%1 hat sie als nicht zurückgegeben gekennzeichnet: „%2“</translation>
    </message>
    <message>
        <source>The number was protected before it was released.</source>
        <translation>Die Rufnummer wurde geschützt, bevor sie zurückgegeben wurde.</translation>
    </message>
    <message>
        <source>This number is protected. Take the protection off before you release it.</source>
        <translation>Diese Rufnummer ist geschützt. Heben Sie den Schutz auf, bevor Sie sie zurückgeben.</translation>
    </message>
    <message>
        <source>A release of this number is planned already.</source>
        <translation>Eine Rückgabe dieser Rufnummer ist bereits geplant.</translation>
    </message>
    <message>
        <source>It was decided again.</source>
        <translation>Es wurde neu entschieden.</translation>
    </message>
    <message>
        <source>The provider does not know the number any more, so an earlier request to release it had arrived.</source>
        <translation>Der Anbieter kennt die Rufnummer nicht mehr, eine frühere Anfrage zur Rückgabe war also angekommen.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>Das Journal konnte nicht geschrieben werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its time passed while the computer slept, or its clock was set, so it was not sent.</source>
        <translation>Ihre Zeit verging, während der Computer schlief oder seine Uhr gestellt wurde, deshalb wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The computer’s clock was set back, so it was not sent.</source>
        <translation>Die Uhr des Computers wurde zurückgestellt, deshalb wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The account could not be used, so nothing was sent.</source>
        <translation>Das Konto konnte nicht verwendet werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It was taken back and is not sent by this run of the program.</source>
        <translation>Sie wurde zurückgezogen und wird von diesem Programmlauf nicht gesendet.</translation>
    </message>
    <message>
        <source>This release is not planned any more: it was sent, or taken back before.</source>
        <translation>Diese Rückgabe ist nicht mehr geplant: Sie wurde gesendet oder schon zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 took it back.</source>
        <translation>Zurückgezogen von %1.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Das Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>Its time passed while Numberdesk was closed, so it was not sent.</source>
        <translation>Ihre Zeit verging, während Numberdesk geschlossen war, deshalb wurde sie nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>RemoteDocuments</name>
    <message numerus="yes">
        <source>The provider’s list of documents repeats itself. It was read up to %n document(s).</source>
        <translation>
            <numerusform>Die Dokumentliste des Anbieters wiederholt sich. Sie wurde bis zu %n Dokument eingelesen.</numerusform>
            <numerusform>Die Dokumentliste des Anbieters wiederholt sich. Sie wurde bis zu %n Dokumenten eingelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementWords</name>
    <message>
        <source>%1.</source>
        <extracomment>A sentence of the provider that came without its full stop.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 characters.</source>
        <translation>%1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>%1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Zulässig: %1.</translation>
    </message>
    <message>
        <source>Accepted: %1, at most %2.</source>
        <translation>Zulässig: %1, höchstens %2.</translation>
    </message>
    <message>
        <source>This is something to do at the provider. Enter what the provider asks for when it is done.</source>
        <translation>Dies ist beim Anbieter zu erledigen. Geben Sie danach ein, was der Anbieter verlangt.</translation>
    </message>
    <message>
        <source>The provider calls this “%1”, which Numberdesk does not know: answer it in words.</source>
        <translation>Der Anbieter nennt dies „%1“, was Numberdesk nicht kennt: Antworten Sie mit eigenen Worten.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Einer dieser Werte: %1.</translation>
    </message>
    <message>
        <source>Written as YYYY-MM-DD.</source>
        <translation>Als JJJJ-MM-TT geschrieben.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n document(s).</source>
        <translation>
            <numerusform>Bis zu %n Dokument.</numerusform>
            <numerusform>Bis zu %n Dokumente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or later.</source>
        <translation>%1 oder später.</translation>
    </message>
    <message>
        <source>%1 or earlier.</source>
        <translation>%1 oder früher.</translation>
    </message>
    <message>
        <source>At least %1 ago.</source>
        <translation>Vor mindestens %1.</translation>
    </message>
    <message>
        <source>Not older than %1.</source>
        <translation>Nicht älter als %1.</translation>
    </message>
    <message>
        <source>In the country of the number.</source>
        <translation>Im Land der Nummer.</translation>
    </message>
    <message>
        <source>In the place that the number belongs to.</source>
        <translation>Am Ort, zu dem die Nummer gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SandboxAccounts</name>
    <message>
        <source>%1 sample</source>
        <extracomment>Name of a sample account; %1 is the provider.</extracomment>
        <translation>%1 Demo</translation>
    </message>
</context>
<context>
    <name>SandboxChoice</name>
    <message>
        <source>Works as usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>The number was taken meanwhile</source>
        <translation>Die Rufnummer ist inzwischen vergeben</translation>
    </message>
    <message>
        <source>The balance is not sufficient</source>
        <translation>Das Guthaben reicht nicht</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>Die Obergrenze ist erreicht</translation>
    </message>
    <message>
        <source>Identity check is demanded</source>
        <translation>Identitätsprüfung wird verlangt</translation>
    </message>
    <message>
        <source>Fault, nothing is bought</source>
        <translation>Störung, nichts wird gekauft</translation>
    </message>
    <message>
        <source>Fault after the effect</source>
        <translation>Störung nach der Wirkung</translation>
    </message>
    <message>
        <source>Unreadable answer after the effect</source>
        <translation>Unlesbare Antwort nach der Wirkung</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>Wird angenommen</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>May read only</source>
        <translation>Darf nur lesen</translation>
    </message>
    <message>
        <source>Without bound</source>
        <translation>Ohne Begrenzung</translation>
    </message>
    <message>
        <source>Limited, with the time to wait</source>
        <translation>Begrenzt, mit Wartezeit</translation>
    </message>
    <message>
        <source>Limited, without the time to wait</source>
        <translation>Begrenzt, ohne Wartezeit</translation>
    </message>
    <message>
        <source>201 without data</source>
        <translation>201 ohne Daten</translation>
    </message>
    <message>
        <source>With “detail”</source>
        <translation>Mit „detail“</translation>
    </message>
    <message>
        <source>With “success”</source>
        <translation>Mit „success“</translation>
    </message>
    <message>
        <source>204 without content</source>
        <translation>204 ohne Inhalt</translation>
    </message>
    <message>
        <source>List of sentences</source>
        <translation>Liste von Sätzen</translation>
    </message>
    <message>
        <source>By the name of the field</source>
        <translation>Nach dem Namen des Felds</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Object with a message</source>
        <translation>Objekt mit Meldung</translation>
    </message>
    <message>
        <source>Without pages</source>
        <translation>Ohne Seiten</translation>
    </message>
    <message>
        <source>With “meta”</source>
        <translation>Mit „meta“</translation>
    </message>
    <message>
        <source>In “data”</source>
        <translation>In „data“</translation>
    </message>
    <message>
        <source>At the top level</source>
        <translation>Auf oberster Ebene</translation>
    </message>
    <message>
        <source>In “data”, as texts</source>
        <translation>In „data“, als Texte</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Wird genannt</translation>
    </message>
    <message>
        <source>Is not told</source>
        <translation>Wird nicht genannt</translation>
    </message>
    <message>
        <source>Are served</source>
        <translation>Werden bedient</translation>
    </message>
    <message>
        <source>Do not exist</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Mit Daten</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Ohne Daten</translation>
    </message>
    <message>
        <source>Is served</source>
        <translation>Wird bedient</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>Groß- und Kleinbuchstaben</translation>
    </message>
    <message>
        <source>500, flat</source>
        <translation>500, flach</translation>
    </message>
    <message>
        <source>402, nested</source>
        <translation>402, verschachtelt</translation>
    </message>
    <message>
        <source>Newer form</source>
        <translation>Neuere Form</translation>
    </message>
    <message>
        <source>Older form</source>
        <translation>Ältere Form</translation>
    </message>
    <message>
        <source>With all members</source>
        <translation>Mit allen Angaben</translation>
    </message>
    <message>
        <source>With few members</source>
        <translation>Mit wenigen Angaben</translation>
    </message>
    <message>
        <source>Is understood</source>
        <translation>Wird verstanden</translation>
    </message>
    <message>
        <source>Is not understood</source>
        <translation>Wird nicht verstanden</translation>
    </message>
    <message>
        <source>The whole application</source>
        <translation>Die ganze Anwendung</translation>
    </message>
    <message>
        <source>Its ID alone</source>
        <translation>Nur ihre ID</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Leere Antwort</translation>
    </message>
    <message>
        <source>With a message</source>
        <translation>Mit Meldung</translation>
    </message>
    <message>
        <source>Release is pending</source>
        <translation>Rückgabe steht aus</translation>
    </message>
    <message>
        <source>Is refunded</source>
        <translation>Wird erstattet</translation>
    </message>
    <message>
        <source>Refund fails</source>
        <translation>Erstattung scheitert</translation>
    </message>
    <message>
        <source>No refund</source>
        <translation>Keine Erstattung</translation>
    </message>
    <message>
        <source>A1, wrapped</source>
        <translation>A1, umhüllt</translation>
    </message>
    <message>
        <source>B, wrapped</source>
        <translation>B, umhüllt</translation>
    </message>
    <message>
        <source>Bare list</source>
        <translation>Bloße Liste</translation>
    </message>
    <message>
        <source>Both A and B</source>
        <translation>Sowohl A als auch B</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Some time later</source>
        <translation>Erst später</translation>
    </message>
    <message>
        <source>Is complete</source>
        <translation>Ist vollständig</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Are enabled</source>
        <translation>Sind freigeschaltet</translation>
    </message>
    <message>
        <source>Are not enabled</source>
        <translation>Sind nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Is available</source>
        <translation>Ist verfügbar</translation>
    </message>
    <message>
        <source>Is possible</source>
        <translation>Ist möglich</translation>
    </message>
    <message>
        <source>Unknown path, 404</source>
        <translation>Unbekannter Pfad, 404</translation>
    </message>
    <message>
        <source>Method not allowed, 405</source>
        <translation>Methode nicht erlaubt, 405</translation>
    </message>
    <message>
        <source>Is accepted and ignored</source>
        <translation>Wird angenommen und ignoriert</translation>
    </message>
    <message>
        <source>The number is in use</source>
        <translation>Die Rufnummer ist in Gebrauch</translation>
    </message>
    <message>
        <source>Conflict, 409</source>
        <translation>Konflikt, 409</translation>
    </message>
    <message>
        <source>Fault, nothing is released</source>
        <translation>Störung, nichts wird zurückgegeben</translation>
    </message>
    <message>
        <source>The path /agents</source>
        <translation>Pfad /agents</translation>
    </message>
    <message>
        <source>The path /agents, wrapped</source>
        <translation>Pfad /agents, umhüllt</translation>
    </message>
    <message>
        <source>The path /agents2</source>
        <translation>Pfad /agents2</translation>
    </message>
    <message>
        <source>Unix time</source>
        <translation>Unix-Zeit</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>Sekunden Wartezeit</translation>
    </message>
    <message>
        <source>Text in “message”</source>
        <translation>Text in „message“</translation>
    </message>
    <message>
        <source>Text in “error”</source>
        <translation>Text in „error“</translation>
    </message>
    <message>
        <source>Object in “error”</source>
        <translation>Objekt in „error“</translation>
    </message>
    <message>
        <source>List in “errors”</source>
        <translation>Liste in „errors“</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Leerer Inhalt</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>With plus sign</source>
        <translation>Mit Pluszeichen</translation>
    </message>
    <message>
        <source>Without plus sign</source>
        <translation>Ohne Pluszeichen</translation>
    </message>
    <message>
        <source>Both paths</source>
        <translation>Beide Pfade</translation>
    </message>
    <message>
        <source>Only the new path</source>
        <translation>Nur der neue Pfad</translation>
    </message>
    <message>
        <source>Only the old path; else 404</source>
        <translation>Nur der alte Pfad; sonst 404</translation>
    </message>
    <message>
        <source>Only the old path; else 405</source>
        <translation>Nur der alte Pfad; sonst 405</translation>
    </message>
    <message>
        <source>Neither path</source>
        <translation>Keiner der Pfade</translation>
    </message>
    <message>
        <source>200, accepted</source>
        <translation>200, angenommen</translation>
    </message>
    <message>
        <source>201, created</source>
        <translation>201, angelegt</translation>
    </message>
    <message>
        <source>A SIP user name</source>
        <translation>Ein SIP-Benutzername</translation>
    </message>
    <message>
        <source>Stay valid</source>
        <translation>Bleiben gültig</translation>
    </message>
    <message>
        <source>Expire once</source>
        <translation>Laufen einmal ab</translation>
    </message>
    <message>
        <source>Expire each time</source>
        <translation>Laufen jedes Mal ab</translation>
    </message>
    <message>
        <source>Lead back to the first page</source>
        <translation>Führen zur ersten Seite zurück</translation>
    </message>
    <message>
        <source>Are accepted</source>
        <translation>Werden angenommen</translation>
    </message>
    <message>
        <source>The first one is not legible</source>
        <translation>Die erste ist nicht lesbar</translation>
    </message>
    <message>
        <source>Are rejected after the purchase</source>
        <translation>Werden nach dem Kauf abgelehnt</translation>
    </message>
</context>
<context>
    <name>SandboxSwitch</name>
    <message>
        <source>Agents are found at</source>
        <translation>Pfad der Agenten</translation>
    </message>
    <message>
        <source>Answer to a purchase</source>
        <translation>Antwort auf einen Kauf</translation>
    </message>
    <message>
        <source>Answer to a release</source>
        <translation>Antwort auf eine Rückgabe</translation>
    </message>
    <message>
        <source>Answer to adding an operator</source>
        <translation>Antwort auf Hinzufügen eines Operators</translation>
    </message>
    <message>
        <source>Answer to assigning a trunk</source>
        <translation>Antwort auf Zuordnen eines Trunks</translation>
    </message>
    <message>
        <source>Answer to attaching an application</source>
        <translation>Antwort auf Verknüpfen einer Anwendung</translation>
    </message>
    <message>
        <source>Answer to removing an operator</source>
        <translation>Antwort auf Entfernen eines Operators</translation>
    </message>
    <message>
        <source>Answer when the balance is not sufficient</source>
        <translation>Antwort bei unzureichendem Guthaben</translation>
    </message>
    <message>
        <source>Changing a number</source>
        <translation>Ändern einer Rufnummer</translation>
    </message>
    <message>
        <source>Code of a conflict</source>
        <translation>Code eines Konflikts</translation>
    </message>
    <message>
        <source>Countries in Telephony Config</source>
        <translation>Länder in Telephony Config</translation>
    </message>
    <message>
        <source>Cursors of lists</source>
        <translation>Cursor von Listen</translation>
    </message>
    <message>
        <source>Entries of the inventory</source>
        <translation>Einträge des Bestands</translation>
    </message>
    <message>
        <source>Form of a refused change</source>
        <translation>Form einer abgelehnten Änderung</translation>
    </message>
    <message>
        <source>Form of error bodies</source>
        <translation>Form der Fehlerinhalte</translation>
    </message>
    <message>
        <source>Form of numbers in a search</source>
        <translation>Form der Rufnummern in einer Suche</translation>
    </message>
    <message>
        <source>Form of the answers</source>
        <translation>Form der Antworten</translation>
    </message>
    <message>
        <source>KYC for India</source>
        <translation>KYC für Indien</translation>
    </message>
    <message>
        <source>List of external numbers</source>
        <translation>Liste externer Rufnummern</translation>
    </message>
    <message>
        <source>New numbers are active</source>
        <translation>Neue Rufnummern sind aktiv</translation>
    </message>
    <message>
        <source>Number search</source>
        <translation>Nummernsuche</translation>
    </message>
    <message>
        <source>Paging of lists</source>
        <translation>Seitenaufteilung von Listen</translation>
    </message>
    <message>
        <source>Paths that sell numbers</source>
        <translation>Pfade für den Kauf von Rufnummern</translation>
    </message>
    <message>
        <source>Purchase contracts understood</source>
        <translation>Verstandene Formen der Kaufanfrage</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>Switch of a sample carrier: how it answers purchases</extracomment>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Refund of a cancelled release</source>
        <translation>Erstattung einer widerrufenen Rückgabe</translation>
    </message>
    <message>
        <source>Releases</source>
        <extracomment>Switch of a sample carrier: how it answers releases of numbers</extracomment>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Reply to a release</source>
        <translation>Antwort auf eine Rückgabe</translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation>Anfragerate</translation>
    </message>
    <message>
        <source>Search in the list of numbers</source>
        <translation>Suche in der Nummernliste</translation>
    </message>
    <message>
        <source>Status of a purchase</source>
        <translation>HTTP-Status eines Kaufs</translation>
    </message>
    <message>
        <source>Status of every answer</source>
        <translation>HTTP-Status jeder Antwort</translation>
    </message>
    <message>
        <source>Status when a number is taken</source>
        <translation>HTTP-Status bei vergebener Rufnummer</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Switch of a sample carrier: whether it accepts the API token</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Type of own numbers</source>
        <translation>Typ der eigenen Rufnummern</translation>
    </message>
    <message>
        <source>Undocumented paths</source>
        <translation>Undokumentierte Pfade</translation>
    </message>
    <message>
        <source>X-RateLimit-Reset holds</source>
        <translation>X-RateLimit-Reset enthält</translation>
    </message>
    <message>
        <source>Case of the account’s path</source>
        <translation>Groß-/Kleinschreibung im Kontopfad</translation>
    </message>
    <message>
        <source>Place of the limit’s figures</source>
        <translation>Stelle der Zahlen zum Limit</translation>
    </message>
    <message>
        <source>Papers of a purchase</source>
        <translation>Unterlagen eines Kaufs</translation>
    </message>
</context>
<context>
    <name>SealedRecords</name>
    <message numerus="yes">
        <source>%n entry(ies) about profiles and cases cannot be read any more. They were left as they are.</source>
        <translation>
            <numerusform>%n Eintrag über Profile und Vorgänge ist nicht mehr lesbar. Er wurde so gelassen, wie er ist.</numerusform>
            <numerusform>%n Einträge über Profile und Vorgänge sind nicht mehr lesbar. Sie wurden so gelassen, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>It can be: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>It can be a whole number from %1 to %2.</source>
        <translation>Möglich ist eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>It can be: true, false.</source>
        <translation>Möglich sind: true, false.</translation>
    </message>
    <message>
        <source>It can be “system” or a language code such as “de”.</source>
        <translation>Möglich ist „system“ oder ein Sprachcode, zum Beispiel „de“.</translation>
    </message>
    <message>
        <source>It can be “system” or a country code of two letters such as “DE”.</source>
        <translation>Möglich ist „system“ oder ein Ländercode aus zwei Buchstaben, zum Beispiel „DE“.</translation>
    </message>
    <message>
        <source>It can be “system”, “none” or an address of the form http://host:port, without a user name and password.</source>
        <translation>Möglich ist „system“, „none“ oder eine Adresse der Form http://host:port, ohne Benutzernamen und Kennwort.</translation>
    </message>
    <message>
        <source>It can be “all”, “none”, or some of these with commas between them: %1.</source>
        <translation>Möglich ist „all“, „none“ oder eine Auswahl hieraus, durch Kommas getrennt: %1.</translation>
    </message>
    <message>
        <source>It can be the path of a file whose name ends in .log, or that name alone for one in the profile’s folder.</source>
        <translation>Möglich ist der Pfad einer Datei, deren Name auf .log endet, oder nur dieser Name für eine Datei im Ordner des Profils.</translation>
    </message>
    <message>
        <source>It can be “unlimited”, “nothing”, or currencies and amounts with commas between them, such as “EUR 100, USD 50.50”.</source>
        <translation>Möglich sind „unlimited“, „nothing“ oder Währungen und Beträge mit Kommas dazwischen, zum Beispiel „EUR 100, USD 50.50“.</translation>
    </message>
</context>
<context>
    <name>SpendingLimits</name>
    <message>
        <source>more than can be counted</source>
        <translation>mehr, als gezählt werden kann</translation>
    </message>
    <message>
        <source>Nothing may be bought on this computer.</source>
        <translation>Auf diesem Computer darf nichts gekauft werden.</translation>
    </message>
    <message>
        <source>The spending limit in %1 is 0, so nothing may be bought in this currency.</source>
        <translation>Das Ausgabenlimit in %1 ist 0, daher darf in dieser Währung nichts gekauft werden.</translation>
    </message>
    <message>
        <source>The spending limit of %2 in %1 is 0, so nothing may be bought from it in this currency.</source>
        <translation>Das Ausgabenlimit von %2 in %1 ist 0, daher darf darüber in dieser Währung nichts gekauft werden.</translation>
    </message>
    <message>
        <source>One purchase may take %1 at most. %2 of this one is spent, and the rest takes %3.</source>
        <translation>Ein Kauf darf höchstens %1 kosten. Von diesem sind %2 ausgegeben, und der Rest kostet %3.</translation>
    </message>
    <message>
        <source>One purchase may take %1 at most, and this one takes %2.</source>
        <translation>Ein Kauf darf höchstens %1 kosten, und dieser kostet %2.</translation>
    </message>
    <message>
        <source>One purchase from %4 may take %1 at most. %2 of this one is spent, and the rest takes %3.</source>
        <translation>Ein Kauf über %4 darf höchstens %1 kosten. Von diesem sind %2 ausgegeben, und der Rest kostet %3.</translation>
    </message>
    <message>
        <source>One purchase from %3 may take %1 at most, and this one takes %2.</source>
        <translation>Ein Kauf über %3 darf höchstens %1 kosten, und dieser kostet %2.</translation>
    </message>
    <message>
        <source>%1 may be spent in a day. %2 is spent today, and this purchase takes %3.</source>
        <translation>An einem Tag dürfen %1 ausgegeben werden. Heute sind es schon %2, und dieser Kauf kostet %3.</translation>
    </message>
    <message>
        <source>%1 may be spent in a day from %4. %2 is spent today, and this purchase takes %3.</source>
        <translation>An einem Tag dürfen über %4 %1 ausgegeben werden. Heute sind es schon %2, und dieser Kauf kostet %3.</translation>
    </message>
    <message>
        <source>%1 may be spent in a month. %2 is spent this month, and this purchase takes %3.</source>
        <translation>In einem Monat dürfen %1 ausgegeben werden. In diesem Monat sind es schon %2, und dieser Kauf kostet %3.</translation>
    </message>
    <message>
        <source>%1 may be spent in a month from %4. %2 is spent this month, and this purchase takes %3.</source>
        <translation>In einem Monat dürfen über %4 %1 ausgegeben werden. In diesem Monat sind es schon %2, und dieser Kauf kostet %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) whose price is not stated in full may add to that.</source>
        <translation>
            <numerusform>Dazu kommt vielleicht noch %n Kauf, dessen Preis nicht vollständig angegeben ist.</numerusform>
            <numerusform>Dazu kommen vielleicht noch %n Käufe, deren Preis nicht vollständig angegeben ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is behind the journal, whose latest line is of %1: that day counts until the clock has passed it. Check the clock.</source>
        <translation>Die Uhr dieses Computers geht dem Journal nach, dessen späteste Zeile von %1 ist: Es gilt dieser Tag, bis die Uhr darüber hinaus ist. Prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Enter the currency as three letters, for example EUR.</source>
        <translation>Geben Sie die Währung mit drei Buchstaben ein, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Enter an amount of 0 or more. With 0, nothing may be bought in this currency.</source>
        <translation>Geben Sie einen Betrag ab 0 ein. Bei 0 darf in dieser Währung nichts gekauft werden.</translation>
    </message>
    <message>
        <source>There is a limit of this kind already. Change that one.</source>
        <translation>Ein solches Limit gibt es schon. Ändern Sie dieses.</translation>
    </message>
    <message>
        <source>Let the second person set a code first. Nobody could approve a purchase without one.</source>
        <translation>Lassen Sie zuerst die zweite Person einen Code festlegen. Ohne ihn könnte niemand einen Kauf genehmigen.</translation>
    </message>
</context>
<context>
    <name>StatusLook</name>
    <message>
        <source>Not in the list</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Status not stated</source>
        <translation>Status nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database file is gone or empty.</source>
        <translation>Die Datenbankdatei fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Choose another folder, or move the file.</source>
        <translation>%1 gehört zu einem anderen Programm und blieb unverändert. Wählen Sie einen anderen Ordner oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (format %2; this version knows %3) and was left as it is. Install the newer version again.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (Format %2; diese Version kennt %3) und blieb unverändert. Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2). It was kept as %3, and a new, empty file was made.</source>
        <translation>%1 ist nicht verwendbar (%2). Die Datei wurde als %3 aufbewahrt und eine neue, leere angelegt.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that you may write there, or choose another folder.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfen Sie, ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that the disk has space and that you may write there.</source>
        <translation>Die Datei %1 konnte nicht angelegt werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Others may read the file %1, and this could not be changed. Make yourself its owner, or choose another folder.</source>
        <translation>Andere dürfen die Datei %1 lesen, und das ließ sich nicht ändern. Machen Sie sich zum Besitzer der Datei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and it could not be renamed. Move it to another folder.</source>
        <translation>Die Datei %1 ist nicht verwendbar und ließ sich nicht umbenennen. Verschieben Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be written to %1. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: In %1 kann nichts mehr geschrieben werden. Geben Sie Platz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, ob der Ordner vorhanden ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program and try again.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restart the program: the file is then set aside and a new one is made.</source>
        <translation>%1 ist beschädigt. Starten Sie das Programm neu: Die Datei wird dann beiseitegelegt und eine neue angelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written. Check the disk and try again.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 was asked for by a part of the program that may not use it; nothing was read or written. Restart the program.</source>
        <translation>%1 wurde von einem Teil des Programms verlangt, der nicht darauf zugreifen darf; nichts wurde gelesen oder geschrieben. Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>There are more texts than fit into the file.</source>
        <translation>Es gibt mehr Texte, als in die Datei passen.</translation>
    </message>
    <message>
        <source>It is no list of numbers, or was cut short.</source>
        <translation>Sie ist keine Nummernliste oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Its bytes are not those that were written.</source>
        <translation>Ihr Inhalt ist nicht der, der geschrieben wurde.</translation>
    </message>
    <message>
        <source>It has the name of another file.</source>
        <translation>Sie trägt den Namen einer anderen Datei.</translation>
    </message>
    <message>
        <source>What the last readings of an account differ in cannot be shown: %1 is damaged. It was kept as %2. The numbers themselves are not affected.</source>
        <translation>Worin sich die letzten Einlesungen eines Kontos unterscheiden, lässt sich nicht zeigen: %1 ist beschädigt. Die Datei wurde als %2 aufbewahrt. Die Rufnummern selbst sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>SystemDefaults</name>
    <message>
        <source>The administrator’s settings in %1 cannot be read, so nothing of them applies. Tell your administrator.</source>
        <translation>Die Einstellungen der Administration in %1 können nicht gelesen werden; deshalb gilt keine davon. Informieren Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The administrator’s settings in %1 are too large to be settings, so nothing of them applies. Tell your administrator.</source>
        <translation>Die Datei %1 ist zu groß für Einstellungen der Administration; deshalb gilt keine davon. Informieren Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The administrator’s settings in %1 are not text in UTF-8, so nothing of them applies. Tell your administrator.</source>
        <translation>Die Einstellungen der Administration in %1 sind kein Text in UTF-8; deshalb gilt keine davon. Informieren Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Others than its owner can change %1 or its folder, so its locks hold nobody back. Tell your administrator.</source>
        <translation>Nicht nur der Besitzer kann %1 oder den Ordner dieser Datei ändern; ihre Sperren halten deshalb niemanden auf. Informieren Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>There is no group “%1”: the groups are [defaults] and [locked].</source>
        <translation>Eine Gruppe „%1“ gibt es nicht: Die Gruppen sind [defaults] und [locked].</translation>
    </message>
    <message>
        <source>This line is not understood: it has no equals sign.</source>
        <translation>Diese Zeile ist nicht verständlich: Ihr fehlt das Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>“%1” sounds like a secret and is not read. Everybody on this computer can read this file: take the secret out and replace it where it came from. Tokens are given to the keychain with “numberdesk account add”.</source>
        <translation>„%1“ klingt nach einem Geheimnis und wird nicht gelesen. Alle auf diesem Computer können diese Datei lesen: Nehmen Sie das Geheimnis heraus und ersetzen Sie es dort, wo es herkommt. Tokens werden dem Schlüsselbund mit „numberdesk account add“ übergeben.</translation>
    </message>
    <message>
        <source>“%1” stands before any group: write [defaults] or [locked] above it.</source>
        <translation>„%1“ steht vor jeder Gruppe: Schreiben Sie [defaults] oder [locked] darüber.</translation>
    </message>
    <message>
        <source>“%1” is not a setting of this version and has no effect.</source>
        <translation>„%1“ ist keine Einstellung dieser Version und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>“%1” is locked twice; the first one counts.</source>
        <translation>„%1“ ist zweimal gesperrt; es gilt die erste Angabe.</translation>
    </message>
    <message>
        <source>“%1” has a value that it cannot have, so it is locked to “%2”. %3</source>
        <translation>„%1“ hat einen unzulässigen Wert und ist deshalb auf „%2“ gesperrt. %3</translation>
    </message>
    <message>
        <source>“%1” is nothing that a person chooses: write it under [locked].</source>
        <translation>„%1“ wird nicht von einer Person gewählt: Schreiben Sie es unter [locked].</translation>
    </message>
    <message>
        <source>“%1” has a value that it cannot have and is left out. %2</source>
        <translation>„%1“ hat einen unzulässigen Wert und wird übergangen. %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 a line number, %3 a sentence.</extracomment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>Von Ihrer Administration in %1 festgelegt.</translation>
    </message>
    <message>
        <source>Set by your administrator in %1, with a value that is not understood.</source>
        <translation>Von Ihrer Administration in %1 festgelegt, mit einem unverständlichen Wert.</translation>
    </message>
</context>
<context>
    <name>TokenInput</name>
    <message>
        <source>What came by standard input is too long for a token. Give the token alone.</source>
        <translation>Die Standardeingabe ist zu lang für ein Token. Übergeben Sie nur das Token.</translation>
    </message>
    <message>
        <source>What came by standard input is not text in UTF-8. Give the token as it is.</source>
        <translation>Die Standardeingabe ist kein Text in UTF-8. Übergeben Sie das Token so, wie es ist.</translation>
    </message>
    <message>
        <source>No token came by standard input: it is empty or closed. Give the token there, as one line.</source>
        <translation>Über die Standardeingabe kam kein Token: Sie ist leer oder geschlossen. Übergeben Sie dort das Token als eine Zeile.</translation>
    </message>
    <message>
        <source>More than one line came by standard input. Give the token alone.</source>
        <translation>Über die Standardeingabe kam mehr als eine Zeile. Übergeben Sie nur das Token.</translation>
    </message>
    <message>
        <source>No token came by standard input in time, or its end did not come. Close standard input after the token.</source>
        <translation>Über die Standardeingabe kam nicht rechtzeitig ein Token, oder ihr Ende blieb aus. Schließen Sie die Standardeingabe nach dem Token.</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Geben Sie einen Betrag ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Write the amount without thousands separators, such as %1.</source>
        <translation>Schreiben Sie den Betrag ohne Tausendertrennzeichen, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Schreiben Sie %2 oder %3.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n decimal(s).</source>
        <translation>
            <numerusform>Schreiben Sie höchstens %n Nachkommastelle.</numerusform>
            <numerusform>Schreiben Sie höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount has too many digits.</source>
        <translation>Der Betrag hat zu viele Ziffern.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>The file %1 was changed or removed while it was sent, so it was not uploaded. Check the file, then upload it again.</source>
        <translation>Die Datei %1 wurde während des Sendens geändert oder entfernt und daher nicht hochgeladen. Prüfen Sie die Datei und laden Sie sie erneut hoch.</translation>
    </message>
    <message>
        <source>The document could not be read as it was kept, so it was not uploaded. Put it back from a copy, or remove it and add it again.</source>
        <translation>Das Dokument ließ sich nicht so lesen, wie es abgelegt wurde, und wurde daher nicht hochgeladen. Stellen Sie es aus einer Kopie wieder her, oder entfernen Sie es und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and that you may read it, then upload it again.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob sie noch da ist und Sie sie lesen dürfen, und laden Sie sie erneut hoch.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 asks for more than the number. Fill the requirements in.</source>
        <translation>%1 verlangt mehr als die Rufnummer. Füllen Sie die Anforderungen aus.</translation>
    </message>
    <message numerus="yes">
        <source>The regulator asks for %n thing(s). Fill the requirements in.</source>
        <translation>
            <numerusform>Die Regulierung verlangt %n Angabe. Füllen Sie die Anforderungen aus.</numerusform>
            <numerusform>Die Regulierung verlangt %n Angaben. Füllen Sie die Anforderungen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not offer this number any more.</source>
        <translation>%1 bietet diese Rufnummer nicht mehr an.</translation>
    </message>
    <message>
        <source>%1 Choose another one in its place.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Wählen Sie eine andere an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Result of a check: the number can be bought.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not seen</source>
        <extracomment>Result of a check: the provider&apos;s list was too long to find the number in it.</extracomment>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Result of a check: the number is not offered any more.</extracomment>
        <translation>Vergriffen</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Preis geändert</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>Gehört Ihnen</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>Wird geklärt</translation>
    </message>
    <message>
        <source>Twice here</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>Guthaben zu niedrig</translation>
    </message>
    <message>
        <source>Needs requirements</source>
        <translation>Anforderungen offen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1 set-up, %2 a month</source>
        <extracomment>%1 and %2 are amounts with their currency.</extracomment>
        <translation>%1 Einrichtung, %2 je Monat</translation>
    </message>
    <message>
        <source>set-up fee</source>
        <translation>Einrichtungsgebühr</translation>
    </message>
    <message>
        <source>monthly fee</source>
        <translation>Monatsgebühr</translation>
    </message>
    <message>
        <source>currency</source>
        <extracomment>What is unknown about a price.</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Offered at this price.</source>
        <translation>Wird zu diesem Preis angeboten.</translation>
    </message>
    <message>
        <source>%1 offers more numbers than could be read, and this one was not among them. The purchase will tell.</source>
        <translation>%1 bietet mehr Rufnummern an, als eingelesen werden konnten, und diese war nicht dabei. Der Kauf wird es zeigen.</translation>
    </message>
    <message>
        <source>It costs %1 now, not %2.</source>
        <translation>Sie kostet jetzt %1, nicht %2.</translation>
    </message>
    <message>
        <source>It is offered at another price now.</source>
        <translation>Sie wird jetzt zu einem anderen Preis angeboten.</translation>
    </message>
    <message>
        <source>%1 has it. It need not be bought again.</source>
        <translation>%1 hat sie schon. Sie muss nicht noch einmal gekauft werden.</translation>
    </message>
    <message>
        <source>An earlier purchase of it has no known outcome yet. See Activity.</source>
        <translation>Das Ergebnis eines früheren Kaufs dieser Rufnummer ist noch offen. Siehe Aktivitäten.</translation>
    </message>
    <message>
        <source>An earlier line buys the same number.</source>
        <translation>Eine frühere Position kauft dieselbe Rufnummer.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>%1 wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>price not stated</source>
        <translation>Preis nicht angegeben</translation>
    </message>
    <message>
        <source>%1 a month, set-up fee not stated</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>%1 im Monat, Einrichtungsgebühr nicht angegeben</translation>
    </message>
    <message>
        <source>%1 set-up, monthly fee not stated</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>%1 Einrichtung, Monatsgebühr nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Vobiz</name>
    <message>
        <source>Vobiz has no such setting.</source>
        <translation>Vobiz hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>A number has an application or a trunk, not both.</source>
        <translation>Eine Rufnummer hat eine Anwendung oder einen Trunk, nicht beides.</translation>
    </message>
    <message>
        <source>Vobiz asks for a minimum commitment. Months: %1.</source>
        <translation>Vobiz verlangt eine Mindestlaufzeit. Monate: %1.</translation>
    </message>
    <message>
        <source>Vobiz marks this as a trial number.</source>
        <translation>Vobiz kennzeichnet diese Rufnummer als Testnummer.</translation>
    </message>
    <message>
        <source>Vobiz marks this number as blocked.</source>
        <translation>Vobiz kennzeichnet diese Rufnummer als gesperrt.</translation>
    </message>
    <message>
        <source>Labels cannot be changed through the Vobiz API.</source>
        <translation>Bezeichnungen lassen sich über die API von Vobiz nicht ändern.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>Wallet currency</source>
        <translation>Währung der Wallet</translation>
    </message>
    <message>
        <source>Three letters. The balance of this wallet is shown.</source>
        <translation>Drei Buchstaben. Angezeigt wird das Guthaben dieser Wallet.</translation>
    </message>
    <message>
        <source>Path form</source>
        <translation>Form des Pfads</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>A choice of how an address is written: Numberdesk finds out.</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>A SIP trunk, to which numbers are assigned.</extracomment>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>This is a partner’s Auth ID (PA_). With it Vobiz only shows numbers and sells none. Enter the Auth ID of a main account (MA_) or of a sub-account (SA_).</source>
        <translation>Das ist die Auth ID eines Partners (PA_). Mit ihr zeigt Vobiz nur Rufnummern und verkauft keine. Geben Sie die Auth ID eines Hauptkontos (MA_) oder eines Unterkontos (SA_) ein.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as INR or USD.</source>
        <translation>Eine Währung hat drei Buchstaben, zum Beispiel INR oder USD.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>The check reads the list of numbers. It does not prove that numbers can be bought.</source>
        <translation>Die Prüfung liest die Liste der Rufnummern. Sie belegt nicht, dass Rufnummern gekauft werden können.</translation>
    </message>
    <message>
        <source>Vobiz takes the set-up fee and the first month from the wallet in the number’s currency.</source>
        <translation>Vobiz bucht die Einrichtungsgebühr und den ersten Monat von der Wallet in der Währung der Rufnummer ab.</translation>
    </message>
    <message>
        <source>An Indian number may need Aadhaar verification before it can be used.</source>
        <translation>Für eine indische Rufnummer kann vor der Nutzung eine Aadhaar-Prüfung nötig sein.</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Vobiz’s word for what answers a number.</extracomment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Vobiz may charge a release fee. It depends on the account and is not known before the release.</source>
        <translation>Vobiz kann eine Rückgabegebühr berechnen. Sie hängt vom Konto ab und ist vor der Rückgabe nicht bekannt.</translation>
    </message>
    <message>
        <source>For 24 hours the release can be cancelled; then Vobiz keeps the number back for 45 days. An immediate release cannot be cancelled.</source>
        <translation>24 Stunden lang kann die Rückgabe widerrufen werden; danach hält Vobiz die Rufnummer 45 Tage zurück. Eine sofortige Rückgabe lässt sich nicht widerrufen.</translation>
    </message>
    <message>
        <source>The number’s application and trunk are detached at once. Cancelling the release does not attach them again.</source>
        <translation>Anwendung und Trunk der Rufnummer werden sofort getrennt. Ein Widerruf der Rückgabe verbindet sie nicht wieder.</translation>
    </message>
    <message>
        <source>Nothing was bought. Test the connection of this account, then try again.</source>
        <translation>Es wurde nichts gekauft. Prüfen Sie die Verbindung dieses Kontos und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This number is assigned to a trunk already. Clear its trunk first, then assign the new one.</source>
        <translation>Diese Rufnummer ist bereits einem Trunk zugeordnet. Heben Sie zuerst diese Zuordnung auf und ordnen Sie dann den neuen Trunk zu.</translation>
    </message>
    <message>
        <source>This release can no longer be cancelled.</source>
        <translation>Diese Rückgabe kann nicht mehr widerrufen werden.</translation>
    </message>
    <message>
        <source>Vobiz says that this number is not this account’s. Refresh the list of numbers.</source>
        <translation>Vobiz meldet, dass diese Rufnummer nicht zu diesem Konto gehört. Aktualisieren Sie die Liste der Rufnummern.</translation>
    </message>
    <message>
        <source>With this answer Vobiz often means that the balance was not sufficient.</source>
        <translation>Mit dieser Antwort meint Vobiz oft, dass das Guthaben nicht ausreichte.</translation>
    </message>
    <message>
        <source>This page does not exist.</source>
        <translation>Diese Seite gibt es nicht.</translation>
    </message>
    <message>
        <source>Vobiz answered page %1 when page %2 was asked for. The list may not be complete.</source>
        <translation>Vobiz hat mit Seite %1 geantwortet, angefragt war Seite %2. Die Liste ist möglicherweise unvollständig.</translation>
    </message>
    <message>
        <source>The list is longer than %L1 entries. The rest is not read.</source>
        <translation>Die Liste ist länger als %L1 Einträge. Der Rest wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This is a sub-account: the parent account pays, and its balance is shown there.</source>
        <translation>Dies ist ein Unterkonto: Es zahlt das übergeordnete Konto, und dort steht das Guthaben.</translation>
    </message>
    <message>
        <source>The parent account pays for this number; its balance cannot be checked here.</source>
        <translation>Diese Rufnummer zahlt das übergeordnete Konto; dessen Guthaben lässt sich hier nicht prüfen.</translation>
    </message>
    <message>
        <source>This is a sub-account: the parent account pays for its numbers.</source>
        <translation>Dies ist ein Unterkonto: Seine Rufnummern zahlt das übergeordnete Konto.</translation>
    </message>
    <message>
        <source>Vobiz cannot filter by number type or region. Numbers of every type are shown.</source>
        <translation>Vobiz kann nicht nach Nummerntyp oder Region filtern. Es werden Rufnummern jedes Typs angezeigt.</translation>
    </message>
    <message>
        <source>Vobiz does not list this number any more. Refresh the list of numbers.</source>
        <translation>Vobiz führt diese Rufnummer nicht mehr auf. Aktualisieren Sie die Liste der Rufnummern.</translation>
    </message>
    <message>
        <source>Vobiz did not tell it.</source>
        <translation>Von Vobiz nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>(currency not stated)</source>
        <translation>(Währung nicht angegeben)</translation>
    </message>
    <message>
        <source>The check of the account failed afterwards.</source>
        <translation>Die anschließende Prüfung des Kontos ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Vobiz still sells %1.</source>
        <translation>Vobiz bietet %1 weiterhin an.</translation>
    </message>
    <message>
        <source>Vobiz had a fault and bought nothing. You can buy the number again.</source>
        <translation>Bei Vobiz lag eine Störung vor, und es wurde nichts gekauft. Sie können die Rufnummer erneut kaufen.</translation>
    </message>
    <message>
        <source>The balance could not be read.</source>
        <translation>Das Guthaben konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The balance is %1; the purchase needs %2.</source>
        <translation>Das Guthaben beträgt %1; der Kauf erfordert %2.</translation>
    </message>
    <message>
        <source>Vobiz does not sell %1 any more.</source>
        <translation>Vobiz bietet %1 nicht mehr an.</translation>
    </message>
    <message>
        <source>Vobiz took %1 at %2 (transaction %3). Contact Vobiz before you buy again.</source>
        <translation>Vobiz hat %1 abgebucht (%2, Transaktion %3). Wenden Sie sich an Vobiz, bevor Sie erneut kaufen.</translation>
    </message>
    <message>
        <source>No payment for it is booked since the purchase was sent.</source>
        <translation>Seit dem Absenden des Kaufs ist keine Zahlung dafür gebucht.</translation>
    </message>
    <message>
        <source>The release can be cancelled until the cool-down ends; afterwards Vobiz keeps the number back for 45 days. Its application and trunk are detached and do not come back when the release is cancelled.</source>
        <translation>Die Rückgabe kann bis zum Ende der Widerrufsfrist widerrufen werden; danach hält Vobiz die Rufnummer 45 Tage zurück. Anwendung und Trunk werden getrennt und kommen bei einem Widerruf der Rückgabe nicht zurück.</translation>
    </message>
    <message>
        <source>A pattern has digits, “*” for any digits and “?” for one digit.</source>
        <translation>Ein Muster besteht aus Ziffern, „*“ für beliebig viele Ziffern und „?“ für eine Ziffer.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number in international form.</source>
        <translation>„%1“ ist keine Telefonnummer in internationaler Schreibweise.</translation>
    </message>
    <message>
        <source>Vobiz does not know this Auth ID. Compare it with the one in the Vobiz dashboard.</source>
        <translation>Vobiz kennt diese Auth ID nicht. Vergleichen Sie sie mit der im Dashboard von Vobiz.</translation>
    </message>
    <message>
        <source>The ID of a trunk is a UUID, such as %1.</source>
        <translation>Die ID eines Trunks ist eine UUID, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The ID of an application has digits only.</source>
        <translation>Die ID einer Anwendung besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>This number may need Aadhaar verification in the Vobiz dashboard before it can be used.</source>
        <translation>Für diese Rufnummer kann vor der Nutzung eine Aadhaar-Prüfung im Dashboard von Vobiz nötig sein.</translation>
    </message>
    <message>
        <source>Vobiz verifies identity in its dashboard or by identifiers; there is nothing to upload.</source>
        <translation>Vobiz prüft die Identität in seinem Dashboard oder anhand von Kennungen; hochzuladen ist nichts.</translation>
    </message>
    <message>
        <source>Vobiz routes numbers to applications or trunks; enter the application ID (digits) or trunk ID (UUID).</source>
        <translation>Vobiz leitet Rufnummern an Anwendungen oder Trunks; geben Sie die ID der Anwendung (Ziffern) oder des Trunks (UUID) ein.</translation>
    </message>
    <message>
        <source>It stands in the Vobiz dashboard beside the Auth Token and begins with MA_ (main account) or SA_ (sub-account).</source>
        <translation>Sie steht im Dashboard von Vobiz neben dem Auth Token und beginnt mit MA_ (Hauptkonto) oder SA_ (Unterkonto).</translation>
    </message>
    <message>
        <source>How the address of the account is written. Unless it is told, it is found out by reading.</source>
        <translation>Wie die Adresse des Kontos geschrieben wird. Ohne Angabe wird es durch Lesen ermittelt.</translation>
    </message>
    <message>
        <source>ID of a trunk group (UUID) from the Vobiz dashboard; empty for none. A number has an application or a trunk, not both.</source>
        <translation>ID einer Trunk-Gruppe (UUID) aus dem Dashboard von Vobiz; leer für keine. Eine Rufnummer hat eine Anwendung oder einen Trunk, nicht beides.</translation>
    </message>
    <message>
        <source>An Auth ID begins with MA_ or SA_, followed by letters and digits. Copy it from the Vobiz dashboard.</source>
        <translation>Eine Auth ID beginnt mit MA_ oder SA_, gefolgt von Buchstaben und Ziffern. Kopieren Sie sie aus dem Dashboard von Vobiz.</translation>
    </message>
    <message>
        <source>It stands in the Vobiz dashboard beside the Auth ID and is valid until it is replaced there.</source>
        <translation>Es steht im Dashboard von Vobiz neben der Auth ID und gilt, bis es dort ersetzt wird.</translation>
    </message>
    <message>
        <source>Vobiz keeps this number in its cool-down until %1.</source>
        <translation>Vobiz hält diese Rufnummer in der Sperrfrist bis %1.</translation>
    </message>
    <message>
        <source>Vobiz keeps this number in its cool-down and does not say until when.</source>
        <translation>Vobiz hält diese Rufnummer in der Sperrfrist und teilt nicht mit, bis wann.</translation>
    </message>
    <message>
        <source>Vobiz must verify your identity first. Do this in the Vobiz dashboard.</source>
        <translation>Vobiz muss zuerst Ihre Identität prüfen. Erledigen Sie das im Dashboard von Vobiz.</translation>
    </message>
    <message>
        <source>The token has expired or was replaced. Copy the present one from the Vobiz dashboard into this account.</source>
        <translation>Das Token ist abgelaufen oder wurde ersetzt. Kopieren Sie das aktuelle aus dem Dashboard von Vobiz in dieses Konto.</translation>
    </message>
    <message>
        <source>Vobiz verifies the identity behind each sub-account. Until it is verified calls are blocked; buying numbers is not.</source>
        <translation>Vobiz prüft die Identität hinter jedem Unterkonto. Bis sie bestätigt ist, sind Anrufe gesperrt; Nummern können gekauft werden.</translation>
    </message>
</context>
<context>
    <name>Vogent</name>
    <message>
        <source>Vogent searches by area code. Enter the area code that the number shall begin with, for example 415.</source>
        <translation>Vogent sucht nach Vorwahl. Geben Sie die Vorwahl ein, mit der die Rufnummer beginnen soll, zum Beispiel 415.</translation>
    </message>
    <message>
        <source>Refresh the list of numbers and try again.</source>
        <translation>Aktualisieren Sie die Liste der Rufnummern und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The number may be gone: search again.</source>
        <translation>Die Rufnummer ist möglicherweise vergeben: Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Vogent lists no requirements. Countries other than US, Canada and UK: contact Vogent.</source>
        <translation>Vogent führt keine Anforderungen auf. Für andere Länder als die USA, Kanada und das Vereinigte Königreich wenden Sie sich an Vogent.</translation>
    </message>
    <message>
        <source>Vogent does not state a price.</source>
        <translation>Vogent gibt keinen Preis an.</translation>
    </message>
    <message>
        <source>Vogent numbers have no label.</source>
        <translation>Rufnummern von Vogent haben keine Bezeichnung.</translation>
    </message>
    <message>
        <source>Vogent numbers have nothing to change but their agent.</source>
        <translation>An Rufnummern von Vogent lässt sich nur der Agent ändern.</translation>
    </message>
    <message>
        <source>A release at Vogent cannot be taken back.</source>
        <translation>Eine Rückgabe bei Vogent lässt sich nicht widerrufen.</translation>
    </message>
    <message>
        <source>Vogent does not report a balance.</source>
        <translation>Vogent teilt kein Guthaben mit.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>This proves that the key can read numbers. Whether it can buy shows with the first purchase.</source>
        <translation>Dies belegt, dass der Schlüssel Rufnummern lesen kann. Ob er kaufen kann, zeigt sich beim ersten Kauf.</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What answers the calls of a number.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Vogent does not say how a release changes the bill, or what happens to the linked agent.</source>
        <translation>Vogent teilt nicht mit, wie eine Rückgabe die Abrechnung ändert oder was mit dem verknüpften Agenten geschieht.</translation>
    </message>
    <message>
        <source>Choose the country to search in.</source>
        <translation>Wählen Sie das Land für die Suche.</translation>
    </message>
    <message>
        <source>Vogent names numbers of the United States, Canada and the United Kingdom only. For other countries contact Vogent.</source>
        <translation>Vogent bietet nur Rufnummern der USA, Kanadas und des Vereinigten Königreichs an. Für andere Länder wenden Sie sich an Vogent.</translation>
    </message>
    <message>
        <source>Vogent searches by area code and returns at most %1 numbers.</source>
        <translation>Vogent sucht nach Vorwahl und liefert höchstens %1 Rufnummern.</translation>
    </message>
    <message>
        <source>Choose the number to buy.</source>
        <translation>Wählen Sie die Rufnummer, die gekauft werden soll.</translation>
    </message>
    <message>
        <source>Vogent had lost the place in its list, so the list was read from its beginning again.</source>
        <translation>Vogent hatte die Stelle in seiner Liste verloren; deshalb wurde die Liste von Anfang an neu eingelesen.</translation>
    </message>
    <message>
        <source>Choose the agent to link.</source>
        <translation>Wählen Sie den Agenten, der verknüpft werden soll.</translation>
    </message>
    <message>
        <source>A key stops working when the user who made it leaves the workspace: make a new one in Vogent’s dashboard.</source>
        <translation>Ein Schlüssel wird ungültig, wenn der Benutzer, der ihn erstellt hat, den Workspace verlässt: Erstellen Sie im Dashboard von Vogent einen neuen.</translation>
    </message>
    <message>
        <source>In Vogent’s dashboard open API, then Keys, then New Key. The key stops working when its user leaves the workspace.</source>
        <translation>Öffnen Sie im Dashboard von Vogent API, dann Keys, dann New Key. Der Schlüssel wird ungültig, wenn sein Benutzer den Workspace verlässt.</translation>
    </message>
    <message>
        <source>This number has no usable ID at Vogent. Refresh the list of numbers.</source>
        <translation>Diese Rufnummer hat bei Vogent keine verwendbare ID. Aktualisieren Sie die Liste der Rufnummern.</translation>
    </message>
    <message>
        <source>Vogent’s list began to repeat itself and was ended there. Entries may be missing.</source>
        <translation>Die Liste von Vogent begann sich zu wiederholen und wurde dort beendet. Möglicherweise fehlen Einträge.</translation>
    </message>
    <message>
        <source>Vogent’s list is longer than can be read and was ended. Entries are missing.</source>
        <translation>Die Liste von Vogent ist länger, als gelesen werden kann, und wurde beendet. Es fehlen Einträge.</translation>
    </message>
    <message>
        <source>This address does not sell numbers. Check the account’s API address.</source>
        <translation>Unter dieser Adresse werden keine Rufnummern verkauft. Prüfen Sie die API-Adresse des Kontos.</translation>
    </message>
</context>
<context>
    <name>WhyItStays</name>
    <message>
        <source>This number comes from another carrier. Release it there.</source>
        <translation>Diese Rufnummer stammt von einem anderen Anbieter. Geben Sie sie dort zurück.</translation>
    </message>
    <message>
        <source>This number was released.</source>
        <translation>Diese Rufnummer wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>The provider is releasing it already.</source>
        <translation>Der Anbieter nimmt sie bereits zurück.</translation>
    </message>
    <message>
        <source>The account’s list does not show it any more. Read it again first.</source>
        <translation>Die Liste des Kontos zeigt sie nicht mehr. Lesen Sie sie zuerst erneut ein.</translation>
    </message>
    <message>
        <source>This number is protected. Take the protection off before you release it.</source>
        <translation>Diese Rufnummer ist geschützt. Heben Sie den Schutz auf, bevor Sie sie zurückgeben.</translation>
    </message>
    <message>
        <source>Its release is planned already.</source>
        <translation>Ihre Rückgabe ist bereits geplant.</translation>
    </message>
</context>
<context>
    <name>WireNames</name>
    <message>
        <source>Needs Aadhaar verification</source>
        <translation>Aadhaar-Prüfung nötig</translation>
    </message>
    <message>
        <source>Aadhaar verified</source>
        <translation>Aadhaar geprüft</translation>
    </message>
    <message>
        <source>AI receptionist</source>
        <translation>KI-Rezeption</translation>
    </message>
    <message>
        <source>Agent for SMS</source>
        <translation>Agent für SMS</translation>
    </message>
    <message>
        <source>Agent for WhatsApp</source>
        <translation>Agent für WhatsApp</translation>
    </message>
    <message>
        <source>Country as told</source>
        <translation>Land laut Anbieter</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Als Spam markiert</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Trial number</source>
        <translation>Testnummer</translation>
    </message>
    <message>
        <source>Operators in all</source>
        <translation>Operatoren insgesamt</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Carrier’s reference</source>
        <translation>Referenz des Carriers</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Currency of the refund</source>
        <translation>Währung der Erstattung</translation>
    </message>
    <message>
        <source>Why there is no refund</source>
        <translation>Grund der Nichterstattung</translation>
    </message>
    <message>
        <source>State of the refund</source>
        <translation>Status der Erstattung</translation>
    </message>
    <message>
        <source>Rental</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Answered calls</source>
        <translation>Angenommene Anrufe</translation>
    </message>
    <message>
        <source>Average length of a call in seconds</source>
        <translation>Durchschnittliche Anrufdauer in Sekunden</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Calls in all</source>
        <translation>Anrufe insgesamt</translation>
    </message>
    <message>
        <source>Type as told</source>
        <translation>Typ laut Anbieter</translation>
    </message>
    <message>
        <source>Voice switched on</source>
        <translation>Sprache eingeschaltet</translation>
    </message>
    <message>
        <source>Operator to choose %1</source>
        <translation>Wählbarer Operator %1</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operator %1</translation>
    </message>
    <message>
        <source>Recent call %1</source>
        <translation>Letzter Anruf %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Local</source>
        <extracomment>Type of a number.</extracomment>
        <translation>Ortsnetz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>Type of a number.</extracomment>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <extracomment>Type of a number.</extracomment>
        <translation>Gebührenfrei</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>Type of a number.</extracomment>
        <translation>National</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Geteilte Kosten</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What a number can do.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>What a number can do.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>MMS</source>
        <extracomment>What a number can do.</extracomment>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>What a number can do.</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>%1, currency not stated</source>
        <translation>%1, Währung nicht angegeben</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a number.</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>In Einrichtung</translation>
    </message>
    <message>
        <source>Release pending</source>
        <translation>Rückgabe läuft</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>State of a number.</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>State of a number.</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>State of a purchase.</extracomment>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Bought, confirming</source>
        <translation>Gekauft, Bestätigung läuft</translation>
    </message>
    <message>
        <source>Bought, being set up</source>
        <translation>Gekauft, in Einrichtung</translation>
    </message>
    <message>
        <source>Not bought</source>
        <translation>Nicht gekauft</translation>
    </message>
    <message>
        <source>Unknown, being settled</source>
        <translation>Unbekannt, in Klärung</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht zurückgegeben</translation>
    </message>
    <message>
        <source>type</source>
        <comment>a filter of the search</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>number pattern</source>
        <comment>a filter of the search</comment>
        <translation>Nummernmuster</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a filter of the search</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>capabilities</source>
        <comment>a filter of the search</comment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>price</source>
        <comment>a filter of the search</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>When something happened.</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Purchase confirmed by the person</source>
        <translation>Kauf von einer Person bestätigt</translation>
    </message>
    <message>
        <source>Purchase request sent</source>
        <translation>Kaufanfrage gesendet</translation>
    </message>
    <message>
        <source>Bought, seen in the list</source>
        <translation>Gekauft, in der Liste gesehen</translation>
    </message>
    <message>
        <source>Bought, not yet seen in the list</source>
        <translation>Gekauft, noch nicht in der Liste</translation>
    </message>
    <message>
        <source>Bought, being set up by the provider</source>
        <translation>Gekauft, wird vom Anbieter eingerichtet</translation>
    </message>
    <message>
        <source>Purchase refused, nothing bought</source>
        <translation>Kauf abgelehnt, nichts gekauft</translation>
    </message>
    <message>
        <source>Purchase outcome unknown, being settled</source>
        <translation>Kaufergebnis unbekannt, in Klärung</translation>
    </message>
    <message>
        <source>Settled: nothing was bought</source>
        <translation>Geklärt: Es wurde nichts gekauft</translation>
    </message>
    <message>
        <source>Purchase not confirmed by the provider</source>
        <translation>Kauf vom Anbieter nicht bestätigt</translation>
    </message>
    <message>
        <source>Purchase was never sent</source>
        <translation>Kauf wurde nie gesendet</translation>
    </message>
    <message>
        <source>Document uploaded</source>
        <translation>Dokument hochgeladen</translation>
    </message>
    <message>
        <source>Release request sent</source>
        <translation>Rückgabeanfrage gesendet</translation>
    </message>
    <message>
        <source>Release pending, can be cancelled</source>
        <translation>Rückgabe läuft, kann widerrufen werden</translation>
    </message>
    <message>
        <source>Release refused</source>
        <translation>Rückgabe abgelehnt</translation>
    </message>
    <message>
        <source>Release outcome unknown, being settled</source>
        <translation>Rückgabeergebnis unbekannt, in Klärung</translation>
    </message>
    <message>
        <source>Settled: the number was not released</source>
        <translation>Geklärt: Die Rufnummer wurde nicht zurückgegeben</translation>
    </message>
    <message>
        <source>Release not confirmed by the provider</source>
        <translation>Rückgabe vom Anbieter nicht bestätigt</translation>
    </message>
    <message>
        <source>Cancellation of a release sent</source>
        <translation>Widerruf einer Rückgabe gesendet</translation>
    </message>
    <message>
        <source>Release cancelled</source>
        <translation>Rückgabe widerrufen</translation>
    </message>
    <message>
        <source>Release could not be cancelled</source>
        <translation>Rückgabe konnte nicht widerrufen werden</translation>
    </message>
    <message>
        <source>Change of a number sent</source>
        <translation>Änderung einer Rufnummer gesendet</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Rufnummer geändert</translation>
    </message>
    <message>
        <source>Change of a number failed</source>
        <translation>Änderung einer Rufnummer fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as bought by a person</source>
        <translation>Von einer Person als gekauft gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked as not bought by a person</source>
        <translation>Von einer Person als nicht gekauft gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked as released by a person</source>
        <translation>Von einer Person als zurückgegeben gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked as not released by a person</source>
        <translation>Von einer Person als nicht zurückgegeben gekennzeichnet</translation>
    </message>
    <message>
        <source>Spending limits changed</source>
        <translation>Ausgabenlimits geändert</translation>
    </message>
    <message>
        <source>Spending limits loosened</source>
        <translation>Ausgabenlimits gelockert</translation>
    </message>
    <message>
        <source>Purchase refused by a spending limit</source>
        <translation>Kauf wegen Ausgabenlimit abgelehnt</translation>
    </message>
    <message>
        <source>Approval code set</source>
        <translation>Genehmigungscode festgelegt</translation>
    </message>
    <message>
        <source>Approval code changed</source>
        <translation>Genehmigungscode geändert</translation>
    </message>
    <message>
        <source>Approval code removed</source>
        <translation>Genehmigungscode entfernt</translation>
    </message>
    <message>
        <source>Approval code entered</source>
        <translation>Genehmigungscode eingegeben</translation>
    </message>
    <message>
        <source>Approval code accepted</source>
        <translation>Genehmigungscode war richtig</translation>
    </message>
    <message>
        <source>Approval code was wrong</source>
        <translation>Genehmigungscode war falsch</translation>
    </message>
    <message>
        <source>Purchase approved by the second person</source>
        <translation>Kauf von der zweiten Person genehmigt</translation>
    </message>
    <message>
        <source>Release planned</source>
        <translation>Rückgabe geplant</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of a release whose time has come: it waits for the person.</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>State of a release: the person has changed their mind.</extracomment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Release not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, after a figure</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, after a figure</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned release not sent</source>
        <translation>Geplante Rückgabe nicht gesendet</translation>
    </message>
    <message>
        <source>Planned release taken back</source>
        <translation>Geplante Rückgabe zurückgezogen</translation>
    </message>
    <message>
        <source>Protected against release</source>
        <translation>Vor Rückgabe geschützt</translation>
    </message>
    <message>
        <source>Protection against release taken off</source>
        <translation>Schutz vor Rückgabe aufgehoben</translation>
    </message>
    <message>
        <source>Protection could not be changed</source>
        <translation>Schutz konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Document used that was there already</source>
        <translation>Vorhandenes Dokument verwendet</translation>
    </message>
</context>
<context>
    <name>numberdesk::AboutDialog</name>
    <message>
        <source>window, network, database</source>
        <translation>Fenster, Netzwerk, Datenbank</translation>
    </message>
    <message>
        <source>sample carriers of the sandbox</source>
        <translation>Demo-Anbieter der Sandbox</translation>
    </message>
    <message>
        <source>tokens in the system’s keychain</source>
        <translation>Tokens im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>flows that wait</source>
        <translation>asynchrone Abläufe</translation>
    </message>
    <message>
        <source>forms of phone numbers</source>
        <translation>Schreibweisen von Telefonnummern</translation>
    </message>
    <message>
        <source>values or errors</source>
        <translation>Werte oder Fehler</translation>
    </message>
    <message>
        <source>journal and inventory</source>
        <translation>Journal und Bestand</translation>
    </message>
    <message>
        <source>encrypted connections, where Qt uses it</source>
        <translation>verschlüsselte Verbindungen, sofern Qt sie nutzt</translation>
    </message>
    <message>
        <source>icons</source>
        <extracomment>What Lucide is</extracomment>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>%1: %2
    %3, %4</source>
        <comment>%1 is a library, %2 what it is used for, %3 its licence, %4 its address</comment>
        <translation>%1: %2
    %3, %4</translation>
    </message>
    <message>
        <source>Numberdesk is made with these libraries and icons:</source>
        <translation>Numberdesk verwendet diese Bibliotheken und Symbole:</translation>
    </message>
    <message>
        <source>The licence of the icons:</source>
        <translation>Die Lizenz der Symbole:</translation>
    </message>
    <message>
        <source>The licence of Numberdesk:</source>
        <translation>Die Lizenz von Numberdesk:</translation>
    </message>
    <message>
        <source>About Numberdesk</source>
        <translation>Über Numberdesk</translation>
    </message>
    <message>
        <source>Numberdesk</source>
        <extracomment>The program’s name</extracomment>
        <translation>Numberdesk</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>Version %1 mit Qt %2</translation>
    </message>
    <message>
        <source>One desk for the phone numbers of every carrier. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Ein Arbeitsplatz für die Rufnummern aller Anbieter. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Name of the text with the licences of what the program is made of</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Copies the versions of this program and of the system, which support asks for first. Nothing about you or your accounts is among them.</source>
        <translation>Kopiert die Versionen dieses Programms und des Systems, nach denen der Support zuerst fragt. Über Sie oder Ihre Konten ist nichts dabei.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The text is in the clipboard now</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>hash of the approval code</source>
        <translation>Hash des Genehmigungscodes</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountDialog</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog and changes nothing.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Asking %1 with what you entered…</source>
        <translation>%1 wird mit Ihren Angaben abgefragt…</translation>
    </message>
    <message>
        <source>Giving the token of %1 to the system’s keychain. If the keychain asks you for a password, enter it there.</source>
        <translation>Das Token von %1 wird dem Schlüsselbund des Systems übergeben. Wenn der Schlüsselbund nach einem Kennwort fragt, geben Sie es dort ein.</translation>
    </message>
    <message>
        <source>The token of %1 is not kept yet. %2
Kept for this session only, it is forgotten when Numberdesk ends, and you enter it again next time.</source>
        <translation>Das Token von %1 ist noch nicht gespeichert. %2
Nur für diese Sitzung behalten, wird es beim Beenden von Numberdesk vergessen, und Sie geben es beim nächsten Mal erneut ein.</translation>
    </message>
    <message>
        <source>Enter the token again, because the address changed.</source>
        <translation>Geben Sie das Token erneut ein, da sich die Adresse geändert hat.</translation>
    </message>
    <message>
        <source>The token of %1 is not kept yet. %2
Your administrator wants tokens in the keychain alone.</source>
        <translation>Das Token von %1 ist noch nicht gespeichert. %2
Ihre Administration lässt Tokens nur im Schlüsselbund zu.</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountForm</name>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>%1 calls it “%2”. %3</source>
        <extracomment>%1 is a provider, %2 its word for the token (&quot;API key&quot;), %3 a sentence on how to get one.</extracomment>
        <translation>%1 nennt es „%2“. %3</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Link: opens further fields.</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Field.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>How you call it: the office, the customer or the project that its numbers are for.</source>
        <translation>Ein Name Ihrer Wahl: das Büro, der Kunde oder das Projekt, für das die Rufnummern bestimmt sind.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Concurrent requests</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>How many requests may be under way at the same time. Choose fewer when the provider often asks to wait.</source>
        <translation>Wie viele Anfragen gleichzeitig laufen dürfen. Wählen Sie weniger, wenn der Anbieter oft zu warten bittet.</translation>
    </message>
    <message>
        <source>Leave it empty unless %1 gave you an address of your own. The token is sent there.</source>
        <translation>Lassen Sie das Feld leer, außer %1 hat Ihnen eine eigene Adresse gegeben. Das Token wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <extracomment>Number of requests that a provider is known to bear.</extracomment>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Open %1 to make a token</source>
        <translation>%1 öffnen, um ein Token zu erstellen</translation>
    </message>
    <message>
        <source>Kept; enter a new one to replace it</source>
        <translation>Gespeichert; zum Ersetzen ein neues eingeben</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten eingeblendet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>State of the advanced fields, for screen readers</extracomment>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Enter it again for the new address</source>
        <translation>Für die neue Adresse erneut eingeben</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountLine</name>
    <message>
        <source>Readings of the accounts</source>
        <translation>Einlesen der Konten</translation>
    </message>
    <message>
        <source>Reading %1, %2 of %3</source>
        <translation>%1 wird eingelesen, %2 von %3</translation>
    </message>
    <message>
        <source>Reading %1, %2 so far</source>
        <translation>%1 wird eingelesen, bisher %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird eingelesen</translation>
    </message>
    <message>
        <source>%1 failed, last read %2</source>
        <translation>%1 fehlgeschlagen, zuletzt eingelesen: %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <translation>%1 · noch nicht eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be read.</source>
        <translation>
            <numerusform>%n Rufnummer konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Rufnummern konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation>Zuletzt eingelesen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountRemoval</name>
    <message numerus="yes">
        <source>Removed from this computer: the account, its token, and the copy of its list with %n number(s).</source>
        <translation>
            <numerusform>Von diesem Computer entfernt werden: das Konto, sein Token und die Kopie seiner Liste mit %n Rufnummer.</numerusform>
            <numerusform>Von diesem Computer entfernt werden: das Konto, sein Token und die Kopie seiner Liste mit %n Rufnummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers themselves stay yours at %1, and %1 goes on billing them.</source>
        <translation>Die Rufnummern selbst gehören bei %1 weiterhin Ihnen, und %1 berechnet sie weiter.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes an account.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the account stays.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removing the token of %1 from the system’s keychain…</source>
        <translation>Das Token von %1 wird aus dem Schlüsselbund des Systems entfernt…</translation>
    </message>
    <message>
        <source>The token of %1 could not be removed</source>
        <translation>Das Token von %1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1

The account is still there. Removed without its token, the token stays in the keychain, and you have to delete it there.</source>
        <translation>%1

Das Konto ist noch vorhanden. Entfernen Sie es ohne sein Token, bleibt das Token im Schlüsselbund, und Sie müssen es dort löschen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove without the token</source>
        <translation>Ohne das Token entfernen</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n purchase(s) or release(s) of this account is not known yet. Without the account it can’t be looked up any more.</source>
        <translation>
            <numerusform>Das Ergebnis eines Kaufs oder einer Rückgabe dieses Kontos ist noch nicht bekannt. Ohne das Konto lässt es sich nicht mehr ermitteln.</numerusform>
            <numerusform>Das Ergebnis von %n Käufen oder Rückgaben dieses Kontos ist noch nicht bekannt. Ohne das Konto lässt es sich nicht mehr ermitteln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned release(s) of this account are taken back.</source>
        <translation>
            <numerusform>%n geplante Rückgabe dieses Kontos wird zurückgezogen.</numerusform>
            <numerusform>%n geplante Rückgaben dieses Kontos werden zurückgezogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountSessions</name>
    <message>
        <source>This account is not there any more.</source>
        <translation>Dieses Konto ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This provider is not known.</source>
        <translation>Dieser Anbieter ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountStore</name>
    <message>
        <source>This account does not exist any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read. Check the rights of the file, then start again.</source>
        <translation>Die Konten in %1 können nicht gelesen werden. Prüfen Sie die Rechte der Datei und starten Sie das Programm dann neu.</translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read. Check the disk, then start again.</source>
        <translation>Die Konten in %1 können nicht gelesen werden. Prüfen Sie den Datenträger und starten Sie das Programm dann neu.</translation>
    </message>
    <message>
        <source>The accounts in %1 could not be understood. The file was kept as %2; add your accounts again.</source>
        <translation>Die Konten in %1 sind nicht lesbar. Die Datei wurde als %2 aufbewahrt; fügen Sie Ihre Konten erneut hinzu.</translation>
    </message>
    <message>
        <source>The accounts in %1 were written by a newer version of this program and were left as they are. Install the newer version again.</source>
        <translation>Die Konten in %1 wurden von einer neueren Version dieses Programms geschrieben und blieben unverändert. Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings could not be understood and are not shown.</source>
        <translation>
            <numerusform>%n Konto in den Einstellungen ist nicht lesbar und wird nicht angezeigt.</numerusform>
            <numerusform>%n Konten in den Einstellungen sind nicht lesbar und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Wählen Sie einen Anbieter.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation>Der Name darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>There is an account of this name. Choose another one.</source>
        <translation>Ein Konto dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This account exists already.</source>
        <translation>Dieses Konto gibt es bereits.</translation>
    </message>
    <message>
        <source>The accounts could not be written to %1, so nothing was changed. Check that the disk has space and that you may write there, then try again.</source>
        <translation>Die Konten konnten nicht in %1 geschrieben werden; deshalb wurde nichts geändert. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to %1, or 0 for the provider’s own.</source>
        <translation>Wählen Sie eine Zahl von 1 bis %1 oder 0 für den Wert des Anbieters.</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsButton</name>
    <message>
        <source>Accounts to ask</source>
        <translation>Abzufragende Konten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the menu of accounts: %1 is the account&apos;s name, %2 its provider.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask all accounts</source>
        <translation>Alle Konten abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to ask</source>
        <translation>
            <numerusform>%n Konto ausgewählt</numerusform>
            <numerusform>%n Konten ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsModel</name>
    <message>
        <source>Name</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Token kept in</source>
        <translation>Ablageort des Tokens</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of an account.</extracomment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>State of an account: its list is being read.</extracomment>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of an account: its list was read.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an account: it could not be read</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When an account was read last.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>Where the token of an account is kept.</extracomment>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>the system’s keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>memory, this session only</source>
        <translation>Arbeitsspeicher, nur diese Sitzung</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsView</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a view: accounts at providers.</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes an account.</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes an account from this computer.</extracomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>Button: keeps an account, but asks it nothing.</extracomment>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Fügen Sie Ihr erstes Konto hinzu</translation>
    </message>
    <message>
        <source>Numberdesk searches, buys and lists with the API token that your provider gives you. Tokens are kept in the system’s keychain and nowhere else.</source>
        <translation>Mit dem API-Token, das Sie von Ihrem Anbieter erhalten, sucht, kauft und verwaltet Numberdesk Rufnummern. Tokens werden im Schlüsselbund des Systems aufbewahrt und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Explore with sample carriers</source>
        <translation>Mit Demo-Anbietern ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), %1 disabled</source>
        <extracomment>Sub-title of the accounts; %1 is how many of them are disabled.</extracomment>
        <translation>
            <numerusform>%n Konto, deaktiviert: %1</numerusform>
            <numerusform>%n Konten, deaktiviert: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>Button: asks an account again.</extracomment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Ask this account again in searches and readings</source>
        <translation>Dieses Konto bei Suchen und beim Einlesen wieder abfragen</translation>
    </message>
    <message>
        <source>Keep this account, but ask it nothing</source>
        <translation>Dieses Konto behalten, aber nicht abfragen</translation>
    </message>
    <message>
        <source>Asking %1 with the token of %2…</source>
        <translation>%1 wird mit dem Token von %2 abgefragt…</translation>
    </message>
    <message>
        <source>%1 was removed from this computer. Nothing changed at its provider.</source>
        <translation>%1 wurde von diesem Computer entfernt. Beim Anbieter hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Your administrator allows no accounts to be added.</source>
        <translation>Ihre Administration lässt nicht zu, dass Konten hinzugefügt werden.</translation>
    </message>
    <message>
        <source>No account can be added</source>
        <translation>Es kann kein Konto hinzugefügt werden</translation>
    </message>
</context>
<context>
    <name>numberdesk::ActivityFilter</name>
    <message>
        <source>Filter activity</source>
        <translation>Aktivitäten filtern</translation>
    </message>
    <message>
        <source>Filter by number, account or what happened</source>
        <translation>Nach Nummer, Konto oder Ereignis filtern</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Field: what the lines of the journal are about.</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field: an account at a provider.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Field: since when.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice: lines of the journal about anything.</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>Choice: lines of the journal about purchases.</extracomment>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Releases</source>
        <extracomment>Choice: lines of the journal about releases of numbers.</extracomment>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Changes of numbers</source>
        <translation>Änderungen an Rufnummern</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Choice: lines of the journal about documents.</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice: what happened today.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Spending limits</source>
        <extracomment>Choice: lines of the journal about limits of what may be spent.</extracomment>
        <translation>Ausgabenlimits</translation>
    </message>
</context>
<context>
    <name>numberdesk::ActivityView</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of a view: the journal of what was bought, released and changed.</extracomment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Bisher ist nichts geschehen</translation>
    </message>
    <message>
        <source>What you buy, release or change is written down here, with its outcome.</source>
        <translation>Was Sie kaufen, zurückgeben oder ändern, wird hier mit seinem Ergebnis festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes lines of the journal to a file.</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Widen the filter to see more of what happened.</source>
        <translation>Fassen Sie den Filter weiter, um mehr von dem zu sehen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 lines: the newest ones; an export has the others too</source>
        <translation>%1 von %2 Zeilen: die neuesten; ein Export enthält auch die übrigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the checking or exporting of the journal.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The journal is being checked, line by line.</source>
        <translation>Das Journal wird geprüft, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>You stopped the check before its end.</source>
        <translation>Sie haben die Prüfung vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>Only the lines that are shown…</source>
        <translation>Nur die angezeigten Zeilen…</translation>
    </message>
    <message>
        <source>All lines of the journal…</source>
        <translation>Alle Zeilen des Journals…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with which the chain can be checked (*.json)</source>
        <translation>JSON, mit dem sich die Kette prüfen lässt (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are written so far.</source>
        <translation>
            <numerusform>%n Zeile ist bisher geschrieben.</numerusform>
            <numerusform>%n Zeilen sind bisher geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the export; no file was written or changed.</source>
        <translation>Sie haben den Export angehalten; es wurde keine Datei geschrieben oder geändert.</translation>
    </message>
    <message>
        <source>Numberdesk journal</source>
        <extracomment>Name of a file with lines of the journal, without its ending.</extracomment>
        <translation>Numberdesk-Journal</translation>
    </message>
</context>
<context>
    <name>numberdesk::AddressEditor</name>
    <message>
        <source>Not stated</source>
        <extracomment>Choice of no country in a list of countries.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>What this address is called</source>
        <translation>Wie diese Adresse heißt</translation>
    </message>
    <message>
        <source>For instance Registered office.</source>
        <translation>Zum Beispiel Firmensitz.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Field of a postal address.</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Remove address</source>
        <extracomment>Button: takes an address out of a profile.</extracomment>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Empty: that of the profile.</source>
        <translation>Leer: der des Profils.</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Title of one of several postal addresses of a company or person: %1 counts them.</extracomment>
        <translation>Adresse %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::AddressForm</name>
    <message>
        <source>A company or a last name is needed.</source>
        <translation>Ein Firmenname oder ein Nachname wird benötigt.</translation>
    </message>
</context>
<context>
    <name>numberdesk::AgentEditor</name>
    <message>
        <source>Agent</source>
        <extracomment>Field: who or what answers the calls of a number.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the chosen agent to a number.</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose who to add</source>
        <translation>Zum Hinzufügen auswählen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of agent: nobody.</extracomment>
        <translation>Keine Zuordnung</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Link: takes an agent from a number.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Name of a button for screen readers; %1 is an agent.</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Reading who can be chosen…</source>
        <translation>Auswahl wird eingelesen…</translation>
    </message>
    <message>
        <source>%1 has none yet. Make one there first.</source>
        <translation>Bei %1 ist noch nichts zur Auswahl angelegt. Holen Sie das zuerst dort nach.</translation>
    </message>
    <message>
        <source>%1 calls it “%2”.</source>
        <extracomment>%1 is the provider, %2 its word for an agent.</extracomment>
        <translation>%1 nennt es „%2“.</translation>
    </message>
    <message>
        <source>ID of the agent</source>
        <translation>ID des Agenten</translation>
    </message>
</context>
<context>
    <name>numberdesk::AnnotationForm</name>
    <message>
        <source>Kept on this computer</source>
        <extracomment>Head of a section: what is noted about a number, whatever its provider keeps.</extracomment>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Field: words by which numbers are grouped.</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Separate them with commas.</source>
        <translation>Mit Kommas trennen.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Field: who uses a number or answers for it.</extracomment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>Field: what a number is booked under.</extracomment>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Field: any text about a number.</extracomment>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>numberdesk::AnswerEditor</name>
    <message>
        <source>Question</source>
        <extracomment>Field: what a form asks for, by its name or its key.</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Field: what is answered to a question.</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As the form calls it, for instance Use case.</source>
        <translation>Wie das Formular es nennt, zum Beispiel Use case.</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>Antwort entfernen</translation>
    </message>
</context>
<context>
    <name>numberdesk::AnswerEntry</name>
    <message>
        <source>Choose…</source>
        <extracomment>First entry of a list of choices, while none is chosen.</extracomment>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a date is written: year, month, day.</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>%1 Example: %2</source>
        <translation>%1 Beispiel: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Link to a page of the provider; the host of its address is shown.</extracomment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalCode</name>
    <message>
        <source>The code is wrong.</source>
        <translation>Der Code ist falsch.</translation>
    </message>
    <message numerus="yes">
        <source>The code is wrong. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>Der Code ist falsch. Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der Code ist falsch. Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is being checked. Wait until that is done.</source>
        <translation>Ein Code wird gerade geprüft. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message numerus="yes">
        <source>The code was wrong several times. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>Der Code war mehrmals falsch. Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der Code war mehrmals falsch. Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of the second person is no longer in the keychain, so nothing can be approved. Set a new one in the settings under Spending limits.</source>
        <translation>Der Code der zweiten Person ist nicht mehr im Schlüsselbund, daher kann nichts genehmigt werden. Legen Sie in den Einstellungen unter Ausgabenlimits einen neuen fest.</translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the question for the second person&apos;s code; nothing is approved.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: the second person agrees to a purchase.</extracomment>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Second person’s code</source>
        <translation>Code der zweiten Person</translation>
    </message>
    <message>
        <source>Code of the second person</source>
        <translation>Code der zweiten Person</translation>
    </message>
    <message numerus="yes">
        <source>The code was wrong several times. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>Der Code war mehrmals falsch. Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der Code war mehrmals falsch. Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalPanel</name>
    <message>
        <source>Second person’s code</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation>Code der zweiten Person</translation>
    </message>
    <message>
        <source>Present code</source>
        <translation>Jetziger Code</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>New code once more</source>
        <translation>Neuer Code noch einmal</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>Ask for the code</source>
        <translation>Code verlangen</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the second person&apos;s code is asked for.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>For every purchase</source>
        <translation>Bei jedem Kauf</translation>
    </message>
    <message>
        <source>Above an amount</source>
        <translation>Über einem Betrag</translation>
    </message>
    <message>
        <source>Amounts without the code</source>
        <translation>Beträge ohne Code</translation>
    </message>
    <message>
        <source>Amount without the code</source>
        <translation>Betrag ohne Code</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <extracomment>Label of a field: the currency of an amount that needs no code.</extracomment>
        <translation>Währung des Betrags</translation>
    </message>
    <message>
        <source>Set amount</source>
        <translation>Betrag festlegen</translation>
    </message>
    <message>
        <source>A code is set. Purchases can be made to need it, and no limit is loosened without it.</source>
        <translation>Ein Code ist festgelegt. Käufe können ihn verlangen, und ohne ihn wird kein Limit gelockert.</translation>
    </message>
    <message>
        <source>No code is set. A second person enters one here and keeps it secret; then purchases can be made to need it.</source>
        <translation>Kein Code ist festgelegt. Eine zweite Person gibt hier einen ein und hält ihn geheim; dann können Käufe ihn verlangen.</translation>
    </message>
    <message>
        <source>Change code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Set code</source>
        <translation>Code festlegen</translation>
    </message>
    <message>
        <source>A purchase may take %1 without the code.</source>
        <translation>Ein Kauf darf ohne Code %1 kosten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Link: takes an amount out of the list.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No amount is set, so every purchase needs the code.</source>
        <translation>Kein Betrag ist festgelegt, daher braucht jeder Kauf den Code.</translation>
    </message>
    <message>
        <source>The two codes differ. Enter the same one twice.</source>
        <translation>Die beiden Codes sind verschieden. Geben Sie zweimal denselben ein.</translation>
    </message>
    <message>
        <source>The code is set. Choose below when it is asked for.</source>
        <translation>Der Code ist festgelegt. Wählen Sie unten, wann er verlangt wird.</translation>
    </message>
    <message>
        <source>The code is removed. No purchase asks for it any more.</source>
        <translation>Der Code ist entfernt. Kein Kauf verlangt ihn mehr.</translation>
    </message>
    <message>
        <source>Enter three letters, for example EUR.</source>
        <translation>Geben Sie drei Buchstaben ein, zum Beispiel EUR.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AvailableNumbersModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>numberdesk::BeforeYouPay</name>
    <message>
        <source>Before you pay</source>
        <extracomment>Head of a list of what speaks for and against a purchase.</extracomment>
        <translation>Vor dem Bezahlen</translation>
    </message>
    <message>
        <source>Billed afterwards: the balance does not limit this purchase.</source>
        <translation>Wird nachträglich berechnet: Das Guthaben begrenzt diesen Kauf nicht.</translation>
    </message>
    <message>
        <source>%1 are available. What the purchase takes is not stated, so nobody can tell whether that is enough.</source>
        <translation>%1 sind verfügbar. Was der Kauf kostet, ist nicht angegeben; ob das reicht, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>%1 are available, in another currency than the price of %2.</source>
        <translation>%1 sind verfügbar, in einer anderen Währung als der Preis von %2.</translation>
    </message>
    <message>
        <source>The balance is too low: %1 needed, %2 available. Top it up at %3.</source>
        <translation>Das Guthaben ist zu niedrig: %1 erforderlich, %2 verfügbar. Laden Sie es bei %3 auf.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>The balance is enough: %1 of %2 for set-up and first month.</source>
        <translation>Das Guthaben reicht: %1 von %2 für Einrichtung und ersten Monat.</translation>
    </message>
    <message>
        <source>The balance of %1 is being read</source>
        <translation>Das Guthaben von %1 wird gelesen</translation>
    </message>
    <message>
        <source>The balance cannot be read. %1</source>
        <translation>Das Guthaben kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>In none of your accounts’ lists</source>
        <translation>In keiner Liste Ihrer Konten</translation>
    </message>
    <message>
        <source>This number is yours already: %1 has it.</source>
        <translation>Diese Rufnummer gehört Ihnen bereits: Sie ist im Konto %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Nothing can be bought while the journal cannot be read. %1</source>
        <translation>Solange das Journal nicht gelesen werden kann, lässt sich nichts kaufen. %1</translation>
    </message>
    <message>
        <source>An earlier request for this number has no known outcome yet. Wait until it is settled.</source>
        <translation>Eine frühere Anfrage zu dieser Rufnummer hat noch kein bekanntes Ergebnis. Warten Sie, bis es geklärt ist.</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Link to the view of that name.</extracomment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>The price is not stated.</source>
        <translation>Der Preis ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The set-up fee is not stated.</source>
        <translation>Die Einrichtungsgebühr ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The monthly fee is not stated.</source>
        <translation>Die Monatsgebühr ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The currency is not stated.</source>
        <translation>Die Währung ist nicht angegeben.</translation>
    </message>
</context>
<context>
    <name>numberdesk::BulkEditDialog</name>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows what a change would do, before it is done.</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer bearbeiten</numerusform>
            <numerusform>%n Rufnummern bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>Rufnummern bearbeiten</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Diese hinzufügen</translation>
    </message>
    <message>
        <source>Remove these</source>
        <translation>Diese entfernen</translation>
    </message>
    <message>
        <source>Replace all by these</source>
        <translation>Alle durch diese ersetzen</translation>
    </message>
    <message>
        <source>Protect against release</source>
        <translation>Vor Rückgabe schützen</translation>
    </message>
    <message>
        <source>Take protection off</source>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>What becomes of the tags</source>
        <extracomment>Field: what is to become of the tags that are entered beside it.</extracomment>
        <translation>Was aus den Tags wird</translation>
    </message>
    <message>
        <source>Separate them with commas.</source>
        <translation>Trennen Sie sie durch Kommas.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Check box and field: what numbers are called.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Check box and field: words by which numbers are grouped.</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Check box and field: who uses numbers or answers for them.</extracomment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>Check box and field: what numbers are booked under.</extracomment>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Check box and field: any text about numbers.</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Check box and field: whether numbers are protected against release.</extracomment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Only what is ticked changes. What is ticked and empty is cleared. Labels go to the provider where it keeps them; everything else is kept on this computer.</source>
        <translation>Nur was angekreuzt ist, ändert sich. Was angekreuzt und leer ist, wird gelöscht. Bezeichnungen gehen an den Anbieter, wo er sie führt; alles andere bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>numberdesk::BusyIndicator</name>
    <message>
        <source>Working</source>
        <extracomment>Accessible name of the turning wheel.</extracomment>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>numberdesk::CardRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a link on a card: what it does, and for which account.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <extracomment>Accessible name of the progress bar on an account&apos;s card.</extracomment>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A card for screen readers: the account, where it stands, what it says.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column: a phone number.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Head of a column: local, mobile, toll-free.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Head of a column: what the person calls the number.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Head of a column: a fee that is paid once.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: whether the line can be bought.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Being settled</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>In Klärung</translation>
    </message>
    <message>
        <source>Account removed</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Account off</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>Konto aus</translation>
    </message>
    <message>
        <source>Twice here</source>
        <extracomment>State of a line in the cart: another line has the same number.</extracomment>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>No currency</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>Ohne Währung</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a line in the cart: it can be bought.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>An earlier purchase of this number has no known outcome yet. It cannot be bought again until Activity shows how it ended.</source>
        <translation>Ein früherer Kauf dieser Rufnummer hat noch kein bekanntes Ergebnis. Sie kann erst wieder gekauft werden, wenn die Aktivitäten zeigen, wie er ausging.</translation>
    </message>
    <message>
        <source>The account that offered this number was removed. Remove the line, and search with another account.</source>
        <translation>Das Konto, das diese Rufnummer anbot, wurde entfernt. Entfernen Sie die Position und suchen Sie mit einem anderen Konto.</translation>
    </message>
    <message>
        <source>The account that offered this number is switched off. Switch it on in Accounts to buy the number.</source>
        <translation>Das Konto, das diese Rufnummer anbot, ist abgeschaltet. Schalten Sie es unter Konten ein, um die Rufnummer zu kaufen.</translation>
    </message>
    <message>
        <source>Another line of the cart offers the same number. Keep the one that you want to buy.</source>
        <translation>Eine andere Position des Warenkorbs bietet dieselbe Rufnummer an. Behalten Sie die, die Sie kaufen möchten.</translation>
    </message>
    <message>
        <source>The provider does not state every fee of this number, so the totals do not hold all that it costs.</source>
        <translation>Der Anbieter gibt nicht alle Gebühren dieser Rufnummer an; die Summen enthalten also nicht alles, was sie kostet.</translation>
    </message>
    <message>
        <source>The provider does not state the currency of this price, so it is not added to other amounts.</source>
        <translation>Der Anbieter gibt die Währung dieses Preises nicht an; er wird daher nicht zu anderen Beträgen addiert.</translation>
    </message>
    <message>
        <source>Nothing speaks against buying this number so far.</source>
        <translation>Bisher spricht nichts gegen den Kauf dieser Rufnummer.</translation>
    </message>
    <message>
        <source>Fee not stated</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>Gebühr unbekannt</translation>
    </message>
    <message>
        <source>Set apart</source>
        <extracomment>State of a line in the cart: it cannot be bought as it is.</extracomment>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>It cannot be bought as it is.</source>
        <translation>So kann sie nicht gekauft werden.</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartOutcomePage</name>
    <message>
        <source>Done</source>
        <extracomment>Button: leaves the result of a purchase.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>Table with the outcome of each number of a purchase.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n not bought</source>
        <translation>
            <numerusform>%n nicht gekauft</numerusform>
            <numerusform>%n nicht gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being settled</source>
        <translation>
            <numerusform>%n in Klärung</numerusform>
            <numerusform>%n in Klärung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bought</source>
        <translation>
            <numerusform>%n gekauft</numerusform>
            <numerusform>%n gekauft</numerusform>
        </translation>
    </message>
    <message>
        <source>Buying</source>
        <extracomment>Title: a purchase is under way.</extracomment>
        <translation>Kauf läuft</translation>
    </message>
    <message>
        <source>Purchase result</source>
        <translation>Kaufergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) done</source>
        <extracomment>How many lines of a purchase have ended; %n are all.</extracomment>
        <translation>
            <numerusform>%1 von %n Position erledigt</numerusform>
            <numerusform>%1 von %n Positionen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what was not sent is taken back, what was sent goes on to its outcome.</source>
        <translation>Wird angehalten: Was nicht gesendet wurde, wird zurückgenommen; was gesendet wurde, läuft bis zu seinem Ergebnis weiter.</translation>
    </message>
    <message>
        <source>You may leave this page: every outcome is kept in Activity.</source>
        <translation>Sie können diese Seite verlassen: Jedes Ergebnis steht unter Aktivitäten.</translation>
    </message>
    <message>
        <source>What is not known yet is read from your own list. Nothing is sent again.</source>
        <translation>Was noch offen ist, wird aus Ihrer eigenen Liste gelesen. Nichts wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>Erledigte Positionen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: takes back what was not sent yet.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Aktivitäten öffnen</translation>
    </message>
    <message>
        <source>Show in inventory</source>
        <translation>Im Bestand anzeigen</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Fehlgeschlagene wiederholen…</translation>
    </message>
    <message>
        <source>Sending %1, %2 %</source>
        <translation>%1 wird gesendet, %2 %</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Documents: %1 of %2 sent.</source>
        <extracomment>How much of all files of a purchase is sent.</extracomment>
        <translation>Dokumente: %1 von %2 gesendet.</translation>
    </message>
    <message>
        <source>Open Compliance</source>
        <extracomment>Button: goes to the view Compliance, where it is told what the provider wants to know.</extracomment>
        <translation>Compliance öffnen</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartPurchaseView</name>
    <message>
        <source>Something is not as you confirmed it any more. Nothing was sent. Look at it and confirm again.</source>
        <translation>Etwas ist nicht mehr so, wie Sie es bestätigt haben. Nichts wurde gesendet. Sehen Sie es an und bestätigen Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are about to be bought. A second person approves it with the code.</source>
        <translation>
            <numerusform>%n Rufnummer soll gekauft werden. Eine zweite Person genehmigt es mit dem Code.</numerusform>
            <numerusform>%n Rufnummern sollen gekauft werden. Eine zweite Person genehmigt es mit dem Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second person did not approve it. Nothing was bought.</source>
        <translation>Die zweite Person hat es nicht genehmigt. Nichts wurde gekauft.</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartReviewPage</name>
    <message>
        <source>I confirm these numbers and prices</source>
        <translation>Ich bestätige diese Rufnummern und Preise</translation>
    </message>
    <message>
        <source>Confirm purchase</source>
        <translation>Kauf bestätigen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>Head of a list of what the regulator asks for.</extracomment>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Checks before you pay</source>
        <translation>Prüfungen vor dem Bezahlen</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Area with what all numbers of a purchase cost together.</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>%1, %2 at %3: filled in</source>
        <extracomment>Country, type of number, provider.</extracomment>
        <translation>%1, %2 bei %3: ausgefüllt</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: opens the form once more.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1, %2 at %3: nothing is required, but more can be entered</source>
        <extracomment>Country, type of number, provider.</extracomment>
        <translation>%1, %2 bei %3: Nichts ist vorgeschrieben, aber mehr kann angegeben werden</translation>
    </message>
    <message>
        <source>Enter more</source>
        <extracomment>Link: opens a form in which nothing is required.</extracomment>
        <translation>Mehr angeben</translation>
    </message>
    <message>
        <source>Looking once more whether everything is as you confirmed it…</source>
        <translation>Es wird noch einmal geprüft, ob alles so ist, wie Sie es bestätigt haben…</translation>
    </message>
    <message>
        <source>Each request is sent once. If an answer is lost, Numberdesk reads your list and tells you what happened.</source>
        <translation>Jede Anfrage wird einmal gesendet. Geht eine Antwort verloren, liest Numberdesk Ihre Liste ein und sagt Ihnen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Look at numbers and prices, then tick the box.</source>
        <translation>Sehen Sie Rufnummern und Preise an, dann setzen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>Review purchase</source>
        <translation>Kauf prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase lines</source>
        <translation>Positionen des Kaufs</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the review; nothing is bought.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartView</name>
    <message>
        <source>Cart</source>
        <extracomment>Title of a view: the numbers that one means to buy.</extracomment>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Cart lines</source>
        <translation>Positionen im Warenkorb</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: chooses which columns of the table are shown.</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes the selected lines out of the cart.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Review purchase…</source>
        <translation>Kauf prüfen …</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>Der Warenkorb ist leer</translation>
    </message>
    <message>
        <source>Search for numbers and add those that you want to buy.</source>
        <translation>Suchen Sie Rufnummern und legen Sie die in den Warenkorb, die Sie kaufen möchten.</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Nummern suchen</translation>
    </message>
    <message>
        <source>The cart could not be changed or read. %1</source>
        <translation>Der Warenkorb konnte nicht geändert oder gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken out of the cart.</source>
        <translation>
            <numerusform>%n Position wurde aus dem Warenkorb genommen.</numerusform>
            <numerusform>%n Positionen wurden aus dem Warenkorb genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Button: the lines that were taken out come back.</extracomment>
        <translation>Zurücklegen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were labelled.</source>
        <translation>
            <numerusform>%n Position wurde bezeichnet.</numerusform>
            <numerusform>%n Positionen wurden bezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not state everything that the pattern asks for.</source>
        <translation>
            <numerusform>Zu %n davon ist nicht alles angegeben, was das Muster verlangt.</numerusform>
            <numerusform>Zu %n davon ist nicht alles angegeben, was das Muster verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: the labels become what they were.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Check availability</source>
        <translation>Verfügbarkeit prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %n line(s).</source>
        <translation>
            <numerusform>Wird geprüft: %1 von %n Position.</numerusform>
            <numerusform>Wird geprüft: %1 von %n Positionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking whether the lines can be bought.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were checked: all are offered at these prices.</source>
        <translation>
            <numerusform>%n Position wurde geprüft: Sie wird zu diesem Preis angeboten.</numerusform>
            <numerusform>%n Positionen wurden geprüft: Alle werden zu diesen Preisen angeboten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were checked, and %1 of them cannot be bought as they are. The state of each says why.</source>
        <translation>
            <numerusform>%n Position wurde geprüft, und %1 kann so nicht gekauft werden. Ihr Status sagt, warum.</numerusform>
            <numerusform>%n Positionen wurden geprüft, und %1 davon können so nicht gekauft werden. Der Status jeder Position sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CaseBook</name>
    <message>
        <source>The case is not there any more.</source>
        <translation>Der Vorgang ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The documents are locked, so nothing can be kept. Open them first.</source>
        <translation>Die Dokumente sind verschlossen, daher kann nichts aufbewahrt werden. Öffnen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Another case for the same account, country and type is open. Go on with that one, or close it first.</source>
        <translation>Ein anderer Vorgang für dasselbe Konto, Land und denselben Typ ist offen. Machen Sie dort weiter oder schließen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>A purchase with these answers is under way, or its outcome is not known yet. Wait until it is settled, then delete the case.</source>
        <translation>Ein Kauf mit diesen Antworten läuft, oder sein Ausgang ist noch nicht bekannt. Warten Sie, bis er geklärt ist, und löschen Sie den Vorgang dann.</translation>
    </message>
</context>
<context>
    <name>numberdesk::CasePane</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Read requirements again</source>
        <translation>Anforderungen neu einlesen</translation>
    </message>
    <message>
        <source>Fill from profile…</source>
        <translation>Aus Profil ausfüllen…</translation>
    </message>
    <message>
        <source>Validate</source>
        <extracomment>Button: checks everything that was entered.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>What the regulator and the provider ask for.</extracomment>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Submissions</source>
        <extracomment>Head: the purchases that the answers of a case went with.</extracomment>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Read requirements</source>
        <translation>Anforderungen einlesen</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <extracomment>Button: puts the focus on the field that comes next.</extracomment>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Review purchase…</source>
        <translation>Kauf prüfen…</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Rufnummer suchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: goes on with a case that was closed.</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Vorgang schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A number that was submitted with a case, and what became of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. “%3”</source>
        <extracomment>The same, with the provider&apos;s own words.</extracomment>
        <translation>%1: %2. „%3“</translation>
    </message>
    <message>
        <source>Everything was checked and is there, the files too.</source>
        <translation>Alles wurde geprüft und ist da, auch die Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be filled in or mended. F8 goes to the next.</source>
        <translation>
            <numerusform>%n Angabe fehlt oder muss berichtigt werden. F8 springt zur nächsten.</numerusform>
            <numerusform>%n Angaben fehlen oder müssen berichtigt werden. F8 springt zur nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what %1 asks for now. Your answers are kept.</source>
        <translation>Das verlangt %1 jetzt. Ihre Antworten bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled in from %1.</source>
        <translation>
            <numerusform>%n Feld aus %1 ausgefüllt.</numerusform>
            <numerusform>%n Felder aus %1 ausgefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what was filled in.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was changed since this case was filled from it.</source>
        <translation>%1 wurde geändert, seit dieser Vorgang daraus ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button: puts what changed in a profile into the case.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over from %1.</source>
        <translation>
            <numerusform>%n Antwort aus %1 übernommen.</numerusform>
            <numerusform>%n Antworten aus %1 übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have settled it</source>
        <extracomment>Button: what the provider said against the whole case is dealt with.</extracomment>
        <translation>Ich habe es geklärt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>Field: the day by which a case is to be done.</extracomment>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Vorgang löschen…</translation>
    </message>
</context>
<context>
    <name>numberdesk::CasesModel</name>
    <message>
        <source>Needs answers</source>
        <extracomment>State of a case: something is to be filled in.</extracomment>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>State of a case: the provider did not accept something.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>State of a case: everything was answered.</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>State of a case: the provider looks at it.</extracomment>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>State of a case: the provider accepted everything.</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a case: the person put it away.</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>State of a case: it is handled at the provider, not in this program.</extracomment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A country and a type of number.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n number(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n Rufnummer</numerusform>
            <numerusform>%1 · %2 · %n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>What a regulator wants for numbers of one kind, with everything that is given for it.</extracomment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A case for screen readers: country and type, provider and account, where it stands.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n number(s)</source>
        <extracomment>A provider, an account, and how many numbers a case is for. An account and how many numbers a case is for.</extracomment>
        <translation>
            <numerusform>%1 · %n Rufnummer</numerusform>
            <numerusform>%1 · %n Rufnummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ChangesPage</name>
    <message>
        <source>Account</source>
        <extracomment>Field: whose changes are shown.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Changes since the reading before</source>
        <translation>Änderungen seit dem vorigen Einlesen</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Arten von Änderungen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>In place of one account: the changes of all are shown.</extracomment>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An account and how many changes its last reading brought.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A kind of change, on its button: all of them.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Appeared</source>
        <extracomment>A kind of change, on its button: numbers that the list shows now.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Vanished</source>
        <extracomment>A kind of change, on its button: numbers that the list does not show any more.</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>A kind of change, on its button.</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A kind of change, on its button.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>A kind of change, on its button.</extracomment>
        <translation>Agent</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are counted, but not listed.</source>
        <translation>
            <numerusform>%n weitere Änderung ist gezählt, aber nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Änderungen sind gezählt, aber nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1, compared with the reading of %2.</source>
        <extracomment>%1 and %2 are moments.</extracomment>
        <translation>Eingelesen am %1, verglichen mit dem Einlesen vom %2.</translation>
    </message>
    <message>
        <source>Read for the first time on %1. The next reading is compared with this one.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Zum ersten Mal eingelesen am %1. Das nächste Einlesen wird damit verglichen.</translation>
    </message>
    <message>
        <source>Read on %1. The next reading is compared with this one.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Eingelesen am %1. Das nächste Einlesen wird damit verglichen.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht eingelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The last readings of %n account(s) are compared with those before, the newest of %1.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>
            <numerusform>Das letzte Einlesen von %n Konto ist mit dem davor verglichen, zuletzt am %1.</numerusform>
            <numerusform>Das letzte Einlesen von %n Konten ist mit dem davor verglichen, zuletzt am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were read for the first time.</source>
        <translation>
            <numerusform>%n Konto wurde zum ersten Mal eingelesen.</numerusform>
            <numerusform>%n Konten wurden zum ersten Mal eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>The last reading brought the same as the one before.</source>
        <translation>Das letzte Einlesen hat dasselbe ergeben wie das davor.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Here stands what two readings differ in: numbers that appeared or vanished, prices, states and agents. It fills when a list is read for the second time.</source>
        <translation>Hier steht, worin sich zwei Einlesungen unterscheiden: neue und fehlende Rufnummern, Preise, Status und Agenten. Es füllt sich, sobald eine Liste zum zweiten Mal eingelesen wird.</translation>
    </message>
</context>
<context>
    <name>numberdesk::CheckList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a link in a list: what it does, and for which line.
----------
A line of a check list for screen readers: what it is about, and where it stands.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>numberdesk::ComplianceView</name>
    <message>
        <source>Compliance</source>
        <extracomment>Title of a view: what regulators want before numbers are handed out.</extracomment>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <extracomment>Button: companies and persons that numbers are bought for.</extracomment>
        <translation>Profile…</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>The list of what regulators want, one entry for each account, country and type of number.</extracomment>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Kein Vorgang ist ausgewählt.</translation>
    </message>
    <message>
        <source>A case begins when a number that needs papers is in the cart and the cart is checked.</source>
        <translation>Ein Vorgang beginnt, sobald eine Rufnummer, die Unterlagen braucht, im Warenkorb liegt und der Warenkorb geprüft wird.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Rufnummer suchen</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
</context>
<context>
    <name>numberdesk::Composition</name>
    <message>
        <source>The journal cannot be used, so nothing can be bought or released: %1</source>
        <translation>Das Journal kann nicht verwendet werden; deshalb lässt sich nichts kaufen oder zurückgeben: %1</translation>
    </message>
    <message>
        <source>The sample carriers cannot be started: %1</source>
        <translation>Die Demo-Anbieter können nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Labels of purchases could not be kept: %1</source>
        <translation>Bezeichnungen von Käufen konnten nicht aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::CostChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The last bar of a chart, which stands for the groups that have none of their own.</extracomment>
        <translation>
            <numerusform>1 weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the numbers of “%1”</source>
        <translation>Die Rufnummern von „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>numberdesk::CostLinesModel</name>
    <message>
        <source>Numbers</source>
        <extracomment>Head of a column: how many numbers.</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column: what numbers cost each month.</extracomment>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>In place of a sum that has more digits than can be shown.</extracomment>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>not added up</source>
        <extracomment>In place of a sum: amounts without a currency cannot be summed.</extracomment>
        <translation>nicht addiert</translation>
    </message>
    <message>
        <source>not billed here</source>
        <extracomment>In place of a fee: the number is at another carrier, which bills it.</extracomment>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>In place of a fee: the account does not list the number any more.</extracomment>
        <translation>nicht gelistet</translation>
    </message>
</context>
<context>
    <name>numberdesk::CostsPage</name>
    <message>
        <source>Group by</source>
        <extracomment>Field: by what the costs are put together.</extracomment>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Monthly costs</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Chart of the monthly costs</source>
        <translation>Diagramm der monatlichen Kosten</translation>
    </message>
    <message>
        <source>The table “Monthly costs” says the same in words.</source>
        <translation>Die Tabelle „Monatliche Kosten“ sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>Bars compare within one currency. A click on a bar shows its numbers in the list.</source>
        <translation>Balken sind nur innerhalb einer Währung vergleichbar. Ein Klick auf einen Balken zeigt seine Rufnummern in der Liste.</translation>
    </message>
    <message>
        <source>Charts of costs</source>
        <translation>Kostendiagramme</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>Nichts zu addieren</translation>
    </message>
    <message>
        <source>As soon as an account has numbers, their costs are shown here.</source>
        <translation>Sobald ein Konto Rufnummern hat, stehen hier ihre Kosten.</translation>
    </message>
    <message>
        <source>Next bills</source>
        <translation>Nächste Abrechnungen</translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>am nächsten Tag</numerusform>
            <numerusform>in den nächsten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No bill is known to come</source>
        <translation>Keine kommende Abrechnung ist bekannt</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Link: shows the numbers that no agent answers in the list.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Head of a column: the day of a bill.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its provider.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird addiert…</translation>
    </message>
    <message>
        <source>No monthly price is known.</source>
        <translation>Es ist keine Monatsgebühr bekannt.</translation>
    </message>
    <message>
        <source>%1 each month</source>
        <extracomment>%1 is one amount for each currency, &quot;EUR 124.00 · INR 900.50&quot;.</extracomment>
        <translation>%1 je Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have no agent.</source>
        <translation>
            <numerusform>%n Rufnummer hat keinen Agent.</numerusform>
            <numerusform>%n Rufnummern haben keinen Agent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without an agent cost %1 each month.</source>
        <translation>
            <numerusform>%n Rufnummer ohne Agent kostet %1 je Monat.</numerusform>
            <numerusform>%n Rufnummern ohne Agent kosten %1 je Monat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a date is written: year, month, day.</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, for instance 2026-04-30.</source>
        <translation>Geben Sie ein Datum als JJJJ-MM-TT ein, zum Beispiel 2026-04-30.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DecisionDialog</name>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie es?</translation>
    </message>
    <message>
        <source>For example the answer of the provider’s support. The journal keeps it with your name.</source>
        <translation>Zum Beispiel die Antwort des Supports. Das Journal bewahrt sie mit Ihrem Namen auf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>numberdesk::DetailsPane</name>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>From another carrier</source>
        <translation>Von anderem Anbieter</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Bekannte Daten</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>Head of a section: what a regulator asked for a number, and where that stands.</extracomment>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Head of a section: further facts about a number.</extracomment>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Release…</source>
        <extracomment>Button: gives a number back to its provider.</extracomment>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Cancel release</source>
        <translation>Rückgabe widerrufen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>The pane with everything about one number.</extracomment>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) selected</source>
        <translation>
            <numerusform>%n Rufnummer ausgewählt</numerusform>
            <numerusform>%n Rufnummern ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it and to change it.</source>
        <translation>Wählen Sie eine einzelne, um alles darüber zu sehen und sie zu ändern.</translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Keine Rufnummer ausgewählt</translation>
    </message>
    <message>
        <source>Select a number to see everything about it.</source>
        <translation>Wählen Sie eine Rufnummer, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>The release is under way and can still be cancelled.</source>
        <translation>Die Rückgabe läuft und kann noch widerrufen werden.</translation>
    </message>
    <message>
        <source>The release can be cancelled until %1.</source>
        <translation>Die Rückgabe kann bis %1 widerrufen werden.</translation>
    </message>
    <message>
        <source>The account’s list does not show this number any more, as seen %1. Read it again, or remove it from this list if you know why.</source>
        <translation>Die Liste des Kontos zeigt diese Rufnummer nicht mehr (festgestellt: %1). Lesen Sie sie neu ein oder entfernen Sie sie aus dieser Liste, wenn Sie den Grund kennen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A change of a number is under way.</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>A change of a number has arrived.</extracomment>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>A number is being read again.</extracomment>
        <translation>Wird eingelesen…</translation>
    </message>
    <message>
        <source>Cancelling the release…</source>
        <translation>Rückgabe wird widerrufen…</translation>
    </message>
    <message>
        <source>The release is cancelled. The number stays yours.</source>
        <translation>Die Rückgabe ist widerrufen. Die Rufnummer gehört weiterhin Ihnen.</translation>
    </message>
    <message>
        <source>%1 The change may have arrived nevertheless, so the number was read anew: what stands here is what %2 has now.</source>
        <translation>%1 Die Änderung kann dennoch angekommen sein; deshalb wurde die Rufnummer neu eingelesen: Hier steht, was jetzt bei %2 gilt.</translation>
    </message>
    <message>
        <source>%1 The change may have arrived nevertheless, and the number could not be read anew. Read it again before you repeat the change.</source>
        <translation>%1 Die Änderung kann dennoch angekommen sein, und die Rufnummer konnte nicht neu eingelesen werden. Lesen Sie sie neu ein, bevor Sie die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number, %2 a sentence about what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Facts and settings of the number</source>
        <translation>Daten und Einstellungen der Rufnummer</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: the planned release is not sent.</extracomment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>Button: the selected numbers cannot be released until the protection is taken off.</extracomment>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Take protection off</source>
        <extracomment>Button: the selected numbers can be released again.</extracomment>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>The release is sent in %1.</source>
        <translation>Die Rückgabe wird in %1 gesendet.</translation>
    </message>
    <message>
        <source>The release is about to be sent.</source>
        <translation>Die Rückgabe wird gleich gesendet.</translation>
    </message>
    <message>
        <source>The release was taken back. The number stays yours.</source>
        <translation>Die Rückgabe wurde zurückgezogen. Die Rufnummer bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>Check box: the number cannot be released while it is ticked.</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Raw reply for support…</source>
        <translation>Unbearbeitete Antwort für den Support…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes what is noted about all selected numbers.</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentDeletion</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n documents?</source>
        <translation>
            <numerusform>%n Dokument löschen?</numerusform>
            <numerusform>%n Dokumente löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted is overwritten on this computer and cannot be brought back. The file that it was made from stays where it is.</source>
        <translation>Was gelöscht wird, wird auf diesem Computer überschrieben und lässt sich nicht zurückholen. Die Datei, aus der es entstand, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Copies lie at: %1.</source>
        <translation>Kopien liegen bei: %1.</translation>
    </message>
    <message>
        <source>Delete the copies at the providers too</source>
        <translation>Auch die Kopien bei den Anbietern löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes documents.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the documents stay.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2</source>
        <extracomment>%1 is the name of a document, %2 says why its copy at a provider was not deleted.</extracomment>
        <translation>%1 wurde nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>Delete documents</source>
        <translation>Dokumente löschen</translation>
    </message>
    <message>
        <source>Used by: %1. It is missing there then.</source>
        <extracomment>%1 names cases and profiles.</extracomment>
        <translation>Verwendet von: %1. Dort fehlt es dann.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>At the end of a list of cases and profiles.</extracomment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentDetailsPanel</name>
    <message>
        <source>Facts and preview of the document</source>
        <translation>Angaben und Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>Document details</source>
        <extracomment>The pane with everything about one document.</extracomment>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Name of the picture of a document’s first page.</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Document kind</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>For instance passport, register extract, utility bill</source>
        <translation>Zum Beispiel Reisepass, Registerauszug, Versorgerrechnung</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Label of a field: whom a document is about.</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>A form of dates: year, month, day. The letters may be those of the language.</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>Make a smaller copy</source>
        <translation>Kleinere Kopie erstellen</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>A kind of document.</extracomment>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Registerauszug</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Versorgerrechnung</translation>
    </message>
    <message>
        <source>Tax certificate</source>
        <translation>Steuerbescheinigung</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <source>Rental contract</source>
        <translation>Mietvertrag</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are selected</source>
        <translation>
            <numerusform>%n Dokument ist ausgewählt</numerusform>
            <numerusform>%n Dokumente sind ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a document</source>
        <translation>Wählen Sie ein Dokument</translation>
    </message>
    <message>
        <source>Its preview and details are shown here.</source>
        <translation>Vorschau und Angaben stehen dann hier.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a file is (&quot;PDF, 3 pages&quot;), %2 its size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>This build shows no pages: it was made without a reader for PDF.</source>
        <translation>Diese Fassung zeigt keine Seiten: Sie wurde ohne PDF-Leser gebaut.</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, for instance 2026-04-30.</source>
        <translation>Geben Sie ein Datum als JJJJ-MM-TT ein, zum Beispiel 2026-04-30.</translation>
    </message>
    <message>
        <source>It cannot expire before it was issued.</source>
        <translation>Es kann nicht ablaufen, bevor es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a document, %2 why what was typed about it could not be kept.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentEntry</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A document that is kept</source>
        <translation>Ein aufbewahrtes Dokument</translation>
    </message>
    <message>
        <source>Its name is shown when your documents are open.</source>
        <translation>Der Name wird angezeigt, sobald Ihre Dokumente geöffnet sind.</translation>
    </message>
    <message>
        <source>%1, document %2</source>
        <extracomment>One of several documents that a requirement takes: the requirement, and which one.</extracomment>
        <translation>%1, Dokument %2</translation>
    </message>
    <message>
        <source>Your documents are not open: the file stays where it is and is read from there.</source>
        <translation>Ihre Dokumente sind nicht geöffnet: Die Datei bleibt, wo sie ist, und wird von dort gelesen.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>being added to your documents</source>
        <translation>wird zu Ihren Dokumenten hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be taken here.</source>
        <translation>
            <numerusform>%n weitere Datei hat hier keinen Platz.</numerusform>
            <numerusform>%n weitere Dateien haben hier keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>already among your documents; that one is used</source>
        <translation>bereits unter Ihren Dokumenten; jenes wird verwendet</translation>
    </message>
    <message>
        <source>A document that was deleted since</source>
        <translation>Ein Dokument, das inzwischen gelöscht wurde</translation>
    </message>
    <message>
        <source>It expires on %1, before that day.</source>
        <translation>Es läuft am %1 ab, vor diesem Tag.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentPicker</name>
    <message>
        <source>Documents to choose from</source>
        <translation>Dokumente zur Auswahl</translation>
    </message>
    <message>
        <source>Use document</source>
        <translation>Dokument verwenden</translation>
    </message>
    <message>
        <source>A document for %1</source>
        <translation>Ein Dokument für %1</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Es gibt noch kein Dokument.</translation>
    </message>
    <message>
        <source>Choose a file instead; it is kept from then on.</source>
        <translation>Wählen Sie stattdessen eine Datei; sie wird von da an aufbewahrt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog and changes nothing.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentVault</name>
    <message>
        <source>The documents in %1 were sealed with another key. Bring back the key that the keychain had, or the passphrase, or move the folder away to begin anew. Nothing was changed.</source>
        <translation>Die Dokumente in %1 wurden mit einem anderen Schlüssel verschlüsselt. Stellen Sie den Schlüssel aus dem Schlüsselbund oder die Passphrase wieder her, oder verschieben Sie den Ordner, um neu zu beginnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The document is not in the vault any more.</source>
        <translation>Das Dokument ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>The document’s file %1 could not be removed. Check that you may write there, then remove the document again.</source>
        <translation>Die Datei %1 des Dokuments konnte nicht entfernt werden. Prüfen Sie, ob Sie dort schreiben dürfen, und entfernen Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and that you may read it, then add it again.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob sie noch da ist und Sie sie lesen dürfen, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>The document could not be written to %1. Check that the disk has space and that you may write there, or choose another place.</source>
        <translation>Das Dokument konnte nicht nach %1 geschrieben werden. Prüfen Sie, ob der Datenträger Platz hat und Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n document(s) cannot be read any more. Their files are still there.</source>
        <translation>
            <numerusform>Die Angaben zu %n Dokument können nicht mehr gelesen werden. Seine Datei ist noch da.</numerusform>
            <numerusform>Die Angaben zu %n Dokumenten können nicht mehr gelesen werden. Ihre Dateien sind noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document’s file %1 could not be overwritten and is still there. Check that you may write there; it is tried again when the documents are opened next.</source>
        <translation>Die Datei %1 des Dokuments konnte nicht überschrieben werden und ist noch da. Prüfen Sie, ob Sie dort schreiben dürfen; beim nächsten Öffnen der Dokumente wird es erneut versucht.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentsModel</name>
    <message>
        <source>a removed account</source>
        <extracomment>An account that is not there any more, in a list of accounts.</extracomment>
        <translation>ein entferntes Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: the name of a file.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Head of a column: what a document is, such as a passport.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Head of a column: whom a document is about.</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>Head of a column: the day a document was issued.</extracomment>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column: the day a document expires.</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Head of a column: how large a file is.</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Uploaded to</source>
        <extracomment>Head of a column: the accounts at providers that a document was uploaded to.</extracomment>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <extracomment>Where a document lies: at no provider.</extracomment>
        <translation>noch nirgends</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Document without a name</source>
        <translation>Dokument ohne Namen</translation>
    </message>
    <message>
        <source>The file of this document is gone from the vault’s folder.</source>
        <translation>Die Datei dieses Dokuments ist aus dem Ordner des Tresors verschwunden.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentsView</name>
    <message>
        <source>Documents</source>
        <extracomment>Title of a view: passports, register extracts and other papers.</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen …</translation>
    </message>
    <message>
        <source>Upload to…</source>
        <extracomment>Button with a menu of accounts.</extracomment>
        <translation>Hochladen zu …</translation>
    </message>
    <message>
        <source>At the provider…</source>
        <extracomment>Button: shows what lies at an account.</extracomment>
        <translation>Beim Anbieter …</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes a readable copy of a document.</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: deletes documents.</extracomment>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Add passports, register extracts and bills once: they are kept encrypted on this computer, checked before they leave, and used for every requirement that asks for them.</source>
        <translation>Fügen Sie Reisepässe, Registerauszüge und Rechnungen einmal hinzu: Sie werden auf diesem Computer verschlüsselt abgelegt, vor dem Versand geprüft und für jede Anforderung verwendet, die sie verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), encrypted on this computer</source>
        <translation>
            <numerusform>%n Dokument, auf diesem Computer verschlüsselt</numerusform>
            <numerusform>%n Dokumente, auf diesem Computer verschlüsselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF, JPEG und PNG (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account and its provider, in a menu.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation>Fügen Sie zuerst ein Konto hinzu</translation>
    </message>
    <message>
        <source>Export %1?</source>
        <translation>%1 exportieren?</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can read the folder can read it. Delete it when it is not needed any more.</source>
        <translation>Die Kopie ist nicht verschlüsselt: Wer den Ordner lesen kann, kann sie lesen. Löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is exported.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export a readable copy</source>
        <translation>Lesbare Kopie exportieren</translation>
    </message>
    <message>
        <source>A readable copy was written to %1.</source>
        <translation>Eine lesbare Kopie wurde nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n Dokument gelöscht</numerusform>
            <numerusform>%n Dokumente gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Export document</source>
        <translation>Dokument exportieren</translation>
    </message>
</context>
<context>
    <name>numberdesk::DueBoard</name>
    <message>
        <source>Due dates</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Nothing comes due.</source>
        <translation>Es stehen keine Fristen an.</translation>
    </message>
    <message>
        <source>Give documents a day on which they expire, and cases a deadline: they stand here, and are told in time.</source>
        <translation>Geben Sie Dokumenten ein Ablaufdatum und Vorgängen eine Frist: Sie stehen dann hier und werden rechtzeitig gemeldet.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DueDatesModel</name>
    <message>
        <source>Due</source>
        <extracomment>Head of a column: the day on which something expires or must be done.</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Head of a column: how many days are left.</extracomment>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column: what comes due (a document expires, …).</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Head of a column: the document or the case that comes due.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>Head of a column: the person or company of a document, or the provider of a case.</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Something comes due on this very day.</extracomment>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation>Dokument läuft ab</translation>
    </message>
    <message>
        <source>Approval may lapse</source>
        <translation>Freigabe kann erlöschen</translation>
    </message>
    <message>
        <source>Case is to be done</source>
        <translation>Vorgang ist zu erledigen</translation>
    </message>
</context>
<context>
    <name>numberdesk::DueDialog</name>
    <message>
        <source>Due dates</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the document or the case. The desktop reminds of each 30 and 7 days before, and on the day.</source>
        <translation>Mit Eingabe oder Doppelklick geht es zum Dokument oder Vorgang. Der Desktop erinnert jeweils 30 und 7 Tage vorher und am Tag selbst.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the board of due dates.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>numberdesk::EditOutcomesModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Head of a column: what became of a change.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why a change failed.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A change that is not begun.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>A change that was sent and not answered yet.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>A change that has arrived.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A change that failed.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>A change that the person stopped before it was sent.</extracomment>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>numberdesk::EditPanel</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>The numbers have all of it already.</source>
        <translation>Die Rufnummern haben das alles schon.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was asked for.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>Table: what became of each number.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends what has not been sent.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Changing the numbers</source>
        <translation>Rufnummern werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will change.</source>
        <translation>
            <numerusform>%n Rufnummer wird geändert.</numerusform>
            <numerusform>%n Rufnummern werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have all of it already.</source>
        <translation>
            <numerusform>%n Rufnummer hat das alles schon.</numerusform>
            <numerusform>%n Rufnummern haben das alles schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be changed so; nothing is done about them.</source>
        <translation>
            <numerusform>%n Rufnummer lässt sich so nicht ändern; mit ihr geschieht nichts.</numerusform>
            <numerusform>%n Rufnummern lassen sich so nicht ändern; mit ihnen geschieht nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are sent to the provider; everything else is kept on this computer.</source>
        <translation>
            <numerusform>%n Bezeichnung geht an den Anbieter; alles andere bleibt auf diesem Computer.</numerusform>
            <numerusform>%n Bezeichnungen gehen an den Anbieter; alles andere bleibt auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept on this computer; nothing is sent to a provider.</source>
        <translation>Alles bleibt auf diesem Computer; nichts wird an einen Anbieter gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer ändern</numerusform>
            <numerusform>%n Rufnummern ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n number(s) are done.</source>
        <translation>
            <numerusform>%1 von %n Rufnummer ist erledigt.</numerusform>
            <numerusform>%1 von %n Rufnummern sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were changed.</source>
        <translation>
            <numerusform>%n Rufnummer wurde geändert.</numerusform>
            <numerusform>%n Rufnummern wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be changed.</source>
        <translation>
            <numerusform>%n Rufnummer konnte nicht geändert werden.</numerusform>
            <numerusform>%n Rufnummern konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left as they were, because you stopped.</source>
        <translation>
            <numerusform>%n Rufnummer blieb, wie sie war, weil Sie angehalten haben.</numerusform>
            <numerusform>%n Rufnummern blieben, wie sie waren, weil Sie angehalten haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::EditPreviewModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Head of a column: which of a number&apos;s texts changes.</extracomment>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: what a text is before a change.</extracomment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>Head of a column: what a text is after a change.</extracomment>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Head of a column: where a text is kept.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>A number that is protected against release, or is not.</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>In place of what a number becomes.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>What a number is called.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Words by which numbers are grouped.</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who uses a number or answers for it.</extracomment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>What a number is booked under.</extracomment>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Any text about a number.</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Whether a number is protected against release.</extracomment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>numberdesk::ElsewherePane</name>
    <message>
        <source>%1 handles requirements in its own dashboard</source>
        <translation>%1 regelt Anforderungen im eigenen Dashboard</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>The account at a provider.</extracomment>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Link to a page of the provider; the host of its address is shown.</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>State of the verification of somebody&apos;s identity.</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>State of the verification of somebody&apos;s identity: the provider looks at it.</extracomment>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>State of the verification of somebody&apos;s identity.</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of the verification of somebody&apos;s identity.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>State of the verification of an identity, in the provider&apos;s own word.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A single check of somebody&apos;s identity, and its state in the provider&apos;s own word.
----------
A sub-account, and how far its identity is verified.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Identity checks</source>
        <extracomment>Head: how far a provider has verified who stands behind an account.</extracomment>
        <translation>Identitätsprüfungen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>The states are being read</source>
        <translation>Die Zustände werden gelesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The account has no sub-accounts.</source>
        <translation>Das Konto hat keine Unterkonten.</translation>
    </message>
</context>
<context>
    <name>numberdesk::EntryDetails</name>
    <message>
        <source>What was seen</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Select a line to see everything that is known about it.</source>
        <translation>Wählen Sie eine Zeile, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a story: when, and what happened.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The provider’s id of the number is %1.</source>
        <translation>Die Kennung der Rufnummer beim Anbieter ist %1.</translation>
    </message>
    <message>
        <source>The provider’s id of the request is %1.</source>
        <translation>Die Kennung der Anfrage beim Anbieter ist %1.</translation>
    </message>
    <message>
        <source>Line %1 of the journal, written by %2, with a hash that begins with %3.</source>
        <translation>Zeile %1 des Journals, geschrieben von %2, mit einem Hash, der mit %3 beginnt.</translation>
    </message>
    <message>
        <source>Numberdesk has looked %1 of %2 times and looks again at %3.</source>
        <translation>Numberdesk hat %1 von %2 Mal nachgesehen und sieht um %3 wieder nach.</translation>
    </message>
    <message>
        <source>Numberdesk is looking now.</source>
        <translation>Numberdesk sieht gerade nach.</translation>
    </message>
    <message>
        <source>Mark as released…</source>
        <translation>Als zurückgegeben kennzeichnen…</translation>
    </message>
    <message>
        <source>Mark as bought…</source>
        <translation>Als gekauft kennzeichnen…</translation>
    </message>
    <message>
        <source>Mark as not released…</source>
        <translation>Als nicht zurückgegeben kennzeichnen…</translation>
    </message>
    <message>
        <source>Mark as not bought…</source>
        <translation>Als nicht gekauft kennzeichnen…</translation>
    </message>
    <message>
        <source>Mark %1 as bought?</source>
        <translation>%1 als gekauft kennzeichnen?</translation>
    </message>
    <message>
        <source>Do this when you have seen that %1 belongs to %2. It counts as bought from then on; nothing is sent.</source>
        <translation>Tun Sie das, wenn Sie gesehen haben, dass %1 zu %2 gehört. Die Rufnummer gilt danach als gekauft; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Mark as bought</source>
        <extracomment>Button.</extracomment>
        <translation>Als gekauft kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as not bought?</source>
        <translation>%1 als nicht gekauft kennzeichnen?</translation>
    </message>
    <message>
        <source>Do this when you are sure that %1 was not bought for %2. It can be bought again from then on, and would be paid twice if you are wrong; nothing is sent.</source>
        <translation>Tun Sie das, wenn Sie sicher sind, dass %1 nicht für %2 gekauft wurde. Die Rufnummer kann danach wieder gekauft werden und würde doppelt bezahlt, wenn Sie sich irren; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Mark as not bought</source>
        <extracomment>Button.</extracomment>
        <translation>Als nicht gekauft kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as released?</source>
        <translation>%1 als zurückgegeben kennzeichnen?</translation>
    </message>
    <message>
        <source>Do this when you have seen that %1 does not belong to %2 any more. It leaves the inventory; nothing is sent.</source>
        <translation>Tun Sie das, wenn Sie gesehen haben, dass %1 nicht mehr zu %2 gehört. Die Rufnummer verlässt den Bestand; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Mark as released</source>
        <extracomment>Button.</extracomment>
        <translation>Als zurückgegeben kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as not released?</source>
        <translation>%1 als nicht zurückgegeben kennzeichnen?</translation>
    </message>
    <message>
        <source>Do this when you have seen that %1 still belongs to %2. It can be released again from then on; nothing is sent.</source>
        <translation>Tun Sie das, wenn Sie gesehen haben, dass %1 noch zu %2 gehört. Die Rufnummer kann danach erneut zurückgegeben werden; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Mark as not released</source>
        <extracomment>Button.</extracomment>
        <translation>Als nicht zurückgegeben kennzeichnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: the planned release is not sent.</extracomment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Open Compliance</source>
        <extracomment>Button: goes to the view Compliance, where it is told what the provider wants to know.</extracomment>
        <translation>Compliance öffnen</translation>
    </message>
</context>
<context>
    <name>numberdesk::ExportDialog</name>
    <message>
        <source>Save as…</source>
        <extracomment>Button: asks where to, and writes the file.</extracomment>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Rufnummern exportieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the writing of a file.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected number(s)</source>
        <translation>
            <numerusform>Die ausgewählte Rufnummer</numerusform>
            <numerusform>Die %n ausgewählten Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n number(s) that the filter shows</source>
        <translation>
            <numerusform>Die Rufnummer, die der Filter zeigt</numerusform>
            <numerusform>Die %n Rufnummern, die der Filter zeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n number(s)</source>
        <translation>
            <numerusform>Die einzige Rufnummer</numerusform>
            <numerusform>Alle %n Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Which numbers?</source>
        <translation>Welche Rufnummern?</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>In welcher Form?</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Name of a file with numbers, without its ending.</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>You stopped the export; no file was written or changed.</source>
        <translation>Sie haben den Export angehalten; keine Datei wurde geschrieben oder geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are written.</source>
        <extracomment>%1 of %2 numbers.</extracomment>
        <translation>%1 von %2 Rufnummern sind geschrieben.</translation>
    </message>
    <message>
        <source>Phone numbers, and what could be taken for a formula, have an apostrophe in front, so that they stay texts. Numberdesk reads such a file again.</source>
        <translation>Vor Rufnummern und vor allem, was für eine Formel gehalten werden könnte, steht ein Apostroph, damit es Text bleibt. Numberdesk liest eine solche Datei wieder ein.</translation>
    </message>
</context>
<context>
    <name>numberdesk::FactList</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of what is copied, &quot;ID&quot;.</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>numberdesk::Field</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>numberdesk::FilePlace</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Remove the file for %1</source>
        <translation>Datei für %1 entfernen</translation>
    </message>
    <message>
        <source>Choose file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Datei hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <extracomment>Button: another file instead of the chosen one.</extracomment>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF, JPEG und PNG (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>From documents…</source>
        <extracomment>Button: one of the documents that are kept in the program already.</extracomment>
        <translation>Aus Dokumenten…</translation>
    </message>
    <message>
        <source>From documents for %1</source>
        <translation>Aus Dokumenten für %1</translation>
    </message>
    <message>
        <source>Adding the file for %1</source>
        <extracomment>A bar that fills while a file is being taken in, for screen readers.</extracomment>
        <translation>Datei für %1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Field: the day on which a document was issued.</extracomment>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Issued on, of the file for %1</source>
        <translation>Ausgestellt am, Datei für %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::FillDialog</name>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Fill from a profile</source>
        <translation>Aus einem Profil ausfüllen</translation>
    </message>
    <message>
        <source>What the profile fills in</source>
        <translation>Was das Profil ausfüllt</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Field: the company or person whose answers are taken.</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <extracomment>Button: companies and persons that numbers are bought for.</extracomment>
        <translation>Profile…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog and changes nothing.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Das steht bereits da.</translation>
    </message>
    <message>
        <source>Replaces “%1”.</source>
        <translation>Ersetzt „%1“.</translation>
    </message>
    <message>
        <source>There is no profile yet. Make one under Profiles…, then fill from it.</source>
        <translation>Es gibt noch kein Profil. Legen Sie unter Profile… eines an und füllen Sie dann daraus aus.</translation>
    </message>
    <message>
        <source>This profile knows nothing of what is asked here.</source>
        <translation>Dieses Profil enthält nichts von dem, was hier verlangt wird.</translation>
    </message>
    <message>
        <source>Taken from…</source>
        <extracomment>Button: what of the profile answers the chosen line.</extracomment>
        <translation>Übernommen aus…</translation>
    </message>
    <message>
        <source>Choose what of the profile answers this, for every form of %1.</source>
        <translation>Wählen Sie, was aus dem Profil dies beantwortet, für jedes Formular von %1.</translation>
    </message>
    <message>
        <source>%1: left empty, as you chose.</source>
        <extracomment>What is asked for, where the person decided so.</extracomment>
        <translation>%1: bleibt leer, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>%1: %2 does not know it.</source>
        <translation>%1: %2 enthält dazu nichts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing: leave it empty</source>
        <translation>Nichts: leer lassen</translation>
    </message>
    <message>
        <source>What Numberdesk finds</source>
        <extracomment>Choice: where an answer is taken from is found out by the program, not chosen by the person.</extracomment>
        <translation>Was Numberdesk findet</translation>
    </message>
    <message>
        <source>This profile was deleted meanwhile. Choose another.</source>
        <translation>Dieses Profil wurde inzwischen gelöscht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“%1” replaces “%2”.</source>
        <extracomment>What is filled in, and what stands there until then.</extracomment>
        <translation>„%1“ ersetzt „%2“.</translation>
    </message>
    <message>
        <source>Fills in “%1”.</source>
        <translation>Trägt „%1“ ein.</translation>
    </message>
</context>
<context>
    <name>numberdesk::FilterEdit</name>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter</translation>
    </message>
</context>
<context>
    <name>numberdesk::FilterHelp</name>
    <message>
        <source>milan sales</source>
        <extracomment>An example of what is typed into the filter of the numbers: two words.</extracomment>
        <translation>mailand vertrieb</translation>
    </message>
    <message>
        <source>Numbers with all of these words, wherever they stand.</source>
        <translation>Rufnummern mit allen diesen Wörtern, wo immer sie stehen.</translation>
    </message>
    <message>
        <source>&quot;front desk&quot;</source>
        <extracomment>An example of what is typed into the filter of the numbers: two words in straight quotes.</extracomment>
        <translation>&quot;am empfang&quot;</translation>
    </message>
    <message>
        <source>Words that stand together.</source>
        <translation>Wörter, die beieinander stehen.</translation>
    </message>
    <message>
        <source>One of several values of a field.</source>
        <translation>Einer von mehreren Werten eines Feldes.</translation>
    </message>
    <message>
        <source>Nothing is stated there.</source>
        <translation>Dort ist nichts angegeben.</translation>
    </message>
    <message>
        <source>A monthly price above 5, in any currency.</source>
        <translation>Ein Monatspreis über 5, in welcher Währung auch immer.</translation>
    </message>
    <message>
        <source>A monthly price from 2 to 5.</source>
        <translation>Ein Monatspreis von 2 bis 5.</translation>
    </message>
    <message>
        <source>Billed within a month from today.</source>
        <translation>Wird innerhalb eines Monats abgerechnet.</translation>
    </message>
    <message>
        <source>Bought in March 2026; days are written as 2026-03-31.</source>
        <translation>Im März 2026 gekauft; Tage werden als 2026-03-31 geschrieben.</translation>
    </message>
    <message>
        <source>A minus leaves out what meets it.</source>
        <translation>Ein Minus lässt weg, was zutrifft.</translation>
    </message>
    <message>
        <source>How to filter</source>
        <extracomment>Head of what explains the filter of the numbers.</extracomment>
        <translation>So wird gefiltert</translation>
    </message>
    <message>
        <source>Fields: %1. A click on an example puts it into the filter.</source>
        <translation>Felder: %1. Ein Klick auf ein Beispiel setzt es in den Filter.</translation>
    </message>
</context>
<context>
    <name>numberdesk::FormEntry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of what is missing: the field, and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rejected this and gave no reason.</source>
        <translation>%1 hat dies ohne Angabe eines Grundes abgelehnt.</translation>
    </message>
    <message>
        <source>%1 rejected this: “%2”</source>
        <extracomment>The provider, and its own words about what was sent.</extracomment>
        <translation>%1 hat dies abgelehnt: „%2“</translation>
    </message>
    <message>
        <source>Changed since %1 rejected it.</source>
        <translation>Seit der Ablehnung durch %1 geändert.</translation>
    </message>
    <message>
        <source>Changed since %1 rejected it: “%2”</source>
        <translation>Seit der Ablehnung durch %1 geändert: „%2“</translation>
    </message>
    <message>
        <source>Rejected %1.</source>
        <extracomment>When a provider rejected what was sent to it; %1 is date and time.</extracomment>
        <translation>Abgelehnt am %1.</translation>
    </message>
    <message>
        <source>This is what was rejected. Enter something else.</source>
        <translation>Genau das wurde abgelehnt. Geben Sie etwas anderes ein.</translation>
    </message>
</context>
<context>
    <name>numberdesk::GapsModel</name>
    <message>
        <source>You</source>
        <extracomment>Who must act: the person at the program.</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 rejected it and gave no reason</source>
        <translation>%1 hat es ohne Angabe eines Grundes abgelehnt</translation>
    </message>
    <message>
        <source>%1 rejected it: “%2”</source>
        <extracomment>A provider and its own words about what was sent to it.</extracomment>
        <translation>%1 hat es abgelehnt: „%2“</translation>
    </message>
    <message>
        <source>has not been asked what it wants yet</source>
        <translation>wurde noch nicht gefragt, was verlangt wird</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>ausfüllen</translation>
    </message>
    <message>
        <source>The provider’s decision</source>
        <translation>Entscheidung des Anbieters</translation>
    </message>
    <message>
        <source>looks at what was submitted</source>
        <translation>prüft, was eingereicht wurde</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>Something that is missing, for screen readers: what, who must act, what is to be done.</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who must act, and what is to be done.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>do it at %1, then enter what it gave you</source>
        <extracomment>What the person must do: something at the provider, in its own dashboard; the field is where it is noted.</extracomment>
        <translation>bei %1 erledigen, dann eintragen, was Sie dort erhalten haben</translation>
    </message>
</context>
<context>
    <name>numberdesk::GroupBy</name>
    <message>
        <source>Group by provider</source>
        <translation>Nach Anbieter gruppieren</translation>
    </message>
    <message>
        <source>Group by account</source>
        <translation>Nach Konto gruppieren</translation>
    </message>
    <message>
        <source>Group by country</source>
        <translation>Nach Land gruppieren</translation>
    </message>
    <message>
        <source>Group by type</source>
        <translation>Nach Typ gruppieren</translation>
    </message>
    <message>
        <source>Group by status</source>
        <translation>Nach Status gruppieren</translation>
    </message>
    <message>
        <source>Group by capabilities</source>
        <translation>Nach Funktionen gruppieren</translation>
    </message>
    <message>
        <source>Group by tags</source>
        <translation>Nach Tags gruppieren</translation>
    </message>
    <message>
        <source>Group by agent</source>
        <translation>Nach Agent gruppieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
</context>
<context>
    <name>numberdesk::ImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Lines that are passed over</source>
        <translation>Übergangene Zeilen</translation>
    </message>
    <message>
        <source>Every line can be used</source>
        <translation>Jede Zeile ist verwendbar</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows what a file would change.</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Import notes on numbers</source>
        <translation>Notizen zu Rufnummern importieren</translation>
    </message>
    <message>
        <source>Labels, tags, owners, cost centres, notes and protections are taken from a CSV file. The easiest way to one is to export the numbers, change those columns in a spreadsheet, and import the file again. A number is found by “id” or “number”; an empty cell clears what is noted. Nothing changes before you have seen it.</source>
        <translation>Bezeichnungen, Tags, Zuständige, Kostenstellen, Notizen und Schutz werden aus einer CSV-Datei übernommen. Am einfachsten exportieren Sie die Rufnummern, ändern diese Spalten in einer Tabellenkalkulation und importieren die Datei wieder. Eine Rufnummer wird über „id“ oder „number“ gefunden; eine leere Zelle löscht, was notiert ist. Nichts ändert sich, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the reading of a file.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to the choice of a file.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>You stopped the reading; nothing has changed.</source>
        <translation>Sie haben das Lesen angehalten; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file change nothing, for the reasons below. The others can be used.</source>
        <translation>
            <numerusform>%n Zeile der Datei ändert nichts, aus dem Grund unten. Die anderen sind verwendbar.</numerusform>
            <numerusform>%n Zeilen der Datei ändern nichts, aus den Gründen unten. Die anderen sind verwendbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have already what the file says.</source>
        <translation>
            <numerusform>%n Rufnummer hat schon, was die Datei sagt.</numerusform>
            <numerusform>%n Rufnummern haben schon, was die Datei sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file are passed over.</source>
        <translation>
            <numerusform>%n Zeile der Datei wird übergangen.</numerusform>
            <numerusform>%n Zeilen der Datei werden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are read.</source>
        <translation>%1 von %2 sind gelesen.</translation>
    </message>
    <message>
        <source>No line of the file can be used, for the reasons below. Mend the file, and choose it again.</source>
        <translation>Keine Zeile der Datei ist verwendbar, aus den Gründen unten. Berichtigen Sie die Datei und wählen Sie sie erneut aus.</translation>
    </message>
</context>
<context>
    <name>numberdesk::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <extracomment>Head of a column: which line of a file.</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why a line of a file changes nothing.</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>numberdesk::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Tool tip of the cross that closes a message.</extracomment>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>numberdesk::IntakePanel</name>
    <message>
        <source>Drop files here or paste them. PDF, JPEG and PNG are accepted nearly everywhere.</source>
        <translation>Legen Sie Dateien hier ab oder fügen Sie sie ein. PDF, JPEG und PNG werden fast überall angenommen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the adding of files.</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Dokumente werden hinzugefügt</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Ergebnisse schließen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Name of a list: what became of each file.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>Name of a picture that was pasted; the ending stays.</extracomment>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n document(s), %1 done</source>
        <translation>
            <numerusform>%n Dokument wird hinzugefügt, %1 erledigt</numerusform>
            <numerusform>%n Dokumente werden hinzugefügt, %1 erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n Dokument hinzugefügt</numerusform>
            <numerusform>%n Dokumente hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n mit einer Warnung</numerusform>
            <numerusform>%n mit einer Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 one or more sentences about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Head of a column: whether a number is protected against release.</extracomment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>A number that is protected against release.</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Head of a column: who uses a number or answers for it.</extracomment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <extracomment>What a screen reader says of the head of a group: its name, and %2 is &quot;2 numbers&quot;.</extracomment>
        <translation>%1, %2, zugeklappt</translation>
    </message>
    <message>
        <source>%1, %2, expanded</source>
        <extracomment>What a screen reader says of the head of a group: its name, and %2 is &quot;2 numbers&quot;.</extracomment>
        <translation>%1, %2, aufgeklappt</translation>
    </message>
    <message>
        <source>Monthly: %1</source>
        <extracomment>What the numbers of a group cost each month: &quot;EUR 4.00 · USD 2.30&quot;.</extracomment>
        <translation>Je Monat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <extracomment>Beside the name of a group of numbers.</extracomment>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s), currency not stated</source>
        <extracomment>Monthly fees that cannot be added up, since nobody says in which currencies they are.</extracomment>
        <translation>
            <numerusform>%n Gebühr, Währung nicht angegeben</numerusform>
            <numerusform>%n Gebühren, Währung nicht angegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryTable</name>
    <message>
        <source>Numbers</source>
        <extracomment>The table of all numbers that one has.</extracomment>
        <translation>Nummern</translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryView</name>
    <message>
        <source>Inventory</source>
        <extracomment>Title of a view: the numbers that one has.</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: reads the lists of all accounts again.</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with the menu that shows and hides the columns of the table.</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter inventory</source>
        <translation>Bestand filtern</translation>
    </message>
    <message>
        <source>Filter by number, label, provider, place or agent</source>
        <translation>Nach Nummer, Bezeichnung, Anbieter, Ort oder Agent filtern</translation>
    </message>
    <message>
        <source>reading…</source>
        <extracomment>State of the list of numbers, after their count.</extracomment>
        <translation>wird eingelesen…</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;2 minutes ago&quot;.</extracomment>
        <translation>zuletzt eingelesen: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) · %1</source>
        <extracomment>%1 is when the lists were read, &quot;read 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n Rufnummer · %1</numerusform>
            <numerusform>%n Rufnummern · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many numbers the filter leaves.</extracomment>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No account to read from</source>
        <translation>Kein Konto zum Einlesen</translation>
    </message>
    <message>
        <source>Add an account, or enable one, and its numbers are shown here.</source>
        <translation>Fügen Sie ein Konto hinzu oder aktivieren Sie eines; seine Rufnummern erscheinen dann hier.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Rufnummern</translation>
    </message>
    <message>
        <source>Your accounts have none, or could not be read. Search for numbers to buy the first.</source>
        <translation>Ihre Konten haben keine oder konnten nicht gelesen werden. Suchen Sie Rufnummern, um die erste zu kaufen.</translation>
    </message>
    <message>
        <source>No number fits the filter</source>
        <translation>Keine Rufnummer entspricht dem Filter</translation>
    </message>
    <message>
        <source>Every word of the filter must stand in a number’s row.</source>
        <translation>Jedes Wort des Filters muss in der Zeile einer Rufnummer vorkommen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are protected against release.</source>
        <translation>
            <numerusform>%n Rufnummer ist vor Rückgabe geschützt.</numerusform>
            <numerusform>%n Rufnummern sind vor Rückgabe geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not protected any more.</source>
        <translation>
            <numerusform>%n Rufnummer ist nicht mehr geschützt.</numerusform>
            <numerusform>%n Rufnummern sind nicht mehr geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) were taken back.</source>
        <translation>
            <numerusform>%n Rückgabe wurde zurückgezogen.</numerusform>
            <numerusform>%n Rückgaben wurden zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can tell which numbers are protected, so none is released. %1</source>
        <translation>Welche Rufnummern geschützt sind, lässt sich nicht feststellen, deshalb wird keine zurückgegeben. %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes numbers to a file.</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were written to %1.</source>
        <translation>
            <numerusform>%n Rufnummer wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Rufnummern wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs</source>
        <extracomment>Button: shows what the numbers cost in place of their list, or the list again.</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Button: shows what the last readings brought in place of the list of numbers, or the list again.</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 is not in the list any more. Activity says what happened to it.</source>
        <translation>%1 steht nicht mehr in der Liste. Was damit geschah, steht unter Aktivität.</translation>
    </message>
    <message>
        <source>How to filter</source>
        <extracomment>Button: explains what can be written into the filter.</extracomment>
        <translation>So wird gefiltert</translation>
    </message>
</context>
<context>
    <name>numberdesk::JournalModel</name>
    <message>
        <source>When</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 set-up</source>
        <translation>%1 Einrichtung</translation>
    </message>
    <message>
        <source>Label “%1” instead of “%2”</source>
        <translation>Bezeichnung „%1“ statt „%2“</translation>
    </message>
    <message>
        <source>To be sent %1</source>
        <translation>Wird am %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::KeychainSecretStore</name>
    <message>
        <source>The keychain took the secret, but did not give the same one back. Try again, or look for the entry %1 in your keychain program.</source>
        <translation>Der Schlüsselbund hat das Geheimnis angenommen, aber nicht dasselbe zurückgegeben. Versuchen Sie es erneut oder suchen Sie in Ihrer Schlüsselbundverwaltung nach dem Eintrag %1.</translation>
    </message>
    <message>
        <source>The keychain did not delete the entry %1. Delete it in your keychain program.</source>
        <translation>Der Schlüsselbund hat den Eintrag %1 nicht gelöscht. Löschen Sie ihn in Ihrer Schlüsselbundverwaltung.</translation>
    </message>
    <message>
        <source>The keychain did not do what was asked. Try again, or restart your keychain program.</source>
        <translation>Der Schlüsselbund hat die Anforderung nicht ausgeführt. Versuchen Sie es erneut oder starten Sie Ihre Schlüsselbundverwaltung neu.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was denied. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff wurde verweigert. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keychain in this session. Start one (for example GNOME Keyring, KWallet or KeePassXC) and try again, or continue for this session only.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund. Starten Sie einen (zum Beispiel GNOME Keyring, KWallet oder KeePassXC) und versuchen Sie es erneut, oder fahren Sie nur für diese Sitzung fort.</translation>
    </message>
    <message>
        <source>The keychain has no keyring to keep secrets in. Make one in your keychain program and try again, or continue for this session only.</source>
        <translation>Der Schlüsselbund hat keine Sammlung, in der sich Geheimnisse ablegen lassen. Legen Sie in Ihrer Schlüsselbundverwaltung eine an und versuchen Sie es erneut, oder fahren Sie nur für diese Sitzung fort.</translation>
    </message>
    <message>
        <source>The keychain is not answering. Look whether it asks for a password, restart it and try again, or continue for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht. Sehen Sie nach, ob er nach einem Kennwort fragt, starten Sie ihn neu und versuchen Sie es erneut, oder fahren Sie nur für diese Sitzung fort.</translation>
    </message>
</context>
<context>
    <name>numberdesk::LabelPanel</name>
    <message>
        <source>Label pattern</source>
        <translation>Muster der Bezeichnung</translation>
    </message>
    <message>
        <source>Sales {city} {n}</source>
        <extracomment>An example of a pattern of labels; what stands in braces stays as it is.</extracomment>
        <translation>Vertrieb {city} {n}</translation>
    </message>
    <message>
        <source>Apply labels</source>
        <extracomment>Button: gives the lines of the cart the labels of the pattern.</extracomment>
        <translation>Bezeichnungen vergeben</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>Head of a section: what the numbers of the cart are to be called.</extracomment>
        <translation>Bezeichnungen</translation>
    </message>
    <message numerus="yes">
        <source>for %n selected line(s)</source>
        <extracomment>After &quot;Sales Sassari 1, Sales Roma 2&quot;: which lines are called so.</extracomment>
        <translation>
            <numerusform>für %n ausgewählte Position</numerusform>
            <numerusform>für %n ausgewählte Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n line(s)</source>
        <translation>
            <numerusform>für %n Position</numerusform>
            <numerusform>für %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, … %2</source>
        <extracomment>%1 is the first labels, %2 is &quot;for 12 lines&quot;.</extracomment>
        <translation>%1, … %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use %1; {n:3} counts 001, 002.</source>
        <translation>Verwenden Sie %1; {n:3} zählt 001, 002.</translation>
    </message>
</context>
<context>
    <name>numberdesk::LimitsPanel</name>
    <message>
        <source>What is over a limit is refused before anything is sent. A currency without a limit is not limited. With 0, nothing may be bought in the currency. Days and months are those of this computer’s time zone.</source>
        <translation>Was über einem Limit liegt, wird abgelehnt, bevor etwas gesendet wird. Eine Währung ohne Limit ist nicht begrenzt. Bei 0 darf in der Währung nichts gekauft werden. Tage und Monate sind die der Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>Nothing is limited.</source>
        <translation>Nichts ist begrenzt.</translation>
    </message>
    <message>
        <source>Spending limits</source>
        <extracomment>Head of a section of the settings, and the name of its table.</extracomment>
        <translation>Ausgabenlimits</translation>
    </message>
    <message>
        <source>Limit for</source>
        <extracomment>Label of a field: what a spending limit is for (a purchase, a day, a month).</extracomment>
        <translation>Limit für</translation>
    </message>
    <message>
        <source>Limit of account</source>
        <extracomment>Label of a field: the account that a spending limit is for.</extracomment>
        <translation>Limit des Kontos</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Highest amount</source>
        <extracomment>Label of a field: the most that may be spent.</extracomment>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>Currency of the limit</source>
        <extracomment>Label of a field: the currency of a spending limit.</extracomment>
        <translation>Währung des Limits</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Limit festlegen</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Limit entfernen</translation>
    </message>
    <message>
        <source>Allow numbers whose price or currency is not stated</source>
        <translation>Rufnummern ohne angegebenen Preis oder Währung erlauben</translation>
    </message>
    <message>
        <source>Enter three letters, for example EUR.</source>
        <translation>Geben Sie drei Buchstaben ein, zum Beispiel EUR.</translation>
    </message>
</context>
<context>
    <name>numberdesk::LineEdits</name>
    <message>
        <source>Clear the field</source>
        <extracomment>Accessible name of the button at the end of a text field.</extracomment>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>numberdesk::MainWindow</name>
    <message>
        <source>Search</source>
        <extracomment>A view.</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Inventory</source>
        <extracomment>A view: the numbers that one has.</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>A view: the journal of what was bought, released and changed.</extracomment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>A view: accounts at providers.</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A view.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Numberdesk</source>
        <extracomment>The program’s name, title of its window.</extracomment>
        <translation>Numberdesk</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Aktivitäten öffnen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry: ends the program.</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Read all accounts again</source>
        <translation>Alle Konten &amp;neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Numberdesk</source>
        <translation>&amp;Über Numberdesk</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no known outcome yet. The provider’s own list decides; nothing is sent again.</source>
        <translation>
            <numerusform>%n Anfrage hat noch kein bekanntes Ergebnis. Die eigene Liste des Anbieters entscheidet; nichts wird erneut gesendet.</numerusform>
            <numerusform>%n Anfragen haben noch kein bekanntes Ergebnis. Die eigene Liste des Anbieters entscheidet; nichts wird erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cart</source>
        <extracomment>A view: the numbers that one means to buy.</extracomment>
        <translation>Warenkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) could not be found out. Ask the provider, then mark in Activity what became of it.</source>
        <translation>
            <numerusform>%n Ergebnis ließ sich nicht herausfinden. Fragen Sie den Anbieter und kennzeichnen Sie dann unter Aktivitäten, was daraus geworden ist.</numerusform>
            <numerusform>%n Ergebnisse ließen sich nicht herausfinden. Fragen Sie die Anbieter und kennzeichnen Sie dann unter Aktivitäten, was daraus geworden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Due dates…</source>
        <extracomment>Menu entry: opens the board of what expires or must be done by a day.</extracomment>
        <translation>&amp;Fristen …</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>A view: what regulators want before numbers are handed out.</extracomment>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A view: passports, register extracts and other papers.</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>&amp;Export numbers…</source>
        <translation>Rufnummern &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import notes on numbers…</source>
        <translation>Notizen zu Rufnummern &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>numberdesk::MissingList</name>
    <message>
        <source>Go</source>
        <extracomment>Link beside what is missing: puts the focus on the field.</extracomment>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Es fehlt nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing or wrong. F8 jumps to the next.</source>
        <translation>
            <numerusform>%n Angabe fehlt oder ist falsch. F8 springt zur nächsten.</numerusform>
            <numerusform>%n Angaben fehlen oder sind falsch. F8 springt zur nächsten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberForm</name>
    <message>
        <source>Label</source>
        <extracomment>Field: the name that one gives a number.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Kept on this computer. %1 has no label for this number.</source>
        <translation>Auf diesem Computer aufbewahrt. %1 hat für diese Nummer keine Bezeichnung.</translation>
    </message>
    <message>
        <source>Write it to %1</source>
        <translation>Bei %1 eintragen</translation>
    </message>
    <message>
        <source>Kept on this computer. %1</source>
        <extracomment>%1 is a whole sentence about the provider.</extracomment>
        <translation>Auf diesem Computer aufbewahrt. %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberHistory</name>
    <message>
        <source>History</source>
        <extracomment>Head of a section: what was done with a number.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>In Aktivität zeigen</translation>
    </message>
    <message>
        <source>The journal cannot be read.</source>
        <translation>Das Journal kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing has been done with it from this computer.</source>
        <translation>Von diesem Computer aus wurde mit ihr nichts getan.</translation>
    </message>
    <message>
        <source>There is more in Activity.</source>
        <translation>Mehr davon steht unter Aktivität.</translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberNewsModel</name>
    <message>
        <source>No agent</source>
        <translation>Kein Agent</translation>
    </message>
    <message>
        <source>Appeared</source>
        <extracomment>What is new about a number: its list shows it for the first time, or again.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Vanished</source>
        <extracomment>What is new about a number: its list does not show it any more.</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>What is new about a number: what it costs each month.</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What is new about a number.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What is new about a number: who answers it.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Read on %1, compared with the reading of %2.</source>
        <translation>Eingelesen am %1, verglichen mit dem Einlesen vom %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Head of a column: what is new about a number since its list was read before.</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Head of a column: what was told about a number before.</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: what is told about a number now.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure for screen readers: what it is, and how much.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Purchase lines</source>
        <translation>Kaufpositionen</translation>
    </message>
    <message>
        <source>type not stated</source>
        <translation>Typ nicht angegeben</translation>
    </message>
    <message>
        <source>capabilities not stated</source>
        <translation>Funktionen nicht angegeben</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Label of a fee that is paid once.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Label of a fee that is paid each month.</extracomment>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>The currency is not stated.</source>
        <translation>Die Währung ist nicht angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>It is rented for at least %n month(s).</source>
        <translation>
            <numerusform>Sie wird für mindestens einen Monat gemietet.</numerusform>
            <numerusform>Sie wird für mindestens %n Monate gemietet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbering plan that Numberdesk knows has no such number. The plan may have changed.</source>
        <translation>Im Nummerierungsplan, den Numberdesk kennt, gibt es keine solche Rufnummer. Der Plan kann sich geändert haben.</translation>
    </message>
</context>
<context>
    <name>numberdesk::OutcomePage</name>
    <message>
        <source>Outcomes</source>
        <extracomment>Table with the outcome of each number of a purchase.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: leaves the result of a purchase.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Aktivitäten öffnen</translation>
    </message>
    <message>
        <source>Show in inventory</source>
        <translation>Im Bestand anzeigen</translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <translation>1 Rufnummer · %1 · %2</translation>
    </message>
    <message>
        <source>Numberdesk is looking now.</source>
        <translation>Numberdesk sieht gerade nach.</translation>
    </message>
    <message numerus="yes">
        <source>Numberdesk looks again in %n second(s).</source>
        <translation>
            <numerusform>Numberdesk sieht in %n Sekunde wieder nach.</numerusform>
            <numerusform>Numberdesk sieht in %n Sekunden wieder nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase result</source>
        <translation>Kaufergebnis</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Open Compliance</source>
        <extracomment>Button: goes to the view Compliance, where it is told what the provider wants to know.</extracomment>
        <translation>Compliance öffnen</translation>
    </message>
</context>
<context>
    <name>numberdesk::PickableDocumentsModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: a document&apos;s file name.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what a document is (“Passport”).</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Column: whom a document is about.</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Column: the day on which a document expires.</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Why it cannot be used</source>
        <translation>Warum nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>numberdesk::PreflightPage</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Lines set apart</source>
        <translation>Ausgesonderte Positionen</translation>
    </message>
    <message>
        <source>Continue with the rest</source>
        <translation>Mit dem Rest weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Rufnummer</numerusform>
            <numerusform>%n Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) checked</source>
        <extracomment>How many lines of a purchase were looked at; %n are all.</extracomment>
        <translation>
            <numerusform>%1 von %n Position geprüft</numerusform>
            <numerusform>%1 von %n Positionen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the confirmation.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>None of these lines can be bought as it is.</source>
        <translation>Keine dieser Positionen kann so gekauft werden.</translation>
    </message>
    <message>
        <source>Every line can be bought. Nothing is bought before you have confirmed it.</source>
        <translation>Jede Position kann gekauft werden. Nichts wird gekauft, bevor Sie es bestätigt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are set apart and stay in the cart.</source>
        <translation>
            <numerusform>%n Position ist ausgesondert und bleibt im Warenkorb.</numerusform>
            <numerusform>%n Positionen sind ausgesondert und bleiben im Warenkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check before you buy</source>
        <extracomment>Title: the numbers of a purchase are looked at before it is confirmed.</extracomment>
        <translation>Prüfung vor dem Kauf</translation>
    </message>
    <message>
        <source>Lines checked</source>
        <translation>Geprüfte Positionen</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <extracomment>Button: stops looking at the lines of a purchase.</extracomment>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Can be bought</source>
        <translation>Kann gekauft werden</translation>
    </message>
    <message>
        <source>Lines that can be bought</source>
        <translation>Kaufbare Positionen</translation>
    </message>
    <message>
        <source>What to do about the line</source>
        <translation>Was mit der Position geschehen soll</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfileBook</name>
    <message>
        <source>Profiles are kept encrypted, and what they are kept in is not open. Open it, then try again.</source>
        <translation>Profile werden verschlüsselt aufbewahrt, und ihr Speicher ist nicht geöffnet. Öffnen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere meanwhile. Look at it again before you change it.</source>
        <translation>%1 wurde inzwischen anderswo geändert. Sehen Sie es sich noch einmal an, bevor Sie es ändern.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a copy of a profile: %1 is the name of what was copied.</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <extracomment>Name of another copy of a profile: %1 is the name of what was copied, %2 counts from 2.</extracomment>
        <translation>%1 (Kopie %2)</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfileDocument</name>
    <message>
        <source>Document for</source>
        <extracomment>Field: what forms call a document.</extracomment>
        <translation>Dokument für</translation>
    </message>
    <message>
        <source>As the form calls it, for instance Proof of address.</source>
        <translation>Wie das Formular es nennt, zum Beispiel Adressnachweis.</translation>
    </message>
    <message>
        <source>It is not among your documents any more. Remove it here.</source>
        <translation>Es ist nicht mehr unter Ihren Dokumenten. Entfernen Sie es hier.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>A document that was removed</source>
        <translation>Ein entferntes Dokument</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Dokument entfernen</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>What you call it in lists; no provider sees it.</source>
        <translation>Wie das Profil in Listen heißt; kein Anbieter sieht diesen Namen.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a date is written: year, month, day.</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Title of a section of a form: postal addresses.</extracomment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Reusable answers</source>
        <translation>Wiederverwendbare Antworten</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>What forms ask again and again, answered once.</source>
        <translation>Was Formulare immer wieder fragen, einmal beantwortet.</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Head: papers of a company or person.</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Choose document…</source>
        <translation>Dokument wählen…</translation>
    </message>
    <message>
        <source>What forms ask for as a file: filled in from here, and uploaded once for each account.</source>
        <translation>Was Formulare als Datei verlangen: wird von hier eingesetzt und für jedes Konto einmal hochgeladen.</translation>
    </message>
    <message>
        <source>Say what it is for, as the form calls it.</source>
        <translation>Geben Sie an, wofür es ist, so wie das Formular es nennt.</translation>
    </message>
    <message>
        <source>Two documents are for this. Remove one of them, or say what the other is for.</source>
        <translation>Dafür sind zwei Dokumente da. Entfernen Sie eines davon, oder geben Sie an, wofür das andere ist.</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfilesDialog</name>
    <message>
        <source>Duplicate</source>
        <extracomment>Button: makes another profile with the same content.</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether a profile is to be deleted.</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Title of a dialog: companies and persons that numbers are bought for.</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Filter profiles</source>
        <translation>Profile filtern</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter gehen</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Firma anlegen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>No profile has these words</source>
        <translation>Kein Profil enthält diese Wörter</translation>
    </message>
    <message>
        <source>Not used by any case yet.</source>
        <extracomment>%1 are names of cases.</extracomment>
        <translation>Noch von keinem Vorgang verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n case(s): %1</source>
        <translation>
            <numerusform>Von %n Vorgang verwendet: %1</numerusform>
            <numerusform>Von %n Vorgängen verwendet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to fill forms for yet</source>
        <translation>Noch niemand, für den Formulare auszufüllen sind</translation>
    </message>
    <message>
        <source>Add the company or person that numbers are bought for. What you enter once here fills the forms of every provider. It is kept encrypted on this computer.</source>
        <translation>Legen Sie die Firma oder Person an, für die Rufnummern gekauft werden. Was Sie hier einmal eingeben, füllt die Formulare aller Anbieter aus. Es wird verschlüsselt auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Wählen Sie ein Profil</translation>
    </message>
    <message>
        <source>Its values, addresses and answers are shown here.</source>
        <translation>Seine Angaben, Adressen und Antworten werden hier gezeigt.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Otherwise what you entered is lost.</source>
        <translation>Sonst geht verloren, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Mend what is marked.</source>
        <translation>Noch ist nichts gespeichert. Berichtigen Sie, was markiert ist.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>What cases were filled with stays in them. The profile cannot be brought back.</source>
        <translation>Womit Vorgänge ausgefüllt wurden, bleibt in ihnen stehen. Das Profil lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the profile stays.</extracomment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfilesModel</name>
    <message>
        <source>Person</source>
        <extracomment>What a profile is of.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>What a profile is of.</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: what a person calls a profile.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Head of a column: whether a profile is of a company or of a person.</extracomment>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProgressLine</name>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops what is under way.</extracomment>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProgressPage</name>
    <message>
        <source>Buying</source>
        <extracomment>Title: a purchase is under way.</extracomment>
        <translation>Kauf läuft</translation>
    </message>
    <message>
        <source>Steps of the purchase</source>
        <translation>Schritte des Kaufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: gives up a purchase before its request is sent.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <translation>1 Rufnummer · %1 · %2</translation>
    </message>
    <message>
        <source>Looking at your numbers and balance at %1</source>
        <translation>Ihre Rufnummern und Ihr Guthaben bei %1 werden geprüft</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <extracomment>A file that is being sent, and how much of it is.</extracomment>
        <translation>%1, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n document(s)</source>
        <translation>
            <numerusform>%n Dokument wird gesendet</numerusform>
            <numerusform>%n Dokumente werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending the purchase request, once</source>
        <translation>Die Kaufanfrage wird gesendet, ein einziges Mal</translation>
    </message>
    <message>
        <source>Finding the number in your list</source>
        <translation>Die Rufnummer wird in Ihrer Liste gesucht</translation>
    </message>
    <message>
        <source>The request is on its way and cannot be called back. You may leave this page: the outcome is kept in Activity.</source>
        <translation>Die Anfrage ist unterwegs und kann nicht zurückgerufen werden. Sie können diese Seite verlassen: Das Ergebnis steht unter „Aktivitäten“.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>The purchase was cancelled and is about to end.</extracomment>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Until the request is sent nothing is bought and you can cancel.</source>
        <translation>Bis die Anfrage gesendet wird, ist nichts gekauft, und Sie können abbrechen.</translation>
    </message>
    <message>
        <source>%1 is being bought. Review the next number when that is done.</source>
        <translation>%1 wird gerade gekauft. Prüfen Sie die nächste Rufnummer, wenn dieser Kauf beendet ist.</translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseChecks</name>
    <message>
        <source>Before you pay</source>
        <extracomment>Head of a list of what speaks for and against a purchase.</extracomment>
        <translation>Vor dem Bezahlen</translation>
    </message>
    <message>
        <source>The balance of %1 is being read</source>
        <translation>Das Guthaben von %1 wird gelesen</translation>
    </message>
    <message>
        <source>The balance cannot be read. %1</source>
        <translation>Das Guthaben kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is billed afterwards: no balance limits it.</source>
        <translation>%1 wird nachträglich abgerechnet: Kein Guthaben begrenzt den Kauf.</translation>
    </message>
    <message>
        <source>%1 has %2. Nobody can tell whether that is enough, because the price is not stated in this currency.</source>
        <translation>%1 hat %2. Niemand kann sagen, ob das reicht, denn der Preis ist nicht in dieser Währung angegeben.</translation>
    </message>
    <message>
        <source>The balance of %1 is too low: %2 needed, %3 available. Top it up at %4.</source>
        <translation>Das Guthaben von %1 ist zu niedrig: %2 nötig, %3 verfügbar. Laden Sie es bei %4 auf.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>%1: the balance is enough, %2 of %3 for set-up and first month.</source>
        <translation>%1: Das Guthaben reicht, %2 von %3 für Einrichtung und ersten Monat.</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>alle Konten</translation>
    </message>
    <message>
        <source>Limit for %1, %2: %3 of %4 are left after this purchase.</source>
        <extracomment>A spending limit: what it is for, whose it is, what is left of it, the limit itself.</extracomment>
        <translation>Limit für %1, %2: Nach diesem Kauf bleiben %3 von %4.</translation>
    </message>
    <message>
        <source>Nothing can be bought while the spending limits cannot be read. %1</source>
        <translation>Nichts kann gekauft werden, solange die Ausgabenlimits nicht gelesen werden können. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not state their price or currency, so nobody can tell whether a spending limit allows them. Take them out, or allow such numbers in the settings.</source>
        <translation>
            <numerusform>Bei %n Rufnummer ist Preis oder Währung nicht angegeben, deshalb kann niemand sagen, ob ein Ausgabenlimit sie zulässt. Nehmen Sie sie heraus, oder erlauben Sie solche Rufnummern in den Einstellungen.</numerusform>
            <numerusform>Bei %n Rufnummern ist Preis oder Währung nicht angegeben, deshalb kann niemand sagen, ob ein Ausgabenlimit sie zulässt. Nehmen Sie sie heraus, oder erlauben Sie solche Rufnummern in den Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person’s code is asked for when you confirm.</source>
        <translation>Beim Bestätigen wird der Code einer zweiten Person verlangt.</translation>
    </message>
    <message>
        <source>%1 takes no label with a purchase, so the labels of its numbers are kept on this computer.</source>
        <translation>%1 nimmt beim Kauf keine Bezeichnung an, deshalb werden die Bezeichnungen seiner Nummern auf diesem Computer aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseLinesModel</name>
    <message>
        <source>Waiting</source>
        <extracomment>State of a line of a purchase: it is about to be looked at.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column: a phone number.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Head of a column: local, mobile, toll-free.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Head of a column: a fee that is paid once.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Head of a column: what the person calls the number.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how a line stands before it is paid for.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why a line stands so.</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseOutcomesModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Outcome of a line of a purchase: its turn has not come yet.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Looking now</source>
        <translation>Wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>In %n Sekunde</numerusform>
            <numerusform>In %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks again</source>
        <extracomment>Head of a column: when an outcome that is not known is looked at again.</extracomment>
        <translation>Nächster Blick</translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseView</name>
    <message>
        <source>%1 is about to be bought. A second person approves it with the code.</source>
        <translation>%1 soll gekauft werden. Eine zweite Person genehmigt es mit dem Code.</translation>
    </message>
    <message>
        <source>The second person did not approve it. Nothing was bought.</source>
        <translation>Die zweite Person hat es nicht genehmigt. Nichts wurde gekauft.</translation>
    </message>
</context>
<context>
    <name>numberdesk::QuickFilters</name>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>Filter by</source>
        <extracomment>Button with a menu: shows only numbers that have a value that one chooses there.</extracomment>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>No agent</source>
        <extracomment>Quick filter: numbers that nobody answers.</extracomment>
        <translation>Ohne Agent</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>Quick filter: numbers that must not be released.</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A quick filter: %1 is what it asks for (&quot;Active&quot;), %2 how many numbers have it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>A value of a field that no provider stated.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be typed</source>
        <translation>
            <numerusform>%n weiterer kann getippt werden</numerusform>
            <numerusform>%n weitere können getippt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to filter</source>
        <extracomment>In place of a menu&apos;s entries: there are no numbers.</extracomment>
        <translation>Nichts zu filtern</translation>
    </message>
</context>
<context>
    <name>numberdesk::RawReplyDialog</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies a text to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Raw reply</source>
        <extracomment>Title; the reply of a provider as it came.</extracomment>
        <translation>Unbearbeitete Antwort</translation>
    </message>
    <message>
        <source>What was asked and answered about %1, for the provider’s support. Tokens and what names people are hidden; read it before you pass it on.</source>
        <translation>Was zu %1 gefragt und geantwortet wurde, für den Support des Anbieters. Token und alles, was Personen nennt, sind unkenntlich gemacht; lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>numberdesk::RefusedValue</name>
    <message>
        <source>%1: what was rejected</source>
        <extracomment>What a provider rejected of a requirement; %1 is the requirement&apos;s name.</extracomment>
        <translation>%1: was abgelehnt wurde</translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseBanner</name>
    <message>
        <source>Take back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Alle zurückziehen</translation>
    </message>
    <message>
        <source>Release of %1 in %2.</source>
        <translation>Rückgabe von %1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are being released, the first of them in %1.</source>
        <translation>
            <numerusform>%n Rufnummer wird zurückgegeben, in %1.</numerusform>
            <numerusform>%n Rufnummern werden zurückgegeben, die erste in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>Button: shows the numbers whose release was not sent.</extracomment>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>The planned release of %1 was not sent: it is still yours. %2 Decide whether to release it.</source>
        <translation>Die geplante Rückgabe von %1 wurde nicht gesendet: Die Rufnummer gehört weiterhin Ihnen. %2 Entscheiden Sie, ob sie zurückgegeben wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned release(s) were not sent: the numbers are still yours. Decide whether to release them.</source>
        <translation>
            <numerusform>%n geplante Rückgabe wurde nicht gesendet: Die Rufnummer gehört weiterhin Ihnen. Entscheiden Sie, ob sie zurückgegeben wird.</numerusform>
            <numerusform>%n geplante Rückgaben wurden nicht gesendet: Die Rufnummern gehören weiterhin Ihnen. Entscheiden Sie, ob sie zurückgegeben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseDialog</name>
    <message>
        <source>Release numbers</source>
        <translation>Nummern zurückgeben</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the number stays.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asking %1 to release the number…</source>
        <translation>%1 wird um die Rückgabe der Rufnummer gebeten…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the dialog while a release is under way or has ended.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Reading %1’s list until it tells how it ended. You may close this; it goes on, and Activity shows the outcome.</source>
        <translation>Die Liste von %1 wird eingelesen, bis sie zeigt, wie es ausgegangen ist. Sie können dieses Fenster schließen; der Vorgang läuft weiter, und „Aktivitäten“ zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>Table with the outcome of each number of a release.
----------
Head of the outcomes of a release.</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: the planned releases are not sent.</extracomment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: what has not been sent is not sent.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing of this can be released</source>
        <translation>Davon lässt sich nichts zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>Release %n number(s)?</source>
        <translation>
            <numerusform>%n Rufnummer zurückgeben?</numerusform>
            <numerusform>%n Rufnummern zurückgeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <extracomment>How many of the numbers to release have had their turn.</extracomment>
        <translation>%1 von %2 Rufnummern</translation>
    </message>
    <message numerus="yes">
        <source>%n not released</source>
        <translation>
            <numerusform>%n nicht zurückgegeben</numerusform>
            <numerusform>%n nicht zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being settled</source>
        <translation>
            <numerusform>%n in Klärung</numerusform>
            <numerusform>%n in Klärung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n geplant</numerusform>
            <numerusform>%n geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n mit laufender Rückgabe</numerusform>
            <numerusform>%n mit laufender Rückgabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n zurückgegeben</numerusform>
            <numerusform>%n zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts’ lists are read until they tell how it ended. You may close this; it goes on, and Activity shows the outcomes.</source>
        <translation>Die Listen der Konten werden eingelesen, bis das Ergebnis feststeht. Sie können dieses Fenster schließen; es geht weiter, und unter „Aktivitäten“ stehen die Ergebnisse.</translation>
    </message>
    <message>
        <source>The requests are sent at %1. Until then you can take them back, here, above every view and in the details of each number.</source>
        <translation>Die Anfragen werden am %1 gesendet. Bis dahin können Sie sie zurückziehen: hier, über jeder Ansicht und in den Details jeder Rufnummer.</translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseLinesModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>Head of a column: who answers the number.</extracomment>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Warum sie bleibt</translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseQuestion</name>
    <message>
        <source>Numbers to release</source>
        <translation>Rufnummern zur Rückgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stay(s), for these reasons:</source>
        <translation>
            <numerusform>%n Rufnummer bleibt, aus diesem Grund:</numerusform>
            <numerusform>%n Rufnummern bleiben, aus diesen Gründen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers that stay</source>
        <translation>Rufnummern, die bleiben</translation>
    </message>
    <message>
        <source>What a release means</source>
        <translation>Was eine Rückgabe bedeutet</translation>
    </message>
    <message>
        <source>Type RELEASE to confirm</source>
        <translation>Zur Bestätigung RELEASE eingeben</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Link: opens further choices.</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Release immediately, without time to cancel</source>
        <translation>Sofort zurückgeben, ohne Widerrufsfrist</translation>
    </message>
    <message>
        <source>Type it in capital letters, without blanks.</source>
        <translation>Geben Sie das Wort in Großbuchstaben ohne Leerzeichen ein.</translation>
    </message>
    <message>
        <source>No agent is linked to it. Calls to it will no longer reach you.</source>
        <translation>Mit ihr ist kein Agent verknüpft. Anrufe an diese Rufnummer erreichen Sie nicht mehr.</translation>
    </message>
    <message>
        <source>It is answered by %1. Calls to it will no longer arrive there.</source>
        <translation>Anrufe an diese Rufnummer nimmt %1 entgegen. Sie kommen dort nicht mehr an.</translation>
    </message>
    <message>
        <source>None of them is linked to an agent. Calls to them will no longer reach you.</source>
        <translation>Mit keiner davon ist ein Agent verknüpft. Anrufe an diese Rufnummern erreichen Sie nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) in use. Calls to them will no longer arrive.</source>
        <translation>
            <numerusform>%n davon ist in Gebrauch. Anrufe an diese Rufnummern kommen nicht mehr an.</numerusform>
            <numerusform>%n davon sind in Gebrauch. Anrufe an diese Rufnummern kommen nicht mehr an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is sent at once.</source>
        <translation>Die Anfrage wird sofort gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The request is sent in %n minute(s). Until then you can take it back, above every view and in the details of the number.</source>
        <translation>
            <numerusform>Die Anfrage wird in %n Minute gesendet. Bis dahin können Sie sie zurückziehen, über jeder Ansicht und in den Details der Rufnummer.</numerusform>
            <numerusform>Die Anfrage wird in %n Minuten gesendet. Bis dahin können Sie sie zurückziehen, über jeder Ansicht und in den Details der Rufnummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs %1 a month now.</source>
        <translation>Sie kostet derzeit %1 pro Monat.</translation>
    </message>
    <message numerus="yes">
        <source>Its minimum commitment is %n month(s).</source>
        <translation>
            <numerusform>Ihre Mindestlaufzeit beträgt %n Monat.</numerusform>
            <numerusform>Ihre Mindestlaufzeit beträgt %n Monate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) a minimum commitment.</source>
        <translation>
            <numerusform>%n davon hat eine Mindestlaufzeit.</numerusform>
            <numerusform>%n davon haben eine Mindestlaufzeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReminderBanner</name>
    <message numerus="yes">
        <source>%n more reminder(s).</source>
        <translation>
            <numerusform>%n weitere Erinnerung.</numerusform>
            <numerusform>%n weitere Erinnerungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show due dates</source>
        <extracomment>Button: goes to the case that a reminder is about.</extracomment>
        <translation>Fristen zeigen</translation>
    </message>
    <message>
        <source>Numberdesk: compliance</source>
        <translation>Numberdesk: Compliance</translation>
    </message>
    <message>
        <source>Show case</source>
        <translation>Vorgang zeigen</translation>
    </message>
</context>
<context>
    <name>numberdesk::Reminders</name>
    <message>
        <source>%1 did not accept what %2 submitted: “%3”</source>
        <extracomment>%1 provider, %2 account; %3 is what the provider said.</extracomment>
        <translation>%1 hat nicht angenommen, was %2 eingereicht hat: „%3“</translation>
    </message>
    <message>
        <source>%1 did not accept what %2 submitted.</source>
        <extracomment>%1 provider, %2 account.</extracomment>
        <translation>%1 hat nicht angenommen, was %2 eingereicht hat.</translation>
    </message>
</context>
<context>
    <name>numberdesk::RemoteDocumentsDialog</name>
    <message>
        <source>Read list</source>
        <extracomment>Button: reads the list of documents at an account.</extracomment>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>Documents at the provider</source>
        <translation>Dokumente beim Anbieter</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts eingelesen</translation>
    </message>
    <message>
        <source>Choose an account and read its list.</source>
        <translation>Wählen Sie ein Konto und lesen Sie seine Liste ein.</translation>
    </message>
    <message>
        <source>Delete there…</source>
        <translation>Dort löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a field: the account whose documents are shown.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>No documents lie at %1</source>
        <translation>Bei %1 liegen keine Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n Eintrag der Liste war nicht lesbar.</numerusform>
            <numerusform>%n Einträge der Liste waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 at %2?</source>
        <translation>%1 bei %2 löschen?</translation>
    </message>
    <message>
        <source>Numbers that need it may lose their approval. The document on this computer stays.</source>
        <translation>Rufnummern, die es brauchen, können ihre Genehmigung verlieren. Das Dokument auf diesem Computer bleibt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes documents.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the documents stay.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete at the provider</source>
        <translation>Beim Anbieter löschen</translation>
    </message>
</context>
<context>
    <name>numberdesk::RemoteDocumentsModel</name>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: the name of a file.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Head of a column: how large a file is.</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Head of a column: when a document came to the provider.</extracomment>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Here as</source>
        <extracomment>Head of a column: which document of this computer it is.</extracomment>
        <translation>Hier als</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>Which document of this computer it is: none.</extracomment>
        <translation>nicht hier</translation>
    </message>
</context>
<context>
    <name>numberdesk::RequirementForm</name>
    <message numerus="yes">
        <source>%n requirement(s) of %1 could not be read, so this form may be incomplete. %1 may refuse the purchase and say what is missing.</source>
        <translation>
            <numerusform>%n Anforderung von %1 konnte nicht gelesen werden; dieses Formular ist daher möglicherweise unvollständig. %1 kann den Kauf ablehnen und mitteilen, was fehlt.</numerusform>
            <numerusform>%n Anforderungen von %1 konnten nicht gelesen werden; dieses Formular ist daher möglicherweise unvollständig. %1 kann den Kauf ablehnen und mitteilen, was fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for nothing more for such a number.</source>
        <translation>%1 verlangt für eine solche Rufnummer nichts weiter.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Head above the fields of a postal address.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Field: the name that one gives a number.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>The name under which the number stands in your list.</source>
        <translation>Der Name, unter dem die Rufnummer in Ihrer Liste steht.</translation>
    </message>
    <message>
        <source>The name under which the number stands in your list. %1 takes no label with a purchase, so it is kept on this computer.</source>
        <translation>Der Name, unter dem die Nummer in Ihrer Liste steht. %1 nimmt beim Kauf keine Bezeichnung an, deshalb wird sie auf diesem Computer aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that %1 does not ask for any more are kept, in case it does again.</source>
        <translation>
            <numerusform>%n Antwort, nach der %1 nicht mehr fragt, wird aufbewahrt, falls wieder danach gefragt wird.</numerusform>
            <numerusform>%n Antworten, nach denen %1 nicht mehr fragt, werden aufbewahrt, falls wieder danach gefragt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed or settled since, and can be submitted again.</source>
        <translation>Seither wurde es geändert oder geklärt und kann erneut eingereicht werden.</translation>
    </message>
</context>
<context>
    <name>numberdesk::RequirementsPage</name>
    <message>
        <source>Use these answers</source>
        <translation>Diese Angaben verwenden</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>Title: what the regulator and the provider ask for.</extracomment>
        <translation>Anforderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) · %1 · %2 · %3, %4</source>
        <extracomment>For how many numbers, at which provider, from which account, in which country, of which type.</extracomment>
        <translation>
            <numerusform>%n Rufnummer · %1 · %2 · %3, %4</numerusform>
            <numerusform>%n Rufnummern · %1 · %2 · %3, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>numberdesk::ResultsPane</name>
    <message>
        <source>Available numbers</source>
        <translation>Verfügbare Nummern</translation>
    </message>
    <message>
        <source>Buy now…</source>
        <translation>Jetzt kaufen…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) so far</source>
        <translation>
            <numerusform>%n Rufnummer bisher</numerusform>
            <numerusform>%n Rufnummern bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) found. Select one to buy it.</source>
        <translation>
            <numerusform>%n Rufnummer gefunden. Wählen Sie sie aus, um sie zu kaufen.</numerusform>
            <numerusform>%n Rufnummern gefunden. Wählen Sie eine aus, um sie zu kaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After &quot;3 selected&quot;: of how many.</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation>Summe zu groß</translation>
    </message>
    <message>
        <source>monthly %1</source>
        <translation>monatlich %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated price</source>
        <translation>
            <numerusform>%n ohne Preisangabe</numerusform>
            <numerusform>%n ohne Preisangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to cart</source>
        <extracomment>Button: puts the selected numbers into the cart.</extracomment>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Add all to cart</source>
        <extracomment>Button: puts everything that was found into the cart.</extracomment>
        <translation>Alle in den Warenkorb</translation>
    </message>
</context>
<context>
    <name>numberdesk::ReviewPage</name>
    <message>
        <source>I confirm these numbers and prices</source>
        <translation>Ich bestätige diese Rufnummern und Preise</translation>
    </message>
    <message>
        <source>Confirm purchase</source>
        <translation>Kauf bestätigen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>Accessible name of the panel with everything that a purchase asks for.</extracomment>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>The request is sent once. If the answer is lost, Numberdesk reads your list and tells you what happened.</source>
        <translation>Die Anfrage wird nur einmal gesendet. Geht die Antwort verloren, liest Numberdesk Ihre Liste ein und teilt Ihnen mit, was geschehen ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the review; nothing is bought.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>from %1, read at %2</source>
        <extracomment>After &quot;Requirements for Italy, Local&quot;: who told them and when.</extracomment>
        <translation>von %1, eingelesen um %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The requirements cannot be read. %1</source>
        <translation>Die Anforderungen können nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The requirements are being read</source>
        <translation>Die Anforderungen werden gelesen</translation>
    </message>
    <message>
        <source>The requirements could not be read</source>
        <translation>Die Anforderungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look at number and prices, then tick the box.</source>
        <translation>Prüfen Sie Rufnummer und Preise und setzen Sie dann das Häkchen.</translation>
    </message>
    <message>
        <source>Review purchase</source>
        <translation>Kauf prüfen</translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <extracomment>Under the title: how many numbers are bought, at which provider, from which account.</extracomment>
        <translation>1 Rufnummer · %1 · %2</translation>
    </message>
    <message>
        <source>%1 is asked what such a number needs</source>
        <translation>%1 wird gefragt, was eine solche Rufnummer erfordert</translation>
    </message>
    <message>
        <source>Requirements for %1</source>
        <translation>Anforderungen: %1</translation>
    </message>
    <message>
        <source>Requirements for %1, %2</source>
        <translation>Anforderungen: %1, %2</translation>
    </message>
    <message>
        <source>Number and requirements</source>
        <translation>Rufnummer und Anforderungen</translation>
    </message>
    <message>
        <source>Checks before you pay</source>
        <translation>Prüfungen vor dem Bezahlen</translation>
    </message>
</context>
<context>
    <name>numberdesk::SandboxPanel</name>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After two seconds</source>
        <translation>Nach zwei Sekunden</translation>
    </message>
    <message>
        <source>After ten seconds</source>
        <translation>Nach zehn Sekunden</translation>
    </message>
    <message>
        <source>The request has its effect, the answer is lost</source>
        <translation>Die Anfrage wirkt, die Antwort geht verloren</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Sample carriers</source>
        <translation>Demo-Anbieter</translation>
    </message>
    <message>
        <source>Let the sample carriers misbehave and see what Numberdesk makes of it. Nothing real happens.</source>
        <translation>Lassen Sie bei den Demo-Anbietern Störungen auftreten und sehen Sie, wie Numberdesk damit umgeht. Es geschieht nichts Reales.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <extracomment>The tabs of the sample carriers, for screen readers.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>How a sample carrier answers: at once, late, never.</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>This carrier cannot be changed: %1</source>
        <translation>Dieser Anbieter kann nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>Behaviour of the carrier</source>
        <translation>Verhalten des Anbieters</translation>
    </message>
</context>
<context>
    <name>numberdesk::SavedViews</name>
    <message>
        <source>Views</source>
        <extracomment>Button with a menu: ways of looking at a list that the person saved.</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps the view under its name.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filter, columns, sorting and groups are kept under this name; a view that has it is replaced.</source>
        <translation>Filter, Spalten, Sortierung und Gruppen werden unter diesem Namen aufbewahrt; eine Ansicht, die ihn trägt, wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>numberdesk::SearchForm</name>
    <message>
        <source>Country</source>
        <extracomment>Label of a filter.</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>Nummernmuster</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Label: the type of a number (local, mobile, toll-free).</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>Label: how a number pattern is compared with a number (contains, starts with, ends with).</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Nummern suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops a search.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Highest monthly price</source>
        <translation>Monatlicher Höchstpreis</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land auswählen</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Beliebiger Typ</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>How a number pattern is compared with a number: the number contains it.</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Digits, * for any digits and ? for one digit.</source>
        <translation>Ziffern, * für beliebig viele Ziffern und ? für eine Ziffer.</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Compared as a figure, whatever the currency. Numbers without a stated price are shown.</source>
        <translation>Verglichen wird der Betrag, gleich in welcher Währung. Rufnummern ohne Preisangabe werden angezeigt.</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What a number can do: telephone calls.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>What a number can do: text messages.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>MMS</source>
        <extracomment>What a number can do: messages with pictures.</extracomment>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>What a number can do.</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Label: the town or region of a number.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Choose the country to search in.</source>
        <translation>Wählen Sie das Land für die Suche.</translation>
    </message>
    <message>
        <source>Choose at least one account to ask.</source>
        <translation>Wählen Sie mindestens ein Konto aus, das abgefragt wird.</translation>
    </message>
</context>
<context>
    <name>numberdesk::SearchView</name>
    <message>
        <source>Shorten the number pattern, or let the number contain it anywhere.</source>
        <translation>Kürzen Sie das Nummernmuster oder vergleichen Sie mit „Enthält“.</translation>
    </message>
    <message>
        <source>Leave the place empty, or write only the beginning of its name.</source>
        <translation>Lassen Sie den Ort leer oder schreiben Sie nur den Anfang seines Namens.</translation>
    </message>
    <message>
        <source>Raise the highest monthly price.</source>
        <translation>Erhöhen Sie den monatlichen Höchstpreis.</translation>
    </message>
    <message>
        <source>Ask for fewer of Voice, SMS, MMS and Fax.</source>
        <translation>Verlangen Sie weniger von Sprache, SMS, MMS und Fax.</translation>
    </message>
    <message>
        <source>Ask for any type.</source>
        <translation>Wählen Sie „Beliebiger Typ“.</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>number pattern %1</source>
        <translation>Nummernmuster %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Ort %1</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>höchstens %1 pro Monat</translation>
    </message>
    <message>
        <source>There is no account to ask yet.</source>
        <translation>Es gibt noch kein Konto zum Abfragen.</translation>
    </message>
    <message>
        <source>Add an account at a provider, then search its numbers here.</source>
        <translation>Fügen Sie ein Konto bei einem Anbieter hinzu und durchsuchen Sie hier dessen Rufnummern.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>All accounts are switched off.</source>
        <translation>Alle Konten sind deaktiviert.</translation>
    </message>
    <message>
        <source>Switch one on to search its numbers.</source>
        <translation>Aktivieren Sie eines, um seine Rufnummern zu durchsuchen.</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <translation>Konten öffnen</translation>
    </message>
    <message>
        <source>Search all accounts at once.</source>
        <translation>Alle Konten auf einmal durchsuchen.</translation>
    </message>
    <message>
        <source>Choose a country, add filters if you like, and press Enter. Each account’s numbers appear here as it answers.</source>
        <translation>Wählen Sie ein Land, ergänzen Sie bei Bedarf Filter und drücken Sie die Eingabetaste. Die Rufnummern jedes Kontos erscheinen hier, sobald es antwortet.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>The search was stopped before a number was found.</source>
        <translation>Die Suche wurde angehalten, bevor eine Rufnummer gefunden war.</translation>
    </message>
    <message>
        <source>No account could answer.</source>
        <translation>Kein Konto konnte antworten.</translation>
    </message>
    <message>
        <source>Its card above says why, and what helps.</source>
        <translation>Die Karte des Kontos oben zeigt, warum und was hilft.</translation>
    </message>
    <message>
        <source>No account that answered has such a number in %1.</source>
        <translation>%1: Kein Konto, das geantwortet hat, bietet eine solche Rufnummer an.</translation>
    </message>
    <message>
        <source>No account has such a number in %1.</source>
        <translation>%1: Kein Konto bietet eine solche Rufnummer an.</translation>
    </message>
    <message>
        <source>Try another country, or ask more accounts.</source>
        <translation>Versuchen Sie ein anderes Land oder fragen Sie mehr Konten ab.</translation>
    </message>
    <message>
        <source>%1 Filters in use: %2.</source>
        <extracomment>%1 says which filter to relax, %2 lists the filters in use.</extracomment>
        <translation>%1 Verwendete Filter: %2.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Ohne Filter suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Title of a view.</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>one query, every account</source>
        <translation>eine Suche, alle Konten</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Tool tip of the menu that shows and hides the columns of a table.</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 in a currency not stated</source>
        <translation>%1 ohne Währungsangabe</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in currencies not stated</source>
        <translation>
            <numerusform>%n Preis ohne Währungsangabe</numerusform>
            <numerusform>%n Preise ohne Währungsangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>Token abgelehnt.</translation>
    </message>
    <message>
        <source>Not allowed with this token.</source>
        <translation>Mit diesem Token nicht erlaubt.</translation>
    </message>
    <message>
        <source>Must verify your identity first.</source>
        <translation>Muss zuerst Ihre Identität prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Asks to wait %n second(s).</source>
        <translation>
            <numerusform>Bittet, %n Sekunde zu warten.</numerusform>
            <numerusform>Bittet, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks to wait.</source>
        <translation>Bittet zu warten.</translation>
    </message>
    <message>
        <source>Has a fault on its side.</source>
        <translation>Störung beim Anbieter.</translation>
    </message>
    <message>
        <source>Cannot be reached.</source>
        <translation>Nicht erreichbar.</translation>
    </message>
    <message>
        <source>Did not answer in time.</source>
        <translation>Nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Connection is not safe.</source>
        <translation>Verbindung nicht sicher.</translation>
    </message>
    <message>
        <source>Answer could not be read.</source>
        <translation>Antwort nicht lesbar.</translation>
    </message>
    <message>
        <source>Token not available.</source>
        <translation>Token nicht verfügbar.</translation>
    </message>
    <message>
        <source>Needs an area code.</source>
        <translation>Benötigt eine Vorwahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) found.</source>
        <translation>
            <numerusform>%1: %n Rufnummer gefunden.</numerusform>
            <numerusform>%1: %n Rufnummern gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be filtered by %1</source>
        <translation>nicht filterbar nach %1</translation>
    </message>
    <message>
        <source>%1 does not tell enough of some of its numbers to filter by %2, so they are shown.</source>
        <translation>%1 teilt zu einigen Rufnummern nicht genug mit, um sie nach %2 zu filtern; sie werden deshalb angezeigt.</translation>
    </message>
    <message>
        <source>more exist</source>
        <translation>es gibt weitere</translation>
    </message>
    <message>
        <source>There are more numbers than are shown. Search more closely to see others.</source>
        <translation>Es gibt mehr Rufnummern, als angezeigt werden. Grenzen Sie die Suche ein, um andere zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not filter by %2 as asked: its answer of %n number(s) was filtered here.</source>
        <translation>
            <numerusform>%1 filtert nicht wie verlangt nach %2: Die Antwort mit %n Rufnummer wurde hier gefiltert.</numerusform>
            <numerusform>%1 filtert nicht wie verlangt nach %2: Die Antwort mit %n Rufnummern wurde hier gefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered here: %1</source>
        <translation>hier gefiltert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the answer could not be read and are left out.</source>
        <translation>
            <numerusform>%n Eintrag der Antwort konnte nicht gelesen werden und ist weggelassen.</numerusform>
            <numerusform>%n Einträge der Antwort konnten nicht gelesen werden und sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n found.</source>
        <translation>
            <numerusform>Angehalten nach %n Treffer.</numerusform>
            <numerusform>Angehalten nach %n Treffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>The search of an account, by the person</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter one</source>
        <comment>an area code</comment>
        <translation>Vorwahl eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%n found, then: %1</source>
        <extracomment>%n numbers came before the failure; %1 says what failed.</extracomment>
        <translation>
            <numerusform>%n gefunden, dann: %1</numerusform>
            <numerusform>%n gefunden, dann: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking… %n found so far</source>
        <translation>
            <numerusform>Wird abgefragt… bisher %n gefunden</numerusform>
            <numerusform>Wird abgefragt… bisher %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>An account, for numbers</extracomment>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Nothing was added to the cart. %1</source>
        <translation>Es wurde nichts in den Warenkorb gelegt. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added to the cart.</source>
        <translation>
            <numerusform>%n Rufnummer in den Warenkorb gelegt.</numerusform>
            <numerusform>%n Rufnummern in den Warenkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were in the cart already.</source>
        <translation>
            <numerusform>%n Rufnummer war schon im Warenkorb.</numerusform>
            <numerusform>%n Rufnummern waren schon im Warenkorb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::SetAsidePanel</name>
    <message>
        <source>Fill in the requirements…</source>
        <translation>Anforderungen ausfüllen…</translation>
    </message>
    <message>
        <source>Accept the new price</source>
        <translation>Neuen Preis annehmen</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Aktivitäten öffnen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>Button: this number is bought in place of another that is gone.</extracomment>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>numberdesk::SettingInput</name>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>Enter a whole number in digits.</source>
        <translation>Geben Sie eine ganze Zahl in Ziffern ein.</translation>
    </message>
    <message>
        <source>%1 (not stated)</source>
        <extracomment>%1 is a switch whose position the provider does not tell.</extracomment>
        <translation>%1 (unbekannt)</translation>
    </message>
</context>
<context>
    <name>numberdesk::SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a view.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>every choice works at once</source>
        <translation>jede Auswahl wirkt sofort</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A choice of colours: dark letters on a light ground.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A choice of colours: light letters on a dark ground.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>A choice between light and dark.</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>Head of a section of the settings: where the system keeps passwords.</extracomment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a figure</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for the keychain</source>
        <translation>Längste Wartezeit auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Tokens are kept in the system’s keychain and nowhere else. If it asks you for a password, give yourself time.</source>
        <translation>Tokens werden im Schlüsselbund des Systems aufbewahrt und nirgendwo sonst. Wenn er nach einem Kennwort fragt, planen Sie genug Zeit dafür ein.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Head of a section of the settings: where the program keeps its files.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Accounts, journal and the copy of your inventory are files on this computer, readable by you alone. They hold no tokens.</source>
        <translation>Konten, Journal und die Kopie Ihres Bestands sind Dateien auf diesem Computer, die nur Sie lesen können. Sie enthalten keine Tokens.</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>Ordner dieses Profils</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Head of a section of the settings, and the name of its choice.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A choice of language: the one of the system.</extracomment>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>Numbers, dates and money are written as your system writes them, in every language.</source>
        <translation>Zahlen, Datumsangaben und Beträge werden in jeder Sprache so geschrieben, wie Ihr System sie schreibt.</translation>
    </message>
    <message>
        <source>The sample carriers are not offered.</source>
        <translation>Die Demo-Anbieter werden nicht angeboten.</translation>
    </message>
    <message>
        <source>Tokens are kept in the system’s keychain alone, not for one session.</source>
        <translation>Tokens werden nur im Schlüsselbund des Systems aufbewahrt, nicht für eine einzelne Sitzung.</translation>
    </message>
    <message>
        <source>No account can be added or asked.</source>
        <translation>Es kann kein Konto hinzugefügt oder abgefragt werden.</translation>
    </message>
    <message>
        <source>Accounts can be added and asked at these providers: %1.</source>
        <translation>Konten können bei diesen Anbietern hinzugefügt und abgefragt werden: %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Label of a field: the way to the network</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of proxy: no proxy.</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The one below</source>
        <extracomment>A choice of proxy: the one that is entered in the field below.</extracomment>
        <translation>Der unten angegebene</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Host and port of an HTTP proxy that needs no password.</source>
        <translation>Host und Port eines HTTP-Proxys, der kein Kennwort verlangt.</translation>
    </message>
    <message>
        <source>Enter http://, the host, a colon and the port, such as http://proxy.example.com:8080. The proxy used so far stays.</source>
        <translation>Geben Sie http://, den Host, einen Doppelpunkt und den Port ein, zum Beispiel http://proxy.example.com:8080. Der bisherige Proxy bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Log of requests</source>
        <translation>Protokoll der Anfragen</translation>
    </message>
    <message>
        <source>Each request is written to this file, without secrets, from the next start on. A name alone is a file in the folder above. Leave it empty for no log.</source>
        <translation>Ab dem nächsten Start wird jede Anfrage ohne Geheimnisse in diese Datei geschrieben. Ein bloßer Name steht für eine Datei im oben genannten Ordner. Lassen Sie das Feld leer, um nichts zu protokollieren.</translation>
    </message>
    <message>
        <source>Decided by your administrator</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation>Von Ihrer Administration festgelegt</translation>
    </message>
    <message>
        <source>%1 Locked. %2</source>
        <extracomment>%1 is a hint or nothing, %2 &quot;Set by your administrator in FILE.&quot;</extracomment>
        <translation>%1 Gesperrt. %2</translation>
    </message>
    <message>
        <source>http://proxy.example.com:8080</source>
        <extracomment>An example of an address, shown in the empty field.</extracomment>
        <translation>http://proxy.example.com:8080</translation>
    </message>
    <message>
        <source>requests.log</source>
        <extracomment>An example of a file&apos;s name, shown in the empty field.</extracomment>
        <translation>requests.log</translation>
    </message>
    <message>
        <source>Nothing may be bought on this computer.</source>
        <translation>Auf diesem Computer darf nichts gekauft werden.</translation>
    </message>
    <message>
        <source>One purchase may take at most: %1.</source>
        <translation>Ein Kauf darf höchstens kosten: %1.</translation>
    </message>
    <message>
        <source>In a day may be spent at most: %1.</source>
        <translation>An einem Tag dürfen höchstens ausgegeben werden: %1.</translation>
    </message>
    <message>
        <source>In a month may be spent at most: %1.</source>
        <translation>In einem Monat dürfen höchstens ausgegeben werden: %1.</translation>
    </message>
    <message>
        <source>While a spending limit is in force, every number needs a stated price.</source>
        <translation>Solange ein Ausgabenlimit gilt, braucht jede Rufnummer einen angegebenen Preis.</translation>
    </message>
    <message>
        <source>Releases</source>
        <extracomment>Head of a section of the settings: giving numbers back.</extracomment>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a figure</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Send at once</source>
        <extracomment>How long a release waits: not at all.</extracomment>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>Wait before a release is sent</source>
        <translation>Wartezeit vor dem Senden einer Rückgabe</translation>
    </message>
    <message>
        <source>Until then it can be taken back. It is not sent while Numberdesk is closed: you are asked again then.</source>
        <translation>So lange kann sie zurückgezogen werden. Solange Numberdesk geschlossen ist, wird sie nicht gesendet: Sie werden dann erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>numberdesk::Sidebar</name>
    <message>
        <source>Views</source>
        <extracomment>The list of views, for screen readers.</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>A view in the sidebar and the number of things that wait there.</extracomment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::SkeletonRows</name>
    <message>
        <source>Waiting for the first rows</source>
        <extracomment>Accessible name of grey bars shown until the first rows arrive.</extracomment>
        <translation>Warten auf die ersten Zeilen</translation>
    </message>
</context>
<context>
    <name>numberdesk::SpecEntry</name>
    <message>
        <source>“%1” is neither on nor off. Tick the box, or tick it and take the tick away.</source>
        <translation>„%1“ ist weder ein noch aus. Setzen Sie das Häkchen, oder setzen Sie es und nehmen Sie es wieder weg.</translation>
    </message>
</context>
<context>
    <name>numberdesk::SpecField</name>
    <message>
        <source>Yes</source>
        <extracomment>A choice. A value of a setting</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A value of a setting</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>In a list of choices: none of them.</extracomment>
        <translation>Keine Auswahl</translation>
    </message>
</context>
<context>
    <name>numberdesk::SpendingLimits</name>
    <message>
        <source>The spending limits in line %1 of the journal cannot be understood, so nothing can be bought. Install the newer version again that wrote them, or verify the journal in Activity.</source>
        <translation>Die Ausgabenlimits in Zeile %1 des Journals sind nicht verständlich, daher kann nichts gekauft werden. Installieren Sie wieder die neuere Version, die sie geschrieben hat, oder prüfen Sie das Journal unter Aktivitäten.</translation>
    </message>
    <message>
        <source>This allows more than before. Let the second person enter the code.</source>
        <translation>Das erlaubt mehr als bisher. Lassen Sie die zweite Person den Code eingeben.</translation>
    </message>
    <message>
        <source>Let the second person enter the code.</source>
        <translation>Lassen Sie die zweite Person den Code eingeben.</translation>
    </message>
    <message>
        <source>The provider does not state in full what this number costs, and your administrator does not allow that while a spending limit is in force. Choose another number.</source>
        <translation>Der Anbieter gibt nicht vollständig an, was diese Rufnummer kostet, und Ihre Administration erlaubt das nicht, solange ein Ausgabenlimit gilt. Wählen Sie eine andere Rufnummer.</translation>
    </message>
    <message>
        <source>The provider does not state in full what this number costs, so it cannot be held against the spending limits. Choose another number, or allow such purchases in the settings under Spending limits.</source>
        <translation>Der Anbieter gibt nicht vollständig an, was diese Rufnummer kostet, daher lässt sie sich nicht an den Ausgabenlimits messen. Wählen Sie eine andere Rufnummer, oder erlauben Sie solche Käufe in den Einstellungen unter Ausgabenlimits.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This purchase needs the code of a second person, and nothing was sent. Confirm it again and let the second person enter the code.</source>
        <translation>Dieser Kauf braucht den Code einer zweiten Person, und es wurde nichts gesendet. Bestätigen Sie ihn noch einmal, und lassen Sie die zweite Person den Code eingeben.</translation>
    </message>
</context>
<context>
    <name>numberdesk::SpendingLimitsModel</name>
    <message>
        <source>One purchase</source>
        <extracomment>What a spending limit is for.</extracomment>
        <translation>Ein Kauf</translation>
    </message>
    <message>
        <source>A day</source>
        <extracomment>What a spending limit is for: what is spent on one day.</extracomment>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A month</source>
        <extracomment>What a spending limit is for: what is spent in one month.</extracomment>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Limit for</source>
        <extracomment>Head of a column: what a spending limit is for (a purchase, a day, a month).</extracomment>
        <translation>Limit für</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Head of a column: the most that may be spent.</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>Head of a column: the person who set a limit.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Head of a column: when a limit was set.</extracomment>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusCards</name>
    <message>
        <source>Account status</source>
        <translation>Kontostatus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Head of an account&apos;s card where the provider has several: %1 is the provider, %2 the account.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusGlyph</name>
    <message>
        <source>Done</source>
        <extracomment>State of a step or a check, for screen readers.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Failed or missing</source>
        <translation>Fehlgeschlagen oder fehlt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusLine</name>
    <message>
        <source>Stop reading</source>
        <translation>Einlesen anhalten</translation>
    </message>
    <message>
        <source>Sandbox: nothing is bought</source>
        <translation>Sandbox: Es wird nichts gekauft</translation>
    </message>
    <message>
        <source>Let carriers misbehave…</source>
        <translation>Störungen simulieren…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>An account that is being read: its name, the numbers read so far, and how many there are.</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An account that is being read: its name and the numbers read so far.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <extracomment>Accessible name of a table&apos;s head; %1 is the table&apos;s name.</extracomment>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Title of the menu that shows and hides the columns of a table.</extracomment>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>numberdesk::TokenEdit</name>
    <message>
        <source>Hide token</source>
        <translation>Token ausblenden</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token einblenden</translation>
    </message>
</context>
<context>
    <name>numberdesk::TokenVault</name>
    <message>
        <source>No token is kept for %1. Enter it under Accounts.</source>
        <translation>Für %1 ist kein Token gespeichert. Geben Sie es unter „Konten“ ein.</translation>
    </message>
    <message>
        <source>The token of %1 was given to %2, but now %3 answers as the keychain. Start %2, or enter the token again.</source>
        <translation>Das Token von %1 wurde %2 übergeben, aber jetzt antwortet %3 als Schlüsselbund. Starten Sie %2 oder geben Sie das Token erneut ein.</translation>
    </message>
    <message>
        <source>The token of %1 is no longer in the keychain. Enter it again under Accounts.</source>
        <translation>Das Token von %1 ist nicht mehr im Schlüsselbund. Geben Sie es unter „Konten“ erneut ein.</translation>
    </message>
</context>
<context>
    <name>numberdesk::TotalsPanel</name>
    <message>
        <source>Totals</source>
        <extracomment>Head of a section: what all lines of the cart cost together.</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Currency not stated</source>
        <translation>Währung nicht angegeben</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Head of a column: fees that are paid once.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>First month</source>
        <extracomment>Head of a column: set-up and one monthly fee.</extracomment>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>First year</source>
        <extracomment>Head of a column: set-up and twelve monthly fees.</extracomment>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation>Summe zu groß</translation>
    </message>
    <message>
        <source>%1 set-up, %2 a month</source>
        <translation>%1 Einrichtung, %2 pro Monat</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 set-up</source>
        <translation>%1 Einrichtung</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), not added up: their currencies may differ</source>
        <translation>
            <numerusform>%n Position, nicht addiert: die Währungen können verschieden sein</numerusform>
            <numerusform>%n Positionen, nicht addiert: die Währungen können verschieden sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not state a set-up fee.</source>
        <translation>
            <numerusform>Bei %n Position ist keine Einrichtungsgebühr angegeben.</numerusform>
            <numerusform>Bei %n Positionen ist keine Einrichtungsgebühr angegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not state a monthly fee.</source>
        <translation>
            <numerusform>Bei %n Position ist keine Monatsgebühr angegeben.</numerusform>
            <numerusform>Bei %n Positionen ist keine Monatsgebühr angegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not stated is not in these figures.</source>
        <translation>Was nicht angegeben ist, ist in diesen Beträgen nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>numberdesk::UploadQueue</name>
    <message>
        <source>The file %1 is empty or not there any more. Choose another.</source>
        <translation>Die Datei %1 ist leer oder nicht mehr da. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The documents are locked. Open them, then upload %1 again.</source>
        <translation>Die Dokumente sind gesperrt. Öffnen Sie sie und laden Sie %1 erneut hoch.</translation>
    </message>
    <message>
        <source>%1 is not in the vault any more.</source>
        <translation>%1 ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>%1 is empty. Remove it and add the right file.</source>
        <translation>%1 ist leer. Entfernen Sie es und fügen Sie die richtige Datei hinzu.</translation>
    </message>
    <message>
        <source>The documents are locked.</source>
        <translation>Die Dokumente sind gesperrt.</translation>
    </message>
    <message>
        <source>The provider’s list does not show %1. Upload it again when it is needed.</source>
        <translation>Die Liste des Anbieters zeigt %1 nicht. Laden Sie es erneut hoch, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>The provider gave no answer, so it is not known whether %1 arrived. Its list of documents is read before the file can be sent again.</source>
        <translation>Der Anbieter hat nicht geantwortet, daher ist nicht bekannt, ob %1 angekommen ist. Seine Dokumentliste wird eingelesen, bevor die Datei erneut gesendet werden kann.</translation>
    </message>
    <message>
        <source>The provider gave no answer, and its list does not show %1. You may upload it again.</source>
        <translation>Der Anbieter hat nicht geantwortet, und seine Liste zeigt %1 nicht. Sie können es erneut hochladen.</translation>
    </message>
    <message>
        <source>It cannot be found out whether %1 arrived: its account is not there any more.</source>
        <translation>Ob %1 angekommen ist, lässt sich nicht mehr herausfinden: Das Konto gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>numberdesk::UploadsModel</name>
    <message>
        <source>Document</source>
        <extracomment>Head of a column: the document that is uploaded.</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column: the account that a document is uploaded to.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how far an upload is.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of an upload: it has not begun.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <extracomment>State of an upload: %1 is a whole number.</extracomment>
        <translation>%1 % gesendet</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of an upload: it begins.</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <extracomment>State of an upload without an answer: the provider&apos;s list is being read.</extracomment>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon dort</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>State of an upload.</extracomment>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an upload.</extracomment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an upload.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>State of an upload: nobody knows whether it arrived.</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>numberdesk::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <extracomment>Head of a section: documents on their way to accounts.</extracomment>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Uploaded so far</source>
        <translation>Bisher hochgeladen</translation>
    </message>
    <message>
        <source>Cancel uploads</source>
        <extracomment>Button: ends uploads.</extracomment>
        <translation>Uploads abbrechen</translation>
    </message>
    <message>
        <source>Retry uploads</source>
        <extracomment>Button: uploads again what failed.</extracomment>
        <translation>Uploads wiederholen</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete ausblenden</translation>
    </message>
    <message>
        <source>Pause uploads</source>
        <translation>Uploads anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s), %2 of %3</source>
        <translation>
            <numerusform>%1 von %n Dokument, %2 von %3</numerusform>
            <numerusform>%1 von %n Dokumenten, %2 von %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: begins no further uploads for now.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s). Select an upload to read its own.</source>
        <translation>
            <numerusform>%n weiterer Grund. Wählen Sie einen Upload aus, um seinen Grund zu lesen.</numerusform>
            <numerusform>%n weitere Gründe. Wählen Sie einen Upload aus, um seinen Grund zu lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::VaultGate</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Field: opens what is kept encrypted.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut abfragen</translation>
    </message>
    <message>
        <source>Opening what is kept encrypted…</source>
        <translation>Verschlüsselt Aufbewahrtes wird geöffnet…</translation>
    </message>
    <message>
        <source>If the keychain asks you for a password, enter it there.</source>
        <translation>Wenn der Schlüsselbund nach einem Passwort fragt, geben Sie es dort ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase to open profiles and documents.</source>
        <translation>Geben Sie die Passphrase ein, um Profile und Dokumente zu öffnen.</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer.</source>
        <translation>Sie werden verschlüsselt auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose a passphrase for profiles and documents.</source>
        <translation>Wählen Sie eine Passphrase für Profile und Dokumente.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep their key. %1 Without the passphrase nobody can open them again, so keep it in a safe place.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der ihren Schlüssel aufbewahren könnte. %1 Ohne die Passphrase kann sie niemand wieder öffnen; bewahren Sie sie deshalb an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Profiles and documents are not open.</source>
        <translation>Profile und Dokumente sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens what is kept encrypted with the passphrase.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>The two are not the same. Enter the passphrase again.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>numberdesk::VaultKeeper</name>
    <message>
        <source>The documents are being opened. Wait until that is done.</source>
        <translation>Die Dokumente werden gerade geöffnet. Warten Sie, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>The file %1, which the passphrase opens, cannot be read or was changed. Put it back from a copy: without it the documents cannot be opened.</source>
        <translation>Die Datei %1, die mit der Passphrase geöffnet wird, kann nicht gelesen werden oder wurde verändert. Stellen Sie sie aus einer Kopie wieder her: Ohne sie lassen sich die Dokumente nicht öffnen.</translation>
    </message>
    <message>
        <source>The documents’ folder could not be prepared: %1 could not be written. Check that the disk has space and that you may write there, then try again.</source>
        <translation>Der Ordner der Dokumente konnte nicht vorbereitet werden: %1 konnte nicht geschrieben werden. Prüfen Sie, ob der Datenträger Platz hat und Sie dort schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key of the documents has gone from the keychain. Put it back from a copy of the keychain; the documents stay as they are.</source>
        <translation>Der Schlüssel der Dokumente ist nicht mehr im Schlüsselbund. Stellen Sie ihn aus einer Kopie des Schlüsselbunds wieder her; die Dokumente bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>There are documents in this profile already. Open them instead.</source>
        <translation>In diesem Profil gibt es bereits Dokumente. Öffnen Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>What the keychain has as the key of the documents is no key. Put it back from a copy of the keychain.</source>
        <translation>Was der Schlüsselbund als Schlüssel der Dokumente hat, ist kein Schlüssel. Stellen Sie ihn aus einer Kopie des Schlüsselbunds wieder her.</translation>
    </message>
</context>
</TS>
