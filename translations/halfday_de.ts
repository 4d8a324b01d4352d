<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AuditDetail</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>AuditStore</name>
    <message>
        <source>Halfday is closing.</source>
        <translation>Halfday wird beendet.</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>%1 on %2 (database %3)</source>
        <translation>%1 auf %2 (Datenbank %3)</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The export could not be written.</source>
        <translation>Der Export konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Nothing was kept of it.</source>
        <translation>Für %1 reicht der Speicherplatz nicht. Es blieb nichts davon zurück.</translation>
    </message>
    <message>
        <source>%1 may not be written: there is no permission. Choose another folder.</source>
        <translation>%1 darf nicht geschrieben werden: Die Berechtigung fehlt. Anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Halfday is closing.</source>
        <translation>Halfday wird beendet.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Halfday reconnects by itself.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen. Halfday verbindet sich von selbst neu.</translation>
    </message>
</context>
<context>
    <name>MissingGateway</name>
    <message>
        <source>No key for the payment provider was given; no money was moved. Set HALFDAY_STRIPE_KEY and start again.</source>
        <translation>Für den Zahlungsanbieter wurde kein Schlüssel angegeben; es wurde kein Geld bewegt. HALFDAY_STRIPE_KEY setzen und neu starten.</translation>
    </message>
</context>
<context>
    <name>ServerBinaries</name>
    <message>
        <source>PostgreSQL is not installed, and the demo keeps its data in one of its own. Install it with: sudo apt install postgresql-15</source>
        <translation>PostgreSQL ist nicht installiert; die Demo legt ihre Daten in einer eigenen Instanz ab. Installieren mit: sudo apt install postgresql-15</translation>
    </message>
    <message>
        <source>The demo&apos;s data was made by PostgreSQL %1, which is no longer installed. Install postgresql-%1, or start afresh with --demo-reset.</source>
        <translation>Die Daten der Demo stammen von PostgreSQL %1, das nicht mehr installiert ist. postgresql-%1 installieren oder mit --demo-reset neu beginnen.</translation>
    </message>
</context>
<context>
    <name>ServerSql</name>
    <message>
        <source>The private database server does not answer.</source>
        <translation>Der private Datenbankserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The private database server refused a command.</source>
        <translation>Der private Datenbankserver hat einen Befehl abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ServerUser</name>
    <message>
        <source>PostgreSQL does not run as root, and this machine has no other user (postgres or nobody) to run it as. Start Halfday as an ordinary user.</source>
        <translation>PostgreSQL läuft nicht als root, und dieser Rechner hat keinen anderen Benutzer dafür (postgres oder nobody). Halfday als gewöhnlicher Benutzer starten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used for the demo&apos;s database: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht für die Datenbank der Demo verwenden: %2.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Halfday has closed the line to Stripe.</source>
        <translation>Halfday hat die Leitung zu Stripe geschlossen.</translation>
    </message>
    <message>
        <source>The refund has no usable id. No money moved.</source>
        <translation>Die Erstattung hat keine brauchbare Kennung. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The payment has no usable charge id. No money moved.</source>
        <translation>Die Zahlung hat keine brauchbare Buchungskennung. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The payment has no usable charge id.</source>
        <translation>Die Zahlung hat keine brauchbare Buchungskennung.</translation>
    </message>
    <message>
        <source>The refund has no usable id at Stripe.</source>
        <translation>Die Erstattung hat bei Stripe keine brauchbare Kennung.</translation>
    </message>
</context>
<context>
    <name>halfday</name>
    <message>
        <source>Something unexpected went wrong inside Halfday.</source>
        <translation>In Halfday ist etwas Unerwartetes schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>halfday::AboutBox</name>
    <message>
        <source>About Halfday</source>
        <translation>Über Halfday</translation>
    </message>
    <message>
        <source>Halfday %1</source>
        <translation>Halfday %1</translation>
    </message>
    <message>
        <source>Operations console for a small marketplace.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Betriebskonsole für einen kleinen Marktplatz.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>halfday::AdoptionTexts</name>
    <message numerus="yes">
        <source>%1 of %2 trainers</source>
        <translation>
            <numerusform>%1 von %2 Trainer</numerusform>
            <numerusform>%1 von %2 Trainern</numerusform>
        </translation>
    </message>
    <message>
        <source>No trainers yet</source>
        <translation>Noch keine Trainer</translation>
    </message>
    <message>
        <source>placements: %1</source>
        <translation>Platzierungen: %1</translation>
    </message>
    <message>
        <source>target %1 % reached</source>
        <translation>Ziel %1 % erreicht</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>Ziel %1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Featured</source>
        <translation>Platziert</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 are featured, that is %2 of the %3 % that are the target. Placements begun by day: %4</source>
        <translation>%1 sind platziert, also %2 bei einem Ziel von %3 %. Begonnene Platzierungen je Tag: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>Gegenüber dem Ziel</translation>
    </message>
    <message>
        <source>Slots taken</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>Warten auf einen Platz</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Durchsatz</translation>
    </message>
    <message numerus="yes">
        <source>%1 promotions</source>
        <translation>
            <numerusform>%1 Nachrücker</numerusform>
            <numerusform>%1 Nachrücker</numerusform>
        </translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>nobody waited</source>
        <translation>niemand hat gewartet</translation>
    </message>
    <message>
        <source>Placements begun</source>
        <translation>Begonnene Platzierungen</translation>
    </message>
    <message>
        <source>Churn, 90 days</source>
        <translation>Abwanderung, 90 Tage</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>cancelled before their end</source>
        <translation>vor dem Ende gekündigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>of %1 begun</source>
        <translation>von %1 begonnenen</translation>
    </message>
    <message>
        <source>Placements begun by day, the last 30 days; the pale ground is the 30 days before</source>
        <translation>Begonnene Platzierungen je Tag, letzte 30 Tage; blass dahinter die 30 Tage davor</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Platzierungen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>halfday::AiTexts</name>
    <message>
        <source>healthy</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>on standby</source>
        <translation>in Bereitschaft</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation>%1, dauert an</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>no switch</source>
        <translation>kein Schalter</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>no provider has been asked</source>
        <translation>noch kein Anbieter wurde gefragt</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Noch keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>failing for %1</source>
        <translation>gestört, schon %1</translation>
    </message>
    <message>
        <source>%1 answered, %2</source>
        <translation>%1 beantwortet, %2</translation>
    </message>
    <message>
        <source>%1 this month, %2 of the budget</source>
        <translation>%1 in diesem Monat, %2 des Budgets</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 in diesem Monat</translation>
    </message>
    <message>
        <source>Calls by day: %1; failed in 30 days: %2</source>
        <translation>Aufrufe je Tag: %1; fehlgeschlagen in 30 Tagen: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Calls by day, all providers; failed ones on top</source>
        <translation>Aufrufe je Tag, alle Anbieter; fehlgeschlagene oben</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Last incident</source>
        <translation>Letzte Störung</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>No provider has been asked</source>
        <translation>Noch kein Anbieter wurde gefragt</translation>
    </message>
    <message>
        <source>Answered, 30 days</source>
        <translation>Beantwortet, 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>of %1 calls</source>
        <translation>
            <numerusform>von %1 Aufruf</numerusform>
            <numerusform>von %1 Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Average answer</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation>Kosten in diesem Monat</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>Answers come from</source>
        <translation>Antworten kommen von</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Aufrufe je Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>halfday::AlertDeeds</name>
    <message>
        <source>Put them away anew on the page.</source>
        <translation>Auf der Seite neu weglegen.</translation>
    </message>
</context>
<context>
    <name>halfday::AlertDesk</name>
    <message>
        <source>These alerts have changed since they were shown; look again.</source>
        <translation>Diese Alarme haben sich geändert, seit sie gezeigt wurden; neu nachsehen.</translation>
    </message>
</context>
<context>
    <name>halfday::AlertDetail</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Chosen alert</source>
        <translation>Gewählter Alarm</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>resolved %1, after %2</source>
        <translation>behoben %1, Dauer %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>when, what</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>history: reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>halfday::AlertList</name>
    <message>
        <source>What is wrong now</source>
        <translation>Was gerade nicht stimmt</translation>
    </message>
    <message>
        <source>Go to what mends it</source>
        <translation>Zur Abhilfe gehen</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>As of %1, %2 old: the database could not be asked since. What is grey may have changed.</source>
        <translation>Stand %1, %2 alt: Die Datenbank war seither nicht erreichbar. Was grau ist, kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n more follow from these and are not shown.</source>
        <translation>
            <numerusform>%n weiterer folgt daraus und wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere folgen daraus und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are back among what is wrong.</source>
        <translation>
            <numerusform>%n Alarm steht wieder unter dem, was nicht stimmt.</numerusform>
            <numerusform>%n Alarme stehen wieder unter dem, was nicht stimmt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AlertLook</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Red, acknowledged</source>
        <translation>Rot, quittiert</translation>
    </message>
    <message>
        <source>Yellow, acknowledged</source>
        <translation>Gelb, quittiert</translation>
    </message>
    <message>
        <source>Red, snoozed</source>
        <translation>Rot, zurückgestellt</translation>
    </message>
    <message>
        <source>Yellow, snoozed</source>
        <translation>Gelb, zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n councils have more than %1 waiting</source>
        <translation>
            <numerusform>In %n Gemeinde warten mehr als %1</numerusform>
            <numerusform>In %n Gemeinden warten mehr als %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are past their deadline</source>
        <translation>
            <numerusform>%n Fall ist über der Frist</numerusform>
            <numerusform>%n Fälle sind über der Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund requests run out before the next session</source>
        <translation>
            <numerusform>%n Erstattungsantrag läuft vor der nächsten Sitzung ab</numerusform>
            <numerusform>%n Erstattungsanträge laufen vor der nächsten Sitzung ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds have an unknown outcome</source>
        <translation>
            <numerusform>%n Erstattung mit ungewissem Ausgang</numerusform>
            <numerusform>%n Erstattungen mit ungewissem Ausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges have no placement</source>
        <translation>
            <numerusform>%n Buchung ohne Platzierung</numerusform>
            <numerusform>%n Buchungen ohne Platzierung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs failed</source>
        <translation>
            <numerusform>%n geplanter Job ist fehlgeschlagen</numerusform>
            <numerusform>%n geplante Jobs sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs have been running too long</source>
        <translation>
            <numerusform>%n geplanter Job läuft schon zu lange</numerusform>
            <numerusform>%n geplante Jobs laufen schon zu lange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled jobs are late</source>
        <translation>
            <numerusform>%n geplanter Job ist verspätet</numerusform>
            <numerusform>%n geplante Jobs sind verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more like it</source>
        <translation>
            <numerusform>%1 und %n weiterer dieser Art</numerusform>
            <numerusform>%1 und %n weitere dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1 by %2</source>
        <translation>Zurückgestellt bis %1 von %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>Quittiert von %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>put away by whom: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back because it got worse</source>
        <translation>Wieder da, weil es schlimmer wurde</translation>
    </message>
    <message>
        <source>Back because its snooze is over</source>
        <translation>Wieder da, weil die Rückstellung endete</translation>
    </message>
    <message>
        <source>Database away</source>
        <translation>Datenbank nicht erreichbar</translation>
    </message>
    <message>
        <source>Stale figures</source>
        <translation>Veraltete Zahlen</translation>
    </message>
    <message>
        <source>Database slow</source>
        <translation>Datenbank langsam</translation>
    </message>
    <message>
        <source>Webhook failing</source>
        <translation>Webhook schlägt fehl</translation>
    </message>
    <message>
        <source>Charge without placement</source>
        <translation>Buchung ohne Platzierung</translation>
    </message>
    <message>
        <source>Scheduled job failed</source>
        <translation>Geplanter Job fehlgeschlagen</translation>
    </message>
    <message>
        <source>Scheduled job stuck</source>
        <translation>Geplanter Job hängt</translation>
    </message>
    <message>
        <source>Scheduled job late</source>
        <translation>Geplanter Job verspätet</translation>
    </message>
    <message>
        <source>AI provider down</source>
        <translation>KI-Anbieter ausgefallen</translation>
    </message>
    <message>
        <source>Long queue</source>
        <translation>Lange Warteschlange</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>Erstattungsquote</translation>
    </message>
    <message>
        <source>Case past its deadline</source>
        <translation>Fall über der Frist</translation>
    </message>
    <message>
        <source>Refund window closing</source>
        <translation>Erstattungsfrist endet bald</translation>
    </message>
    <message>
        <source>Refund with unknown outcome</source>
        <translation>Erstattung mit ungewissem Ausgang</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Verschlimmert</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Abgeschwächt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation>Quittierung zurückgenommen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Snooze taken back</source>
        <translation>Rückstellung zurückgenommen</translation>
    </message>
    <message>
        <source>Snooze over</source>
        <translation>Rückstellung beendet</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1, UTC%2</source>
        <comment>time zone, offset</comment>
        <translation>%1, UTC%2</translation>
    </message>
</context>
<context>
    <name>halfday::AlertRow</name>
    <message>
        <source>Acknowledge, snooze and more</source>
        <translation>Quittieren, zurückstellen und mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them back</source>
        <translation>
            <numerusform>%n davon wieder da</numerusform>
            <numerusform>%n davon wieder da</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n quittiert</numerusform>
            <numerusform>%n quittiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first back at %2</source>
        <translation>%1, der erste wieder um %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the log</source>
        <translation>
            <numerusform>%n weiterer im Verlauf</numerusform>
            <numerusform>%n weitere im Verlauf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AlertTableModel</name>
    <message>
        <source>Resolved, was red</source>
        <translation>Behoben, war rot</translation>
    </message>
    <message>
        <source>Resolved, was yellow</source>
        <translation>Behoben, war gelb</translation>
    </message>
    <message>
        <source>Red, acknowledged</source>
        <translation>Rot, quittiert</translation>
    </message>
    <message>
        <source>Yellow, acknowledged</source>
        <translation>Gelb, quittiert</translation>
    </message>
    <message>
        <source>Red, snoozed %1</source>
        <translation>Rot, zurückgestellt %1</translation>
    </message>
    <message>
        <source>Yellow, snoozed %1</source>
        <translation>Gelb, zurückgestellt %1</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Put away by</source>
        <translation>Weggelegt von</translation>
    </message>
</context>
<context>
    <name>halfday::AlertWords</name>
    <message>
        <source>A business</source>
        <translation>Ein Betrieb</translation>
    </message>
    <message>
        <source>the payment provider</source>
        <translation>dem Zahlungsanbieter</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>Ein Job</translation>
    </message>
    <message>
        <source>keyword matching</source>
        <translation>die Stichwortsuche</translation>
    </message>
    <message>
        <source>the AI provider</source>
        <translation>der KI-Anbieter</translation>
    </message>
    <message>
        <source>The database could not be reached</source>
        <translation>Die Datenbank war nicht erreichbar</translation>
    </message>
    <message>
        <source>The database does not answer in time</source>
        <translation>Die Datenbank antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Halfday keeps trying by itself, and shows what it knew last. Check your network and the database host&apos;s status page; if it is down for everybody, tell DevOps at once.</source>
        <translation>Halfday versucht es von selbst weiter und zeigt den letzten bekannten Stand. Das eigene Netz und die Statusseite des Datenbankanbieters prüfen; ist sie für alle gestört, sofort DevOps Bescheid geben.</translation>
    </message>
    <message>
        <source>Show the alerts</source>
        <translation>Alarme zeigen</translation>
    </message>
    <message>
        <source>The figures shown are old</source>
        <translation>Die gezeigten Zahlen sind alt</translation>
    </message>
    <message>
        <source>The alerts shown are old</source>
        <translation>Die gezeigten Alarme sind alt</translation>
    </message>
    <message>
        <source>Do not rely on what looks healthy here. Halfday keeps trying; if it does not recover, run &quot;halfdayctl doctor&quot;.</source>
        <translation>Was hier gesund aussieht, ist nicht verlässlich. Halfday versucht es weiter; erholt es sich nicht, „halfdayctl doctor“ ausführen.</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Heute öffnen</translation>
    </message>
    <message>
        <source>The database is slow</source>
        <translation>Die Datenbank ist langsam</translation>
    </message>
    <message>
        <source>The last look took %1 s; more than %2 is slow</source>
        <translation>Der letzte Blick dauerte %1 s; mehr als %2 ist langsam</translation>
    </message>
    <message>
        <source>Wait five to ten minutes and look again, and run nothing heavy meanwhile. If it stays slow, tell DevOps.</source>
        <translation>Fünf bis zehn Minuten warten, dann erneut nachsehen und bis dahin nichts Schweres ausführen. Bleibt sie langsam, DevOps Bescheid geben.</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Alarm zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed calls within %1</source>
        <translation>
            <numerusform>%n fehlgeschlagener Aufruf innerhalb von %1</numerusform>
            <numerusform>%n fehlgeschlagene Aufrufe innerhalb von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n events wait at %1 to be delivered</source>
        <translation>
            <numerusform>%n Ereignis wartet bei %1 auf Zustellung</numerusform>
            <numerusform>%n Ereignisse warten bei %1 auf Zustellung</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one %1</source>
        <translation>das letzte %1</translation>
    </message>
    <message>
        <source>the last one %1, attempt %2</source>
        <translation>das letzte %1, Versuch %2</translation>
    </message>
    <message>
        <source>Webhook calls from %1 fail</source>
        <translation>Webhook-Aufrufe von %1 schlagen fehl</translation>
    </message>
    <message>
        <source>Payments may be taken and not be recorded. Check that the webhook endpoint answers within three seconds, look for charges without a placement, then have the failed events sent again.</source>
        <translation>Zahlungen werden womöglich eingezogen und nicht erfasst. Prüfen, ob der Webhook-Endpunkt innerhalb von drei Sekunden antwortet, nach Buchungen ohne Platzierung suchen und die fehlgeschlagenen Ereignisse erneut senden lassen.</translation>
    </message>
    <message>
        <source>%1 paid and is not featured</source>
        <translation>%1 hat bezahlt und ist nicht platziert</translation>
    </message>
    <message>
        <source>%1 paid %2 and is not featured</source>
        <translation>%1 hat %2 bezahlt und ist nicht platziert</translation>
    </message>
    <message>
        <source>Charge %1 at %2</source>
        <translation>Buchung %1 bei %2</translation>
    </message>
    <message>
        <source>no placement, no place in the queue</source>
        <translation>keine Platzierung, kein Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Verify the charge at the provider, have the placement made, then write to the trainer. Check whether other charges of that time are affected too.</source>
        <translation>Die Buchung beim Anbieter prüfen, die Platzierung anlegen lassen, dann dem Trainer schreiben. Nachsehen, ob andere Buchungen aus dieser Zeit auch betroffen sind.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; failed, and no retry is left</source>
        <translation>Der Job „%1“ ist fehlgeschlagen, ein weiterer Versuch ist nicht vorgesehen</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Read the error: after a timeout or a lock wait five to ten minutes. Then run the job by hand and check that the queue moves on. If the next planned run fails as well, tell DevOps.</source>
        <translation>Die Fehlermeldung lesen: Nach einer Zeitüberschreitung oder Sperre fünf bis zehn Minuten warten. Dann den Job von Hand ausführen und prüfen, ob die Warteschlange vorrückt. Schlägt auch der nächste geplante Lauf fehl, DevOps Bescheid geben.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; has been running for too long</source>
        <translation>Der Job „%1“ läuft schon zu lange</translation>
    </message>
    <message>
        <source>Do not start it a second time. Another process may hold its lock: wait, and tell DevOps if it does not end.</source>
        <translation>Nicht ein zweites Mal starten. Womöglich hält ein anderer Prozess die Sperre: abwarten und DevOps Bescheid geben, wenn er nicht endet.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; has not started for far too long</source>
        <translation>Der Job „%1“ ist schon viel zu lange nicht gestartet</translation>
    </message>
    <message>
        <source>Run it by hand, check that placements expire and the queue moves on, and tell DevOps that its schedule is broken.</source>
        <translation>Von Hand ausführen, prüfen, ob Platzierungen ablaufen und die Warteschlange vorrückt, und DevOps sagen, dass der Zeitplan nicht mehr greift.</translation>
    </message>
    <message>
        <source>The job &quot;%1&quot; has not started in time</source>
        <translation>Der Job „%1“ ist nicht rechtzeitig gestartet</translation>
    </message>
    <message>
        <source>Nothing to do yet: one missed run is made up for by the next. It turns red when that one does not come either.</source>
        <translation>Noch ist nichts zu tun: Ein verpasster Lauf wird vom nächsten nachgeholt. Bleibt auch der aus, wird der Alarm rot.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed calls since the last good one</source>
        <translation>
            <numerusform>%n fehlgeschlagener Aufruf seit dem letzten gelungenen</numerusform>
            <numerusform>%n fehlgeschlagene Aufrufe seit dem letzten gelungenen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still does not answer; %2 stands in</source>
        <translation>%1 antwortet noch immer nicht; %2 springt ein</translation>
    </message>
    <message>
        <source>Look every 15 minutes whether it is back. Then set the feature flag AI_MODE back and test the triage.</source>
        <translation>Alle 15 Minuten nachsehen, ob er wieder da ist. Dann das Feature-Flag AI_MODE zurückstellen und die Triage testen.</translation>
    </message>
    <message>
        <source>Show the providers</source>
        <translation>Anbieter zeigen</translation>
    </message>
    <message>
        <source>%1 has not answered for over %2</source>
        <translation>%1 antwortet seit über %2 nicht</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>Set the feature flag AI_MODE to deterministic, test the triage with an example or two, and tell the product team. Trainers need not be told.</source>
        <translation>Das Feature-Flag AI_MODE auf deterministic stellen, die Triage mit ein, zwei Beispielen testen und dem Produktteam Bescheid geben. Die Trainer müssen nichts davon erfahren.</translation>
    </message>
    <message>
        <source>one council</source>
        <translation>einer Gemeinde</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a slot in %1</source>
        <translation>
            <numerusform>%n wartet auf einen Platz in %1</numerusform>
            <numerusform>%n warten auf einen Platz in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 is long for one council</source>
        <translation>Mehr als %1 ist viel für eine Gemeinde</translation>
    </message>
    <message>
        <source>Nothing to do: queues vary. Check that the nightly job promotes; whoever asks is told their place, first come, first served.</source>
        <translation>Nichts zu tun: Warteschlangen schwanken. Prüfen, ob der nächtliche Job nachrücken lässt; wer fragt, erfährt seinen Platz, der Reihe nach.</translation>
    </message>
    <message>
        <source>Show the queues</source>
        <translation>Warteschlangen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n purchases in 30 days; yellow from %2 %, to be investigated above %3 %</source>
        <translation>
            <numerusform>%1 von %n Kauf in 30 Tagen; gelb ab %2 %, zu untersuchen über %3 %</numerusform>
            <numerusform>%1 von %n Käufen in 30 Tagen; gelb ab %2 %, zu untersuchen über %3 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of purchases were refunded: investigate</source>
        <translation>%1 % der Käufe wurden erstattet: untersuchen</translation>
    </message>
    <message>
        <source>Look for one business that buys and refunds again and again, for one council, for new trainers. Flag repeat refunders for review, write down what you find, and tell the product team if it lasts another week.</source>
        <translation>Achten auf einen Betrieb, der immer wieder kauft und zurückgibt, auf eine einzelne Gemeinde, auf neue Trainer. Wiederholte Rückgaben zur Prüfung vormerken, Befunde notieren und dem Produktteam Bescheid geben, wenn es noch eine Woche anhält.</translation>
    </message>
    <message>
        <source>Open Refunds</source>
        <translation>Erstattungen öffnen</translation>
    </message>
    <message>
        <source>%1 % of purchases were refunded</source>
        <translation>%1 % der Käufe wurden erstattet</translation>
    </message>
    <message>
        <source>Watch it, and read the reasons that were given. No action is needed yet.</source>
        <translation>Beobachten und die angegebenen Gründe lesen. Noch ist nichts zu unternehmen.</translation>
    </message>
    <message>
        <source>Case %1 is past its deadline: %2</source>
        <translation>Fall %1 ist über der Frist: %2</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>niemandem zugewiesen</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Refund it if it can be refunded by itself; escalate it otherwise, or resolve it with a note.</source>
        <translation>Erstatten, wenn es von selbst geht; sonst eskalieren oder mit einer Notiz lösen.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>it closes %1 before the session begins</source>
        <translation>sie endet %1 vor Beginn der Sitzung</translation>
    </message>
    <message>
        <source>The refund window of %1 closes before your next session</source>
        <translation>Die Erstattungsfrist von %1 endet vor der nächsten Sitzung</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>einem Betrieb</translation>
    </message>
    <message>
        <source>Decide now: once the window has closed, the request can only be denied.</source>
        <translation>Jetzt entscheiden: Nach Ablauf der Frist lässt sich der Antrag nur noch ablehnen.</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 went back to %2</source>
        <translation>Ungewiss, ob %1 an %2 zurückging</translation>
    </message>
    <message>
        <source>the money</source>
        <translation>das Geld</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>den Kunden</translation>
    </message>
    <message>
        <source>Halfday keeps asking. Look the charge up at the provider, and do not refund it a second time meanwhile.</source>
        <translation>Halfday fragt weiter nach. Die Buchung beim Anbieter nachsehen und bis dahin nicht ein zweites Mal erstatten.</translation>
    </message>
    <message>
        <source>Open the refund</source>
        <translation>Erstattung öffnen</translation>
    </message>
    <message>
        <source>Something that this Halfday does not know yet: %1</source>
        <translation>Etwas, das dieses Halfday noch nicht kennt: %1</translation>
    </message>
    <message>
        <source>The database is newer than this program. Update Halfday to read what it means.</source>
        <translation>Die Datenbank ist neuer als dieses Programm. Halfday aktualisieren, um zu erfahren, was es bedeutet.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>halfday::AlertsPanel</name>
    <message>
        <source>Looking whether anything is wrong …</source>
        <translation>Es wird nachgesehen, ob etwas nicht stimmt …</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Nothing was wrong</source>
        <translation>Alles war in Ordnung</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>nachgesehen um %1</translation>
    </message>
    <message>
        <source>when it was last looked at, %1</source>
        <translation>beim letzten Nachsehen, %1</translation>
    </message>
</context>
<context>
    <name>halfday::AlertsView</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which severity is listed</source>
        <translation>Welche Stufe gelistet wird</translation>
    </message>
    <message>
        <source>Red and yellow</source>
        <translation>Rot und gelb</translation>
    </message>
    <message>
        <source>Red only</source>
        <translation>Nur rot</translation>
    </message>
    <message>
        <source>Yellow only</source>
        <translation>Nur gelb</translation>
    </message>
    <message>
        <source>Which rule is listed</source>
        <translation>Welche Regel gelistet wird</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>No alert matches</source>
        <translation>Kein Alarm passt</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>There was no alert yet</source>
        <translation>Es gab noch keinen Alarm</translation>
    </message>
    <message>
        <source>Widen the filters to see more of the log.</source>
        <translation>Die Filter erweitern, um mehr vom Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>New ones appear by themselves.</source>
        <translation>Neue erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Offen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n red</source>
        <translation>
            <numerusform>%n rot</numerusform>
            <numerusform>%n rot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow</source>
        <translation>
            <numerusform>%n gelb</numerusform>
            <numerusform>%n gelb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go to what mends it</source>
        <translation>Zur Abhilfe gehen</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>Alle Alarme zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are back among what is wrong</source>
        <translation>
            <numerusform>%n Alarm ist wieder offen</numerusform>
            <numerusform>%n Alarme sind wieder offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::AnnouncementText</name>
    <message>
        <source>It has become worse since it was put away.</source>
        <translation>Es ist schlimmer geworden, seit er weggelegt wurde.</translation>
    </message>
    <message>
        <source>Its snooze is over.</source>
        <translation>Die Rückstellung ist vorbei.</translation>
    </message>
    <message>
        <source>This came during quiet hours.</source>
        <translation>Das kam während der Ruhezeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n red alerts from quiet hours</source>
        <translation>
            <numerusform>%n roter Alarm aus der Ruhezeit</numerusform>
            <numerusform>%n rote Alarme aus der Ruhezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red alerts</source>
        <translation>
            <numerusform>%n roter Alarm</numerusform>
            <numerusform>%n rote Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>halfday::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Colours of state (red, amber, green) always come with an icon and a word.</source>
        <translation>Farben für Zustände (Rot, Gelb, Grün) stehen nie ohne Symbol und Wort.</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Of the whole window. Ctrl++ and Ctrl+- do the same from anywhere, Ctrl+0 sets it back.</source>
        <translation>Im ganzen Fenster. Strg++ und Strg+- tun überall dasselbe, Strg+0 stellt sie zurück.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Changes at once. What is being written or can still be taken back comes first.</source>
        <translation>Wechselt sofort. Was gerade geschrieben wird oder sich noch zurücknehmen lässt, kommt zuerst.</translation>
    </message>
</context>
<context>
    <name>halfday::Application</name>
    <message>
        <source>Making a fresh demo …</source>
        <translation>Eine neue Demo wird angelegt …</translation>
    </message>
    <message>
        <source>Starting the demo …</source>
        <translation>Die Demo wird gestartet …</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>Verbindung wird aufgebaut: %1</translation>
    </message>
    <message>
        <source>%1 on the demo&apos;s own database</source>
        <translation>%1 in der eigenen Datenbank der Demo</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>halfday::AuditDetail</name>
    <message>
        <source>The entry in full</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Einen Eintrag wählen, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>History of this row</source>
        <translation>Verlauf dieser Zeile</translation>
    </message>
    <message>
        <source>Whole batch</source>
        <translation>Ganzer Stapel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>halfday::AuditExport</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Subject id</source>
        <translation>Nummer des Gegenstands</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>halfday::AuditFilterBar</name>
    <message>
        <source>Search notes, ids and values</source>
        <translation>Notizen, Nummern und Werte durchsuchen</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Wann es getan wurde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show all rows and batches again</source>
        <translation>Wieder alle Zeilen und Stapel zeigen</translation>
    </message>
    <message>
        <source>Search notes, ids and values  ( / )</source>
        <translation>Notizen, Nummern und Werte durchsuchen  ( / )</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
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
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Batch %1…</source>
        <translation>Stapel %1…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>halfday::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>halfday::AuditView</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>Export the listed entries to a CSV file</source>
        <translation>Die gelisteten Einträge in eine CSV-Datei exportieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>History of this row</source>
        <translation>Verlauf dieser Zeile</translation>
    </message>
    <message>
        <source>Whole batch</source>
        <translation>Ganzer Stapel</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>No entry matches these filters</source>
        <translation>Kein Eintrag passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Widen them to see more of the log.</source>
        <translation>Die Filter erweitern, um mehr vom Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Bisher wurde nichts getan</translation>
    </message>
    <message>
        <source>Every decision appears here the moment it is made.</source>
        <translation>Jede Entscheidung erscheint hier, sobald sie fällt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries match</source>
        <translation>
            <numerusform>%1 Eintrag passt</numerusform>
            <numerusform>%1 Einträge passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, newest %2</source>
        <translation>%1, neuester %2</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Export abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries exported to %2</source>
        <translation>
            <numerusform>%1 Eintrag nach %2 exportiert</numerusform>
            <numerusform>%1 Einträge nach %2 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>halfday::AuditWords</name>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>profanity</source>
        <translation>anstößig</translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation>nicht zum Thema</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>being refunded</source>
        <translation>wird erstattet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Refund at the provider</source>
        <translation>Erstattung beim Anbieter</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Approved review %1</source>
        <translation>Bewertung %1 freigegeben</translation>
    </message>
    <message>
        <source>Rejected review %1</source>
        <translation>Bewertung %1 abgelehnt</translation>
    </message>
    <message>
        <source>Rejected review %1: %2</source>
        <translation>Bewertung %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>Returned review %1 to the queue</source>
        <translation>Bewertung %1 in die Warteschlange zurückgelegt</translation>
    </message>
    <message>
        <source>Refund of %1 begun</source>
        <translation>Erstattung von %1 begonnen</translation>
    </message>
    <message>
        <source>Refund begun</source>
        <translation>Erstattung begonnen</translation>
    </message>
    <message>
        <source>Refund accepted by the provider, not final yet</source>
        <translation>Erstattung vom Anbieter angenommen, noch nicht endgültig</translation>
    </message>
    <message>
        <source>Refund succeeded</source>
        <translation>Erstattung gelungen</translation>
    </message>
    <message>
        <source>Refund failed after it had succeeded: the money came back</source>
        <translation>Erstattung nach Erfolg fehlgeschlagen: Das Geld kam zurück</translation>
    </message>
    <message>
        <source>Refund failed: no money was moved</source>
        <translation>Erstattung fehlgeschlagen: Es wurde kein Geld bewegt</translation>
    </message>
    <message>
        <source>Refund without an answer: the outcome is unknown</source>
        <translation>Erstattung ohne Antwort: Der Ausgang ist ungewiss</translation>
    </message>
    <message>
        <source>Refund sent again: the provider had no trace of it</source>
        <translation>Erstattung erneut gesendet: Der Anbieter hatte keine Spur davon</translation>
    </message>
    <message>
        <source>Denied refund request %1</source>
        <translation>Erstattungsantrag %1 abgelehnt</translation>
    </message>
    <message>
        <source>Set policy %1 to %2</source>
        <translation>Richtlinie %1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation>Bewertung freigegeben</translation>
    </message>
    <message>
        <source>Review rejected</source>
        <translation>Bewertung abgelehnt</translation>
    </message>
    <message>
        <source>Review decision undone</source>
        <translation>Entscheidung über Bewertung rückgängig</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation>Erstattung ausstehend</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Erstattung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refund outcome unknown</source>
        <translation>Ausgang der Erstattung ungewiss</translation>
    </message>
    <message>
        <source>Refund sent again</source>
        <translation>Erstattung erneut gesendet</translation>
    </message>
    <message>
        <source>Refund denied</source>
        <translation>Erstattung abgelehnt</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Erstattung %1</translation>
    </message>
    <message>
        <source>Refund request %1</source>
        <translation>Erstattungsantrag %1</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>refunded, deadline missed</source>
        <translation>erstattet, Frist versäumt</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>Frist versäumt</translation>
    </message>
    <message>
        <source>Made by the case</source>
        <translation>Vom Fall ausgelöst</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Gave case %1 back to everybody</source>
        <translation>Fall %1 für alle freigegeben</translation>
    </message>
    <message>
        <source>Assigned case %1 to %2</source>
        <translation>Fall %1 an %2 zugewiesen</translation>
    </message>
    <message>
        <source>Escalated case %1</source>
        <translation>Fall %1 eskaliert</translation>
    </message>
    <message>
        <source>Resolved case %1</source>
        <translation>Fall %1 gelöst</translation>
    </message>
    <message>
        <source>Took case %1 back into the queue</source>
        <translation>Fall %1 in die Warteschlange zurückgenommen</translation>
    </message>
    <message>
        <source>Case %1 asks for a refund: its deadline has passed</source>
        <translation>Fall %1 beantragt eine Erstattung: Die Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>Case %1 asks for a refund</source>
        <translation>Fall %1 beantragt eine Erstattung</translation>
    </message>
    <message>
        <source>Case %1 closed: its payment was refunded</source>
        <translation>Fall %1 geschlossen: Die Zahlung wurde erstattet</translation>
    </message>
    <message>
        <source>Case %1 is back: its refund failed after it had succeeded</source>
        <translation>Fall %1 ist wieder da: Die Erstattung schlug nach Erfolg fehl</translation>
    </message>
    <message>
        <source>All figures counted anew</source>
        <translation>Alle Zahlen neu gezählt</translation>
    </message>
    <message>
        <source>Acknowledged alert %1</source>
        <translation>Alarm %1 quittiert</translation>
    </message>
    <message>
        <source>Took back the acknowledgement of alert %1</source>
        <translation>Quittierung von Alarm %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Snoozed alert %1</source>
        <translation>Alarm %1 zurückgestellt</translation>
    </message>
    <message>
        <source>Ended the snooze of alert %1</source>
        <translation>Rückstellung von Alarm %1 beendet</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Fall zugewiesen</translation>
    </message>
    <message>
        <source>Case escalated</source>
        <translation>Fall eskaliert</translation>
    </message>
    <message>
        <source>Case resolved</source>
        <translation>Fall gelöst</translation>
    </message>
    <message>
        <source>Case taken back</source>
        <translation>Fall zurückgenommen</translation>
    </message>
    <message>
        <source>Refund asked for by a case</source>
        <translation>Erstattung durch einen Fall beantragt</translation>
    </message>
    <message>
        <source>Case closed by its refund</source>
        <translation>Fall durch Erstattung geschlossen</translation>
    </message>
    <message>
        <source>Case back: its refund failed</source>
        <translation>Fall wieder da: Erstattung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alarm quittiert</translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation>Quittierung zurückgenommen</translation>
    </message>
    <message>
        <source>Alert snoozed</source>
        <translation>Alarm zurückgestellt</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>Rückstellung beendet</translation>
    </message>
    <message>
        <source>Figures counted anew</source>
        <translation>Zahlen neu gezählt</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>Began reconciliation %1</source>
        <translation>Abgleich %1 begonnen</translation>
    </message>
    <message>
        <source>Went on with reconciliation %1</source>
        <translation>Abgleich %1 fortgesetzt</translation>
    </message>
    <message>
        <source>Compared both sides of reconciliation %1</source>
        <translation>Beide Seiten von Abgleich %1 verglichen</translation>
    </message>
    <message>
        <source>Abandoned reconciliation %1</source>
        <translation>Abgleich %1 aufgegeben</translation>
    </message>
    <message>
        <source>Filed the evidence of reconciliation %1</source>
        <translation>Nachweis von Abgleich %1 abgelegt</translation>
    </message>
    <message>
        <source>Set the payment of %2 to failed</source>
        <translation>Zahlung von %2 auf fehlgeschlagen gesetzt</translation>
    </message>
    <message>
        <source>Set the payment of %2 as the provider has it</source>
        <translation>Zahlung von %2 wie beim Anbieter gesetzt</translation>
    </message>
    <message>
        <source>Set what was given back of %2</source>
        <translation>Zurückgezahltes von %2 gesetzt</translation>
    </message>
    <message>
        <source>Recorded the payment of %2</source>
        <translation>Zahlung von %2 erfasst</translation>
    </message>
    <message>
        <source>Recorded a refund of %2 made elsewhere</source>
        <translation>Anderswo erfolgte Erstattung von %2 erfasst</translation>
    </message>
    <message>
        <source>Activated what %2 paid for</source>
        <translation>Was %2 bezahlt hat, freigeschaltet</translation>
    </message>
    <message>
        <source>Looked at %2 again: it had changed meanwhile</source>
        <translation>%2 neu nachgesehen: inzwischen geändert</translation>
    </message>
    <message>
        <source>Put the difference about %2 off for a day</source>
        <translation>Abweichung bei %2 um einen Tag verschoben</translation>
    </message>
    <message>
        <source>Closed the difference about %2 with a reason</source>
        <translation>Abweichung bei %2 mit Begründung geschlossen</translation>
    </message>
    <message>
        <source>Took back what was done about %2</source>
        <translation>Was bei %2 getan wurde, zurückgenommen</translation>
    </message>
    <message>
        <source>Reconciliation begun</source>
        <translation>Abgleich begonnen</translation>
    </message>
    <message>
        <source>Reconciliation gone on with</source>
        <translation>Abgleich fortgesetzt</translation>
    </message>
    <message>
        <source>Reconciliation compared</source>
        <translation>Abgleich verglichen</translation>
    </message>
    <message>
        <source>Reconciliation abandoned</source>
        <translation>Abgleich aufgegeben</translation>
    </message>
    <message>
        <source>Evidence filed</source>
        <translation>Nachweis abgelegt</translation>
    </message>
    <message>
        <source>Payment set to failed</source>
        <translation>Zahlung auf fehlgeschlagen gesetzt</translation>
    </message>
    <message>
        <source>Payment set as at the provider</source>
        <translation>Zahlung wie beim Anbieter gesetzt</translation>
    </message>
    <message>
        <source>Refunded amount set</source>
        <translation>Erstatteten Betrag gesetzt</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Zahlung erfasst</translation>
    </message>
    <message>
        <source>Refund recorded</source>
        <translation>Erstattung erfasst</translation>
    </message>
    <message>
        <source>Placement activated</source>
        <translation>Platzierung freigeschaltet</translation>
    </message>
    <message>
        <source>Difference looked at again</source>
        <translation>Abweichung neu nachgesehen</translation>
    </message>
    <message>
        <source>Difference put off</source>
        <translation>Abweichung verschoben</translation>
    </message>
    <message>
        <source>Difference closed with a reason</source>
        <translation>Abweichung mit Begründung geschlossen</translation>
    </message>
    <message>
        <source>Remedy taken back</source>
        <translation>Abhilfe zurückgenommen</translation>
    </message>
    <message>
        <source>Reconciliation %1</source>
        <translation>Abgleich %1</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Abweichung %1</translation>
    </message>
    <message>
        <source>Asked the provider for %2 by its id: it knows that charge</source>
        <translation>Anbieter nach %2 gefragt: Er kennt diese Buchung</translation>
    </message>
    <message>
        <source>Record of a refund taken back: the refund at the provider stays as it is</source>
        <translation>Erfasste Erstattung zurückgenommen: Beim Anbieter bleibt sie, wie sie ist</translation>
    </message>
    <message>
        <source>Record of a refund taken back</source>
        <translation>Erfasste Erstattung zurückgenommen</translation>
    </message>
    <message>
        <source>Charge looked up by its id</source>
        <translation>Buchung an ihrer Kennung nachgesehen</translation>
    </message>
</context>
<context>
    <name>halfday::Background</name>
    <message>
        <source>&amp;Notifications …</source>
        <translation>Be&amp;nachrichtigungen …</translation>
    </message>
    <message>
        <source>When the window &amp;closes</source>
        <translation>Beim &amp;Schließen des Fensters</translation>
    </message>
    <message>
        <source>&amp;Ask me</source>
        <translation>&amp;Nachfragen</translation>
    </message>
    <message>
        <source>&amp;Keep watching in the background</source>
        <translation>Im &amp;Hintergrund weiter beobachten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. Red alerts still reach you as notifications, and a closed window that keeps watching is minimised, so you find it where your windows are.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich. Rote Alarme kommen weiterhin als Benachrichtigung, und ein geschlossenes Fenster, das weiter beobachtet, wird minimiert und bleibt bei den anderen Fenstern auffindbar.</translation>
    </message>
    <message>
        <source>Open Halfday</source>
        <translation>Halfday öffnen</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service shows it.</source>
        <translation>Der Benachrichtigungsdienst des Desktops zeigt sie.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service shows it (%1).</source>
        <translation>Der Benachrichtigungsdienst des Desktops zeigt sie (%1).</translation>
    </message>
    <message>
        <source>No notification service answers, so the tray shows it in a balloon of its own.</source>
        <translation>Kein Benachrichtigungsdienst antwortet, daher zeigt das Symbol im Infobereich eine eigene Sprechblase.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Red alerts stand on the page Today.</source>
        <translation>Nichts auf diesem Desktop zeigt Benachrichtigungen. Rote Alarme stehen auf der Seite Heute.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: a red alert can only tell you here.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Ein roter Alarm kann sich nur hier melden.</translation>
    </message>
    <message>
        <source>Show what is red</source>
        <translation>Zeigen, was rot ist</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Halfday: not checked yet</source>
        <translation>Halfday: noch nicht geprüft</translation>
    </message>
    <message>
        <source>Halfday: the database does not answer</source>
        <translation>Halfday: Die Datenbank antwortet nicht</translation>
    </message>
    <message>
        <source>Halfday: no answer since %1; what is known may be old</source>
        <translation>Halfday: keine Antwort seit %1; der Stand kann alt sein</translation>
    </message>
    <message>
        <source>Halfday: %1, %2</source>
        <translation>Halfday: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n red alerts</source>
        <translation>
            <numerusform>%n roter Alarm</numerusform>
            <numerusform>%n rote Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow</source>
        <translation>
            <numerusform>%n gelber</numerusform>
            <numerusform>%n gelbe</numerusform>
        </translation>
    </message>
    <message>
        <source>Halfday: %1</source>
        <translation>Halfday: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n yellow alerts</source>
        <translation>
            <numerusform>%n gelber Alarm</numerusform>
            <numerusform>%n gelbe Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Halfday: nothing new, %n alerts put away</source>
        <translation>
            <numerusform>Halfday: nichts Neues, %n Alarm weggelegt</numerusform>
            <numerusform>Halfday: nichts Neues, %n Alarme weggelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Halfday: all is well</source>
        <translation>Halfday: alles in Ordnung</translation>
    </message>
    <message>
        <source>%1. Quiet until %2.</source>
        <translation>%1. Ruhe bis %2.</translation>
    </message>
    <message>
        <source>Quiet until %1: end it</source>
        <translation>Ruhe bis %1: beenden</translation>
    </message>
    <message>
        <source>A test from Halfday</source>
        <translation>Ein Test von Halfday</translation>
    </message>
    <message>
        <source>This is how a red alert will reach you.</source>
        <translation>So meldet sich ein roter Alarm.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>halfday::CaseDesk</name>
    <message>
        <source>This payment is being refunded right now. Nothing else was done.</source>
        <translation>Diese Zahlung wird gerade erstattet. Sonst wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>halfday::CaseDetail</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>The last refund</source>
        <translation>Die letzte Erstattung</translation>
    </message>
    <message>
        <source>Chosen case</source>
        <translation>Gewählter Fall</translation>
    </message>
    <message>
        <source>Note of the case</source>
        <translation>Notiz zum Fall</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Case %1 from %2</source>
        <translation>Fall %1 vom %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Noch niemandem zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Purchased %1</source>
        <translation>Gekauft %1</translation>
    </message>
    <message>
        <source>%1 of it given back, %2 left</source>
        <translation>Davon %1 zurückgezahlt, %2 übrig</translation>
    </message>
    <message>
        <source>Refund window closes %1</source>
        <translation>Erstattungsfrist endet %1</translation>
    </message>
    <message>
        <source>Refund window closed %1</source>
        <translation>Erstattungsfrist endete %1</translation>
    </message>
    <message>
        <source>the case is closed as “%1”</source>
        <translation>der Fall wird als „%1“ geschlossen</translation>
    </message>
    <message>
        <source>the case is closed as resolved</source>
        <translation>der Fall wird als gelöst geschlossen</translation>
    </message>
    <message>
        <source>A refund now sends %1 back through %2 after ten seconds in which it can be cancelled. When it is certain, the customer is written to and %3.</source>
        <translation>Eine Erstattung sendet jetzt %1 über %2 zurück, nach zehn Sekunden, in denen sie sich abbrechen lässt. Sobald sie sicher ist, erhält der Kunde ein Schreiben, und %3.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The last refund: %1</source>
        <translation>Die letzte Erstattung: %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <translation>Der Verlauf konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>halfday::CaseFilterBar</name>
    <message>
        <source>Search cases</source>
        <translation>Fälle durchsuchen</translation>
    </message>
    <message>
        <source>Business, charge, issue, note  ( / )</source>
        <translation>Betrieb, Buchung, Anliegen, Notiz  ( / )</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Filter by how a refund would go</source>
        <translation>Danach filtern, wie eine Erstattung ginge</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Alle Wege</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Only what is assigned to me</source>
        <translation>Nur, was mir zugewiesen ist</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Past deadline</source>
        <translation>Über der Frist</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>Binnen 1 h</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>halfday::CaseLook</name>
    <message>
        <source>Refunded late</source>
        <translation>Verspätet erstattet</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>Über der Frist</translation>
    </message>
    <message>
        <source>Due within %1</source>
        <translation>Fällig: weniger als %1</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Später fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>it is escalated</source>
        <translation>der Fall ist eskaliert</translation>
    </message>
    <message>
        <source>it is done</source>
        <translation>der Fall ist erledigt</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>nothing is left</source>
        <translation>nichts ist mehr übrig</translation>
    </message>
    <message>
        <source>it is not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation>eine läuft bereits</translation>
    </message>
    <message>
        <source>the window has closed</source>
        <translation>die Frist ist abgelaufen</translation>
    </message>
</context>
<context>
    <name>halfday::CaseNotePanel</name>
    <message>
        <source>Note for escalating</source>
        <translation>Notiz zum Eskalieren</translation>
    </message>
    <message>
        <source>Note for resolving</source>
        <translation>Notiz zum Lösen</translation>
    </message>
    <message>
        <source>What is to be done, and by whom</source>
        <translation>Was zu tun ist, und von wem</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>Was gefunden und getan wurde</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Escalate case %1, %2: the operations team is written to</source>
        <translation>Fall %1, %2, eskalieren: Das Betriebsteam erhält ein Schreiben</translation>
    </message>
    <message>
        <source>Resolve case %1, %2: no money moves</source>
        <translation>Fall %1, %2, lösen: Es wird kein Geld bewegt</translation>
    </message>
</context>
<context>
    <name>halfday::CaseTableModel</name>
    <message>
        <source>Refunding %1 in %2 s · Cancel (Esc)</source>
        <translation>%1 wird in %2 s erstattet · Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Refunding %1 now …</source>
        <translation>%1 wird jetzt erstattet …</translation>
    </message>
    <message>
        <source>%1 has answered; recording it …</source>
        <translation>%1 hat geantwortet; wird erfasst …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
</context>
<context>
    <name>halfday::CaseWords</name>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiz answers are missing</source>
        <translation>Quizantworten fehlen</translation>
    </message>
    <message>
        <source>AI could not generate it</source>
        <translation>KI konnte es nicht erzeugen</translation>
    </message>
    <message>
        <source>E-mail was not delivered</source>
        <translation>E-Mail wurde nicht zugestellt</translation>
    </message>
    <message>
        <source>Placement is not shown</source>
        <translation>Platzierung wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Refunded, deadline missed</source>
        <translation>Erstattet, Frist versäumt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Später fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 past deadline</source>
        <translation>%1 über der Frist</translation>
    </message>
    <message>
        <source>%1 remaining</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 days past deadline</source>
        <translation>%1 Tage über der Frist</translation>
    </message>
    <message>
        <source>%1 days remaining</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>%1 hours past deadline</source>
        <translation>%1 Stunden über der Frist</translation>
    </message>
    <message>
        <source>%1 hours remaining</source>
        <translation>noch %1 Stunden</translation>
    </message>
    <message>
        <source>&lt; 1</source>
        <translation>&lt; 1</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1 min drüber</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 d over</source>
        <translation>%1 d drüber</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>noch %1 d</translation>
    </message>
    <message>
        <source>%1 h over</source>
        <translation>%1 h drüber</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft bereits</translation>
    </message>
    <message>
        <source>%1 can send %2 back by itself, once the case is pending again.</source>
        <translation>%1 kann %2 von selbst zurücksenden, sobald der Fall wieder wartet.</translation>
    </message>
    <message>
        <source>The deadline has passed, and a payment by %1 can be sent back by %2 alone: %3 at once.</source>
        <translation>Die Frist ist abgelaufen, und eine Zahlung per %1 kann %2 allein zurücksenden: %3 sofort.</translation>
    </message>
    <message>
        <source>The refund window is open, and a payment by %1 can be sent back by %2 alone.</source>
        <translation>Die Erstattungsfrist läuft noch, und eine Zahlung per %1 kann %2 allein zurücksenden.</translation>
    </message>
    <message>
        <source>The refund window has closed, and the deadline has not passed. From the deadline on %1 can be refunded.</source>
        <translation>Die Erstattungsfrist ist abgelaufen, die Frist des Falls noch nicht. Sobald diese erreicht ist, lässt sich %1 erstatten.</translation>
    </message>
    <message>
        <source>Nobody knows how this was paid: a person must send the money back.</source>
        <translation>Niemand weiß, wie bezahlt wurde: Ein Mensch muss das Geld zurücksenden.</translation>
    </message>
    <message>
        <source>Paid by %1: a person must send the money back.</source>
        <translation>Bezahlt per %1: Ein Mensch muss das Geld zurücksenden.</translation>
    </message>
    <message>
        <source>The whole payment was given back already: resolve the case with a note.</source>
        <translation>Die ganze Zahlung wurde schon zurückgezahlt: Fall mit einer Notiz lösen.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank has opened a dispute; a refund now could pay twice.</source>
        <translation>Die Bank des Kunden hat einen Zahlungsstreit eröffnet; eine Erstattung könnte jetzt doppelt zahlen.</translation>
    </message>
    <message>
        <source>This payment has not succeeded, so there is nothing to give back.</source>
        <translation>Diese Zahlung ist nicht gelungen, es gibt also nichts zurückzuzahlen.</translation>
    </message>
    <message>
        <source>A refund of this payment has been begun and is not final yet. Do not refund it anywhere else.</source>
        <translation>Eine Erstattung dieser Zahlung ist begonnen und noch nicht endgültig. Nirgends sonst erstatten.</translation>
    </message>
    <message>
        <source>Refund it once more when the reason is mended, or escalate the case.</source>
        <translation>Noch einmal erstatten, wenn der Grund behoben ist, oder den Fall eskalieren.</translation>
    </message>
    <message>
        <source>It waits for a person: see the note.</source>
        <translation>Der Fall wartet auf einen Menschen: siehe Notiz.</translation>
    </message>
</context>
<context>
    <name>halfday::CasesView</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Eskalieren…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Lösen…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Only mine, or everybody&apos;s</source>
        <translation>Nur meine oder die von allen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Cases by deadline</source>
        <translation>Fälle nach Frist</translation>
    </message>
    <message>
        <source>Case %1 is not in the list.</source>
        <translation>Fall %1 steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their deadline</source>
        <translation>
            <numerusform>%n über der Frist</numerusform>
            <numerusform>%n über der Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the hour</source>
        <translation>
            <numerusform>%n binnen 1 h</numerusform>
            <numerusform>%n binnen 1 h</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>Die Fälle konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in all.</source>
        <translation>
            <numerusform>Insgesamt wartet %n.</numerusform>
            <numerusform>Insgesamt warten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones appear by themselves.</source>
        <translation>Neue erscheinen von selbst.</translation>
    </message>
    <message>
        <source>No case is waiting</source>
        <translation>Kein Fall wartet</translation>
    </message>
    <message>
        <source>No case is past its deadline</source>
        <translation>Kein Fall ist über der Frist</translation>
    </message>
    <message>
        <source>No case is due within the hour</source>
        <translation>Kein Fall ist binnen einer Stunde fällig</translation>
    </message>
    <message>
        <source>No case is escalated</source>
        <translation>Kein Fall ist eskaliert</translation>
    </message>
    <message>
        <source>Escalated ones stand here until they are resolved.</source>
        <translation>Eskalierte stehen hier, bis sie gelöst sind.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Bisher wurde nichts erledigt</translation>
    </message>
    <message>
        <source>There are no cases</source>
        <translation>Es gibt keine Fälle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <translation>%1 · an %2</translation>
    </message>
    <message>
        <source>Give back to all</source>
        <translation>Für alle freigeben</translation>
    </message>
    <message>
        <source>Refund %1 to %2</source>
        <translation>%1 an %2 erstatten</translation>
    </message>
    <message>
        <source>No refund: %1</source>
        <translation>Keine Erstattung: %1</translation>
    </message>
    <message>
        <source>%1 was faster: %2.</source>
        <translation>%1 war schneller: %2.</translation>
    </message>
    <message>
        <source>This case has changed since you began.</source>
        <translation>Dieser Fall hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Your note is kept; leave with Esc and look again.</source>
        <translation>Die Notiz bleibt erhalten; mit Esc verlassen und neu nachsehen.</translation>
    </message>
    <message>
        <source>Escalated: %1. The operations team is written to.</source>
        <translation>Eskaliert: %1. Das Betriebsteam erhält ein Schreiben.</translation>
    </message>
    <message>
        <source>Resolved: %1. No money moved.</source>
        <translation>Gelöst: %1. Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Die Notiz: %1</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Fall zeigen</translation>
    </message>
    <message>
        <source>Waiting again: %1.</source>
        <translation>Wartet wieder: %1.</translation>
    </message>
    <message>
        <source>Decide anew on the page.</source>
        <translation>Auf der Seite neu entscheiden.</translation>
    </message>
</context>
<context>
    <name>halfday::CheckSlaCommand</name>
    <message>
        <source>Act on the cases past their deadline: refund what can be refunded by itself, escalate the rest, alert Sentry. Needs HALFDAY_STRIPE_KEY; HALFDAY_STRIPE_URL as for the console.</source>
        <translation>Die Fälle über der Frist bearbeiten: erstatten, was sich von selbst erstatten lässt, den Rest eskalieren, Sentry alarmieren. Braucht HALFDAY_STRIPE_KEY; HALFDAY_STRIPE_URL wie bei der Konsole.</translation>
    </message>
    <message>
        <source>Print the report as JSON, for programs.</source>
        <translation>Den Bericht als JSON ausgeben, für Programme.</translation>
    </message>
    <message>
        <source>Without HALFDAY_STRIPE_KEY nothing can be refunded, so nothing was done: no refund, no escalation, no alert.
Set the key, or leave --alert away for the report alone.</source>
        <translation>Ohne HALFDAY_STRIPE_KEY lässt sich nichts erstatten, also wurde nichts getan: keine Erstattung, keine Eskalation, kein Alarm.
Den Schlüssel setzen oder --alert weglassen, um nur den Bericht zu erhalten.</translation>
    </message>
    <message>
        <source>Report the cases past their deadline; with --alert, deal with them.</source>
        <translation>Die Fälle über der Frist melden; mit --alert sie bearbeiten.</translation>
    </message>
</context>
<context>
    <name>halfday::CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep watching in the background?</source>
        <translation>Im Hintergrund weiter beobachten?</translation>
    </message>
    <message>
        <source>Without its window Halfday stays in the tray: it goes on watching and tells you about red alerts. If you quit, nothing is watched here until you start it again.</source>
        <translation>Ohne Fenster bleibt Halfday im Infobereich: Es beobachtet weiter und meldet rote Alarme. Nach dem Beenden wird hier nichts beobachtet, bis es wieder gestartet wird.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window is only minimised: Halfday goes on watching and tells you about red alerts. If you quit, nothing is watched here until you start it again.</source>
        <translation>Dieser Desktop hat keinen Infobereich, daher wird das Fenster nur minimiert: Halfday beobachtet weiter und meldet rote Alarme. Nach dem Beenden wird hier nichts beobachtet, bis es wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Your answer is remembered. Change it in the menu File, “When the window closes”.</source>
        <translation>Die Antwort wird gemerkt. Ändern lässt sie sich im Menü Datei, „Beim Schließen des Fensters“.</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>&amp;Weiter beobachten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
</context>
<context>
    <name>halfday::ClusterFolder</name>
    <message>
        <source>The demo&apos;s database did not start. Its log is in %1.</source>
        <translation>Die Datenbank der Demo ist nicht gestartet. Ihre Protokolldatei liegt in %1.</translation>
    </message>
    <message>
        <source>The disk is full: the demo&apos;s database needs about 60 MB in %1. Make room and start again.</source>
        <translation>Der Datenträger ist voll: Die Datenbank der Demo braucht etwa 60 MB in %1. Platz schaffen und neu starten.</translation>
    </message>
    <message>
        <source>The demo&apos;s database may not use %1. Check who owns it.</source>
        <translation>Die Datenbank der Demo darf %1 nicht verwenden. Prüfen, wem es gehört.</translation>
    </message>
</context>
<context>
    <name>halfday::ColumnFit</name>
    <message>
        <source>As at the first start</source>
        <translation>Wie beim ersten Start</translation>
    </message>
</context>
<context>
    <name>halfday::CommandPalette</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Action, page or record</source>
        <translation>Aktion, Seite oder Datensatz</translation>
    </message>
    <message>
        <source>An action, a page, a charge, a business, a number …</source>
        <translation>Eine Aktion, eine Seite, eine Buchung, ein Betrieb, eine Nummer …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Records are found by their beginning: a charge, a business, an e-mail address, a number.</source>
        <translation>Datensätze werden an ihrem Anfang gefunden: Buchung, Betrieb, E-Mail-Adresse, Nummer.</translation>
    </message>
    <message>
        <source>Looking for records …</source>
        <translation>Datensätze werden gesucht …</translation>
    </message>
    <message>
        <source>Actions and pages still work; records cannot be searched. %1</source>
        <translation>Aktionen und Seiten funktionieren weiter; Datensätze lassen sich nicht suchen. %1</translation>
    </message>
    <message>
        <source>No record begins like that.</source>
        <translation>Kein Datensatz beginnt so.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found.</source>
        <translation>
            <numerusform>%n Datensatz gefunden.</numerusform>
            <numerusform>%n Datensätze gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action or page is named like that. %1</source>
        <translation>Keine Aktion oder Seite heißt so. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be done at the moment.</source>
        <translation>„%1“ geht gerade nicht.</translation>
    </message>
</context>
<context>
    <name>halfday::ConfirmRefundDialog</name>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>%1 to %2 is above the limit of %3. To go on, type the amount: %4</source>
        <translation>%1 an %2 liegt über der Grenze von %3. Zum Fortfahren den Betrag eingeben: %4</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>halfday::ConnectTrouble</name>
    <message>
        <source>No server of that name is known.</source>
        <translation>Ein Server dieses Namens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing answers there.</source>
        <translation>Dort antwortet nichts.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No such service is defined on this machine.</source>
        <translation>Ein solcher Dienst ist auf diesem Rechner nicht eingetragen.</translation>
    </message>
    <message>
        <source>The server has no TLS, and this connection insists on it. No login was sent.</source>
        <translation>Der Server hat kein TLS, und diese Verbindung besteht darauf. Es wurde keine Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>The server takes this login only over TLS, or not from this address.</source>
        <translation>Der Server nimmt diese Anmeldung nur über TLS an oder nicht von dieser Adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by one that is trusted here. No login was sent.</source>
        <translation>Das Zertifikat des Servers hat niemand unterschrieben, dem hier vertraut wird. Es wurde keine Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name: this may be another server. No login was sent.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen: Das ist womöglich ein anderer Server. Es wurde keine Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>The root certificate that the server is checked against is missing or cannot be read.</source>
        <translation>Das Wurzelzertifikat, gegen das der Server geprüft wird, fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server wants a password, and there is none.</source>
        <translation>Der Server verlangt ein Passwort, und es gibt keines.</translation>
    </message>
    <message>
        <source>The server refused this login.</source>
        <translation>Der Server hat diese Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>Der Server hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>The server has no connection left.</source>
        <translation>Der Server hat keine Verbindung mehr frei.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether a VPN is needed.</source>
        <translation>Die Schreibweise prüfen, und ob ein VPN nötig ist.</translation>
    </message>
    <message>
        <source>Check server and port, that PostgreSQL runs, and that no firewall is in between.</source>
        <translation>Server und Port prüfen, ob PostgreSQL läuft und ob keine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>Check the address; a firewall or a missing VPN often looks like this.</source>
        <translation>Die Adresse prüfen; eine Firewall oder ein fehlendes VPN sieht oft so aus.</translation>
    </message>
    <message>
        <source>Add it to ~/.pg_service.conf, or name the server itself.</source>
        <translation>Ihn in ~/.pg_service.conf eintragen oder den Server selbst nennen.</translation>
    </message>
    <message>
        <source>Switch TLS on at the server (ssl = on). Only inside a network that you trust, set TLS to “disable”.</source>
        <translation>TLS am Server einschalten (ssl = on). Nur in einem vertrauenswürdigen Netz TLS auf „disable“ stellen.</translation>
    </message>
    <message>
        <source>Set TLS to “verify-full”; if it is, the server&apos;s pg_hba.conf must let this address in.</source>
        <translation>TLS auf „verify-full“ stellen; steht es schon so, muss die pg_hba.conf des Servers diese Adresse zulassen.</translation>
    </message>
    <message>
        <source>Ask for the certificate that signed the server&apos;s, and choose its file as root certificate.</source>
        <translation>Nach dem Zertifikat fragen, das das des Servers unterschrieben hat, und seine Datei als Wurzelzertifikat wählen.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for, or have one made for this name.</source>
        <translation>Den Namen verwenden, für den das Zertifikat ausgestellt ist, oder eines für diesen Namen ausstellen lassen.</translation>
    </message>
    <message>
        <source>Choose a file that can be read, or leave it empty for the system&apos;s certificates.</source>
        <translation>Eine lesbare Datei wählen oder das Feld für die Zertifikate des Systems leer lassen.</translation>
    </message>
    <message>
        <source>Type the password of this login.</source>
        <translation>Das Passwort dieser Anmeldung eingeben.</translation>
    </message>
    <message>
        <source>Check user name and password, and that the server lets this user in from here.</source>
        <translation>Benutzername und Passwort prüfen, und ob der Server diesen Benutzer von hier einlässt.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Den Namen der Datenbank prüfen.</translation>
    </message>
    <message>
        <source>Try again in a moment, or raise max_connections.</source>
        <translation>Gleich noch einmal versuchen oder max_connections erhöhen.</translation>
    </message>
</context>
<context>
    <name>halfday::ConnectionTest</name>
    <message>
        <source>Charges: read</source>
        <translation>Charges: read</translation>
    </message>
    <message>
        <source>Refunds: write</source>
        <translation>Refunds: write</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events: read</translation>
    </message>
    <message>
        <source>The key may read charges.</source>
        <translation>Der Schlüssel darf Buchungen lesen.</translation>
    </message>
    <message>
        <source>The key may read refunds.</source>
        <translation>Der Schlüssel darf Erstattungen lesen.</translation>
    </message>
    <message>
        <source>The key may refund. No money moved: the question named no payment.</source>
        <translation>Der Schlüssel darf erstatten. Es wurde kein Geld bewegt: Die Frage nannte keine Zahlung.</translation>
    </message>
    <message>
        <source>The key may read events.</source>
        <translation>Der Schlüssel darf Ereignisse lesen.</translation>
    </message>
    <message>
        <source>No provider key: the console shows refunds and cannot make them.</source>
        <translation>Kein Schlüssel des Anbieters: Die Konsole zeigt Erstattungen und kann keine vornehmen.</translation>
    </message>
    <message>
        <source>Make a restricted key at Stripe with these rights: %1.</source>
        <translation>Bei Stripe einen eingeschränkten Schlüssel mit diesen Rechten anlegen: %1.</translation>
    </message>
    <message>
        <source>A LIVE key: refunds move real money.</source>
        <translation>Ein LIVE-Schlüssel: Erstattungen bewegen echtes Geld.</translation>
    </message>
    <message>
        <source>A TEST key: no real money moves.</source>
        <translation>Ein TEST-Schlüssel: Es wird kein echtes Geld bewegt.</translation>
    </message>
    <message>
        <source>The demo&apos;s key: no real money moves.</source>
        <translation>Der Schlüssel der Demo: Es wird kein echtes Geld bewegt.</translation>
    </message>
    <message>
        <source>Give it the right “%1” at Stripe.</source>
        <translation>Ihm bei Stripe das Recht „%1“ geben.</translation>
    </message>
    <message>
        <source>Copy the key again from Stripe&apos;s page of keys.</source>
        <translation>Den Schlüssel noch einmal von der Schlüsselseite bei Stripe kopieren.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address and your network.</source>
        <translation>Die Adresse des Anbieters und das Netz prüfen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Replik</translation>
    </message>
    <message>
        <source>Provider key</source>
        <translation>Schlüssel des Anbieters</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Refunding</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Not asked: there is no usable key.</source>
        <translation>Nicht gefragt: Es gibt keinen brauchbaren Schlüssel.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Not asked: the question before failed.</source>
        <translation>Nicht gefragt: Die Frage davor ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Not asked: the schema comes first.</source>
        <translation>Nicht gefragt: Zuerst kommt das Schema.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Nicht erreicht.</translation>
    </message>
    <message>
        <source>The service %1 says where the server is.</source>
        <translation>Der Dienst %1 sagt, wo der Server ist.</translation>
    </message>
    <message>
        <source>The socket %1 is there.</source>
        <translation>Der Socket %1 ist vorhanden.</translation>
    </message>
    <message>
        <source>Calling %1 …</source>
        <translation>%1 wird gerufen …</translation>
    </message>
    <message>
        <source>%1 answers on port %2.</source>
        <translation>%1 antwortet auf Port %2.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Signed in as %1, PostgreSQL %2.</source>
        <translation>Angemeldet als %1, PostgreSQL %2.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Encrypted, and the server is who it says it is.</source>
        <translation>Verschlüsselt, und der Server ist der, für den er sich ausgibt.</translation>
    </message>
    <message>
        <source>%1, certificate and name checked (verify-full).</source>
        <translation>%1, Zertifikat und Name geprüft (verify-full).</translation>
    </message>
    <message>
        <source>%1, but “%2” does not check that this is the right server.</source>
        <translation>%1, aber „%2“ prüft nicht, ob es der richtige Server ist.</translation>
    </message>
    <message>
        <source>Set TLS to “verify-full”.</source>
        <translation>TLS auf „verify-full“ stellen.</translation>
    </message>
    <message>
        <source>%1, on this machine.</source>
        <translation>%1, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>No network is crossed, so none is needed.</source>
        <translation>Es geht über kein Netz, also ist keines nötig.</translation>
    </message>
    <message>
        <source>Password and data cross the network unencrypted.</source>
        <translation>Passwort und Daten laufen unverschlüsselt durch das Netz.</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, and set it to “verify-full” here.</source>
        <translation>TLS am Server einschalten und hier auf „verify-full“ stellen.</translation>
    </message>
    <message>
        <source>This machine and the database agree about the time.</source>
        <translation>Dieser Rechner und die Datenbank sind sich über die Zeit einig.</translation>
    </message>
    <message>
        <source>The database&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation>Die Uhr der Datenbank geht %1 s vor gegenüber diesem Rechner.</translation>
    </message>
    <message>
        <source>The database&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation>Die Uhr der Datenbank geht %1 s nach gegenüber diesem Rechner.</translation>
    </message>
    <message>
        <source>Halfday goes by the database&apos;s clock. Switch time synchronisation on, on both machines.</source>
        <translation>Halfday richtet sich nach der Uhr der Datenbank. Die Zeitsynchronisierung auf beiden Rechnern einschalten.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; “halfdayctl doctor” lists all.</source>
        <translation>
            <numerusform>Und %n weiteres; „halfdayctl doctor“ nennt alle.</numerusform>
            <numerusform>Und %n weitere; „halfdayctl doctor“ nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login has the rights it needs.</source>
        <translation>Diese Anmeldung hat die Rechte, die sie braucht.</translation>
    </message>
    <message>
        <source>Comparing views, functions and rights …</source>
        <translation>Sichten, Funktionen und Rechte werden verglichen …</translation>
    </message>
    <message>
        <source>This database has not been set up for Halfday yet.</source>
        <translation>Diese Datenbank ist noch nicht für Halfday eingerichtet.</translation>
    </message>
    <message>
        <source>Once, with the login that owns the database (%1): %2</source>
        <translation>Einmal, mit der Anmeldung, der die Datenbank gehört (%1): %2</translation>
    </message>
    <message>
        <source>Version %1, as this program needs it.</source>
        <translation>Version %1, wie dieses Programm sie braucht.</translation>
    </message>
    <message>
        <source>The planned sessions cannot be read.</source>
        <translation>Die geplanten Sitzungen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Planned for everybody here: %1 (%2). An admin changes them in the policies.</source>
        <translation>Für alle hier geplant: %1 (%2). Ein Admin ändert sie in den Richtlinien.</translation>
    </message>
    <message>
        <source>This server follows no other: it is not a replica.</source>
        <translation>Dieser Server folgt keinem anderen: Er ist keine Replik.</translation>
    </message>
    <message>
        <source>Name the replica, or choose that there is none.</source>
        <translation>Die Replik nennen oder wählen, dass es keine gibt.</translation>
    </message>
    <message>
        <source>It follows its primary.</source>
        <translation>Sie folgt ihrem primären Server.</translation>
    </message>
</context>
<context>
    <name>halfday::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>“Add” makes one: your database, and the key of your payment provider.</source>
        <translation>„Hinzufügen“ legt eine an: die eigene Datenbank und den Schlüssel des Zahlungsanbieters.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Co&amp;py …</source>
        <translation>&amp;Kopieren …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>%1 (open now)</source>
        <translation>%1 (gerade offen)</translation>
    </message>
    <message>
        <source>Saved. It counts from the next start of this window.</source>
        <translation>Gespeichert. Es gilt ab dem nächsten Start dieses Fensters.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Remove “%1”? Its password and key leave the keychain too. Nothing happens to the database.</source>
        <translation>„%1“ entfernen? Passwort und Schlüssel verschwinden auch aus dem Schlüsselbund. Mit der Datenbank geschieht nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The connection “%1” is gone, but its secrets are still in the keychain.</source>
        <translation>Die Verbindung „%1“ ist weg, aber ihre Geheimnisse sind noch im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>halfday::ConsoleOptions</name>
    <message>
        <source>--demo-seed and --demo-scale take a whole number, the scale at least 1.</source>
        <translation>--demo-seed und --demo-scale brauchen eine ganze Zahl, der Maßstab mindestens 1.</translation>
    </message>
    <message>
        <source>The operations console of a small marketplace.

Environment: PGPASSWORD and the rest of libpq&apos;s, HALFDAY_STRIPE_KEY, HALFDAY_STRIPE_URL.</source>
        <translation>Die Betriebskonsole eines kleinen Marktplatzes.

Umgebung: PGPASSWORD und die übrigen Variablen von libpq, HALFDAY_STRIPE_KEY, HALFDAY_STRIPE_URL.</translation>
    </message>
    <message>
        <source>Work on a private database with made-up data and a sandboxed payment provider.</source>
        <translation>Mit einer privaten Datenbank voll erfundener Daten und einem nachgestellten Zahlungsanbieter arbeiten.</translation>
    </message>
    <message>
        <source>The same, started afresh.</source>
        <translation>Dasselbe, neu begonnen.</translation>
    </message>
    <message>
        <source>The number that the made-up data grows from.</source>
        <translation>Die Zahl, aus der die erfundenen Daten wachsen.</translation>
    </message>
    <message>
        <source>Multiplies the history, for load tests.</source>
        <translation>Vervielfacht die Vorgeschichte, für Lasttests.</translation>
    </message>
    <message>
        <source>Where the demo keeps its database.</source>
        <translation>Wo die Demo ihre Datenbank ablegt.</translation>
    </message>
    <message>
        <source>Take a picture of every view, light and dark, in two sizes, and leave.</source>
        <translation>Von jeder Ansicht ein Bild machen, hell und dunkel, in zwei Größen, und enden.</translation>
    </message>
    <message>
        <source>Keep window and filters in this file.</source>
        <translation>Fenster und Filter in dieser Datei merken.</translation>
    </message>
    <message>
        <source>debug, info, warning or error.</source>
        <translation>debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; see --help.</source>
        <translation>„%1“ ist keine Option; siehe --help.</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Siehe --help.</translation>
    </message>
    <message>
        <source>--log takes one of these words: debug, info, warning, error.</source>
        <translation>--log nimmt eines dieser Wörter: debug, info, warning, error.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port nimmt eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>--profile takes the name of a connection.</source>
        <translation>--profile nimmt den Namen einer Verbindung.</translation>
    </message>
</context>
<context>
    <name>halfday::Contract</name>
    <message>
        <source>The review queue is read from the whole table. Make a partial index on (created_at, id) of the reviews that are pending.</source>
        <translation>Die Warteschlange der Bewertungen wird aus der ganzen Tabelle gelesen. Einen partiellen Index auf (created_at, id) der wartenden Bewertungen anlegen.</translation>
    </message>
    <message>
        <source>A payment is searched for through the whole table. Make a unique index on the provider and the charge of payments.</source>
        <translation>Eine Zahlung wird in der ganzen Tabelle gesucht. Einen eindeutigen Index auf Anbieter und Buchung der Zahlungen anlegen.</translation>
    </message>
    <message>
        <source>Payments by time are read from the whole table. Make an index on the time of purchase.</source>
        <translation>Zahlungen nach Zeit werden aus der ganzen Tabelle gelesen. Einen Index auf den Zeitpunkt des Kaufs anlegen.</translation>
    </message>
    <message>
        <source>Settling a refund searches all placements. Make an index on the charge of placements.</source>
        <translation>Das Abschließen einer Erstattung durchsucht alle Platzierungen. Einen Index auf die Buchung der Platzierungen anlegen.</translation>
    </message>
    <message>
        <source>The case queue is read from the whole table. Make a partial index on (deadline, id) of the cases that are pending.</source>
        <translation>Die Warteschlange der Fälle wird aus der ganzen Tabelle gelesen. Einen partiellen Index auf (deadline, id) der wartenden Fälle anlegen.</translation>
    </message>
    <message>
        <source>A job&apos;s last run is searched for in the whole table. Make an index on the job&apos;s name and its start.</source>
        <translation>Der letzte Lauf eines Jobs wird in der ganzen Tabelle gesucht. Einen Index auf den Namen des Jobs und seinen Beginn anlegen.</translation>
    </message>
    <message>
        <source>Undoing a batch searches the whole audit log. Run &quot;halfdayctl migrate&quot;, or make its index on batch again.</source>
        <translation>Das Rückgängigmachen eines Stapels durchsucht das ganze Protokoll. „halfdayctl migrate“ ausführen oder den Index auf batch wieder anlegen.</translation>
    </message>
    <message>
        <source>Looking for charges without a placement searches the whole queue. Make an index on the business of queue entries.</source>
        <translation>Die Suche nach Buchungen ohne Platzierung durchsucht die ganze Warteschlange. Einen Index auf den Betrieb der Warteschlangeneinträge anlegen.</translation>
    </message>
    <message>
        <source>An AI provider&apos;s last call is searched for in the whole table. Make an index on the provider and the time of calls.</source>
        <translation>Der letzte Aufruf eines KI-Anbieters wird in der ganzen Tabelle gesucht. Einen Index auf Anbieter und Zeit der Aufrufe anlegen.</translation>
    </message>
    <message>
        <source>Webhook calls are searched for among all events. Make an index on the kind and the time of events.</source>
        <translation>Webhook-Aufrufe werden unter allen Ereignissen gesucht. Einen Index auf Art und Zeit der Ereignisse anlegen.</translation>
    </message>
    <message>
        <source>When an AI provider last failed is searched for in all calls. Make an index on the provider and the time of calls, one for those that were answered and one for the others.</source>
        <translation>Wann ein KI-Anbieter zuletzt ausfiel, wird in allen Aufrufen gesucht. Einen Index auf Anbieter und Zeit der Aufrufe anlegen, einen für die beantworteten und einen für die übrigen.</translation>
    </message>
    <message>
        <source>Cases by time are read from the whole table. Make an index on when a case was made.</source>
        <translation>Fälle nach Zeit werden aus der ganzen Tabelle gelesen. Einen Index auf den Zeitpunkt der Anlage eines Falls anlegen.</translation>
    </message>
    <message>
        <source>Looking for a charge by its beginning reads all payments. Make an index on the charge of payments, with text_pattern_ops.</source>
        <translation>Die Suche nach dem Anfang einer Buchung liest alle Zahlungen. Einen Index auf die Buchung der Zahlungen anlegen, mit text_pattern_ops.</translation>
    </message>
    <message>
        <source>Looking for a business reads all of them. Make an index on the name of businesses in small letters, with text_pattern_ops.</source>
        <translation>Die Suche nach einem Betrieb liest alle. Einen Index auf den kleingeschriebenen Namen der Betriebe anlegen, mit text_pattern_ops.</translation>
    </message>
    <message>
        <source>Looking for a customer reads all of them. Make an index on the e-mail address of users in small letters, with text_pattern_ops.</source>
        <translation>Die Suche nach einem Kunden liest alle. Einen Index auf die kleingeschriebene E-Mail-Adresse der Benutzer anlegen, mit text_pattern_ops.</translation>
    </message>
    <message>
        <source>A decision searches all reviews for its rows. Make a unique index on the id of reviews, as the view writes it.</source>
        <translation>Eine Entscheidung sucht ihre Zeilen in allen Bewertungen. Einen eindeutigen Index auf die id der Bewertungen anlegen, wie die Sicht sie schreibt.</translation>
    </message>
    <message>
        <source>A refund searches all payments for its own. Make a unique index on the id of payments, as the view writes it.</source>
        <translation>Eine Erstattung sucht ihre Zahlung in allen. Einen eindeutigen Index auf die id der Zahlungen anlegen, wie die Sicht sie schreibt.</translation>
    </message>
    <message>
        <source>A decision searches all cases for its own. Make a unique index on the id of cases, as the view writes it.</source>
        <translation>Eine Entscheidung sucht ihren Fall in allen. Einen eindeutigen Index auf die id der Fälle anlegen, wie die Sicht sie schreibt.</translation>
    </message>
    <message>
        <source>Every list searches all businesses for their names. Make a unique index on the id of businesses, as the view writes it.</source>
        <translation>Jede Liste sucht die Namen in allen Betrieben. Einen eindeutigen Index auf die id der Betriebe anlegen, wie die Sicht sie schreibt.</translation>
    </message>
    <message>
        <source>A business&apos;s other reviews are searched for among all. Make an index on the business of reviews.</source>
        <translation>Die anderen Bewertungen eines Betriebs werden in allen gesucht. Einen Index auf den Betrieb der Bewertungen anlegen.</translation>
    </message>
</context>
<context>
    <name>halfday::CtlEvidence</name>
    <message>
        <source>Evidence, to be kept until %1:</source>
        <translation>Nachweis, aufzubewahren bis %1:</translation>
    </message>
</context>
<context>
    <name>halfday::Database</name>
    <message>
        <source>Halfday is closing.</source>
        <translation>Halfday wird beendet.</translation>
    </message>
</context>
<context>
    <name>halfday::DatabaseError</name>
    <message>
        <source>The connection to the database was lost. What was just asked for may not have been done; Halfday reconnects by itself.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen. Was gerade angefordert wurde, ist womöglich nicht geschehen; Halfday verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>The database has no capacity left right now. Try again in a moment.</source>
        <translation>Die Datenbank hat gerade keine Kapazität frei. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database took too long to answer. Nothing was changed; try again.</source>
        <translation>Die Datenbank brauchte zu lange für eine Antwort. Nichts wurde geändert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This login may not do that. Nothing was changed.</source>
        <translation>Diese Anmeldung darf das nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database refused this login. Check the user name and password.</source>
        <translation>Die Datenbank hat diese Anmeldung abgelehnt. Benutzername und Passwort prüfen.</translation>
    </message>
    <message>
        <source>Somebody else was changing the same rows. Nothing was changed; try again.</source>
        <translation>Jemand anderes hat gerade dieselben Zeilen geändert. Nichts wurde geändert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This database is not set up for this version of Halfday. Run &quot;halfdayctl doctor&quot;: it names what is missing.</source>
        <translation>Diese Datenbank ist nicht für diese Version von Halfday eingerichtet. „halfdayctl doctor“ ausführen: Es nennt, was fehlt.</translation>
    </message>
    <message>
        <source>The database did not accept these values. Nothing was changed.</source>
        <translation>Die Datenbank hat diese Werte nicht angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database reported an error. Nothing was changed.</source>
        <translation>Die Datenbank hat einen Fehler gemeldet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database refused this login: %1. Check the user name and password.</source>
        <translation>Die Datenbank hat diese Anmeldung abgelehnt: %1. Benutzername und Passwort prüfen.</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1. Halfday keeps trying.</source>
        <translation>Die Datenbank ist nicht erreichbar: %1. Halfday versucht es weiter.</translation>
    </message>
    <message>
        <source>On the command line that is %1.</source>
        <translation>Auf der Befehlszeile ist das %1.</translation>
    </message>
</context>
<context>
    <name>halfday::Demo</name>
    <message>
        <source>This demo was made by another version of Halfday. Start it afresh (--demo-reset); only what you tried out in it is lost.</source>
        <translation>Diese Demo stammt von einer anderen Version von Halfday. Neu beginnen (--demo-reset); verloren geht nur, was darin ausprobiert wurde.</translation>
    </message>
</context>
<context>
    <name>halfday::DemoData</name>
    <message>
        <source>This program was built without its demo data.</source>
        <translation>Dieses Programm wurde ohne seine Demodaten gebaut.</translation>
    </message>
    <message>
        <source>Demo data needs a scale from 1 to 10,000, more than 10 pending reviews, and totals larger than that.</source>
        <translation>Demodaten brauchen einen Maßstab von 1 bis 10.000, mehr als 10 wartende Bewertungen und größere Gesamtzahlen als das.</translation>
    </message>
    <message>
        <source>This database already holds data. Demo data only goes into an empty one; nothing was changed.</source>
        <translation>Diese Datenbank enthält schon Daten. Demodaten kommen nur in eine leere; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>halfday::DetailGroupCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>halfday::DifferenceDetail</name>
    <message>
        <source>What the two sides say</source>
        <translation>Was die beiden Seiten sagen</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Wie sie geschlossen wurde</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Chosen difference</source>
        <translation>Gewählte Abweichung</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>What probably happened</source>
        <translation>Was wahrscheinlich geschah</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Bezahlt von %1</translation>
    </message>
    <message>
        <source>Our payment %1</source>
        <translation>Unsere Zahlung %1</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Wiederholt %1</translation>
    </message>
    <message>
        <source>To be looked at again from %1</source>
        <translation>Neu nachzusehen ab %1</translation>
    </message>
    <message>
        <source>It was put off, and can be taken up at once.</source>
        <translation>Sie wurde verschoben und lässt sich sofort wieder aufnehmen.</translation>
    </message>
    <message>
        <source>This cannot be taken back from here.</source>
        <translation>Das lässt sich von hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschoben</translation>
    </message>
</context>
<context>
    <name>halfday::DifferenceFilterBar</name>
    <message>
        <source>Search differences</source>
        <translation>Abweichungen durchsuchen</translation>
    </message>
    <message>
        <source>Charge, business or e-mail  ( / )</source>
        <translation>Buchung, Betrieb oder E-Mail  ( / )</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>Nach Art filtern</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>halfday::DifferenceLook</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>halfday::DifferenceTableModel</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Bei uns</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>halfday::DifferenceWords</name>
    <message>
        <source>the business that you name</source>
        <translation>der genannte Betrieb</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Our payment says that nothing was given back. No money moves.</source>
        <translation>Unsere Zahlung sagt dann, dass nichts zurückgezahlt wurde. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Our payment says that all of it was given back. No money moves.</source>
        <translation>Unsere Zahlung sagt dann, dass alles zurückgezahlt wurde. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Our payment says that %1 was given back. No money moves.</source>
        <translation>Unsere Zahlung sagt dann, dass %1 zurückgezahlt wurde. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Fehlt hier</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Fehlt dort</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>Currency differs</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Status differs</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Twice here</source>
        <translation>Hier doppelt</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Doppelt gebucht</translation>
    </message>
    <message>
        <source>Refund missing here</source>
        <translation>Erstattung fehlt hier</translation>
    </message>
    <message>
        <source>Refund missing there</source>
        <translation>Erstattung fehlt dort</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>%1 took %2; we have no payment for it.</source>
        <translation>%1 hat %2 eingenommen; bei uns gibt es keine Zahlung dazu.</translation>
    </message>
    <message>
        <source>We recorded %2; %1 does not know that charge.</source>
        <translation>Wir haben %2 erfasst; %1 kennt diese Buchung nicht.</translation>
    </message>
    <message>
        <source>%1 took %2; we recorded %3.</source>
        <translation>%1 hat %2 eingenommen; wir haben %3 erfasst.</translation>
    </message>
    <message>
        <source>At %1 it is %2; here it is %3.</source>
        <translation>Bei %1 ist sie %2, hier ist sie %3.</translation>
    </message>
    <message>
        <source>We recorded this charge of %1 more than once.</source>
        <translation>Wir haben diese Buchung von %1 mehr als einmal erfasst.</translation>
    </message>
    <message>
        <source>%1 took %2 again; the first charge is %3.</source>
        <translation>%1 hat %2 noch einmal eingenommen; die erste Buchung ist %3.</translation>
    </message>
    <message>
        <source>%1 gave back %2; we recorded %3.</source>
        <translation>%1 hat %2 zurückgezahlt; wir haben %3 erfasst.</translation>
    </message>
    <message>
        <source>We recorded %2 as given back; %1 gave back %3.</source>
        <translation>Bei uns sind %2 als zurückgezahlt erfasst; %1 hat %3 zurückgezahlt.</translation>
    </message>
    <message>
        <source>%1 has %2 as given back; we recorded %3 so far.</source>
        <translation>Bei %1 sind %2 zurückgezahlt; wir haben bisher %3 erfasst.</translation>
    </message>
    <message>
        <source>%1 took %2 only just now; our record may still come.</source>
        <translation>%1 hat %2 gerade erst eingenommen; unser Eintrag kann noch kommen.</translation>
    </message>
    <message>
        <source>We recorded %2 only just now; %1 may still list it.</source>
        <translation>Wir haben %2 gerade erst erfasst; %1 kann es noch auflisten.</translation>
    </message>
    <message>
        <source>Probably the webhook of this charge never arrived. Look at %1 who has paid, then record the payment.</source>
        <translation>Wahrscheinlich kam der Webhook dieser Buchung nie an. Bei %1 nachsehen, wer bezahlt hat, dann die Zahlung erfassen.</translation>
    </message>
    <message>
        <source>Probably the customer pressed the button twice: same payer, same amount, minutes apart. Record it, then refund it.</source>
        <translation>Wahrscheinlich hat der Kunde den Knopf zweimal gedrückt: derselbe Zahler, derselbe Betrag, Minuten auseinander. Erfassen, dann erstatten.</translation>
    </message>
    <message>
        <source>It is younger than the settlement delay. Compare again tomorrow; it counts as a difference only then.</source>
        <translation>Sie ist jünger als die Abrechnungsverzögerung. Morgen neu vergleichen; erst dann zählt sie als Abweichung.</translation>
    </message>
    <message>
        <source>Set to failed</source>
        <translation>Auf fehlgeschlagen setzen</translation>
    </message>
    <message>
        <source>Set as the provider says</source>
        <translation>Setzen, wie der Anbieter sagt</translation>
    </message>
    <message>
        <source>Set refunded amount only</source>
        <translation>Nur den erstatteten Betrag setzen</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Record the refund</source>
        <translation>Erstattung erfassen</translation>
    </message>
    <message>
        <source>Activate the placement</source>
        <translation>Platzierung freischalten</translation>
    </message>
    <message>
        <source>Look again in 24 hours</source>
        <translation>In 24 Stunden neu nachsehen</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Mit Begründung schließen</translation>
    </message>
    <message>
        <source>Our payment of %1 becomes failed and no longer counts as taken. No money moves.</source>
        <translation>Unsere Zahlung von %1 wird fehlgeschlagen und zählt nicht mehr als eingenommen. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Our payment becomes %1, %2, as %3 has it. No money moves.</source>
        <translation>Unsere Zahlung wird %1, %2, wie %3 sie führt. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>A payment of %1 is written down for %2. No money moves.</source>
        <translation>Eine Zahlung von %1 wird für %2 eingetragen. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The refund at %1 is written down and followed like one of ours. No money moves.</source>
        <translation>Die Erstattung bei %1 wird eingetragen und verfolgt wie eine von uns. Es wird kein Geld bewegt.</translation>
    </message>
    <message>
        <source>The payment is recorded as taken, and %1 gets a slot for 30 days, or a place in the queue when none is free.</source>
        <translation>Die Zahlung wird als eingenommen erfasst, und %1 erhält einen Platz für 30 Tage oder, wenn keiner frei ist, einen in der Warteschlange.</translation>
    </message>
    <message>
        <source>It stays open and is put off for 24 hours.</source>
        <translation>Sie bleibt offen und wird um 24 Stunden verschoben.</translation>
    </message>
    <message>
        <source>It is closed as it is; your reason stands in the evidence. Nothing else changes.</source>
        <translation>Sie wird geschlossen, wie sie ist; die Begründung steht im Nachweis. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Refunded amount set</source>
        <translation>Erstatteter Betrag gesetzt</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Zahlung erfasst</translation>
    </message>
    <message>
        <source>Refund recorded</source>
        <translation>Erstattung erfasst</translation>
    </message>
    <message>
        <source>Placement activated</source>
        <translation>Platzierung freigeschaltet</translation>
    </message>
    <message>
        <source>Agrees since</source>
        <translation>Stimmt überein seit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed earlier</source>
        <translation>Früher geschlossen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2 of it given back</source>
        <translation>%1, davon %2 zurückgezahlt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>We recorded %2. This period&apos;s list of %1 does not have it; asked for it by its id, %1 has the same charge.</source>
        <translation>Wir haben %2 erfasst. In der Liste dieses Zeitraums führt %1 die Buchung nicht; nach ihrer Kennung gefragt, hat %1 dieselbe.</translation>
    </message>
    <message>
        <source>We recorded %2. This period&apos;s list of %1 does not have it; asked for it by its id, %1 gave no usable answer.</source>
        <translation>Wir haben %2 erfasst. In der Liste dieses Zeitraums führt %1 die Buchung nicht; nach ihrer Kennung gefragt, gab %1 keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>We recorded %2. This period&apos;s list of %1 does not have it. It was not asked for by its id: a comparison asks for a hundred such payments at most, and for none after Cancel or when %1 stops answering.</source>
        <translation>Wir haben %2 erfasst. In der Liste dieses Zeitraums führt %1 die Buchung nicht. Nach ihrer Kennung wurde nicht gefragt: Ein Abgleich fragt höchstens nach hundert solchen Zahlungen, und nach keiner mehr, wenn er abgebrochen wird oder %1 nicht mehr antwortet.</translation>
    </message>
    <message>
        <source>Probably the webhook of this charge never arrived. The payer&apos;s e-mail belongs to %1: record the payment for them.</source>
        <translation>Wahrscheinlich kam der Webhook dieser Buchung nie an. Die E-Mail-Adresse des Zahlers gehört zu %1: die Zahlung dort erfassen.</translation>
    </message>
    <message>
        <source>Probably the payment was recorded before it was certain and never went through, or it was taken through another account. Search %1 for the payer; if no money came, set it to failed.</source>
        <translation>Wahrscheinlich wurde die Zahlung erfasst, bevor sie sicher war, und kam nie zustande, oder sie lief über ein anderes Konto. Bei %1 nach dem Zahler suchen; kam kein Geld, auf fehlgeschlagen setzen.</translation>
    </message>
    <message>
        <source>Probably a price or a tax changed between the offer and the charge. What the customer paid is what %1 says: set our payment to it.</source>
        <translation>Wahrscheinlich änderte sich zwischen Angebot und Buchung ein Preis oder eine Steuer. Bezahlt hat der Kunde, was %1 sagt: unsere Zahlung darauf setzen.</translation>
    </message>
    <message>
        <source>Probably the currency was assumed when the payment was recorded. What the customer paid is what %1 says: set our payment to it.</source>
        <translation>Wahrscheinlich wurde die Währung beim Erfassen nur angenommen. Bezahlt hat der Kunde, was %1 sagt: unsere Zahlung darauf setzen.</translation>
    </message>
    <message>
        <source>Probably the bank has not decided yet. It will be clear in a day or two: look again then.</source>
        <translation>Wahrscheinlich hat die Bank noch nicht entschieden. In ein, zwei Tagen ist es klar: dann neu nachsehen.</translation>
    </message>
    <message>
        <source>Probably the payment was recorded as taken before the bank refused it. Set it to failed.</source>
        <translation>Wahrscheinlich wurde die Zahlung als eingenommen erfasst, bevor die Bank sie ablehnte. Auf fehlgeschlagen setzen.</translation>
    </message>
    <message>
        <source>Probably a first attempt failed and a later one went through, but only the first was recorded. The customer has paid: set our payment as %1 has it.</source>
        <translation>Wahrscheinlich schlug ein erster Versuch fehl und ein späterer gelang, aber nur der erste wurde erfasst. Der Kunde hat bezahlt: unsere Zahlung so setzen, wie %1 sie führt.</translation>
    </message>
    <message>
        <source>Probably only part of what happened was recorded: the amounts agree, the word beside them does not. Set our payment as %1 has it.</source>
        <translation>Wahrscheinlich wurde nur ein Teil des Geschehens erfasst: Die Beträge stimmen, das Wort daneben nicht. Unsere Zahlung so setzen, wie %1 sie führt.</translation>
    </message>
    <message>
        <source>Probably a webhook was handled twice. The customer paid once: set the second one to failed.</source>
        <translation>Wahrscheinlich wurde ein Webhook zweimal verarbeitet. Der Kunde hat einmal bezahlt: die zweite auf fehlgeschlagen setzen.</translation>
    </message>
    <message>
        <source>Probably somebody refunded it in %1&apos;s own dashboard. Record the refund, so that nobody pays it back again.</source>
        <translation>Wahrscheinlich hat jemand sie in der eigenen Oberfläche von %1 erstattet. Die Erstattung erfassen, damit niemand noch einmal zurückzahlt.</translation>
    </message>
    <message>
        <source>Probably the refund failed after it was recorded. The customer may still be waiting for the money: set what %1 says, then refund it once more.</source>
        <translation>Wahrscheinlich schlug die Erstattung fehl, nachdem sie erfasst war. Der Kunde wartet vielleicht noch auf das Geld: setzen, was %1 sagt, dann noch einmal erstatten.</translation>
    </message>
    <message>
        <source>Found at the provider</source>
        <translation>Beim Anbieter gefunden</translation>
    </message>
</context>
<context>
    <name>halfday::DigestCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss what is new since you were last here</source>
        <translation>Ausblenden, was seit dem letzten Besuch neu ist</translation>
    </message>
    <message>
        <source>Since you were last here</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Since you were last here (%1): %2</source>
        <translation>Seit dem letzten Besuch (%1): %2</translation>
    </message>
</context>
<context>
    <name>halfday::Doctor</name>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>This database has not been set up for Halfday.</source>
        <translation>Diese Datenbank ist nicht für Halfday eingerichtet.</translation>
    </message>
    <message>
        <source>Run &quot;halfdayctl migrate&quot; with the login that owns the database.</source>
        <translation>„halfdayctl migrate“ mit der Anmeldung ausführen, der die Datenbank gehört.</translation>
    </message>
    <message>
        <source>login %1</source>
        <translation>Anmeldung %1</translation>
    </message>
    <message>
        <source>The roles halfday_viewer, halfday_operator and halfday_admin are not all there.</source>
        <translation>Die Rollen halfday_viewer, halfday_operator und halfday_admin sind nicht alle vorhanden.</translation>
    </message>
    <message>
        <source>Make them again as 004_roles_and_rules.sql does, then grant them as 007_grants.sql does.</source>
        <translation>Sie wieder anlegen wie in 004_roles_and_rules.sql und ihre Rechte erteilen wie in 007_grants.sql.</translation>
    </message>
    <message>
        <source>It is a superuser, whom no rule of the database stops.</source>
        <translation>Sie ist ein Superuser, den keine Regel der Datenbank aufhält.</translation>
    </message>
    <message>
        <source>Use it for &quot;halfdayctl migrate&quot; alone; sign the console in with a member of halfday_operator.</source>
        <translation>Nur für „halfdayctl migrate“ verwenden; die Konsole mit einem Mitglied von halfday_operator anmelden.</translation>
    </message>
    <message>
        <source>It owns the schema, so it can change every rule.</source>
        <translation>Ihr gehört das Schema, sie kann also jede Regel ändern.</translation>
    </message>
    <message>
        <source>It is a member of none of Halfday&apos;s roles.</source>
        <translation>Sie ist Mitglied keiner der Rollen von Halfday.</translation>
    </message>
    <message>
        <source>As an administrator: grant halfday_operator to &quot;%1&quot;.</source>
        <translation>Als Administrator: grant halfday_operator to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is a member of halfday_admin and can change policies.</source>
        <translation>Sie ist Mitglied von halfday_admin und kann Richtlinien ändern.</translation>
    </message>
    <message>
        <source>For the daily work use a login that is a member of halfday_operator alone.</source>
        <translation>Für die tägliche Arbeit eine Anmeldung verwenden, die nur Mitglied von halfday_operator ist.</translation>
    </message>
    <message>
        <source>It may look but not act: it is a member of halfday_viewer alone.</source>
        <translation>Sie darf sehen, aber nicht handeln: Sie ist nur Mitglied von halfday_viewer.</translation>
    </message>
    <message>
        <source>If it is to act, as an administrator: grant halfday_operator to &quot;%1&quot;.</source>
        <translation>Soll sie handeln dürfen, als Administrator: grant halfday_operator to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is an operator.</source>
        <translation>Sie ist ein Operator.</translation>
    </message>
    <message>
        <source>%1 lacks the right to %2 it.</source>
        <translation>%1 fehlt das Recht %2 darauf.</translation>
    </message>
    <message>
        <source>As the owner, grant what 007_grants.sql grants.</source>
        <translation>Als Eigentümer erteilen, was 007_grants.sql erteilt.</translation>
    </message>
    <message>
        <source>%1 has the right to %2, which goes around the rules.</source>
        <translation>%1 hat das Recht %2 und kann damit die Regeln umgehen.</translation>
    </message>
    <message>
        <source>As the owner: revoke %1 on %2 from whom it was granted to (\dp in psql tells).</source>
        <translation>Als Eigentümer: revoke %1 on %2 bei dem, dem es erteilt wurde (\dp in psql zeigt es).</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>%1 can do what it must and nothing else.</source>
        <translation>%1 kann, was sein muss, und sonst nichts.</translation>
    </message>
    <message>
        <source>Run &quot;halfdayctl migrate&quot;; if that finds nothing to do, somebody changed the console&apos;s own schema by hand.</source>
        <translation>„halfdayctl migrate“ ausführen; findet es nichts zu tun, hat jemand das eigene Schema der Konsole von Hand geändert.</translation>
    </message>
    <message>
        <source>view halfday.%1</source>
        <translation>Sicht halfday.%1</translation>
    </message>
    <message>
        <source>halfday.%1</source>
        <translation>halfday.%1</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Fehlt.</translation>
    </message>
    <message>
        <source>The column %1 (%2) is missing.</source>
        <translation>Die Spalte %1 (%2) fehlt.</translation>
    </message>
    <message>
        <source>The column %1 is %2; it must be %3.</source>
        <translation>Die Spalte %1 ist %2; sie muss %3 sein.</translation>
    </message>
    <message>
        <source>The column %1 cannot be updated through the view.</source>
        <translation>Die Spalte %1 lässt sich durch die Sicht nicht ändern.</translation>
    </message>
    <message>
        <source>Make it a plain column of one table, or add an INSTEAD OF UPDATE trigger to the view.</source>
        <translation>Sie zu einer einfachen Spalte einer Tabelle machen oder der Sicht einen INSTEAD-OF-UPDATE-Trigger geben.</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>All %1 views and tables are there, with their columns and types.</source>
        <translation>Alle %1 Sichten und Tabellen sind vorhanden, mit ihren Spalten und Typen.</translation>
    </message>
    <message>
        <source>function %1</source>
        <translation>Funktion %1</translation>
    </message>
    <message>
        <source>halfday.audit_log</source>
        <translation>halfday.audit_log</translation>
    </message>
    <message>
        <source>A trigger that keeps the audit log append-only is missing or disabled.</source>
        <translation>Ein Trigger, der das Protokoll vor Änderungen schützt, fehlt oder ist abgeschaltet.</translation>
    </message>
    <message>
        <source>As the owner: alter table halfday.audit_log enable trigger all; and find out who disabled it.</source>
        <translation>Als Eigentümer: alter table halfday.audit_log enable trigger all; und herausfinden, wer ihn abgeschaltet hat.</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>The queues&apos; indexes are there.</source>
        <translation>Die Indizes der Warteschlangen sind vorhanden.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The clocks of the database and this machine agree.</source>
        <translation>Die Uhren der Datenbank und dieses Rechners stimmen überein.</translation>
    </message>
    <message>
        <source>The database&apos;s clock is %1 s ahead of this machine&apos;s.</source>
        <translation>Die Uhr der Datenbank geht %1 s vor gegenüber diesem Rechner.</translation>
    </message>
    <message>
        <source>The database&apos;s clock is %1 s behind this machine&apos;s.</source>
        <translation>Die Uhr der Datenbank geht %1 s nach gegenüber diesem Rechner.</translation>
    </message>
    <message>
        <source>Rules are judged by the database&apos;s clock; switch time synchronisation on, on both machines.</source>
        <translation>Regeln gelten nach der Uhr der Datenbank; die Zeitsynchronisierung auf beiden Rechnern einschalten.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is too old.</source>
        <translation>PostgreSQL %1 ist zu alt.</translation>
    </message>
    <message>
        <source>Upgrade the server to PostgreSQL %1 or newer.</source>
        <translation>Den Server auf PostgreSQL %1 oder neuer aktualisieren.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, signed in as %2.</source>
        <translation>PostgreSQL %1, angemeldet als %2.</translation>
    </message>
    <message>
        <source>This server only reads: it is a copy, or set to read-only.</source>
        <translation>Dieser Server liest nur: Er ist eine Kopie oder schreibgeschützt.</translation>
    </message>
    <message>
        <source>Connect to the primary server.</source>
        <translation>Mit dem primären Server verbinden.</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>There is a pooler in between, so the console cannot LISTEN; it asks for changes every 10 seconds.</source>
        <translation>Dazwischen steht ein Pooler, daher kann die Konsole kein LISTEN; sie fragt alle 10 Sekunden nach Änderungen.</translation>
    </message>
    <message>
        <source>For changes at once, let the console connect to the server directly.</source>
        <translation>Damit Änderungen sofort ankommen, die Konsole direkt mit dem Server verbinden.</translation>
    </message>
    <message>
        <source>Direct connection: LISTEN works, changes are heard at once.</source>
        <translation>Direkte Verbindung: LISTEN funktioniert, Änderungen kommen sofort an.</translation>
    </message>
    <message>
        <source>The connection crosses the network unencrypted.</source>
        <translation>Die Verbindung läuft unverschlüsselt durch das Netz.</translation>
    </message>
    <message>
        <source>Switch TLS on at the server and connect with --sslmode verify-full.</source>
        <translation>TLS am Server einschalten und mit --sslmode verify-full verbinden.</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>This login cannot read which migrations were applied.</source>
        <translation>Diese Anmeldung kann nicht lesen, welche Migrationen angewandt wurden.</translation>
    </message>
    <message>
        <source>Make it a member of halfday_viewer, halfday_operator or halfday_admin.</source>
        <translation>Sie zum Mitglied von halfday_viewer, halfday_operator oder halfday_admin machen.</translation>
    </message>
    <message>
        <source>Migration %1 has not been applied.</source>
        <translation>Die Migration %1 wurde nicht angewandt.</translation>
    </message>
    <message>
        <source>Migration %1 was applied in another form than this program carries.</source>
        <translation>Die Migration %1 wurde in anderer Form angewandt, als dieses Programm sie enthält.</translation>
    </message>
    <message>
        <source>Use the program that applied it, or have whoever maintains the schema compare the two.</source>
        <translation>Das Programm verwenden, das sie angewandt hat, oder die Betreuer des Schemas beide vergleichen lassen.</translation>
    </message>
    <message>
        <source>The database has migration %1, which this program does not know.</source>
        <translation>Die Datenbank hat die Migration %1, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Update this program: the database was set up by a newer one.</source>
        <translation>Dieses Programm aktualisieren: Die Datenbank wurde von einem neueren eingerichtet.</translation>
    </message>
    <message>
        <source>The schema is this program&apos;s.</source>
        <translation>Das Schema ist das dieses Programms.</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>The policy is missing.</source>
        <translation>Die Richtlinie fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that this policy can have.</source>
        <translation>„%1“ ist kein Wert, den diese Richtlinie haben kann.</translation>
    </message>
    <message>
        <source>Set it as an admin: select halfday.set_policy(&apos;%1&apos;, …).</source>
        <translation>Als Admin setzen: select halfday.set_policy(&apos;%1&apos;, …).</translation>
    </message>
    <message>
        <source>Its rows cannot be locked (for update).</source>
        <translation>Ihre Zeilen lassen sich nicht sperren (for update).</translation>
    </message>
    <message>
        <source>Write it over one table, or over tables that are joined inwards; what is not in them can be a subquery in a column.</source>
        <translation>Sie über eine Tabelle schreiben oder über Tabellen mit innerem Verbund; was nicht darin steht, kann eine Unterabfrage in einer Spalte sein.</translation>
    </message>
    <message>
        <source>Nothing counts what is written to its table, so figures by day stand still.</source>
        <translation>Nichts zählt, was in ihre Tabelle geschrieben wird, daher stehen die Tageszahlen still.</translation>
    </message>
    <message>
        <source>Give that table triggers that call halfday.%1(), as resources/adoption shows, then run &quot;halfdayctl rebuild-rollups&quot;.</source>
        <translation>Dieser Tabelle Trigger geben, die halfday.%1() aufrufen, wie resources/adoption zeigt, dann „halfdayctl rebuild-rollups“ ausführen.</translation>
    </message>
    <message>
        <source>Mend this view over the product&apos;s table, as resources/adoption describes it.</source>
        <translation>Diese Sicht über der Tabelle des Produkts berichtigen, wie resources/adoption sie beschreibt.</translation>
    </message>
    <message>
        <source>No row with the column %1 can be inserted through the view.</source>
        <translation>Durch die Sicht lässt sich keine Zeile mit der Spalte %1 einfügen.</translation>
    </message>
    <message>
        <source>Make it a plain column of one table whose other columns have defaults, or add an INSTEAD OF INSERT trigger to the view.</source>
        <translation>Daraus eine einfache Spalte einer Tabelle machen, deren andere Spalten Vorgaben haben, oder der Sicht einen INSTEAD-OF-INSERT-Trigger geben.</translation>
    </message>
    <message>
        <source>No row can be added through the view.</source>
        <translation>Durch die Sicht kann keine Zeile hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Write it over one table, or add an INSTEAD OF INSERT trigger to the view.</source>
        <translation>Die Sicht über eine einzige Tabelle schreiben oder ihr einen INSTEAD-OF-INSERT-Trigger geben.</translation>
    </message>
    <message>
        <source>view halfday.payments</source>
        <translation>Sicht halfday.payments</translation>
    </message>
    <message>
        <source>Nothing keeps one charge from being written down twice: a webhook that is handled twice becomes two payments, sales are counted double, and a refund is noted on one of them only.</source>
        <translation>Nichts verhindert, dass eine Buchung zweimal aufgeschrieben wird: Ein zweimal verarbeiteter Webhook wird zu zwei Zahlungen, Umsätze zählen doppelt, und eine Erstattung wird nur bei einer davon vermerkt.</translation>
    </message>
    <message>
        <source>Make a unique index on the provider and the charge of payments. If that fails, reconcile first: what stands twice is listed as &quot;Twice here&quot;.</source>
        <translation>Einen eindeutigen Index auf Anbieter und Buchung der Zahlungen anlegen. Schlägt das fehl, zuerst abgleichen: Was zweimal dasteht, ist als „Hier doppelt“ aufgelistet.</translation>
    </message>
</context>
<context>
    <name>halfday::DoctorCommand</name>
    <message>
        <source>Print the findings as JSON, for programs.</source>
        <translation>Die Befunde als JSON ausgeben, für Programme.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation>
            <numerusform>%n Problem.</numerusform>
            <numerusform>%n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the database lacks, and what to do about it.</source>
        <translation>Sagen, was der Datenbank fehlt und was dagegen zu tun ist.</translation>
    </message>
</context>
<context>
    <name>halfday::Entrance</name>
    <message>
        <source>There is no connection “%1”; none has been saved yet.</source>
        <translation>Eine Verbindung „%1“ gibt es nicht; noch ist keine gespeichert.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>Eine Verbindung „%1“ gibt es nicht. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>Another window has this open already, and does not answer. End it, then start again.</source>
        <translation>Ein anderes Fenster hat sie schon geöffnet und antwortet nicht. Es beenden, dann neu starten.</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be used: %2</source>
        <translation>Die Verbindung „%1“ lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>Asking the keychain for the secrets of “%1” …</source>
        <translation>Der Schlüsselbund wird nach den Geheimnissen von „%1“ gefragt …</translation>
    </message>
    <message>
        <source>The password is in the keychain now.</source>
        <translation>Das Passwort liegt jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The provider key is in the keychain now.</source>
        <translation>Der Anbieterschlüssel liegt jetzt im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>halfday::EvidenceArchive</name>
    <message>
        <source>Evidence that was filed</source>
        <translation>Abgelegte Nachweise</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Chosen evidence</source>
        <translation>Gewählter Nachweis</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>Noch ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n of the evidence here is not as it was saved.</source>
        <translation>
            <numerusform>%n der Nachweise hier ist nicht mehr, wie er gespeichert wurde.</numerusform>
            <numerusform>%n der Nachweise hier sind nicht mehr, wie sie gespeichert wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the evidence here is not known to this database.</source>
        <translation>
            <numerusform>%n der Nachweise hier ist dieser Datenbank nicht bekannt.</numerusform>
            <numerusform>%n der Nachweise hier sind dieser Datenbank nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in this folder are as they were saved, and the chain is whole.</source>
        <translation>
            <numerusform>Der eine in diesem Ordner (%n) ist, wie er gespeichert wurde, und die Kette ist vollständig.</numerusform>
            <numerusform>Alle %n in diesem Ordner sind, wie sie gespeichert wurden, und die Kette ist vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no evidence in this folder.</source>
        <translation>In diesem Ordner ist kein Nachweis.</translation>
    </message>
    <message>
        <source>No evidence was filed yet</source>
        <translation>Noch wurde kein Nachweis abgelegt</translation>
    </message>
    <message>
        <source>Reconcile a period, then save its evidence.</source>
        <translation>Einen Zeitraum abgleichen, dann den Nachweis speichern.</translation>
    </message>
    <message>
        <source>The law asks for these files for years: the newest is to be kept until %1. Halfday never deletes any.</source>
        <translation>Das Gesetz verlangt diese Dateien auf Jahre: Die neuesten sind bis %1 aufzubewahren. Halfday löscht keine.</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <translation>Gespeichert %1 von %2</translation>
    </message>
    <message>
        <source>Reconciliation %1</source>
        <translation>Abgleich %1</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Aufbewahrt bis %1</translation>
    </message>
    <message>
        <source>It has not been verified since this page was opened.</source>
        <translation>Seit diese Seite offen ist, wurde er nicht geprüft.</translation>
    </message>
    <message>
        <source>Every file is as it was saved, the evidence before it too, and the database remembers it.</source>
        <translation>Jede Datei ist, wie sie gespeichert wurde, der Nachweis davor auch, und die Datenbank erinnert sich daran.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>None of them is here.</source>
        <translation>Keine davon ist hier.</translation>
    </message>
    <message>
        <source>Choose the folder and verify it.</source>
        <translation>Den Ordner wählen und prüfen.</translation>
    </message>
    <message>
        <source>No program opened %1.</source>
        <translation>Kein Programm hat %1 geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more was filed and is not here: each says what is known of it.</source>
        <translation>
            <numerusform>%n weiterer wurde abgelegt und ist nicht hier: Er sagt, was von ihm bekannt ist.</numerusform>
            <numerusform>%n weitere wurden abgelegt und sind nicht hier: Jeder sagt, was von ihm bekannt ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::EvidenceCheck</name>
    <message>
        <source>The manifest is not the one that was saved: somebody changed it, or put another in its place.</source>
        <translation>Das Manifest ist nicht das gespeicherte: Jemand hat es geändert oder ein anderes an seine Stelle gelegt.</translation>
    </message>
    <message>
        <source>This database has never recorded it: it comes from another one, or was not saved by Halfday.</source>
        <translation>Diese Datenbank hat ihn nie erfasst: Er stammt aus einer anderen oder wurde nicht von Halfday gespeichert.</translation>
    </message>
    <message>
        <source>The manifest cannot be read, so nothing proves what the files were.</source>
        <translation>Das Manifest ist nicht lesbar, also belegt nichts, was die Dateien waren.</translation>
    </message>
    <message>
        <source>The files were renamed: they were saved as %1.</source>
        <translation>Die Dateien wurden umbenannt: Gespeichert wurden sie als %1.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist weg.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is not as it was saved.</source>
        <translation>%1 ist nicht mehr, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>The evidence before it, %1, is not what it was when this one was saved.</source>
        <translation>Der Nachweis davor, %1, ist nicht mehr, was er beim Speichern von diesem war.</translation>
    </message>
    <message>
        <source>The evidence before it, %1, is not in this folder: it was taken away, or this one belongs to another folder.</source>
        <translation>Der Nachweis davor, %1, ist nicht in diesem Ordner: Er wurde entfernt, oder dieser gehört in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Its manifest is gone, though it was saved into this folder.</source>
        <translation>Sein Manifest ist weg, obwohl es in diesen Ordner gespeichert wurde.</translation>
    </message>
    <message>
        <source>Nothing of it is in this folder: it was saved into another one, or all of it was taken away.</source>
        <translation>Nichts davon ist in diesem Ordner: Er wurde in einen anderen gespeichert, oder alles davon wurde entfernt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read, so nothing was verified. Is its disk connected?</source>
        <translation>Der Ordner %1 ist nicht lesbar, also wurde nichts geprüft. Ist sein Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>It was filed on %1 by %2 as the proof of reconciliation %3.</source>
        <translation>Er wurde am %1 von %2 als Nachweis von Abgleich %3 abgelegt.</translation>
    </message>
    <message>
        <source>It is number %1 of its chain, after %2.</source>
        <translation>Er ist Nummer %1 seiner Kette, nach %2.</translation>
    </message>
    <message>
        <source>It is chained to %1.</source>
        <translation>Er ist mit %1 verkettet.</translation>
    </message>
    <message>
        <source>It is the first of its chain.</source>
        <translation>Er ist der erste seiner Kette.</translation>
    </message>
    <message>
        <source>%1 is chained to it.</source>
        <translation>%1 ist mit ihm verkettet.</translation>
    </message>
    <message>
        <source>If evidence is kept in another folder too, choose that one and verify it there. If not, take the files from a backup.</source>
        <translation>Werden Nachweise auch in einem anderen Ordner aufbewahrt, diesen wählen und dort prüfen. Wenn nicht, die Dateien aus einer Sicherung holen.</translation>
    </message>
    <message>
        <source>Take its files from a backup and verify again.</source>
        <translation>Seine Dateien aus einer Sicherung holen und neu prüfen.</translation>
    </message>
    <message>
        <source>If there is none, save the evidence of that reconciliation once more: it proves the same days, with today&apos;s date, and this gap stays on record.</source>
        <translation>Gibt es keine, den Nachweis dieses Abgleichs noch einmal speichern: Er belegt dieselben Tage mit dem Datum von heute, und diese Lücke bleibt verzeichnet.</translation>
    </message>
</context>
<context>
    <name>halfday::EvidenceDesk</name>
    <message>
        <source>This reconciliation has not been compared to its end, so there is nothing to prove yet. Nothing was saved.</source>
        <translation>Dieser Abgleich wurde nicht zu Ende verglichen, noch gibt es also nichts zu belegen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Somebody changed this reconciliation while its evidence was written. Nothing was saved; save it again.</source>
        <translation>Jemand hat diesen Abgleich geändert, während der Nachweis geschrieben wurde. Nichts wurde gespeichert; noch einmal speichern.</translation>
    </message>
    <message>
        <source>%1 is in the folder, but the line broke while the database was told of it. Verify the folder when the connection is back; if the database does not know it, save the evidence again.</source>
        <translation>%1 liegt im Ordner, aber die Leitung brach ab, während die Datenbank davon erfuhr. Den Ordner prüfen, wenn die Verbindung wieder steht; kennt die Datenbank ihn nicht, den Nachweis noch einmal speichern.</translation>
    </message>
    <message>
        <source>Halfday is closing. Nothing was saved.</source>
        <translation>Halfday wird beendet. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>halfday::EvidenceFolder</name>
    <message>
        <source>There is no folder %1 (any more). Nothing was saved; choose another folder.</source>
        <translation>Den Ordner %1 gibt es nicht (mehr). Nichts wurde gespeichert; anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Another console is saving evidence into %1 at this moment. Nothing was saved; try again.</source>
        <translation>Eine andere Konsole speichert gerade einen Nachweis in %1. Nichts wurde gespeichert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing may be written into %1. Nothing was saved; choose another folder.</source>
        <translation>In %1 darf nicht geschrieben werden. Nichts wurde gespeichert; anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing may be written into %1, or it is full. Nothing was saved; choose another folder.</source>
        <translation>In %1 darf nicht geschrieben werden, oder es ist voll. Nichts wurde gespeichert; anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is full of evidence of this name. Nothing was saved; choose another folder.</source>
        <translation>%1 ist voller Nachweise dieses Namens. Nichts wurde gespeichert; anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder %1 has gone while the evidence was written. Nothing was saved; choose another one.</source>
        <translation>Der Ordner %1 verschwand, während der Nachweis geschrieben wurde. Nichts wurde gespeichert; anderen wählen.</translation>
    </message>
    <message>
        <source>There is no room left in %1. Nothing was saved; make room there or choose another folder.</source>
        <translation>In %1 ist kein Platz mehr. Nichts wurde gespeichert; dort Platz schaffen oder anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The evidence could not be written into %1. Nothing was saved; choose another folder.</source>
        <translation>Der Nachweis konnte nicht in %1 geschrieben werden. Nichts wurde gespeichert; anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>halfday::EvidencePage</name>
    <message>
        <source>Payment reconciliation</source>
        <translation>Zahlungsabgleich</translation>
    </message>
    <message>
        <source>TEST: the provider&apos;s test data. No real money is shown on this page.</source>
        <translation>TEST: Testdaten des Anbieters. Auf dieser Seite steht kein echtes Geld.</translation>
    </message>
    <message>
        <source>DEMO: made-up payments in a sandbox. This page proves nothing about real money.</source>
        <translation>DEMO: erfundene Zahlungen in einer Sandbox. Diese Seite belegt nichts über echtes Geld.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>From (included)</source>
        <translation>Von (einschließlich)</translation>
    </message>
    <message>
        <source>%1  =  %2</source>
        <translation>%1  =  %2</translation>
    </message>
    <message>
        <source>To (not included)</source>
        <translation>Bis (ausschließlich)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Evidence saved</source>
        <translation>Nachweis gespeichert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1 (compared with %2), database schema %3</source>
        <translation>%1 (verglichen mit %2), Datenbankschema %3</translation>
    </message>
    <message>
        <source>To be kept until</source>
        <translation>Aufzubewahren bis</translation>
    </message>
    <message>
        <source>It adds up: both sides agree about every payment.</source>
        <translation>Es geht auf: Beide Seiten stimmen bei jeder Zahlung überein.</translation>
    </message>
    <message>
        <source>It adds up: every difference was closed, as listed below.</source>
        <translation>Es geht auf: Jede Abweichung wurde geschlossen, wie unten aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are open.</source>
        <translation>
            <numerusform>%n Abweichung ist offen.</numerusform>
            <numerusform>%n Abweichungen sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are too young to be judged.</source>
        <translation>
            <numerusform>%n Zahlung ist zu jung für ein Urteil.</numerusform>
            <numerusform>%n Zahlungen sind zu jung für ein Urteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not add up yet: %1</source>
        <translation>Es geht noch nicht auf: %1</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>We recorded</source>
        <translation>Wir haben erfasst</translation>
    </message>
    <message>
        <source>%1 has</source>
        <translation>%1 hat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>eingenommen</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgezahlt</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Neither side has a payment in this period.</source>
        <translation>Keine Seite hat in diesem Zeitraum eine Zahlung.</translation>
    </message>
    <message numerus="yes">
        <source>%n more currency(ies): the manifest has all of them.</source>
        <translation>
            <numerusform>%n weitere Währung: Das Manifest enthält alle.</numerusform>
            <numerusform>%n weitere Währungen: Das Manifest enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>On both sides: %1. Of these without any difference: %2. Differences: %3 open, %4 closed, %5 not yet due.</source>
        <translation>Auf beiden Seiten: %1. Davon ohne jede Abweichung: %2. Abweichungen: %3 offen, %4 geschlossen, %5 noch nicht fällig.</translation>
    </message>
    <message numerus="yes">
        <source>A payment that only one side knows counts as a difference when it is older than %n hour(s).</source>
        <translation>
            <numerusform>Eine Zahlung, die nur eine Seite kennt, zählt als Abweichung, wenn sie älter als %n Stunde ist.</numerusform>
            <numerusform>Eine Zahlung, die nur eine Seite kennt, zählt als Abweichung, wenn sie älter als %n Stunden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>We: %1</source>
        <translation>Wir: %1</translation>
    </message>
    <message>
        <source>They: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Differences and how each was closed</source>
        <translation>Abweichungen und wie jede geschlossen wurde</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s): the CSV beside this page, %1.csv, has all of them.</source>
        <translation>
            <numerusform>Und %n weitere Abweichung: Die CSV neben dieser Seite, %1.csv, enthält alle.</numerusform>
            <numerusform>Und %n weitere Abweichungen: Die CSV neben dieser Seite, %1.csv, enthält alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n charge(s) of the period: %1.csv, SHA-256 %2</source>
        <translation>
            <numerusform>Die %n Buchung des Zeitraums: %1.csv, SHA-256 %2</numerusform>
            <numerusform>Alle %n Buchungen des Zeitraums: %1.csv, SHA-256 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first evidence of its folder.</source>
        <translation>Der erste Nachweis seines Ordners.</translation>
    </message>
    <message>
        <source>Follows %1, whose manifest has SHA-256 %2</source>
        <translation>Folgt auf %1, dessen Manifest SHA-256 %2 hat</translation>
    </message>
    <message>
        <source>The page of the evidence could not be drawn. Nothing was saved.</source>
        <translation>Die Seite des Nachweises konnte nicht gezeichnet werden. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>halfday::EvidenceSheet</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Our payment</source>
        <translation>Unsere Zahlung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Our amount</source>
        <translation>Unser Betrag</translation>
    </message>
    <message>
        <source>Our currency</source>
        <translation>Unsere Währung</translation>
    </message>
    <message>
        <source>Our refunds</source>
        <translation>Unsere Erstattungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>Unser Status</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>Betrag beim Anbieter</translation>
    </message>
    <message>
        <source>Their currency</source>
        <translation>Währung beim Anbieter</translation>
    </message>
    <message>
        <source>Their refunds</source>
        <translation>Erstattungen beim Anbieter</translation>
    </message>
    <message>
        <source>Their status</source>
        <translation>Status beim Anbieter</translation>
    </message>
    <message>
        <source>Closed how</source>
        <translation>Wie geschlossen</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Warum geschlossen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>halfday::EvidenceTableModel</name>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Not in this folder</source>
        <translation>Nicht in diesem Ordner</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Kette unterbrochen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
</context>
<context>
    <name>halfday::FactName</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Window closes</source>
        <translation>Frist endet</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Investigated above, percent</source>
        <translation>Untersucht über, Prozent</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Attempts allowed</source>
        <translation>Erlaubte Versuche</translation>
    </message>
    <message>
        <source>How it fails</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>What is old</source>
        <translation>Was alt ist</translation>
    </message>
    <message>
        <source>Yellow from, percent</source>
        <translation>Gelb ab, Prozent</translation>
    </message>
</context>
<context>
    <name>halfday::FillDemoCommand</name>
    <message>
        <source>Another number tells another story; the same number the same one.</source>
        <translation>Eine andere Zahl erzählt eine andere Geschichte, dieselbe Zahl dieselbe.</translation>
    </message>
    <message>
        <source>Multiplies the history: decided reviews, payments, searches.</source>
        <translation>Vervielfacht die Vorgeschichte: entschiedene Bewertungen, Zahlungen, Suchen.</translation>
    </message>
    <message>
        <source>Reviews that wait for a decision.</source>
        <translation>Bewertungen, die auf eine Entscheidung warten.</translation>
    </message>
    <message>
        <source>All reviews, pending ones included, instead of the scale&apos;s.</source>
        <translation>Alle Bewertungen samt den wartenden, statt der Zahl nach Maßstab.</translation>
    </message>
    <message>
        <source>All payments, instead of the scale&apos;s.</source>
        <translation>Alle Zahlungen, statt der Zahl nach Maßstab.</translation>
    </message>
    <message>
        <source>The options of fill-demo take whole numbers.</source>
        <translation>Die Optionen von fill-demo nehmen ganze Zahlen.</translation>
    </message>
    <message>
        <source>Filled with demo data. Logins: operator, anna, viewer, admin.</source>
        <translation>Mit Demodaten gefüllt. Anmeldungen: operator, anna, viewer, admin.</translation>
    </message>
    <message>
        <source>Fill an empty, migrated database with demo data.</source>
        <translation>Eine leere, migrierte Datenbank mit Demodaten füllen.</translation>
    </message>
</context>
<context>
    <name>halfday::FilterBar</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by AI confidence</source>
        <translation>Nach KI-Sicherheit filtern</translation>
    </message>
    <message>
        <source>Filter by council</source>
        <translation>Nach Gemeinde filtern</translation>
    </message>
    <message>
        <source>Filter by rating</source>
        <translation>Nach Sternen filtern</translation>
    </message>
    <message>
        <source>Search in reviews</source>
        <translation>In den Bewertungen suchen</translation>
    </message>
    <message>
        <source>Search text, reviewer, trainer  ( / )</source>
        <translation>Text, Verfasser, Trainer suchen  ( / )</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Jede KI-Sicherheit</translation>
    </message>
    <message>
        <source>AI %1 and above</source>
        <translation>KI ab %1</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Alle Gemeinden</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Alle Sterne</translation>
    </message>
    <message>
        <source>Council %1</source>
        <translation>Gemeinde %1</translation>
    </message>
</context>
<context>
    <name>halfday::GatewayErrors</name>
    <message>
        <source>%1 No money moved. Mend the address in the settings.</source>
        <translation>%1 Es wurde kein Geld bewegt. Die Adresse in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent, so no money moved. Try again when the line is back.</source>
        <translation>%1 Es wurde nichts gesendet, also kein Geld bewegt. Erneut versuchen, wenn die Leitung wieder steht.</translation>
    </message>
    <message>
        <source>%1 gave no clear answer: it is not known yet whether money moved. Do not refund again; Halfday looks the refund up at %1.</source>
        <translation>%1 gab keine klare Antwort: Noch ist nicht bekannt, ob Geld bewegt wurde. Nicht noch einmal erstatten; Halfday sieht die Erstattung bei %1 nach.</translation>
    </message>
    <message>
        <source>%1 refused the refund. This attempt moved no money.</source>
        <translation>%1 hat die Erstattung abgelehnt. Dieser Versuch hat kein Geld bewegt.</translation>
    </message>
    <message>
        <source>%1 refused the refund: “%2” This attempt moved no money.</source>
        <translation>%1 hat die Erstattung abgelehnt: „%2“ Dieser Versuch hat kein Geld bewegt.</translation>
    </message>
    <message>
        <source>%1 does not let this key refund. No money moved. Check the key and its rights at %1.</source>
        <translation>%1 lässt diesen Schlüssel nicht erstatten. Es wurde kein Geld bewegt. Den Schlüssel und seine Rechte bei %1 prüfen.</translation>
    </message>
    <message>
        <source>%1 does not know the charge %2. No money moved. Check that the key belongs to the account that took the payment.</source>
        <translation>%1 kennt die Buchung %2 nicht. Es wurde kein Geld bewegt. Prüfen, ob der Schlüssel zu dem Konto gehört, das die Zahlung eingezogen hat.</translation>
    </message>
    <message>
        <source>%1 is too busy and did nothing: no money moved. Try again in a minute.</source>
        <translation>%1 ist überlastet und hat nichts getan: Es wurde kein Geld bewegt. In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 does not let this key read. Check the key and its rights at %1.</source>
        <translation>%1 lässt diesen Schlüssel nicht lesen. Den Schlüssel und seine Rechte bei %1 prüfen.</translation>
    </message>
    <message>
        <source>%1 does not know what was looked up.</source>
        <translation>%1 kennt nicht, was nachgesehen wurde.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Nothing was changed; try again in a minute.</source>
        <translation>%1 hat selbst eine Störung (%2). Nichts wurde geändert; in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>%1&apos;s answer could not be understood. Nothing was changed.</source>
        <translation>Die Antwort von %1 war nicht zu verstehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 refused the look-up: “%2”</source>
        <translation>%1 hat das Nachsehen abgelehnt: „%2“</translation>
    </message>
    <message>
        <source>Halfday cannot list the payments of %1 yet. Nothing was changed.</source>
        <translation>Halfday kann die Zahlungen von %1 noch nicht auflisten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>halfday::HalfdayCtl</name>
    <message>
        <source>Prepares and examines Halfday&apos;s database.</source>
        <translation>Bereitet die Datenbank von Halfday vor und prüft sie.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;halfdayctl --help&quot; tells how.</source>
        <translation>„halfdayctl --help“ sagt, wie es geht.</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>Einer der Befehle oben.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No connection to the database.</source>
        <translation>Keine Verbindung zur Datenbank.</translation>
    </message>
    <message>
        <source>What is not given is left to libpq: PGHOST, PGUSER, PGPASSWORD, PGSERVICE, ~/.pgpass …
Ends with 0 when all is well, 1 on problems, 2 on wrong use, 3 without a connection,
4 when cases are past their deadline and not dealt with (check-sla), 5 when differences are open (reconcile).</source>
        <translation>Was nicht angegeben ist, bleibt libpq überlassen: PGHOST, PGUSER, PGPASSWORD, PGSERVICE, ~/.pgpass …
Endet mit 0, wenn alles in Ordnung ist, mit 1 bei Problemen, 2 bei falscher Verwendung, 3 ohne Verbindung,
4 bei Fällen, die über der Frist und nicht bearbeitet sind (check-sla), 5 bei offenen Abweichungen (reconcile).</translation>
    </message>
</context>
<context>
    <name>halfday::Help</name>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>No file manager could be opened. The logs are in %1.</source>
        <translation>Kein Dateimanager ließ sich öffnen. Die Protokolldateien liegen in %1.</translation>
    </message>
    <message>
        <source>Halfday ended unexpectedly the last time. What was decided is safe in the database. A report for whoever mends Halfday is in %1: its version, where it stopped, the last lines of its log; no password, nothing a customer wrote. Nothing was sent anywhere.</source>
        <translation>Halfday ist das letzte Mal unerwartet beendet worden. Was entschieden wurde, ist in der Datenbank sicher. Ein Bericht für die, die Halfday in Ordnung bringen, liegt in %1: Version, Stelle des Abbruchs, die letzten Zeilen des Protokolls; kein Passwort, nichts, was ein Kunde geschrieben hat. Nichts davon wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>PostgreSQL client %1</source>
        <translation>PostgreSQL-Client %1</translation>
    </message>
    <message>
        <source>PostgreSQL server %1</source>
        <translation>PostgreSQL-Server %1</translation>
    </message>
    <message>
        <source>PostgreSQL server: not connected</source>
        <translation>PostgreSQL-Server: nicht verbunden</translation>
    </message>
    <message>
        <source>Schema: this program knows %1</source>
        <translation>Schema: Dieses Programm kennt %1</translation>
    </message>
    <message>
        <source>Schema %1, this program knows %2</source>
        <translation>Schema %1, dieses Programm kennt %2</translation>
    </message>
</context>
<context>
    <name>halfday::HistoryDialog</name>
    <message>
        <source>History of this session</source>
        <translation>Verlauf dieser Sitzung</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing was decided yet since Halfday was started.</source>
        <translation>Seit dem Start von Halfday wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo was asked for; the page says what became of it.</source>
        <translation>Das Rückgängigmachen ist angefordert; die Seite sagt, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>halfday::HttpClient</name>
    <message>
        <source>The provider&apos;s address must begin with https://.</source>
        <translation>Die Adresse des Anbieters muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The answer was too long to be true.</source>
        <translation>Die Antwort war zu lang, um wahr zu sein.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The line to %1 broke.</source>
        <translation>Die Leitung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Halfday closed the line to %1 before the answer came.</source>
        <translation>Halfday hat die Leitung zu %1 geschlossen, bevor die Antwort kam.</translation>
    </message>
</context>
<context>
    <name>halfday::Job</name>
    <message>
        <source>The background watcher is closing.</source>
        <translation>Die Beobachtung im Hintergrund wird beendet.</translation>
    </message>
</context>
<context>
    <name>halfday::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>halfday::KeysPage</name>
    <message>
        <source>Letters work while a list has the focus, never while text is typed. “?” shows the keys of the page in front.</source>
        <translation>Buchstaben wirken, solange eine Liste den Fokus hat, nie während Text getippt wird. „?“ zeigt die Tasten der vorderen Seite.</translation>
    </message>
</context>
<context>
    <name>halfday::LanguageChoice</name>
    <message>
        <source>%1 comes when this is done: %2.</source>
        <translation>%1 kommt, sobald dies erledigt ist: %2.</translation>
    </message>
    <message>
        <source>Change now, and lose it</source>
        <translation>Jetzt umstellen und verwerfen</translation>
    </message>
    <message>
        <source>the open dialog</source>
        <translation>der offene Dialog</translation>
    </message>
    <message>
        <source>the open question on the page %1</source>
        <translation>die offene Frage auf der Seite %1</translation>
    </message>
    <message>
        <source>what is running on the page %1</source>
        <translation>was auf der Seite %1 läuft</translation>
    </message>
    <message>
        <source>the decision on the page %1 that can still be taken back</source>
        <translation>die Entscheidung auf der Seite %1, die sich noch zurücknehmen lässt</translation>
    </message>
    <message>
        <source>&amp;As the desktop (%1)</source>
        <translation>&amp;Wie der Desktop (%1)</translation>
    </message>
</context>
<context>
    <name>halfday::Logging</name>
    <message>
        <source>The log %1 is being written by another process.</source>
        <translation>Die Protokolldatei %1 wird gerade von einem anderen Prozess geschrieben.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Die Protokolldatei %1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>halfday::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation>&amp;Tasten dieser Seite</translation>
    </message>
    <message>
        <source>&amp;About Halfday</source>
        <translation>Ü&amp;ber Halfday</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>halfday::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more below these</source>
        <translation>
            <numerusform>%n weitere darunter</numerusform>
            <numerusform>%n weitere darunter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
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
    <name>halfday::MetricCard</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1: reading</source>
        <translation>%1: wird gelesen</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>halfday::MetricPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the whole page</source>
        <translation>Zurück zur ganzen Seite</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>halfday::Metrics</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Featured adoption</source>
        <translation>Platzierungsquote</translation>
    </message>
    <message>
        <source>Queue backlog</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>Erstattungsquote</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>AI providers</source>
        <translation>KI-Anbieter</translation>
    </message>
</context>
<context>
    <name>halfday::MigrateCommand</name>
    <message>
        <source>Applied %1</source>
        <translation>%1 angewandt</translation>
    </message>
    <message>
        <source>Nothing to do: the schema is up to date.</source>
        <translation>Nichts zu tun: Das Schema ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Bring the database up to this program&apos;s schema.</source>
        <translation>Die Datenbank auf das Schema dieses Programms bringen.</translation>
    </message>
    <message>
        <source>The product has tables of its own: leave out what makes them. Its contract views must be written over them first, as resources/adoption describes.</source>
        <translation>Das Produkt hat eigene Tabellen: weglassen, was sie anlegt. Zuerst müssen seine Vertragssichten darüber geschrieben werden, wie resources/adoption beschreibt.</translation>
    </message>
</context>
<context>
    <name>halfday::Migrator</name>
    <message>
        <source>This database was set up by a newer Halfday. Update this program.</source>
        <translation>Diese Datenbank wurde von einem neueren Halfday eingerichtet. Dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Migration %1 was applied to this database in another form than this program carries. Nothing was changed; ask whoever maintains the schema.</source>
        <translation>Die Migration %1 wurde auf diese Datenbank in anderer Form angewandt, als dieses Programm sie enthält. Nichts wurde geändert; die Betreuer des Schemas fragen.</translation>
    </message>
    <message>
        <source>These contract views are not written yet: %1. Nothing was changed; resources/adoption says what each must hold.</source>
        <translation>Diese Vertragssichten sind noch nicht geschrieben: %1. Nichts wurde geändert; resources/adoption sagt, was jede enthalten muss.</translation>
    </message>
</context>
<context>
    <name>halfday::MindedServer</name>
    <message>
        <source>A database server of an earlier Halfday still runs in %1 and cannot be stopped.</source>
        <translation>Ein Datenbankserver eines früheren Halfday läuft noch in %1 und lässt sich nicht anhalten.</translation>
    </message>
</context>
<context>
    <name>halfday::ModeBanner</name>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>The provider&apos;s test mode: no money moves</source>
        <translation>Testbetrieb des Anbieters: Es wird kein Geld bewegt</translation>
    </message>
    <message>
        <source>Invented data on this machine: try anything</source>
        <translation>Erfundene Daten auf diesem Rechner: alles lässt sich ausprobieren</translation>
    </message>
    <message>
        <source>Real customers, real money</source>
        <translation>Echte Kunden, echtes Geld</translation>
    </message>
</context>
<context>
    <name>halfday::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>halfday::NavigationItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::NotePanel</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: zu lang</translation>
    </message>
</context>
<context>
    <name>halfday::NotificationsPage</name>
    <message>
        <source>&amp;Tell me about red alerts</source>
        <translation>&amp;Rote Alarme melden</translation>
    </message>
    <message>
        <source>&amp;Quiet hours every day, from</source>
        <translation>Jeden Tag R&amp;uhezeit von</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Ruhezeit beginnt um</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Ruhezeit endet um</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Send a test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>One notification for each new red alert, several at once in one. It comes again only when the alert becomes worse or its snooze is over.</source>
        <translation>Eine Benachrichtigung für jeden neuen roten Alarm, mehrere gleichzeitige in einer. Sie kommt erst wieder, wenn der Alarm schlimmer wird oder seine Rückstellung endet.</translation>
    </message>
    <message>
        <source>Times in %1. The icon in the tray still turns red; what came meanwhile is told when the quiet hours end.</source>
        <translation>Zeiten in %1. Das Symbol im Infobereich wird trotzdem rot; was inzwischen kam, wird am Ende der Ruhezeit gemeldet.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
</context>
<context>
    <name>halfday::Overview</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>halfday::Palette</name>
    <message>
        <source>“%1” works on what is chosen here: choose first.</source>
        <translation>„%1“ gilt dem, was hier gewählt ist: zuerst wählen.</translation>
    </message>
    <message>
        <source>“%1” works on what is chosen here: choose, then press %2.</source>
        <translation>„%1“ gilt dem, was hier gewählt ist: wählen, dann %2 drücken.</translation>
    </message>
    <message>
        <source>Refund request %1</source>
        <translation>Erstattungsantrag %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>being refunded</source>
        <translation>wird erstattet</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>refunded after its deadline</source>
        <translation>nach der Frist erstattet</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>saved filter of %1</source>
        <translation>gespeicherter Filter von %1</translation>
    </message>
</context>
<context>
    <name>halfday::PendingTasks</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Refunds without an answer</source>
        <translation>Erstattungen ohne Antwort</translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation>Erstattungsanträge</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 cases</source>
        <translation>
            <numerusform>%1 Fall</numerusform>
            <numerusform>%1 Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refunds without an answer</source>
        <translation>
            <numerusform>%1 Erstattung ohne Antwort</numerusform>
            <numerusform>%1 Erstattungen ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refund requests</source>
        <translation>
            <numerusform>%1 Erstattungsantrag</numerusform>
            <numerusform>%1 Erstattungsanträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reviews</source>
        <translation>
            <numerusform>%1 Bewertung</numerusform>
            <numerusform>%1 Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 past their deadline</source>
        <translation>
            <numerusform>%1 über der Frist</numerusform>
            <numerusform>%1 über der Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>the next is due in %1</source>
        <translation>der nächste: noch %1</translation>
    </message>
    <message>
        <source>ask the provider before anything else</source>
        <translation>zuerst den Anbieter fragen</translation>
    </message>
    <message>
        <source>a window has closed</source>
        <translation>eine Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>a window ends in %1, before the next session</source>
        <translation>noch %1, vor der nächsten Sitzung</translation>
    </message>
    <message>
        <source>the next window ends in %1</source>
        <translation>die nächste Frist: noch %1</translation>
    </message>
    <message>
        <source>the oldest waits for %1</source>
        <translation>die älteste wartet schon %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 open differences</source>
        <translation>
            <numerusform>%1 offene Abweichung</numerusform>
            <numerusform>%1 offene Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments to compare</source>
        <translation>Zahlungen vergleichen</translation>
    </message>
    <message>
        <source>both sides last agreed %1 ago</source>
        <translation>beide Seiten stimmten zuletzt überein vor %1</translation>
    </message>
    <message>
        <source>no period has agreed yet</source>
        <translation>noch stimmte kein Zeitraum überein</translation>
    </message>
</context>
<context>
    <name>halfday::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Payment provider</source>
        <translation>Zahlungsanbieter</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>%1 up to, not including, %2</source>
        <translation>%1 bis ausschließlich %2</translation>
    </message>
    <message>
        <source>%1 · in UTC %2 to %3</source>
        <translation>%1 · in UTC %2 bis %3</translation>
    </message>
</context>
<context>
    <name>halfday::PoliciesPage</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The policies could not be read. %1</source>
        <translation>Die Richtlinien konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>What is changed here holds for everybody from now on, and stands in the audit log.</source>
        <translation>Was hier geändert wird, gilt ab sofort für alle und steht im Protokoll.</translation>
    </message>
    <message>
        <source>Only an admin can change these.</source>
        <translation>Nur ein Admin kann sie ändern.</translation>
    </message>
    <message>
        <source>Changed. It holds from now on.</source>
        <translation>Geändert. Es gilt ab sofort.</translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <translation>Nicht geändert. %1</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
</context>
<context>
    <name>halfday::Print</name>
    <message>
        <source>No rows.</source>
        <translation>Keine Zeilen.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>halfday::PrivateCluster</name>
    <message>
        <source>The demo&apos;s folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 der Demo lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Another Halfday has been starting the demo&apos;s database for too long. Try again in a moment.</source>
        <translation>Ein anderes Halfday startet die Datenbank der Demo schon zu lange. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The demo&apos;s database is still shutting down. Try again in a moment.</source>
        <translation>Die Datenbank der Demo fährt noch herunter. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The demo&apos;s database did not start in time. Its log is in %1.</source>
        <translation>Die Datenbank der Demo ist nicht rechtzeitig gestartet. Ihre Protokolldatei liegt in %1.</translation>
    </message>
    <message>
        <source>Another Halfday is using the demo&apos;s database. Close it, then start afresh again.</source>
        <translation>Ein anderes Halfday verwendet die Datenbank der Demo. Es schließen und dann neu beginnen.</translation>
    </message>
    <message>
        <source>The demo&apos;s old data in %1 cannot be removed.</source>
        <translation>Die alten Daten der Demo in %1 lassen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>There is no server to kill.</source>
        <translation>Es gibt keinen Server zu beenden.</translation>
    </message>
    <message>
        <source>The killed server still has processes.</source>
        <translation>Der beendete Server hat noch Prozesse.</translation>
    </message>
</context>
<context>
    <name>halfday::ProfileDialog</name>
    <message>
        <source>Test &amp;connection</source>
        <translation>Verbindung t&amp;esten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Speichern und ö&amp;ffnen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Verbindung „%1“</translation>
    </message>
    <message>
        <source>“Test connection” tries network, TLS, login, role, schema, clock and the provider&apos;s rights, and says what to do about each. It changes nothing and moves no money.</source>
        <translation>„Verbindung testen“ probiert Netz, TLS, Anmeldung, Rolle, Schema, Uhr und die Rechte beim Anbieter und sagt zu jedem, was zu tun ist. Es ändert nichts und bewegt kein Geld.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>T&amp;est abbrechen</translation>
    </message>
    <message>
        <source>Save again to go on like that.</source>
        <translation>Noch einmal speichern, um so fortzufahren.</translation>
    </message>
</context>
<context>
    <name>halfday::ProfileForm</name>
    <message>
        <source>The shop, for example</source>
        <translation>Zum Beispiel: der Laden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>This machine&apos;s: %1</source>
        <translation>Die dieses Rechners: %1</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Server and database</source>
        <translation>Server und Datenbank</translation>
    </message>
    <message>
        <source>A service of pg_service.conf</source>
        <translation>Ein Dienst aus pg_service.conf</translation>
    </message>
    <message>
        <source>&amp;Database by</source>
        <translation>&amp;Datenbank über</translation>
    </message>
    <message>
        <source>Its name in brackets</source>
        <translation>Sein Name in Klammern</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>D&amp;ienst</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>Your own login</source>
        <translation>Die eigene Anmeldung</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Wo das Passwort aufbewahrt wird</translation>
    </message>
    <message>
        <source>None needed (~/.pgpass)</source>
        <translation>Keines nötig (~/.pgpass)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Checked, unless it is this machine</source>
        <translation>Geprüft, außer auf diesem Rechner</translation>
    </message>
    <message>
        <source>verify-full: certificate and name</source>
        <translation>verify-full: Zertifikat und Name</translation>
    </message>
    <message>
        <source>verify-ca: certificate alone</source>
        <translation>verify-ca: nur das Zertifikat</translation>
    </message>
    <message>
        <source>require: encrypted, not checked</source>
        <translation>require: verschlüsselt, nicht geprüft</translation>
    </message>
    <message>
        <source>disable: not encrypted</source>
        <translation>disable: unverschlüsselt</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the root certificate</source>
        <translation>Das Wurzelzertifikat wählen</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>&amp;Wurzelzertifikat</translation>
    </message>
    <message>
        <source>Read lists &amp;from a replica</source>
        <translation>&amp;Listen von einer Replik lesen</translation>
    </message>
    <message>
        <source>Port of the replica</source>
        <translation>Port der Replik</translation>
    </message>
    <message>
        <source>Rep&amp;lica</source>
        <translation>&amp;Replik</translation>
    </message>
    <message>
        <source>Restricted key, rk_…</source>
        <translation>Eingeschränkter Schlüssel, rk_…</translation>
    </message>
    <message>
        <source>Where the provider key is kept</source>
        <translation>Wo der Schlüssel des Anbieters aufbewahrt wird</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Kein Anbieter</translation>
    </message>
    <message>
        <source>Stripe &amp;key</source>
        <translation>Stripe-Sc&amp;hlüssel</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>&amp;Adresse des Anbieters</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation>Bei jedem Start fragen</translation>
    </message>
    <message>
        <source>In the keychain; type to replace it</source>
        <translation>Im Schlüsselbund; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Wurzelzertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Zertifikate (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>halfday::ProfileOpener</name>
    <message>
        <source>“%1” asks for its database password at each start.</source>
        <translation>„%1“ fragt bei jedem Start nach dem Passwort der Datenbank.</translation>
    </message>
    <message>
        <source>“%1” asks for its provider key at each start.</source>
        <translation>„%1“ fragt bei jedem Start nach dem Schlüssel des Anbieters.</translation>
    </message>
</context>
<context>
    <name>halfday::ProfileOptions</name>
    <message>
        <source>A connection that was saved in the console; other options change single parts of it.</source>
        <translation>Eine Verbindung, die in der Konsole gespeichert wurde; andere Optionen ändern einzelne Teile davon.</translation>
    </message>
</context>
<context>
    <name>halfday::ProfileProblems</name>
    <message>
        <source>Only the server&apos;s name, without “%1”. Database and login have fields of their own.</source>
        <translation>Nur der Name des Servers, ohne „%1“. Datenbank und Anmeldung haben eigene Felder.</translation>
    </message>
    <message>
        <source>A server&apos;s name has no blanks or quotes: db.example.org, 10.0.0.5, or a folder for a unix socket.</source>
        <translation>Der Name eines Servers hat keine Leerzeichen oder Anführungszeichen: db.example.org, 10.0.0.5 oder ein Ordner für einen Unix-Socket.</translation>
    </message>
    <message>
        <source>The service says already where the server is. Leave the server empty, or the service.</source>
        <translation>Der Dienst sagt schon, wo der Server ist. Den Server leer lassen oder den Dienst.</translation>
    </message>
    <message>
        <source>The name of a service is one word: the one in brackets in pg_service.conf.</source>
        <translation>Der Name eines Dienstes ist ein Wort: das in Klammern in pg_service.conf.</translation>
    </message>
    <message>
        <source>Which server? Its name, or the folder of its unix socket.</source>
        <translation>Welcher Server? Sein Name oder der Ordner seines Unix-Sockets.</translation>
    </message>
    <message>
        <source>Which database on that server?</source>
        <translation>Welche Datenbank auf diesem Server?</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; PostgreSQL&apos;s own is 5432.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535; der von PostgreSQL ist 5432.</translation>
    </message>
    <message>
        <source>“%1” would go on without TLS when the server has none. Choose one of: %2.</source>
        <translation>„%1“ würde ohne TLS weitermachen, wenn der Server keines hat. Eines davon wählen: %2.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Diese Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Give the connection a name, such as that of the shop.</source>
        <translation>Der Verbindung einen Namen geben, etwa den des Ladens.</translation>
    </message>
    <message>
        <source>There is a connection of that name already.</source>
        <translation>Eine Verbindung dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Which server is the replica? Or choose that there is none.</source>
        <translation>Welcher Server ist die Replik? Oder wählen, dass es keine gibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s address begins with https:// and has no login in it.</source>
        <translation>Die Adresse des Anbieters beginnt mit https:// und enthält keine Anmeldung.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Its name looks like Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Ihr Name sieht aus wie Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>halfday::ProfileStore</name>
    <message>
        <source>This connection has no usable id.</source>
        <translation>Diese Verbindung hat keine brauchbare Kennung.</translation>
    </message>
    <message>
        <source>The connections could not be saved: %1 cannot be written.</source>
        <translation>Die Verbindungen konnten nicht gespeichert werden: %1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>halfday::ProgressStrip</name>
    <message>
        <source>Progress of the reconciliation</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Listing charges: %1 so far, %2 % of the period</source>
        <translation>Buchungen werden aufgelistet: bisher %1, %2 % des Zeitraums</translation>
    </message>
    <message>
        <source>%1 charges listed. Listing refunds: %2 so far, %3 %</source>
        <translation>%1 Buchungen aufgelistet. Erstattungen werden aufgelistet: bisher %2, %3 %</translation>
    </message>
    <message>
        <source>Comparing %1 charges and %2 refunds with our payments …</source>
        <translation>%1 Buchungen und %2 Erstattungen werden mit unseren Zahlungen verglichen …</translation>
    </message>
    <message>
        <source>Asking for payments that the list does not have: %1 of %2</source>
        <translation>Nach Zahlungen fragen, die in der Liste fehlen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>halfday::PutAwayPanel</name>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why? Whoever looks next reads it.</source>
        <translation>Warum? Für alle, die als Nächste nachsehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze: %1</source>
        <translation>Zurückstellen: %1</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Quittieren: %1</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Anderer Zeitpunkt…</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Snooze until %1</source>
        <translation>Zurückstellen bis %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>A snooze ends in the future, within 30 days.</source>
        <translation>Eine Rückstellung endet in der Zukunft, binnen 30 Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts snoozed until %1</source>
        <translation>
            <numerusform>%n Alarm zurückgestellt bis %1</numerusform>
            <numerusform>%n Alarme zurückgestellt bis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts acknowledged</source>
        <translation>
            <numerusform>%n Alarm quittiert</numerusform>
            <numerusform>%n Alarme quittiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n had changed meanwhile and are as they were</source>
        <translation>
            <numerusform>%1; %n hatte sich inzwischen geändert und bleibt, wie er ist</numerusform>
            <numerusform>%1; %n hatten sich inzwischen geändert und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::QueueTexts</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waiting, too long a queue</source>
        <translation>Wartend, Schlange zu lang</translation>
    </message>
    <message>
        <source>yellow above %1</source>
        <translation>gelb über %1</translation>
    </message>
    <message>
        <source>Nobody waits in any council.</source>
        <translation>In keiner Gemeinde wartet jemand.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waiting by council, longest first: %1; yellow above %2.</source>
        <translation>Wartende je Gemeinde, längste zuerst: %1; gelb über %2.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>promotions: %1</source>
        <translation>Nachrücker: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 councils above %2</source>
        <translation>
            <numerusform>%1 Gemeinde über %2</numerusform>
            <numerusform>%1 Gemeinden über %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no council above %1</source>
        <translation>keine Gemeinde über %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Average per council with a queue</source>
        <translation>Mittel je Gemeinde mit Warteschlange</translation>
    </message>
    <message>
        <source>Longest wait so far</source>
        <translation>Längste Wartezeit bisher</translation>
    </message>
    <message>
        <source>Pace, 30 days</source>
        <translation>Tempo, 30 Tage</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Durchsatz</translation>
    </message>
    <message numerus="yes">
        <source>%1 promotions</source>
        <translation>
            <numerusform>%1 Nachrücker</numerusform>
            <numerusform>%1 Nachrücker</numerusform>
        </translation>
    </message>
    <message>
        <source>They had waited</source>
        <translation>Sie hatten gewartet</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>nobody was promoted</source>
        <translation>niemand rückte nach</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Yellow above</source>
        <translation>Gelb über</translation>
    </message>
    <message>
        <source>waiting in one council</source>
        <translation>Wartenden in einer Gemeinde</translation>
    </message>
    <message>
        <source>Councils above it</source>
        <translation>Gemeinden darüber</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The longest queues by council</source>
        <translation>Die längsten Warteschlangen nach Gemeinde</translation>
    </message>
    <message>
        <source>By council</source>
        <translation>Nach Gemeinde</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Slots taken</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Noch keine Gemeinde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Promotions by day</source>
        <translation>Nachrücker je Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Nachgerückt</translation>
    </message>
    <message>
        <source>Had waited</source>
        <translation>Hatten gewartet</translation>
    </message>
</context>
<context>
    <name>halfday::RebuildCommand</name>
    <message numerus="yes">
        <source>Counted the figures of %n days anew in %1 s.</source>
        <translation>
            <numerusform>Die Zahlen von %n Tag in %1 s neu gezählt.</numerusform>
            <numerusform>Die Zahlen von %n Tagen in %1 s neu gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count all day figures anew from the product&apos;s rows; needs an admin&apos;s login.</source>
        <translation>Alle Tageszahlen aus den Zeilen des Produkts neu zählen; braucht die Anmeldung eines Admins.</translation>
    </message>
</context>
<context>
    <name>halfday::RecentAlerts</name>
    <message>
        <source>Last alerts</source>
        <translation>Letzte Alarme</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>Whole log of alerts</source>
        <translation>Ganzer Verlauf der Alarme</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>resolved after %1</source>
        <translation>behoben, dauerte %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>No alert has been raised yet.</source>
        <translation>Noch kein Alarm wurde ausgelöst.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>halfday::ReconcileCommand</name>
    <message>
        <source>Days to compare, the second one not included: 2026-11-14..2026-11-21. Left away: the last seven days.</source>
        <translation>Zu vergleichende Tage, der zweite nicht eingeschlossen: 2026-11-14..2026-11-21. Weggelassen: die letzten sieben Tage.</translation>
    </message>
    <message>
        <source>The time zone whose midnights those are, by its IANA name. Left away: the shop&apos;s.</source>
        <translation>Die Zeitzone, deren Mitternächte das sind, mit ihrem IANA-Namen. Weggelassen: die des Ladens.</translation>
    </message>
    <message>
        <source>The payment provider. Needs HALFDAY_STRIPE_KEY; HALFDAY_STRIPE_URL as for the console.</source>
        <translation>Der Zahlungsanbieter. Braucht HALFDAY_STRIPE_KEY; HALFDAY_STRIPE_URL wie bei der Konsole.</translation>
    </message>
    <message>
        <source>Print the report as JSON, for programs.</source>
        <translation>Den Bericht als JSON ausgeben, für Programme.</translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation>Eine Zeitzone namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Without HALFDAY_STRIPE_KEY the provider&apos;s list cannot be read. Nothing was changed.</source>
        <translation>Ohne HALFDAY_STRIPE_KEY lässt sich die Liste des Anbieters nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Compare a period&apos;s payments with the provider&apos;s and print what differs.</source>
        <translation>Die Zahlungen eines Zeitraums mit denen des Anbieters vergleichen und ausgeben, was abweicht.</translation>
    </message>
    <message>
        <source>File the proof in this folder: PDF, picture, CSV of all charges, sealed by a manifest.</source>
        <translation>Den Nachweis in diesem Ordner ablegen: PDF, Bild, CSV aller Buchungen, versiegelt durch ein Manifest.</translation>
    </message>
    <message>
        <source>This period lies in the future: there is nothing to compare yet.</source>
        <translation>Dieser Zeitraum liegt in der Zukunft: Noch gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Stopped. What was listed so far is kept; the same command goes on from there.</source>
        <translation>Angehalten. Was aufgelistet wurde, bleibt erhalten; derselbe Befehl geht dort weiter.</translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationDesk</name>
    <message>
        <source>Halfday has no access to the payment provider %1. Nothing was changed.</source>
        <translation>Halfday hat keinen Zugang zum Zahlungsanbieter %1. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationListing</name>
    <message>
        <source>Cancelled. What came so far is kept.</source>
        <translation>Abgebrochen. Was bis dahin kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What came so far is kept; when you compare this period again, it goes on from there.</source>
        <translation>Was bis dahin kam, bleibt erhalten; beim nächsten Vergleich dieses Zeitraums geht es dort weiter.</translation>
    </message>
    <message>
        <source>The provider&apos;s list is not in its order, so it cannot be relied on.</source>
        <translation>Die Liste des Anbieters ist nicht in ihrer Reihenfolge, also ist kein Verlass auf sie.</translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationReport</name>
    <message>
        <source>It adds up.</source>
        <translation>Es geht auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) open</source>
        <translation>
            <numerusform>%n Abweichung offen</numerusform>
            <numerusform>%n Abweichungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n noch nicht fällig</numerusform>
            <numerusform>%n noch nicht fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4; %5 to %6)</source>
        <translation>%1, %2 bis %3 (%4; %5 bis %6)</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on both sides</source>
        <translation>
            <numerusform>%n Zahlung auf beiden Seiten</numerusform>
            <numerusform>%n Zahlungen auf beiden Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the same</source>
        <translation>
            <numerusform>%n davon gleich</numerusform>
            <numerusform>%n davon gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ours %2 in %3, given back %4</source>
        <translation>%1  bei uns %2 in %3, zurückgezahlt %4</translation>
    </message>
    <message>
        <source>     theirs %1 in %2, given back %3</source>
        <translation>     beim Anbieter %1 in %2, zurückgezahlt %3</translation>
    </message>
    <message>
        <source>     difference %1, given back %2</source>
        <translation>     Differenz %1, zurückgezahlt %2</translation>
    </message>
    <message>
        <source>… and more; the console shows all of them.</source>
        <translation>… und mehr; die Konsole zeigt alle.</translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationStore</name>
    <message>
        <source>There is no such reconciliation.</source>
        <translation>Einen solchen Abgleich gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationTableModel</name>
    <message>
        <source>Being listed elsewhere</source>
        <translation>Wird anderswo aufgelistet</translation>
    </message>
    <message>
        <source>Left half-way</source>
        <translation>Auf halbem Weg geblieben</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n noch nicht fällig</numerusform>
            <numerusform>%n noch nicht fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>halfday::ReconciliationView</name>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Cancelled. What was listed so far is kept; reconciling the same period goes on from there.</source>
        <translation>Abgebrochen. Was aufgelistet wurde, bleibt erhalten; ein Abgleich desselben Zeitraums geht dort weiter.</translation>
    </message>
    <message>
        <source>Earlier reconciliations</source>
        <translation>Frühere Abgleiche</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>TEST: the provider&apos;s test data, no real money. The evidence says so.</source>
        <translation>TEST: Testdaten des Anbieters, kein echtes Geld. Der Nachweis sagt es auch.</translation>
    </message>
    <message>
        <source>DEMO: made-up payments in a sandbox. The evidence says so.</source>
        <translation>DEMO: erfundene Zahlungen in einer Sandbox. Der Nachweis sagt es auch.</translation>
    </message>
    <message>
        <source>Earlier ones …</source>
        <translation>Frühere …</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Reconciling …</source>
        <translation>Wird abgeglichen …</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>Begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>This period has not been reconciled</source>
        <translation>Dieser Zeitraum wurde nicht abgeglichen</translation>
    </message>
    <message>
        <source>It adds up</source>
        <translation>Es geht auf</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) open</source>
        <translation>
            <numerusform>%n Abweichung offen</numerusform>
            <numerusform>%n Abweichungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing open, %n not yet due</source>
        <translation>
            <numerusform>Nichts offen, %n noch nicht fällig</numerusform>
            <numerusform>Nichts offen, %n noch nicht fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared %2 by %3</source>
        <translation>%1, verglichen %2 von %3</translation>
    </message>
    <message>
        <source>The differences could not be read</source>
        <translation>Die Abweichungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>This period has not been compared yet</source>
        <translation>Dieser Zeitraum wurde noch nicht verglichen</translation>
    </message>
    <message>
        <source>Reconcile lists the provider&apos;s charges and compares each with our payments.</source>
        <translation>Der Abgleich listet die Buchungen des Anbieters auf und vergleicht jede mit unseren Zahlungen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Widen the filters to see more.</source>
        <translation>Die Filter erweitern, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Save the evidence while it is fresh.</source>
        <translation>Den Nachweis speichern, solange er frisch ist.</translation>
    </message>
    <message>
        <source>No difference is open</source>
        <translation>Keine Abweichung ist offen</translation>
    </message>
    <message>
        <source>Some payments are not yet due.</source>
        <translation>Einige Zahlungen sind noch nicht fällig.</translation>
    </message>
    <message>
        <source>No difference was closed</source>
        <translation>Keine Abweichung wurde geschlossen</translation>
    </message>
    <message>
        <source>No payment is too young to be judged</source>
        <translation>Keine Zahlung ist zu jung für ein Urteil</translation>
    </message>
    <message>
        <source>There is no difference at all</source>
        <translation>Es gibt überhaupt keine Abweichung</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save evidence…</source>
        <translation>Nachweis speichern…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Go on reconciling</source>
        <translation>Abgleich fortsetzen</translation>
    </message>
    <message>
        <source>Reconcile again</source>
        <translation>Neu abgleichen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>It adds up. Both sides agree about %n payment(s).</source>
        <translation>
            <numerusform>Es geht auf. Beide Seiten stimmen bei %n Zahlung überein.</numerusform>
            <numerusform>Es geht auf. Beide Seiten stimmen bei %n Zahlungen überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: taken back. It is open again.</source>
        <translation>%1: zurückgenommen. Die Abweichung ist wieder offen.</translation>
    </message>
    <message>
        <source>%1: both sides agree by now; somebody mended it before you. Nothing was changed.</source>
        <translation>%1: Inzwischen stimmen beide Seiten überein; jemand hat es schon vorher behoben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is put off for 24 hours.</source>
        <translation>%1 ist um 24 Stunden verschoben.</translation>
    </message>
    <message>
        <source>%1 was changed and still differs: %2.</source>
        <translation>%1 wurde geändert und weicht weiter ab: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The charge %1 is among no differences of this period. If it belongs to another one, choose that and look again.</source>
        <translation>Die Buchung %1 ist bei keiner Abweichung dieses Zeitraums. Gehört sie zu einem anderen, diesen wählen und neu nachsehen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Where evidence is kept</source>
        <translation>Wo Nachweise aufbewahrt werden</translation>
    </message>
    <message>
        <source>Saved %1 in %2: PDF, picture, CSV and manifest. To be kept until %3.</source>
        <translation>%1 in %2 gespeichert: PDF, Bild, CSV und Manifest. Aufzubewahren bis %3.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This difference has changed since you began.</source>
        <translation>Diese Abweichung hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 was faster: it is closed by now.</source>
        <translation>%1 war schneller: Die Abweichung ist inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>What you typed is kept; leave with Esc and look again.</source>
        <translation>Das Getippte bleibt erhalten; mit Esc verlassen und neu nachsehen.</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Diese zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last one back: %1</source>
        <translation>Die letzte zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Die letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Decide anew on the page.</source>
        <translation>Auf der Seite neu entscheiden.</translation>
    </message>
    <message>
        <source>This cannot be taken back from here.</source>
        <translation>Das lässt sich von hier nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>halfday::Refund</name>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>A newer request for the same payment is open; decide that one.</source>
        <translation>Ein neuerer Antrag zu derselben Zahlung ist offen; über diesen entscheiden.</translation>
    </message>
    <message>
        <source>The request is open again: refund it once more when the reason is mended.</source>
        <translation>Der Antrag ist wieder offen: noch einmal erstatten, wenn der Grund behoben ist.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>The customer asked for a refund, and the window is open.</source>
        <translation>Der Kunde hat eine Erstattung beantragt, und die Frist läuft noch.</translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation>Es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Refund it before the window closes.</source>
        <translation>Erstatten, bevor die Frist endet.</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>The refund window closed before this was decided.</source>
        <translation>Die Erstattungsfrist endete, bevor hierüber entschieden wurde.</translation>
    </message>
    <message>
        <source>It can only be denied; the customer gets the letter below.</source>
        <translation>Es bleibt nur die Ablehnung; der Kunde erhält das Schreiben unten.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>The refund could not be sent: %1</source>
        <translation>Die Erstattung konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>Noch wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Halfday sends the same order again by itself; %1 cannot pay it twice.</source>
        <translation>Halfday sendet denselben Auftrag von selbst erneut; %1 kann ihn nicht doppelt auszahlen.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>The refund is recorded and on its way to %1.</source>
        <translation>Die Erstattung ist erfasst und auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>Money may be moving right now.</source>
        <translation>Womöglich wird gerade Geld bewegt.</translation>
    </message>
    <message>
        <source>Halfday finishes it by itself, also after a restart, and never pays twice.</source>
        <translation>Halfday bringt es von selbst zu Ende, auch nach einem Neustart, und zahlt nie doppelt.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>%1 has accepted the refund and not finished it.</source>
        <translation>%1 hat die Erstattung angenommen und noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The money is on its way, and not certain yet. The customer was told just that.</source>
        <translation>Das Geld ist unterwegs und noch nicht sicher. Genau das wurde dem Kunden mitgeteilt.</translation>
    </message>
    <message>
        <source>Halfday asks %1 until it is final, and then writes to the customer again.</source>
        <translation>Halfday fragt %1, bis es endgültig ist, und schreibt dem Kunden dann noch einmal.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>%1 has refunded the payment.</source>
        <translation>%1 hat die Zahlung erstattet.</translation>
    </message>
    <message>
        <source>The money has moved. The customer was told.</source>
        <translation>Das Geld ist bewegt. Der Kunde weiß es.</translation>
    </message>
    <message>
        <source>Nothing to do. A bank can still return it: Halfday looks daily for 30 days.</source>
        <translation>Nichts zu tun. Eine Bank kann es noch zurückgeben: Halfday sieht 30 Tage lang täglich nach.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The refund did not go through: %1</source>
        <translation>Die Erstattung ist nicht durchgegangen: %1</translation>
    </message>
    <message>
        <source>Failed after success</source>
        <translation>Nach Erfolg fehlgeschlagen</translation>
    </message>
    <message>
        <source>The refund had succeeded, and then the money came back: %1</source>
        <translation>Die Erstattung war gelungen, und dann kam das Geld zurück: %1</translation>
    </message>
    <message>
        <source>The customer does not have the money; you do. The customer was told that it failed.</source>
        <translation>Das Geld ist nicht beim Kunden, sondern hier. Dem Kunden wurde das Fehlschlagen mitgeteilt.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>%1 was asked for the refund, and no certain answer came.</source>
        <translation>%1 wurde um die Erstattung gebeten, und es kam keine eindeutige Antwort.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether money moved.</source>
        <translation>Noch weiß niemand, ob Geld bewegt wurde.</translation>
    </message>
    <message>
        <source>Do not refund it anywhere else. Halfday looks it up at %1 until it is certain, and never repeats it blindly.</source>
        <translation>Nirgends sonst erstatten. Halfday sieht bei %1 nach, bis es sicher ist, und wiederholt es nie blind.</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The request was denied: its window had closed.</source>
        <translation>Der Antrag wurde abgelehnt: Die Frist war abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing to do. The customer was told.</source>
        <translation>Nichts zu tun. Der Kunde weiß es.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>The case that asked for this refund was resolved in another way.</source>
        <translation>Der Fall, der diese Erstattung beantragt hat, wurde auf andere Weise gelöst.</translation>
    </message>
    <message>
        <source>This request moved no money.</source>
        <translation>Dieser Antrag hat kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>halfday::RefundChargeCard</name>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>noch nicht bezahlt</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Charge at %1</source>
        <translation>Buchung bei %1</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 refunded, %2 left</source>
        <translation>%1 erstattet, %2 übrig</translation>
    </message>
    <message>
        <source>%1 left to refund</source>
        <translation>%1 noch erstattbar</translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation>Anderswo erstattet</translation>
    </message>
    <message>
        <source>The customer&apos;s bank has opened a dispute. A refund now could pay twice; answer the dispute at %1.</source>
        <translation>Die Bank des Kunden hat einen Zahlungsstreit eröffnet. Eine Erstattung könnte jetzt doppelt zahlen; den Zahlungsstreit bei %1 beantworten.</translation>
    </message>
    <message>
        <source>Less is left at %1 than this request asks for.</source>
        <translation>Bei %1 ist weniger übrig, als dieser Antrag verlangt.</translation>
    </message>
</context>
<context>
    <name>halfday::RefundDelegate</name>
    <message>
        <source>closed</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>halfday::RefundDesk</name>
    <message>
        <source>This request is being refunded right now; it was not denied.</source>
        <translation>Dieser Antrag wird gerade erstattet; er wurde nicht abgelehnt.</translation>
    </message>
</context>
<context>
    <name>halfday::RefundDetail</name>
    <message>
        <source>What is happening</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Chosen request</source>
        <translation>Gewählter Antrag</translation>
    </message>
    <message>
        <source>Purchased %1</source>
        <translation>Gekauft %1</translation>
    </message>
    <message>
        <source>Asked %1, %2</source>
        <translation>Beantragt %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Window closes %1</source>
        <translation>Frist endet %1</translation>
    </message>
    <message>
        <source>Window closed %1</source>
        <translation>Frist endete %1</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Entschieden von %1, %2</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Erstattung %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>halfday::RefundFlow</name>
    <message>
        <source>The provider has this refund over another amount; look at it there.</source>
        <translation>Beim Anbieter lautet diese Erstattung auf einen anderen Betrag; dort nachsehen.</translation>
    </message>
    <message numerus="yes">
        <source>The provider has %n refunds that could be this one; look at them there.</source>
        <translation>
            <numerusform>Beim Anbieter könnte %n Erstattung diese sein; dort nachsehen.</numerusform>
            <numerusform>Beim Anbieter könnten %n Erstattungen diese sein; dort nachsehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer&apos;s bank has opened a dispute about this payment; a refund now could pay twice. Answer the dispute at %1.</source>
        <translation>Die Bank des Kunden hat zu dieser Zahlung einen Zahlungsstreit eröffnet; eine Erstattung könnte jetzt doppelt zahlen. Den Zahlungsstreit bei %1 beantworten.</translation>
    </message>
    <message>
        <source>%1 has not received this payment, so there is nothing to give back.</source>
        <translation>%1 hat diese Zahlung nicht erhalten, es gibt also nichts zurückzuzahlen.</translation>
    </message>
    <message>
        <source>%1 has this payment in %2, the database in %3.</source>
        <translation>%1 führt diese Zahlung in %2, die Datenbank in %3.</translation>
    </message>
    <message>
        <source>Only %1 of this payment is left at %2: some of it was refunded elsewhere.</source>
        <translation>Von dieser Zahlung sind nur %1 bei %2 übrig: Ein Teil wurde anderswo erstattet.</translation>
    </message>
    <message>
        <source>%1 has refunded %2, but the database could not be told.</source>
        <translation>%1 hat %2 erstattet, aber die Datenbank konnte es nicht erfahren.</translation>
    </message>
    <message>
        <source>%1 has accepted the refund of %2, but the database could not be told.</source>
        <translation>%1 hat die Erstattung von %2 angenommen, aber die Datenbank konnte es nicht erfahren.</translation>
    </message>
    <message>
        <source>%1 did not refund %2, and the database could not be told.</source>
        <translation>%1 hat %2 nicht erstattet, und die Datenbank konnte es nicht erfahren.</translation>
    </message>
    <message>
        <source>Whether %1 refunded %2 is not known yet, and the database could not be told.</source>
        <translation>Ob %1 den Betrag von %2 erstattet hat, ist noch nicht bekannt, und die Datenbank konnte es nicht erfahren.</translation>
    </message>
    <message>
        <source>Do not refund it anywhere else: Halfday keeps trying to record this, and finds it out by itself at its next start.</source>
        <translation>Nirgends sonst erstatten: Halfday versucht weiter, dies zu erfassen, und findet es beim nächsten Start von selbst heraus.</translation>
    </message>
    <message>
        <source>The database broke off while the refund was being recorded. The provider has not been asked, so no money has moved. If it was recorded, Halfday finishes it by itself in a minute; otherwise the request is still open.</source>
        <translation>Die Datenbank brach ab, während die Erstattung erfasst wurde. Der Anbieter wurde nicht gefragt, also wurde kein Geld bewegt. Wurde sie erfasst, bringt Halfday sie in einer Minute von selbst zu Ende; sonst ist der Antrag noch offen.</translation>
    </message>
    <message>
        <source>No money was moved; the request is still open.</source>
        <translation>Es wurde kein Geld bewegt; der Antrag ist noch offen.</translation>
    </message>
    <message>
        <source>Halfday is closing. What was begun is finished at its next start.</source>
        <translation>Halfday wird beendet. Was begonnen wurde, wird beim nächsten Start zu Ende gebracht.</translation>
    </message>
    <message>
        <source>This console has no access to %1.</source>
        <translation>Diese Konsole hat keinen Zugang zu %1.</translation>
    </message>
</context>
<context>
    <name>halfday::RefundHistoryCard</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>Earlier requests of this business</source>
        <translation>Frühere Anträge dieses Betriebs</translation>
    </message>
    <message numerus="yes">
        <source>%n requests in 7 days</source>
        <translation>
            <numerusform>%n Antrag in 7 Tagen</numerusform>
            <numerusform>%n Anträge in 7 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first.</source>
        <translation>Dies ist der erste.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>halfday::RefundLetterCard</name>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Letter to the customer</source>
        <translation>Schreiben an den Kunden</translation>
    </message>
    <message>
        <source>No letter was written yet; it follows when the outcome is known.</source>
        <translation>Noch wurde nichts geschrieben; das Schreiben folgt, wenn der Ausgang bekannt ist.</translation>
    </message>
    <message>
        <source>Letter that would be sent</source>
        <translation>Schreiben, das gesendet würde</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Written %1, %2</source>
        <translation>Geschrieben %1, %2</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>im Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier letter(s)</source>
        <translation>
            <numerusform>%n früheres Schreiben</numerusform>
            <numerusform>%n frühere Schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Send letter and deny</source>
        <translation>Schreiben senden und ablehnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>halfday::RefundMessages</name>
    <message>
        <source>%1 refunded to %2.</source>
        <translation>%1 an %2 erstattet.</translation>
    </message>
    <message>
        <source>%1 to %2 is pending: %3 has accepted it, and Halfday follows it until it is final.</source>
        <translation>%1 an %2 steht noch aus: %3 hat es angenommen, und Halfday verfolgt es, bis es endgültig ist.</translation>
    </message>
    <message>
        <source>%1 to %2 is not sent yet: no money has moved. Halfday sends it by itself. %3</source>
        <translation>%1 an %2 ist noch nicht gesendet: Es wurde kein Geld bewegt. Halfday sendet es von selbst. %3</translation>
    </message>
    <message>
        <source>%1 to %2 failed: no money has moved, and it is open again. %3</source>
        <translation>%1 an %2 ist fehlgeschlagen: Es wurde kein Geld bewegt, und der Antrag ist wieder offen. %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3 gave no certain answer. Nobody knows yet whether money moved; do not refund it anywhere else. Halfday looks it up until it is certain.</source>
        <translation>%1 an %2: %3 gab keine eindeutige Antwort. Noch weiß niemand, ob Geld bewegt wurde; nirgends sonst erstatten. Halfday sieht nach, bis es sicher ist.</translation>
    </message>
    <message>
        <source>Money that was sent cannot be taken back.</source>
        <translation>Gesendetes Geld lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>No money moved; there is nothing to take back.</source>
        <translation>Es wurde kein Geld bewegt; es gibt nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>halfday::RefundRateTexts</name>
    <message>
        <source>too few purchases to judge</source>
        <translation>zu wenige Käufe für ein Urteil</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>to be watched</source>
        <translation>zu beobachten</translation>
    </message>
    <message>
        <source>to be investigated</source>
        <translation>zu untersuchen</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>= as in the 30 days before</source>
        <translation>= wie in den 30 Tagen davor</translation>
    </message>
    <message>
        <source>▲ up from %1 in the 30 days before</source>
        <translation>▲ gestiegen von %1 in den 30 Tagen davor</translation>
    </message>
    <message>
        <source>▼ down from %1 in the 30 days before</source>
        <translation>▼ gesunken von %1 in den 30 Tagen davor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 purchases</source>
        <translation>
            <numerusform>%1 von %2 Kauf</numerusform>
            <numerusform>%1 von %2 Käufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>Erstattungsquote</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>investigate</source>
        <translation>untersuchen</translation>
    </message>
    <message>
        <source>Refund rate over 30 days, by day: %1; watched from %2, investigated above %3</source>
        <translation>Erstattungsquote über 30 Tage, je Tag: %1; beobachtet ab %2, untersucht über %3</translation>
    </message>
    <message>
        <source>No purchase</source>
        <translation>Kein Kauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Average refund</source>
        <translation>Mittlere Erstattung</translation>
    </message>
    <message>
        <source>nothing was refunded</source>
        <translation>nichts wurde erstattet</translation>
    </message>
    <message>
        <source>Requests decided, 30 days</source>
        <translation>Entschiedene Anträge, 30 Tage</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Watched from</source>
        <translation>Beobachtet ab</translation>
    </message>
    <message>
        <source>Investigated above</source>
        <translation>Untersucht über</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Beurteilt ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 purchases</source>
        <translation>
            <numerusform>%1 Kauf</numerusform>
            <numerusform>%1 Käufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund rate over the 30 days up to each day</source>
        <translation>Erstattungsquote über die 30 Tage bis zum jeweiligen Tag</translation>
    </message>
    <message>
        <source>Reasons, 90 days</source>
        <translation>Gründe, 90 Tage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Nobody asked for a refund</source>
        <translation>Niemand hat eine Erstattung beantragt</translation>
    </message>
    <message>
        <source>Refunded purchases by day of purchase</source>
        <translation>Erstattete Käufe nach Kauftag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>halfday::RefundTableModel</name>
    <message>
        <source>Refunding %1 in %2 s · Cancel (Esc)</source>
        <translation>%1 wird in %2 s erstattet · Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Refunding %1 now …</source>
        <translation>%1 wird jetzt erstattet …</translation>
    </message>
    <message>
        <source>%1 has answered; recording it …</source>
        <translation>%1 hat geantwortet; wird erfasst …</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>asked in time</source>
        <translation>rechtzeitig beantragt</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of this business in 7 days</source>
        <translation>
            <numerusform>%n Antrag dieses Betriebs in 7 Tagen</numerusform>
            <numerusform>%n Anträge dieses Betriebs in 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests, repeat refunder</source>
        <translation>
            <numerusform>%n Antrag, wiederholter Rückgeber</numerusform>
            <numerusform>%n Anträge, wiederholter Rückgeber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RefundsView</name>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Search refunds</source>
        <translation>Erstattungen durchsuchen</translation>
    </message>
    <message>
        <source>Business, e-mail, charge or reason  ( / )</source>
        <translation>Betrieb, E-Mail, Buchung oder Grund  ( / )</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation>Erstattungsanträge</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Cancel countdown</source>
        <translation>Countdown abbrechen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No request is waiting</source>
        <translation>Kein Antrag wartet</translation>
    </message>
    <message>
        <source>No refund is under way</source>
        <translation>Keine Erstattung ist in Arbeit</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Bisher wurde nichts entschieden</translation>
    </message>
    <message>
        <source>Clear the search to see all.</source>
        <translation>Die Suche leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>New ones appear by themselves.</source>
        <translation>Neue erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>In progress (%1)</source>
        <translation>In Arbeit (%1)</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 runs out in %1</source>
        <translation>1 läuft ab: noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <translation>
            <numerusform>%n mit ungewissem Ausgang</numerusform>
            <numerusform>%n mit ungewissem Ausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The window has closed.</source>
        <translation>Die Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing of this payment is left to refund.</source>
        <translation>Von dieser Zahlung ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <translation>%1 · an %2</translation>
    </message>
    <message>
        <source>Deny — window closed %1</source>
        <translation>Ablehnen — Frist abgelaufen %1</translation>
    </message>
    <message>
        <source>Refund %1 to %2</source>
        <translation>%1 an %2 erstatten</translation>
    </message>
    <message>
        <source>Denied: %1. The letter is in the outbox; no money moved.</source>
        <translation>Abgelehnt: %1. Das Schreiben liegt im Postausgang; es wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The letter says so already. The customer can ask again.</source>
        <translation>Das Schreiben sagt es schon. Der Kunde kann neu fragen.</translation>
    </message>
</context>
<context>
    <name>halfday::RejectPanel</name>
    <message>
        <source>Reason for rejecting</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Profanity</source>
        <translation>Anstößig</translation>
    </message>
    <message>
        <source>Off-topic</source>
        <translation>Nicht zum Thema</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Note for the audit log</source>
        <translation>Notiz für das Protokoll</translation>
    </message>
    <message>
        <source>Note for the audit log, if you like; the reviewer does not see it</source>
        <translation>Auf Wunsch eine Notiz für das Protokoll; der Verfasser sieht sie nicht</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>abgelaufen, %1 her</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>in: %1 ago</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>in: %1 ago</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>in: %1 ago</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::RemedyPanel</name>
    <message>
        <source>Search the business</source>
        <translation>Betrieb suchen</translation>
    </message>
    <message>
        <source>Business or owner&apos;s e-mail</source>
        <translation>Betrieb oder E-Mail des Inhabers</translation>
    </message>
    <message>
        <source>Businesses found</source>
        <translation>Gefundene Betriebe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>A note, if one is needed</source>
        <translation>Eine Notiz, falls nötig</translation>
    </message>
    <message>
        <source>Why this is in order as it is; it stands in the evidence</source>
        <translation>Warum es so in Ordnung ist; es steht im Nachweis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>halfday::Replica</name>
    <message>
        <source>The replica cannot be reached; lists are read from the primary server.</source>
        <translation>Die Replik ist nicht erreichbar; Listen werden vom primären Server gelesen.</translation>
    </message>
    <message>
        <source>The replica does not answer; lists are read from the primary server.</source>
        <translation>Die Replik antwortet nicht; Listen werden vom primären Server gelesen.</translation>
    </message>
    <message>
        <source>The second server is not a replica: it takes changes of its own. Lists are read from the primary server; see which of the two is the right one.</source>
        <translation>Der zweite Server ist keine Replik: Er nimmt eigene Änderungen an. Listen werden vom primären Server gelesen; nachsehen, welcher der beiden der richtige ist.</translation>
    </message>
    <message>
        <source>The second server is a replica of another server than this one. Lists are read from the primary server; correct the replica&apos;s address.</source>
        <translation>Der zweite Server ist die Replik eines anderen Servers. Listen werden vom primären Server gelesen; die Adresse der Replik berichtigen.</translation>
    </message>
</context>
<context>
    <name>halfday::RevenueTexts</name>
    <message numerus="yes">
        <source>%1 sales</source>
        <translation>
            <numerusform>%1 Verkauf</numerusform>
            <numerusform>%1 Verkäufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>at the pace of %1 days out of %2</source>
        <translation>
            <numerusform>im Tempo von %1 Tag aus %2</numerusform>
            <numerusform>im Tempo von %1 Tagen aus %2</numerusform>
        </translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Daily average</source>
        <translation>Tagesmittel</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>noch zu früh</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Average per month</source>
        <translation>Mittel je Monat</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Projected month</source>
        <translation>Hochgerechneter Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Projected week</source>
        <translation>Hochgerechnete Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>no sale in 12 months</source>
        <translation>kein Verkauf in 12 Monaten</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Noch keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>%1 in 30 Tagen</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>Revenue by day: %1</source>
        <translation>Umsatz je Tag: %1</translation>
    </message>
    <message>
        <source>By day, the last 30 days; the pale ground is the 30 days before</source>
        <translation>Nach Tag, letzte 30 Tage; blass dahinter die 30 Tage davor</translation>
    </message>
    <message>
        <source>Nothing was sold in the last 12 months.</source>
        <translation>In den letzten 12 Monaten wurde nichts verkauft.</translation>
    </message>
    <message>
        <source>%1 in the last 30 days, %2</source>
        <translation>%1 in den letzten 30 Tagen, %2</translation>
    </message>
    <message>
        <source>By day, %1</source>
        <translation>Nach Tag, %1</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDecisions</name>
    <message numerus="yes">
        <source>Reject these %n reviews as</source>
        <translation>
            <numerusform>Diese %n Bewertung ablehnen als</numerusform>
            <numerusform>Diese %n Bewertungen ablehnen als</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Decide anew on the page.</source>
        <translation>Auf der Seite neu entscheiden.</translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDesk</name>
    <message>
        <source>The connection was lost. Nothing was undone: the reviews stay as they were decided.</source>
        <translation>Die Verbindung ist abgebrochen. Nichts wurde rückgängig gemacht: Die Bewertungen bleiben, wie entschieden.</translation>
    </message>
    <message>
        <source>The connection was lost. Nothing was decided: the reviews are waiting as before.</source>
        <translation>Die Verbindung ist abgebrochen. Nichts wurde entschieden: Die Bewertungen warten wie zuvor.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came, and the database cannot be reached since. All of it was carried out, or none: the list will show which once it is back.</source>
        <translation>Die Verbindung ist abgebrochen, bevor die Antwort kam, und die Datenbank ist seither nicht erreichbar. Entweder alles wurde ausgeführt oder nichts: Die Liste zeigt es, sobald sie wieder da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n freigegeben</numerusform>
            <numerusform>%n freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the queue</source>
        <translation>
            <numerusform>%n wieder in der Warteschlange</numerusform>
            <numerusform>%n wieder in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already handled by you</source>
        <translation>
            <numerusform>%n schon selbst erledigt</numerusform>
            <numerusform>%n schon selbst erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already handled by %1</source>
        <translation>
            <numerusform>%n schon von %1 erledigt</numerusform>
            <numerusform>%n schon von %1 erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already waiting again</source>
        <translation>
            <numerusform>%n wartet schon wieder</numerusform>
            <numerusform>%n warten schon wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you read it</source>
        <translation>
            <numerusform>%n seit dem Lesen geändert</numerusform>
            <numerusform>%n seit dem Lesen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n nicht mehr vorhanden</numerusform>
            <numerusform>%n nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>found out after the connection was lost</source>
        <translation>nach dem Verbindungsabbruch ermittelt</translation>
    </message>
</context>
<context>
    <name>halfday::ReviewDetail</name>
    <message>
        <source>profanity (%1)</source>
        <translation>Anstößiges (%1)</translation>
    </message>
    <message>
        <source>phrases of spam (%1)</source>
        <translation>Spam-Wendungen (%1)</translation>
    </message>
    <message>
        <source>links (%1)</source>
        <translation>Links (%1)</translation>
    </message>
    <message>
        <source>e-mail or phone (%1)</source>
        <translation>E-Mail oder Telefon (%1)</translation>
    </message>
    <message>
        <source>shouting (%1)</source>
        <translation>Großschreibung (%1)</translation>
    </message>
    <message>
        <source>HTML (%1)</source>
        <translation>HTML (%1)</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>put back into the queue by %1</source>
        <translation>in die Warteschlange zurückgelegt von %1</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>profanity</source>
        <translation>anstößig</translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation>nicht zum Thema</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>rejected by %1: %2</source>
        <translation>abgelehnt von %1: %2</translation>
    </message>
    <message>
        <source>Nothing in it looks like spam or profanity.</source>
        <translation>Nichts darin sieht nach Spam oder Anstößigem aus.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>The review in whole</source>
        <translation>Die ganze Bewertung</translation>
    </message>
    <message>
        <source>Text of the review</source>
        <translation>Text der Bewertung</translation>
    </message>
    <message>
        <source>No review is chosen.</source>
        <translation>Keine Bewertung gewählt.</translation>
    </message>
    <message>
        <source>a trainer who is no longer there</source>
        <translation>ein Trainer, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 of 5 stars from %2, %3</source>
        <translation>%1 von 5 Sternen von %2, %3</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemandem ohne Namen</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>keine Einstufung</translation>
    </message>
    <message>
        <source>AI confidence %1: %2</source>
        <translation>KI-Sicherheit %1: %2</translation>
    </message>
    <message>
        <source>The AI has no opinion on it.</source>
        <translation>Die KI hat dazu keine Meinung.</translation>
    </message>
    <message>
        <source>This trainer&apos;s other reviews: %1 approved, %2 rejected</source>
        <translation>Andere Bewertungen dieses Trainers: %1 freigegeben, %2 abgelehnt</translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <translation>Der Verlauf konnte nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked: a decision is about all of them</source>
        <translation>
            <numerusform>%n markiert: Eine Entscheidung gilt für alle</numerusform>
            <numerusform>%n markiert: Eine Entscheidung gilt für alle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::ReviewTableModel</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>AI confidence</source>
        <translation>KI-Sicherheit</translation>
    </message>
    <message>
        <source>AI says</source>
        <translation>KI sagt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>unbedenklich</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>profanity</source>
        <translation>anstößig</translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation>nicht zum Thema</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>persönliche Daten</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>halfday::ReviewsView</name>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Approve all safe</source>
        <translation>Alle unbedenklichen freigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select all listed</source>
        <translation>Alle gelisteten auswählen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Reviews waiting for a decision</source>
        <translation>Bewertungen, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>The list may be out of date, it was read %1. %2</source>
        <translation>Die Liste ist womöglich nicht mehr aktuell, gelesen %1. %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Die Bewertungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>No waiting review matches this filter</source>
        <translation>Keine wartende Bewertung passt zu diesem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in all.</source>
        <translation>
            <numerusform>Insgesamt wartet %n.</numerusform>
            <numerusform>Insgesamt warten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is waiting</source>
        <translation>Keine Bewertung wartet</translation>
    </message>
    <message>
        <source>New ones appear here by themselves.</source>
        <translation>Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>, oldest %1</source>
        <translation>, älteste %1</translation>
    </message>
    <message numerus="yes">
        <source>; %n match the filter</source>
        <translation>
            <numerusform>; %n passt zum Filter</numerusform>
            <numerusform>; %n passen zum Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve the %L1 oldest of %L2 safe</source>
        <translation>Die %L1 ältesten von %L2 unbedenklichen freigeben</translation>
    </message>
    <message>
        <source>Approve all safe (%L1)</source>
        <translation>Alle unbedenklichen freigeben (%L1)</translation>
    </message>
    <message>
        <source>The council that it names no longer exists.</source>
        <translation>Die Gemeinde, die er nennt, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>halfday::RunSummary</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>1. Choose the days above.
2. Reconcile: the provider&apos;s charges are listed, and each is compared with our payments. Nothing is changed by that.
3. Mend what differs. Each difference says what probably happened, and what mends it.
4. Save the evidence.</source>
        <translation>1. Oben die Tage wählen.
2. Abgleichen: Die Buchungen des Anbieters werden aufgelistet und jede mit unseren Zahlungen verglichen. Dadurch ändert sich nichts.
3. Beheben, was abweicht. Jede Abweichung sagt, was wahrscheinlich geschah und was sie behebt.
4. Den Nachweis speichern.</translation>
    </message>
    <message>
        <source>It was stopped half-way. What was listed is kept, and going on takes it from there.</source>
        <translation>Er wurde auf halbem Weg angehalten. Was aufgelistet wurde, bleibt erhalten, und beim Fortsetzen geht es dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) wait to be mended; the filters hide them.</source>
        <translation>
            <numerusform>%n Abweichung wartet auf Abhilfe; die Filter verbergen sie.</numerusform>
            <numerusform>%n Abweichungen warten auf Abhilfe; die Filter verbergen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is to be mended now. What is not yet due is younger than %n hour(s), and one side may still come to know of it: reconcile these days again tomorrow.</source>
        <translation>
            <numerusform>Jetzt ist nichts zu beheben. Was noch nicht fällig ist, ist jünger als %n Stunde, und eine Seite kann noch davon erfahren: diese Tage morgen neu abgleichen.</numerusform>
            <numerusform>Jetzt ist nichts zu beheben. Was noch nicht fällig ist, ist jünger als %n Stunden, und eine Seite kann noch davon erfahren: diese Tage morgen neu abgleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to mend. Save the evidence while it is fresh: the page for an auditor, its picture and a table of all charges, sealed and chained to the evidence before it.</source>
        <translation>Nichts ist mehr zu beheben. Den Nachweis speichern, solange er frisch ist: die Seite für einen Prüfer, ihr Bild und eine Tabelle aller Buchungen, versiegelt und mit dem Nachweis davor verkettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) on both sides</source>
        <translation>
            <numerusform>%n Zahlung auf beiden Seiten</numerusform>
            <numerusform>%n Zahlungen auf beiden Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the same</source>
        <translation>
            <numerusform>%n davon gleich</numerusform>
            <numerusform>%n davon gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n geschlossen</numerusform>
            <numerusform>%n geschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::SavedFilterItem</name>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>%1 gefunden</numerusform>
            <numerusform>%1 gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved filter of the page %1</source>
        <translation>Gespeicherter Filter der Seite %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>halfday::SavedFilters</name>
    <message>
        <source>Rename the saved filter…</source>
        <translation>Gespeicherten Filter umbenennen…</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Gespeicherten Filter löschen</translation>
    </message>
    <message>
        <source>The saved filter “%1” no longer fits. %2</source>
        <translation>Der gespeicherte Filter „%1“ passt nicht mehr. %2</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing is filtered here. Set the filters first, then save them.</source>
        <translation>Hier ist nichts gefiltert. Erst die Filter setzen, dann speichern.</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>Name des gespeicherten Filters</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Enter saves it, Esc leaves it.</source>
        <translation>Die Eingabetaste speichert, Esc lässt es.</translation>
    </message>
    <message>
        <source>There is a saved filter “%1” already; nothing was renamed. Choose another name.</source>
        <translation>Einen gespeicherten Filter „%1“ gibt es schon; nichts wurde umbenannt. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” holds these filters now.</source>
        <translation>„%1“ hält jetzt diese Filter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved: “%1” stands below %2 in the navigation.</source>
        <translation>Gespeichert: „%1“ steht unter %2 in der Navigation.</translation>
    </message>
    <message>
        <source>The saved filter “%1” is deleted.</source>
        <translation>Der gespeicherte Filter „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>halfday::SearchTexts</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nobody searched</source>
        <translation>Niemand hat gesucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a day, most on %2</source>
        <translation>%1 am Tag, die meisten am %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>Searches by day: %1</source>
        <translation>Suchen je Tag: %1</translation>
    </message>
    <message>
        <source>%1 in the last 30 days, %2</source>
        <translation>%1 in den letzten 30 Tagen, %2</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>zu wenige Tage für ein Urteil</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Daily average</source>
        <translation>Tagesmittel</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Meiste</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Wenigste</translation>
    </message>
    <message>
        <source>By day, the last 30 days; the pale ground is the 30 days before</source>
        <translation>Nach Tag, letzte 30 Tage; blass dahinter die 30 Tage davor</translation>
    </message>
    <message>
        <source>Most searched</source>
        <translation>Am häufigsten gesucht</translation>
    </message>
    <message>
        <source>Least searched</source>
        <translation>Am seltensten gesucht</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>halfday::SecretStore</name>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no session bus here, and so no keychain.</source>
        <translation>Hier gibt es keinen Sitzungsbus und damit keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keychain runs in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The database password of “%1” was put into the keychain, but the keychain does not find it.</source>
        <translation>Das Datenbankpasswort von „%1“ wurde in den Schlüsselbund gelegt, aber der Schlüsselbund findet es nicht.</translation>
    </message>
    <message>
        <source>The provider key of “%1” was put into the keychain, but the keychain does not find it.</source>
        <translation>Der Anbieterschlüssel von „%1“ wurde in den Schlüsselbund gelegt, aber der Schlüsselbund findet ihn nicht.</translation>
    </message>
    <message>
        <source>It may have been made anew or belong to another login. Type it again to go on.</source>
        <translation>Womöglich wurde er neu angelegt oder gehört zu einer anderen Anmeldung. Zum Fortfahren noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the database password of “%1” cannot be read.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher lässt sich das Datenbankpasswort von „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the provider key of “%1” cannot be read.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher lässt sich der Anbieterschlüssel von „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or type it for this time.</source>
        <translation>Ihn entsperren und noch einmal versuchen oder es für dieses Mal eingeben.</translation>
    </message>
    <message>
        <source>The database password of “%1” is kept in one: type it for this time, or set %2.</source>
        <translation>Das Datenbankpasswort von „%1“ liegt in einem: für dieses Mal eingeben oder %2 setzen.</translation>
    </message>
    <message>
        <source>The provider key of “%1” is kept in one: type it for this time, or set %2.</source>
        <translation>Der Anbieterschlüssel von „%1“ liegt in einem: für dieses Mal eingeben oder %2 setzen.</translation>
    </message>
    <message>
        <source>The keychain did not give the database password of “%1” away.</source>
        <translation>Der Schlüsselbund hat das Datenbankpasswort von „%1“ nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The keychain did not give the provider key of “%1” away.</source>
        <translation>Der Schlüsselbund hat den Anbieterschlüssel von „%1“ nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Try again, or type it for this time.</source>
        <translation>Noch einmal versuchen oder für dieses Mal eingeben.</translation>
    </message>
    <message>
        <source>The password was not stored: Halfday will ask for it at each start.</source>
        <translation>Das Passwort wurde nicht gespeichert: Halfday fragt bei jedem Start danach.</translation>
    </message>
    <message>
        <source>The provider key was not stored: Halfday will ask for it at each start.</source>
        <translation>Der Anbieterschlüssel wurde nicht gespeichert: Halfday fragt bei jedem Start danach.</translation>
    </message>
</context>
<context>
    <name>halfday::SecretsDialog</name>
    <message>
        <source>&amp;Put it into the keychain</source>
        <translation>In den Schlüsselbund &amp;legen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Provider &amp;key</source>
        <translation>Anbieter&amp;schlüssel</translation>
    </message>
    <message>
        <source>Without the key the console works, and cannot refund.</source>
        <translation>Ohne den Schlüssel funktioniert die Konsole und kann nicht erstatten.</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>Schlüsselbund noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>halfday::ServerOptions</name>
    <message>
        <source>The database server, or the folder of its unix socket.</source>
        <translation>Der Datenbankserver oder der Ordner seines Unix-Sockets.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Sein Port.</translation>
    </message>
    <message>
        <source>The database.</source>
        <translation>Die Datenbank.</translation>
    </message>
    <message>
        <source>The login. Its password comes from PGPASSWORD or ~/.pgpass.</source>
        <translation>Die Anmeldung. Ihr Passwort kommt aus PGPASSWORD oder ~/.pgpass.</translation>
    </message>
    <message>
        <source>An entry of pg_service.conf instead of all these.</source>
        <translation>Ein Eintrag der pg_service.conf statt all dessen.</translation>
    </message>
    <message>
        <source>The certificate that signed the server&apos;s.</source>
        <translation>Das Zertifikat, das das des Servers unterschrieben hat.</translation>
    </message>
    <message>
        <source>A streaming replica of that server, to read lists from; database, login and TLS are the same.</source>
        <translation>Eine Streaming-Replik dieses Servers zum Lesen von Listen; Datenbank, Anmeldung und TLS sind dieselben.</translation>
    </message>
    <message>
        <source>Its port, where it is another.</source>
        <translation>Ihr Port, falls er ein anderer ist.</translation>
    </message>
    <message>
        <source>An entry of pg_service.conf for the replica.</source>
        <translation>Ein Eintrag der pg_service.conf für die Replik.</translation>
    </message>
    <message>
        <source>disable, require, verify-ca or verify-full; the last one unless told otherwise or the server is this machine&apos;s.</source>
        <translation>disable, require, verify-ca oder verify-full; das letzte, wenn nichts anderes gesagt ist und der Server nicht auf diesem Rechner läuft.</translation>
    </message>
</context>
<context>
    <name>halfday::SessionHistory</name>
    <message>
        <source>&amp;History of this session…</source>
        <translation>&amp;Verlauf dieser Sitzung…</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Too late: it could be taken back for %n minute(s).</source>
        <translation>
            <numerusform>Zu spät: Zurücknehmen ließ es sich %n Minute lang.</numerusform>
            <numerusform>Zu spät: Zurücknehmen ließ es sich %n Minuten lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done before the window was made anew; its page can still change it.</source>
        <translation>Geschah, bevor das Fenster neu aufgebaut wurde; auf der Seite lässt es sich noch ändern.</translation>
    </message>
</context>
<context>
    <name>halfday::SettingsBook</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>halfday::SettingsDialog</name>
    <message>
        <source>No setting is named like that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>halfday::SharedSandbox</name>
    <message>
        <source>The demo&apos;s folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 der Demo lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Another console serves this demo&apos;s payment provider.</source>
        <translation>Eine andere Konsole stellt den Zahlungsanbieter dieser Demo.</translation>
    </message>
</context>
<context>
    <name>halfday::SlaCheck</name>
    <message>
        <source>Halfday is closing. What was begun is finished at its next start.</source>
        <translation>Halfday wird beendet. Was begonnen wurde, wird beim nächsten Start zu Ende gebracht.</translation>
    </message>
    <message>
        <source>There is no access to %1 here, so nothing was refunded.</source>
        <translation>Hier gibt es keinen Zugang zu %1, daher wurde nichts erstattet.</translation>
    </message>
    <message>
        <source>%1 did not answer a moment ago; the next check tries again. Nothing was refunded.</source>
        <translation>%1 hat eben nicht geantwortet; die nächste Prüfung versucht es erneut. Nichts wurde erstattet.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>The refund had succeeded, and then the money came back: %1</source>
        <translation>Die Erstattung war gelungen, und dann kam das Geld zurück: %1</translation>
    </message>
    <message>
        <source>The refund did not go through: %1</source>
        <translation>Die Erstattung ist nicht durchgegangen: %1</translation>
    </message>
</context>
<context>
    <name>halfday::SlaReport</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>refunded; the customer is written to</source>
        <translation>erstattet; der Kunde erhält ein Schreiben</translation>
    </message>
    <message>
        <source>refund accepted by %1, not final yet</source>
        <translation>Erstattung von %1 angenommen, noch nicht endgültig</translation>
    </message>
    <message>
        <source>UNKNOWN whether it was refunded: %1 is asked until it is certain</source>
        <translation>UNGEWISS, ob erstattet wurde: %1 wird gefragt, bis es sicher ist</translation>
    </message>
    <message>
        <source>refund recorded and not sent yet; it is sent again by itself</source>
        <translation>Erstattung erfasst und noch nicht gesendet; sie wird von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>escalated to a person</source>
        <translation>an einen Menschen eskaliert</translation>
    </message>
    <message>
        <source>nothing done: this is a report only</source>
        <translation>nichts getan: Dies ist nur ein Bericht</translation>
    </message>
    <message>
        <source>left to the next check</source>
        <translation>der nächsten Prüfung überlassen</translation>
    </message>
    <message>
        <source>not dealt with</source>
        <translation>nicht bearbeitet</translation>
    </message>
    <message>
        <source>%1 (%2), case %3</source>
        <translation>%1 (%2), Fall %3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 per %2: %3</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>niemandem zugewiesen</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None: this is a report only.</source>
        <translation>Keine: Dies ist nur ein Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>%n refunded, the customers are written to</source>
        <translation>
            <numerusform>%n erstattet, der Kunde erhält ein Schreiben</numerusform>
            <numerusform>%n erstattet, die Kunden erhalten ein Schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds accepted and not final yet</source>
        <translation>
            <numerusform>%n Erstattung angenommen und noch nicht endgültig</numerusform>
            <numerusform>%n Erstattungen angenommen und noch nicht endgültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds recorded and not sent yet</source>
        <translation>
            <numerusform>%n Erstattung erfasst und noch nicht gesendet</numerusform>
            <numerusform>%n Erstattungen erfasst und noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds whose outcome is unknown</source>
        <translation>
            <numerusform>%n Erstattung mit ungewissem Ausgang</numerusform>
            <numerusform>%n Erstattungen mit ungewissem Ausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated to a person, operations is written to</source>
        <translation>
            <numerusform>%n an einen Menschen eskaliert, das Betriebsteam erhält ein Schreiben</numerusform>
            <numerusform>%n an einen Menschen eskaliert, das Betriebsteam erhält ein Schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts for Sentry</source>
        <translation>
            <numerusform>%n Alarm für Sentry</numerusform>
            <numerusform>%n Alarme für Sentry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not dealt with yet</source>
        <translation>
            <numerusform>%n noch nicht bearbeitet</numerusform>
            <numerusform>%n noch nicht bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>None were needed.</source>
        <translation>Keine waren nötig.</translation>
    </message>
    <message>
        <source>SLA monitoring report</source>
        <translation>SLA-Überwachungsbericht</translation>
    </message>
    <message>
        <source>Timestamp: %1</source>
        <translation>Zeitpunkt: %1</translation>
    </message>
    <message>
        <source>Manual resolution queue:</source>
        <translation>Warteschlange der Fälle:</translation>
    </message>
    <message>
        <source>Total pending: %1</source>
        <translation>Wartend insgesamt: %1</translation>
    </message>
    <message>
        <source>Past their deadline: %1</source>
        <translation>Über der Frist: %1</translation>
    </message>
    <message>
        <source>Approaching it: %1</source>
        <translation>Kurz vor der Frist: %1</translation>
    </message>
    <message>
        <source>Past their deadline:</source>
        <translation>Über der Frist:</translation>
    </message>
    <message>
        <source>Approaching it:</source>
        <translation>Kurz vor der Frist:</translation>
    </message>
    <message>
        <source>Actions taken:</source>
        <translation>Ausgeführte Aktionen:</translation>
    </message>
    <message>
        <source>Next check: %1, by the background check</source>
        <translation>Nächste Prüfung: %1, durch die Prüfung im Hintergrund</translation>
    </message>
    <message>
        <source>Next check: none is planned; no background check has run lately</source>
        <translation>Nächste Prüfung: keine geplant; zuletzt lief keine Prüfung im Hintergrund</translation>
    </message>
</context>
<context>
    <name>halfday::SnapshotJson</name>
    <message>
        <source>The database&apos;s figures are not in the form that this program reads. &quot;halfdayctl doctor&quot; tells what differs.</source>
        <translation>Die Zahlen der Datenbank haben nicht die Form, die dieses Programm liest. „halfdayctl doctor“ nennt die Unterschiede.</translation>
    </message>
</context>
<context>
    <name>halfday::SnoozeChoice</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
</context>
<context>
    <name>halfday::StartWindow</name>
    <message>
        <source>Halfday</source>
        <translation>Halfday</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
</context>
<context>
    <name>halfday::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Update failed · showing rows from %1</source>
        <translation>Aktualisierung fehlgeschlagen · Zeilen von %1</translation>
    </message>
    <message>
        <source>Out of date · updated %1</source>
        <translation>Nicht mehr aktuell · aktualisiert %1</translation>
    </message>
    <message>
        <source>Stale · updated %1</source>
        <translation>Veraltet · aktualisiert %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Replica: connecting…</source>
        <translation>Replik: Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Replica up to date</source>
        <translation>Replik aktuell</translation>
    </message>
    <message numerus="yes">
        <source>Replica %n s behind</source>
        <translation>
            <numerusform>Replik %n s zurück</numerusform>
            <numerusform>Replik %n s zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replica %n s behind · reading from the primary</source>
        <translation>
            <numerusform>Replik %n s zurück · gelesen wird vom primären Server</numerusform>
            <numerusform>Replik %n s zurück · gelesen wird vom primären Server</numerusform>
        </translation>
    </message>
    <message>
        <source>No replica · reading from the primary</source>
        <translation>Keine Replik · gelesen wird vom primären Server</translation>
    </message>
    <message>
        <source>Replica refused · reading from the primary</source>
        <translation>Replik abgelehnt · gelesen wird vom primären Server</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connect again at once, without waiting for the next attempt</source>
        <translation>Sofort wieder verbinden, ohne auf den nächsten Versuch zu warten</translation>
    </message>
</context>
<context>
    <name>halfday::Stripe</name>
    <message>
        <source>Stripe&apos;s answer could not be understood.</source>
        <translation>Die Antwort von Stripe war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Stripe cannot refund an amount of %1.</source>
        <translation>Stripe kann keinen Betrag von %1 erstatten.</translation>
    </message>
</context>
<context>
    <name>halfday::StripeRights</name>
    <message>
        <source>Stripe does not know this key, or it was withdrawn.</source>
        <translation>Stripe kennt diesen Schlüssel nicht, oder er wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Dieser Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>This does not answer like Stripe. Check the provider&apos;s address.</source>
        <translation>Das antwortet nicht wie Stripe. Die Adresse des Anbieters prüfen.</translation>
    </message>
    <message>
        <source>Halfday has closed the line to Stripe.</source>
        <translation>Halfday hat die Leitung zu Stripe geschlossen.</translation>
    </message>
    <message>
        <source>This is the publishable key; it can neither read nor refund. Make a restricted key (rk_…).</source>
        <translation>Das ist der veröffentlichbare Schlüssel; er kann weder lesen noch erstatten. Einen eingeschränkten Schlüssel (rk_…) anlegen.</translation>
    </message>
    <message>
        <source>This is a webhook&apos;s secret, not a key. Make a restricted key (rk_…).</source>
        <translation>Das ist das Geheimnis eines Webhooks, kein Schlüssel. Einen eingeschränkten Schlüssel (rk_…) anlegen.</translation>
    </message>
    <message>
        <source>This does not look like a key of Stripe&apos;s: they begin with rk_live_, rk_test_, sk_live_ or sk_test_.</source>
        <translation>Das sieht nicht nach einem Schlüssel von Stripe aus: Sie beginnen mit rk_live_, rk_test_, sk_live_ oder sk_test_.</translation>
    </message>
</context>
<context>
    <name>halfday::StripeSandbox</name>
    <message>
        <source>The demo&apos;s Stripe record %1 is damaged. Start with --demo-reset.</source>
        <translation>Die Stripe-Aufzeichnung %1 der Demo ist beschädigt. Mit --demo-reset starten.</translation>
    </message>
    <message>
        <source>The demo&apos;s Stripe cannot listen on port %1.</source>
        <translation>Das Stripe der Demo kann nicht auf Port %1 lauschen.</translation>
    </message>
</context>
<context>
    <name>halfday::Switchboard</name>
    <message>
        <source>&amp;Connections …</source>
        <translation>&amp;Verbindungen …</translation>
    </message>
    <message>
        <source>Switch to the &amp;demo</source>
        <translation>Zur &amp;Demo wechseln</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>die Demo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 could not be opened. Nothing has changed in this window: go on here, or try again.</source>
        <translation>Öffnen ließ sich nicht: %1. In diesem Fenster hat sich nichts geändert: hier weiterarbeiten oder noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This window works all the same. Unlock or start the keychain, then try again.</source>
        <translation>Dieses Fenster arbeitet trotzdem. Den Schlüsselbund entsperren oder starten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>halfday::TableText</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>halfday::TableTools</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>&amp;Spalten wählen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list on this page to copy.</source>
        <translation>Auf dieser Seite gibt es keine Liste zum Kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked row(s) copied as CSV.</source>
        <translation>
            <numerusform>%n markierte Zeile als CSV kopiert.</numerusform>
            <numerusform>%n markierte Zeilen als CSV kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n loaded row(s) copied as CSV.</source>
        <translation>
            <numerusform>Die %n geladene Zeile als CSV kopiert.</numerusform>
            <numerusform>Alle %n geladenen Zeilen als CSV kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>Auf dieser Seite gibt es keine Liste.</translation>
    </message>
    <message>
        <source>There is no list on this page to print.</source>
        <translation>Auf dieser Seite gibt es keine Liste zum Drucken.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet.</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer could not be used; nothing was printed. Choose another one, or a PDF file.</source>
        <translation>Der Drucker ließ sich nicht verwenden; nichts wurde gedruckt. Einen anderen wählen oder eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) · %1 (%2) · Halfday</source>
        <translation>
            <numerusform>%n Zeile · %1 (%2) · Halfday</numerusform>
            <numerusform>%n Zeilen · %1 (%2) · Halfday</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::TableView</name>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Mark row</source>
        <translation>Zeile markieren</translation>
    </message>
</context>
<context>
    <name>halfday::Target</name>
    <message>
        <source>There is no connection “%1”; none has been saved yet.</source>
        <translation>Eine Verbindung „%1“ gibt es nicht; noch ist keine gespeichert.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>Eine Verbindung „%1“ gibt es nicht. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be used: %2</source>
        <translation>Die Verbindung „%1“ lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>Here it can come from %1.</source>
        <translation>Hier kann es aus %1 kommen.</translation>
    </message>
</context>
<context>
    <name>halfday::TaskList</name>
    <message>
        <source>Waiting for you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Process %1, %2, %3</source>
        <translation>%1, %2, %3 bearbeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>halfday::TestPanel</name>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>halfday::TimeZonePage</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Show times in this &amp;zone</source>
        <translation>Zeiten in dieser &amp;Zone zeigen</translation>
    </message>
    <message>
        <source>Lists say how long ago; the exact time, with its zone, shows on hover. Files have the time in UTC as well. Letters to customers have a zone of their own: policy time_zone.</source>
        <translation>Listen sagen, wie lange etwas her ist; die genaue Zeit mit ihrer Zone erscheint beim Zeigen darauf. Dateien enthalten auch die Zeit in UTC. Schreiben an Kunden haben eine eigene Zone: Richtlinie time_zone.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; nothing was changed.</source>
        <translation>„%1“ ist keine Zeitzone; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>As the connection says: %1</source>
        <translation>Wie die Verbindung sagt: %1</translation>
    </message>
</context>
<context>
    <name>halfday::TodayDigest</name>
    <message numerus="yes">
        <source>%1 reviews came in.</source>
        <translation>
            <numerusform>%1 Bewertung kam herein.</numerusform>
            <numerusform>%1 Bewertungen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refund requests came in.</source>
        <translation>
            <numerusform>%1 Erstattungsantrag kam herein.</numerusform>
            <numerusform>%1 Erstattungsanträge kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cases came in.</source>
        <translation>
            <numerusform>%1 Fall kam herein.</numerusform>
            <numerusform>%1 Fälle kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payments came in.</source>
        <translation>
            <numerusform>%1 Zahlung kam herein.</numerusform>
            <numerusform>%1 Zahlungen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts were raised.</source>
        <translation>
            <numerusform>%1 Alarm wurde ausgelöst.</numerusform>
            <numerusform>%1 Alarme wurden ausgelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 came in.</source>
        <translation>%1: %2 kamen herein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 approved %2 reviews.</source>
        <translation>
            <numerusform>%1 hat %2 Bewertung freigegeben.</numerusform>
            <numerusform>%1 hat %2 Bewertungen freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %2 reviews.</source>
        <translation>
            <numerusform>%1 hat %2 Bewertung abgelehnt.</numerusform>
            <numerusform>%1 hat %2 Bewertungen abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %2 reviews to the queue.</source>
        <translation>
            <numerusform>%1 hat %2 Bewertung in die Warteschlange zurückgelegt.</numerusform>
            <numerusform>%1 hat %2 Bewertungen in die Warteschlange zurückgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began %2 refunds.</source>
        <translation>
            <numerusform>%1 hat %2 Erstattung begonnen.</numerusform>
            <numerusform>%1 hat %2 Erstattungen begonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 denied %2 refund requests.</source>
        <translation>
            <numerusform>%1 hat %2 Erstattungsantrag abgelehnt.</numerusform>
            <numerusform>%1 hat %2 Erstattungsanträge abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %2 policies.</source>
        <translation>
            <numerusform>%1 hat %2 Richtlinie geändert.</numerusform>
            <numerusform>%1 hat %2 Richtlinien geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved %2 cases.</source>
        <translation>
            <numerusform>%1 hat %2 Fall gelöst.</numerusform>
            <numerusform>%1 hat %2 Fälle gelöst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 escalated %2 cases.</source>
        <translation>
            <numerusform>%1 hat %2 Fall eskaliert.</numerusform>
            <numerusform>%1 hat %2 Fälle eskaliert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 acknowledged %2 alerts.</source>
        <translation>
            <numerusform>%1 hat %2 Alarm quittiert.</numerusform>
            <numerusform>%1 hat %2 Alarme quittiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 snoozed %2 alerts.</source>
        <translation>
            <numerusform>%1 hat %2 Alarm zurückgestellt.</numerusform>
            <numerusform>%1 hat %2 Alarme zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times (%3).</source>
        <translation>
            <numerusform>%1, %2-mal (%3).</numerusform>
            <numerusform>%1, %2-mal (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>failing webhooks</source>
        <translation>fehlschlagenden Webhooks</translation>
    </message>
    <message>
        <source>a charge without its placement</source>
        <translation>einer Buchung ohne Platzierung</translation>
    </message>
    <message>
        <source>a slow database</source>
        <translation>einer langsamen Datenbank</translation>
    </message>
    <message>
        <source>a database out of reach</source>
        <translation>einer nicht erreichbaren Datenbank</translation>
    </message>
    <message>
        <source>a failed scheduled job</source>
        <translation>einem fehlgeschlagenen Job</translation>
    </message>
    <message>
        <source>a late scheduled job</source>
        <translation>einem verspäteten Job</translation>
    </message>
    <message>
        <source>a scheduled job that hung</source>
        <translation>einem hängenden Job</translation>
    </message>
    <message>
        <source>an AI provider that was down</source>
        <translation>einem ausgefallenen KI-Anbieter</translation>
    </message>
    <message>
        <source>a long queue</source>
        <translation>einer langen Warteschlange</translation>
    </message>
    <message>
        <source>the refund rate</source>
        <translation>der Erstattungsquote</translation>
    </message>
    <message>
        <source>a case past its deadline</source>
        <translation>einem Fall über der Frist</translation>
    </message>
    <message>
        <source>a refund window about to end</source>
        <translation>einer bald endenden Erstattungsfrist</translation>
    </message>
    <message>
        <source>a refund without an answer</source>
        <translation>einer Erstattung ohne Antwort</translation>
    </message>
    <message>
        <source>stale figures</source>
        <translation>veralteten Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%1 alerts about %2 resolved themselves.</source>
        <translation>
            <numerusform>%1 Alarm zu %2 hat sich von selbst erledigt.</numerusform>
            <numerusform>%1 Alarme zu %2 haben sich von selbst erledigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::TodayView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Process reviews</source>
        <translation>Bewertungen bearbeiten</translation>
    </message>
    <message>
        <source>Process refunds</source>
        <translation>Erstattungen bearbeiten</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Check alerts now</source>
        <translation>Alarme jetzt prüfen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Back to the whole page</source>
        <translation>Zurück zur ganzen Seite</translation>
    </message>
    <message>
        <source>no answer has come since.</source>
        <translation>seither kam keine Antwort.</translation>
    </message>
    <message>
        <source>These figures are %1 old: %2</source>
        <translation>Diese Zahlen sind %1 alt: %2</translation>
    </message>
    <message>
        <source>No figures could be read: %1</source>
        <translation>Es konnten keine Zahlen gelesen werden: %1</translation>
    </message>
    <message>
        <source>Last updated %1</source>
        <translation>Zuletzt aktualisiert %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 red</source>
        <translation>
            <numerusform>%1 rot</numerusform>
            <numerusform>%1 rot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 yellow</source>
        <translation>
            <numerusform>%1 gelb</numerusform>
            <numerusform>%1 gelb</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing red, nothing yellow</source>
        <translation>Nichts rot, nichts gelb</translation>
    </message>
    <message>
        <source>%1, as far as was known</source>
        <translation>%1, soweit bekannt</translation>
    </message>
    <message>
        <source>Payment reconciliation</source>
        <translation>Zahlungsabgleich</translation>
    </message>
</context>
<context>
    <name>halfday::TodayWords</name>
    <message>
        <source>the 12 months before</source>
        <translation>den 12 Monaten davor</translation>
    </message>
    <message>
        <source>the same days of last month</source>
        <translation>denselben Tagen des Vormonats</translation>
    </message>
    <message>
        <source>the same days of last week</source>
        <translation>denselben Tagen der Vorwoche</translation>
    </message>
    <message>
        <source>the 30 days before</source>
        <translation>den 30 Tagen davor</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nichts in %1</translation>
    </message>
    <message>
        <source>up from nothing</source>
        <translation>gestiegen von null</translation>
    </message>
    <message>
        <source>down from nothing</source>
        <translation>gesunken von null</translation>
    </message>
    <message>
        <source>more than in %1</source>
        <translation>mehr als in %1</translation>
    </message>
    <message>
        <source>less than in %1</source>
        <translation>weniger als in %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>than in %1</source>
        <translation>als in %1</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1-mal so viel wie in %2</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal so viel</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>up %1 on %2</source>
        <translation>%1 mehr als in %2</translation>
    </message>
    <message>
        <source>down %1 on %2</source>
        <translation>%1 weniger als in %2</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>als in %1</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisch</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>noch keine Zahlen</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>lowest %1 on %2, highest %3 on %4, last %5 on %6, %7</source>
        <translation>niedrigster Wert %1 am %2, höchster %3 am %4, letzter %5 am %6, %7</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the stretch of time that it is so many times of</comment>
        <translation>wie in %1</translation>
    </message>
</context>
<context>
    <name>halfday::TotalCards</name>
    <message>
        <source>Both sides by currency</source>
        <translation>Beide Seiten nach Währung</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Nobody has reconciled this period.</source>
        <translation>Niemand hat diesen Zeitraum abgeglichen.</translation>
    </message>
    <message>
        <source>Not compared to its end</source>
        <translation>Nicht zu Ende verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) are listed; going on takes it from there.</source>
        <translation>
            <numerusform>%n Buchung ist aufgelistet; beim Fortsetzen geht es dort weiter.</numerusform>
            <numerusform>%n Buchungen sind aufgelistet; beim Fortsetzen geht es dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>It adds up</source>
        <translation>Es geht auf</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree about %n payment(s).</source>
        <translation>
            <numerusform>Beide Seiten stimmen bei %n Zahlung überein.</numerusform>
            <numerusform>Beide Seiten stimmen bei %n Zahlungen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) were closed; nothing is open.</source>
        <translation>
            <numerusform>%n Abweichung wurde geschlossen; nichts ist offen.</numerusform>
            <numerusform>%n Abweichungen wurden geschlossen; nichts ist offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Noch zu früh</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open; %n payment(s) are not yet due.</source>
        <translation>
            <numerusform>Nichts ist offen; %n Zahlung ist noch nicht fällig.</numerusform>
            <numerusform>Nichts ist offen; %n Zahlungen sind noch nicht fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n geschlossen</numerusform>
            <numerusform>%n geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n noch nicht fällig</numerusform>
            <numerusform>%n noch nicht fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n payment(s) on both sides %1 agree.</source>
        <translation>
            <numerusform>Von %n Zahlung auf beiden Seiten stimmen %1 überein.</numerusform>
            <numerusform>Von %n Zahlungen auf beiden Seiten stimmen %1 überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>eingenommen</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgezahlt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>We recorded</source>
        <translation>Wir haben erfasst</translation>
    </message>
    <message>
        <source>%1 has</source>
        <translation>%1 hat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
</context>
<context>
    <name>halfday::Tour</name>
    <message>
        <source>The page “%1” did not settle in time.</source>
        <translation>Die Seite „%1“ kam nicht rechtzeitig zur Ruhe.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>halfday::TrayIcon</name>
    <message>
        <source>&amp;Open Halfday</source>
        <translation>Halfday &amp;öffnen</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Process &amp;reviews</source>
        <translation>Be&amp;wertungen bearbeiten</translation>
    </message>
    <message>
        <source>Process re&amp;funds</source>
        <translation>&amp;Erstattungen bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>&amp;Quiet for 1 hour</source>
        <translation>1 Stunde &amp;Ruhe</translation>
    </message>
    <message>
        <source>No&amp;tifications …</source>
        <translation>Be&amp;nachrichtigungen …</translation>
    </message>
    <message>
        <source>Qui&amp;t</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n weiterer …</numerusform>
            <numerusform>%n weitere …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>halfday::View</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This login may look, but not decide anything. To decide, connect with an operator&apos;s login.</source>
        <translation>Diese Anmeldung darf sehen, aber nichts entscheiden. Zum Entscheiden mit der Anmeldung eines Operators verbinden.</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Save this filter below the page&apos;s name (%1)</source>
        <translation>Diesen Filter unter dem Namen der Seite speichern (%1)</translation>
    </message>
</context>
<context>
    <name>halfday::WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Halfday</source>
        <translation>Halfday</translation>
    </message>
    <message>
        <source>The console for the one person who runs the shop&apos;s operations.</source>
        <translation>Die Konsole für die eine Person, die den Laden am Laufen hält.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Look around in a made-up shop: its own database and payment provider on this machine. Nothing in it is real, and nothing leaves this machine.</source>
        <translation>In einem erfundenen Laden umsehen: mit eigener Datenbank und eigenem Zahlungsanbieter auf diesem Rechner. Nichts darin ist echt, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Choose a connection …</source>
        <translation>Verbindung &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Connect …</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>Work on your own shop: its PostgreSQL, and the key of your payment provider. Password and key stay in this desktop&apos;s keychain.</source>
        <translation>Am eigenen Laden arbeiten: an seinem PostgreSQL und mit dem Schlüssel des Zahlungsanbieters. Passwort und Schlüssel bleiben im Schlüsselbund dieses Desktops.</translation>
    </message>
    <message>
        <source>“halfday --demo” opens the demo at any time; the menu File leads to the connections.</source>
        <translation>„halfday --demo“ öffnet die Demo jederzeit; das Menü Datei führt zu den Verbindungen.</translation>
    </message>
</context>
<context>
    <name>halfday::Worker</name>
    <message>
        <source>The background watcher is closing.</source>
        <translation>Die Beobachtung im Hintergrund wird beendet.</translation>
    </message>
</context>
<context>
    <name>halfday::WorkerCommand</name>
    <message>
        <source>Keep the log in this file too, as JSON lines; the default is %1.</source>
        <translation>Das Protokoll auch in dieser Datei führen, als JSON-Zeilen; Vorgabe ist %1.</translation>
    </message>
    <message>
        <source>debug, info, warning or error.</source>
        <translation>debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>--log takes one of these words: debug, info, warning, error.</source>
        <translation>--log nimmt eines dieser Wörter: debug, info, warning, error.</translation>
    </message>
    <message>
        <source>Watch without a window: alerts, deadlines, refunds, until told to stop.</source>
        <translation>Ohne Fenster beobachten: Alarme, Fristen, Erstattungen, bis zum Anhalten.</translation>
    </message>
</context>
</TS>
