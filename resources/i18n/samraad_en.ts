<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n seat(s) had been locked beforehand and was (were) not drawn.</source>
        <translation>
            <numerusform>%n seat had been locked beforehand and was not drawn.</numerusform>
            <numerusform>%n seats had been locked beforehand and were not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message numerus="yes">
        <source>%n candidate(s) fit(s) without breaking a wanted number.</source>
        <translation>
            <numerusform>%n candidate fits without breaking a wanted number.</numerusform>
            <numerusform>%n candidates fit without breaking a wanted number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) live(s) with another member.</source>
        <translation>
            <numerusform>%n member lives with another member.</numerusform>
            <numerusform>%n members live with another member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the candidates can take the seat without breaking other criteria.</source>
        <translation>
            <numerusform>%n of the candidates can take the seat without breaking other criteria.</numerusform>
            <numerusform>%n of the candidates can take the seat without breaking other criteria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free.</source>
        <translation>
            <numerusform>%n seat is free.</numerusform>
            <numerusform>%n seats are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wanted number(s) are missed in all.</source>
        <translation>
            <numerusform>%n wanted number is missed in all.</numerusform>
            <numerusform>%n wanted numbers are missed in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wanted number is broken whoever it is, least with %n candidate(s).</source>
        <translation>
            <numerusform>A wanted number is broken whoever it is, least with %n candidate.</numerusform>
            <numerusform>A wanted number is broken whoever it is, least with %n candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The panel has %n person(s) more than seats.</source>
        <translation>
            <numerusform>The panel has %n person more than seats.</numerusform>
            <numerusform>The panel has %n people more than seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the panel is off by %n person(s).</source>
        <translation>
            <numerusform>Then the panel is off by %n person.</numerusform>
            <numerusform>Then the panel is off by %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{category} has %n person(s) too many.</source>
        <translation>
            <numerusform>{category} has %n person too many.</numerusform>
            <numerusform>{category} has %n people too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{category} lacks %n person(s).</source>
        <translation>
            <numerusform>{category} lacks %n person.</numerusform>
            <numerusform>{category} lacks %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeAxis</name>
    <message numerus="yes">
        <source>Beginning of {above}, {age} years, %n person(s) below</source>
        <translation>
            <numerusform>Beginning of {above}, {age} years, %n person below</numerusform>
            <numerusform>Beginning of {above}, {age} years, %n people below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit between {below} and {above}, {age} years, %n person(s) below</source>
        <translation>
            <numerusform>Limit between {below} and {above}, {age} years, %n person below</numerusform>
            <numerusform>Limit between {below} and {above}, {age} years, %n people below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeGroupsCard</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a birth year count(s) by the group they have given.</source>
        <translation>
            <numerusform>%n without a birth year counts by the group they have given.</numerusform>
            <numerusform>%n without a birth year count by the group they have given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n younger than {age} count(s) in no group.</source>
        <translation>
            <numerusform>%n younger than {age} counts in no group.</numerusform>
            <numerusform>%n younger than {age} count in no group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message numerus="yes">
        <source>%n absent with notice</source>
        <translation>
            <numerusform>%n absent with notice</numerusform>
            <numerusform>%n absent with notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributesView</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message numerus="yes">
        <source>Given a seat after the draw without having been among the candidates: %n person(s).</source>
        <translation>
            <numerusform>Given a seat after the draw without having been among the candidates: %n person.</numerusform>
            <numerusform>Given a seat after the draw without having been among the candidates: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the address of another member, though one from each household is wanted: %n.</source>
        <translation>
            <numerusform>With the address of another member, though one from each household is wanted: %n.</numerusform>
            <numerusform>With the address of another member, though one from each household is wanted: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChancesNote</name>
    <message numerus="yes">
        <source>%n cannot get a seat.</source>
        <translation>
            <numerusform>%n cannot get a seat.</numerusform>
            <numerusform>%n cannot get a seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) sure of a seat.</source>
        <translation>
            <numerusform>%n is sure of a seat.</numerusform>
            <numerusform>%n are sure of a seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these numbers, %n candidate(s) get(s) the same chance of a seat, {low}.</source>
        <translation>
            <numerusform>With these numbers, %n candidate gets a chance of a seat of {low}.</numerusform>
            <numerusform>With these numbers, %n candidates get the same chance of a seat, {low}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these numbers, each of %n candidate(s) gets a chance of a seat between {low} and {high}.</source>
        <translation>
            <numerusform>With these numbers, %n candidate gets a chance of a seat between {low} and {high}.</numerusform>
            <numerusform>With these numbers, each of %n candidates gets a chance of a seat between {low} and {high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%n of them for anyone: in the minutes of the meeting.</source>
        <translation>
            <numerusform>%n of them is for anyone: it stands in the minutes of the meeting.</numerusform>
            <numerusform>%n of them are for anyone: they stand in the minutes of the meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) may leave the room and are kept.</source>
        <translation>
            <numerusform>%n sentence may leave the room and is kept.</numerusform>
            <numerusform>%n sentences may leave the room and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stay here and are deleted.</source>
        <translation>
            <numerusform>%n sentence stays here and is deleted.</numerusform>
            <numerusform>%n sentences stay here and are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have written %n note(s). They are deleted unless you keep them.</source>
        <translation>
            <numerusform>You have written %n note. It is deleted unless you keep it.</numerusform>
            <numerusform>You have written %n notes. They are deleted unless you keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>%n cannot get a seat.</source>
        <translation>
            <numerusform>%n cannot get a seat.</numerusform>
            <numerusform>%n cannot get a seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) sure of a seat.</source>
        <translation>
            <numerusform>%n is sure of a seat.</numerusform>
            <numerusform>%n are sure of a seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n candidate(s) has (have) the same chance of a seat, {low}.</source>
        <translation>
            <numerusform>Then %n candidate has the same chance of a seat, {low}.</numerusform>
            <numerusform>Then %n candidates have the same chance of a seat, {low}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then each of %n candidate(s) has a chance of at least {low}, and none of them more than {high}.</source>
        <translation>
            <numerusform>Then %n candidate has a chance of at least {low}, and not more than {high}.</numerusform>
            <numerusform>Then each of %n candidates has a chance of at least {low}, and none of them more than {high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message numerus="yes">
        <source>%n without an age group count(s) in no category</source>
        <translation>
            <numerusform>%n without an age group counts in no category</numerusform>
            <numerusform>%n without an age group count in no category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer count(s) in no category</source>
        <translation>
            <numerusform>%n without an answer counts in no category</numerusform>
            <numerusform>%n without an answer count in no category</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaCard</name>
    <message numerus="yes">
        <source>%n gave way</source>
        <translation>
            <numerusform>%n gave way</numerusform>
            <numerusform>%n gave way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the panel without an age group count(s) in no category</source>
        <translation>
            <numerusform>%n on the panel without an age group counts in no category</numerusform>
            <numerusform>%n on the panel without an age group count in no category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the panel without an answer here count(s) in no category</source>
        <translation>
            <numerusform>%n on the panel without an answer here counts in no category</numerusform>
            <numerusform>%n on the panel without an answer here count in no category</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckChoice</name>
    <message numerus="yes">
        <source>All %n card(s) are in.</source>
        <translation>
            <numerusform>%n card is in.</numerusform>
            <numerusform>All %n cards are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n card(s) are in.</source>
        <translation>
            <numerusform>{left} of %n card is in.</numerusform>
            <numerusform>{left} of %n cards are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckView</name>
    <message numerus="yes">
        <source>%n picture(s) without alt text: those who cannot see them hear only the title.</source>
        <translation>
            <numerusform>%n picture without alt text: those who cannot see it hear only the title.</numerusform>
            <numerusform>%n pictures without alt text: those who cannot see them hear only the title.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>All %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairnessWords</name>
    <message numerus="yes">
        <source>%n candidate(s) could not be drawn: no panel that meets the wanted numbers has room.</source>
        <translation>
            <numerusform>%n candidate could not be drawn: no panel that meets the wanted numbers has room.</numerusform>
            <numerusform>%n candidates could not be drawn: no panel that meets the wanted numbers has room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) had a chance between {low} and {high}</source>
        <translation>
            <numerusform>%n candidate had a chance between {low} and {high}</numerusform>
            <numerusform>%n candidates had a chance between {low} and {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) had the same chance, {low}</source>
        <translation>
            <numerusform>%n candidate had a chance of {low}</numerusform>
            <numerusform>%n candidates had the same chance, {low}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) was (were) on none of the panels that were found.</source>
        <translation>
            <numerusform>%n candidate was on none of the panels that were found.</numerusform>
            <numerusform>%n candidates were on none of the panels that were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) had been locked beforehand.</source>
        <translation>
            <numerusform>%n seat had been locked beforehand.</numerusform>
            <numerusform>%n seats had been locked beforehand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) on every panel that was found.</source>
        <translation>
            <numerusform>%n was on every panel that was found.</numerusform>
            <numerusform>%n were on every panel that was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) sure of a seat, since few others have the answers that are wanted.</source>
        <translation>
            <numerusform>%n was sure of a seat, since few others have the answers that are wanted.</numerusform>
            <numerusform>%n were sure of a seat, since few others have the answers that are wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) had a chance between {low} and {high}</source>
        <translation>
            <numerusform>The %n candidate had a chance between {low} and {high}</numerusform>
            <numerusform>All %n candidates had a chance between {low} and {high}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) had the same chance, {low}</source>
        <translation>
            <numerusform>The %n candidate had a chance of {low}</numerusform>
            <numerusform>All %n candidates had the same chance, {low}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForcedNote</name>
    <message numerus="yes">
        <source>%n cannot get a seat with these numbers.</source>
        <translation>
            <numerusform>%n cannot get a seat with these numbers.</numerusform>
            <numerusform>%n cannot get a seat with these numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all is (are) certain of a seat before lots are drawn.</source>
        <translation>
            <numerusform>%n in all is certain of a seat before lots are drawn.</numerusform>
            <numerusform>%n in all are certain of a seat before lots are drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more wanted number(s).</source>
        <translation>
            <numerusform>So it is with %n more wanted number.</numerusform>
            <numerusform>So it is with %n more wanted numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message numerus="yes">
        <source>%n card(s) ready</source>
        <translation>
            <numerusform>%n card ready</numerusform>
            <numerusform>%n cards ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not become a card.</source>
        <translation>
            <numerusform>%n file did not become a card.</numerusform>
            <numerusform>%n files did not become cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message numerus="yes">
        <source>%n candidate(s) since the draw</source>
        <translation>
            <numerusform>%n candidate since the draw</numerusform>
            <numerusform>%n candidates since the draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n drawn</numerusform>
            <numerusform>%n drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>%n dropped out</numerusform>
            <numerusform>%n dropped out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve</source>
        <translation>
            <numerusform>%n in reserve</numerusform>
            <numerusform>%n in reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not drawn</source>
        <translation>
            <numerusform>%n not drawn</numerusform>
            <numerusform>%n not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) has (have) neither e-mail nor address.</source>
        <translation>
            <numerusform>%n person has neither e-mail nor address.</numerusform>
            <numerusform>%n people have neither e-mail nor address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message numerus="yes">
        <source>%n action(s) lack someone to do it or a deadline.</source>
        <translation>
            <numerusform>%n action lacks someone to do it or a deadline.</numerusform>
            <numerusform>%n actions lack someone to do it or a deadline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message numerus="yes">
        <source>%n has (have) dropped out</source>
        <translation>
            <numerusform>%n has dropped out</numerusform>
            <numerusform>%n have dropped out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserve(s)</source>
        <translation>
            <numerusform>%n reserve</numerusform>
            <numerusform>%n reserves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search among %n candidate(s)</source>
        <translation>
            <numerusform>Search among %n candidate</numerusform>
            <numerusform>Search among %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold(s) ? where letters have been lost.</source>
        <translation>
            <numerusform>%n name holds ? where letters have been lost.</numerusform>
            <numerusform>%n names hold ? where letters have been lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed.</source>
        <translation>
            <numerusform>%n person removed.</numerusform>
            <numerusform>%n people removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)?</source>
        <translation>
            <numerusform>Remove %n person?</numerusform>
            <numerusform>Remove %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n person(s)</source>
        <translation>
            <numerusform>removal of %n person</numerusform>
            <numerusform>removal of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person imported.</numerusform>
            <numerusform>%n people imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were here already have got more filled in.</source>
        <translation>
            <numerusform>%n person who was here already has more filled in.</numerusform>
            <numerusform>%n people who were here already have more filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message numerus="yes">
        <source>Whose seat does it take? %n of the members can be swapped without breaking a wanted number.</source>
        <translation>
            <numerusform>Whose seat does it take? %n of the members can be swapped without breaking a wanted number.</numerusform>
            <numerusform>Whose seat does it take? %n of the members can be swapped without breaking a wanted number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message numerus="yes">
        <source>%n answer(s) differ from what is here</source>
        <translation>
            <numerusform>%n answer differs from what is here</numerusform>
            <numerusform>%n answers differ from what is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth year(s) cannot be right</source>
        <translation>
            <numerusform>%n birth year cannot be right</numerusform>
            <numerusform>%n birth years cannot be right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as somebody else</source>
        <translation>
            <numerusform>%n may be the same as somebody else</numerusform>
            <numerusform>%n may be the same as somebody else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name</source>
        <translation>
            <numerusform>%n row without a name</numerusform>
            <numerusform>%n rows without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) too long</source>
        <translation>
            <numerusform>%n text too long</numerusform>
            <numerusform>%n texts too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecruitmentStep</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sit(s) on the panel or stand(s) by, and stay(s) a candidate.</source>
        <translation>
            <numerusform>%n of them sits on the panel or stands by, and stays a candidate.</numerusform>
            <numerusform>%n of them sit on the panel or stand by, and stay candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown may be drawn</source>
        <translation>
            <numerusform>The %n shown may be drawn</numerusform>
            <numerusform>All %n shown may be drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n shown may be drawn</source>
        <translation>
            <numerusform>The %n shown may not be drawn</numerusform>
            <numerusform>None of the %n shown may be drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasedCard</name>
    <message numerus="yes">
        <source>%n of them for anyone: in the minutes of the meeting.</source>
        <translation>
            <numerusform>%n of them is for anyone: it stands in the minutes of the meeting.</numerusform>
            <numerusform>%n of them are for anyone: they stand in the minutes of the meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) let out.</source>
        <translation>
            <numerusform>%n sentence was let out.</numerusform>
            <numerusform>%n sentences were let out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n answer(s) came from somebody who had answered already. The latest counts.</source>
        <translation>
            <numerusform>%n answer came from somebody who had answered already. The latest counts.</numerusform>
            <numerusform>%n answers came from somebody who had answered already. The latest counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had garbled letters (Ã¸ for ø). They are mended.</source>
        <translation>
            <numerusform>%n cell had garbled letters (Ã¸ for ø). They are mended.</numerusform>
            <numerusform>%n cells had garbled letters (Ã¸ for ø). They are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A and are read as empty.</source>
        <translation>
            <numerusform>%n cell holds an error such as #N/A and is read as empty.</numerusform>
            <numerusform>%n cells hold an error such as #N/A and are read as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) look like a national identity number and are left out.</source>
        <translation>
            <numerusform>%n cell looks like a national identity number and is left out.</numerusform>
            <numerusform>%n cells look like national identity numbers and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result and are read as empty. Save the file in Excel first.</source>
        <translation>
            <numerusform>%n formula has no result and is read as empty. Save the file in Excel first.</numerusform>
            <numerusform>%n formulas have no result and are read as empty. Save the file in Excel first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) cannot be read. Try another way of storing letters.</source>
        <translation>
            <numerusform>%n letter cannot be read. Try another way of storing letters.</numerusform>
            <numerusform>%n letters cannot be read. Try another way of storing letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were stored in another way than the rest, and are read as such.</source>
        <translation>
            <numerusform>%n line was stored in another way than the rest, and is read as such.</numerusform>
            <numerusform>%n lines were stored in another way than the rest, and are read as such.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s): the answer counts for each row it covers.</source>
        <translation>
            <numerusform>%n merged cell: the answer counts for each row it covers.</numerusform>
            <numerusform>%n merged cells: the answer counts for each row they cover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have lost letters and hold ? instead. Search for ? to find and mend them.</source>
        <translation>
            <numerusform>%n name has lost letters and holds ? instead. Search for ? to find and mend it.</numerusform>
            <numerusform>%n names have lost letters and hold ? instead. Search for ? to find and mend them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of two digits are read as an age.</source>
        <translation>
            <numerusform>%n number of two digits is read as an age.</numerusform>
            <numerusform>%n numbers of two digits are read as an age.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>%n row(s) left out; everybody else is here already, with all that the file says.</source>
        <translation>
            <numerusform>%n row left out; everybody else is here already, with all that the file says.</numerusform>
            <numerusform>%n rows left out; everybody else is here already, with all that the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in for %n person(s)</source>
        <translation>
            <numerusform>Fill in for %n person</numerusform>
            <numerusform>Fill in for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already; %n of them will have more filled in</source>
        <translation>
            <numerusform>here already; %n of them will have more filled in</numerusform>
            <numerusform>here already; %n of them will have more filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with a question; %n row(s) left out</source>
        <translation>
            <numerusform>with a question; %n row left out</numerusform>
            <numerusform>with a question; %n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatCard</name>
    <message numerus="yes">
        <source>The panel is then off by %n person(s).</source>
        <translation>
            <numerusform>The panel is then off by %n person.</numerusform>
            <numerusform>The panel is then off by %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message numerus="yes">
        <source>Closed · %n sentence(s) in the minutes</source>
        <translation>
            <numerusform>Closed · %n sentence in the minutes</numerusform>
            <numerusform>Closed · %n sentences in the minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwapCard</name>
    <message numerus="yes">
        <source>%n candidate(s) can take the seat without breaking a wanted number.</source>
        <translation>
            <numerusform>%n candidate can take the seat without breaking a wanted number.</numerusform>
            <numerusform>%n candidates can take the seat without breaking a wanted number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesSettings</name>
    <message numerus="yes">
        <source>%n person(s) to seat.</source>
        <translation>
            <numerusform>%n person to seat.</numerusform>
            <numerusform>%n people to seat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesWords</name>
    <message numerus="yes">
        <source>%n person(s) came or went since the tables were made.</source>
        <translation>
            <numerusform>%n person came or went since the tables were made.</numerusform>
            <numerusform>%n people came or went since the tables were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) are not kept:</source>
        <translation>
            <numerusform>One wish is not kept:</numerusform>
            <numerusform>%n wishes are not kept:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No pair meets more than %n time(s).</source>
        <translation>
            <numerusform>No pair meets more than once.</numerusform>
            <numerusform>No pair meets more than %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables are mixed, but in %n respect(s) not quite evenly.</source>
        <translation>
            <numerusform>The tables are mixed, but in one respect not quite evenly.</numerusform>
            <numerusform>The tables are mixed, but in %n respects not quite evenly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WantedEditor</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the candidates have the same address as another.</source>
        <translation>
            <numerusform>%n of the candidates has the same address as another.</numerusform>
            <numerusform>%n of the candidates have the same address as another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedDraw</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
</context>
</TS>
