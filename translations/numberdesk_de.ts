<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the accounts in this folder. A window must not have it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each request, without secrets, to this file; - is standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object for machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after so many seconds; 60 unless set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: how you call the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: ask this address instead of the provider’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: most requests at the same time; what the provider is known to bear unless set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, set-token: read the token, one line, from standard input. At a terminal it is asked for and not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, set-token: do not ask the provider whether the token is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove: also if the token cannot be removed from the keychain, or the outcome of a request of the account is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a provider, %2 its name of a field, %3 what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is not taken from the command line: every user of this computer can read it there while the command runs, and the shell keeps it in its history. Give it by standard input with --token-from-stdin. If this was a real token, replace it at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider is not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --provider which one it is. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field for --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--concurrent-requests is a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name with --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “account” comes add, list, test, set-token or remove. See numberdesk account --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which account: its name comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token by standard input, and say so with --token-from-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>It was not done within the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 for %3 (not shown): </source>
        <extracomment>Asks at a terminal; %1 is the provider&apos;s word for its token, %2 the provider, %3 the account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account of this name in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator does not allow accounts of %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name already. To replace its token, use “account set-token”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account stayed without a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added, its token is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the token of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the provider of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 was replaced in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of a purchase or release of %1 is not known yet. Without the account it cannot be looked up any more. Open the window to let it be settled, or use --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from this computer, with its token. Nothing changed at its provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from this computer. Its token may still be in the keychain: delete it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountServices</name>
    <message>
        <source>Tokens may be kept in the keychain alone. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this provider are not allowed on this computer. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCheck</name>
    <message>
        <source>At least %1 characters are needed; this has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters are accepted; this has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, for instance 2019-04-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a mail address, as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a web address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s rule for this cannot be checked here; the provider decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not have the form that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character in it. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually written internationally, as +39 079 555 0142.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>this account</source>
        <extracomment>Stands for the name of an account that has none yet: &quot;DialNexa accepted the token of this account.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 accepted the token of %2 and lists %n number(s).</source>
        <extracomment>%1 is a provider, %2 an account.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted the token of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with sample carriers inside this program; nothing is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep accounts, journal and inventory in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>What follows --profile or --tour in the help of the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each request, without secrets, to this file; - is standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>What follows --log in the help of the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the main job on the sample carriers and save a picture of each view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One desk for the phone numbers of every carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language instead of the one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>What follows --language in the help of the command line: “de”, “it”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are set up without a window by “numberdesk account”; see numberdesk account --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “account” right after the program’s name, and options after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephony provider %1: %2, price not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa has %1 agents and told %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephony provider ID %1 is not in DialNexa&apos;s price list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa sells Indian numbers after KYC only: Settings → Account → KYC Verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian 1800 numbers take calls and cannot make them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa has %1 such numbers and told %2 of them. It cannot be asked for the others; search for one type of number to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract B needs the telephony provider ID. DialNexa&apos;s price list names the IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa answered page %1 where page %2 was asked for. The list may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete KYC in DialNexa: Settings → Account → KYC Verification. Or the API key lacks permission to buy numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the country in DialNexa: Workspace Settings → Telephony Config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought. Try contract B in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete KYC in DialNexa: Settings → Account → KYC Verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An active campaign or workflow uses this number, or it is the default number. Change that in the DialNexa dashboard, then release the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no page of a DialNexa list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa tells no ID for %1, so that it cannot be addressed. Read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country to search in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa&apos;s price list could not be read, so that the telephony provider ID is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier that DialNexa buys from, by contract A. Leave it empty for DialNexa&apos;s own choice. For India DialNexa recommends plivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa documents two forms of the purchase request. Numberdesk sends the chosen one and never tries the other by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: the number alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: with telephony provider and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephony provider ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for contract B. DialNexa&apos;s price list names the IDs; an account check shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second label at DialNexa, for cost centres and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A released DialNexa number cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa does not report a balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DialNexa dashboard under the workspace&apos;s API keys. Copy the whole key; a colon in it belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check proves that the key may read. Whether it may buy shows at a purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa states its fees without a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian and other regulated numbers need KYC: Settings → Account → KYC Verification in DialNexa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa releases a number at once, and it cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in progress go on. Billing stops at the end of the current cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This DialNexa workspace has no number search. A number that you know can be typed in and bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this in the DialNexa dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sells this number. DialNexa&apos;s price list has one ID for each country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a telephone number with plus and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract B needs a telephony provider id. Enter it in the account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of %1 is not known, and contract B needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa has accepted the purchase of %1 and not listed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bought and being set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A label has at most %n character(s) at DialNexa.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>DialNexa has no setting %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa reported success, but does not show the new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DialNexa reported success, but kept “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentCheck</name>
    <message>
        <source>The file %1 is not there. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a PDF, JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its content this is %1; accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many providers refuse files above %1; this has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its content this is %1. PDF, JPEG and PNG are accepted nearly everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1’s limit is reached: %2 of %3 numbers are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s limit of numbers for this account is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of %1 is too low: %2 needed, %3 available. Top it up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the balance of %2 is too low. Top it up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to wait before the next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which is not followed. Check the account’s API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s answer could not be read: “%2” is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the token for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this with the token of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must verify your identity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not for sale any more at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still needs something that the regulator requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contradicts what %1 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached at %2. Check the connection and the account’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s own files cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give the token of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLog</name>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCall</name>
    <message>
        <source>Requirement group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of your approved requirement group, from the IdentityCall dashboard. Only countries that want documents need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order the operators of the number are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another, by priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn, each call the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements are handled in the IdentityCall dashboard. If the country needs documents, enter the id of your approved requirement group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are uploaded in the IdentityCall dashboard or through support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall has no release request. Cancel the number in the IdentityCall dashboard. You can switch it off here (Active = no).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall has no release request, so there is no release to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall does not report a balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key at app.identitycall.ai under Settings, API Keys; it is shown once. It begins with idc_: if yours does not, check that you copied the key and nothing else. Buying and changing numbers need the write permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check proves that the key may read. Whether it may also buy and change numbers, and which projects it sees, depends on your key: a missing write permission shows at the first purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall does not state the currency of its fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number cannot be given back from here: IdentityCall has no release request. Cancelling is done in the IdentityCall dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the answer to the purchase is lost, only the list of your numbers can tell how it ended. There is no balance and no list of transactions to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of a new number are recorded until you switch recording off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add operators to the number before live calls arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is switched off takes no calls. It is still yours and still billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether calls are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement group is not approved yet. Wait for its approval in the IdentityCall dashboard, or enter the id of an approved group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfil the requirements in the IdentityCall dashboard, then enter the id of your approved requirement group with the purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit or check the way of payment in the IdentityCall dashboard. IdentityCall does not tell how much is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks the read permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks the write permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks the delete permission. Use a key that has it (IdentityCall, Settings, API Keys).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key belongs to one project. Use a key for the whole account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall keys can expire or be revoked. Make a new one in IdentityCall under Settings, API Keys, and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or the requirement group is not there, or is outside your key&apos;s project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, or it is outside your key&apos;s project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement group %1 is not there, or it belongs to another account. Check its id in the IdentityCall dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall records the calls of a new number. Switch recording off in the number&apos;s settings if you do not want that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place in the list does not exist. Read the list again from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall announced more entries but did not send them. The list may not be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has no IdentityCall id. Read the list of your numbers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other changes of this number were made before this one failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other changes of this number were made before this one failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country: IdentityCall searches one country at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall does not sell numbers of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall did not search numbers of the type “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall made the change, but the number could not be read afterwards. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is not one that IdentityCall made. Search for the number again and buy it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a requirement group is a whole number, digits only. The IdentityCall dashboard shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the offered ways to ring the operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentityCall has no setting of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an operator, or enter a telephone number that begins with plus and its country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the operator that is to be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputRules</name>
    <message>
        <source>Enter the token that the provider gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a token: %1 characters at most. Copy the token alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has a line break in it. Copy it again, as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has a character in it that no token can have. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the API address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be asked. Example: https://api.example.com/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// keeps the token secret on its way. http:// is possible for this computer alone (localhost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address must not have a user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or the number sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is needed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a line break or control character is in it. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose one of the offered values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate into, in that language: &quot;Deutsch&quot;, &quot;Italiano&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The sample carriers can’t be used on this computer. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MindHunters</name>
    <message>
        <source>Enter the subdomain of the workspace, the part of its address before the first point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subdomain has only letters a to z, digits and hyphens, at most 63 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address can&apos;t be read. Enter it like https://acme.mindhunters.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name, a question mark or a number sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part of the workspace&apos;s address: &quot;acme&quot; in https://acme.mindhunters.ai. It is not needed when a full API address is entered under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MindHunters documents two domains. Choose the one in the address of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country codes with commas between them, for example IT, FR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound call channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound call channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MindHunters numbers have no editable label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the agent in the MindHunters dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MindHunters has no way to cancel a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MindHunters does not report a balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it in the MindHunters dashboard under your profile icon, Developer. It is shown once and needs the admin or developer permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test reads the list of numbers. It does not prove that the token may buy or release numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first active number of a workspace is free, whatever fee the search shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MindHunters does not document how many numbers a workspace may have; it refuses a purchase above its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MindHunters does not document a way back: treat a release as final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token must be one line without control or special characters. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the domains of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list can&apos;t be continued from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the subdomain. If it is right, choose the other domain, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of external numbers could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of external numbers could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not in the account&apos;s list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether the channel is on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number of simultaneous channels as a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MindHunters has no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a number with its country, as the search found it, can be bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the agent&apos;s UUID, and that the number is still in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the agent&apos;s UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel settings were changed, but the agent was not linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel settings were changed, but the agent was not linked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number comes from another carrier and can&apos;t be released at MindHunters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty or can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for numbers is not available at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements are not available at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading documents is not available at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of documents is not available at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting documents is not available at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a single number is not available at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing channel settings is not available at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing numbers is not available at this address. Use the MindHunters dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of agents is not available at this address. Enter the agent&apos;s UUID from the MindHunters dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MindHunters answered page %1 of a list instead of page %2. The list may not be complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberFacts</name>
    <message>
        <source>%1, by the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>%1 is the provider, %2 the account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellable until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberMatcher</name>
    <message>
        <source>A number pattern has digits, * for any digits and ? for one digit; “%1” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has at most 15 digits. Shorten the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>You stopped it before the request was sent. Nothing was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and what %1 shows since proves that nothing was bought. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yours; %1 is setting it up, and it cannot be used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yours; %1 is setting it up (“%2”), and it cannot be used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent; %1 has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yours: %1 confirmed it, and your list shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is bought, and your list does not show it yet. Numberdesk looks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was bought: the answer did not arrive as it should. Numberdesk reads your list to find out, and the number cannot be bought again until then. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk looked several times, and nothing proves that it was bought or that it was not. Ask %1’s support before you buy it again, or let Numberdesk look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile %1 is open in another window of this program. Use that window, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 cannot be written. Check the rights of the folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurchaseReconciler</name>
    <message>
        <source>%1: the account could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the account’s list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the account’s list shows the number, with the id %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the list could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purchaser</name>
    <message>
        <source>The journal could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier purchase of this number has no known outcome yet. Wait until it is settled, see Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is yours already. Find it in the inventory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Releaser</name>
    <message>
        <source>The journal could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number comes from another carrier. Release it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request for this number has no known outcome yet. Wait until it is settled, see Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s list could not be read completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s list does not show the number any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s list shows the number as being released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s list shows the number as released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s list still shows the number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementWords</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1, at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is something to do at the provider. Enter what the provider asks for when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider calls this “%1”, which Numberdesk does not know: answer it in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxAccounts</name>
    <message>
        <source>%1 sample</source>
        <extracomment>Name of a sample account; %1 is the provider.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>It can be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be: true, false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be “system” or a language code such as “de”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be “system” or a country code of two letters such as “DE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be “system”, “none” or an address of the form http://host:port, without a user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be “all”, “none”, or some of these with commas between them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be the path of a file whose name ends in .log, or that name alone for one in the profile’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLook</name>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database file is gone or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Choose another folder, or move the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (format %2; this version knows %3) and was left as it is. Install the newer version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used (%2). It was kept as %3, and a new, empty file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used from this place. Restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that you may write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that the disk has space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read the file %1, and this could not be changed. Make yourself its owner, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and it could not be renamed. Move it to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be written to %1. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Restart the program: the file is then set aside and a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemDefaults</name>
    <message>
        <source>The administrator’s settings in %1 cannot be read, so nothing of them applies. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator’s settings in %1 are too large to be settings, so nothing of them applies. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator’s settings in %1 are not text in UTF-8, so nothing of them applies. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others than its owner can change %1 or its folder, so its locks hold nobody back. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group “%1”: the groups are [defaults] and [locked].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not understood: it has no equals sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” sounds like a secret and is not read. Everybody on this computer can read this file: take the secret out and replace it where it came from. Tokens are given to the keychain with “numberdesk account add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands before any group: write [defaults] or [locked] above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a setting of this version and has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked twice; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value that it cannot have, so it is locked to “%2”. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that a person chooses: write it under [locked].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a value that it cannot have and is left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 a line number, %3 a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator in %1, with a value that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenInput</name>
    <message>
        <source>What came by standard input is too long for a token. Give the token alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came by standard input is not text in UTF-8. Give the token as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token came by standard input: it is empty or closed. Give the token there, as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one line came by standard input. Give the token alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token came by standard input in time, or its end did not come. Close standard input after the token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vobiz</name>
    <message>
        <source>Vobiz does not know this Auth ID. Compare it with the one in the Vobiz console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz has no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a trunk is a UUID, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of an application has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has an application or a trunk, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number may need Aadhaar verification in the Vobiz console before it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz asks for a minimum commitment. Months: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz marks this as a trial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz marks this number as blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz verifies identity in its console or by identifiers; there is nothing to upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels cannot be changed through the Vobiz API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz routes numbers to applications or trunks; enter the application id (digits) or trunk id (UUID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the Vobiz console beside the Auth Token and begins with MA_ (main account) or SA_ (sub-account).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters. The balance of this wallet is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the address of the account is written. Automatic finds out by reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a trunk group (UUID) from the Vobiz console; empty for none. A number has an application or a trunk, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a partner’s Auth ID (PA_). With it Vobiz only shows numbers and sells none. Enter the Auth ID of a main account (MA_) or of a sub-account (SA_).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Auth ID begins with MA_ or SA_, followed by letters and digits. Copy it from the Vobiz console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, such as INR or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the Vobiz console beside the Auth ID and is valid until it is replaced there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check reads the list of numbers. It does not prove that numbers can be bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz takes the set-up fee and the first month from the wallet in the number’s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Indian number may need Aadhaar verification before it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz may charge a release fee. It depends on the account and is not known before the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 24 hours the release can be cancelled; then Vobiz keeps the number back for 45 days. An immediate release cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number’s application and trunk are detached at once. Cancelling the release does not attach them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz keeps this number in its cool-off period until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz keeps this number in its cool-off period and does not say until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought. Test the connection of this account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is assigned to a trunk already. Clear its trunk first, then assign the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release can no longer be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz must verify your identity first. Do this in the Vobiz console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz says that this number is not this account’s. Refresh the list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired or was replaced. Copy the present one from the Vobiz console into this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this answer Vobiz often means that the balance was not sufficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz answered page %1 when page %2 was asked for. The list may not be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is longer than %L1 entries. The rest is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sub-account: the parent account pays, and its balance is shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent account pays for this number; its balance cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sub-account: the parent account pays for its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz cannot filter by number type or region. Numbers of every type are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz does not list this number any more. Refresh the list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz did not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(currency not stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the account failed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz still sells %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz had a fault and bought nothing. You can buy the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is %1; the purchase needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz does not sell %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vobiz took %1 at %2 (transaction %3). Contact Vobiz before you buy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment for it is booked since the purchase was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release can be cancelled until the cool-down ends; afterwards Vobiz keeps the number back for 45 days. Its application and trunk are detached and do not come back when the release is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern has digits, “*” for any digits and “?” for one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a telephone number in international form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vogent</name>
    <message>
        <source>Vogent searches by area code. Enter the area code that the number shall begin with, for example 415.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list of numbers and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number may be gone: search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key stops working when the user who made it leaves the workspace: make a new one in Vogent&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent lists no requirements. Countries other than US, Canada and UK: contact Vogent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent does not state a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent numbers have no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent numbers have nothing to change but their agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release at Vogent cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent does not report a balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Vogent&apos;s dashboard open API, then Keys, then New Key. The key stops working when its user leaves the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proves that the key can read numbers. Whether it can buy shows with the first purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent does not say how a release changes the bill, or what happens to the linked agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has no usable id at Vogent. Refresh the list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent&apos;s list began to repeat itself and was ended there. Entries may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent&apos;s list is longer than can be read and was ended. Entries are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country to search in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent names numbers of the United States, Canada and the United Kingdom only. For other countries contact Vogent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent searches by area code and returns at most %1 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the number to buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not sell numbers. Check the account&apos;s API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogent had lost the place in its list, so the list was read from its beginning again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agent to link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WireNames</name>
    <message>
        <source>Needs Aadhaar verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aadhaar verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI receptionist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent for SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent for WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier’s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average length of a call in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator to choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, currency not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought, confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought, being set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, being settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <comment>a filter of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number pattern</source>
        <comment>a filter of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <comment>a filter of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capabilities</source>
        <comment>a filter of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <comment>a filter of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase confirmed by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase request sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought, seen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought, not yet seen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought, being set up by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase refused, nothing bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase outcome unknown, being settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: nothing was bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase not confirmed by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase was never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release request sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release pending, can be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release outcome unknown, being settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: the number was not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release not confirmed by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation of a release sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release could not be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a number sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a number failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountDialog</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 with what you entered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the token of %1 to the system’s keychain. If the keychain asks you for a password, enter it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is not kept yet. %2
Kept for this session only, it is forgotten when Numberdesk ends, and you enter it again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token again, because the address changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is not kept yet. %2
Your administrator wants tokens in the keychain alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountForm</name>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls it “%2”. %3</source>
        <extracomment>%1 is a provider, %2 its word for the token (&quot;API key&quot;), %3 a sentence on how to get one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you call it: the office, the customer or the project that its numbers are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrent requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many requests may be under way at the same time. Choose fewer when the provider often asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty unless %1 gave you an address of your own. The token is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <extracomment>Number of requests that a provider is known to bear.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 to make a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; enter a new one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again for the new address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountLine</name>
    <message>
        <source>Readings of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1, %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed, last read %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountRemoval</name>
    <message numerus="yes">
        <source>Removed from this computer: the account, its token, and the copy of its list with %n number(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers themselves stay yours at %1, and %1 goes on billing them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n purchase(s) or release(s) of this account is not known yet. Without the account it can&apos;t be looked up any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the token of %1 from the system’s keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

The account is still there. Removed without its token, the token stays in the keychain, and you have to delete it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove without the token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountSessions</name>
    <message>
        <source>This account is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountStore</name>
    <message>
        <source>This account does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read. Check the rights of the file, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read. Check the disk, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts in %1 could not be understood. The file was kept as %2; add your accounts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts in %1 were written by a newer version of this program and were left as they are. Install the newer version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings could not be understood and are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from 1 to %1, or 0 for the provider&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts could not be written to %1, so nothing was changed. Check that the disk has space and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsButton</name>
    <message>
        <source>Accounts to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the menu of accounts: %1 is the account&apos;s name, %2 its provider.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to ask</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory, this session only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk searches, buys and lists with the API token that your provider gives you. Tokens are kept in the system’s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with sample carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), %1 disabled</source>
        <extracomment>Sub-title of the accounts; %1 is how many of them are disabled.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this account again in searches and readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this account, but ask it nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 with the token of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from this computer. Nothing changed at its provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator allows no accounts to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account can be added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::ActivityView</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of a view: the journal of what was bought, released and changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number, account or what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you buy, release or change is written down here, with its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed outside of this program: line %1 does not fit to the lines before it. Keep a copy of the file for your auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n line(s), none changed or removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a story: when, and what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to see everything that is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AddressForm</name>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company or a last name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building, floor or suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or last name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AgentEditor</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Name of a button for screen readers; %1 is an agent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who can be chosen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none yet. Make one there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls it “%2”.</source>
        <extracomment>%1 is the provider, %2 its word for an agent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AnswerEntry</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a date is written: year, month, day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Example: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::AvailableNumbersModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::BeforeYouPay</name>
    <message>
        <source>Before you pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed afterwards: the balance does not limit this purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are available. What the purchase takes is not stated, so nobody can tell whether that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are available, in another currency than the price of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is too low: %1 needed, %2 available. Top it up at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is enough: %1 of %2 for set-up and first month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of %1 is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none of your accounts’ lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is yours already: %1 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be bought while the journal cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request for this number has no known outcome yet. Wait until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up fee is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monthly fee is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::BusyIndicator</name>
    <message>
        <source>Working</source>
        <extracomment>Accessible name of the turning wheel.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::CardRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a link on a card: what it does, and for which account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <extracomment>Accessible name of the progress bar on an account&apos;s card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A card for screen readers: the account, where it stands, what it says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::CheckList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a link in a list: what it does, and for which line.
----------
A line of a check list for screen readers: what it is about, and where it stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::Composition</name>
    <message>
        <source>The journal cannot be used, so nothing can be bought or released: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample carriers cannot be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::DetailsPane</name>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see everything about it and to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a number to see everything about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is under way and can still be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release can be cancelled until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s list does not show this number any more, as seen %1. Read it again, or remove it from this list if you know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number comes from another carrier. Release it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling the release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is cancelled. The number stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The change may have arrived nevertheless, so the number was read anew: what stands here is what %2 has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The change may have arrived nevertheless, and the number could not be read anew. Read it again before you repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number, %2 a sentence about what went wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentEntry</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::Field</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::FilePlace</name>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG (*.pdf *.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::FilterEdit</name>
    <message>
        <source>Go to the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::FormEntry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of what is missing: the field, and what is wrong with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <extracomment>Tool tip of the cross that closes a message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryTable</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryView</name>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by number, label, provider, place or agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;2 minutes ago&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) · %1</source>
        <extracomment>%1 is when the lists were read, &quot;read 2 minutes ago&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many numbers the filter leaves.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No account to read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account, or enable one, and its numbers are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts have none, or could not be read. Search for numbers to buy the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of the filter must stand in a number’s row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::JournalModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label “%1” instead of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::KeychainSecretStore</name>
    <message>
        <source>The keychain took the secret, but did not give the same one back. Try again, or look for the entry %1 in your keychain program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not delete the entry %1. Delete it in your keychain program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not do what was asked. Try again, or restart your keychain program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was denied. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain in this session. Start one (for example GNOME Keyring, KWallet or KeePassXC) and try again, or continue for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no keyring to keep secrets in. Make one in your keychain program and try again, or continue for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is not answering. Look whether it asks for a password, restart it and try again, or continue for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::LineEdits</name>
    <message>
        <source>Clear the field</source>
        <extracomment>Accessible name of the button at the end of a text field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::MainWindow</name>
    <message>
        <source>Search</source>
        <extracomment>A view.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <extracomment>A view: the numbers that one has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>A view: the journal of what was bought, released and changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>A view: accounts at providers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A view.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu entry: ends the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read all accounts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no known outcome yet. The provider’s own list decides; nothing is sent again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About Numberdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One desk for the phone numbers of every carrier.

Free software under the GNU General Public License, version 3 or later. Icons: Lucide, ISC licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberForm</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure for screen readers: what it is, and how much.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capabilities not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is rented for at least %n month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The numbering plan that Numberdesk knows has no such number. The plan may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::OutcomePage</name>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numberdesk is looking now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Numberdesk looks again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::ProgressPage</name>
    <message>
        <source>Buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your numbers and balance at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <extracomment>A file that is being sent, and how much of it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending the purchase request, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the number in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is on its way and cannot be called back. You may leave this page: the outcome is kept in Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the request is sent nothing is bought and you can cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseOutcomesModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseView</name>
    <message>
        <source>%1 is being bought. Review the next number when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseDialog</name>
    <message>
        <source>Release this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type RELEASE to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release immediately, without time to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent is linked to it. Calls to it will no longer reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is answered by %1. Calls to it will no longer arrive there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 a month now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its minimum commitment is %n month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type it in capital letters, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 to release the number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the dialog while a release is under way or has ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1’s list until it tells how it ended. You may close this; it goes on, and Activity shows the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has released the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will release the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the release costs anything is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be cancelled until %1, in the details of the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was not released; it is still yours. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether the number was released. %1 Nothing is sent a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was not released: %1’s list shows it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could confirm whether the number was released. Look at %1 itself before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::RequirementForm</name>
    <message numerus="yes">
        <source>%n requirement(s) of %1 could not be read, so this form may be incomplete. %1 may refuse the purchase and say what is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for nothing more for such a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which the number stands in your list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::ResultsPane</name>
    <message>
        <source>Available numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) found. Select one to buy it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After &quot;3 selected&quot;: of how many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReviewPage</name>
    <message>
        <source>I confirm these numbers and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is sent once. If the answer is lost, Numberdesk reads your list and tells you what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, read at %2</source>
        <extracomment>After &quot;Requirements for Italy, Local&quot;: who told them and when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Link beside what is missing: puts the focus on the field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing or wrong. F8 jumps to the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at number and prices, then tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number · %1 · %2</source>
        <extracomment>Under the title: how many numbers are bought, at which provider, from which account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked what such a number needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::SandboxPanel</name>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After two seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has its effect, the answer is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sample carriers misbehave and see what Numberdesk makes of it. Nothing real happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers</source>
        <extracomment>The tabs of the sample carriers, for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>How a sample carrier answers: at once, late, never.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This carrier cannot be changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::SearchForm</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest monthly price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>How a number pattern is compared with a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits, * for any digits and ? for one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared as a figure, whatever the currency. Numbers without a stated price are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country to search in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one account to ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::SearchView</name>
    <message>
        <source>Shorten the number pattern, or let the number contain it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the place empty, or write only the beginning of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the highest monthly price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer of Voice, SMS, MMS and Fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for any type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number pattern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account to ask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account at a provider, then search its numbers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch one on to search its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all accounts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country, add filters if you like, and press Enter. Each account’s numbers appear here as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped before a number was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account could answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its card above says why, and what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account that answered has such a number in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has such a number in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another country, or ask more accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Filters in use: %2.</source>
        <extracomment>%1 says which filter to relax, %2 lists the filters in use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one query, every account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a currency not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) in currencies not stated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed with this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must verify your identity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asks to wait %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a fault on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be filtered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell enough of some of its numbers to filter by %2, so they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more numbers than are shown. Search more closely to see others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 does not filter by %2 as asked: its answer of %n number(s) was filtered here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>filtered here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the answer could not be read and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one</source>
        <comment>an area code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found, then: %1</source>
        <extracomment>%n numbers came before the failure; %1 says what failed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking… %n found so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::SettingInput</name>
    <message>
        <source>Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not stated)</source>
        <extracomment>%1 is a switch whose position the provider does not tell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::SettingsView</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a view.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every choice works at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A choice of colours: dark letters on a light ground.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A choice of colours: light letters on a dark ground.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>A choice between light and dark.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>Head of a section of the settings: where the system keeps passwords.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in the system’s keychain and nowhere else. If it asks you for a password, give yourself time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Head of a section of the settings: where the program keeps its files.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, journal and the copy of your inventory are files on this computer, readable by you alone. They hold no tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Head of a section of the settings, and the name of its choice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>A choice of language: the one of the system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, dates and money are written as your system writes them, in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample carriers are not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in the system’s keychain alone, not for one session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account can be added or asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts can be added and asked at these providers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of proxy: no proxy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one below</source>
        <extracomment>A choice of proxy: the one that is entered in the field below.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and port of an HTTP proxy that needs no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter http://, the host, a colon and the port, such as http://proxy.example.com:8080. The proxy used so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request is written to this file, without secrets, from the next start on. A name alone is a file in the folder above. Leave it empty for no log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by your administrator</source>
        <extracomment>Head of a section of the settings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Locked. %2</source>
        <extracomment>%1 is a hint or nothing, %2 &quot;Set by your administrator in FILE.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://proxy.example.com:8080</source>
        <extracomment>An example of an address, shown in the empty field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests.log</source>
        <extracomment>An example of a file&apos;s name, shown in the empty field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::Sidebar</name>
    <message>
        <source>Views</source>
        <extracomment>The list of views, for screen readers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>A view in the sidebar and the number of things that wait there.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::SkeletonRows</name>
    <message>
        <source>Waiting for the first rows</source>
        <extracomment>Accessible name of grey bars shown until the first rows arrive.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::SpecField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>In a list of choices: none of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusCards</name>
    <message>
        <source>Account status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Head of an account&apos;s card where the provider has several: %1 is the provider, %2 the account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusGlyph</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusLine</name>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: nothing is bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let carriers misbehave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>An account that is being read: its name, the numbers read so far, and how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An account that is being read: its name and the numbers read so far.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <extracomment>Accessible name of a table&apos;s head; %1 is the table&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::TokenEdit</name>
    <message>
        <source>Hide token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numberdesk::TokenVault</name>
    <message>
        <source>No token is kept for %1. Enter it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 was given to %2, but now %3 answers as the keychain. Start %2, or enter the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is no longer in the keychain. Enter it again under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
