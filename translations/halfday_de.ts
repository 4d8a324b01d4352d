<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AuditStore</name>
    <message>
        <source>Halfday is closing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (database %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The export could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for %1. Nothing was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written: there is no permission. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Halfday is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database was lost. Halfday reconnects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingGateway</name>
    <message>
        <source>No key for the payment provider was given; no money was moved. Set HALFDAY_STRIPE_KEY and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerBinaries</name>
    <message>
        <source>PostgreSQL is not installed, and the demo keeps its data in one of its own. Install it with: sudo apt install postgresql-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s data was made by PostgreSQL %1, which is no longer installed. Install postgresql-%1, or start afresh with --demo-reset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerSql</name>
    <message>
        <source>The private database server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private database server refused a command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerUser</name>
    <message>
        <source>PostgreSQL does not run as root, and this machine has no other user (postgres or nobody) to run it as. Start Halfday as an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be used for the demo&apos;s database: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday</name>
    <message>
        <source>Something unexpected went wrong inside Halfday.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AboutBox</name>
    <message>
        <source>About Halfday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations console for a small marketplace.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AdoptionTexts</name>
    <message numerus="yes">
        <source>%1 of %2 trainers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No trainers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placements: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 % reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are featured, that is %2 of the %3 % that are the target. Placements begun by day: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 promotions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled before their end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements begun by day, the last 30 days; the pale ground is the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AiTexts</name>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provider has been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this month, %2 of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by day: %1; failed in 30 days: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by day, all providers; failed ones on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By provider</source>
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
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider has been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %1 calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Average answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AlertDetail</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved %1, after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>when, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>history: reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AlertList</name>
    <message>
        <source>What is wrong now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, %2 old: the database could not be asked since. What is grey may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more follow from these and are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is back among what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AlertLook</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow, acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow, snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n councils have more than %1 waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are past their deadline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund requests run out before the next session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds have an unknown outcome</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges have no placement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs have been running too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs are late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more like it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>put away by whom: why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back because it got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back because its snooze is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge without placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled job failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled job stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled job late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI provider down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case past its deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund window closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund with unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, UTC%2</source>
        <comment>time zone, offset</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AlertRow</name>
    <message>
        <source>Acknowledge, snooze and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first back at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the log</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AlertTableModel</name>
    <message>
        <source>Resolved, was red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved, was yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow, acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, snoozed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow, snoozed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AlertWords</name>
    <message>
        <source>A business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payment provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AI provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday keeps trying by itself, and shows what it knew last. Check your network and the database host&apos;s status page; if it is down for everybody, tell DevOps at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures shown are old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alerts shown are old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on what looks healthy here. Halfday keeps trying; if it does not recover, run &quot;halfdayctl doctor&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look took %1 s; more than %2 is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait five to ten minutes and look again, and run nothing heavy meanwhile. If it stays slow, tell DevOps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed calls within %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events wait at %1 to be delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the last one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one %1, attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook calls from %1 fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments may be taken and not be recorded. Check that the webhook endpoint answers within three seconds, look for charges without a placement, then have the failed events sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid and is not featured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid %2 and is not featured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no placement, no place in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the charge at the provider, have the placement made, then write to the trainer. Check whether other charges of that time are affected too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; failed, and no retry is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the error: after a timeout or a lock wait five to ten minutes. Then run the job by hand and check that the queue moves on. If the next planned run fails as well, tell DevOps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; has been running for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start it a second time. Another process may hold its lock: wait, and tell DevOps if it does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; has not started for far too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it by hand, check that placements expire and the queue moves on, and tell DevOps that its schedule is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; has not started in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do yet: one missed run is made up for by the next. It turns red when that one does not come either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed calls since the last good one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still does not answer; %2 stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look every 15 minutes whether it is back. Then set the feature flag AI_MODE back and test the triage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered for over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the feature flag AI_MODE to deterministic, test the triage with an example or two, and tell the product team. Trainers need not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one council</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a slot in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 is long for one council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: queues vary. Check that the nightly job promotes; whoever asks is told their place, first come, first served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n purchases in 30 days; yellow from %2 %, to be investigated above %3 %</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of purchases were refunded: investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for one business that buys and refunds again and again, for one council, for new trainers. Flag repeat refunders for review, write down what you find, and tell the product team if it lasts another week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of purchases were refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it, and read the reasons that were given. No action is needed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is past its deadline: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund it if it can be refunded by itself; escalate it otherwise, or resolve it with a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it closes %1 before the session begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund window of %1 closes before your next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide now: once the window has closed, the request can only be denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether %1 went back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday keeps asking. Look the charge up at the provider, and do not refund it a second time meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that this Halfday does not know yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is newer than this program. Update Halfday to read what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AlertsPanel</name>
    <message>
        <source>Looking whether anything is wrong …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was last looked at, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AlertsView</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which severity is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no alert yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the filters to see more of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n red</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are back among what is wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AnnouncementText</name>
    <message>
        <source>It has become worse since it was put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its snooze is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came during quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n red alerts from quiet hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Application</name>
    <message>
        <source>Making a fresh demo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the demo&apos;s own database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AuditDetail</name>
    <message>
        <source>The entry in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AuditExport</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AuditFilterBar</name>
    <message>
        <source>Search notes, ids and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows and batches again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes, ids and values  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AuditView</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the listed entries to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen them to see more of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision appears here the moment it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, newest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries exported to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::AuditWords</name>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profanity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected review %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned review %1 to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %1 begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund accepted by the provider, not final yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed after it had succeeded: the money came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed: no money was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund without an answer: the outcome is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund sent again: the provider had no trace of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied refund request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set policy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review decision undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded, deadline missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave case %1 back to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned case %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took case %1 back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 asks for a refund: its deadline has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 asks for a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 closed: its payment was refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is back: its refund failed after it had succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures counted anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged alert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the acknowledgement of alert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed alert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the snooze of alert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund asked for by a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed by its refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case back: its refund failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures counted anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Background</name>
    <message>
        <source>&amp;Notifications …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window &amp;closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep watching in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. Red alerts still reach you as notifications, and a closed window that keeps watching is minimised, so you find it where your windows are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Halfday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service shows it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification service answers, so the tray shows it in a balloon of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Red alerts stand on the page Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notifications: a red alert can only tell you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday: not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday: the database does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday: no answer since %1; what is known may be old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n red alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Halfday: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n yellow alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Halfday: nothing new, %n alerts put away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Halfday: all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Quiet until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until %1: end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test from Halfday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a red alert will reach you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CaseDesk</name>
    <message>
        <source>This payment is being refunded right now. Nothing else was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CaseDetail</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it given back, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund window closes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund window closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case is closed as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case is closed as resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund now sends %1 back through %2 after ten seconds in which it can be cancelled. When it is certain, the customer is written to and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last refund: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CaseFilterBar</name>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business, charge, issue, note  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by how a refund would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is assigned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CaseLook</name>
    <message>
        <source>Refunded late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window has closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CaseNotePanel</name>
    <message>
        <source>Note for escalating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for resolving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate case %1, %2: the operations team is written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve case %1, %2: no money moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CaseTableModel</name>
    <message>
        <source>Refunding %1 in %2 s · Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunding %1 now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has answered; recording it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CaseWords</name>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quiz answers are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI could not generate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail was not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded, deadline missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 past deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days past deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours past deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can send %2 back by itself, once the case is pending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline has passed, and a payment by %1 can be sent back by %2 alone: %3 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund window is open, and a payment by %1 can be sent back by %2 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund window has closed, and the deadline has not passed. From the deadline on %1 can be refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows how this was paid: a person must send the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by %1: a person must send the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole payment was given back already: resolve the case with a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s bank has opened a dispute; a refund now could pay twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment has not succeeded, so there is nothing to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of this payment has been begun and is not final yet. Do not refund it anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund it once more when the reason is mended, or escalate the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a person: see the note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CasesView</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mine, or everybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases by deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their deadline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the hour</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New ones appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is past its deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is due within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated ones stand here until they are resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was faster: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has changed since you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is kept; leave with Esc and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated: %1. The operations team is written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved: %1. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CheckSlaCommand</name>
    <message>
        <source>Act on the cases past their deadline: refund what can be refunded by itself, escalate the rest, alert Sentry. Needs HALFDAY_STRIPE_KEY; HALFDAY_STRIPE_URL as for the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report as JSON, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without HALFDAY_STRIPE_KEY nothing can be refunded, so nothing was done: no refund, no escalation, no alert.
Set the key, or leave --alert away for the report alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the cases past their deadline; with --alert, deal with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep watching in the background?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its window Halfday stays in the tray: it goes on watching and tells you about red alerts. If you quit, nothing is watched here until you start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window is only minimised: Halfday goes on watching and tells you about red alerts. If you quit, nothing is watched here until you start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is remembered. Change it in the menu File, “When the window closes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ClusterFolder</name>
    <message>
        <source>The demo&apos;s database did not start. Its log is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the demo&apos;s database needs about 60 MB in %1. Make room and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s database may not use %1. Check who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ConfirmRefundDialog</name>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 is above the limit of %3. To go on, type the amount: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ConsoleOptions</name>
    <message>
        <source>--demo-seed and --demo-scale take a whole number, the scale at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operations console of a small marketplace.

Environment: PGPASSWORD and the rest of libpq&apos;s, HALFDAY_STRIPE_KEY, HALFDAY_STRIPE_URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a private database with made-up data and a sandboxed payment provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, started afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the made-up data grows from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the history, for load tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the demo keeps its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture of every view, light and dark, in two sizes, and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep window and filters in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug, info, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log takes one of these words: debug, info, warning, error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Contract</name>
    <message>
        <source>The review queue is read from the whole table. Make a partial index on (created_at, id) of the reviews that are pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment is searched for through the whole table. Make a unique index on the provider and the charge of payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments by time are read from the whole table. Make an index on the time of purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling a refund searches all placements. Make an index on the charge of placements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case queue is read from the whole table. Make a partial index on (deadline, id) of the cases that are pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job&apos;s last run is searched for in the whole table. Make an index on the job&apos;s name and its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing a batch searches the whole audit log. Run &quot;halfdayctl migrate&quot;, or make its index on batch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for charges without a placement searches the whole queue. Make an index on the business of queue entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AI provider&apos;s last call is searched for in the whole table. Make an index on the provider and the time of calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook calls are searched for among all events. Make an index on the kind and the time of events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an AI provider last failed is searched for in all calls. Make an index on the provider and the time of calls, one for those that were answered and one for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases by time are read from the whole table. Make an index on when a case was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Database</name>
    <message>
        <source>Halfday is closing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::DatabaseError</name>
    <message>
        <source>The connection to the database was lost. What was just asked for may not have been done; Halfday reconnects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no capacity left right now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database took too long to answer. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login may not do that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused this login. Check the user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was changing the same rows. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is not set up for this version of Halfday. Run &quot;halfdayctl doctor&quot;: it names what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not accept these values. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported an error. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused this login: %1. Check the user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached: %1. Halfday keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Demo</name>
    <message>
        <source>This demo was made by another version of Halfday. Start it afresh (--demo-reset); only what you tried out in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::DemoData</name>
    <message>
        <source>This program was built without its demo data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data needs a scale from 1 to 10,000, more than 10 pending reviews, and totals larger than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database already holds data. Demo data only goes into an empty one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::DetailGroupCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::DigestCard</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss what is new since you were last here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you were last here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you were last here (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Doctor</name>
    <message>
        <source>schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has not been set up for Halfday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;halfdayctl migrate&quot; with the login that owns the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles halfday_viewer, halfday_operator and halfday_admin are not all there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them again as 004_roles_and_rules.sql does, then grant them as 007_grants.sql does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a superuser, whom no rule of the database stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for &quot;halfdayctl migrate&quot; alone; sign the console in with a member of halfday_operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It owns the schema, so it can change every rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a member of none of Halfday&apos;s roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an administrator: grant halfday_operator to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a member of halfday_admin and can change policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the daily work use a login that is a member of halfday_operator alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may look but not act: it is a member of halfday_viewer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is to act, as an administrator: grant halfday_operator to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks the right to %2 it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the owner, grant what 007_grants.sql grants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the right to %2, which goes around the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the owner: revoke %1 on %2 from whom it was granted to (\dp in psql tells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can do what it must and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend this view over the product&apos;s table, as 002_contract_views.sql describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;halfdayctl migrate&quot;; if that finds nothing to do, somebody changed the console&apos;s own schema by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view halfday.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halfday.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 (%2) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is %2; it must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 cannot be updated through the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a plain column of one table, or add an INSTEAD OF UPDATE trigger to the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 views and tables are there, with their columns and types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halfday.audit_log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger that keeps the audit log append-only is missing or disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the owner: alter table halfday.audit_log enable trigger all; and find out who disabled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queues&apos; indexes are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the database and this machine agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are judged by the database&apos;s clock; switch time synchronisation on, on both machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the server to PostgreSQL %1 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server only reads: it is a copy, or set to read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the primary server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a pooler in between, so the console cannot LISTEN; it asks for changes every 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For changes at once, let the console connect to the server directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct connection: LISTEN works, changes are heard at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection crosses the network unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS on at the server and connect with --sslmode verify-full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login cannot read which migrations were applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a member of halfday_viewer, halfday_operator or halfday_admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 has not been applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 was applied in another form than this program carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program that applied it, or have whoever maintains the schema compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has migration %1, which this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program: the database was set up by a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is this program&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that this policy can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it as an admin: select halfday.set_policy(&apos;%1&apos;, …).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::DoctorCommand</name>
    <message>
        <source>Print the findings as JSON, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the database lacks, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::FillDemoCommand</name>
    <message>
        <source>Another number tells another story; the same number the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the history: decided reviews, payments, searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews that wait for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews, pending ones included, instead of the scale&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All payments, instead of the scale&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of fill-demo take whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with demo data. Logins: operator, anna, viewer, admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill an empty, migrated database with demo data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::FilterBar</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by AI confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search text, reviewer, trainer  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI %1 and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::GatewayErrors</name>
    <message>
        <source>%1 No money moved. Mend the address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was sent, so no money moved. Try again when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no clear answer: it is not known yet whether money moved. Do not refund again; Halfday looks the refund up at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the refund. This attempt moved no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the refund: “%2” This attempt moved no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this key refund. No money moved. Check the key and its rights at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the charge %2. No money moved. Check that the key belongs to the account that took the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too busy and did nothing: no money moved. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this key read. Check the key and its rights at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what was looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Nothing was changed; try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s answer could not be understood. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the look-up: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::HalfdayCtl</name>
    <message>
        <source>Prepares and examines Halfday&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;halfdayctl --help&quot; tells how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not given is left to libpq: PGHOST, PGUSER, PGPASSWORD, PGSERVICE, ~/.pgpass …
Ends with 0 when all is well, 1 on problems, 2 on wrong use, 3 without a connection,
4 when cases are past their deadline and not dealt with (check-sla).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::HttpClient</name>
    <message>
        <source>The provider&apos;s address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too long to be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to %1 broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday closed the line to %1 before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Job</name>
    <message>
        <source>The background watcher is closing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Logging</name>
    <message>
        <source>The log %1 is being written by another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Halfday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more below these</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::MetricCard</name>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::MetricPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Metrics</name>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featured adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::MigrateCommand</name>
    <message>
        <source>The product&apos;s tables and contract views are there already: leave 001 out. The views of 002 must be written over these tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the schema is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the database up to this program&apos;s schema.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Migrator</name>
    <message>
        <source>This database was set up by a newer Halfday. Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 was applied to this database in another form than this program carries. Nothing was changed; ask whoever maintains the schema.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::MindedServer</name>
    <message>
        <source>A database server of an earlier Halfday still runs in %1 and cannot be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ModeBanner</name>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s test mode: no money moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented data on this machine: try anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real customers, real money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::NavigationItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::NotePanel</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::NotificationsDialog</name>
    <message>
        <source>&amp;Tell me about red alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet hours every day, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notification for each new red alert, several at once in one. It comes again only when the alert becomes worse or its snooze is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1. The icon in the tray still turns red; what came meanwhile is told when the quiet hours end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Overview</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::PendingTasks</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refunds without an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refund requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 past their deadline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the next is due in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the provider before anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window has closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window ends in %1, before the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next window ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the oldest waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::PrivateCluster</name>
    <message>
        <source>The demo&apos;s folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Halfday has been starting the demo&apos;s database for too long. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s database is still shutting down. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s database did not start in time. Its log is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Halfday is using the demo&apos;s database. Close it, then start afresh again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s old data in %1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server to kill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The killed server still has processes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::PutAwayPanel</name>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Whoever looks next reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snooze ends in the future, within 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alerts snoozed until %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts acknowledged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n had changed meanwhile and are as they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; then: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::QueueTexts</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, too long a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits in any council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting by council, longest first: %1; yellow above %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promotions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 councils above %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no council above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average per council with a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 promotions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They had waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was promoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in one council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest queues by council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotions by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had waited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RebuildCommand</name>
    <message numerus="yes">
        <source>Counted the figures of %n days anew in %1 s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Count all day figures anew from the product&apos;s rows; needs an admin&apos;s login.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RecentAlerts</name>
    <message>
        <source>Last alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole log of alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert has been raised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Refund</name>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer request for the same payment is open; decide that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is open again: refund it once more when the reason is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer asked for a refund, and the window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund it before the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund window closed before this was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be denied; the customer gets the letter below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund could not be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday sends the same order again by itself; %1 cannot pay it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund is recorded and on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money may be moving right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday finishes it by itself, also after a restart, and never pays twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted the refund and not finished it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is on its way, and not certain yet. The customer was told just that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday asks %1 until it is final, and then writes to the customer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has refunded the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money has moved. The customer was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. A bank can still return it: Halfday looks daily for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund did not go through: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed after success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund had succeeded, and then the money came back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not have the money; you do. The customer was told that it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked for the refund, and no certain answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whether money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refund it anywhere else. Halfday looks it up at %1 until it is certain, and never repeats it blindly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was denied: its window had closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. The customer was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case that asked for this refund was resolved in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request moved no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundChargeCard</name>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunded, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s bank has opened a dispute. A refund now could pay twice; answer the dispute at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is left at %1 than this request asks for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundDelegate</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundDesk</name>
    <message>
        <source>This request is being refunded right now; it was not denied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundDetail</name>
    <message>
        <source>What is happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window closes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundFlow</name>
    <message>
        <source>The provider has this refund over another amount; look at it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The provider has %n refunds that could be this one; look at them there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The customer&apos;s bank has opened a dispute about this payment; a refund now could pay twice. Answer the dispute at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not received this payment, so there is nothing to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this payment in %2, the database in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of this payment is left at %2: some of it was refunded elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has refunded %2, but the database could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted the refund of %2, but the database could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not refund %2, and the database could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 refunded %2 is not known yet, and the database could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refund it anywhere else: Halfday keeps trying to record this, and finds it out by itself at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database broke off while the refund was being recorded. The provider has not been asked, so no money has moved. If it was recorded, Halfday finishes it by itself in a minute; otherwise the request is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money was moved; the request is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday is closing. What was begun is finished at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console has no access to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundHistoryCard</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier requests of this business</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests in 7 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundLetterCard</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter was written yet; it follows when the outcome is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter that would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send letter and deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundMessages</name>
    <message>
        <source>%1 refunded to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 is pending: %3 has accepted it, and Halfday follows it until it is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 is not sent yet: no money has moved. Halfday sends it by itself. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 failed: no money has moved, and it is open again. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 gave no certain answer. Nobody knows yet whether money moved; do not refund it anywhere else. Halfday looks it up until it is certain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundRateTexts</name>
    <message>
        <source>too few purchases to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be investigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= as in the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ up from %1 in the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ down from %1 in the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 purchases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund rate over 30 days, by day: %1; watched from %2, investigated above %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests decided, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigated above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 purchases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refund rate over the 30 days up to each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded purchases by day of purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RefundTableModel</name>
    <message>
        <source>Refunding %1 in %2 s · Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunding %1 now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has answered; recording it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests of this business in 7 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests, repeat refunder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RefundsView</name>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business, e-mail, charge or reason  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 runs out in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this payment is left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny — window closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied: %1. The letter is in the outbox; no money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RejectPanel</name>
    <message>
        <source>Reason for rejecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profanity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the audit log, if you like; the reviewer does not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RelativeTime</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::RevenueTexts</name>
    <message numerus="yes">
        <source>%1 sales</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at the pace of %1 days out of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sale in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day, the last 30 days; the pale ground is the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold in the last 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last 30 days, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDecisions</name>
    <message numerus="yes">
        <source>Reject these %n reviews as</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDesk</name>
    <message>
        <source>The connection was lost. Nothing was undone: the reviews stay as they were decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost. Nothing was decided: the reviews are waiting as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer came, and the database cannot be reached since. All of it was carried out, or none: the list will show which once it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the queue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already handled by you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already handled by %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already waiting again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you read it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>found out after the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDetail</name>
    <message>
        <source>profanity (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrases of spam (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail or phone (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shouting (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back into the queue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profanity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it looks like spam or profanity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review in whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trainer who is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5 stars from %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI confidence %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI has no opinion on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trainer&apos;s other reviews: %1 approved, %2 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marked: a decision is about all of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReviewTableModel</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profanity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ReviewsView</name>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may be out of date, it was read %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No waiting review matches this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No review is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, oldest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n match the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve the %L1 oldest of %L2 safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all safe (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::SearchTexts</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day, most on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches by day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last 30 days, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day, the last 30 days; the pale ground is the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::ServerOptions</name>
    <message>
        <source>The database server, or the folder of its unix socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login. Its password comes from PGPASSWORD or ~/.pgpass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of pg_service.conf instead of all these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disable, require, verify-ca or verify-full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that signed the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::SharedSandbox</name>
    <message>
        <source>The demo&apos;s folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console serves this demo&apos;s payment provider.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::SlaCheck</name>
    <message>
        <source>Halfday is closing. What was begun is finished at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no access to %1 here, so nothing was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer a moment ago; the next check tries again. Nothing was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund had succeeded, and then the money came back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund did not go through: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::SlaReport</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refunded; the customer is written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund accepted by %1, not final yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN whether it was refunded: %1 is asked until it is certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund recorded and not sent yet; it is sent again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalated to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing done: this is a report only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to the next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), case %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None: this is a report only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refunded, the customers are written to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds accepted and not final yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds recorded and not sent yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds whose outcome is unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated to a person, operations is written to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts for Sentry</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not dealt with yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None were needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA monitoring report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual resolution queue:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total pending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past their deadline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approaching it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past their deadline:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approaching it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check: %1, by the background check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check: none is planned; no background check has run lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::SnapshotJson</name>
    <message>
        <source>The database&apos;s figures are not in the form that this program reads. &quot;halfdayctl doctor&quot; tells what differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::SnoozeChoice</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::StartWindow</name>
    <message>
        <source>Halfday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update failed · showing rows from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date · updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale · updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Stripe</name>
    <message>
        <source>Stripe&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe cannot refund an amount of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfday has closed the line to Stripe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund has no usable id. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has no usable charge id. No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has no usable charge id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund has no usable id at Stripe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::StripeSandbox</name>
    <message>
        <source>The demo&apos;s Stripe record %1 is damaged. Start with --demo-reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s Stripe cannot listen on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::TableView</name>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::TaskList</name>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::TodayDigest</name>
    <message numerus="yes">
        <source>%1 reviews came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refund requests came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cases came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts were raised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 approved %2 reviews.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %2 reviews.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %2 reviews to the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began %2 refunds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 denied %2 refund requests.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %2 policies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved %2 cases.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 escalated %2 cases.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 acknowledged %2 alerts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 snoozed %2 alerts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>failing webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a charge without its placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slow database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a failed scheduled job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a late scheduled job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scheduled job that hung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AI provider that was down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refund rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case past its deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refund window about to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refund without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts about %2 resolved themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::TodayView</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check alerts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer has come since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are %1 old: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures could be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 red</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 yellow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing red, nothing yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as far as was known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::TodayWords</name>
    <message>
        <source>the 12 months before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same days of last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same days of last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 30 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>than in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest %1 on %2, highest %3 on %4, last %5 on %6, %7</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Tour</name>
    <message>
        <source>The page “%1” did not settle in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::TrayIcon</name>
    <message>
        <source>&amp;Open Halfday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process &amp;reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process re&amp;funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;tifications …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::View</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::Worker</name>
    <message>
        <source>The background watcher is closing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>halfday::WorkerCommand</name>
    <message>
        <source>Keep the log in this file too, as JSON lines; the default is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug, info, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log takes one of these words: debug, info, warning, error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch without a window: alerts, deadlines, refunds, until told to stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
