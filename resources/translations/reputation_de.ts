<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutSection</name>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where help is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reputation Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence: it stays yours, and it works without us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and Qt for Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window, under the LGPL 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the typeface by Rasmus Andersson, under the OFL 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabler Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the icons by Paweł Kuna, under the MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VADER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feeling in words, by C.J. Hutto, under the MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do customers talk about you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link: your shop, a page of reviews, a feed, a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be requested?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https:// – may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you &amp;reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often} (as usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a link was looked at: nothing. A look asks for that address, and where it is a page, for the feed that it names. Every request is listed in the network diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address, {often}: {address} – and further pages of it, where it has any. Every request is listed in the network diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a web address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding ended before its time. No channel was added; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmNotice</name>
    <message>
        <source>More complaints than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusually silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post is spreading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel stopped working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are not kept yet. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a saved reply for “{situation}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write OPML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reputation backup {day}.sqlite3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in {path}, and it was checked. Secret links are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n review(s) to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That ended before its time. Nothing was changed; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was made on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was made {when}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sqlite3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything agrees: nothing is damaged, and every number is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not everything agrees: %n place(s) were found. Restore the newest backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefingColumn</name>
    <message>
        <source>New since you last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>While you were away (%n day(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What has come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in what was read. “{channel}” was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in what was read. %n channel(s) were not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelAdding</name>
    <message>
        <source>“{name}” added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel was added. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelColumn</name>
    <message>
        <source>Awaiting an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelDetail</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait for an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not read until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is read no more. Its reviews stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel could not be removed. It is as it was; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelHealth</name>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {all} read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
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
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {what}, {health}, {awaiting} awaiting an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelSettingsForm</name>
    <message>
        <source>Back to the shop&apos;s defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} (the shop&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its platform has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Copy and open” leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these mentions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that a mention must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert for “Café Luna” is mostly about others: “harbour street” keeps yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that it must not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“moon landing” keeps out what has nothing to do with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions start a clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{channel}” follows the shop&apos;s defaults again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelStanding</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do customers talk about you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel is one such place: your shop, a page of reviews, a forum, an alert. Paste its link, or import a file; both can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take channels from a list (OPML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the channels to a list (OPML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenPane</name>
    <message>
        <source>Put away until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these can be undone with one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsQuestion</name>
    <message>
        <source>– not in this file –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what? One with text or stars is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>What the customer changed</source>
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
        <source>Underlined: what was taken out. Dotted: what was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterDialog</name>
    <message>
        <source>Counter book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken, phoned or on paper – a few words are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stars, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier than just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at which it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were kept from last time; they are not written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing ended before its time. Your words are kept here; write them down once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterWriting</name>
    <message>
        <source>Written into the counter book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter book was not written; your words wait there. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong inside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is our fault, not yours. Everything stored is safe, and you can go on working. This report tells where it happened; it holds no words of a review and nothing secret. Please send it to us with a line about what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesQuestion</name>
    <message>
        <source>the day comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is “{date}” meant in this file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{name}: until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryDialog</name>
    <message>
        <source>Network diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request that this program ever made, and nothing but these. What is secret in an address is struck out before it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen requests, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ever requested.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before adding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>%n place(s) to look at again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}” also stands in a recent reply. Customers see when answers are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftField</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your answer here. It is kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Write the name exactly as it stands with the reviews. Capital letters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the word to be sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure, type the word “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them go their versions, your answers and notes. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept is a fingerprint of each, from which nothing can be read: no round brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that you made before still hold them. Delete those yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review by exactly “{name}” is here. Look at the name beside one of the reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) by exactly “{name}”, in {channels}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) were erased for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers write there goes unseen for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New mentions there go unseen for now. What you have from there is safe: %n mention(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New reviews there go unseen for now. What you have from there is safe: %n review(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its server wants no question before {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to remind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing your customers say goes unheard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews and mentions come to this laptop, and stay here. No account, no subscription, no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you promise this customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlanceWords</name>
    <message>
        <source>You stay offline: nothing is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel to read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {read} of {of} channels, last {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Write down a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}. You last looked {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Stay offline” is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Google Takeout export (the zip, or its folder), a table of reviews (CSV), or a mail about a new review (.eml). It may be dropped here. Importing a file twice does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel that you have, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, tables and mails (*.zip *.csv *.tsv *.txt *.json *.eml *.mbox);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” will be a new channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in this file look like Excel&apos;s day numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels are being read just now. The file waits; nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import ended before its time. Nothing was imported; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at least which column holds the text or the stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
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
    <message numerus="yes">
        <source>%n known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{channel}”: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out: show why</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell where customers talk about you, and what they say comes here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgementSection</name>
    <message>
        <source>Stars decide how satisfied somebody was, words whether it is a complaint. Your own correction of a single review always wins; it stands in the inbox beside the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a word travels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepReplyDialog</name>
    <message>
        <source>Keep as a saved reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Situation, such as “waiting”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are filled in for each review: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that works, so the links stay in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change of “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>As the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastTries</name>
    <message>
        <source>The last tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineOfTime</name>
    <message>
        <source>What happens to a complaint that is written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Link to where customers talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>“Stay offline” is switched on, so this link cannot be tried now. Switch it off at the bottom of the window, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what this link leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file on this computer. Import it with “An export file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a web address yet. Copy the whole address from the browser&apos;s address bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be read: {reads}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) there now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) there now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}, the newest of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look ended before it could tell anything. Nothing was kept; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>This review has no page that could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The soup was warm, and so was the welcome.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reputation Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample shop: everything here is invented, and nothing you do reaches anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it and begin with my own shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read from this computer&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop} – Reputation Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the channels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {of} channels read. {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n channel(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The round ended before its time. Nothing stored was lost; fetch again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another round is running already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsRow</name>
    <message>
        <source>show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{news}: show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {news}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited: {before} stars became {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{news}, in “{channel}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>complaint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fell overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer on the page; your copy is kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mixed review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could not be judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neutral review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reply(ies) seen on the page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older review(s), from before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyWaits</name>
    <message>
        <source>Nothing has come in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews appear here as soon as a channel has been read or a file imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do customers talk about you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link to your shop, a page of reviews or a feed. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones appear here, the oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was answered {moment}. New ones appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every complaint we know of has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank somebody for praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{channel}” has not been read yet, so something may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{channel}” has not been read since {when}, so something may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) were not read lately, so something may be missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see it. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Search all reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what awaits an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters that are on leave none. Take one away to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote “{search}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews were searched. Fewer words, or their beginnings, find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No “{search}” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the filters leave was searched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingWaits</name>
    <message>
        <source>Show all reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from {channel} awaits an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing awaits an answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every complaint we know of has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was answered {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are put away until later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) could not be judged; please look at them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You will be told when somebody writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channels could not be read, so something may be missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{channel} could not be read, so something may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} has been out of reach since {day}, so something may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpmlExchange</name>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take channels from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the channels to a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took %n new channel(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) of the list known already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next round tells whether they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: “{name}”. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n channel(s) to the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) left out: the link is a secret.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That ended before its time. Nothing was changed; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnersNotes</name>
    <message>
        <source>Note to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promise} (done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promise}, was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this follow-up away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{promise}” is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Written between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceMenuButton</name>
    <message>
        <source>Channels and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostedDialog</name>
    <message>
        <source>When did you post your answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is still to come. Please choose a time in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>What comes will be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later edits are noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your replies there are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is a secret and is kept like a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars: judged by the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions, not reviews: they weigh less and start no clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot see your replies: you confirm them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later edits go unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates: counted from when they are first seen</source>
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
    <message numerus="yes">
        <source>The newest %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Open the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests that your channels need, to their own addresses: every one stands in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers leave only where you paste them yourself; nothing is ever posted for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account and no server of ours, and nothing is counted or reported home.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n awaiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Why this score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What adds to the score and what takes from it, the heaviest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} average reviews that every shop starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reputation score now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindStep</name>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quiet word that somebody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here on, silence lowers the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last reminder of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When shall we remind you of a complaint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock runs from when the customer wrote. These times suit most shops; they can be changed at any time, for each channel too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing appears between 20:00 and 08:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Different for one channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nudge belongs before overdue, and overdue before the last call. As they stand, a reminder that comes too late is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all reminders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you have from there stays: %n review(s), with the answers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is forgotten, and this cannot be undone: adding the link again later begins a new channel, which brings its reviews once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it should only rest, pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>waiting, quality, thanks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Anna would read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ituation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in what differs from customer to customer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the channel&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placeholder} {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept once it has a situation and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyPageLine</name>
    <message>
        <source>That is no web address. It begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which page are replies to “{channel}” written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this window is replaced by what is in this file, and is as it was on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is kept beside it, in a file whose name ends in “before-restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret links are in no backup: the channels that have one ask you to paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who were erased since that day are in the backup still, and come back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{channel}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was in that file. Paste the secret link of these again:
{channels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Everything here is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Settings that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called like that. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} · {section}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message numerus="yes">
        <source>%n review(s) are marked as answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) need no answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It needs no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are not about us.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as not about us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are marked as reported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as reported to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for an answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are ready to post.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It waits under “Ready to post”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as: {kind}. The score was reckoned anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are taken as: {kind}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put away until {when}. Its clock goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are put away until {when}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Who wrote it, where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a complaint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a complaint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answered earlier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHistory</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the words before and after this edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Search every word ever written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these waits any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln await an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number}+ found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number}+ reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} are chosen; that is as many as can be acted upon at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewListModel</name>
    <message>
        <source>This review is being read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewListView</name>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The program cannot judge {language} yet. Please look yourself: what is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It waits under “Ready to post”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, and the page is opened. Paste it there, then say “I have posted it”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, but the page could not be opened. It waits under “Ready to post”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Choose a review at the left. Press ? for all keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>What the customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words, only stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics: {topics}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs against: {phrases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs for: {phrases}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoadChips</name>
    <message>
        <source>Review mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a platform mail you about new reviews? Save such a mail as a file (.eml) and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Takeout as it was downloaded, or a table of reviews (CSV) from any platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Google Alerts, type the shop&apos;s name in quotation marks and set “Deliver to” to “RSS feed”. Then paste the link of the feed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Google Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a profile, tag or community on Mastodon, Bluesky, YouTube, Lemmy or Reddit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say in the shop, on the phone or on paper is written down here in ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the counter book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundRunner</name>
    <message>
        <source>The sample shop is invented: there is nobody to ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleStarter</name>
    <message>
        <source>Clearly marked, and gone in one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the sample shop has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented shop is being set up on this laptop. This takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample shop could not be set up. Nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFilterMenu</name>
    <message>
        <source>Kept at the left as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{name}” is gone; its reviews stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedRepliesSection</name>
    <message>
        <source>Add a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the starter replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are replies to begin with that are not in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. Begin with a few that are kind and plain, and make them yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the reply “{beginning}…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the reply “{beginning}…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s), last {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedReplyPicker</name>
    <message>
        <source>Next wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved reply: {situation}, {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{situation} (%n wording(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add replies to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my words as a saved reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change saved replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to begin with are there. Change them as you like under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough to say: {n} of {m} reviews in the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same as 4 weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up {points} points in 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down {points} points in 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: no reviews yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: not enough to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {score}, likely between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough reviews yet to draw the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} ({first_day}) to {last}; lowest {lowest} ({lowest_day}), highest {highest} ({highest_day}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>in 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reputation score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {score}? Shows the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reputation score {score}. {band}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>Reputation score over three months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>What weighs how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What silence costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new shop begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100, probably between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not enough to say yet: %n review(s) in the last year.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each review counts by its stars, or by its words where it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest count most: after {half} a review weighs half. A mention weighs {mention}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phantoms} with {stars} are invented, so that a single one does not make or break the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue complaints cost up to {cost}; {silence} cost half of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {enough} in the last year the number is greyed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreShare</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the score so?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsField</name>
    <message>
        <source>in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the past anew…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>A shop needs a name. It stays “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Linden &amp; Rye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name your customers use. It greets you in the morning and stands in saved replies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Put away until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in the past. Please choose a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays out of sight until then. Its clock goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put away until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day and time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarPicker</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars: {stars}. Keys 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the round has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this is on, nothing is fetched from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {of}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchField</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>Add this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these addresses will be asked. Every request is listed in the network diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do customers talk about you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link. You will see what it is and what can be read before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link could not be added. Please try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not read {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>(stars without words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mixed review(s) are waiting too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed review(s) are waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) are written and ready to post.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints that wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {who}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, {stage}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsSetting</name>
    <message>
        <source>Add a word, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{word}” away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorthALook</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reviews that could not be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reviews that were corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours changed the scores of the past too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please look: %n review(s) could not be judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChannelRow</name>
    <message>
        <source>{channel}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n await(s) an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_EntryRow</name>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points: {words}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Headings</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Spans</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Spread</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Units</name>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complaint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in: {outlet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on its page since {day}. Your copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From before you used this program: it starts no clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by the words that you chose for its channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not about us; it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to the platform. What came of it fits into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is ready to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {age}. An answer is due {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call: waiting for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: waiting for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>page not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such site, or no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: leads into the local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent round in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent on to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform}, mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from files that you import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last written {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read at {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>an Amazon page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon offers no feed of reviews and does not let programs read its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it describes the app and has no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of Apple&apos;s App Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an app in Apple&apos;s App Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not lead to one app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app&apos;s own page on apps.apple.com and paste its address, which ends in “id” and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 500 reviews from one country, with their stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your replies are not in this feed, and each country has a feed of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another country, paste the app&apos;s page with that country&apos;s two letters after apps.apple.com/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Bluesky account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Bluesky page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest posts of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes, reposts and replies are not in the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluesky answers searches and tags only to people who are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the profile of an account that talks about the shop: https://bsky.app/profile/NAME. Note any other post in the counter book: counter --stars N --text T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Booking.com page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking.com offers no feed and gives guest reviews only to its partners&apos; programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A file that Booking.com exports for you is imported in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Etsy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etsy offers no feed of reviews, and gives them only to programs with a key, which this one cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Facebook page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook offers no feed, and shows recommendations only to people who are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reviews and posts of the feed that is found there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same entry stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares its own document type in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses parameter entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants to include other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entities unfold into more than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, but no JSON Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON that breaks off or is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither XML nor JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML too broken to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a list of channels. Say: opml import FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a web page or a feed. Add its address as a channel, or export the reviews as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder can be an unpacked Google Takeout or hold mails; choose any other file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says itself what is what, so --map was not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a PDF. Export the reviews as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a packed archive. Unpack it and import what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called “{key}” to map. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column “{column}”. Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” separates no columns. Say comma, semicolon, tab or pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates cannot be read “{words}”. Say day-first, month-first or excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in {path} look like Excel&apos;s day numbers (“{example}”). If they are, say --map dates=excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row holds neither text nor stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more cells than the table has columns; a text with a separator in it needs quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows above the header that were passed over: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a header, but no rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same review as in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” does not tell reviews apart, so they are known by author, date and text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates like “{example}” were read with the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates like “{example}” were read with the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are told without a zone and were read as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that could not be read: {count}, the first in row {row}. Those reviews are undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings that fit no scale: {count}, the first in row {row}. They are kept as written and count as unrated; the scale can be told like this: --map scale=1-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars were read as 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a scale. Say it like this: --map scale=1-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it was read as Western European text (cp1252). If letters look wrong, name its encoding: --map encoding=cp1250, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in no usual encoding and was read letter by letter (latin-1). If letters look wrong, save it again as “CSV UTF-8” and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark after row {number} is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a workbook of a spreadsheet program. Save it there as “CSV UTF-8” and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a review notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digest of several reviews, which tells neither their stars nor their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail from Google in a language or a form that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same mail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these mails tells of a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no OPML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares entities, which no such list needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is not a review of Google&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same review again, under another account or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read and was left out. Export again to get its reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export also holds reviews that you wrote about other places; they were left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export holds no reviews of {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only a part of an export, so reviews that are missing from it are not taken as removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Google Takeout choose “Google Business Profile”, and import the zip or the folder as it was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages of reviews are incomplete or no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open google.com/alerts, type the shop&apos;s name in quotation marks, choose “Show options”, set “Deliver to” to “RSS feed” and create the alert. Then copy the link of the feed icon beside it and paste that link here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google Alerts feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page on which Google Alerts are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows your alerts to you alone, and an alert that is delivered by mail has no feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of Google search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not let programs read its search results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 20 pages that Google found for the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google sends the beginning of each page, not the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google Maps or Google Business Profile link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google offers no feed of a place&apos;s reviews, so no link leads to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open takeout.google.com with the account that manages the profile, choose only “Google Business Profile”, create the export and say: import FILE --channel Google. Between exports, save the mails in which Google tells of a new review as .eml files and import them in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of Google News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google News search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section of Google News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headlines of the latest articles that Google News lists there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google sends headlines only, and allows this feed for personal, non-commercial reading alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a search has a feed of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the shop&apos;s name on news.google.com and paste the address of the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of an app on Google Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Play offers no feed, and gives reviews only to programs with a service account, which this one cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Play Console download the report of your app&apos;s reviews (a CSV file) and say: import FILE --channel &quot;Google Play&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 20 comments in this discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a discussion on Hacker News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of Hacker News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Hacker News feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 20 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a search on Hacker News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a search for the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the shop&apos;s name on hn.algolia.com and paste the address of the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments have a feed of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 20 posts that name “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hear comments too, add a second channel: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Instagram page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram has no reviews and no feed, and shows posts and comments only to people who are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Judge.me page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge.me offers no feed, and gives reviews only with a token, which this program cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the reviews as CSV in Judge.me and say: import FILE --channel Judge.me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed of a Lemmy server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest posts there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments below posts are not in the feed of a community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Lemmy account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Lemmy community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only communities and people have a feed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the community and paste its address, which holds “/c/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page on the Lemmy server {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Mastodon account that lives on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single post on Mastodon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 20 public posts of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies and boosts are not in the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 20 public posts with this tag that the server knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts without the tag are not found, and no server knows every other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the account&apos;s own server has its feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single post has no feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Mastodon account on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag on the Mastodon server {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the account&apos;s own page instead: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow the account that wrote it, paste its page instead: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenTable page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTable offers no feed of reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A file that OpenTable exports for you is imported in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since June 2026 Reddit mostly refuses feed readers that do not show a private link (429, too many requests).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Reddit, open www.reddit.com/prefs/feeds and copy the part of any link there that begins with ?feed= and holds &amp;user=. Add it to the end of this link and paste the whole again; it is kept as a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 25 posts that are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page on Reddit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest comments in this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 25 posts there, whatever they are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account on Reddit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 25 posts and comments of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not say which community, search or thread it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser, search Reddit for the shop&apos;s name, and paste the address of the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a search on Reddit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed of Reddit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 25 posts in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread in r/{community} on Reddit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a search in r/{community} on Reddit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the community r/{community} on Reddit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the posts on Reddit that link to {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 30 questions with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 30 posts of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest 30 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question and its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches and other pages have no feed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tag that fits the shop or its trade and paste its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page on TheFork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TheFork offers no feed of reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A file that TheFork exports for you is imported in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Threads page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads offers no feed that a program may read without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TikTok page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok has no reviews and offers no feed of videos or comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Tripadvisor page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tripadvisor offers no feed, and its terms forbid programs to keep copies of its reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and answer them in Tripadvisor&apos;s own pages for owners. Note one that needs an answer, in your own words, in the counter book: counter --stars N --text T. If Tripadvisor gives you a file of your own reviews, say: import FILE --channel Tripadvisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Trustpilot page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trustpilot offers no feed and bars programs from reading its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Trustpilot Business, open “Reviews”, export them as CSV and say: import FILE --channel Trustpilot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reviews into a spreadsheet with the columns stars, text, author and date, save it as CSV and say: import FILE --channel {channel}. A single one goes into the counter book: counter --stars N --text T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a post that needs an answer in the counter book: counter --stars N --text T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shop made with WooCommerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of the latest product reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stars are not in this feed, so reviews are judged by their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the stars, export the reviews as CSV from the shop and say: import FILE --channel {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site made with WordPress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest comments on its pages and products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress puts no stars into this feed, so comments are judged by their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page on X (Twitter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X offers no feed, and since February 2026 it charges for every post that a program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Yelp page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yelp offers no feed, and its terms forbid programs to keep copies of its reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and answer them on biz.yelp.com. Note one that needs an answer, in your own words, in the counter book: counter --stars N --text T. If Yelp gives you a file of your own reviews, say: import FILE --channel Yelp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments below videos have no feed and are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a YouTube channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the titles and descriptions of the latest 15 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a YouTube feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a YouTube playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a YouTube page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the channel that talks about the shop and paste its address, with “/@” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only channels and playlists have a feed. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} complaints in the last seven days, clearly more than in the half year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{channel}” has been silent since {day}, unusually long for it. Is it still the right link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post on “{channel}” is spreading: {reactions} reactions so far. It is review {review}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody whom {followers} people follow wrote on “{channel}”. It is review {review}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{channel}” cannot be read since {day}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older ones weigh less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rude service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {customer}, thank you for telling us. You waited too long, and we are sorry. We are looking at how that day went, so that it goes better next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting without knowing for how long is tiring, {customer}, and we are sorry that it happened here. We will talk in the team about how to say sooner what takes time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your open words, {customer}. That was slower than we want to be. If you like to tell us more about that day, please speak to us when you are here, or send us a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {customer}, thank you for writing to us. Nobody should feel unwelcome here, and we are sorry that you did. We will talk about it in the team, calmly and soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry about the way you were spoken to, {customer}. That is not how we want to meet people. If you are willing to tell us more, please ask for the owner, who would like to listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friendly word costs little, {customer}, and you did not get one from us that day. We are sorry, and we take it to heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {customer}, thank you for letting us know. That was not as good as it has to be, and we are sorry. We are looking for what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry that we disappointed you, {customer}. Please tell us when you are here, or in a message, what exactly was not right. We want to find a fair way to mend it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for describing this so clearly, {customer}. It helps us to find the cause. We have passed it on to those who make it, and will look more closely from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, {customer}. It is good to read that you liked it, and the team will read it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a kind thing to write, {customer}. Thank you for taking the time, and see you soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {customer}, your words are a good start into our day. We look forward to your next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside this program failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{link}” is not a web address. Copy the whole address from the browser&apos;s address bar, starting with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {what}. {why} {road}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with an ordinary page that offers no feed and no reviews this program can read. Look there for a link called “RSS” or “feed” and paste that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with a page that asks for a login, so nothing could be read. Paste a link that opens without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent an ordinary web page where its feed used to be. Nothing stored was touched; open the page and paste the feed&apos;s new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent an empty answer. It will be asked again in the next round; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent something that is not a feed ({what}). Nothing stored was touched; check the link in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent a feed that was refused to protect this computer ({what}). Nothing stored was touched; tell whoever runs the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than {limit_mb} MB, so reading stopped. Paste a link to a smaller feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time. It will be asked again in the next round; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent could not be read within {seconds} seconds and was left alone. Nothing stored was touched; it is tried again in the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the internet connection; it is tried again in the next round and nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site called {host}, or this computer is offline. Check the spelling and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security certificate of {host} is not valid, so nothing was read. Check this computer&apos;s date, or ask whoever runs the site to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads into this computer or its local network, which a link from outside may not do. If it is yours, paste its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent this program round in circles. Open the link in a browser and paste where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants a login for this address (401). Paste a link that opens without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let programs read this address (403). Export the reviews there and import the file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address on {host} any more (404). Look up the link there and paste it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says that this address is gone for good (410). Its reviews stay here; remove the channel or paste a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants fewer questions (429). It will be asked again {when}; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has trouble of its own ({status}). It will be asked again in the next round; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with status {status}, which brings no reviews. Open the link in a browser to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Stay offline” is switched on, so nothing was fetched. Switch it off with: set all stay_offline no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}). Check the name and that the file is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}). Choose another place for it; nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a complete zip file. Download it again; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds reviews that you wrote about other places, not reviews of your shop. In Google Takeout choose “Google Business Profile” and import that export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no reviews that this program recognises. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which columns of {path} hold what (found: {columns}). Say it like this: --map text=COLUMN --map stars=COLUMN --map date=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {path} a date like “{example}” can be read in two ways. Say which it is: --map dates=day-first or --map dates=month-first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not readable text in any usual encoding. Save it again as “CSV UTF-8”; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not what it claims to be ({what}). Export it again; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {path} cannot be written ({why}). Choose another with --data, or free its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last step was undone. Free some space and try again; nothing stored was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in {path} was written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a store of this program. It was left untouched; choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} is damaged ({what}). Restore the newest backup with: restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy with something longer. Try again in a moment; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is a secret, and this computer has no keychain to keep it in. To keep secrets in a file that only you can read, say: set all secrets file — then add the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret link of “{channel}” is no longer in the keychain. Paste the link again with: add LINK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another round is running in this store. It will finish by itself; nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent could not be read because of a fault in this program. Nothing stored was touched; a report for its makers lies in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours until a complaint is nudged; replies within a day mend most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours until a complaint is overdue and silence costs score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours until the last call; after a week most customers stopped expecting a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between two looks at a channel; often enough for a day&apos;s target, polite to its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s time zone, which decides what a day is; empty means this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which an opinion weighs half; three in four readers want the last three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented average reviews that keep one real review from making or breaking the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the phantom reviews say: 3.5 of 5 stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the score that many overdue complaints can cost at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue complaints at which half of that cost is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a judged mention weighs beside a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews in the last year below which the score is greyed: too few to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable a complaint must be, by its words, to be treated as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint older than this when first seen is “from before” and starts no clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People a happy customer tells, by the rule of thumb; only used where no real figure is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People an unhappy customer tells, by the rule of thumb; only used where no real figure is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes, shares and comments together from which a post counts as spreading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders appear only within these hours, like 09:00-18:00; empty: at any hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder appears within these hours; the clocks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders shown a day at most; the rest comes in the next digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this day no reminder appears; the clocks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While yes, nothing is fetched from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secret links are kept; “file” is a file that only you can read, for computers without a keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mention must contain one of these words, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mention that contains one of these words is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what is found here are mentions; empty leaves it to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a complaining mention starts a clock like a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While yes, the channel is read but neither counted nor reminded of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel is about somebody else; it is never counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While yes, the channel is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page where replies are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer as web servers give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, it cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reviews into a spreadsheet with the columns stars, text, author and date, save it as CSV and import it here. A single one goes into the counter book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file that the platform exports for you. Or copy the reviews into a spreadsheet with the columns stars, text, author and date, save it as CSV and import it here. A single one goes into the counter book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a post that needs an answer in the counter book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and answer them on biz.yelp.com. Note one that needs an answer, in your own words, in the counter book. If Yelp gives you a file of your own reviews, import it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and answer them in Tripadvisor&apos;s own pages for owners. Note one that needs an answer, in your own words, in the counter book. If Tripadvisor gives you a file of your own reviews, import it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open takeout.google.com with the account that manages the profile, choose only “Google Business Profile”, create the export and import it here. Between exports, save the mails in which Google tells of a new review as .eml files and import them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Play Console download the report of your app&apos;s reviews (a CSV file) and import it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the reviews as CSV in Judge.me and import the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Trustpilot Business, open “Reviews”, export them as CSV and import the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the stars, export the reviews as CSV from the shop and import the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the profile of an account that talks about the shop: https://bsky.app/profile/NAME. Note any other post in the counter book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Stay offline” is switched on, so nothing was fetched. Switch it off at the bottom of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {path} cannot be written ({why}). Free its permissions or some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a store of this program. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} is damaged ({what}). Restore the newest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is a secret, and this computer has no keychain to keep it in. Choose “a file that only you can read” under Settings, Privacy and network, then add the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret link of “{channel}” is no longer in the keychain. Paste the link again under “Add a channel”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which columns of {path} hold what (found: {columns}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {path} a date like “{example}” can be read in two ways. Say which it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Awaiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>“{quote}” may read as blaming the customer. Better say what you will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}” may tell everyone something private. Better left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}” may read as a reward for a review. Better offered in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}” may read as a threat. Better settled in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no legal words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{absent}. Unlike your recent replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{absent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike your recent replies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>You answered: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply there: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First written, without stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First written, with {stars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: now {stars}, and “{words}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: now {stars}, and “{words}” taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: now {stars}, and the words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: now {stars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: “{words}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: “{words}” taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: the words changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>You said so. The program took it for: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot judge {language} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no stars, so its words decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few stars make a complaint, whatever the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars in the middle, and no words that could be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars in the middle leave it to the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many stars, but its words complain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many stars, and no words that complain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stars} of {best} stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>No words, only stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>at any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that no complaint is forgotten, and nobody is nagged. The clock runs from when the customer wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Here is what goes out, and what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number from what customers wrote. Every part of it is yours to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken for a complaint, and how far a word travels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several wordings for a situation are offered in turn, so that no two customers read the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop and languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shop is called, and where its days begin and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one file, for the day on which this computer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These belong to this computer and stay out of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version this is, whose work is in it, and where help is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first reminder notification target time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late deadline second reminder target time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final reminder target time week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from before history import old clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the shop is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening hours business working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night do not disturb silent evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit reminders a day daily cap number digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacation closed away pause until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet network connection fetch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round fetch refresh update often interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secret links are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain password token file safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review weighs half after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-life fading age recent weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phantom reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented average start new shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phantom reviews say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented average stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence costs at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue unanswered score share percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of that is reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue silence cost unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mention weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts articles news share of a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey few reviews last year least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for a complaint from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold probability strict words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post spreads from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm viral likes shares comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A happy customer tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach estimate word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unhappy customer tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock country city day midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request that was made, with its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet log requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes out every review of one name, with its answers and all its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete forget customer personal data request GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sentences, and nothing beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud server telemetry send upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings for the situations that come again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates placeholders answer texts snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As customers know it; saved replies and reports carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename business company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes everything into one file and checks it. Secret links stay out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup save copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in place of what is here. What is here is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup bring back old computer move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes everything anew and compares it with what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damage repair verify sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every review with its answer as CSV, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export CSV excel spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels as OPML, for another feed reader. Secret links stay out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export OPML feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder on this computer holds everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder path file store disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its words, dates and numbers. The window opens anew, with all as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English German Deutsch Sprache translation locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it, or always one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme dark mode night colours appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 100 to 200 percent, on top of what the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font larger bigger zoom scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version this is, and whose work is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits authors open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong in the program itself; they hold no review and no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash bug error help log folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>It does not count in the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds {said} points to the score; that nobody has answered yet takes {silence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {sum} points from the score; {silence} of them because nobody has answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds {said} points to the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {sum} points from the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves the score by less than a tenth of a point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the next one too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose all that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away until later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today; the next numbers for the next pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write into the counter book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleanliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
