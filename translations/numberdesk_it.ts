<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_US">
<context>
    <name>Aadhaar</name>
    <message>
        <source>This holds what looks like an Aadhaar number. Numberdesk does not keep Aadhaar numbers: enter another identifier, or leave it out.</source>
        <translation>Questo testo contiene quello che sembra un numero Aadhaar. Numberdesk non conserva numeri Aadhaar: inserire un altro identificativo oppure ometterlo.</translation>
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
        <translation>Configura gli account senza finestra. I token vengono letti solo dallo standard input e conservati nel portachiavi del sistema.

  numberdesk account add --provider ID --name NOME --token-from-stdin [opzioni]
  numberdesk account list [opzioni]
  numberdesk account test NOME [opzioni]
  numberdesk account set-token NOME --token-from-stdin [opzioni]
  numberdesk account remove NOME [opzioni]

Codici di uscita: 0 eseguito; 1 non riuscito per un altro motivo; 2 la riga di comando o lo standard input è errato; 3 il provider ha rifiutato il token; 4 il portachiavi manca, è bloccato o non risponde; 5 il provider non è stato raggiunto o non ha dato in tempo una risposta utilizzabile; 6 non è stato possibile leggere o scrivere un file; 7 il profilo è aperto altrove; 8 l’account non esiste; 9 il provider ha rifiutato per un altro motivo; 10 l’amministratore non lo consente; 11 l’esito di una richiesta dell’account è ancora aperto.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questa guida.</translation>
    </message>
    <message>
        <source>Use the accounts in this folder. A window must not have it open.</source>
        <translation>Usa gli account in questa cartella. Non deve essere aperta in una finestra.</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>cartella</translation>
    </message>
    <message>
        <source>Log each request, without secrets, to this file; - is standard error.</source>
        <translation>Scrive ogni richiesta, senza segreti, in questo file di log; con - sullo standard error.</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>file</translation>
    </message>
    <message>
        <source>Print one JSON object for machines.</source>
        <translation>Stampa un oggetto JSON per l’elaborazione automatica.</translation>
    </message>
    <message>
        <source>Give up after so many seconds; 60 unless set.</source>
        <translation>Rinuncia dopo questo numero di secondi; 60 se non impostato.</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>secondi</translation>
    </message>
    <message>
        <source>add: how you call the account.</source>
        <translation>add: nome a scelta dell’account.</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>nome</translation>
    </message>
    <message>
        <source>add: ask this address instead of the provider’s own.</source>
        <translation>add: interroga questo indirizzo invece di quello del provider.</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>add: most requests at the same time; what the provider is known to bear unless set.</source>
        <translation>add: numero massimo di richieste simultanee; se non impostato, quelle che il provider sopporta.</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>numero</translation>
    </message>
    <message>
        <source>add, set-token: read the token, one line, from standard input. At a terminal it is asked for and not shown.</source>
        <translation>add, set-token: legge il token, su una sola riga, dallo standard input. Su un terminale viene richiesto e non mostrato.</translation>
    </message>
    <message>
        <source>add, set-token: do not ask the provider whether the token is good.</source>
        <translation>add, set-token: non chiede al provider se il token è valido.</translation>
    </message>
    <message>
        <source>remove: also if the token cannot be removed from the keychain, or the outcome of a request of the account is open.</source>
        <translation>remove: anche se non è possibile rimuovere il token dal portachiavi, o se l’esito di una richiesta dell’account è aperto.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a provider, %2 its name of a field, %3 what it is for.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno tra: %1.</translation>
    </message>
    <message>
        <source>add: one of %1.</source>
        <translation>add: uno tra %1.</translation>
    </message>
    <message>
        <source>add: %1</source>
        <translation>add: %1</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>valore</translation>
    </message>
    <message>
        <source>A token is not taken from the command line: every user of this computer can read it there while the command runs, and the shell keeps it in its history. Give it by standard input with --token-from-stdin. If this was a real token, replace it at the provider.</source>
        <translation>Un token non viene accettato dalla riga di comando: lì ogni utente di questo computer può leggerlo mentre il comando è in esecuzione, e la shell lo conserva nella cronologia. Fornirlo dallo standard input con --token-from-stdin. Se era un token reale, sostituirlo presso il provider.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» non è un argomento riconosciuto.</translation>
    </message>
    <message>
        <source>This provider is not known. %1</source>
        <translation>Questo provider non è conosciuto. %1</translation>
    </message>
    <message>
        <source>Say with --provider which one it is. %1</source>
        <translation>Indicare con --provider di quale si tratta. %1</translation>
    </message>
    <message>
        <source>%1 has no field for --%2.</source>
        <translation>%1 non ha un campo per --%2.</translation>
    </message>
    <message>
        <source>--concurrent-requests is a number from 1 to %1.</source>
        <translation>--concurrent-requests è un numero da 1 a %1.</translation>
    </message>
    <message>
        <source>Give the account a name with --name.</source>
        <translation>Dare un nome all’account con --name.</translation>
    </message>
    <message>
        <source>After “account” comes add, list, test, set-token or remove. See numberdesk account --help.</source>
        <translation>Dopo «account» va scritto add, list, test, set-token o remove. Vedere numberdesk account --help.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>Indicare una cartella dopo --profile.</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to %1.</source>
        <translation>--deadline è un numero di secondi da 1 a %1.</translation>
    </message>
    <message>
        <source>Say which account: its name comes last.</source>
        <translation>Indicare l’account: il nome va scritto per ultimo.</translation>
    </message>
    <message>
        <source>Give the token by standard input, and say so with --token-from-stdin.</source>
        <translation>Fornire il token dallo standard input, indicandolo con --token-from-stdin.</translation>
    </message>
    <message>
        <source>Speak this language instead of the system’s.</source>
        <translation>Usa questa lingua invece di quella del sistema.</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>codice</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Stands for an option’s value in the help of the command line</extracomment>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>It was not done within the deadline.</source>
        <translation>L’operazione non è terminata entro il tempo massimo.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>%1 of %2 for %3 (not shown): </source>
        <extracomment>Asks at a terminal; %1 is the provider&apos;s word for its token, %2 the provider, %3 the account.</extracomment>
        <translation>%1 di %2 per %3 (non mostrato): </translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile.</source>
        <translation>In questo profilo non c’è un account «%1».</translation>
    </message>
    <message>
        <source>There is no account of this name in this profile.</source>
        <translation>In questo profilo non c’è un account con questo nome.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>nessun token</translation>
    </message>
    <message>
        <source>token in %1</source>
        <translation>token in %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>State of an account in a list</extracomment>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>There is no account in this profile.</source>
        <translation>In questo profilo non c’è alcun account.</translation>
    </message>
    <message>
        <source>%1 accepted the token.</source>
        <translation>%1 ha accettato il token.</translation>
    </message>
    <message>
        <source>Your administrator does not allow accounts of %1 here.</source>
        <translation>L’amministratore non consente qui account di %1.</translation>
    </message>
    <message>
        <source>There is an account of this name already. To replace its token, use “account set-token”.</source>
        <translation>Esiste già un account con questo nome. Per sostituirne il token, usare «account set-token».</translation>
    </message>
    <message>
        <source>The account was not added.</source>
        <translation>L’account non è stato aggiunto.</translation>
    </message>
    <message>
        <source>The account stayed without a token.</source>
        <translation>L’account è rimasto senza token.</translation>
    </message>
    <message>
        <source>%1 was added, its token is in %2.</source>
        <translation>%1 è stato aggiunto, il suo token è in %2.</translation>
    </message>
    <message>
        <source>%1 accepted the token of %2.</source>
        <translation>%1 ha accettato il token di %2.</translation>
    </message>
    <message>
        <source>This version does not know the provider of %1.</source>
        <translation>Questa versione non conosce il provider di %1.</translation>
    </message>
    <message>
        <source>The token of %1 was replaced in %2.</source>
        <translation>Il token di %1 è stato sostituito in %2.</translation>
    </message>
    <message>
        <source>The outcome of a purchase or release of %1 is not known yet. Without the account it cannot be looked up any more. Open the window to let it be settled, or use --force.</source>
        <translation>L’esito di un acquisto o rilascio di %1 non è ancora noto. Senza l’account non lo si può più accertare. Aprire la finestra perché venga chiarito, oppure usare --force.</translation>
    </message>
    <message>
        <source>The account is still there.</source>
        <translation>L’account è ancora presente.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer, with its token. Nothing changed at its provider.</source>
        <translation>%1 è stato rimosso da questo computer, con il suo token. Presso il suo provider non è cambiato nulla.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer. Its token may still be in the keychain: delete it there.</source>
        <translation>%1 è stato rimosso da questo computer. Il suo token può essere ancora nel portachiavi: eliminarlo lì.</translation>
    </message>
</context>
<context>
    <name>AccountServices</name>
    <message>
        <source>Tokens may be kept in the keychain alone. %1</source>
        <translation>I token possono essere conservati solo nel portachiavi. %1</translation>
    </message>
    <message>
        <source>Accounts of this provider are not allowed on this computer. %1</source>
        <translation>Gli account di questo provider non sono consentiti su questo computer. %1</translation>
    </message>
</context>
<context>
    <name>AddressRules</name>
    <message>
        <source>Some providers refuse %1 in an address. Write it in words.</source>
        <extracomment>%1 is one or several characters, as &amp; or #.</extracomment>
        <translation>Alcuni provider rifiutano %1 in un indirizzo. Scriverlo in lettere.</translation>
    </message>
    <message>
        <source>%1 uses no postal codes.</source>
        <translation>%1 non usa codici postali.</translation>
    </message>
    <message>
        <source>Postal codes of %1 are written as %2.</source>
        <extracomment>%1 is a country, %2 an example of a postal code.</extracomment>
        <translation>I codici postali di questo paese (%1) si scrivono come %2.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Ragione sociale</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Telefono di contatto</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero civico</translation>
    </message>
    <message>
        <source>Building, floor or suite</source>
        <translation>Edificio, piano o interno</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Field of a postal address.</extracomment>
        <translation>Città</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Provincia o stato</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Field of a postal address.</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>The address must be in the place that the number belongs to: %1.</source>
        <translation>L’indirizzo deve trovarsi nella località a cui appartiene il numero: %1.</translation>
    </message>
    <message>
        <source>“%1” is the code of no country. Choose one.</source>
        <translation>«%1» non è il codice di alcun paese. Sceglierne uno.</translation>
    </message>
    <message>
        <source>The address must be in the country of the number: %1.</source>
        <translation>L’indirizzo deve trovarsi nel paese del numero: %1.</translation>
    </message>
</context>
<context>
    <name>AllNumbers</name>
    <message numerus="yes">
        <source>The provider’s list repeats itself. It was read up to %n number(s).</source>
        <translation>
            <numerusform>L’elenco del provider si ripete. È stato letto fino a %n numero.</numerusform>
            <numerusform>L’elenco del provider si ripete. È stato letto fino a %n numeri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationImport</name>
    <message>
        <source>Several accounts have this number. Name one under “account_id”.</source>
        <translation>Più account hanno questo numero. Indicarne uno sotto «account_id».</translation>
    </message>
    <message>
        <source>No account has this number.</source>
        <translation>Nessun account ha questo numero.</translation>
    </message>
    <message>
        <source>Line %1 speaks of the same number already.</source>
        <translation>La riga %1 nomina già lo stesso numero.</translation>
    </message>
    <message>
        <source>The id belongs to another number.</source>
        <translation>L’ID appartiene a un altro numero.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is there and that you may read it.</source>
        <translation>Impossibile leggere %1. Verificare che il file ci sia e che la lettura sia permessa.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it.</source>
        <translation>Il file è più grande di %1. Dividerlo.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Split it.</source>
        <translation>Il file ha più di %1 righe. Dividerlo.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Una virgoletta è aperta e non chiusa.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quotation mark.</source>
        <translation>Dopo una virgoletta di chiusura c’è ancora qualcosa.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters.</source>
        <translation>Una cella supera %1 caratteri.</translation>
    </message>
    <message>
        <source>The line has more than %1 cells.</source>
        <translation>La riga ha più di %1 celle.</translation>
    </message>
    <message>
        <source>The line has letters that are not UTF-8.</source>
        <translation>La riga ha caratteri che non sono UTF-8.</translation>
    </message>
    <message>
        <source>The file is no table that can be read: %1</source>
        <translation>Il file non è una tabella leggibile: %1</translation>
    </message>
    <message>
        <source>The first line names no column “number” or “id”. Export some numbers to see what the file must look like.</source>
        <translation>La prima riga non nomina una colonna «number» o «id». Esportare alcuni numeri per vedere come deve essere il file.</translation>
    </message>
    <message>
        <source>The first line names nothing that can be changed: label, tags, owner, cost_centre, protected or notes.</source>
        <translation>La prima riga non nomina niente che si possa cambiare: label, tags, owner, cost_centre, protected o notes.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the first line has %2.</source>
        <translation>La riga ha %1 celle, la prima riga ne ha %2.</translation>
    </message>
    <message>
        <source>The line names no number.</source>
        <translation>La riga non nomina alcun numero.</translation>
    </message>
    <message>
        <source>“%1” under “protected” is neither true nor false.</source>
        <translation>«%1» sotto «protected» non è né true né false.</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message>
        <source>Numbers that were protected are not protected any more. Protect them again before you release anything.</source>
        <translation>I numeri che erano protetti non lo sono più. Proteggerli di nuovo prima di rilasciare qualcosa.</translation>
    </message>
    <message>
        <source>Notes, tags, owners and cost centres of numbers, and labels that were kept on this computer, are gone as well.</source>
        <translation>Anche note, tag, responsabili e centri di costo dei numeri, e le etichette conservate su questo computer, sono andati persi.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Nobody can tell which numbers are protected, so none is released. %1</source>
        <translation>Non si può stabilire quali numeri sono protetti, perciò nessuno viene rilasciato. %1</translation>
    </message>
    <message>
        <source>The list of protected numbers is still being read. Try again in a moment.</source>
        <translation>L’elenco dei numeri protetti è ancora in lettura. Riprovare tra un momento.</translation>
    </message>
</context>
<context>
    <name>AnswerCheck</name>
    <message>
        <source>At least %1 characters are needed; this has %2.</source>
        <translation>Servono almeno %1 caratteri; qui ce ne sono %2.</translation>
    </message>
    <message>
        <source>At most %1 characters are accepted; this has %2.</source>
        <translation>Sono accettati al massimo %1 caratteri; qui ce ne sono %2.</translation>
    </message>
    <message>
        <source>At most %1 characters can be sent.</source>
        <translation>Si possono inviare al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, for instance 2019-04-30.</source>
        <translation>Scrivere la data nel formato AAAA-MM-GG, ad esempio 2019-04-30.</translation>
    </message>
    <message>
        <source>The calendar has no %1.</source>
        <translation>La data %1 non esiste nel calendario.</translation>
    </message>
    <message>
        <source>Enter a mail address, as name@example.com.</source>
        <translation>Inserire un indirizzo e-mail, ad esempio nome@example.com.</translation>
    </message>
    <message>
        <source>Enter a web address that begins with https://.</source>
        <translation>Inserire un indirizzo web che inizi con https://.</translation>
    </message>
    <message>
        <source>Enter one of: %1.</source>
        <translation>Inserire uno di questi valori: %1.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Inserire un numero.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Il valore deve essere almeno %1.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>Il valore deve essere al massimo %1.</translation>
    </message>
    <message>
        <source>The provider’s rule for this cannot be checked here; the provider decides.</source>
        <translation>La regola del provider per questo campo non può essere verificata qui; decide il provider.</translation>
    </message>
    <message>
        <source>This does not have the form that is accepted.</source>
        <translation>Il valore non ha il formato accettato.</translation>
    </message>
    <message>
        <source>There is a control character in it. Type it anew.</source>
        <translation>Il testo contiene un carattere di controllo. Riscriverlo.</translation>
    </message>
    <message>
        <source>Usually written internationally, as +39 079 555 0142.</source>
        <translation>Di solito si scrive nel formato internazionale, ad esempio +39 079 555 0142.</translation>
    </message>
    <message>
        <source>It must be %1 or later.</source>
        <translation>Non prima del %1.</translation>
    </message>
    <message>
        <source>It must be %1 or earlier.</source>
        <translation>Non dopo il %1.</translation>
    </message>
    <message>
        <source>It must lie at least %1 back: %2 or earlier.</source>
        <translation>Devono essere trascorsi almeno %1: non dopo il %2.</translation>
    </message>
    <message>
        <source>It must not lie more than %1 back: %2 or later.</source>
        <translation>Non devono essere trascorsi più di %1: non prima del %2.</translation>
    </message>
</context>
<context>
    <name>ApprovalCode</name>
    <message>
        <source>The code needs %1 to %2 characters.</source>
        <translation>Il codice deve avere da %1 a %2 caratteri.</translation>
    </message>
    <message>
        <source>The code must not be one character over and over.</source>
        <translation>Il codice non può essere sempre lo stesso carattere.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the code safely. Close other programs, then try again.</source>
        <translation>La memoria non basta per conservare il codice in modo sicuro. Chiudere altri programmi, poi riprovare.</translation>
    </message>
</context>
<context>
    <name>BulkRelease</name>
    <message>
        <source>Another release is under way. Wait until it has ended.</source>
        <translation>È in corso un altro rilascio. Attendere che sia terminato.</translation>
    </message>
</context>
<context>
    <name>Cart</name>
    <message>
        <source>The label “%1…” is longer than %2 characters. Shorten it.</source>
        <translation>L’etichetta «%1…» è più lunga di %2 caratteri. Accorciarla.</translation>
    </message>
    <message>
        <source>An offer without a number or an account cannot be put into the cart.</source>
        <translation>Un’offerta senza numero o account non può essere messa nel carrello.</translation>
    </message>
</context>
<context>
    <name>CartPurchase</name>
    <message>
        <source>Another purchase is under way. Wait until it has ended.</source>
        <translation>È in corso un altro acquisto. Attendere che sia concluso.</translation>
    </message>
    <message>
        <source>A number or a price is not the one that was confirmed. Nothing was bought. Review the purchase again.</source>
        <translation>Un numero o un prezzo non è quello confermato. Non è stato acquistato nulla. Rivedere di nuovo l’acquisto.</translation>
    </message>
</context>
<context>
    <name>CartStore</name>
    <message numerus="yes">
        <source>%n line(s) of the cart cannot be read and are not shown. They were left in %1 as they are.</source>
        <translation>
            <numerusform>%n riga del carrello non può essere letta e non è mostrata. È rimasta in %1 com’è.</numerusform>
            <numerusform>%n righe del carrello non possono essere lette e non sono mostrate. Sono rimaste in %1 come sono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDeletion</name>
    <message>
        <source>Delete the case %1, %2 of %3?</source>
        <extracomment>%1 is a country, %2 a type of numbers, %3 the name of an account.</extracomment>
        <translation>Eliminare la pratica %1, %2 di %3?</translation>
    </message>
    <message>
        <source>Delete case</source>
        <translation>Elimina pratica</translation>
    </message>
    <message>
        <source>Its answers, its address and its history leave this computer and cannot be brought back. Documents stay among your documents, purchases stay in Activity, and what the provider has stays there.</source>
        <translation>Risposte, indirizzo e cronologia vengono eliminati da questo computer e non si possono recuperare. I documenti restano tra i propri documenti, gli acquisti restano in Attività, e ciò che il fornitore ha resta lì.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a case.</extracomment>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the case stays.</extracomment>
        <translation>Mantieni</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>Line %1 is not as it was written.</source>
        <translation>La riga %1 non è come è stata scritta.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are not as they were written.</source>
        <translation>Le righe da %1 a %2 non sono come sono state scritte.</translation>
    </message>
    <message>
        <source>Line %1 is gone.</source>
        <translation>La riga %1 manca.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are gone.</source>
        <translation>Mancano le righe da %1 a %2.</translation>
    </message>
    <message>
        <source>The end is gone: line %1 was written.</source>
        <translation>Manca la fine: la riga %1 era stata scritta.</translation>
    </message>
    <message>
        <source>The end is gone: lines %1 to %2 were written.</source>
        <translation>Manca la fine: le righe da %1 a %2 erano state scritte.</translation>
    </message>
    <message>
        <source>Line %1 was replaced: another one was noted when it was written.</source>
        <translation>La riga %1 è stata sostituita: alla scrittura ne era stata annotata un’altra.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 were replaced: others were noted when they were written.</source>
        <translation>Le righe da %1 a %2 sono state sostituite: alla scrittura ne erano state annotate altre.</translation>
    </message>
    <message>
        <source>A purchase or release is kept of which no line tells.</source>
        <translation>È conservato un acquisto o un rilascio di cui nessuna riga parla.</translation>
    </message>
    <message>
        <source>What is kept of a purchase or release is not what line %1 tells.</source>
        <translation>Ciò che è conservato di un acquisto o di un rilascio non è ciò che dice la riga %1.</translation>
    </message>
    <message>
        <source>The journal was changed outside of this program.</source>
        <translation>Il registro è stato modificato al di fuori di questo programma.</translation>
    </message>
    <message>
        <source>There are more such places.</source>
        <translation>Ci sono altri punti come questi.</translation>
    </message>
    <message>
        <source>Keep a copy of the file for your auditor, and compare with the lists of your providers.</source>
        <translation>Conservare una copia del file per chi esegue la revisione e confrontare con gli elenchi dei provider.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n line(s), none changed or removed.</source>
        <translation>
            <numerusform>Il registro è integro: %n riga, non modificata né rimossa.</numerusform>
            <numerusform>Il registro è integro: %n righe, nessuna modificata o rimossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes that are kept beside it are gone, so lines that were removed at its end would not show.</source>
        <translation>Mancano le annotazioni conservate a parte, perciò righe rimosse alla fine non si noterebbero.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not noted beside it: of these the chain alone speaks.</source>
        <translation>
            <numerusform>%n riga non è stata annotata a parte: per essa garantisce solo la catena.</numerusform>
            <numerusform>%n righe non sono state annotate a parte: per esse garantisce solo la catena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is older than the one before it: the computer’s clock had been set back. That is no sign of a change; the order of the lines counts.</source>
        <translation>La riga %1 è più vecchia di quella precedente: l’orologio del computer era stato riportato indietro. Non è segno di una modifica; conta l’ordine delle righe.</translation>
    </message>
    <message>
        <source>Somebody who rewrites journal and notes together would not be found out: who must be able to prove it notes elsewhere that the hash of line %1 begins with %2.</source>
        <translation>Chi riscrivesse insieme registro e annotazioni non verrebbe scoperto: chi deve poterlo dimostrare annota altrove che l’hash della riga %1 inizia con %2.</translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>This allows more spending than before. A second person approves it with the code.</source>
        <translation>Così si può spendere più di prima. Una seconda persona approva con il codice.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>this account</source>
        <extracomment>Stands for the name of an account that has none yet: &quot;DialNexa accepted the token of this account.&quot;</extracomment>
        <translation>questo account</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepted the token of %2 and lists %n number(s).</source>
        <extracomment>%1 is a provider, %2 an account.</extracomment>
        <translation>
            <numerusform>%1 ha accettato il token di %2 e restituisce un elenco di %n numero.</numerusform>
            <numerusform>%1 ha accettato il token di %2 e restituisce un elenco di %n numeri.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted the token of %2.</source>
        <translation>%1 ha accettato il token di %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questa guida.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Explore with sample carriers inside this program; nothing is bought.</source>
        <translation>Prova il programma con gestori demo interni; non si acquista nulla.</translation>
    </message>
    <message>
        <source>Keep accounts, journal and inventory in this folder.</source>
        <translation>Conserva account, registro e inventario in questa cartella.</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>What follows --profile or --tour in the help of the command line.</extracomment>
        <translation>cartella</translation>
    </message>
    <message>
        <source>Log each request, without secrets, to this file; - is standard error.</source>
        <translation>Scrive ogni richiesta, senza segreti, in questo file di log; con - sullo standard error.</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>What follows --log in the help of the command line.</extracomment>
        <translation>file</translation>
    </message>
    <message>
        <source>Go through the main job on the sample carriers and save a picture of each view.</source>
        <translation>Esegue il percorso principale con i gestori demo e salva un’immagine di ogni vista.</translation>
    </message>
    <message>
        <source>One desk for the phone numbers of every carrier.</source>
        <translation>Un’unica postazione per i numeri di telefono di ogni gestore.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» non è un argomento riconosciuto.</translation>
    </message>
    <message>
        <source>Speak this language instead of the one in the settings.</source>
        <translation>Usa questa lingua invece di quella delle impostazioni.</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>What follows --language in the help of the command line: “de”, “it”.</extracomment>
        <translation>codice</translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose one of: %2.</source>
        <translation>La lingua «%1» non è disponibile. Sceglierne una tra: %2.</translation>
    </message>
    <message>
        <source>Accounts are set up without a window by “numberdesk account”; see numberdesk account --help.</source>
        <translation>Gli account si configurano senza finestra con «numberdesk account»; vedere numberdesk account --help.</translation>
    </message>
    <message>
        <source>Write “account” right after the program’s name, and options after it.</source>
        <translation>Scrivere «account» subito dopo il nome del programma, e poi le opzioni.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>Indicare una cartella dopo --profile.</translation>
    </message>
</context>
<context>
    <name>ComplianceCase</name>
    <message>
        <source>Company or last name</source>
        <translation>Ragione sociale o cognome</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>L’intera pratica</translation>
    </message>
    <message>
        <source>The case is closed. Open it again to go on.</source>
        <translation>La pratica è chiusa. Riaprirla per proseguire.</translation>
    </message>
    <message>
        <source>Mend what %1 did not accept: %2.</source>
        <translation>Correggere ciò che %1 non ha accettato: %2.</translation>
    </message>
    <message>
        <source>Fill in the last thing that is missing: %1.</source>
        <translation>Compilare l’ultima cosa che manca: %1.</translation>
    </message>
    <message>
        <source>Fill in what is missing, first: %1.</source>
        <translation>Compilare ciò che manca, per primo: %1.</translation>
    </message>
    <message>
        <source>%1 looks at what was submitted. Nothing is to be done until it answers.</source>
        <translation>%1 sta esaminando quanto inviato. Fino alla risposta non c’è nulla da fare.</translation>
    </message>
    <message numerus="yes">
        <source>All is there. Review the purchase of %n number(s); the documents are uploaded with it.</source>
        <translation>
            <numerusform>C’è tutto. Rivedere l’acquisto di %n numero; i documenti vengono caricati con esso.</numerusform>
            <numerusform>C’è tutto. Rivedere l’acquisto di %n numeri; i documenti vengono caricati con esso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has accepted everything. Further numbers of this kind can use these answers.</source>
        <translation>%1 ha accettato tutto. Altri numeri di questo tipo possono usare queste risposte.</translation>
    </message>
    <message>
        <source>All is there. Find a number and put it into the cart.</source>
        <translation>C’è tutto. Cercare un numero e metterlo nel carrello.</translation>
    </message>
    <message>
        <source>%1 did not accept the case. Change what it is about, or say that you have settled it; then submit it again.</source>
        <translation>%1 non ha accettato la pratica. Modificare ciò che ha contestato, oppure indicare che è stato risolto; poi inviarla di nuovo.</translation>
    </message>
    <message>
        <source>%1 still has a number of this case as not accepted. Its list of numbers tells when that changes; a further number is submitted with the answers as they are now.</source>
        <translation>Per %1 un numero di questa pratica risulta ancora non accettato. L’elenco dei numeri dirà quando la situazione cambia; un altro numero viene inviato con le risposte attuali.</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Provider</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Centro di costo</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>What numbers are grouped by.</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation>Senza centro di costo</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Paese non indicato</translation>
    </message>
    <message>
        <source>Type not stated</source>
        <translation>Tipo non indicato</translation>
    </message>
    <message>
        <source>Currency not stated</source>
        <translation>Valuta non indicata</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A group of numbers of an account that is not known here any more.</extracomment>
        <translation>Non noto</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have no stated price.</source>
        <translation>
            <numerusform>%n numero è senza prezzo indicato.</numerusform>
            <numerusform>%n numeri sono senza prezzo indicato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) have no currency and are not added up.</source>
        <translation>
            <numerusform>%n prezzo è senza valuta e non viene sommato.</numerusform>
            <numerusform>%n prezzi sono senza valuta e non vengono sommati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are billed by another carrier.</source>
        <translation>
            <numerusform>%n numero è fatturato da un altro gestore.</numerusform>
            <numerusform>%n numeri sono fatturati da un altro gestore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not in their account’s list any more.</source>
        <translation>
            <numerusform>%n numero non è più nell’elenco del suo account.</numerusform>
            <numerusform>%n numeri non sono più nell’elenco del loro account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are being released and count until then.</source>
        <translation>
            <numerusform>%n numero è in fase di rilascio e conta fino ad allora.</numerusform>
            <numerusform>%n numeri sono in fase di rilascio e contano fino ad allora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are billed later.</source>
        <translation>
            <numerusform>%n numero viene fatturato più avanti.</numerusform>
            <numerusform>%n numeri vengono fatturati più avanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were due before today when they were last read.</source>
        <translation>
            <numerusform>%n numero risultava in scadenza prima di oggi all’ultima lettura.</numerusform>
            <numerusform>%n numeri risultavano in scadenza prima di oggi all’ultima lettura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n number(s) the next bill is not stated.</source>
        <translation>
            <numerusform>Di %n numero non è indicata la prossima fattura.</numerusform>
            <numerusform>Di %n numeri non è indicata la prossima fattura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be released before their next bill and are not listed.</source>
        <translation>
            <numerusform>%n numero verrà rilasciato prima della prossima fattura e non è elencato.</numerusform>
            <numerusform>%n numeri verranno rilasciati prima della prossima fattura e non sono elencati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Ascension Island</source>
        <translation>Isola Ascensione</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirati Arabi Uniti</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa americane</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Isole Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaigian</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia ed Erzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgio</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
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
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caraibi olandesi</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasile</translation>
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
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorussia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Isole Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Repubblica Centrafricana</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa d’Avorio</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Isole Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Cile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Cina</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Capo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isola Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cipro</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cechia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Gibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Repubblica Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeria</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egitto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidentale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Figi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Isole Falkland</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Isole Fær Øer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyana francese</translation>
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
        <translation>Gibilterra</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
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
        <translation>Guadalupa</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Equatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
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
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croazia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungheria</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israele</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isola di Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio britannico dell’Oceano Indiano</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Giamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Giordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Giappone</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambogia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comore</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>Saint Kitts e Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Isole Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libano</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Saint Lucia</translation>
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
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Lussemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marocco</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Isole Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Isole Marianne settentrionali</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
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
        <translation>Maldive</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Messico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambico</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nuova Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isola Norfolk</translation>
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
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvegia</translation>
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
        <translation>Nuova Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perù</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia francese</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nuova Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filippine</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>Saint-Pierre e Miquelon</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Portorico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territori palestinesi</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portogallo</translation>
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
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Isole Salomone</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Svezia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Sant’Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard e Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovacchia</translation>
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
        <translation>Sud Sudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé e Príncipe</translation>
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
        <translation>Siria</translation>
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
        <translation>Isole Turks e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Ciad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tagikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Est</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turchia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad e Tobago</translation>
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
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Città del Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>Saint Vincent e Grenadine</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Isole Vergini Britanniche</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Isole Vergini Americane</translation>
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
        <translation>Wallis e Futuna</translation>
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
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudafrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>DialNexa</name>
    <message>
        <source>Telephony provider %1: %2, %3 credits.</source>
        <translation>Provider di telefonia %1: %2, %3 crediti.</translation>
    </message>
    <message>
        <source>Telephony provider %1: %2, price not stated.</source>
        <translation>Provider di telefonia %1: %2, prezzo non indicato.</translation>
    </message>
    <message>
        <source>DialNexa has %1 agents and told %2 of them.</source>
        <translation>DialNexa ha %1 agenti e ne ha comunicati %2.</translation>
    </message>
    <message>
        <source>DialNexa sells Indian numbers after KYC only: Settings → Account → KYC Verification.</source>
        <translation>DialNexa vende numeri indiani solo dopo la verifica KYC: Settings → Account → KYC Verification.</translation>
    </message>
    <message>
        <source>Indian 1800 numbers take calls and cannot make them.</source>
        <translation>I numeri indiani 1800 ricevono chiamate e non possono effettuarne.</translation>
    </message>
    <message>
        <source>DialNexa has %1 such numbers and told %2 of them. It cannot be asked for the others; search for one type of number to see more.</source>
        <translation>DialNexa ha %1 numeri di questo tipo e ne ha comunicati %2. Gli altri non si possono richiedere; per vederne di più, cercare un solo tipo di numero.</translation>
    </message>
    <message>
        <source>DialNexa answered page %1 where page %2 was asked for. The list may be incomplete.</source>
        <translation>DialNexa ha risposto con la pagina %1, ma era stata chiesta la pagina %2. L’elenco può essere incompleto.</translation>
    </message>
    <message>
        <source>Complete KYC in DialNexa: Settings → Account → KYC Verification. Or the API key lacks permission to buy numbers.</source>
        <translation>Completare la verifica KYC in DialNexa: Settings → Account → KYC Verification. In alternativa, la chiave API non ha il permesso di acquistare numeri.</translation>
    </message>
    <message>
        <source>Enable the country in DialNexa: Workspace Settings → Telephony Config.</source>
        <translation>Attivare il paese in DialNexa: Workspace Settings → Telephony Config.</translation>
    </message>
    <message>
        <source>Nothing was bought. Try contract B in the account settings.</source>
        <translation>Non è stato acquistato nulla. Provare il contratto B nelle impostazioni dell’account.</translation>
    </message>
    <message>
        <source>Complete KYC in DialNexa: Settings → Account → KYC Verification.</source>
        <translation>Completare la verifica KYC in DialNexa: Settings → Account → KYC Verification.</translation>
    </message>
    <message>
        <source>An active campaign or workflow uses this number, or it is the default number. Change that in the DialNexa dashboard, then release the number again.</source>
        <translation>Il numero è usato da una campagna o da un workflow attivo, oppure è il numero predefinito. Cambiarlo nel pannello di DialNexa, poi rilasciare di nuovo il numero.</translation>
    </message>
    <message>
        <source>This is no page of a DialNexa list.</source>
        <translation>Questa non è una pagina di un elenco di DialNexa.</translation>
    </message>
    <message>
        <source>DialNexa tells no ID for %1, so that it cannot be addressed. Read the list again.</source>
        <translation>DialNexa non comunica un ID per %1, perciò il numero non può essere gestito. Leggere di nuovo l’elenco.</translation>
    </message>
    <message>
        <source>Choose a country to search in.</source>
        <translation>Scegliere un paese in cui cercare.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Field: the operator of the telephone network that a number comes from.</extracomment>
        <translation>Gestore</translation>
    </message>
    <message>
        <source>Purchase contract</source>
        <translation>Contratto di acquisto</translation>
    </message>
    <message>
        <source>DialNexa documents two forms of the purchase request. Numberdesk sends the chosen one and never tries the other by itself.</source>
        <translation>DialNexa documenta due forme della richiesta di acquisto. Numberdesk invia quella scelta e non prova mai l’altra da sé.</translation>
    </message>
    <message>
        <source>A: the number alone</source>
        <translation>A: solo il numero</translation>
    </message>
    <message>
        <source>B: with telephony provider and country</source>
        <translation>B: con provider di telefonia e paese</translation>
    </message>
    <message>
        <source>Telephony provider ID</source>
        <translation>ID del provider di telefonia</translation>
    </message>
    <message>
        <source>Accounting label</source>
        <translation>Etichetta contabile</translation>
    </message>
    <message>
        <source>A second label at DialNexa, for cost centres and the like.</source>
        <translation>Una seconda etichetta in DialNexa, per centri di costo e simili.</translation>
    </message>
    <message>
        <source>Cost centre 12</source>
        <translation>Centro di costo 12</translation>
    </message>
    <message>
        <source>A released DialNexa number cannot be restored.</source>
        <translation>Un numero di DialNexa rilasciato non può essere ripristinato.</translation>
    </message>
    <message>
        <source>DialNexa does not report a balance.</source>
        <translation>DialNexa non comunica il saldo.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>The check proves that the key may read. Whether it may buy shows at a purchase.</source>
        <translation>La verifica prova che la chiave può leggere. Se può anche acquistare, si vede al momento di un acquisto.</translation>
    </message>
    <message>
        <source>DialNexa states its fees without a currency.</source>
        <translation>DialNexa indica i costi senza valuta.</translation>
    </message>
    <message>
        <source>Indian and other regulated numbers need KYC: Settings → Account → KYC Verification in DialNexa.</source>
        <translation>I numeri indiani e altri numeri regolamentati richiedono la verifica KYC: Settings → Account → KYC Verification in DialNexa.</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What answers the calls of a number.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>DialNexa releases a number at once, and it cannot be restored.</source>
        <translation>DialNexa rilascia un numero subito, e il numero non può essere ripristinato.</translation>
    </message>
    <message>
        <source>Calls in progress go on. Billing stops at the end of the current cycle.</source>
        <translation>Le chiamate in corso proseguono. L’addebito cessa alla fine del ciclo attuale.</translation>
    </message>
    <message>
        <source>This DialNexa workspace has no number search. A number that you know can be typed in and bought.</source>
        <translation>Questo spazio di lavoro di DialNexa non ha la ricerca di numeri. Un numero già noto può essere digitato e acquistato.</translation>
    </message>
    <message>
        <source>Change this in the DialNexa dashboard.</source>
        <translation>Modificare questo valore nel pannello di DialNexa.</translation>
    </message>
    <message>
        <source>%1 is not a telephone number with plus and country code.</source>
        <translation>%1 non è un numero di telefono con il segno più e il prefisso internazionale.</translation>
    </message>
    <message>
        <source>The country of %1 is not known, and contract B needs it.</source>
        <translation>Il paese di %1 non è noto, e il contratto B lo richiede.</translation>
    </message>
    <message>
        <source>DialNexa has accepted the purchase of %1 and not listed it yet.</source>
        <translation>DialNexa ha accettato l’acquisto di %1 e non l’ha ancora inserito nell’elenco.</translation>
    </message>
    <message>
        <source>%1 is bought and being set up.</source>
        <translation>%1 è acquistato e in attivazione.</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>Scegliere un agente.</translation>
    </message>
    <message numerus="yes">
        <source>A label has at most %n character(s) at DialNexa.</source>
        <translation>
            <numerusform>In DialNexa un’etichetta ha al massimo %n carattere.</numerusform>
            <numerusform>In DialNexa un’etichetta ha al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>DialNexa has no setting %1.</source>
        <translation>DialNexa non ha l’impostazione %1.</translation>
    </message>
    <message>
        <source>DialNexa reported success, but does not show the new value.</source>
        <translation>DialNexa ha comunicato che la modifica è riuscita, ma non mostra il nuovo valore.</translation>
    </message>
    <message>
        <source>DialNexa reported success, but kept “%1”.</source>
        <translation>DialNexa ha comunicato che la modifica è riuscita, ma ha mantenuto «%1».</translation>
    </message>
    <message>
        <source>The telephony provider ID %1 is not in DialNexa’s price list.</source>
        <translation>L’ID del provider di telefonia %1 non è nel listino di DialNexa.</translation>
    </message>
    <message>
        <source>Contract B needs the telephony provider ID. DialNexa’s price list names the IDs.</source>
        <translation>Il contratto B richiede l’ID del provider di telefonia. Gli ID sono nel listino di DialNexa.</translation>
    </message>
    <message>
        <source>DialNexa’s price list could not be read, so that the telephony provider ID is not checked.</source>
        <translation>Non è stato possibile leggere il listino di DialNexa, perciò l’ID del provider di telefonia non è verificato.</translation>
    </message>
    <message>
        <source>The carrier that DialNexa buys from, by contract A; where none is named, DialNexa chooses. For India it recommends plivo.</source>
        <translation>Il gestore da cui acquista DialNexa, con il contratto A; se non è indicato, sceglie DialNexa. Per l’India consiglia plivo.</translation>
    </message>
    <message>
        <source>Needed for contract B. DialNexa’s price list names the IDs; an account check shows them.</source>
        <translation>Necessario per il contratto B. Gli ID sono nel listino di DialNexa; la verifica dell’account li mostra.</translation>
    </message>
    <message>
        <source>In the DialNexa dashboard under the workspace’s API keys. Copy the whole key; a colon in it belongs to it.</source>
        <translation>Si trova nel pannello di DialNexa, tra le chiavi API dello spazio di lavoro. Copiare la chiave per intero; se contiene due punti, ne fanno parte.</translation>
    </message>
    <message>
        <source>Who sells this number. DialNexa’s price list has one ID for each country.</source>
        <translation>Chi vende questo numero. Il listino di DialNexa ha un ID per ogni paese.</translation>
    </message>
    <message>
        <source>Contract B needs a telephony provider ID. Enter it in the account settings.</source>
        <translation>Il contratto B richiede l’ID del provider di telefonia. Inserirlo nelle impostazioni dell’account.</translation>
    </message>
</context>
<context>
    <name>DirectDelivery</name>
    <message>
        <source>The documents are locked. Open them, then buy again.</source>
        <translation>I documenti sono bloccati. Aprirli, poi acquistare di nuovo.</translation>
    </message>
</context>
<context>
    <name>DocumentCheck</name>
    <message>
        <source>The file %1 is not there. Choose another.</source>
        <translation>Il file %1 non esiste. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a PDF, JPEG or PNG file.</source>
        <translation>%1 non è un file. Scegliere un file PDF, JPEG o PNG.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Non è possibile leggere il file %1: %2</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another.</source>
        <translation>Il file %1 è vuoto. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>By its content this is %1; accepted: %2.</source>
        <translation>Dal contenuto questo file risulta %1; tipi accettati: %2.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are accepted.</source>
        <translation>Il file occupa %1; il massimo accettato è %2.</translation>
    </message>
    <message>
        <source>Many providers refuse files above %1; this has %2.</source>
        <translation>Molti provider rifiutano file oltre %1; questo occupa %2.</translation>
    </message>
    <message>
        <source>By its content this is %1. PDF, JPEG and PNG are accepted nearly everywhere.</source>
        <translation>Dal contenuto questo file risulta %1. PDF, JPEG e PNG sono accettati quasi ovunque.</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>un documento Office</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivio ZIP</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una pagina web</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programma</translation>
    </message>
    <message>
        <source>a file of unknown kind</source>
        <translation>un file di tipo sconosciuto</translation>
    </message>
    <message>
        <source>The file of %1 is gone. Add the document again.</source>
        <translation>Il file di %1 non c’è più. Aggiungere di nuovo il documento.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Choose one that is valid.</source>
        <translation>%1 è scaduto il %2. Sceglierne uno valido.</translation>
    </message>
    <message>
        <source>A document that was removed</source>
        <translation>Un documento rimosso</translation>
    </message>
    <message>
        <source>This document is not among your documents any more. Choose another.</source>
        <translation>Questo documento non è più tra i documenti conservati. Sceglierne un altro.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n document(s) can be given here. Remove those that are not needed.</source>
        <translation>
            <numerusform>Qui si può indicare al massimo %n documento. Rimuovere quelli che non servono.</numerusform>
            <numerusform>Qui si possono indicare al massimo %n documenti. Rimuovere quelli che non servono.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was issued on %2; the provider wants one that is not older than %3. Choose a later one.</source>
        <translation>%1 è stato emesso il %2; il fornitore ne vuole uno non anteriore a %3. Sceglierne uno più recente.</translation>
    </message>
    <message>
        <source>The provider wants one that is not older than %1. Enter when this one was issued, so that it can be checked.</source>
        <translation>Il fornitore ne vuole uno non anteriore a %1. Indicare quando questo è stato emesso, perché si possa controllare.</translation>
    </message>
    <message>
        <source>%1 is said to be issued on %2, which is still to come.</source>
        <translation>%1 risulterebbe emesso il %2, un giorno che deve ancora venire.</translation>
    </message>
</context>
<context>
    <name>DocumentInspector</name>
    <message>
        <source>The document could not be looked into: the process for it does not start.</source>
        <translation>Impossibile esaminare il documento: il processo apposito non si avvia.</translation>
    </message>
    <message>
        <source>The photo could not be made smaller. Make a smaller one with another program, and add that.</source>
        <translation>Impossibile ridurre la foto. Crearne una più piccola con un altro programma e aggiungere quella.</translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message>
        <source>The end of the file is missing. Get a whole copy: providers refuse such a file.</source>
        <translation>Manca la fine del file. Procurarsi una copia intera: i provider rifiutano un file simile.</translation>
    </message>
    <message>
        <source>The file cannot be read as what it says it is. Open it and save it anew.</source>
        <translation>Il file non si può leggere come ciò che dichiara di essere. Aprirlo e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>It opens with a password only. Providers want it without: save it without a password.</source>
        <translation>Si apre solo con una password. I provider lo vogliono senza: salvarlo senza password.</translation>
    </message>
    <message>
        <source>It took too much time or memory to read and was given up. Print it into a new PDF file.</source>
        <translation>La lettura richiedeva troppo tempo o memoria ed è stata interrotta. Stamparlo in un nuovo file PDF.</translation>
    </message>
    <message>
        <source>It is encrypted so that it cannot be changed or copied. Some providers refuse that.</source>
        <translation>È cifrato in modo che non si possa modificare o copiare. Alcuni provider lo rifiutano.</translation>
    </message>
    <message>
        <source>It was not added: you stopped it.</source>
        <translation>Non aggiunto: operazione interrotta.</translation>
    </message>
    <message>
        <source>The documents are locked. Open them, then add it again.</source>
        <translation>I documenti sono bloccati. Aprirli, poi aggiungere di nuovo il file.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Il file non esiste più.</translation>
    </message>
    <message>
        <source>This is not a file. Add the files in it one by one.</source>
        <translation>Questo non è un file. Aggiungere i file che contiene uno per uno.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 can be kept, and providers take less.</source>
        <translation>Il file ha %1; se ne possono conservare al massimo %2, e i provider ne accettano meno.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossibile leggere il file: %1</translation>
    </message>
    <message>
        <source>By its content this is a program, whatever its name says.</source>
        <translation>Dal contenuto questo è un programma, qualunque sia il nome.</translation>
    </message>
    <message>
        <source>It is among the documents already, as %1.</source>
        <translation>È già tra i documenti, come %1.</translation>
    </message>
    <message>
        <source>Its file is gone from the vault’s folder. Put it back from a copy, or add it again.</source>
        <translation>Il suo file è sparito dalla cartella dell’archivio cifrato. Ripristinarlo da una copia, oppure aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>By its name it is %1, by its content it is not.</source>
        <translation>Dal nome è %1, dal contenuto no.</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG are accepted nearly everywhere; this is another kind.</source>
        <translation>PDF, JPEG e PNG sono accettati quasi ovunque; questo è di altro tipo.</translation>
    </message>
    <message>
        <source>Many providers refuse files above %1; this has %2.</source>
        <translation>Molti provider rifiutano file oltre %1; questo ha %2.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>È scaduto il %1.</translation>
    </message>
    <message>
        <source>Its name held characters that hide or turn what it says; they are left out.</source>
        <translation>Il nome conteneva caratteri che nascondono o invertono ciò che dice; sono stati tolti.</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Tipo sconosciuto</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n pagina</numerusform>
            <numerusform>%1, %n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation>%1, %2 × %3 pixel</translation>
    </message>
    <message>
        <source>The documents are locked.</source>
        <translation>I documenti sono bloccati.</translation>
    </message>
    <message>
        <source>%1 (smaller).jpg</source>
        <translation>%1 (ridotta).jpg</translation>
    </message>
</context>
<context>
    <name>DocumentVault</name>
    <message>
        <source>The document could not be kept in %1. Check that the disk has space and that you may write there, then add it again.</source>
        <translation>Impossibile conservare il documento in %1. Verificare che il disco abbia spazio e che si possa scrivere in quel punto, poi aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check that it is still there and that you may read it, then add it again.</source>
        <translation>Impossibile leggere il file fino alla fine. Verificare che esista ancora e che si possa leggere, poi aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>The document’s file %1 cannot be read. Put it back from a copy, or remove the document and add it again.</source>
        <translation>Impossibile leggere il file %1 del documento. Ripristinarlo da una copia, oppure rimuovere il documento e aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>The document’s file %1 was changed or damaged, or belongs to another vault. Put it back from a copy, or remove the document and add it again.</source>
        <translation>Il file %1 del documento è stato modificato o danneggiato, oppure appartiene a un altro archivio cifrato. Ripristinarlo da una copia, oppure rimuovere il documento e aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>The document’s file was changed or damaged.</source>
        <translation>Il file del documento è stato modificato o danneggiato.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the documents safely. Close other programs, then try again.</source>
        <translation>La memoria non basta per aprire i documenti in sicurezza. Chiudere altri programmi, poi riprovare.</translation>
    </message>
    <message>
        <source>Enter at least %1 characters. Several words in a row are easy to remember.</source>
        <translation>Inserire almeno %1 caratteri. Più parole di seguito si ricordano facilmente.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these documents. Try again.</source>
        <translation>Questa non è la passphrase di questi documenti. Riprovare.</translation>
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
        <translation>%1 è scaduto il %2.</translation>
    </message>
    <message>
        <source>%1 expires on %2.</source>
        <translation>%1 scade il %2.</translation>
    </message>
    <message>
        <source>A document that the approval of %1 rests on expired on %2.</source>
        <translation>Un documento su cui si basa l’approvazione di %1 è scaduto il %2.</translation>
    </message>
    <message>
        <source>A document that the approval of %1 rests on expires on %2.</source>
        <translation>Un documento su cui si basa l’approvazione di %1 scade il %2.</translation>
    </message>
    <message>
        <source>The case %1 was to be done by %2.</source>
        <translation>La pratica %1 andava conclusa entro il %2.</translation>
    </message>
    <message>
        <source>The case %1 is to be done by %2.</source>
        <translation>La pratica %1 va conclusa entro il %2.</translation>
    </message>
    <message>
        <source>A document</source>
        <extracomment>In place of the name of a document, at the beginning of a sentence.</extracomment>
        <translation>Un documento</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1’s limit is reached: %2 of %3 numbers are used.</source>
        <translation>Il limite di %1 è raggiunto: sono usati %2 numeri su %3.</translation>
    </message>
    <message>
        <source>%1’s limit of numbers for this account is reached.</source>
        <translation>Il limite di numeri di %1 per questo account è raggiunto.</translation>
    </message>
    <message>
        <source>The balance of %1 is too low: %2 needed, %3 available. Top it up, then try again.</source>
        <translation>Il saldo di %1 è insufficiente: servono %2, disponibili %3. Ricaricarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 says that the balance of %2 is too low. Top it up, then try again.</source>
        <translation>%1 comunica che il saldo di %2 è insufficiente. Ricaricarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 asks to wait before the next request.</source>
        <translation>%1 chiede di attendere prima della prossima richiesta.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which is not followed. Check the account’s API address.</source>
        <translation>%1 ha rinviato a un altro indirizzo (%2), che non viene seguito. Controllare l’indirizzo API dell’account.</translation>
    </message>
    <message>
        <source>%1’s answer could not be read.</source>
        <translation>Non è stato possibile leggere la risposta di %1.</translation>
    </message>
    <message>
        <source>%1’s answer could not be read: “%2” is missing or wrong.</source>
        <translation>Non è stato possibile leggere la risposta di %1: «%2» manca o è errato.</translation>
    </message>
    <message>
        <source>%1 refused the token for %2.</source>
        <translation>%1 ha rifiutato il token di %2.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the token of %2.</source>
        <translation>%1 non consente questa operazione con il token di %2.</translation>
    </message>
    <message>
        <source>%1 must verify your identity first.</source>
        <translation>%1 deve prima verificare l’identità del titolare dell’account.</translation>
    </message>
    <message>
        <source>The number is not for sale any more at %1.</source>
        <translation>Il numero non è più in vendita presso %1.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation>%1 non ha quanto richiesto.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation>%1 non ha accettato i dati inviati.</translation>
    </message>
    <message>
        <source>%1 still needs something that the regulator requires.</source>
        <translation>Per %1 manca ancora qualcosa che l’autorità di regolamentazione richiede.</translation>
    </message>
    <message>
        <source>This contradicts what %1 has.</source>
        <translation>Questo è in contrasto con i dati di %1.</translation>
    </message>
    <message>
        <source>%1 has a fault on its side.</source>
        <translation>%1 ha un guasto nei propri sistemi.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at %2. Check the connection and the account’s address.</source>
        <translation>%1 non è raggiungibile all’indirizzo %2. Controllare la connessione e l’indirizzo dell’account.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>La connessione a %1 non è sicura, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’operazione è stata interrotta.</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 non offre questa operazione.</translation>
    </message>
    <message>
        <source>The program’s own files cannot be written.</source>
        <translation>Non è possibile scrivere i file del programma.</translation>
    </message>
    <message>
        <source>The keychain did not give the token of %1.</source>
        <translation>Il portachiavi non ha fornito il token di %1.</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>Inserisci un nuovo token</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Apri l’account</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Apri Attività</translation>
    </message>
    <message>
        <source>Complete the requirements</source>
        <translation>Completa i requisiti</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Messaggio del sistema: «%1»</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>Messaggio di %1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to wait %n second(s) before the next request.</source>
        <translation>
            <numerusform>%1 chiede di attendere %n secondo prima della prossima richiesta.</numerusform>
            <numerusform>%1 chiede di attendere %n secondi prima della prossima richiesta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Looks in between are left out here; the journal’s earlier lines have them.</source>
        <translation>I controlli intermedi sono omessi qui; si trovano nelle righe precedenti del registro.</translation>
    </message>
</context>
<context>
    <name>ExchangeRecord</name>
    <message>
        <source>No answer: %1</source>
        <translation>Nessuna risposta: %1</translation>
    </message>
    <message>
        <source>The rest is left out: it is too long.</source>
        <translation>Il resto è omesso: è troppo lungo.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 could not be written. Check that the disk has space and that you may write there, or choose another place.</source>
        <translation>Impossibile scrivere %1. Verificare che sul disco ci sia spazio e che la scrittura vi sia permessa, oppure scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>%1 is being written by another export. Wait until that is done, or choose another file.</source>
        <translation>Un’altra esportazione sta scrivendo %1. Attendere che finisca o scegliere un altro file.</translation>
    </message>
</context>
<context>
    <name>FileLog</name>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>Non è possibile scrivere il file di log %1: %2</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>number</source>
        <comment>name in a filter</comment>
        <extracomment>The names of fields as one types them in a filter: one word each, in small letters.</extracomment>
        <translation>numero</translation>
    </message>
    <message>
        <source>label</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>provider</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>fornitore</translation>
    </message>
    <message>
        <source>account</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>account</translation>
    </message>
    <message>
        <source>country</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>paese</translation>
    </message>
    <message>
        <source>place</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: the city or region of a number.</extracomment>
        <translation>luogo</translation>
    </message>
    <message>
        <source>type</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: local, mobile, toll-free.</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>capability</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: voice, SMS.</extracomment>
        <translation>funzione</translation>
    </message>
    <message>
        <source>status</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>stato</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: who answers the number.</extracomment>
        <translation>agente</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>tag</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: who is responsible for the number.</extracomment>
        <translation>responsabile</translation>
    </message>
    <message>
        <source>costcentre</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>centrodicosto</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters.</extracomment>
        <translation>valuta</translation>
    </message>
    <message>
        <source>price</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: the monthly fee.</extracomment>
        <translation>prezzo</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: when the account&apos;s list showed the number last.</extracomment>
        <translation>visto</translation>
    </message>
    <message>
        <source>renewal</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: when the number is billed next.</extracomment>
        <translation>rinnovo</translation>
    </message>
    <message>
        <source>bought</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: when the number was bought.</extracomment>
        <translation>acquistato</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>name in a filter</comment>
        <extracomment>One word, in small letters: whether the number must not be released.</extracomment>
        <translation>protetto</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>%1: %2 characters are expected; this has %3.</source>
        <extracomment>%1 is the name of an identifier, as PAN or codice fiscale; %2 and %3 are numbers of characters.</extracomment>
        <translation>%1: sono previsti %2 caratteri; qui sono %3.</translation>
    </message>
    <message>
        <source>The last character of a %1 is made from the others: here it would be %2, not %3. Look for a mistyped character.</source>
        <extracomment>%1 is the name of an identifier, as GSTIN or codice fiscale.</extracomment>
        <translation>L’ultimo carattere (%1) si ricava dagli altri: qui sarebbe %2, non %3. Cercare un carattere digitato male.</translation>
    </message>
    <message>
        <source>A partita IVA has digits alone.</source>
        <translation>Una partita IVA è fatta di sole cifre.</translation>
    </message>
    <message>
        <source>This is not of the form of a codice fiscale: six letters of the name, two digits of the year, a letter of the month, two digits of the day, a letter and three digits of the place, a check letter.</source>
        <translation>Questo non ha la forma di un codice fiscale: sei lettere del nome, due cifre dell’anno, una lettera del mese, due cifre del giorno, una lettera e tre cifre del luogo, una lettera di controllo.</translation>
    </message>
    <message>
        <source>A PAN is five letters, four digits and a letter.</source>
        <translation>Un PAN è fatto di cinque lettere, quattro cifre e una lettera.</translation>
    </message>
    <message>
        <source>The fourth letter of a PAN says what its holder is, P for a person or C for a company; %1 is none of these letters.</source>
        <translation>La quarta lettera di un PAN dice chi ne è il titolare, per esempio P per una persona o C per un’azienda; %1 non è tra queste lettere.</translation>
    </message>
    <message>
        <source>A GSTIN begins with the two digits of the state.</source>
        <translation>Un GSTIN comincia con le due cifre dello stato.</translation>
    </message>
    <message>
        <source>Characters 3 to 12 of a GSTIN are the PAN. %1</source>
        <translation>I caratteri da 3 a 12 di un GSTIN sono il PAN. %1</translation>
    </message>
    <message>
        <source>The last but one character of a GSTIN is usually Z, not %1.</source>
        <translation>Il penultimo carattere di un GSTIN di solito è Z, non %1.</translation>
    </message>
    <message>
        <source>A GSTIN has digits and letters alone.</source>
        <translation>Un GSTIN è fatto di sole cifre e lettere.</translation>
    </message>
    <message>
        <source>A SIRET has digits alone.</source>
        <translation>Un SIRET è fatto di sole cifre.</translation>
    </message>
    <message>
        <source>The digits of this SIRET do not fit together. Look for a mistyped digit.</source>
        <translation>Le cifre di questo SIRET non sono coerenti tra loro. Cercare una cifra digitata male.</translation>
    </message>
    <message>
        <source>An EIN is nine digits, written as 12-3456789.</source>
        <translation>Un EIN è fatto di nove cifre, scritte come 12-3456789.</translation>
    </message>
    <message>
        <source>An EIN is usually written with a hyphen after two digits: %1-%2.</source>
        <translation>Un EIN di solito si scrive con un trattino dopo due cifre: %1-%2.</translation>
    </message>
    <message>
        <source>A UK company number has 8 characters; one with fewer digits begins with zeros: %1.</source>
        <translation>Un numero di società del Regno Unito ha 8 caratteri; se le cifre sono meno, comincia con zeri: %1.</translation>
    </message>
    <message>
        <source>A UK company number is eight digits, or two letters and six digits.</source>
        <translation>Un numero di società del Regno Unito è fatto di otto cifre, oppure di due lettere e sei cifre.</translation>
    </message>
    <message>
        <source>VAT numbers of %1 have another form, for instance %2.</source>
        <extracomment>%1 is a country, %2 an example of a VAT number.</extracomment>
        <translation>I numeri IVA di questo paese (%1) hanno un’altra forma, per esempio %2.</translation>
    </message>
</context>
<context>
    <name>IdentityCall</name>
    <message>
        <source>Requirement group</source>
        <translation>Gruppo di requisiti</translation>
    </message>
    <message>
        <source>Routing</source>
        <extracomment>Setting of a number: where its calls go.</extracomment>
        <translation>Instradamento</translation>
    </message>
    <message>
        <source>In which order the operators of the number are called.</source>
        <translation>In quale ordine vengono chiamati gli operatori del numero.</translation>
    </message>
    <message>
        <source>One after another, by priority</source>
        <translation>Uno dopo l’altro, per priorità</translation>
    </message>
    <message>
        <source>In turn, each call the next one</source>
        <translation>A turno, a ogni chiamata il successivo</translation>
    </message>
    <message>
        <source>All at the same time</source>
        <translation>Tutti insieme</translation>
    </message>
    <message>
        <source>Documents are uploaded in the IdentityCall dashboard or through support.</source>
        <translation>I documenti si caricano nel pannello di IdentityCall o tramite l’assistenza.</translation>
    </message>
    <message>
        <source>IdentityCall has no release request. Cancel the number in the IdentityCall dashboard. You can switch it off here (Active = no).</source>
        <translation>IdentityCall non ha una richiesta di rilascio. Disdire il numero nel pannello di IdentityCall. Qui lo si può disattivare (Attivo = no).</translation>
    </message>
    <message>
        <source>IdentityCall has no release request, so there is no release to take back.</source>
        <translation>IdentityCall non ha una richiesta di rilascio, perciò non c’è alcun rilascio da annullare.</translation>
    </message>
    <message>
        <source>IdentityCall does not report a balance.</source>
        <translation>IdentityCall non comunica il saldo.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Make a key at app.identitycall.ai under Settings, API Keys; it is shown once. It begins with idc_: if yours does not, check that you copied the key and nothing else. Buying and changing numbers need the write permission.</source>
        <translation>Creare una chiave su app.identitycall.ai, in Settings, API Keys; viene mostrata una sola volta. Inizia con idc_: se non è così, controllare di aver copiato la chiave e nient’altro. Per acquistare e modificare numeri serve il permesso di scrittura.</translation>
    </message>
    <message>
        <source>The check proves that the key may read. Whether it may also buy and change numbers, and which projects it sees, depends on your key: a missing write permission shows at the first purchase.</source>
        <translation>La verifica prova che la chiave può leggere. Se può anche acquistare e modificare numeri, e quali progetti vede, dipende dalla chiave: la mancanza del permesso di scrittura emerge al primo acquisto.</translation>
    </message>
    <message>
        <source>IdentityCall does not state the currency of its fees.</source>
        <translation>IdentityCall non indica la valuta dei suoi costi.</translation>
    </message>
    <message>
        <source>A number cannot be given back from here: IdentityCall has no release request. Cancelling is done in the IdentityCall dashboard.</source>
        <translation>Un numero non si può restituire da qui: IdentityCall non ha una richiesta di rilascio. La disdetta si fa nel pannello di IdentityCall.</translation>
    </message>
    <message>
        <source>If the answer to the purchase is lost, only the list of your numbers can tell how it ended. There is no balance and no list of transactions to compare with.</source>
        <translation>Se la risposta all’acquisto va persa, solo l’elenco dei numeri dell’account può dire com’è finita. Non ci sono un saldo né un elenco di transazioni con cui confrontare.</translation>
    </message>
    <message>
        <source>Calls of a new number are recorded until you switch recording off.</source>
        <translation>Le chiamate di un nuovo numero vengono registrate finché la registrazione non viene disattivata.</translation>
    </message>
    <message>
        <source>Add operators to the number before live calls arrive.</source>
        <translation>Aggiungere operatori al numero prima che arrivino chiamate reali.</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Setting of a number: switched on.</extracomment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>A number that is switched off takes no calls. It is still yours and still billed.</source>
        <translation>Un numero disattivato non riceve chiamate. Resta assegnato all’account e continua a essere addebitato.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Setting of a number: calls are recorded.</extracomment>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Whether calls are recorded.</source>
        <translation>Se le chiamate vengono registrate.</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>IdentityCall’s word for who answers a number.</extracomment>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Add credit or check the way of payment in the IdentityCall dashboard. IdentityCall does not tell how much is missing.</source>
        <translation>Aggiungere credito o controllare il metodo di pagamento nel pannello di IdentityCall. IdentityCall non comunica quanto manca.</translation>
    </message>
    <message>
        <source>The API key lacks the read permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation>La chiave API non ha il permesso di lettura. Usare una chiave che lo abbia (IdentityCall, Settings, API Keys).</translation>
    </message>
    <message>
        <source>The API key lacks the write permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation>La chiave API non ha il permesso di scrittura. Usare una chiave che lo abbia (IdentityCall, Settings, API Keys).</translation>
    </message>
    <message>
        <source>The API key lacks the delete permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation>La chiave API non ha il permesso di eliminazione. Usare una chiave che lo abbia (IdentityCall, Settings, API Keys).</translation>
    </message>
    <message>
        <source>The API key belongs to one project. Use a key for the whole account.</source>
        <translation>La chiave API appartiene a un solo progetto. Usare una chiave valida per l’intero account.</translation>
    </message>
    <message>
        <source>IdentityCall keys can expire or be revoked. Make a new one in IdentityCall under Settings, API Keys, and enter it here.</source>
        <translation>Le chiavi di IdentityCall possono scadere o essere revocate. Crearne una nuova in IdentityCall, in Settings, API Keys, e inserirla qui.</translation>
    </message>
    <message>
        <source>This place in the list does not exist. Read the list again from its beginning.</source>
        <translation>Questo punto dell’elenco non esiste. Leggere di nuovo l’elenco dall’inizio.</translation>
    </message>
    <message>
        <source>IdentityCall announced more entries but did not send them. The list may not be complete.</source>
        <translation>IdentityCall ha annunciato altre voci ma non le ha inviate. L’elenco può essere incompleto.</translation>
    </message>
    <message>
        <source>The other changes of this number were made before this one failed.</source>
        <translation>Le altre modifiche a questo numero sono state eseguite prima che questa non riuscisse.</translation>
    </message>
    <message>
        <source>The other changes of this number were made before this one failed. %1</source>
        <translation>Le altre modifiche a questo numero sono state eseguite prima che questa non riuscisse. %1</translation>
    </message>
    <message>
        <source>Choose a country: IdentityCall searches one country at a time.</source>
        <translation>Scegliere un paese: IdentityCall cerca in un paese alla volta.</translation>
    </message>
    <message>
        <source>IdentityCall does not sell numbers of this type.</source>
        <translation>IdentityCall non vende numeri di questo tipo.</translation>
    </message>
    <message>
        <source>IdentityCall did not search numbers of the type “%1”: %2</source>
        <translation>IdentityCall non ha cercato numeri di tipo «%1»: %2</translation>
    </message>
    <message>
        <source>IdentityCall made the change, but the number could not be read afterwards. Read it again.</source>
        <translation>IdentityCall ha eseguito la modifica, ma poi non è stato possibile leggere il numero. Leggerlo di nuovo.</translation>
    </message>
    <message>
        <source>This offer is not one that IdentityCall made. Search for the number again and buy it from there.</source>
        <translation>Questa offerta non è di IdentityCall. Cercare di nuovo il numero e acquistarlo da lì.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Scegliere sì o no.</translation>
    </message>
    <message>
        <source>Choose one of the offered ways to ring the operators.</source>
        <translation>Scegliere uno dei modi proposti per chiamare gli operatori.</translation>
    </message>
    <message>
        <source>IdentityCall has no setting of this name.</source>
        <translation>IdentityCall non ha un’impostazione con questo nome.</translation>
    </message>
    <message>
        <source>Choose an operator, or enter a telephone number that begins with plus and its country code.</source>
        <translation>Scegliere un operatore, oppure inserire un numero di telefono che inizi con il segno più e il prefisso internazionale.</translation>
    </message>
    <message>
        <source>Choose the operator that is to be removed.</source>
        <translation>Scegliere l’operatore da rimuovere.</translation>
    </message>
    <message>
        <source>ID of your approved requirement group, from the IdentityCall dashboard. Only countries that want documents need it.</source>
        <translation>ID del gruppo di requisiti approvato, dal pannello di IdentityCall. Serve solo per i paesi che richiedono documenti.</translation>
    </message>
    <message>
        <source>Requirements are handled in the IdentityCall dashboard. If the country needs documents, enter the ID of your approved requirement group.</source>
        <translation>I requisiti si gestiscono nel pannello di IdentityCall. Se il paese richiede documenti, inserire l’ID del gruppo di requisiti approvato.</translation>
    </message>
    <message>
        <source>The requirement group is not approved yet. Wait for its approval in the IdentityCall dashboard, or enter the ID of an approved group.</source>
        <translation>Il gruppo di requisiti non è ancora approvato. Attendere l’approvazione nel pannello di IdentityCall, oppure inserire l’ID di un gruppo approvato.</translation>
    </message>
    <message>
        <source>Fulfil the requirements in the IdentityCall dashboard, then enter the ID of your approved requirement group with the purchase.</source>
        <translation>Soddisfare i requisiti nel pannello di IdentityCall, poi inserire nell’acquisto l’ID del gruppo di requisiti approvato.</translation>
    </message>
    <message>
        <source>The number or the requirement group is not there, or is outside your key’s project.</source>
        <translation>Il numero o il gruppo di requisiti non esiste, oppure è fuori dal progetto della chiave.</translation>
    </message>
    <message>
        <source>It is not there, or it is outside your key’s project.</source>
        <translation>L’elemento non esiste, oppure è fuori dal progetto della chiave.</translation>
    </message>
    <message>
        <source>The requirement group %1 is not there, or it belongs to another account. Check its ID in the IdentityCall dashboard.</source>
        <translation>Il gruppo di requisiti %1 non esiste, oppure appartiene a un altro account. Controllarne l’ID nel pannello di IdentityCall.</translation>
    </message>
    <message>
        <source>IdentityCall records the calls of a new number. Switch recording off in the number’s settings if you do not want that.</source>
        <translation>IdentityCall registra le chiamate di un nuovo numero. Se non lo si desidera, disattivare la registrazione nelle impostazioni del numero.</translation>
    </message>
    <message>
        <source>This number has no IdentityCall ID. Read the list of your numbers again.</source>
        <translation>Questo numero non ha un ID di IdentityCall. Leggere di nuovo l’elenco dei numeri.</translation>
    </message>
    <message>
        <source>The ID of a requirement group is a whole number, digits only. The IdentityCall dashboard shows it.</source>
        <translation>L’ID di un gruppo di requisiti è un numero intero, di sole cifre. Il pannello di IdentityCall lo mostra.</translation>
    </message>
</context>
<context>
    <name>InputRules</name>
    <message>
        <source>Enter the token that the provider gave you.</source>
        <translation>Inserire il token fornito dal provider.</translation>
    </message>
    <message>
        <source>This is too long for a token: %1 characters at most. Copy the token alone.</source>
        <translation>Il testo è troppo lungo per un token: al massimo %1 caratteri. Copiare solo il token.</translation>
    </message>
    <message>
        <source>The token has a line break in it. Copy it again, as one line.</source>
        <translation>Il token contiene un’interruzione di riga. Copiarlo di nuovo, su una sola riga.</translation>
    </message>
    <message>
        <source>The token has a character in it that no token can have. Copy it again.</source>
        <translation>Il token contiene un carattere che nessun token può avere. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Questo indirizzo è troppo lungo.</translation>
    </message>
    <message>
        <source>Begin the API address with https://.</source>
        <translation>L’indirizzo API deve iniziare con https://.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked. Example: https://api.example.com/v1</source>
        <translation>Questo non è un indirizzo a cui inviare richieste. Esempio: https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Only https:// keeps the token secret on its way. http:// is possible for this computer alone (localhost).</source>
        <translation>Solo https:// protegge il token durante l’invio. http:// è consentito unicamente per questo computer (localhost).</translation>
    </message>
    <message>
        <source>The API address must not have a user name or password in it.</source>
        <translation>L’indirizzo API non deve contenere un nome utente o una password.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or the number sign on.</source>
        <translation>Omettere tutto a partire dal punto interrogativo o dal cancelletto.</translation>
    </message>
    <message>
        <source>%1: this is needed. %2</source>
        <translation>%1: campo obbligatorio. %2</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: al massimo %2 caratteri.</translation>
    </message>
    <message>
        <source>%1: a line break or control character is in it. Copy it again.</source>
        <translation>%1: contiene un’interruzione di riga o un carattere di controllo. Copiare di nuovo il testo.</translation>
    </message>
    <message>
        <source>%1: enter a whole number.</source>
        <translation>%1: inserire un numero intero.</translation>
    </message>
    <message>
        <source>%1: choose one of the offered values.</source>
        <translation>%1: scegliere uno dei valori proposti.</translation>
    </message>
    <message>
        <source>%1: choose yes or no.</source>
        <translation>%1: scegliere sì o no.</translation>
    </message>
</context>
<context>
    <name>InventoryGroups</name>
    <message>
        <source>No tags</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Nessun tag</translation>
    </message>
    <message>
        <source>No agent</source>
        <extracomment>Head of a group of numbers that nobody answers.</extracomment>
        <translation>Nessun agente</translation>
    </message>
    <message>
        <source>Capabilities not stated</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Funzionalità non indicate</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Paese non indicato</translation>
    </message>
    <message>
        <source>Type not stated</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Tipo non indicato</translation>
    </message>
    <message>
        <source>Status not stated</source>
        <extracomment>Head of a group of numbers.</extracomment>
        <translation>Stato non indicato</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Head of a group of numbers of an account that is not known here any more.</extracomment>
        <translation>Sconosciuto</translation>
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
        <translation>Alla fine del registro in %1 mancano delle righe: termina con la riga %2, ma era stata scritta anche la riga %3. Ciò di cui parlavano può essere acquistato o rilasciato senza che qui risulti: confrontare con gli elenchi dei provider e, se esiste, ripristinare il file da una copia di riserva.</translation>
    </message>
    <message>
        <source>The numbers of the journal’s lines were changed outside of this program, and no line can be added to %1. Put the file back from a backup, or move it away.</source>
        <translation>I numeri delle righe del registro sono stati modificati al di fuori di questo programma, e a %1 non si può aggiungere alcuna riga. Ripristinare il file da una copia di riserva oppure spostarlo.</translation>
    </message>
</context>
<context>
    <name>JournalWitness</name>
    <message>
        <source>The notes about the journal in %1 cannot be read. Check the rights of the file and the disk, and verify again.</source>
        <translation>Le annotazioni sul registro in %1 non si possono leggere. Controllare i permessi del file e il disco, poi verificare di nuovo.</translation>
    </message>
    <message>
        <source>The notes about the journal in %1 cannot be written. Check that the disk has space and that you may write there.</source>
        <translation>Le annotazioni sul registro in %1 non si possono scrivere. Controllare che il disco abbia spazio e che sia permesso scrivervi.</translation>
    </message>
</context>
<context>
    <name>LabelPattern</name>
    <message>
        <source>{%1} is no placeholder. Use %2.</source>
        <translation>{%1} non è un segnaposto. Usare %2.</translation>
    </message>
    <message>
        <source>Only {n} takes a number of digits; {%1} does not.</source>
        <translation>Solo {n} accetta un numero di cifre; {%1} no.</translation>
    </message>
    <message>
        <source>{%1} has no number of digits from 1 to %2. Write {n:3} for 001.</source>
        <translation>{%1} non ha un numero di cifre da 1 a %2. Scrivere {n:3} per 001.</translation>
    </message>
    <message>
        <source>Type a pattern, such as %1.</source>
        <translation>Inserire un modello, ad esempio %1.</translation>
    </message>
    <message>
        <source>A } at place %1 has no { before it.</source>
        <translation>La } alla posizione %1 non è preceduta da una {.</translation>
    </message>
    <message>
        <source>The { at place %1 has no } behind it.</source>
        <translation>La { alla posizione %1 non è seguita da una }.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language: &quot;Deutsch&quot;, &quot;Italiano&quot;.</extracomment>
        <translation>Italiano</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The sample carriers can’t be used on this computer. %1</source>
        <translation>I gestori demo non possono essere usati su questo computer. %1</translation>
    </message>
    <message>
        <source>Numberdesk is running already with the profile %1, and does not answer. Wait a moment, or end that copy, and start again.</source>
        <translation>Numberdesk è già in esecuzione con il profilo %1 e non risponde. Attendere un momento oppure terminare quella copia, quindi riavviare.</translation>
    </message>
</context>
<context>
    <name>MindHunters</name>
    <message>
        <source>Enter the subdomain of the workspace, the part of its address before the first point.</source>
        <translation>Inserire il sottodominio dello spazio di lavoro, cioè la parte dell’indirizzo prima del primo punto.</translation>
    </message>
    <message>
        <source>A subdomain has only letters a to z, digits and hyphens, at most 63 of them.</source>
        <translation>Un sottodominio contiene solo lettere da a a z, cifre e trattini, al massimo 63 caratteri.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name, a question mark or a number sign.</source>
        <translation>L’indirizzo non deve contenere un nome utente, un punto interrogativo o un cancelletto.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>Field of an account: the first part of its address.</extracomment>
        <translation>Sottodominio</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Field of an account: where its address ends.</extracomment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>MindHunters documents two domains. Choose the one in the address of the workspace.</source>
        <translation>MindHunters documenta due domini. Scegliere quello dell’indirizzo dello spazio di lavoro.</translation>
    </message>
    <message>
        <source>Country codes with commas between them, for example IT, FR.</source>
        <translation>Codici dei paesi separati da virgole, ad esempio IT, FR.</translation>
    </message>
    <message>
        <source>Outbound calls</source>
        <translation>Chiamate in uscita</translation>
    </message>
    <message>
        <source>Outbound call channels</source>
        <translation>Canali per chiamate in uscita</translation>
    </message>
    <message>
        <source>Call destinations</source>
        <translation>Destinazioni delle chiamate</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text message channels</source>
        <translation>Canali per SMS</translation>
    </message>
    <message>
        <source>Text message destinations</source>
        <translation>Destinazioni degli SMS</translation>
    </message>
    <message>
        <source>Inbound calls</source>
        <translation>Chiamate in entrata</translation>
    </message>
    <message>
        <source>Inbound call channels</source>
        <translation>Canali per chiamate in entrata</translation>
    </message>
    <message>
        <source>How many at the same time.</source>
        <translation>Quanti contemporaneamente.</translation>
    </message>
    <message>
        <source>MindHunters numbers have no editable label.</source>
        <translation>I numeri di MindHunters non hanno un’etichetta modificabile.</translation>
    </message>
    <message>
        <source>Detach the agent in the MindHunters dashboard.</source>
        <translation>Scollegare l’agente nel pannello di MindHunters.</translation>
    </message>
    <message>
        <source>MindHunters has no way to cancel a release.</source>
        <translation>MindHunters non permette di annullare un rilascio.</translation>
    </message>
    <message>
        <source>MindHunters does not report a balance.</source>
        <translation>MindHunters non comunica il saldo.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>Create it in the MindHunters dashboard under your profile icon, Developer. It is shown once and needs the admin or developer permission.</source>
        <translation>Crearlo nel pannello di MindHunters, sotto l’icona del profilo, Developer. Viene mostrato una sola volta e richiede il permesso di amministratore o sviluppatore.</translation>
    </message>
    <message>
        <source>The test reads the list of numbers. It does not prove that the token may buy or release numbers.</source>
        <translation>La verifica legge l’elenco dei numeri. Non prova che il token possa acquistare o rilasciare numeri.</translation>
    </message>
    <message>
        <source>The first active number of a workspace is free, whatever fee the search shows.</source>
        <translation>Il primo numero attivo di uno spazio di lavoro è gratuito, qualunque costo mostri la ricerca.</translation>
    </message>
    <message>
        <source>MindHunters does not document how many numbers a workspace may have; it refuses a purchase above its limit.</source>
        <translation>MindHunters non documenta quanti numeri può avere uno spazio di lavoro; oltre il suo limite rifiuta l’acquisto.</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What answers the calls of a number.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>MindHunters does not document a way back: treat a release as final.</source>
        <translation>MindHunters non documenta come annullare un rilascio: considerarlo definitivo.</translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation>Inserire il token API.</translation>
    </message>
    <message>
        <source>The API token must be one line without control or special characters. Copy it again.</source>
        <translation>Il token API deve stare su una sola riga, senza caratteri di controllo o speciali. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>Choose one of the domains of the list.</source>
        <translation>Scegliere uno dei domini dell’elenco.</translation>
    </message>
    <message>
        <source>Check the subdomain. If it is right, choose the other domain, %1.</source>
        <translation>Controllare il sottodominio. Se è corretto, scegliere l’altro dominio, %1.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Scegliere un paese.</translation>
    </message>
    <message>
        <source>The list of external numbers could not be read.</source>
        <translation>Non è stato possibile leggere l’elenco dei numeri esterni.</translation>
    </message>
    <message>
        <source>The list of external numbers could not be read: %1</source>
        <translation>Non è stato possibile leggere l’elenco dei numeri esterni: %1</translation>
    </message>
    <message>
        <source>Choose whether the channel is on or off.</source>
        <translation>Scegliere se il canale è attivo o disattivato.</translation>
    </message>
    <message>
        <source>Enter the number of simultaneous channels as a whole number, 0 or more.</source>
        <translation>Inserire il numero di canali simultanei come numero intero, da 0 in su.</translation>
    </message>
    <message>
        <source>MindHunters has no such setting.</source>
        <translation>MindHunters non ha questa impostazione.</translation>
    </message>
    <message>
        <source>Only a number with its country, as the search found it, can be bought.</source>
        <translation>Si può acquistare solo un numero con il suo paese, così come trovato dalla ricerca.</translation>
    </message>
    <message>
        <source>The channel settings were changed, but the agent was not linked.</source>
        <translation>Le impostazioni dei canali sono state modificate, ma l’agente non è stato collegato.</translation>
    </message>
    <message>
        <source>The channel settings were changed, but the agent was not linked. %1</source>
        <translation>Le impostazioni dei canali sono state modificate, ma l’agente non è stato collegato. %1</translation>
    </message>
    <message>
        <source>Searching for numbers is not available at this address.</source>
        <translation>La ricerca di numeri non è disponibile a questo indirizzo.</translation>
    </message>
    <message>
        <source>Requirements are not available at this address.</source>
        <translation>I requisiti non sono disponibili a questo indirizzo.</translation>
    </message>
    <message>
        <source>Uploading documents is not available at this address.</source>
        <translation>Il caricamento di documenti non è disponibile a questo indirizzo.</translation>
    </message>
    <message>
        <source>The list of documents is not available at this address.</source>
        <translation>L’elenco dei documenti non è disponibile a questo indirizzo.</translation>
    </message>
    <message>
        <source>Deleting documents is not available at this address.</source>
        <translation>L’eliminazione di documenti non è disponibile a questo indirizzo.</translation>
    </message>
    <message>
        <source>Reading a single number is not available at this address.</source>
        <translation>La lettura di un singolo numero non è disponibile a questo indirizzo.</translation>
    </message>
    <message>
        <source>Changing channel settings is not available at this address.</source>
        <translation>La modifica delle impostazioni dei canali non è disponibile a questo indirizzo.</translation>
    </message>
    <message>
        <source>Releasing numbers is not available at this address. Use the MindHunters dashboard.</source>
        <translation>Il rilascio di numeri non è disponibile a questo indirizzo. Usare il pannello di MindHunters.</translation>
    </message>
    <message>
        <source>MindHunters answered page %1 of a list instead of page %2. The list may not be complete.</source>
        <translation>MindHunters ha risposto con la pagina %1 di un elenco invece della pagina %2. L’elenco può essere incompleto.</translation>
    </message>
    <message>
        <source>The address can’t be read. Enter it like https://acme.mindhunters.ai.</source>
        <translation>Non è possibile interpretare l’indirizzo. Inserirlo in questa forma: https://acme.mindhunters.ai.</translation>
    </message>
    <message>
        <source>The first part of the workspace’s address: “acme” in https://acme.mindhunters.ai. It is not needed where a full API address is given.</source>
        <translation>La prima parte dell’indirizzo dello spazio di lavoro: «acme» in https://acme.mindhunters.ai. Non serve se è indicato un indirizzo API completo.</translation>
    </message>
    <message>
        <source>The list can’t be continued from there.</source>
        <translation>Non è possibile proseguire l’elenco da quel punto.</translation>
    </message>
    <message>
        <source>The number is not in the account’s list any more.</source>
        <translation>Il numero non è più nell’elenco dell’account.</translation>
    </message>
    <message>
        <source>Check the agent’s UUID, and that the number is still in the account.</source>
        <translation>Controllare lo UUID dell’agente e che il numero sia ancora nell’account.</translation>
    </message>
    <message>
        <source>Enter the agent’s UUID.</source>
        <translation>Inserire lo UUID dell’agente.</translation>
    </message>
    <message>
        <source>This number comes from another carrier and can’t be released at MindHunters.</source>
        <translation>Questo numero è di un altro gestore e non può essere rilasciato in MindHunters.</translation>
    </message>
    <message>
        <source>The file is empty or can’t be opened.</source>
        <translation>Il file è vuoto o non può essere aperto.</translation>
    </message>
    <message>
        <source>The list of agents is not available at this address. Enter the agent’s UUID from the MindHunters dashboard.</source>
        <translation>L’elenco degli agenti non è disponibile a questo indirizzo. Inserire lo UUID dell’agente, che si trova nel pannello di MindHunters.</translation>
    </message>
</context>
<context>
    <name>NumberAnnotation</name>
    <message>
        <source>This is longer than %1 characters. Shorten it.</source>
        <translation>Il testo supera %1 caratteri. Accorciarlo.</translation>
    </message>
    <message>
        <source>The tag “%1” is longer than %2 characters. Shorten it.</source>
        <translation>Il tag «%1» supera %2 caratteri. Accorciarlo.</translation>
    </message>
    <message>
        <source>A number can have %1 tags at most. Remove some.</source>
        <translation>Un numero può avere al massimo %1 tag. Toglierne alcuni.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>The provider keeps the label “%1”, and does not let it be changed from here.</source>
        <translation>Il provider mantiene l’etichetta «%1» e non permette di cambiarla da qui.</translation>
    </message>
</context>
<context>
    <name>NumberFacts</name>
    <message>
        <source>%1, by the number</source>
        <translation>%1, dedotto dal numero</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>%1 is the provider, %2 the account.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Località</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Funzionalità</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Canone mensile</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Minimum commitment</source>
        <translation>Durata minima</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>Conformità</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Label of a fact about a number: when it was bought.</extracomment>
        <translation>Acquistato</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prossimo addebito</translation>
    </message>
    <message>
        <source>Last bill</source>
        <translation>Ultimo addebito</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Label of a fact about a number: when it was created.</extracomment>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Label of a fact about a number: when it was changed last.</extracomment>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Label of a fact about a number: when it was released.</extracomment>
        <translation>Rilasciato</translation>
    </message>
    <message>
        <source>Cancellable until</source>
        <translation>Annullabile fino al</translation>
    </message>
    <message>
        <source>Owner account</source>
        <translation>Account proprietario</translation>
    </message>
    <message>
        <source>Status as told</source>
        <translation>Stato dal provider</translation>
    </message>
    <message>
        <source>Number as told</source>
        <translation>Numero dal provider</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultimo riscontro</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Label of a fact about a number.</extracomment>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>NumberFilter</name>
    <message>
        <source>today</source>
        <comment>in a filter</comment>
        <extracomment>Typed behind a field in a filter. One word, in small letters.</extracomment>
        <translation>oggi</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in a filter</comment>
        <extracomment>Typed behind a field in a filter: what is not stated. One word, in small letters.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a filter</comment>
        <extracomment>Typed behind &quot;protected:&quot; in a filter. One word, in small letters.</extracomment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a filter</comment>
        <extracomment>Typed behind &quot;protected:&quot; in a filter. One word, in small letters.</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write “protected:yes”.</source>
        <translation>«%1» non è né sì né no. Scrivere «protetto:sì».</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write “price&gt;5” or “price:2..5”.</source>
        <translation>«%1» non è un importo. Scrivere «prezzo&gt;5» o «prezzo:2..5».</translation>
    </message>
    <message>
        <source>“%1” is no day. Write a day as “2026-12-31”, a month as “2026-12”, or “+30d” and “-2w” for days and weeks from today.</source>
        <translation>«%1» non è un giorno. Scrivere un giorno come «2026-12-31», un mese come «2026-12», oppure «+30d» e «-2w» per giorni e settimane da oggi.</translation>
    </message>
    <message>
        <source>Only amounts and days can be larger or smaller. Write a colon before “%1”.</source>
        <translation>Solo importi e giorni possono essere maggiori o minori. Scrivere i due punti prima di «%1».</translation>
    </message>
    <message>
        <source>The filter is too long. Its end is not used.</source>
        <translation>Il filtro è troppo lungo. La sua fine non viene usata.</translation>
    </message>
</context>
<context>
    <name>NumberMatcher</name>
    <message>
        <source>A number pattern has digits, * for any digits and ? for one digit; “%1” is none of them.</source>
        <translation>Un modello di numero contiene cifre, * per cifre qualsiasi e ? per una cifra; «%1» non è ammesso.</translation>
    </message>
    <message>
        <source>A number has at most 15 digits. Shorten the pattern.</source>
        <translation>Un numero ha al massimo 15 cifre. Accorciare il modello.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>You stopped it before the request was sent. Nothing was bought.</source>
        <translation>L’operazione è stata interrotta prima dell’invio della richiesta. Non è stato acquistato nulla.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Riprova…</translation>
    </message>
    <message>
        <source>The answer was lost, and what %1 shows since proves that nothing was bought. %2</source>
        <translation>La risposta è andata persa, e ciò che %1 mostra da allora prova che non è stato acquistato nulla. %2</translation>
    </message>
    <message>
        <source>Nothing was bought. %1</source>
        <translation>Non è stato acquistato nulla. %1</translation>
    </message>
    <message>
        <source>It is yours; %1 is setting it up, and it cannot be used yet.</source>
        <translation>Il numero è acquistato; %1 lo sta attivando, e non si può ancora usare.</translation>
    </message>
    <message>
        <source>It is yours; %1 is setting it up (“%2”), and it cannot be used yet.</source>
        <translation>Il numero è acquistato; %1 lo sta attivando («%2»), e non si può ancora usare.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Non è stato ancora inviato nulla.</translation>
    </message>
    <message>
        <source>The request was sent; %1 has not answered yet.</source>
        <translation>La richiesta è stata inviata; %1 non ha ancora risposto.</translation>
    </message>
    <message>
        <source>It is yours: %1 confirmed it, and your list shows it.</source>
        <translation>Il numero è acquistato: %1 lo ha confermato e l’elenco dell’account lo mostra.</translation>
    </message>
    <message>
        <source>%1 says that it is bought, and your list does not show it yet. Numberdesk looks again by itself.</source>
        <translation>%1 comunica che il numero è acquistato, ma l’elenco dell’account non lo mostra ancora. Numberdesk controllerà di nuovo da sé.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was bought: the answer did not arrive as it should. Numberdesk reads your list to find out, and the number cannot be bought again until then. %1</source>
        <translation>Non si sa ancora se il numero è stato acquistato: la risposta non è arrivata come previsto. Numberdesk legge l’elenco dell’account per accertarlo, e fino ad allora il numero non può essere acquistato di nuovo. %1</translation>
    </message>
    <message>
        <source>%1 marked it as bought: “%2” Numberdesk has not seen it in your list.</source>
        <translation>%1 lo ha segnato come acquistato: «%2» Numberdesk non lo ha visto nell’elenco.</translation>
    </message>
    <message>
        <source>%1 marked it as not bought: “%2” It can be bought again.</source>
        <translation>%1 lo ha segnato come non acquistato: «%2» Si può acquistare di nuovo.</translation>
    </message>
    <message>
        <source>Numberdesk looked several times, and nothing proves that it was bought or that it was not. Ask %1’s support before you buy it again, or let Numberdesk look again. Once you know, mark it in Activity as bought or as not bought.</source>
        <translation>Numberdesk ha controllato più volte, e nulla dimostra che sia stato acquistato o che non lo sia stato. Prima di acquistarlo di nuovo chiedere all’assistenza di %1, oppure far controllare ancora Numberdesk. Quando lo si sa, segnarlo in Attività come acquistato o come non acquistato.</translation>
    </message>
    <message>
        <source>The request is sent at %1. Until then it can be taken back.</source>
        <translation>La richiesta viene inviata il %1. Fino ad allora il rilascio può essere ritirato.</translation>
    </message>
    <message>
        <source>%1 %2 The number is still yours. Release it again, or take the release back.</source>
        <translation>%1 %2 Il numero resta assegnato all’account. Rilasciarlo di nuovo oppure ritirare il rilascio.</translation>
    </message>
    <message>
        <source>The release was taken back before it was sent. The number stays yours.</source>
        <translation>Il rilascio è stato ritirato prima dell’invio. Il numero resta assegnato all’account.</translation>
    </message>
    <message>
        <source>%1 has released the number.</source>
        <translation>%1 ha rilasciato il numero.</translation>
    </message>
    <message>
        <source>%1 will release the number.</source>
        <translation>%1 rilascerà il numero.</translation>
    </message>
    <message>
        <source>The release costs %1.</source>
        <translation>Il rilascio costa %1.</translation>
    </message>
    <message>
        <source>Whether the release costs anything is not stated.</source>
        <translation>Non è indicato se il rilascio ha un costo.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1, in the details of the number.</source>
        <translation>Può essere annullato fino al %1, nei dettagli del numero.</translation>
    </message>
    <message>
        <source>The number was not released; it is still yours. %1</source>
        <translation>Il numero non è stato rilasciato e resta assegnato all’account. %1</translation>
    </message>
    <message>
        <source>It is not known yet whether the number was released. %1 Nothing is sent a second time.</source>
        <translation>Non si sa ancora se il numero è stato rilasciato. %1 Non viene inviato nulla una seconda volta.</translation>
    </message>
    <message>
        <source>The number was not released: %1’s list shows it as it was.</source>
        <translation>Il numero non è stato rilasciato: l’elenco di %1 lo mostra com’era.</translation>
    </message>
    <message>
        <source>Nobody could confirm whether the number was released. Look at %1 itself before you try again.</source>
        <translation>Non è stato possibile confermare se il numero è stato rilasciato. Controllare direttamente presso %1 prima di riprovare.</translation>
    </message>
</context>
<context>
    <name>PersonsDecision</name>
    <message>
        <source>Say how you know: the journal keeps it with your name.</source>
        <translation>Indicare come lo si sa: il registro lo conserva insieme al nome.</translation>
    </message>
    <message>
        <source>Say it in at most %1 characters.</source>
        <translation>Indicarlo con al massimo %1 caratteri.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile %1 is open in another window of this program. Use that window, or choose another profile.</source>
        <translation>Il profilo %1 è aperto in un’altra finestra di questo programma. Usare quella finestra, oppure scegliere un altro profilo.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written. Check the rights of the folder, or choose another one.</source>
        <translation>Non è possibile scrivere nel profilo %1. Controllare i permessi della cartella, oppure sceglierne un’altra.</translation>
    </message>
</context>
<context>
    <name>ProfileAttribute</name>
    <message>
        <source>Legal name</source>
        <translation>Denominazione legale</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>Nome commerciale</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numero di registrazione</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Luogo del registro</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Data di costituzione</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Luogo di nascita</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>Field of a person.</extracomment>
        <translation>Cittadinanza</translation>
    </message>
    <message>
        <source>Passport or identity card number</source>
        <translation>Numero di passaporto o carta d’identità</translation>
    </message>
    <message>
        <source>Position in the company</source>
        <translation>Ruolo nell’azienda</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Field: an address for mail.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Field: a telephone number.</extracomment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>As in the register.</source>
        <translation>Come nel registro.</translation>
    </message>
    <message>
        <source>For instance company number, HRB, SIRET or CIN.</source>
        <translation>Per esempio numero di società, HRB, SIRET o CIN.</translation>
    </message>
    <message>
        <source>For instance codice fiscale, PAN or EIN.</source>
        <translation>Per esempio codice fiscale, PAN o EIN.</translation>
    </message>
    <message>
        <source>For instance partita IVA or GSTIN.</source>
        <translation>Per esempio partita IVA o GSTIN.</translation>
    </message>
    <message>
        <source>Written internationally, as +39 079 555 0142.</source>
        <translation>In forma internazionale, come +39 079 555 0142.</translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message>
        <source>At most %1 characters can be kept; this has %2.</source>
        <translation>Si possono conservare al massimo %1 caratteri; qui sono %2.</translation>
    </message>
    <message>
        <source>Enter the question that this answers.</source>
        <translation>Inserire la domanda a cui si risponde.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dare un nome al profilo.</translation>
    </message>
    <message>
        <source>A profile keeps at most %1 addresses and as many reusable answers. Make another profile for the rest.</source>
        <translation>Un profilo conserva al massimo %1 indirizzi e altrettante risposte riutilizzabili. Creare un altro profilo per il resto.</translation>
    </message>
</context>
<context>
    <name>ProfileFill</name>
    <message>
        <source>%1: from “%2” of %3.</source>
        <extracomment>%1 is what is asked for, %2 a field of the profile, %3 the profile’s name.</extracomment>
        <translation>%1: da «%2» di %3.</translation>
    </message>
    <message>
        <source>%1: from the reusable answers of %2.</source>
        <extracomment>%1 is what is asked for, %2 the profile’s name.</extracomment>
        <translation>%1: dalle risposte riutilizzabili di %2.</translation>
    </message>
    <message>
        <source>%1: from the address “%2” of %3.</source>
        <extracomment>%1 is what is asked for, %2 the label of an address, %3 the profile’s name.</extracomment>
        <translation>%1: dall’indirizzo «%2» di %3.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What a whole set of requirements asks for: a postal address.</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>%1: the document of %2.</source>
        <extracomment>%1 is what is asked for, %2 the profile’s name.</extracomment>
        <translation>%1: il documento di %2.</translation>
    </message>
</context>
<context>
    <name>PurchaseReconciler</name>
    <message>
        <source>%1: the account could not be asked.</source>
        <translation>%1: non è stato possibile interrogare l’account.</translation>
    </message>
    <message>
        <source>%1: the account’s list could not be read.</source>
        <translation>%1: non è stato possibile leggere l’elenco dell’account.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the list could not be read.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %n voce dell’elenco.</numerusform>
            <numerusform>Non è stato possibile leggere %n voci dell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation>Non è stato possibile leggere l’elenco fino alla fine.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1</source>
        <translation>Non è stato possibile scrivere nel registro: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: the account’s list of %n number(s) does not show it.</source>
        <translation>
            <numerusform>%1: l’elenco dell’account, di %n numero, non lo contiene.</numerusform>
            <numerusform>%1: l’elenco dell’account, di %n numeri, non lo contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not know this purchase.</source>
        <translation>Il registro non conosce questo acquisto.</translation>
    </message>
    <message>
        <source>The outcome of this purchase is known already.</source>
        <translation>L’esito di questo acquisto è già noto.</translation>
    </message>
    <message>
        <source>Numberdesk is still looking what became of this purchase. Wait until it has looked for the last time.</source>
        <translation>Numberdesk sta ancora controllando che cosa ne è stato di questo acquisto. Attendere l’ultimo controllo.</translation>
    </message>
    <message>
        <source>%1: %2 marked it as bought: “%3”</source>
        <translation>%1: %2 lo ha segnato come acquistato: «%3»</translation>
    </message>
    <message>
        <source>%1: %2 marked it as not bought: “%3”</source>
        <translation>%1: %2 lo ha segnato come non acquistato: «%3»</translation>
    </message>
    <message>
        <source>%1: the account’s list shows the number, with the ID %2.</source>
        <translation>%1: l’elenco dell’account mostra il numero, con ID %2.</translation>
    </message>
</context>
<context>
    <name>Purchaser</name>
    <message>
        <source>The journal could not be written: %1</source>
        <translation>Non è stato possibile scrivere nel registro: %1</translation>
    </message>
    <message>
        <source>An earlier purchase of this number has no known outcome yet. Wait until it is settled, see Activity.</source>
        <translation>Un acquisto precedente di questo numero non ha ancora un esito noto. Attendere che sia chiarito, vedere Attività.</translation>
    </message>
    <message>
        <source>This number is yours already. Find it in the inventory.</source>
        <translation>Questo numero è già assegnato a un account. Si trova nell’inventario.</translation>
    </message>
    <message>
        <source>%1 was asked for in its place, and nobody knows yet whether it was bought. Wait until it is settled, see Activity.</source>
        <translation>Al suo posto è stato richiesto %1, e non si sa ancora se sia stato acquistato. Attendere che sia chiarito, vedere Attività.</translation>
    </message>
    <message>
        <source>This line of the cart was bought already. To buy the number once more, put it into the cart anew.</source>
        <translation>Questa riga del carrello è già stata acquistata. Per acquistare di nuovo il numero, metterlo di nuovo nel carrello.</translation>
    </message>
</context>
<context>
    <name>ReleaseLinesModel</name>
    <message>
        <source>Waiting</source>
        <extracomment>State of a line: its turn has not come.</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of a line: it is being asked for now.</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a line: the person stopped before its turn.</extracomment>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>You stopped before it was sent. The number stays yours.</source>
        <translation>Interrotto prima dell’invio. Il numero resta assegnato all’account.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Non è stato inviato nulla. %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>No agent answers the number.</extracomment>
        <translation>nessuno</translation>
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
        <translation>Non è stato possibile scrivere nel registro: %1</translation>
    </message>
    <message>
        <source>This number comes from another carrier. Release it there.</source>
        <translation>Questo numero è di un altro gestore. Rilasciarlo presso quel gestore.</translation>
    </message>
    <message>
        <source>An earlier request for this number has no known outcome yet. Wait until it is settled, see Activity.</source>
        <translation>Una richiesta precedente per questo numero non ha ancora un esito noto. Attendere che sia chiarito, vedere Attività.</translation>
    </message>
    <message>
        <source>The account could not be asked.</source>
        <translation>Non è stato possibile interrogare l’account.</translation>
    </message>
    <message>
        <source>The account’s list could not be read.</source>
        <translation>Non è stato possibile leggere l’elenco dell’account.</translation>
    </message>
    <message>
        <source>The account’s list could not be read completely.</source>
        <translation>Non è stato possibile leggere per intero l’elenco dell’account.</translation>
    </message>
    <message>
        <source>The account’s list does not show the number any more.</source>
        <translation>L’elenco dell’account non mostra più il numero.</translation>
    </message>
    <message>
        <source>The account’s list shows the number as being released.</source>
        <translation>L’elenco dell’account mostra il numero come in fase di rilascio.</translation>
    </message>
    <message>
        <source>The account’s list shows the number as released.</source>
        <translation>L’elenco dell’account mostra il numero come rilasciato.</translation>
    </message>
    <message>
        <source>The account’s list still shows the number.</source>
        <translation>L’elenco dell’account mostra ancora il numero.</translation>
    </message>
    <message>
        <source>The journal does not know this release.</source>
        <translation>Il registro non conosce questo rilascio.</translation>
    </message>
    <message>
        <source>The outcome of this release is known already.</source>
        <translation>L’esito di questo rilascio è già noto.</translation>
    </message>
    <message>
        <source>Numberdesk is still looking what became of this release. Wait until it has looked for the last time.</source>
        <translation>Numberdesk sta ancora controllando che cosa ne è stato di questo rilascio. Attendere l’ultimo controllo.</translation>
    </message>
    <message>
        <source>%1 marked it as released: “%2”</source>
        <translation>%1 lo ha segnato come rilasciato: «%2»</translation>
    </message>
    <message>
        <source>%1 marked it as not released: “%2”</source>
        <translation>%1 lo ha segnato come non rilasciato: «%2»</translation>
    </message>
    <message>
        <source>The number was protected before it was released.</source>
        <translation>Il numero è stato protetto prima del rilascio.</translation>
    </message>
    <message>
        <source>This number is protected. Take the protection off before you release it.</source>
        <translation>Questo numero è protetto. Togliere la protezione prima di rilasciarlo.</translation>
    </message>
    <message>
        <source>A release of this number is planned already.</source>
        <translation>Un rilascio di questo numero è già previsto.</translation>
    </message>
    <message>
        <source>It was decided again.</source>
        <translation>È stato deciso di nuovo.</translation>
    </message>
    <message>
        <source>The provider does not know the number any more, so an earlier request to release it had arrived.</source>
        <translation>Il provider non conosce più il numero: una richiesta di rilascio precedente era dunque arrivata.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>Non è stato possibile scrivere il registro, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Its time passed while the computer slept, or its clock was set, so it was not sent.</source>
        <translation>L’ora prevista è passata mentre il computer era sospeso o il suo orologio è stato cambiato, perciò non è stato inviato.</translation>
    </message>
    <message>
        <source>The computer’s clock was set back, so it was not sent.</source>
        <translation>L’orologio del computer è stato portato indietro, perciò non è stato inviato.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Non è stato inviato.</translation>
    </message>
    <message>
        <source>The account could not be used, so nothing was sent.</source>
        <translation>Non è stato possibile usare l’account, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It was taken back and is not sent by this run of the program.</source>
        <translation>È stato ritirato e questa esecuzione del programma non lo invia.</translation>
    </message>
    <message>
        <source>This release is not planned any more: it was sent, or taken back before.</source>
        <translation>Questo rilascio non è più previsto: è stato inviato o già ritirato.</translation>
    </message>
    <message>
        <source>%1 took it back.</source>
        <translation>Ritirato da %1.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>L’account è stato rimosso.</translation>
    </message>
    <message>
        <source>Its time passed while Numberdesk was closed, so it was not sent.</source>
        <translation>L’ora prevista è passata mentre Numberdesk era chiuso, perciò non è stato inviato.</translation>
    </message>
</context>
<context>
    <name>RemoteDocuments</name>
    <message numerus="yes">
        <source>The provider’s list of documents repeats itself. It was read up to %n document(s).</source>
        <translation>
            <numerusform>L’elenco dei documenti del provider si ripete. È stato letto fino a %n documento.</numerusform>
            <numerusform>L’elenco dei documenti del provider si ripete. È stato letto fino a %n documenti.</numerusform>
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
        <translation>%1 caratteri.</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>Da %1 a %2 caratteri.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Da %1 a %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Almeno %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Al massimo %1.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Tipi accettati: %1.</translation>
    </message>
    <message>
        <source>Accepted: %1, at most %2.</source>
        <translation>Tipi accettati: %1, al massimo %2.</translation>
    </message>
    <message>
        <source>This is something to do at the provider. Enter what the provider asks for when it is done.</source>
        <translation>Questa operazione va svolta presso il provider. Al termine, inserire quanto il provider richiede.</translation>
    </message>
    <message>
        <source>The provider calls this “%1”, which Numberdesk does not know: answer it in words.</source>
        <translation>Il provider lo chiama «%1», un tipo che Numberdesk non conosce: rispondere a parole.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno tra: %1.</translation>
    </message>
    <message>
        <source>Written as YYYY-MM-DD.</source>
        <translation>Nel formato AAAA-MM-GG.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Esempio: %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n document(s).</source>
        <translation>
            <numerusform>Fino a %n documento.</numerusform>
            <numerusform>Fino a %n documenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or later.</source>
        <translation>Dal %1 in poi.</translation>
    </message>
    <message>
        <source>%1 or earlier.</source>
        <translation>Fino al %1.</translation>
    </message>
    <message>
        <source>At least %1 ago.</source>
        <translation>Almeno %1 fa.</translation>
    </message>
    <message>
        <source>Not older than %1.</source>
        <translation>Non anteriore a %1.</translation>
    </message>
    <message>
        <source>In the country of the number.</source>
        <translation>Nel paese del numero.</translation>
    </message>
    <message>
        <source>In the place that the number belongs to.</source>
        <translation>Nella località a cui appartiene il numero.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
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
        <translation>%1 demo</translation>
    </message>
</context>
<context>
    <name>SandboxChoice</name>
    <message>
        <source>Works as usual</source>
        <translation>Come al solito</translation>
    </message>
    <message>
        <source>The number was taken meanwhile</source>
        <translation>Il numero è stato preso nel frattempo</translation>
    </message>
    <message>
        <source>The balance is not sufficient</source>
        <translation>Il saldo non basta</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>Il limite è raggiunto</translation>
    </message>
    <message>
        <source>Identity check is demanded</source>
        <translation>È richiesta la verifica dell’identità</translation>
    </message>
    <message>
        <source>Fault, nothing is bought</source>
        <translation>Guasto, nulla viene acquistato</translation>
    </message>
    <message>
        <source>Fault after the effect</source>
        <translation>Guasto dopo l’effetto</translation>
    </message>
    <message>
        <source>Unreadable answer after the effect</source>
        <translation>Risposta illeggibile dopo l’effetto</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>È accettato</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>È rifiutato</translation>
    </message>
    <message>
        <source>May read only</source>
        <translation>Può solo leggere</translation>
    </message>
    <message>
        <source>Without bound</source>
        <translation>Senza limiti</translation>
    </message>
    <message>
        <source>Limited, with the time to wait</source>
        <translation>Limitata, con il tempo di attesa</translation>
    </message>
    <message>
        <source>Limited, without the time to wait</source>
        <translation>Limitata, senza il tempo di attesa</translation>
    </message>
    <message>
        <source>201 without data</source>
        <translation>201 senza dati</translation>
    </message>
    <message>
        <source>With “detail”</source>
        <translation>Con «detail»</translation>
    </message>
    <message>
        <source>With “success”</source>
        <translation>Con «success»</translation>
    </message>
    <message>
        <source>204 without content</source>
        <translation>204 senza contenuto</translation>
    </message>
    <message>
        <source>List of sentences</source>
        <translation>Elenco di frasi</translation>
    </message>
    <message>
        <source>By the name of the field</source>
        <translation>Per nome del campo</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un testo</translation>
    </message>
    <message>
        <source>Object with a message</source>
        <translation>Oggetto con messaggio</translation>
    </message>
    <message>
        <source>Without pages</source>
        <translation>Senza pagine</translation>
    </message>
    <message>
        <source>With “meta”</source>
        <translation>Con «meta»</translation>
    </message>
    <message>
        <source>In “data”</source>
        <translation>In «data»</translation>
    </message>
    <message>
        <source>At the top level</source>
        <translation>Al primo livello</translation>
    </message>
    <message>
        <source>In “data”, as texts</source>
        <translation>In «data», come testi</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>È indicato</translation>
    </message>
    <message>
        <source>Is not told</source>
        <translation>Non è indicato</translation>
    </message>
    <message>
        <source>Are served</source>
        <translation>Sono serviti</translation>
    </message>
    <message>
        <source>Do not exist</source>
        <translation>Non esistono</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Con dati</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Senza dati</translation>
    </message>
    <message>
        <source>Is served</source>
        <translation>È servito</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Non esiste</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minuscole</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>Maiuscole e minuscole</translation>
    </message>
    <message>
        <source>500, flat</source>
        <translation>500, piatta</translation>
    </message>
    <message>
        <source>402, nested</source>
        <translation>402, annidata</translation>
    </message>
    <message>
        <source>Newer form</source>
        <translation>Forma più recente</translation>
    </message>
    <message>
        <source>Older form</source>
        <translation>Forma meno recente</translation>
    </message>
    <message>
        <source>With all members</source>
        <translation>Con tutti i dati</translation>
    </message>
    <message>
        <source>With few members</source>
        <translation>Con pochi dati</translation>
    </message>
    <message>
        <source>Is understood</source>
        <translation>È compresa</translation>
    </message>
    <message>
        <source>Is not understood</source>
        <translation>Non è compresa</translation>
    </message>
    <message>
        <source>The whole application</source>
        <translation>L’applicazione intera</translation>
    </message>
    <message>
        <source>Its ID alone</source>
        <translation>Solo il suo ID</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Risposta vuota</translation>
    </message>
    <message>
        <source>With a message</source>
        <translation>Con un messaggio</translation>
    </message>
    <message>
        <source>Release is pending</source>
        <translation>Rilascio in sospeso</translation>
    </message>
    <message>
        <source>Is refunded</source>
        <translation>È rimborsato</translation>
    </message>
    <message>
        <source>Refund fails</source>
        <translation>Il rimborso non riesce</translation>
    </message>
    <message>
        <source>No refund</source>
        <translation>Nessun rimborso</translation>
    </message>
    <message>
        <source>A1, wrapped</source>
        <translation>A1, con involucro</translation>
    </message>
    <message>
        <source>B, wrapped</source>
        <translation>B, con involucro</translation>
    </message>
    <message>
        <source>Bare list</source>
        <translation>Elenco semplice</translation>
    </message>
    <message>
        <source>Both A and B</source>
        <translation>Sia A sia B</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Some time later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Is complete</source>
        <translation>È completo</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Manca</translation>
    </message>
    <message>
        <source>Are enabled</source>
        <translation>Sono attivati</translation>
    </message>
    <message>
        <source>Are not enabled</source>
        <translation>Non sono attivati</translation>
    </message>
    <message>
        <source>Is available</source>
        <translation>È disponibile</translation>
    </message>
    <message>
        <source>Is possible</source>
        <translation>È possibile</translation>
    </message>
    <message>
        <source>Unknown path, 404</source>
        <translation>Percorso sconosciuto, 404</translation>
    </message>
    <message>
        <source>Method not allowed, 405</source>
        <translation>Metodo non consentito, 405</translation>
    </message>
    <message>
        <source>Is accepted and ignored</source>
        <translation>È accettata e ignorata</translation>
    </message>
    <message>
        <source>The number is in use</source>
        <translation>Il numero è in uso</translation>
    </message>
    <message>
        <source>Conflict, 409</source>
        <translation>Conflitto, 409</translation>
    </message>
    <message>
        <source>Fault, nothing is released</source>
        <translation>Guasto, nulla viene rilasciato</translation>
    </message>
    <message>
        <source>The path /agents</source>
        <translation>Percorso /agents</translation>
    </message>
    <message>
        <source>The path /agents, wrapped</source>
        <translation>Percorso /agents, con involucro</translation>
    </message>
    <message>
        <source>The path /agents2</source>
        <translation>Percorso /agents2</translation>
    </message>
    <message>
        <source>Unix time</source>
        <translation>Tempo Unix</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>Secondi di attesa</translation>
    </message>
    <message>
        <source>Text in “message”</source>
        <translation>Testo in «message»</translation>
    </message>
    <message>
        <source>Text in “error”</source>
        <translation>Testo in «error»</translation>
    </message>
    <message>
        <source>Object in “error”</source>
        <translation>Oggetto in «error»</translation>
    </message>
    <message>
        <source>List in “errors”</source>
        <translation>Elenco in «errors»</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Corpo vuoto</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Pagina HTML</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Come documentato</translation>
    </message>
    <message>
        <source>With plus sign</source>
        <translation>Con il segno più</translation>
    </message>
    <message>
        <source>Without plus sign</source>
        <translation>Senza il segno più</translation>
    </message>
    <message>
        <source>Both paths</source>
        <translation>Entrambi i percorsi</translation>
    </message>
    <message>
        <source>Only the new path</source>
        <translation>Solo il percorso nuovo</translation>
    </message>
    <message>
        <source>Only the old path; else 404</source>
        <translation>Solo il percorso vecchio; altrimenti 404</translation>
    </message>
    <message>
        <source>Only the old path; else 405</source>
        <translation>Solo il percorso vecchio; altrimenti 405</translation>
    </message>
    <message>
        <source>Neither path</source>
        <translation>Nessun percorso</translation>
    </message>
    <message>
        <source>200, accepted</source>
        <translation>200, accettato</translation>
    </message>
    <message>
        <source>201, created</source>
        <translation>201, creato</translation>
    </message>
    <message>
        <source>A SIP user name</source>
        <translation>Un nome utente SIP</translation>
    </message>
    <message>
        <source>Stay valid</source>
        <translation>Restano validi</translation>
    </message>
    <message>
        <source>Expire once</source>
        <translation>Scadono una volta</translation>
    </message>
    <message>
        <source>Expire each time</source>
        <translation>Scadono ogni volta</translation>
    </message>
    <message>
        <source>Lead back to the first page</source>
        <translation>Riportano alla prima pagina</translation>
    </message>
    <message>
        <source>Are accepted</source>
        <translation>Sono accettati</translation>
    </message>
    <message>
        <source>The first one is not legible</source>
        <translation>Il primo non è leggibile</translation>
    </message>
    <message>
        <source>Are rejected after the purchase</source>
        <translation>Sono rifiutati dopo l’acquisto</translation>
    </message>
</context>
<context>
    <name>SandboxSwitch</name>
    <message>
        <source>Agents are found at</source>
        <translation>Posizione degli agenti</translation>
    </message>
    <message>
        <source>Answer to a purchase</source>
        <translation>Risposta a un acquisto</translation>
    </message>
    <message>
        <source>Answer to a release</source>
        <translation>Risposta a un rilascio</translation>
    </message>
    <message>
        <source>Answer to adding an operator</source>
        <translation>Risposta all’aggiunta di un operatore</translation>
    </message>
    <message>
        <source>Answer to assigning a trunk</source>
        <translation>Risposta all’assegnazione di un trunk</translation>
    </message>
    <message>
        <source>Answer to attaching an application</source>
        <translation>Risposta al collegamento di un’applicazione</translation>
    </message>
    <message>
        <source>Answer to removing an operator</source>
        <translation>Risposta alla rimozione di un operatore</translation>
    </message>
    <message>
        <source>Answer when the balance is not sufficient</source>
        <translation>Risposta in caso di saldo insufficiente</translation>
    </message>
    <message>
        <source>Changing a number</source>
        <translation>Modifica di un numero</translation>
    </message>
    <message>
        <source>Code of a conflict</source>
        <translation>Codice di un conflitto</translation>
    </message>
    <message>
        <source>Countries in Telephony Config</source>
        <translation>Paesi in Telephony Config</translation>
    </message>
    <message>
        <source>Cursors of lists</source>
        <translation>Cursori degli elenchi</translation>
    </message>
    <message>
        <source>Entries of the inventory</source>
        <translation>Voci dell’inventario</translation>
    </message>
    <message>
        <source>Form of a refused change</source>
        <translation>Forma di una modifica rifiutata</translation>
    </message>
    <message>
        <source>Form of error bodies</source>
        <translation>Forma del corpo degli errori</translation>
    </message>
    <message>
        <source>Form of numbers in a search</source>
        <translation>Forma dei numeri in una ricerca</translation>
    </message>
    <message>
        <source>Form of the answers</source>
        <translation>Forma delle risposte</translation>
    </message>
    <message>
        <source>KYC for India</source>
        <translation>KYC per l’India</translation>
    </message>
    <message>
        <source>List of external numbers</source>
        <translation>Elenco dei numeri esterni</translation>
    </message>
    <message>
        <source>New numbers are active</source>
        <translation>I nuovi numeri diventano attivi</translation>
    </message>
    <message>
        <source>Number search</source>
        <translation>Ricerca di numeri</translation>
    </message>
    <message>
        <source>Paging of lists</source>
        <translation>Paginazione degli elenchi</translation>
    </message>
    <message>
        <source>Paths that sell numbers</source>
        <translation>Percorsi che vendono numeri</translation>
    </message>
    <message>
        <source>Purchase contracts understood</source>
        <translation>Contratti di acquisto supportati</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>Switch of a sample carrier: how it answers purchases</extracomment>
        <translation>Acquisti</translation>
    </message>
    <message>
        <source>Refund of a cancelled release</source>
        <translation>Rimborso di un rilascio annullato</translation>
    </message>
    <message>
        <source>Releases</source>
        <extracomment>Switch of a sample carrier: how it answers releases of numbers</extracomment>
        <translation>Rilasci</translation>
    </message>
    <message>
        <source>Reply to a release</source>
        <translation>Risposta a un rilascio</translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation>Frequenza delle richieste</translation>
    </message>
    <message>
        <source>Search in the list of numbers</source>
        <translation>Ricerca nell’elenco dei numeri</translation>
    </message>
    <message>
        <source>Status of a purchase</source>
        <translation>Stato HTTP di un acquisto</translation>
    </message>
    <message>
        <source>Status of every answer</source>
        <translation>Stato HTTP di ogni risposta</translation>
    </message>
    <message>
        <source>Status when a number is taken</source>
        <translation>Stato HTTP se un numero non è più libero</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Switch of a sample carrier: whether it accepts the API token</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Type of own numbers</source>
        <translation>Tipo dei propri numeri</translation>
    </message>
    <message>
        <source>Undocumented paths</source>
        <translation>Percorsi non documentati</translation>
    </message>
    <message>
        <source>X-RateLimit-Reset holds</source>
        <translation>X-RateLimit-Reset contiene</translation>
    </message>
    <message>
        <source>Case of the account’s path</source>
        <translation>Maiuscole nel percorso dell’account</translation>
    </message>
    <message>
        <source>Place of the limit’s figures</source>
        <translation>Posizione delle cifre del limite</translation>
    </message>
    <message>
        <source>Papers of a purchase</source>
        <translation>Documenti di un acquisto</translation>
    </message>
</context>
<context>
    <name>SealedRecords</name>
    <message numerus="yes">
        <source>%n entry(ies) about profiles and cases cannot be read any more. They were left as they are.</source>
        <translation>
            <numerusform>%n voce su profili e pratiche non è più leggibile. È stata lasciata com’è.</numerusform>
            <numerusform>%n voci su profili e pratiche non sono più leggibili. Sono state lasciate come sono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>It can be: %1.</source>
        <translation>Valori possibili: %1.</translation>
    </message>
    <message>
        <source>It can be a whole number from %1 to %2.</source>
        <translation>Valori possibili: un numero intero da %1 a %2.</translation>
    </message>
    <message>
        <source>It can be: true, false.</source>
        <translation>Valori possibili: true, false.</translation>
    </message>
    <message>
        <source>It can be “system” or a language code such as “de”.</source>
        <translation>Valori possibili: «system» o un codice di lingua, ad esempio «de».</translation>
    </message>
    <message>
        <source>It can be “system” or a country code of two letters such as “DE”.</source>
        <translation>Valori possibili: «system» o un codice di paese di due lettere, ad esempio «DE».</translation>
    </message>
    <message>
        <source>It can be “system”, “none” or an address of the form http://host:port, without a user name and password.</source>
        <translation>Valori possibili: «system», «none» o un indirizzo nella forma http://host:port, senza nome utente e password.</translation>
    </message>
    <message>
        <source>It can be “all”, “none”, or some of these with commas between them: %1.</source>
        <translation>Valori possibili: «all», «none», oppure alcuni di questi separati da virgole: %1.</translation>
    </message>
    <message>
        <source>It can be the path of a file whose name ends in .log, or that name alone for one in the profile’s folder.</source>
        <translation>Valori possibili: il percorso di un file il cui nome termina con .log, o solo quel nome per un file nella cartella del profilo.</translation>
    </message>
    <message>
        <source>It can be “unlimited”, “nothing”, or currencies and amounts with commas between them, such as “EUR 100, USD 50.50”.</source>
        <translation>Sono possibili «unlimited», «nothing» oppure valute e importi separati da virgole, per esempio «EUR 100, USD 50.50».</translation>
    </message>
</context>
<context>
    <name>SpendingLimits</name>
    <message>
        <source>more than can be counted</source>
        <translation>più di quanto si possa contare</translation>
    </message>
    <message>
        <source>Nothing may be bought on this computer.</source>
        <translation>Su questo computer non è consentito alcun acquisto.</translation>
    </message>
    <message>
        <source>The spending limit in %1 is 0, so nothing may be bought in this currency.</source>
        <translation>Il limite di spesa in %1 è 0, quindi in questa valuta non è consentito alcun acquisto.</translation>
    </message>
    <message>
        <source>The spending limit of %2 in %1 is 0, so nothing may be bought from it in this currency.</source>
        <translation>Il limite di spesa di %2 in %1 è 0, quindi da questo account non è consentito alcun acquisto in questa valuta.</translation>
    </message>
    <message>
        <source>One purchase may take %1 at most. %2 of this one is spent, and the rest takes %3.</source>
        <translation>Un acquisto può costare al massimo %1. Di questo sono già stati spesi %2 e il resto costa %3.</translation>
    </message>
    <message>
        <source>One purchase may take %1 at most, and this one takes %2.</source>
        <translation>Un acquisto può costare al massimo %1 e questo costa %2.</translation>
    </message>
    <message>
        <source>One purchase from %4 may take %1 at most. %2 of this one is spent, and the rest takes %3.</source>
        <translation>Un acquisto da %4 può costare al massimo %1. Di questo sono già stati spesi %2 e il resto costa %3.</translation>
    </message>
    <message>
        <source>One purchase from %3 may take %1 at most, and this one takes %2.</source>
        <translation>Un acquisto da %3 può costare al massimo %1 e questo costa %2.</translation>
    </message>
    <message>
        <source>%1 may be spent in a day. %2 is spent today, and this purchase takes %3.</source>
        <translation>In un giorno si possono spendere %1. Oggi sono già stati spesi %2 e questo acquisto costa %3.</translation>
    </message>
    <message>
        <source>%1 may be spent in a day from %4. %2 is spent today, and this purchase takes %3.</source>
        <translation>In un giorno si possono spendere %1 da %4. Oggi sono già stati spesi %2 e questo acquisto costa %3.</translation>
    </message>
    <message>
        <source>%1 may be spent in a month. %2 is spent this month, and this purchase takes %3.</source>
        <translation>In un mese si possono spendere %1. Questo mese sono già stati spesi %2 e questo acquisto costa %3.</translation>
    </message>
    <message>
        <source>%1 may be spent in a month from %4. %2 is spent this month, and this purchase takes %3.</source>
        <translation>In un mese si possono spendere %1 da %4. Questo mese sono già stati spesi %2 e questo acquisto costa %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) whose price is not stated in full may add to that.</source>
        <translation>
            <numerusform>Potrebbe aggiungersi %n acquisto il cui prezzo non è indicato per intero.</numerusform>
            <numerusform>Potrebbero aggiungersi %n acquisti il cui prezzo non è indicato per intero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is behind the journal, whose latest line is of %1: that day counts until the clock has passed it. Check the clock.</source>
        <translation>L’orologio di questo computer è indietro rispetto al registro, la cui riga più recente è del %1: vale quel giorno finché l’orologio non lo ha superato. Controllare l’orologio.</translation>
    </message>
    <message>
        <source>Enter the currency as three letters, for example EUR.</source>
        <translation>Inserire la valuta con tre lettere, per esempio EUR.</translation>
    </message>
    <message>
        <source>Enter an amount of 0 or more. With 0, nothing may be bought in this currency.</source>
        <translation>Inserire un importo pari o superiore a 0. Con 0 non è consentito alcun acquisto in questa valuta.</translation>
    </message>
    <message>
        <source>There is a limit of this kind already. Change that one.</source>
        <translation>Un limite di questo tipo esiste già. Modificare quello.</translation>
    </message>
    <message>
        <source>Let the second person set a code first. Nobody could approve a purchase without one.</source>
        <translation>Far prima impostare un codice alla seconda persona. Senza codice nessuno potrebbe approvare un acquisto.</translation>
    </message>
</context>
<context>
    <name>StatusLook</name>
    <message>
        <source>Not in the list</source>
        <translation>Non in elenco</translation>
    </message>
    <message>
        <source>Status not stated</source>
        <translation>Stato non indicato</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database file is gone or empty.</source>
        <translation>Il file del database manca o è vuoto.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Choose another folder, or move the file.</source>
        <translation>%1 appartiene a un altro programma ed è stato lasciato com’era. Scegliere un’altra cartella, oppure spostare il file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (format %2; this version knows %3) and was left as it is. Install the newer version again.</source>
        <translation>%1 è stato scritto da una versione più recente di questo programma (formato %2; questa versione conosce %3) ed è stato lasciato com’era. Installare di nuovo la versione più recente.</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2). It was kept as %3, and a new, empty file was made.</source>
        <translation>Non è possibile usare %1 (%2). Il file è stato conservato come %3, e ne è stato creato uno nuovo, vuoto.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that you may write there, or choose another folder.</source>
        <translation>Non è stato possibile creare la cartella %1. Controllare di avere il permesso di scrittura, oppure scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that the disk has space and that you may write there.</source>
        <translation>Non è stato possibile creare il file %1. Controllare che ci sia spazio su disco e di avere il permesso di scrittura.</translation>
    </message>
    <message>
        <source>Others may read the file %1, and this could not be changed. Make yourself its owner, or choose another folder.</source>
        <translation>Altri utenti possono leggere il file %1, e non è stato possibile impedirlo. Diventarne proprietario, oppure scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and it could not be renamed. Move it to another folder.</source>
        <translation>Il file %1 non può essere usato, e non è stato possibile rinominarlo. Spostarlo in un’altra cartella.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be written to %1. Free some space and try again.</source>
        <translation>Il disco è pieno: non è più possibile scrivere in %1. Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder.</source>
        <translation>Non è possibile scrivere in %1. Controllare i permessi del file e della sua cartella.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>Non è possibile aprire %1. Controllare che la cartella esista e di avere il permesso di scrittura.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program and try again.</source>
        <translation>%1 è in uso da un altro programma. Chiudere quel programma e riprovare.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restart the program: the file is then set aside and a new one is made.</source>
        <translation>%1 è danneggiato. Riavviare il programma: il file verrà messo da parte e ne verrà creato uno nuovo.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written. Check the disk and try again.</source>
        <translation>Non è possibile leggere o scrivere %1. Controllare il disco e riprovare.</translation>
    </message>
    <message>
        <source>%1 was asked for by a part of the program that may not use it; nothing was read or written. Restart the program.</source>
        <translation>%1 è stato richiesto da una parte del programma che non può usarlo; nulla è stato letto o scritto. Riavviare il programma.</translation>
    </message>
    <message>
        <source>There are more texts than fit into the file.</source>
        <translation>Ci sono più testi di quanti ne entrino nel file.</translation>
    </message>
    <message>
        <source>It is no list of numbers, or was cut short.</source>
        <translation>Non è un elenco di numeri, oppure è stato troncato.</translation>
    </message>
    <message>
        <source>Its bytes are not those that were written.</source>
        <translation>Il suo contenuto non è quello che era stato scritto.</translation>
    </message>
    <message>
        <source>It has the name of another file.</source>
        <translation>Ha il nome di un altro file.</translation>
    </message>
    <message>
        <source>What the last readings of an account differ in cannot be shown: %1 is damaged. It was kept as %2. The numbers themselves are not affected.</source>
        <translation>Impossibile mostrare le differenze tra le ultime letture di un account: %1 è danneggiato. È stato conservato come %2. I numeri non ne risentono.</translation>
    </message>
</context>
<context>
    <name>SystemDefaults</name>
    <message>
        <source>The administrator’s settings in %1 cannot be read, so nothing of them applies. Tell your administrator.</source>
        <translation>Non è possibile leggere le impostazioni dell’amministratore in %1, perciò nessuna è applicata. Informare l’amministratore.</translation>
    </message>
    <message>
        <source>The administrator’s settings in %1 are too large to be settings, so nothing of them applies. Tell your administrator.</source>
        <translation>Le impostazioni dell’amministratore in %1 sono troppo grandi per essere impostazioni, perciò nessuna è applicata. Informare l’amministratore.</translation>
    </message>
    <message>
        <source>The administrator’s settings in %1 are not text in UTF-8, so nothing of them applies. Tell your administrator.</source>
        <translation>Le impostazioni dell’amministratore in %1 non sono testo UTF-8, perciò nessuna è applicata. Informare l’amministratore.</translation>
    </message>
    <message>
        <source>Others than its owner can change %1 or its folder, so its locks hold nobody back. Tell your administrator.</source>
        <translation>Non solo il proprietario può modificare %1 o la sua cartella, perciò i suoi blocchi non trattengono nessuno. Informare l’amministratore.</translation>
    </message>
    <message>
        <source>There is no group “%1”: the groups are [defaults] and [locked].</source>
        <translation>Il gruppo «%1» non esiste: i gruppi sono [defaults] e [locked].</translation>
    </message>
    <message>
        <source>This line is not understood: it has no equals sign.</source>
        <translation>Questa riga non è comprensibile: manca il segno di uguale.</translation>
    </message>
    <message>
        <source>“%1” sounds like a secret and is not read. Everybody on this computer can read this file: take the secret out and replace it where it came from. Tokens are given to the keychain with “numberdesk account add”.</source>
        <translation>«%1» sembra un segreto e non viene letto. Tutti gli utenti di questo computer possono leggere questo file: togliere il segreto e sostituirlo là da dove proviene. I token si consegnano al portachiavi con «numberdesk account add».</translation>
    </message>
    <message>
        <source>“%1” stands before any group: write [defaults] or [locked] above it.</source>
        <translation>«%1» precede ogni gruppo: scrivervi sopra [defaults] o [locked].</translation>
    </message>
    <message>
        <source>“%1” is not a setting of this version and has no effect.</source>
        <translation>«%1» non è un’impostazione di questa versione e non ha effetto.</translation>
    </message>
    <message>
        <source>“%1” is locked twice; the first one counts.</source>
        <translation>«%1» è bloccato due volte; vale la prima.</translation>
    </message>
    <message>
        <source>“%1” has a value that it cannot have, so it is locked to “%2”. %3</source>
        <translation>«%1» ha un valore non ammesso, perciò è bloccato su «%2». %3</translation>
    </message>
    <message>
        <source>“%1” is nothing that a person chooses: write it under [locked].</source>
        <translation>«%1» non è una scelta dell’utente: scriverlo sotto [locked].</translation>
    </message>
    <message>
        <source>“%1” has a value that it cannot have and is left out. %2</source>
        <translation>«%1» ha un valore non ammesso e viene ignorato. %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 a line number, %3 a sentence.</extracomment>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>Impostato dall’amministratore in %1.</translation>
    </message>
    <message>
        <source>Set by your administrator in %1, with a value that is not understood.</source>
        <translation>Impostato dall’amministratore in %1, con un valore non comprensibile.</translation>
    </message>
</context>
<context>
    <name>TokenInput</name>
    <message>
        <source>What came by standard input is too long for a token. Give the token alone.</source>
        <translation>Il testo ricevuto dallo standard input è troppo lungo per un token. Fornire solo il token.</translation>
    </message>
    <message>
        <source>What came by standard input is not text in UTF-8. Give the token as it is.</source>
        <translation>I dati ricevuti dallo standard input non sono testo UTF-8. Fornire il token così com’è.</translation>
    </message>
    <message>
        <source>No token came by standard input: it is empty or closed. Give the token there, as one line.</source>
        <translation>Dallo standard input non è arrivato alcun token: è vuoto o chiuso. Fornire lì il token, su una sola riga.</translation>
    </message>
    <message>
        <source>More than one line came by standard input. Give the token alone.</source>
        <translation>Dallo standard input è arrivata più di una riga. Fornire solo il token.</translation>
    </message>
    <message>
        <source>No token came by standard input in time, or its end did not come. Close standard input after the token.</source>
        <translation>Dallo standard input non è arrivato in tempo alcun token, o non ne è arrivata la fine. Chiudere lo standard input dopo il token.</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Inserire un importo, ad esempio %1.</translation>
    </message>
    <message>
        <source>Write the amount without thousands separators, such as %1.</source>
        <translation>Scrivere l’importo senza separatori delle migliaia, ad esempio %1.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>«%1» si può leggere in due modi. Scrivere %2 o %3.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n decimal(s).</source>
        <translation>
            <numerusform>Scrivere al massimo %n decimale.</numerusform>
            <numerusform>Scrivere al massimo %n decimali.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount has too many digits.</source>
        <translation>L’importo ha troppe cifre.</translation>
    </message>
</context>
<context>
    <name>UploadSource</name>
    <message>
        <source>The file %1 was changed or removed while it was sent, so it was not uploaded. Check the file, then upload it again.</source>
        <translation>Il file %1 è stato modificato o rimosso durante l’invio, quindi non è stato caricato. Verificare il file, poi caricarlo di nuovo.</translation>
    </message>
    <message>
        <source>The document could not be read as it was kept, so it was not uploaded. Put it back from a copy, or remove it and add it again.</source>
        <translation>Il documento non si è potuto leggere come era stato conservato, quindi non è stato caricato. Ripristinarlo da una copia, oppure rimuoverlo e aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and that you may read it, then upload it again.</source>
        <translation>Impossibile leggere il file %1. Verificare che esista ancora e che si possa leggere, poi caricarlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 asks for more than the number. Fill the requirements in.</source>
        <translation>%1 chiede più del numero. Compilare i requisiti.</translation>
    </message>
    <message numerus="yes">
        <source>The regulator asks for %n thing(s). Fill the requirements in.</source>
        <translation>
            <numerusform>La normativa richiede %n dato. Compilare i requisiti.</numerusform>
            <numerusform>La normativa richiede %n dati. Compilare i requisiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not offer this number any more.</source>
        <translation>%1 non offre più questo numero.</translation>
    </message>
    <message>
        <source>%1 Choose another one in its place.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Sceglierne un altro al suo posto.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Result of a check: the number can be bought.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not seen</source>
        <extracomment>Result of a check: the provider&apos;s list was too long to find the number in it.</extracomment>
        <translation>Non visto</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Result of a check: the number is not offered any more.</extracomment>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Prezzo variato</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>Già suo</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Twice here</source>
        <translation>Doppio</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>Saldo basso</translation>
    </message>
    <message>
        <source>Needs requirements</source>
        <translation>Requisiti mancanti</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>%1 set-up, %2 a month</source>
        <extracomment>%1 and %2 are amounts with their currency.</extracomment>
        <translation>%1 attivazione, %2 al mese</translation>
    </message>
    <message>
        <source>set-up fee</source>
        <translation>attivazione</translation>
    </message>
    <message>
        <source>monthly fee</source>
        <translation>canone mensile</translation>
    </message>
    <message>
        <source>currency</source>
        <extracomment>What is unknown about a price.</extracomment>
        <translation>valuta</translation>
    </message>
    <message>
        <source>Offered at this price.</source>
        <translation>Offerto a questo prezzo.</translation>
    </message>
    <message>
        <source>%1 offers more numbers than could be read, and this one was not among them. The purchase will tell.</source>
        <translation>%1 offre più numeri di quanti si siano potuti leggere, e questo non era tra essi. Lo dirà l’acquisto.</translation>
    </message>
    <message>
        <source>It costs %1 now, not %2.</source>
        <translation>Ora costa %1, non %2.</translation>
    </message>
    <message>
        <source>It is offered at another price now.</source>
        <translation>Ora è offerto a un altro prezzo.</translation>
    </message>
    <message>
        <source>%1 has it. It need not be bought again.</source>
        <translation>%1 lo ha già. Non occorre acquistarlo di nuovo.</translation>
    </message>
    <message>
        <source>An earlier purchase of it has no known outcome yet. See Activity.</source>
        <translation>Un acquisto precedente di questo numero non ha ancora un esito noto. Vedere Attività.</translation>
    </message>
    <message>
        <source>An earlier line buys the same number.</source>
        <translation>Una riga precedente acquista lo stesso numero.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>%1 non è stato interrogato.</translation>
    </message>
    <message>
        <source>price not stated</source>
        <translation>prezzo non indicato</translation>
    </message>
    <message>
        <source>%1 a month, set-up fee not stated</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>%1 al mese, attivazione non indicata</translation>
    </message>
    <message>
        <source>%1 set-up, monthly fee not stated</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>%1 attivazione, canone mensile non indicato</translation>
    </message>
</context>
<context>
    <name>Vobiz</name>
    <message>
        <source>Vobiz has no such setting.</source>
        <translation>Vobiz non ha questa impostazione.</translation>
    </message>
    <message>
        <source>A number has an application or a trunk, not both.</source>
        <translation>Un numero ha un’applicazione o un trunk, non entrambi.</translation>
    </message>
    <message>
        <source>Vobiz asks for a minimum commitment. Months: %1.</source>
        <translation>Vobiz richiede una durata minima. Mesi: %1.</translation>
    </message>
    <message>
        <source>Vobiz marks this as a trial number.</source>
        <translation>Vobiz indica questo numero come numero di prova.</translation>
    </message>
    <message>
        <source>Vobiz marks this number as blocked.</source>
        <translation>Vobiz indica questo numero come bloccato.</translation>
    </message>
    <message>
        <source>Labels cannot be changed through the Vobiz API.</source>
        <translation>Le etichette non si possono modificare con l’API di Vobiz.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>Wallet currency</source>
        <translation>Valuta del portafoglio</translation>
    </message>
    <message>
        <source>Three letters. The balance of this wallet is shown.</source>
        <translation>Tre lettere. Viene mostrato il saldo di questo portafoglio.</translation>
    </message>
    <message>
        <source>Path form</source>
        <translation>Forma del percorso</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>A choice of how an address is written: Numberdesk finds out.</extracomment>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>A SIP trunk, to which numbers are assigned.</extracomment>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>This is a partner’s Auth ID (PA_). With it Vobiz only shows numbers and sells none. Enter the Auth ID of a main account (MA_) or of a sub-account (SA_).</source>
        <translation>Questo è l’Auth ID di un partner (PA_). Con esso Vobiz mostra soltanto i numeri e non ne vende. Inserire l’Auth ID di un account principale (MA_) o di un sottoaccount (SA_).</translation>
    </message>
    <message>
        <source>A currency has three letters, such as INR or USD.</source>
        <translation>Una valuta ha tre lettere, ad esempio INR o USD.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>The check reads the list of numbers. It does not prove that numbers can be bought.</source>
        <translation>La verifica legge l’elenco dei numeri. Non prova che si possano acquistare numeri.</translation>
    </message>
    <message>
        <source>Vobiz takes the set-up fee and the first month from the wallet in the number’s currency.</source>
        <translation>Vobiz preleva il costo di attivazione e il primo mese dal portafoglio nella valuta del numero.</translation>
    </message>
    <message>
        <source>An Indian number may need Aadhaar verification before it can be used.</source>
        <translation>Per un numero indiano può servire la verifica Aadhaar prima di poterlo usare.</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>Vobiz’s word for what answers a number.</extracomment>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Vobiz may charge a release fee. It depends on the account and is not known before the release.</source>
        <translation>Vobiz può addebitare un costo di rilascio. Dipende dall’account e non è noto prima del rilascio.</translation>
    </message>
    <message>
        <source>For 24 hours the release can be cancelled; then Vobiz keeps the number back for 45 days. An immediate release cannot be cancelled.</source>
        <translation>Il rilascio può essere annullato entro 24 ore; poi Vobiz trattiene il numero per 45 giorni. Un rilascio immediato non può essere annullato.</translation>
    </message>
    <message>
        <source>The number’s application and trunk are detached at once. Cancelling the release does not attach them again.</source>
        <translation>L’applicazione e il trunk del numero vengono scollegati subito. Annullare il rilascio non li ricollega.</translation>
    </message>
    <message>
        <source>Nothing was bought. Test the connection of this account, then try again.</source>
        <translation>Non è stato acquistato nulla. Verificare la connessione di questo account, poi riprovare.</translation>
    </message>
    <message>
        <source>This number is assigned to a trunk already. Clear its trunk first, then assign the new one.</source>
        <translation>Questo numero è già assegnato a un trunk. Rimuovere prima quel trunk, poi assegnare il nuovo.</translation>
    </message>
    <message>
        <source>This release can no longer be cancelled.</source>
        <translation>Questo rilascio non può più essere annullato.</translation>
    </message>
    <message>
        <source>Vobiz says that this number is not this account’s. Refresh the list of numbers.</source>
        <translation>Vobiz comunica che questo numero non è di questo account. Aggiornare l’elenco dei numeri.</translation>
    </message>
    <message>
        <source>With this answer Vobiz often means that the balance was not sufficient.</source>
        <translation>Con questa risposta Vobiz spesso intende che il saldo non era sufficiente.</translation>
    </message>
    <message>
        <source>This page does not exist.</source>
        <translation>Questa pagina non esiste.</translation>
    </message>
    <message>
        <source>Vobiz answered page %1 when page %2 was asked for. The list may not be complete.</source>
        <translation>Vobiz ha risposto con la pagina %1, ma era stata chiesta la pagina %2. L’elenco può essere incompleto.</translation>
    </message>
    <message>
        <source>The list is longer than %L1 entries. The rest is not read.</source>
        <translation>L’elenco supera %L1 voci. Il resto non viene letto.</translation>
    </message>
    <message>
        <source>This is a sub-account: the parent account pays, and its balance is shown there.</source>
        <translation>Questo è un sottoaccount: paga l’account principale, e il saldo si vede lì.</translation>
    </message>
    <message>
        <source>The parent account pays for this number; its balance cannot be checked here.</source>
        <translation>Questo numero lo paga l’account principale; il suo saldo non può essere controllato qui.</translation>
    </message>
    <message>
        <source>This is a sub-account: the parent account pays for its numbers.</source>
        <translation>Questo è un sottoaccount: i suoi numeri li paga l’account principale.</translation>
    </message>
    <message>
        <source>Vobiz cannot filter by number type or region. Numbers of every type are shown.</source>
        <translation>Vobiz non può filtrare per tipo di numero o regione. Vengono mostrati numeri di ogni tipo.</translation>
    </message>
    <message>
        <source>Vobiz does not list this number any more. Refresh the list of numbers.</source>
        <translation>Vobiz non ha più questo numero nel suo elenco. Aggiornare l’elenco dei numeri.</translation>
    </message>
    <message>
        <source>Vobiz did not tell it.</source>
        <translation>Vobiz non l’ha comunicato.</translation>
    </message>
    <message>
        <source>(currency not stated)</source>
        <translation>(valuta non indicata)</translation>
    </message>
    <message>
        <source>The check of the account failed afterwards.</source>
        <translation>La verifica dell’account, eseguita in seguito, non è riuscita.</translation>
    </message>
    <message>
        <source>Vobiz still sells %1.</source>
        <translation>Vobiz vende ancora %1.</translation>
    </message>
    <message>
        <source>Vobiz had a fault and bought nothing. You can buy the number again.</source>
        <translation>Vobiz ha avuto un guasto e non è stato acquistato nulla. Il numero può essere acquistato di nuovo.</translation>
    </message>
    <message>
        <source>The balance could not be read.</source>
        <translation>Non è stato possibile leggere il saldo.</translation>
    </message>
    <message>
        <source>The balance is %1; the purchase needs %2.</source>
        <translation>Il saldo è %1; l’acquisto richiede %2.</translation>
    </message>
    <message>
        <source>Vobiz does not sell %1 any more.</source>
        <translation>Vobiz non vende più %1.</translation>
    </message>
    <message>
        <source>Vobiz took %1 at %2 (transaction %3). Contact Vobiz before you buy again.</source>
        <translation>Vobiz ha addebitato %1 il %2 (transazione %3). Contattare Vobiz prima di acquistare di nuovo.</translation>
    </message>
    <message>
        <source>No payment for it is booked since the purchase was sent.</source>
        <translation>Dall’invio dell’acquisto non risulta alcun pagamento per questo numero.</translation>
    </message>
    <message>
        <source>The release can be cancelled until the cool-down ends; afterwards Vobiz keeps the number back for 45 days. Its application and trunk are detached and do not come back when the release is cancelled.</source>
        <translation>Il rilascio può essere annullato fino al termine del periodo di ripensamento; in seguito Vobiz trattiene il numero per 45 giorni. L’applicazione e il trunk vengono scollegati e non tornano se il rilascio viene annullato.</translation>
    </message>
    <message>
        <source>A pattern has digits, “*” for any digits and “?” for one digit.</source>
        <translation>Un modello contiene cifre, «*» per cifre qualsiasi e «?» per una cifra.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number in international form.</source>
        <translation>«%1» non è un numero di telefono in formato internazionale.</translation>
    </message>
    <message>
        <source>Vobiz does not know this Auth ID. Compare it with the one in the Vobiz dashboard.</source>
        <translation>Vobiz non conosce questo Auth ID. Confrontarlo con quello del pannello di Vobiz.</translation>
    </message>
    <message>
        <source>The ID of a trunk is a UUID, such as %1.</source>
        <translation>L’ID di un trunk è uno UUID, ad esempio %1.</translation>
    </message>
    <message>
        <source>The ID of an application has digits only.</source>
        <translation>L’ID di un’applicazione contiene solo cifre.</translation>
    </message>
    <message>
        <source>This number may need Aadhaar verification in the Vobiz dashboard before it can be used.</source>
        <translation>Per questo numero può servire la verifica Aadhaar nel pannello di Vobiz prima di poterlo usare.</translation>
    </message>
    <message>
        <source>Vobiz verifies identity in its dashboard or by identifiers; there is nothing to upload.</source>
        <translation>Vobiz verifica l’identità nel proprio pannello o tramite identificativi; non c’è nulla da caricare.</translation>
    </message>
    <message>
        <source>Vobiz routes numbers to applications or trunks; enter the application ID (digits) or trunk ID (UUID).</source>
        <translation>Vobiz instrada i numeri verso applicazioni o trunk; inserire l’ID dell’applicazione (cifre) o del trunk (UUID).</translation>
    </message>
    <message>
        <source>It stands in the Vobiz dashboard beside the Auth Token and begins with MA_ (main account) or SA_ (sub-account).</source>
        <translation>Si trova nel pannello di Vobiz accanto all’Auth Token e inizia con MA_ (account principale) o SA_ (sottoaccount).</translation>
    </message>
    <message>
        <source>How the address of the account is written. Unless it is told, it is found out by reading.</source>
        <translation>Come si scrive l’indirizzo dell’account. Se non è indicato, viene ricavato leggendo.</translation>
    </message>
    <message>
        <source>ID of a trunk group (UUID) from the Vobiz dashboard; empty for none. A number has an application or a trunk, not both.</source>
        <translation>ID di un gruppo di trunk (UUID), dal pannello di Vobiz; vuoto per nessuno. Un numero ha un’applicazione o un trunk, non entrambi.</translation>
    </message>
    <message>
        <source>An Auth ID begins with MA_ or SA_, followed by letters and digits. Copy it from the Vobiz dashboard.</source>
        <translation>Un Auth ID inizia con MA_ o SA_, seguito da lettere e cifre. Copiarlo dal pannello di Vobiz.</translation>
    </message>
    <message>
        <source>It stands in the Vobiz dashboard beside the Auth ID and is valid until it is replaced there.</source>
        <translation>Si trova nel pannello di Vobiz accanto all’Auth ID ed è valido finché non viene sostituito lì.</translation>
    </message>
    <message>
        <source>Vobiz keeps this number in its cool-down until %1.</source>
        <translation>Vobiz tiene questo numero in quarantena fino al %1.</translation>
    </message>
    <message>
        <source>Vobiz keeps this number in its cool-down and does not say until when.</source>
        <translation>Vobiz tiene questo numero in quarantena e non comunica fino a quando.</translation>
    </message>
    <message>
        <source>Vobiz must verify your identity first. Do this in the Vobiz dashboard.</source>
        <translation>Vobiz deve prima verificare l’identità del titolare dell’account. La verifica si fa nel pannello di Vobiz.</translation>
    </message>
    <message>
        <source>The token has expired or was replaced. Copy the present one from the Vobiz dashboard into this account.</source>
        <translation>Il token è scaduto o è stato sostituito. Copiare in questo account quello attuale dal pannello di Vobiz.</translation>
    </message>
    <message>
        <source>Vobiz verifies the identity behind each sub-account. Until it is verified calls are blocked; buying numbers is not.</source>
        <translation>Vobiz verifica l’identità di ogni sottoconto. Finché non è verificata le chiamate sono bloccate; l’acquisto di numeri no.</translation>
    </message>
</context>
<context>
    <name>Vogent</name>
    <message>
        <source>Vogent searches by area code. Enter the area code that the number shall begin with, for example 415.</source>
        <translation>Vogent cerca per prefisso. Inserire il prefisso con cui deve iniziare il numero, ad esempio 415.</translation>
    </message>
    <message>
        <source>Refresh the list of numbers and try again.</source>
        <translation>Aggiornare l’elenco dei numeri e riprovare.</translation>
    </message>
    <message>
        <source>The number may be gone: search again.</source>
        <translation>Il numero può non essere più disponibile: cercare di nuovo.</translation>
    </message>
    <message>
        <source>Vogent lists no requirements. Countries other than US, Canada and UK: contact Vogent.</source>
        <translation>Vogent non elenca requisiti. Per paesi diversi da Stati Uniti, Canada e Regno Unito, contattare Vogent.</translation>
    </message>
    <message>
        <source>Vogent does not state a price.</source>
        <translation>Vogent non indica un prezzo.</translation>
    </message>
    <message>
        <source>Vogent numbers have no label.</source>
        <translation>I numeri di Vogent non hanno un’etichetta.</translation>
    </message>
    <message>
        <source>Vogent numbers have nothing to change but their agent.</source>
        <translation>Dei numeri di Vogent si può modificare solo l’agente.</translation>
    </message>
    <message>
        <source>A release at Vogent cannot be taken back.</source>
        <translation>Un rilascio in Vogent non può essere annullato.</translation>
    </message>
    <message>
        <source>Vogent does not report a balance.</source>
        <translation>Vogent non comunica il saldo.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>This proves that the key can read numbers. Whether it can buy shows with the first purchase.</source>
        <translation>La verifica prova che la chiave può leggere i numeri. Se può acquistare, si vede al primo acquisto.</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What answers the calls of a number.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Vogent does not say how a release changes the bill, or what happens to the linked agent.</source>
        <translation>Vogent non comunica come un rilascio cambi gli addebiti, né che cosa accada all’agente collegato.</translation>
    </message>
    <message>
        <source>Choose the country to search in.</source>
        <translation>Scegliere il paese in cui cercare.</translation>
    </message>
    <message>
        <source>Vogent names numbers of the United States, Canada and the United Kingdom only. For other countries contact Vogent.</source>
        <translation>Vogent propone solo numeri di Stati Uniti, Canada e Regno Unito. Per altri paesi contattare Vogent.</translation>
    </message>
    <message>
        <source>Vogent searches by area code and returns at most %1 numbers.</source>
        <translation>Vogent cerca per prefisso e restituisce al massimo %1 numeri.</translation>
    </message>
    <message>
        <source>Choose the number to buy.</source>
        <translation>Scegliere il numero da acquistare.</translation>
    </message>
    <message>
        <source>Vogent had lost the place in its list, so the list was read from its beginning again.</source>
        <translation>Vogent aveva perso il punto raggiunto nell’elenco, perciò l’elenco è stato letto di nuovo dall’inizio.</translation>
    </message>
    <message>
        <source>Choose the agent to link.</source>
        <translation>Scegliere l’agente da collegare.</translation>
    </message>
    <message>
        <source>A key stops working when the user who made it leaves the workspace: make a new one in Vogent’s dashboard.</source>
        <translation>Una chiave smette di funzionare quando l’utente che l’ha creata lascia lo spazio di lavoro: crearne una nuova nel pannello di Vogent.</translation>
    </message>
    <message>
        <source>In Vogent’s dashboard open API, then Keys, then New Key. The key stops working when its user leaves the workspace.</source>
        <translation>Nel pannello di Vogent aprire API, poi Keys, poi New Key. La chiave smette di funzionare quando il suo utente lascia lo spazio di lavoro.</translation>
    </message>
    <message>
        <source>This number has no usable ID at Vogent. Refresh the list of numbers.</source>
        <translation>Questo numero non ha un ID utilizzabile in Vogent. Aggiornare l’elenco dei numeri.</translation>
    </message>
    <message>
        <source>Vogent’s list began to repeat itself and was ended there. Entries may be missing.</source>
        <translation>L’elenco di Vogent ha iniziato a ripetersi ed è stato interrotto in quel punto. Possono mancare delle voci.</translation>
    </message>
    <message>
        <source>Vogent’s list is longer than can be read and was ended. Entries are missing.</source>
        <translation>L’elenco di Vogent è più lungo di quanto si possa leggere ed è stato interrotto. Mancano delle voci.</translation>
    </message>
    <message>
        <source>This address does not sell numbers. Check the account’s API address.</source>
        <translation>Questo indirizzo non vende numeri. Controllare l’indirizzo API dell’account.</translation>
    </message>
</context>
<context>
    <name>WhyItStays</name>
    <message>
        <source>This number comes from another carrier. Release it there.</source>
        <translation>Questo numero è di un altro gestore. Rilasciarlo presso quel gestore.</translation>
    </message>
    <message>
        <source>This number was released.</source>
        <translation>Questo numero è stato rilasciato.</translation>
    </message>
    <message>
        <source>The provider is releasing it already.</source>
        <translation>Il provider lo sta già rilasciando.</translation>
    </message>
    <message>
        <source>The account’s list does not show it any more. Read it again first.</source>
        <translation>L’elenco dell’account non lo mostra più. Prima rileggerlo.</translation>
    </message>
    <message>
        <source>This number is protected. Take the protection off before you release it.</source>
        <translation>Questo numero è protetto. Togliere la protezione prima di rilasciarlo.</translation>
    </message>
    <message>
        <source>Its release is planned already.</source>
        <translation>Il suo rilascio è già previsto.</translation>
    </message>
</context>
<context>
    <name>WireNames</name>
    <message>
        <source>Needs Aadhaar verification</source>
        <translation>Richiede la verifica Aadhaar</translation>
    </message>
    <message>
        <source>Aadhaar verified</source>
        <translation>Verifica Aadhaar eseguita</translation>
    </message>
    <message>
        <source>AI receptionist</source>
        <translation>Receptionist AI</translation>
    </message>
    <message>
        <source>Agent for SMS</source>
        <translation>Agente per SMS</translation>
    </message>
    <message>
        <source>Agent for WhatsApp</source>
        <translation>Agente per WhatsApp</translation>
    </message>
    <message>
        <source>Country as told</source>
        <translation>Paese dal provider</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Salute del numero</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Segnalato come spam</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Utilizzo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Trial number</source>
        <translation>Numero di prova</translation>
    </message>
    <message>
        <source>Operators in all</source>
        <translation>Totale operatori</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Gestore</translation>
    </message>
    <message>
        <source>Carrier’s reference</source>
        <translation>Riferimento del gestore</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Currency of the refund</source>
        <translation>Valuta del rimborso</translation>
    </message>
    <message>
        <source>Why there is no refund</source>
        <translation>Motivo del mancato rimborso</translation>
    </message>
    <message>
        <source>State of the refund</source>
        <translation>Stato del rimborso</translation>
    </message>
    <message>
        <source>Rental</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Noleggio</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a further fact that a provider tells about a number.</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Answered calls</source>
        <translation>Chiamate con risposta</translation>
    </message>
    <message>
        <source>Average length of a call in seconds</source>
        <translation>Durata media di una chiamata in secondi</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chiamate perse</translation>
    </message>
    <message>
        <source>Calls in all</source>
        <translation>Totale chiamate</translation>
    </message>
    <message>
        <source>Type as told</source>
        <translation>Tipo dal provider</translation>
    </message>
    <message>
        <source>Voice switched on</source>
        <translation>Voce attiva</translation>
    </message>
    <message>
        <source>Operator to choose %1</source>
        <translation>Operatore disponibile %1</translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation>Operatore %1</translation>
    </message>
    <message>
        <source>Recent call %1</source>
        <translation>Chiamata recente %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Local</source>
        <extracomment>Type of a number.</extracomment>
        <translation>Locale</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>Type of a number.</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <extracomment>Type of a number.</extracomment>
        <translation>Numero verde</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>Type of a number.</extracomment>
        <translation>Nazionale</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Addebito ripartito</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What a number can do.</extracomment>
        <translation>Voce</translation>
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
        <translation>%1, valuta non indicata</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a number.</extracomment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>In attivazione</translation>
    </message>
    <message>
        <source>Release pending</source>
        <translation>Rilascio in corso</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>State of a number.</extracomment>
        <translation>Rilasciato</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>State of a number.</extracomment>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Richiesta inviata</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>State of a purchase.</extracomment>
        <translation>Acquistato</translation>
    </message>
    <message>
        <source>Bought, confirming</source>
        <translation>Acquistato, in attesa di conferma</translation>
    </message>
    <message>
        <source>Bought, being set up</source>
        <translation>Acquistato, in attivazione</translation>
    </message>
    <message>
        <source>Not bought</source>
        <translation>Non acquistato</translation>
    </message>
    <message>
        <source>Unknown, being settled</source>
        <translation>Esito ignoto, in verifica</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confermato</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non rilasciato</translation>
    </message>
    <message>
        <source>type</source>
        <comment>a filter of the search</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>number pattern</source>
        <comment>a filter of the search</comment>
        <translation>modello di numero</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a filter of the search</comment>
        <translation>località</translation>
    </message>
    <message>
        <source>capabilities</source>
        <comment>a filter of the search</comment>
        <translation>funzionalità</translation>
    </message>
    <message>
        <source>price</source>
        <comment>a filter of the search</comment>
        <translation>prezzo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>poco fa</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>When something happened.</extracomment>
        <translation>ieri</translation>
    </message>
    <message>
        <source>Purchase confirmed by the person</source>
        <translation>Acquisto confermato dall’utente</translation>
    </message>
    <message>
        <source>Purchase request sent</source>
        <translation>Richiesta di acquisto inviata</translation>
    </message>
    <message>
        <source>Bought, seen in the list</source>
        <translation>Acquistato, visto in elenco</translation>
    </message>
    <message>
        <source>Bought, not yet seen in the list</source>
        <translation>Acquistato, non ancora in elenco</translation>
    </message>
    <message>
        <source>Bought, being set up by the provider</source>
        <translation>Acquistato, in attivazione presso il provider</translation>
    </message>
    <message>
        <source>Purchase refused, nothing bought</source>
        <translation>Acquisto rifiutato, nulla acquistato</translation>
    </message>
    <message>
        <source>Purchase outcome unknown, being settled</source>
        <translation>Esito dell’acquisto ignoto, in verifica</translation>
    </message>
    <message>
        <source>Settled: nothing was bought</source>
        <translation>Chiarito: non è stato acquistato nulla</translation>
    </message>
    <message>
        <source>Purchase not confirmed by the provider</source>
        <translation>Acquisto non confermato dal provider</translation>
    </message>
    <message>
        <source>Purchase was never sent</source>
        <translation>Acquisto mai inviato</translation>
    </message>
    <message>
        <source>Document uploaded</source>
        <translation>Documento caricato</translation>
    </message>
    <message>
        <source>Release request sent</source>
        <translation>Richiesta di rilascio inviata</translation>
    </message>
    <message>
        <source>Release pending, can be cancelled</source>
        <translation>Rilascio in corso, annullabile</translation>
    </message>
    <message>
        <source>Release refused</source>
        <translation>Rilascio rifiutato</translation>
    </message>
    <message>
        <source>Release outcome unknown, being settled</source>
        <translation>Esito del rilascio ignoto, in verifica</translation>
    </message>
    <message>
        <source>Settled: the number was not released</source>
        <translation>Chiarito: il numero non è stato rilasciato</translation>
    </message>
    <message>
        <source>Release not confirmed by the provider</source>
        <translation>Rilascio non confermato dal provider</translation>
    </message>
    <message>
        <source>Cancellation of a release sent</source>
        <translation>Annullamento di un rilascio inviato</translation>
    </message>
    <message>
        <source>Release cancelled</source>
        <translation>Rilascio annullato</translation>
    </message>
    <message>
        <source>Release could not be cancelled</source>
        <translation>Annullamento del rilascio non riuscito</translation>
    </message>
    <message>
        <source>Change of a number sent</source>
        <translation>Modifica di un numero inviata</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Numero modificato</translation>
    </message>
    <message>
        <source>Change of a number failed</source>
        <translation>Modifica di un numero non riuscita</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as bought by a person</source>
        <translation>Segnato come acquistato da una persona</translation>
    </message>
    <message>
        <source>Marked as not bought by a person</source>
        <translation>Segnato come non acquistato da una persona</translation>
    </message>
    <message>
        <source>Marked as released by a person</source>
        <translation>Segnato come rilasciato da una persona</translation>
    </message>
    <message>
        <source>Marked as not released by a person</source>
        <translation>Segnato come non rilasciato da una persona</translation>
    </message>
    <message>
        <source>Spending limits changed</source>
        <translation>Limiti di spesa modificati</translation>
    </message>
    <message>
        <source>Spending limits loosened</source>
        <translation>Limiti di spesa allentati</translation>
    </message>
    <message>
        <source>Purchase refused by a spending limit</source>
        <translation>Acquisto rifiutato da un limite di spesa</translation>
    </message>
    <message>
        <source>Approval code set</source>
        <translation>Codice di approvazione impostato</translation>
    </message>
    <message>
        <source>Approval code changed</source>
        <translation>Codice di approvazione modificato</translation>
    </message>
    <message>
        <source>Approval code removed</source>
        <translation>Codice di approvazione rimosso</translation>
    </message>
    <message>
        <source>Approval code entered</source>
        <translation>Codice di approvazione inserito</translation>
    </message>
    <message>
        <source>Approval code accepted</source>
        <translation>Codice di approvazione accettato</translation>
    </message>
    <message>
        <source>Approval code was wrong</source>
        <translation>Codice di approvazione errato</translation>
    </message>
    <message>
        <source>Purchase approved by the second person</source>
        <translation>Acquisto approvato dalla seconda persona</translation>
    </message>
    <message>
        <source>Release planned</source>
        <translation>Rilascio previsto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>State of a release whose time has come: it waits for the person.</extracomment>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>State of a release: the person has changed their mind.</extracomment>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Release not sent</source>
        <translation>Non inviato</translation>
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
        <translation>Rilascio previsto non inviato</translation>
    </message>
    <message>
        <source>Planned release taken back</source>
        <translation>Rilascio previsto ritirato</translation>
    </message>
    <message>
        <source>Protected against release</source>
        <translation>Protetto dal rilascio</translation>
    </message>
    <message>
        <source>Protection against release taken off</source>
        <translation>Protezione dal rilascio tolta</translation>
    </message>
    <message>
        <source>Protection could not be changed</source>
        <translation>Impossibile cambiare la protezione</translation>
    </message>
    <message>
        <source>Document used that was there already</source>
        <translation>Usato documento già presente</translation>
    </message>
</context>
<context>
    <name>numberdesk::AboutDialog</name>
    <message>
        <source>window, network, database</source>
        <translation>finestra, rete, database</translation>
    </message>
    <message>
        <source>sample carriers of the sandbox</source>
        <translation>gestori demo della sandbox</translation>
    </message>
    <message>
        <source>tokens in the system’s keychain</source>
        <translation>token nel portachiavi del sistema</translation>
    </message>
    <message>
        <source>flows that wait</source>
        <translation>flussi asincroni</translation>
    </message>
    <message>
        <source>forms of phone numbers</source>
        <translation>formati dei numeri di telefono</translation>
    </message>
    <message>
        <source>values or errors</source>
        <translation>valori o errori</translation>
    </message>
    <message>
        <source>journal and inventory</source>
        <translation>registro e inventario</translation>
    </message>
    <message>
        <source>encrypted connections, where Qt uses it</source>
        <translation>connessioni cifrate, dove Qt la usa</translation>
    </message>
    <message>
        <source>icons</source>
        <extracomment>What Lucide is</extracomment>
        <translation>icone</translation>
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
        <translation>Numberdesk è realizzato con queste librerie e icone:</translation>
    </message>
    <message>
        <source>The licence of the icons:</source>
        <translation>La licenza delle icone:</translation>
    </message>
    <message>
        <source>The licence of Numberdesk:</source>
        <translation>La licenza di Numberdesk:</translation>
    </message>
    <message>
        <source>About Numberdesk</source>
        <translation>Informazioni su Numberdesk</translation>
    </message>
    <message>
        <source>Numberdesk</source>
        <extracomment>The program’s name</extracomment>
        <translation>Numberdesk</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>Versione %1 con Qt %2</translation>
    </message>
    <message>
        <source>One desk for the phone numbers of every carrier. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Un’unica postazione per i numeri di telefono di ogni gestore. Software libero con licenza GNU General Public License, versione 3 o successiva; senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Name of the text with the licences of what the program is made of</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copia per l’assistenza</translation>
    </message>
    <message>
        <source>Copies the versions of this program and of the system, which support asks for first. Nothing about you or your accounts is among them.</source>
        <translation>Copia le versioni di questo programma e del sistema, la prima cosa che l’assistenza chiede. Non comprende nulla sull’utente o sui suoi account.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The text is in the clipboard now</extracomment>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>hash of the approval code</source>
        <translation>hash del codice di approvazione</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountDialog</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verifica connessione</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button.</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog and changes nothing.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica di %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Conserva solo per questa sessione</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dare un nome all’account.</translation>
    </message>
    <message>
        <source>Asking %1 with what you entered…</source>
        <translation>Interrogazione di %1 con i dati inseriti…</translation>
    </message>
    <message>
        <source>Giving the token of %1 to the system’s keychain. If the keychain asks you for a password, enter it there.</source>
        <translation>Consegna del token di %1 al portachiavi del sistema. Se il portachiavi chiede una password, inserirla lì.</translation>
    </message>
    <message>
        <source>The token of %1 is not kept yet. %2
Kept for this session only, it is forgotten when Numberdesk ends, and you enter it again next time.</source>
        <translation>Il token di %1 non è ancora conservato. %2
Se conservato solo per questa sessione, viene dimenticato alla chiusura di Numberdesk e va inserito di nuovo la prossima volta.</translation>
    </message>
    <message>
        <source>Enter the token again, because the address changed.</source>
        <translation>Inserire di nuovo il token, perché l’indirizzo è cambiato.</translation>
    </message>
    <message>
        <source>The token of %1 is not kept yet. %2
Your administrator wants tokens in the keychain alone.</source>
        <translation>Il token di %1 non è ancora conservato. %2
L’amministratore vuole i token solo nel portachiavi.</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountForm</name>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>%1 calls it “%2”. %3</source>
        <extracomment>%1 is a provider, %2 its word for the token (&quot;API key&quot;), %3 a sentence on how to get one.</extracomment>
        <translation>%1 lo chiama «%2». %3</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Link: opens further fields.</extracomment>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Field.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome dell’account</translation>
    </message>
    <message>
        <source>How you call it: the office, the customer or the project that its numbers are for.</source>
        <translation>Un nome a scelta: l’ufficio, il cliente o il progetto a cui sono destinati i numeri.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Indirizzo API</translation>
    </message>
    <message>
        <source>Concurrent requests</source>
        <translation>Richieste simultanee</translation>
    </message>
    <message>
        <source>How many requests may be under way at the same time. Choose fewer when the provider often asks to wait.</source>
        <translation>Quante richieste possono essere in corso nello stesso momento. Sceglierne meno se il provider chiede spesso di attendere.</translation>
    </message>
    <message>
        <source>Leave it empty unless %1 gave you an address of your own. The token is sent there.</source>
        <translation>Lasciare vuoto, salvo che %1 abbia fornito un indirizzo proprio. Il token viene inviato lì.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <extracomment>Number of requests that a provider is known to bear.</extracomment>
        <translation>Automatico (%1)</translation>
    </message>
    <message>
        <source>Open %1 to make a token</source>
        <translation>Apri %1 per creare un token</translation>
    </message>
    <message>
        <source>Kept; enter a new one to replace it</source>
        <translation>Conservato; inserirne uno nuovo per sostituirlo</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Visibili sotto</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>State of the advanced fields, for screen readers</extracomment>
        <translation>Nascoste</translation>
    </message>
    <message>
        <source>Enter it again for the new address</source>
        <translation>Inserirlo di nuovo per il nuovo indirizzo</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountLine</name>
    <message>
        <source>Readings of the accounts</source>
        <translation>Letture degli account</translation>
    </message>
    <message>
        <source>Reading %1, %2 of %3</source>
        <translation>Lettura di %1, %2 di %3</translation>
    </message>
    <message>
        <source>Reading %1, %2 so far</source>
        <translation>Lettura di %1, %2 finora</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>%1 failed, last read %2</source>
        <translation>%1: lettura non riuscita, ultima: %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: lettura non riuscita</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <translation>%1 · non ancora letto</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be read.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %n numero.</numerusform>
            <numerusform>Non è stato possibile leggere %n numeri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation>Ultima lettura: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountRemoval</name>
    <message numerus="yes">
        <source>Removed from this computer: the account, its token, and the copy of its list with %n number(s).</source>
        <translation>
            <numerusform>Vengono rimossi da questo computer: l’account, il suo token e la copia del suo elenco con %n numero.</numerusform>
            <numerusform>Vengono rimossi da questo computer: l’account, il suo token e la copia del suo elenco con %n numeri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers themselves stay yours at %1, and %1 goes on billing them.</source>
        <translation>I numeri restano attivi presso %1, e %1 continua ad addebitarli.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes an account.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the account stays.</extracomment>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Removing the token of %1 from the system’s keychain…</source>
        <translation>Rimozione del token di %1 dal portachiavi del sistema…</translation>
    </message>
    <message>
        <source>The token of %1 could not be removed</source>
        <translation>Non è stato possibile rimuovere il token di %1</translation>
    </message>
    <message>
        <source>%1

The account is still there. Removed without its token, the token stays in the keychain, and you have to delete it there.</source>
        <translation>%1

L’account è ancora presente. Se viene rimosso senza il token, questo resta nel portachiavi e va eliminato lì.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Remove without the token</source>
        <translation>Rimuovi senza il token</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n purchase(s) or release(s) of this account is not known yet. Without the account it can’t be looked up any more.</source>
        <translation>
            <numerusform>L’esito di %n acquisto o rilascio di questo account non è ancora noto. Senza l’account non lo si può più accertare.</numerusform>
            <numerusform>L’esito di %n acquisti o rilasci di questo account non è ancora noto. Senza l’account non lo si può più accertare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned release(s) of this account are taken back.</source>
        <translation>
            <numerusform>%n rilascio previsto di questo account viene ritirato.</numerusform>
            <numerusform>%n rilasci previsti di questo account vengono ritirati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountSessions</name>
    <message>
        <source>This account is not there any more.</source>
        <translation>Questo account non esiste più.</translation>
    </message>
    <message>
        <source>This provider is not known.</source>
        <translation>Questo provider non è conosciuto.</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountStore</name>
    <message>
        <source>This account does not exist any more.</source>
        <translation>Questo account non esiste più.</translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read. Check the rights of the file, then start again.</source>
        <translation>Non è possibile leggere gli account in %1. Controllare i permessi del file, poi riavviare.</translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read. Check the disk, then start again.</source>
        <translation>Non è possibile leggere gli account in %1. Controllare il disco, poi riavviare.</translation>
    </message>
    <message>
        <source>The accounts in %1 could not be understood. The file was kept as %2; add your accounts again.</source>
        <translation>Non è stato possibile interpretare gli account in %1. Il file è stato conservato come %2; aggiungere di nuovo gli account.</translation>
    </message>
    <message>
        <source>The accounts in %1 were written by a newer version of this program and were left as they are. Install the newer version again.</source>
        <translation>Gli account in %1 sono stati scritti da una versione più recente di questo programma e sono stati lasciati com’erano. Installare di nuovo la versione più recente.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings could not be understood and are not shown.</source>
        <translation>
            <numerusform>Non è stato possibile interpretare %n account nelle impostazioni; non viene mostrato.</numerusform>
            <numerusform>Non è stato possibile interpretare %n account nelle impostazioni; non vengono mostrati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Scegliere un provider.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dare un nome all’account.</translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation>Il nome può avere al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>There is an account of this name. Choose another one.</source>
        <translation>Esiste già un account con questo nome. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>This account exists already.</source>
        <translation>Questo account esiste già.</translation>
    </message>
    <message>
        <source>The accounts could not be written to %1, so nothing was changed. Check that the disk has space and that you may write there, then try again.</source>
        <translation>Non è stato possibile scrivere gli account in %1, perciò non è stato modificato nulla. Controllare che ci sia spazio su disco e di avere il permesso di scrittura, poi riprovare.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to %1, or 0 for the provider’s own.</source>
        <translation>Scegliere un numero da 1 a %1, oppure 0 per il valore del provider.</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsButton</name>
    <message>
        <source>Accounts to ask</source>
        <translation>Account da interrogare</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the menu of accounts: %1 is the account&apos;s name, %2 its provider.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask all accounts</source>
        <translation>Interroga tutti gli account</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to ask</source>
        <translation>
            <numerusform>%n account da interrogare</numerusform>
            <numerusform>%n account da interrogare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsModel</name>
    <message>
        <source>Name</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Ultima lettura</translation>
    </message>
    <message>
        <source>Token kept in</source>
        <translation>Token conservato in</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of an account.</extracomment>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Non ancora interrogato</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>State of an account: its list is being read.</extracomment>
        <translation>Lettura in corso</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of an account: its list was read.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rifiutato</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an account: it could not be read</extracomment>
        <translation>Lettura non riuscita</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When an account was read last.</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>nowhere</source>
        <extracomment>Where the token of an account is kept.</extracomment>
        <translation>da nessuna parte</translation>
    </message>
    <message>
        <source>the system’s keychain</source>
        <translation>portachiavi del sistema</translation>
    </message>
    <message>
        <source>memory, this session only</source>
        <translation>memoria, solo questa sessione</translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsView</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a view: accounts at providers.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Aggiungi account…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes an account.</extracomment>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verifica connessione</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes an account from this computer.</extracomment>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>Button: keeps an account, but asks it nothing.</extracomment>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Aggiungere il primo account</translation>
    </message>
    <message>
        <source>Numberdesk searches, buys and lists with the API token that your provider gives you. Tokens are kept in the system’s keychain and nowhere else.</source>
        <translation>Numberdesk cerca, acquista ed elenca i numeri con il token API fornito dal provider. I token sono conservati nel portachiavi del sistema e in nessun altro luogo.</translation>
    </message>
    <message>
        <source>Explore with sample carriers</source>
        <translation>Prova con i gestori demo</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), %1 disabled</source>
        <extracomment>Sub-title of the accounts; %1 is how many of them are disabled.</extracomment>
        <translation>
            <numerusform>%n account, disattivati: %1</numerusform>
            <numerusform>%n account, disattivati: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>Button: asks an account again.</extracomment>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Ask this account again in searches and readings</source>
        <translation>Interroga di nuovo questo account nelle ricerche e nelle letture</translation>
    </message>
    <message>
        <source>Keep this account, but ask it nothing</source>
        <translation>Mantieni questo account, ma non interrogarlo</translation>
    </message>
    <message>
        <source>Asking %1 with the token of %2…</source>
        <translation>Interrogazione di %1 con il token di %2…</translation>
    </message>
    <message>
        <source>%1 was removed from this computer. Nothing changed at its provider.</source>
        <translation>%1 è stato rimosso da questo computer. Presso il suo provider non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Your administrator allows no accounts to be added.</source>
        <translation>L’amministratore non consente di aggiungere account.</translation>
    </message>
    <message>
        <source>No account can be added</source>
        <translation>Non si può aggiungere alcun account</translation>
    </message>
</context>
<context>
    <name>numberdesk::ActivityFilter</name>
    <message>
        <source>Filter activity</source>
        <translation>Filtra attività</translation>
    </message>
    <message>
        <source>Filter by number, account or what happened</source>
        <translation>Filtra per numero, account o evento</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Vai al filtro</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Field: what the lines of the journal are about.</extracomment>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Field: an account at a provider.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Field: since when.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice: lines of the journal about anything.</extracomment>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>Choice: lines of the journal about purchases.</extracomment>
        <translation>Acquisti</translation>
    </message>
    <message>
        <source>Releases</source>
        <extracomment>Choice: lines of the journal about releases of numbers.</extracomment>
        <translation>Rilasci</translation>
    </message>
    <message>
        <source>Changes of numbers</source>
        <translation>Modifiche ai numeri</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Choice: lines of the journal about documents.</extracomment>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti gli account</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice: what happened today.</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ultimi 365 giorni</translation>
    </message>
    <message>
        <source>Spending limits</source>
        <extracomment>Choice: lines of the journal about limits of what may be spent.</extracomment>
        <translation>Limiti di spesa</translation>
    </message>
</context>
<context>
    <name>numberdesk::ActivityView</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of a view: the journal of what was bought, released and changed.</extracomment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>Verifica registro</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Non è ancora successo nulla</translation>
    </message>
    <message>
        <source>What you buy, release or change is written down here, with its outcome.</source>
        <translation>Qui viene annotato, con il suo esito, tutto ciò che viene acquistato, rilasciato o modificato.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n riga, dalla più recente</numerusform>
            <numerusform>%n righe, dalla più recente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 righe su %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes lines of the journal to a file.</extracomment>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Nessuna riga corrisponde</translation>
    </message>
    <message>
        <source>Widen the filter to see more of what happened.</source>
        <translation>Allargare il filtro per vedere di più di ciò che è accaduto.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>%1 of %2 lines: the newest ones; an export has the others too</source>
        <translation>%1 di %2 righe: le più recenti; un’esportazione contiene anche le altre</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the checking or exporting of the journal.</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>The journal is being checked, line by line.</source>
        <translation>Il registro viene verificato riga per riga.</translation>
    </message>
    <message>
        <source>You stopped the check before its end.</source>
        <translation>La verifica è stata fermata prima della fine.</translation>
    </message>
    <message>
        <source>Only the lines that are shown…</source>
        <translation>Solo le righe mostrate…</translation>
    </message>
    <message>
        <source>All lines of the journal…</source>
        <translation>Tutte le righe del registro…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Esporta il registro</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabella per un foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with which the chain can be checked (*.json)</source>
        <translation>JSON, con cui si può verificare la catena (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are written so far.</source>
        <translation>
            <numerusform>Finora è stata scritta %n riga.</numerusform>
            <numerusform>Finora sono state scritte %n righe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>È stata scritta %n riga in %1.</numerusform>
            <numerusform>Sono state scritte %n righe in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the export; no file was written or changed.</source>
        <translation>L’esportazione è stata fermata; nessun file è stato scritto o modificato.</translation>
    </message>
    <message>
        <source>Numberdesk journal</source>
        <extracomment>Name of a file with lines of the journal, without its ending.</extracomment>
        <translation>Registro di Numberdesk</translation>
    </message>
</context>
<context>
    <name>numberdesk::AddressEditor</name>
    <message>
        <source>Not stated</source>
        <extracomment>Choice of no country in a list of countries.</extracomment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>What this address is called</source>
        <translation>Come si chiama questo indirizzo</translation>
    </message>
    <message>
        <source>For instance Registered office.</source>
        <translation>Per esempio Sede legale.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Field of a postal address.</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Remove address</source>
        <extracomment>Button: takes an address out of a profile.</extracomment>
        <translation>Rimuovi indirizzo</translation>
    </message>
    <message>
        <source>Empty: that of the profile.</source>
        <translation>Vuoto: quella del profilo.</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Title of one of several postal addresses of a company or person: %1 counts them.</extracomment>
        <translation>Indirizzo %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::AddressForm</name>
    <message>
        <source>A company or a last name is needed.</source>
        <translation>Serve una ragione sociale o un cognome.</translation>
    </message>
</context>
<context>
    <name>numberdesk::AgentEditor</name>
    <message>
        <source>Agent</source>
        <extracomment>Field: who or what answers the calls of a number.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the chosen agent to a number.</extracomment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Choose who to add</source>
        <translation>Scegliere chi aggiungere</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of agent: nobody.</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Link: takes an agent from a number.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Name of a button for screen readers; %1 is an agent.</extracomment>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Reading who can be chosen…</source>
        <translation>Lettura delle scelte possibili…</translation>
    </message>
    <message>
        <source>%1 has none yet. Make one there first.</source>
        <translation>%1 non ne ha ancora. Crearne prima uno lì.</translation>
    </message>
    <message>
        <source>%1 calls it “%2”.</source>
        <extracomment>%1 is the provider, %2 its word for an agent.</extracomment>
        <translation>%1 lo chiama «%2».</translation>
    </message>
    <message>
        <source>ID of the agent</source>
        <translation>ID dell’agente</translation>
    </message>
</context>
<context>
    <name>numberdesk::AnnotationForm</name>
    <message>
        <source>Kept on this computer</source>
        <extracomment>Head of a section: what is noted about a number, whatever its provider keeps.</extracomment>
        <translation>Conservato su questo computer</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Field: words by which numbers are grouped.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Separate them with commas.</source>
        <translation>Separarli con virgole.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Field: who uses a number or answers for it.</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>Field: what a number is booked under.</extracomment>
        <translation>Centro di costo</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Field: any text about a number.</extracomment>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>numberdesk::AnswerEditor</name>
    <message>
        <source>Question</source>
        <extracomment>Field: what a form asks for, by its name or its key.</extracomment>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Field: what is answered to a question.</extracomment>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>As the form calls it, for instance Use case.</source>
        <translation>Come la chiama il modulo, per esempio Use case.</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>Rimuovi risposta</translation>
    </message>
</context>
<context>
    <name>numberdesk::AnswerEntry</name>
    <message>
        <source>Choose…</source>
        <extracomment>First entry of a list of choices, while none is chosen.</extracomment>
        <translation>Scegliere…</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a date is written: year, month, day.</extracomment>
        <translation>AAAA-MM-GG</translation>
    </message>
    <message>
        <source>%1 Example: %2</source>
        <translation>%1 Esempio: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Link to a page of the provider; the host of its address is shown.</extracomment>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalCode</name>
    <message>
        <source>The code is wrong.</source>
        <translation>Il codice è errato.</translation>
    </message>
    <message numerus="yes">
        <source>The code is wrong. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>Il codice è errato. Si può riprovare tra %n secondo.</numerusform>
            <numerusform>Il codice è errato. Si può riprovare tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is being checked. Wait until that is done.</source>
        <translation>È in corso la verifica di un codice. Attendere che termini.</translation>
    </message>
    <message numerus="yes">
        <source>The code was wrong several times. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>Il codice era errato più volte. Si può riprovare tra %n secondo.</numerusform>
            <numerusform>Il codice era errato più volte. Si può riprovare tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of the second person is no longer in the keychain, so nothing can be approved. Set a new one in the settings under Spending limits.</source>
        <translation>Il codice della seconda persona non è più nel portachiavi, quindi non si può approvare nulla. Impostarne uno nuovo nelle impostazioni alla voce Limiti di spesa.</translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the question for the second person&apos;s code; nothing is approved.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: the second person agrees to a purchase.</extracomment>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Second person’s code</source>
        <translation>Codice della seconda persona</translation>
    </message>
    <message>
        <source>Code of the second person</source>
        <translation>Codice della seconda persona</translation>
    </message>
    <message numerus="yes">
        <source>The code was wrong several times. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>Il codice era errato più volte. Si può riprovare tra %n secondo.</numerusform>
            <numerusform>Il codice era errato più volte. Si può riprovare tra %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalPanel</name>
    <message>
        <source>Second person’s code</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation>Codice della seconda persona</translation>
    </message>
    <message>
        <source>Present code</source>
        <translation>Codice attuale</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>New code once more</source>
        <translation>Ripetere il nuovo codice</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Rimuovi codice</translation>
    </message>
    <message>
        <source>Ask for the code</source>
        <translation>Chiedere il codice</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the second person&apos;s code is asked for.</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>For every purchase</source>
        <translation>A ogni acquisto</translation>
    </message>
    <message>
        <source>Above an amount</source>
        <translation>Oltre un importo</translation>
    </message>
    <message>
        <source>Amounts without the code</source>
        <translation>Importi senza codice</translation>
    </message>
    <message>
        <source>Amount without the code</source>
        <translation>Importo senza codice</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <extracomment>Label of a field: the currency of an amount that needs no code.</extracomment>
        <translation>Valuta dell’importo</translation>
    </message>
    <message>
        <source>Set amount</source>
        <translation>Imposta importo</translation>
    </message>
    <message>
        <source>A code is set. Purchases can be made to need it, and no limit is loosened without it.</source>
        <translation>Un codice è impostato. Gli acquisti possono richiederlo, e senza di esso nessun limite viene allentato.</translation>
    </message>
    <message>
        <source>No code is set. A second person enters one here and keeps it secret; then purchases can be made to need it.</source>
        <translation>Nessun codice è impostato. Una seconda persona ne inserisce uno qui e lo tiene segreto; poi gli acquisti possono richiederlo.</translation>
    </message>
    <message>
        <source>Change code</source>
        <translation>Cambia codice</translation>
    </message>
    <message>
        <source>Set code</source>
        <translation>Imposta codice</translation>
    </message>
    <message>
        <source>A purchase may take %1 without the code.</source>
        <translation>Un acquisto può costare %1 senza codice.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Link: takes an amount out of the list.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>No amount is set, so every purchase needs the code.</source>
        <translation>Nessun importo è impostato, quindi ogni acquisto richiede il codice.</translation>
    </message>
    <message>
        <source>The two codes differ. Enter the same one twice.</source>
        <translation>I due codici sono diversi. Inserire due volte lo stesso.</translation>
    </message>
    <message>
        <source>The code is set. Choose below when it is asked for.</source>
        <translation>Il codice è impostato. Scegliere sotto quando viene chiesto.</translation>
    </message>
    <message>
        <source>The code is removed. No purchase asks for it any more.</source>
        <translation>Il codice è rimosso. Nessun acquisto lo chiede più.</translation>
    </message>
    <message>
        <source>Enter three letters, for example EUR.</source>
        <translation>Inserire tre lettere, per esempio EUR.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Almeno %n carattere</numerusform>
            <numerusform>Almeno %n caratteri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AvailableNumbersModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Località</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Funzionalità</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>numberdesk::BeforeYouPay</name>
    <message>
        <source>Before you pay</source>
        <extracomment>Head of a list of what speaks for and against a purchase.</extracomment>
        <translation>Prima di pagare</translation>
    </message>
    <message>
        <source>Billed afterwards: the balance does not limit this purchase.</source>
        <translation>Addebito posticipato: il saldo non limita questo acquisto.</translation>
    </message>
    <message>
        <source>%1 are available. What the purchase takes is not stated, so nobody can tell whether that is enough.</source>
        <translation>Sono disponibili %1. Quanto preleva l’acquisto non è indicato, perciò non si può sapere se bastano.</translation>
    </message>
    <message>
        <source>%1 are available, in another currency than the price of %2.</source>
        <translation>Sono disponibili %1, in una valuta diversa dal prezzo di %2.</translation>
    </message>
    <message>
        <source>The balance is too low: %1 needed, %2 available. Top it up at %3.</source>
        <translation>Il saldo è insufficiente: servono %1, disponibili %2. Ricaricarlo presso %3.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>The balance is enough: %1 of %2 for set-up and first month.</source>
        <translation>Il saldo è sufficiente: %1 su %2 per attivazione e primo mese.</translation>
    </message>
    <message>
        <source>The balance of %1 is being read</source>
        <translation>Lettura del saldo di %1 in corso</translation>
    </message>
    <message>
        <source>The balance cannot be read. %1</source>
        <translation>Non è possibile leggere il saldo. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>In none of your accounts’ lists</source>
        <translation>Non presente negli elenchi degli account</translation>
    </message>
    <message>
        <source>This number is yours already: %1 has it.</source>
        <translation>Questo numero è già nell’account %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Nothing can be bought while the journal cannot be read. %1</source>
        <translation>Non si può acquistare nulla finché il registro non è leggibile. %1</translation>
    </message>
    <message>
        <source>An earlier request for this number has no known outcome yet. Wait until it is settled.</source>
        <translation>Una richiesta precedente per questo numero non ha ancora un esito noto. Attendere che sia chiarito.</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Link to the view of that name.</extracomment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>The price is not stated.</source>
        <translation>Il prezzo non è indicato.</translation>
    </message>
    <message>
        <source>The set-up fee is not stated.</source>
        <translation>Il costo di attivazione non è indicato.</translation>
    </message>
    <message>
        <source>The monthly fee is not stated.</source>
        <translation>Il canone mensile non è indicato.</translation>
    </message>
    <message>
        <source>The currency is not stated.</source>
        <translation>La valuta non è indicata.</translation>
    </message>
</context>
<context>
    <name>numberdesk::BulkEditDialog</name>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows what a change would do, before it is done.</extracomment>
        <translation>Anteprima</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n number(s)</source>
        <translation>
            <numerusform>Modifica di %n numero</numerusform>
            <numerusform>Modifica di %n numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>Modifica numeri</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Aggiungi questi</translation>
    </message>
    <message>
        <source>Remove these</source>
        <translation>Togli questi</translation>
    </message>
    <message>
        <source>Replace all by these</source>
        <translation>Sostituisci tutti con questi</translation>
    </message>
    <message>
        <source>Protect against release</source>
        <translation>Proteggi dal rilascio</translation>
    </message>
    <message>
        <source>Take protection off</source>
        <translation>Togli la protezione</translation>
    </message>
    <message>
        <source>What becomes of the tags</source>
        <extracomment>Field: what is to become of the tags that are entered beside it.</extracomment>
        <translation>Cosa fare dei tag</translation>
    </message>
    <message>
        <source>Separate them with commas.</source>
        <translation>Separarli con virgole.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Check box and field: what numbers are called.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Check box and field: words by which numbers are grouped.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Check box and field: who uses numbers or answers for them.</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>Check box and field: what numbers are booked under.</extracomment>
        <translation>Centro di costo</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Check box and field: any text about numbers.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Check box and field: whether numbers are protected against release.</extracomment>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Only what is ticked changes. What is ticked and empty is cleared. Labels go to the provider where it keeps them; everything else is kept on this computer.</source>
        <translation>Cambia solo ciò che è spuntato. Ciò che è spuntato e vuoto viene cancellato. Le etichette vanno al provider, se le mantiene; tutto il resto rimane su questo computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>numberdesk::BusyIndicator</name>
    <message>
        <source>Working</source>
        <extracomment>Accessible name of the turning wheel.</extracomment>
        <translation>In corso</translation>
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
        <translation>Avanzamento di %1</translation>
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
        <translation>Numero</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Località</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Head of a column: local, mobile, toll-free.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Head of a column: what the person calls the number.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Head of a column: a fee that is paid once.</extracomment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: whether the line can be bought.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Being settled</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Account removed</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>Account rimosso</translation>
    </message>
    <message>
        <source>Account off</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>Account spento</translation>
    </message>
    <message>
        <source>Twice here</source>
        <extracomment>State of a line in the cart: another line has the same number.</extracomment>
        <translation>Doppio</translation>
    </message>
    <message>
        <source>No currency</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>Senza valuta</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a line in the cart: it can be bought.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>An earlier purchase of this number has no known outcome yet. It cannot be bought again until Activity shows how it ended.</source>
        <translation>Un acquisto precedente di questo numero non ha ancora un esito noto. Si può acquistare di nuovo solo quando Attività mostra com’è finito.</translation>
    </message>
    <message>
        <source>The account that offered this number was removed. Remove the line, and search with another account.</source>
        <translation>L’account che offriva questo numero è stato rimosso. Rimuovere la riga e cercare con un altro account.</translation>
    </message>
    <message>
        <source>The account that offered this number is switched off. Switch it on in Accounts to buy the number.</source>
        <translation>L’account che offriva questo numero è disattivato. Attivarlo in Account per acquistare il numero.</translation>
    </message>
    <message>
        <source>Another line of the cart offers the same number. Keep the one that you want to buy.</source>
        <translation>Un’altra riga del carrello offre lo stesso numero. Tenere quella da acquistare.</translation>
    </message>
    <message>
        <source>The provider does not state every fee of this number, so the totals do not hold all that it costs.</source>
        <translation>Il provider non indica tutti i costi di questo numero: i totali non comprendono quindi tutto ciò che costa.</translation>
    </message>
    <message>
        <source>The provider does not state the currency of this price, so it is not added to other amounts.</source>
        <translation>Il provider non indica la valuta di questo prezzo, che quindi non è sommato ad altri importi.</translation>
    </message>
    <message>
        <source>Nothing speaks against buying this number so far.</source>
        <translation>Finora nulla impedisce l’acquisto di questo numero.</translation>
    </message>
    <message>
        <source>Fee not stated</source>
        <extracomment>State of a line in the cart.</extracomment>
        <translation>Costo non noto</translation>
    </message>
    <message>
        <source>Set apart</source>
        <extracomment>State of a line in the cart: it cannot be bought as it is.</extracomment>
        <translation>Da parte</translation>
    </message>
    <message>
        <source>It cannot be bought as it is.</source>
        <translation>Così com’è non può essere acquistato.</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartOutcomePage</name>
    <message>
        <source>Done</source>
        <extracomment>Button: leaves the result of a purchase.</extracomment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>Table with the outcome of each number of a purchase.</extracomment>
        <translation>Esiti</translation>
    </message>
    <message numerus="yes">
        <source>%n not bought</source>
        <translation>
            <numerusform>%n non acquistato</numerusform>
            <numerusform>%n non acquistati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being settled</source>
        <translation>
            <numerusform>%n in verifica</numerusform>
            <numerusform>%n in verifica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bought</source>
        <translation>
            <numerusform>%n acquistato</numerusform>
            <numerusform>%n acquistati</numerusform>
        </translation>
    </message>
    <message>
        <source>Buying</source>
        <extracomment>Title: a purchase is under way.</extracomment>
        <translation>Acquisto in corso</translation>
    </message>
    <message>
        <source>Purchase result</source>
        <translation>Esito dell’acquisto</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numero</numerusform>
            <numerusform>%n numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) done</source>
        <extracomment>How many lines of a purchase have ended; %n are all.</extracomment>
        <translation>
            <numerusform>%1 di %n riga completata</numerusform>
            <numerusform>%1 di %n righe completate</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what was not sent is taken back, what was sent goes on to its outcome.</source>
        <translation>Arresto in corso: ciò che non è stato inviato viene ritirato, ciò che è stato inviato prosegue fino al suo esito.</translation>
    </message>
    <message>
        <source>You may leave this page: every outcome is kept in Activity.</source>
        <translation>È possibile lasciare questa pagina: ogni esito resta in Attività.</translation>
    </message>
    <message>
        <source>What is not known yet is read from your own list. Nothing is sent again.</source>
        <translation>Ciò che non è ancora noto viene letto dal proprio elenco. Nulla viene inviato di nuovo.</translation>
    </message>
    <message>
        <source>Lines done</source>
        <translation>Righe completate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: takes back what was not sent yet.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Apri Attività</translation>
    </message>
    <message>
        <source>Show in inventory</source>
        <translation>Mostra nell’inventario</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Riprova i non riusciti…</translation>
    </message>
    <message>
        <source>Sending %1, %2 %</source>
        <translation>Invio di %1, %2 %</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Invio di %1</translation>
    </message>
    <message>
        <source>Documents: %1 of %2 sent.</source>
        <extracomment>How much of all files of a purchase is sent.</extracomment>
        <translation>Documenti: %1 di %2 inviati.</translation>
    </message>
    <message>
        <source>Open Compliance</source>
        <extracomment>Button: goes to the view Compliance, where it is told what the provider wants to know.</extracomment>
        <translation>Apri Conformità</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartPurchaseView</name>
    <message>
        <source>Something is not as you confirmed it any more. Nothing was sent. Look at it and confirm again.</source>
        <translation>Qualcosa non è più come è stato confermato. Nulla è stato inviato. Controllare e confermare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are about to be bought. A second person approves it with the code.</source>
        <translation>
            <numerusform>Sta per essere acquistato %n numero. Una seconda persona approva con il codice.</numerusform>
            <numerusform>Stanno per essere acquistati %n numeri. Una seconda persona approva con il codice.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second person did not approve it. Nothing was bought.</source>
        <translation>La seconda persona non ha approvato. Nulla è stato acquistato.</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartReviewPage</name>
    <message>
        <source>I confirm these numbers and prices</source>
        <translation>Confermo questi numeri e prezzi</translation>
    </message>
    <message>
        <source>Confirm purchase</source>
        <translation>Conferma acquisto</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>Head of a list of what the regulator asks for.</extracomment>
        <translation>Requisiti</translation>
    </message>
    <message>
        <source>Checks before you pay</source>
        <translation>Controlli prima di pagare</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Area with what all numbers of a purchase cost together.</extracomment>
        <translation>Totali</translation>
    </message>
    <message>
        <source>%1, %2 at %3: filled in</source>
        <extracomment>Country, type of number, provider.</extracomment>
        <translation>%1, %2 presso %3: compilato</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: opens the form once more.</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>%1, %2 at %3: nothing is required, but more can be entered</source>
        <extracomment>Country, type of number, provider.</extracomment>
        <translation>%1, %2 presso %3: nulla è obbligatorio, ma si può indicare altro</translation>
    </message>
    <message>
        <source>Enter more</source>
        <extracomment>Link: opens a form in which nothing is required.</extracomment>
        <translation>Indica altro</translation>
    </message>
    <message>
        <source>Looking once more whether everything is as you confirmed it…</source>
        <translation>Si controlla ancora una volta che tutto sia come è stato confermato…</translation>
    </message>
    <message>
        <source>Each request is sent once. If an answer is lost, Numberdesk reads your list and tells you what happened.</source>
        <translation>Ogni richiesta viene inviata una sola volta. Se una risposta va persa, Numberdesk legge il proprio elenco e dice che cosa è accaduto.</translation>
    </message>
    <message>
        <source>Look at numbers and prices, then tick the box.</source>
        <translation>Controllare numeri e prezzi, poi spuntare la casella.</translation>
    </message>
    <message>
        <source>Review purchase</source>
        <translation>Riepilogo dell’acquisto</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numero</numerusform>
            <numerusform>%n numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase lines</source>
        <translation>Righe dell’acquisto</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the review; nothing is bought.</extracomment>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>numberdesk::CartView</name>
    <message>
        <source>Cart</source>
        <extracomment>Title of a view: the numbers that one means to buy.</extracomment>
        <translation>Carrello</translation>
    </message>
    <message>
        <source>Cart lines</source>
        <translation>Righe del carrello</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: chooses which columns of the table are shown.</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes the selected lines out of the cart.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Review purchase…</source>
        <translation>Verifica acquisto…</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>Il carrello è vuoto</translation>
    </message>
    <message>
        <source>Search for numbers and add those that you want to buy.</source>
        <translation>Cercare numeri e aggiungere quelli da acquistare.</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Cerca numeri</translation>
    </message>
    <message>
        <source>The cart could not be changed or read. %1</source>
        <translation>Il carrello non ha potuto essere modificato o letto. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken out of the cart.</source>
        <translation>
            <numerusform>%n riga è stata tolta dal carrello.</numerusform>
            <numerusform>%n righe sono state tolte dal carrello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Button: the lines that were taken out come back.</extracomment>
        <translation>Rimetti</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were labelled.</source>
        <translation>
            <numerusform>Etichetta assegnata a %n riga.</numerusform>
            <numerusform>Etichette assegnate a %n righe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not state everything that the pattern asks for.</source>
        <translation>
            <numerusform>%n di esse non indica tutto ciò che il modello richiede.</numerusform>
            <numerusform>%n di esse non indicano tutto ciò che il modello richiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: the labels become what they were.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionata</numerusform>
            <numerusform>%n selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Check availability</source>
        <translation>Verifica disponibilità</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %n line(s).</source>
        <translation>
            <numerusform>Verifica in corso: %1 di %n riga.</numerusform>
            <numerusform>Verifica in corso: %1 di %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking whether the lines can be bought.</extracomment>
        <translation>Ferma</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were checked: all are offered at these prices.</source>
        <translation>
            <numerusform>%n riga verificata: è offerta a questo prezzo.</numerusform>
            <numerusform>%n righe verificate: tutte sono offerte a questi prezzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were checked, and %1 of them cannot be bought as they are. The state of each says why.</source>
        <translation>
            <numerusform>%n riga verificata: %1 non può essere acquistata così com’è. Il suo stato dice perché.</numerusform>
            <numerusform>%n righe verificate: %1 non possono essere acquistate così come sono. Lo stato di ciascuna dice perché.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CaseBook</name>
    <message>
        <source>The case is not there any more.</source>
        <translation>La pratica non c’è più.</translation>
    </message>
    <message>
        <source>The documents are locked, so nothing can be kept. Open them first.</source>
        <translation>I documenti sono bloccati, quindi non si può conservare nulla. Aprirli prima.</translation>
    </message>
    <message>
        <source>Another case for the same account, country and type is open. Go on with that one, or close it first.</source>
        <translation>È aperta un’altra pratica per lo stesso account, Paese e tipo. Prosegui con quella, oppure chiudila prima.</translation>
    </message>
    <message>
        <source>A purchase with these answers is under way, or its outcome is not known yet. Wait until it is settled, then delete the case.</source>
        <translation>Un acquisto con queste risposte è in corso, o il suo esito non è ancora noto. Attendere che sia chiarito, poi eliminare la pratica.</translation>
    </message>
</context>
<context>
    <name>numberdesk::CasePane</name>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Read requirements again</source>
        <translation>Rileggi i requisiti</translation>
    </message>
    <message>
        <source>Fill from profile…</source>
        <translation>Compila da profilo…</translation>
    </message>
    <message>
        <source>Validate</source>
        <extracomment>Button: checks everything that was entered.</extracomment>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>What the regulator and the provider ask for.</extracomment>
        <translation>Requisiti</translation>
    </message>
    <message>
        <source>Submissions</source>
        <extracomment>Head: the purchases that the answers of a case went with.</extracomment>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Read requirements</source>
        <translation>Leggi i requisiti</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <extracomment>Button: puts the focus on the field that comes next.</extracomment>
        <translation>Vai al campo</translation>
    </message>
    <message>
        <source>Review purchase…</source>
        <translation>Rivedi l’acquisto…</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Cerca un numero</translation>
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
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Chiudi pratica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A number that was submitted with a case, and what became of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. “%3”</source>
        <extracomment>The same, with the provider&apos;s own words.</extracomment>
        <translation>%1: %2. «%3»</translation>
    </message>
    <message>
        <source>Everything was checked and is there, the files too.</source>
        <translation>Tutto è stato verificato e c’è, anche i file.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be filled in or mended. F8 goes to the next.</source>
        <translation>
            <numerusform>%n dato manca o va corretto. F8 passa al successivo.</numerusform>
            <numerusform>%n dati mancano o vanno corretti. F8 passa al successivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what %1 asks for now. Your answers are kept.</source>
        <translation>Ecco che cosa chiede ora %1. Le risposte restano.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled in from %1.</source>
        <translation>
            <numerusform>%n campo compilato da %1.</numerusform>
            <numerusform>%n campi compilati da %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what was filled in.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 was changed since this case was filled from it.</source>
        <translation>%1 è stato modificato dopo che la pratica ne è stata compilata.</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>Button: puts what changed in a profile into the case.</extracomment>
        <translation>Riprendi</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over from %1.</source>
        <translation>
            <numerusform>%n risposta ripresa da %1.</numerusform>
            <numerusform>%n risposte riprese da %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have settled it</source>
        <extracomment>Button: what the provider said against the whole case is dealt with.</extracomment>
        <translation>È stato risolto</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>Field: the day by which a case is to be done.</extracomment>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Delete case…</source>
        <translation>Elimina pratica…</translation>
    </message>
</context>
<context>
    <name>numberdesk::CasesModel</name>
    <message>
        <source>Needs answers</source>
        <extracomment>State of a case: something is to be filled in.</extracomment>
        <translation>Da completare</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>State of a case: the provider did not accept something.</extracomment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>State of a case: everything was answered.</extracomment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>State of a case: the provider looks at it.</extracomment>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>State of a case: the provider accepted everything.</extracomment>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a case: the person put it away.</extracomment>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>State of a case: it is handled at the provider, not in this program.</extracomment>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A country and a type of number.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n number(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n numero</numerusform>
            <numerusform>%1 · %2 · %n numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>What a regulator wants for numbers of one kind, with everything that is given for it.</extracomment>
        <translation>Pratica</translation>
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
            <numerusform>%1 · %n numero</numerusform>
            <numerusform>%1 · %n numeri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ChangesPage</name>
    <message>
        <source>Account</source>
        <extracomment>Field: whose changes are shown.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Changes since the reading before</source>
        <translation>Modifiche dalla lettura precedente</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Tipi di modifiche</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>In place of one account: the changes of all are shown.</extracomment>
        <translation>Tutti gli account</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An account and how many changes its last reading brought.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A kind of change, on its button: all of them.</extracomment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Appeared</source>
        <extracomment>A kind of change, on its button: numbers that the list shows now.</extracomment>
        <translation>Comparso</translation>
    </message>
    <message>
        <source>Vanished</source>
        <extracomment>A kind of change, on its button: numbers that the list does not show any more.</extracomment>
        <translation>Scomparso</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>A kind of change, on its button.</extracomment>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A kind of change, on its button.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>A kind of change, on its button.</extracomment>
        <translation>Agente</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are counted, but not listed.</source>
        <translation>
            <numerusform>Un’altra modifica (%n) è contata, ma non elencata.</numerusform>
            <numerusform>Altre %n modifiche sono contate, ma non elencate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1, compared with the reading of %2.</source>
        <extracomment>%1 and %2 are moments.</extracomment>
        <translation>Letto il %1, confrontato con la lettura del %2.</translation>
    </message>
    <message>
        <source>Read for the first time on %1. The next reading is compared with this one.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Letto per la prima volta il %1. La prossima lettura sarà confrontata con questa.</translation>
    </message>
    <message>
        <source>Read on %1. The next reading is compared with this one.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>Letto il %1. La prossima lettura sarà confrontata con questa.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Non ancora letto.</translation>
    </message>
    <message numerus="yes">
        <source>The last readings of %n account(s) are compared with those before, the newest of %1.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>
            <numerusform>L’ultima lettura di %n account è confrontata con quella precedente; la più recente è del %1.</numerusform>
            <numerusform>Le ultime letture di %n account sono confrontate con quelle precedenti; la più recente è del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were read for the first time.</source>
        <translation>
            <numerusform>%n account è stato letto per la prima volta.</numerusform>
            <numerusform>%n account sono stati letti per la prima volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nessuna modifica</translation>
    </message>
    <message>
        <source>The last reading brought the same as the one before.</source>
        <translation>L’ultima lettura ha dato lo stesso risultato della precedente.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ancora nulla da confrontare</translation>
    </message>
    <message>
        <source>Here stands what two readings differ in: numbers that appeared or vanished, prices, states and agents. It fills when a list is read for the second time.</source>
        <translation>Qui compare ciò che distingue due letture: numeri comparsi o scomparsi, prezzi, stati e agenti. Si riempie quando un elenco viene letto per la seconda volta.</translation>
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
        <translation>Conformità</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <extracomment>Button: companies and persons that numbers are bought for.</extracomment>
        <translation>Profili…</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>The list of what regulators want, one entry for each account, country and type of number.</extracomment>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Nessuna pratica è selezionata.</translation>
    </message>
    <message>
        <source>A case begins when a number that needs papers is in the cart and the cart is checked.</source>
        <translation>Una pratica inizia quando un numero che richiede documenti è nel carrello e il carrello viene controllato.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Cerca un numero</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Non manca nulla.</translation>
    </message>
</context>
<context>
    <name>numberdesk::Composition</name>
    <message>
        <source>The journal cannot be used, so nothing can be bought or released: %1</source>
        <translation>Il registro non può essere usato, perciò non si può acquistare o rilasciare nulla: %1</translation>
    </message>
    <message>
        <source>The sample carriers cannot be started: %1</source>
        <translation>Non è possibile avviare i gestori demo: %1</translation>
    </message>
    <message>
        <source>Labels of purchases could not be kept: %1</source>
        <translation>Non è stato possibile conservare le etichette degli acquisti: %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::CostChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The last bar of a chart, which stands for the groups that have none of their own.</extracomment>
        <translation>
            <numerusform>1 altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the numbers of “%1”</source>
        <translation>Mostra i numeri di «%1»</translation>
    </message>
</context>
<context>
    <name>numberdesk::CostLinesModel</name>
    <message>
        <source>Numbers</source>
        <extracomment>Head of a column: how many numbers.</extracomment>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column: what numbers cost each month.</extracomment>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>In place of a sum that has more digits than can be shown.</extracomment>
        <translation>troppo grande</translation>
    </message>
    <message>
        <source>not added up</source>
        <extracomment>In place of a sum: amounts without a currency cannot be summed.</extracomment>
        <translation>non sommato</translation>
    </message>
    <message>
        <source>not billed here</source>
        <extracomment>In place of a fee: the number is at another carrier, which bills it.</extracomment>
        <translation>altrove</translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>In place of a fee: the account does not list the number any more.</extracomment>
        <translation>non in elenco</translation>
    </message>
</context>
<context>
    <name>numberdesk::CostsPage</name>
    <message>
        <source>Group by</source>
        <extracomment>Field: by what the costs are put together.</extracomment>
        <translation>Raggruppa per</translation>
    </message>
    <message>
        <source>Monthly costs</source>
        <translation>Costi mensili</translation>
    </message>
    <message>
        <source>Chart of the monthly costs</source>
        <translation>Grafico dei costi mensili</translation>
    </message>
    <message>
        <source>The table “Monthly costs” says the same in words.</source>
        <translation>La tabella «Costi mensili» dice lo stesso a parole.</translation>
    </message>
    <message>
        <source>Bars compare within one currency. A click on a bar shows its numbers in the list.</source>
        <translation>Le barre si confrontano entro una sola valuta. Un clic su una barra mostra i suoi numeri nell’elenco.</translation>
    </message>
    <message>
        <source>Charts of costs</source>
        <translation>Grafici dei costi</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>Niente da sommare</translation>
    </message>
    <message>
        <source>As soon as an account has numbers, their costs are shown here.</source>
        <translation>Appena un account ha dei numeri, qui compaiono i loro costi.</translation>
    </message>
    <message>
        <source>Next bills</source>
        <translation>Prossime fatture</translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>nel prossimo giorno</numerusform>
            <numerusform>nei prossimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>No bill is known to come</source>
        <translation>Nessuna fattura in arrivo nota</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>Link: shows the numbers that no agent answers in the list.</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Head of a column: the day of a bill.</extracomment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its provider.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Somma in corso…</translation>
    </message>
    <message>
        <source>No monthly price is known.</source>
        <translation>Nessun canone mensile è noto.</translation>
    </message>
    <message>
        <source>%1 each month</source>
        <extracomment>%1 is one amount for each currency, &quot;EUR 124.00 · INR 900.50&quot;.</extracomment>
        <translation>%1 al mese</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have no agent.</source>
        <translation>
            <numerusform>%n numero è senza agente.</numerusform>
            <numerusform>%n numeri sono senza agente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without an agent cost %1 each month.</source>
        <translation>
            <numerusform>%n numero senza agente costa %1 al mese.</numerusform>
            <numerusform>%n numeri senza agente costano %1 al mese.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a date is written: year, month, day.</extracomment>
        <translation>AAAA-MM-GG</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, for instance 2026-04-30.</source>
        <translation>Inserire una data come AAAA-MM-GG, per esempio 2026-04-30.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DecisionDialog</name>
    <message>
        <source>How do you know?</source>
        <translation>Come lo si sa?</translation>
    </message>
    <message>
        <source>For example the answer of the provider’s support. The journal keeps it with your name.</source>
        <translation>Per esempio la risposta dell’assistenza del provider. Il registro la conserva insieme al nome.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>numberdesk::DetailsPane</name>
    <message>
        <source>Copy number</source>
        <translation>Copia numero</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>From another carrier</source>
        <translation>Di un altro gestore</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Dati noti</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>Head of a section: what a regulator asked for a number, and where that stands.</extracomment>
        <translation>Conformità</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Head of a section: further facts about a number.</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salva modifiche</translation>
    </message>
    <message>
        <source>Release…</source>
        <extracomment>Button: gives a number back to its provider.</extracomment>
        <translation>Rilascia…</translation>
    </message>
    <message>
        <source>Cancel release</source>
        <translation>Annulla rilascio</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Rimuovi da questo elenco</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>The pane with everything about one number.</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) selected</source>
        <translation>
            <numerusform>%n numero selezionato</numerusform>
            <numerusform>%n numeri selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it and to change it.</source>
        <translation>Selezionarne uno solo per vederne tutti i dati e modificarlo.</translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Nessun numero selezionato</translation>
    </message>
    <message>
        <source>Select a number to see everything about it.</source>
        <translation>Selezionare un numero per vederne tutti i dati.</translation>
    </message>
    <message>
        <source>The release is under way and can still be cancelled.</source>
        <translation>Il rilascio è in corso e può ancora essere annullato.</translation>
    </message>
    <message>
        <source>The release can be cancelled until %1.</source>
        <translation>Il rilascio può essere annullato fino al %1.</translation>
    </message>
    <message>
        <source>The account’s list does not show this number any more, as seen %1. Read it again, or remove it from this list if you know why.</source>
        <translation>L’elenco dell’account non mostra più questo numero (rilevato: %1). Leggerlo di nuovo, oppure rimuoverlo da questo elenco se il motivo è noto.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A change of a number is under way.</extracomment>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>A change of a number has arrived.</extracomment>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>A number is being read again.</extracomment>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Cancelling the release…</source>
        <translation>Annullamento del rilascio…</translation>
    </message>
    <message>
        <source>The release is cancelled. The number stays yours.</source>
        <translation>Il rilascio è annullato. Il numero resta assegnato all’account.</translation>
    </message>
    <message>
        <source>%1 The change may have arrived nevertheless, so the number was read anew: what stands here is what %2 has now.</source>
        <translation>%1 La modifica può essere comunque arrivata, perciò il numero è stato riletto: qui compare ciò che %2 ha ora.</translation>
    </message>
    <message>
        <source>%1 The change may have arrived nevertheless, and the number could not be read anew. Read it again before you repeat the change.</source>
        <translation>%1 La modifica può essere comunque arrivata, e non è stato possibile rileggere il numero. Leggerlo di nuovo prima di ripetere la modifica.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number, %2 a sentence about what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Facts and settings of the number</source>
        <translation>Dati e impostazioni del numero</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: the planned release is not sent.</extracomment>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>Button: the selected numbers cannot be released until the protection is taken off.</extracomment>
        <translation>Proteggi</translation>
    </message>
    <message>
        <source>Take protection off</source>
        <extracomment>Button: the selected numbers can be released again.</extracomment>
        <translation>Togli la protezione</translation>
    </message>
    <message>
        <source>The release is sent in %1.</source>
        <translation>Il rilascio viene inviato tra %1.</translation>
    </message>
    <message>
        <source>The release is about to be sent.</source>
        <translation>Il rilascio sta per essere inviato.</translation>
    </message>
    <message>
        <source>The release was taken back. The number stays yours.</source>
        <translation>Il rilascio è stato ritirato. Il numero resta assegnato all’account.</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>Check box: the number cannot be released while it is ticked.</extracomment>
        <translation>Protetto</translation>
    </message>
    <message>
        <source>Raw reply for support…</source>
        <translation>Risposta originale per l’assistenza…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes what is noted about all selected numbers.</extracomment>
        <translation>Modifica…</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentDeletion</name>
    <message>
        <source>Delete %1?</source>
        <translation>Eliminare %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n documents?</source>
        <translation>
            <numerusform>Eliminare %n documento?</numerusform>
            <numerusform>Eliminare %n documenti?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted is overwritten on this computer and cannot be brought back. The file that it was made from stays where it is.</source>
        <translation>Ciò che si elimina viene sovrascritto su questo computer e non si può recuperare. Il file da cui proviene resta dov’è.</translation>
    </message>
    <message>
        <source>Copies lie at: %1.</source>
        <translation>Copie presso: %1.</translation>
    </message>
    <message>
        <source>Delete the copies at the providers too</source>
        <translation>Elimina anche le copie presso i provider</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes documents.</extracomment>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the documents stay.</extracomment>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2</source>
        <extracomment>%1 is the name of a document, %2 says why its copy at a provider was not deleted.</extracomment>
        <translation>%1 non è stato eliminato. %2</translation>
    </message>
    <message>
        <source>Delete documents</source>
        <translation>Elimina documenti</translation>
    </message>
    <message>
        <source>Used by: %1. It is missing there then.</source>
        <extracomment>%1 names cases and profiles.</extracomment>
        <translation>Usato da: %1. In seguito mancherà lì.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>At the end of a list of cases and profiles.</extracomment>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>%n altri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentDetailsPanel</name>
    <message>
        <source>Facts and preview of the document</source>
        <translation>Dati e anteprima del documento</translation>
    </message>
    <message>
        <source>Document details</source>
        <extracomment>The pane with everything about one document.</extracomment>
        <translation>Dettagli del documento</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Name of the picture of a document’s first page.</extracomment>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Document kind</source>
        <translation>Tipo di documento</translation>
    </message>
    <message>
        <source>For instance passport, register extract, utility bill</source>
        <translation>Per esempio passaporto, visura camerale, bolletta</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Label of a field: whom a document is about.</extracomment>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emesso il</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>A form of dates: year, month, day. The letters may be those of the language.</extracomment>
        <translation>AAAA-MM-GG</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Salva i dettagli</translation>
    </message>
    <message>
        <source>Make a smaller copy</source>
        <translation>Crea una copia più piccola</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>A kind of document.</extracomment>
        <translation>Passaporto</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carta d’identità</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Visura camerale</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Bolletta</translation>
    </message>
    <message>
        <source>Tax certificate</source>
        <translation>Certificato fiscale</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Procura</translation>
    </message>
    <message>
        <source>Rental contract</source>
        <translation>Contratto di locazione</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are selected</source>
        <translation>
            <numerusform>%n documento selezionato</numerusform>
            <numerusform>%n documenti selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a document</source>
        <translation>Selezionare un documento</translation>
    </message>
    <message>
        <source>Its preview and details are shown here.</source>
        <translation>Anteprima e dettagli compaiono qui.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what a file is (&quot;PDF, 3 pages&quot;), %2 its size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>In esame…</translation>
    </message>
    <message>
        <source>This build shows no pages: it was made without a reader for PDF.</source>
        <translation>Questa versione non mostra pagine: è stata creata senza un lettore PDF.</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Nessuna anteprima</translation>
    </message>
    <message>
        <source>Enter a date as YYYY-MM-DD, for instance 2026-04-30.</source>
        <translation>Inserire una data come AAAA-MM-GG, per esempio 2026-04-30.</translation>
    </message>
    <message>
        <source>It cannot expire before it was issued.</source>
        <translation>Non può scadere prima di essere stato emesso.</translation>
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
        <translation>Un documento conservato</translation>
    </message>
    <message>
        <source>Its name is shown when your documents are open.</source>
        <translation>Il nome viene mostrato quando i documenti sono aperti.</translation>
    </message>
    <message>
        <source>%1, document %2</source>
        <extracomment>One of several documents that a requirement takes: the requirement, and which one.</extracomment>
        <translation>%1, documento %2</translation>
    </message>
    <message>
        <source>Your documents are not open: the file stays where it is and is read from there.</source>
        <translation>I documenti non sono aperti: il file resta dov’è e viene letto da lì.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valido fino al %1</translation>
    </message>
    <message>
        <source>being added to your documents</source>
        <translation>in aggiunta ai documenti</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be taken here.</source>
        <translation>
            <numerusform>Qui non c’è posto per %n altro file.</numerusform>
            <numerusform>Qui non c’è posto per altri %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>already among your documents; that one is used</source>
        <translation>già tra i documenti; viene usato quello</translation>
    </message>
    <message>
        <source>A document that was deleted since</source>
        <translation>Un documento eliminato nel frattempo</translation>
    </message>
    <message>
        <source>It expires on %1, before that day.</source>
        <translation>Scade il %1, prima di quel giorno.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentPicker</name>
    <message>
        <source>Documents to choose from</source>
        <translation>Documenti tra cui scegliere</translation>
    </message>
    <message>
        <source>Use document</source>
        <translation>Usa documento</translation>
    </message>
    <message>
        <source>A document for %1</source>
        <translation>Un documento per %1</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Non c’è ancora alcun documento.</translation>
    </message>
    <message>
        <source>Choose a file instead; it is kept from then on.</source>
        <translation>Scegliere invece un file; da quel momento viene conservato.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog and changes nothing.</extracomment>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentVault</name>
    <message>
        <source>The documents in %1 were sealed with another key. Bring back the key that the keychain had, or the passphrase, or move the folder away to begin anew. Nothing was changed.</source>
        <translation>I documenti in %1 sono stati cifrati con un’altra chiave. Ripristinare la chiave del portachiavi o la passphrase, oppure spostare la cartella per ricominciare. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The document is not in the vault any more.</source>
        <translation>Il documento non è più nell’archivio cifrato.</translation>
    </message>
    <message>
        <source>The document’s file %1 could not be removed. Check that you may write there, then remove the document again.</source>
        <translation>Impossibile rimuovere il file %1 del documento. Verificare che si possa scrivere in quel punto, poi rimuovere di nuovo il documento.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and that you may read it, then add it again.</source>
        <translation>Impossibile leggere il file %1. Verificare che esista ancora e che si possa leggere, poi aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>The document could not be written to %1. Check that the disk has space and that you may write there, or choose another place.</source>
        <translation>Impossibile scrivere il documento in %1. Verificare che il disco abbia spazio e che si possa scrivere in quel punto, oppure scegliere un’altra posizione.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n document(s) cannot be read any more. Their files are still there.</source>
        <translation>
            <numerusform>Non è più possibile leggere i dati di %n documento. Il suo file esiste ancora.</numerusform>
            <numerusform>Non è più possibile leggere i dati di %n documenti. I loro file esistono ancora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document’s file %1 could not be overwritten and is still there. Check that you may write there; it is tried again when the documents are opened next.</source>
        <translation>Non è stato possibile sovrascrivere il file %1 del documento, che è ancora lì. Verifica di poterci scrivere; si riproverà alla prossima apertura dei documenti.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentsModel</name>
    <message>
        <source>a removed account</source>
        <extracomment>An account that is not there any more, in a list of accounts.</extracomment>
        <translation>un account rimosso</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: the name of a file.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Head of a column: what a document is, such as a passport.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Head of a column: whom a document is about.</extracomment>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>Head of a column: the day a document was issued.</extracomment>
        <translation>Emissione</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column: the day a document expires.</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Head of a column: how large a file is.</extracomment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Uploaded to</source>
        <extracomment>Head of a column: the accounts at providers that a document was uploaded to.</extracomment>
        <translation>Caricato su</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <extracomment>Where a document lies: at no provider.</extracomment>
        <translation>da nessuna parte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Document without a name</source>
        <translation>Documento senza nome</translation>
    </message>
    <message>
        <source>The file of this document is gone from the vault’s folder.</source>
        <translation>Il file di questo documento è sparito dalla cartella dell’archivio cifrato.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentsView</name>
    <message>
        <source>Documents</source>
        <extracomment>Title of a view: passports, register extracts and other papers.</extracomment>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Aggiungi documenti…</translation>
    </message>
    <message>
        <source>Upload to…</source>
        <extracomment>Button with a menu of accounts.</extracomment>
        <translation>Carica su…</translation>
    </message>
    <message>
        <source>At the provider…</source>
        <extracomment>Button: shows what lies at an account.</extracomment>
        <translation>Presso il provider…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes a readable copy of a document.</extracomment>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: deletes documents.</extracomment>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ancora nessun documento</translation>
    </message>
    <message>
        <source>Add passports, register extracts and bills once: they are kept encrypted on this computer, checked before they leave, and used for every requirement that asks for them.</source>
        <translation>Aggiungere passaporti, visure e bollette una volta sola: restano cifrati su questo computer, vengono controllati prima dell’invio e servono per ogni requisito che li chiede.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), encrypted on this computer</source>
        <translation>
            <numerusform>%n documento, cifrato su questo computer</numerusform>
            <numerusform>%n documenti, cifrati su questo computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Aggiungi documenti</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF, JPEG e PNG (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account and its provider, in a menu.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation>Aggiungere prima un account</translation>
    </message>
    <message>
        <source>Export %1?</source>
        <translation>Esportare %1?</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can read the folder can read it. Delete it when it is not needed any more.</source>
        <translation>La copia non è cifrata: chi può leggere la cartella può leggerla. Eliminarla quando non serve più.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Scegli dove…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is exported.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export a readable copy</source>
        <translation>Esporta una copia leggibile</translation>
    </message>
    <message>
        <source>A readable copy was written to %1.</source>
        <translation>Una copia leggibile è stata scritta in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n documento eliminato</numerusform>
            <numerusform>%n documenti eliminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Export document</source>
        <translation>Esporta documento</translation>
    </message>
</context>
<context>
    <name>numberdesk::DueBoard</name>
    <message>
        <source>Due dates</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>Nothing comes due.</source>
        <translation>Nessuna scadenza.</translation>
    </message>
    <message>
        <source>Give documents a day on which they expire, and cases a deadline: they stand here, and are told in time.</source>
        <translation>Indicare per i documenti il giorno di scadenza e per le pratiche un termine: compaiono qui e vengono segnalati in tempo.</translation>
    </message>
</context>
<context>
    <name>numberdesk::DueDatesModel</name>
    <message>
        <source>Due</source>
        <extracomment>Head of a column: the day on which something expires or must be done.</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Head of a column: how many days are left.</extracomment>
        <translation>Tempo rimasto</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column: what comes due (a document expires, …).</extracomment>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Head of a column: the document or the case that comes due.</extracomment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>Head of a column: the person or company of a document, or the provider of a case.</extracomment>
        <translation>Riguarda</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Something comes due on this very day.</extracomment>
        <translation>Oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation>Il documento scade</translation>
    </message>
    <message>
        <source>Approval may lapse</source>
        <translation>L’approvazione può decadere</translation>
    </message>
    <message>
        <source>Case is to be done</source>
        <translation>Pratica da concludere</translation>
    </message>
</context>
<context>
    <name>numberdesk::DueDialog</name>
    <message>
        <source>Due dates</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the document or the case. The desktop reminds of each 30 and 7 days before, and on the day.</source>
        <translation>Invio o un doppio clic portano al documento o alla pratica. Il desktop ricorda ciascuna scadenza 30 e 7 giorni prima e il giorno stesso.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the board of due dates.</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>numberdesk::EditOutcomesModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Head of a column: what became of a change.</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why a change failed.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A change that is not begun.</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>A change that was sent and not answered yet.</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>A change that has arrived.</extracomment>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A change that failed.</extracomment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>A change that the person stopped before it was sent.</extracomment>
        <translation>Fermato</translation>
    </message>
</context>
<context>
    <name>numberdesk::EditPanel</name>
    <message>
        <source>What changes</source>
        <translation>Cosa cambia</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Non cambia niente</translation>
    </message>
    <message>
        <source>The numbers have all of it already.</source>
        <translation>I numeri hanno già tutto questo.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was asked for.</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>Table: what became of each number.</extracomment>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Non è stato modificato niente</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Riprova i non riusciti</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends what has not been sent.</extracomment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Changing the numbers</source>
        <translation>Modifica dei numeri</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will change.</source>
        <translation>
            <numerusform>%n numero cambierà.</numerusform>
            <numerusform>%n numeri cambieranno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have all of it already.</source>
        <translation>
            <numerusform>%n numero ha già tutto questo.</numerusform>
            <numerusform>%n numeri hanno già tutto questo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be changed so; nothing is done about them.</source>
        <translation>
            <numerusform>%n numero non può essere modificato così e resta com’è.</numerusform>
            <numerusform>%n numeri non possono essere modificati così e restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are sent to the provider; everything else is kept on this computer.</source>
        <translation>
            <numerusform>%n etichetta viene inviata al provider; tutto il resto rimane su questo computer.</numerusform>
            <numerusform>%n etichette vengono inviate al provider; tutto il resto rimane su questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept on this computer; nothing is sent to a provider.</source>
        <translation>Tutto rimane su questo computer; niente viene inviato a un provider.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n number(s)</source>
        <translation>
            <numerusform>Modifica %n numero</numerusform>
            <numerusform>Modifica %n numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n number(s) are done.</source>
        <translation>
            <numerusform>Fatti %1 di %n numero.</numerusform>
            <numerusform>Fatti %1 di %n numeri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were changed.</source>
        <translation>
            <numerusform>%n numero è stato modificato.</numerusform>
            <numerusform>%n numeri sono stati modificati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be changed.</source>
        <translation>
            <numerusform>Non è stato possibile modificare %n numero.</numerusform>
            <numerusform>Non è stato possibile modificare %n numeri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left as they were, because you stopped.</source>
        <translation>
            <numerusform>%n numero è rimasto com’era, per l’interruzione.</numerusform>
            <numerusform>%n numeri sono rimasti com’erano, per l’interruzione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::EditPreviewModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Head of a column: which of a number&apos;s texts changes.</extracomment>
        <translation>Cosa cambia</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: what a text is before a change.</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>Head of a column: what a text is after a change.</extracomment>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Head of a column: where a text is kept.</extracomment>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>A number that is protected against release, or is not.</extracomment>
        <translation>Protetto</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protetto</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>In place of what a number becomes.</extracomment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>What a number is called.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Words by which numbers are grouped.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Who uses a number or answers for it.</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>What a number is booked under.</extracomment>
        <translation>Centro di costo</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Any text about a number.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Whether a number is protected against release.</extracomment>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>Presso il provider</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
</context>
<context>
    <name>numberdesk::ElsewherePane</name>
    <message>
        <source>%1 handles requirements in its own dashboard</source>
        <translation>%1 gestisce i requisiti nella propria dashboard</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>The account at a provider.</extracomment>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Link to a page of the provider; the host of its address is shown.</extracomment>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>State of the verification of somebody&apos;s identity.</extracomment>
        <translation>non iniziata</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>State of the verification of somebody&apos;s identity: the provider looks at it.</extracomment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>State of the verification of somebody&apos;s identity.</extracomment>
        <translation>verificata</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of the verification of somebody&apos;s identity.</extracomment>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>State of the verification of an identity, in the provider&apos;s own word.</extracomment>
        <translation>«%1»</translation>
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
        <translation>Verifiche d’identità</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>The states are being read</source>
        <translation>Lettura degli stati in corso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The account has no sub-accounts.</source>
        <translation>L’account non ha sottoconti.</translation>
    </message>
</context>
<context>
    <name>numberdesk::EntryDetails</name>
    <message>
        <source>What was seen</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Select a line to see everything that is known about it.</source>
        <translation>Selezionare una riga per vedere tutto ciò che se ne sa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a story: when, and what happened.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The provider’s id of the number is %1.</source>
        <translation>L’identificativo del numero presso il provider è %1.</translation>
    </message>
    <message>
        <source>The provider’s id of the request is %1.</source>
        <translation>L’identificativo della richiesta presso il provider è %1.</translation>
    </message>
    <message>
        <source>Line %1 of the journal, written by %2, with a hash that begins with %3.</source>
        <translation>Riga %1 del registro, scritta da %2, con un hash che inizia con %3.</translation>
    </message>
    <message>
        <source>Numberdesk has looked %1 of %2 times and looks again at %3.</source>
        <translation>Numberdesk ha controllato %1 volte su %2 e ricontrolla alle %3.</translation>
    </message>
    <message>
        <source>Numberdesk is looking now.</source>
        <translation>Numberdesk sta controllando ora.</translation>
    </message>
    <message>
        <source>Mark as released…</source>
        <translation>Segna come rilasciato…</translation>
    </message>
    <message>
        <source>Mark as bought…</source>
        <translation>Segna come acquistato…</translation>
    </message>
    <message>
        <source>Mark as not released…</source>
        <translation>Segna come non rilasciato…</translation>
    </message>
    <message>
        <source>Mark as not bought…</source>
        <translation>Segna come non acquistato…</translation>
    </message>
    <message>
        <source>Mark %1 as bought?</source>
        <translation>Segnare %1 come acquistato?</translation>
    </message>
    <message>
        <source>Do this when you have seen that %1 belongs to %2. It counts as bought from then on; nothing is sent.</source>
        <translation>Da fare quando si è visto che %1 appartiene a %2. Da quel momento vale come acquistato; non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Mark as bought</source>
        <extracomment>Button.</extracomment>
        <translation>Segna come acquistato</translation>
    </message>
    <message>
        <source>Mark %1 as not bought?</source>
        <translation>Segnare %1 come non acquistato?</translation>
    </message>
    <message>
        <source>Do this when you are sure that %1 was not bought for %2. It can be bought again from then on, and would be paid twice if you are wrong; nothing is sent.</source>
        <translation>Da fare quando si è certi che %1 non è stato acquistato per %2. Da quel momento si può acquistare di nuovo e, in caso di errore, verrebbe pagato due volte; non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Mark as not bought</source>
        <extracomment>Button.</extracomment>
        <translation>Segna come non acquistato</translation>
    </message>
    <message>
        <source>Mark %1 as released?</source>
        <translation>Segnare %1 come rilasciato?</translation>
    </message>
    <message>
        <source>Do this when you have seen that %1 does not belong to %2 any more. It leaves the inventory; nothing is sent.</source>
        <translation>Da fare quando si è visto che %1 non appartiene più a %2. Il numero esce dall’inventario; non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Mark as released</source>
        <extracomment>Button.</extracomment>
        <translation>Segna come rilasciato</translation>
    </message>
    <message>
        <source>Mark %1 as not released?</source>
        <translation>Segnare %1 come non rilasciato?</translation>
    </message>
    <message>
        <source>Do this when you have seen that %1 still belongs to %2. It can be released again from then on; nothing is sent.</source>
        <translation>Da fare quando si è visto che %1 appartiene ancora a %2. Da quel momento si può rilasciare di nuovo; non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Mark as not released</source>
        <extracomment>Button.</extracomment>
        <translation>Segna come non rilasciato</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: the planned release is not sent.</extracomment>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Open Compliance</source>
        <extracomment>Button: goes to the view Compliance, where it is told what the provider wants to know.</extracomment>
        <translation>Apri Conformità</translation>
    </message>
</context>
<context>
    <name>numberdesk::ExportDialog</name>
    <message>
        <source>Save as…</source>
        <extracomment>Button: asks where to, and writes the file.</extracomment>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Esporta numeri</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the writing of a file.</extracomment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Scrittura del file</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected number(s)</source>
        <translation>
            <numerusform>Il numero selezionato</numerusform>
            <numerusform>I %n numeri selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n number(s) that the filter shows</source>
        <translation>
            <numerusform>Il numero mostrato dal filtro</numerusform>
            <numerusform>I %n numeri mostrati dal filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n number(s)</source>
        <translation>
            <numerusform>L’unico numero</numerusform>
            <numerusform>Tutti i %n numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, per fogli di calcolo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, per programmi</translation>
    </message>
    <message>
        <source>Which numbers?</source>
        <translation>Quali numeri?</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>In quale formato?</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabella per un foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Name of a file with numbers, without its ending.</extracomment>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>You stopped the export; no file was written or changed.</source>
        <translation>Esportazione interrotta; nessun file è stato scritto o modificato.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are written.</source>
        <extracomment>%1 of %2 numbers.</extracomment>
        <translation>%1 di %2 numeri sono scritti.</translation>
    </message>
    <message>
        <source>Phone numbers, and what could be taken for a formula, have an apostrophe in front, so that they stay texts. Numberdesk reads such a file again.</source>
        <translation>I numeri di telefono, e ciò che potrebbe essere preso per una formula, hanno davanti un apostrofo, così da restare testi. Numberdesk rilegge un tale file.</translation>
    </message>
</context>
<context>
    <name>numberdesk::FactList</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of what is copied, &quot;ID&quot;.</extracomment>
        <translation>Copia %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::Field</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation>%1 (facoltativo)</translation>
    </message>
</context>
<context>
    <name>numberdesk::FilePlace</name>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Remove the file for %1</source>
        <translation>Rimuovi il file per %1</translation>
    </message>
    <message>
        <source>Choose file for %1</source>
        <translation>Scegli file per %1</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Trascinare qui un file, o sceglierne uno</translation>
    </message>
    <message>
        <source>Replace…</source>
        <extracomment>Button: another file instead of the chosen one.</extracomment>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Scegli un file per %1</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF, JPEG e PNG (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>From documents…</source>
        <extracomment>Button: one of the documents that are kept in the program already.</extracomment>
        <translation>Dai documenti…</translation>
    </message>
    <message>
        <source>From documents for %1</source>
        <translation>Dai documenti per %1</translation>
    </message>
    <message>
        <source>Adding the file for %1</source>
        <extracomment>A bar that fills while a file is being taken in, for screen readers.</extracomment>
        <translation>Aggiunta del file per %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>Field: the day on which a document was issued.</extracomment>
        <translation>Emesso il</translation>
    </message>
    <message>
        <source>Issued on, of the file for %1</source>
        <translation>Emesso il, del file per %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::FillDialog</name>
    <message>
        <source>Fill in</source>
        <translation>Compila</translation>
    </message>
    <message>
        <source>Fill from a profile</source>
        <translation>Compila da un profilo</translation>
    </message>
    <message>
        <source>What the profile fills in</source>
        <translation>Che cosa compila il profilo</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Field: the company or person whose answers are taken.</extracomment>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <extracomment>Button: companies and persons that numbers are bought for.</extracomment>
        <translation>Profili…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog and changes nothing.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>È già presente.</translation>
    </message>
    <message>
        <source>Replaces “%1”.</source>
        <translation>Sostituisce «%1».</translation>
    </message>
    <message>
        <source>There is no profile yet. Make one under Profiles…, then fill from it.</source>
        <translation>Non c’è ancora alcun profilo. Crearne uno in Profili…, poi compilare da quello.</translation>
    </message>
    <message>
        <source>This profile knows nothing of what is asked here.</source>
        <translation>Questo profilo non contiene nulla di ciò che viene chiesto qui.</translation>
    </message>
    <message>
        <source>Taken from…</source>
        <extracomment>Button: what of the profile answers the chosen line.</extracomment>
        <translation>Preso da…</translation>
    </message>
    <message>
        <source>Choose what of the profile answers this, for every form of %1.</source>
        <translation>Scegliere che cosa del profilo risponde a questo, per ogni modulo di %1.</translation>
    </message>
    <message>
        <source>%1: left empty, as you chose.</source>
        <extracomment>What is asked for, where the person decided so.</extracomment>
        <translation>%1: lasciato vuoto, come scelto.</translation>
    </message>
    <message>
        <source>%1: %2 does not know it.</source>
        <translation>%1: %2 non lo contiene.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing: leave it empty</source>
        <translation>Niente: lasciare vuoto</translation>
    </message>
    <message>
        <source>What Numberdesk finds</source>
        <extracomment>Choice: where an answer is taken from is found out by the program, not chosen by the person.</extracomment>
        <translation>Ciò che trova Numberdesk</translation>
    </message>
    <message>
        <source>This profile was deleted meanwhile. Choose another.</source>
        <translation>Questo profilo è stato eliminato nel frattempo. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>“%1” replaces “%2”.</source>
        <extracomment>What is filled in, and what stands there until then.</extracomment>
        <translation>«%1» sostituisce «%2».</translation>
    </message>
    <message>
        <source>Fills in “%1”.</source>
        <translation>Inserisce «%1».</translation>
    </message>
</context>
<context>
    <name>numberdesk::FilterEdit</name>
    <message>
        <source>Go to the filter</source>
        <translation>Vai al filtro</translation>
    </message>
</context>
<context>
    <name>numberdesk::FilterHelp</name>
    <message>
        <source>milan sales</source>
        <extracomment>An example of what is typed into the filter of the numbers: two words.</extracomment>
        <translation>milano vendite</translation>
    </message>
    <message>
        <source>Numbers with all of these words, wherever they stand.</source>
        <translation>Numeri con tutte queste parole, ovunque si trovino.</translation>
    </message>
    <message>
        <source>&quot;front desk&quot;</source>
        <extracomment>An example of what is typed into the filter of the numbers: two words in straight quotes.</extracomment>
        <translation>&quot;alla reception&quot;</translation>
    </message>
    <message>
        <source>Words that stand together.</source>
        <translation>Parole che stanno insieme.</translation>
    </message>
    <message>
        <source>One of several values of a field.</source>
        <translation>Uno di più valori di un campo.</translation>
    </message>
    <message>
        <source>Nothing is stated there.</source>
        <translation>Lì non è indicato nulla.</translation>
    </message>
    <message>
        <source>A monthly price above 5, in any currency.</source>
        <translation>Un prezzo mensile superiore a 5, in qualsiasi valuta.</translation>
    </message>
    <message>
        <source>A monthly price from 2 to 5.</source>
        <translation>Un prezzo mensile da 2 a 5.</translation>
    </message>
    <message>
        <source>Billed within a month from today.</source>
        <translation>Addebitato entro un mese da oggi.</translation>
    </message>
    <message>
        <source>Bought in March 2026; days are written as 2026-03-31.</source>
        <translation>Acquistato a marzo 2026; i giorni si scrivono come 2026-03-31.</translation>
    </message>
    <message>
        <source>A minus leaves out what meets it.</source>
        <translation>Un meno esclude ciò che corrisponde.</translation>
    </message>
    <message>
        <source>How to filter</source>
        <extracomment>Head of what explains the filter of the numbers.</extracomment>
        <translation>Come filtrare</translation>
    </message>
    <message>
        <source>Fields: %1. A click on an example puts it into the filter.</source>
        <translation>Campi: %1. Un clic su un esempio lo inserisce nel filtro.</translation>
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
        <translation>%1 lo ha rifiutato senza indicarne il motivo.</translation>
    </message>
    <message>
        <source>%1 rejected this: “%2”</source>
        <extracomment>The provider, and its own words about what was sent.</extracomment>
        <translation>%1 lo ha rifiutato: «%2»</translation>
    </message>
    <message>
        <source>Changed since %1 rejected it.</source>
        <translation>Modificato dopo il rifiuto di %1.</translation>
    </message>
    <message>
        <source>Changed since %1 rejected it: “%2”</source>
        <translation>Modificato dopo il rifiuto di %1: «%2»</translation>
    </message>
    <message>
        <source>Rejected %1.</source>
        <extracomment>When a provider rejected what was sent to it; %1 is date and time.</extracomment>
        <translation>Rifiutato il %1.</translation>
    </message>
    <message>
        <source>This is what was rejected. Enter something else.</source>
        <translation>È proprio ciò che è stato rifiutato. Inserire altro.</translation>
    </message>
</context>
<context>
    <name>numberdesk::GapsModel</name>
    <message>
        <source>You</source>
        <extracomment>Who must act: the person at the program.</extracomment>
        <translation>Utente</translation>
    </message>
    <message>
        <source>%1 rejected it and gave no reason</source>
        <translation>%1 lo ha rifiutato senza indicarne il motivo</translation>
    </message>
    <message>
        <source>%1 rejected it: “%2”</source>
        <extracomment>A provider and its own words about what was sent to it.</extracomment>
        <translation>%1 lo ha rifiutato: «%2»</translation>
    </message>
    <message>
        <source>has not been asked what it wants yet</source>
        <translation>non è stato ancora chiesto che cosa richiede</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>compilare</translation>
    </message>
    <message>
        <source>The provider’s decision</source>
        <translation>La decisione del provider</translation>
    </message>
    <message>
        <source>looks at what was submitted</source>
        <translation>esamina quanto inviato</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
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
        <translation>da fare presso %1, poi inserire ciò che si è ricevuto</translation>
    </message>
</context>
<context>
    <name>numberdesk::GroupBy</name>
    <message>
        <source>Group by provider</source>
        <translation>Raggruppa per provider</translation>
    </message>
    <message>
        <source>Group by account</source>
        <translation>Raggruppa per account</translation>
    </message>
    <message>
        <source>Group by country</source>
        <translation>Raggruppa per paese</translation>
    </message>
    <message>
        <source>Group by type</source>
        <translation>Raggruppa per tipo</translation>
    </message>
    <message>
        <source>Group by status</source>
        <translation>Raggruppa per stato</translation>
    </message>
    <message>
        <source>Group by capabilities</source>
        <translation>Raggruppa per funzionalità</translation>
    </message>
    <message>
        <source>Group by tags</source>
        <translation>Raggruppa per tag</translation>
    </message>
    <message>
        <source>Group by agent</source>
        <translation>Raggruppa per agente</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Raggruppa per</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Nessun raggruppamento</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Comprimi tutti i gruppi</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Espandi tutti i gruppi</translation>
    </message>
</context>
<context>
    <name>numberdesk::ImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Lines that are passed over</source>
        <translation>Righe ignorate</translation>
    </message>
    <message>
        <source>Every line can be used</source>
        <translation>Ogni riga è utilizzabile</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows what a file would change.</extracomment>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Import notes on numbers</source>
        <translation>Importa note sui numeri</translation>
    </message>
    <message>
        <source>Labels, tags, owners, cost centres, notes and protections are taken from a CSV file. The easiest way to one is to export the numbers, change those columns in a spreadsheet, and import the file again. A number is found by “id” or “number”; an empty cell clears what is noted. Nothing changes before you have seen it.</source>
        <translation>Etichette, tag, responsabili, centri di costo, note e protezioni vengono presi da un file CSV. Il modo più semplice per averne uno è esportare i numeri, modificare quelle colonne in un foglio di calcolo e importare di nuovo il file. Un numero viene trovato per «id» o «number»; una cella vuota cancella ciò che è annotato. Niente cambia prima di essere stato mostrato.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the reading of a file.</extracomment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lettura del file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to the choice of a file.</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabelle (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>You stopped the reading; nothing has changed.</source>
        <translation>Lettura interrotta; non è cambiato niente.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file change nothing, for the reasons below. The others can be used.</source>
        <translation>
            <numerusform>%n riga del file non cambia niente, per il motivo qui sotto. Le altre sono utilizzabili.</numerusform>
            <numerusform>%n righe del file non cambiano niente, per i motivi qui sotto. Le altre sono utilizzabili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have already what the file says.</source>
        <translation>
            <numerusform>%n numero ha già ciò che dice il file.</numerusform>
            <numerusform>%n numeri hanno già ciò che dice il file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file are passed over.</source>
        <translation>
            <numerusform>%n riga del file viene ignorata.</numerusform>
            <numerusform>%n righe del file vengono ignorate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are read.</source>
        <translation>Letti %1 di %2.</translation>
    </message>
    <message>
        <source>No line of the file can be used, for the reasons below. Mend the file, and choose it again.</source>
        <translation>Nessuna riga del file è utilizzabile, per i motivi qui sotto. Correggere il file e sceglierlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>numberdesk::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <extracomment>Head of a column: which line of a file.</extracomment>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why a line of a file changes nothing.</extracomment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>numberdesk::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Tool tip of the cross that closes a message.</extracomment>
        <translation>Chiudi messaggio</translation>
    </message>
</context>
<context>
    <name>numberdesk::IntakePanel</name>
    <message>
        <source>Drop files here or paste them. PDF, JPEG and PNG are accepted nearly everywhere.</source>
        <translation>Trascinare i file qui o incollarli. PDF, JPEG e PNG sono accettati quasi ovunque.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends the adding of files.</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Aggiunta di documenti</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Chiudi i risultati</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Name of a list: what became of each file.</extracomment>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>Name of a picture that was pasted; the ending stays.</extracomment>
        <translation>Immagine incollata.png</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n document(s), %1 done</source>
        <translation>
            <numerusform>Aggiunta di %n documento, fatti: %1</numerusform>
            <numerusform>Aggiunta di %n documenti, fatti: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n documento aggiunto</numerusform>
            <numerusform>%n documenti aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n con un avviso</numerusform>
            <numerusform>%n con un avviso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
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
        <translation>Numero</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Località</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Funzionalità</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultimo riscontro</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Non in elenco</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Head of a column: whether a number is protected against release.</extracomment>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>A number that is protected against release.</extracomment>
        <translation>Protetto</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Head of a column: who uses a number or answers for it.</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Centro di costo</translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <extracomment>What a screen reader says of the head of a group: its name, and %2 is &quot;2 numbers&quot;.</extracomment>
        <translation>%1, %2, compresso</translation>
    </message>
    <message>
        <source>%1, %2, expanded</source>
        <extracomment>What a screen reader says of the head of a group: its name, and %2 is &quot;2 numbers&quot;.</extracomment>
        <translation>%1, %2, espanso</translation>
    </message>
    <message>
        <source>Monthly: %1</source>
        <extracomment>What the numbers of a group cost each month: &quot;EUR 4.00 · USD 2.30&quot;.</extracomment>
        <translation>Al mese: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <extracomment>Beside the name of a group of numbers.</extracomment>
        <translation>
            <numerusform>%n numero</numerusform>
            <numerusform>%n numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s), currency not stated</source>
        <extracomment>Monthly fees that cannot be added up, since nobody says in which currencies they are.</extracomment>
        <translation>
            <numerusform>%n canone, valuta non indicata</numerusform>
            <numerusform>%n canoni, valuta non indicata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryTable</name>
    <message>
        <source>Numbers</source>
        <extracomment>The table of all numbers that one has.</extracomment>
        <translation>Numeri</translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryView</name>
    <message>
        <source>Inventory</source>
        <extracomment>Title of a view: the numbers that one has.</extracomment>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: reads the lists of all accounts again.</extracomment>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with the menu that shows and hides the columns of the table.</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Filter inventory</source>
        <translation>Filtra inventario</translation>
    </message>
    <message>
        <source>Filter by number, label, provider, place or agent</source>
        <translation>Filtra per numero, etichetta, provider, località o agente</translation>
    </message>
    <message>
        <source>reading…</source>
        <extracomment>State of the list of numbers, after their count.</extracomment>
        <translation>lettura in corso…</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;2 minutes ago&quot;.</extracomment>
        <translation>ultima lettura: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letti</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) · %1</source>
        <extracomment>%1 is when the lists were read, &quot;read 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n numero · %1</numerusform>
            <numerusform>%n numeri · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many numbers the filter leaves.</extracomment>
        <translation>
            <numerusform>%n mostrato</numerusform>
            <numerusform>%n mostrati</numerusform>
        </translation>
    </message>
    <message>
        <source>No account to read from</source>
        <translation>Nessun account da cui leggere</translation>
    </message>
    <message>
        <source>Add an account, or enable one, and its numbers are shown here.</source>
        <translation>Aggiungere o attivare un account: i suoi numeri compariranno qui.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Aggiungi account…</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Ancora nessun numero</translation>
    </message>
    <message>
        <source>Your accounts have none, or could not be read. Search for numbers to buy the first.</source>
        <translation>Gli account non ne hanno, oppure non è stato possibile leggerli. Cercare numeri per acquistare il primo.</translation>
    </message>
    <message>
        <source>No number fits the filter</source>
        <translation>Nessun numero corrisponde al filtro</translation>
    </message>
    <message>
        <source>Every word of the filter must stand in a number’s row.</source>
        <translation>Ogni parola del filtro deve comparire nella riga del numero.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Cancella filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are protected against release.</source>
        <translation>
            <numerusform>%n numero è protetto dal rilascio.</numerusform>
            <numerusform>%n numeri sono protetti dal rilascio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not protected any more.</source>
        <translation>
            <numerusform>%n numero non è più protetto.</numerusform>
            <numerusform>%n numeri non sono più protetti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) were taken back.</source>
        <translation>
            <numerusform>%n rilascio è stato ritirato.</numerusform>
            <numerusform>%n rilasci sono stati ritirati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can tell which numbers are protected, so none is released. %1</source>
        <translation>Non si può stabilire quali numeri sono protetti, perciò nessuno viene rilasciato. %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes numbers to a file.</extracomment>
        <translation>Esporta…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were written to %1.</source>
        <translation>
            <numerusform>%n numero scritto in %1.</numerusform>
            <numerusform>%n numeri scritti in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs</source>
        <extracomment>Button: shows what the numbers cost in place of their list, or the list again.</extracomment>
        <translation>Costi</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Button: shows what the last readings brought in place of the list of numbers, or the list again.</extracomment>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>%1 is not in the list any more. Activity says what happened to it.</source>
        <translation>%1 non è più nell’elenco. Attività dice che cosa ne è stato.</translation>
    </message>
    <message>
        <source>How to filter</source>
        <extracomment>Button: explains what can be written into the filter.</extracomment>
        <translation>Come filtrare</translation>
    </message>
</context>
<context>
    <name>numberdesk::JournalModel</name>
    <message>
        <source>When</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Chi</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>%1 set-up</source>
        <translation>%1 di attivazione</translation>
    </message>
    <message>
        <source>Label “%1” instead of “%2”</source>
        <translation>Etichetta «%1» al posto di «%2»</translation>
    </message>
    <message>
        <source>To be sent %1</source>
        <translation>Da inviare il %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numero</numerusform>
            <numerusform>%n numeri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::KeychainSecretStore</name>
    <message>
        <source>The keychain took the secret, but did not give the same one back. Try again, or look for the entry %1 in your keychain program.</source>
        <translation>Il portachiavi ha accettato il segreto, ma non ha restituito lo stesso. Riprovare, oppure cercare la voce %1 nel programma del portachiavi.</translation>
    </message>
    <message>
        <source>The keychain did not delete the entry %1. Delete it in your keychain program.</source>
        <translation>Il portachiavi non ha eliminato la voce %1. Eliminarla nel programma del portachiavi.</translation>
    </message>
    <message>
        <source>The keychain did not do what was asked. Try again, or restart your keychain program.</source>
        <translation>Il portachiavi non ha eseguito la richiesta. Riprovare, oppure riavviare il programma del portachiavi.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was denied. Unlock it and try again.</source>
        <translation>Il portachiavi è bloccato, o l’accesso è stato negato. Sbloccarlo e riprovare.</translation>
    </message>
    <message>
        <source>There is no keychain in this session. Start one (for example GNOME Keyring, KWallet or KeePassXC) and try again, or continue for this session only.</source>
        <translation>In questa sessione non c’è un portachiavi. Avviarne uno (ad esempio GNOME Keyring, KWallet o KeePassXC) e riprovare, oppure continuare solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain has no keyring to keep secrets in. Make one in your keychain program and try again, or continue for this session only.</source>
        <translation>Il portachiavi non ha una raccolta in cui conservare i segreti. Crearne una nel programma del portachiavi e riprovare, oppure continuare solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain is not answering. Look whether it asks for a password, restart it and try again, or continue for this session only.</source>
        <translation>Il portachiavi non risponde. Controllare se chiede una password, riavviarlo e riprovare, oppure continuare solo per questa sessione.</translation>
    </message>
</context>
<context>
    <name>numberdesk::LabelPanel</name>
    <message>
        <source>Label pattern</source>
        <translation>Modello di etichetta</translation>
    </message>
    <message>
        <source>Sales {city} {n}</source>
        <extracomment>An example of a pattern of labels; what stands in braces stays as it is.</extracomment>
        <translation>Vendite {city} {n}</translation>
    </message>
    <message>
        <source>Apply labels</source>
        <extracomment>Button: gives the lines of the cart the labels of the pattern.</extracomment>
        <translation>Assegna etichette</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>Head of a section: what the numbers of the cart are to be called.</extracomment>
        <translation>Etichette</translation>
    </message>
    <message numerus="yes">
        <source>for %n selected line(s)</source>
        <extracomment>After &quot;Sales Sassari 1, Sales Roma 2&quot;: which lines are called so.</extracomment>
        <translation>
            <numerusform>per %n riga selezionata</numerusform>
            <numerusform>per %n righe selezionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n line(s)</source>
        <translation>
            <numerusform>per %n riga</numerusform>
            <numerusform>per %n righe</numerusform>
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
        <translation>Usare %1; {n:3} conta 001, 002.</translation>
    </message>
</context>
<context>
    <name>numberdesk::LimitsPanel</name>
    <message>
        <source>What is over a limit is refused before anything is sent. A currency without a limit is not limited. With 0, nothing may be bought in the currency. Days and months are those of this computer’s time zone.</source>
        <translation>Ciò che supera un limite viene rifiutato prima di qualsiasi invio. Una valuta senza limite non è limitata. Con 0 non è consentito alcun acquisto nella valuta. Giorni e mesi sono quelli del fuso orario di questo computer.</translation>
    </message>
    <message>
        <source>Nothing is limited.</source>
        <translation>Nessun limite impostato.</translation>
    </message>
    <message>
        <source>Spending limits</source>
        <extracomment>Head of a section of the settings, and the name of its table.</extracomment>
        <translation>Limiti di spesa</translation>
    </message>
    <message>
        <source>Limit for</source>
        <extracomment>Label of a field: what a spending limit is for (a purchase, a day, a month).</extracomment>
        <translation>Limite per</translation>
    </message>
    <message>
        <source>Limit of account</source>
        <extracomment>Label of a field: the account that a spending limit is for.</extracomment>
        <translation>Limite dell’account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti gli account</translation>
    </message>
    <message>
        <source>Highest amount</source>
        <extracomment>Label of a field: the most that may be spent.</extracomment>
        <translation>Importo massimo</translation>
    </message>
    <message>
        <source>Currency of the limit</source>
        <extracomment>Label of a field: the currency of a spending limit.</extracomment>
        <translation>Valuta del limite</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Imposta limite</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Rimuovi limite</translation>
    </message>
    <message>
        <source>Allow numbers whose price or currency is not stated</source>
        <translation>Consenti numeri con prezzo o valuta non indicati</translation>
    </message>
    <message>
        <source>Enter three letters, for example EUR.</source>
        <translation>Inserire tre lettere, per esempio EUR.</translation>
    </message>
</context>
<context>
    <name>numberdesk::LineEdits</name>
    <message>
        <source>Clear the field</source>
        <extracomment>Accessible name of the button at the end of a text field.</extracomment>
        <translation>Svuota il campo</translation>
    </message>
</context>
<context>
    <name>numberdesk::MainWindow</name>
    <message>
        <source>Search</source>
        <extracomment>A view.</extracomment>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Inventory</source>
        <extracomment>A view: the numbers that one has.</extracomment>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>A view: the journal of what was bought, released and changed.</extracomment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>A view: accounts at providers.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A view.</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Numberdesk</source>
        <extracomment>The program’s name, title of its window.</extracomment>
        <translation>Numberdesk</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Apri Attività</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Aggiungi account…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry: ends the program.</extracomment>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Read all accounts again</source>
        <translation>&amp;Rileggi tutti gli account</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;About Numberdesk</source>
        <translation>&amp;Informazioni su Numberdesk</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no known outcome yet. The provider’s own list decides; nothing is sent again.</source>
        <translation>
            <numerusform>%n richiesta non ha ancora un esito noto. Decide l’elenco del provider; non viene reinviato nulla.</numerusform>
            <numerusform>%n richieste non hanno ancora un esito noto. Decide l’elenco del provider; non viene reinviato nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cart</source>
        <extracomment>A view: the numbers that one means to buy.</extracomment>
        <translation>Carrello</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) could not be found out. Ask the provider, then mark in Activity what became of it.</source>
        <translation>
            <numerusform>Non è stato possibile scoprire %n esito. Chiedere al provider, poi segnare in Attività che cosa ne è stato.</numerusform>
            <numerusform>Non è stato possibile scoprire %n esiti. Chiedere ai provider, poi segnare in Attività che cosa ne è stato.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Due dates…</source>
        <extracomment>Menu entry: opens the board of what expires or must be done by a day.</extracomment>
        <translation>&amp;Scadenze…</translation>
    </message>
    <message>
        <source>Compliance</source>
        <extracomment>A view: what regulators want before numbers are handed out.</extracomment>
        <translation>Conformità</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>A view: passports, register extracts and other papers.</extracomment>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>&amp;Export numbers…</source>
        <translation>&amp;Esporta numeri…</translation>
    </message>
    <message>
        <source>&amp;Import notes on numbers…</source>
        <translation>&amp;Importa note sui numeri…</translation>
    </message>
</context>
<context>
    <name>numberdesk::MissingList</name>
    <message>
        <source>Go</source>
        <extracomment>Link beside what is missing: puts the focus on the field.</extracomment>
        <translation>Vai</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Non manca nulla</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing or wrong. F8 jumps to the next.</source>
        <translation>
            <numerusform>%n elemento mancante o errato. F8 porta al successivo.</numerusform>
            <numerusform>%n elementi mancanti o errati. F8 porta al successivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberForm</name>
    <message>
        <source>Label</source>
        <extracomment>Field: the name that one gives a number.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Kept on this computer. %1 has no label for this number.</source>
        <translation>Conservata su questo computer. %1 non ha un’etichetta per questo numero.</translation>
    </message>
    <message>
        <source>Write it to %1</source>
        <translation>Scrivila su %1</translation>
    </message>
    <message>
        <source>Kept on this computer. %1</source>
        <extracomment>%1 is a whole sentence about the provider.</extracomment>
        <translation>Conservata su questo computer. %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberHistory</name>
    <message>
        <source>History</source>
        <extracomment>Head of a section: what was done with a number.</extracomment>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Mostra in Attività</translation>
    </message>
    <message>
        <source>The journal cannot be read.</source>
        <translation>Il registro non può essere letto.</translation>
    </message>
    <message>
        <source>Nothing has been done with it from this computer.</source>
        <translation>Da questo computer non è stato fatto nulla con questo numero.</translation>
    </message>
    <message>
        <source>There is more in Activity.</source>
        <translation>Il resto è in Attività.</translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberNewsModel</name>
    <message>
        <source>No agent</source>
        <translation>Nessun agente</translation>
    </message>
    <message>
        <source>Appeared</source>
        <extracomment>What is new about a number: its list shows it for the first time, or again.</extracomment>
        <translation>Comparso</translation>
    </message>
    <message>
        <source>Vanished</source>
        <extracomment>What is new about a number: its list does not show it any more.</extracomment>
        <translation>Scomparso</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>What is new about a number: what it costs each month.</extracomment>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What is new about a number.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What is new about a number: who answers it.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Non nell’elenco</translation>
    </message>
    <message>
        <source>Read on %1, compared with the reading of %2.</source>
        <translation>Letto il %1, confrontato con la lettura del %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Head of a column: what is new about a number since its list was read before.</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Head of a column: what was told about a number before.</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: what is told about a number now.</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
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
        <translation>Righe dell’acquisto</translation>
    </message>
    <message>
        <source>type not stated</source>
        <translation>tipo non indicato</translation>
    </message>
    <message>
        <source>capabilities not stated</source>
        <translation>funzionalità non indicate</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Label of a fee that is paid once.</extracomment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Label of a fee that is paid each month.</extracomment>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primo anno</translation>
    </message>
    <message>
        <source>The currency is not stated.</source>
        <translation>La valuta non è indicata.</translation>
    </message>
    <message numerus="yes">
        <source>It is rented for at least %n month(s).</source>
        <translation>
            <numerusform>Il noleggio dura almeno %n mese.</numerusform>
            <numerusform>Il noleggio dura almeno %n mesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbering plan that Numberdesk knows has no such number. The plan may have changed.</source>
        <translation>Il piano di numerazione noto a Numberdesk non prevede un numero simile. Il piano può essere cambiato.</translation>
    </message>
</context>
<context>
    <name>numberdesk::OutcomePage</name>
    <message>
        <source>Outcomes</source>
        <extracomment>Table with the outcome of each number of a purchase.</extracomment>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: leaves the result of a purchase.</extracomment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Apri Attività</translation>
    </message>
    <message>
        <source>Show in inventory</source>
        <translation>Mostra nell’inventario</translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <translation>1 numero · %1 · %2</translation>
    </message>
    <message>
        <source>Numberdesk is looking now.</source>
        <translation>Numberdesk sta controllando ora.</translation>
    </message>
    <message numerus="yes">
        <source>Numberdesk looks again in %n second(s).</source>
        <translation>
            <numerusform>Numberdesk controllerà di nuovo tra %n secondo.</numerusform>
            <numerusform>Numberdesk controllerà di nuovo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase result</source>
        <translation>Esito dell’acquisto</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Open Compliance</source>
        <extracomment>Button: goes to the view Compliance, where it is told what the provider wants to know.</extracomment>
        <translation>Apri Conformità</translation>
    </message>
</context>
<context>
    <name>numberdesk::PickableDocumentsModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column: a document&apos;s file name.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what a document is (“Passport”).</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Column: whom a document is about.</extracomment>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Column: the day on which a document expires.</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Why it cannot be used</source>
        <translation>Perché non è utilizzabile</translation>
    </message>
</context>
<context>
    <name>numberdesk::PreflightPage</name>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Lines set apart</source>
        <translation>Righe messe da parte</translation>
    </message>
    <message>
        <source>Continue with the rest</source>
        <translation>Continua con il resto</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numero</numerusform>
            <numerusform>%n numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) checked</source>
        <extracomment>How many lines of a purchase were looked at; %n are all.</extracomment>
        <translation>
            <numerusform>%1 di %n riga verificata</numerusform>
            <numerusform>%1 di %n righe verificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the confirmation.</extracomment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>None of these lines can be bought as it is.</source>
        <translation>Nessuna di queste righe può essere acquistata così com’è.</translation>
    </message>
    <message>
        <source>Every line can be bought. Nothing is bought before you have confirmed it.</source>
        <translation>Ogni riga può essere acquistata. Nulla viene acquistato prima della conferma.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are set apart and stay in the cart.</source>
        <translation>
            <numerusform>%n riga è messa da parte e resta nel carrello.</numerusform>
            <numerusform>%n righe sono messe da parte e restano nel carrello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check before you buy</source>
        <extracomment>Title: the numbers of a purchase are looked at before it is confirmed.</extracomment>
        <translation>Verifica prima dell’acquisto</translation>
    </message>
    <message>
        <source>Lines checked</source>
        <translation>Righe verificate</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <extracomment>Button: stops looking at the lines of a purchase.</extracomment>
        <translation>Annulla verifica</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Da parte</translation>
    </message>
    <message>
        <source>Can be bought</source>
        <translation>Acquistabili</translation>
    </message>
    <message>
        <source>Lines that can be bought</source>
        <translation>Righe acquistabili</translation>
    </message>
    <message>
        <source>What to do about the line</source>
        <translation>Che cosa fare della riga</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfileBook</name>
    <message>
        <source>Profiles are kept encrypted, and what they are kept in is not open. Open it, then try again.</source>
        <translation>I profili sono conservati cifrati e ciò che li contiene non è aperto. Aprirlo, poi riprovare.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Questo profilo non c’è più.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere meanwhile. Look at it again before you change it.</source>
        <translation>%1 è stato modificato altrove nel frattempo. Guardarlo di nuovo prima di modificarlo.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a copy of a profile: %1 is the name of what was copied.</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <extracomment>Name of another copy of a profile: %1 is the name of what was copied, %2 counts from 2.</extracomment>
        <translation>%1 (copia %2)</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfileDocument</name>
    <message>
        <source>Document for</source>
        <extracomment>Field: what forms call a document.</extracomment>
        <translation>Documento per</translation>
    </message>
    <message>
        <source>As the form calls it, for instance Proof of address.</source>
        <translation>Come lo chiama il modulo, per esempio Prova di indirizzo.</translation>
    </message>
    <message>
        <source>It is not among your documents any more. Remove it here.</source>
        <translation>Non è più tra i documenti conservati. Rimuoverlo qui.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valido fino al %1</translation>
    </message>
    <message>
        <source>A document that was removed</source>
        <translation>Un documento rimosso</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Rimuovi documento</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation>Nome del profilo</translation>
    </message>
    <message>
        <source>What you call it in lists; no provider sees it.</source>
        <translation>Come appare negli elenchi; nessun provider lo vede.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a date is written: year, month, day.</extracomment>
        <translation>AAAA-MM-GG</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Title of a section of a form: postal addresses.</extracomment>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Aggiungi indirizzo</translation>
    </message>
    <message>
        <source>Reusable answers</source>
        <translation>Risposte riutilizzabili</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Aggiungi risposta</translation>
    </message>
    <message>
        <source>What forms ask again and again, answered once.</source>
        <translation>Ciò che i moduli chiedono di continuo, con una sola risposta.</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Head: papers of a company or person.</extracomment>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Choose document…</source>
        <translation>Scegli documento…</translation>
    </message>
    <message>
        <source>What forms ask for as a file: filled in from here, and uploaded once for each account.</source>
        <translation>Ciò che i moduli chiedono come file: si compila da qui e si carica una sola volta per ogni account.</translation>
    </message>
    <message>
        <source>Say what it is for, as the form calls it.</source>
        <translation>Indicare a che cosa serve, con il nome che usa il modulo.</translation>
    </message>
    <message>
        <source>Two documents are for this. Remove one of them, or say what the other is for.</source>
        <translation>Ci sono due documenti per questo. Toglierne uno, oppure indicare a che cosa serve l’altro.</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfilesDialog</name>
    <message>
        <source>Duplicate</source>
        <extracomment>Button: makes another profile with the same content.</extracomment>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether a profile is to be deleted.</extracomment>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annulla modifiche</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salva modifiche</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Title of a dialog: companies and persons that numbers are bought for.</extracomment>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Filter profiles</source>
        <translation>Filtra profili</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Vai al filtro</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Ancora nessun profilo</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Crea azienda</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Crea persona</translation>
    </message>
    <message>
        <source>No profile has these words</source>
        <translation>Nessun profilo contiene queste parole</translation>
    </message>
    <message>
        <source>Not used by any case yet.</source>
        <extracomment>%1 are names of cases.</extracomment>
        <translation>Non ancora usato da alcuna pratica.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n case(s): %1</source>
        <translation>
            <numerusform>Usato da %n pratica: %1</numerusform>
            <numerusform>Usato da %n pratiche: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to fill forms for yet</source>
        <translation>Ancora nessuno per cui compilare moduli</translation>
    </message>
    <message>
        <source>Add the company or person that numbers are bought for. What you enter once here fills the forms of every provider. It is kept encrypted on this computer.</source>
        <translation>Aggiungere l’azienda o la persona per cui si acquistano i numeri. Ciò che si inserisce qui una volta compila i moduli di ogni provider. Resta cifrato su questo computer.</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Scegliere un profilo</translation>
    </message>
    <message>
        <source>Its values, addresses and answers are shown here.</source>
        <translation>I suoi dati, indirizzi e risposte sono mostrati qui.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvare le modifiche a %1?</translation>
    </message>
    <message>
        <source>Otherwise what you entered is lost.</source>
        <translation>Altrimenti ciò che è stato inserito va perso.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: profilo salvato.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Mend what is marked.</source>
        <translation>Non è ancora stato salvato nulla. Correggere ciò che è segnalato.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Eliminare %1?</translation>
    </message>
    <message>
        <source>What cases were filled with stays in them. The profile cannot be brought back.</source>
        <translation>Ciò con cui sono state compilate le pratiche vi rimane. Il profilo non si può recuperare.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Elimina profilo</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the profile stays.</extracomment>
        <translation>Mantieni</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfilesModel</name>
    <message>
        <source>Person</source>
        <extracomment>What a profile is of.</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>What a profile is of.</extracomment>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: what a person calls a profile.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Head of a column: whether a profile is of a company or of a person.</extracomment>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProgressLine</name>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops what is under way.</extracomment>
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>numberdesk::ProgressPage</name>
    <message>
        <source>Buying</source>
        <extracomment>Title: a purchase is under way.</extracomment>
        <translation>Acquisto in corso</translation>
    </message>
    <message>
        <source>Steps of the purchase</source>
        <translation>Fasi dell’acquisto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: gives up a purchase before its request is sent.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <translation>1 numero · %1 · %2</translation>
    </message>
    <message>
        <source>Looking at your numbers and balance at %1</source>
        <translation>Controllo dei numeri e del saldo presso %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <extracomment>A file that is being sent, and how much of it is.</extracomment>
        <translation>%1, %2%</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n document(s)</source>
        <translation>
            <numerusform>Invio di %n documento</numerusform>
            <numerusform>Invio di %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending the purchase request, once</source>
        <translation>Invio della richiesta di acquisto, una sola volta</translation>
    </message>
    <message>
        <source>Finding the number in your list</source>
        <translation>Ricerca del numero nell’elenco dell’account</translation>
    </message>
    <message>
        <source>The request is on its way and cannot be called back. You may leave this page: the outcome is kept in Activity.</source>
        <translation>La richiesta è partita e non può essere richiamata. Si può lasciare questa pagina: l’esito resta in Attività.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>The purchase was cancelled and is about to end.</extracomment>
        <translation>Interruzione in corso…</translation>
    </message>
    <message>
        <source>Until the request is sent nothing is bought and you can cancel.</source>
        <translation>Fino all’invio della richiesta non si acquista nulla e si può annullare.</translation>
    </message>
    <message>
        <source>%1 is being bought. Review the next number when that is done.</source>
        <translation>L’acquisto di %1 è in corso. Una volta terminato, si può rivedere il prossimo numero.</translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseChecks</name>
    <message>
        <source>Before you pay</source>
        <extracomment>Head of a list of what speaks for and against a purchase.</extracomment>
        <translation>Prima di pagare</translation>
    </message>
    <message>
        <source>The balance of %1 is being read</source>
        <translation>Lettura del saldo di %1 in corso</translation>
    </message>
    <message>
        <source>The balance cannot be read. %1</source>
        <translation>Non è possibile leggere il saldo. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1 is billed afterwards: no balance limits it.</source>
        <translation>%1 viene fatturato dopo: nessun saldo limita l’acquisto.</translation>
    </message>
    <message>
        <source>%1 has %2. Nobody can tell whether that is enough, because the price is not stated in this currency.</source>
        <translation>%1 ha %2. Nessuno può dire se basti, perché il prezzo non è indicato in questa valuta.</translation>
    </message>
    <message>
        <source>The balance of %1 is too low: %2 needed, %3 available. Top it up at %4.</source>
        <translation>Il saldo di %1 è troppo basso: servono %2, disponibili %3. Ricaricarlo presso %4.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>%1: the balance is enough, %2 of %3 for set-up and first month.</source>
        <translation>%1: il saldo basta, %2 di %3 per attivazione e primo mese.</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>tutti gli account</translation>
    </message>
    <message>
        <source>Limit for %1, %2: %3 of %4 are left after this purchase.</source>
        <extracomment>A spending limit: what it is for, whose it is, what is left of it, the limit itself.</extracomment>
        <translation>Limite per %1, %2: dopo questo acquisto restano %3 di %4.</translation>
    </message>
    <message>
        <source>Nothing can be bought while the spending limits cannot be read. %1</source>
        <translation>Nulla può essere acquistato finché i limiti di spesa non sono leggibili. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not state their price or currency, so nobody can tell whether a spending limit allows them. Take them out, or allow such numbers in the settings.</source>
        <translation>
            <numerusform>%n numero non indica prezzo o valuta, quindi nessuno può dire se un limite di spesa lo consenta. Toglierlo, oppure consentire tali numeri nelle impostazioni.</numerusform>
            <numerusform>%n numeri non indicano prezzo o valuta, quindi nessuno può dire se un limite di spesa li consenta. Toglierli, oppure consentire tali numeri nelle impostazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person’s code is asked for when you confirm.</source>
        <translation>Alla conferma viene chiesto il codice di una seconda persona.</translation>
    </message>
    <message>
        <source>%1 takes no label with a purchase, so the labels of its numbers are kept on this computer.</source>
        <translation>%1 non accetta etichette all’acquisto, quindi le etichette dei suoi numeri sono conservate su questo computer.</translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseLinesModel</name>
    <message>
        <source>Waiting</source>
        <extracomment>State of a line of a purchase: it is about to be looked at.</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column: a phone number.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Head of a column: local, mobile, toll-free.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Head of a column: a fee that is paid once.</extracomment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Head of a column: what the person calls the number.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how a line stands before it is paid for.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Head of a column: why a line stands so.</extracomment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseOutcomesModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Outcome of a line of a purchase: its turn has not come yet.</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Looking now</source>
        <translation>In lettura</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>Tra %n secondo</numerusform>
            <numerusform>Tra %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks again</source>
        <extracomment>Head of a column: when an outcome that is not known is looked at again.</extracomment>
        <translation>Prossima lettura</translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseView</name>
    <message>
        <source>%1 is about to be bought. A second person approves it with the code.</source>
        <translation>Sta per essere acquistato %1. Una seconda persona approva con il codice.</translation>
    </message>
    <message>
        <source>The second person did not approve it. Nothing was bought.</source>
        <translation>La seconda persona non ha approvato. Nulla è stato acquistato.</translation>
    </message>
</context>
<context>
    <name>numberdesk::QuickFilters</name>
    <message>
        <source>Quick filters</source>
        <translation>Filtri rapidi</translation>
    </message>
    <message>
        <source>Filter by</source>
        <extracomment>Button with a menu: shows only numbers that have a value that one chooses there.</extracomment>
        <translation>Filtra per</translation>
    </message>
    <message>
        <source>No agent</source>
        <extracomment>Quick filter: numbers that nobody answers.</extracomment>
        <translation>Senza agente</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>Quick filter: numbers that must not be released.</extracomment>
        <translation>Protetto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A quick filter: %1 is what it asks for (&quot;Active&quot;), %2 how many numbers have it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>A value of a field that no provider stated.</extracomment>
        <translation>Non indicato</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be typed</source>
        <translation>
            <numerusform>%n altro si può digitare</numerusform>
            <numerusform>%n altri si possono digitare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to filter</source>
        <extracomment>In place of a menu&apos;s entries: there are no numbers.</extracomment>
        <translation>Niente da filtrare</translation>
    </message>
</context>
<context>
    <name>numberdesk::RawReplyDialog</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies a text to the clipboard.</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Raw reply</source>
        <extracomment>Title; the reply of a provider as it came.</extracomment>
        <translation>Risposta originale</translation>
    </message>
    <message>
        <source>What was asked and answered about %1, for the provider’s support. Tokens and what names people are hidden; read it before you pass it on.</source>
        <translation>Ciò che è stato chiesto e risposto su %1, per l’assistenza del fornitore. I token e ciò che nomina persone sono nascosti; leggerlo prima di inoltrarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>numberdesk::RefusedValue</name>
    <message>
        <source>%1: what was rejected</source>
        <extracomment>What a provider rejected of a requirement; %1 is the requirement&apos;s name.</extracomment>
        <translation>%1: ciò che è stato rifiutato</translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseBanner</name>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Ritira tutti</translation>
    </message>
    <message>
        <source>Release of %1 in %2.</source>
        <translation>Rilascio di %1 tra %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are being released, the first of them in %1.</source>
        <translation>
            <numerusform>%n numero viene rilasciato, tra %1.</numerusform>
            <numerusform>%n numeri vengono rilasciati, il primo tra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>Button: shows the numbers whose release was not sent.</extracomment>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>The planned release of %1 was not sent: it is still yours. %2 Decide whether to release it.</source>
        <translation>Il rilascio previsto di %1 non è stato inviato: il numero resta assegnato all’account. %2 Decidere se rilasciarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned release(s) were not sent: the numbers are still yours. Decide whether to release them.</source>
        <translation>
            <numerusform>%n rilascio previsto non è stato inviato: il numero resta assegnato all’account. Decidere se rilasciarlo.</numerusform>
            <numerusform>%n rilasci previsti non sono stati inviati: i numeri restano assegnati agli account. Decidere se rilasciarli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseDialog</name>
    <message>
        <source>Release numbers</source>
        <translation>Rilascia numeri</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the number stays.</extracomment>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asking %1 to release the number…</source>
        <translation>Richiesta di rilascio del numero a %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the dialog while a release is under way or has ended.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Non è stato inviato nulla. %1</translation>
    </message>
    <message>
        <source>Reading %1’s list until it tells how it ended. You may close this; it goes on, and Activity shows the outcome.</source>
        <translation>Lettura dell’elenco di %1 finché non mostra com’è finita. Si può chiudere: la lettura continua, e Attività mostra l’esito.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>Table with the outcome of each number of a release.
----------
Head of the outcomes of a release.</extracomment>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button: the planned releases are not sent.</extracomment>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: what has not been sent is not sent.</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Nothing of this can be released</source>
        <translation>Nulla di questo può essere rilasciato</translation>
    </message>
    <message numerus="yes">
        <source>Release %n number(s)?</source>
        <translation>
            <numerusform>Rilasciare %n numero?</numerusform>
            <numerusform>Rilasciare %n numeri?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <extracomment>How many of the numbers to release have had their turn.</extracomment>
        <translation>%1 di %2 numeri</translation>
    </message>
    <message numerus="yes">
        <source>%n not released</source>
        <translation>
            <numerusform>%n non rilasciato</numerusform>
            <numerusform>%n non rilasciati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being settled</source>
        <translation>
            <numerusform>%n in verifica</numerusform>
            <numerusform>%n in verifica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n previsto</numerusform>
            <numerusform>%n previsti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n con rilascio in corso</numerusform>
            <numerusform>%n con rilascio in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n rilasciato</numerusform>
            <numerusform>%n rilasciati</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts’ lists are read until they tell how it ended. You may close this; it goes on, and Activity shows the outcomes.</source>
        <translation>Gli elenchi degli account vengono letti finché l’esito non è noto. Questa finestra si può chiudere: la verifica continua e Attività mostra gli esiti.</translation>
    </message>
    <message>
        <source>The requests are sent at %1. Until then you can take them back, here, above every view and in the details of each number.</source>
        <translation>Le richieste vengono inviate il %1. Fino ad allora possono essere ritirate: qui, sopra ogni vista e nei dettagli di ogni numero.</translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseLinesModel</name>
    <message>
        <source>Number</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>Head of a column: who answers the number.</extracomment>
        <translation>Usato da</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Perché resta</translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseQuestion</name>
    <message>
        <source>Numbers to release</source>
        <translation>Numeri da rilasciare</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stay(s), for these reasons:</source>
        <translation>
            <numerusform>%n numero resta, per questo motivo:</numerusform>
            <numerusform>%n numeri restano, per questi motivi:</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers that stay</source>
        <translation>Numeri che restano</translation>
    </message>
    <message>
        <source>What a release means</source>
        <translation>Che cosa significa un rilascio</translation>
    </message>
    <message>
        <source>Type RELEASE to confirm</source>
        <translation>Digitare RELEASE per confermare</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Link: opens further choices.</extracomment>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Release immediately, without time to cancel</source>
        <translation>Rilascia subito, senza tempo per annullare</translation>
    </message>
    <message>
        <source>Type it in capital letters, without blanks.</source>
        <translation>Digitare la parola in lettere maiuscole, senza spazi.</translation>
    </message>
    <message>
        <source>No agent is linked to it. Calls to it will no longer reach you.</source>
        <translation>Nessun agente è collegato al numero. Le chiamate al numero non arriveranno più.</translation>
    </message>
    <message>
        <source>It is answered by %1. Calls to it will no longer arrive there.</source>
        <translation>Al numero risponde %1. Le chiamate non arriveranno più lì.</translation>
    </message>
    <message>
        <source>None of them is linked to an agent. Calls to them will no longer reach you.</source>
        <translation>Nessuno di essi è collegato a un agente. Le chiamate a questi numeri non arriveranno più.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) in use. Calls to them will no longer arrive.</source>
        <translation>
            <numerusform>%n di essi è in uso. Le chiamate a questi numeri non arriveranno più.</numerusform>
            <numerusform>%n di essi sono in uso. Le chiamate a questi numeri non arriveranno più.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is sent at once.</source>
        <translation>La richiesta viene inviata subito.</translation>
    </message>
    <message numerus="yes">
        <source>The request is sent in %n minute(s). Until then you can take it back, above every view and in the details of the number.</source>
        <translation>
            <numerusform>La richiesta viene inviata tra %n minuto. Fino ad allora può essere ritirata, sopra ogni vista e nei dettagli del numero.</numerusform>
            <numerusform>La richiesta viene inviata tra %n minuti. Fino ad allora può essere ritirata, sopra ogni vista e nei dettagli del numero.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs %1 a month now.</source>
        <translation>Il numero costa ora %1 al mese.</translation>
    </message>
    <message numerus="yes">
        <source>Its minimum commitment is %n month(s).</source>
        <translation>
            <numerusform>La durata minima è di %n mese.</numerusform>
            <numerusform>La durata minima è di %n mesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) a minimum commitment.</source>
        <translation>
            <numerusform>%n di essi ha una durata minima.</numerusform>
            <numerusform>%n di essi hanno una durata minima.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReminderBanner</name>
    <message numerus="yes">
        <source>%n more reminder(s).</source>
        <translation>
            <numerusform>Ancora %n promemoria.</numerusform>
            <numerusform>Ancora %n promemoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show due dates</source>
        <extracomment>Button: goes to the case that a reminder is about.</extracomment>
        <translation>Mostra scadenze</translation>
    </message>
    <message>
        <source>Numberdesk: compliance</source>
        <translation>Numberdesk: conformità</translation>
    </message>
    <message>
        <source>Show case</source>
        <translation>Mostra pratica</translation>
    </message>
</context>
<context>
    <name>numberdesk::Reminders</name>
    <message>
        <source>%1 did not accept what %2 submitted: “%3”</source>
        <extracomment>%1 provider, %2 account; %3 is what the provider said.</extracomment>
        <translation>%1 non ha accettato quanto inviato da %2: “%3”</translation>
    </message>
    <message>
        <source>%1 did not accept what %2 submitted.</source>
        <extracomment>%1 provider, %2 account.</extracomment>
        <translation>%1 non ha accettato quanto inviato da %2.</translation>
    </message>
</context>
<context>
    <name>numberdesk::RemoteDocumentsDialog</name>
    <message>
        <source>Read list</source>
        <extracomment>Button: reads the list of documents at an account.</extracomment>
        <translation>Leggi l’elenco</translation>
    </message>
    <message>
        <source>Documents at the provider</source>
        <translation>Documenti presso il provider</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Ancora nulla è stato letto</translation>
    </message>
    <message>
        <source>Choose an account and read its list.</source>
        <translation>Scegliere un account e leggere il suo elenco.</translation>
    </message>
    <message>
        <source>Delete there…</source>
        <translation>Elimina presso il provider…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a field: the account whose documents are shown.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>No documents lie at %1</source>
        <translation>Nessun documento presso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n voce dell’elenco non è leggibile.</numerusform>
            <numerusform>%n voci dell’elenco non sono leggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 at %2?</source>
        <translation>Eliminare %1 presso %2?</translation>
    </message>
    <message>
        <source>Numbers that need it may lose their approval. The document on this computer stays.</source>
        <translation>I numeri che ne hanno bisogno possono perdere l’approvazione. Il documento su questo computer resta.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes documents.</extracomment>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the documents stay.</extracomment>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Delete at the provider</source>
        <translation>Elimina presso il fornitore</translation>
    </message>
</context>
<context>
    <name>numberdesk::RemoteDocumentsModel</name>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: the name of a file.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Head of a column: how large a file is.</extracomment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Head of a column: when a document came to the provider.</extracomment>
        <translation>Caricato</translation>
    </message>
    <message>
        <source>Here as</source>
        <extracomment>Head of a column: which document of this computer it is.</extracomment>
        <translation>Qui come</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>Which document of this computer it is: none.</extracomment>
        <translation>non qui</translation>
    </message>
</context>
<context>
    <name>numberdesk::RequirementForm</name>
    <message numerus="yes">
        <source>%n requirement(s) of %1 could not be read, so this form may be incomplete. %1 may refuse the purchase and say what is missing.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %n requisito di %1, perciò questo modulo può essere incompleto. %1 può rifiutare l’acquisto e indicare che cosa manca.</numerusform>
            <numerusform>Non è stato possibile leggere %n requisiti di %1, perciò questo modulo può essere incompleto. %1 può rifiutare l’acquisto e indicare che cosa manca.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for nothing more for such a number.</source>
        <translation>%1 non chiede altro per un numero di questo tipo.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Head above the fields of a postal address.</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Field: the name that one gives a number.</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>The name under which the number stands in your list.</source>
        <translation>Il nome con cui il numero compare nell’elenco.</translation>
    </message>
    <message>
        <source>The name under which the number stands in your list. %1 takes no label with a purchase, so it is kept on this computer.</source>
        <translation>Il nome con cui il numero compare nell’elenco. %1 non accetta etichette all’acquisto, quindi è conservato su questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that %1 does not ask for any more are kept, in case it does again.</source>
        <translation>
            <numerusform>%n risposta che %1 non chiede più viene conservata, nel caso la chieda di nuovo.</numerusform>
            <numerusform>%n risposte che %1 non chiede più vengono conservate, nel caso le chieda di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed or settled since, and can be submitted again.</source>
        <translation>Da allora è stato modificato o risolto e si può inviare di nuovo.</translation>
    </message>
</context>
<context>
    <name>numberdesk::RequirementsPage</name>
    <message>
        <source>Use these answers</source>
        <translation>Usa queste risposte</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>Title: what the regulator and the provider ask for.</extracomment>
        <translation>Requisiti</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) · %1 · %2 · %3, %4</source>
        <extracomment>For how many numbers, at which provider, from which account, in which country, of which type.</extracomment>
        <translation>
            <numerusform>%n numero · %1 · %2 · %3, %4</numerusform>
            <numerusform>%n numeri · %1 · %2 · %3, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>numberdesk::ResultsPane</name>
    <message>
        <source>Available numbers</source>
        <translation>Numeri disponibili</translation>
    </message>
    <message>
        <source>Buy now…</source>
        <translation>Acquista ora…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) so far</source>
        <translation>
            <numerusform>%n numero finora</numerusform>
            <numerusform>%n numeri finora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) found. Select one to buy it.</source>
        <translation>
            <numerusform>%n numero trovato. Selezionarlo per acquistarlo.</numerusform>
            <numerusform>%n numeri trovati. Selezionarne uno per acquistarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After &quot;3 selected&quot;: of how many.</extracomment>
        <translation>su %1</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation>importo troppo grande per il totale</translation>
    </message>
    <message>
        <source>monthly %1</source>
        <translation>canone mensile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated price</source>
        <translation>
            <numerusform>%n senza prezzo indicato</numerusform>
            <numerusform>%n senza prezzo indicato</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to cart</source>
        <extracomment>Button: puts the selected numbers into the cart.</extracomment>
        <translation>Aggiungi al carrello</translation>
    </message>
    <message>
        <source>Add all to cart</source>
        <extracomment>Button: puts everything that was found into the cart.</extracomment>
        <translation>Aggiungi tutti al carrello</translation>
    </message>
</context>
<context>
    <name>numberdesk::ReviewPage</name>
    <message>
        <source>I confirm these numbers and prices</source>
        <translation>Confermo questi numeri e prezzi</translation>
    </message>
    <message>
        <source>Confirm purchase</source>
        <translation>Conferma acquisto</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>Accessible name of the panel with everything that a purchase asks for.</extracomment>
        <translation>Requisiti</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>The request is sent once. If the answer is lost, Numberdesk reads your list and tells you what happened.</source>
        <translation>La richiesta viene inviata una sola volta. Se la risposta va persa, Numberdesk legge l’elenco dell’account e comunica che cosa è successo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the review; nothing is bought.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>from %1, read at %2</source>
        <extracomment>After &quot;Requirements for Italy, Local&quot;: who told them and when.</extracomment>
        <translation>da %1, lettura delle %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The requirements cannot be read. %1</source>
        <translation>Non è possibile leggere i requisiti. %1</translation>
    </message>
    <message>
        <source>The requirements are being read</source>
        <translation>Lettura dei requisiti in corso</translation>
    </message>
    <message>
        <source>The requirements could not be read</source>
        <translation>Non è stato possibile leggere i requisiti</translation>
    </message>
    <message>
        <source>Look at number and prices, then tick the box.</source>
        <translation>Controllare numero e prezzi, poi selezionare la casella.</translation>
    </message>
    <message>
        <source>Review purchase</source>
        <translation>Riepilogo dell’acquisto</translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <extracomment>Under the title: how many numbers are bought, at which provider, from which account.</extracomment>
        <translation>1 numero · %1 · %2</translation>
    </message>
    <message>
        <source>%1 is asked what such a number needs</source>
        <translation>Richiesta a %1 dei requisiti per un numero di questo tipo</translation>
    </message>
    <message>
        <source>Requirements for %1</source>
        <translation>Requisiti: %1</translation>
    </message>
    <message>
        <source>Requirements for %1, %2</source>
        <translation>Requisiti: %1, %2</translation>
    </message>
    <message>
        <source>Number and requirements</source>
        <translation>Numero e requisiti</translation>
    </message>
    <message>
        <source>Checks before you pay</source>
        <translation>Controlli prima di pagare</translation>
    </message>
</context>
<context>
    <name>numberdesk::SandboxPanel</name>
    <message>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>After two seconds</source>
        <translation>Dopo due secondi</translation>
    </message>
    <message>
        <source>After ten seconds</source>
        <translation>Dopo dieci secondi</translation>
    </message>
    <message>
        <source>The request has its effect, the answer is lost</source>
        <translation>La richiesta ha effetto, la risposta va persa</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>Sample carriers</source>
        <translation>Gestori demo</translation>
    </message>
    <message>
        <source>Let the sample carriers misbehave and see what Numberdesk makes of it. Nothing real happens.</source>
        <translation>Fa comportare male i gestori demo per vedere come reagisce Numberdesk. Non succede nulla di reale.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <extracomment>The tabs of the sample carriers, for screen readers.</extracomment>
        <translation>Gestori</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>How a sample carrier answers: at once, late, never.</extracomment>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>This carrier cannot be changed: %1</source>
        <translation>Questo gestore non può essere modificato: %1</translation>
    </message>
    <message>
        <source>Behaviour of the carrier</source>
        <translation>Comportamento del gestore</translation>
    </message>
</context>
<context>
    <name>numberdesk::SavedViews</name>
    <message>
        <source>Views</source>
        <extracomment>Button with a menu: ways of looking at a list that the person saved.</extracomment>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salva questa vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Rimuovi una vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salva vista</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps the view under its name.</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes a dialog, and nothing happens.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Filter, columns, sorting and groups are kept under this name; a view that has it is replaced.</source>
        <translation>Filtro, colonne, ordinamento e gruppi vengono conservati con questo nome; una vista che lo porta già viene sostituita.</translation>
    </message>
</context>
<context>
    <name>numberdesk::SearchForm</name>
    <message>
        <source>Country</source>
        <extracomment>Label of a filter.</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>Modello di numero</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Label: the type of a number (local, mobile, toll-free).</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>Label: how a number pattern is compared with a number (contains, starts with, ends with).</extracomment>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Inizia con</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Cerca numeri</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops a search.</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Highest monthly price</source>
        <translation>Prezzo mensile massimo</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Scegliere un paese</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>How a number pattern is compared with a number: the number contains it.</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Finisce con</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Digits, * for any digits and ? for one digit.</source>
        <translation>Cifre, * per cifre qualsiasi e ? per una cifra.</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Compared as a figure, whatever the currency. Numbers without a stated price are shown.</source>
        <translation>Confrontato come cifra, qualunque sia la valuta. I numeri senza prezzo indicato vengono mostrati.</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What a number can do: telephone calls.</extracomment>
        <translation>Voce</translation>
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
        <translation>Località</translation>
    </message>
    <message>
        <source>Choose the country to search in.</source>
        <translation>Scegliere il paese in cui cercare.</translation>
    </message>
    <message>
        <source>Choose at least one account to ask.</source>
        <translation>Scegliere almeno un account da interrogare.</translation>
    </message>
</context>
<context>
    <name>numberdesk::SearchView</name>
    <message>
        <source>Shorten the number pattern, or let the number contain it anywhere.</source>
        <translation>Accorciare il modello di numero, oppure usare «Contiene» per cercarlo in qualsiasi punto.</translation>
    </message>
    <message>
        <source>Leave the place empty, or write only the beginning of its name.</source>
        <translation>Lasciare vuota la località, o scriverne solo l’inizio.</translation>
    </message>
    <message>
        <source>Raise the highest monthly price.</source>
        <translation>Aumentare il prezzo mensile massimo.</translation>
    </message>
    <message>
        <source>Ask for fewer of Voice, SMS, MMS and Fax.</source>
        <translation>Richiedere meno funzionalità tra Voce, SMS, MMS e Fax.</translation>
    </message>
    <message>
        <source>Ask for any type.</source>
        <translation>Scegliere «Tutti i tipi».</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>number pattern %1</source>
        <translation>modello di numero %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>località %1</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>al massimo %1 al mese</translation>
    </message>
    <message>
        <source>There is no account to ask yet.</source>
        <translation>Non c’è ancora un account da interrogare.</translation>
    </message>
    <message>
        <source>Add an account at a provider, then search its numbers here.</source>
        <translation>Aggiungere un account presso un provider, poi cercarne qui i numeri.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>All accounts are switched off.</source>
        <translation>Tutti gli account sono disattivati.</translation>
    </message>
    <message>
        <source>Switch one on to search its numbers.</source>
        <translation>Attivarne uno per cercarne i numeri.</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <translation>Apri Account</translation>
    </message>
    <message>
        <source>Search all accounts at once.</source>
        <translation>Una ricerca in tutti gli account.</translation>
    </message>
    <message>
        <source>Choose a country, add filters if you like, and press Enter. Each account’s numbers appear here as it answers.</source>
        <translation>Scegliere un paese, aggiungere eventuali filtri e premere Invio. I numeri di ogni account compaiono qui non appena l’account risponde.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>The search was stopped before a number was found.</source>
        <translation>La ricerca è stata interrotta prima di trovare un numero.</translation>
    </message>
    <message>
        <source>No account could answer.</source>
        <translation>Nessun account ha potuto rispondere.</translation>
    </message>
    <message>
        <source>Its card above says why, and what helps.</source>
        <translation>La scheda dell’account qui sopra spiega il motivo e il rimedio.</translation>
    </message>
    <message>
        <source>No account that answered has such a number in %1.</source>
        <translation>%1: nessun account che ha risposto ha un numero simile.</translation>
    </message>
    <message>
        <source>No account has such a number in %1.</source>
        <translation>%1: nessun account ha un numero simile.</translation>
    </message>
    <message>
        <source>Try another country, or ask more accounts.</source>
        <translation>Provare un altro paese, o interrogare più account.</translation>
    </message>
    <message>
        <source>%1 Filters in use: %2.</source>
        <extracomment>%1 says which filter to relax, %2 lists the filters in use.</extracomment>
        <translation>%1 Filtri in uso: %2.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Cerca senza filtri</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Title of a view.</extracomment>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>one query, every account</source>
        <translation>una ricerca, tutti gli account</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Tool tip of the menu that shows and hides the columns of a table.</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>%1 in a currency not stated</source>
        <translation>%1 in valuta non indicata</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in currencies not stated</source>
        <translation>
            <numerusform>%n prezzo in valuta non indicata</numerusform>
            <numerusform>%n prezzi in valute non indicate</numerusform>
        </translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>Token rifiutato.</translation>
    </message>
    <message>
        <source>Not allowed with this token.</source>
        <translation>Non consentito con questo token.</translation>
    </message>
    <message>
        <source>Must verify your identity first.</source>
        <translation>Deve prima verificare l’identità.</translation>
    </message>
    <message numerus="yes">
        <source>Asks to wait %n second(s).</source>
        <translation>
            <numerusform>Chiede di attendere %n secondo.</numerusform>
            <numerusform>Chiede di attendere %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks to wait.</source>
        <translation>Chiede di attendere.</translation>
    </message>
    <message>
        <source>Has a fault on its side.</source>
        <translation>Ha un guasto nei propri sistemi.</translation>
    </message>
    <message>
        <source>Cannot be reached.</source>
        <translation>Non raggiungibile.</translation>
    </message>
    <message>
        <source>Did not answer in time.</source>
        <translation>Non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Connection is not safe.</source>
        <translation>Connessione non sicura.</translation>
    </message>
    <message>
        <source>Answer could not be read.</source>
        <translation>Risposta non leggibile.</translation>
    </message>
    <message>
        <source>Token not available.</source>
        <translation>Token non disponibile.</translation>
    </message>
    <message>
        <source>Needs an area code.</source>
        <translation>Richiede un prefisso.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trovato</numerusform>
            <numerusform>%n trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) found.</source>
        <translation>
            <numerusform>%1: %n numero trovato.</numerusform>
            <numerusform>%1: %n numeri trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be filtered by %1</source>
        <translation>filtro non applicabile: %1</translation>
    </message>
    <message>
        <source>%1 does not tell enough of some of its numbers to filter by %2, so they are shown.</source>
        <translation>Di alcuni numeri %1 non comunica dati sufficienti per filtrare per %2, perciò vengono mostrati.</translation>
    </message>
    <message>
        <source>more exist</source>
        <translation>ce ne sono altri</translation>
    </message>
    <message>
        <source>There are more numbers than are shown. Search more closely to see others.</source>
        <translation>Ci sono più numeri di quelli mostrati. Restringere la ricerca per vederne altri.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not filter by %2 as asked: its answer of %n number(s) was filtered here.</source>
        <translation>
            <numerusform>%1 non filtra per %2 come richiesto: la sua risposta, %n numero, è stata filtrata qui.</numerusform>
            <numerusform>%1 non filtra per %2 come richiesto: la sua risposta, %n numeri, è stata filtrata qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered here: %1</source>
        <translation>filtro applicato qui: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illeggibile</numerusform>
            <numerusform>%n illeggibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the answer could not be read and are left out.</source>
        <translation>
            <numerusform>Non è stato possibile leggere %n voce della risposta, che è stata omessa.</numerusform>
            <numerusform>Non è stato possibile leggere %n voci della risposta, che sono state omesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n found.</source>
        <translation>
            <numerusform>Interrotta dopo %n trovato.</numerusform>
            <numerusform>Interrotta dopo %n trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>The search of an account, by the person</extracomment>
        <translation>Interrotta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Enter one</source>
        <comment>an area code</comment>
        <translation>Inserisci prefisso</translation>
    </message>
    <message numerus="yes">
        <source>%n found, then: %1</source>
        <extracomment>%n numbers came before the failure; %1 says what failed.</extracomment>
        <translation>
            <numerusform>%n trovato, poi: %1</numerusform>
            <numerusform>%n trovati, poi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking… %n found so far</source>
        <translation>
            <numerusform>Ricerca in corso… %n trovato finora</numerusform>
            <numerusform>Ricerca in corso… %n trovati finora</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>An account, for numbers</extracomment>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Nothing was added to the cart. %1</source>
        <translation>Nulla è stato aggiunto al carrello. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added to the cart.</source>
        <translation>
            <numerusform>%n numero aggiunto al carrello.</numerusform>
            <numerusform>%n numeri aggiunti al carrello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were in the cart already.</source>
        <translation>
            <numerusform>%n numero era già nel carrello.</numerusform>
            <numerusform>%n numeri erano già nel carrello.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::SetAsidePanel</name>
    <message>
        <source>Fill in the requirements…</source>
        <translation>Compila i requisiti…</translation>
    </message>
    <message>
        <source>Accept the new price</source>
        <translation>Accetta il nuovo prezzo</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Apri Attività</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>Button: this number is bought in place of another that is gone.</extracomment>
        <translation>Prendi %1</translation>
    </message>
</context>
<context>
    <name>numberdesk::SettingInput</name>
    <message>
        <source>Enter a value.</source>
        <translation>Inserire un valore.</translation>
    </message>
    <message>
        <source>Enter a whole number in digits.</source>
        <translation>Inserire un numero intero, in cifre.</translation>
    </message>
    <message>
        <source>%1 (not stated)</source>
        <extracomment>%1 is a switch whose position the provider does not tell.</extracomment>
        <translation>%1 (non noto)</translation>
    </message>
</context>
<context>
    <name>numberdesk::SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a view.</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>every choice works at once</source>
        <translation>ogni scelta ha effetto subito</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A choice of colours: dark letters on a light ground.</extracomment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A choice of colours: light letters on a dark ground.</extracomment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>A choice between light and dark.</extracomment>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>Head of a section of the settings: where the system keeps passwords.</extracomment>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a figure</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for the keychain</source>
        <translation>Attesa massima per il portachiavi</translation>
    </message>
    <message>
        <source>Tokens are kept in the system’s keychain and nowhere else. If it asks you for a password, give yourself time.</source>
        <translation>I token sono conservati nel portachiavi del sistema e in nessun altro luogo. Se il portachiavi chiede una password, prevedere il tempo per inserirla.</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Head of a section of the settings: where the program keeps its files.</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Accounts, journal and the copy of your inventory are files on this computer, readable by you alone. They hold no tokens.</source>
        <translation>Account, registro e copia dell’inventario sono file su questo computer, leggibili solo dall’utente che li ha creati. Non contengono token.</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>Cartella di questo profilo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Head of a section of the settings, and the name of its choice.</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A choice of language: the one of the system.</extracomment>
        <translation>Predefinita del sistema</translation>
    </message>
    <message>
        <source>Numbers, dates and money are written as your system writes them, in every language.</source>
        <translation>Numeri, date e importi seguono il formato del sistema, in qualsiasi lingua.</translation>
    </message>
    <message>
        <source>The sample carriers are not offered.</source>
        <translation>I gestori demo non sono disponibili.</translation>
    </message>
    <message>
        <source>Tokens are kept in the system’s keychain alone, not for one session.</source>
        <translation>I token sono conservati solo nel portachiavi del sistema, non per una sola sessione.</translation>
    </message>
    <message>
        <source>No account can be added or asked.</source>
        <translation>Nessun account può essere aggiunto o interrogato.</translation>
    </message>
    <message>
        <source>Accounts can be added and asked at these providers: %1.</source>
        <translation>Si possono aggiungere e interrogare account presso questi provider: %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Label of a field: the way to the network</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of proxy: no proxy.</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>The one below</source>
        <extracomment>A choice of proxy: the one that is entered in the field below.</extracomment>
        <translation>Quello qui sotto</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>Host and port of an HTTP proxy that needs no password.</source>
        <translation>Host e porta di un proxy HTTP che non richiede password.</translation>
    </message>
    <message>
        <source>Enter http://, the host, a colon and the port, such as http://proxy.example.com:8080. The proxy used so far stays.</source>
        <translation>Inserire http://, l’host, due punti e la porta, ad esempio http://proxy.example.com:8080. Resta in uso il proxy precedente.</translation>
    </message>
    <message>
        <source>Log of requests</source>
        <translation>Log delle richieste</translation>
    </message>
    <message>
        <source>Each request is written to this file, without secrets, from the next start on. A name alone is a file in the folder above. Leave it empty for no log.</source>
        <translation>Dal prossimo avvio ogni richiesta viene scritta in questo file, senza segreti. Un nome da solo indica un file nella cartella qui sopra. Lasciare vuoto per non avere un log.</translation>
    </message>
    <message>
        <source>Decided by your administrator</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation>Deciso dall’amministratore</translation>
    </message>
    <message>
        <source>%1 Locked. %2</source>
        <extracomment>%1 is a hint or nothing, %2 &quot;Set by your administrator in FILE.&quot;</extracomment>
        <translation>%1 Bloccato. %2</translation>
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
        <translation>Su questo computer non è consentito alcun acquisto.</translation>
    </message>
    <message>
        <source>One purchase may take at most: %1.</source>
        <translation>Un acquisto può costare al massimo: %1.</translation>
    </message>
    <message>
        <source>In a day may be spent at most: %1.</source>
        <translation>In un giorno si possono spendere al massimo: %1.</translation>
    </message>
    <message>
        <source>In a month may be spent at most: %1.</source>
        <translation>In un mese si possono spendere al massimo: %1.</translation>
    </message>
    <message>
        <source>While a spending limit is in force, every number needs a stated price.</source>
        <translation>Finché vige un limite di spesa, ogni numero deve avere un prezzo indicato.</translation>
    </message>
    <message>
        <source>Releases</source>
        <extracomment>Head of a section of the settings: giving numbers back.</extracomment>
        <translation>Rilasci</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a figure</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Send at once</source>
        <extracomment>How long a release waits: not at all.</extracomment>
        <translation>Invia subito</translation>
    </message>
    <message>
        <source>Wait before a release is sent</source>
        <translation>Attesa prima dell’invio di un rilascio</translation>
    </message>
    <message>
        <source>Until then it can be taken back. It is not sent while Numberdesk is closed: you are asked again then.</source>
        <translation>Fino ad allora può essere ritirato. Non viene inviato mentre Numberdesk è chiuso: in quel caso viene chiesto di nuovo.</translation>
    </message>
</context>
<context>
    <name>numberdesk::Sidebar</name>
    <message>
        <source>Views</source>
        <extracomment>The list of views, for screen readers.</extracomment>
        <translation>Viste</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>A view in the sidebar and the number of things that wait there.</extracomment>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::SkeletonRows</name>
    <message>
        <source>Waiting for the first rows</source>
        <extracomment>Accessible name of grey bars shown until the first rows arrive.</extracomment>
        <translation>In attesa delle prime righe</translation>
    </message>
</context>
<context>
    <name>numberdesk::SpecEntry</name>
    <message>
        <source>“%1” is neither on nor off. Tick the box, or tick it and take the tick away.</source>
        <translation>«%1» non significa né sì né no. Spuntare la casella, oppure spuntarla e togliere la spunta.</translation>
    </message>
</context>
<context>
    <name>numberdesk::SpecField</name>
    <message>
        <source>Yes</source>
        <extracomment>A choice. A value of a setting</extracomment>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A value of a setting</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>In a list of choices: none of them.</extracomment>
        <translation>Nessuna scelta</translation>
    </message>
</context>
<context>
    <name>numberdesk::SpendingLimits</name>
    <message>
        <source>The spending limits in line %1 of the journal cannot be understood, so nothing can be bought. Install the newer version again that wrote them, or verify the journal in Activity.</source>
        <translation>I limiti di spesa nella riga %1 del registro non sono comprensibili, quindi non si può acquistare nulla. Reinstallare la versione più recente che li ha scritti oppure verificare il registro in Attività.</translation>
    </message>
    <message>
        <source>This allows more than before. Let the second person enter the code.</source>
        <translation>Questo consente più di prima. Far inserire il codice alla seconda persona.</translation>
    </message>
    <message>
        <source>Let the second person enter the code.</source>
        <translation>Far inserire il codice alla seconda persona.</translation>
    </message>
    <message>
        <source>The provider does not state in full what this number costs, and your administrator does not allow that while a spending limit is in force. Choose another number.</source>
        <translation>Il provider non indica per intero quanto costa questo numero e l’amministratore non lo consente finché vige un limite di spesa. Scegliere un altro numero.</translation>
    </message>
    <message>
        <source>The provider does not state in full what this number costs, so it cannot be held against the spending limits. Choose another number, or allow such purchases in the settings under Spending limits.</source>
        <translation>Il provider non indica per intero quanto costa questo numero, quindi non si può confrontare con i limiti di spesa. Scegliere un altro numero oppure consentire questi acquisti nelle impostazioni alla voce Limiti di spesa.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This purchase needs the code of a second person, and nothing was sent. Confirm it again and let the second person enter the code.</source>
        <translation>Questo acquisto richiede il codice di una seconda persona e non è stato inviato nulla. Confermarlo di nuovo e far inserire il codice alla seconda persona.</translation>
    </message>
</context>
<context>
    <name>numberdesk::SpendingLimitsModel</name>
    <message>
        <source>One purchase</source>
        <extracomment>What a spending limit is for.</extracomment>
        <translation>Un acquisto</translation>
    </message>
    <message>
        <source>A day</source>
        <extracomment>What a spending limit is for: what is spent on one day.</extracomment>
        <translation>Un giorno</translation>
    </message>
    <message>
        <source>A month</source>
        <extracomment>What a spending limit is for: what is spent in one month.</extracomment>
        <translation>Un mese</translation>
    </message>
    <message>
        <source>Limit for</source>
        <extracomment>Head of a column: what a spending limit is for (a purchase, a day, a month).</extracomment>
        <translation>Limite per</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Head of a column: the most that may be spent.</extracomment>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>Head of a column: the person who set a limit.</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Head of a column: when a limit was set.</extracomment>
        <translation>Impostato</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti gli account</translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusCards</name>
    <message>
        <source>Account status</source>
        <translation>Stato degli account</translation>
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
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Failed or missing</source>
        <translation>Non riuscito o mancante</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non iniziato</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Informazione</translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusLine</name>
    <message>
        <source>Stop reading</source>
        <translation>Interrompi lettura</translation>
    </message>
    <message>
        <source>Sandbox: nothing is bought</source>
        <translation>Sandbox: non si acquista nulla</translation>
    </message>
    <message>
        <source>Let carriers misbehave…</source>
        <translation>Guasti simulati…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>An account that is being read: its name, the numbers read so far, and how many there are.</extracomment>
        <translation>%1 %2 di %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An account that is being read: its name and the numbers read so far.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura in corso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <extracomment>Accessible name of a table&apos;s head; %1 is the table&apos;s name.</extracomment>
        <translation>Colonne di %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Title of the menu that shows and hides the columns of a table.</extracomment>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>numberdesk::TokenEdit</name>
    <message>
        <source>Hide token</source>
        <translation>Nascondi token</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostra token</translation>
    </message>
</context>
<context>
    <name>numberdesk::TokenVault</name>
    <message>
        <source>No token is kept for %1. Enter it under Accounts.</source>
        <translation>Nessun token conservato per %1. Inserirlo in Account.</translation>
    </message>
    <message>
        <source>The token of %1 was given to %2, but now %3 answers as the keychain. Start %2, or enter the token again.</source>
        <translation>Il token di %1 è stato consegnato a %2, ma ora come portachiavi risponde %3. Avviare %2, oppure inserire di nuovo il token.</translation>
    </message>
    <message>
        <source>The token of %1 is no longer in the keychain. Enter it again under Accounts.</source>
        <translation>Il token di %1 non è più nel portachiavi. Inserirlo di nuovo in Account.</translation>
    </message>
</context>
<context>
    <name>numberdesk::TotalsPanel</name>
    <message>
        <source>Totals</source>
        <extracomment>Head of a section: what all lines of the cart cost together.</extracomment>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Currency not stated</source>
        <translation>Valuta non indicata</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Head of a column: fees that are paid once.</extracomment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>First month</source>
        <extracomment>Head of a column: set-up and one monthly fee.</extracomment>
        <translation>Primo mese</translation>
    </message>
    <message>
        <source>First year</source>
        <extracomment>Head of a column: set-up and twelve monthly fees.</extracomment>
        <translation>Primo anno</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation>somma troppo grande</translation>
    </message>
    <message>
        <source>%1 set-up, %2 a month</source>
        <translation>%1 attivazione, %2 al mese</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>%1 set-up</source>
        <translation>%1 attivazione</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), not added up: their currencies may differ</source>
        <translation>
            <numerusform>%n riga, non sommata: le valute possono essere diverse</numerusform>
            <numerusform>%n righe, non sommate: le valute possono essere diverse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not state a set-up fee.</source>
        <translation>
            <numerusform>%n riga non indica un costo di attivazione.</numerusform>
            <numerusform>%n righe non indicano un costo di attivazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not state a monthly fee.</source>
        <translation>
            <numerusform>%n riga non indica un canone mensile.</numerusform>
            <numerusform>%n righe non indicano un canone mensile.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not stated is not in these figures.</source>
        <translation>Ciò che non è indicato non è compreso in questi importi.</translation>
    </message>
</context>
<context>
    <name>numberdesk::UploadQueue</name>
    <message>
        <source>The file %1 is empty or not there any more. Choose another.</source>
        <translation>Il file %1 è vuoto o non esiste più. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The documents are locked. Open them, then upload %1 again.</source>
        <translation>I documenti sono bloccati. Aprirli, poi caricare di nuovo %1.</translation>
    </message>
    <message>
        <source>%1 is not in the vault any more.</source>
        <translation>%1 non è più nell’archivio cifrato.</translation>
    </message>
    <message>
        <source>%1 is empty. Remove it and add the right file.</source>
        <translation>%1 è vuoto. Rimuoverlo e aggiungere il file giusto.</translation>
    </message>
    <message>
        <source>The documents are locked.</source>
        <translation>I documenti sono bloccati.</translation>
    </message>
    <message>
        <source>The provider’s list does not show %1. Upload it again when it is needed.</source>
        <translation>L’elenco del provider non mostra %1. Caricarlo di nuovo quando serve.</translation>
    </message>
    <message>
        <source>The provider gave no answer, so it is not known whether %1 arrived. Its list of documents is read before the file can be sent again.</source>
        <translation>Il provider non ha risposto, quindi non si sa se %1 è arrivato. Il suo elenco dei documenti viene letto prima di poter inviare di nuovo il file.</translation>
    </message>
    <message>
        <source>The provider gave no answer, and its list does not show %1. You may upload it again.</source>
        <translation>Il provider non ha risposto e il suo elenco non mostra %1. È possibile caricarlo di nuovo.</translation>
    </message>
    <message>
        <source>It cannot be found out whether %1 arrived: its account is not there any more.</source>
        <translation>Non è possibile sapere se %1 è arrivato: il suo account non esiste più.</translation>
    </message>
</context>
<context>
    <name>numberdesk::UploadsModel</name>
    <message>
        <source>Document</source>
        <extracomment>Head of a column: the document that is uploaded.</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Head of a column: the account that a document is uploaded to.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Head of a column: how far an upload is.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of an upload: it has not begun.</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <extracomment>State of an upload: %1 is a whole number.</extracomment>
        <translation>%1 % inviato</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>State of an upload: it begins.</extracomment>
        <translation>In avvio</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <extracomment>State of an upload without an answer: the provider&apos;s list is being read.</extracomment>
        <translation>In ricerca</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>State of an upload.</extracomment>
        <translation>Caricato</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an upload.</extracomment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an upload.</extracomment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>State of an upload: nobody knows whether it arrived.</extracomment>
        <translation>Non noto</translation>
    </message>
</context>
<context>
    <name>numberdesk::UploadsPanel</name>
    <message>
        <source>Uploads</source>
        <extracomment>Head of a section: documents on their way to accounts.</extracomment>
        <translation>Caricamenti</translation>
    </message>
    <message>
        <source>Uploaded so far</source>
        <translation>Caricato finora</translation>
    </message>
    <message>
        <source>Cancel uploads</source>
        <extracomment>Button: ends uploads.</extracomment>
        <translation>Annulla i caricamenti</translation>
    </message>
    <message>
        <source>Retry uploads</source>
        <extracomment>Button: uploads again what failed.</extracomment>
        <translation>Riprova i caricamenti</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Nascondi i conclusi</translation>
    </message>
    <message>
        <source>Pause uploads</source>
        <translation>Sospendi i caricamenti</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s), %2 of %3</source>
        <translation>
            <numerusform>%1 di %n documento, %2 di %3</numerusform>
            <numerusform>%1 di %n documenti, %2 di %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: begins no further uploads for now.</extracomment>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s). Select an upload to read its own.</source>
        <translation>
            <numerusform>%n altro motivo. Selezionare un caricamento per leggerne il motivo.</numerusform>
            <numerusform>Altri %n motivi. Selezionare un caricamento per leggerne il motivo.</numerusform>
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
        <translation>Ripeti la passphrase</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Chiedi di nuovo al portachiavi</translation>
    </message>
    <message>
        <source>Opening what is kept encrypted…</source>
        <translation>Apertura di ciò che è conservato cifrato…</translation>
    </message>
    <message>
        <source>If the keychain asks you for a password, enter it there.</source>
        <translation>Se il portachiavi chiede una password, inserirla lì.</translation>
    </message>
    <message>
        <source>Enter the passphrase to open profiles and documents.</source>
        <translation>Inserire la passphrase per aprire profili e documenti.</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer.</source>
        <translation>Sono conservati cifrati su questo computer.</translation>
    </message>
    <message>
        <source>Choose a passphrase for profiles and documents.</source>
        <translation>Scegliere una passphrase per profili e documenti.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep their key. %1 Without the passphrase nobody can open them again, so keep it in a safe place.</source>
        <translation>Questo computer non ha un portachiavi che possa conservare la loro chiave. %1 Senza la passphrase nessuno può riaprirli: conservarla in un luogo sicuro.</translation>
    </message>
    <message>
        <source>Profiles and documents are not open.</source>
        <translation>Profili e documenti non sono aperti.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens what is kept encrypted with the passphrase.</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Imposta passphrase</translation>
    </message>
    <message>
        <source>The two are not the same. Enter the passphrase again.</source>
        <translation>Le due non coincidono. Inserire di nuovo la passphrase.</translation>
    </message>
</context>
<context>
    <name>numberdesk::VaultKeeper</name>
    <message>
        <source>The documents are being opened. Wait until that is done.</source>
        <translation>Apertura dei documenti in corso. Attendere che sia terminata.</translation>
    </message>
    <message>
        <source>The file %1, which the passphrase opens, cannot be read or was changed. Put it back from a copy: without it the documents cannot be opened.</source>
        <translation>Il file %1, che la passphrase apre, non si può leggere o è stato modificato. Ripristinarlo da una copia: senza di esso i documenti non si possono aprire.</translation>
    </message>
    <message>
        <source>The documents’ folder could not be prepared: %1 could not be written. Check that the disk has space and that you may write there, then try again.</source>
        <translation>Impossibile preparare la cartella dei documenti: non si è potuto scrivere %1. Verificare che il disco abbia spazio e che si possa scrivere in quel punto, poi riprovare.</translation>
    </message>
    <message>
        <source>The key of the documents has gone from the keychain. Put it back from a copy of the keychain; the documents stay as they are.</source>
        <translation>La chiave dei documenti non è più nel portachiavi. Ripristinarla da una copia del portachiavi; i documenti restano come sono.</translation>
    </message>
    <message>
        <source>There are documents in this profile already. Open them instead.</source>
        <translation>In questo profilo ci sono già documenti. Aprire quelli.</translation>
    </message>
    <message>
        <source>What the keychain has as the key of the documents is no key. Put it back from a copy of the keychain.</source>
        <translation>Ciò che il portachiavi ha come chiave dei documenti non è una chiave. Ripristinarla da una copia del portachiavi.</translation>
    </message>
</context>
</TS>
