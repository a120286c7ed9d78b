<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US">
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
            <numerusform>%n review need no answer.</numerusform>
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
            <numerusform>%n review wait again.</numerusform>
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
    <name>TalkStep</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
</TS>