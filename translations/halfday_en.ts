<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
</TS>
