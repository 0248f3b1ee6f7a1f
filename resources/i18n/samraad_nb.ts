<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n seat(s) had been locked beforehand and was (were) not drawn.</source>
        <translation>
            <numerusform>%n plass var låst på forhånd og ble ikke trukket.</numerusform>
            <numerusform>%n plasser var låst på forhånd og ble ikke trukket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account of the draw</source>
        <translation>Redegjørelse for trekningen</translation>
    </message>
    <message>
        <source>Account of the draw: {panel}</source>
        <translation>Slik ble panelet trukket: {panel}</translation>
    </message>
    <message>
        <source>After the draw the panel, the candidates or the wanted numbers have been changed by hand.</source>
        <translation>Etter trekningen er panelet, kandidatlisten eller de ønskede antallene endret for hånd.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Code of the draw: {code}. The list of panels has the fingerprint {fingerprint} …, in full in the certificate. With the control files anybody can check the draw, without names.</source>
        <translation>Trekningens kode: {code}. Lista over paneler har fingeravtrykket {fingerprint} …, som står helt ut i protokollen. Med kontrollfilene kan hvem som helst kontrollere trekningen, uten navn.</translation>
    </message>
    <message>
        <source>Code of the draw: {code}. The starting number was {seed}.</source>
        <translation>Trekningens kode: {code}. Starttallet var {seed}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Files without names, with which a colleague can check the draw</source>
        <translation>Filer uten navn, som en kollega kan kontrollere trekningen med</translation>
    </message>
    <message>
        <source>Nobody chose between people.</source>
        <translation>Ingen valgte mellom personer.</translation>
    </message>
    <message>
        <source>On the panel</source>
        <translation>I panelet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Reserves were drawn in the same way, so that as many members as possible have one who can take over.</source>
        <translation>Reservene ble også trukket, slik at flest mulig av medlemmene har noen som kan ta over.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Lagre PDF</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Lagre protokoll</translation>
    </message>
    <message>
        <source>Save control files</source>
        <translation>Lagre kontrollfilene</translation>
    </message>
    <message>
        <source>The chances were not the same for everybody: those with answers that few of the candidates gave were drawn more often, because the wanted numbers ask for them. How large the differences were has not been worked out.</source>
        <translation>Sjansen var ikke lik for alle: De som har svar få andre kandidater har gitt, trekkes oftere, fordi de ønskede antallene ber om dem. Hvor store forskjellene var, er ikke regnet ut.</translation>
    </message>
    <message>
        <source>The computer drew lots for everybody and took the panel of {seats} people that meets every wanted number and that the lots point to. Nobody chose between people.</source>
        <translation>Maskinen trakk lodd for alle og tok det panelet på {seats} personer som oppfyller alle ønskede antall, og som loddene peker på. Ingen valgte mellom personer.</translation>
    </message>
    <message>
        <source>The panel was drawn {when} among {candidates} candidates for {seats} seats.</source>
        <translation>Panelet ble trukket {when} blant {candidates} kandidater til {seats} plasser.</translation>
    </message>
    <message>
        <source>The reserves were chosen so that the wanted numbers can be kept as well as possible when members drop out. Between reserves that are as good the lot decided.</source>
        <translation>Reservene ble valgt slik at de ønskede antallene kan holdes best mulig når noen faller fra. Mellom reserver som er like gode, avgjorde loddet.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ønsket</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>No deadline yet.</source>
        <translation>Ingen frist ennå.</translation>
    </message>
    <message>
        <source>Nobody to do it and no deadline yet.</source>
        <translation>Ingen ansvarlig og ingen frist ennå.</translation>
    </message>
    <message>
        <source>Nobody to do it yet.</source>
        <translation>Ingen ansvarlig ennå.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gjør det</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Quit Samråd</source>
        <translation>Avslutt Samråd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message numerus="yes">
        <source>%n candidate(s) fit(s) without breaking a wanted number.</source>
        <translation>
            <numerusform>%n kandidat passer uten å bryte noe kriterium.</numerusform>
            <numerusform>%n kandidater passer uten å bryte noe kriterium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) live(s) with another member.</source>
        <translation>
            <numerusform>%n medlem bor sammen med et annet medlem.</numerusform>
            <numerusform>%n medlemmer bor sammen med et annet medlem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the candidates can take the seat without breaking other criteria.</source>
        <translation>
            <numerusform>%n av kandidatene kan fylle plassen uten å bryte andre kriterier.</numerusform>
            <numerusform>%n av kandidatene kan fylle plassen uten å bryte andre kriterier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free.</source>
        <translation>
            <numerusform>%n plass er ledig.</numerusform>
            <numerusform>%n plasser er ledige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wanted number(s) are missed in all.</source>
        <translation>
            <numerusform>%n avvik i alt.</numerusform>
            <numerusform>%n avvik i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new panel has been drawn.</source>
        <translation>Et nytt panel er trukket.</translation>
    </message>
    <message numerus="yes">
        <source>A wanted number is broken whoever it is, least with %n candidate(s).</source>
        <translation>
            <numerusform>Et ønsket antall brytes uansett hvem det blir, minst med %n kandidat.</numerusform>
            <numerusform>Et ønsket antall brytes uansett hvem det blir, minst med %n av kandidatene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another proposal</source>
        <translation>Et annet forslag</translation>
    </message>
    <message>
        <source>Any one of these makes it possible:</source>
        <translation>Hver av disse endringene gjør det mulig:</translation>
    </message>
    <message>
        <source>Bring the former one back</source>
        <translation>Hent tilbake det forrige</translation>
    </message>
    <message>
        <source>Change and draw</source>
        <translation>Endre og trekk</translation>
    </message>
    <message>
        <source>Change and draw: {change}</source>
        <translation>Endre og trekk: {change}</translation>
    </message>
    <message>
        <source>Change the wanted numbers myself</source>
        <translation>Endre antallene selv</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Gjør det</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Trekk på nytt</translation>
    </message>
    <message>
        <source>Give {joining} a free seat.</source>
        <translation>Gi {joining} en ledig plass.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det være</translation>
    </message>
    <message>
        <source>Let people of one household sit together</source>
        <translation>La folk fra samme husstand sitte sammen</translation>
    </message>
    <message>
        <source>Let {joining} take the seat of {leaving}.</source>
        <translation>La {joining} ta plassen til {leaving}.</translation>
    </message>
    <message>
        <source>Locked seats stayed as they were.</source>
        <translation>Låste plasser ble som de var.</translation>
    </message>
    <message>
        <source>Looking for a swap that brings the panel closer …</source>
        <translation>Leter etter et bytte som bringer panelet nærmere …</translation>
    </message>
    <message>
        <source>Looking for who fits a free seat</source>
        <translation>Finner ut hvem som passer på en ledig plass</translation>
    </message>
    <message>
        <source>Looking for who fits …</source>
        <translation>Finner ut hvem som passer …</translation>
    </message>
    <message>
        <source>No panel meets these wanted numbers</source>
        <translation>Ikke noe panel oppfyller disse ønskede antallene</translation>
    </message>
    <message>
        <source>No single swap brings the panel closer. Draw again, or change the wanted numbers.</source>
        <translation>Ingen enkelt bytting bringer panelet nærmere. Trekk på nytt, eller endre de ønskede antallene.</translation>
    </message>
    <message>
        <source>One from each household is wanted. Take somebody off, or draw again.</source>
        <translation>Det skal være én fra hver husstand. Ta noen ut, eller trekk på nytt.</translation>
    </message>
    <message>
        <source>One from each household is wanted. There is a swap that mends it.</source>
        <translation>Det skal være én fra hver husstand. Et bytte retter det opp.</translation>
    </message>
    <message>
        <source>Proposal {number} of {all}</source>
        <translation>Forslag {number} av {all}</translation>
    </message>
    <message>
        <source>Show proposal</source>
        <translation>Vis forslag</translation>
    </message>
    <message>
        <source>Take somebody off, raise the number of seats, or draw again.</source>
        <translation>Ta noen ut, øk antallet plasser, eller trekk på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>The panel has %n person(s) more than seats.</source>
        <translation>
            <numerusform>Panelet har %n person mer enn plassene.</numerusform>
            <numerusform>Panelet har %n personer mer enn plassene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then every wanted number is met.</source>
        <translation>Da er alle kriterier oppfylt.</translation>
    </message>
    <message numerus="yes">
        <source>Then the panel is off by %n person(s).</source>
        <translation>
            <numerusform>Da gjenstår det avvik på %n person.</numerusform>
            <numerusform>Da gjenstår det avvik på %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a swap that brings the panel closer.</source>
        <translation>Det finnes et bytte som bringer panelet nærmere.</translation>
    </message>
    <message>
        <source>What would rather be met is left out of this: it would have given way.</source>
        <translation>Kriterier som bare helst skal oppfylles, er holdt utenfor her: De ville ha veket.</translation>
    </message>
    <message>
        <source>Working out the chances it gives …</source>
        <translation>Regner ut hvilke sjanser det gir …</translation>
    </message>
    <message numerus="yes">
        <source>{category} has %n person(s) too many.</source>
        <translation>
            <numerusform>{category} har %n person for mye.</numerusform>
            <numerusform>{category} har %n personer for mye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{category} lacks %n person(s).</source>
        <translation>
            <numerusform>{category} mangler %n person.</numerusform>
            <numerusform>{category} mangler %n personer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterwardsWords</name>
    <message>
        <source>Between reserves that are as good the lot decided, by the starting number {seed}, which was settled before the number of the panel was drawn.</source>
        <translation>Mellom reserver som er like gode, avgjorde loddet med starttallet {seed}, som lå fast før panelets nummer ble trukket.</translation>
    </message>
    <message>
        <source>Can take the seat of</source>
        <translation>Kan ta plassen til</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Seats filled afterwards: {when} the lot gave the seat of {left} to {joined}, one of {number} candidates who fitted equally well. Each of them had a chance of {chance}.</source>
        <translation>Plasser fylt i etterkant: {when} ga loddet plassen til {left} videre til {joined}, én av {number} kandidater som passet like godt. Hver av dem hadde en sjanse på {chance}.</translation>
    </message>
    <message>
        <source>Seats filled afterwards: {when} {joined} got the seat of {left}; no other candidate fitted as well.</source>
        <translation>Plasser fylt i etterkant: {when} fikk {joined} plassen til {left}. Ingen annen kandidat passet like godt.</translation>
    </message>
    <message>
        <source>The reserves</source>
        <translation>Reservene</translation>
    </message>
    <message>
        <source>The reserves of the {panels} panels were chosen one panel after the other, beginning with panel {first}, and nobody is a reserve for two.</source>
        <translation>Reservene til de {panels} panelene ble valgt ett panel om gangen, fra og med panel {first}, og ingen er reserve for to.</translation>
    </message>
    <message>
        <source>The starting number was {seed}.</source>
        <translation>Starttallet var {seed}.</translation>
    </message>
    <message>
        <source>They were chosen so that the wanted numbers can be kept as well as possible when members drop out. Drop-outs expected: {expected}.</source>
        <translation>De ble valgt slik at de ønskede antallene kan holdes så godt som mulig når medlemmer faller fra. Forventet frafall: {expected}.</translation>
    </message>
    <message>
        <source>They were: {codes}.</source>
        <translation>De var: {codes}.</translation>
    </message>
    <message>
        <source>When somebody drops out the reserves are asked in this order, those first who can take the seat with every wanted number kept.</source>
        <translation>Når noen faller fra, spørres reservene i denne rekkefølgen, først de som kan ta plassen slik at hvert ønsket antall holdes.</translation>
    </message>
    <message>
        <source>anybody on the panel</source>
        <translation>hvem som helst i panelet</translation>
    </message>
    <message>
        <source>nobody alone, only when several drop out</source>
        <translation>ingen alene, bare når flere faller fra</translation>
    </message>
    <message>
        <source>{number}: code {code}</source>
        <translation>{number}: kode {code}</translation>
    </message>
    <message>
        <source>{share} of the members</source>
        <translation>{share} av medlemmene</translation>
    </message>
    <message>
        <source>{share} of those who are “{answer}” ({criterion})</source>
        <translation>{share} av dem som er «{answer}» ({criterion})</translation>
    </message>
</context>
<context>
    <name>AgeAxis</name>
    <message numerus="yes">
        <source>Beginning of {above}, {age} years, %n person(s) below</source>
        <translation>
            <numerusform>Begynnelsen av {above}, {age} år, %n person under</numerusform>
            <numerusform>Begynnelsen av {above}, {age} år, %n personer under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit between {below} and {above}, {age} years, %n person(s) below</source>
        <translation>
            <numerusform>Grense mellom {below} og {above}, {age} år, %n person under</numerusform>
            <numerusform>Grense mellom {below} og {above}, {age} år, %n personer under</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeGroupsCard</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a birth year count(s) by the group they have given.</source>
        <translation>
            <numerusform>%n uten fødselsår teller med i den gruppen de selv har oppgitt.</numerusform>
            <numerusform>%n uten fødselsår teller med i den gruppen de selv har oppgitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n younger than {age} count(s) in no group.</source>
        <translation>
            <numerusform>%n yngre enn {age} teller ikke med i noen gruppe.</numerusform>
            <numerusform>%n yngre enn {age} teller ikke med i noen gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Aldersgrupper</translation>
    </message>
    <message>
        <source>Ages at which the groups begin</source>
        <translation>Aldre gruppene begynner ved</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Drag the limits, or use the arrow keys. A double click begins a further group; two limits dragged together join the groups.</source>
        <translation>Dra grensene, eller bruk piltastene. Et dobbeltklikk begynner en gruppe til; to grenser som dras sammen, slår gruppene sammen.</translation>
    </message>
    <message>
        <source>Drawn panels keep the groups they were drawn with</source>
        <translation>Paneler som er trukket, beholder gruppene de ble trukket med</translation>
    </message>
    <message>
        <source>Drawn: {panels}. Nothing changes there; their groups will be called “{name}”.</source>
        <translation>Trukket: {panels}. Der endres ingenting; gruppene deres vil hete «{name}».</translation>
    </message>
    <message>
        <source>Drawn: {panels}. Wanted numbers change there too. Nobody loses a seat.</source>
        <translation>Trukket: {panels}. Ønskede antall endres også der. Ingen mister plassen.</translation>
    </message>
    <message>
        <source>Groups that stay keep their wanted numbers. Where a group is split they are divided, where groups are joined they are added.</source>
        <translation>Grupper som blir som de er, beholder sine ønskede antall. Der en gruppe deles, fordeles antallene; der grupper slås sammen, legges de sammen.</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Slå sammen med neste</translation>
    </message>
    <message>
        <source>Join {group} with {next}</source>
        <translation>Slå sammen {group} med {next}</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel uten navn</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Split {group}</source>
        <translation>Del {group}</translation>
    </message>
    <message>
        <source>The age groups are now {groups}.</source>
        <translation>Aldersgruppene er nå {groups}.</translation>
    </message>
    <message>
        <source>The former ones stay with {panels}.</source>
        <translation>De tidligere gjelder fortsatt for {panels}.</translation>
    </message>
    <message>
        <source>The groups begin at</source>
        <translation>Gruppene begynner ved</translation>
    </message>
    <message>
        <source>This holds for other panels that are not drawn too: {panels}.</source>
        <translation>Det gjelder også for andre paneler som ikke er trukket: {panels}.</translation>
    </message>
    <message>
        <source>This panel is drawn: nobody loses a seat.</source>
        <translation>Dette panelet er trukket: ingen mister plassen.</translation>
    </message>
    <message>
        <source>Use these groups</source>
        <translation>Bruk disse gruppene</translation>
    </message>
    <message>
        <source>Write rising ages with commas between, such as 16, 25, 40.</source>
        <translation>Skriv stigende aldre med komma mellom, for eksempel 16, 25, 40.</translation>
    </message>
    <message>
        <source>new age groups</source>
        <translation>nye aldersgrupper</translation>
    </message>
    <message>
        <source>wanted {number}</source>
        <translation>ønsket {number}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} og %n til</numerusform>
            <numerusform>{names} og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (former)</source>
        <translation>{name} (tidligere)</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>An attribute you have already.</source>
        <translation>Et kjennetegn du har fra før.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers found in the column</source>
        <translation>Svar som står i kolonnen</translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>Navn på det nye kjennetegnet</translation>
    </message>
    <message>
        <source>Spellings that mean the same get the same name. Double-click or press Enter to change one.</source>
        <translation>Skrivemåter som betyr det samme, får samme navn. Dobbeltklikk eller trykk Enter for å endre.</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Lagres som</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ganger</translation>
    </message>
    <message>
        <source>{value}, kept as {answer}</source>
        <translation>{value}, lagres som {answer}</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message numerus="yes">
        <source>%n absent with notice</source>
        <translation>
            <numerusform>%n forfall</numerusform>
            <numerusform>%n forfall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n møtt</numerusform>
            <numerusform>%n møtt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add others present</source>
        <translation>Legg til andre til stede</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Attendance was not taken.</source>
        <translation>Oppmøtet ble ikke notert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change attendance</source>
        <translation>Endre oppmøtet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Done with attendance</source>
        <translation>Ferdig med oppmøtet</translation>
    </message>
    <message>
        <source>Everyone is here</source>
        <translation>Alle er her</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Eksporter oppmøtet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Nobody has been written down yet.</source>
        <translation>Ingen er skrevet opp ennå.</translation>
    </message>
    <message>
        <source>Nobody has been written down yet. Say that everyone is here, then change the exceptions.</source>
        <translation>Ingen er skrevet opp ennå. Si at alle er her, og endre unntakene etterpå.</translation>
    </message>
    <message>
        <source>Space changes · P present · F absent with notice · A absent</source>
        <translation>Mellomrom bytter · P til stede · F forfall · A ikke møtt</translation>
    </message>
    <message>
        <source>The rest are here</source>
        <translation>Resten er her</translation>
    </message>
    <message>
        <source>This meeting has no panel, so there is no list of names. Write how many came below.</source>
        <translation>Dette møtet hører ikke til et panel, så det er ingen navneliste. Skriv nedenfor hvor mange som kom.</translation>
    </message>
    <message>
        <source>write down attendance</source>
        <translation>skrive opp oppmøtet</translation>
    </message>
    <message>
        <source>write down guests</source>
        <translation>skrive opp andre til stede</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n paneler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>A new answer to choose</source>
        <translation>Et nytt svar å velge</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the answer</source>
        <translation>Legg til svaret</translation>
    </message>
    <message>
        <source>Answers to choose among</source>
        <translation>Svar å velge mellom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Navn på kjennetegnet</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nytt svar</translation>
    </message>
    <message>
        <source>People may always answer in their own words, or say that they prefer not to answer.</source>
        <translation>Folk kan alltid svare med egne ord, eller si at de ikke ønsker å svare.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Fjerne «{name}»?</translation>
    </message>
    <message>
        <source>The age is the one reached this year, so nobody&apos;s date of birth is needed. The last group has no end.</source>
        <translation>Alderen er den man fyller i år, så ingen trenger å oppgi fødselsdato. Den siste gruppen har ingen øvre grense.</translation>
    </message>
    <message>
        <source>name of an answer</source>
        <translation>navnet på et svar</translation>
    </message>
    <message>
        <source>name of an attribute</source>
        <translation>navnet på et kjennetegn</translation>
    </message>
    <message>
        <source>new answer to choose</source>
        <translation>nytt svar å velge</translation>
    </message>
    <message>
        <source>order of the answers</source>
        <translation>rekkefølgen på svarene</translation>
    </message>
    <message>
        <source>removal of an answer</source>
        <translation>fjerning av et svar</translation>
    </message>
    <message>
        <source>{panels} want a number of it; that number goes too. People keep their answer as their own words.</source>
        <translation>{panels} har måltall for det, og måltallet forsvinner også. Folk beholder svaret som egne ord.</translation>
    </message>
</context>
<context>
    <name>AttributesView</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n paneler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add age groups</source>
        <translation>Legg til aldersgrupper</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Aldersgruppe</translation>
    </message>
    <message>
        <source>An attribute is something a panel should mirror: age group, gender, part of the municipality, how people know the service. Coarse answers are enough. Age groups are worked out from the birth year.</source>
        <translation>Et kjennetegn er noe et panel skal speile: aldersgruppe, kjønn, del av kommunen, hvordan man kjenner tjenesten. Grove svar er nok. Aldersgruppen regnes ut fra fødselsåret.</translation>
    </message>
    <message>
        <source>Ask only what you need</source>
        <translation>Spør bare om det du trenger</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kjennetegn</translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation>Tilbake til Personer</translation>
    </message>
    <message>
        <source>In the order they stand in tables and lists.</source>
        <translation>I den rekkefølgen de står i tabeller og lister.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Move the attribute down (Alt+Down)</source>
        <translation>Flytt kjennetegnet ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Move the attribute up (Alt+Up)</source>
        <translation>Flytt kjennetegnet opp (Alt+Pil opp)</translation>
    </message>
    <message>
        <source>Name of a new attribute</source>
        <translation>Navn på et nytt kjennetegn</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nytt kjennetegn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the chosen attribute</source>
        <translation>Fjern det valgte kjennetegnet</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Fjerne «{name}»?</translation>
    </message>
    <message>
        <source>What you ask about</source>
        <translation>Dette spør du om</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>nytt kjennetegn</translation>
    </message>
    <message>
        <source>order of the attributes</source>
        <translation>rekkefølgen på kjennetegnene</translation>
    </message>
    <message>
        <source>removal of an attribute</source>
        <translation>fjerning av et kjennetegn</translation>
    </message>
    <message>
        <source>{people} have answered, and {panels} want numbers of it. All of that goes too.</source>
        <translation>{people} har svart, og {panels} har måltall for det. Alt dette forsvinner også.</translation>
    </message>
</context>
<context>
    <name>BackgroundDraw</name>
    <message>
        <source>Drawing the panel</source>
        <translation>Trekker panelet</translation>
    </message>
    <message>
        <source>Drawing the panels</source>
        <translation>Trekker panelene</translation>
    </message>
    <message>
        <source>draw the panel</source>
        <translation>trekning av panelet</translation>
    </message>
    <message>
        <source>draw the panels</source>
        <translation>trekning av panelene</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>About {step}</source>
        <translation>Om {step}</translation>
    </message>
    <message>
        <source>Leave out {step}</source>
        <translation>Utelat {step}</translation>
    </message>
    <message>
        <source>Minutes for {step}</source>
        <translation>Minutter til {step}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Samråd made a mistake</source>
        <translation>Samråd gjorde en feil</translation>
    </message>
    <message>
        <source>What had been saved is safe, and you can go on. This report says where the mistake is; it holds nothing about your people or texts.</source>
        <translation>Det som var lagret, er trygt, og du kan fortsette. Rapporten sier hvor feilen ligger. Den inneholder ingenting om personene eller tekstene dine.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>{name}, candidate</source>
        <translation>{name}, kandidat</translation>
    </message>
    <message>
        <source>{name}, not a candidate</source>
        <translation>{name}, ikke kandidat</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Alt text</source>
        <translation>Alt-tekst</translation>
    </message>
    <message>
        <source>Dilemma</source>
        <translation>Dilemma</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Slags kort</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Språket ordene er på</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Spørsmål {number}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hva om</translation>
    </message>
    <message>
        <source>What the card says</source>
        <translation>Det som står på kortet</translation>
    </message>
    <message>
        <source>What to take care of – for the facilitator only</source>
        <translation>Vær varsom med – bare for den som leder</translation>
    </message>
    <message>
        <source>words on a card</source>
        <translation>ord på et kort</translation>
    </message>
    <message>
        <source>{length} of {longest} characters. Make it shorter: it is listened to, not read.</source>
        <translation>{length} av {longest} tegn. Gjør den kortere: den blir lyttet til, ikke lest.</translation>
    </message>
    <message>
        <source>{length} of {longest} characters. Say what is there, not what it means.</source>
        <translation>{length} av {longest} tegn. Si hva som er der, ikke hva det betyr.</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>The cards</source>
        <translation>Kortene</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>i hånden</translation>
    </message>
    <message>
        <source>on the wall</source>
        <translation>på skjermen</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>No card in hand</source>
        <translation>Ingen kort i hånden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Note on {what}</source>
        <translation>Notat til {what}</translation>
    </message>
    <message>
        <source>Only you see this. Saved as you write.</source>
        <translation>Bare du ser dette. Lagres mens du skriver.</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Vis på storskjerm</translation>
    </message>
    <message>
        <source>Take off the wall</source>
        <translation>Ta bort fra skjermen</translation>
    </message>
    <message>
        <source>The blank card</source>
        <translation>Det tomme kortet</translation>
    </message>
    <message>
        <source>The shared matter, not individual cases</source>
        <translation>Den felles saken, ikke enkeltsaker</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>skrive et notat</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Back to all the cards (Escape)</source>
        <translation>Tilbake til alle kortene (Escape)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beskjær</translation>
    </message>
    <message>
        <source>Move the card one place back</source>
        <translation>Flytt kortet ett hakk tilbake</translation>
    </message>
    <message>
        <source>Move the card one place on</source>
        <translation>Flytt kortet ett hakk fram</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Fjern kortet</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>Forrige kort</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>Neste kort</translation>
    </message>
    <message>
        <source>order of the cards</source>
        <translation>rekkefølgen på kortene</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>fjerne et kort</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card {number}</source>
        <translation>Kort {number}</translation>
    </message>
    <message>
        <source>Card {number}, {title}</source>
        <translation>Kort {number}, {title}</translation>
    </message>
    <message>
        <source>None of these – I have my own picture</source>
        <translation>Ingen av disse – jeg har mitt eget bilde</translation>
    </message>
    <message>
        <source>None of these – I have something else in mind</source>
        <translation>Ingen av disse – jeg har noe annet i tankene</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Alt text</source>
        <translation>Alt-tekst</translation>
    </message>
    <message>
        <source>Off on the wall until you show them.</source>
        <translation>Vises ikke på skjermen før du viser dem.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Read aloud to those who cannot see the picture.</source>
        <translation>Leses opp for dem som ikke kan se bildet.</translation>
    </message>
    <message>
        <source>The blank card is always there, so that nobody has to find a picture among the others.</source>
        <translation>Det tomme kortet er alltid med, så ingen må finne et bilde blant de andre.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Velg en mappe med bilder</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Velg bilder</translation>
    </message>
    <message>
        <source>Decks of cards</source>
        <translation>Kortstokker</translation>
    </message>
    <message>
        <source>From a folder of pictures …</source>
        <translation>Fra en mappe med bilder …</translation>
    </message>
    <message>
        <source>From pictures …</source>
        <translation>Av bilder …</translation>
    </message>
    <message>
        <source>Let go, and a new deck is made of them</source>
        <translation>Slipp, så blir det en ny kortstokk av dem</translation>
    </message>
    <message>
        <source>Let go, and they are added to {deck}</source>
        <translation>Slipp, så legges de til i {deck}</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Ny kortstokk</translation>
    </message>
    <message>
        <source>Of words</source>
        <translation>Av ord</translation>
    </message>
    <message>
        <source>Open a deck</source>
        <translation>Åpne en kortstokk</translation>
    </message>
    <message>
        <source>Open a deck …</source>
        <translation>Åpne en kortstokk …</translation>
    </message>
    <message>
        <source>Opening the deck</source>
        <translation>Åpner kortstokken</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Leser bildene</translation>
    </message>
    <message>
        <source>new deck</source>
        <translation>ny kortstokk</translation>
    </message>
</context>
<context>
    <name>CareNote</name>
    <message>
        <source>For the facilitator only</source>
        <translation>Bare for den som leder</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Answer {number}</source>
        <translation>Svar {number}</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>Flytt «{name}» ned</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>Flytt «{name}» opp</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Fjern «{name}»</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Certificate of the draw: {panel}</source>
        <translation>Protokoll for trekningen: {panel}</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Sjanse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Drawn together</source>
        <translation>Trukket sammen</translation>
    </message>
    <message>
        <source>Drawn {when}, code {code}.</source>
        <translation>Trekning {when}, kode {code}.</translation>
    </message>
    <message>
        <source>Drawn, but without a seat now: {codes}.</source>
        <translation>Trukket, men uten plass nå: {codes}.</translation>
    </message>
    <message>
        <source>Each code stands for a person; only those who have the panel&apos;s file know for whom.</source>
        <translation>Hver kode står for en person. Bare de som har panelfila, vet hvem.</translation>
    </message>
    <message>
        <source>Files that verify a draw made with Samråd</source>
        <translation>Filer som kontrollerer en trekning gjort med Samråd</translation>
    </message>
    <message numerus="yes">
        <source>Given a seat after the draw without having been among the candidates: %n person(s).</source>
        <translation>
            <numerusform>Har fått plass etter trekningen uten å ha vært blant kandidatene: %n person.</numerusform>
            <numerusform>Har fått plass etter trekningen uten å ha vært blant kandidatene: %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given a seat after the draw: {codes}.</source>
        <translation>Har fått plass etter trekningen: {codes}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How a colleague checks it</source>
        <translation>Slik kontrollerer en kollega trekningen</translation>
    </message>
    <message>
        <source>How the chances were</source>
        <translation>Slik var sjansene</translation>
    </message>
    <message>
        <source>Locked before the draw: {codes}.</source>
        <translation>Låst før trekningen: {codes}.</translation>
    </message>
    <message>
        <source>Locks and deviations</source>
        <translation>Låste plasser og avvik</translation>
    </message>
    <message>
        <source>No seat was locked, and those who were drawn have their seats still.</source>
        <translation>Ingen plass var låst, og alle som ble trukket, har fortsatt plassen.</translation>
    </message>
    <message>
        <source>No two people with the same address could be drawn.</source>
        <translation>To personer med samme adresse kunne ikke trekkes begge to.</translation>
    </message>
    <message>
        <source>Open a terminal there. Python with numpy and highspy is needed. Run the command below as it stands.</source>
        <translation>Åpne et terminalvindu der. Python med numpy og highspy må være på plass. Kjør kommandoen nedenfor slik den står.</translation>
    </message>
    <message>
        <source>Panel {place} of {panels}</source>
        <translation>Panel {place} av {panels}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>The answer “Everything holds” means that all of it is right; otherwise each fault is named.</source>
        <translation>Svaret «Everything holds» betyr at alt stemmer. Ellers blir hver feil nevnt.</translation>
    </message>
    <message>
        <source>The files hold no names. Answers taken together can still point to a person: keep them as you keep other personal data, and hand them only to those who are to check the draw.</source>
        <translation>Filene har ingen navn. Svarene sett sammen kan likevel peke på en person: Ta vare på filene som andre personopplysninger, og gi dem bare til dem som skal kontrollere trekningen.</translation>
    </message>
    <message>
        <source>The fingerprint of the list of panels (SHA-256 of the file lottery.csv):</source>
        <translation>Fingeravtrykket til lista over paneler (SHA-256 av fila lottery.csv):</translation>
    </message>
    <message>
        <source>The lots that filled single seats afterwards have files of their own, and a command each.</source>
        <translation>Loddtrekningene som fylte enkeltplasser i etterkant, har egne filer og hver sin kommando.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Panelet</translation>
    </message>
    <message>
        <source>This panel was drawn together with {others} more like it, from the same candidates, and nobody could be drawn for two of them.</source>
        <translation>Dette panelet ble trukket sammen med {others} til som er like, blant de samme kandidatene, og ingen kunne trekkes til to av dem.</translation>
    </message>
    <message>
        <source>Unpack the control files, and put the folder {folder} beside the folder panelapp of Samråd’s source code.</source>
        <translation>Pakk ut kontrollfilene, og legg mappa {folder} ved siden av mappa panelapp i kildekoden til Samråd.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Slik ble det avgjort</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <translation>Dette ligger fast</translation>
    </message>
    <message>
        <source>What the panel can influence</source>
        <translation>Dette kan panelet påvirke</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Det som var ønsket</translation>
    </message>
    <message>
        <source>Whoever has the control files can check on another computer that the chances are those told here, that the list of panels was followed, and that the number gives this panel.</source>
        <translation>Den som har kontrollfilene, kan på en annen maskin kontrollere at sjansene er de som står her, at lista over paneler ble fulgt, og at nummeret gir dette panelet.</translation>
    </message>
    <message numerus="yes">
        <source>With the address of another member, though one from each household is wanted: %n.</source>
        <translation>
            <numerusform>Har samme adresse som et annet medlem, enda det skal være én fra hver husstand: %n.</numerusform>
            <numerusform>Har samme adresse som et annet medlem, enda det skal være én fra hver husstand: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rather be met, and could give way: {criteria}.</source>
        <translation>Skulle helst oppfylles, og kunne vike: {criteria}.</translation>
    </message>
    <message>
        <source>categories.csv – the wanted numbers</source>
        <translation>categories.csv – de ønskede antallene</translation>
    </message>
    <message>
        <source>certificate.json – the proof of the chances, the number and the fingerprint</source>
        <translation>certificate.json – beviset for sjansene, nummeret og fingeravtrykket</translation>
    </message>
    <message>
        <source>lottery.csv – the numbered panels, of which one was drawn</source>
        <translation>lottery.csv – de nummererte panelene, der ett ble trukket</translation>
    </message>
    <message>
        <source>other or no answer</source>
        <translation>annet eller ikke svart</translation>
    </message>
    <message>
        <source>panel.csv – the panel that was drawn</source>
        <translation>panel.csv – panelet som ble trukket</translation>
    </message>
    <message>
        <source>panel.csv – the {panels} panels that were drawn together; this one is number {place}</source>
        <translation>panel.csv – de {panels} panelene som ble trukket sammen; dette er nummer {place}</translation>
    </message>
    <message>
        <source>people.csv – the candidates as codes, with the answers that counted</source>
        <translation>people.csv – kandidatene som koder, med de svarene som talte</translation>
    </message>
    <message>
        <source>probabilities.csv – the chance of each candidate</source>
        <translation>probabilities.csv – sjansen til hver kandidat</translation>
    </message>
    <message>
        <source>reserves.csv – the reserves in the order they are to be asked</source>
        <translation>reserves.csv – reservene i den rekkefølgen de skal spørres</translation>
    </message>
    <message>
        <source>reserves.csv – the reserves of each panel in the order they are to be asked</source>
        <translation>reserves.csv – reservene til hvert panel i den rekkefølgen de skal spørres</translation>
    </message>
    <message>
        <source>seat-1, seat-2 … – the lots that filled single seats afterwards</source>
        <translation>seat-1, seat-2 … – loddtrekningene som fylte enkeltplasser i etterkant</translation>
    </message>
    <message>
        <source>{answer}: {there} on the panel now, {wanted} wanted.</source>
        <translation>{answer}: {there} i panelet nå, ønsket {wanted}.</translation>
    </message>
    <message>
        <source>{seats} people were to be drawn among {candidates} candidates, with no wanted numbers.</source>
        <translation>{seats} personer skulle trekkes blant {candidates} kandidater, uten ønskede antall.</translation>
    </message>
    <message>
        <source>{seats} people were to be drawn among {candidates} candidates. For each group: how many were wanted, how many candidates there were, and how many were drawn.</source>
        <translation>{seats} personer skulle trekkes blant {candidates} kandidater. For hver gruppe: hvor mange som var ønsket, hvor mange kandidater det var, og hvor mange som ble trukket.</translation>
    </message>
</context>
<context>
    <name>ChanceCells</name>
    <message>
        <source>Chance</source>
        <translation>Sjanse</translation>
    </message>
    <message>
        <source>Not among the candidates of the last draw.</source>
        <translation>Ikke blant kandidatene i siste trekning.</translation>
    </message>
</context>
<context>
    <name>ChancesNote</name>
    <message numerus="yes">
        <source>%n cannot get a seat.</source>
        <translation>
            <numerusform>%n kan ikke komme med.</numerusform>
            <numerusform>%n kan ikke komme med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) sure of a seat.</source>
        <translation>
            <numerusform>%n er sikker på plass.</numerusform>
            <numerusform>%n er sikre på plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these numbers, %n candidate(s) get(s) the same chance of a seat, {low}.</source>
        <translation>
            <numerusform>Slik tallene er nå, får den ene kandidaten {low} sjanse.</numerusform>
            <numerusform>Slik tallene er nå, får %n kandidater samme sjanse, {low}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these numbers, each of %n candidate(s) gets a chance of a seat between {low} and {high}.</source>
        <translation>
            <numerusform>Slik tallene er nå, får %n kandidat mellom {low} og {high} sjanse.</numerusform>
            <numerusform>Slik tallene er nå, får hver av %n kandidater mellom {low} og {high} sjanse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Nobody fits here.</source>
        <translation>Ingen passer her.</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Personer å velge blant</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%n of them for anyone: in the minutes of the meeting.</source>
        <translation>
            <numerusform>%n av dem er til alle og står i referatet fra møtet.</numerusform>
            <numerusform>%n av dem er til alle og står i referatet fra møtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) may leave the room and are kept.</source>
        <translation>
            <numerusform>%n setning kan tas med ut av rommet og blir tatt vare på.</numerusform>
            <numerusform>%n setninger kan tas med ut av rommet og blir tatt vare på.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stay here and are deleted.</source>
        <translation>
            <numerusform>%n setning blir her og slettes.</numerusform>
            <numerusform>%n setninger blir her og slettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Avslutt økten</translation>
    </message>
    <message>
        <source>Keep my notes in the file</source>
        <translation>Behold notatene mine i filen</translation>
    </message>
    <message>
        <source>No sentence leaves the room.</source>
        <translation>Ingen setning tas med ut av rommet.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Who chose which card and who passed has not been kept at all.</source>
        <translation>Hvem som valgte hvilket kort, og hvem som stod over, er ikke lagret.</translation>
    </message>
    <message numerus="yes">
        <source>You have written %n note(s). They are deleted unless you keep them.</source>
        <translation>
            <numerusform>Du har skrevet %n notat. Det slettes om du ikke beholder det.</numerusform>
            <numerusform>Du har skrevet %n notater. De slettes om du ikke beholder dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>A new attribute</source>
        <translation>Et nytt kjennetegn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers in “{column}”</source>
        <translation>Svarene i «{column}»</translation>
    </message>
    <message>
        <source>Birth year or age</source>
        <translation>Fødselsår eller alder</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tas ikke med</translation>
    </message>
    <message>
        <source>National number, left out</source>
        <translation>Fødselsnummer, tas ikke med</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nytt: {name}</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Hva «{column}» er</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>Når de svarte</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Back to the file</source>
        <translation>Tilbake til filen</translation>
    </message>
    <message>
        <source>Choose given name, family name or whole name for it.</source>
        <translation>Velg fornavn, etternavn eller hele navnet for den.</translation>
    </message>
    <message>
        <source>Guessed from the names, and remembered for the next file like this one.</source>
        <translation>Gjettet ut fra navnene, og huskes til neste fil av samme slag.</translation>
    </message>
    <message>
        <source>One column looks like national identity numbers.</source>
        <translation>En kolonne ser ut som fødselsnumre.</translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation>Se hva som vil skje</translation>
    </message>
    <message>
        <source>The columns are as you left them.</source>
        <translation>Kolonnene står slik du satte dem sist.</translation>
    </message>
    <message>
        <source>They are never imported. Better delete them from the file too.</source>
        <translation>De importeres aldri. Slett dem gjerne fra filen også.</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Hva hver kolonne er</translation>
    </message>
    <message>
        <source>Which column holds the names?</source>
        <translation>Hvilken kolonne har navnene?</translation>
    </message>
    <message>
        <source>You have had a file like this before.</source>
        <translation>Du har hatt en slik fil før.</translation>
    </message>
</context>
<context>
    <name>CompositionStep</name>
    <message>
        <source>Choose candidates</source>
        <translation>Velg kandidater</translation>
    </message>
    <message>
        <source>Draw panel</source>
        <translation>Trekk panel</translation>
    </message>
    <message>
        <source>Draw panels</source>
        <translation>Trekk paneler</translation>
    </message>
    <message>
        <source>On to invitation</source>
        <translation>Videre til invitasjon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>change wanted numbers</source>
        <translation>endring av ønskede antall</translation>
    </message>
    <message>
        <source>give a seat</source>
        <translation>tildeling av plass</translation>
    </message>
    <message>
        <source>let people of one household sit together</source>
        <translation>la folk fra samme husstand sitte sammen</translation>
    </message>
    <message>
        <source>mend the panel</source>
        <translation>retting av panelet</translation>
    </message>
    <message>
        <source>put on the panel</source>
        <translation>innsetting i panelet</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>bytte av plass</translation>
    </message>
    <message>
        <source>take off the panel</source>
        <translation>uttak av panelet</translation>
    </message>
    <message>
        <source>unlock a seat</source>
        <translation>opplåsing av en plass</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Tilbake til kortene</translation>
    </message>
    <message>
        <source>Change screens (S)</source>
        <translation>Bytt skjermer (S)</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Avslutt økten</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsoll</translation>
    </message>
    <message>
        <source>Dark wall</source>
        <translation>Mørk skjerm</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Trekk tilfeldig</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er lagret</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Alt er lagret {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Hide the wall</source>
        <translation>Skjul storskjermen</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Taster (F1)</translation>
    </message>
    <message>
        <source>Leave the console; the session is kept</source>
        <translation>Gå ut av konsollen; økten blir stående</translation>
    </message>
    <message>
        <source>Light again</source>
        <translation>Lys igjen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Only one screen</source>
        <translation>Bare én skjerm</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rehearsal window</source>
        <translation>Prøvevindu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Show on {screen}</source>
        <translation>Vis på {screen}</translation>
    </message>
    <message>
        <source>Show the wall alone (Escape ends it)</source>
        <translation>Vis bare storskjermbildet (Escape avslutter)</translation>
    </message>
    <message>
        <source>Shown on the projector</source>
        <translation>Vises på projektor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>mellomrom</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Rommet ser</translation>
    </message>
    <message>
        <source>The room sees nothing</source>
        <translation>Rommet ser ingenting</translation>
    </message>
    <message>
        <source>The wall alone</source>
        <translation>Bare storskjermbildet</translation>
    </message>
    <message>
        <source>The wall is hidden</source>
        <translation>Storskjermen er skjult</translation>
    </message>
    <message>
        <source>Wall: {state}</source>
        <translation>Storskjerm: {state}</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det rommet ser</translation>
    </message>
    <message>
        <source>close the session</source>
        <translation>avslutt økten</translation>
    </message>
    <message>
        <source>{digits} and Enter</source>
        <translation>{digits} og Enter</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>%n cannot get a seat.</source>
        <translation>
            <numerusform>%n kan ikke få plass.</numerusform>
            <numerusform>%n kan ikke få plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) sure of a seat.</source>
        <translation>
            <numerusform>%n er sikker på en plass.</numerusform>
            <numerusform>%n er sikre på en plass.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the draw, the one who joins had a chance of {into}.</source>
        <translation>I trekningen hadde den som kommer inn, {into} sjanse.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves and the one who joins both had a chance of {out}.</source>
        <translation>I trekningen hadde den som går ut og den som kommer inn, begge {out} sjanse.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves had a chance of {out}, the one who joins {into}.</source>
        <translation>I trekningen hadde den som går ut, {out} sjanse, og den som kommer inn, {into}.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves had a chance of {out}; the one who joins was not in it.</source>
        <translation>I trekningen hadde den som går ut, {out} sjanse; den som kommer inn, var ikke med.</translation>
    </message>
    <message>
        <source>Neither the one who leaves nor the one who joins was in the draw.</source>
        <translation>Verken den som går ut eller den som kommer inn, var med i trekningen.</translation>
    </message>
    <message>
        <source>The one who joins was not in the draw.</source>
        <translation>Den som kommer inn, var ikke med i trekningen.</translation>
    </message>
    <message>
        <source>The one who leaves was not in the draw; the one who joins had a chance of {into} there.</source>
        <translation>Den som går ut, var ikke med i trekningen; den som kommer inn, hadde {into} sjanse der.</translation>
    </message>
    <message>
        <source>The panel is then no longer drawn by lot alone; the account of the draw says so.</source>
        <translation>Da er panelet ikke lenger bare loddtrukket; det står i redegjørelsen for trekningen.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n candidate(s) has (have) the same chance of a seat, {low}.</source>
        <translation>
            <numerusform>Da har %n kandidat samme sjanse for en plass, {low}.</numerusform>
            <numerusform>Da har %n kandidater samme sjanse for en plass, {low}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then each of %n candidate(s) has a chance of at least {low}, and none of them more than {high}.</source>
        <translation>
            <numerusform>Da har %n kandidat minst {low} sjanse, og ikke mer enn {high}.</numerusform>
            <numerusform>Da har hver av %n kandidater minst {low} sjanse, og ingen av dem mer enn {high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message numerus="yes">
        <source>%n without an age group count(s) in no category</source>
        <translation>
            <numerusform>%n uten aldersgruppe teller ikke i noen kategori</numerusform>
            <numerusform>%n uten aldersgruppe teller ikke i noen kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer count(s) in no category</source>
        <translation>
            <numerusform>%n uten svar teller ikke i noen kategori</numerusform>
            <numerusform>%n uten svar teller ikke i noen kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of candidates of each kind</source>
        <translation>Antall kandidater av hvert slag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show those without an answer: {attribute}</source>
        <translation>Vis dem som ikke har oppgitt noe: {attribute}</translation>
    </message>
    <message>
        <source>The candidates</source>
        <translation>Kandidatene</translation>
    </message>
    <message>
        <source>The panel has {seats} seats: {missing} more candidates are needed.</source>
        <translation>Panelet har {seats} plasser: Det trengs {missing} kandidater til.</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>ønsket</translation>
    </message>
    <message>
        <source>{number} candidates for {seats} seats.</source>
        <translation>{number} kandidater til {seats} plasser.</translation>
    </message>
    <message>
        <source>{there}, wanted {least}–{most}</source>
        <translation>{there}, ønsket {least}–{most}</translation>
    </message>
</context>
<context>
    <name>CriteriaCard</name>
    <message numerus="yes">
        <source>%n gave way</source>
        <translation>
            <numerusform>%n vek</numerusform>
            <numerusform>%n vek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n avvik</numerusform>
            <numerusform>%n avvik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the panel without an age group count(s) in no category</source>
        <translation>
            <numerusform>%n i panelet er uten aldersgruppe og teller ikke i noen kategori</numerusform>
            <numerusform>%n i panelet er uten aldersgruppe og teller ikke i noen kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the panel without an answer here count(s) in no category</source>
        <translation>
            <numerusform>%n i panelet har ikke svart her og teller ikke i noen kategori</numerusform>
            <numerusform>%n i panelet har ikke svart her og teller ikke i noen kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>All met</source>
        <translation>Alt oppfylt</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Marks: wanted number. The panel is to have {seats} people.</source>
        <translation>Strekene viser ønsket antall. Panelet skal ha {seats} personer.</translation>
    </message>
    <message>
        <source>No criteria yet. Say how many of each the panel should have, for instance of each age group, so that it mirrors those it is about.</source>
        <translation>Ingen kriterier ennå. Si hvor mange panelet skal ha av hver, for eksempel av hver aldersgruppe, så det speiler dem saken gjelder.</translation>
    </message>
    <message>
        <source>The panel is to have {seats} people.</source>
        <translation>Panelet skal ha {seats} personer.</translation>
    </message>
    <message>
        <source>Wanted numbers</source>
        <translation>Ønskede antall</translation>
    </message>
    <message>
        <source>gave way in the draw</source>
        <translation>vek i trekningen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>oppfylt</translation>
    </message>
    <message>
        <source>of {wanted}</source>
        <translation>av {wanted}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>for få</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>for mange</translation>
    </message>
    <message>
        <source>{criterion}, {category}: {there} of {wanted}, {state}</source>
        <translation>{criterion}, {category}: {there} av {wanted}, {state}</translation>
    </message>
</context>
<context>
    <name>CropEditor</name>
    <message>
        <source>As much as possible</source>
        <translation>Så mye som mulig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Beskjær bildet</translation>
    </message>
    <message>
        <source>Drag the frame, or a corner of it. Arrows move it, with Shift in larger steps; + and − change its size. The whole picture is kept, so it can be cropped again.</source>
        <translation>Dra i rammen eller i et hjørne av den. Pilene flytter den, med Shift i større steg; + og − gjør den større og mindre. Hele bildet blir tatt vare på, så du kan beskjære på nytt.</translation>
    </message>
    <message>
        <source>Make the frame larger</source>
        <translation>Gjør rammen større</translation>
    </message>
    <message>
        <source>Make the frame smaller</source>
        <translation>Gjør rammen mindre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Kortet</translation>
    </message>
    <message>
        <source>crop a picture</source>
        <translation>beskjære et bilde</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Arrows move the frame, with Shift in larger steps; plus and minus change its size.</source>
        <translation>Pilene flytter rammen, med Shift i større steg; pluss og minus gjør den større og mindre.</translation>
    </message>
    <message>
        <source>The part that becomes the card</source>
        <translation>Delen som blir kortet</translation>
    </message>
</context>
<context>
    <name>CropPreview</name>
    <message>
        <source>The card as it will be</source>
        <translation>Kortet slik det blir</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>This is not a date yet. Write it as 14.3.2026.</source>
        <translation>Dette er ikke en dato ennå. Skriv den som 14.3.2026.</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.måned.år</translation>
    </message>
    <message>
        <source>{field}: choose in a calendar</source>
        <translation>{field}: velg i en kalender</translation>
    </message>
</context>
<context>
    <name>DeckChoice</name>
    <message numerus="yes">
        <source>All %n card(s) are in.</source>
        <translation>
            <numerusform>%n kort er med.</numerusform>
            <numerusform>Alle %n kortene er med.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in again</source>
        <translation>Ta med alle igjen</translation>
    </message>
    <message>
        <source>All the cards</source>
        <translation>Alle kortene</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortstokk</translation>
    </message>
    <message>
        <source>Take cards out</source>
        <translation>Ta ut kort</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Kortene</translation>
    </message>
    <message>
        <source>The cards; Enter takes one out or puts it in again</source>
        <translation>Kortene; Enter tar ut et kort eller setter det inn igjen</translation>
    </message>
    <message>
        <source>The deck of this session has been removed.</source>
        <translation>Kortstokken til denne økten er fjernet.</translation>
    </message>
    <message>
        <source>Which of the cards</source>
        <translation>Hvilke av kortene</translation>
    </message>
    <message>
        <source>choose the cards</source>
        <translation>velge kortene</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ute</translation>
    </message>
    <message>
        <source>take cards out</source>
        <translation>ta ut kort</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n card(s) are in.</source>
        <translation>
            <numerusform>{left} av %n kort er med.</numerusform>
            <numerusform>{left} av %n kort er med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Kortstokker</translation>
    </message>
    <message>
        <source>Drop pictures anywhere on this page to make a deck of your own. They stay in this file.</source>
        <translation>Slipp bilder hvor som helst på siden for å lage din egen kortstokk. De blir i denne filen.</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>følger med programmet</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>din egen</translation>
    </message>
</context>
<context>
    <name>DeckView</name>
    <message numerus="yes">
        <source>%n picture(s) without alt text: those who cannot see them hear only the title.</source>
        <translation>
            <numerusform>%n bilde uten alt-tekst: de som ikke kan se det, hører bare tittelen.</numerusform>
            <numerusform>%n bilder uten alt-tekst: de som ikke kan se dem, hører bare tittelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague opens it with New deck, Open a deck. The file is not encrypted.</source>
        <translation>En kollega åpner den med Ny kortstokk, Åpne en kortstokk. Filen er ikke kryptert.</translation>
    </message>
    <message>
        <source>A dilemma</source>
        <translation>Et dilemma</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>En påstand</translation>
    </message>
    <message>
        <source>A what-if</source>
        <translation>Et «hva om»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>Alle %n kortene</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Velg bilder</translation>
    </message>
    <message>
        <source>Deck of cards (*{suffix})</source>
        <translation>Kortstokk (*{suffix})</translation>
    </message>
    <message>
        <source>Drop pictures here or choose them; or press Add for cards of words: statements to take a stand on, dilemmas, and what-ifs.</source>
        <translation>Slipp bilder her eller velg dem; eller trykk Legg til for kort med ord: påstander å ta stilling til, dilemmaer og «hva om».</translation>
    </message>
    <message>
        <source>More about this deck</source>
        <translation>Mer om denne kortstokken</translation>
    </message>
    <message>
        <source>Name of the deck</source>
        <translation>Navnet på kortstokken</translation>
    </message>
    <message>
        <source>No cards in it yet</source>
        <translation>Ingen kort i den ennå</translation>
    </message>
    <message>
        <source>Pictures …</source>
        <translation>Bilder …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Remove the deck</source>
        <translation>Fjern kortstokken</translation>
    </message>
    <message>
        <source>Save the deck for a colleague …</source>
        <translation>Lagre kortstokken til en kollega …</translation>
    </message>
    <message>
        <source>The deck is saved.</source>
        <translation>Kortstokken er lagret.</translation>
    </message>
    <message>
        <source>Which of the cards</source>
        <translation>Hvilke av kortene</translation>
    </message>
    <message>
        <source>Whose the pictures are</source>
        <translation>Hvem bildene tilhører</translation>
    </message>
    <message>
        <source>Whose the pictures are, and that they may be used</source>
        <translation>Hvem bildene tilhører, og at de kan brukes</translation>
    </message>
    <message>
        <source>name of the deck</source>
        <translation>navnet på kortstokken</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>nytt kort</translation>
    </message>
    <message>
        <source>order of the cards</source>
        <translation>rekkefølgen på kortene</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>fjerne et kort</translation>
    </message>
    <message>
        <source>remove a deck</source>
        <translation>fjerne en kortstokk</translation>
    </message>
    <message>
        <source>rights to the pictures</source>
        <translation>rettighetene til bildene</translation>
    </message>
    <message>
        <source>{digits} and Enter</source>
        <translation>{digits} og Enter</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Case reference</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Møteleder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change the details of the meeting</source>
        <translation>Endre opplysningene om møtet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Done with the details of the meeting</source>
        <translation>Ferdig med opplysningene om møtet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>No date or place yet.</source>
        <translation>Ingen dato og ikke noe sted ennå.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>The meeting is today</source>
        <translation>Møtet er i dag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation>Hva møtet heter</translation>
    </message>
    <message>
        <source>chair: {name}</source>
        <translation>møteleder: {name}</translation>
    </message>
    <message>
        <source>for example a date and a place</source>
        <translation>for eksempel dato og sted</translation>
    </message>
</context>
<context>
    <name>DocumentPreview</name>
    <message>
        <source>As wide as the window</source>
        <translation>Så bred som vinduet</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
</context>
<context>
    <name>DrawWork</name>
    <message>
        <source>Checking the wanted numbers</source>
        <translation>Ser på de ønskede antallene</translation>
    </message>
    <message>
        <source>Choosing reserves</source>
        <translation>Velger reserver</translation>
    </message>
    <message>
        <source>Finding out why it cannot be done</source>
        <translation>Finner ut hvorfor det ikke går</translation>
    </message>
    <message>
        <source>Making everybody&apos;s chance as even as can be</source>
        <translation>Gjør sjansen så jevn som mulig for alle</translation>
    </message>
    <message>
        <source>Numbering the panels</source>
        <translation>Nummererer panelene</translation>
    </message>
    <message>
        <source>Trying what whole panels allow</source>
        <translation>Prøver hva hele paneler tillater</translation>
    </message>
</context>
<context>
    <name>DropoutRates</name>
    <message>
        <source>Another number for …</source>
        <translation>Et annet tall for …</translation>
    </message>
    <message>
        <source>As many as of the others: {answer}</source>
        <translation>Like mange som av de andre: {answer}</translation>
    </message>
    <message>
        <source>Drop-outs in per cent</source>
        <translation>Frafall i prosent</translation>
    </message>
    <message>
        <source>Drop-outs in per cent, {answer}</source>
        <translation>Frafall i prosent, {answer}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expected drop-outs</source>
        <translation>Ventet frafall</translation>
    </message>
    <message>
        <source>In per cent. The reserves are chosen so that they help the most.</source>
        <translation>I prosent. Reservene velges slik at de hjelper mest.</translation>
    </message>
    <message>
        <source>change expected drop-outs</source>
        <translation>endre ventet frafall</translation>
    </message>
</context>
<context>
    <name>DroppedCard</name>
    <message>
        <source>Dropped out of the panel</source>
        <translation>Har falt fra panelet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>They are not drawn or proposed for this panel. Whoever is taken back is a candidate like the others; the seat is not given back.</source>
        <translation>De blir verken trukket eller foreslått til dette panelet. Den du tar tilbake, er kandidat som de andre, men får ikke plassen igjen.</translation>
    </message>
    <message>
        <source>take back a candidate</source>
        <translation>ta tilbake en kandidat</translation>
    </message>
    <message>
        <source>{name} is a candidate again.</source>
        <translation>{name} er kandidat igjen.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Comes in a later version</source>
        <translation>Kommer i en senere versjon</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå til møtene</translation>
    </message>
    <message>
        <source>Here you will key in the short slips that participants fill in after a meeting, and see what has become better. Until then, note what they say about the meeting itself as input under the last item of the agenda.</source>
        <translation>Her skal du kunne taste inn de korte lappene deltakerne fyller ut etter et møte, og se hva som er blitt bedre. Inntil da kan du notere det de sier om selve møtet, som innspill under siste sak på sakslista.</translation>
    </message>
</context>
<context>
    <name>EvaluationStep</name>
    <message>
        <source>Evaluation comes in a later version</source>
        <translation>Evaluering kommer i en senere versjon</translation>
    </message>
    <message>
        <source>Here you will print a short slip for the participants and a form for you who arranged it, and put together what they say about how much influence was promised and how much there was.</source>
        <translation>Her vil du kunne skrive ut en kort lapp til deltakerne og et skjema til dere som arrangerte, og stille sammen hva de sier om hvor mye innflytelse som ble lovet, og hvor mye det ble.</translation>
    </message>
    <message>
        <source>Note the answers under the last item of the agenda, without names.</source>
        <translation>Noter svarene under den siste saken på sakslisten, uten navn.</translation>
    </message>
    <message>
        <source>Set aside the last minutes of the meeting for a round: what should we do differently?</source>
        <translation>Sett av de siste minuttene av møtet til en runde: Hva bør vi gjøre annerledes?</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møtene</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n rad er eksportert.</numerusform>
            <numerusform>%n rader er eksportert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-arbeidsbok (XLSX)</translation>
    </message>
    <message>
        <source>Text with semicolons (CSV)</source>
        <translation>Tekst med semikolon (CSV)</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it when it is no longer needed.</source>
        <translation>Filen er ikke kryptert. Slett den når den ikke trengs lenger.</translation>
    </message>
</context>
<context>
    <name>FairnessCard</name>
    <message>
        <source>Account</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Account of the draw</source>
        <translation>Redegjørelse for trekningen</translation>
    </message>
    <message>
        <source>At random among panels that meet the wanted numbers, with {candidates} candidates.</source>
        <translation>Tilfeldig blant paneler som oppfyller kriteriene, med {candidates} kandidater.</translation>
    </message>
    <message>
        <source>Drawn {when}, code {code}.</source>
        <translation>Trekning {when}, kode {code}.</translation>
    </message>
    <message>
        <source>No lots have been drawn.</source>
        <translation>Det er ikke trukket lodd.</translation>
    </message>
    <message>
        <source>Something has been changed by hand since.</source>
        <translation>Noe er endret for hånd siden.</translation>
    </message>
</context>
<context>
    <name>FairnessWords</name>
    <message numerus="yes">
        <source>%n candidate(s) could not be drawn: no panel that meets the wanted numbers has room.</source>
        <translation>
            <numerusform>%n kandidat kunne ikke trekkes: Ingen paneler som oppfyller kriteriene, har plass.</numerusform>
            <numerusform>%n kandidater kunne ikke trekkes: Ingen paneler som oppfyller kriteriene, har plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) had a chance between {low} and {high}</source>
        <translation>
            <numerusform>%n kandidat hadde mellom {low} og {high} sjanse</numerusform>
            <numerusform>%n kandidater hadde mellom {low} og {high} sjanse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) had the same chance, {low}</source>
        <translation>
            <numerusform>%n kandidat hadde {low} sjanse</numerusform>
            <numerusform>%n kandidater hadde samme sjanse, {low}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) was (were) on none of the panels that were found.</source>
        <translation>
            <numerusform>%n kandidat var ikke med i noen av panelene som ble funnet.</numerusform>
            <numerusform>%n kandidater var ikke med i noen av panelene som ble funnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) had been locked beforehand.</source>
        <translation>
            <numerusform>%n plass var låst på forhånd.</numerusform>
            <numerusform>%n plasser var låst på forhånd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) on every panel that was found.</source>
        <translation>
            <numerusform>%n var med i alle panelene som ble funnet.</numerusform>
            <numerusform>%n var med i alle panelene som ble funnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) sure of a seat, since few others have the answers that are wanted.</source>
        <translation>
            <numerusform>%n var sikker på plass, fordi få andre har svarene som er ønsket.</numerusform>
            <numerusform>%n var sikre på plass, fordi få andre har svarene som er ønsket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) had a chance between {low} and {high}</source>
        <translation>
            <numerusform>Kandidaten hadde mellom {low} og {high} sjanse (%n)</numerusform>
            <numerusform>Alle %n kandidatene hadde mellom {low} og {high} sjanse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) had the same chance, {low}</source>
        <translation>
            <numerusform>Kandidaten hadde {low} sjanse (%n)</numerusform>
            <numerusform>Alle %n kandidatene hadde samme sjanse, {low}</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be drawn: no panel that meets the wanted numbers has room for these answers.</source>
        <translation>Kunne ikke trekkes: Ingen paneler som oppfyller kriteriene, har plass til disse svarene.</translation>
    </message>
    <message>
        <source>Dice or balls in the room gave the number {number}, and with it the panel.</source>
        <translation>Terninger eller kuler i rommet ga nummer {number}, og dermed panelet.</translation>
    </message>
    <message>
        <source>Drawn again by itself: those on the panels it was first drawn together with could not be drawn.</source>
        <translation>Trukket på nytt alene: de som sitter i panelene det først ble trukket sammen med, kunne ikke trekkes.</translation>
    </message>
    <message>
        <source>Drawn by lot.</source>
        <translation>Trukket ved lodd.</translation>
    </message>
    <message>
        <source>Fair draw.</source>
        <translation>Rettferdig trekning.</translation>
    </message>
    <message>
        <source>From these chances the computer made a list of {panels} numbers, each as likely as the others. Behind every number stand {together} panels that meet every wanted number and have nobody in common, and whoever had a chance of {low} stands behind about {times} of the numbers. The list was finished before the number was drawn.</source>
        <translation>Av disse sjansene laget maskinen ei liste med {panels} numre, som alle var like sannsynlige. Bak hvert nummer står {together} paneler som oppfyller alle ønskede antall og ikke har noen felles, og den som hadde {low} sjanse, står bak omtrent {times} av numrene. Lista var ferdig før nummeret ble trukket.</translation>
    </message>
    <message>
        <source>From these chances the computer made a list of {panels} numbers, each as likely as the others. Behind every number stand {together} panels that meet the wanted numbers after some gave way and have nobody in common, and whoever had a chance of {low} stands behind about {times} of the numbers. The list was finished before the number was drawn.</source>
        <translation>Av disse sjansene laget maskinen ei liste med {panels} numre, som alle var like sannsynlige. Bak hvert nummer står {together} paneler som oppfyller de ønskede antallene slik de var etter at noen vek, og som ikke har noen felles, og den som hadde {low} sjanse, står bak omtrent {times} av numrene. Lista var ferdig før nummeret ble trukket.</translation>
    </message>
    <message>
        <source>From these chances the computer made {panels} numbered panels, each as likely as the others. Every one of them meets every wanted number, and whoever had a chance of {low} is on about {times} of them. The list was finished before the number was drawn.</source>
        <translation>Av disse sjansene laget maskinen {panels} nummererte paneler, som alle var like sannsynlige. Hvert av dem oppfyller alle ønskede antall, og den som hadde {low} sjanse, er med i omtrent {times} av dem. Lista var ferdig før nummeret ble trukket.</translation>
    </message>
    <message>
        <source>From these chances the computer made {panels} numbered panels, each as likely as the others. Every one of them meets the wanted numbers after some gave way, and whoever had a chance of {low} is on about {times} of them. The list was finished before the number was drawn.</source>
        <translation>Av disse sjansene laget maskinen {panels} nummererte paneler, som alle var like sannsynlige. Hvert av dem oppfyller de ønskede antallene slik de var etter at noen vek, og den som hadde {low} sjanse, er med i omtrent {times} av dem. Lista var ferdig før nummeret ble trukket.</translation>
    </message>
    <message>
        <source>Highest for {answer}: {number} candidates, and {seats} seats.</source>
        <translation>Høyest for {answer}: {number} kandidater og {seats} plasser.</translation>
    </message>
    <message>
        <source>Locked, or on every panel that was found in time.</source>
        <translation>Låst, eller med i alle panelene som ble funnet i tide.</translation>
    </message>
    <message>
        <source>Lowest for {answer}: {number} candidates, and only {seats} seats.</source>
        <translation>Lavest for {answer}: {number} kandidater og bare {seats} plasser.</translation>
    </message>
    <message>
        <source>Nobody’s chance can be made larger without taking from somebody whose chance is no larger.</source>
        <translation>Ingen kan få større sjanse uten at det tas fra noen som ikke har større.</translation>
    </message>
    <message>
        <source>One of {panels} panels drawn together, and nobody is on two of them: the chance is that of a seat on any of them.</source>
        <translation>Ett av {panels} paneler som ble trukket sammen, og ingen sitter i to av dem: sjansen gjelder en plass i et hvilket som helst av dem.</translation>
    </message>
    <message>
        <source>Only one panel meets the wanted numbers and keeps the locked seats.</source>
        <translation>Bare ett panel oppfyller kriteriene og beholder de låste plassene.</translation>
    </message>
    <message>
        <source>Only one panel was found in time.</source>
        <translation>Bare ett panel ble funnet i tide.</translation>
    </message>
    <message>
        <source>Put together by hand.</source>
        <translation>Satt sammen for hånd.</translation>
    </message>
    <message>
        <source>Since seats were locked the panels are not alike, and the chances are those of a seat on each panel by itself: none of them can be made larger without taking from one that is no larger.</source>
        <translation>Siden noen plasser var låst, er ikke panelene like, og det er sjansene til en plass i hvert panel for seg som er gjort så jevne som mulig: ingen av dem kan bli større uten at det tas fra en som ikke er større.</translation>
    </message>
    <message>
        <source>Sure of a seat: locked, or few others have the answers that are wanted.</source>
        <translation>Sikker på plass: låst, eller få andre har svarene som er ønsket.</translation>
    </message>
    <message>
        <source>The computer picked the starting number {seed} at random; together with the fingerprint it gives the number {number}, and with it the panel.</source>
        <translation>Maskinen valgte starttallet {seed} tilfeldig. Sammen med fingeravtrykket gir det nummer {number}, og dermed panelet.</translation>
    </message>
    <message>
        <source>The computer worked out how to draw so that whoever has the smallest chance gets as large a chance as the wanted numbers allow, then the next smallest, and so on.</source>
        <translation>Først regnet maskinen ut hvordan det kan trekkes så rettferdig som mulig: De som har minst sjanse, skal få så stor sjanse som kriteriene tillater, så de som har nest minst, og så videre.</translation>
    </message>
    <message>
        <source>The panel had been drawn before. The reason for drawing again: {reason}</source>
        <translation>Panelet var trukket før. Grunnen til å trekke på nytt: {reason}</translation>
    </message>
    <message>
        <source>There was no choice.</source>
        <translation>Det var ikke noe valg.</translation>
    </message>
    <message>
        <source>There were no more candidates than seats.</source>
        <translation>Det var ikke flere kandidater enn plasser.</translation>
    </message>
    <message>
        <source>Was on none of the panels that were found in time.</source>
        <translation>Var ikke med i noen av panelene som ble funnet i tide.</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>under {share}</translation>
    </message>
    <message>
        <source>more than {share}</source>
        <translation>over {share}</translation>
    </message>
    <message>
        <source>{chances} – as even as the wanted numbers allow (proved).</source>
        <translation>{chances} – så jevnt som kriteriene tillater (bevist optimum).</translation>
    </message>
    <message>
        <source>{chances} – the most even that was found in time. Nobody’s chance is more than {points} percentage points below the fairest.</source>
        <translation>{chances} – det jevneste som ble funnet på den tida maskinen hadde. Ingen sjanse er mer enn {points} prosentpoeng lavere enn den rettferdigste.</translation>
    </message>
    <message>
        <source>{chance}, about as most candidates.</source>
        <translation>{chance}, omtrent som de fleste kandidatene.</translation>
    </message>
    <message>
        <source>{chance}: few candidates ({number}) are {answer}, and {seats} seats are for them.</source>
        <translation>{chance}: få av kandidatene ({number}) er {answer}, og {seats} plasser er til dem.</translation>
    </message>
    <message>
        <source>{chance}: many candidates ({number}) are {answer}, and only {seats} seats are for them.</source>
        <translation>{chance}: mange av kandidatene ({number}) er {answer}, og bare {seats} plasser er til dem.</translation>
    </message>
    <message>
        <source>{chance}: no wanted number alone makes it high; taken together they ask for these answers.</source>
        <translation>{chance}: Ikke ett ønsket antall alene gjør sjansen høy, men til sammen ber de om disse svarene.</translation>
    </message>
    <message>
        <source>{chance}: no wanted number alone makes it low; taken together they leave few seats for these answers.</source>
        <translation>{chance}: Ikke ett ønsket antall alene gjør sjansen lav, men til sammen gir de få plasser til disse svarene.</translation>
    </message>
    <message>
        <source>{day} at {hour}:{minute}</source>
        <translation>{day} kl. {hour}.{minute}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>“{category}” ({criterion})</source>
        <translation>«{category}» ({criterion})</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolonne</numerusform>
            <numerusform>%n kolonner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>En annen fil</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Loddrett strek |</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Mellom kolonner</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Found by itself. Change it if the rows look wrong.</source>
        <translation>Funnet av seg selv. Endre det hvis radene ser feil ut.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Slik leses den</translation>
    </message>
    <message>
        <source>It is read as before.</source>
        <translation>Den leses som før.</translation>
    </message>
    <message>
        <source>Letters are stored as</source>
        <translation>Bokstaver er lagret som</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blandet</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Ingen slik rad</translation>
    </message>
    <message>
        <source>Nothing of it was written. Choose it again.</source>
        <translation>Ingenting fra den ble skrevet. Velg den på nytt.</translation>
    </message>
    <message>
        <source>Older Mac</source>
        <translation>Eldre Mac</translation>
    </message>
    <message>
        <source>On to the columns</source>
        <translation>Videre til kolonnene</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leser filen</translation>
    </message>
    <message>
        <source>Row with names</source>
        <translation>Rad med navn</translation>
    </message>
    <message>
        <source>Row with the column names</source>
        <translation>Rad med navnene på kolonnene</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The answers from a sign-up form, or a list somebody keeps: Excel, OpenDocument or CSV. You can also drop the file here. It is only read, and nothing is saved before the last step.</source>
        <translation>Svarene fra et påmeldingsskjema, eller en liste noen fører: Excel, OpenDocument eller CSV. Du kan også slippe filen her. Den blir bare lest, og ingenting lagres før siste steg.</translation>
    </message>
    <message>
        <source>The file with the people was let go when the program was locked.</source>
        <translation>Filen med personene ble lukket da programmet ble låst.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De første radene i filen</translation>
    </message>
    <message>
        <source>Which file has the people in it?</source>
        <translation>Hvilken fil har personene?</translation>
    </message>
    <message>
        <source>Windows (Western Europe)</source>
        <translation>Windows (Vest-Europa)</translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}, {columns}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Choose an answer …</source>
        <translation>Velg et svar …</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer etter</translation>
    </message>
    <message>
        <source>Filter by …</source>
        <translation>Filtrer etter …</translation>
    </message>
    <message>
        <source>Names that have lost letters</source>
        <translation>Navn som har mistet bokstaver</translation>
    </message>
    <message>
        <source>Show those who answered</source>
        <translation>Vis dem som svarte</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Ta bort filteret {filter}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>About {wanted} of the candidates the draw has no choice, because of these together: {bounds}.</source>
        <translation>Om {wanted} av kandidatene har trekningen ikke noe valg, på grunn av disse til sammen: {bounds}.</translation>
    </message>
    <message>
        <source>Beyond what you allow for: {changes}</source>
        <translation>Utenfor det du har åpnet for: {changes}</translation>
    </message>
    <message>
        <source>No change within what you allow for the wanted numbers makes a panel possible.</source>
        <translation>Ingen endring innenfor det du tillater for de ønskede antallene, gjør et panel mulig.</translation>
    </message>
    <message>
        <source>Panel number {wanted} of those drawn together cannot be drawn, not even alone.</source>
        <translation>Panel nummer {wanted} av dem som trekkes sammen, kan ikke trekkes, heller ikke alene.</translation>
    </message>
    <message>
        <source>The panel needs at least one seat.</source>
        <translation>Panelet må ha minst én plass.</translation>
    </message>
    <message>
        <source>There are candidates enough for {wanted} panels, but they cannot be shared out so that each panel meets its wanted numbers.</source>
        <translation>Det er kandidater nok til {wanted} paneler, men de kan ikke fordeles slik at hvert panel oppfyller de ønskede antallene.</translation>
    </message>
    <message>
        <source>There are {wanted} seats and {listed} candidates, but no more than {available} can sit together: no two may be from the same household.</source>
        <translation>Det er {wanted} plasser og {listed} kandidater, men ikke flere enn {available} kan sitte sammen: ingen to kan være fra samme husstand.</translation>
    </message>
    <message>
        <source>There are {wanted} seats, but only {available} candidates.</source>
        <translation>Det er {wanted} plasser, men bare {available} kandidater.</translation>
    </message>
    <message>
        <source>These cannot all be met by those there are to draw from: {bounds}.</source>
        <translation>Disse kan ikke alle oppfylles med dem det er å trekke blant: {bounds}.</translation>
    </message>
    <message>
        <source>Without the rule of one from each household a panel would be possible; {wanted} would then sit beside somebody they live with.</source>
        <translation>Uten regelen om én fra hver husstand ville et panel vært mulig. Da ville {wanted} sitte sammen med noen de bor med.</translation>
    </message>
    <message>
        <source>at least {number} with {criterion} {category}</source>
        <translation>minst {number} med {criterion} {category}</translation>
    </message>
    <message>
        <source>at most {number} with {criterion} {category}</source>
        <translation>høyst {number} med {criterion} {category}</translation>
    </message>
    <message>
        <source>lower the minimum for {category} ({criterion}) from {before} to {after}</source>
        <translation>senk minimum for {category} ({criterion}) fra {before} til {after}</translation>
    </message>
    <message>
        <source>only one from each household</source>
        <translation>bare én fra hver husstand</translation>
    </message>
    <message>
        <source>raise the maximum for {category} ({criterion}) from {before} to {after}</source>
        <translation>hev maksimum for {category} ({criterion}) fra {before} til {after}</translation>
    </message>
    <message>
        <source>{criterion}, {category}: a wanted number cannot be below zero.</source>
        <translation>{criterion}, {category}: Et ønsket antall kan ikke være under null.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: at least {wanted} cannot go with at most {available}.</source>
        <translation>{criterion}, {category}: Minst {wanted} går ikke sammen med høyst {available}.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: the other wanted numbers leave {wanted} seats, and no more than {available} can sit there, so here the draw has no choice.</source>
        <translation>{criterion}, {category}: De andre ønskede antallene lar {wanted} plasser stå igjen, og ikke mer enn {available} kan sitte der, så her har trekningen ikke noe valg.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}, and no more than {available} can sit, so here the draw has no choice.</source>
        <translation>{criterion}, {category}: Du ber om minst {wanted}, og ikke mer enn {available} kan sitte, så her har trekningen ikke noe valg.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}, but only {available} of the candidates belong there.</source>
        <translation>{criterion}, {category}: Du ber om minst {wanted}, men bare {available} av kandidatene hører til der.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}. {listed} of the candidates belong there, but no more than {available} can sit together: no two may be from the same household.</source>
        <translation>{criterion}, {category}: Du ber om minst {wanted}. {listed} av kandidatene hører til der, men ikke mer enn {available} kan sitte sammen: Ingen to kan være fra samme husstand.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: {wanted} with locked seats belong there, but at most {available} are wanted.</source>
        <translation>{criterion}, {category}: {wanted} med låst plass hører til der, men det er ønsket høyst {available}.</translation>
    </message>
    <message>
        <source>{criterion}: at least {wanted} are wanted in all, but there are only {available} seats.</source>
        <translation>{criterion}: Det er ønsket minst {wanted} til sammen, men det er bare {available} plasser.</translation>
    </message>
    <message>
        <source>{criterion}: there is room for at most {available}, but {wanted} seats are to be filled.</source>
        <translation>{criterion}: Det er rom for høyst {available}, men {wanted} plasser skal fylles.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{number} kept out</source>
        <translation>{number} holdt utenfor</translation>
    </message>
    <message>
        <source>{number} locked seats</source>
        <translation>{number} låste plasser</translation>
    </message>
    <message>
        <source>{wanted} are both kept in and kept out.</source>
        <translation>{wanted} er både låst inne og holdt utenfor.</translation>
    </message>
    <message>
        <source>{wanted} panels are drawn together. The numbers here are for all of them together, the proposals for each.</source>
        <translation>{wanted} paneler trekkes sammen. Tallene her gjelder alle til sammen, forslagene hvert av dem.</translation>
    </message>
    <message>
        <source>{wanted} seats are locked, but no more than {available} of them can be kept: no two may be from the same household.</source>
        <translation>{wanted} plasser er låst, men ikke mer enn {available} av dem kan beholdes: Ingen to kan være fra samme husstand.</translation>
    </message>
    <message>
        <source>{wanted} seats are locked, but there are only {available} seats.</source>
        <translation>{wanted} plasser er låst, men det er bare {available} plasser.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Velg en passfrase</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>Ta vare på gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Lag fila</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Lager fila …</translation>
    </message>
    <message>
        <source>Name of the workplace</source>
        <translation>Navn på arbeidsplassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Samråd keeps everything in one encrypted file on this machine. It never uses the network.</source>
        <translation>Samråd har alt i én kryptert fil på denne maskinen. Programmet bruker aldri nettet.</translation>
    </message>
    <message>
        <source>Step {n} of 3</source>
        <translation>Steg {n} av 3</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation>Hva kan vi kalle deg?</translation>
    </message>
    <message>
        <source>You type it each time you start. A sentence is easier to remember than a password, and safer.</source>
        <translation>Du skriver den hver gang du starter. En setning er lettere å huske enn et passord, og tryggere.</translation>
    </message>
    <message>
        <source>for example Dalen municipality, service centre</source>
        <translation>for eksempel Dalen kommune, servicesenteret</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Actions noted in a meeting, with who is responsible and a deadline, are gathered here.</source>
        <translation>Tiltak som blir notert i et møte, med ansvarlig og frist, samles her.</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Møtedato</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Export what was agreed</source>
        <translation>Eksporter det som ble avtalt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå til møtene</translation>
    </message>
    <message>
        <source>It lists what was agreed. What came of it, and telling the participants, comes in a later version.</source>
        <translation>Det viser hva som er avtalt. Hva det ble til, og svaret til deltakerne, kommer i en senere versjon.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet</source>
        <translation>Ingenting er avtalt ennå</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åpne møtet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>This room is thin for now.</source>
        <translation>Dette rommet er enkelt foreløpig.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Hva som ble avtalt</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>uten frist</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>ingen ansvarlig ennå</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>forfalt {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpStep</name>
    <message>
        <source>Agree with the owner of the panel on the day when the participants get their answer.</source>
        <translation>Avtal med panelets eier hvilken dag deltakerne får svar.</translation>
    </message>
    <message>
        <source>Follow-up comes in a later version</source>
        <translation>Oppfølging kommer i en senere versjon</translation>
    </message>
    <message>
        <source>Give every action in the minutes an owner and a deadline.</source>
        <translation>Gi hvert tiltak i referatet en ansvarlig og en frist.</translation>
    </message>
    <message>
        <source>Here every recommendation will get its answer, every promise its date, and the participants a letter: you said – we did.</source>
        <translation>Her vil hver anbefaling få sitt svar, hvert løfte sin dato, og deltakerne et brev: dere sa – vi gjorde.</translation>
    </message>
    <message>
        <source>Read the purpose again</source>
        <translation>Les formålet igjen</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møtene</translation>
    </message>
</context>
<context>
    <name>ForcedNote</name>
    <message numerus="yes">
        <source>%n cannot get a seat with these numbers.</source>
        <translation>
            <numerusform>%n kan ikke få plass med disse antallene.</numerusform>
            <numerusform>%n kan ikke få plass med disse antallene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all is (are) certain of a seat before lots are drawn.</source>
        <translation>
            <numerusform>%n er i alt sikker på plass før det trekkes.</numerusform>
            <numerusform>%n er i alt sikre på plass før det trekkes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the draw has no choice.</source>
        <translation>Her har ikke trekningen noe valg.</translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more wanted number(s).</source>
        <translation>
            <numerusform>Slik er det med %n ønsket antall til.</numerusform>
            <numerusform>Slik er det med %n ønskede antall til.</numerusform>
        </translation>
    </message>
    <message>
        <source>{criterion}, {category}: 2 are on the list, and you want 2: both are certain of a seat.</source>
        <translation>{criterion}, {category}: 2 står på lista, og du ønsker 2: Begge er sikre på plass.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: one is on the list, and you want one, who is certain of a seat.</source>
        <translation>{criterion}, {category}: Én står på lista, og du ønsker én. Den er sikker på plass.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: {wanted} are on the list, and you want {wanted}: all are certain of a seat.</source>
        <translation>{criterion}, {category}: {wanted} står på lista, og du ønsker {wanted}: Alle er sikre på plass.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>GuestsRow</name>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Remove these guests</source>
        <translation>Fjern denne linjen</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Hvor de kommer fra</translation>
    </message>
    <message>
        <source>for example the building department</source>
        <translation>for eksempel byggesaksavdelingen</translation>
    </message>
    <message>
        <source>remove guests</source>
        <translation>fjerne andre til stede</translation>
    </message>
    <message>
        <source>write down guests</source>
        <translation>skrive opp andre til stede</translation>
    </message>
</context>
<context>
    <name>HarvestPanel</name>
    <message>
        <source>A release holds for the exact words: change them, and the sentence stays here until you ask again.</source>
        <translation>Det gruppa sier ja til, gjelder de nøyaktige ordene: endrer du dem, blir setningen her til du har spurt igjen.</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Høsting</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Ny setning</translation>
    </message>
    <message>
        <source>Which sentence may we take with us, and who may hear it? The group agrees word by word, and the room sees what you write. What stays here is deleted when the session closes.</source>
        <translation>Hvilken setning kan vi ta med oss, og hvem kan få høre den? Gruppa blir enig ord for ord, og rommet ser det du skriver. Det som blir her, slettes når økten avsluttes.</translation>
    </message>
    <message>
        <source>add a sentence</source>
        <translation>ny setning</translation>
    </message>
    <message>
        <source>release a sentence</source>
        <translation>slipp en setning ut</translation>
    </message>
    <message>
        <source>remove a sentence</source>
        <translation>fjern en setning</translation>
    </message>
    <message>
        <source>write the harvest</source>
        <translation>skriv høstingen</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>1. People</source>
        <translation>1. Personer</translation>
    </message>
    <message>
        <source>2. Panels</source>
        <translation>2. Paneler</translation>
    </message>
    <message>
        <source>3. Reflection</source>
        <translation>3. Refleksjon</translation>
    </message>
    <message>
        <source>4. Meetings</source>
        <translation>4. Møter</translation>
    </message>
    <message>
        <source>B or full stop</source>
        <translation>B eller punktum</translation>
    </message>
    <message>
        <source>Everything is saved as you type, in one encrypted file. Undo takes back anything since you unlocked it.</source>
        <translation>Alt lagres mens du skriver, i én kryptert fil. Angre tar tilbake alt du har gjort siden du låste opp.</translation>
    </message>
    <message>
        <source>From a list of volunteers to minutes</source>
        <translation>Fra en liste med frivillige til referat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Import the spreadsheet of those who have volunteered. You see what will happen before anything is written.</source>
        <translation>Importer regnearket med dem som har meldt seg. Du ser hva som kommer til å skje, før noe blir skrevet.</translation>
    </message>
    <message>
        <source>In a session: back</source>
        <translation>I en økt: tilbake</translation>
    </message>
    <message>
        <source>In a session: choose a card</source>
        <translation>I en økt: velg et kort</translation>
    </message>
    <message>
        <source>In a session: curtain</source>
        <translation>I en økt: mørk skjerm</translation>
    </message>
    <message>
        <source>In a session: next</source>
        <translation>I en økt: neste</translation>
    </message>
    <message>
        <source>In a session: next in the round</source>
        <translation>I en økt: neste i runden</translation>
    </message>
    <message>
        <source>In a session: pause</source>
        <translation>I en økt: pause</translation>
    </message>
    <message>
        <source>In a session: swap screens</source>
        <translation>I en økt: bytt skjerm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Make a panel, write what it is for, choose who may be drawn, say what the panel should mirror, and draw.</source>
        <translation>Lag et panel, skriv hva det er til for, velg hvem som kan trekkes, si hva panelet skal speile, og trekk.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Ingenting å lagre</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Plan a session with picture cards. The room sees the wall on the second screen; the console is for you alone.</source>
        <translation>Planlegg en økt med bildekort. Rommet ser veggen på den andre skjermen; konsollen er bare for deg.</translation>
    </message>
    <message>
        <source>Samråd {version}. Licence: EUPL-1.2.</source>
        <translation>Samråd {version}. Lisens: EUPL-1.2.</translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation>Mellomrom, Page Down</translation>
    </message>
    <message>
        <source>Write notes against each item while people talk. The minutes stand finished beside them as a page.</source>
        <translation>Skriv notater til hver sak mens folk snakker. Referatet står ferdig ved siden av som en side.</translation>
    </message>
    <message>
        <source>its number, then Enter</source>
        <translation>nummeret, så Enter</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plasser</numerusform>
        </translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Sammensetning</translation>
    </message>
    <message>
        <source>Deadlines and promises to the participants</source>
        <translation>Frister og løfter til deltakerne</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Finish the minutes: {title}</source>
        <translation>Gjør ferdig referatet: {title}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Fortsett økten</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>God dag</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>God dag, {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kveld</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>God kveld, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgen</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>God morgen, {name}</translation>
    </message>
    <message>
        <source>Here you see what is due</source>
        <translation>Her ser du hva som står for tur</translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation>Hvor langt de er kommet</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Importer en liste med personer</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitasjon</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Lag ny kode</translation>
    </message>
    <message>
        <source>Meeting {n}</source>
        <translation>Møte {n}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Nytt panel</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>No panel yet. Make one with “New panel”.</source>
        <translation>Ingen paneler ennå. Lag et med «Nytt panel».</translation>
    </message>
    <message>
        <source>Nobody has been drawn yet.</source>
        <translation>Ingen er trukket ut ennå.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ingenting står for tur.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åpne møtet</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel uten navn</translation>
    </message>
    <message>
        <source>Panels in progress</source>
        <translation>Paneler i arbeid</translation>
    </message>
    <message>
        <source>Prepare and start</source>
        <translation>Forbered og start</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Rekruttering</translation>
    </message>
    <message>
        <source>Reflection group</source>
        <translation>Refleksjonsgruppe</translation>
    </message>
    <message>
        <source>Share of panel members against everybody in the register</source>
        <translation>Andel panelmedlemmer mot alle i registeret</translation>
    </message>
    <message>
        <source>Start a reflection session</source>
        <translation>Start refleksjonsøkt</translation>
    </message>
    <message>
        <source>Start with the list of those who have volunteered: a CSV or Excel file is enough. Then make a panel, draw it, hold a session and print the minutes.</source>
        <translation>Start med lista over dem som har meldt seg: en CSV- eller Excel-fil er nok. Lag så et panel, trekk det, hold en økt og skriv ut referatet.</translation>
    </message>
    <message>
        <source>The recovery code has not been typed back.</source>
        <translation>Gjenopprettingskoden er ikke skrevet inn til kontroll.</translation>
    </message>
    <message>
        <source>This waits for you</source>
        <translation>Dette venter på deg</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Who has a seat?</source>
        <translation>Hvem har plass?</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that the file cannot be opened by anybody.</source>
        <translation>Uten den kan ingen åpne fila hvis passfrasen blir glemt.</translation>
    </message>
    <message>
        <source>new panel</source>
        <translation>nytt panel</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>ny økt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>forfalt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>{seated} % of {registered} %</source>
        <translation>{seated} % av {registered} %</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Cancel the import</source>
        <translation>Avbryt importen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer personer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Stegene i importen</translation>
    </message>
    <message>
        <source>The people are being written down …</source>
        <translation>Personene skrives inn …</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Hva som vil skje</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>import av personer</translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message numerus="yes">
        <source>%n card(s) ready</source>
        <translation>
            <numerusform>%n kort klart</numerusform>
            <numerusform>%n kort klare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not become a card.</source>
        <translation>
            <numerusform>%n fil ble ikke til et kort.</numerusform>
            <numerusform>%n filer ble ikke til kort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>En ny kortstokk</translation>
    </message>
    <message>
        <source>Add to {deck}</source>
        <translation>Legg til i {deck}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ta vare på</translation>
    </message>
    <message>
        <source>Name of the deck</source>
        <translation>Navnet på kortstokken</translation>
    </message>
    <message>
        <source>No recognisable people in the pictures</source>
        <translation>Ingen gjenkjennelige mennesker i bildene</translation>
    </message>
    <message>
        <source>Places and dates hidden in the files are taken away. The pictures are kept in this file, which is encrypted.</source>
        <translation>Steder og datoer som ligger skjult i filene, blir fjernet. Bildene blir tatt vare på i denne filen, som er kryptert.</translation>
    </message>
    <message>
        <source>Taken by the service centre, to be used freely</source>
        <translation>Tatt av servicetorget, kan brukes fritt</translation>
    </message>
    <message>
        <source>Tick the box, and they can be kept.</source>
        <translation>Kryss av, så kan de tas vare på.</translation>
    </message>
    <message>
        <source>Whose the pictures are, and that they may be used</source>
        <translation>Hvem bildene tilhører, og at de kan brukes</translation>
    </message>
    <message>
        <source>Write whose the pictures are and tick the box, and they can be kept.</source>
        <translation>Skriv hvem bildene tilhører, og kryss av, så kan de tas vare på.</translation>
    </message>
    <message>
        <source>Write whose the pictures are, and they can be kept.</source>
        <translation>Skriv hvem bildene tilhører, så kan de tas vare på.</translation>
    </message>
    <message>
        <source>new cards</source>
        <translation>nye kort</translation>
    </message>
    <message>
        <source>new deck</source>
        <translation>ny kortstokk</translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>Here you will write the invitation once, print or export it for everybody who was drawn, and keep track of who comes, who needs something arranged, and which reserve is asked instead.</source>
        <translation>Her vil du kunne skrive invitasjonen én gang, skrive den ut eller eksportere den for alle som er trukket, og holde oversikt over hvem som kommer, hvem som trenger tilrettelegging, og hvilken reserve som blir spurt i stedet.</translation>
    </message>
    <message>
        <source>If somebody cannot come, let a reserve take the seat under Composition.</source>
        <translation>Hvis noen ikke kan komme, lar du en reserve ta plassen under Sammensetning.</translation>
    </message>
    <message>
        <source>Letters and answers come in a later version</source>
        <translation>Brev og svar kommer i en senere versjon</translation>
    </message>
    <message>
        <source>On to the meetings</source>
        <translation>Videre til møtene</translation>
    </message>
    <message>
        <source>Take the text about purpose and influence from the first step into your letter.</source>
        <translation>Ta teksten om formål og innflytelse fra første steg med i brevet ditt.</translation>
    </message>
    <message>
        <source>To the panel list</source>
        <translation>Til panellisten</translation>
    </message>
    <message>
        <source>Write the three letters in your word processor, and merge them with the spreadsheet above.</source>
        <translation>Skriv de tre brevene i tekstbehandleren, og flett dem med regnearket over.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Background in a few sentences</source>
        <translation>Bakgrunn i noen få setninger</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move or remove the agenda item</source>
        <translation>Flytt eller fjern saken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>New note: {kind}</source>
        <translation>Nytt notat: {kind}</translation>
    </message>
    <message>
        <source>Remove the agenda item and its notes</source>
        <translation>Fjern saken og notatene i den</translation>
    </message>
    <message>
        <source>Title of the agenda item</source>
        <translation>Tittel på saken</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hva handler saken om?</translation>
    </message>
    <message>
        <source>Write what was said …  Ctrl+T action · Ctrl+B recommendation · Ctrl+U quote</source>
        <translation>Skriv hva som ble sagt …  Ctrl+T tiltak · Ctrl+B anbefaling · Ctrl+U sitat</translation>
    </message>
    <message>
        <source>change the agenda item</source>
        <translation>endre saken</translation>
    </message>
    <message>
        <source>change the background</source>
        <translation>endre bakgrunnen</translation>
    </message>
    <message>
        <source>change the kind of a note</source>
        <translation>endre hva et notat er</translation>
    </message>
    <message>
        <source>move a note</source>
        <translation>flytte et notat</translation>
    </message>
    <message>
        <source>move the agenda item</source>
        <translation>flytte saken</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>fjerne et notat</translation>
    </message>
    <message>
        <source>remove the agenda item</source>
        <translation>fjerne saken</translation>
    </message>
    <message>
        <source>say who does it</source>
        <translation>skrive hvem som gjør det</translation>
    </message>
    <message>
        <source>set a deadline</source>
        <translation>sette en frist</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>skrive et notat</translation>
    </message>
    <message>
        <source>{kind} … The note after it is an input again.</source>
        <translation>{kind} … Notatet etter blir et innspill igjen.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Tast: {key}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>All cards on the wall, and back</source>
        <translation>Alle kort på storskjermen, og tilbake</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Piler, Enter</translation>
    </message>
    <message>
        <source>B or .</source>
        <translation>B eller .</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Tilbake til kortene</translation>
    </message>
    <message>
        <source>Console and wall change screens</source>
        <translation>Konsoll og storskjermbilde bytter skjerm</translation>
    </message>
    <message>
        <source>Dark wall, and back</source>
        <translation>Mørk skjerm, og tilbake</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From writing back to the cards; ends the wall alone</source>
        <translation>Fra skriving tilbake til kortene; avslutter bare storskjermbildet</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Keys in the console</source>
        <translation>Taster i konsollen</translation>
    </message>
    <message>
        <source>Next step; a clicker does the same, also while you write</source>
        <translation>Neste steg; en klikker gjør det samme, også mens du skriver</translation>
    </message>
    <message>
        <source>Number, Enter</source>
        <translation>Tall, Enter</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ett steg tilbake</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pause, and on</source>
        <translation>Pause, og videre</translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation>Mellomrom, Page Down</translation>
    </message>
    <message>
        <source>Take a card in hand; Enter again shows it on the wall or takes it off</source>
        <translation>Ta et kort i hånden; Enter igjen viser det på storskjermen eller tar det bort</translation>
    </message>
    <message>
        <source>The booklet on this step, and back</source>
        <translation>Det heftet sier om steget, og tilbake</translation>
    </message>
    <message>
        <source>The card with that number; 0 is the blank one</source>
        <translation>Kortet med det nummeret; 0 er det tomme</translation>
    </message>
    <message>
        <source>The word to the next seat; Shift+N to the one before</source>
        <translation>Ordet til neste plass; Shift+N til den forrige</translation>
    </message>
    <message>
        <source>They rest while you write.</source>
        <translation>De hviler mens du skriver.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne lista</translation>
    </message>
</context>
<context>
    <name>LaterStep</name>
    <message>
        <source>What you can do now</source>
        <translation>Dette kan du gjøre nå</translation>
    </message>
</context>
<context>
    <name>LeewayNotes</name>
    <message>
        <source>Looking at the wanted numbers</source>
        <translation>Ser på de ønskede antallene</translation>
    </message>
    <message>
        <source>Not all these numbers can be met.</source>
        <translation>Ikke alle disse antallene kan oppfylles.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message numerus="yes">
        <source>%n candidate(s) since the draw</source>
        <translation>
            <numerusform>%n kandidat etter trekningen</numerusform>
            <numerusform>%n kandidater etter trekningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n trukket</numerusform>
            <numerusform>%n trukket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>%n har falt fra</numerusform>
            <numerusform>%n har falt fra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in reserve</source>
        <translation>
            <numerusform>%n i reserve</numerusform>
            <numerusform>%n i reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not drawn</source>
        <translation>
            <numerusform>%n ikke trukket</numerusform>
            <numerusform>%n ikke trukket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) has (have) neither e-mail nor address.</source>
        <translation>
            <numerusform>%n person har verken e-post eller adresse.</numerusform>
            <numerusform>%n personer har verken e-post eller adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Call, or write down an address under People.</source>
        <translation>Ring, eller skriv inn en adresse under Personer.</translation>
    </message>
    <message>
        <source>Candidate since the draw</source>
        <translation>Kandidat etter trekningen</translation>
    </message>
    <message>
        <source>Data for the letters</source>
        <translation>Data til brevene</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Falt fra</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Everybody who stood on the candidate list gets an answer. The spreadsheet has a row for each of them: what came of it, name, address, telephone and e-mail, ready for a mail merge.</source>
        <translation>Alle som står på kandidatlista, skal få svar. Regnearket har en rad for hver av dem: utfall, navn, adresse, telefon og e-post, klart til fletting.</translation>
    </message>
    <message>
        <source>Export the data for the letters</source>
        <translation>Eksporter data til brevene</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Language of the spreadsheet</source>
        <translation>Språk i regnearket</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letters {panel}</source>
        <translation>Brev {panel}</translation>
    </message>
    <message>
        <source>Nobody is on the panel yet. When it has been drawn you find here who was drawn, who is in reserve and who was not drawn, with what a letter needs.</source>
        <translation>Ingen er med i panelet ennå. Når det er trukket, finner du her hvem som er trukket, hvem som er i reserve og hvem som ikke er trukket, med det et brev trenger.</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Ikke trukket</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nås med</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Reserve number</source>
        <translation>Reserve nummer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>To the composition</source>
        <translation>Til sammensetningen</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>A locked seat is not drawn. Write in a few words why: the reason stands in the account of the draw.</source>
        <translation>En låst plass blir ikke trukket. Skriv med få ord hvorfor: Grunnen står i redegjørelsen for trekningen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Has accepted already</source>
        <translation>Har alt takket ja</translation>
    </message>
    <message>
        <source>Leads the user council</source>
        <translation>Leder av brukerrådet</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>Lås plassen</translation>
    </message>
    <message>
        <source>Lock the seat of {name}</source>
        <translation>Lås plassen til {name}</translation>
    </message>
    <message>
        <source>Was on the panel before, and is to go on</source>
        <translation>Har sittet i panelet før og skal fortsette</translation>
    </message>
    <message>
        <source>Why the seat is locked</source>
        <translation>Hvorfor plassen er låst</translation>
    </message>
    <message>
        <source>lock a seat</source>
        <translation>lås en plass</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Done again: {step}</source>
        <translation>Gjort om igjen: {step}</translation>
    </message>
    <message>
        <source>Everything that had been saved is here.</source>
        <translation>Alt som var lagret, er her.</translation>
    </message>
    <message>
        <source>Last time the program was not closed as usual.</source>
        <translation>Forrige gang ble programmet ikke avsluttet som vanlig.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Gjør om: {step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Angret: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Angre: {step}</translation>
    </message>
</context>
<context>
    <name>MeetingButton</name>
    <message>
        <source>Meeting without a name</source>
        <translation>Møte uten navn</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato ennå</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>A meeting has an agenda, attendance and notes. What you write becomes minutes that you can print or save as a PDF. A meeting can belong to a panel or stand on its own.</source>
        <translation>Et møte har saksliste, oppmøte og notater. Det du skriver, blir et referat som du kan skrive ut eller lagre som PDF. Et møte kan høre til et panel eller stå for seg selv.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møte {number}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møter ennå</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>make a meeting</source>
        <translation>opprette et møte</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message numerus="yes">
        <source>%n action(s) lack someone to do it or a deadline.</source>
        <translation>
            <numerusform>%n tiltak mangler ansvarlig eller frist.</numerusform>
            <numerusform>%n tiltak mangler ansvarlig eller frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>Legg til sak</translation>
    </message>
    <message>
        <source>Card session in this meeting</source>
        <translation>Kortøkt i dette møtet</translation>
    </message>
    <message>
        <source>Close as it is</source>
        <translation>Avslutt som det er</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Draft · being written</source>
        <translation>Utkast · skrives nå</translation>
    </message>
    <message>
        <source>Draft · saved now</source>
        <translation>Utkast · lagret nå</translation>
    </message>
    <message>
        <source>Draft · saved {time}</source>
        <translation>Utkast · lagret {time}</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>Møte uten navn</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møte {number}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Mer om dette møtet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Remove the meeting and its notes</source>
        <translation>Fjern møtet og notatene</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Lagre PDF</translation>
    </message>
    <message>
        <source>Save and open in the PDF viewer …</source>
        <translation>Lagre og åpne i PDF-leseren …</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Vis siden</translation>
    </message>
    <message>
        <source>Table plan for those present</source>
        <translation>Bordplan for dem som er til stede</translation>
    </message>
    <message>
        <source>Way back to {group}</source>
        <translation>Vei tilbake til {group}</translation>
    </message>
    <message>
        <source>Write about the shared matter, not about individual cases.</source>
        <translation>Skriv om den felles saken, ikke om enkeltsaker.</translation>
    </message>
    <message>
        <source>You can write it now, or close the meeting as it is.</source>
        <translation>Du kan skrive det nå eller avslutte møtet som det er.</translation>
    </message>
    <message>
        <source>add an agenda item</source>
        <translation>legge til en sak</translation>
    </message>
    <message>
        <source>change the meeting</source>
        <translation>endre møtet</translation>
    </message>
    <message>
        <source>close the meeting</source>
        <translation>avslutte møtet</translation>
    </message>
    <message>
        <source>open the meeting again</source>
        <translation>åpne møtet igjen</translation>
    </message>
    <message>
        <source>plan a card session</source>
        <translation>planlegge en kortøkt</translation>
    </message>
    <message>
        <source>remove the meeting</source>
        <translation>fjerne møtet</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Absent</source>
        <translation>Ikke møtt</translation>
    </message>
    <message>
        <source>Absent with notice</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Innspill</translation>
    </message>
    <message>
        <source>Minutes not closed</source>
        <translation>Referat ikke avsluttet</translation>
    </message>
    <message>
        <source>Not written down yet</source>
        <translation>Ikke skrevet opp ennå</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Quote, no name</source>
        <translation>Sitat, uten navn</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Anbefaling</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>MeetingsStep</name>
    <message>
        <source>A meeting has its agenda, its list of who came, its notes and its minutes. Those with a seat on the panel stand on the list by themselves.</source>
        <translation>Et møte har sin saksliste, sin liste over hvem som kom, sine notater og sitt referat. De som har plass i panelet, står på listen av seg selv.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møte {number}</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato ennå</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møter ennå</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open {meeting}</source>
        <translation>Åpne {meeting}</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlegg det første møtet</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Bordplan</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>nytt møte</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>R{number}</source>
        <translation>R{number}</translation>
    </message>
    <message>
        <source>Seat kept through the next draw</source>
        <translation>Plassen beholdes ved neste trekning</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Swap {name}</source>
        <translation>Bytt {name}</translation>
    </message>
    <message>
        <source>{name}, locked: keeps the seat through the next draw</source>
        <translation>{name}, låst: beholder plassen ved neste trekning</translation>
    </message>
    <message>
        <source>{name}, locked: keeps the seat through the next draw. {reason}</source>
        <translation>{name}, låst: beholder plassen i neste trekning. {reason}</translation>
    </message>
    <message>
        <source>{name}, not locked: the seat is drawn again</source>
        <translation>{name}, ikke låst: plassen trekkes på nytt</translation>
    </message>
    <message>
        <source>{name}, reserve {number}</source>
        <translation>{name}, reserve {number}</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>Drops out …</source>
        <translation>Faller fra …</translation>
    </message>
    <message>
        <source>Enter swaps, Space locks the seat, Delete takes out of the panel, Shift+Delete is for drop-outs.</source>
        <translation>Enter bytter, mellomrom låser plassen, Delete tar ut av panelet, Shift+Delete er for frafall.</translation>
    </message>
    <message>
        <source>Give a free seat</source>
        <translation>Gi ledig plass</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>Lås plassen</translation>
    </message>
    <message>
        <source>Swap …</source>
        <translation>Bytt …</translation>
    </message>
    <message>
        <source>Take off the panel</source>
        <translation>Ta ut av panelet</translation>
    </message>
    <message>
        <source>Take over a seat …</source>
        <translation>Overtar en plass …</translation>
    </message>
    <message>
        <source>Unlock the seat</source>
        <translation>Lås opp plassen</translation>
    </message>
</context>
<context>
    <name>MendCosts</name>
    <message>
        <source>Working out the chances</source>
        <translation>Regner ut sjansene</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>Enter takes up and swaps; dragging does too</source>
        <translation>Enter tar opp og bytter; det gjør også å dra</translation>
    </message>
    <message>
        <source>{name}, round {round}, table {table}</source>
        <translation>{name}, runde {round}, bord {table}</translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Opprett møtet</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>None, on its own</source>
        <translation>Ingen, står for seg selv</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation>Hva møtet heter</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Brukbar. Ett ord til gjør den god.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>God.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Den samme en gang til</translation>
    </message>
    <message>
        <source>The two are not alike yet.</source>
        <translation>De to er ikke like ennå.</translation>
    </message>
    <message>
        <source>Use at least 8 characters. Four or five words that only you would put together are good.</source>
        <translation>Bruk minst 8 tegn. Fire–fem ord som bare du ville satt sammen, er bra.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed. A few more words help.</source>
        <translation>Svak: den kan gjettes. Noen ord til hjelper.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>{kind}. Change kind, move or remove</source>
        <translation>{kind}. Endre slag, flytt eller fjern</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>Fill by lot</source>
        <translation>Fyll ved loddtrekning</translation>
    </message>
    <message>
        <source>Leave it free</source>
        <translation>La den stå ledig</translation>
    </message>
    <message>
        <source>No reserve keeps every wanted number. With reserve {number} the panel is least off.</source>
        <translation>Ingen reserve holder alle de ønskede antallene. Med reserve {number} blir avviket minst.</translation>
    </message>
    <message>
        <source>Reserve {number} is the first on the list who breaks no wanted number.</source>
        <translation>Reserve {number} er den første på lista som ikke bryter noe ønsket antall.</translation>
    </message>
    <message>
        <source>Takes the seat</source>
        <translation>Tar plassen</translation>
    </message>
    <message>
        <source>The list of reserves is one shorter.</source>
        <translation>Lista over reserver er én kortere.</translation>
    </message>
    <message>
        <source>The seat is free.</source>
        <translation>Plassen er ledig.</translation>
    </message>
    <message>
        <source>There is no reserve who can take the seat. The lot can decide among the candidates who leave the panel nearest its wanted numbers, each with the same chance.</source>
        <translation>Ingen reserve kan ta plassen. Loddet kan avgjøre blant kandidatene som gir panelet nærmest de ønskede antallene, alle med samme sjanse.</translation>
    </message>
    <message>
        <source>Why, if it is to be kept</source>
        <translation>Hvorfor, om det skal huskes</translation>
    </message>
    <message>
        <source>Why, if it is to be kept: a word, nothing about health</source>
        <translation>Hvorfor, om det skal huskes: noen få ord, ikke om helse</translation>
    </message>
    <message>
        <source>drop out</source>
        <translation>frafall</translation>
    </message>
    <message>
        <source>{name} drops out. Who takes the seat?</source>
        <translation>{name} faller fra. Hvem tar plassen?</translation>
    </message>
    <message>
        <source>{name} has dropped out.</source>
        <translation>{name} har falt fra.</translation>
    </message>
    <message>
        <source>{name} takes the seat.</source>
        <translation>{name} tar plassen.</translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message numerus="yes">
        <source>%n has (have) dropped out</source>
        <translation>
            <numerusform>%n har falt fra</numerusform>
            <numerusform>%n har falt fra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserve(s)</source>
        <translation>
            <numerusform>%n reserve</numerusform>
            <numerusform>%n reserver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plasser</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates without a seat</source>
        <translation>Kandidater uten plass</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Trekk på nytt</translation>
    </message>
    <message>
        <source>Draw in the open</source>
        <translation>Trekk åpent</translation>
    </message>
    <message>
        <source>Draw so that everyone in the room can see how it is done</source>
        <translation>Trekk slik at alle i rommet ser hvordan det går til</translation>
    </message>
    <message>
        <source>First say under Recruitment who of the people may be drawn.</source>
        <translation>Velg først under Rekruttering hvem av personene som kan trekkes.</translation>
    </message>
    <message>
        <source>More about {panel}</source>
        <translation>Mer om {panel}</translation>
    </message>
    <message>
        <source>No responsible unit yet</source>
        <translation>Ingen ansvarlig enhet ennå</translation>
    </message>
    <message>
        <source>Nobody to draw from yet</source>
        <translation>Ingen å trekke blant ennå</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Put on the panel …</source>
        <translation>Sett inn i panelet …</translation>
    </message>
    <message>
        <source>Remove the panel</source>
        <translation>Fjern panelet</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n candidate(s)</source>
        <translation>
            <numerusform>Søk blant %n kandidat</numerusform>
            <numerusform>Søk blant %n kandidater</numerusform>
        </translation>
    </message>
    <message>
        <source>Search among the candidates</source>
        <translation>Søk blant kandidatene</translation>
    </message>
    <message>
        <source>The draw picks people at random so that every wanted number on the left is met. Afterwards you can lock seats, swap people and draw again; every step can be undone.</source>
        <translation>Trekningen velger tilfeldig, slik at alle ønskede antall til venstre blir oppfylt. Etterpå kan du låse plasser, bytte personer og trekke på nytt. Hvert steg kan angres.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Panelet</translation>
    </message>
    <message>
        <source>The panel has not been drawn yet</source>
        <translation>Panelet er ikke trukket ennå</translation>
    </message>
    <message>
        <source>{done} of {all} steps done, now: {step}</source>
        <translation>{done} av {all} steg er gjort, nå: {step}</translation>
    </message>
    <message>
        <source>{there} of {seats}</source>
        <translation>{there} av {seats}</translation>
    </message>
</context>
<context>
    <name>PanelList</name>
    <message>
        <source>A user panel is a group of users who tell those who run a service what they need and what they have seen. Here you write down why the panel exists, draw it fairly, and follow it until the participants have had their answer.</source>
        <translation>Et brukerpanel er en gruppe brukere som forteller dem som driver en tjeneste, hva de trenger, og hva de har erfart. Her skriver du ned hvorfor panelet finnes, trekker det ved lodd og følger det til deltakerne har fått svar.</translation>
    </message>
    <message>
        <source>Make the first panel</source>
        <translation>Lag det første panelet</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Nytt panel</translation>
    </message>
    <message>
        <source>No panels yet</source>
        <translation>Ingen paneler ennå</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneler</translation>
    </message>
    <message>
        <source>new panel</source>
        <translation>nytt panel</translation>
    </message>
    <message>
        <source>remove the panel</source>
        <translation>fjerning av panelet</translation>
    </message>
</context>
<context>
    <name>PanelListButton</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Panel list</source>
        <translation>Panelliste</translation>
    </message>
    <message>
        <source>Panel list {panel}</source>
        <translation>Panelliste {panel}</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Skriv ut listen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save as a spreadsheet (XLSX)</source>
        <translation>Lagre som regneark (XLSX)</translation>
    </message>
    <message>
        <source>Save as a text file (CSV)</source>
        <translation>Lagre som tekstfil (CSV)</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>PanelView</name>
    <message>
        <source>Panels</source>
        <translation>Paneler</translation>
    </message>
    <message>
        <source>Panels, {panel}</source>
        <translation>Paneler, {panel}</translation>
    </message>
    <message>
        <source>The steps of the panel</source>
        <translation>Stegene i panelet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Angre: {step}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Full names</source>
        <translation>Fulle navn</translation>
    </message>
    <message>
        <source>Given name and initial</source>
        <translation>Fornavn og forbokstav</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Språket i referatet</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>Lager siden</translation>
    </message>
    <message>
        <source>Making the page …</source>
        <translation>Lager siden …</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation>Bare antall</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Siden kunne ikke lages.</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Those present, in the minutes</source>
        <translation>De som var til stede, i referatet</translation>
    </message>
    <message>
        <source>choose how those present are named</source>
        <translation>velge hvordan de til stede nevnes</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type</source>
        <translation>Vis det jeg skriver</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold(s) ? where letters have been lost.</source>
        <translation>
            <numerusform>%n navn har ? der bokstaver er gått tapt.</numerusform>
            <numerusform>%n navn har ? der bokstaver er gått tapt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n paneler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed.</source>
        <translation>
            <numerusform>%n person er fjernet.</numerusform>
            <numerusform>%n personer er fjernet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Legg til en person</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kjennetegn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>Rediger denne ruten</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Eksporter personer</translation>
    </message>
    <message>
        <source>Given name and family name, then Enter</source>
        <translation>Fornavn og etternavn, deretter Enter</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Fortsett importen</translation>
    </message>
    <message>
        <source>Here are the people you may ask to take part: those who signed up, and those you know. Import the list from your sign-up form, or add people one by one. Panels are drawn from them.</source>
        <translation>Her står de du kan be om å delta: de som har meldt seg, og de du kjenner. Importer listen fra påmeldingsskjemaet, eller legg til folk én og én. Paneler trekkes blant dem.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Importer fra et regneark</translation>
    </message>
    <message>
        <source>Import people from a spreadsheet</source>
        <translation>Importer personer fra et regneark</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Navn på den nye personen</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Her er ingen ennå</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Ingen passer.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)?</source>
        <translation>
            <numerusform>Fjerne %n person?</numerusform>
            <numerusform>Fjerne %n personer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the selected people</source>
        <translation>Fjern de valgte personene</translation>
    </message>
    <message>
        <source>Search names, answers and contact</source>
        <translation>Søk i navn, svar og kontakt</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Søk blant personer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>They also go from {panels} and {meetings}, with what was noted about their attendance.</source>
        <translation>De forsvinner også fra {panels} og {meetings}, med det som er notert om oppmøte.</translation>
    </message>
    <message>
        <source>They go on to lists and letters until you write them as they are.</source>
        <translation>Slik kommer de på lister og i brev til du skriver dem slik de er.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What you ask people about, and the answers they choose among</source>
        <translation>Det du spør folk om, og svarene de velger mellom</translation>
    </message>
    <message>
        <source>change of a birth year</source>
        <translation>endring av et fødselsår</translation>
    </message>
    <message>
        <source>change of a name</source>
        <translation>endring av et navn</translation>
    </message>
    <message>
        <source>change of an answer</source>
        <translation>endring av et svar</translation>
    </message>
    <message>
        <source>change of “{what}”</source>
        <translation>endring av «{what}»</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>ny person</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n person(s)</source>
        <translation>
            <numerusform>fjerning av %n person</numerusform>
            <numerusform>fjerning av %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {everybody}</source>
        <translation>{shown} av {everybody}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Letters have been lost here. Press Enter and write the name as it is.</source>
        <translation>Her er bokstaver gått tapt. Trykk Enter og skriv navnet slik det er.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person er importert.</numerusform>
            <numerusform>%n personer er importert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were here already have got more filled in.</source>
        <translation>
            <numerusform>%n person som var her fra før, har fått mer utfylt.</numerusform>
            <numerusform>%n personer som var her fra før, har fått mer utfylt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Velg kandidater</translation>
    </message>
    <message>
        <source>Make a panel</source>
        <translation>Lag et panel</translation>
    </message>
    <message>
        <source>Next you choose who of the people may be drawn to “{panel}”.</source>
        <translation>Så velger du hvem av personene som kan trekkes til «{panel}».</translation>
    </message>
    <message>
        <source>Now a panel can be drawn among them.</source>
        <translation>Nå kan et panel trekkes blant dem.</translation>
    </message>
    <message>
        <source>Panels are drawn among the people here.</source>
        <translation>Paneler trekkes blant personene her.</translation>
    </message>
    <message>
        <source>To the panels</source>
        <translation>Til panelene</translation>
    </message>
    <message>
        <source>new panel</source>
        <translation>nytt panel</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Prefers not to answer</source>
        <translation>Ønsker ikke å svare</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Fødselsår</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke svart</translation>
    </message>
    <message>
        <source>Prefers not to answer</source>
        <translation>Ønsker ikke å svare</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Breaks a wanted number</source>
        <translation>Gir avvik</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Give a free seat</source>
        <translation>Gi ledig plass</translation>
    </message>
    <message>
        <source>Give a free seat all the same</source>
        <translation>Gi en ledig plass likevel</translation>
    </message>
    <message>
        <source>Put up as reserve</source>
        <translation>Sett opp som reserve</translation>
    </message>
    <message>
        <source>Put {name} on the panel</source>
        <translation>Sett {name} inn i panelet</translation>
    </message>
    <message>
        <source>Seats two of one household</source>
        <translation>Gir to fra samme husstand plass</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Swap all the same</source>
        <translation>Bytt likevel</translation>
    </message>
    <message>
        <source>This one has the address of a member, and one from each household is wanted.</source>
        <translation>Kandidaten har samme adresse som et medlem, og det skal være én fra hver husstand.</translation>
    </message>
    <message numerus="yes">
        <source>Whose seat does it take? %n of the members can be swapped without breaking a wanted number.</source>
        <translation>
            <numerusform>Hvem skal gi fra seg plassen? %n av medlemmene kan byttes uten å bryte noe kriterium.</numerusform>
            <numerusform>Hvem skal gi fra seg plassen? %n av medlemmene kan byttes uten å bryte noe kriterium.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>All eleven steps again</source>
        <translation>Alle elleve steg igjen</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle økter</translation>
    </message>
    <message>
        <source>Ask about the shared matter, not about anybody&apos;s own case.</source>
        <translation>Spør om den felles saken, ikke om noens egen sak.</translation>
    </message>
    <message>
        <source>Back to the meeting: {meeting}</source>
        <translation>Tilbake til møtet: {meeting}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>From the cards</source>
        <translation>Fra kortene</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe uten navn</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>Møte uten navn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Numbers, never names. Everybody in the circle follows the same steps.</source>
        <translation>Tall, aldri navn. Alle i ringen følger de samme stegene.</translation>
    </message>
    <message>
        <source>Of these, staff</source>
        <translation>Av disse ansatte</translation>
    </message>
    <message>
        <source>One open question, read aloud twice and shown on the wall</source>
        <translation>Ett åpent spørsmål, lest høyt to ganger og vist på storskjermen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksjon</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Fjern økten</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Gangen i økten</translation>
    </message>
    <message>
        <source>Seats in the circle</source>
        <translation>Plasser i ringen</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Start økten</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begynner kl.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Gruppa</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Way back to {place}</source>
        <translation>Vei tilbake til {place}</translation>
    </message>
    <message>
        <source>What the group is called</source>
        <translation>Hva gruppa heter</translation>
    </message>
    <message>
        <source>all steps again</source>
        <translation>alle steg igjen</translation>
    </message>
    <message>
        <source>change the minutes</source>
        <translation>endre minuttene</translation>
    </message>
    <message>
        <source>change the session</source>
        <translation>endre økten</translation>
    </message>
    <message>
        <source>choose a question</source>
        <translation>velg et spørsmål</translation>
    </message>
    <message>
        <source>leave out a step</source>
        <translation>utelat et steg</translation>
    </message>
    <message>
        <source>remove the session</source>
        <translation>fjern økten</translation>
    </message>
    <message>
        <source>start the session</source>
        <translation>start økten</translation>
    </message>
    <message>
        <source>{n} min in all</source>
        <translation>{n} min i alt</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>A4 on both sides, turned on the short edge. Fold the pile once and staple it in the fold.</source>
        <translation>A4 på begge sider, vendt på kortsiden. Brett bunken én gang, og stift den i bretten.</translation>
    </message>
    <message>
        <source>A5, also good to read on a screen.</source>
        <translation>A5, også fin å lese på skjerm.</translation>
    </message>
    <message>
        <source>A6 with 3 mm of bleed. Save the file and send it to the print shop.</source>
        <translation>A6 med 3 mm utfall. Lagre filen og send den til trykkeriet.</translation>
    </message>
    <message>
        <source>All cards on one sheet</source>
        <translation>Alle kortene på ett ark</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>Hefte til å brette</translation>
    </message>
    <message>
        <source>Booklet, page by page</source>
        <translation>Hefte, side for side</translation>
    </message>
    <message>
        <source>Cards for a print shop</source>
        <translation>Kort til trykkeriet</translation>
    </message>
    <message>
        <source>Cards in words, large print</source>
        <translation>Kortene i ord, stor skrift</translation>
    </message>
    <message>
        <source>Cards, four to a sheet</source>
        <translation>Kort, fire på arket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Cut the sheets in two. One slip for each person, without names.</source>
        <translation>Del arkene i to. Én lapp til hver, uten navn.</translation>
    </message>
    <message>
        <source>For those who cannot see the pictures well, and for the support person.</source>
        <translation>Til dem som ikke ser bildene godt, og til støttepersonen.</translation>
    </message>
    <message>
        <source>Ground rules, A3</source>
        <translation>Kjøreregler, A3</translation>
    </message>
    <message>
        <source>Ground rules, A4</source>
        <translation>Kjøreregler, A4</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Sterk kontrast</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>I farger</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Lager sidene</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Session plan</source>
        <translation>Kjøreplan</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Slips for the meeting pulse</source>
        <translation>Lapper til møtepulsen</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Sidene kunne ikke lages.</translation>
    </message>
    <message>
        <source>Use stiff paper. With backs: print on both sides, turned on the long edge.</source>
        <translation>Bruk stivt papir. Med baksider: skriv ut på begge sider, vendt på langsiden.</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Det som skrives ut</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Hva som skal skrives ut</translation>
    </message>
    <message>
        <source>With backs</source>
        <translation>Med baksider</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A deck has at most {most} cards.</source>
        <translation>En kortstokk har høyst {most} kort.</translation>
    </message>
    <message>
        <source>A deck needs a name.</source>
        <translation>En kortstokk trenger et navn.</translation>
    </message>
    <message>
        <source>A panel has between 1 and {most} seats.</source>
        <translation>Et panel har mellom 1 og {most} plasser.</translation>
    </message>
    <message>
        <source>A panel that has been drawn is drawn again only with a reason.</source>
        <translation>Et panel som er trukket, trekkes på nytt bare med en begrunnelse.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person må ha et navn.</translation>
    </message>
    <message>
        <source>A session that is not closed uses this deck.</source>
        <translation>En økt som ikke er avsluttet, bruker denne kortstokken.</translation>
    </message>
    <message>
        <source>A wish about two people needs two different people.</source>
        <translation>Et ønske om to personer trenger to forskjellige personer.</translation>
    </message>
    <message>
        <source>Age groups cannot begin at these ages.</source>
        <translation>Aldersgrupper kan ikke begynne ved disse aldrene.</translation>
    </message>
    <message>
        <source>An answer needs a name.</source>
        <translation>Et svar må ha et navn.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Et kjennetegn må ha et navn.</translation>
    </message>
    <message>
        <source>Another window or another user of this machine has it. Close it there and try again.</source>
        <translation>Et annet vindu eller en annen bruker av maskinen har den. Lukk den der, og prøv igjen.</translation>
    </message>
    <message>
        <source>At most {megabytes} MB are read. Nothing was changed.</source>
        <translation>Høyst {megabytes} MB blir lest. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>At most {megapixels} megapixels and {megabytes} MB are read. Make it smaller and try again.</source>
        <translation>Høyst {megapixels} megapiksler og {megabytes} MB blir lest. Gjør det mindre og prøv igjen.</translation>
    </message>
    <message>
        <source>Between 2 and {most} panels can be drawn together.</source>
        <translation>Mellom 2 og {most} paneler kan trekkes sammen.</translation>
    </message>
    <message>
        <source>Check that Caps Lock is off, and try again.</source>
        <translation>Sjekk at Caps Lock er av, og prøv igjen.</translation>
    </message>
    <message>
        <source>Check that it is on and has paper, or save a PDF instead.</source>
        <translation>Se etter at den er på og har papir, eller lagre en PDF i stedet.</translation>
    </message>
    <message>
        <source>Check that it is the right one, and that it was saved before it was closed.</source>
        <translation>Se etter at det er den rette, og at den ble lagret før den ble lukket.</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument or CSV file; from a web page, save it as CSV first.</source>
        <translation>Velg en fil i Excel, OpenDocument eller CSV. Fra en nettside: lagre den som CSV først.</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Velg en annen mappe, eller filene selv.</translation>
    </message>
    <message>
        <source>Choose given name, family name or whole name for one of them.</source>
        <translation>Velg fornavn, etternavn eller hele navnet for en av dem.</translation>
    </message>
    <message>
        <source>Close some other programs and try again.</source>
        <translation>Lukk noen andre programmer, og prøv igjen.</translation>
    </message>
    <message>
        <source>Compare it group by group. O and 0, I and 1 may be typed either way.</source>
        <translation>Sammenlign gruppe for gruppe. O og 0, I og 1 kan skrives om hverandre.</translation>
    </message>
    <message>
        <source>Drop-outs are between 0 and 100 per cent.</source>
        <translation>Frafallet er mellom 0 og 100 prosent.</translation>
    </message>
    <message>
        <source>It has format {format}. Nothing was changed; update Samråd to open it.</source>
        <translation>Den har format {format}. Ingenting ble endret; oppdater Samråd for å åpne den.</translation>
    </message>
    <message>
        <source>It is not said that nobody can be recognised in the pictures.</source>
        <translation>Det er ikke sagt at ingen kan gjenkjennes i bildene.</translation>
    </message>
    <message>
        <source>It is not said whose the pictures are.</source>
        <translation>Det er ikke sagt hvem bildene tilhører.</translation>
    </message>
    <message>
        <source>It may be open in another program, or have been moved. Close it there and try again.</source>
        <translation>Den kan være åpen i et annet program eller være flyttet. Lukk den der og prøv igjen.</translation>
    </message>
    <message>
        <source>It may be open in another program, or the folder is protected. Close it there or choose another name.</source>
        <translation>Den kan være åpen i et annet program, eller mappa er beskyttet. Lukk den der, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>It may have been moved, or another program holds it.</source>
        <translation>Den kan være flyttet, eller et annet program holder på den.</translation>
    </message>
    <message>
        <source>It may have been moved, or the disk or network place is not connected.</source>
        <translation>Den kan være flyttet, eller disken eller nettverksstedet er ikke koblet til.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick is not connected.</source>
        <translation>Den kan være flyttet, eller minnepinnen er ikke koblet til.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose an older one.</source>
        <translation>Den er latt være som den er. Velg en eldre.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another deck there first.</source>
        <translation>Den ble stående som den er. Velg en annen kortstokk der først.</translation>
    </message>
    <message>
        <source>It was left as it is. Close the program and start it again to unlock it.</source>
        <translation>Den er latt være som den er. Lukk programmet og start det igjen for å låse den opp.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it with that version, or install it here.</source>
        <translation>Den er latt være som den er. Åpne den med den versjonen, eller installer den her.</translation>
    </message>
    <message>
        <source>It was left as it is. Start with another folder.</source>
        <translation>Den er latt være som den er. Start med en annen mappe.</translation>
    </message>
    <message>
        <source>It was left as it is. The folder “backups” beside it holds verified copies that can be restored.</source>
        <translation>Den er latt være som den er. Mappa «backups» ved siden av har kontrollerte kopier som kan hentes tilbake.</translation>
    </message>
    <message>
        <source>Its steps stay as they are; the minutes can still be changed.</source>
        <translation>Stegene blir som de er; minuttene kan fortsatt endres.</translation>
    </message>
    <message>
        <source>Look through them, take out those with people, and tick the box.</source>
        <translation>Se gjennom dem, ta ut dem med mennesker, og kryss av.</translation>
    </message>
    <message>
        <source>Make a deck of your own to change cards.</source>
        <translation>Lag din egen kortstokk for å endre kort.</translation>
    </message>
    <message>
        <source>No card would be left for the group.</source>
        <translation>Det ville ikke blitt noe kort igjen til gruppa.</translation>
    </message>
    <message>
        <source>No column holds the names.</source>
        <translation>Ingen kolonne har navnene.</translation>
    </message>
    <message>
        <source>No program was found that shows this file.</source>
        <translation>Fant ikke noe program som viser denne filen.</translation>
    </message>
    <message>
        <source>Nobody is on two of them. Take them off there first.</source>
        <translation>Ingen er med i to av dem. Ta personen ut der først.</translation>
    </message>
    <message>
        <source>None of the criteria of that panel are here any more.</source>
        <translation>Ingen av kriteriene til det panelet finnes lenger.</translation>
    </message>
    <message>
        <source>Nothing in the file has the name of a criterion you have.</source>
        <translation>Ingenting i filen har navn som noen av kriteriene dine.</translation>
    </message>
    <message>
        <source>Nothing in the table has the name of a category you have.</source>
        <translation>Ingenting i tabellen heter det samme som en kategori du har.</translation>
    </message>
    <message>
        <source>Nothing more can be written in it.</source>
        <translation>Det kan ikke skrives mer i den.</translation>
    </message>
    <message>
        <source>Nothing that had been saved is lost. Try again; if it keeps happening, note the code {code}.</source>
        <translation>Ingenting av det som var lagret, er tapt. Prøv igjen. Skjer det flere ganger, noter koden {code}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the deck once more.</source>
        <translation>Ingenting ble endret. Be om kortstokken en gang til.</translation>
    </message>
    <message>
        <source>Nothing was changed. At least one card stays in.</source>
        <translation>Ingenting ble endret. Minst ett kort må være med.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the names with those under People.</source>
        <translation>Ingenting ble endret. Sammenlign navnene med dem under Personer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do not use this file.</source>
        <translation>Ingenting ble endret. Ikke bruk denne filen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Each row needs a category and a number or a percentage.</source>
        <translation>Ingenting ble endret. Hver rad trenger en kategori og et antall eller en prosent.</translation>
    </message>
    <message>
        <source>Nothing was changed. Search for the person to seat them all the same.</source>
        <translation>Ingenting ble endret. Søk opp personen for å gi plass likevel.</translation>
    </message>
    <message>
        <source>Nothing was changed. The code is {code}.</source>
        <translation>Ingenting ble endret. Koden er {code}.</translation>
    </message>
    <message>
        <source>Nothing was changed. The trouble is in {where}.</source>
        <translation>Ingenting ble endret. Feilen ligger i {where}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at most {longest} characters.</source>
        <translation>Ingenting er endret. Bruk høyst {longest} tegn.</translation>
    </message>
    <message>
        <source>Nothing was drawn. The panels are numbered from 1 to {panels}.</source>
        <translation>Ingenting ble trukket. Panelene er nummerert fra 1 til {panels}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Look through what will happen once more.</source>
        <translation>Ingenting ble importert. Se gjennom hva som vil skje én gang til.</translation>
    </message>
    <message>
        <source>Open it again to change what was written.</source>
        <translation>Åpne det igjen for å endre det som er skrevet.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again, and try that file.</source>
        <translation>Åpne det i Excel eller LibreOffice, lagre det på nytt, og prøv den filen.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, and save it as XLSX or CSV.</source>
        <translation>Åpne den i programmet den kommer fra, og lagre den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and try again.</source>
        <translation>Åpne det, lagre det uten passord, og prøv igjen.</translation>
    </message>
    <message>
        <source>Paper cannot be made in that language.</source>
        <translation>Papirer kan ikke lages på det språket.</translation>
    </message>
    <message>
        <source>People or attributes were changed meanwhile.</source>
        <translation>Personer eller kjennetegn ble endret i mellomtiden.</translation>
    </message>
    <message>
        <source>Pictures are missing in the deck: {missing}.</source>
        <translation>Det mangler bilder i kortstokken: {missing}.</translation>
    </message>
    <message>
        <source>Row {row} has no whole number for min or max.</source>
        <translation>Rad {row} har ikke et helt tall for min eller max.</translation>
    </message>
    <message>
        <source>Row {row} of the table has no number.</source>
        <translation>Rad {row} i tabellen har ikke noe tall.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG first; photos from a telephone may be HEIC.</source>
        <translation>Lagre det som JPEG eller PNG først; bilder fra en telefon kan være HEIC.</translation>
    </message>
    <message>
        <source>Say under Recruitment who may be drawn.</source>
        <translation>Velg under Rekruttering hvem som kan trekkes.</translation>
    </message>
    <message>
        <source>Something it builds on has been changed since. Nothing was changed now.</source>
        <translation>Noe det bygger på, er endret siden. Ingenting ble endret nå.</translation>
    </message>
    <message>
        <source>Something was changed while people were being seated.</source>
        <translation>Noe ble endret mens folk ble fordelt på bordene.</translation>
    </message>
    <message>
        <source>Such numbers are not needed here and are never stored.</source>
        <translation>Slike numre trengs ikke her og lagres aldri.</translation>
    </message>
    <message>
        <source>Swap with somebody, or raise the number of seats.</source>
        <translation>Bytt med noen, eller øk antallet plasser.</translation>
    </message>
    <message>
        <source>Take them back first, in the list of those who have dropped out.</source>
        <translation>Ta personen tilbake først, i lista over dem som har falt fra.</translation>
    </message>
    <message>
        <source>Take them off the panel first, under Composition.</source>
        <translation>Ta dem først ut av panelet under Sammensetning.</translation>
    </message>
    <message>
        <source>That can put an old copy over a new one without a word. Choose a folder on this machine.</source>
        <translation>Det kan legge en gammel kopi over en ny uten å si fra. Velg en mappe på denne maskinen.</translation>
    </message>
    <message>
        <source>That code belongs to another file, or has been replaced by a newer one.</source>
        <translation>Den koden hører til en annen fil, eller er erstattet av en nyere.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Det gikk ikke.</translation>
    </message>
    <message>
        <source>That is no birth year or age.</source>
        <translation>Det er ikke et fødselsår eller en alder.</translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation>Det er ikke en dato.</translation>
    </message>
    <message>
        <source>That is not a time of day.</source>
        <translation>Det er ikke et klokkeslett.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Det er ikke passfrasen.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Det er for langt.</translation>
    </message>
    <message>
        <source>That looks like a national identity number.</source>
        <translation>Det ser ut som et fødselsnummer.</translation>
    </message>
    <message>
        <source>That person has a seat already.</source>
        <translation>Denne personen har allerede plass.</translation>
    </message>
    <message>
        <source>That person has dropped out of this panel.</source>
        <translation>Denne personen har falt fra panelet.</translation>
    </message>
    <message>
        <source>That person is no longer a candidate for this panel.</source>
        <translation>Denne personen er ikke lenger kandidat til panelet.</translation>
    </message>
    <message>
        <source>That person is on a panel that was drawn together with this one.</source>
        <translation>Personen er med i et panel som ble trukket sammen med dette.</translation>
    </message>
    <message>
        <source>That person lives with a member, and one from each household is wanted.</source>
        <translation>Personen bor sammen med et medlem, og det skal være én fra hver husstand.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Sikkerhetskopien er skadet.</translation>
    </message>
    <message>
        <source>The backup is not there any more.</source>
        <translation>Sikkerhetskopien er ikke der lenger.</translation>
    </message>
    <message>
        <source>The candidates were changed while the panel was being drawn.</source>
        <translation>Kandidatene ble endret mens panelet ble trukket.</translation>
    </message>
    <message>
        <source>The data itself was not touched. Every backup holds a copy of the keys; restore the newest one.</source>
        <translation>Selve dataene er ikke rørt. Hver sikkerhetskopi har en kopi av nøklene; hent tilbake den nyeste.</translation>
    </message>
    <message>
        <source>The deck wants to put files outside itself, and was not opened.</source>
        <translation>Kortstokken vil legge filer utenfor seg selv, og ble ikke åpnet.</translation>
    </message>
    <message>
        <source>The deck was made by a newer version of Samråd.</source>
        <translation>Kortstokken er laget av en nyere versjon av Samråd.</translation>
    </message>
    <message>
        <source>The decks that come with the program stay as they are.</source>
        <translation>Kortstokkene som følger med programmet, blir som de er.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Disken svarte ikke som den skulle.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>The file cannot be written to here.</source>
        <translation>Det går ikke an å skrive til fila her.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Filen kunne ikke åpnes.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunne ikke leses.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Fila kunne ikke skrives.</translation>
    </message>
    <message>
        <source>The file is already open.</source>
        <translation>Fila er allerede åpen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Fila er skadet.</translation>
    </message>
    <message>
        <source>The file is saved where you chose.</source>
        <translation>Filen er lagret der du valgte.</translation>
    </message>
    <message>
        <source>The file lacks one of the columns feature, value, min and max.</source>
        <translation>Filen mangler en av kolonnene feature, value, min og max.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Samråd.</source>
        <translation>Fila er laget av en nyere versjon av Samråd.</translation>
    </message>
    <message>
        <source>The folder is kept in step by {service}.</source>
        <translation>Mappa synkroniseres av {service}.</translation>
    </message>
    <message>
        <source>The folder or the disk is write-protected. Nothing was changed; copy the folder to this machine.</source>
        <translation>Mappa eller disken er skrivebeskyttet. Ingenting er endret; kopier mappa til denne maskinen.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Nøkkelfila er skadet.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>Siste dag ligger før første dag.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>Møtet er avsluttet.</translation>
    </message>
    <message>
        <source>The panel is as it was. Draw again and write why.</source>
        <translation>Panelet er som det var. Trekk på nytt og skriv hvorfor.</translation>
    </message>
    <message>
        <source>The panel is as it was. Draw again.</source>
        <translation>Panelet er som det var. Trekk på nytt.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Passfrasen er for kort.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Bildet er for stort.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Skriveren tok ikke imot sidene.</translation>
    </message>
    <message>
        <source>The session is under way.</source>
        <translation>Økten er i gang.</translation>
    </message>
    <message>
        <source>The sheet is too large to read.</source>
        <translation>Arket er for stort til å leses.</translation>
    </message>
    <message>
        <source>The spreadsheet has a password.</source>
        <translation>Regnearket har et passord.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged.</source>
        <translation>Regnearket er skadet.</translation>
    </message>
    <message>
        <source>The tables are as they were. Seat again.</source>
        <translation>Bordene er som de var. Fordel på nytt.</translation>
    </message>
    <message>
        <source>The tables are no longer as they were shown.</source>
        <translation>Bordene er ikke lenger slik de ble vist.</translation>
    </message>
    <message>
        <source>The workplace needs a name.</source>
        <translation>Arbeidsplassen trenger et navn.</translation>
    </message>
    <message>
        <source>There are no cards in this deck.</source>
        <translation>Det er ingen kort i denne kortstokken.</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>Det er ingen bilder her.</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>Det er ingen rader under navnene på kolonnene.</translation>
    </message>
    <message>
        <source>There can be 1 to {most} rounds.</source>
        <translation>Det kan være 1 til {most} runder.</translation>
    </message>
    <message>
        <source>There can be {fewest} to {most} people at a table.</source>
        <translation>Det kan sitte {fewest} til {most} personer ved et bord.</translation>
    </message>
    <message>
        <source>There is a slip in the code.</source>
        <translation>Det er en skrivefeil i koden.</translation>
    </message>
    <message>
        <source>There is already a file in the folder {folder}.</source>
        <translation>Det ligger allerede en fil i mappa {folder}.</translation>
    </message>
    <message>
        <source>There is already an answer called {name}.</source>
        <translation>Det finnes allerede et svar som heter {name}.</translation>
    </message>
    <message>
        <source>There is already an attribute called {name}.</source>
        <translation>Det finnes allerede et kjennetegn som heter {name}.</translation>
    </message>
    <message>
        <source>There is no deck here: deck.json is missing.</source>
        <translation>Det er ingen kortstokk her: deck.json mangler.</translation>
    </message>
    <message>
        <source>There is no file in the folder {folder}.</source>
        <translation>Det ligger ingen fil i mappa {folder}.</translation>
    </message>
    <message>
        <source>There is no free seat.</source>
        <translation>Det er ingen ledig plass.</translation>
    </message>
    <message>
        <source>There is no panel of that number.</source>
        <translation>Det finnes ikke noe panel med det nummeret.</translation>
    </message>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>Det er ikke plass igjen på den disken.</translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation>Det er ingen i filen.</translation>
    </message>
    <message>
        <source>There is nobody to draw from.</source>
        <translation>Det er ingen å trekke blant.</translation>
    </message>
    <message>
        <source>There is nobody to seat.</source>
        <translation>Det er ingen å fordele på bordene.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Det er ingenting i filen.</translation>
    </message>
    <message>
        <source>There is too little memory to unlock the file.</source>
        <translation>Det er for lite minne til å låse opp fila.</translation>
    </message>
    <message>
        <source>There is too much in this deck.</source>
        <translation>Det er for mye i denne kortstokken.</translation>
    </message>
    <message>
        <source>There may be something in a cell far down or far to the right. Copy the rows to a new sheet and try that.</source>
        <translation>Det kan stå noe i en rute langt nede eller langt til høyre. Kopier radene til et nytt ark og prøv det.</translation>
    </message>
    <message>
        <source>This attribute is no longer here.</source>
        <translation>Dette kjennetegnet er ikke her lenger.</translation>
    </message>
    <message>
        <source>This deck or card is no longer here.</source>
        <translation>Denne kortstokken eller dette kortet er ikke her lenger.</translation>
    </message>
    <message>
        <source>This file calls itself a spreadsheet, but is something else.</source>
        <translation>Denne filen kaller seg et regneark, men er noe annet.</translation>
    </message>
    <message>
        <source>This file does not belong to Samråd.</source>
        <translation>Denne fila hører ikke til Samråd.</translation>
    </message>
    <message>
        <source>This file is no deck, or it is damaged.</source>
        <translation>Denne filen er ingen kortstokk, eller den er skadet.</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>Denne filen er ikke en tabell.</translation>
    </message>
    <message>
        <source>This file may not be written here.</source>
        <translation>Denne fila får ikke skrives her.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Dette er ikke her lenger.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Dette er ikke et bilde som kan leses.</translation>
    </message>
    <message>
        <source>This panel is no longer here.</source>
        <translation>Dette panelet er ikke her lenger.</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>Denne personen er ikke her lenger.</translation>
    </message>
    <message>
        <source>This sentence is no longer here.</source>
        <translation>Denne setningen er ikke her lenger.</translation>
    </message>
    <message>
        <source>This session is closed.</source>
        <translation>Denne økten er avsluttet.</translation>
    </message>
    <message>
        <source>This session is no longer here.</source>
        <translation>Denne økten er ikke her lenger.</translation>
    </message>
    <message>
        <source>This step cannot be taken back any more.</source>
        <translation>Dette steget kan ikke angres lenger.</translation>
    </message>
    <message>
        <source>Those who sit on the panel or stand by stay candidates.</source>
        <translation>De som har plass i panelet eller er reserver, forblir kandidater.</translation>
    </message>
    <message>
        <source>Use at least {least} characters.</source>
        <translation>Bruk minst {least} tegn.</translation>
    </message>
    <message>
        <source>What the deck says cannot be read.</source>
        <translation>Det som står i kortstokken, kan ikke leses.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Check that the disk or stick is connected, then start again.</source>
        <translation>Det som var lagret før, er trygt. Sjekk at disken eller minnepinnen er koblet til, og start på nytt.</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last change is not saved yet. Free some space and try again.</source>
        <translation>Det som var lagret før, er trygt; den siste endringen er ikke lagret ennå. Frigjør litt plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Write it as 14.3.2026.</source>
        <translation>Skriv den som 14.3.2026.</translation>
    </message>
    <message>
        <source>Write it as 17.00.</source>
        <translation>Skriv det som 17.00.</translation>
    </message>
    <message>
        <source>Write it as 1957 or 69. The year must lie between {lowest} and {highest}.</source>
        <translation>Skriv det som 1957 eller 69. Året må ligge mellom {lowest} og {highest}.</translation>
    </message>
    <message>
        <source>Write rising ages with commas between, such as 16, 25, 40.</source>
        <translation>Skriv stigende aldre med komma mellom, for eksempel 16, 25, 40.</translation>
    </message>
    <message>
        <source>Write who took them, and that they may be used.</source>
        <translation>Skriv hvem som tok dem, og at de kan brukes.</translation>
    </message>
    <message>
        <source>Write why the seat is locked.</source>
        <translation>Skriv hvorfor plassen er låst.</translation>
    </message>
    <message>
        <source>Your data is safe in Samråd. Choose another folder and try again.</source>
        <translation>Dataene dine er trygge i Samråd. Velg en annen mappe, og prøv igjen.</translation>
    </message>
    <message>
        <source>Your data is safe in Samråd. Free some space or choose another place.</source>
        <translation>Dataene dine er trygge i Samråd. Frigjør litt plass, eller velg et annet sted.</translation>
    </message>
    <message>
        <source>{category}: the least wanted is more than the most wanted.</source>
        <translation>{category}: Det minste antallet er større enn det største.</translation>
    </message>
    <message>
        <source>{criterion}: all the numbers in the table are 0.</source>
        <translation>{criterion}: alle tallene i tabellen er 0.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>As the participants will see it</source>
        <translation>Slik deltakerne får se det</translation>
    </message>
    <message>
        <source>Be concrete: what is still open?</source>
        <translation>Vær konkret: Hva er fortsatt åpent?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It is the first thing the participants will read.</source>
        <translation>Det er det første deltakerne får lese.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Law, budget, decisions that stand: say it early.</source>
        <translation>Lov, budsjett, beslutninger som står: Si det tidlig.</translation>
    </message>
    <message>
        <source>Name of the panel</source>
        <translation>Navn på panelet</translation>
    </message>
    <message>
        <source>On to recruitment</source>
        <translation>Videre til rekruttering</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Ansvarlig enhet</translation>
    </message>
    <message>
        <source>Still to be written: {fields}.</source>
        <translation>Gjenstår å skrive: {fields}.</translation>
    </message>
    <message>
        <source>The invitation needs it. You can go on meanwhile.</source>
        <translation>Invitasjonen trenger det. Du kan gå videre imens.</translation>
    </message>
    <message>
        <source>The leader who will use the result and answer the participants</source>
        <translation>Lederen som skal bruke resultatet og svare deltakerne</translation>
    </message>
    <message>
        <source>The purpose is written.</source>
        <translation>Formålet er skrevet.</translation>
    </message>
    <message>
        <source>What is fixed already</source>
        <translation>Dette ligger fast</translation>
    </message>
    <message>
        <source>What shall be better afterwards, and for whom?</source>
        <translation>Hva skal bli bedre etterpå, og for hvem?</translation>
    </message>
    <message>
        <source>What the panel is for</source>
        <translation>Hva panelet er til for</translation>
    </message>
    <message>
        <source>What the participants can influence</source>
        <translation>Dette kan deltakerne påvirke</translation>
    </message>
    <message>
        <source>Where the panel belongs</source>
        <translation>Der panelet hører til</translation>
    </message>
    <message>
        <source>Who answers for it, and when</source>
        <translation>Hvem som svarer for det, og når</translation>
    </message>
    <message>
        <source>change the dates of the panel</source>
        <translation>endring av panelets datoer</translation>
    </message>
    <message>
        <source>change the description of the panel</source>
        <translation>endring av panelets beskrivelse</translation>
    </message>
    <message>
        <source>change the name of the panel</source>
        <translation>endring av panelets navn</translation>
    </message>
    <message>
        <source>change the purpose</source>
        <translation>endring av formålet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eier</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>formål</translation>
    </message>
    <message>
        <source>what can be influenced</source>
        <translation>hva som kan påvirkes</translation>
    </message>
</context>
<context>
    <name>QuestionButton</name>
    <message>
        <source>Question on the wall: {question}</source>
        <translation>Spørsmålet står på storskjermen: {question}</translation>
    </message>
    <message>
        <source>Show the question on the wall: {question}</source>
        <translation>Vis spørsmålet på storskjermen: {question}</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message numerus="yes">
        <source>%n answer(s) differ from what is here</source>
        <translation>
            <numerusform>%n svar er annerledes enn det som står her</numerusform>
            <numerusform>%n svar er annerledes enn det som står her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth year(s) cannot be right</source>
        <translation>
            <numerusform>%n fødselsår kan ikke stemme</numerusform>
            <numerusform>%n fødselsår kan ikke stemme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as somebody else</source>
        <translation>
            <numerusform>%n kan være samme person som en annen</numerusform>
            <numerusform>%n kan være samme person som en annen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name</source>
        <translation>
            <numerusform>%n rad uten navn</numerusform>
            <numerusform>%n rader uten navn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) too long</source>
        <translation>
            <numerusform>%n for lang tekst</numerusform>
            <numerusform>%n for lange tekster</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Import without birth year</source>
        <translation>Importer uten fødselsår</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behold det som står her</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>La raden være ute</translation>
    </message>
    <message>
        <source>May be {other}</source>
        <translation>Kan være {other}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Forkort</translation>
    </message>
    <message>
        <source>Take what is in the file</source>
        <translation>Ta det som står i filen</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Samme person</translation>
    </message>
    <message>
        <source>There is no name ({found})</source>
        <translation>Her mangler navnet ({found})</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>To personer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Write it …</source>
        <translation>Skriv det …</translation>
    </message>
    <message>
        <source>{what} is very long: “{found} …”</source>
        <translation>{what} er svært langt: «{found} …»</translation>
    </message>
    <message>
        <source>{what}: here “{here}”, in the file “{found}”</source>
        <translation>{what}: her «{here}», i filen «{found}»</translation>
    </message>
    <message>
        <source>“{found}” is no birth year or age</source>
        <translation>«{found}» er ikke et fødselsår eller en alder</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Trekk på nytt</translation>
    </message>
    <message>
        <source>Draw in the open</source>
        <translation>Trekk åpent</translation>
    </message>
    <message>
        <source>Reason for drawing again</source>
        <translation>Begrunnelse for å trekke på nytt</translation>
    </message>
    <message>
        <source>The panel has been drawn already. So that nobody can draw until the result suits them, the reason is kept with the draw. Write no names.</source>
        <translation>Panelet er alt trukket. For at ingen skal kunne trekke til resultatet passer dem, lagres begrunnelsen sammen med trekningen. Skriv ingen navn.</translation>
    </message>
    <message>
        <source>Why is the panel drawn again?</source>
        <translation>Hvorfor trekkes panelet på nytt?</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only other way in. Nobody can make a new one from outside. Print it or write it down, and keep it away from this machine.</source>
        <translation>Hvis passfrasen blir glemt, er denne koden den eneste andre veien inn. Ingen kan lage en ny utenfra. Skriv den ut eller av, og oppbevar den et annet sted enn maskinen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Recovery code, typed back</source>
        <translation>Gjenopprettingskode, skrevet inn</translation>
    </message>
    <message>
        <source>Samråd recovery code</source>
        <translation>Samråd gjenopprettingskode</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Type it back once, so that we know it can be read</source>
        <translation>Skriv den inn én gang, så vi vet at den kan leses</translation>
    </message>
</context>
<context>
    <name>RecruitmentStep</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sit(s) on the panel or stand(s) by, and stay(s) a candidate.</source>
        <translation>
            <numerusform>%n av dem har plass i panelet eller er reserve og blir stående som kandidat.</numerusform>
            <numerusform>%n av dem har plass i panelet eller er reserver og blir stående som kandidater.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown may be drawn</source>
        <translation>
            <numerusform>Den %n som vises, kan trekkes</numerusform>
            <numerusform>Alle %n som vises, kan trekkes</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Candidates {panel}</source>
        <translation>Kandidater {panel}</translation>
    </message>
    <message>
        <source>Everyone may be drawn</source>
        <translation>Alle kan trekkes</translation>
    </message>
    <message>
        <source>Export those who are shown</source>
        <translation>Eksporter dem som vises</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer på</translation>
    </message>
    <message>
        <source>Filter by …</source>
        <translation>Filtrer på …</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Gå til Personer</translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation>Kan trekkes</translation>
    </message>
    <message>
        <source>May not be drawn</source>
        <translation>Kan ikke trekkes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Ingen passer.</translation>
    </message>
    <message>
        <source>Nobody may be drawn</source>
        <translation>Ingen kan trekkes</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n shown may be drawn</source>
        <translation>
            <numerusform>Den %n som vises, kan ikke trekkes</numerusform>
            <numerusform>Ingen av de %n som vises, kan trekkes</numerusform>
        </translation>
    </message>
    <message>
        <source>On to composition</source>
        <translation>Videre til sammensetning</translation>
    </message>
    <message>
        <source>Only candidates</source>
        <translation>Bare kandidater</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People who may be drawn</source>
        <translation>Personer som kan trekkes</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Søk etter navn</translation>
    </message>
    <message>
        <source>Show those who answered</source>
        <translation>Vis dem som svarte</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet</source>
        <translation>Det er ingen å velge blant ennå</translation>
    </message>
    <message>
        <source>Those who may be drawn are taken from the register of people. Add them there one by one, or import the list of those who have signed up, and come back here.</source>
        <translation>De som kan trekkes, hentes fra personregisteret. Legg dem inn der én for én, eller importer listen over dem som har meldt seg på, og kom tilbake hit.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>add candidates</source>
        <translation>nye kandidater</translation>
    </message>
    <message>
        <source>remove candidates</source>
        <translation>fjerning av kandidater</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Stays here</source>
        <translation>Blir her</translation>
    </message>
    <message>
        <source>To anyone</source>
        <translation>Til alle</translation>
    </message>
    <message>
        <source>To the leader</source>
        <translation>Til lederen</translation>
    </message>
    <message>
        <source>To the staff group</source>
        <translation>Til personalgruppa</translation>
    </message>
</context>
<context>
    <name>ReleasedCard</name>
    <message numerus="yes">
        <source>%n of them for anyone: in the minutes of the meeting.</source>
        <translation>
            <numerusform>%n av dem er til alle og står i referatet fra møtet.</numerusform>
            <numerusform>%n av dem er til alle og står i referatet fra møtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) let out.</source>
        <translation>
            <numerusform>%n setning ble sluppet ut.</numerusform>
            <numerusform>%n setninger ble sluppet ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freely</source>
        <translation>Fritt</translation>
    </message>
    <message>
        <source>No sentence was let out, and none is kept.</source>
        <translation>Ingen setning ble sluppet ut, og ingen er lagret.</translation>
    </message>
    <message>
        <source>None of them for anyone, so none stands in the minutes.</source>
        <translation>Ingen av dem er til alle, så ingen står i referatet.</translation>
    </message>
    <message>
        <source>What left the room</source>
        <translation>Det som ble med ut av rommet</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notatene dine</translation>
    </message>
    <message>
        <source>{whom}, and in the minutes</source>
        <translation>{whom}, og i referatet</translation>
    </message>
    <message>
        <source>{whom}, not in the minutes</source>
        <translation>{whom}, ikke i referatet</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n answer(s) came from somebody who had answered already. The latest counts.</source>
        <translation>
            <numerusform>%n svar kom fra noen som hadde svart før. Det siste gjelder.</numerusform>
            <numerusform>%n svar kom fra noen som hadde svart før. Det siste gjelder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had garbled letters (Ã¸ for ø). They are mended.</source>
        <translation>
            <numerusform>%n rute hadde ødelagte bokstaver (Ã¸ for ø). De er rettet.</numerusform>
            <numerusform>%n ruter hadde ødelagte bokstaver (Ã¸ for ø). De er rettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A and are read as empty.</source>
        <translation>
            <numerusform>%n rute inneholder en feil som #N/A og leses som tom.</numerusform>
            <numerusform>%n ruter inneholder en feil som #N/A og leses som tomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) look like a national identity number and are left out.</source>
        <translation>
            <numerusform>%n rute ser ut som et fødselsnummer og tas ikke med.</numerusform>
            <numerusform>%n ruter ser ut som fødselsnumre og tas ikke med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result and are read as empty. Save the file in Excel first.</source>
        <translation>
            <numerusform>%n formel har ikke noe resultat og leses som tom. Lagre filen i Excel først.</numerusform>
            <numerusform>%n formler har ikke noe resultat og leses som tomme. Lagre filen i Excel først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) cannot be read. Try another way of storing letters.</source>
        <translation>
            <numerusform>%n bokstav kan ikke leses. Prøv en annen måte å lagre bokstaver på.</numerusform>
            <numerusform>%n bokstaver kan ikke leses. Prøv en annen måte å lagre bokstaver på.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were stored in another way than the rest, and are read as such.</source>
        <translation>
            <numerusform>%n linje var lagret på en annen måte enn resten, og leses slik.</numerusform>
            <numerusform>%n linjer var lagret på en annen måte enn resten, og leses slik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s): the answer counts for each row it covers.</source>
        <translation>
            <numerusform>%n sammenslått rute: svaret gjelder hver rad den dekker.</numerusform>
            <numerusform>%n sammenslåtte ruter: svaret gjelder hver rad de dekker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have lost letters and hold ? instead. Search for ? to find and mend them.</source>
        <translation>
            <numerusform>%n navn har mistet bokstaver og har ? i stedet. Søk etter ? for å finne og rette dem.</numerusform>
            <numerusform>%n navn har mistet bokstaver og har ? i stedet. Søk etter ? for å finne og rette dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of two digits are read as an age.</source>
        <translation>
            <numerusform>%n tall med to sifre er lest som alder.</numerusform>
            <numerusform>%n tall med to sifre er lest som alder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolonne {number}</translation>
    </message>
    <message>
        <source>That is many columns. Those whose meaning is not known are left out until you choose.</source>
        <translation>Det er mange kolonner. De vi ikke vet hva er, tas ikke med før du velger det.</translation>
    </message>
    <message>
        <source>There is a quotation mark too many. Its line is read by itself, so that it swallows nobody.</source>
        <translation>Det er et anførselstegn for mye. Linjen det står i, leses for seg, så det ikke sluker noen.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>%n row(s) left out; everybody else is here already, with all that the file says.</source>
        <translation>
            <numerusform>%n rad tas ikke med; alle andre er her fra før, med alt det som står i filen.</numerusform>
            <numerusform>%n rader tas ikke med; alle andre er her fra før, med alt det som står i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Aldersgruppe</translation>
    </message>
    <message>
        <source>Answer for all: {question}</source>
        <translation>Svar for alle: {question}</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Tilbake til kolonnene</translation>
    </message>
    <message>
        <source>Each has an answer that loses nothing. Change one with a double-click or Enter, or all alike here.</source>
        <translation>Hvert har et svar der ingenting går tapt. Endre ett med dobbeltklikk eller Enter, eller alle likt her.</translation>
    </message>
    <message>
        <source>Every row is left out.</source>
        <translation>Ingen av radene tas med.</translation>
    </message>
    <message>
        <source>Everybody in the file is here already, with all that it says.</source>
        <translation>Alle i filen er her fra før, med alt det som står der.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in for %n person(s)</source>
        <translation>
            <numerusform>Fyll ut for %n person</numerusform>
            <numerusform>Fyll ut for %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Importer %n person</numerusform>
            <numerusform>Importer %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>Se gjennom på nytt</translation>
    </message>
    <message>
        <source>Looking through the people</source>
        <translation>Ser gjennom personene</translation>
    </message>
    <message>
        <source>Looking through the people in the file …</source>
        <translation>Ser gjennom personene i filen …</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stanset.</translation>
    </message>
    <message>
        <source>That is no birth year or age. Write it as 1957 or 69.</source>
        <translation>Det er ikke et fødselsår eller en alder. Skriv det som 1957 eller 69.</translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation>Det er ingen personer i filen.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Det er ingenting å importere.</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Til personene</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Verdt å vite</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>her fra før</translation>
    </message>
    <message numerus="yes">
        <source>here already; %n of them will have more filled in</source>
        <translation>
            <numerusform>her fra før; %n av dem får mer utfylt</numerusform>
            <numerusform>her fra før; %n av dem får mer utfylt</numerusform>
        </translation>
    </message>
    <message>
        <source>new people</source>
        <translation>nye personer</translation>
    </message>
    <message>
        <source>with a question</source>
        <translation>med et spørsmål</translation>
    </message>
    <message numerus="yes">
        <source>with a question; %n row(s) left out</source>
        <translation>
            <numerusform>med et spørsmål; %n rad tas ikke med</numerusform>
            <numerusform>med et spørsmål; %n rader tas ikke med</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Begin where somebody wants to. You or a colleague first, the first time.</source>
        <translation>Begynn der noen vil. Du eller en kollega først, den første gangen.</translation>
    </message>
    <message>
        <source>Everybody has been asked.</source>
        <translation>Alle er spurt.</translation>
    </message>
    <message>
        <source>Next seat</source>
        <translation>Neste plass</translation>
    </message>
    <message>
        <source>Speak or pass: both are followed by the next seat.</source>
        <translation>Snakke eller stå over: etter begge kommer neste plass.</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>The word goes round in round 1 and round 2. It is always fine to pass.</source>
        <translation>Ordet går rundt i runde 1 og runde 2. Det er alltid greit å stå over.</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Bord {number}</translation>
    </message>
</context>
<context>
    <name>RunningOrderPanel</name>
    <message>
        <source>About this step (H)</source>
        <translation>Om dette steget (H)</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Kjøreregler</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Gangen i økten</translation>
    </message>
    <message>
        <source>Say now</source>
        <translation>Si nå</translation>
    </message>
</context>
<context>
    <name>RunningOrderRow</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>SeatCard</name>
    <message>
        <source>Every wanted number is met.</source>
        <translation>Alle ønskede antall er nådd.</translation>
    </message>
    <message>
        <source>Filling the seat by lot</source>
        <translation>Fyller plassen ved loddtrekning</translation>
    </message>
    <message>
        <source>Nobody among the candidates can take the seat.</source>
        <translation>Ingen av kandidatene kan ta plassen.</translation>
    </message>
    <message>
        <source>The lot fell on {name}, one of {number} who fit equally well: each had 1 chance in {number}.</source>
        <translation>Loddet falt på {name}, én av {number} som passet like godt: Hver hadde 1 sjanse av {number}.</translation>
    </message>
    <message numerus="yes">
        <source>The panel is then off by %n person(s).</source>
        <translation>
            <numerusform>Panelet avviker da med %n person.</numerusform>
            <numerusform>Panelet avviker da med %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} takes the seat: nobody else fits as well.</source>
        <translation>{name} tar plassen: Ingen andre passer like godt.</translation>
    </message>
</context>
<context>
    <name>SeatDot</name>
    <message>
        <source>Seat {n}</source>
        <translation>Plass {n}</translation>
    </message>
    <message>
        <source>has had the word</source>
        <translation>har hatt ordet</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>har ordet</translation>
    </message>
</context>
<context>
    <name>SentenceRow</name>
    <message>
        <source>Remove sentence {n}</source>
        <translation>Fjern setning {n}</translation>
    </message>
    <message>
        <source>Sentence {n}</source>
        <translation>Setning {n}</translation>
    </message>
    <message>
        <source>The exact words the group agrees on</source>
        <translation>De nøyaktige ordene gruppa blir enig om</translation>
    </message>
    <message>
        <source>Who may hear sentence {n}</source>
        <translation>Hvem som kan få høre setning {n}</translation>
    </message>
</context>
<context>
    <name>SessionButton</name>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe uten navn</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato ennå</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>A quiet hour with picture cards</source>
        <translation>En stille time med bildekort</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>It waits in a pause, exactly where it was.</source>
        <translation>Den venter i pause, akkurat der den var.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny økt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksjon</translation>
    </message>
    <message>
        <source>Reflection group</source>
        <translation>Refleksjonsgruppe</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Users and staff think together over 29 pictures. The program leads through eleven steps, shows the room what is meant for the room, and asks nobody&apos;s name. Nothing leaves the room but the sentences the group lets go.</source>
        <translation>Brukere og ansatte tenker sammen over 29 bilder. Programmet leder gjennom elleve steg, viser rommet det som er ment for rommet, og spør ikke etter noens navn. Ingenting går ut av rommet uten de setningene gruppa slipper.</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>ny økt</translation>
    </message>
    <message>
        <source>{group} is under way.</source>
        <translation>{group} er i gang.</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Card session: {about}, {state}</source>
        <translation>Kortøkt: {about}, {state}</translation>
    </message>
    <message numerus="yes">
        <source>Closed · %n sentence(s) in the minutes</source>
        <translation>
            <numerusform>Avsluttet · %n setning i referatet</numerusform>
            <numerusform>Avsluttet · %n setninger i referatet</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed · no sentence in the minutes</source>
        <translation>Avsluttet · ingen setning i referatet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Ikke noe spørsmål ennå</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>Card session</source>
        <translation>Kortøkt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made and opened to check it.</source>
        <translation>Sikkerhetskopien er laget og åpnet for kontroll.</translation>
    </message>
    <message>
        <source>A new code replaces the former one, which then opens nothing.</source>
        <translation>En ny kode erstatter den forrige, som da ikke åpner noe.</translation>
    </message>
    <message>
        <source>A session that is being held is not locked away.</source>
        <translation>En økt som holdes, blir ikke låst.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Bytt passfrase</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Everything is in one encrypted file on this machine. Copies are made by themselves before each update.</source>
        <translation>Alt ligger i én kryptert fil på denne maskinen. Før hver oppdatering blir det laget en kopi automatisk.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Mappe: {folder}</translation>
    </message>
    <message>
        <source>It is called {name} and is encrypted like the file itself.</source>
        <translation>Den heter {name} og er kryptert som fila selv.</translation>
    </message>
    <message>
        <source>Keep the former</source>
        <translation>Behold den forrige</translation>
    </message>
    <message>
        <source>Keys to the file</source>
        <translation>Nøkler til fila</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Språk på papir</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>Lås når ingen har rørt det på</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende og språk</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lag sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Lag ny kode</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Lag ny gjenopprettingskode</translation>
    </message>
    <message>
        <source>Name of the workplace</source>
        <translation>Navn på arbeidsplassen</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Ny gjenopprettingskode</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Passphrase used until now</source>
        <translation>Passfrasen du har brukt til nå</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Stands as sender on paper.</source>
        <translation>Står som avsender på papir.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>The former code will not open the file any more. Go on only if you can print or write down the new one.</source>
        <translation>Den forrige koden åpner ikke fila lenger. Fortsett bare hvis du kan skrive ut eller skrive av den nye.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Passfrasen er byttet.</translation>
    </message>
    <message>
        <source>The recovery code is as before.</source>
        <translation>Gjenopprettingskoden er som før.</translation>
    </message>
    <message>
        <source>The workplace</source>
        <translation>Arbeidsplassen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>change the workplace</source>
        <translation>endre arbeidsplassen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
</context>
<context>
    <name>SharesField</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Gender; Women; 50.4 %
Gender; Men; 49.6 %</source>
        <translation>Kjønn; Kvinner; 50,4 %
Kjønn; Menn; 49,6 %</translation>
    </message>
    <message>
        <source>One row for each category, with a number or a percentage.</source>
        <translation>Én rad for hver kategori, med et antall eller en prosent.</translation>
    </message>
    <message>
        <source>Table of the population&apos;s shares</source>
        <translation>Tabell over andelene i befolkningen</translation>
    </message>
    <message>
        <source>The population&apos;s shares</source>
        <translation>Andelene i befolkningen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksjon</translation>
    </message>
    <message>
        <source>Samråd, menu</source>
        <translation>Samråd, meny</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Steg {number}: {name}</translation>
    </message>
    <message>
        <source>Step {number}: {name}, done</source>
        <translation>Steg {number}: {name}, gjort</translation>
    </message>
</context>
<context>
    <name>StepGuide</name>
    <message>
        <source>About this step</source>
        <translation>Om dette steget</translation>
    </message>
</context>
<context>
    <name>StepGuideDialog</name>
    <message>
        <source>About this step</source>
        <translation>Om dette steget</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Tilbake til planen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Composition</source>
        <translation>Sammensetning</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitasjon</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel uten navn</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Rekruttering</translation>
    </message>
</context>
<context>
    <name>SwapCard</name>
    <message numerus="yes">
        <source>%n candidate(s) can take the seat without breaking a wanted number.</source>
        <translation>
            <numerusform>%n kandidat kan ta plassen uten å bryte noe kriterium.</numerusform>
            <numerusform>%n kandidater kan ta plassen uten å bryte noe kriterium.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the lot decide</source>
        <translation>La loddet avgjøre</translation>
    </message>
    <message>
        <source>Of those who fit equally well, whoever had the smallest chance in the draw comes first.</source>
        <translation>Av dem som passer like godt, står den som hadde minst sjanse i trekningen, først.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Who takes the seat of {name}?</source>
        <translation>Hvem tar plassen til {name}?</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>bytte av plass</translation>
    </message>
    <message>
        <source>{name} has left the seat.</source>
        <translation>{name} har forlatt plassen.</translation>
    </message>
</context>
<context>
    <name>SwapDelegate</name>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
</context>
<context>
    <name>TablesPaperButton</name>
    <message>
        <source>Initials in place of names</source>
        <translation>Initialer i stedet for navn</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Print the table plan</source>
        <translation>Skriv ut bordplanen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Bordplan</translation>
    </message>
    <message>
        <source>Table plan {panel}</source>
        <translation>Bordplan {panel}</translation>
    </message>
    <message>
        <source>The table plan on paper</source>
        <translation>Bordplanen på papir</translation>
    </message>
</context>
<context>
    <name>TablesSettings</name>
    <message numerus="yes">
        <source>%n person(s) to seat.</source>
        <translation>
            <numerusform>%n person skal ha plass.</numerusform>
            <numerusform>%n personer skal ha plass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Legg til ønsket</translation>
    </message>
    <message>
        <source>Always at a table</source>
        <translation>Alltid ved et bord</translation>
    </message>
    <message>
        <source>Everyone with a seat</source>
        <translation>Alle med plass i panelet</translation>
    </message>
    <message>
        <source>Kind of wish</source>
        <translation>Slags ønske</translation>
    </message>
    <message>
        <source>Mix the tables on</source>
        <translation>Bland bordene etter</translation>
    </message>
    <message>
        <source>People at a table</source>
        <translation>Personer ved et bord</translation>
    </message>
    <message>
        <source>Present at {meeting}</source>
        <translation>Til stede på {meeting}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Sit apart</source>
        <translation>Sitter hver for seg</translation>
    </message>
    <message>
        <source>Sit together</source>
        <translation>Sitter sammen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Table number</source>
        <translation>Bordnummer</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Bordplan</translation>
    </message>
    <message>
        <source>Take the wish away: {wish}</source>
        <translation>Ta bort ønsket: {wish}</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Den andre personen</translation>
    </message>
    <message>
        <source>Who is to be seated</source>
        <translation>Hvem som skal ha plass</translation>
    </message>
    <message>
        <source>Who the wish is about</source>
        <translation>Hvem ønsket gjelder</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>Choose who {name} changes places with, in the same round. Esc lets go.</source>
        <translation>Velg hvem {name} skal bytte plass med, i samme runde. Esc slipper.</translation>
    </message>
    <message>
        <source>Drag a name onto another to swap them, or press Enter on one and then on the other.</source>
        <translation>Dra et navn over på et annet for å bytte plass, eller trykk Enter på det ene og så på det andre.</translation>
    </message>
    <message>
        <source>Looking at the wishes</source>
        <translation>Ser på ønskene</translation>
    </message>
    <message>
        <source>Mark in the meeting who has come; then they can be seated.</source>
        <translation>Merk av i møtet hvem som har kommet, så kan de få plass ved bordene.</translation>
    </message>
    <message>
        <source>Mixing the tables</source>
        <translation>Blander bordene</translation>
    </message>
    <message>
        <source>Nobody has a seat yet</source>
        <translation>Ingen har plass i panelet ennå</translation>
    </message>
    <message>
        <source>Nobody is marked as present yet</source>
        <translation>Ingen er merket som til stede ennå</translation>
    </message>
    <message>
        <source>Nobody is seated yet</source>
        <translation>Ingen er fordelt på bord ennå</translation>
    </message>
    <message>
        <source>Once the panel is drawn or put together, its people are seated here at mixed tables.</source>
        <translation>Når panelet er trukket eller satt sammen, fordeler du deltakerne på blandede bord her.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åpne møtet</translation>
    </message>
    <message>
        <source>Say how many sit at a table and how many rounds there are. Seat then mixes every table, and lets as many as possible meet somebody new in each round.</source>
        <translation>Si hvor mange som sitter ved et bord, og hvor mange runder det er. Fordel blander så hvert bord og lar flest mulig møte noen nye i hver runde.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Fordel</translation>
    </message>
    <message>
        <source>Seat again</source>
        <translation>Fordel på nytt</translation>
    </message>
    <message>
        <source>Seating people</source>
        <translation>Fordeler på bord</translation>
    </message>
    <message>
        <source>The wishes cannot be kept.</source>
        <translation>Ønskene kan ikke oppfylles.</translation>
    </message>
    <message>
        <source>To the composition</source>
        <translation>Til sammensetningen</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møtene</translation>
    </message>
    <message>
        <source>change the table plan</source>
        <translation>endre bordplanen</translation>
    </message>
    <message>
        <source>seat people at tables</source>
        <translation>fordele på bord</translation>
    </message>
    <message>
        <source>swap two at the tables</source>
        <translation>bytte to ved bordene</translation>
    </message>
</context>
<context>
    <name>TablesWords</name>
    <message numerus="yes">
        <source>%n person(s) came or went since the tables were made.</source>
        <translation>
            <numerusform>%n person er kommet til eller falt fra siden bordene ble laget.</numerusform>
            <numerusform>%n personer er kommet til eller falt fra siden bordene ble laget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) are not kept:</source>
        <translation>
            <numerusform>Ett ønske er ikke oppfylt:</numerusform>
            <numerusform>%n ønsker er ikke oppfylt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Every table is mixed as evenly as can be.</source>
        <translation>Alle bord er blandet så jevnt det går.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møte {number}</translation>
    </message>
    <message numerus="yes">
        <source>No pair meets more than %n time(s).</source>
        <translation>
            <numerusform>Ingen par møtes mer enn én gang.</numerusform>
            <numerusform>Ingen par møtes mer enn %n ganger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat again to have it right.</source>
        <translation>Fordel på nytt for å rette på det.</translation>
    </message>
    <message numerus="yes">
        <source>The tables are mixed, but in %n respect(s) not quite evenly.</source>
        <translation>
            <numerusform>Bordene er blandet, men på ett punkt ikke helt jevnt.</numerusform>
            <numerusform>Bordene er blandet, men på %n punkter ikke helt jevnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables are not mixed on anything.</source>
        <translation>Bordene er ikke blandet etter noe.</translation>
    </message>
    <message>
        <source>The wishes cannot all be kept at once. Take one away and try again.</source>
        <translation>Alle ønskene kan ikke oppfylles samtidig. Ta bort ett og prøv igjen.</translation>
    </message>
    <message>
        <source>These are the tables from before you changed what you want.</source>
        <translation>Dette er bordene fra før du endret det du ønsker.</translation>
    </message>
    <message>
        <source>{met} of {pairs} pairs meet, as many as there can be.</source>
        <translation>{met} av {pairs} par møtes, så mange som det er plass til.</translation>
    </message>
    <message>
        <source>{met} of {pairs} pairs meet.</source>
        <translation>{met} av {pairs} par møtes.</translation>
    </message>
    <message>
        <source>{names} are to sit apart, but both at table {table}.</source>
        <translation>{names} skal sitte hver for seg, men begge ved bord {table}.</translation>
    </message>
    <message>
        <source>{names} are to sit apart. They are {wanted}, and there are {available} tables.</source>
        <translation>{names} skal sitte hver for seg. De er {wanted}, og det er {available} bord.</translation>
    </message>
    <message>
        <source>{names} are to sit at table {table}. They are {wanted}, and it has room for {available}.</source>
        <translation>{names} skal sitte ved bord {table}. De er {wanted}, og der er det plass til {available}.</translation>
    </message>
    <message>
        <source>{names} are to sit both together and apart.</source>
        <translation>{names} skal sitte både sammen og hver for seg.</translation>
    </message>
    <message>
        <source>{names} are to sit together, but each at another table.</source>
        <translation>{names} skal sitte sammen, men ved hvert sitt bord.</translation>
    </message>
    <message>
        <source>{names} are to sit together. They are {wanted}, and a table has room for {available}.</source>
        <translation>{names} skal sitte sammen. De er {wanted}, og et bord har plass til {available}.</translation>
    </message>
    <message>
        <source>{names}: there is no table {table}, only 1 to {available}.</source>
        <translation>{names}: det er ikke noe bord {table}, bare 1 til {available}.</translation>
    </message>
    <message>
        <source>{one} always at table {table}</source>
        <translation>{one} alltid ved bord {table}</translation>
    </message>
    <message>
        <source>{one} and {other} apart</source>
        <translation>{one} og {other} hver for seg</translation>
    </message>
    <message>
        <source>{one} and {other} together</source>
        <translation>{one} og {other} sammen</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
</context>
<context>
    <name>TimerPanel</name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Ett minutt til</translation>
    </message>
    <message>
        <source>Pause · {what}</source>
        <translation>Pause · {what}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Reset the time</source>
        <translation>Nullstill tiden</translation>
    </message>
    <message>
        <source>Seat {n} speaks</source>
        <translation>Plass {n} snakker</translation>
    </message>
</context>
<context>
    <name>TogetherPart</name>
    <message>
        <source>Drawn again by itself. Those on {names} are left out, so that nobody gets two seats.</source>
        <translation>Trekkes på nytt alene. De som er med i {names}, holdes utenfor, så ingen får to plasser.</translation>
    </message>
    <message>
        <source>Drawn together with it, so that nobody gets a seat on two.</source>
        <translation>Trekkes sammen med det, så ingen får plass i to.</translation>
    </message>
    <message>
        <source>Drawn together with {names}. Draw again, and all of them are drawn again, with the candidates and wanted numbers of this one.</source>
        <translation>Trukket sammen med {names}. Trekker du på nytt, trekkes alle på nytt, med kandidatene og de ønskede antallene til dette.</translation>
    </message>
    <message>
        <source>More panels like this one</source>
        <translation>Flere paneler som dette</translation>
    </message>
    <message>
        <source>The draw makes them, with the same candidates, seats and wanted numbers, and nobody gets a seat on two. Several panels cannot be drawn in the open.</source>
        <translation>Trekningen lager dem, med samme kandidater, plasser og ønskede antall, og ingen får plass i to. Flere paneler kan ikke trekkes åpent.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Everything is in one encrypted file on this machine. Your passphrase opens it.</source>
        <translation>Alt ligger i én kryptert fil på denne maskinen. Passfrasen din åpner den.</translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation>Glemt passfrasen?</translation>
    </message>
    <message>
        <source>It was made {when}; what was written after that is not in it. The damaged file is kept in the same folder. Unlock to go on.</source>
        <translation>Den ble laget {when}. Det som ble skrevet etter det, er ikke med. Den skadde fila ligger fortsatt i samme mappe. Lås opp for å gå videre.</translation>
    </message>
    <message>
        <source>Its passphrase is: {words}</source>
        <translation>Passfrasen er: {words}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Put the newest backup in its place</source>
        <translation>Sett inn den nyeste sikkerhetskopien</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>The newest backup is in place.</source>
        <translation>Den nyeste sikkerhetskopien er satt inn.</translation>
    </message>
    <message>
        <source>The recovery code was right. Choose a new passphrase for next time.</source>
        <translation>Gjenopprettingskoden stemte. Velg en ny passfrase til neste gang.</translation>
    </message>
    <message>
        <source>This is the demo.</source>
        <translation>Dette er demoen.</translation>
    </message>
    <message>
        <source>Type the recovery code that was printed or written down when the file was made.</source>
        <translation>Skriv gjenopprettingskoden som ble skrevet ut eller notert da fila ble laget.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Låser opp …</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passfrasen</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>The wall</source>
        <translation>Storskjermbildet</translation>
    </message>
</context>
<context>
    <name>WantedEditor</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the candidates have the same address as another.</source>
        <translation>
            <numerusform>%n av kandidatene har samme adresse som en annen.</numerusform>
            <numerusform>%n av kandidatene har samme adresse som en annen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Nytt kriterium</translation>
    </message>
    <message>
        <source>Add the criteria the panel should be composed by, or take them from a file.</source>
        <translation>Legg til kriteriene panelet skal settes sammen etter, eller hent dem fra en fil.</translation>
    </message>
    <message>
        <source>At least {least} in all, but there are {seats} seats.</source>
        <translation>Minst {least} til sammen, men det er {seats} plasser.</translation>
    </message>
    <message>
        <source>At most {most} in all, but there are {seats} seats.</source>
        <translation>Høyst {most} til sammen, men det er {seats} plasser.</translation>
    </message>
    <message>
        <source>Change the age groups</source>
        <translation>Endre aldersgruppene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Fra en fil</translation>
    </message>
    <message>
        <source>Left out, because the register does not know them: {names}.</source>
        <translation>Utelatt fordi registeret ikke kjenner dem: {names}.</translation>
    </message>
    <message>
        <source>Mirror the candidates: as many as their share</source>
        <translation>Speil kandidatene: så mange som andelen deres</translation>
    </message>
    <message>
        <source>No two of the candidates have the same address.</source>
        <translation>Ingen av kandidatene har samme adresse.</translation>
    </message>
    <message>
        <source>Only one from each household</source>
        <translation>Bare én fra hver husstand</translation>
    </message>
    <message>
        <source>Paste the population&apos;s shares …</source>
        <translation>Lim inn andelene i befolkningen …</translation>
    </message>
    <message>
        <source>Remove the criterion {name}</source>
        <translation>Fjern kriteriet {name}</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reserver</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.xls *.ods *.txt)</source>
        <translation>Regneark (*.csv *.xlsx *.xls *.ods *.txt)</translation>
    </message>
    <message>
        <source>Suggest numbers</source>
        <translation>Foreslå antall</translation>
    </message>
    <message>
        <source>The same number of each</source>
        <translation>Like mange av hver</translation>
    </message>
    <message>
        <source>Together {least}–{most} for {seats} seats.</source>
        <translation>Til sammen {least}–{most} til {seats} plasser.</translation>
    </message>
    <message>
        <source>Wanted numbers</source>
        <translation>Ønskede antall</translation>
    </message>
    <message>
        <source>Wanted numbers from a file</source>
        <translation>Ønskede antall fra en fil</translation>
    </message>
    <message>
        <source>add a criterion</source>
        <translation>nytt kriterium</translation>
    </message>
    <message>
        <source>change a wanted number</source>
        <translation>endring av ønsket antall</translation>
    </message>
    <message>
        <source>change the number of seats</source>
        <translation>endring av antall plasser</translation>
    </message>
    <message>
        <source>change what must be met</source>
        <translation>endring av hva som må oppfylles</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>most</source>
        <translation>høyst</translation>
    </message>
    <message>
        <source>only one from each household</source>
        <translation>bare én fra hver husstand</translation>
    </message>
    <message>
        <source>remove a criterion</source>
        <translation>fjerning av et kriterium</translation>
    </message>
    <message>
        <source>say why a criterion matters</source>
        <translation>begrunnelse for et kriterium</translation>
    </message>
    <message>
        <source>several from one household</source>
        <translation>flere fra samme husstand</translation>
    </message>
    <message>
        <source>suggest wanted numbers</source>
        <translation>forslag til ønskede antall</translation>
    </message>
    <message>
        <source>wanted numbers from a file</source>
        <translation>ønskede antall fra fil</translation>
    </message>
    <message>
        <source>wanted numbers from the population</source>
        <translation>ønskede antall etter befolkningen</translation>
    </message>
    <message>
        <source>wanted numbers of a former panel</source>
        <translation>ønskede antall fra et tidligere panel</translation>
    </message>
    <message>
        <source>{category}, at least</source>
        <translation>{category}, minst</translation>
    </message>
    <message>
        <source>{category}, at most</source>
        <translation>{category}, høyst</translation>
    </message>
    <message>
        <source>{category}: there are only {there} candidates.</source>
        <translation>{category}: Det er bare {there} kandidater.</translation>
    </message>
</context>
<context>
    <name>WantedSources</name>
    <message>
        <source>Like a former panel …</source>
        <translation>Som et tidligere panel …</translation>
    </message>
</context>
<context>
    <name>WatchedDraw</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n paneler</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Kopier fingeravtrykket</translation>
    </message>
    <message>
        <source>Draw so that everyone can see</source>
        <translation>Trekk så alle ser det</translation>
    </message>
    <message>
        <source>Draw this panel</source>
        <translation>Trekk dette panelet</translation>
    </message>
    <message>
        <source>Drawing the panel</source>
        <translation>Trekker panelet</translation>
    </message>
    <message>
        <source>Fingerprint of the lottery: {groups} …</source>
        <translation>Fingeravtrykket til loddtrekningen: {groups} …</translation>
    </message>
    <message>
        <source>Fingerprint {groups}</source>
        <translation>Fingeravtrykk {groups}</translation>
    </message>
    <message>
        <source>Let the computer draw</source>
        <translation>La datamaskinen trekke</translation>
    </message>
    <message>
        <source>Make a new lottery</source>
        <translation>Lag en ny loddtrekning</translation>
    </message>
    <message>
        <source>Panel {number} has been drawn.</source>
        <translation>Panel {number} er trukket.</translation>
    </message>
    <message>
        <source>Preparing the draw</source>
        <translation>Forbereder trekningen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Rehearsal: a number by chance shows how it goes. It does not count and is not kept.</source>
        <translation>Prøve: et tilfeldig nummer viser hvordan det går for seg. Den teller ikke og lagres ikke.</translation>
    </message>
    <message>
        <source>Rehearsal: this does not count</source>
        <translation>Prøve: dette teller ikke</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Vis veggen</translation>
    </message>
    <message>
        <source>Take the wall down</source>
        <translation>Ta ned veggen</translation>
    </message>
    <message>
        <source>The lottery does not hold any more, since what it was made of has changed.</source>
        <translation>Loddtrekningen gjelder ikke lenger, for det den ble laget av, er endret.</translation>
    </message>
    <message>
        <source>The lottery is being made. Nothing is decided by it but which panels have a number.</source>
        <translation>Loddtrekningen lages. Det eneste som avgjøres nå, er hvilke paneler som får et nummer.</translation>
    </message>
    <message>
        <source>The lottery that was kept before is no longer this one: candidates, answers or wanted numbers have been changed since, or the program has. Make a new one; its fingerprint is another.</source>
        <translation>Loddtrekningen som var lagret, er ikke denne lenger: kandidater, svar eller ønskede antall er endret siden da, eller programmet er det. Lag en ny; den får et annet fingeravtrykk.</translation>
    </message>
    <message>
        <source>The number from dice or balls, digit by digit</source>
        <translation>Nummeret fra terninger eller kuler, siffer for siffer</translation>
    </message>
    <message>
        <source>The panel is drawn</source>
        <translation>Panelet er trukket</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Storskjermbildet</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Til panelet</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det rommet ser</translation>
    </message>
    <message>
        <source>draw the panel</source>
        <translation>trekning av panelet</translation>
    </message>
    <message>
        <source>prepare the draw</source>
        <translation>forbered trekningen</translation>
    </message>
    <message>
        <source>{gave_way} {panels} numbered panels wait, and all of them meet the numbers after that. Read the fingerprint aloud. Then throw {digits} ten-sided dice, or draw {digits} balls from 0 to 9; {noughts} means {panels}.</source>
        <translation>{gave_way} {panels} nummererte paneler venter, og alle oppfyller antallene slik de er etter dette. Les fingeravtrykket høyt. Kast så {digits} tisidede terninger, eller trekk {digits} kuler fra 0 til 9; {noughts} betyr {panels}.</translation>
    </message>
    <message>
        <source>{panels} numbered panels wait, and all of them meet the wanted numbers. Read the fingerprint aloud. Then throw {digits} ten-sided dice, or draw {digits} balls from 0 to 9; {noughts} means {panels}.</source>
        <translation>{panels} nummererte paneler venter, og alle oppfyller de ønskede antallene. Les fingeravtrykket høyt. Kast så {digits} tisidede terninger, eller trekk {digits} kuler fra 0 til 9; {noughts} betyr {panels}.</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>Why this matters</source>
        <translation>Hvorfor dette er viktig</translation>
    </message>
    <message>
        <source>Why {criterion} matters</source>
        <translation>Hvorfor {criterion} er viktig</translation>
    </message>
    <message>
        <source>{criterion} must be met</source>
        <translation>{criterion} må oppfylles</translation>
    </message>
    <message>
        <source>{criterion} would rather be met</source>
        <translation>{criterion} skal helst oppfylles</translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>A draw lets what would rather be met give way: {changes}.</source>
        <translation>I en trekning vil det som bare helst skal oppfylles, vike: {changes}.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Må</translation>
    </message>
    <message>
        <source>No panel is drawn that does not meet these numbers.</source>
        <translation>Det trekkes ikke noe panel som ikke oppfyller disse antallene.</translation>
    </message>
    <message>
        <source>Not all wanted numbers could be met, so what would rather be met gave way, as little as possible: {changes}.</source>
        <translation>Ikke alle ønskede antall kunne oppfylles. Derfor vek det som bare helst skulle oppfylles, så lite som mulig: {changes}.</translation>
    </message>
    <message>
        <source>Rather</source>
        <translation>Helst</translation>
    </message>
    <message>
        <source>Where not all can be met, these numbers give way, as little as possible.</source>
        <translation>Hvis ikke alt kan oppfylles, viker disse antallene, så lite som mulig.</translation>
    </message>
    <message>
        <source>Why {criterion} matters: {reason}</source>
        <translation>Hvorfor {criterion} er viktig: {reason}</translation>
    </message>
    <message>
        <source>at least {after} instead of {before} “{category}” ({criterion})</source>
        <translation>minst {after} i stedet for {before} «{category}» ({criterion})</translation>
    </message>
    <message>
        <source>at most {after} instead of {before} “{category}” ({criterion})</source>
        <translation>høyst {after} i stedet for {before} «{category}» ({criterion})</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Dropped out</source>
        <translation>Har falt fra</translation>
    </message>
    <message>
        <source>Dropped out of the panel, and not drawn again: {number}.</source>
        <translation>Falt fra panelet og blir ikke trukket igjen: {number}.</translation>
    </message>
    <message>
        <source>On “{panel}”</source>
        <translation>Med i «{panel}»</translation>
    </message>
    <message>
        <source>Reserve {number}</source>
        <translation>Reserve {number}</translation>
    </message>
    <message>
        <source>Why seats are locked: {reasons}.</source>
        <translation>Hvorfor plasser er låst: {reasons}.</translation>
    </message>
    <message>
        <source>every wanted number is met</source>
        <translation>alle ønskede antall holdes</translation>
    </message>
    <message>
        <source>no wanted number is further off</source>
        <translation>ingen ønskede antall kommer lenger unna</translation>
    </message>
    <message>
        <source>same answer on {same} of {features}</source>
        <translation>samme svar på {same} av {features}</translation>
    </message>
    <message>
        <source>{category} would be {number}, wanted {wanted}</source>
        <translation>{category} ville blitt {number}, ønsket {wanted}</translation>
    </message>
</context>
</TS>
