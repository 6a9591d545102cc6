<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AllNumbers</name>
    <message numerus="yes">
        <source>The provider’s list repeats itself. It was read up to %n number(s).</source>
        <translation>
            <numerusform>The provider’s list repeats itself. It was read up to %n number.</numerusform>
            <numerusform>The provider’s list repeats itself. It was read up to %n numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CartStore</name>
    <message numerus="yes">
        <source>%n line(s) of the cart cannot be read and are not shown. They were left in %1 as they are.</source>
        <translation>
            <numerusform>%n line of the cart cannot be read and is not shown. It was left in %1 as it is.</numerusform>
            <numerusform>%n lines of the cart cannot be read and are not shown. They were left in %1 as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message numerus="yes">
        <source>The journal is whole: %n line(s), none changed or removed.</source>
        <translation>
            <numerusform>The journal is whole: %n line, not changed or removed.</numerusform>
            <numerusform>The journal is whole: %n lines, none changed or removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not noted beside it: of these the chain alone speaks.</source>
        <translation>
            <numerusform>%n line was not noted beside it: of this the chain alone speaks.</numerusform>
            <numerusform>%n lines were not noted beside it: of these the chain alone speaks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%1 accepted the token of %2 and lists %n number(s).</source>
        <extracomment>%1 is a provider, %2 an account.</extracomment>
        <translation>
            <numerusform>%1 accepted the token of %2 and lists %n number.</numerusform>
            <numerusform>%1 accepted the token of %2 and lists %n numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplianceCase</name>
    <message numerus="yes">
        <source>All is there. Review the purchase of %n number(s); the documents are uploaded with it.</source>
        <translation>
            <numerusform>All is there. Review the purchase of %n number; the documents are uploaded with it.</numerusform>
            <numerusform>All is there. Review the purchase of %n numbers; the documents are uploaded with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message numerus="yes">
        <source>%n number(s) have no stated price.</source>
        <translation>
            <numerusform>%n number has no stated price.</numerusform>
            <numerusform>%n numbers have no stated price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) have no currency and are not added up.</source>
        <translation>
            <numerusform>%n price has no currency and is not added up.</numerusform>
            <numerusform>%n prices have no currency and are not added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are billed by another carrier.</source>
        <translation>
            <numerusform>%n number is billed by another carrier.</numerusform>
            <numerusform>%n numbers are billed by another carrier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not in their account’s list any more.</source>
        <translation>
            <numerusform>%n number is not in its account’s list any more.</numerusform>
            <numerusform>%n numbers are not in their account’s list any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are being released and count until then.</source>
        <translation>
            <numerusform>%n number is being released and counts until then.</numerusform>
            <numerusform>%n numbers are being released and count until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are billed later.</source>
        <translation>
            <numerusform>%n number is billed later.</numerusform>
            <numerusform>%n numbers are billed later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were due before today when they were last read.</source>
        <translation>
            <numerusform>%n number was due before today when it was last read.</numerusform>
            <numerusform>%n numbers were due before today when they were last read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n number(s) the next bill is not stated.</source>
        <translation>
            <numerusform>Of %n number the next bill is not stated.</numerusform>
            <numerusform>Of %n numbers the next bill is not stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be released before their next bill and are not listed.</source>
        <translation>
            <numerusform>%n number will be released before its next bill and is not listed.</numerusform>
            <numerusform>%n numbers will be released before their next bill and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialNexa</name>
    <message numerus="yes">
        <source>A label has at most %n character(s) at DialNexa.</source>
        <translation>
            <numerusform>A label has at most %n character at DialNexa.</numerusform>
            <numerusform>A label has at most %n characters at DialNexa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCheck</name>
    <message numerus="yes">
        <source>At most %n document(s) can be given here. Remove those that are not needed.</source>
        <translation>
            <numerusform>At most %n document can be given here. Remove those that are not needed.</numerusform>
            <numerusform>At most %n documents can be given here. Remove those that are not needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%1 asks to wait %n second(s) before the next request.</source>
        <translation>
            <numerusform>%1 asks to wait %n second before the next request.</numerusform>
            <numerusform>%1 asks to wait %n seconds before the next request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberFacts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseReconciler</name>
    <message numerus="yes">
        <source>%n entry(s) of the list could not be read.</source>
        <translation>
            <numerusform>%n entry of the list could not be read.</numerusform>
            <numerusform>%n entries of the list could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the account’s list of %n number(s) does not show it.</source>
        <translation>
            <numerusform>%1: the account’s list of %n number does not show it.</numerusform>
            <numerusform>%1: the account’s list of %n numbers does not show it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteDocuments</name>
    <message numerus="yes">
        <source>The provider’s list of documents repeats itself. It was read up to %n document(s).</source>
        <translation>
            <numerusform>The provider’s list of documents repeats itself. It was read up to %n document.</numerusform>
            <numerusform>The provider’s list of documents repeats itself. It was read up to %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementWords</name>
    <message numerus="yes">
        <source>Up to %n document(s).</source>
        <translation>
            <numerusform>Up to %n document.</numerusform>
            <numerusform>Up to %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealedRecords</name>
    <message numerus="yes">
        <source>%n entry(ies) about profiles and cases cannot be read any more. They were left as they are.</source>
        <translation>
            <numerusform>%n entry about profiles and cases cannot be read any more. It was left as it is.</numerusform>
            <numerusform>%n entries about profiles and cases cannot be read any more. They were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingLimits</name>
    <message numerus="yes">
        <source>%n purchase(s) whose price is not stated in full may add to that.</source>
        <translation>
            <numerusform>%n purchase whose price is not stated in full may add to that.</numerusform>
            <numerusform>%n purchases whose price is not stated in full may add to that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message numerus="yes">
        <source>Write at most %n decimal(s).</source>
        <translation>
            <numerusform>Write at most %n decimal.</numerusform>
            <numerusform>Write at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>The regulator asks for %n thing(s). Fill the requirements in.</source>
        <translation>
            <numerusform>The regulator asks for %n thing. Fill the requirements in.</numerusform>
            <numerusform>The regulator asks for %n things. Fill the requirements in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
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
</context>
<context>
    <name>numberdesk::AccountLine</name>
    <message numerus="yes">
        <source>%n number(s) could not be read.</source>
        <translation>
            <numerusform>%n number could not be read.</numerusform>
            <numerusform>%n numbers could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountRemoval</name>
    <message numerus="yes">
        <source>Removed from this computer: the account, its token, and the copy of its list with %n number(s).</source>
        <translation>
            <numerusform>Removed from this computer: the account, its token, and the copy of its list with %n number.</numerusform>
            <numerusform>Removed from this computer: the account, its token, and the copy of its list with %n numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n purchase(s) or release(s) of this account is not known yet. Without the account it can’t be looked up any more.</source>
        <translation>
            <numerusform>The outcome of %n purchase or release of this account is not known yet. Without the account it can’t be looked up any more.</numerusform>
            <numerusform>The outcome of %n purchases or releases of this account is not known yet. Without the account it can’t be looked up any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned release(s) of this account are taken back.</source>
        <translation>
            <numerusform>%n planned release of this account is taken back.</numerusform>
            <numerusform>%n planned releases of this account are taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountStore</name>
    <message numerus="yes">
        <source>%n account(s) in the settings could not be understood and are not shown.</source>
        <translation>
            <numerusform>%n account in the settings could not be understood and is not shown.</numerusform>
            <numerusform>%n accounts in the settings could not be understood and are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsButton</name>
    <message numerus="yes">
        <source>%n account(s) to ask</source>
        <translation>
            <numerusform>%n account to ask</numerusform>
            <numerusform>%n accounts to ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::AccountsView</name>
    <message numerus="yes">
        <source>%n account(s), %1 disabled</source>
        <extracomment>Sub-title of the accounts; %1 is how many of them are disabled.</extracomment>
        <translation>
            <numerusform>%n account, %1 disabled</numerusform>
            <numerusform>%n accounts, %1 disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ActivityView</name>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n line, newest first</numerusform>
            <numerusform>%n lines, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are written so far.</source>
        <translation>
            <numerusform>%n line is written so far.</numerusform>
            <numerusform>%n lines are written so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>%n line was written to %1.</numerusform>
            <numerusform>%n lines were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalCode</name>
    <message numerus="yes">
        <source>The code is wrong. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>The code is wrong. The next attempt can be made in %n second.</numerusform>
            <numerusform>The code is wrong. The next attempt can be made in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code was wrong several times. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>The code was wrong several times. The next attempt can be made in %n second.</numerusform>
            <numerusform>The code was wrong several times. The next attempt can be made in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalDialog</name>
    <message numerus="yes">
        <source>The code was wrong several times. The next attempt can be made in %n second(s).</source>
        <translation>
            <numerusform>The code was wrong several times. The next attempt can be made in %n second.</numerusform>
            <numerusform>The code was wrong several times. The next attempt can be made in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ApprovalPanel</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n number(s)</source>
        <translation>
            <numerusform>Edit %n number</numerusform>
            <numerusform>Edit %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CartOutcomePage</name>
    <message numerus="yes">
        <source>%n not bought</source>
        <translation>
            <numerusform>%n not bought</numerusform>
            <numerusform>%n not bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being settled</source>
        <translation>
            <numerusform>%n being settled</numerusform>
            <numerusform>%n being settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bought</source>
        <translation>
            <numerusform>%n bought</numerusform>
            <numerusform>%n bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) done</source>
        <extracomment>How many lines of a purchase have ended; %n are all.</extracomment>
        <translation>
            <numerusform>%1 of %n line done</numerusform>
            <numerusform>%1 of %n lines done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CartPurchaseView</name>
    <message numerus="yes">
        <source>%n number(s) are about to be bought. A second person approves it with the code.</source>
        <translation>
            <numerusform>%n number is about to be bought. A second person approves it with the code.</numerusform>
            <numerusform>%n numbers are about to be bought. A second person approves it with the code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CartReviewPage</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CartView</name>
    <message numerus="yes">
        <source>%n line(s) were taken out of the cart.</source>
        <translation>
            <numerusform>%n line was taken out of the cart.</numerusform>
            <numerusform>%n lines were taken out of the cart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were labelled.</source>
        <translation>
            <numerusform>%n line was labelled.</numerusform>
            <numerusform>%n lines were labelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not state everything that the pattern asks for.</source>
        <translation>
            <numerusform>%n of them does not state everything that the pattern asks for.</numerusform>
            <numerusform>%n of them do not state everything that the pattern asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %n line(s).</source>
        <translation>
            <numerusform>Checking: %1 of %n line.</numerusform>
            <numerusform>Checking: %1 of %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were checked: all are offered at these prices.</source>
        <translation>
            <numerusform>%n line was checked: it is offered at this price.</numerusform>
            <numerusform>%n lines were checked: all are offered at these prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were checked, and %1 of them cannot be bought as they are. The state of each says why.</source>
        <translation>
            <numerusform>%n line was checked, and it cannot be bought as it is (%1). Its state says why.</numerusform>
            <numerusform>%n lines were checked, and %1 of them cannot be bought as they are. The state of each says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CasePane</name>
    <message numerus="yes">
        <source>%n thing(s) must be filled in or mended. F8 goes to the next.</source>
        <translation>
            <numerusform>%n thing must be filled in or mended. F8 goes to the next.</numerusform>
            <numerusform>%n things must be filled in or mended. F8 goes to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled in from %1.</source>
        <translation>
            <numerusform>%n field filled in from %1.</numerusform>
            <numerusform>%n fields filled in from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over from %1.</source>
        <translation>
            <numerusform>%n answer taken over from %1.</numerusform>
            <numerusform>%n answers taken over from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CasesModel</name>
    <message numerus="yes">
        <source>%1 · %2 · %n number(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n number</numerusform>
            <numerusform>%1 · %2 · %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n number(s)</source>
        <extracomment>A provider, an account, and how many numbers a case is for. An account and how many numbers a case is for.</extracomment>
        <translation>
            <numerusform>%1 · %n number</numerusform>
            <numerusform>%1 · %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are counted, but not listed.</source>
        <translation>
            <numerusform>%n more change is counted, but not listed.</numerusform>
            <numerusform>%n more changes are counted, but not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last readings of %n account(s) are compared with those before, the newest of %1.</source>
        <extracomment>%1 is a moment.</extracomment>
        <translation>
            <numerusform>The last reading of %n account is compared with the one before, the newest of %1.</numerusform>
            <numerusform>The last readings of %n accounts are compared with those before, the newest of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were read for the first time.</source>
        <translation>
            <numerusform>%n account was read for the first time.</numerusform>
            <numerusform>%n accounts were read for the first time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CostChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The last bar of a chart, which stands for the groups that have none of their own.</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::CostsPage</name>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>the next day</numerusform>
            <numerusform>the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have no agent.</source>
        <translation>
            <numerusform>%n number has no agent.</numerusform>
            <numerusform>%n numbers have no agent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without an agent cost %1 each month.</source>
        <translation>
            <numerusform>%n number without an agent costs %1 each month.</numerusform>
            <numerusform>%n numbers without an agent cost %1 each month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DetailsPane</name>
    <message numerus="yes">
        <source>%n number(s) selected</source>
        <translation>
            <numerusform>%n number selected</numerusform>
            <numerusform>%n numbers selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentDeletion</name>
    <message numerus="yes">
        <source>Delete %n documents?</source>
        <translation>
            <numerusform>Delete %n document?</numerusform>
            <numerusform>Delete %n documents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>At the end of a list of cases and profiles.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentDetailsPanel</name>
    <message numerus="yes">
        <source>%n documents are selected</source>
        <translation>
            <numerusform>%n document is selected</numerusform>
            <numerusform>%n documents are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentEntry</name>
    <message numerus="yes">
        <source>%n more file(s) could not be taken here.</source>
        <translation>
            <numerusform>%n more file could not be taken here.</numerusform>
            <numerusform>%n more files could not be taken here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentVault</name>
    <message numerus="yes">
        <source>What is known of %n document(s) cannot be read any more. Their files are still there.</source>
        <translation>
            <numerusform>What is known of %n document cannot be read any more. Its file is still there.</numerusform>
            <numerusform>What is known of %n documents cannot be read any more. Their files are still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DocumentsView</name>
    <message numerus="yes">
        <source>%n document(s), encrypted on this computer</source>
        <translation>
            <numerusform>%n document, encrypted on this computer</numerusform>
            <numerusform>%n documents, encrypted on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted</source>
        <translation>
            <numerusform>%n document deleted</numerusform>
            <numerusform>%n documents deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::DueDatesModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::EditPanel</name>
    <message numerus="yes">
        <source>%n number(s) will change.</source>
        <translation>
            <numerusform>%n number will change.</numerusform>
            <numerusform>%n numbers will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have all of it already.</source>
        <translation>
            <numerusform>%n number has all of it already.</numerusform>
            <numerusform>%n numbers have all of it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be changed so; nothing is done about them.</source>
        <translation>
            <numerusform>%n number cannot be changed so; nothing is done about it.</numerusform>
            <numerusform>%n numbers cannot be changed so; nothing is done about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are sent to the provider; everything else is kept on this computer.</source>
        <translation>
            <numerusform>%n label is sent to the provider; everything else is kept on this computer.</numerusform>
            <numerusform>%n labels are sent to the provider; everything else is kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n number(s)</source>
        <translation>
            <numerusform>Change %n number</numerusform>
            <numerusform>Change %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n number(s) are done.</source>
        <translation>
            <numerusform>%1 of %n number is done.</numerusform>
            <numerusform>%1 of %n numbers are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were changed.</source>
        <translation>
            <numerusform>%n number was changed.</numerusform>
            <numerusform>%n numbers were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be changed.</source>
        <translation>
            <numerusform>%n number could not be changed.</numerusform>
            <numerusform>%n numbers could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left as they were, because you stopped.</source>
        <translation>
            <numerusform>%n number was left as it was, because you stopped.</numerusform>
            <numerusform>%n numbers were left as they were, because you stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected number(s)</source>
        <translation>
            <numerusform>The selected number</numerusform>
            <numerusform>The %n selected numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n number(s) that the filter shows</source>
        <translation>
            <numerusform>The number that the filter shows</numerusform>
            <numerusform>The %n numbers that the filter shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n number(s)</source>
        <translation>
            <numerusform>The only number</numerusform>
            <numerusform>All %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) of the file change nothing, for the reasons below. The others can be used.</source>
        <translation>
            <numerusform>%n line of the file changes nothing, for the reason below. The others can be used.</numerusform>
            <numerusform>%n lines of the file change nothing, for the reasons below. The others can be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have already what the file says.</source>
        <translation>
            <numerusform>%n number has already what the file says.</numerusform>
            <numerusform>%n numbers have already what the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file are passed over.</source>
        <translation>
            <numerusform>%n line of the file is passed over.</numerusform>
            <numerusform>%n lines of the file are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::IntakePanel</name>
    <message numerus="yes">
        <source>Adding %n document(s), %1 done</source>
        <translation>
            <numerusform>Adding %n document, %1 done</numerusform>
            <numerusform>Adding %n documents, %1 done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n document added</numerusform>
            <numerusform>%n documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryModel</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <extracomment>Beside the name of a group of numbers.</extracomment>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s), currency not stated</source>
        <extracomment>Monthly fees that cannot be added up, since nobody says in which currencies they are.</extracomment>
        <translation>
            <numerusform>%n fee, currency not stated</numerusform>
            <numerusform>%n fees, currency not stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::InventoryView</name>
    <message numerus="yes">
        <source>%n number(s) · %1</source>
        <extracomment>%1 is when the lists were read, &quot;read 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n number · %1</numerusform>
            <numerusform>%n numbers · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many numbers the filter leaves.</extracomment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are protected against release.</source>
        <translation>
            <numerusform>%n number is protected against release.</numerusform>
            <numerusform>%n numbers are protected against release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not protected any more.</source>
        <translation>
            <numerusform>%n number is not protected any more.</numerusform>
            <numerusform>%n numbers are not protected any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) were taken back.</source>
        <translation>
            <numerusform>%n release was taken back.</numerusform>
            <numerusform>%n releases were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were written to %1.</source>
        <translation>
            <numerusform>%n number was written to %1.</numerusform>
            <numerusform>%n numbers were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::JournalModel</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::LabelPanel</name>
    <message numerus="yes">
        <source>for %n selected line(s)</source>
        <extracomment>After &quot;Sales Sassari 1, Sales Roma 2&quot;: which lines are called so.</extracomment>
        <translation>
            <numerusform>for %n selected line</numerusform>
            <numerusform>for %n selected lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n line(s)</source>
        <translation>
            <numerusform>for %n line</numerusform>
            <numerusform>for %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::MainWindow</name>
    <message numerus="yes">
        <source>%n request(s) have no known outcome yet. The provider’s own list decides; nothing is sent again.</source>
        <translation>
            <numerusform>%n request has no known outcome yet. The provider’s own list decides; nothing is sent again.</numerusform>
            <numerusform>%n requests have no known outcome yet. The provider’s own list decides; nothing is sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) could not be found out. Ask the provider, then mark in Activity what became of it.</source>
        <translation>
            <numerusform>%n outcome could not be found out. Ask the provider, then mark in Activity what became of it.</numerusform>
            <numerusform>%n outcomes could not be found out. Ask the providers, then mark in Activity what became of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::MissingList</name>
    <message numerus="yes">
        <source>%n thing(s) missing or wrong. F8 jumps to the next.</source>
        <translation>
            <numerusform>%n thing missing or wrong. F8 jumps to the next.</numerusform>
            <numerusform>%n things missing or wrong. F8 jumps to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::NumberPanel</name>
    <message numerus="yes">
        <source>It is rented for at least %n month(s).</source>
        <translation>
            <numerusform>It is rented for at least %n month.</numerusform>
            <numerusform>It is rented for at least %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::OutcomePage</name>
    <message numerus="yes">
        <source>Numberdesk looks again in %n second(s).</source>
        <translation>
            <numerusform>Numberdesk looks again in %n second.</numerusform>
            <numerusform>Numberdesk looks again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::PreflightPage</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) checked</source>
        <extracomment>How many lines of a purchase were looked at; %n are all.</extracomment>
        <translation>
            <numerusform>%1 of %n line checked</numerusform>
            <numerusform>%1 of %n lines checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are set apart and stay in the cart.</source>
        <translation>
            <numerusform>%n line is set apart and stays in the cart.</numerusform>
            <numerusform>%n lines are set apart and stay in the cart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ProfilesDialog</name>
    <message numerus="yes">
        <source>Used by %n case(s): %1</source>
        <translation>
            <numerusform>Used by %n case: %1</numerusform>
            <numerusform>Used by %n cases: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ProgressPage</name>
    <message numerus="yes">
        <source>Sending %n document(s)</source>
        <translation>
            <numerusform>Sending %n document</numerusform>
            <numerusform>Sending %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseChecks</name>
    <message numerus="yes">
        <source>%n number(s) do not state their price or currency, so nobody can tell whether a spending limit allows them. Take them out, or allow such numbers in the settings.</source>
        <translation>
            <numerusform>%n number does not state its price or currency, so nobody can tell whether a spending limit allows it. Take it out, or allow such numbers in the settings.</numerusform>
            <numerusform>%n numbers do not state their price or currency, so nobody can tell whether a spending limit allows them. Take them out, or allow such numbers in the settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::PurchaseOutcomesModel</name>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>In %n second</numerusform>
            <numerusform>In %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::QuickFilters</name>
    <message numerus="yes">
        <source>%n more can be typed</source>
        <translation>
            <numerusform>%n more can be typed</numerusform>
            <numerusform>%n more can be typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseBanner</name>
    <message numerus="yes">
        <source>%n number(s) are being released, the first of them in %1.</source>
        <translation>
            <numerusform>%n number is being released, in %1.</numerusform>
            <numerusform>%n numbers are being released, the first of them in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned release(s) were not sent: the numbers are still yours. Decide whether to release them.</source>
        <translation>
            <numerusform>%n planned release was not sent: the number is still yours. Decide whether to release it.</numerusform>
            <numerusform>%n planned releases were not sent: the numbers are still yours. Decide whether to release them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseDialog</name>
    <message numerus="yes">
        <source>Release %n number(s)?</source>
        <translation>
            <numerusform>Release %n number?</numerusform>
            <numerusform>Release %n numbers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not released</source>
        <translation>
            <numerusform>%n not released</numerusform>
            <numerusform>%n not released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being settled</source>
        <translation>
            <numerusform>%n being settled</numerusform>
            <numerusform>%n being settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n released</numerusform>
            <numerusform>%n released</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReleaseQuestion</name>
    <message numerus="yes">
        <source>%n number(s) stay(s), for these reasons:</source>
        <translation>
            <numerusform>%n number stays, for this reason:</numerusform>
            <numerusform>%n numbers stay, for these reasons:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) in use. Calls to them will no longer arrive.</source>
        <translation>
            <numerusform>%n of them is in use. Calls to them will no longer arrive.</numerusform>
            <numerusform>%n of them are in use. Calls to them will no longer arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request is sent in %n minute(s). Until then you can take it back, above every view and in the details of the number.</source>
        <translation>
            <numerusform>The request is sent in %n minute. Until then you can take it back, above every view and in the details of the number.</numerusform>
            <numerusform>The request is sent in %n minutes. Until then you can take it back, above every view and in the details of the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its minimum commitment is %n month(s).</source>
        <translation>
            <numerusform>Its minimum commitment is %n month.</numerusform>
            <numerusform>Its minimum commitment is %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) a minimum commitment.</source>
        <translation>
            <numerusform>%n of them has a minimum commitment.</numerusform>
            <numerusform>%n of them have a minimum commitment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ReminderBanner</name>
    <message numerus="yes">
        <source>%n more reminder(s).</source>
        <translation>
            <numerusform>%n more reminder.</numerusform>
            <numerusform>%n more reminders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::RemoteDocumentsDialog</name>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n entry of the list could not be read.</numerusform>
            <numerusform>%n entries of the list could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::RequirementForm</name>
    <message numerus="yes">
        <source>%n requirement(s) of %1 could not be read, so this form may be incomplete. %1 may refuse the purchase and say what is missing.</source>
        <translation>
            <numerusform>%n requirement of %1 could not be read, so this form may be incomplete. %1 may refuse the purchase and say what is missing.</numerusform>
            <numerusform>%n requirements of %1 could not be read, so this form may be incomplete. %1 may refuse the purchase and say what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that %1 does not ask for any more are kept, in case it does again.</source>
        <translation>
            <numerusform>%n answer that %1 does not ask for any more is kept, in case it does again.</numerusform>
            <numerusform>%n answers that %1 does not ask for any more are kept, in case it does again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::RequirementsPage</name>
    <message numerus="yes">
        <source>%n number(s) · %1 · %2 · %3, %4</source>
        <extracomment>For how many numbers, at which provider, from which account, in which country, of which type.</extracomment>
        <translation>
            <numerusform>%n number · %1 · %2 · %3, %4</numerusform>
            <numerusform>%n numbers · %1 · %2 · %3, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::ResultsPane</name>
    <message numerus="yes">
        <source>%n number(s) so far</source>
        <translation>
            <numerusform>%n number so far</numerusform>
            <numerusform>%n numbers so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) found. Select one to buy it.</source>
        <translation>
            <numerusform>%n number found. Select one to buy it.</numerusform>
            <numerusform>%n numbers found. Select one to buy it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated price</source>
        <translation>
            <numerusform>%n without a stated price</numerusform>
            <numerusform>%n without a stated price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::SearchView</name>
    <message numerus="yes">
        <source>%n price(s) in currencies not stated</source>
        <translation>
            <numerusform>%n price in currencies not stated</numerusform>
            <numerusform>%n prices in currencies not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks to wait %n second(s).</source>
        <translation>
            <numerusform>Asks to wait %n second.</numerusform>
            <numerusform>Asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s) found.</source>
        <translation>
            <numerusform>%1: %n number found.</numerusform>
            <numerusform>%1: %n numbers found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not filter by %2 as asked: its answer of %n number(s) was filtered here.</source>
        <translation>
            <numerusform>%1 does not filter by %2 as asked: its answer of %n number was filtered here.</numerusform>
            <numerusform>%1 does not filter by %2 as asked: its answer of %n numbers was filtered here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the answer could not be read and are left out.</source>
        <translation>
            <numerusform>%n entry of the answer could not be read and is left out.</numerusform>
            <numerusform>%n entries of the answer could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n found.</source>
        <translation>
            <numerusform>Stopped after %n found.</numerusform>
            <numerusform>Stopped after %n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, then: %1</source>
        <extracomment>%n numbers came before the failure; %1 says what failed.</extracomment>
        <translation>
            <numerusform>%n found, then: %1</numerusform>
            <numerusform>%n found, then: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking… %n found so far</source>
        <translation>
            <numerusform>Asking… %n found so far</numerusform>
            <numerusform>Asking… %n found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added to the cart.</source>
        <translation>
            <numerusform>%n number added to the cart.</numerusform>
            <numerusform>%n numbers added to the cart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were in the cart already.</source>
        <translation>
            <numerusform>%n number was in the cart already.</numerusform>
            <numerusform>%n numbers were in the cart already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::Sidebar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>A view in the sidebar and the number of things that wait there.</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::TotalsPanel</name>
    <message numerus="yes">
        <source>%n line(s), not added up: their currencies may differ</source>
        <translation>
            <numerusform>%n line, not added up: the currencies may differ</numerusform>
            <numerusform>%n lines, not added up: their currencies may differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not state a set-up fee.</source>
        <translation>
            <numerusform>%n line does not state a set-up fee.</numerusform>
            <numerusform>%n lines do not state a set-up fee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not state a monthly fee.</source>
        <translation>
            <numerusform>%n line does not state a monthly fee.</numerusform>
            <numerusform>%n lines do not state a monthly fee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>numberdesk::UploadsPanel</name>
    <message numerus="yes">
        <source>%1 of %n document(s), %2 of %3</source>
        <translation>
            <numerusform>%1 of %n document, %2 of %3</numerusform>
            <numerusform>%1 of %n documents, %2 of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s). Select an upload to read its own.</source>
        <translation>
            <numerusform>%n more reason. Select an upload to read its own.</numerusform>
            <numerusform>%n more reasons. Select an upload to read its own.</numerusform>
        </translation>
    </message>
</context>
</TS>
