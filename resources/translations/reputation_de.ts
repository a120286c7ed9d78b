<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutSection</name>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Version {version}, mit Qt {qt}</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Where help is</source>
        <translation>Wo es Hilfe gibt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Reputation Desktop</source>
        <translation>Reputation Desktop</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: it stays yours, and it works without us.</source>
        <translation>Freie Software unter der MIT-Lizenz: Sie bleibt Ihre und arbeitet ohne uns.</translation>
    </message>
    <message>
        <source>Qt and Qt for Python</source>
        <translation>Qt und Qt für Python</translation>
    </message>
    <message>
        <source>the window, under the LGPL 3</source>
        <translation>das Fenster, unter der LGPL 3</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>the typeface by Rasmus Andersson, under the OFL 1.1</source>
        <translation>die Schrift von Rasmus Andersson, unter der OFL 1.1</translation>
    </message>
    <message>
        <source>Tabler Icons</source>
        <translation>Tabler Icons</translation>
    </message>
    <message>
        <source>the icons by Paweł Kuna, under the MIT licence</source>
        <translation>die Zeichen von Paweł Kuna, unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>VADER</source>
        <translation>VADER</translation>
    </message>
    <message>
        <source>the feeling in words, by C.J. Hutto, under the MIT licence</source>
        <translation>das Gefühl in Worten, von C.J. Hutto, unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>Wessen Arbeit darin steckt</translation>
    </message>
    <message>
        <source>The licences of all that came with this program lie beside it, with what the LGPL gives you: you may put libraries of Qt of your own in place of these.</source>
        <translation>Die Lizenzen von allem, was mit diesem Programm kam, liegen daneben, mit dem, was die LGPL Ihnen gibt: Sie dürfen eigene Bibliotheken von Qt an die Stelle von diesen setzen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the licences</source>
        <translation>Den Ordner der Lizenzen öffnen</translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation>Ordner der Fehlerberichte öffnen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>AddChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Where do customers talk about you?</source>
        <translation>Wo spricht Ihre Kundschaft über Sie?</translation>
    </message>
    <message>
        <source>Paste a link: your shop, a page of reviews, a feed, a profile.</source>
        <translation>Fügen Sie einen Link ein: Ihr Geschäft, eine Seite mit Bewertungen, einen Feed, ein Profil.</translation>
    </message>
    <message>
        <source>What will be requested?</source>
        <translation>Was wird abgefragt?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>https:// – may stay empty</source>
        <translation>https:// – darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>Where you &amp;reply</source>
        <translation>Wo Sie &amp;antworten</translation>
    </message>
    <message>
        <source>{often} (as usual)</source>
        <translation>{often} (wie üblich)</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>every {hours} hours</source>
        <translation>alle {hours} Stunden</translation>
    </message>
    <message>
        <source>Until a link was looked at: nothing. A look asks for that address, and where it is a page, for the feed that it names. Every request is listed in the network diary.</source>
        <translation>Bis Sie nach einem Link sehen: nichts. Beim Nachsehen wird diese Adresse abgefragt und, wenn sie eine Seite ist, der Feed, den sie nennt. Jede Abfrage steht im Netztagebuch.</translation>
    </message>
    <message>
        <source>This address, {often}: {address} – and further pages of it, where it has any. Every request is listed in the network diary.</source>
        <translation>Diese Adresse, {often}: {address} – und weitere Seiten davon, wenn es sie gibt. Jede Abfrage steht im Netztagebuch.</translation>
    </message>
    <message>
        <source>It has to be a web address that begins with https://.</source>
        <translation>Es muss eine Webadresse sein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Adding ended before its time. No channel was added; try once more.</source>
        <translation>Das Hinzufügen endete vor der Zeit. Es kam kein Kanal dazu; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
</context>
<context>
    <name>AlarmNotice</name>
    <message>
        <source>More complaints than usual</source>
        <translation>Mehr Beschwerden als sonst</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Unusually silent</source>
        <translation>Ungewöhnlich still</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>A post is spreading</source>
        <translation>Ein Beitrag verbreitet sich</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A channel stopped working</source>
        <translation>Ein Kanal liefert nichts mehr</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <translation>gesichert {time}</translation>
    </message>
    <message>
        <source>Your words are not kept yet. {why}</source>
        <translation>Ihre Worte sind noch nicht gesichert. {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Kept as a saved reply for “{situation}”.</source>
        <translation>Als Textbaustein für „{situation}“ gesichert.</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Copy and open page</source>
        <translation>Kopieren und Seite öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have answered</source>
        <translation>Ich habe geantwortet</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Ich habe sie veröffentlicht</translation>
    </message>
</context>
<context>
    <name>AskingForm</name>
    <message>
        <source>Where customers write</source>
        <translation>Wo Kunden schreiben</translation>
    </message>
    <message>
        <source>No reward, and everybody is asked alike.</source>
        <translation>Keine Belohnung, und alle werden gleichermaßen gebeten.</translation>
    </message>
    <message>
        <source>Use the usual words</source>
        <translation>Die üblichen Worte nehmen</translation>
    </message>
    <message>
        <source>&amp;Where shall customers write?</source>
        <translation>&amp;Wo sollen Kunden schreiben?</translation>
    </message>
    <message>
        <source>The &amp;page where they write</source>
        <translation>Die &amp;Seite, auf der sie schreiben</translation>
    </message>
    <message>
        <source>The page where they write</source>
        <translation>Die Seite, auf der sie schreiben</translation>
    </message>
    <message>
        <source>Open the page where a customer writes a review, and copy its address from the browser.</source>
        <translation>Öffnen Sie die Seite, auf der ein Kunde eine Bewertung schreibt, und kopieren Sie ihre Adresse aus dem Browser.</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Words &amp;under it</source>
        <translation>Worte &amp;darunter</translation>
    </message>
    <message>
        <source>Words under it</source>
        <translation>Worte darunter</translation>
    </message>
    <message>
        <source>Ask every customer alike, and give nothing for it. To ask only happy customers or to reward reviews breaks the rules of the platforms, and the law in many countries.</source>
        <translation>Bitten Sie alle Kunden gleichermaßen, und geben Sie nichts dafür. Nur zufriedene Kunden zu bitten oder Bewertungen zu belohnen verstößt gegen die Regeln der Plattformen und in vielen Ländern gegen das Gesetz.</translation>
    </message>
    <message>
        <source>Ask for reviews</source>
        <translation>Um Bewertungen bitten</translation>
    </message>
    <message>
        <source>That is no web address. It begins with https://</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>This address is too long for a code that phones can read. Look for a shorter one.</source>
        <translation>Diese Adresse ist zu lang für einen Code, den ein Telefon lesen kann. Suchen Sie eine kürzere.</translation>
    </message>
</context>
<context>
    <name>AskingPanel</name>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Ten cards to cut out</source>
        <translation>Zehn Kärtchen zum Ausschneiden</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild sichern…</translation>
    </message>
    <message>
        <source>Paste the page where customers write their reviews, and the poster appears here.</source>
        <translation>Fügen Sie die Seite ein, auf der Kunden ihre Bewertungen schreiben, und hier erscheint das Plakat.</translation>
    </message>
    <message>
        <source>{headline} {words} A code leads to {address}</source>
        <translation>{headline} {words} Ein Code führt zu {address}</translation>
    </message>
    <message>
        <source>These words are too long for a small card. Shorten them, or print the poster.</source>
        <translation>Diese Worte sind zu lang für ein Kärtchen. Kürzen Sie sie, oder drucken Sie das Plakat.</translation>
    </message>
    <message>
        <source>review-cards</source>
        <translation>bewertungskarten</translation>
    </message>
    <message>
        <source>review-poster</source>
        <translation>bewertungsplakat</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild sichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>BackgroundSection</name>
    <message>
        <source>Try a reminder</source>
        <translation>Erinnerung ausprobieren</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>The sample shop is only there to be looked at.</source>
        <translation>Das Beispielgeschäft ist nur zum Ansehen da.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Write CSV…</source>
        <translation>CSV schreiben…</translation>
    </message>
    <message>
        <source>Write OPML…</source>
        <translation>OPML schreiben…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Reputation backup {day}.sqlite3</source>
        <translation>Reputation Sicherung {day}.sqlite3</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Sicherungen (*.sqlite3)</translation>
    </message>
    <message>
        <source>Everything is in {path}, and it was checked. Secret links are not in it.</source>
        <translation>Alles liegt in {path} und wurde geprüft. Geheime Links sind nicht darin.</translation>
    </message>
    <message>
        <source>Write all reviews</source>
        <translation>Alle Bewertungen schreiben</translation>
    </message>
    <message>
        <source>reviews.csv</source>
        <translation>bewertungen.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n review(s) to {path}.</source>
        <translation>
            <numerusform>%n Bewertung nach {path} geschrieben.</numerusform>
            <numerusform>%n Bewertungen nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>That ended before its time. Nothing was changed; try once more.</source>
        <translation>Das endete vor der Zeit. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None was made on this computer yet.</source>
        <translation>Auf diesem Computer wurde noch keine gemacht.</translation>
    </message>
    <message>
        <source>The last one was made {when}: {path}</source>
        <translation>Die letzte entstand {when}: {path}</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3);;All files (*)</source>
        <translation>Sicherungen (*.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Everything agrees: nothing is damaged, and every number is right.</source>
        <translation>Alles stimmt: Nichts ist beschädigt, und jede Zahl ist richtig.</translation>
    </message>
    <message numerus="yes">
        <source>Not everything agrees: %n place(s) were found. Restore the newest backup.</source>
        <translation>
            <numerusform>Nicht alles stimmt: %n Stelle wurde gefunden. Holen Sie die neueste Sicherung zurück.</numerusform>
            <numerusform>Nicht alles stimmt: %n Stellen wurden gefunden. Holen Sie die neueste Sicherung zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>BriefingColumn</name>
    <message>
        <source>New since you last looked</source>
        <translation>Neu, seit Sie zuletzt hier waren</translation>
    </message>
    <message numerus="yes">
        <source>While you were away (%n day(s))</source>
        <translation>
            <numerusform>Während Sie weg waren (%n Tag)</numerusform>
            <numerusform>Während Sie weg waren (%n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>What has come in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>New since {when}</source>
        <translation>Neu seit {when}</translation>
    </message>
    <message>
        <source>Nothing new in what was read. “{channel}” was not read.</source>
        <translation>In dem, was gelesen wurde, ist nichts neu. „{channel}“ wurde nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in what was read. %n channel(s) were not read.</source>
        <translation>
            <numerusform>In dem, was gelesen wurde, ist nichts neu. %n Kanal wurde nicht gelesen.</numerusform>
            <numerusform>In dem, was gelesen wurde, ist nichts neu. %n Kanäle wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Noch ist nichts hereingekommen.</translation>
    </message>
    <message>
        <source>Nothing new since {when}.</source>
        <translation>Nichts Neues seit {when}.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Save picture…</source>
        <translation>Bild sichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Picture card: {words} {name}</source>
        <translation>Bildkarte: {words} {name}</translation>
    </message>
    <message>
        <source>These words do not fit into this size. Show fewer sentences, or choose another.</source>
        <translation>Diese Worte passen nicht in diese Größe. Zeigen Sie weniger Sätze, oder wählen Sie eine andere Größe.</translation>
    </message>
    <message>
        <source>All of it does not fit into this size. What is left out is marked with “…”.</source>
        <translation>Nicht alles passt in diese Größe. Was fehlt, ist mit „…“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ChannelAdding</name>
    <message>
        <source>“{name}” added.</source>
        <translation>„{name}“ kam dazu.</translation>
    </message>
    <message>
        <source>No channel was added. {why}</source>
        <translation>Es kam kein Kanal dazu. {why}</translation>
    </message>
</context>
<context>
    <name>ChannelColumn</name>
    <message>
        <source>Awaiting an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
</context>
<context>
    <name>ChannelDetail</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter abfragen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait for an answer</source>
        <translation>
            <numerusform>%n Bewertung wartet auf Antwort</numerusform>
            <numerusform>%n Bewertungen warten auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) known</source>
        <translation>
            <numerusform>%n Erwähnung bekannt</numerusform>
            <numerusform>%n Erwähnungen bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) known</source>
        <translation>
            <numerusform>%n Bewertung bekannt</numerusform>
            <numerusform>%n Bewertungen bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>hinzugefügt {day}</translation>
    </message>
    <message>
        <source>“{name}” is read again.</source>
        <translation>„{name}“ wird wieder gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is not read until you go on.</source>
        <translation>„{name}“ wird nicht gelesen, bis Sie weiter abfragen.</translation>
    </message>
    <message>
        <source>“{name}” is read no more. Its reviews stay.</source>
        <translation>„{name}“ wird nicht mehr gelesen. Die Bewertungen bleiben.</translation>
    </message>
    <message>
        <source>The channel could not be removed. It is as it was; try once more.</source>
        <translation>Der Kanal ließ sich nicht entfernen. Er ist, wie er war; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Einzelheiten kopiert.</translation>
    </message>
</context>
<context>
    <name>ChannelHealth</name>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>{read} of {all} read</source>
        <translation>{read} von {all} gelesen</translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>war nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n nicht mehr da</numerusform>
            <numerusform>%n nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>{name}, {what}, {health}, {awaiting} awaiting an answer</source>
        <translation>{name}, {what}, {health}, {awaiting} warten auf Antwort</translation>
    </message>
</context>
<context>
    <name>ChannelSettingsForm</name>
    <message>
        <source>Back to the shop&apos;s defaults</source>
        <translation>Zurück zu den Vorgaben des Geschäfts</translation>
    </message>
    <message>
        <source>Settings of this channel</source>
        <translation>Einstellungen dieses Kanals</translation>
    </message>
    <message>
        <source>{hours} (the shop&apos;s)</source>
        <translation>{hours} (wie im Geschäft)</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>As its platform has it</source>
        <translation>Wie es die Plattform vorsieht</translation>
    </message>
    <message>
        <source>Yes, mentions</source>
        <translation>Ja, Erwähnungen</translation>
    </message>
    <message>
        <source>No, reviews</source>
        <translation>Nein, Bewertungen</translation>
    </message>
    <message>
        <source>Where you reply</source>
        <translation>Wo Sie antworten</translation>
    </message>
    <message>
        <source>“Copy and open” leads there.</source>
        <translation>„Kopieren und Seite öffnen“ führt dorthin.</translation>
    </message>
    <message>
        <source>Nudge after</source>
        <translation>Anstoß nach</translation>
    </message>
    <message>
        <source>Overdue after</source>
        <translation>Überfällig nach</translation>
    </message>
    <message>
        <source>Last call after</source>
        <translation>Letzter Aufruf nach</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Abfragen alle</translation>
    </message>
    <message>
        <source>Are these mentions?</source>
        <translation>Sind das Erwähnungen?</translation>
    </message>
    <message>
        <source>Words that a mention must hold</source>
        <translation>Wörter, die eine Erwähnung enthalten muss</translation>
    </message>
    <message>
        <source>An alert for “Café Luna” is mostly about others: “harbour street” keeps yours.</source>
        <translation>Ein Alert für „Café Luna“ handelt meist von anderen: „Hafenstraße“ behält, was Ihnen gilt.</translation>
    </message>
    <message>
        <source>Words that it must not hold</source>
        <translation>Wörter, die sie nicht enthalten darf</translation>
    </message>
    <message>
        <source>“moon landing” keeps out what has nothing to do with you.</source>
        <translation>„Mondlandung“ hält fern, was nichts mit Ihnen zu tun hat.</translation>
    </message>
    <message>
        <source>Mentions start a clock</source>
        <translation>Erwähnungen starten eine Uhr</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>About a competitor</source>
        <translation>Über die Konkurrenz</translation>
    </message>
    <message>
        <source>“{channel}” follows the shop&apos;s defaults again.</source>
        <translation>Für „{channel}“ gelten wieder die Vorgaben des Geschäfts.</translation>
    </message>
</context>
<context>
    <name>ChannelStanding</name>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer offen</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>file of {day}</source>
        <translation>Datei vom {day}</translation>
    </message>
    <message>
        <source>not since {when}</source>
        <translation>nicht seit {when}</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Import a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Where do customers talk about you?</source>
        <translation>Wo spricht Ihre Kundschaft über Sie?</translation>
    </message>
    <message>
        <source>A channel is one such place: your shop, a page of reviews, a forum, an alert. Paste its link, or import a file; both can be dropped here too.</source>
        <translation>Ein Kanal ist ein solcher Ort: Ihr Geschäft, eine Seite mit Bewertungen, ein Forum, ein Alert. Fügen Sie seinen Link ein oder lesen Sie eine Datei ein; beides lässt sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Add your first channel</source>
        <translation>Ersten Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Counter book…</source>
        <translation>Thekenbuch…</translation>
    </message>
    <message>
        <source>Network diary…</source>
        <translation>Netztagebuch…</translation>
    </message>
    <message>
        <source>Take channels from a list (OPML)…</source>
        <translation>Kanäle aus einer Liste übernehmen (OPML)…</translation>
    </message>
    <message>
        <source>Write the channels to a list (OPML)…</source>
        <translation>Kanäle in eine Liste schreiben (OPML)…</translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds. Its channels can be added to yours.</source>
        <translation>„{name}“ ist eine Liste von Feeds. Ihre Kanäle können zu den Ihren hinzukommen.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzunehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>ChosenPane</name>
    <message>
        <source>Put away until…</source>
        <translation>Zurückstellen bis…</translation>
    </message>
    <message>
        <source>Correct the kind…</source>
        <translation>Art berichtigen…</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Als beantwortet vermerken</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Nicht über uns</translation>
    </message>
    <message>
        <source>Each of these can be undone with one step.</source>
        <translation>Jedes davon lässt sich mit einem Schritt zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsQuestion</name>
    <message>
        <source>– not in this file –</source>
        <translation>– nicht in dieser Datei –</translation>
    </message>
    <message>
        <source>Which column holds what? One with text or stars is enough.</source>
        <translation>Welche Spalte enthält was? Eine mit Text oder Sternen genügt.</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Was der Kunde schrieb</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es schrieb</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Link to the review</source>
        <translation>Link zur Bewertung</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>What the customer changed</source>
        <translation>Was der Kunde geändert hat</translation>
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
        <source>Underlined: what was taken out. Dotted: what was added.</source>
        <translation>Unterstrichen: was wegfiel. Gepunktet: was dazukam.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Taken out: {words}</source>
        <translation>Weggefallen: {words}</translation>
    </message>
    <message>
        <source>Added: {words}</source>
        <translation>Dazugekommen: {words}</translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation>Keine Worte, nur Sterne.</translation>
    </message>
</context>
<context>
    <name>CounterDialog</name>
    <message>
        <source>Counter book</source>
        <translation>Thekenbuch</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation>Was hat der Kunde gesagt?</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Was der Kunde sagte</translation>
    </message>
    <message>
        <source>Spoken, phoned or on paper – a few words are enough</source>
        <translation>Gesagt, am Telefon oder auf Papier – wenige Worte genügen</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Stars, if any</source>
        <translation>&amp;Sterne, falls welche</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Beschwerde</translation>
    </message>
    <message>
        <source>&amp;Praise</source>
        <translation>&amp;Lob</translation>
    </message>
    <message>
        <source>Earlier than just now</source>
        <translation>Früher als gerade eben</translation>
    </message>
    <message>
        <source>The day on which it was said</source>
        <translation>Der Tag, an dem es gesagt wurde</translation>
    </message>
    <message>
        <source>The time at which it was said</source>
        <translation>Die Zeit, zu der es gesagt wurde</translation>
    </message>
    <message>
        <source>These words were kept from last time; they are not written down yet.</source>
        <translation>Diese Worte blieben vom letzten Mal; aufgeschrieben sind sie noch nicht.</translation>
    </message>
    <message>
        <source>Writing ended before its time. Your words are kept here; write them down once more.</source>
        <translation>Das Aufschreiben endete vor der Zeit. Ihre Worte sind hier gesichert; schreiben Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>CounterWriting</name>
    <message>
        <source>Written into the counter book.</source>
        <translation>Ins Thekenbuch geschrieben.</translation>
    </message>
    <message>
        <source>The counter book was not written; your words wait there. {why}</source>
        <translation>Das Thekenbuch wurde nicht geschrieben; Ihre Worte warten dort. {why}</translation>
    </message>
</context>
<context>
    <name>CourseModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Wohl von</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Wohl bis</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>In diesem Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Ein Fehler dieses Programms</translation>
    </message>
    <message>
        <source>That is our fault, not yours. Everything stored is safe, and you can go on working. This report tells where it happened; it holds no words of a review and nothing secret. Please send it to us with a line about what you did.</source>
        <translation>Das ist unser Fehler, nicht Ihrer. Alles Gespeicherte ist sicher, und Sie können weiterarbeiten. Dieser Bericht sagt, wo es geschah; er enthält keine Worte aus einer Bewertung und nichts Geheimes. Bitte schicken Sie ihn uns, mit einer Zeile dazu, was Sie gerade taten.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DatesQuestion</name>
    <message>
        <source>the day comes first</source>
        <translation>der Tag steht vorn</translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation>der Monat steht vorn</translation>
    </message>
    <message>
        <source>How is “{date}” meant in this file?</source>
        <translation>Wie ist „{date}“ in dieser Datei gemeint?</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{name}: until</source>
        <translation>{name}: bis</translation>
    </message>
</context>
<context>
    <name>DiaryDialog</name>
    <message>
        <source>Network diary</source>
        <translation>Netztagebuch</translation>
    </message>
    <message>
        <source>Every request that this program ever made, and nothing but these. What is secret in an address is struck out before it is written down.</source>
        <translation>Jede Abfrage, die dieses Programm je gestellt hat, und keine sonst. Was in einer Adresse geheim ist, wird vor dem Aufschreiben gestrichen.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen requests, or all that are shown</source>
        <translation>Die gewählten Abfragen kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ever requested.</source>
        <translation>Es wurde noch nie etwas abgefragt.</translation>
    </message>
</context>
<context>
    <name>DiaryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>before adding</source>
        <translation>vor dem Hinzufügen</translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>Dispute this review</source>
        <translation>Diese Bewertung beanstanden</translation>
    </message>
    <message>
        <source>Write down which rule it breaks, report it on its page, and keep what came of it. The PDF holds every version that was seen, with its times, for whoever decides. Nothing is sent from here.</source>
        <translation>Schreiben Sie auf, gegen welche Regel sie verstößt, melden Sie sie dort, wo sie steht, und halten Sie fest, was daraus wurde. Das PDF enthält jede Fassung, die gesehen wurde, mit ihren Zeiten, für alle, die darüber entscheiden. Von hier wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Put my note to self into the PDF</source>
        <translation>Die Notiz für mich ins PDF aufnehmen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dispute {day}</source>
        <translation>Beanstandung {day}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gesichert als „{name}“.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DisputeFields</name>
    <message>
        <source>I have re&amp;ported it to the platform</source>
        <translation>Ich habe sie der Plattform &amp;gemeldet</translation>
    </message>
    <message>
        <source>When you reported it</source>
        <translation>Wann Sie sie gemeldet haben</translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation>Regel wählen</translation>
    </message>
    <message>
        <source>Another one, in my words</source>
        <translation>Eine andere, in meinen Worten</translation>
    </message>
    <message>
        <source>The rule in your words</source>
        <translation>Die Regel in Ihren Worten</translation>
    </message>
    <message>
        <source>What shows that it breaks the rule? It is kept as you type.</source>
        <translation>Was zeigt, dass sie gegen die Regel verstößt? Es wird beim Schreiben gesichert.</translation>
    </message>
    <message>
        <source>&amp;Which rule does it break?</source>
        <translation>Gegen &amp;welche Regel verstößt sie?</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>W&amp;arum?</translation>
    </message>
    <message>
        <source>The platform’s &amp;reference, where it gave one</source>
        <translation>Die &amp;Vorgangsnummer der Plattform, falls sie eine gab</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>Was &amp;daraus wurde</translation>
    </message>
    <message>
        <source>Noted {when}.</source>
        <translation>Vermerkt: {when}.</translation>
    </message>
</context>
<context>
    <name>DisputeKeeping</name>
    <message>
        <source>Marked as reported to the platform.</source>
        <translation>Als der Plattform gemeldet vermerkt.</translation>
    </message>
    <message>
        <source>It waits for an answer again.</source>
        <translation>Sie wartet wieder auf Antwort.</translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>%n place(s) to look at again</source>
        <translation>
            <numerusform>%n Stelle zum Nachsehen</numerusform>
            <numerusform>%n Stellen zum Nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}” also stands in a recent reply. Customers see when answers are alike.</source>
        <translation>„{quote}“ steht auch in einer Antwort von neulich. Kunden merken es, wenn Antworten sich gleichen.</translation>
    </message>
    <message>
        <source>Show that one</source>
        <translation>Jene zeigen</translation>
    </message>
</context>
<context>
    <name>DraftField</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Write your answer here. It is kept as you type.</source>
        <translation>Schreiben Sie hier Ihre Antwort. Sie wird beim Tippen gesichert.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>What if it were gone?</source>
        <translation>Was wäre ohne sie?</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>{points} points: {words}, {about}, {sign}</source>
        <translation>{points} Punkte: {words}, {about}, {sign}</translation>
    </message>
    <message>
        <source>What if it were gone? {words}</source>
        <translation>Was wäre ohne sie? {words}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Write the name exactly as it stands with the reviews. Capital letters do not matter.</source>
        <translation>Schreiben Sie den Namen genau so, wie er bei den Bewertungen steht. Auf große Buchstaben kommt es nicht an.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Type the word to be sure</source>
        <translation>Tippen Sie zur Sicherheit das Wort</translation>
    </message>
    <message>
        <source>To be sure, type the word “{word}”</source>
        <translation>Tippen Sie zur Sicherheit das Wort „{word}“</translation>
    </message>
    <message>
        <source>With them go their versions, your answers and notes. This cannot be undone.</source>
        <translation>Mit ihnen gehen ihre Fassungen, Ihre Antworten und Notizen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Kept is a fingerprint of each, from which nothing can be read: no round brings them back.</source>
        <translation>Es bleibt je ein Fingerabdruck, aus dem sich nichts lesen lässt: Keine Runde bringt sie zurück.</translation>
    </message>
    <message>
        <source>Backups that you made before still hold them. Delete those yourself.</source>
        <translation>Sicherungen, die Sie vorher gemacht haben, enthalten sie noch. Löschen Sie diese selbst.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>No review by exactly “{name}” is here. Look at the name beside one of the reviews.</source>
        <translation>Hier ist keine Bewertung von genau „{name}“. Sehen Sie auf den Namen neben einer der Bewertungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) by exactly “{name}”, in {channels}.</source>
        <translation>
            <numerusform>%n Bewertung von genau „{name}“, in {channels}.</numerusform>
            <numerusform>%n Bewertungen von genau „{name}“, in {channels}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) were erased for good.</source>
        <translation>
            <numerusform>%n Bewertung wurde endgültig gelöscht.</numerusform>
            <numerusform>%n Bewertungen wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Clearly fewer</source>
        <translation>Deutlich weniger</translation>
    </message>
    <message>
        <source>Fewer, maybe by chance</source>
        <translation>Weniger, vielleicht durch Zufall</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich viele</translation>
    </message>
    <message>
        <source>More, maybe by chance</source>
        <translation>Mehr, vielleicht durch Zufall</translation>
    </message>
    <message>
        <source>Clearly more</source>
        <translation>Deutlich mehr</translation>
    </message>
    <message>
        <source>Not enough to say</source>
        <translation>Zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>What came of it shows from tomorrow on.</source>
        <translation>Was daraus wurde, zeigt sich ab morgen.</translation>
    </message>
    <message>
        <source>Change this event</source>
        <translation>Dieses Ereignis ändern</translation>
    </message>
    <message>
        <source>Take this event away</source>
        <translation>Dieses Ereignis wegnehmen</translation>
    </message>
    <message>
        <source>“{event}” is taken away.</source>
        <translation>„{event}“ ist weggenommen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder hinstellen</translation>
    </message>
    <message>
        <source>{event}, {day}</source>
        <translation>{event}, {day}</translation>
    </message>
    <message>
        <source>meant to mend: {topic}</source>
        <translation>sollte bessern: {topic}</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Write down an event</source>
        <translation>Ereignis aufschreiben</translation>
    </message>
    <message>
        <source>It stands on the timeline, with what customers wrote before it and after it.</source>
        <translation>Es steht im Verlauf, mit dem, was Kunden davor und danach schrieben.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A second till</source>
        <translation>Eine zweite Kasse</translation>
    </message>
    <message>
        <source>nothing by name: compare all complaints</source>
        <translation>nichts Bestimmtes: alle Beschwerden vergleichen</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Meant to &amp;mend</source>
        <translation>Was es &amp;bessern sollte</translation>
    </message>
</context>
<context>
    <name>EventMark</name>
    <message>
        <source>Event: {title}, {day}</source>
        <translation>Ereignis: {title}, {day}</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>could not be read</source>
        <translation>war nicht lesbar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Paste a new link</source>
        <translation>Neuen Link einfügen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>War nicht lesbar</translation>
    </message>
    <message>
        <source>Out of reach since {when}</source>
        <translation>Nicht erreichbar seit {when}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>What customers write there goes unseen for now.</source>
        <translation>Was Kunden dort schreiben, bleibt vorerst ungesehen.</translation>
    </message>
    <message numerus="yes">
        <source>New mentions there go unseen for now. What you have from there is safe: %n mention(s).</source>
        <translation>
            <numerusform>Neue Erwähnungen dort bleiben vorerst ungesehen. Was Sie von dort haben, ist sicher: %n Erwähnung.</numerusform>
            <numerusform>Neue Erwähnungen dort bleiben vorerst ungesehen. Was Sie von dort haben, ist sicher: %n Erwähnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New reviews there go unseen for now. What you have from there is safe: %n review(s).</source>
        <translation>
            <numerusform>Neue Bewertungen dort bleiben vorerst ungesehen. Was Sie von dort haben, ist sicher: %n Bewertung.</numerusform>
            <numerusform>Neue Bewertungen dort bleiben vorerst ungesehen. Was Sie von dort haben, ist sicher: %n Bewertungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its server wants no question before {when}.</source>
        <translation>Der Server möchte vor {when} nicht gefragt werden.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Filter „{filter}“ entfernen</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen…</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>Where customers talk</source>
        <translation>Wo die Kundschaft spricht</translation>
    </message>
    <message>
        <source>When to remind you</source>
        <translation>Wann wir Sie erinnern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing your customers say goes unheard.</source>
        <translation>Nichts, was Ihre Kundschaft sagt, bleibt ungehört.</translation>
    </message>
    <message>
        <source>Reviews and mentions come to this laptop, and stay here. No account, no subscription, no server.</source>
        <translation>Bewertungen und Erwähnungen kommen auf diesen Laptop und bleiben hier. Kein Konto, kein Abo, kein Server.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>{name}: choose</source>
        <translation>{name}: wählen</translation>
    </message>
    <message>
        <source>{name}: none</source>
        <translation>{name}: keiner</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Ordner für Berichte</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>What did you promise this customer?</source>
        <translation>Was haben Sie diesem Kunden versprochen?</translation>
    </message>
    <message>
        <source>Send the refund</source>
        <translation>Geld zurückschicken</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GlanceWords</name>
    <message>
        <source>You stay offline: nothing is fetched.</source>
        <translation>Sie bleiben offline: Nichts wird abgerufen.</translation>
    </message>
    <message>
        <source>There is no channel to read yet.</source>
        <translation>Es gibt noch keinen Kanal zu lesen.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>{channel} could not be read.</source>
        <translation>{channel} war nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) could not be read.</source>
        <translation>
            <numerusform>%n Kanal war nicht lesbar.</numerusform>
            <numerusform>%n Kanäle waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {when}.</source>
        <translation>Gelesen: {when}.</translation>
    </message>
    <message>
        <source>Read {read} of {of} channels, last {when}.</source>
        <translation>{read} von {of} Kanälen gelesen, zuletzt {when}.</translation>
    </message>
</context>
<context>
    <name>GoneRow</name>
    <message>
        <source>Put it back</source>
        <translation>Wieder hinstellen</translation>
    </message>
    <message>
        <source>Without “{words}”</source>
        <translation>Ohne „{words}“</translation>
    </message>
    <message>
        <source>Put back: {words}</source>
        <translation>Wieder hinstellen: {words}</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Write down a complaint</source>
        <translation>Beschwerde aufschreiben</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>{date}. You last looked {moment}.</source>
        <translation>{date}. Zuletzt waren Sie {moment} hier.</translation>
    </message>
    <message>
        <source>Good morning, {shop}</source>
        <translation>Guten Morgen, {shop}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon, {shop}</source>
        <translation>Guten Tag, {shop}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening, {shop}</source>
        <translation>Guten Abend, {shop}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>“Stay offline” is switched on.</source>
        <translation>„Offline bleiben“ ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>{group}: {points} points. {about}</source>
        <translation>{group}: {points} Punkte. {about}</translation>
    </message>
    <message>
        <source>Its reviews are shown</source>
        <translation>Die Bewertungen darin sind zu sehen</translation>
    </message>
    <message>
        <source>Shows its reviews</source>
        <translation>Zeigt die Bewertungen darin</translation>
    </message>
</context>
<context>
    <name>GroupSection</name>
    <message>
        <source>Older reviews fading</source>
        <translation>Ältere Bewertungen verblassen</translation>
    </message>
    <message>
        <source>New reviews</source>
        <translation>Neue Bewertungen</translation>
    </message>
    <message>
        <source>New complaints</source>
        <translation>Neue Beschwerden</translation>
    </message>
    <message>
        <source>Edited reviews</source>
        <translation>Geänderte Bewertungen</translation>
    </message>
    <message>
        <source>Removed reviews</source>
        <translation>Entfernte Bewertungen</translation>
    </message>
    <message>
        <source>No longer overdue</source>
        <translation>Nicht mehr überfällig</translation>
    </message>
    <message>
        <source>Complaints overdue</source>
        <translation>Überfällige Beschwerden</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) from before {day}</source>
        <translation>
            <numerusform>%n Bewertung aus der Zeit vor dem {day}</numerusform>
            <numerusform>%n Bewertungen aus der Zeit vor dem {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>written {days}</source>
        <translation>geschrieben am {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a complaint</source>
        <translation>
            <numerusform>%n ohne Beschwerde</numerusform>
            <numerusform>%n ohne Beschwerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Until this day no reminder appears; the clocks go on, and the tray still shows what waits.</source>
        <translation>Bis zu diesem Tag erscheint keine Erinnerung; die Uhren laufen weiter, und der Infobereich zeigt weiterhin, was wartet.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Last day of the holiday</source>
        <translation>Letzter Tag des Urlaubs</translation>
    </message>
    <message>
        <source>End the holiday</source>
        <translation>Urlaub beenden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No reminder appears until the end of {day}.</source>
        <translation>Bis einschließlich {day} erscheint keine Erinnerung.</translation>
    </message>
    <message>
        <source>The holiday is over: reminders appear again.</source>
        <translation>Der Urlaub ist vorbei: Erinnerungen erscheinen wieder.</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{name}: from</source>
        <translation>{name}: von</translation>
    </message>
    <message>
        <source>{name}: to</source>
        <translation>{name}: bis</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>A Google Takeout export (the zip, or its folder), a table of reviews (CSV), or a mail about a new review (.eml). It may be dropped here. Importing a file twice does no harm.</source>
        <translation>Ein Export von Google Takeout (das Zip oder sein Ordner), eine Tabelle mit Bewertungen (CSV) oder eine Mail über eine neue Bewertung (.eml). Sie lässt sich hierher ziehen. Eine Datei zweimal einzulesen schadet nicht.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Noch keine Datei gewählt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>A channel that you have, or a new name</source>
        <translation>Ein Kanal, den es schon gibt, oder ein neuer Name</translation>
    </message>
    <message>
        <source>&amp;File or folder</source>
        <translation>&amp;Datei oder Ordner</translation>
    </message>
    <message>
        <source>&amp;Channel that it belongs to</source>
        <translation>&amp;Kanal, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>Exports, tables and mails (*.zip *.csv *.tsv *.txt *.json *.eml *.mbox);;All files (*)</source>
        <translation>Exporte, Tabellen und Mails (*.zip *.csv *.tsv *.txt *.json *.eml *.mbox);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“{name}” will be a new channel.</source>
        <translation>„{name}“ wird ein neuer Kanal.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The dates in this file look like Excel&apos;s day numbers.</source>
        <translation>Die Daten in dieser Datei sehen aus wie Tagesnummern aus Excel.</translation>
    </message>
    <message>
        <source>Read them so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>The channels are being read just now. The file waits; nothing was imported yet.</source>
        <translation>Gerade werden die Kanäle gelesen. Die Datei wartet; eingelesen wurde noch nichts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The import ended before its time. Nothing was imported; try once more.</source>
        <translation>Das Einlesen endete vor der Zeit. Nichts wurde übernommen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Say at least which column holds the text or the stars.</source>
        <translation>Sagen Sie wenigstens, welche Spalte den Text oder die Sterne enthält.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird eingelesen…</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n nicht mehr da</numerusform>
            <numerusform>%n nicht mehr da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>“{channel}”: {counts}.</source>
        <translation>„{channel}“: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: show why</source>
        <translation>
            <numerusform>%n ausgelassen: zeigen, warum</numerusform>
            <numerusform>%n ausgelassen: zeigen, warum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Noch kein Kanal</translation>
    </message>
    <message>
        <source>Tell where customers talk about you, and what they say comes here by itself.</source>
        <translation>Sagen Sie, wo Ihre Kundschaft über Sie spricht, und was sie sagt, kommt von selbst hierher.</translation>
    </message>
</context>
<context>
    <name>JudgementSection</name>
    <message>
        <source>Stars decide how satisfied somebody was, words whether it is a complaint. Your own correction of a single review always wins; it stands in the inbox beside the review.</source>
        <translation>Sterne entscheiden, wie zufrieden jemand war, Worte, ob es eine Beschwerde ist. Ihre eigene Berichtigung einer einzelnen Bewertung gilt immer; sie steht im Posteingang neben der Bewertung.</translation>
    </message>
    <message>
        <source>How far a word travels</source>
        <translation>Wie weit ein Wort getragen wird</translation>
    </message>
</context>
<context>
    <name>KeepReplyDialog</name>
    <message>
        <source>Keep as a saved reply</source>
        <translation>Als Textbaustein sichern</translation>
    </message>
    <message>
        <source>&amp;Situation, such as “waiting”</source>
        <translation>&amp;Situation, etwa „Warten“</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Worte</translation>
    </message>
    <message>
        <source>These are filled in for each review: {names}</source>
        <translation>Dies wird für jede Bewertung eingesetzt: {names}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This cannot be kept: {reason}.</source>
        <translation>Das lässt sich nicht sichern: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works, so the links stay in the file.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der arbeitet; die Links bleiben in der Datei.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Kept as you change it</source>
        <translation>Wird beim Ändern gesichert</translation>
    </message>
    <message>
        <source>Undo the change of “{what}”</source>
        <translation>Änderung von „{what}“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
</context>
<context>
    <name>LastTries</name>
    <message>
        <source>The last tries</source>
        <translation>Die letzten Versuche</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>%n früheren zeigen</numerusform>
            <numerusform>%n frühere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineOfTime</name>
    <message>
        <source>What happens to a complaint that is written now</source>
        <translation>Was mit einer Beschwerde geschieht, die jetzt geschrieben wird</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>Anstoß</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>last call</source>
        <translation>letzter Aufruf</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Link to where customers talk</source>
        <translation>Link dorthin, wo die Kundschaft spricht</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Link einfügen</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>“Stay offline” is switched on, so this link cannot be tried now. Switch it off at the bottom of the window, then look again.</source>
        <translation>„Offline bleiben“ ist eingeschaltet, deshalb lässt sich dieser Link jetzt nicht ausprobieren. Schalten Sie es unten im Fenster aus und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Es wird nachgesehen, was dort ist…</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Look at what this link leads to</source>
        <translation>Nachsehen, wohin dieser Link führt</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>This is a file on this computer. Import it with “An export file”.</source>
        <translation>Das ist eine Datei auf diesem Computer. Lesen Sie sie mit „Eine Exportdatei“ ein.</translation>
    </message>
    <message>
        <source>Not a web address yet. Copy the whole address from the browser&apos;s address bar.</source>
        <translation>Noch keine Webadresse. Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>This is {what}.</source>
        <translation>Das ist {what}.</translation>
    </message>
    <message>
        <source>What will be read: {reads}.</source>
        <translation>Gelesen wird: {reads}.</translation>
    </message>
    <message>
        <source>Use that link</source>
        <translation>Diesen Link nehmen</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Counter book</source>
        <translation>Thekenbuch</translation>
    </message>
    <message>
        <source>Nothing stands there yet.</source>
        <translation>Dort steht noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) there now</source>
        <translation>
            <numerusform>jetzt %n Erwähnung dort</numerusform>
            <numerusform>jetzt %n Erwähnungen dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) there now</source>
        <translation>
            <numerusform>jetzt %n Bewertung dort</numerusform>
            <numerusform>jetzt %n Bewertungen dort</numerusform>
        </translation>
    </message>
    <message>
        <source>{counted}.</source>
        <translation>{counted}.</translation>
    </message>
    <message>
        <source>{counted}, the newest of {day}.</source>
        <translation>{counted}, die neueste vom {day}.</translation>
    </message>
    <message>
        <source>The look ended before it could tell anything. Nothing was kept; try once more.</source>
        <translation>Das Nachsehen endete, bevor es etwas sagen konnte. Nichts wurde gespeichert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>This review has no page that could be opened.</source>
        <translation>Diese Bewertung hat keine Seite, die sich öffnen ließe.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>“The soup was warm, and so was the welcome.”</source>
        <translation>„Die Suppe war warm, und so war auch der Empfang.“</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reputation Desktop</source>
        <translation>Reputation Desktop</translation>
    </message>
    <message>
        <source>This is the sample shop: everything here is invented, and nothing you do reaches anybody.</source>
        <translation>Das ist das Beispielgeschäft: Alles hier ist erfunden, und nichts, was Sie tun, erreicht jemanden.</translation>
    </message>
    <message>
        <source>Leave it and begin with my own shop</source>
        <translation>Verlassen und mit meinem eigenen Geschäft beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing could be read from this computer&apos;s disk.</source>
        <translation>Von der Festplatte dieses Computers ließ sich nichts lesen.</translation>
    </message>
    <message>
        <source>{shop} – Reputation Desktop</source>
        <translation>{shop} – Reputation Desktop</translation>
    </message>
    <message>
        <source>Looking at the channels…</source>
        <translation>Die Kanäle werden abgefragt…</translation>
    </message>
    <message>
        <source>{done} of {of} channels read. {channel}</source>
        <translation>{done} von {of} Kanälen gelesen. {channel}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n channel(s)…</source>
        <translation>
            <numerusform>%n Kanal wird abgefragt…</numerusform>
            <numerusform>%n Kanäle werden abgefragt…</numerusform>
        </translation>
    </message>
    <message>
        <source>The round did not come to its end and was stopped. Nothing stored was lost.</source>
        <translation>Die Runde kam nicht zu ihrem Ende und wurde angehalten. Nichts Gespeichertes ging verloren.</translation>
    </message>
    <message>
        <source>The round ended before its time. Nothing stored was lost; fetch again when you like.</source>
        <translation>Die Runde endete vor der Zeit. Nichts Gespeichertes ging verloren; rufen Sie wieder ab, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Another round is running already.</source>
        <translation>Es läuft schon eine Runde.</translation>
    </message>
</context>
<context>
    <name>MomentPanel</name>
    <message>
        <source>{count} average reviews that every shop starts with</source>
        <translation>{count} mittlere Bewertungen, mit denen jedes Geschäft beginnt</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Name des Kanals</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
</context>
<context>
    <name>NewsRow</name>
    <message>
        <source>show them</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{news}: show them</source>
        <translation>{news}: zeigen</translation>
    </message>
    <message>
        <source>{count} {news}</source>
        <translation>{count} {news}</translation>
    </message>
    <message>
        <source>edited: {before} stars became {after}</source>
        <translation>geändert: aus {before} Sternen wurden {after}</translation>
    </message>
    <message>
        <source>{news}, in “{channel}”</source>
        <translation>{news}, in „{channel}“</translation>
    </message>
    <message numerus="yes">
        <source>complaint(s)</source>
        <translation>
            <numerusform>Beschwerde</numerusform>
            <numerusform>Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fell overdue</source>
        <translation>
            <numerusform>wurde überfällig</numerusform>
            <numerusform>wurden überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited</source>
        <translation>
            <numerusform>geändert</numerusform>
            <numerusform>geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer on the page; your copy is kept</source>
        <translation>
            <numerusform>nicht mehr auf der Seite; Ihr Exemplar bleibt</numerusform>
            <numerusform>nicht mehr auf der Seite; Ihre Exemplare bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mixed review(s)</source>
        <translation>
            <numerusform>gemischte Bewertung</numerusform>
            <numerusform>gemischte Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could not be judged</source>
        <translation>
            <numerusform>ließ sich nicht beurteilen</numerusform>
            <numerusform>ließen sich nicht beurteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mention(s)</source>
        <translation>
            <numerusform>Erwähnung</numerusform>
            <numerusform>Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind review(s)</source>
        <translation>
            <numerusform>freundliche Bewertung</numerusform>
            <numerusform>freundliche Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neutral review(s)</source>
        <translation>
            <numerusform>neutrale Bewertung</numerusform>
            <numerusform>neutrale Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reply(ies) seen on the page</source>
        <translation>
            <numerusform>Antwort auf der Seite gesehen</numerusform>
            <numerusform>Antworten auf der Seite gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older review(s), from before</source>
        <translation>
            <numerusform>ältere Bewertung, von früher</numerusform>
            <numerusform>ältere Bewertungen, von früher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoReminders</name>
    <message>
        <source>Remind me again</source>
        <translation>Mich wieder erinnern</translation>
    </message>
    <message>
        <source>Holiday until {day}: no reminder appears. The clocks go on.</source>
        <translation>Urlaub bis {day}: Es erscheint keine Erinnerung. Die Uhren laufen weiter.</translation>
    </message>
    <message>
        <source>No reminder appears until {when}. The clocks go on.</source>
        <translation>Bis {when} erscheint keine Erinnerung. Die Uhren laufen weiter.</translation>
    </message>
</context>
<context>
    <name>NobodyWaits</name>
    <message>
        <source>Nothing has come in yet</source>
        <translation>Noch ist nichts hereingekommen</translation>
    </message>
    <message>
        <source>Reviews appear here as soon as a channel has been read or a file imported.</source>
        <translation>Bewertungen erscheinen hier, sobald ein Kanal gelesen oder eine Datei eingelesen wurde.</translation>
    </message>
    <message>
        <source>Where do customers talk about you?</source>
        <translation>Wo spricht Ihre Kundschaft über Sie?</translation>
    </message>
    <message>
        <source>Paste a link to your shop, a page of reviews or a feed. Everything stays on this computer.</source>
        <translation>Fügen Sie einen Link zu Ihrem Geschäft, einer Seite mit Bewertungen oder einem Feed ein. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>No complaint is waiting</source>
        <translation>Keine Beschwerde wartet</translation>
    </message>
    <message>
        <source>New ones appear here, the oldest first.</source>
        <translation>Neue erscheinen hier, die älteste zuerst.</translation>
    </message>
    <message>
        <source>The last one was answered {moment}. New ones appear here.</source>
        <translation>Die letzte wurde {moment} beantwortet. Neue erscheinen hier.</translation>
    </message>
    <message>
        <source>Every complaint we know of has an answer</source>
        <translation>Jede Beschwerde, von der wir wissen, hat eine Antwort</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>Alle Bewertungen zeigen</translation>
    </message>
    <message>
        <source>Thank somebody for praise</source>
        <translation>Jemandem für Lob danken</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>“{channel}” has not been read yet, so something may be missing.</source>
        <translation>„{channel}“ wurde noch nicht gelesen, es kann also etwas fehlen.</translation>
    </message>
    <message>
        <source>“{channel}” has not been read since {when}, so something may be missing.</source>
        <translation>„{channel}“ wurde seit {when} nicht gelesen, es kann also etwas fehlen.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were not read lately, so something may be missing.</source>
        <translation>
            <numerusform>%n Kanal wurde in letzter Zeit nicht gelesen, es kann also etwas fehlen.</numerusform>
            <numerusform>%n Kanäle wurden in letzter Zeit nicht gelesen, es kann also etwas fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note to self</source>
        <translation>Notiz für mich</translation>
    </message>
    <message>
        <source>Only you see it. It stays on this computer.</source>
        <translation>Nur Sie sehen sie. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Search all reviews</source>
        <translation>Alle Bewertungen durchsuchen</translation>
    </message>
    <message>
        <source>Show what awaits an answer</source>
        <translation>Zeigen, was auf Antwort wartet</translation>
    </message>
    <message>
        <source>No review is like this</source>
        <translation>Keine Bewertung ist so</translation>
    </message>
    <message>
        <source>The filters that are on leave none. Take one away to see more.</source>
        <translation>Die eingeschalteten Filter lassen keine übrig. Nehmen Sie einen weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Nobody wrote “{search}”</source>
        <translation>Niemand schrieb „{search}“</translation>
    </message>
    <message>
        <source>All reviews were searched. Fewer words, or their beginnings, find more.</source>
        <translation>Alle Bewertungen wurden durchsucht. Weniger Wörter, oder ihre Anfänge, finden mehr.</translation>
    </message>
    <message>
        <source>No “{search}” here</source>
        <translation>Kein „{search}“ hier</translation>
    </message>
    <message>
        <source>Only what the filters leave was searched.</source>
        <translation>Durchsucht wurde nur, was die Filter übrig lassen.</translation>
    </message>
</context>
<context>
    <name>NothingWaits</name>
    <message>
        <source>Show all reviews</source>
        <translation>Alle Bewertungen zeigen</translation>
    </message>
    <message>
        <source>Nothing from {channel} awaits an answer</source>
        <translation>Nichts aus {channel} wartet auf Antwort</translation>
    </message>
    <message>
        <source>Nothing awaits an answer now</source>
        <translation>Gerade wartet nichts auf Antwort</translation>
    </message>
    <message>
        <source>Every complaint we know of has an answer</source>
        <translation>Jede Beschwerde, von der wir wissen, hat eine Antwort</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>The last one was answered {when}.</source>
        <translation>Die letzte wurde {when} beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are put away until later.</source>
        <translation>
            <numerusform>%n Bewertung ist auf später zurückgestellt.</numerusform>
            <numerusform>%n Bewertungen sind auf später zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) could not be judged; please look at them.</source>
        <translation>
            <numerusform>%n Bewertung ließ sich nicht beurteilen; bitte sehen Sie hin.</numerusform>
            <numerusform>%n Bewertungen ließen sich nicht beurteilen; bitte sehen Sie hin.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be told when somebody writes.</source>
        <translation>Sie erfahren es, wenn jemand schreibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n channels could not be read, so something may be missing.</source>
        <translation>
            <numerusform>%n Kanal war nicht lesbar, es kann also etwas fehlen.</numerusform>
            <numerusform>%n Kanäle waren nicht lesbar, es kann also etwas fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel} could not be read, so something may be missing.</source>
        <translation>{channel} war nicht lesbar, es kann also etwas fehlen.</translation>
    </message>
    <message>
        <source>{channel} has been out of reach since {day}, so something may be missing.</source>
        <translation>{channel} ist seit {day} nicht erreichbar, es kann also etwas fehlen.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name} ({unit})</translation>
    </message>
</context>
<context>
    <name>OpmlExchange</name>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Listen von Feeds (*.opml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take channels from a list</source>
        <translation>Kanäle aus einer Liste übernehmen</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Listen von Feeds (*.opml)</translation>
    </message>
    <message>
        <source>Write the channels to a list</source>
        <translation>Kanäle in eine Liste schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Took %n new channel(s).</source>
        <translation>
            <numerusform>%n neuer Kanal übernommen.</numerusform>
            <numerusform>%n neue Kanäle übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) of the list known already.</source>
        <translation>
            <numerusform>%n Kanal der Liste ist schon bekannt.</numerusform>
            <numerusform>%n Kanäle der Liste sind schon bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next round tells whether they can be read.</source>
        <translation>Die nächste Runde zeigt, ob sie lesbar sind.</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>einer ohne Namen</translation>
    </message>
    <message>
        <source>Left out: “{name}”. {why}</source>
        <translation>Ausgelassen: „{name}“. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n channel(s) to the list.</source>
        <translation>
            <numerusform>%n Kanal in die Liste geschrieben.</numerusform>
            <numerusform>%n Kanäle in die Liste geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) left out: the link is a secret.</source>
        <translation>
            <numerusform>%n Kanal ausgelassen: Der Link ist geheim.</numerusform>
            <numerusform>%n Kanäle ausgelassen: Der Link ist geheim.</numerusform>
        </translation>
    </message>
    <message>
        <source>That ended before its time. Nothing was changed; try once more.</source>
        <translation>Das endete vor der Zeit. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>OwnersNotes</name>
    <message>
        <source>Note to self</source>
        <translation>Notiz für mich</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>{promise} (done)</source>
        <translation>{promise} (erledigt)</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>{promise}, bis {day}</translation>
    </message>
    <message>
        <source>{promise}, was due {day}</source>
        <translation>{promise}, war fällig: {day}</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Take this follow-up away</source>
        <translation>Diese Wiedervorlage wegnehmen</translation>
    </message>
    <message>
        <source>The follow-up is kept.</source>
        <translation>Die Wiedervorlage ist gesichert.</translation>
    </message>
    <message>
        <source>“{promise}” is taken away.</source>
        <translation>„{promise}“ ist weggenommen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder hinstellen</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>The report in words</source>
        <translation>Der Bericht als Text</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Noch keine Seiten</translation>
    </message>
</context>
<context>
    <name>PauseField</name>
    <message>
        <source>not paused</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>eine Stunde lang</translation>
    </message>
    <message>
        <source>until closing time</source>
        <translation>bis Ladenschluss</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>bis morgen</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Written between two days</source>
        <translation>Zwischen zwei Tagen geschrieben</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PlaceMenuButton</name>
    <message>
        <source>Channels and filters</source>
        <translation>Kanäle und Filter</translation>
    </message>
    <message>
        <source>Shown: {place}</source>
        <translation>Gezeigt: {place}</translation>
    </message>
</context>
<context>
    <name>PostedDialog</name>
    <message>
        <source>When did you post your answer?</source>
        <translation>Wann haben Sie Ihre Antwort veröffentlicht?</translation>
    </message>
    <message>
        <source>That is still to come. Please choose a time in the past.</source>
        <translation>Das liegt noch vor uns. Bitte wählen Sie eine Zeit in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Als beantwortet vermerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PraiseList</name>
    <message>
        <source>Newest first</source>
        <translation>Neuestes zuerst</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Stärkstes zuerst</translation>
    </message>
    <message>
        <source>From which channel</source>
        <translation>Aus welchem Kanal</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In welcher Sprache</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Posts and articles too</source>
        <translation>Auch Beiträge und Artikel</translation>
    </message>
    <message>
        <source>All channels of {shop}</source>
        <translation>Alle Kanäle von {shop}</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>No praise with words here. Choose another channel or language.</source>
        <translation>Hier ist kein Lob mit Worten. Wählen Sie einen anderen Kanal oder eine andere Sprache.</translation>
    </message>
    <message>
        <source>No praise with words yet. It appears here as soon as a channel brings some.</source>
        <translation>Noch kein Lob mit Worten. Es erscheint hier, sobald ein Kanal welches bringt.</translation>
    </message>
</context>
<context>
    <name>PraisePage</name>
    <message>
        <source>Picture card</source>
        <translation>Bildkarte</translation>
    </message>
    <message>
        <source>Page for your site</source>
        <translation>Seite für Ihre Website</translation>
    </message>
    <message>
        <source>Ask for reviews</source>
        <translation>Um Bewertungen bitten</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Was entstehen soll</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>What comes will be read.</source>
        <translation>Was kommt, wird gelesen.</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Later edits are noticed</source>
        <translation>Spätere Änderungen werden bemerkt</translation>
    </message>
    <message>
        <source>Your replies there are seen</source>
        <translation>Ihre Antworten dort werden gesehen</translation>
    </message>
    <message>
        <source>The link is a secret and is kept like a password</source>
        <translation>Der Link ist geheim und wird wie ein Passwort verwahrt</translation>
    </message>
    <message>
        <source>No stars: judged by the words</source>
        <translation>Keine Sterne: nach den Worten beurteilt</translation>
    </message>
    <message>
        <source>Mentions, not reviews: they weigh less and start no clock</source>
        <translation>Erwähnungen, keine Bewertungen: Sie wiegen weniger und starten keine Uhr</translation>
    </message>
    <message>
        <source>Cannot see your replies: you confirm them</source>
        <translation>Ihre Antworten sind nicht zu sehen: Sie bestätigen sie</translation>
    </message>
    <message>
        <source>Later edits go unseen</source>
        <translation>Spätere Änderungen bleiben ungesehen</translation>
    </message>
    <message>
        <source>No dates: counted from when they are first seen</source>
        <translation>Keine Daten: gezählt ab dem ersten Sehen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>Die neueste</numerusform>
            <numerusform>Die neuesten %n</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(keine Worte)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Open the diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Eine Person löschen…</translation>
    </message>
    <message>
        <source>The requests that your channels need, to their own addresses: every one stands in the diary.</source>
        <translation>Die Abfragen, die Ihre Kanäle brauchen, an deren eigene Adressen: Jede steht im Tagebuch.</translation>
    </message>
    <message>
        <source>Your answers leave only where you paste them yourself; nothing is ever posted for you.</source>
        <translation>Ihre Antworten gehen nur dorthin, wo Sie sie selbst einfügen; für Sie wird nie etwas veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no account and no server of ours, and nothing is counted or reported home.</source>
        <translation>Es gibt kein Konto und keinen Server von uns, und nichts wird gezählt oder nach Hause gemeldet.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n awaiting</source>
        <translation>
            <numerusform>{page}, %n wartet</numerusform>
            <numerusform>{page}, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>paused, {days}</source>
        <translation>angehalten, {days}</translation>
    </message>
    <message>
        <source>not read, {days}</source>
        <translation>nicht gelesen, {days}</translation>
    </message>
    <message>
        <source>not asked, {days}</source>
        <translation>nicht abgefragt, {days}</translation>
    </message>
    <message>
        <source>{channel} paused, {days}</source>
        <translation>{channel} angehalten, {days}</translation>
    </message>
    <message>
        <source>{channel} not read, {days}</source>
        <translation>{channel} nicht gelesen, {days}</translation>
    </message>
    <message>
        <source>{channel} not asked, {days}</source>
        <translation>{channel} nicht abgefragt, {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) paused, {days}</source>
        <translation>
            <numerusform>%Ln Kanal angehalten, {days}</numerusform>
            <numerusform>%Ln Kanäle angehalten, {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) not read, {days}</source>
        <translation>
            <numerusform>%Ln Kanal nicht gelesen, {days}</numerusform>
            <numerusform>%Ln Kanäle nicht gelesen, {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) not asked, {days}</source>
        <translation>
            <numerusform>%Ln Kanal nicht abgefragt, {days}</numerusform>
            <numerusform>%Ln Kanäle nicht abgefragt, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked, {days}: this computer was off or offline.</source>
        <translation>Nichts wurde abgefragt, {days}: Dieser Computer war aus oder offline.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel} is paused, {days}.</source>
        <translation>{channel} ist angehalten, {days}.</translation>
    </message>
    <message>
        <source>{channel} was not asked, {days}.</source>
        <translation>{channel} wurde nicht abgefragt, {days}.</translation>
    </message>
    <message>
        <source>{channel} was not read, {days}. {why}</source>
        <translation>{channel} wurde nicht gelesen, {days}. {why}</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Score on {day}</source>
        <translation>Wert am {day}</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Why this score?</source>
        <translation>Warum dieser Wert?</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation>Warum {score}?</translation>
    </message>
    <message>
        <source>What adds to the score and what takes from it, the heaviest first.</source>
        <translation>Was den Wert hebt und was ihn senkt, das Schwerste zuerst.</translation>
    </message>
    <message>
        <source>Reputation score now</source>
        <translation>Reputationswert jetzt</translation>
    </message>
</context>
<context>
    <name>RemindStep</name>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anstoß</translation>
    </message>
    <message>
        <source>a quiet word that somebody waits</source>
        <translation>ein leises Wort, dass jemand wartet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>from here on, silence lowers the score</source>
        <translation>ab hier senkt Schweigen den Wert</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>the last reminder of it</source>
        <translation>die letzte Erinnerung daran</translation>
    </message>
    <message>
        <source>When shall we remind you of a complaint?</source>
        <translation>Wann sollen wir Sie an eine Beschwerde erinnern?</translation>
    </message>
    <message>
        <source>The clock runs from when the customer wrote. These times suit most shops; they can be changed at any time, for each channel too.</source>
        <translation>Die Uhr läuft ab dem Moment, in dem der Kunde schrieb. Diese Zeiten passen den meisten Geschäften; sie lassen sich jederzeit ändern, auch für jeden Kanal.</translation>
    </message>
    <message>
        <source>Nothing appears between 20:00 and 08:00.</source>
        <translation>Zwischen 20:00 und 08:00 erscheint nichts.</translation>
    </message>
    <message>
        <source>Begin with the computer</source>
        <translation>Zusammen mit dem Computer starten</translation>
    </message>
    <message>
        <source>It waits in the tray, so that no complaint is missed while the window is closed.</source>
        <translation>Das Programm wartet im Infobereich, damit Ihnen keine Beschwerde entgeht, während das Fenster geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
</context>
<context>
    <name>ReminderSchedule</name>
    <message>
        <source>Praise without thanks</source>
        <translation>Lob ohne Dank</translation>
    </message>
    <message>
        <source>Complaints that wait</source>
        <translation>Beschwerden, die warten</translation>
    </message>
    <message>
        <source>Put away until {when}. Its clock goes on.</source>
        <translation>Zurückgestellt bis {when}. Die Uhr läuft weiter.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Different for one channel…</source>
        <translation>Anders für einen Kanal…</translation>
    </message>
    <message>
        <source>All back to the defaults</source>
        <translation>Alles zurück auf die Vorgaben</translation>
    </message>
    <message>
        <source>The nudge belongs before overdue, and overdue before the last call. As they stand, a reminder that comes too late is never shown.</source>
        <translation>Der Anstoß gehört vor „überfällig“ und „überfällig“ vor den letzten Aufruf. So, wie sie stehen, wird eine Erinnerung, die zu spät kommt, nie gezeigt.</translation>
    </message>
    <message>
        <source>all reminders</source>
        <translation>alle Erinnerungen</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>What you have from there stays: %n review(s), with the answers.</source>
        <translation>
            <numerusform>Was Sie von dort haben, bleibt: %n Bewertung, mit der Antwort.</numerusform>
            <numerusform>Was Sie von dort haben, bleibt: %n Bewertungen, mit den Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is forgotten, and this cannot be undone: adding the link again later begins a new channel, which brings its reviews once more.</source>
        <translation>Der Link wird vergessen, und das lässt sich nicht zurücknehmen: Wer ihn später wieder hinzufügt, beginnt einen neuen Kanal, der seine Bewertungen noch einmal bringt.</translation>
    </message>
    <message>
        <source>Where it should only rest, pause it.</source>
        <translation>Soll er nur ruhen, halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>Stattdessen anhalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>waiting, quality, thanks…</source>
        <translation>Warten, Qualität, Dank…</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Was Sie schreiben</translation>
    </message>
    <message>
        <source>What Anna would read</source>
        <translation>Was Anna lesen würde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>S&amp;ituation</source>
        <translation>S&amp;ituation</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Worte</translation>
    </message>
    <message>
        <source>Put in what differs from customer to customer:</source>
        <translation>Einsetzen, was von Kunde zu Kunde verschieden ist:</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>der Name des Kunden</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>der Name des Geschäfts</translation>
    </message>
    <message>
        <source>the channel&apos;s name</source>
        <translation>der Name des Kanals</translation>
    </message>
    <message>
        <source>the stars</source>
        <translation>die Sterne</translation>
    </message>
    <message>
        <source>{placeholder} {meaning}</source>
        <translation>{placeholder} {meaning}</translation>
    </message>
    <message>
        <source>Put in {meaning}</source>
        <translation>Einsetzen: {meaning}</translation>
    </message>
    <message>
        <source>It is kept once it has a situation and words.</source>
        <translation>Er wird gesichert, sobald er eine Situation und Worte hat.</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>ReplyPageLine</name>
    <message>
        <source>That is no web address. It begins with https://</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation>Diese Seite merken</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>On which page are replies to “{channel}” written?</source>
        <translation>Auf welcher Seite werden Antworten an „{channel}“ geschrieben?</translation>
    </message>
    <message>
        <source>The page is kept.</source>
        <translation>Die Seite ist gemerkt.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n review(s) to {path}.</source>
        <translation>
            <numerusform>%n Bewertung nach {path} geschrieben.</numerusform>
            <numerusform>%n Bewertungen nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>That ended before its time. Nothing was changed; try once more.</source>
        <translation>Das endete vor der Zeit. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ReportScheduler</name>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReportWritingSection</name>
    <message>
        <source>Look at a report…</source>
        <translation>Bericht ansehen…</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Of which shop</source>
        <translation>Von welchem Geschäft</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Alle Geschäfte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Everything in this window is replaced by what is in this file, and is as it was on that day.</source>
        <translation>Alles in diesem Fenster wird durch das ersetzt, was in dieser Datei ist, und ist dann wie an jenem Tag.</translation>
    </message>
    <message>
        <source>What is here now is kept beside it, in a file whose name ends in “before-restore”.</source>
        <translation>Was jetzt hier ist, bleibt daneben liegen, in einer Datei, deren Name auf „before-restore“ endet.</translation>
    </message>
    <message>
        <source>Secret links are in no backup: the channels that have one ask you to paste it again.</source>
        <translation>Geheime Links sind in keiner Sicherung: Die Kanäle, die einen haben, bitten Sie, ihn wieder einzufügen.</translation>
    </message>
    <message>
        <source>People who were erased since that day are in the backup still, and come back with it.</source>
        <translation>Personen, die seit jenem Tag gelöscht wurden, sind in der Sicherung noch enthalten und kommen mit ihr zurück.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Wird eingesetzt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{channel}”</source>
        <translation>„{channel}“</translation>
    </message>
    <message>
        <source>Everything is as it was in that file. Paste the secret link of these again:
{channels}</source>
        <translation>Alles ist, wie es in jener Datei war. Fügen Sie den geheimen Link von diesen wieder ein:
{channels}</translation>
    </message>
    <message>
        <source>Paste a link…</source>
        <translation>Link einfügen…</translation>
    </message>
    <message>
        <source>Everything is as it was in that file.</source>
        <translation>Alles ist, wie es in jener Datei war.</translation>
    </message>
    <message>
        <source>{what} Everything here is as it was.</source>
        <translation>{what} Hier ist alles, wie es war.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called like that. Try another word.</source>
        <translation>Keine Einstellung heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>{label} · {section}</source>
        <translation>{label} · {section}</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message numerus="yes">
        <source>%n review(s) are marked as answered.</source>
        <translation>
            <numerusform>%n Bewertung ist als beantwortet vermerkt.</numerusform>
            <numerusform>%n Bewertungen sind als beantwortet vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as answered.</source>
        <translation>Als beantwortet vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) need no answer.</source>
        <translation>
            <numerusform>%n Bewertung braucht keine Antwort.</numerusform>
            <numerusform>%n Bewertungen brauchen keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs no answer.</source>
        <translation>Sie braucht keine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are not about us.</source>
        <translation>
            <numerusform>%n Bewertung handelt nicht von uns.</numerusform>
            <numerusform>%n Bewertungen handeln nicht von uns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as not about us.</source>
        <translation>Als nicht über uns vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are marked as reported.</source>
        <translation>
            <numerusform>%n Bewertung ist als gemeldet vermerkt.</numerusform>
            <numerusform>%n Bewertungen sind als gemeldet vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as reported to the platform.</source>
        <translation>Als der Plattform gemeldet vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait again.</source>
        <translation>
            <numerusform>%n Bewertung wartet wieder.</numerusform>
            <numerusform>%n Bewertungen warten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for an answer again.</source>
        <translation>Sie wartet wieder auf Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are ready to post.</source>
        <translation>
            <numerusform>%n Bewertung ist bereit zum Veröffentlichen.</numerusform>
            <numerusform>%n Bewertungen sind bereit zum Veröffentlichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits under “Ready to post”.</source>
        <translation>Sie wartet unter „Zu veröffentlichen“.</translation>
    </message>
    <message>
        <source>Taken as: {kind}. The score was reckoned anew.</source>
        <translation>Gilt nun als: {kind}. Der Wert wurde neu berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are taken as: {kind}.</source>
        <translation>
            <numerusform>%n Bewertung gilt nun als: {kind}.</numerusform>
            <numerusform>%n Bewertungen gelten nun als: {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away until {when}. Its clock goes on.</source>
        <translation>Zurückgestellt bis {when}. Die Uhr läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are put away until {when}.</source>
        <translation>
            <numerusform>%n Bewertung ist zurückgestellt bis {when}.</numerusform>
            <numerusform>%n Bewertungen sind zurückgestellt bis {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist gesichert.</translation>
    </message>
    <message>
        <source>The note is taken away.</source>
        <translation>Die Notiz ist weggenommen.</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Who wrote it, where and when</source>
        <translation>Wer es schrieb, wo und wann</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Zurückstellen bis…</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>Notiz für mich</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not a complaint?</source>
        <translation>Keine Beschwerde?</translation>
    </message>
    <message>
        <source>Is it a complaint?</source>
        <translation>Ist es eine Beschwerde?</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>Wieder warten lassen</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Jetzt zeigen</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Follow-up…</source>
        <translation>Wiedervorlage…</translation>
    </message>
    <message>
        <source>I answered earlier…</source>
        <translation>Ich habe früher geantwortet…</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Nicht über uns</translation>
    </message>
    <message>
        <source>Reported to the platform</source>
        <translation>Der Plattform gemeldet</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Beanstanden…</translation>
    </message>
    <message>
        <source>Show its channel</source>
        <translation>Ihren Kanal zeigen</translation>
    </message>
</context>
<context>
    <name>ReviewHistory</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n version(s)</source>
        <translation>
            <numerusform>%n Fassung zeigen</numerusform>
            <numerusform>%n Fassungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the words before and after this edit</source>
        <translation>Die Worte vor und nach dieser Änderung vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Search every word ever written</source>
        <translation>Jedes je geschriebene Wort durchsuchen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter sichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new review(s)</source>
        <translation>
            <numerusform>%Ln neue Bewertung zeigen</numerusform>
            <numerusform>%Ln neue Bewertungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these waits any more</source>
        <translation>Keine davon wartet noch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln await an answer</source>
        <translation>
            <numerusform>%Ln wartet auf Antwort</numerusform>
            <numerusform>%Ln warten auf Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}+ found</source>
        <translation>{number}+ gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}+ reviews</source>
        <translation>{number}+ Bewertungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} are chosen; that is as many as can be acted upon at once.</source>
        <translation>Die ersten {number} sind gewählt; mit mehr lässt sich auf einmal nichts tun.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReviewListModel</name>
    <message>
        <source>This review is being read.</source>
        <translation>Diese Bewertung wird gelesen.</translation>
    </message>
</context>
<context>
    <name>ReviewListView</name>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The program cannot judge {language} yet. Please look yourself: what is it?</source>
        <translation>Das Programm kann {language} noch nicht beurteilen. Bitte sehen Sie selbst: Was ist es?</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>Change your answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Copied. It waits under “Ready to post”.</source>
        <translation>Kopiert. Sie wartet unter „Zu veröffentlichen“.</translation>
    </message>
    <message>
        <source>Copied, and the page is opened. Paste it there, then say “I have posted it”.</source>
        <translation>Kopiert, und die Seite ist offen. Fügen Sie sie dort ein und sagen Sie dann „Ich habe sie veröffentlicht“.</translation>
    </message>
    <message>
        <source>Copied, but the page could not be opened. It waits under “Ready to post”.</source>
        <translation>Kopiert, aber die Seite ließ sich nicht öffnen. Sie wartet unter „Zu veröffentlichen“.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Choose a review at the left. Press ? for all keys.</source>
        <translation>Wählen Sie links eine Bewertung. Alle Tasten: ?</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What the customer wrote</source>
        <translation>Was der Kunde schrieb</translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation>Keine Worte, nur Sterne.</translation>
    </message>
    <message>
        <source>weighs against</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>weighs for</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>Topics: {topics}</source>
        <translation>Themen: {topics}</translation>
    </message>
    <message>
        <source>Weighs against: {phrases}.</source>
        <translation>Spricht dagegen: {phrases}.</translation>
    </message>
    <message>
        <source>Weighs for: {phrases}.</source>
        <translation>Spricht dafür: {phrases}.</translation>
    </message>
</context>
<context>
    <name>RoadChips</name>
    <message>
        <source>Review mails</source>
        <translation>Mails über Bewertungen</translation>
    </message>
    <message>
        <source>Does a platform mail you about new reviews? Save such a mail as a file (.eml) and import it.</source>
        <translation>Schickt eine Plattform Ihnen Mails über neue Bewertungen? Speichern Sie eine davon als Datei (.eml) und lesen Sie sie ein.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>An export file</source>
        <translation>Eine Exportdatei</translation>
    </message>
    <message>
        <source>Google Takeout as it was downloaded, or a table of reviews (CSV) from any platform.</source>
        <translation>Google Takeout, wie es geladen wurde, oder eine Tabelle mit Bewertungen (CSV) von irgendeiner Plattform.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>In Google Alerts, type the shop&apos;s name in quotation marks and set “Deliver to” to “RSS feed”. Then paste the link of the feed above.</source>
        <translation>Geben Sie bei Google Alerts den Namen des Geschäfts in Anführungszeichen ein und stellen Sie „Senden an“ auf „RSS-Feed“. Fügen Sie dann oben den Link des Feeds ein.</translation>
    </message>
    <message>
        <source>Open Google Alerts</source>
        <translation>Google Alerts öffnen</translation>
    </message>
    <message>
        <source>A profile</source>
        <translation>Ein Profil</translation>
    </message>
    <message>
        <source>Paste the address of a profile, tag or community on Mastodon, Bluesky, YouTube, Lemmy or Reddit.</source>
        <translation>Fügen Sie die Adresse eines Profils, eines Schlagworts oder einer Gemeinschaft auf Mastodon, Bluesky, YouTube, Lemmy oder Reddit ein.</translation>
    </message>
    <message>
        <source>Counter book</source>
        <translation>Thekenbuch</translation>
    </message>
    <message>
        <source>What people say in the shop, on the phone or on paper is written down here in ten seconds.</source>
        <translation>Was Leute im Geschäft, am Telefon oder auf Papier sagen, ist hier in zehn Sekunden aufgeschrieben.</translation>
    </message>
    <message>
        <source>Open the counter book</source>
        <translation>Thekenbuch öffnen</translation>
    </message>
</context>
<context>
    <name>RoundRunner</name>
    <message>
        <source>The sample shop is invented: there is nobody to ask.</source>
        <translation>Das Beispielgeschäft ist erfunden: Da ist niemand zu fragen.</translation>
    </message>
</context>
<context>
    <name>SampleStarter</name>
    <message>
        <source>Clearly marked, and gone in one click.</source>
        <translation>Deutlich gekennzeichnet und mit einem Klick wieder weg.</translation>
    </message>
    <message>
        <source>How far the sample shop has come</source>
        <translation>Wie weit das Beispielgeschäft ist</translation>
    </message>
    <message>
        <source>Explore a sample shop</source>
        <translation>Beispielgeschäft ansehen</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Nur mal schauen?</translation>
    </message>
    <message>
        <source>An invented shop is being set up on this laptop. This takes some seconds.</source>
        <translation>Auf diesem Laptop wird ein erfundenes Geschäft eingerichtet. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The sample shop could not be set up. Nothing else was touched.</source>
        <translation>Das Beispielgeschäft ließ sich nicht einrichten. Sonst wurde nichts angerührt.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save as…</source>
        <translation>Sichern als…</translation>
    </message>
    <message>
        <source>Save the timeline as a file</source>
        <translation>Verlauf als Datei sichern</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gesichert als {path}.</translation>
    </message>
    <message>
        <source>Timeline {day}</source>
        <translation>Verlauf {day}</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Verlauf sichern</translation>
    </message>
</context>
<context>
    <name>SavedFilterMenu</name>
    <message>
        <source>Kept at the left as “{name}”.</source>
        <translation>Links gesichert als „{name}“.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter sichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is called “{name}” now.</source>
        <translation>Er heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The filter “{name}” is gone; its reviews stay.</source>
        <translation>Der Filter „{name}“ ist weg; seine Bewertungen bleiben.</translation>
    </message>
</context>
<context>
    <name>SavedRepliesSection</name>
    <message>
        <source>Add a reply</source>
        <translation>Textbaustein hinzufügen</translation>
    </message>
    <message>
        <source>Add the starter replies</source>
        <translation>Bausteine für den Anfang hinzufügen</translation>
    </message>
    <message>
        <source>There are replies to begin with that are not in your list.</source>
        <translation>Es gibt Bausteine für den Anfang, die nicht in Ihrer Liste sind.</translation>
    </message>
    <message>
        <source>There is none yet. Begin with a few that are kind and plain, and make them yours.</source>
        <translation>Es gibt noch keinen. Beginnen Sie mit einigen, die freundlich und schlicht sind, und machen Sie sie zu Ihren.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the reply “{beginning}…”</source>
        <translation>Den Textbaustein „{beginning}…“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove the reply “{beginning}…”</source>
        <translation>Den Textbaustein „{beginning}…“ entfernen</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s), last {day}</source>
        <translation>
            <numerusform>%n Mal verwendet, zuletzt {day}</numerusform>
            <numerusform>%n Mal verwendet, zuletzt {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedReplyPicker</name>
    <message>
        <source>Next wording</source>
        <translation>Nächster Wortlaut</translation>
    </message>
    <message>
        <source>Saved reply</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Saved reply: {situation}, {place} of {count}</source>
        <translation>Textbaustein: {situation}, {place} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{situation} (%n wording(s))</source>
        <translation>
            <numerusform>{situation} (%n Wortlaut)</numerusform>
            <numerusform>{situation} (%n Wortlaute)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add replies to begin with</source>
        <translation>Bausteine für den Anfang hinzufügen</translation>
    </message>
    <message>
        <source>Keep my words as a saved reply…</source>
        <translation>Meine Worte als Textbaustein sichern…</translation>
    </message>
    <message>
        <source>Change saved replies…</source>
        <translation>Textbausteine ändern…</translation>
    </message>
    <message>
        <source>Replies to begin with are there. Change them as you like under Settings.</source>
        <translation>Bausteine für den Anfang sind da. Ändern Sie sie nach Belieben in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gesichert als „{name}“.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ScopeChooser</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>{shop}, all channels</source>
        <translation>{shop}, alle Kanäle</translation>
    </message>
    <message>
        <source>Whose score: {name}</source>
        <translation>Wessen Wert: {name}</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation>Wohl zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Not enough to say: {n} of {m} reviews in the last year</source>
        <translation>Noch zu wenig: {n} von {m} Bewertungen im letzten Jahr</translation>
    </message>
    <message>
        <source>about the same as 4 weeks ago</source>
        <translation>etwa wie vor 4 Wochen</translation>
    </message>
    <message>
        <source>up {points} points in 4 weeks</source>
        <translation>{points} Punkte mehr in 4 Wochen</translation>
    </message>
    <message>
        <source>down {points} points in 4 weeks</source>
        <translation>{points} Punkte weniger in 4 Wochen</translation>
    </message>
    <message>
        <source>{day}: no reviews yet</source>
        <translation>{day}: noch keine Bewertungen</translation>
    </message>
    <message>
        <source>{day}: not enough to say</source>
        <translation>{day}: noch zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>{day}: {score}, likely between {low} and {high}</source>
        <translation>{day}: {score}, wohl zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>There are not enough reviews yet to draw the score.</source>
        <translation>Noch gibt es nicht genug Bewertungen, um den Wert zu zeichnen.</translation>
    </message>
    <message>
        <source>From {first} ({first_day}) to {last}; lowest {lowest} ({lowest_day}), highest {highest} ({highest_day}).</source>
        <translation>Von {first} ({first_day}) auf {last}; am niedrigsten {lowest} ({lowest_day}), am höchsten {highest} ({highest_day}).</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>in 4 weeks</source>
        <translation>in 4 Wochen</translation>
    </message>
    <message>
        <source>Reputation score</source>
        <translation>Reputationswert</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation>Warum {score}?</translation>
    </message>
    <message>
        <source>Why {score}? Shows the arithmetic</source>
        <translation>Warum {score}? Zeigt die Rechnung</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>Reputation score {score}. {band}</source>
        <translation>Reputationswert {score}. {band}</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>Reputation score over three months</source>
        <translation>Reputationswert über drei Monate</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>What weighs how much</source>
        <translation>Was wie viel wiegt</translation>
    </message>
    <message>
        <source>What silence costs</source>
        <translation>Was Schweigen kostet</translation>
    </message>
    <message>
        <source>What a new shop begins with</source>
        <translation>Womit ein neues Geschäft beginnt</translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation>Rechnung zeigen</translation>
    </message>
    <message>
        <source>Your score now</source>
        <translation>Ihr Wert jetzt</translation>
    </message>
    <message>
        <source>of 100, probably between {low} and {high}</source>
        <translation>von 100, wohl zwischen {low} und {high}</translation>
    </message>
    <message numerus="yes">
        <source>Not enough to say yet: %n review(s) in the last year.</source>
        <translation>
            <numerusform>Noch zu wenig: %n Bewertung im letzten Jahr.</numerusform>
            <numerusform>Noch zu wenig: %n Bewertungen im letzten Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each review counts by its stars, or by its words where it has none.</source>
        <translation>Jede Bewertung zählt nach ihren Sternen, oder nach ihren Worten, wo sie keine hat.</translation>
    </message>
    <message>
        <source>The newest count most: after {half} a review weighs half. A mention weighs {mention}.</source>
        <translation>Die neuesten zählen am meisten: Nach {half} wiegt eine Bewertung die Hälfte. Eine Erwähnung wiegt {mention}.</translation>
    </message>
    <message>
        <source>{phantoms} with {stars} are invented, so that a single one does not make or break the score.</source>
        <translation>{phantoms} mit {stars} sind erfunden, damit eine einzelne den Wert nicht macht oder verdirbt.</translation>
    </message>
    <message>
        <source>Overdue complaints cost up to {cost}; {silence} cost half of that.</source>
        <translation>Überfällige Beschwerden kosten bis zu {cost}; {silence} kosten die Hälfte davon.</translation>
    </message>
    <message>
        <source>Below {enough} in the last year the number is greyed.</source>
        <translation>Unter {enough} im letzten Jahr ist die Zahl grau.</translation>
    </message>
</context>
<context>
    <name>ScoreShare</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why is the score so?</source>
        <translation>Warum ist der Wert so?</translation>
    </message>
</context>
<context>
    <name>SecretsField</name>
    <message>
        <source>in this computer&apos;s keychain</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation>in einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
</context>
<context>
    <name>SentenceChooser</name>
    <message>
        <source>Sentences that are shown</source>
        <translation>Sätze, die gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>usually {default}</source>
        <translation>üblich: {default}</translation>
    </message>
    <message>
        <source>Computing the past anew…</source>
        <translation>Die Vergangenheit wird neu berechnet…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>A shop needs a name. It stays “{name}”.</source>
        <translation>Ein Geschäft braucht einen Namen. Es bleibt bei „{name}“.</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Linden &amp; Rye</source>
        <translation>Linde &amp; Roggen</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Wie heißt Ihr Geschäft?</translation>
    </message>
    <message>
        <source>The name your customers use. It greets you in the morning and stands in saved replies.</source>
        <translation>Der Name, den Ihre Kundschaft verwendet. Er begrüßt Sie am Morgen und steht in Textbausteinen.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Alles mit der Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Put away until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Zeit</translation>
    </message>
    <message>
        <source>That is in the past. Please choose a time to come.</source>
        <translation>Das liegt in der Vergangenheit. Bitte wählen Sie eine kommende Zeit.</translation>
    </message>
    <message>
        <source>It stays out of sight until then. Its clock goes on.</source>
        <translation>Bis dahin ist sie außer Sicht. Die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put away until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>A day and time…</source>
        <translation>Ein Tag und eine Zeit…</translation>
    </message>
    <message>
        <source>At closing time, {time}</source>
        <translation>Ladenschluss, {time}</translation>
    </message>
    <message>
        <source>This evening, {time}</source>
        <translation>Heute Abend, {time}</translation>
    </message>
    <message>
        <source>Tomorrow, {time}</source>
        <translation>Morgen, {time}</translation>
    </message>
    <message>
        <source>Monday, {time}</source>
        <translation>Montag, {time}</translation>
    </message>
</context>
<context>
    <name>StarPicker</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>keine Sterne</translation>
    </message>
    <message>
        <source>Stars: {stars}. Keys 1 to 5.</source>
        <translation>Sterne: {stars}. Tasten 1 bis 5.</translation>
    </message>
</context>
<context>
    <name>StarsChoice</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>How many stars: {stars}</source>
        <translation>Wie viele Sterne: {stars}</translation>
    </message>
    <message>
        <source>Choose how many stars</source>
        <translation>Wählen, wie viele Sterne</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Look into it</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>How far the round has come</source>
        <translation>Wie weit die Runde ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the round</source>
        <translation>Die Runde anhalten</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>While this is on, nothing is fetched from anywhere.</source>
        <translation>Solange das eingeschaltet ist, wird nirgendwo etwas abgerufen.</translation>
    </message>
</context>
<context>
    <name>StayingWords</name>
    <message>
        <source>Its icon in the tray shows how many complaints wait. Quit from the icon&apos;s menu.</source>
        <translation>Das Symbol im Infobereich zeigt, wie viele Beschwerden warten. Beenden können Sie das Programm im Menü des Symbols.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window stays in the task bar. To end the program press Ctrl+Q, or close the window there once more.</source>
        <translation>Dieser Desktop hat keinen Infobereich, deshalb bleibt das Fenster in der Taskleiste. Zum Beenden drücken Sie Strg+Q oder schließen das Fenster dort noch einmal.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Reputation Desktop goes on watching</source>
        <translation>Reputation Desktop läuft weiter</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {of}: {name}</source>
        <translation>Schritt {number} von {of}: {name}</translation>
    </message>
</context>
<context>
    <name>SwitchField</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Als Webseite sichern…</translation>
    </message>
    <message>
        <source>Everything as CSV…</source>
        <translation>Alles als CSV…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>The CSV holds every review, of all times, for a spreadsheet.</source>
        <translation>Die CSV-Datei enthält alle Bewertungen aus allen Zeiten, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Als Webseite sichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Write all reviews</source>
        <translation>Alle Bewertungen schreiben</translation>
    </message>
    <message>
        <source>reviews.csv</source>
        <translation>bewertungen.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>Add this one</source>
        <translation>Diesen hinzufügen</translation>
    </message>
    <message>
        <source>Ready to read</source>
        <translation>Bereit zum Lesen</translation>
    </message>
    <message>
        <source>Only these addresses will be asked. Every request is listed in the network diary.</source>
        <translation>Nur diese Adressen werden gefragt. Jede Abfrage steht im Netztagebuch.</translation>
    </message>
    <message>
        <source>Where do customers talk about you?</source>
        <translation>Wo spricht Ihre Kundschaft über Sie?</translation>
    </message>
    <message>
        <source>Paste a link. You will see what it is and what can be read before anything is kept.</source>
        <translation>Fügen Sie einen Link ein. Sie sehen, was er ist und was sich lesen lässt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>This link could not be added. Please try once more.</source>
        <translation>Dieser Link ließ sich nicht hinzufügen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Do not read {name}</source>
        <translation>{name} nicht lesen</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>auf diesem Laptop</translation>
    </message>
</context>
<context>
    <name>TestimonialsPanel</name>
    <message>
        <source>Save as web page…</source>
        <translation>Als Webseite sichern…</translation>
    </message>
    <message>
        <source>Choose all listed</source>
        <translation>Alle aufgelisteten wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>A page of its own for your web site, in the customers’ own words. It loads nothing from anywhere, suits small screens, and search engines can read who wrote what, where and when.</source>
        <translation>Eine eigene Seite für Ihre Website, mit den Worten Ihrer Kunden. Sie lädt nichts von anderswo, passt auf kleine Bildschirme, und Suchmaschinen können lesen, wer was wo und wann schrieb.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) chosen</source>
        <translation>
            <numerusform>%n Bewertung gewählt</numerusform>
            <numerusform>%n Bewertungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what shall stand on the page</source>
        <translation>Haken Sie an, was auf der Seite stehen soll</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Als Webseite sichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Not over yet: as of now</source>
        <translation>Noch nicht vorbei: Stand jetzt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Reputation score over time</source>
        <translation>Reputationswert im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Write down an event</source>
        <translation>Ereignis aufschreiben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{shop}: reputation score</source>
        <translation>{shop}: Reputationswert</translation>
    </message>
    <message>
        <source>Reputation score</source>
        <translation>Reputationswert</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>{name}, {days}</source>
        <translation>{name}, {days}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Reputation score over time, as a table</source>
        <translation>Reputationswert im Lauf der Zeit, als Tabelle</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>(stars without words)</source>
        <translation>(Sterne ohne Worte)</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Write down a complaint…</source>
        <translation>Beschwerde aufschreiben…</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Open Reputation Desktop</source>
        <translation>Reputation Desktop öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show reminders again</source>
        <translation>Erinnerungen wieder zeigen</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>Holiday until…</source>
        <translation>Urlaub bis…</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>Until closing time, {time}</source>
        <translation>Bis Ladenschluss, {time}</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Bis {when}</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message numerus="yes">
        <source>%n complaint(s) are waiting</source>
        <translation>
            <numerusform>%n Beschwerde wartet</numerusform>
            <numerusform>%n Beschwerden warten</numerusform>
        </translation>
    </message>
    <message>
        <source>No complaint is waiting</source>
        <translation>Keine Beschwerde wartet</translation>
    </message>
    <message>
        <source>{channel} could not be read</source>
        <translation>{channel} war nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) could not be read</source>
        <translation>
            <numerusform>%n Kanal war nicht lesbar</numerusform>
            <numerusform>%n Kanäle waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminders until the end of {day}</source>
        <translation>Keine Erinnerungen bis einschließlich {day}</translation>
    </message>
    <message>
        <source>Reminders pause until {when}</source>
        <translation>Erinnerungen angehalten bis {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are waiting, the oldest for {age}</source>
        <translation>
            <numerusform>%n Beschwerde wartet, schon {age}</numerusform>
            <numerusform>%n Beschwerden warten, die älteste schon {age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue</source>
        <translation>
            <numerusform>%n ist überfällig</numerusform>
            <numerusform>%n sind überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>You stay offline: nothing is fetched</source>
        <translation>Sie bleiben offline: Nichts wird abgerufen</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Es gibt keine Verbindung</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Posteingang öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are waiting</source>
        <translation>
            <numerusform>%n Beschwerde wartet</numerusform>
            <numerusform>%n Beschwerden warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Alle {number} zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n mixed review(s) are waiting too.</source>
        <translation>
            <numerusform>%n gemischte Bewertung wartet auch.</numerusform>
            <numerusform>%n gemischte Bewertungen warten auch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed review(s) are waiting.</source>
        <translation>
            <numerusform>%n gemischte Bewertung wartet.</numerusform>
            <numerusform>%n gemischte Bewertungen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) are written and ready to post.</source>
        <translation>
            <numerusform>%n Antwort ist geschrieben und bereit zum Veröffentlichen.</numerusform>
            <numerusform>%n Antworten sind geschrieben und bereit zum Veröffentlichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints that wait</source>
        <translation>Beschwerden, die warten</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer: {who}, {age}</source>
        <translation>Antworten: {who}, {age}</translation>
    </message>
    <message>
        <source>{age}, {stage}: {text}</source>
        <translation>{age}, {stage}: {text}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
</context>
<context>
    <name>WeekdayField</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What if?</source>
        <translation>Was wäre wenn?</translation>
    </message>
    <message>
        <source>No complaint is overdue.</source>
        <translation>Keine Beschwerde ist überfällig.</translation>
    </message>
    <message>
        <source>Choose which to answer</source>
        <translation>Wählen, welche beantwortet werden</translation>
    </message>
    <message>
        <source>More reviews come in</source>
        <translation>Weitere Bewertungen kommen herein</translation>
    </message>
    <message>
        <source>How many more reviews</source>
        <translation>Wie viele weitere Bewertungen</translation>
    </message>
    <message>
        <source>more</source>
        <translation>weitere mit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Would be today</source>
        <translation>Wäre heute</translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n overdue</source>
        <translation>
            <numerusform>%n überfällige beantworten</numerusform>
            <numerusform>Die %n überfälligen beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {count} of the {total} overdue</source>
        <translation>{count} von {total} überfälligen beantworten</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, {who}</source>
        <translation>{age}, {who}</translation>
    </message>
    <message>
        <source>“What if?” leaves it out: it would be {score} today.</source>
        <translation>„Was wäre wenn?“ lässt sie weg: Der Wert wäre heute {score}.</translation>
    </message>
</context>
<context>
    <name>WordsSetting</name>
    <message>
        <source>Add a word, then Enter</source>
        <translation>Wort eingeben, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Take “{word}” away</source>
        <translation>„{word}“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>WorthALook</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the reviews that could not be judged</source>
        <translation>Die Bewertungen zeigen, die sich nicht beurteilen ließen</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Show the reviews that were corrected</source>
        <translation>Die Bewertungen zeigen, die berichtigt wurden</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours changed the scores of the past too.</source>
        <translation>
            <numerusform>%n Berichtigung von Ihnen hat auch die Werte der Vergangenheit geändert.</numerusform>
            <numerusform>%n Berichtigungen von Ihnen haben auch die Werte der Vergangenheit geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please look: %n review(s) could not be judged</source>
        <translation>
            <numerusform>Bitte ansehen: %n Bewertung ließ sich nicht beurteilen</numerusform>
            <numerusform>Bitte ansehen: %n Bewertungen ließen sich nicht beurteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Von Ihnen berichtigt</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>No folder is chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Reports are put into it by themselves.</source>
        <translation>Berichte kommen von selbst hinein.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A PDF of each week or month, put into a folder of yours once it is over.</source>
        <translation>Ist eine Woche oder ein Monat vorbei, kommt ein PDF davon in einen Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Write by itself</source>
        <translation>Von selbst schreiben</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Wählen Sie zuerst einen Ordner</translation>
    </message>
    <message>
        <source>This folder is not there now, so nothing can be put into it. Choose another one.</source>
        <translation>Dieser Ordner ist gerade nicht da, deshalb kann nichts hinein. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>this computer&apos;s</source>
        <translation>die dieses Computers</translation>
    </message>
</context>
<context>
    <name>_ChannelRow</name>
    <message>
        <source>{channel}: {words}</source>
        <translation>{channel}: {words}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n await(s) an answer</source>
        <translation>
            <numerusform>%n wartet auf Antwort</numerusform>
            <numerusform>%n warten auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s)</source>
        <translation>
            <numerusform>%Ln Beschwerde</numerusform>
            <numerusform>%Ln Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviews in %Ln week(s), {most} at most</source>
        <translation>
            <numerusform>Bewertungen in %Ln Woche, höchstens {most}</numerusform>
            <numerusform>Bewertungen in %Ln Wochen, höchstens {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are waiting</source>
        <translation>
            <numerusform>%n Beschwerde wartet</numerusform>
            <numerusform>%n Beschwerden warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) praised you this week</source>
        <translation>
            <numerusform>%n Kunde hat Sie diese Woche gelobt</numerusform>
            <numerusform>%n Kunden haben Sie diese Woche gelobt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message numerus="yes">
        <source>{blamed} of %n review(s) blame it</source>
        <translation>
            <numerusform>{blamed} von %n Bewertung mit Kritik daran</numerusform>
            <numerusform>{blamed} von %n Bewertungen mit Kritik daran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{blamed} of %n review(s) complain</source>
        <translation>
            <numerusform>{blamed} von %n Bewertung mit Beschwerde</numerusform>
            <numerusform>{blamed} von %n Bewertungen mit Beschwerde</numerusform>
        </translation>
    </message>
    <message>
        <source>{blamed} of {all}</source>
        <translation>{blamed} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag davor</numerusform>
            <numerusform>%n Tage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n Tag danach</numerusform>
            <numerusform>%n Tage danach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Headings</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>_Quote</name>
    <message>
        <source>A customer</source>
        <translation>Aus der Kundschaft</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>_Spans</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Spread</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n Mal gemocht</numerusform>
            <numerusform>%n Mal gemocht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared %n time(s)</source>
        <translation>
            <numerusform>%n Mal geteilt</numerusform>
            <numerusform>%n Mal geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n folgt</numerusform>
            <numerusform>%n folgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Units</name>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s)</source>
        <translation>
            <numerusform>Bewertung</numerusform>
            <numerusform>Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complaint(s)</source>
        <translation>
            <numerusform>Beschwerde</numerusform>
            <numerusform>Beschwerden</numerusform>
        </translation>
    </message>
    <message>
        <source>of 5 stars</source>
        <translation>von 5 Sternen</translation>
    </message>
    <message>
        <source>% of the score</source>
        <translation>% des Wertes</translation>
    </message>
    <message>
        <source>% of a review</source>
        <translation>% einer Bewertung</translation>
    </message>
    <message>
        <source>% sure</source>
        <translation>% sicher</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>about: {place}</source>
        <translation>über: {place}</translation>
    </message>
    <message>
        <source>in: {outlet}</source>
        <translation>in: {outlet}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>zuerst gesehen {when}</translation>
    </message>
    <message>
        <source>No longer on its page since {day}. Your copy is kept.</source>
        <translation>Nicht mehr auf der Seite seit {day}. Ihr Exemplar bleibt.</translation>
    </message>
    <message>
        <source>From before you used this program: it starts no clock.</source>
        <translation>Aus der Zeit, bevor Sie dieses Programm benutzten: Sie startet keine Uhr.</translation>
    </message>
    <message>
        <source>Set aside by the words that you chose for its channel.</source>
        <translation>Beiseitegelegt durch die Wörter, die Sie für den Kanal gewählt haben.</translation>
    </message>
    <message>
        <source>Put away until {when}.</source>
        <translation>Zurückgestellt bis {when}.</translation>
    </message>
    <message>
        <source>Answered {when}.</source>
        <translation>Beantwortet: {when}.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>No answer needed.</source>
        <translation>Keine Antwort nötig.</translation>
    </message>
    <message>
        <source>Not about us; it does not count.</source>
        <translation>Nicht über uns; sie zählt nicht.</translation>
    </message>
    <message>
        <source>Reported to the platform. Keep what came of it under “Dispute…”.</source>
        <translation>Der Plattform gemeldet. Was daraus wurde, halten Sie unter „Beanstanden…“ fest.</translation>
    </message>
    <message>
        <source>Your answer is ready to post.</source>
        <translation>Ihre Antwort ist bereit zum Veröffentlichen.</translation>
    </message>
    <message>
        <source>Waiting for {age}. An answer is due {when}.</source>
        <translation>Wartet schon {age}. Eine Antwort ist fällig: {when}.</translation>
    </message>
    <message>
        <source>Last call: waiting for {age}.</source>
        <translation>Letzter Aufruf: wartet schon {age}.</translation>
    </message>
    <message>
        <source>Overdue: waiting for {age}.</source>
        <translation>Überfällig: wartet schon {age}.</translation>
    </message>
    <message>
        <source>Waiting for {age}.</source>
        <translation>Wartet schon {age}.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>für immer weg</translation>
    </message>
    <message>
        <source>wants a login</source>
        <translation>verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>not allowed for programs</source>
        <translation>für Programme nicht erlaubt</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>zu oft gefragt</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no such site, or no connection</source>
        <translation>keine solche Seite, oder keine Verbindung</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>ihr Zertifikat ist nicht gültig</translation>
    </message>
    <message>
        <source>refused: leads into the local network</source>
        <translation>abgelehnt: führt in das lokale Netz</translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation>zu groß zum Lesen</translation>
    </message>
    <message>
        <source>sent round in circles</source>
        <translation>im Kreis geschickt</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>keine Antwort kam</translation>
    </message>
    <message>
        <source>{words} ({status})</source>
        <translation>{words} ({status})</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>sent on to another address</source>
        <translation>an eine andere Adresse geschickt</translation>
    </message>
    <message>
        <source>trouble of its own</source>
        <translation>eine Störung dort</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>war nicht lesbar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>{size} B</source>
        <translation>{size} B</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Said in the shop</source>
        <translation>Im Geschäft gesagt</translation>
    </message>
    <message>
        <source>{platform}, mentions</source>
        <translation>{platform}, Erwähnungen</translation>
    </message>
    <message>
        <source>a secret link</source>
        <translation>ein geheimer Link</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>from files that you import</source>
        <translation>aus Dateien, die Sie einlesen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>not since {when}</source>
        <translation>nicht seit {when}</translation>
    </message>
    <message>
        <source>last written {day}</source>
        <translation>zuletzt geschrieben {day}</translation>
    </message>
    <message>
        <source>a file of {day}</source>
        <translation>eine Datei vom {day}</translation>
    </message>
    <message>
        <source>read at {when}</source>
        <translation>gelesen um {when}</translation>
    </message>
    <message>
        <source>read {when}</source>
        <translation>gelesen {when}</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first day of “5–11 April”</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>{day}: no reviews yet</source>
        <translation>{day}: noch keine Bewertungen</translation>
    </message>
    <message>
        <source>{day}: not enough to say</source>
        <translation>{day}: noch zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation>{day}: {score}</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Not enough to say</source>
        <translation>Noch zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>{score}, likely between {low} and {high}</source>
        <translation>{score}, wohl zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{reviews}, {complaints}</source>
        <translation>{reviews}, {complaints}</translation>
    </message>
    <message>
        <source>No new reviews</source>
        <translation>Keine neuen Bewertungen</translation>
    </message>
    <message>
        <source>Reviews a day, {most} at most</source>
        <translation>Bewertungen am Tag, höchstens {most}</translation>
    </message>
    <message>
        <source>Reviews a week, {most} at most</source>
        <translation>Bewertungen in der Woche, höchstens {most}</translation>
    </message>
    <message>
        <source>There are not enough reviews yet to draw the score.</source>
        <translation>Noch gibt es nicht genug Bewertungen, um den Wert zu zeichnen.</translation>
    </message>
    <message>
        <source>score, and where it likely lies</source>
        <translation>Wert, und wo er wohl liegt</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>an Amazon page</source>
        <translation>eine Seite von Amazon</translation>
    </message>
    <message>
        <source>Amazon offers no feed of reviews and does not let programs read its pages.</source>
        <translation>Amazon bietet keinen Feed mit Bewertungen und lässt Programme seine Seiten nicht lesen.</translation>
    </message>
    <message>
        <source>it describes the app and has no stars</source>
        <translation>sie beschreibt die App und hat keine Sterne</translation>
    </message>
    <message>
        <source>a page of Apple&apos;s App Store</source>
        <translation>eine Seite in Apples App Store</translation>
    </message>
    <message>
        <source>an app in Apple&apos;s App Store</source>
        <translation>eine App in Apples App Store</translation>
    </message>
    <message>
        <source>It does not lead to one app.</source>
        <translation>Der Link führt nicht zu einer einzelnen App.</translation>
    </message>
    <message>
        <source>Open the app&apos;s own page on apps.apple.com and paste its address, which ends in “id” and a number.</source>
        <translation>Öffnen Sie die eigene Seite der App auf apps.apple.com und fügen Sie ihre Adresse ein, die auf „id“ und eine Zahl endet.</translation>
    </message>
    <message>
        <source>the latest 500 reviews from one country, with their stars</source>
        <translation>die neuesten 500 Bewertungen aus einem Land, mit ihren Sternen</translation>
    </message>
    <message>
        <source>Your replies are not in this feed, and each country has a feed of its own.</source>
        <translation>Ihre Antworten stehen nicht in diesem Feed, und jedes Land hat einen eigenen.</translation>
    </message>
    <message>
        <source>For another country, paste the app&apos;s page with that country&apos;s two letters after apps.apple.com/.</source>
        <translation>Für ein anderes Land fügen Sie die Seite der App mit dessen zwei Buchstaben nach apps.apple.com/ ein.</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON anderer Art</translation>
    </message>
    <message>
        <source>broken JSON</source>
        <translation>beschädigtes JSON</translation>
    </message>
    <message>
        <source>a Bluesky account</source>
        <translation>ein Konto bei Bluesky</translation>
    </message>
    <message>
        <source>a Bluesky page</source>
        <translation>eine Seite bei Bluesky</translation>
    </message>
    <message>
        <source>the latest posts of this account</source>
        <translation>die neuesten Beiträge dieses Kontos</translation>
    </message>
    <message>
        <source>Likes, reposts and replies are not in the feed.</source>
        <translation>Herzen, geteilte Beiträge und Antworten stehen nicht im Feed.</translation>
    </message>
    <message>
        <source>Bluesky answers searches and tags only to people who are signed in.</source>
        <translation>Bluesky beantwortet Suchen und Schlagwörter nur für Angemeldete.</translation>
    </message>
    <message>
        <source>a Booking.com page</source>
        <translation>eine Seite von Booking.com</translation>
    </message>
    <message>
        <source>Booking.com offers no feed and gives guest reviews only to its partners&apos; programs.</source>
        <translation>Booking.com bietet keinen Feed und gibt Gästebewertungen nur an die Programme seiner Partner.</translation>
    </message>
    <message>
        <source>an Etsy page</source>
        <translation>eine Seite von Etsy</translation>
    </message>
    <message>
        <source>Etsy offers no feed of reviews, and gives them only to programs with a key, which this one cannot use.</source>
        <translation>Etsy bietet keinen Feed mit Bewertungen und gibt sie nur an Programme mit einem Schlüssel, den dieses nicht verwenden kann.</translation>
    </message>
    <message>
        <source>a Facebook page</source>
        <translation>eine Seite von Facebook</translation>
    </message>
    <message>
        <source>Facebook offers no feed, and shows recommendations only to people who are signed in.</source>
        <translation>Facebook bietet keinen Feed und zeigt Empfehlungen nur Angemeldeten.</translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation>der Eintrag ist leer</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>eine Webadresse</translation>
    </message>
    <message>
        <source>the reviews and posts of the feed that is found there</source>
        <translation>die Bewertungen und Beiträge des Feeds, der dort gefunden wird</translation>
    </message>
    <message>
        <source>the same entry stands twice</source>
        <translation>derselbe Eintrag steht zweimal da</translation>
    </message>
    <message>
        <source>it declares its own document type in an unusual way</source>
        <translation>es erklärt seine Dokumentart auf ungewöhnliche Weise</translation>
    </message>
    <message>
        <source>it uses parameter entities</source>
        <translation>es verwendet Parameter-Entitäten</translation>
    </message>
    <message>
        <source>it wants to include other files</source>
        <translation>es will andere Dateien einbinden</translation>
    </message>
    <message>
        <source>its entities unfold into more than 1 MB</source>
        <translation>seine Entitäten entfalten sich auf mehr als 1 MB</translation>
    </message>
    <message>
        <source>JSON, but no JSON Feed</source>
        <translation>JSON, aber kein JSON-Feed</translation>
    </message>
    <message>
        <source>JSON that breaks off or is malformed</source>
        <translation>JSON, das abbricht oder fehlerhaft ist</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>XML of another kind</source>
        <translation>XML anderer Art</translation>
    </message>
    <message>
        <source>neither XML nor JSON</source>
        <translation>weder XML noch JSON</translation>
    </message>
    <message>
        <source>XML too broken to read</source>
        <translation>XML, das zu beschädigt zum Lesen ist</translation>
    </message>
    <message>
        <source>It is a web page or a feed. Add its address as a channel, or export the reviews as CSV.</source>
        <translation>Das ist eine Webseite oder ein Feed. Fügen Sie die Adresse als Kanal hinzu, oder exportieren Sie die Bewertungen als CSV.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>A folder can be an unpacked Google Takeout or hold mails; choose any other file itself.</source>
        <translation>Ein Ordner kann ein entpacktes Google Takeout sein oder Mails enthalten; jede andere Datei wählen Sie selbst.</translation>
    </message>
    <message>
        <source>It is a PDF. Export the reviews as CSV and import that.</source>
        <translation>Das ist ein PDF. Exportieren Sie die Bewertungen als CSV und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>It is a packed archive. Unpack it and import what is inside.</source>
        <translation>Das ist ein gepacktes Archiv. Entpacken Sie es und lesen Sie ein, was darin ist.</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation>sie ist größer als {limit} MB</translation>
    </message>
    <message>
        <source>There is nothing called “{key}” to map. There are: {known}.</source>
        <translation>Es gibt nichts, das „{key}“ heißt. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”. Its columns are: {columns}.</source>
        <translation>{path} hat keine Spalte „{column}“. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>“{words}” separates no columns. Say comma, semicolon, tab or pipe.</source>
        <translation>„{words}“ trennt keine Spalten. Möglich sind Komma, Strichpunkt, Tabulator oder senkrechter Strich.</translation>
    </message>
    <message>
        <source>Dates cannot be read “{words}”. Say day-first, month-first or excel.</source>
        <translation>Daten lassen sich nicht „{words}“ lesen. Möglich sind: Tag vorn, Monat vorn oder Excel.</translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation>die Zeile ist leer</translation>
    </message>
    <message>
        <source>the row holds neither text nor stars</source>
        <translation>die Zeile enthält weder Text noch Sterne</translation>
    </message>
    <message>
        <source>the row has more cells than the table has columns; a text with a separator in it needs quotes</source>
        <translation>die Zeile hat mehr Zellen als die Tabelle Spalten; ein Text mit einem Trennzeichen darin braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>a line of totals</source>
        <translation>eine Zeile mit Summen</translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>noch einmal die Kopfzeile</translation>
    </message>
    <message>
        <source>Columns: {taken}.</source>
        <translation>Spalten: {taken}.</translation>
    </message>
    <message>
        <source>“{column}” as {role}</source>
        <translation>„{column}“ als {role}</translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>Nicht verwendet: {columns}.</translation>
    </message>
    <message>
        <source>Rows above the header that were passed over: {count}.</source>
        <translation>Übergangene Zeilen über der Kopfzeile: {count}.</translation>
    </message>
    <message>
        <source>It has a header, but no rows below it.</source>
        <translation>Sie hat eine Kopfzeile, aber keine Zeilen darunter.</translation>
    </message>
    <message>
        <source>the same review as in row {row}</source>
        <translation>dieselbe Bewertung wie in Zeile {row}</translation>
    </message>
    <message>
        <source>“{column}” does not tell reviews apart, so they are known by author, date and text instead.</source>
        <translation>„{column}“ unterscheidet die Bewertungen nicht; erkannt werden sie deshalb an Autor, Datum und Text.</translation>
    </message>
    <message>
        <source>Dates like “{example}” were read with the day first.</source>
        <translation>Daten wie „{example}“ wurden mit dem Tag vorn gelesen.</translation>
    </message>
    <message>
        <source>Dates like “{example}” were read with the month first.</source>
        <translation>Daten wie „{example}“ wurden mit dem Monat vorn gelesen.</translation>
    </message>
    <message>
        <source>Times are told without a zone and were read as UTC.</source>
        <translation>Zeiten stehen ohne Zone da und wurden als UTC gelesen.</translation>
    </message>
    <message>
        <source>Dates that could not be read: {count}, the first in row {row}. Those reviews are undated.</source>
        <translation>Daten, die sich nicht lesen ließen: {count}, das erste in Zeile {row}. Diese Bewertungen sind ohne Datum.</translation>
    </message>
    <message>
        <source>Stars were read as 1 to 10.</source>
        <translation>Sterne wurden als 1 bis 10 gelesen.</translation>
    </message>
    <message>
        <source>“{words}” is not a scale. Say it like this: --map scale=1-10.</source>
        <translation>„{words}“ ist keine Skala. Eine Skala ist etwa 1-10.</translation>
    </message>
    <message>
        <source>The file is in no usual encoding and was read letter by letter (latin-1). If letters look wrong, save it again as “CSV UTF-8” and import that.</source>
        <translation>Die Datei hat keine übliche Kodierung und wurde Buchstabe für Buchstabe gelesen (latin-1). Sehen Buchstaben falsch aus, speichern Sie sie als „CSV UTF-8“ und lesen Sie diese ein.</translation>
    </message>
    <message>
        <source>a quotation mark after row {number} is never closed</source>
        <translation>ein Anführungszeichen nach Zeile {number} wird nie geschlossen</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>Es gibt keine Kodierung „{name}“.</translation>
    </message>
    <message>
        <source>It is a workbook of a spreadsheet program. Save it there as “CSV UTF-8” and import that.</source>
        <translation>Das ist die Arbeitsmappe einer Tabellenkalkulation. Speichern Sie sie dort als „CSV UTF-8“ und lesen Sie diese ein.</translation>
    </message>
    <message>
        <source>not a review notification</source>
        <translation>keine Nachricht über eine Bewertung</translation>
    </message>
    <message>
        <source>a digest of several reviews, which tells neither their stars nor their texts</source>
        <translation>eine Übersicht über mehrere Bewertungen, die weder Sterne noch Texte nennt</translation>
    </message>
    <message>
        <source>a mail from Google in a language or a form that is not known here</source>
        <translation>eine Mail von Google in einer Sprache oder Form, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>the mail is damaged</source>
        <translation>die Mail ist beschädigt</translation>
    </message>
    <message>
        <source>the same mail again</source>
        <translation>noch einmal dieselbe Mail</translation>
    </message>
    <message>
        <source>None of these mails tells of a review.</source>
        <translation>Keine dieser Mails erzählt von einer Bewertung.</translation>
    </message>
    <message>
        <source>The list of channels</source>
        <translation>Die Liste der Kanäle</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>es ist eine Webseite</translation>
    </message>
    <message>
        <source>it is no OPML</source>
        <translation>es ist kein OPML</translation>
    </message>
    <message>
        <source>it declares entities, which no such list needs</source>
        <translation>es erklärt Entitäten, die keine solche Liste braucht</translation>
    </message>
    <message>
        <source>the entry is not a review of Google&apos;s</source>
        <translation>der Eintrag ist keine Bewertung von Google</translation>
    </message>
    <message>
        <source>the same review again, under another account or page</source>
        <translation>noch einmal dieselbe Bewertung, unter einem anderen Konto oder einer anderen Seite</translation>
    </message>
    <message>
        <source>{file} could not be read and was left out. Export again to get its reviews.</source>
        <translation>{file} ließ sich nicht lesen und wurde ausgelassen. Exportieren Sie noch einmal, um diese Bewertungen zu bekommen.</translation>
    </message>
    <message>
        <source>The export also holds reviews that you wrote about other places; they were left alone.</source>
        <translation>Der Export enthält auch Bewertungen, die Sie über andere Orte schrieben; sie blieben außen vor.</translation>
    </message>
    <message>
        <source>The export holds no reviews of {place}.</source>
        <translation>Der Export enthält keine Bewertungen von {place}.</translation>
    </message>
    <message>
        <source>This is only a part of an export, so reviews that are missing from it are not taken as removed.</source>
        <translation>Das ist nur ein Teil eines Exports; was darin fehlt, gilt deshalb nicht als entfernt.</translation>
    </message>
    <message>
        <source>In Google Takeout choose “Google Business Profile”, and import the zip or the folder as it was downloaded.</source>
        <translation>Wählen Sie in Google Takeout „Google-Unternehmensprofil“ und lesen Sie das Zip oder den Ordner ein, wie er geladen wurde.</translation>
    </message>
    <message>
        <source>its pages of reviews are incomplete or no JSON</source>
        <translation>seine Seiten mit Bewertungen sind unvollständig oder kein JSON</translation>
    </message>
    <message>
        <source>it is packed in a way that this program does not know</source>
        <translation>es ist auf eine Weise gepackt, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>es ist mit einem Passwort verschlossen</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>es entpackt sich auf mehr als {limit} MB</translation>
    </message>
    <message>
        <source>Open google.com/alerts, type the shop&apos;s name in quotation marks, choose “Show options”, set “Deliver to” to “RSS feed” and create the alert. Then copy the link of the feed icon beside it and paste that link here.</source>
        <translation>Öffnen Sie google.com/alerts, geben Sie den Namen des Geschäfts in Anführungszeichen ein, wählen Sie „Optionen anzeigen“, stellen Sie „Senden an“ auf „RSS-Feed“ und erstellen Sie den Alert. Kopieren Sie dann den Link des Feed-Zeichens daneben und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>a Google Alerts feed</source>
        <translation>ein Feed von Google Alerts</translation>
    </message>
    <message>
        <source>the page on which Google Alerts are made</source>
        <translation>die Seite, auf der Google Alerts erstellt werden</translation>
    </message>
    <message>
        <source>It shows your alerts to you alone, and an alert that is delivered by mail has no feed.</source>
        <translation>Sie zeigt Ihre Alerts nur Ihnen, und ein Alert, der per Mail kommt, hat keinen Feed.</translation>
    </message>
    <message>
        <source>a page of Google search results</source>
        <translation>eine Seite mit Suchergebnissen von Google</translation>
    </message>
    <message>
        <source>Google does not let programs read its search results.</source>
        <translation>Google lässt Programme seine Suchergebnisse nicht lesen.</translation>
    </message>
    <message>
        <source>the latest 20 pages that Google found for the alert</source>
        <translation>die neuesten 20 Seiten, die Google für den Alert fand</translation>
    </message>
    <message>
        <source>Google sends the beginning of each page, not the whole of it.</source>
        <translation>Google schickt den Anfang jeder Seite, nicht die ganze.</translation>
    </message>
    <message>
        <source>a Google Maps or Google Business Profile link</source>
        <translation>ein Link zu Google Maps oder einem Google-Unternehmensprofil</translation>
    </message>
    <message>
        <source>Google offers no feed of a place&apos;s reviews, so no link leads to them.</source>
        <translation>Google bietet keinen Feed mit den Bewertungen eines Ortes; kein Link führt zu ihnen.</translation>
    </message>
    <message>
        <source>a page of Google News</source>
        <translation>eine Seite von Google News</translation>
    </message>
    <message>
        <source>a Google News search</source>
        <translation>eine Suche bei Google News</translation>
    </message>
    <message>
        <source>a section of Google News</source>
        <translation>ein Bereich von Google News</translation>
    </message>
    <message>
        <source>the headlines of the latest articles that Google News lists there</source>
        <translation>die Überschriften der neuesten Artikel, die Google News dort führt</translation>
    </message>
    <message>
        <source>Google sends headlines only, and allows this feed for personal, non-commercial reading alone.</source>
        <translation>Google schickt nur Überschriften und erlaubt diesen Feed nur zum persönlichen, nicht gewerblichen Lesen.</translation>
    </message>
    <message>
        <source>Only a search has a feed of its own.</source>
        <translation>Nur eine Suche hat einen eigenen Feed.</translation>
    </message>
    <message>
        <source>Search for the shop&apos;s name on news.google.com and paste the address of the results.</source>
        <translation>Suchen Sie auf news.google.com nach dem Namen des Geschäfts und fügen Sie die Adresse der Ergebnisse ein.</translation>
    </message>
    <message>
        <source>a page of an app on Google Play</source>
        <translation>die Seite einer App bei Google Play</translation>
    </message>
    <message>
        <source>Google Play offers no feed, and gives reviews only to programs with a service account, which this one cannot use.</source>
        <translation>Google Play bietet keinen Feed und gibt Bewertungen nur an Programme mit einem Dienstkonto, das dieses nicht verwenden kann.</translation>
    </message>
    <message>
        <source>the latest 20 comments in this discussion</source>
        <translation>die neuesten 20 Kommentare in dieser Diskussion</translation>
    </message>
    <message>
        <source>a discussion on Hacker News</source>
        <translation>eine Diskussion auf Hacker News</translation>
    </message>
    <message>
        <source>a page of Hacker News</source>
        <translation>eine Seite von Hacker News</translation>
    </message>
    <message>
        <source>a Hacker News feed</source>
        <translation>ein Feed von Hacker News</translation>
    </message>
    <message>
        <source>the latest 20 entries</source>
        <translation>die neuesten 20 Einträge</translation>
    </message>
    <message>
        <source>a search on Hacker News</source>
        <translation>eine Suche auf Hacker News</translation>
    </message>
    <message>
        <source>It is not a search for the shop.</source>
        <translation>Das ist keine Suche nach dem Geschäft.</translation>
    </message>
    <message>
        <source>Search for the shop&apos;s name on hn.algolia.com and paste the address of the results.</source>
        <translation>Suchen Sie auf hn.algolia.com nach dem Namen des Geschäfts und fügen Sie die Adresse der Ergebnisse ein.</translation>
    </message>
    <message>
        <source>Comments have a feed of their own.</source>
        <translation>Kommentare haben einen eigenen Feed.</translation>
    </message>
    <message>
        <source>the latest 20 posts that name “{words}”</source>
        <translation>die neuesten 20 Beiträge, die „{words}“ nennen</translation>
    </message>
    <message>
        <source>To hear comments too, add a second channel: {address}</source>
        <translation>Um auch Kommentare zu hören, fügen Sie einen zweiten Kanal hinzu: {address}</translation>
    </message>
    <message>
        <source>an Instagram page</source>
        <translation>eine Seite von Instagram</translation>
    </message>
    <message>
        <source>Instagram has no reviews and no feed, and shows posts and comments only to people who are signed in.</source>
        <translation>Instagram hat keine Bewertungen und keinen Feed und zeigt Beiträge und Kommentare nur Angemeldeten.</translation>
    </message>
    <message>
        <source>a Judge.me page</source>
        <translation>eine Seite von Judge.me</translation>
    </message>
    <message>
        <source>Judge.me offers no feed, and gives reviews only with a token, which this program cannot use.</source>
        <translation>Judge.me bietet keinen Feed und gibt Bewertungen nur mit einem Token, das dieses Programm nicht verwenden kann.</translation>
    </message>
    <message>
        <source>a feed of a Lemmy server</source>
        <translation>ein Feed eines Lemmy-Servers</translation>
    </message>
    <message>
        <source>the latest posts there</source>
        <translation>die neuesten Beiträge dort</translation>
    </message>
    <message>
        <source>The comments below posts are not in the feed of a community.</source>
        <translation>Die Kommentare unter Beiträgen stehen nicht im Feed einer Gemeinschaft.</translation>
    </message>
    <message>
        <source>a Lemmy account</source>
        <translation>ein Konto bei Lemmy</translation>
    </message>
    <message>
        <source>a Lemmy community</source>
        <translation>eine Gemeinschaft bei Lemmy</translation>
    </message>
    <message>
        <source>Only communities and people have a feed there.</source>
        <translation>Nur Gemeinschaften und Personen haben dort einen Feed.</translation>
    </message>
    <message>
        <source>Open the community and paste its address, which holds “/c/”.</source>
        <translation>Öffnen Sie die Gemeinschaft und fügen Sie ihre Adresse ein, die „/c/“ enthält.</translation>
    </message>
    <message>
        <source>a page on the Lemmy server {host}</source>
        <translation>eine Seite auf dem Lemmy-Server {host}</translation>
    </message>
    <message>
        <source>a Mastodon account that lives on another server</source>
        <translation>ein Mastodon-Konto, das auf einem anderen Server wohnt</translation>
    </message>
    <message>
        <source>a single post on Mastodon</source>
        <translation>ein einzelner Beitrag auf Mastodon</translation>
    </message>
    <message>
        <source>the latest 20 public posts of this account</source>
        <translation>die neuesten 20 öffentlichen Beiträge dieses Kontos</translation>
    </message>
    <message>
        <source>Replies and boosts are not in the feed.</source>
        <translation>Antworten und geteilte Beiträge stehen nicht im Feed.</translation>
    </message>
    <message>
        <source>the latest 20 public posts with this tag that the server knows</source>
        <translation>die neuesten 20 öffentlichen Beiträge mit diesem Schlagwort, die der Server kennt</translation>
    </message>
    <message>
        <source>Posts without the tag are not found, and no server knows every other one.</source>
        <translation>Beiträge ohne das Schlagwort werden nicht gefunden, und kein Server kennt jeden anderen.</translation>
    </message>
    <message>
        <source>Only the account&apos;s own server has its feed.</source>
        <translation>Nur der eigene Server des Kontos hat seinen Feed.</translation>
    </message>
    <message>
        <source>A single post has no feed.</source>
        <translation>Ein einzelner Beitrag hat keinen Feed.</translation>
    </message>
    <message>
        <source>a Mastodon account on {host}</source>
        <translation>ein Mastodon-Konto auf {host}</translation>
    </message>
    <message>
        <source>a tag on the Mastodon server {host}</source>
        <translation>ein Schlagwort auf dem Mastodon-Server {host}</translation>
    </message>
    <message>
        <source>Paste the account&apos;s own page instead: {page}</source>
        <translation>Fügen Sie stattdessen die eigene Seite des Kontos ein: {page}</translation>
    </message>
    <message>
        <source>To follow the account that wrote it, paste its page instead: {page}</source>
        <translation>Um dem Konto zu folgen, das ihn schrieb, fügen Sie stattdessen dessen Seite ein: {page}</translation>
    </message>
    <message>
        <source>an OpenTable page</source>
        <translation>eine Seite von OpenTable</translation>
    </message>
    <message>
        <source>OpenTable offers no feed of reviews.</source>
        <translation>OpenTable bietet keinen Feed mit Bewertungen.</translation>
    </message>
    <message>
        <source>Since June 2026 Reddit mostly refuses feed readers that do not show a private link (429, too many requests).</source>
        <translation>Seit Juni 2026 weist Reddit Feedleser meist ab, die keinen privaten Link vorzeigen (429, zu viele Anfragen).</translation>
    </message>
    <message>
        <source>Sign in to Reddit, open www.reddit.com/prefs/feeds and copy the part of any link there that begins with ?feed= and holds &amp;user=. Add it to the end of this link and paste the whole again; it is kept as a secret.</source>
        <translation>Melden Sie sich bei Reddit an, öffnen Sie www.reddit.com/prefs/feeds und kopieren Sie aus irgendeinem Link dort den Teil, der mit ?feed= beginnt und &amp;user= enthält. Hängen Sie ihn an diesen Link an und fügen Sie das Ganze noch einmal ein; es wird als Geheimnis verwahrt.</translation>
    </message>
    <message>
        <source>the latest 25 posts that are found</source>
        <translation>die neuesten 25 Beiträge, die gefunden werden</translation>
    </message>
    <message>
        <source>a page on Reddit</source>
        <translation>eine Seite auf Reddit</translation>
    </message>
    <message>
        <source>the latest comments in this thread</source>
        <translation>die neuesten Kommentare in diesem Faden</translation>
    </message>
    <message>
        <source>the latest 25 posts there, whatever they are about</source>
        <translation>die neuesten 25 Beiträge dort, worüber auch immer</translation>
    </message>
    <message>
        <source>an account on Reddit</source>
        <translation>ein Konto bei Reddit</translation>
    </message>
    <message>
        <source>the latest 25 posts and comments of this account</source>
        <translation>die neuesten 25 Beiträge und Kommentare dieses Kontos</translation>
    </message>
    <message>
        <source>This link does not say which community, search or thread it leads to.</source>
        <translation>Dieser Link sagt nicht, zu welcher Gemeinschaft, Suche oder welchem Faden er führt.</translation>
    </message>
    <message>
        <source>Open it in a browser, search Reddit for the shop&apos;s name, and paste the address of the results.</source>
        <translation>Öffnen Sie ihn im Browser, suchen Sie auf Reddit nach dem Namen des Geschäfts und fügen Sie die Adresse der Ergebnisse ein.</translation>
    </message>
    <message>
        <source>a search on Reddit</source>
        <translation>eine Suche auf Reddit</translation>
    </message>
    <message>
        <source>a feed of Reddit</source>
        <translation>ein Feed von Reddit</translation>
    </message>
    <message>
        <source>the latest 25 posts in it</source>
        <translation>die neuesten 25 Beiträge darin</translation>
    </message>
    <message>
        <source>a thread in r/{community} on Reddit</source>
        <translation>ein Faden in r/{community} auf Reddit</translation>
    </message>
    <message>
        <source>a search in r/{community} on Reddit</source>
        <translation>eine Suche in r/{community} auf Reddit</translation>
    </message>
    <message>
        <source>the community r/{community} on Reddit</source>
        <translation>die Gemeinschaft r/{community} auf Reddit</translation>
    </message>
    <message>
        <source>the posts on Reddit that link to {site}</source>
        <translation>die Beiträge auf Reddit, die auf {site} verweisen</translation>
    </message>
    <message>
        <source>the latest 30 questions with this tag</source>
        <translation>die neuesten 30 Fragen mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>a tag on {host}</source>
        <translation>ein Schlagwort auf {host}</translation>
    </message>
    <message>
        <source>the latest 30 posts of this person</source>
        <translation>die neuesten 30 Beiträge dieser Person</translation>
    </message>
    <message>
        <source>a feed of {host}</source>
        <translation>ein Feed von {host}</translation>
    </message>
    <message>
        <source>the latest 30 posts</source>
        <translation>die neuesten 30 Beiträge</translation>
    </message>
    <message>
        <source>a question on {host}</source>
        <translation>eine Frage auf {host}</translation>
    </message>
    <message>
        <source>the question and its answers</source>
        <translation>die Frage und ihre Antworten</translation>
    </message>
    <message>
        <source>a person on {host}</source>
        <translation>eine Person auf {host}</translation>
    </message>
    <message>
        <source>Searches and other pages have no feed there.</source>
        <translation>Suchen und andere Seiten haben dort keinen Feed.</translation>
    </message>
    <message>
        <source>Open the tag that fits the shop or its trade and paste its address.</source>
        <translation>Öffnen Sie das Schlagwort, das zum Geschäft oder seinem Gewerbe passt, und fügen Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>a page of {host}</source>
        <translation>eine Seite von {host}</translation>
    </message>
    <message>
        <source>a page on TheFork</source>
        <translation>eine Seite bei TheFork</translation>
    </message>
    <message>
        <source>TheFork offers no feed of reviews.</source>
        <translation>TheFork bietet keinen Feed mit Bewertungen.</translation>
    </message>
    <message>
        <source>a Threads page</source>
        <translation>eine Seite von Threads</translation>
    </message>
    <message>
        <source>Threads offers no feed that a program may read without an account.</source>
        <translation>Threads bietet keinen Feed, den ein Programm ohne Konto lesen darf.</translation>
    </message>
    <message>
        <source>a TikTok page</source>
        <translation>eine Seite von TikTok</translation>
    </message>
    <message>
        <source>TikTok has no reviews and offers no feed of videos or comments.</source>
        <translation>TikTok hat keine Bewertungen und bietet keinen Feed mit Videos oder Kommentaren.</translation>
    </message>
    <message>
        <source>a Tripadvisor page</source>
        <translation>eine Seite von Tripadvisor</translation>
    </message>
    <message>
        <source>Tripadvisor offers no feed, and its terms forbid programs to keep copies of its reviews.</source>
        <translation>Tripadvisor bietet keinen Feed und verbietet Programmen, Kopien seiner Bewertungen zu behalten.</translation>
    </message>
    <message>
        <source>a Trustpilot page</source>
        <translation>eine Seite von Trustpilot</translation>
    </message>
    <message>
        <source>Trustpilot offers no feed and bars programs from reading its pages.</source>
        <translation>Trustpilot bietet keinen Feed und schließt Programme vom Lesen seiner Seiten aus.</translation>
    </message>
    <message>
        <source>a shop made with WooCommerce</source>
        <translation>ein Geschäft, das mit WooCommerce gemacht ist</translation>
    </message>
    <message>
        <source>the words of the latest product reviews</source>
        <translation>die Worte der neuesten Produktbewertungen</translation>
    </message>
    <message>
        <source>The stars are not in this feed, so reviews are judged by their words.</source>
        <translation>Die Sterne stehen nicht in diesem Feed; die Bewertungen werden nach ihren Worten beurteilt.</translation>
    </message>
    <message>
        <source>a site made with WordPress</source>
        <translation>eine Seite, die mit WordPress gemacht ist</translation>
    </message>
    <message>
        <source>the latest comments on its pages and products</source>
        <translation>die neuesten Kommentare zu ihren Seiten und Produkten</translation>
    </message>
    <message>
        <source>WordPress puts no stars into this feed, so comments are judged by their words.</source>
        <translation>WordPress schreibt keine Sterne in diesen Feed; Kommentare werden nach ihren Worten beurteilt.</translation>
    </message>
    <message>
        <source>a page on X (Twitter)</source>
        <translation>eine Seite auf X (Twitter)</translation>
    </message>
    <message>
        <source>X offers no feed, and since February 2026 it charges for every post that a program reads.</source>
        <translation>X bietet keinen Feed und verlangt seit Februar 2026 Geld für jeden Beitrag, den ein Programm liest.</translation>
    </message>
    <message>
        <source>a Yelp page</source>
        <translation>eine Seite von Yelp</translation>
    </message>
    <message>
        <source>Yelp offers no feed, and its terms forbid programs to keep copies of its reviews.</source>
        <translation>Yelp bietet keinen Feed und verbietet Programmen, Kopien seiner Bewertungen zu behalten.</translation>
    </message>
    <message>
        <source>The comments below videos have no feed and are not read.</source>
        <translation>Die Kommentare unter Videos haben keinen Feed und werden nicht gelesen.</translation>
    </message>
    <message>
        <source>a YouTube channel</source>
        <translation>ein Kanal bei YouTube</translation>
    </message>
    <message>
        <source>the titles and descriptions of the latest 15 videos</source>
        <translation>Titel und Beschreibungen der neuesten 15 Videos</translation>
    </message>
    <message>
        <source>a YouTube feed</source>
        <translation>ein Feed von YouTube</translation>
    </message>
    <message>
        <source>a YouTube playlist</source>
        <translation>eine Playlist bei YouTube</translation>
    </message>
    <message>
        <source>a YouTube page</source>
        <translation>eine Seite von YouTube</translation>
    </message>
    <message>
        <source>Open the channel that talks about the shop and paste its address, with “/@” in it.</source>
        <translation>Öffnen Sie den Kanal, der über das Geschäft spricht, und fügen Sie seine Adresse ein, in der „/@“ steht.</translation>
    </message>
    <message>
        <source>“{channel}” has been silent since {day}, unusually long for it. Is it still the right link?</source>
        <translation>„{channel}“ ist seit {day} still, ungewöhnlich lange für diesen Kanal. Stimmt der Link noch?</translation>
    </message>
    <message>
        <source>A post on “{channel}” is spreading: {reactions} reactions so far. It is review {review}.</source>
        <translation>Ein Beitrag auf „{channel}“ verbreitet sich: bisher {reactions} Reaktionen. Es ist Bewertung {review}.</translation>
    </message>
    <message>
        <source>Somebody whom {followers} people follow wrote on “{channel}”. It is review {review}.</source>
        <translation>Jemand, dem {followers} Leute folgen, schrieb auf „{channel}“. Es ist Bewertung {review}.</translation>
    </message>
    <message>
        <source>“{channel}” cannot be read since {day}. {why}</source>
        <translation>„{channel}“ ist seit {day} nicht lesbar. {why}</translation>
    </message>
    <message>
        <source>Dispute of a review on {channel}</source>
        <translation>Beanstandung einer Bewertung auf {channel}</translation>
    </message>
    <message>
        <source>{shop} · made on {moment}</source>
        <translation>{shop} · erstellt am {moment}</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>Erstellt am {moment}</translation>
    </message>
    <message>
        <source>Dispute of a review · page {page} of {pages}</source>
        <translation>Beanstandung einer Bewertung · Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>{outcome}, noted on {moment}</source>
        <translation>{outcome}, vermerkt am {moment}</translation>
    </message>
    <message>
        <source>No name is shown</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>No date is shown</source>
        <translation>Kein Datum angegeben</translation>
    </message>
    <message>
        <source>{day}, the hour is not shown</source>
        <translation>{day}, keine Uhrzeit angegeben</translation>
    </message>
    <message>
        <source>Which rule it breaks</source>
        <translation>Gegen welche Regel sie verstößt</translation>
    </message>
    <message>
        <source>No rule is named here yet.</source>
        <translation>Hier ist noch keine Regel genannt.</translation>
    </message>
    <message>
        <source>Its words, in every version that was seen</source>
        <translation>Ihr Wortlaut, in jeder Fassung, die gesehen wurde</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>{author} on {channel}</source>
        <translation>{author}, {channel}</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>Posted on {moment}</source>
        <translation>Veröffentlicht am {moment}</translation>
    </message>
    <message>
        <source>As {channel} shows it</source>
        <translation>Wie {channel} sie zeigt</translation>
    </message>
    <message>
        <source>As {channel} shows it, of {moment}</source>
        <translation>Wie {channel} sie zeigt, vom {moment}</translation>
    </message>
    <message>
        <source>It was not answered.</source>
        <translation>Sie wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>Unsere Notizen</translation>
    </message>
    <message>
        <source>How to check this</source>
        <translation>Wie sich das prüfen lässt</translation>
    </message>
    <message>
        <source>All times are of the zone {zone}. “First seen” is when this program read it for the first time.</source>
        <translation>Alle Zeiten gelten in der Zone {zone}. „Zuerst gesehen“ sagt, wann dieses Programm die Bewertung oder Fassung zum ersten Mal las.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation>Gesehene Fassungen</translation>
    </message>
    <message>
        <source>No longer on its page since</source>
        <translation>Nicht mehr auf der Seite seit</translation>
    </message>
    <message>
        <source>Reported to the platform</source>
        <translation>Der Plattform gemeldet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Version {number}, the present one</source>
        <translation>Fassung {number}, die jetzige</translation>
    </message>
    <message>
        <source>Edited by its author</source>
        <translation>Vom Autor geändert</translation>
    </message>
    <message>
        <source>{given} of {best}</source>
        <translation>{given} von {best}</translation>
    </message>
    <message>
        <source>“{raw}”</source>
        <translation>„{raw}“</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <translation>Nicht empfohlen</translation>
    </message>
    <message>
        <source>People by the channels&apos; own figures: {n}.</source>
        <translation>Leute nach den Zahlen der Kanäle selbst: {n}.</translation>
    </message>
    <message>
        <source>People by the rule of thumb, where the channels give no figures: an estimated {n}.</source>
        <translation>Leute nach der Faustregel, wo die Kanäle keine Zahlen nennen: geschätzt {n}.</translation>
    </message>
    <message>
        <source>Score on {day}</source>
        <translation>Wert am {day}</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>die Worte</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>older ones weigh less</source>
        <translation>ältere wiegen weniger</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>rude service</source>
        <translation>unfreundlicher Service</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>It is a list of channels. Take it in under “More” on the page of the channels.</source>
        <translation>Das ist eine Liste von Kanälen. Übernehmen Sie sie unter „Mehr“ auf der Seite der Kanäle.</translation>
    </message>
    <message>
        <source>The dates in {path} look like Excel&apos;s day numbers (“{example}”).</source>
        <translation>Die Daten in {path} sehen aus wie Tagesnummern aus Excel („{example}“).</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>Positives</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>Negatives</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>url</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>reply date</source>
        <translation>Datum der Antwort</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>about</source>
        <translation>Ort oder Produkt</translation>
    </message>
    <message>
        <source>Ratings that fit no scale: {count}, the first in row {row}. They are kept as written and count as unrated.</source>
        <translation>Sterne, die auf keine Skala passen: {count}, die ersten in Zeile {row}. Sie bleiben, wie sie geschrieben sind, und zählen als keine.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it was read as Western European text (cp1252). If letters look wrong, save it again as “CSV UTF-8” and import that.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als westeuropäischer Text gelesen (cp1252). Sehen Buchstaben falsch aus, speichern Sie sie als „CSV UTF-8“ und lesen Sie diese ein.</translation>
    </message>
    <message>
        <source>Only channels and playlists have a feed.</source>
        <translation>Nur Kanäle und Playlists haben einen Feed.</translation>
    </message>
    <message>
        <source>a feed without stars</source>
        <translation>ein Feed ohne Sterne</translation>
    </message>
    <message>
        <source>a feed, still empty</source>
        <translation>ein Feed, noch leer</translation>
    </message>
    <message>
        <source>its posts, as mentions of the shop</source>
        <translation>seine Beiträge, als Erwähnungen des Geschäfts</translation>
    </message>
    <message>
        <source>a feed of reviews with stars</source>
        <translation>ein Feed mit Bewertungen und Sternen</translation>
    </message>
    <message>
        <source>its reviews</source>
        <translation>seine Bewertungen</translation>
    </message>
    <message>
        <source>entry {position}: {reason}</source>
        <translation>Eintrag {position}: {reason}</translation>
    </message>
    <message>
        <source>A customer cannot have said it in the future.</source>
        <translation>Ein Kunde kann es nicht in der Zukunft gesagt haben.</translation>
    </message>
    <message>
        <source>{path} is the store itself. Choose another name.</source>
        <translation>{path} ist der Speicher selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Complaints in the last seven days: {n}, clearly more than in the half year before.</source>
        <translation>Beschwerden in den letzten sieben Tagen: {n}, deutlich mehr als im halben Jahr davor.</translation>
    </message>
    <message>
        <source>Each SHA-256 is computed of the version&apos;s exact words as they were read, in UTF-8: of the text, or where there is a title, of the title, one line feed and the text. A single changed letter gives another one. This program keeps all versions; those above are printed without a change but where lines end.</source>
        <translation>Jede SHA-256-Prüfsumme ist aus den genauen Worten der Fassung berechnet, wie sie gelesen wurden, in UTF-8: aus dem Text oder, wo es einen Titel gibt, aus dem Titel, einem Zeilenvorschub und dem Text. Ein einziger geänderter Buchstabe ergibt eine andere. Dieses Programm bewahrt alle Fassungen; die obigen sind unverändert gedruckt, nur die Zeilen können anders enden.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Complaints and answers</source>
        <translation>Beschwerden und Antworten</translation>
    </message>
    <message>
        <source>Complaints written in this time</source>
        <translation>Beschwerden aus dieser Zeit</translation>
    </message>
    <message>
        <source>Answered so far</source>
        <translation>Bisher beantwortet</translation>
    </message>
    <message>
        <source>{answered} ({share})</source>
        <translation>{answered} ({share})</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Ohne Antwort abgeschlossen</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Warten noch</translation>
    </message>
    <message>
        <source>Half of the answers came within</source>
        <translation>Die Hälfte der Antworten kam binnen</translation>
    </message>
    <message>
        <source>The slowest answer took</source>
        <translation>Die langsamste Antwort brauchte</translation>
    </message>
    <message>
        <source>No complaint of this time is known that asked for an answer.</source>
        <translation>Aus dieser Zeit ist keine Beschwerde bekannt, die eine Antwort verlangte.</translation>
    </message>
    <message>
        <source>Complaints waiting now: {n}. The oldest since {moment}.</source>
        <translation>Beschwerden, die jetzt warten: {n}. Die älteste wartet seit dem {moment}.</translation>
    </message>
    <message>
        <source>No complaint is waiting.</source>
        <translation>Keine Beschwerde wartet.</translation>
    </message>
    <message>
        <source>Further ones: {n}.</source>
        <translation>Weitere: {n}.</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanälen</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} von {asked}</translation>
    </message>
    <message>
        <source>What people speak of</source>
        <translation>Wovon die Leute sprechen</translation>
    </message>
    <message>
        <source>Only reviews whose language can be judged are counted here.</source>
        <translation>Hier zählen nur Bewertungen, deren Sprache sich beurteilen lässt.</translation>
    </message>
    <message>
        <source>What you wrote down</source>
        <translation>Was Sie aufgeschrieben haben</translation>
    </message>
    <message>
        <source>What was not read</source>
        <translation>Was nicht gelesen wurde</translation>
    </message>
    <message>
        <source>The channel was paused.</source>
        <translation>Der Kanal war angehalten.</translation>
    </message>
    <message>
        <source>The channel was not asked, and what it shows does not reach back so far.</source>
        <translation>Der Kanal wurde nicht abgefragt, und was er zeigt, reicht nicht so weit zurück.</translation>
    </message>
    <message>
        <source>Who has heard</source>
        <translation>Wer davon gehört hat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Warten jetzt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Tadel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>{shop} · {time} · as of {moment}</source>
        <translation>{shop} · {time} · Stand: {moment}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>This time is not over yet: everything here is as of {moment}.</source>
        <translation>Diese Zeit ist noch nicht vorbei: Alles hier ist auf dem Stand vom {moment}.</translation>
    </message>
    <message>
        <source>Reviews may be missing, for not all could be read in this time: {channels}.</source>
        <translation>Es können Bewertungen fehlen, denn in dieser Zeit wurde nicht alles gelesen: {channels}.</translation>
    </message>
    <message>
        <source>of 100, probably {low} to {high}</source>
        <translation>von 100, wohl zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{points} since {day}, when it was {score}.</source>
        <translation>{points} seit dem {day}, als er bei {score} lag.</translation>
    </message>
    <message>
        <source>As on {day}.</source>
        <translation>Wie am {day}.</translation>
    </message>
    <message>
        <source>There were too few reviews before to tell a change.</source>
        <translation>Davor gab es zu wenige Bewertungen, um von einer Veränderung zu sprechen.</translation>
    </message>
    <message>
        <source>Not enough to say. Reviews in the last twelve months: {n}.</source>
        <translation>Noch zu wenig, um etwas zu sagen. Bewertungen in den letzten zwölf Monaten: {n}.</translation>
    </message>
    <message>
        <source>The score from {first} to {last}: it was {before} and is {now}.</source>
        <translation>Der Wert vom {first} bis zum {last}: Er war {before} und ist {now}.</translation>
    </message>
    <message>
        <source>Why the score moved</source>
        <translation>Warum sich der Wert bewegt hat</translation>
    </message>
    <message>
        <source>The reviews that moved it most</source>
        <translation>Die Bewertungen, die ihn am meisten bewegt haben</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>Where every shop begins</source>
        <translation>Womit jedes Geschäft beginnt</translation>
    </message>
    <message>
        <source>All others together: {n}</source>
        <translation>Alle übrigen zusammen: {n}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} Tage {hours} Std.</translation>
    </message>
    <message>
        <source>{author} on {channel}: {words}</source>
        <translation>{author} ({channel}): {words}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(keine Worte)</translation>
    </message>
    <message>
        <source>The file says itself what is what, so nothing had to be said about its columns.</source>
        <translation>Die Datei sagt selbst, was was ist; Angaben zu ihren Spalten waren nicht nötig.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Reputation report</source>
        <translation>Reputationsbericht</translation>
    </message>
    <message>
        <source>Older reviews weigh less</source>
        <translation>Ältere Bewertungen wiegen weniger</translation>
    </message>
    <message>
        <source>New praise and other reviews</source>
        <translation>Neues Lob und andere neue Bewertungen</translation>
    </message>
    <message>
        <source>New complaints</source>
        <translation>Neue Beschwerden</translation>
    </message>
    <message>
        <source>Edited reviews</source>
        <translation>Geänderte Bewertungen</translation>
    </message>
    <message>
        <source>Vanished reviews</source>
        <translation>Verschwundene Bewertungen</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>Beantwortete Beschwerden</translation>
    </message>
    <message>
        <source>Complaints overdue</source>
        <translation>Überfällige Beschwerden</translation>
    </message>
    <message>
        <source>new complaint</source>
        <translation>neue Beschwerde</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>zu beantworten</translation>
    </message>
    <message>
        <source>last call</source>
        <translation>letzter Aufruf</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>cleanliness</source>
        <translation>Sauberkeit</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Hello {customer}, thank you for telling us. You waited too long, and we are sorry. We are looking at how that day went, so that it goes better next time.</source>
        <translation>Guten Tag {customer}, danke, dass Sie es uns sagen. Sie haben zu lange gewartet, und das tut uns leid. Wir sehen uns an, wie jener Tag lief, damit es beim nächsten Mal besser geht.</translation>
    </message>
    <message>
        <source>Waiting without knowing for how long is tiring, {customer}, and we are sorry that it happened here. We will talk in the team about how to say sooner what takes time.</source>
        <translation>Warten, ohne zu wissen, wie lange, ist mühsam, {customer}, und es tut uns leid, dass Sie das hier erlebt haben. Wir sprechen im Team darüber, wie wir früher sagen, was Zeit braucht.</translation>
    </message>
    <message>
        <source>Thank you for your open words, {customer}. That was slower than we want to be. If you like to tell us more about that day, please speak to us when you are here, or send us a message.</source>
        <translation>Danke für Ihre offenen Worte, {customer}. Das war langsamer, als wir sein möchten. Wenn Sie uns mehr über jenen Tag erzählen mögen, sprechen Sie uns bitte an, wenn Sie hier sind, oder schreiben Sie uns.</translation>
    </message>
    <message>
        <source>Hello {customer}, thank you for writing to us. Nobody should feel unwelcome here, and we are sorry that you did. We will talk about it in the team, calmly and soon.</source>
        <translation>Guten Tag {customer}, danke, dass Sie uns schreiben. Niemand soll sich hier unwillkommen fühlen, und es tut uns leid, dass es Ihnen so ging. Wir sprechen im Team darüber, in Ruhe und bald.</translation>
    </message>
    <message>
        <source>We are sorry about the way you were spoken to, {customer}. That is not how we want to meet people. If you are willing to tell us more, please ask for the owner, who would like to listen.</source>
        <translation>Es tut uns leid, wie mit Ihnen gesprochen wurde, {customer}. So möchten wir niemandem begegnen. Wenn Sie uns mehr erzählen mögen, fragen Sie bitte nach der Leitung; sie hört gern zu.</translation>
    </message>
    <message>
        <source>A friendly word costs little, {customer}, and you did not get one from us that day. We are sorry, and we take it to heart.</source>
        <translation>Ein freundliches Wort kostet wenig, {customer}, und an jenem Tag haben Sie keines von uns bekommen. Das tut uns leid, und wir nehmen es uns zu Herzen.</translation>
    </message>
    <message>
        <source>Hello {customer}, thank you for letting us know. That was not as good as it has to be, and we are sorry. We are looking for what went wrong.</source>
        <translation>Guten Tag {customer}, danke, dass Sie es uns wissen lassen. Das war nicht so gut, wie es sein muss, und das tut uns leid. Wir suchen, woran es lag.</translation>
    </message>
    <message>
        <source>We are sorry that we disappointed you, {customer}. Please tell us when you are here, or in a message, what exactly was not right. We want to find a fair way to mend it with you.</source>
        <translation>Es tut uns leid, dass wir Sie enttäuscht haben, {customer}. Bitte sagen Sie uns, wenn Sie hier sind, oder in einer Nachricht, was genau nicht stimmte. Wir möchten mit Ihnen einen fairen Weg finden.</translation>
    </message>
    <message>
        <source>Thank you for describing this so clearly, {customer}. It helps us to find the cause. We have passed it on to those who make it, and will look more closely from now on.</source>
        <translation>Danke, dass Sie das so klar beschreiben, {customer}. Es hilft uns, den Grund zu finden. Wir haben es weitergegeben und sehen von jetzt an genauer hin.</translation>
    </message>
    <message>
        <source>Thank you, {customer}. It is good to read that you liked it, and the team will read it too.</source>
        <translation>Danke, {customer}. Es ist schön zu lesen, dass es Ihnen gefallen hat, und das Team liest es auch.</translation>
    </message>
    <message>
        <source>What a kind thing to write, {customer}. Thank you for taking the time, and see you soon.</source>
        <translation>Wie freundlich von Ihnen, {customer}. Danke, dass Sie sich die Zeit genommen haben, und bis bald.</translation>
    </message>
    <message>
        <source>Hello {customer}, your words are a good start into our day. We look forward to your next visit.</source>
        <translation>Guten Tag {customer}, Ihre Worte sind ein guter Anfang für unseren Tag. Wir freuen uns auf Ihren nächsten Besuch.</translation>
    </message>
    <message>
        <source>What customers say about {shop}</source>
        <translation>Was Kunden über {shop} sagen</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>Was Kunden sagen</translation>
    </message>
    <message>
        <source>Chosen reviews, in their authors’ own words.</source>
        <translation>Ausgewählte Bewertungen, in den eigenen Worten ihrer Autoren.</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Aus der Kundschaft</translation>
    </message>
    <message>
        <source>{stars} of {best} stars</source>
        <translation>{stars} von {best} Sternen</translation>
    </message>
    <message>
        <source>It is spam, or not a real review</source>
        <translation>Sie ist Spam oder keine echte Bewertung</translation>
    </message>
    <message>
        <source>Its author was no customer</source>
        <translation>Wer sie schrieb, war kein Kunde</translation>
    </message>
    <message>
        <source>It is about another business</source>
        <translation>Sie handelt von einem anderen Geschäft</translation>
    </message>
    <message>
        <source>It is not about what a customer met with</source>
        <translation>Sie handelt nicht von dem, was ein Kunde erlebt hat</translation>
    </message>
    <message>
        <source>It insults, harasses or belittles somebody</source>
        <translation>Sie beleidigt, belästigt oder verhöhnt jemanden</translation>
    </message>
    <message>
        <source>It tells private things about a person</source>
        <translation>Sie verrät Privates über eine Person</translation>
    </message>
    <message>
        <source>It advertises something</source>
        <translation>Sie wirbt für etwas</translation>
    </message>
    <message>
        <source>It threatens, or asks for something in return</source>
        <translation>Sie droht oder verlangt eine Gegenleistung</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>It was taken down</source>
        <translation>Sie wurde entfernt</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Sie bleibt stehen</translation>
    </message>
    <message>
        <source>Something outside this program failed.</source>
        <translation>Etwas außerhalb dieses Programms ging schief.</translation>
    </message>
    <message>
        <source>“{link}” is not a web address. Copy the whole address from the browser&apos;s address bar, starting with https://.</source>
        <translation>„{link}“ ist keine Webadresse. Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers, beginnend mit https://.</translation>
    </message>
    <message>
        <source>This is {what}. {why} {road}</source>
        <translation>Das ist {what}. {why} {road}</translation>
    </message>
    <message>
        <source>{host} answered with an ordinary page that offers no feed and no reviews this program can read. Look there for a link called “RSS” or “feed” and paste that one.</source>
        <translation>{host} antwortete mit einer gewöhnlichen Seite, die weder einen Feed noch Bewertungen bietet, die dieses Programm lesen kann. Suchen Sie dort einen Link, der „RSS“ oder „Feed“ heißt, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>{host} answered with a page that asks for a login, so nothing could be read. Paste a link that opens without signing in.</source>
        <translation>{host} antwortete mit einer Seite, die eine Anmeldung verlangt; gelesen wurde nichts. Fügen Sie einen Link ein, der sich ohne Anmeldung öffnet.</translation>
    </message>
    <message>
        <source>{host} sent an ordinary web page where its feed used to be. Nothing stored was touched; open the page and paste the feed&apos;s new link.</source>
        <translation>{host} schickte eine gewöhnliche Webseite, wo früher der Feed war. Nichts Gespeichertes wurde angerührt; öffnen Sie die Seite und fügen Sie den neuen Link des Feeds ein.</translation>
    </message>
    <message>
        <source>{host} sent an empty answer. It will be asked again in the next round; nothing was lost.</source>
        <translation>{host} schickte eine leere Antwort. In der nächsten Runde wird wieder gefragt; nichts ging verloren.</translation>
    </message>
    <message>
        <source>{host} sent something that is not a feed ({what}). Nothing stored was touched; check the link in a browser.</source>
        <translation>{host} schickte etwas, das kein Feed ist ({what}). Nichts Gespeichertes wurde angerührt; prüfen Sie den Link im Browser.</translation>
    </message>
    <message>
        <source>{host} sent a feed that was refused to protect this computer ({what}). Nothing stored was touched; tell whoever runs the site.</source>
        <translation>{host} schickte einen Feed, der zum Schutz dieses Computers abgelehnt wurde ({what}). Nichts Gespeichertes wurde angerührt; sagen Sie es denen, die die Seite betreiben.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit_mb} MB, so reading stopped. Paste a link to a smaller feed.</source>
        <translation>{host} schickte mehr als {limit_mb} MB, deshalb wurde das Lesen beendet. Fügen Sie einen Link zu einem kleineren Feed ein.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. It will be asked again in the next round; nothing was lost.</source>
        <translation>{host} antwortete nicht rechtzeitig. In der nächsten Runde wird wieder gefragt; nichts ging verloren.</translation>
    </message>
    <message>
        <source>What {host} sent could not be read within {seconds} seconds and was left alone. Nothing stored was touched; it is tried again in the next round.</source>
        <translation>Was {host} schickte, ließ sich in {seconds} Sekunden nicht lesen und blieb liegen. Nichts Gespeichertes wurde angerührt; in der nächsten Runde wird es wieder versucht.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the internet connection; it is tried again in the next round and nothing was lost.</source>
        <translation>{host} war nicht erreichbar. Prüfen Sie die Internetverbindung; in der nächsten Runde wird es wieder versucht, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>There is no site called {host}, or this computer is offline. Check the spelling and the connection.</source>
        <translation>Es gibt keine Seite namens {host}, oder dieser Computer ist offline. Prüfen Sie die Schreibweise und die Verbindung.</translation>
    </message>
    <message>
        <source>The security certificate of {host} is not valid, so nothing was read. Check this computer&apos;s date, or ask whoever runs the site to renew it.</source>
        <translation>Das Sicherheitszertifikat von {host} ist nicht gültig; gelesen wurde nichts. Prüfen Sie das Datum dieses Computers, oder bitten Sie die Betreiber, es zu erneuern.</translation>
    </message>
    <message>
        <source>{host} leads into this computer or its local network, which a link from outside may not do. If it is yours, paste its own address.</source>
        <translation>{host} führt in diesen Computer oder sein lokales Netz, was ein Link von außen nicht darf. Gehört es Ihnen, fügen Sie die eigene Adresse ein.</translation>
    </message>
    <message>
        <source>{host} sent this program round in circles. Open the link in a browser and paste where it ends.</source>
        <translation>{host} schickte dieses Programm im Kreis herum. Öffnen Sie den Link im Browser und fügen Sie ein, wo er endet.</translation>
    </message>
    <message>
        <source>{host} wants a login for this address (401). Paste a link that opens without signing in.</source>
        <translation>{host} verlangt für diese Adresse eine Anmeldung (401). Fügen Sie einen Link ein, der sich ohne Anmeldung öffnet.</translation>
    </message>
    <message>
        <source>{host} does not let programs read this address (403). Export the reviews there and import the file instead.</source>
        <translation>{host} lässt Programme diese Adresse nicht lesen (403). Exportieren Sie dort die Bewertungen und lesen Sie stattdessen die Datei ein.</translation>
    </message>
    <message>
        <source>There is nothing at this address on {host} any more (404). Look up the link there and paste it anew.</source>
        <translation>Unter dieser Adresse gibt es auf {host} nichts mehr (404). Suchen Sie den Link dort und fügen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>{host} says that this address is gone for good (410). Its reviews stay here; remove the channel or paste a new link.</source>
        <translation>{host} sagt, dass diese Adresse für immer weg ist (410). Die Bewertungen bleiben hier; entfernen Sie den Kanal oder fügen Sie einen neuen Link ein.</translation>
    </message>
    <message>
        <source>{host} wants fewer questions (429). It will be asked again {when}; nothing was lost.</source>
        <translation>{host} möchte seltener gefragt werden (429). Wieder gefragt wird {when}; nichts ging verloren.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own ({status}). It will be asked again in the next round; nothing was lost.</source>
        <translation>{host} hat selbst eine Störung ({status}). In der nächsten Runde wird wieder gefragt; nichts ging verloren.</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, which brings no reviews. Open the link in a browser to see why.</source>
        <translation>{host} antwortete mit dem Status {status}, der keine Bewertungen bringt. Öffnen Sie den Link im Browser, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}). Check the name and that the file is still there.</source>
        <translation>{path} lässt sich nicht öffnen ({why}). Prüfen Sie den Namen und ob die Datei noch da ist.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}). Choose another place for it; nothing else was changed.</source>
        <translation>{path} lässt sich nicht schreiben ({why}). Wählen Sie einen anderen Ort; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is not a complete zip file. Download it again; nothing was imported.</source>
        <translation>{path} ist keine vollständige Zip-Datei. Laden Sie sie noch einmal; nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>{path} holds reviews that you wrote about other places, not reviews of your shop. In Google Takeout choose “Google Business Profile” and import that export.</source>
        <translation>{path} enthält Bewertungen, die Sie über andere Orte schrieben, nicht die Ihres Geschäfts. Wählen Sie in Google Takeout „Google-Unternehmensprofil“ und lesen Sie diesen Export ein.</translation>
    </message>
    <message>
        <source>{path} holds no reviews that this program recognises. {hint}</source>
        <translation>{path} enthält keine Bewertungen, die dieses Programm erkennt. {hint}</translation>
    </message>
    <message>
        <source>{path} is not readable text in any usual encoding. Save it again as “CSV UTF-8”; nothing was imported.</source>
        <translation>{path} ist kein lesbarer Text in einer üblichen Kodierung. Speichern Sie die Datei als „CSV UTF-8“; nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>{path} is not what it claims to be ({what}). Export it again; nothing was imported.</source>
        <translation>{path} ist nicht, was es zu sein behauptet ({what}). Exportieren Sie noch einmal; nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was undone. Free some space and try again; nothing stored was lost.</source>
        <translation>Die Festplatte ist voll, deshalb wurde der letzte Schritt zurückgenommen. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts Gespeichertes ging verloren.</translation>
    </message>
    <message>
        <source>The data in {path} was written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>Die Daten in {path} hat eine neuere Version dieses Programms geschrieben. Installieren Sie jene Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The store is busy with something longer. Try again in a moment; nothing was lost.</source>
        <translation>Der Speicher ist mit etwas Längerem beschäftigt. Versuchen Sie es gleich noch einmal; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Another round is running in this store. It will finish by itself; nothing needs to be done.</source>
        <translation>In diesem Speicher läuft schon eine Runde. Sie endet von selbst; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Reputation Desktop is running already and does not answer. Wait a moment and start it again; if that changes nothing, log out and in again. Nothing stored was lost.</source>
        <translation>Reputation Desktop läuft schon und antwortet nicht. Warten Sie einen Moment und starten Sie es noch einmal; hilft das nicht, melden Sie sich ab und wieder an. Nichts Gespeichertes ging verloren.</translation>
    </message>
    <message>
        <source>Reputation Desktop was asked to end and has not yet. Close it by hand, then try again; nothing was lost.</source>
        <translation>Reputation Desktop wurde gebeten, sich zu beenden, und läuft noch. Schließen Sie es von Hand und versuchen Sie es dann noch einmal; nichts ging verloren.</translation>
    </message>
    <message>
        <source>What starts with this computer could not be changed ({why}). Everything else is as it was.</source>
        <translation>Was mit diesem Computer startet, ließ sich nicht ändern ({why}). Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>What {host} sent could not be read because of a fault in this program. Nothing stored was touched; a report for its makers lies in the data folder.</source>
        <translation>Was {host} schickte, ließ sich wegen eines Fehlers in diesem Programm nicht lesen. Nichts Gespeichertes wurde angerührt; ein Bericht für die Hersteller liegt im Datenordner.</translation>
    </message>
    <message>
        <source>There is no saved reply for “{situation}”.</source>
        <translation>Es gibt keinen Textbaustein für „{situation}“.</translation>
    </message>
    <message>
        <source>{name} cannot be “{text}”: {reason}.</source>
        <translation>{name} kann nicht „{text}“ sein: {reason}.</translation>
    </message>
    <message>
        <source>it has to lie between {low} and {high}</source>
        <translation>es muss zwischen {low} und {high} liegen</translation>
    </message>
    <message>
        <source>it has to be one of these: {choices}</source>
        <translation>es muss eines von diesen sein: {choices}</translation>
    </message>
    <message>
        <source>it has to be yes or no</source>
        <translation>es muss ja oder nein sein</translation>
    </message>
    <message>
        <source>Hours until a complaint is nudged; replies within a day mend most.</source>
        <translation>Stunden, bis eine Beschwerde angestoßen wird; Antworten binnen eines Tages richten am meisten.</translation>
    </message>
    <message>
        <source>Hours until a complaint is overdue and silence costs score.</source>
        <translation>Stunden, bis eine Beschwerde überfällig ist und Schweigen den Wert senkt.</translation>
    </message>
    <message>
        <source>Hours until the last call; after a week most customers stopped expecting a reply.</source>
        <translation>Stunden bis zum letzten Aufruf; nach einer Woche erwarten die meisten keine Antwort mehr.</translation>
    </message>
    <message>
        <source>Hours between two looks at a channel; often enough for a day&apos;s target, polite to its server.</source>
        <translation>Stunden zwischen zwei Blicken auf einen Kanal; oft genug für das Ziel eines Tages, höflich zu seinem Server.</translation>
    </message>
    <message>
        <source>The shop&apos;s time zone, which decides what a day is; empty means this computer&apos;s.</source>
        <translation>Die Zeitzone des Geschäfts; sie entscheidet, was ein Tag ist. Leer: die dieses Computers.</translation>
    </message>
    <message>
        <source>Days after which an opinion weighs half; three in four readers want the last three months.</source>
        <translation>Tage, nach denen eine Meinung die Hälfte wiegt; drei von vier Lesern wollen die letzten drei Monate.</translation>
    </message>
    <message>
        <source>Invented average reviews that keep one real review from making or breaking the score.</source>
        <translation>Erfundene mittlere Bewertungen, damit eine einzelne echte den Wert nicht macht oder verdirbt.</translation>
    </message>
    <message>
        <source>What the phantom reviews say: 3.5 of 5 stars.</source>
        <translation>Was die erfundenen Bewertungen sagen: 3,5 von 5 Sternen.</translation>
    </message>
    <message>
        <source>The share of the score that many overdue complaints can cost at most.</source>
        <translation>Der Anteil des Wertes, den viele überfällige Beschwerden höchstens kosten können.</translation>
    </message>
    <message>
        <source>Overdue complaints at which half of that cost is reached.</source>
        <translation>Überfällige Beschwerden, bei denen die Hälfte dieser Kosten erreicht ist.</translation>
    </message>
    <message>
        <source>What a judged mention weighs beside a review.</source>
        <translation>Was eine beurteilte Erwähnung neben einer Bewertung wiegt.</translation>
    </message>
    <message>
        <source>Reviews in the last year below which the score is greyed: too few to say.</source>
        <translation>Bewertungen im letzten Jahr, unter denen der Wert grau ist: zu wenige, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>How probable a complaint must be, by its words, to be treated as one.</source>
        <translation>Wie wahrscheinlich eine Beschwerde ihren Worten nach sein muss, um als eine zu gelten.</translation>
    </message>
    <message>
        <source>A complaint older than this when first seen is “from before” and starts no clock.</source>
        <translation>Eine Beschwerde, die beim ersten Sehen älter ist, gilt als „von früher“ und startet keine Uhr.</translation>
    </message>
    <message>
        <source>People a happy customer tells, by the rule of thumb; only used where no real figure is known.</source>
        <translation>Leute, denen ein zufriedener Kunde erzählt, nach der Faustregel; nur wo keine echte Zahl bekannt ist.</translation>
    </message>
    <message>
        <source>People an unhappy customer tells, by the rule of thumb; only used where no real figure is known.</source>
        <translation>Leute, denen ein unzufriedener Kunde erzählt, nach der Faustregel; nur wo keine echte Zahl bekannt ist.</translation>
    </message>
    <message>
        <source>Likes, shares and comments together from which a post counts as spreading.</source>
        <translation>Herzen, geteilte Beiträge und Kommentare zusammen, ab denen ein Beitrag als verbreitet gilt.</translation>
    </message>
    <message>
        <source>Reminders appear only within these hours, like 09:00-18:00; empty: at any hour.</source>
        <translation>Erinnerungen erscheinen nur in diesen Stunden, etwa 09:00-18:00; leer: zu jeder Stunde.</translation>
    </message>
    <message>
        <source>No reminder appears within these hours; the clocks go on.</source>
        <translation>In diesen Stunden erscheint keine Erinnerung; die Uhren laufen weiter.</translation>
    </message>
    <message>
        <source>Reminders shown a day at most; the rest comes in the next digest.</source>
        <translation>Erinnerungen, die am Tag höchstens erscheinen; der Rest kommt in der nächsten Übersicht.</translation>
    </message>
    <message>
        <source>Until this day no reminder appears; the clocks go on.</source>
        <translation>Bis zu diesem Tag erscheint keine Erinnerung; die Uhren laufen weiter.</translation>
    </message>
    <message>
        <source>Until this moment, two days ahead at most, no reminder appears; the clocks go on.</source>
        <translation>Bis zu diesem Zeitpunkt, höchstens zwei Tage voraus, erscheint keine Erinnerung; die Uhren laufen weiter.</translation>
    </message>
    <message>
        <source>The day on which praise that awaits an answer is reminded of, once a week; or never.</source>
        <translation>Der Tag, an dem einmal in der Woche an Lob erinnert wird, das auf Antwort wartet; oder nie.</translation>
    </message>
    <message>
        <source>While yes, nothing is fetched from anywhere.</source>
        <translation>Solange ja gilt, wird nirgendwo etwas abgerufen.</translation>
    </message>
    <message>
        <source>Where secret links are kept; “file” is a file that only you can read, for computers without a keychain.</source>
        <translation>Wo geheime Links verwahrt werden; „Datei“ ist eine, die nur Sie lesen können, für Computer ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>The folder on this computer where reports are put by themselves; empty: none is written.</source>
        <translation>Der Ordner auf diesem Computer, in den Berichte von selbst gelegt werden; leer: Es wird keiner geschrieben.</translation>
    </message>
    <message>
        <source>While yes, a week&apos;s report is put into that folder once the week is over.</source>
        <translation>Solange ja gilt, wird ein Wochenbericht in diesen Ordner gelegt, sobald die Woche vorbei ist.</translation>
    </message>
    <message>
        <source>While yes, a month&apos;s report is put into that folder once the month is over.</source>
        <translation>Solange ja gilt, wird ein Monatsbericht in diesen Ordner gelegt, sobald der Monat vorbei ist.</translation>
    </message>
    <message>
        <source>A mention must contain one of these words, separated by commas.</source>
        <translation>Eine Erwähnung muss eines dieser Wörter enthalten, getrennt durch Kommas.</translation>
    </message>
    <message>
        <source>A mention that contains one of these words is set aside.</source>
        <translation>Eine Erwähnung, die eines dieser Wörter enthält, wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Whether what is found here are mentions; empty leaves it to the platform.</source>
        <translation>Ob hier Gefundenes Erwähnungen sind; leer überlässt es der Plattform.</translation>
    </message>
    <message>
        <source>Whether a complaining mention starts a clock like a review.</source>
        <translation>Ob eine Erwähnung, die sich beschwert, wie eine Bewertung eine Uhr startet.</translation>
    </message>
    <message>
        <source>While yes, the channel is read but neither counted nor reminded of.</source>
        <translation>Solange ja gilt, wird der Kanal gelesen, aber weder gezählt noch daran erinnert.</translation>
    </message>
    <message>
        <source>The channel is about somebody else; it is never counted.</source>
        <translation>Der Kanal handelt von jemand anderem; er zählt nie.</translation>
    </message>
    <message>
        <source>While yes, the channel is not asked.</source>
        <translation>Solange ja gilt, wird der Kanal nicht abgefragt.</translation>
    </message>
    <message>
        <source>The page where replies are written.</source>
        <translation>Die Seite, auf der Antworten geschrieben werden.</translation>
    </message>
    <message>
        <source>it has to be a date before the year 9999</source>
        <translation>es muss ein Datum vor dem Jahr 9999 sein</translation>
    </message>
    <message>
        <source>it has to be a moment like 2026-05-03T18:00+02:00</source>
        <translation>es muss ein Zeitpunkt wie 2026-05-03T18:00+02:00 sein</translation>
    </message>
    <message>
        <source>it has to be like 20:00-08:00, on the shop&apos;s own clock</source>
        <translation>es muss aussehen wie 20:00-08:00, nach der Uhr des Geschäfts</translation>
    </message>
    <message>
        <source>it has to begin and end at different times</source>
        <translation>es muss zu verschiedenen Zeiten beginnen und enden</translation>
    </message>
    <message>
        <source>it has to be a web address</source>
        <translation>es muss eine Webadresse sein</translation>
    </message>
    <message>
        <source>it has to be the whole path of a folder</source>
        <translation>es muss der ganze Pfad eines Ordners sein</translation>
    </message>
    <message>
        <source>it has to be a whole number</source>
        <translation>es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>it has to be a zone like Europe/Berlin</source>
        <translation>es muss eine Zone wie Europe/Berlin sein</translation>
    </message>
    <message>
        <source>it has to be a date like 2026-05-03</source>
        <translation>es muss ein Datum wie 2026-05-03 sein</translation>
    </message>
    <message>
        <source>it has to be like 20:00-08:00</source>
        <translation>es muss aussehen wie 20:00-08:00</translation>
    </message>
    <message>
        <source>it has to be a number</source>
        <translation>es muss eine Zahl sein</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. There are: {known}.</source>
        <translation>Es gibt keine Einstellung „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>this program has no permission for it</source>
        <translation>diesem Programm fehlt die Berechtigung dazu</translation>
    </message>
    <message>
        <source>a part of its name is no folder</source>
        <translation>ein Teil des Namens ist kein Ordner</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>dort gibt es schon etwas mit diesem Namen</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet es gerade</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>die Festplatte meldet einen Fehler</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its links lead in circles</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>This link is one of the channels already.</source>
        <translation>Dieser Link ist schon einer der Kanäle.</translation>
    </message>
    <message>
        <source>no answer as web servers give it</source>
        <translation>keine Antwort, wie Webserver sie geben</translation>
    </message>
    <message>
        <source>in the next round</source>
        <translation>in der nächsten Runde</translation>
    </message>
    <message>
        <source>after {time} on {day}</source>
        <translation>nach {time} am {day}</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>nach {time}</translation>
    </message>
    <message>
        <source>damaged, it cannot be unpacked</source>
        <translation>beschädigt, es lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>It is by a competitor, or by someone who worked here</source>
        <translation>Sie stammt von der Konkurrenz oder von jemandem, der hier gearbeitet hat</translation>
    </message>
    <message>
        <source>The last step cannot be undone: the review has changed since.</source>
        <translation>Der letzte Schritt lässt sich nicht zurücknehmen: Die Bewertung hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>An answer cannot have been posted in the future.</source>
        <translation>Eine Antwort kann nicht in der Zukunft veröffentlicht worden sein.</translation>
    </message>
    <message>
        <source>An answer cannot be older than what the customer wrote.</source>
        <translation>Eine Antwort kann nicht älter sein als das, was der Kunde schrieb.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>{path} is the store itself. Choose another name for the backup.</source>
        <translation>{path} ist der Speicher selbst. Wählen Sie für die Sicherung einen anderen Namen.</translation>
    </message>
    <message>
        <source>its parts do not agree with each other</source>
        <translation>seine Teile passen nicht zueinander</translation>
    </message>
    <message>
        <source>it is no database, or a damaged one</source>
        <translation>es ist keine Datenbank oder eine beschädigte</translation>
    </message>
    <message>
        <source>it is no backup of this program</source>
        <translation>es ist keine Sicherung dieses Programms</translation>
    </message>
    <message>
        <source>There is no one channel called “{name}”. There are: {known}.</source>
        <translation>Es gibt nicht genau einen Kanal namens „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a shop&apos;s name: it is empty or taken.</source>
        <translation>„{name}“ kann kein Geschäft heißen: Der Name ist leer oder vergeben.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a channel&apos;s name: it is empty or taken.</source>
        <translation>„{name}“ kann kein Kanal heißen: Der Name ist leer oder vergeben.</translation>
    </message>
    <message>
        <source>Judgements of “{name}” that do not agree with the words and stars they are made of: {n}.</source>
        <translation>Urteile von „{name}“, die nicht zu den Worten und Sternen passen, aus denen sie gebildet sind: {n}.</translation>
    </message>
    <message>
        <source>{what} that do not agree with the reviews they are derived from: {n}.</source>
        <translation>{what}, die nicht zu den Bewertungen passen, aus denen sie berechnet sind: {n}.</translation>
    </message>
    <message>
        <source>Opinions of “{name}”</source>
        <translation>Meinungen von „{name}“</translation>
    </message>
    <message>
        <source>Days of “{name}”</source>
        <translation>Tage von „{name}“</translation>
    </message>
    <message>
        <source>Days of the shop “{name}”</source>
        <translation>Tage des Geschäfts „{name}“</translation>
    </message>
    <message>
        <source>The search index does not agree with the reviews.</source>
        <translation>Der Suchindex stimmt nicht mit den Bewertungen überein.</translation>
    </message>
    <message>
        <source>Counts of the inbox that do not agree with the reviews: {n}.</source>
        <translation>Zählungen des Posteingangs, die nicht zu den Bewertungen passen: {n}.</translation>
    </message>
    <message>
        <source>The file itself is damaged: {what}.</source>
        <translation>Die Datei selbst ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>Rows of “{table}” that belong to no review: {n}.</source>
        <translation>Zeilen von „{table}“, die zu keiner Bewertung gehören: {n}.</translation>
    </message>
    <message>
        <source>A follow-up needs words: what is to be done.</source>
        <translation>Eine Wiedervorlage braucht Worte: was zu tun ist.</translation>
    </message>
    <message>
        <source>A review page has to be a web address that begins with https://.</source>
        <translation>Eine Bewertungsseite muss eine Webadresse sein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Ein gesicherter Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a saved filter called “{name}” already.</source>
        <translation>Es gibt schon einen gesicherten Filter namens „{name}“.</translation>
    </message>
    <message>
        <source>A saved reply needs a situation and words.</source>
        <translation>Ein Textbaustein braucht eine Situation und Worte.</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>er darf nur gelesen werden</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>die Datei darin lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>what is in its file makes no sense</source>
        <translation>was in der Datei steht, ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>Copy the reviews into a spreadsheet with the columns stars, text, author and date, save it as CSV and import it here. A single one goes into the counter book.</source>
        <translation>Kopieren Sie die Bewertungen in eine Tabelle mit den Spalten Sterne, Text, Autor und Datum, speichern Sie sie als CSV und lesen Sie sie hier ein. Eine einzelne gehört ins Thekenbuch.</translation>
    </message>
    <message>
        <source>Import the file that the platform exports for you. Or copy the reviews into a spreadsheet with the columns stars, text, author and date, save it as CSV and import it here. A single one goes into the counter book.</source>
        <translation>Lesen Sie die Datei ein, die die Plattform für Sie exportiert. Oder kopieren Sie die Bewertungen in eine Tabelle mit den Spalten Sterne, Text, Autor und Datum, speichern Sie sie als CSV und lesen Sie sie hier ein. Eine einzelne gehört ins Thekenbuch.</translation>
    </message>
    <message>
        <source>Note a post that needs an answer in the counter book.</source>
        <translation>Einen Beitrag, der eine Antwort braucht, schreiben Sie ins Thekenbuch.</translation>
    </message>
    <message>
        <source>Read and answer them on biz.yelp.com. Note one that needs an answer, in your own words, in the counter book. If Yelp gives you a file of your own reviews, import it here.</source>
        <translation>Lesen und beantworten Sie sie auf biz.yelp.com. Eine, die eine Antwort braucht, schreiben Sie mit eigenen Worten ins Thekenbuch. Gibt Yelp Ihnen eine Datei Ihrer eigenen Bewertungen, lesen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Read and answer them in Tripadvisor&apos;s own pages for owners. Note one that needs an answer, in your own words, in the counter book. If Tripadvisor gives you a file of your own reviews, import it here.</source>
        <translation>Lesen und beantworten Sie sie auf den Seiten, die Tripadvisor für Inhaber hat. Eine, die eine Antwort braucht, schreiben Sie mit eigenen Worten ins Thekenbuch. Gibt Tripadvisor Ihnen eine Datei Ihrer eigenen Bewertungen, lesen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Open takeout.google.com with the account that manages the profile, choose only “Google Business Profile”, create the export and import it here. Between exports, save the mails in which Google tells of a new review as .eml files and import them too.</source>
        <translation>Öffnen Sie takeout.google.com mit dem Konto, das das Profil verwaltet, wählen Sie nur „Google-Unternehmensprofil“, erstellen Sie den Export und lesen Sie ihn hier ein. Zwischen zwei Exporten speichern Sie die Mails, in denen Google von einer neuen Bewertung erzählt, als .eml-Dateien und lesen sie auch ein.</translation>
    </message>
    <message>
        <source>In the Play Console download the report of your app&apos;s reviews (a CSV file) and import it here.</source>
        <translation>Laden Sie in der Play Console den Bericht mit den Bewertungen Ihrer App (eine CSV-Datei) und lesen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Export the reviews as CSV in Judge.me and import the file here.</source>
        <translation>Exportieren Sie die Bewertungen bei Judge.me als CSV und lesen Sie die Datei hier ein.</translation>
    </message>
    <message>
        <source>Sign in to Trustpilot Business, open “Reviews”, export them as CSV and import the file here.</source>
        <translation>Melden Sie sich bei Trustpilot Business an, öffnen Sie „Bewertungen“, exportieren Sie sie als CSV und lesen Sie die Datei hier ein.</translation>
    </message>
    <message>
        <source>For the stars, export the reviews as CSV from the shop and import the file here.</source>
        <translation>Für die Sterne exportieren Sie die Bewertungen als CSV aus dem Geschäft und lesen die Datei hier ein.</translation>
    </message>
    <message>
        <source>Paste the profile of an account that talks about the shop: https://bsky.app/profile/NAME. Note any other post in the counter book.</source>
        <translation>Fügen Sie das Profil eines Kontos ein, das über das Geschäft spricht: https://bsky.app/profile/NAME. Jeden anderen Beitrag schreiben Sie ins Thekenbuch.</translation>
    </message>
    <message>
        <source>There is no review with the number {id}.</source>
        <translation>Es gibt keine Bewertung mit der Nummer {id}.</translation>
    </message>
    <message>
        <source>“Stay offline” is switched on, so nothing was fetched. Switch it off at the bottom of the window.</source>
        <translation>„Offline bleiben“ ist eingeschaltet, deshalb wurde nichts abgerufen. Schalten Sie es unten im Fenster aus.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be written ({why}). Free its permissions or some space, then try again.</source>
        <translation>Der Datenordner {path} lässt sich nicht beschreiben ({why}). Geben Sie Rechte oder Platz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is not a store of this program. It was left untouched.</source>
        <translation>{path} ist kein Speicher dieses Programms. Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>The store {path} is damaged ({what}). Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Der Speicher {path} ist beschädigt ({what}). Holen Sie die neueste Sicherung zurück; die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>This link is a secret, and this computer has no keychain to keep it in. Choose “a file that only you can read” under Settings, Privacy and network, then add the link again.</source>
        <translation>Dieser Link ist geheim, und dieser Computer hat keinen Schlüsselbund, der ihn verwahrt. Wählen Sie in den Einstellungen unter Privates und Netz „in einer Datei, die nur Sie lesen können“ und fügen Sie den Link dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The secret link of “{channel}” is no longer in the keychain. Paste the link again under “Add a channel”.</source>
        <translation>Der geheime Link von „{channel}“ ist nicht mehr im Schlüsselbund. Fügen Sie ihn unter „Kanal hinzufügen“ wieder ein.</translation>
    </message>
    <message>
        <source>It is not clear which columns of {path} hold what (found: {columns}).</source>
        <translation>Es ist nicht klar, welche Spalten von {path} was enthalten (gefunden: {columns}).</translation>
    </message>
    <message>
        <source>In {path} a date like “{example}” can be read in two ways. Say which it is.</source>
        <translation>In {path} lässt sich ein Datum wie „{example}“ auf zwei Arten lesen. Sagen Sie, welche gemeint ist.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Awaiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Ready to post</source>
        <translation>Zu veröffentlichen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Die letzten 3 Monate</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>“{quote}” may read as blaming the customer. Better say what you will do.</source>
        <translation>„{quote}“ lässt sich als Schuldzuweisung lesen. Sagen Sie besser, was Sie tun werden.</translation>
    </message>
    <message>
        <source>“{quote}” may tell everyone something private. Better left out here.</source>
        <translation>„{quote}“ verrät vielleicht allen etwas Privates. Besser hier weglassen.</translation>
    </message>
    <message>
        <source>“{quote}” may read as a reward for a review. Better offered in person.</source>
        <translation>„{quote}“ lässt sich als Belohnung für eine Bewertung lesen. Besser persönlich anbieten.</translation>
    </message>
    <message>
        <source>“{quote}” may read as a threat. Better settled in person.</source>
        <translation>„{quote}“ lässt sich als Drohung lesen. Besser persönlich klären.</translation>
    </message>
    <message>
        <source>no personal data</source>
        <translation>keine persönlichen Daten</translation>
    </message>
    <message>
        <source>no blame</source>
        <translation>keine Schuldzuweisung</translation>
    </message>
    <message>
        <source>no reward</source>
        <translation>keine Belohnung</translation>
    </message>
    <message>
        <source>no legal words</source>
        <translation>keine Rechtsworte</translation>
    </message>
    <message>
        <source>{absent}. Unlike your recent replies.</source>
        <translation>{absent}. Anders als Ihre letzten Antworten.</translation>
    </message>
    <message>
        <source>{absent}.</source>
        <translation>{absent}.</translation>
    </message>
    <message>
        <source>Unlike your recent replies.</source>
        <translation>Anders als Ihre letzten Antworten.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>You answered: {words}</source>
        <translation>Sie antworteten: {words}</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>Your reply there: {words}</source>
        <translation>Ihre Antwort dort: {words}</translation>
    </message>
    <message>
        <source>First written, without stars</source>
        <translation>Zuerst geschrieben, ohne Sterne</translation>
    </message>
    <message>
        <source>First written, with {stars}</source>
        <translation>Zuerst geschrieben, mit {stars}</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>keine Sterne</translation>
    </message>
    <message>
        <source>Edited: now {stars}, and “{words}” added</source>
        <translation>Geändert: jetzt {stars}, und „{words}“ kam dazu</translation>
    </message>
    <message>
        <source>Edited: now {stars}, and “{words}” taken out</source>
        <translation>Geändert: jetzt {stars}, und „{words}“ fiel weg</translation>
    </message>
    <message>
        <source>Edited: now {stars}, and the words changed</source>
        <translation>Geändert: jetzt {stars}, und andere Worte</translation>
    </message>
    <message>
        <source>Edited: now {stars}</source>
        <translation>Geändert: jetzt {stars}</translation>
    </message>
    <message>
        <source>Edited: “{words}” added</source>
        <translation>Geändert: „{words}“ kam dazu</translation>
    </message>
    <message>
        <source>Edited: “{words}” taken out</source>
        <translation>Geändert: „{words}“ fiel weg</translation>
    </message>
    <message>
        <source>Edited: the words changed</source>
        <translation>Geändert: andere Worte</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>You said so. The program took it for: {kind}.</source>
        <translation>Das haben Sie gesagt. Das Programm hielt es für: {kind}.</translation>
    </message>
    <message>
        <source>The program cannot judge {language} yet.</source>
        <translation>Das Programm kann {language} noch nicht beurteilen.</translation>
    </message>
    <message>
        <source>There are no stars, so its words decide.</source>
        <translation>Es gibt keine Sterne, also entscheiden die Worte.</translation>
    </message>
    <message>
        <source>So few stars make a complaint, whatever the words.</source>
        <translation>So wenige Sterne sind eine Beschwerde, was die Worte auch sagen.</translation>
    </message>
    <message>
        <source>Stars in the middle, and no words that could be judged.</source>
        <translation>Sterne in der Mitte, und keine Worte, die sich beurteilen ließen.</translation>
    </message>
    <message>
        <source>Stars in the middle leave it to the words.</source>
        <translation>Sterne in der Mitte überlassen es den Worten.</translation>
    </message>
    <message>
        <source>Many stars, but its words complain.</source>
        <translation>Viele Sterne, aber die Worte beschweren sich.</translation>
    </message>
    <message>
        <source>Many stars, and no words that complain.</source>
        <translation>Viele Sterne, und keine Worte, die sich beschweren.</translation>
    </message>
    <message>
        <source>this language</source>
        <translation>diese Sprache</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>could not be read</source>
        <translation>war nicht lesbar</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
</context>
<context>
    <name>praise</name>
    <message>
        <source>How was it?</source>
        <translation>Wie war es bei uns?</translation>
    </message>
    <message>
        <source>Tell us and everyone who looks for us, in your own words. Every opinion is welcome.</source>
        <translation>Erzählen Sie es uns und allen, die uns suchen, in Ihren eigenen Worten. Jede Meinung ist willkommen.</translation>
    </message>
    <message>
        <source>Scan it with your phone’s camera</source>
        <translation>Mit der Handykamera scannen</translation>
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
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>“{quote}” may read as a reward for a review. Better left out: platforms remove such reviews.</source>
        <translation>„{quote}“ lässt sich als Belohnung für eine Bewertung lesen. Besser weglassen: Plattformen entfernen solche Bewertungen.</translation>
    </message>
    <message>
        <source>“{quote}” may read as asking only some, or only for praise. Better ask everybody alike.</source>
        <translation>„{quote}“ lässt sich so lesen, als bäten Sie nur manche oder nur um Lob. Bitten Sie besser alle gleich.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>How the customer is named</source>
        <translation>Wie der Kunde genannt wird</translation>
    </message>
    <message>
        <source>First name and initial (Anna B.)</source>
        <translation>Vorname und Initiale (Anna B.)</translation>
    </message>
    <message>
        <source>Full name (Anna Baker)</source>
        <translation>Voller Name (Anna Becker)</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Posteingang öffnen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>At closing time, {time}</source>
        <translation>Bis Ladenschluss, {time}</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>This is how a reminder looks</source>
        <translation>So sieht eine Erinnerung aus</translation>
    </message>
    <message>
        <source>The next complaint that waits for an answer is told here.</source>
        <translation>Hier steht dann die nächste Beschwerde, die auf Antwort wartet.</translation>
    </message>
    <message>
        <source>Reminders appear as notifications of your desktop.</source>
        <translation>Erinnerungen erscheinen als Benachrichtigungen Ihres Desktops.</translation>
    </message>
    <message>
        <source>Reminders appear as a balloon at the tray icon, without buttons.</source>
        <translation>Erinnerungen erscheinen als Sprechblase am Symbol im Infobereich, ohne Knöpfe.</translation>
    </message>
    <message>
        <source>This desktop has no notifications: reminders appear in the window, and closing it only minimises it.</source>
        <translation>Dieser Desktop hat keine Benachrichtigungen: Erinnerungen erscheinen im Fenster, und beim Schließen wird es nur minimiert.</translation>
    </message>
    <message>
        <source>No reminder has appeared yet; try one to see how it looks here.</source>
        <translation>Noch ist keine Erinnerung erschienen; probieren Sie eine aus, um zu sehen, wie sie hier aussieht.</translation>
    </message>
    <message>
        <source>A complaint has waited for {age}</source>
        <translation>Eine Beschwerde wartet schon {age}</translation>
    </message>
    <message>
        <source>A complaint is overdue: it has waited for {age}</source>
        <translation>Überfällig: Eine Beschwerde wartet schon {age}</translation>
    </message>
    <message>
        <source>Last call: a complaint has waited for {age}</source>
        <translation>Letzter Aufruf: Eine Beschwerde wartet schon {age}</translation>
    </message>
    <message>
        <source>The oldest for {age}.</source>
        <translation>Die älteste wartet schon {age}.</translation>
    </message>
    <message>
        <source>One of them has waited for {age}.</source>
        <translation>Eine davon wartet schon {age}.</translation>
    </message>
    <message>
        <source>{oldest} This was the last reminder for today.</source>
        <translation>{oldest} Das war die letzte Erinnerung für heute.</translation>
    </message>
    <message>
        <source>{stars}, {channel}: “{text}”</source>
        <translation>{stars}, {channel}: „{text}“</translation>
    </message>
    <message>
        <source>{channel}: “{text}”</source>
        <translation>{channel}: „{text}“</translation>
    </message>
    <message>
        <source>{stars}, {channel}</source>
        <translation>{stars}, {channel}</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Reputation {shop} {time}</source>
        <translation>Reputation {shop} {time}</translation>
    </message>
    <message>
        <source>Reputation {time}</source>
        <translation>Reputation {time}</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>awaiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>to be posted</source>
        <translation>zu veröffentlichen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>keine Antwort nötig</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>nicht über uns</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>last call</source>
        <translation>letzter Aufruf</translation>
    </message>
    <message>
        <source>{stars} of {best} stars</source>
        <translation>{stars} von {best} Sternen</translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>No words, only stars</source>
        <translation>Keine Worte, nur Sterne</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>beantwortet {day}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>at any hour</source>
        <translation>zu jeder Stunde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no holiday</source>
        <translation>kein Urlaub</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>So that no complaint is forgotten, and nobody is nagged. The clock runs from when the customer wrote.</source>
        <translation>Damit keine Beschwerde vergessen wird und niemand bedrängt wird. Die Uhr läuft ab dem Moment, in dem der Kunde schrieb.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>What goes on while the window is closed, and how a reminder reaches you.</source>
        <translation>Was weitergeht, während das Fenster geschlossen ist, und wie eine Erinnerung Sie erreicht.</translation>
    </message>
    <message>
        <source>Privacy and network</source>
        <translation>Privates und Netz</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Here is what goes out, and what is kept.</source>
        <translation>Alles bleibt auf diesem Computer. Hier steht, was hinausgeht und was verwahrt wird.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>One number from what customers wrote. Every part of it is yours to set.</source>
        <translation>Eine Zahl aus dem, was Kunden schrieben. Jeder Teil davon lässt sich einstellen.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What is taken for a complaint, and how far a word travels.</source>
        <translation>Was als Beschwerde gilt und wie weit ein Wort getragen wird.</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Several wordings for a situation are offered in turn, so that no two customers read the same.</source>
        <translation>Für eine Situation werden mehrere Wortlaute der Reihe nach angeboten, damit keine zwei Kunden dasselbe lesen.</translation>
    </message>
    <message>
        <source>Shop and languages</source>
        <translation>Geschäft und Sprachen</translation>
    </message>
    <message>
        <source>What the shop is called, and where its days begin and end.</source>
        <translation>Wie das Geschäft heißt und wo seine Tage beginnen und enden.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>What is put into a folder of yours by itself, once a week or a month is over.</source>
        <translation>Was von selbst in einen Ordner von Ihnen gelegt wird, sobald eine Woche oder ein Monat vorbei ist.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Everything in one file, for the day on which this computer is gone.</source>
        <translation>Alles in einer Datei, für den Tag, an dem dieser Computer weg ist.</translation>
    </message>
    <message>
        <source>Look and text size</source>
        <translation>Aussehen und Textgröße</translation>
    </message>
    <message>
        <source>These belong to this computer and stay out of the backup.</source>
        <translation>Das gehört zu diesem Computer und bleibt aus der Sicherung heraus.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Which version this is, whose work is in it, and where help is.</source>
        <translation>Welche Version das ist, wessen Arbeit darin steckt und wo es Hilfe gibt.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anstoß</translation>
    </message>
    <message>
        <source>first reminder notification target time</source>
        <translation>erste Erinnerung Benachrichtigung Ziel Zeit nudge</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>late deadline second reminder target time</source>
        <translation>spät Frist zweite Erinnerung Ziel Zeit overdue</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>final reminder target time week</source>
        <translation>letzte Erinnerung Ziel Zeit Woche</translation>
    </message>
    <message>
        <source>Older complaints</source>
        <translation>Ältere Beschwerden</translation>
    </message>
    <message>
        <source>from before history import old clock</source>
        <translation>früher Vergangenheit einlesen alt Uhr</translation>
    </message>
    <message>
        <source>Only while the shop is open</source>
        <translation>Nur, solange geöffnet ist</translation>
    </message>
    <message>
        <source>opening hours business working</source>
        <translation>Öffnungszeiten Geschäft Arbeit</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>night do not disturb silent evening</source>
        <translation>Nacht nicht stören still Abend</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>limit reminders a day daily cap number digest</source>
        <translation>Grenze Erinnerungen am Tag täglich Anzahl Übersicht</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>vacation closed away pause until</source>
        <translation>Ferien geschlossen weg Pause bis</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>paused until hour tomorrow silence snooze</source>
        <translation>angehalten anhalten bis Stunde morgen Stille still zurückstellen Pause</translation>
    </message>
    <message>
        <source>Thank the fans</source>
        <translation>Für Lob danken</translation>
    </message>
    <message>
        <source>praise weekly weekday reminder thanks</source>
        <translation>Lob Fans wöchentlich Wochentag Erinnerung Dank</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>internet network connection fetch off</source>
        <translation>Internet Netz Verbindung abrufen aus</translation>
    </message>
    <message>
        <source>Look at each channel</source>
        <translation>Jeden Kanal abfragen</translation>
    </message>
    <message>
        <source>round fetch refresh update often interval</source>
        <translation>Runde abrufen aktualisieren oft Abstand</translation>
    </message>
    <message>
        <source>Where secret links are kept</source>
        <translation>Wo geheime Links verwahrt werden</translation>
    </message>
    <message>
        <source>keychain password token file safe</source>
        <translation>Schlüsselbund Passwort Token Datei sicher</translation>
    </message>
    <message>
        <source>A review weighs half after</source>
        <translation>Eine Bewertung wiegt die Hälfte nach</translation>
    </message>
    <message>
        <source>half-life fading age recent weight</source>
        <translation>Halbwertszeit verblassen Alter neu Gewicht</translation>
    </message>
    <message>
        <source>Phantom reviews</source>
        <translation>Erfundene Bewertungen</translation>
    </message>
    <message>
        <source>invented average start new shop</source>
        <translation>Phantom Durchschnitt Anfang neues Geschäft</translation>
    </message>
    <message>
        <source>Phantom reviews say</source>
        <translation>Erfundene Bewertungen sagen</translation>
    </message>
    <message>
        <source>invented average stars</source>
        <translation>Phantom Durchschnitt Sterne</translation>
    </message>
    <message>
        <source>Silence costs at most</source>
        <translation>Schweigen kostet höchstens</translation>
    </message>
    <message>
        <source>overdue unanswered score share percent</source>
        <translation>überfällig unbeantwortet Wert Anteil Prozent</translation>
    </message>
    <message>
        <source>Half of that is reached at</source>
        <translation>Die Hälfte davon ist erreicht bei</translation>
    </message>
    <message>
        <source>overdue silence cost unanswered</source>
        <translation>überfällig Schweigen Kosten unbeantwortet</translation>
    </message>
    <message>
        <source>A mention weighs</source>
        <translation>Eine Erwähnung wiegt</translation>
    </message>
    <message>
        <source>posts articles news share of a review</source>
        <translation>Beiträge Artikel Nachrichten Anteil einer Bewertung</translation>
    </message>
    <message>
        <source>Enough to say</source>
        <translation>Genug, um etwas zu sagen</translation>
    </message>
    <message>
        <source>grey few reviews last year least</source>
        <translation>grau wenige Bewertungen letztes Jahr mindestens</translation>
    </message>
    <message>
        <source>Taken for a complaint from</source>
        <translation>Gilt als Beschwerde ab</translation>
    </message>
    <message>
        <source>threshold probability strict words</source>
        <translation>Schwelle Wahrscheinlichkeit streng Worte</translation>
    </message>
    <message>
        <source>A post spreads from</source>
        <translation>Ein Beitrag verbreitet sich ab</translation>
    </message>
    <message>
        <source>alarm viral likes shares comments</source>
        <translation>Alarm viral Herzen geteilt Kommentare</translation>
    </message>
    <message>
        <source>A happy customer tells</source>
        <translation>Ein zufriedener Kunde erzählt</translation>
    </message>
    <message>
        <source>reach estimate word of mouth</source>
        <translation>Reichweite Schätzung Mundpropaganda</translation>
    </message>
    <message>
        <source>An unhappy customer tells</source>
        <translation>Ein unzufriedener Kunde erzählt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>clock country city day midnight</source>
        <translation>Uhr Land Stadt Tag Mitternacht</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Ordner für Berichte</translation>
    </message>
    <message>
        <source>PDF file path write automatic scheduled</source>
        <translation>PDF Datei Pfad schreiben automatisch geplant Ordner Berichte report</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>weekly report PDF automatic scheduled</source>
        <translation>Wochenbericht wöchentlich PDF automatisch geplant weekly report</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>monthly report PDF automatic scheduled</source>
        <translation>Monatsbericht monatlich PDF automatisch geplant monthly report</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>When you log in, the program begins to watch by itself. No window opens for it.</source>
        <translation>Wenn Sie sich anmelden, fängt das Programm von selbst an, auf Ihre Kanäle zu achten. Ein Fenster öffnet sich dafür nicht.</translation>
    </message>
    <message>
        <source>login autostart startup boot automatically</source>
        <translation>Anmeldung anmelden Autostart Systemstart hochfahren automatisch</translation>
    </message>
    <message>
        <source>Keep watching when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>It stays in the tray, goes on looking at your channels and reminds you. While it is off, closing the window ends the program.</source>
        <translation>Das Programm bleibt im Infobereich, fragt weiter Ihre Kanäle ab und erinnert Sie. Ist das ausgeschaltet, endet das Programm, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>close tray background minimise run</source>
        <translation>schließen Infobereich Hintergrund minimieren laufen Taskleiste Tray</translation>
    </message>
    <message>
        <source>How reminders appear</source>
        <translation>Wie Erinnerungen erscheinen</translation>
    </message>
    <message>
        <source>See one now, as it would come while you work.</source>
        <translation>Sehen Sie jetzt eine, so wie sie bei der Arbeit käme.</translation>
    </message>
    <message>
        <source>notification test try popup balloon</source>
        <translation>Benachrichtigung Test probieren ausprobieren Popup Sprechblase</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Nothing is read and nobody is reminded until it is started again. The clocks go on.</source>
        <translation>Bis zum nächsten Start wird nichts gelesen und niemand erinnert. Die Uhren laufen weiter.</translation>
    </message>
    <message>
        <source>quit exit stop close</source>
        <translation>beenden verlassen stoppen aufhören schließen quit</translation>
    </message>
    <message>
        <source>Network diary</source>
        <translation>Netztagebuch</translation>
    </message>
    <message>
        <source>Every request that was made, with its answer.</source>
        <translation>Jede Abfrage, die gestellt wurde, mit ihrer Antwort.</translation>
    </message>
    <message>
        <source>internet log requests</source>
        <translation>Internet Protokoll Abfragen</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>Takes out every review of one name, with its answers and all its versions.</source>
        <translation>Nimmt jede Bewertung eines Namens heraus, mit ihren Antworten und allen Fassungen.</translation>
    </message>
    <message>
        <source>delete forget customer personal data request GDPR</source>
        <translation>löschen vergessen Kunde persönliche Daten Auskunft DSGVO</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Three sentences, and nothing beside them.</source>
        <translation>Drei Sätze, und nichts daneben.</translation>
    </message>
    <message>
        <source>cloud server telemetry send upload</source>
        <translation>Cloud Server Telemetrie senden hochladen</translation>
    </message>
    <message>
        <source>Your replies</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Wordings for the situations that come again and again.</source>
        <translation>Wortlaute für die Situationen, die immer wiederkommen.</translation>
    </message>
    <message>
        <source>templates placeholders answer texts snippets</source>
        <translation>Vorlagen Platzhalter Antworttexte Bausteine</translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>As customers know it; saved replies and reports carry it.</source>
        <translation>Wie ihn die Kundschaft kennt; Textbausteine und Berichte tragen ihn.</translation>
    </message>
    <message>
        <source>rename business company</source>
        <translation>umbenennen Betrieb Firma</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Writes everything into one file and checks it. Secret links stay out of it.</source>
        <translation>Schreibt alles in eine Datei und prüft sie. Geheime Links bleiben heraus.</translation>
    </message>
    <message>
        <source>backup save copy</source>
        <translation>Sicherung speichern Kopie Backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Puts a backup in place of what is here. What is here is kept beside it.</source>
        <translation>Setzt eine Sicherung an die Stelle dessen, was hier ist. Das bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>backup bring back old computer move</source>
        <translation>Sicherung zurückholen alter Computer Umzug</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Computes everything anew and compares it with what is stored.</source>
        <translation>Berechnet alles neu und vergleicht es mit dem, was gespeichert ist.</translation>
    </message>
    <message>
        <source>damage repair verify sound</source>
        <translation>Schaden reparieren prüfen heil</translation>
    </message>
    <message>
        <source>Reviews as a table</source>
        <translation>Bewertungen als Tabelle</translation>
    </message>
    <message>
        <source>Every review with its answer as CSV, for a spreadsheet.</source>
        <translation>Jede Bewertung mit ihrer Antwort als CSV, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>export CSV excel spreadsheet</source>
        <translation>Export CSV Excel Tabelle</translation>
    </message>
    <message>
        <source>Channels as a list</source>
        <translation>Kanäle als Liste</translation>
    </message>
    <message>
        <source>The channels as OPML, for another feed reader. Secret links stay out of it.</source>
        <translation>Die Kanäle als OPML, für einen anderen Feedleser. Geheime Links bleiben heraus.</translation>
    </message>
    <message>
        <source>export OPML feeds</source>
        <translation>Export OPML Feeds</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>One folder on this computer holds everything.</source>
        <translation>Ein Ordner auf diesem Computer enthält alles.</translation>
    </message>
    <message>
        <source>folder path file store disk</source>
        <translation>Ordner Pfad Datei Speicher Festplatte</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Of its words, dates and numbers. The window opens anew, with all as it was.</source>
        <translation>Die der Worte, Daten und Zahlen. Das Fenster öffnet sich neu, und alles ist, wie es war.</translation>
    </message>
    <message>
        <source>English German Deutsch Sprache translation locale</source>
        <translation>English Englisch German Deutsch Sprache language Übersetzung</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system has it, or always one of the two.</source>
        <translation>Wie das System, oder immer eines von beiden.</translation>
    </message>
    <message>
        <source>theme dark mode night colours appearance</source>
        <translation>Thema dunkel hell Nacht Farben Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>From 100 to 200 percent, on top of what the system says.</source>
        <translation>Von 100 bis 200 Prozent, zusätzlich zu dem, was das System sagt.</translation>
    </message>
    <message>
        <source>font larger bigger zoom scale</source>
        <translation>Schrift größer Zoom Vergrößerung</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Which version this is, and whose work is in it.</source>
        <translation>Welche Version das ist und wessen Arbeit darin steckt.</translation>
    </message>
    <message>
        <source>credits authors open source</source>
        <translation>Dank Autoren quelloffen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles geht ohne Maus.</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>Tastatur Tastenkürzel Hilfe</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Fehlerberichte</translation>
    </message>
    <message>
        <source>What went wrong in the program itself; they hold no review and no secret.</source>
        <translation>Was im Programm selbst schiefging; sie enthalten keine Bewertung und kein Geheimnis.</translation>
    </message>
    <message>
        <source>crash bug error help log folder</source>
        <translation>Absturz Fehler Hilfe Protokoll Ordner</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>It does not count in the score.</source>
        <translation>Sie zählt nicht für den Wert.</translation>
    </message>
    <message>
        <source>It adds {said} points to the score; that nobody has answered yet takes {silence}.</source>
        <translation>Sie hebt den Wert um {said} Punkte; dass noch niemand geantwortet hat, nimmt {silence}.</translation>
    </message>
    <message>
        <source>It takes {sum} points from the score; {silence} of them because nobody has answered yet.</source>
        <translation>Sie senkt den Wert um {sum} Punkte; {silence} davon, weil noch niemand geantwortet hat.</translation>
    </message>
    <message>
        <source>It adds {said} points to the score.</source>
        <translation>Sie hebt den Wert um {said} Punkte.</translation>
    </message>
    <message>
        <source>It takes {sum} points from the score.</source>
        <translation>Sie senkt den Wert um {sum} Punkte.</translation>
    </message>
    <message>
        <source>It moves the score by less than a tenth of a point.</source>
        <translation>Sie bewegt den Wert um weniger als einen Zehntelpunkt.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>next review</source>
        <translation>nächste Bewertung</translation>
    </message>
    <message>
        <source>previous review</source>
        <translation>vorige Bewertung</translation>
    </message>
    <message>
        <source>choose the next one too</source>
        <translation>die nächste mit wählen</translation>
    </message>
    <message>
        <source>choose all that are listed</source>
        <translation>alle aufgelisteten wählen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Ich habe sie veröffentlicht</translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation>keine Antwort nötig</translation>
    </message>
    <message>
        <source>put away until later</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>note to self</source>
        <translation>Notiz für mich</translation>
    </message>
    <message>
        <source>open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>zurück zur Liste</translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation>diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Today; the next numbers for the next pages</source>
        <translation>Heute; die nächsten Zahlen für die nächsten Seiten</translation>
    </message>
    <message>
        <source>fetch now</source>
        <translation>jetzt abrufen</translation>
    </message>
    <message>
        <source>write into the counter book</source>
        <translation>ins Thekenbuch schreiben</translation>
    </message>
    <message>
        <source>add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>In the list of reviews</source>
        <translation>In der Liste der Bewertungen</translation>
    </message>
    <message>
        <source>In the inbox</source>
        <translation>Im Posteingang</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{number} min</source>
        <translation>{number} Min.</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} Std.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>cleanliness</source>
        <translation>Sauberkeit</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
</context>
</TS>
