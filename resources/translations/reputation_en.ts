<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US">
<context>
    <name>AddChannelDialog</name>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message numerus="yes">
        <source>Wrote %n review(s) to {path}.</source>
        <translation>
            <numerusform>Wrote %n review to {path}.</numerusform>
            <numerusform>Wrote %n reviews to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything agrees: %n place(s) were found. Restore the newest backup.</source>
        <translation>
            <numerusform>Not everything agrees: %n place was found. Restore the newest backup.</numerusform>
            <numerusform>Not everything agrees: %n places were found. Restore the newest backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingColumn</name>
    <message numerus="yes">
        <source>While you were away (%n day(s))</source>
        <translation>
            <numerusform>While you were away (%n day)</numerusform>
            <numerusform>While you were away (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in what was read. %n channel(s) were not read.</source>
        <translation>
            <numerusform>Nothing new in what was read. %n channel was not read.</numerusform>
            <numerusform>Nothing new in what was read. %n channels were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelDetail</name>
    <message numerus="yes">
        <source>%n review(s) wait for an answer</source>
        <translation>
            <numerusform>%n review waits for an answer</numerusform>
            <numerusform>%n reviews wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) known</source>
        <translation>
            <numerusform>%n mention known</numerusform>
            <numerusform>%n mentions known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) known</source>
        <translation>
            <numerusform>%n review known</numerusform>
            <numerusform>%n reviews known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
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
    <name>ChosenPane</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>%n place(s) to look at again</source>
        <translation>
            <numerusform>%n place to look at again</numerusform>
            <numerusform>%n places to look at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n review(s) by exactly “{name}”, in {channels}.</source>
        <translation>
            <numerusform>%n review by exactly “{name}”, in {channels}.</numerusform>
            <numerusform>%n reviews by exactly “{name}”, in {channels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) were erased for good.</source>
        <translation>
            <numerusform>%n review was erased for good.</numerusform>
            <numerusform>%n reviews were erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message numerus="yes">
        <source>New mentions there go unseen for now. What you have from there is safe: %n mention(s).</source>
        <translation>
            <numerusform>New mentions there go unseen for now. What you have from there is safe: %n mention.</numerusform>
            <numerusform>New mentions there go unseen for now. What you have from there is safe: %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New reviews there go unseen for now. What you have from there is safe: %n review(s).</source>
        <translation>
            <numerusform>New reviews there go unseen for now. What you have from there is safe: %n review.</numerusform>
            <numerusform>New reviews there go unseen for now. What you have from there is safe: %n reviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlanceWords</name>
    <message numerus="yes">
        <source>%n channel(s) could not be read.</source>
        <translation>
            <numerusform>%n channel could not be read.</numerusform>
            <numerusform>%n channels could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSection</name>
    <message numerus="yes">
        <source>%n review(s) from before {day}</source>
        <translation>
            <numerusform>%n review from before {day}</numerusform>
            <numerusform>%n reviews from before {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a complaint</source>
        <translation>
            <numerusform>%n without a complaint</numerusform>
            <numerusform>%n without a complaint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n no longer there</numerusform>
            <numerusform>%n no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: show why</source>
        <translation>
            <numerusform>%n left out: show why</numerusform>
            <numerusform>%n left out: show why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastTries</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message numerus="yes">
        <source>%n mention(s) there now</source>
        <translation>
            <numerusform>%n mention there now</numerusform>
            <numerusform>%n mentions there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) there now</source>
        <translation>
            <numerusform>%n review there now</numerusform>
            <numerusform>%n reviews there now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Looking at %n channel(s)…</source>
        <translation>
            <numerusform>Looking at %n channel…</numerusform>
            <numerusform>Looking at %n channels…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsRow</name>
    <message numerus="yes">
        <source>complaint(s)</source>
        <translation>
            <numerusform>complaint</numerusform>
            <numerusform>complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fell overdue</source>
        <translation>
            <numerusform>fell overdue</numerusform>
            <numerusform>fell overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited</source>
        <translation>
            <numerusform>edited</numerusform>
            <numerusform>edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer on the page; your copy is kept</source>
        <translation>
            <numerusform>no longer on the page; your copy is kept</numerusform>
            <numerusform>no longer on the page; your copy is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mixed review(s)</source>
        <translation>
            <numerusform>mixed review</numerusform>
            <numerusform>mixed reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could not be judged</source>
        <translation>
            <numerusform>could not be judged</numerusform>
            <numerusform>could not be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mention(s)</source>
        <translation>
            <numerusform>mention</numerusform>
            <numerusform>mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind review(s)</source>
        <translation>
            <numerusform>kind review</numerusform>
            <numerusform>kind reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neutral review(s)</source>
        <translation>
            <numerusform>neutral review</numerusform>
            <numerusform>neutral reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reply(ies) seen on the page</source>
        <translation>
            <numerusform>reply seen on the page</numerusform>
            <numerusform>replies seen on the page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older review(s), from before</source>
        <translation>
            <numerusform>older review, from before</numerusform>
            <numerusform>older reviews, from before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyWaits</name>
    <message numerus="yes">
        <source>%n channel(s) were not read lately, so something may be missing.</source>
        <translation>
            <numerusform>%n channel was not read lately, so something may be missing.</numerusform>
            <numerusform>%n channels were not read lately, so something may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingWaits</name>
    <message numerus="yes">
        <source>%n review(s) are put away until later.</source>
        <translation>
            <numerusform>%n review is put away until later.</numerusform>
            <numerusform>%n reviews are put away until later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) could not be judged; please look at them.</source>
        <translation>
            <numerusform>%n review could not be judged; please look at them.</numerusform>
            <numerusform>%n reviews could not be judged; please look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels could not be read, so something may be missing.</source>
        <translation>
            <numerusform>%n channels could not be read, so something may be missing.</numerusform>
            <numerusform>%n channels could not be read, so something may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpmlExchange</name>
    <message numerus="yes">
        <source>Took %n new channel(s).</source>
        <translation>
            <numerusform>Took %n new channel.</numerusform>
            <numerusform>Took %n new channels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) of the list known already.</source>
        <translation>
            <numerusform>%n channel of the list known already.</numerusform>
            <numerusform>%n channels of the list known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n channel(s) to the list.</source>
        <translation>
            <numerusform>Wrote %n channel to the list.</numerusform>
            <numerusform>Wrote %n channels to the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) left out: the link is a secret.</source>
        <translation>
            <numerusform>%n channel left out: the link is a secret.</numerusform>
            <numerusform>%n channels left out: the link is a secret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>The newest %n</numerusform>
            <numerusform>The newest %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n awaiting</source>
        <translation>
            <numerusform>{page}, %n awaiting</numerusform>
            <numerusform>{page}, %n awaiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%Ln channel(s) paused, {days}</source>
        <translation>
            <numerusform>%Ln channel paused, {days}</numerusform>
            <numerusform>%Ln channels paused, {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) not read, {days}</source>
        <translation>
            <numerusform>%Ln channel not read, {days}</numerusform>
            <numerusform>%Ln channels not read, {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) not asked, {days}</source>
        <translation>
            <numerusform>%Ln channel not asked, {days}</numerusform>
            <numerusform>%Ln channels not asked, {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>What you have from there stays: %n review(s), with the answers.</source>
        <translation>
            <numerusform>What you have from there stays: %n review, with the answers.</numerusform>
            <numerusform>What you have from there stays: %n reviews, with the answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message numerus="yes">
        <source>Wrote %n review(s) to {path}.</source>
        <translation>
            <numerusform>Wrote %n review to {path}.</numerusform>
            <numerusform>Wrote %n reviews to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message numerus="yes">
        <source>%n review(s) are marked as answered.</source>
        <translation>
            <numerusform>%n review is marked as answered.</numerusform>
            <numerusform>%n reviews are marked as answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) need no answer.</source>
        <translation>
            <numerusform>%n review needs no answer.</numerusform>
            <numerusform>%n reviews need no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are not about us.</source>
        <translation>
            <numerusform>%n review is not about us.</numerusform>
            <numerusform>%n reviews are not about us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are marked as reported.</source>
        <translation>
            <numerusform>%n review is marked as reported.</numerusform>
            <numerusform>%n reviews are marked as reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) wait again.</source>
        <translation>
            <numerusform>%n review waits again.</numerusform>
            <numerusform>%n reviews wait again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are ready to post.</source>
        <translation>
            <numerusform>%n review is ready to post.</numerusform>
            <numerusform>%n reviews are ready to post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are taken as: {kind}.</source>
        <translation>
            <numerusform>%n review is taken as: {kind}.</numerusform>
            <numerusform>%n reviews are taken as: {kind}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are put away until {when}.</source>
        <translation>
            <numerusform>%n review is put away until {when}.</numerusform>
            <numerusform>%n reviews are put away until {when}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHistory</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n version(s)</source>
        <translation>
            <numerusform>Show %n version</numerusform>
            <numerusform>Show %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new review(s)</source>
        <translation>
            <numerusform>Show %Ln new review</numerusform>
            <numerusform>Show %Ln new reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln await an answer</source>
        <translation>
            <numerusform>%Ln awaits an answer</numerusform>
            <numerusform>%Ln await an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedRepliesSection</name>
    <message numerus="yes">
        <source>used %n time(s), last {day}</source>
        <translation>
            <numerusform>used %n time, last {day}</numerusform>
            <numerusform>used %n times, last {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedReplyPicker</name>
    <message numerus="yes">
        <source>{situation} (%n wording(s))</source>
        <translation>
            <numerusform>{situation} (%n wording)</numerusform>
            <numerusform>{situation} (%n wordings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message numerus="yes">
        <source>Not enough to say yet: %n review(s) in the last year.</source>
        <translation>
            <numerusform>Not enough to say yet: %n review in the last year.</numerusform>
            <numerusform>Not enough to say yet: %n reviews in the last year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarPicker</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarsChoice</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestimonialsPanel</name>
    <message numerus="yes">
        <source>%n review(s) chosen</source>
        <translation>
            <numerusform>%n review chosen</numerusform>
            <numerusform>%n reviews chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message numerus="yes">
        <source>%n complaint(s) are waiting</source>
        <translation>
            <numerusform>%n complaint is waiting</numerusform>
            <numerusform>%n complaints are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) could not be read</source>
        <translation>
            <numerusform>%n channel could not be read</numerusform>
            <numerusform>%n channels could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are waiting, the oldest for {age}</source>
        <translation>
            <numerusform>%n complaint is waiting, the oldest for {age}</numerusform>
            <numerusform>%n complaints are waiting, the oldest for {age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue</source>
        <translation>
            <numerusform>%n is overdue</numerusform>
            <numerusform>%n are overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n complaint(s) are waiting</source>
        <translation>
            <numerusform>%n complaint is waiting</numerusform>
            <numerusform>%n complaints are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed review(s) are waiting too.</source>
        <translation>
            <numerusform>%n mixed review is waiting too.</numerusform>
            <numerusform>%n mixed reviews are waiting too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed review(s) are waiting.</source>
        <translation>
            <numerusform>%n mixed review is waiting.</numerusform>
            <numerusform>%n mixed reviews are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) are written and ready to post.</source>
        <translation>
            <numerusform>%n reply is written and ready to post.</numerusform>
            <numerusform>%n replies are written and ready to post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message numerus="yes">
        <source>Answer the %n overdue</source>
        <translation>
            <numerusform>Answer the %n overdue</numerusform>
            <numerusform>Answer the %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorthALook</name>
    <message numerus="yes">
        <source>%n correction(s) of yours changed the scores of the past too.</source>
        <translation>
            <numerusform>%n correction of yours changed the scores of the past too.</numerusform>
            <numerusform>%n corrections of yours changed the scores of the past too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please look: %n review(s) could not be judged</source>
        <translation>
            <numerusform>Please look: %n review could not be judged</numerusform>
            <numerusform>Please look: %n reviews could not be judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n await(s) an answer</source>
        <translation>
            <numerusform>%n awaits an answer</numerusform>
            <numerusform>%n await an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s)</source>
        <translation>
            <numerusform>%Ln complaint</numerusform>
            <numerusform>%Ln complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviews in %Ln week(s), {most} at most</source>
        <translation>
            <numerusform>Reviews in %Ln week, {most} at most</numerusform>
            <numerusform>Reviews in %Ln weeks, {most} at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are waiting</source>
        <translation>
            <numerusform>%n complaint is waiting</numerusform>
            <numerusform>%n complaints are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) praised you this week</source>
        <translation>
            <numerusform>%n customer praised you this week</numerusform>
            <numerusform>%n customers praised you this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message numerus="yes">
        <source>{blamed} of %n review(s) blame it</source>
        <translation>
            <numerusform>{blamed} of %n review blame it</numerusform>
            <numerusform>{blamed} of %n reviews blame it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{blamed} of %n review(s) complain</source>
        <translation>
            <numerusform>{blamed} of %n review complain</numerusform>
            <numerusform>{blamed} of %n reviews complain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Spans</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
    <name>_Spread</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared %n time(s)</source>
        <translation>
            <numerusform>shared %n time</numerusform>
            <numerusform>shared %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Units</name>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s)</source>
        <translation>
            <numerusform>review</numerusform>
            <numerusform>reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complaint(s)</source>
        <translation>
            <numerusform>complaint</numerusform>
            <numerusform>complaints</numerusform>
        </translation>
    </message>
</context>
</TS>