<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>halfday::AdoptionTexts</name>
    <message numerus="yes">
        <source>%1 of %2 trainers</source>
        <translation>
            <numerusform>%1 of %2 trainer</numerusform>
            <numerusform>%1 of %2 trainers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promotions</source>
        <translation>
            <numerusform>%1 promotion</numerusform>
            <numerusform>%1 promotions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AiTexts</name>
    <message numerus="yes">
        <source>of %1 calls</source>
        <translation>
            <numerusform>of %1 call</numerusform>
            <numerusform>of %1 calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AlertList</name>
    <message numerus="yes">
        <source>%n more follow from these and are not shown.</source>
        <translation>
            <numerusform>%n more follows from these and is not shown.</numerusform>
            <numerusform>%n more follow from these and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are back among what is wrong.</source>
        <translation>
            <numerusform>%n alert is back among what is wrong.</numerusform>
            <numerusform>%n alerts are back among what is wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AlertLook</name>
    <message numerus="yes">
        <source>%n councils have more than %1 waiting</source>
        <translation>
            <numerusform>%n council has more than %1 waiting</numerusform>
            <numerusform>%n councils have more than %1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are past their deadline</source>
        <translation>
            <numerusform>%n case is past its deadline</numerusform>
            <numerusform>%n cases are past their deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund requests run out before the next session</source>
        <translation>
            <numerusform>%n refund request runs out before the next session</numerusform>
            <numerusform>%n refund requests run out before the next session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds have an unknown outcome</source>
        <translation>
            <numerusform>%n refund has an unknown outcome</numerusform>
            <numerusform>%n refunds have an unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges have no placement</source>
        <translation>
            <numerusform>%n charge has no placement</numerusform>
            <numerusform>%n charges have no placement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs failed</source>
        <translation>
            <numerusform>%n scheduled job failed</numerusform>
            <numerusform>%n scheduled jobs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs have been running too long</source>
        <translation>
            <numerusform>%n scheduled job has been running too long</numerusform>
            <numerusform>%n scheduled jobs have been running too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs are late</source>
        <translation>
            <numerusform>%n scheduled job is late</numerusform>
            <numerusform>%n scheduled jobs are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more like it</source>
        <translation>
            <numerusform>%1, and %n more like it</numerusform>
            <numerusform>%1, and %n more like it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AlertRow</name>
    <message numerus="yes">
        <source>%n of them back</source>
        <translation>
            <numerusform>%n of them back</numerusform>
            <numerusform>%n of them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n acknowledged</numerusform>
            <numerusform>%n acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n snoozed</numerusform>
            <numerusform>%n snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the log</source>
        <translation>
            <numerusform>%n more in the log</numerusform>
            <numerusform>%n more in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AlertWords</name>
    <message numerus="yes">
        <source>%n failed calls within %1</source>
        <translation>
            <numerusform>%n failed call within %1</numerusform>
            <numerusform>%n failed calls within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events wait at %1 to be delivered</source>
        <translation>
            <numerusform>%n event waits at %1 to be delivered</numerusform>
            <numerusform>%n events wait at %1 to be delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed calls since the last good one</source>
        <translation>
            <numerusform>%n failed call since the last good one</numerusform>
            <numerusform>%n failed calls since the last good one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a slot in %1</source>
        <translation>
            <numerusform>%n waits for a slot in %1</numerusform>
            <numerusform>%n wait for a slot in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n purchases in 30 days; yellow from %2 %, to be investigated above %3 %</source>
        <translation>
            <numerusform>%1 of %n purchase in 30 days; yellow from %2 %, to be investigated above %3 %</numerusform>
            <numerusform>%1 of %n purchases in 30 days; yellow from %2 %, to be investigated above %3 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AlertsView</name>
    <message numerus="yes">
        <source>%n red</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow</source>
        <translation>
            <numerusform>%n yellow</numerusform>
            <numerusform>%n yellow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are back among what is wrong</source>
        <translation>
            <numerusform>%n alert is back among what is wrong</numerusform>
            <numerusform>%n alerts are back among what is wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AnnouncementText</name>
    <message numerus="yes">
        <source>%n red alerts from quiet hours</source>
        <translation>
            <numerusform>%n red alert from quiet hours</numerusform>
            <numerusform>%n red alerts from quiet hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red alerts</source>
        <translation>
            <numerusform>%n red alert</numerusform>
            <numerusform>%n red alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AuditView</name>
    <message numerus="yes">
        <source>%1 entries match</source>
        <translation>
            <numerusform>%1 entry matches</numerusform>
            <numerusform>%1 entries match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries exported to %2</source>
        <translation>
            <numerusform>%1 entry exported to %2</numerusform>
            <numerusform>%1 entries exported to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::Background</name>
    <message numerus="yes">
        <source>%n red alerts</source>
        <translation>
            <numerusform>%n red alert</numerusform>
            <numerusform>%n red alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow</source>
        <translation>
            <numerusform>%n yellow</numerusform>
            <numerusform>%n yellow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow alerts</source>
        <translation>
            <numerusform>%n yellow alert</numerusform>
            <numerusform>%n yellow alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Halfday: nothing new, %n alerts put away</source>
        <translation>
            <numerusform>Halfday: nothing new, %n alert put away</numerusform>
            <numerusform>Halfday: nothing new, %n alerts put away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::CaseWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::CasesView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their deadline</source>
        <translation>
            <numerusform>%n past its deadline</numerusform>
            <numerusform>%n past their deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the hour</source>
        <translation>
            <numerusform>%n within the hour</numerusform>
            <numerusform>%n within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in all.</source>
        <translation>
            <numerusform>%n waiting in all.</numerusform>
            <numerusform>%n waiting in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::CommandPalette</name>
    <message numerus="yes">
        <source>%n record(s) found.</source>
        <translation>
            <numerusform>%n record found.</numerusform>
            <numerusform>%n records found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ConnectionTest</name>
    <message numerus="yes">
        <source>And %n more; “halfdayctl doctor” lists all.</source>
        <translation>
            <numerusform>And %n more; “halfdayctl doctor” lists all.</numerusform>
            <numerusform>And %n more; “halfdayctl doctor” lists all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::DoctorCommand</name>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation>
            <numerusform>%n problem.</numerusform>
            <numerusform>%n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::EvidenceArchive</name>
    <message numerus="yes">
        <source>%n of the evidence here is not as it was saved.</source>
        <translation>
            <numerusform>%n of the evidence here is not as it was saved.</numerusform>
            <numerusform>%n of the evidence here are not as they were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the evidence here is not known to this database.</source>
        <translation>
            <numerusform>%n of the evidence here is not known to this database.</numerusform>
            <numerusform>%n of the evidence here are not known to this database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in this folder are as they were saved, and the chain is whole.</source>
        <translation>
            <numerusform>The one in this folder is as it was saved, and the chain is whole.</numerusform>
            <numerusform>All %n in this folder are as they were saved, and the chain is whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more was filed and is not here: each says what is known of it.</source>
        <translation>
            <numerusform>%n more was filed and is not here: it says what is known of it.</numerusform>
            <numerusform>%n more were filed and are not here: each says what is known of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::EvidencePage</name>
    <message numerus="yes">
        <source>%n difference(s) are open.</source>
        <translation>
            <numerusform>%n difference is open.</numerusform>
            <numerusform>%n differences are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are too young to be judged.</source>
        <translation>
            <numerusform>%n payment is too young to be judged.</numerusform>
            <numerusform>%n payments are too young to be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currency(ies): the manifest has all of them.</source>
        <translation>
            <numerusform>%n more currency: the manifest has all of them.</numerusform>
            <numerusform>%n more currencies: the manifest has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A payment that only one side knows counts as a difference when it is older than %n hour(s).</source>
        <translation>
            <numerusform>A payment that only one side knows counts as a difference when it is older than %n hour.</numerusform>
            <numerusform>A payment that only one side knows counts as a difference when it is older than %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s): the CSV beside this page, %1.csv, has all of them.</source>
        <translation>
            <numerusform>And %n more difference: the CSV beside this page, %1.csv, has all of them.</numerusform>
            <numerusform>And %n more differences: the CSV beside this page, %1.csv, has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n charge(s) of the period: %1.csv, SHA-256 %2</source>
        <translation>
            <numerusform>The one charge of the period: %1.csv, SHA-256 %2</numerusform>
            <numerusform>All %n charges of the period: %1.csv, SHA-256 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::FilterBar</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::MessageBar</name>
    <message numerus="yes">
        <source>%n more below these</source>
        <translation>
            <numerusform>%n more below these</numerusform>
            <numerusform>%n more below these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::MessageRow</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::NavigationItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::PendingTasks</name>
    <message numerus="yes">
        <source>%1 cases</source>
        <translation>
            <numerusform>%1 case</numerusform>
            <numerusform>%1 cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refunds without an answer</source>
        <translation>
            <numerusform>%1 refund without an answer</numerusform>
            <numerusform>%1 refunds without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refund requests</source>
        <translation>
            <numerusform>%1 refund request</numerusform>
            <numerusform>%1 refund requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reviews</source>
        <translation>
            <numerusform>%1 review</numerusform>
            <numerusform>%1 reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 past their deadline</source>
        <translation>
            <numerusform>%1 past its deadline</numerusform>
            <numerusform>%1 past their deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open differences</source>
        <translation>
            <numerusform>%1 open difference</numerusform>
            <numerusform>%1 open differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::PutAwayPanel</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts snoozed until %1</source>
        <translation>
            <numerusform>%n alert snoozed until %1</numerusform>
            <numerusform>%n alerts snoozed until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts acknowledged</source>
        <translation>
            <numerusform>%n alert acknowledged</numerusform>
            <numerusform>%n alerts acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n had changed meanwhile and are as they were</source>
        <translation>
            <numerusform>%1; %n had changed meanwhile and is as it was</numerusform>
            <numerusform>%1; %n had changed meanwhile and are as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::QueueTexts</name>
    <message numerus="yes">
        <source>%1 councils above %2</source>
        <translation>
            <numerusform>%1 council above %2</numerusform>
            <numerusform>%1 councils above %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promotions</source>
        <translation>
            <numerusform>%1 promotion</numerusform>
            <numerusform>%1 promotions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RebuildCommand</name>
    <message numerus="yes">
        <source>Counted the figures of %n days anew in %1 s.</source>
        <translation>
            <numerusform>Counted the figures of %n day anew in %1 s.</numerusform>
            <numerusform>Counted the figures of %n days anew in %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationReport</name>
    <message numerus="yes">
        <source>%n difference(s) open</source>
        <translation>
            <numerusform>%n difference open</numerusform>
            <numerusform>%n differences open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n not yet due</numerusform>
            <numerusform>%n not yet due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on both sides</source>
        <translation>
            <numerusform>%n payment on both sides</numerusform>
            <numerusform>%n payments on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the same</source>
        <translation>
            <numerusform>%n of them the same</numerusform>
            <numerusform>%n of them the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationTableModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n not yet due</numerusform>
            <numerusform>%n not yet due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationView</name>
    <message numerus="yes">
        <source>%n difference(s) open</source>
        <translation>
            <numerusform>%n difference open</numerusform>
            <numerusform>%n differences open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing open, %n not yet due</source>
        <translation>
            <numerusform>Nothing open, %n not yet due</numerusform>
            <numerusform>Nothing open, %n not yet due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It adds up. Both sides agree about %n payment(s).</source>
        <translation>
            <numerusform>It adds up. Both sides agree about %n payment.</numerusform>
            <numerusform>It adds up. Both sides agree about %n payments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RefundFlow</name>
    <message numerus="yes">
        <source>The provider has %n refunds that could be this one; look at them there.</source>
        <translation>
            <numerusform>The provider has %n refund that could be this one; look at it there.</numerusform>
            <numerusform>The provider has %n refunds that could be this one; look at them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RefundHistoryCard</name>
    <message numerus="yes">
        <source>%n requests in 7 days</source>
        <translation>
            <numerusform>%n request in 7 days</numerusform>
            <numerusform>%n requests in 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RefundLetterCard</name>
    <message numerus="yes">
        <source>%n earlier letter(s)</source>
        <translation>
            <numerusform>%n earlier letter</numerusform>
            <numerusform>%n earlier letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RefundRateTexts</name>
    <message numerus="yes">
        <source>%1 of %2 purchases</source>
        <translation>
            <numerusform>%1 of %2 purchase</numerusform>
            <numerusform>%1 of %2 purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchases</source>
        <translation>
            <numerusform>%1 purchase</numerusform>
            <numerusform>%1 purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RefundTableModel</name>
    <message numerus="yes">
        <source>%n requests of this business in 7 days</source>
        <translation>
            <numerusform>%n request of this business in 7 days</numerusform>
            <numerusform>%n requests of this business in 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests, repeat refunder</source>
        <translation>
            <numerusform>%n request, repeat refunder</numerusform>
            <numerusform>%n requests, repeat refunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RefundsView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <translation>
            <numerusform>%n with unknown outcome</numerusform>
            <numerusform>%n with unknown outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RelativeTime</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>in: %1 ago</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>in: %1 ago</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>in: %1 ago</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RevenueTexts</name>
    <message numerus="yes">
        <source>%1 sales</source>
        <translation>
            <numerusform>%1 sale</numerusform>
            <numerusform>%1 sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the pace of %1 days out of %2</source>
        <translation>
            <numerusform>at the pace of %1 day out of %2</numerusform>
            <numerusform>at the pace of %1 days out of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDecisions</name>
    <message numerus="yes">
        <source>Reject these %n reviews as</source>
        <translation>
            <numerusform>Reject this review as</numerusform>
            <numerusform>Reject these %n reviews as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDesk</name>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the queue</source>
        <translation>
            <numerusform>%n back in the queue</numerusform>
            <numerusform>%n back in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already handled by you</source>
        <translation>
            <numerusform>%n already handled by you</numerusform>
            <numerusform>%n already handled by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already handled by %1</source>
        <translation>
            <numerusform>%n already handled by %1</numerusform>
            <numerusform>%n already handled by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already waiting again</source>
        <translation>
            <numerusform>%n already waiting again</numerusform>
            <numerusform>%n already waiting again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you read it</source>
        <translation>
            <numerusform>%n changed since you read it</numerusform>
            <numerusform>%n changed since you read it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n no longer there</numerusform>
            <numerusform>%n no longer there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDetail</name>
    <message numerus="yes">
        <source>%n marked: a decision is about all of them</source>
        <translation>
            <numerusform>%n marked: a decision is about all of them</numerusform>
            <numerusform>%n marked: a decision is about all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReviewsView</name>
    <message numerus="yes">
        <source>%n waiting in all.</source>
        <translation>
            <numerusform>%n waiting in all.</numerusform>
            <numerusform>%n waiting in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n match the filter</source>
        <translation>
            <numerusform>; %n matches the filter</numerusform>
            <numerusform>; %n match the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RunSummary</name>
    <message numerus="yes">
        <source>%n difference(s) wait to be mended; the filters hide them.</source>
        <translation>
            <numerusform>%n difference waits to be mended; the filters hide it.</numerusform>
            <numerusform>%n differences wait to be mended; the filters hide them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is to be mended now. What is not yet due is younger than %n hour(s), and one side may still come to know of it: reconcile these days again tomorrow.</source>
        <translation>
            <numerusform>Nothing is to be mended now. What is not yet due is younger than %n hour, and one side may still come to know of it: reconcile these days again tomorrow.</numerusform>
            <numerusform>Nothing is to be mended now. What is not yet due is younger than %n hours, and one side may still come to know of it: reconcile these days again tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on both sides</source>
        <translation>
            <numerusform>%n payment on both sides</numerusform>
            <numerusform>%n payments on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the same</source>
        <translation>
            <numerusform>%n of them the same</numerusform>
            <numerusform>%n of them the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::SavedFilterItem</name>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>%1 found</numerusform>
            <numerusform>%1 found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::SessionHistory</name>
    <message numerus="yes">
        <source>Too late: it could be taken back for %n minute(s).</source>
        <translation>
            <numerusform>Too late: it could be taken back for %n minute.</numerusform>
            <numerusform>Too late: it could be taken back for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::SlaReport</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded, the customers are written to</source>
        <translation>
            <numerusform>%n refunded, the customer is written to</numerusform>
            <numerusform>%n refunded, the customers are written to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds accepted and not final yet</source>
        <translation>
            <numerusform>%n refund accepted and not final yet</numerusform>
            <numerusform>%n refunds accepted and not final yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds recorded and not sent yet</source>
        <translation>
            <numerusform>%n refund recorded and not sent yet</numerusform>
            <numerusform>%n refunds recorded and not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds whose outcome is unknown</source>
        <translation>
            <numerusform>%n refund whose outcome is unknown</numerusform>
            <numerusform>%n refunds whose outcome is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated to a person, operations is written to</source>
        <translation>
            <numerusform>%n escalated to a person, operations is written to</numerusform>
            <numerusform>%n escalated to a person, operations is written to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts for Sentry</source>
        <translation>
            <numerusform>%n alert for Sentry</numerusform>
            <numerusform>%n alerts for Sentry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not dealt with yet</source>
        <translation>
            <numerusform>%n not dealt with yet</numerusform>
            <numerusform>%n not dealt with yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::StatusLine</name>
    <message numerus="yes">
        <source>Replica %n s behind</source>
        <translation>
            <numerusform>Replica %n s behind</numerusform>
            <numerusform>Replica %n s behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replica %n s behind · reading from the primary</source>
        <translation>
            <numerusform>Replica %n s behind · reading from the primary</numerusform>
            <numerusform>Replica %n s behind · reading from the primary</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::TableTools</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked row(s) copied as CSV.</source>
        <translation>
            <numerusform>%n marked row copied as CSV.</numerusform>
            <numerusform>%n marked rows copied as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n loaded row(s) copied as CSV.</source>
        <translation>
            <numerusform>The one loaded row copied as CSV.</numerusform>
            <numerusform>All %n loaded rows copied as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) · %1 (%2) · Halfday</source>
        <translation>
            <numerusform>%n row · %1 (%2) · Halfday</numerusform>
            <numerusform>%n rows · %1 (%2) · Halfday</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::TodayDigest</name>
    <message numerus="yes">
        <source>%1 reviews came in.</source>
        <translation>
            <numerusform>%1 review came in.</numerusform>
            <numerusform>%1 reviews came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refund requests came in.</source>
        <translation>
            <numerusform>%1 refund request came in.</numerusform>
            <numerusform>%1 refund requests came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cases came in.</source>
        <translation>
            <numerusform>%1 case came in.</numerusform>
            <numerusform>%1 cases came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments came in.</source>
        <translation>
            <numerusform>%1 payment came in.</numerusform>
            <numerusform>%1 payments came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts were raised.</source>
        <translation>
            <numerusform>%1 alert was raised.</numerusform>
            <numerusform>%1 alerts were raised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approved %2 reviews.</source>
        <translation>
            <numerusform>%1 approved %2 review.</numerusform>
            <numerusform>%1 approved %2 reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %2 reviews.</source>
        <translation>
            <numerusform>%1 rejected %2 review.</numerusform>
            <numerusform>%1 rejected %2 reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %2 reviews to the queue.</source>
        <translation>
            <numerusform>%1 returned %2 review to the queue.</numerusform>
            <numerusform>%1 returned %2 reviews to the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began %2 refunds.</source>
        <translation>
            <numerusform>%1 began %2 refund.</numerusform>
            <numerusform>%1 began %2 refunds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 denied %2 refund requests.</source>
        <translation>
            <numerusform>%1 denied %2 refund request.</numerusform>
            <numerusform>%1 denied %2 refund requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %2 policies.</source>
        <translation>
            <numerusform>%1 changed %2 policy.</numerusform>
            <numerusform>%1 changed %2 policies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved %2 cases.</source>
        <translation>
            <numerusform>%1 resolved %2 case.</numerusform>
            <numerusform>%1 resolved %2 cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 escalated %2 cases.</source>
        <translation>
            <numerusform>%1 escalated %2 case.</numerusform>
            <numerusform>%1 escalated %2 cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 acknowledged %2 alerts.</source>
        <translation>
            <numerusform>%1 acknowledged %2 alert.</numerusform>
            <numerusform>%1 acknowledged %2 alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 snoozed %2 alerts.</source>
        <translation>
            <numerusform>%1 snoozed %2 alert.</numerusform>
            <numerusform>%1 snoozed %2 alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times (%3).</source>
        <translation>
            <numerusform>%1, %2 time (%3).</numerusform>
            <numerusform>%1, %2 times (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts about %2 resolved themselves.</source>
        <translation>
            <numerusform>%1 alert about %2 resolved itself.</numerusform>
            <numerusform>%1 alerts about %2 resolved themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::TodayView</name>
    <message numerus="yes">
        <source>%1 red</source>
        <translation>
            <numerusform>%1 red</numerusform>
            <numerusform>%1 red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 yellow</source>
        <translation>
            <numerusform>%1 yellow</numerusform>
            <numerusform>%1 yellow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::TotalCards</name>
    <message numerus="yes">
        <source>%n charge(s) are listed; going on takes it from there.</source>
        <translation>
            <numerusform>%n charge is listed; going on takes it from there.</numerusform>
            <numerusform>%n charges are listed; going on takes it from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree about %n payment(s).</source>
        <translation>
            <numerusform>Both sides agree about %n payment.</numerusform>
            <numerusform>Both sides agree about %n payments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) were closed; nothing is open.</source>
        <translation>
            <numerusform>%n difference was closed; nothing is open.</numerusform>
            <numerusform>%n differences were closed; nothing is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open; %n payment(s) are not yet due.</source>
        <translation>
            <numerusform>Nothing is open; %n payment is not yet due.</numerusform>
            <numerusform>Nothing is open; %n payments are not yet due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n not yet due</numerusform>
            <numerusform>%n not yet due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n payment(s) on both sides %1 agree.</source>
        <translation>
            <numerusform>Of %n payment on both sides %1 agrees.</numerusform>
            <numerusform>Of %n payments on both sides %1 agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::TrayIcon</name>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
</context>
</TS>
