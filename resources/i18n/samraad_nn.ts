<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n seat(s) had been locked beforehand and was (were) not drawn.</source>
        <translation>
            <numerusform>%n plass var låst på førehand og vart ikkje trekt.</numerusform>
            <numerusform>%n plassar var låste på førehand og vart ikkje trekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account of the draw</source>
        <translation>Utgreiing om trekninga</translation>
    </message>
    <message>
        <source>Account of the draw: {panel}</source>
        <translation>Slik vart panelet trekt: {panel}</translation>
    </message>
    <message>
        <source>After the draw the panel, the candidates or the wanted numbers have been changed by hand.</source>
        <translation>Etter trekninga er panelet, kandidatlista eller dei ønskte tala endra for hand.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidatar</translation>
    </message>
    <message>
        <source>Code of the draw: {code}. The list of panels has the fingerprint {fingerprint} …, in full in the certificate. With the control files anybody can check the draw, without names.</source>
        <translation>Koden for trekninga: {code}. Lista over panel har fingeravtrykket {fingerprint} …, som står heilt ut i protokollen. Med kontrollfilene kan kven som helst kontrollere trekninga, utan namn.</translation>
    </message>
    <message>
        <source>Code of the draw: {code}. The starting number was {seed}.</source>
        <translation>Koden for trekninga: {code}. Starttalet var {seed}.</translation>
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
        <translation>Filer utan namn, som ein kollega kan kontrollere trekninga med</translation>
    </message>
    <message>
        <source>Nobody chose between people.</source>
        <translation>Ingen valde mellom personar.</translation>
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
        <translation>Reservane vart òg trekte, slik at flest mogleg av medlemmene har nokon som kan ta over.</translation>
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
        <translation>Sjansen var ikkje lik for alle: Dei som har svar få andre kandidatar har gitt, blir trekte oftare, fordi dei ønskte tala ber om dei. Kor store skilnadene var, er ikkje rekna ut.</translation>
    </message>
    <message>
        <source>The computer drew lots for everybody and took the panel of {seats} people that meets every wanted number and that the lots point to. Nobody chose between people.</source>
        <translation>Maskina trekte lodd for alle og tok det panelet på {seats} personar som oppfyller alle ønskte tal, og som lodda peikar på. Ingen valde mellom personar.</translation>
    </message>
    <message>
        <source>The panel was drawn {when} among {candidates} candidates for {seats} seats.</source>
        <translation>Panelet vart trekt {when} blant {candidates} kandidatar til {seats} plassar.</translation>
    </message>
    <message>
        <source>The reserves were chosen so that the wanted numbers can be kept as well as possible when members drop out. Between reserves that are as good the lot decided.</source>
        <translation>Reservane vart valde slik at dei ønskte tala kan haldast best mogleg når nokon fell frå. Mellom reservar som er like gode, avgjorde loddet.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ønskt</translation>
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
        <translation>Ingen frist enno.</translation>
    </message>
    <message>
        <source>Nobody to do it and no deadline yet.</source>
        <translation>Ingen ansvarleg og ingen frist enno.</translation>
    </message>
    <message>
        <source>Nobody to do it yet.</source>
        <translation>Ingen ansvarleg enno.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kven gjer det</translation>
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
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
            <numerusform>%n kandidat passar utan å bryte noko kriterium.</numerusform>
            <numerusform>%n kandidatar passar utan å bryte noko kriterium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) live(s) with another member.</source>
        <translation>
            <numerusform>%n medlem bur saman med ein annan medlem.</numerusform>
            <numerusform>%n medlemer bur saman med ein annan medlem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the candidates can take the seat without breaking other criteria.</source>
        <translation>
            <numerusform>%n av kandidatane kan fylle plassen utan å bryte andre kriterium.</numerusform>
            <numerusform>%n av kandidatane kan fylle plassen utan å bryte andre kriterium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free.</source>
        <translation>
            <numerusform>%n plass er ledig.</numerusform>
            <numerusform>%n plassar er ledige.</numerusform>
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
        <translation>Eit nytt panel er trekt.</translation>
    </message>
    <message numerus="yes">
        <source>A wanted number is broken whoever it is, least with %n candidate(s).</source>
        <translation>
            <numerusform>Eit ønskt tal blir brote uansett kven det blir, minst med %n kandidat.</numerusform>
            <numerusform>Eit ønskt tal blir brote uansett kven det blir, minst med %n av kandidatane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another proposal</source>
        <translation>Eit anna forslag</translation>
    </message>
    <message>
        <source>Any one of these makes it possible:</source>
        <translation>Kvar av desse endringane gjer det mogleg:</translation>
    </message>
    <message>
        <source>Bring the former one back</source>
        <translation>Hent tilbake det førre</translation>
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
        <translation>Endre tala sjølv</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Gjer det</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Trekk på nytt</translation>
    </message>
    <message>
        <source>Give {joining} a free seat.</source>
        <translation>Gi {joining} ein ledig plass.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det vere</translation>
    </message>
    <message>
        <source>Let people of one household sit together</source>
        <translation>La folk frå same husstand sitje saman</translation>
    </message>
    <message>
        <source>Let {joining} take the seat of {leaving}.</source>
        <translation>La {joining} ta plassen til {leaving}.</translation>
    </message>
    <message>
        <source>Locked seats stayed as they were.</source>
        <translation>Låste plassar vart som dei var.</translation>
    </message>
    <message>
        <source>Looking for a swap that brings the panel closer …</source>
        <translation>Leitar etter eit byte som bringar panelet nærare …</translation>
    </message>
    <message>
        <source>Looking for who fits a free seat</source>
        <translation>Finn ut kven som passar på ein ledig plass</translation>
    </message>
    <message>
        <source>Looking for who fits …</source>
        <translation>Finn ut kven som passar …</translation>
    </message>
    <message>
        <source>No panel meets these wanted numbers</source>
        <translation>Ikkje noko panel oppfyller desse ønskte tala</translation>
    </message>
    <message>
        <source>No single swap brings the panel closer. Draw again, or change the wanted numbers.</source>
        <translation>Inga enkelt byting bringar panelet nærare. Trekk på nytt, eller endre dei ønskte tala.</translation>
    </message>
    <message>
        <source>One from each household is wanted. Take somebody off, or draw again.</source>
        <translation>Det skal vere éin frå kvar husstand. Ta nokon ut, eller trekk på nytt.</translation>
    </message>
    <message>
        <source>One from each household is wanted. There is a swap that mends it.</source>
        <translation>Det skal vere éin frå kvar husstand. Eit byte rettar det opp.</translation>
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
        <translation>Ta nokon ut, auk talet på plassar, eller trekk på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>The panel has %n person(s) more than seats.</source>
        <translation>
            <numerusform>Panelet har %n person meir enn plassane.</numerusform>
            <numerusform>Panelet har %n personar meir enn plassane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then every wanted number is met.</source>
        <translation>Då er alle kriterium oppfylte.</translation>
    </message>
    <message numerus="yes">
        <source>Then the panel is off by %n person(s).</source>
        <translation>
            <numerusform>Då står det att avvik på %n person.</numerusform>
            <numerusform>Då står det att avvik på %n personar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a swap that brings the panel closer.</source>
        <translation>Det finst eit byte som bringar panelet nærare.</translation>
    </message>
    <message>
        <source>What would rather be met is left out of this: it would have given way.</source>
        <translation>Kriterium som berre helst skal oppfyllast, er haldne utanfor her: Dei ville ha vike.</translation>
    </message>
    <message>
        <source>Working out the chances it gives …</source>
        <translation>Reknar ut kva sjansar det gir …</translation>
    </message>
    <message numerus="yes">
        <source>{category} has %n person(s) too many.</source>
        <translation>
            <numerusform>{category} har %n person for mykje.</numerusform>
            <numerusform>{category} har %n personar for mykje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{category} lacks %n person(s).</source>
        <translation>
            <numerusform>{category} manglar %n person.</numerusform>
            <numerusform>{category} manglar %n personar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterwardsWords</name>
    <message>
        <source>Between reserves that are as good the lot decided, by the starting number {seed}, which was settled before the number of the panel was drawn.</source>
        <translation>Mellom reservar som er like gode, avgjorde loddet med starttalet {seed}, som låg fast før nummeret til panelet vart trekt.</translation>
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
        <translation>Plassar fylte i etterkant: {when} gav loddet plassen til {left} vidare til {joined}, éin av {number} kandidatar som passa like godt. Kvar av dei hadde ein sjanse på {chance}.</translation>
    </message>
    <message>
        <source>Seats filled afterwards: {when} {joined} got the seat of {left}; no other candidate fitted as well.</source>
        <translation>Plassar fylte i etterkant: {when} fekk {joined} plassen til {left}. Ingen annan kandidat passa like godt.</translation>
    </message>
    <message>
        <source>The reserves</source>
        <translation>Reservane</translation>
    </message>
    <message>
        <source>The reserves of the {panels} panels were chosen one panel after the other, beginning with panel {first}, and nobody is a reserve for two.</source>
        <translation>Reservane til dei {panels} panela vart valde eitt panel om gongen, frå og med panel {first}, og ingen er reserve for to.</translation>
    </message>
    <message>
        <source>The starting number was {seed}.</source>
        <translation>Starttalet var {seed}.</translation>
    </message>
    <message>
        <source>They were chosen so that the wanted numbers can be kept as well as possible when members drop out. Drop-outs expected: {expected}.</source>
        <translation>Dei vart valde slik at dei ønskte tala kan haldast så godt som mogleg når medlemmer fell frå. Venta fråfall: {expected}.</translation>
    </message>
    <message>
        <source>They were: {codes}.</source>
        <translation>Dei var: {codes}.</translation>
    </message>
    <message>
        <source>When somebody drops out the reserves are asked in this order, those first who can take the seat with every wanted number kept.</source>
        <translation>Når nokon fell frå, blir reservane spurde i denne rekkjefølgja, først dei som kan ta plassen slik at kvart ønskt tal blir halde.</translation>
    </message>
    <message>
        <source>anybody on the panel</source>
        <translation>kven som helst i panelet</translation>
    </message>
    <message>
        <source>nobody alone, only when several drop out</source>
        <translation>ingen åleine, berre når fleire fell frå</translation>
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
        <translation>{share} av dei som er «{answer}» ({criterion})</translation>
    </message>
</context>
<context>
    <name>AgeAxis</name>
    <message numerus="yes">
        <source>Beginning of {above}, {age} years, %n person(s) below</source>
        <translation>
            <numerusform>Byrjinga av {above}, {age} år, %n person under</numerusform>
            <numerusform>Byrjinga av {above}, {age} år, %n personar under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit between {below} and {above}, {age} years, %n person(s) below</source>
        <translation>
            <numerusform>Grense mellom {below} og {above}, {age} år, %n person under</numerusform>
            <numerusform>Grense mellom {below} og {above}, {age} år, %n personar under</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeGroupsCard</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidatar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a birth year count(s) by the group they have given.</source>
        <translation>
            <numerusform>%n utan fødselsår tel med i den gruppa dei sjølve har oppgitt.</numerusform>
            <numerusform>%n utan fødselsår tel med i den gruppa dei sjølve har oppgitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n younger than {age} count(s) in no group.</source>
        <translation>
            <numerusform>%n yngre enn {age} tel ikkje med i noka gruppe.</numerusform>
            <numerusform>%n yngre enn {age} tel ikkje med i noka gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Aldersgrupper</translation>
    </message>
    <message>
        <source>Ages at which the groups begin</source>
        <translation>Aldrar gruppene byrjar ved</translation>
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
        <translation>Dra grensene, eller bruk piltastane. Eit dobbeltklikk byrjar ei gruppe til; to grenser som blir dregne saman, slår gruppene saman.</translation>
    </message>
    <message>
        <source>Drawn panels keep the groups they were drawn with</source>
        <translation>Panel som er trekte, beheld gruppene dei vart trekte med</translation>
    </message>
    <message>
        <source>Drawn: {panels}. Nothing changes there; their groups will be called “{name}”.</source>
        <translation>Trekt: {panels}. Der blir ingenting endra; gruppene deira vil heite «{name}».</translation>
    </message>
    <message>
        <source>Drawn: {panels}. Wanted numbers change there too. Nobody loses a seat.</source>
        <translation>Trekt: {panels}. Ønskte tal blir endra der òg. Ingen mistar plassen.</translation>
    </message>
    <message>
        <source>Groups that stay keep their wanted numbers. Where a group is split they are divided, where groups are joined they are added.</source>
        <translation>Grupper som blir som dei er, beheld sine ønskte tal. Der ei gruppe blir delt, blir tala fordelte; der grupper blir slått saman, blir dei lagde saman.</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Slå saman med neste</translation>
    </message>
    <message>
        <source>Join {group} with {next}</source>
        <translation>Slå saman {group} med {next}</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel utan namn</translation>
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
        <translation>Aldersgruppene er no {groups}.</translation>
    </message>
    <message>
        <source>The former ones stay with {panels}.</source>
        <translation>Dei tidlegare gjeld framleis for {panels}.</translation>
    </message>
    <message>
        <source>The groups begin at</source>
        <translation>Gruppene byrjar ved</translation>
    </message>
    <message>
        <source>This holds for other panels that are not drawn too: {panels}.</source>
        <translation>Det gjeld òg for andre panel som ikkje er trekte: {panels}.</translation>
    </message>
    <message>
        <source>This panel is drawn: nobody loses a seat.</source>
        <translation>Dette panelet er trekt: ingen mistar plassen.</translation>
    </message>
    <message>
        <source>Use these groups</source>
        <translation>Bruk desse gruppene</translation>
    </message>
    <message>
        <source>Write rising ages with commas between, such as 16, 25, 40.</source>
        <translation>Skriv stigande aldrar med komma mellom, til dømes 16, 25, 40.</translation>
    </message>
    <message>
        <source>new age groups</source>
        <translation>nye aldersgrupper</translation>
    </message>
    <message>
        <source>wanted {number}</source>
        <translation>ønskt {number}</translation>
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
        <translation>{name} (tidlegare)</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>An attribute you have already.</source>
        <translation>Eit kjenneteikn du har frå før.</translation>
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
        <translation>Namn på det nye kjenneteiknet</translation>
    </message>
    <message>
        <source>Spellings that mean the same get the same name. Double-click or press Enter to change one.</source>
        <translation>Skrivemåtar som tyder det same, får same namn. Dobbeltklikk eller trykk Enter for å endre.</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>In the file</source>
        <translation>I fila</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Blir lagra som</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gonger</translation>
    </message>
    <message>
        <source>{value}, kept as {answer}</source>
        <translation>{value}, blir lagra som {answer}</translation>
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
            <numerusform>%n møtte</numerusform>
        </translation>
    </message>
    <message>
        <source>Add others present</source>
        <translation>Legg til andre til stades</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Attendance was not taken.</source>
        <translation>Frammøtet vart ikkje notert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change attendance</source>
        <translation>Endre frammøtet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Done with attendance</source>
        <translation>Ferdig med frammøtet</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nobody has been written down yet.</source>
        <translation>Ingen er skrivne opp enno.</translation>
    </message>
    <message>
        <source>Nobody has been written down yet. Say that everyone is here, then change the exceptions.</source>
        <translation>Ingen er skrivne opp enno. Sei at alle er her, og endre unntaka etterpå.</translation>
    </message>
    <message>
        <source>Space changes · P present · F absent with notice · A absent</source>
        <translation>Mellomrom byter · P til stades · F forfall · A ikkje møtt</translation>
    </message>
    <message>
        <source>The rest are here</source>
        <translation>Resten er her</translation>
    </message>
    <message>
        <source>This meeting has no panel, so there is no list of names. Write how many came below.</source>
        <translation>Dette møtet høyrer ikkje til eit panel, så det er inga namneliste. Skriv nedanfor kor mange som kom.</translation>
    </message>
    <message>
        <source>write down attendance</source>
        <translation>skrive opp frammøtet</translation>
    </message>
    <message>
        <source>write down guests</source>
        <translation>skrive opp andre til stades</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>A new answer to choose</source>
        <translation>Eit nytt svar å velje</translation>
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
        <translation>Svar å velje mellom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Namn på kjenneteiknet</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nytt svar</translation>
    </message>
    <message>
        <source>People may always answer in their own words, or say that they prefer not to answer.</source>
        <translation>Folk kan alltid svare med eigne ord, eller seie at dei ikkje ønskjer å svare.</translation>
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
        <translation>Alderen er den ein fyller i år, så ingen treng å oppgje fødselsdato. Den siste gruppa har inga øvre grense.</translation>
    </message>
    <message>
        <source>name of an answer</source>
        <translation>namnet på eit svar</translation>
    </message>
    <message>
        <source>name of an attribute</source>
        <translation>namnet på eit kjenneteikn</translation>
    </message>
    <message>
        <source>new answer to choose</source>
        <translation>nytt svar å velje</translation>
    </message>
    <message>
        <source>order of the answers</source>
        <translation>rekkjefølgja på svara</translation>
    </message>
    <message>
        <source>removal of an answer</source>
        <translation>fjerning av eit svar</translation>
    </message>
    <message>
        <source>{panels} want a number of it; that number goes too. People keep their answer as their own words.</source>
        <translation>{panels} har måltal for det, og måltalet forsvinn òg. Folk held på svaret som eigne ord.</translation>
    </message>
</context>
<context>
    <name>AttributesView</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
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
        <translation>Eit kjenneteikn er noko eit panel skal spegle: aldersgruppe, kjønn, del av kommunen, korleis ein kjenner tenesta. Grove svar er nok. Aldersgruppa blir rekna ut frå fødselsåret.</translation>
    </message>
    <message>
        <source>Ask only what you need</source>
        <translation>Spør berre om det du treng</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kjenneteikn</translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation>Tilbake til Personar</translation>
    </message>
    <message>
        <source>In the order they stand in tables and lists.</source>
        <translation>I den rekkjefølgja dei står i tabellar og lister.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Move the attribute down (Alt+Down)</source>
        <translation>Flytt kjenneteiknet ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Move the attribute up (Alt+Up)</source>
        <translation>Flytt kjenneteiknet opp (Alt+Pil opp)</translation>
    </message>
    <message>
        <source>Name of a new attribute</source>
        <translation>Namn på eit nytt kjenneteikn</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nytt kjenneteikn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the chosen attribute</source>
        <translation>Fjern det valde kjenneteiknet</translation>
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
        <translation>nytt kjenneteikn</translation>
    </message>
    <message>
        <source>order of the attributes</source>
        <translation>rekkjefølgja på kjenneteikna</translation>
    </message>
    <message>
        <source>removal of an attribute</source>
        <translation>fjerning av eit kjenneteikn</translation>
    </message>
    <message>
        <source>{people} have answered, and {panels} want numbers of it. All of that goes too.</source>
        <translation>{people} har svart, og {panels} har måltal for det. Alt dette forsvinn òg.</translation>
    </message>
</context>
<context>
    <name>BackgroundDraw</name>
    <message>
        <source>Drawing the panel</source>
        <translation>Trekkjer panelet</translation>
    </message>
    <message>
        <source>Drawing the panels</source>
        <translation>Trekkjer panela</translation>
    </message>
    <message>
        <source>draw the panel</source>
        <translation>trekning av panelet</translation>
    </message>
    <message>
        <source>draw the panels</source>
        <translation>trekning av panela</translation>
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
        <translation>Minutt til {step}</translation>
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
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Samråd made a mistake</source>
        <translation>Samråd gjorde ein feil</translation>
    </message>
    <message>
        <source>What had been saved is safe, and you can go on. This report says where the mistake is; it holds nothing about your people or texts.</source>
        <translation>Det som var lagra, er trygt, og du kan halde fram. Rapporten seier kvar feilen ligg. Han inneheld ingenting om personane eller tekstane dine.</translation>
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
        <translation>{name}, ikkje kandidat</translation>
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
        <translation>Språket orda er på</translation>
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
        <translation>Kva om</translation>
    </message>
    <message>
        <source>What the card says</source>
        <translation>Det som står på kortet</translation>
    </message>
    <message>
        <source>What to take care of – for the facilitator only</source>
        <translation>Ver varsam med – berre for den som leier</translation>
    </message>
    <message>
        <source>words on a card</source>
        <translation>ord på eit kort</translation>
    </message>
    <message>
        <source>{length} of {longest} characters. Make it shorter: it is listened to, not read.</source>
        <translation>{length} av {longest} teikn. Gjer han kortare: han blir lytta til, ikkje lesen.</translation>
    </message>
    <message>
        <source>{length} of {longest} characters. Say what is there, not what it means.</source>
        <translation>{length} av {longest} teikn. Sei kva som er der, ikkje kva det tyder.</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>The cards</source>
        <translation>Korta</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>i handa</translation>
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
        <translation>Ingen kort i handa</translation>
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
        <translation>Berre du ser dette. Blir lagra medan du skriv.</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Vis på storskjerm</translation>
    </message>
    <message>
        <source>Take off the wall</source>
        <translation>Ta bort frå skjermen</translation>
    </message>
    <message>
        <source>The blank card</source>
        <translation>Det tomme kortet</translation>
    </message>
    <message>
        <source>The shared matter, not individual cases</source>
        <translation>Den felles saka, ikkje enkeltsaker</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>skrive eit notat</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Back to all the cards (Escape)</source>
        <translation>Tilbake til alle korta (Escape)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Skjer til</translation>
    </message>
    <message>
        <source>Move the card one place back</source>
        <translation>Flytt kortet eitt hakk tilbake</translation>
    </message>
    <message>
        <source>Move the card one place on</source>
        <translation>Flytt kortet eitt hakk fram</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Fjern kortet</translation>
    </message>
    <message>
        <source>The card before</source>
        <translation>Førre kort</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>Neste kort</translation>
    </message>
    <message>
        <source>order of the cards</source>
        <translation>rekkjefølgja på korta</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>fjerne eit kort</translation>
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
        <translation>Ingen av desse – eg har mitt eige bilete</translation>
    </message>
    <message>
        <source>None of these – I have something else in mind</source>
        <translation>Ingen av desse – eg har noko anna i tankane</translation>
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
        <translation>Blir ikkje viste på skjermen før du viser dei.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Read aloud to those who cannot see the picture.</source>
        <translation>Blir lesen opp for dei som ikkje kan sjå biletet.</translation>
    </message>
    <message>
        <source>The blank card is always there, so that nobody has to find a picture among the others.</source>
        <translation>Det tomme kortet er alltid med, så ingen må finne eit bilete blant dei andre.</translation>
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
        <translation>Vel ei mappe med bilete</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Vel bilete</translation>
    </message>
    <message>
        <source>Decks of cards</source>
        <translation>Kortstokkar</translation>
    </message>
    <message>
        <source>From a folder of pictures …</source>
        <translation>Frå ei mappe med bilete …</translation>
    </message>
    <message>
        <source>From pictures …</source>
        <translation>Av bilete …</translation>
    </message>
    <message>
        <source>Let go, and a new deck is made of them</source>
        <translation>Slepp, så blir det ein ny kortstokk av dei</translation>
    </message>
    <message>
        <source>Let go, and they are added to {deck}</source>
        <translation>Slepp, så blir dei lagde til i {deck}</translation>
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
        <translation>Opne ein kortstokk</translation>
    </message>
    <message>
        <source>Open a deck …</source>
        <translation>Opne ein kortstokk …</translation>
    </message>
    <message>
        <source>Opening the deck</source>
        <translation>Opnar kortstokken</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Les bileta</translation>
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
        <translation>Berre for den som leier</translation>
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
        <translation>Kandidatar</translation>
    </message>
    <message>
        <source>Certificate of the draw: {panel}</source>
        <translation>Protokoll for trekninga: {panel}</translation>
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
        <translation>Trekte</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Drawn together</source>
        <translation>Trekt saman</translation>
    </message>
    <message>
        <source>Drawn {when}, code {code}.</source>
        <translation>Trekning {when}, kode {code}.</translation>
    </message>
    <message>
        <source>Drawn, but without a seat now: {codes}.</source>
        <translation>Trekte, men utan plass no: {codes}.</translation>
    </message>
    <message>
        <source>Each code stands for a person; only those who have the panel&apos;s file know for whom.</source>
        <translation>Kvar kode står for ein person. Berre dei som har panelfila, veit kven.</translation>
    </message>
    <message>
        <source>Files that verify a draw made with Samråd</source>
        <translation>Filer som kontrollerer ei trekning gjord med Samråd</translation>
    </message>
    <message numerus="yes">
        <source>Given a seat after the draw without having been among the candidates: %n person(s).</source>
        <translation>
            <numerusform>Har fått plass etter trekninga utan å ha vore blant kandidatane: %n person.</numerusform>
            <numerusform>Har fått plass etter trekninga utan å ha vore blant kandidatane: %n personar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given a seat after the draw: {codes}.</source>
        <translation>Har fått plass etter trekninga: {codes}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How a colleague checks it</source>
        <translation>Slik kontrollerer ein kollega trekninga</translation>
    </message>
    <message>
        <source>How the chances were</source>
        <translation>Slik var sjansane</translation>
    </message>
    <message>
        <source>Locked before the draw: {codes}.</source>
        <translation>Låste før trekninga: {codes}.</translation>
    </message>
    <message>
        <source>Locks and deviations</source>
        <translation>Låste plassar og avvik</translation>
    </message>
    <message>
        <source>No seat was locked, and those who were drawn have their seats still.</source>
        <translation>Ingen plass var låst, og alle som vart trekte, har framleis plassen.</translation>
    </message>
    <message>
        <source>No two people with the same address could be drawn.</source>
        <translation>To personar med same adresse kunne ikkje trekkjast begge to.</translation>
    </message>
    <message>
        <source>Open a terminal there. Python with numpy and highspy is needed. Run the command below as it stands.</source>
        <translation>Opne eit terminalvindauge der. Python med numpy og highspy må vere på plass. Køyr kommandoen nedanfor slik han står.</translation>
    </message>
    <message>
        <source>Panel {place} of {panels}</source>
        <translation>Panel {place} av {panels}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>The answer “Everything holds” means that all of it is right; otherwise each fault is named.</source>
        <translation>Svaret «Everything holds» tyder at alt stemmer. Elles blir kvar feil nemnd.</translation>
    </message>
    <message>
        <source>The files hold no names. Answers taken together can still point to a person: keep them as you keep other personal data, and hand them only to those who are to check the draw.</source>
        <translation>Filene har ingen namn. Svara sette saman kan likevel peike på ein person: Ta vare på filene som andre personopplysningar, og gi dei berre til dei som skal kontrollere trekninga.</translation>
    </message>
    <message>
        <source>The fingerprint of the list of panels (SHA-256 of the file lottery.csv):</source>
        <translation>Fingeravtrykket til lista over panel (SHA-256 av fila lottery.csv):</translation>
    </message>
    <message>
        <source>The lots that filled single seats afterwards have files of their own, and a command each.</source>
        <translation>Loddtrekkingane som fylte enkeltplassar i etterkant, har eigne filer og kvar sin kommando.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Panelet</translation>
    </message>
    <message>
        <source>This panel was drawn together with {others} more like it, from the same candidates, and nobody could be drawn for two of them.</source>
        <translation>Dette panelet vart trekt saman med {others} til som er like, blant dei same kandidatane, og ingen kunne trekkjast til to av dei.</translation>
    </message>
    <message>
        <source>Unpack the control files, and put the folder {folder} beside the folder panelapp of Samråd’s source code.</source>
        <translation>Pakk ut kontrollfilene, og legg mappa {folder} ved sida av mappa panelapp i kjeldekoden til Samråd.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ønskt</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Slik vart det avgjort</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <translation>Dette ligg fast</translation>
    </message>
    <message>
        <source>What the panel can influence</source>
        <translation>Dette kan panelet påverke</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Det som var ønskt</translation>
    </message>
    <message>
        <source>Whoever has the control files can check on another computer that the chances are those told here, that the list of panels was followed, and that the number gives this panel.</source>
        <translation>Den som har kontrollfilene, kan på ei anna maskin kontrollere at sjansane er dei som står her, at lista over panel vart følgd, og at nummeret gir dette panelet.</translation>
    </message>
    <message numerus="yes">
        <source>With the address of another member, though one from each household is wanted: %n.</source>
        <translation>
            <numerusform>Har same adresse som ein annan medlem, endå det skal vere éin frå kvar husstand: %n.</numerusform>
            <numerusform>Har same adresse som ein annan medlem, endå det skal vere éin frå kvar husstand: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rather be met, and could give way: {criteria}.</source>
        <translation>Skulle helst oppfyllast, og kunne vike: {criteria}.</translation>
    </message>
    <message>
        <source>categories.csv – the wanted numbers</source>
        <translation>categories.csv – dei ønskte tala</translation>
    </message>
    <message>
        <source>certificate.json – the proof of the chances, the number and the fingerprint</source>
        <translation>certificate.json – provet for sjansane, nummeret og fingeravtrykket</translation>
    </message>
    <message>
        <source>lottery.csv – the numbered panels, of which one was drawn</source>
        <translation>lottery.csv – dei nummererte panela, der eitt vart trekt</translation>
    </message>
    <message>
        <source>other or no answer</source>
        <translation>anna eller ikkje svart</translation>
    </message>
    <message>
        <source>panel.csv – the panel that was drawn</source>
        <translation>panel.csv – panelet som vart trekt</translation>
    </message>
    <message>
        <source>panel.csv – the {panels} panels that were drawn together; this one is number {place}</source>
        <translation>panel.csv – dei {panels} panela som vart trekte saman; dette er nummer {place}</translation>
    </message>
    <message>
        <source>people.csv – the candidates as codes, with the answers that counted</source>
        <translation>people.csv – kandidatane som kodar, med dei svara som talde</translation>
    </message>
    <message>
        <source>probabilities.csv – the chance of each candidate</source>
        <translation>probabilities.csv – sjansen til kvar kandidat</translation>
    </message>
    <message>
        <source>reserves.csv – the reserves in the order they are to be asked</source>
        <translation>reserves.csv – reservane i den rekkjefølgja dei skal spørjast</translation>
    </message>
    <message>
        <source>reserves.csv – the reserves of each panel in the order they are to be asked</source>
        <translation>reserves.csv – reservane til kvart panel i den rekkjefølgja dei skal spørjast</translation>
    </message>
    <message>
        <source>seat-1, seat-2 … – the lots that filled single seats afterwards</source>
        <translation>seat-1, seat-2 … – loddtrekkingane som fylte enkeltplassar i etterkant</translation>
    </message>
    <message>
        <source>{answer}: {there} on the panel now, {wanted} wanted.</source>
        <translation>{answer}: {there} i panelet no, ønskt {wanted}.</translation>
    </message>
    <message>
        <source>{seats} people were to be drawn among {candidates} candidates, with no wanted numbers.</source>
        <translation>{seats} personar skulle trekkjast blant {candidates} kandidatar, utan ønskte tal.</translation>
    </message>
    <message>
        <source>{seats} people were to be drawn among {candidates} candidates. For each group: how many were wanted, how many candidates there were, and how many were drawn.</source>
        <translation>{seats} personar skulle trekkjast blant {candidates} kandidatar. For kvar gruppe: kor mange som var ønskte, kor mange kandidatar det var, og kor mange som vart trekte.</translation>
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
        <translation>Ikkje blant kandidatane i siste trekning.</translation>
    </message>
</context>
<context>
    <name>ChancesNote</name>
    <message numerus="yes">
        <source>%n cannot get a seat.</source>
        <translation>
            <numerusform>%n kan ikkje kome med.</numerusform>
            <numerusform>%n kan ikkje kome med.</numerusform>
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
            <numerusform>Slik tala er no, får den eine kandidaten {low} sjanse.</numerusform>
            <numerusform>Slik tala er no, får %n kandidatar same sjanse, {low}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these numbers, each of %n candidate(s) gets a chance of a seat between {low} and {high}.</source>
        <translation>
            <numerusform>Slik tala er no, får %n kandidat mellom {low} og {high} sjanse.</numerusform>
            <numerusform>Slik tala er no, får kvar av %n kandidatar mellom {low} og {high} sjanse.</numerusform>
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
        <translation>Ingen passar her.</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Personar å velje blant</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%n of them for anyone: in the minutes of the meeting.</source>
        <translation>
            <numerusform>%n av dei er til alle og står i referatet frå møtet.</numerusform>
            <numerusform>%n av dei er til alle og står i referatet frå møtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) may leave the room and are kept.</source>
        <translation>
            <numerusform>%n setning kan takast med ut av rommet og blir teken vare på.</numerusform>
            <numerusform>%n setningar kan takast med ut av rommet og blir tekne vare på.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stay here and are deleted.</source>
        <translation>
            <numerusform>%n setning blir her og blir sletta.</numerusform>
            <numerusform>%n setningar blir her og blir sletta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Avslutt økta</translation>
    </message>
    <message>
        <source>Keep my notes in the file</source>
        <translation>Behald notata mine i fila</translation>
    </message>
    <message>
        <source>No sentence leaves the room.</source>
        <translation>Inga setning blir med ut av rommet.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <source>Who chose which card and who passed has not been kept at all.</source>
        <translation>Kven som valde kva kort, og kven som stod over, er ikkje lagra.</translation>
    </message>
    <message numerus="yes">
        <source>You have written %n note(s). They are deleted unless you keep them.</source>
        <translation>
            <numerusform>Du har skrive %n notat. Det blir sletta om du ikkje tek vare på det.</numerusform>
            <numerusform>Du har skrive %n notat. Dei blir sletta om du ikkje tek vare på dei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>A new attribute</source>
        <translation>Eit nytt kjenneteikn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers in “{column}”</source>
        <translation>Svara i «{column}»</translation>
    </message>
    <message>
        <source>Birth year or age</source>
        <translation>Fødselsår eller alder</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Blir ikkje med</translation>
    </message>
    <message>
        <source>National number, left out</source>
        <translation>Fødselsnummer, blir ikkje med</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nytt: {name}</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Kva «{column}» er</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>Når dei svara</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Heile namnet</translation>
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
        <translation>Tilbake til fila</translation>
    </message>
    <message>
        <source>Choose given name, family name or whole name for it.</source>
        <translation>Vel fornamn, etternamn eller heile namnet for ho.</translation>
    </message>
    <message>
        <source>Guessed from the names, and remembered for the next file like this one.</source>
        <translation>Gissa ut frå namna, og hugsa til neste fil av same slag.</translation>
    </message>
    <message>
        <source>One column looks like national identity numbers.</source>
        <translation>Ein kolonne ser ut som fødselsnummer.</translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation>Sjå kva som vil skje</translation>
    </message>
    <message>
        <source>The columns are as you left them.</source>
        <translation>Kolonnane står slik du sette dei sist.</translation>
    </message>
    <message>
        <source>They are never imported. Better delete them from the file too.</source>
        <translation>Dei blir aldri importerte. Slett dei gjerne frå fila òg.</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Kva kvar kolonne er</translation>
    </message>
    <message>
        <source>Which column holds the names?</source>
        <translation>Kva kolonne har namna?</translation>
    </message>
    <message>
        <source>You have had a file like this before.</source>
        <translation>Du har hatt ei slik fil før.</translation>
    </message>
</context>
<context>
    <name>CompositionStep</name>
    <message>
        <source>Choose candidates</source>
        <translation>Vel kandidatar</translation>
    </message>
    <message>
        <source>Draw panel</source>
        <translation>Trekk panel</translation>
    </message>
    <message>
        <source>Draw panels</source>
        <translation>Trekk panel</translation>
    </message>
    <message>
        <source>On to invitation</source>
        <translation>Vidare til invitasjon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>change wanted numbers</source>
        <translation>endring av ønskte tal</translation>
    </message>
    <message>
        <source>give a seat</source>
        <translation>tildeling av plass</translation>
    </message>
    <message>
        <source>let people of one household sit together</source>
        <translation>la folk frå same husstand sitje saman</translation>
    </message>
    <message>
        <source>mend the panel</source>
        <translation>retting av panelet</translation>
    </message>
    <message>
        <source>put on the panel</source>
        <translation>innsetjing i panelet</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>byte av plass</translation>
    </message>
    <message>
        <source>take off the panel</source>
        <translation>uttak av panelet</translation>
    </message>
    <message>
        <source>unlock a seat</source>
        <translation>opplåsing av ein plass</translation>
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
        <translation>Tilbake til korta</translation>
    </message>
    <message>
        <source>Change screens (S)</source>
        <translation>Byt skjermar (S)</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Avslutt økta</translation>
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
        <translation>Alt er lagra</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Alt er lagra {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Hide the wall</source>
        <translation>Gøym storskjermen</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Tastar (F1)</translation>
    </message>
    <message>
        <source>Leave the console; the session is kept</source>
        <translation>Gå ut av konsollen; økta blir ståande</translation>
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
        <translation>Berre éin skjerm</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rehearsal window</source>
        <translation>Prøvevindauge</translation>
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
        <translation>Vis berre storskjermbiletet (Escape avsluttar)</translation>
    </message>
    <message>
        <source>Shown on the projector</source>
        <translation>Blir vist på projektor</translation>
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
        <translation>Berre storskjermbiletet</translation>
    </message>
    <message>
        <source>The wall is hidden</source>
        <translation>Storskjermen er gøymd</translation>
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
        <translation>avslutt økta</translation>
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
            <numerusform>%n kan ikkje få plass.</numerusform>
            <numerusform>%n kan ikkje få plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) sure of a seat.</source>
        <translation>
            <numerusform>%n er sikker på ein plass.</numerusform>
            <numerusform>%n er sikre på ein plass.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the draw, the one who joins had a chance of {into}.</source>
        <translation>I trekkinga hadde den som kjem inn, {into} sjanse.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves and the one who joins both had a chance of {out}.</source>
        <translation>I trekkinga hadde den som går ut og den som kjem inn, begge {out} sjanse.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves had a chance of {out}, the one who joins {into}.</source>
        <translation>I trekkinga hadde den som går ut, {out} sjanse, og den som kjem inn, {into}.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves had a chance of {out}; the one who joins was not in it.</source>
        <translation>I trekkinga hadde den som går ut, {out} sjanse; den som kjem inn, var ikkje med.</translation>
    </message>
    <message>
        <source>Neither the one who leaves nor the one who joins was in the draw.</source>
        <translation>Verken den som går ut eller den som kjem inn, var med i trekkinga.</translation>
    </message>
    <message>
        <source>The one who joins was not in the draw.</source>
        <translation>Den som kjem inn, var ikkje med i trekkinga.</translation>
    </message>
    <message>
        <source>The one who leaves was not in the draw; the one who joins had a chance of {into} there.</source>
        <translation>Den som går ut, var ikkje med i trekkinga; den som kjem inn, hadde {into} sjanse der.</translation>
    </message>
    <message>
        <source>The panel is then no longer drawn by lot alone; the account of the draw says so.</source>
        <translation>Då er panelet ikkje lenger berre loddtrekt; det står i utgreiinga om trekkinga.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n candidate(s) has (have) the same chance of a seat, {low}.</source>
        <translation>
            <numerusform>Då har %n kandidat same sjanse for ein plass, {low}.</numerusform>
            <numerusform>Då har %n kandidatar same sjanse for ein plass, {low}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then each of %n candidate(s) has a chance of at least {low}, and none of them more than {high}.</source>
        <translation>
            <numerusform>Då har %n kandidat minst {low} sjanse, og ikkje meir enn {high}.</numerusform>
            <numerusform>Då har kvar av %n kandidatar minst {low} sjanse, og ingen av dei meir enn {high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message numerus="yes">
        <source>%n without an age group count(s) in no category</source>
        <translation>
            <numerusform>%n utan aldersgruppe tel ikkje i nokon kategori</numerusform>
            <numerusform>%n utan aldersgruppe tel ikkje i nokon kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer count(s) in no category</source>
        <translation>
            <numerusform>%n utan svar tel ikkje i nokon kategori</numerusform>
            <numerusform>%n utan svar tel ikkje i nokon kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of candidates of each kind</source>
        <translation>Talet på kandidatar av kvart slag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show those without an answer: {attribute}</source>
        <translation>Vis dei som ikkje har oppgitt noko: {attribute}</translation>
    </message>
    <message>
        <source>The candidates</source>
        <translation>Kandidatane</translation>
    </message>
    <message>
        <source>The panel has {seats} seats: {missing} more candidates are needed.</source>
        <translation>Panelet har {seats} plassar: Det trengst {missing} kandidatar til.</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>ønskt</translation>
    </message>
    <message>
        <source>{number} candidates for {seats} seats.</source>
        <translation>{number} kandidatar til {seats} plassar.</translation>
    </message>
    <message>
        <source>{there}, wanted {least}–{most}</source>
        <translation>{there}, ønskt {least}–{most}</translation>
    </message>
</context>
<context>
    <name>CriteriaCard</name>
    <message numerus="yes">
        <source>%n gave way</source>
        <translation>
            <numerusform>%n veik</numerusform>
            <numerusform>%n veik</numerusform>
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
            <numerusform>%n i panelet er utan aldersgruppe og tel ikkje i nokon kategori</numerusform>
            <numerusform>%n i panelet er utan aldersgruppe og tel ikkje i nokon kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the panel without an answer here count(s) in no category</source>
        <translation>
            <numerusform>%n i panelet har ikkje svart her og tel ikkje i nokon kategori</numerusform>
            <numerusform>%n i panelet har ikkje svart her og tel ikkje i nokon kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>All met</source>
        <translation>Alt oppfylt</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Marks: wanted number. The panel is to have {seats} people.</source>
        <translation>Strekane viser ønskt tal. Panelet skal ha {seats} personar.</translation>
    </message>
    <message>
        <source>No criteria yet. Say how many of each the panel should have, for instance of each age group, so that it mirrors those it is about.</source>
        <translation>Ingen kriterium enno. Sei kor mange panelet skal ha av kvar, til dømes av kvar aldersgruppe, så det speglar dei saka gjeld.</translation>
    </message>
    <message>
        <source>The panel is to have {seats} people.</source>
        <translation>Panelet skal ha {seats} personar.</translation>
    </message>
    <message>
        <source>Wanted numbers</source>
        <translation>Ønskte tal</translation>
    </message>
    <message>
        <source>gave way in the draw</source>
        <translation>veik i trekninga</translation>
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
        <translation>Så mykje som mogleg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Skjer til biletet</translation>
    </message>
    <message>
        <source>Drag the frame, or a corner of it. Arrows move it, with Shift in larger steps; + and − change its size. The whole picture is kept, so it can be cropped again.</source>
        <translation>Dra i ramma eller i eit hjørne av henne. Pilene flyttar henne, med Shift i større steg; + og − gjer henne større og mindre. Heile biletet blir teke vare på, så du kan skjere til på nytt.</translation>
    </message>
    <message>
        <source>Make the frame larger</source>
        <translation>Gjer ramma større</translation>
    </message>
    <message>
        <source>Make the frame smaller</source>
        <translation>Gjer ramma mindre</translation>
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
        <translation>skjere til eit bilete</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Arrows move the frame, with Shift in larger steps; plus and minus change its size.</source>
        <translation>Pilene flyttar ramma, med Shift i større steg; pluss og minus gjer henne større og mindre.</translation>
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
        <translation>Dette er ikkje ein dato enno. Skriv han som 14.3.2026.</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>{field}: choose in a calendar</source>
        <translation>{field}: vel i ein kalender</translation>
    </message>
</context>
<context>
    <name>DeckChoice</name>
    <message numerus="yes">
        <source>All %n card(s) are in.</source>
        <translation>
            <numerusform>%n kort er med.</numerusform>
            <numerusform>Alle dei %n korta er med.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in again</source>
        <translation>Ta med alle igjen</translation>
    </message>
    <message>
        <source>All the cards</source>
        <translation>Alle korta</translation>
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
        <translation>Korta</translation>
    </message>
    <message>
        <source>The cards; Enter takes one out or puts it in again</source>
        <translation>Korta; Enter tek ut eit kort eller set det inn att</translation>
    </message>
    <message>
        <source>The deck of this session has been removed.</source>
        <translation>Kortstokken til denne økta er fjerna.</translation>
    </message>
    <message>
        <source>Which of the cards</source>
        <translation>Kva for nokre av korta</translation>
    </message>
    <message>
        <source>choose the cards</source>
        <translation>velje korta</translation>
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
        <translation>Kortstokkar</translation>
    </message>
    <message>
        <source>Drop pictures anywhere on this page to make a deck of your own. They stay in this file.</source>
        <translation>Slepp bilete kvar som helst på sida for å lage din eigen kortstokk. Dei blir i denne fila.</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>følgjer med programmet</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>din eigen</translation>
    </message>
</context>
<context>
    <name>DeckView</name>
    <message numerus="yes">
        <source>%n picture(s) without alt text: those who cannot see them hear only the title.</source>
        <translation>
            <numerusform>%n bilete utan alt-tekst: dei som ikkje kan sjå det, høyrer berre tittelen.</numerusform>
            <numerusform>%n bilete utan alt-tekst: dei som ikkje kan sjå dei, høyrer berre tittelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague opens it with New deck, Open a deck. The file is not encrypted.</source>
        <translation>Ein kollega opnar han med Ny kortstokk, Opne ein kortstokk. Fila er ikkje kryptert.</translation>
    </message>
    <message>
        <source>A dilemma</source>
        <translation>Eit dilemma</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>Ein påstand</translation>
    </message>
    <message>
        <source>A what-if</source>
        <translation>Eit «kva om»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>Alle dei %n korta</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Vel bilete</translation>
    </message>
    <message>
        <source>Deck of cards (*{suffix})</source>
        <translation>Kortstokk (*{suffix})</translation>
    </message>
    <message>
        <source>Drop pictures here or choose them; or press Add for cards of words: statements to take a stand on, dilemmas, and what-ifs.</source>
        <translation>Slepp bilete her eller vel dei; eller trykk Legg til for kort med ord: påstandar å ta stilling til, dilemma og «kva om».</translation>
    </message>
    <message>
        <source>More about this deck</source>
        <translation>Meir om denne kortstokken</translation>
    </message>
    <message>
        <source>Name of the deck</source>
        <translation>Namnet på kortstokken</translation>
    </message>
    <message>
        <source>No cards in it yet</source>
        <translation>Ingen kort i han enno</translation>
    </message>
    <message>
        <source>Pictures …</source>
        <translation>Bilete …</translation>
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
        <translation>Lagre kortstokken til ein kollega …</translation>
    </message>
    <message>
        <source>The deck is saved.</source>
        <translation>Kortstokken er lagra.</translation>
    </message>
    <message>
        <source>Which of the cards</source>
        <translation>Kva for nokre av korta</translation>
    </message>
    <message>
        <source>Whose the pictures are</source>
        <translation>Kven bileta høyrer til</translation>
    </message>
    <message>
        <source>Whose the pictures are, and that they may be used</source>
        <translation>Kven bileta høyrer til, og at dei kan brukast</translation>
    </message>
    <message>
        <source>name of the deck</source>
        <translation>namnet på kortstokken</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>nytt kort</translation>
    </message>
    <message>
        <source>order of the cards</source>
        <translation>rekkjefølgja på korta</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>fjerne eit kort</translation>
    </message>
    <message>
        <source>remove a deck</source>
        <translation>fjerne ein kortstokk</translation>
    </message>
    <message>
        <source>rights to the pictures</source>
        <translation>rettane til bileta</translation>
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
        <translation>Møteleiar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change the details of the meeting</source>
        <translation>Endre opplysningane om møtet</translation>
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
        <translation>Ferdig med opplysningane om møtet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Ingen dato og ingen stad enno.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>Kva møtet heiter</translation>
    </message>
    <message>
        <source>chair: {name}</source>
        <translation>møteleiar: {name}</translation>
    </message>
    <message>
        <source>for example a date and a place</source>
        <translation>til dømes dato og stad</translation>
    </message>
</context>
<context>
    <name>DocumentPreview</name>
    <message>
        <source>As wide as the window</source>
        <translation>Så brei som vindauget</translation>
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
        <translation>Førre sida</translation>
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
        <translation>Ser på dei ønskte tala</translation>
    </message>
    <message>
        <source>Choosing reserves</source>
        <translation>Vel reservar</translation>
    </message>
    <message>
        <source>Finding out why it cannot be done</source>
        <translation>Finn ut kvifor det ikkje går</translation>
    </message>
    <message>
        <source>Making everybody&apos;s chance as even as can be</source>
        <translation>Gjer sjansen så jamn som mogleg for alle</translation>
    </message>
    <message>
        <source>Numbering the panels</source>
        <translation>Nummererer panela</translation>
    </message>
    <message>
        <source>Trying what whole panels allow</source>
        <translation>Prøver kva heile panel tillèt</translation>
    </message>
</context>
<context>
    <name>DropoutRates</name>
    <message>
        <source>Another number for …</source>
        <translation>Eit anna tal for …</translation>
    </message>
    <message>
        <source>As many as of the others: {answer}</source>
        <translation>Like mange som av dei andre: {answer}</translation>
    </message>
    <message>
        <source>Drop-outs in per cent</source>
        <translation>Fråfall i prosent</translation>
    </message>
    <message>
        <source>Drop-outs in per cent, {answer}</source>
        <translation>Fråfall i prosent, {answer}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expected drop-outs</source>
        <translation>Venta fråfall</translation>
    </message>
    <message>
        <source>In per cent. The reserves are chosen so that they help the most.</source>
        <translation>I prosent. Reservane blir valde slik at dei hjelper mest.</translation>
    </message>
    <message>
        <source>change expected drop-outs</source>
        <translation>endre venta fråfall</translation>
    </message>
</context>
<context>
    <name>DroppedCard</name>
    <message>
        <source>Dropped out of the panel</source>
        <translation>Har falle frå panelet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>They are not drawn or proposed for this panel. Whoever is taken back is a candidate like the others; the seat is not given back.</source>
        <translation>Dei blir verken trekte eller foreslått til dette panelet. Den du tek tilbake, er kandidat som dei andre, men får ikkje plassen igjen.</translation>
    </message>
    <message>
        <source>take back a candidate</source>
        <translation>ta tilbake ein kandidat</translation>
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
        <translation>Kjem i ein seinare versjon</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå til møta</translation>
    </message>
    <message>
        <source>Here you will key in the short slips that participants fill in after a meeting, and see what has become better. Until then, note what they say about the meeting itself as input under the last item of the agenda.</source>
        <translation>Her skal du kunne taste inn dei korte lappane deltakarane fyller ut etter eit møte, og sjå kva som er blitt betre. Fram til då kan du notere det dei seier om sjølve møtet, som innspel under siste sak på saklista.</translation>
    </message>
</context>
<context>
    <name>EvaluationStep</name>
    <message>
        <source>Evaluation comes in a later version</source>
        <translation>Evaluering kjem i ein seinare versjon</translation>
    </message>
    <message>
        <source>Here you will print a short slip for the participants and a form for you who arranged it, and put together what they say about how much influence was promised and how much there was.</source>
        <translation>Her vil du kunne skrive ut ein kort lapp til deltakarane og eit skjema til de som arrangerte, og stille saman kva dei seier om kor mykje innverknad som vart lova, og kor mykje det vart.</translation>
    </message>
    <message>
        <source>Note the answers under the last item of the agenda, without names.</source>
        <translation>Noter svara under den siste saka på saklista, utan namn.</translation>
    </message>
    <message>
        <source>Set aside the last minutes of the meeting for a round: what should we do differently?</source>
        <translation>Set av dei siste minutta av møtet til ein runde: Kva bør vi gjere annleis?</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møta</translation>
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
            <numerusform>%n rader er eksporterte.</numerusform>
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
        <translation>Fila er ikkje kryptert. Slett ho når ho ikkje trengst lenger.</translation>
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
        <translation>Utgreiing om trekninga</translation>
    </message>
    <message>
        <source>At random among panels that meet the wanted numbers, with {candidates} candidates.</source>
        <translation>Tilfeldig blant panel som oppfyller kriteria, med {candidates} kandidatar.</translation>
    </message>
    <message>
        <source>Drawn {when}, code {code}.</source>
        <translation>Trekning {when}, kode {code}.</translation>
    </message>
    <message>
        <source>No lots have been drawn.</source>
        <translation>Det er ikkje trekt lodd.</translation>
    </message>
    <message>
        <source>Something has been changed by hand since.</source>
        <translation>Noko er endra for hand sidan.</translation>
    </message>
</context>
<context>
    <name>FairnessWords</name>
    <message numerus="yes">
        <source>%n candidate(s) could not be drawn: no panel that meets the wanted numbers has room.</source>
        <translation>
            <numerusform>%n kandidat kunne ikkje trekkjast: Ingen panel som oppfyller kriteria, har plass.</numerusform>
            <numerusform>%n kandidatar kunne ikkje trekkjast: Ingen panel som oppfyller kriteria, har plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) had a chance between {low} and {high}</source>
        <translation>
            <numerusform>%n kandidat hadde mellom {low} og {high} sjanse</numerusform>
            <numerusform>%n kandidatar hadde mellom {low} og {high} sjanse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) had the same chance, {low}</source>
        <translation>
            <numerusform>%n kandidat hadde {low} sjanse</numerusform>
            <numerusform>%n kandidatar hadde same sjanse, {low}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) was (were) on none of the panels that were found.</source>
        <translation>
            <numerusform>%n kandidat var ikkje med i nokon av panela som vart funne.</numerusform>
            <numerusform>%n kandidatar var ikkje med i nokon av panela som vart funne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) had been locked beforehand.</source>
        <translation>
            <numerusform>%n plass var låst på førehand.</numerusform>
            <numerusform>%n plassar var låste på førehand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) on every panel that was found.</source>
        <translation>
            <numerusform>%n var med i alle panela som vart funne.</numerusform>
            <numerusform>%n var med i alle panela som vart funne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) sure of a seat, since few others have the answers that are wanted.</source>
        <translation>
            <numerusform>%n var sikker på plass, fordi få andre har svara som er ønskte.</numerusform>
            <numerusform>%n var sikre på plass, fordi få andre har svara som er ønskte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) had a chance between {low} and {high}</source>
        <translation>
            <numerusform>Kandidaten hadde mellom {low} og {high} sjanse (%n)</numerusform>
            <numerusform>Alle dei %n kandidatane hadde mellom {low} og {high} sjanse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) had the same chance, {low}</source>
        <translation>
            <numerusform>Kandidaten hadde {low} sjanse (%n)</numerusform>
            <numerusform>Alle dei %n kandidatane hadde same sjanse, {low}</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be drawn: no panel that meets the wanted numbers has room for these answers.</source>
        <translation>Kunne ikkje trekkjast: Ingen panel som oppfyller kriteria, har plass til desse svara.</translation>
    </message>
    <message>
        <source>Dice or balls in the room gave the number {number}, and with it the panel.</source>
        <translation>Terningar eller kuler i rommet gav nummer {number}, og dermed panelet.</translation>
    </message>
    <message>
        <source>Drawn again by itself: those on the panels it was first drawn together with could not be drawn.</source>
        <translation>Trekt på nytt åleine: dei som sit i panela det først vart trekt saman med, kunne ikkje trekkjast.</translation>
    </message>
    <message>
        <source>Drawn by lot.</source>
        <translation>Trekt ved lodd.</translation>
    </message>
    <message>
        <source>Fair draw.</source>
        <translation>Rettferdig trekning.</translation>
    </message>
    <message>
        <source>From these chances the computer made a list of {panels} numbers, each as likely as the others. Behind every number stand {together} panels that meet every wanted number and have nobody in common, and whoever had a chance of {low} stands behind about {times} of the numbers. The list was finished before the number was drawn.</source>
        <translation>Av desse sjansane laga maskina ei liste med {panels} nummer, som alle var like sannsynlege. Bak kvart nummer står {together} panel som oppfyller alle ønskte tal og ikkje har nokon felles, og den som hadde {low} sjanse, står bak omtrent {times} av numra. Lista var ferdig før nummeret vart trekt.</translation>
    </message>
    <message>
        <source>From these chances the computer made a list of {panels} numbers, each as likely as the others. Behind every number stand {together} panels that meet the wanted numbers after some gave way and have nobody in common, and whoever had a chance of {low} stands behind about {times} of the numbers. The list was finished before the number was drawn.</source>
        <translation>Av desse sjansane laga maskina ei liste med {panels} nummer, som alle var like sannsynlege. Bak kvart nummer står {together} panel som oppfyller dei ønskte tala slik dei var etter at nokre veik, og som ikkje har nokon felles, og den som hadde {low} sjanse, står bak omtrent {times} av numra. Lista var ferdig før nummeret vart trekt.</translation>
    </message>
    <message>
        <source>From these chances the computer made {panels} numbered panels, each as likely as the others. Every one of them meets every wanted number, and whoever had a chance of {low} is on about {times} of them. The list was finished before the number was drawn.</source>
        <translation>Av desse sjansane laga maskina {panels} nummererte panel, som alle var like sannsynlege. Kvart av dei oppfyller alle ønskte tal, og den som hadde {low} sjanse, er med i omtrent {times} av dei. Lista var ferdig før nummeret vart trekt.</translation>
    </message>
    <message>
        <source>From these chances the computer made {panels} numbered panels, each as likely as the others. Every one of them meets the wanted numbers after some gave way, and whoever had a chance of {low} is on about {times} of them. The list was finished before the number was drawn.</source>
        <translation>Av desse sjansane laga maskina {panels} nummererte panel, som alle var like sannsynlege. Kvart av dei oppfyller dei ønskte tala slik dei var etter at nokre veik, og den som hadde {low} sjanse, er med i omtrent {times} av dei. Lista var ferdig før nummeret vart trekt.</translation>
    </message>
    <message>
        <source>Highest for {answer}: {number} candidates, and {seats} seats.</source>
        <translation>Høgast for {answer}: {number} kandidatar og {seats} plassar.</translation>
    </message>
    <message>
        <source>Locked, or on every panel that was found in time.</source>
        <translation>Låst, eller med i alle panela som vart funne i tide.</translation>
    </message>
    <message>
        <source>Lowest for {answer}: {number} candidates, and only {seats} seats.</source>
        <translation>Lågast for {answer}: {number} kandidatar og berre {seats} plassar.</translation>
    </message>
    <message>
        <source>Nobody’s chance can be made larger without taking from somebody whose chance is no larger.</source>
        <translation>Ingen kan få større sjanse utan at det blir teke frå nokon som ikkje har større.</translation>
    </message>
    <message>
        <source>One of {panels} panels drawn together, and nobody is on two of them: the chance is that of a seat on any of them.</source>
        <translation>Eitt av {panels} panel som vart trekte saman, og ingen sit i to av dei: sjansen gjeld ein plass i kva som helst av dei.</translation>
    </message>
    <message>
        <source>Only one panel meets the wanted numbers and keeps the locked seats.</source>
        <translation>Berre eitt panel oppfyller kriteria og held på dei låste plassane.</translation>
    </message>
    <message>
        <source>Only one panel was found in time.</source>
        <translation>Berre eitt panel vart funne i tide.</translation>
    </message>
    <message>
        <source>Put together by hand.</source>
        <translation>Sett saman for hand.</translation>
    </message>
    <message>
        <source>Since seats were locked the panels are not alike, and the chances are those of a seat on each panel by itself: none of them can be made larger without taking from one that is no larger.</source>
        <translation>Sidan nokre plassar var låste, er ikkje panela like, og det er sjansane til ein plass i kvart panel for seg som er gjorde så jamne som råd: ingen av dei kan bli større utan at det blir teke frå ein som ikkje er større.</translation>
    </message>
    <message>
        <source>Sure of a seat: locked, or few others have the answers that are wanted.</source>
        <translation>Sikker på plass: låst, eller få andre har svara som er ønskte.</translation>
    </message>
    <message>
        <source>The computer picked the starting number {seed} at random; together with the fingerprint it gives the number {number}, and with it the panel.</source>
        <translation>Maskina valde starttalet {seed} tilfeldig. Saman med fingeravtrykket gir det nummer {number}, og dermed panelet.</translation>
    </message>
    <message>
        <source>The computer worked out how to draw so that whoever has the smallest chance gets as large a chance as the wanted numbers allow, then the next smallest, and so on.</source>
        <translation>Først rekna maskina ut korleis det kan trekkjast så rettferdig som mogleg: Dei som har minst sjanse, skal få så stor sjanse som kriteria tillèt, så dei som har nest minst, og så vidare.</translation>
    </message>
    <message>
        <source>The panel had been drawn before. The reason for drawing again: {reason}</source>
        <translation>Panelet var trekt før. Grunnen til å trekkje på nytt: {reason}</translation>
    </message>
    <message>
        <source>There was no choice.</source>
        <translation>Det var ikkje noko val.</translation>
    </message>
    <message>
        <source>There were no more candidates than seats.</source>
        <translation>Det var ikkje fleire kandidatar enn plassar.</translation>
    </message>
    <message>
        <source>Was on none of the panels that were found in time.</source>
        <translation>Var ikkje med i nokon av panela som vart funne i tide.</translation>
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
        <translation>{chances} – så jamt som kriteria tillèt (bevist optimum).</translation>
    </message>
    <message>
        <source>{chances} – the most even that was found in time. Nobody’s chance is more than {points} percentage points below the fairest.</source>
        <translation>{chances} – det jamnaste som vart funne på den tida maskina hadde. Ingen sjanse er meir enn {points} prosentpoeng lågare enn den mest rettferdige.</translation>
    </message>
    <message>
        <source>{chance}, about as most candidates.</source>
        <translation>{chance}, omtrent som dei fleste kandidatane.</translation>
    </message>
    <message>
        <source>{chance}: few candidates ({number}) are {answer}, and {seats} seats are for them.</source>
        <translation>{chance}: få av kandidatane ({number}) er {answer}, og {seats} plassar er til dei.</translation>
    </message>
    <message>
        <source>{chance}: many candidates ({number}) are {answer}, and only {seats} seats are for them.</source>
        <translation>{chance}: mange av kandidatane ({number}) er {answer}, og berre {seats} plassar er til dei.</translation>
    </message>
    <message>
        <source>{chance}: no wanted number alone makes it high; taken together they ask for these answers.</source>
        <translation>{chance}: Ikkje eitt ønskt tal åleine gjer sjansen høg, men til saman ber dei om desse svara.</translation>
    </message>
    <message>
        <source>{chance}: no wanted number alone makes it low; taken together they leave few seats for these answers.</source>
        <translation>{chance}: Ikkje eitt ønskt tal åleine gjer sjansen låg, men til saman gir dei få plassar til desse svara.</translation>
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
            <numerusform>%n kolonnar</numerusform>
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
        <translation>Ei anna fil</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Loddrett strek |</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Mellom kolonnar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Vel ei fil</translation>
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
        <translation>Funne av seg sjølv. Endre det om radene ser feil ut.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Slik blir ho lesen</translation>
    </message>
    <message>
        <source>It is read as before.</source>
        <translation>Ho blir lesen som før.</translation>
    </message>
    <message>
        <source>Letters are stored as</source>
        <translation>Bokstavar er lagra som</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blanda</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Inga slik rad</translation>
    </message>
    <message>
        <source>Nothing of it was written. Choose it again.</source>
        <translation>Ingenting frå ho vart skrive. Vel ho på nytt.</translation>
    </message>
    <message>
        <source>Older Mac</source>
        <translation>Eldre Mac</translation>
    </message>
    <message>
        <source>On to the columns</source>
        <translation>Vidare til kolonnane</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Les fila</translation>
    </message>
    <message>
        <source>Row with names</source>
        <translation>Rad med namn</translation>
    </message>
    <message>
        <source>Row with the column names</source>
        <translation>Rad med namna på kolonnane</translation>
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
        <translation>Rekneark</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The answers from a sign-up form, or a list somebody keeps: Excel, OpenDocument or CSV. You can also drop the file here. It is only read, and nothing is saved before the last step.</source>
        <translation>Svara frå eit påmeldingsskjema, eller ei liste nokon fører: Excel, OpenDocument eller CSV. Du kan òg sleppe fila her. Ho blir berre lesen, og ingenting blir lagra før siste steg.</translation>
    </message>
    <message>
        <source>The file with the people was let go when the program was locked.</source>
        <translation>Fila med personane vart lukka då programmet vart låst.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Dei første radene i fila</translation>
    </message>
    <message>
        <source>Which file has the people in it?</source>
        <translation>Kva fil har personane?</translation>
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
        <translation>Vel eit svar …</translation>
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
        <translation>Namn som har mista bokstavar</translation>
    </message>
    <message>
        <source>Show those who answered</source>
        <translation>Vis dei som svara</translation>
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
        <translation>Om {wanted} av kandidatane har trekkinga ikkje noko val, på grunn av desse til saman: {bounds}.</translation>
    </message>
    <message>
        <source>Beyond what you allow for: {changes}</source>
        <translation>Utanfor det du har opna for: {changes}</translation>
    </message>
    <message>
        <source>No change within what you allow for the wanted numbers makes a panel possible.</source>
        <translation>Inga endring innanfor det du tillèt for dei ønskte tala, gjer eit panel mogleg.</translation>
    </message>
    <message>
        <source>Panel number {wanted} of those drawn together cannot be drawn, not even alone.</source>
        <translation>Panel nummer {wanted} av dei som blir trekte saman, kan ikkje trekkjast, heller ikkje åleine.</translation>
    </message>
    <message>
        <source>The panel needs at least one seat.</source>
        <translation>Panelet må ha minst éin plass.</translation>
    </message>
    <message>
        <source>There are candidates enough for {wanted} panels, but they cannot be shared out so that each panel meets its wanted numbers.</source>
        <translation>Det er kandidatar nok til {wanted} panel, men dei kan ikkje fordelast slik at kvart panel oppfyller dei ønskte tala.</translation>
    </message>
    <message>
        <source>There are {wanted} seats and {listed} candidates, but no more than {available} can sit together: no two may be from the same household.</source>
        <translation>Det er {wanted} plassar og {listed} kandidatar, men ikkje fleire enn {available} kan sitje saman: ingen to kan vere frå same husstand.</translation>
    </message>
    <message>
        <source>There are {wanted} seats, but only {available} candidates.</source>
        <translation>Det er {wanted} plassar, men berre {available} kandidatar.</translation>
    </message>
    <message>
        <source>These cannot all be met by those there are to draw from: {bounds}.</source>
        <translation>Desse kan ikkje alle oppfyllast med dei det er å trekkje blant: {bounds}.</translation>
    </message>
    <message>
        <source>Without the rule of one from each household a panel would be possible; {wanted} would then sit beside somebody they live with.</source>
        <translation>Utan regelen om éin frå kvar husstand ville eit panel vore mogleg. Då ville {wanted} sitje saman med nokon dei bur med.</translation>
    </message>
    <message>
        <source>at least {number} with {criterion} {category}</source>
        <translation>minst {number} med {criterion} {category}</translation>
    </message>
    <message>
        <source>at most {number} with {criterion} {category}</source>
        <translation>høgst {number} med {criterion} {category}</translation>
    </message>
    <message>
        <source>lower the minimum for {category} ({criterion}) from {before} to {after}</source>
        <translation>senk minimum for {category} ({criterion}) frå {before} til {after}</translation>
    </message>
    <message>
        <source>only one from each household</source>
        <translation>berre éin frå kvar husstand</translation>
    </message>
    <message>
        <source>raise the maximum for {category} ({criterion}) from {before} to {after}</source>
        <translation>hev maksimum for {category} ({criterion}) frå {before} til {after}</translation>
    </message>
    <message>
        <source>{criterion}, {category}: a wanted number cannot be below zero.</source>
        <translation>{criterion}, {category}: Eit ønskt tal kan ikkje vere under null.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: at least {wanted} cannot go with at most {available}.</source>
        <translation>{criterion}, {category}: Minst {wanted} går ikkje saman med høgst {available}.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: the other wanted numbers leave {wanted} seats, and no more than {available} can sit there, so here the draw has no choice.</source>
        <translation>{criterion}, {category}: Dei andre ønskte tala lèt {wanted} plassar stå att, og ikkje meir enn {available} kan sitje der, så her har trekkinga ikkje noko val.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}, and no more than {available} can sit, so here the draw has no choice.</source>
        <translation>{criterion}, {category}: Du ber om minst {wanted}, og ikkje meir enn {available} kan sitje, så her har trekkinga ikkje noko val.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}, but only {available} of the candidates belong there.</source>
        <translation>{criterion}, {category}: Du ber om minst {wanted}, men berre {available} av kandidatane høyrer til der.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}. {listed} of the candidates belong there, but no more than {available} can sit together: no two may be from the same household.</source>
        <translation>{criterion}, {category}: Du ber om minst {wanted}. {listed} av kandidatane høyrer til der, men ikkje meir enn {available} kan sitje saman: Ingen to kan vere frå same husstand.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: {wanted} with locked seats belong there, but at most {available} are wanted.</source>
        <translation>{criterion}, {category}: {wanted} med låst plass høyrer til der, men det er ønskt høgst {available}.</translation>
    </message>
    <message>
        <source>{criterion}: at least {wanted} are wanted in all, but there are only {available} seats.</source>
        <translation>{criterion}: Det er ønskt minst {wanted} til saman, men det er berre {available} plassar.</translation>
    </message>
    <message>
        <source>{criterion}: there is room for at most {available}, but {wanted} seats are to be filled.</source>
        <translation>{criterion}: Det er rom for høgst {available}, men {wanted} plassar skal fyllast.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{number} kept out</source>
        <translation>{number} haldne utanfor</translation>
    </message>
    <message>
        <source>{number} locked seats</source>
        <translation>{number} låste plassar</translation>
    </message>
    <message>
        <source>{wanted} are both kept in and kept out.</source>
        <translation>{wanted} er både låste inne og haldne utanfor.</translation>
    </message>
    <message>
        <source>{wanted} panels are drawn together. The numbers here are for all of them together, the proposals for each.</source>
        <translation>{wanted} panel blir trekte saman. Tala her gjeld alle til saman, framlegga kvart av dei.</translation>
    </message>
    <message>
        <source>{wanted} seats are locked, but no more than {available} of them can be kept: no two may be from the same household.</source>
        <translation>{wanted} plassar er låste, men ikkje meir enn {available} av dei kan haldast på: Ingen to kan vere frå same husstand.</translation>
    </message>
    <message>
        <source>{wanted} seats are locked, but there are only {available} seats.</source>
        <translation>{wanted} plassar er låste, men det er berre {available} plassar.</translation>
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
        <translation>Vel ei passfrase</translation>
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
        <translation>Lagar fila …</translation>
    </message>
    <message>
        <source>Name of the workplace</source>
        <translation>Namn på arbeidsplassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
    </message>
    <message>
        <source>Samråd keeps everything in one encrypted file on this machine. It never uses the network.</source>
        <translation>Samråd har alt i éi kryptert fil på denne maskina. Programmet bruker aldri nettet.</translation>
    </message>
    <message>
        <source>Step {n} of 3</source>
        <translation>Steg {n} av 3</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkomen</translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation>Kva kan vi kalle deg?</translation>
    </message>
    <message>
        <source>You type it each time you start. A sentence is easier to remember than a password, and safer.</source>
        <translation>Du skriv henne kvar gong du startar. Ei setning er lettare å hugse enn eit passord, og tryggare.</translation>
    </message>
    <message>
        <source>for example Dalen municipality, service centre</source>
        <translation>til dømes Dalen kommune, servicesenteret</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Actions noted in a meeting, with who is responsible and a deadline, are gathered here.</source>
        <translation>Tiltak som blir noterte i eit møte, med ansvarleg og frist, blir samla her.</translation>
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
        <translation>Eksporter det som vart avtalt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå til møta</translation>
    </message>
    <message>
        <source>It lists what was agreed. What came of it, and telling the participants, comes in a later version.</source>
        <translation>Det viser kva som er avtalt. Kva det vart til, og svaret til deltakarane, kjem i ein seinare versjon.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet</source>
        <translation>Ingenting er avtalt enno</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Opne møtet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>This room is thin for now.</source>
        <translation>Dette rommet er enkelt førebels.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Kva som vart avtalt</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>utan frist</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>ingen ansvarleg enno</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>forfalle {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpStep</name>
    <message>
        <source>Agree with the owner of the panel on the day when the participants get their answer.</source>
        <translation>Avtal med eigaren av panelet kva dag deltakarane får svar.</translation>
    </message>
    <message>
        <source>Follow-up comes in a later version</source>
        <translation>Oppfølging kjem i ein seinare versjon</translation>
    </message>
    <message>
        <source>Give every action in the minutes an owner and a deadline.</source>
        <translation>Gi kvart tiltak i referatet ein ansvarleg og ein frist.</translation>
    </message>
    <message>
        <source>Here every recommendation will get its answer, every promise its date, and the participants a letter: you said – we did.</source>
        <translation>Her vil kvar tilråding få svaret sitt, kvar lovnad datoen sin, og deltakarane eit brev: de sa – vi gjorde.</translation>
    </message>
    <message>
        <source>Read the purpose again</source>
        <translation>Les føremålet igjen</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møta</translation>
    </message>
</context>
<context>
    <name>ForcedNote</name>
    <message numerus="yes">
        <source>%n cannot get a seat with these numbers.</source>
        <translation>
            <numerusform>%n kan ikkje få plass med desse tala.</numerusform>
            <numerusform>%n kan ikkje få plass med desse tala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all is (are) certain of a seat before lots are drawn.</source>
        <translation>
            <numerusform>%n er i alt sikker på plass før det blir trekt.</numerusform>
            <numerusform>%n er i alt sikre på plass før det blir trekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the draw has no choice.</source>
        <translation>Her har ikkje trekninga noko val.</translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more wanted number(s).</source>
        <translation>
            <numerusform>Slik er det med %n ønskt tal til.</numerusform>
            <numerusform>Slik er det med %n ønskte tal til.</numerusform>
        </translation>
    </message>
    <message>
        <source>{criterion}, {category}: 2 are on the list, and you want 2: both are certain of a seat.</source>
        <translation>{criterion}, {category}: 2 står på lista, og du ønskjer 2: Begge er sikre på plass.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: one is on the list, and you want one, who is certain of a seat.</source>
        <translation>{criterion}, {category}: Éin står på lista, og du ønskjer éin. Den er sikker på plass.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: {wanted} are on the list, and you want {wanted}: all are certain of a seat.</source>
        <translation>{criterion}, {category}: {wanted} står på lista, og du ønskjer {wanted}: Alle er sikre på plass.</translation>
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
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>Remove these guests</source>
        <translation>Fjern denne linja</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Kvar dei kjem frå</translation>
    </message>
    <message>
        <source>for example the building department</source>
        <translation>til dømes byggjesaksavdelinga</translation>
    </message>
    <message>
        <source>remove guests</source>
        <translation>fjerne andre til stades</translation>
    </message>
    <message>
        <source>write down guests</source>
        <translation>skrive opp andre til stades</translation>
    </message>
</context>
<context>
    <name>HarvestPanel</name>
    <message>
        <source>A release holds for the exact words: change them, and the sentence stays here until you ask again.</source>
        <translation>Det gruppa seier ja til, gjeld dei nøyaktige orda: endrar du dei, blir setninga her til du har spurt igjen.</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Hausting</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Ny setning</translation>
    </message>
    <message>
        <source>Which sentence may we take with us, and who may hear it? The group agrees word by word, and the room sees what you write. What stays here is deleted when the session closes.</source>
        <translation>Kva setning kan vi ta med oss, og kven kan få høyre ho? Gruppa blir einig ord for ord, og rommet ser det du skriv. Det som blir her, blir sletta når økta er over.</translation>
    </message>
    <message>
        <source>add a sentence</source>
        <translation>ny setning</translation>
    </message>
    <message>
        <source>release a sentence</source>
        <translation>slepp ei setning ut</translation>
    </message>
    <message>
        <source>remove a sentence</source>
        <translation>fjern ei setning</translation>
    </message>
    <message>
        <source>write the harvest</source>
        <translation>skriv haustinga</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>1. People</source>
        <translation>1. Personar</translation>
    </message>
    <message>
        <source>2. Panels</source>
        <translation>2. Panel</translation>
    </message>
    <message>
        <source>3. Reflection</source>
        <translation>3. Refleksjon</translation>
    </message>
    <message>
        <source>4. Meetings</source>
        <translation>4. Møte</translation>
    </message>
    <message>
        <source>B or full stop</source>
        <translation>B eller punktum</translation>
    </message>
    <message>
        <source>Everything is saved as you type, in one encrypted file. Undo takes back anything since you unlocked it.</source>
        <translation>Alt blir lagra medan du skriv, i éi kryptert fil. Angre tek tilbake alt du har gjort sidan du låste opp.</translation>
    </message>
    <message>
        <source>From a list of volunteers to minutes</source>
        <translation>Frå ei liste med frivillige til referat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Import the spreadsheet of those who have volunteered. You see what will happen before anything is written.</source>
        <translation>Importer reknearket med dei som har meldt seg. Du ser kva som kjem til å skje, før noko blir skrive.</translation>
    </message>
    <message>
        <source>In a session: back</source>
        <translation>I ei økt: tilbake</translation>
    </message>
    <message>
        <source>In a session: choose a card</source>
        <translation>I ei økt: vel eit kort</translation>
    </message>
    <message>
        <source>In a session: curtain</source>
        <translation>I ei økt: mørk skjerm</translation>
    </message>
    <message>
        <source>In a session: next</source>
        <translation>I ei økt: neste</translation>
    </message>
    <message>
        <source>In a session: next in the round</source>
        <translation>I ei økt: neste i runden</translation>
    </message>
    <message>
        <source>In a session: pause</source>
        <translation>I ei økt: pause</translation>
    </message>
    <message>
        <source>In a session: swap screens</source>
        <translation>I ei økt: byt skjerm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Make a panel, write what it is for, choose who may be drawn, say what the panel should mirror, and draw.</source>
        <translation>Lag eit panel, skriv kva det er til for, vel kven som kan trekkjast, sei kva panelet skal spegle, og trekk.</translation>
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
        <translation>Planlegg ei økt med biletkort. Rommet ser veggen på den andre skjermen; konsollen er berre for deg.</translation>
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
        <translation>Skriv notat til kvar sak medan folk snakkar. Referatet står ferdig ved sida av som ei side.</translation>
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
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plassar</numerusform>
        </translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Samansetjing</translation>
    </message>
    <message>
        <source>Deadlines and promises to the participants</source>
        <translation>Fristar og lovnader til deltakarane</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Finish the minutes: {title}</source>
        <translation>Gjer ferdig referatet: {title}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Hald fram økta</translation>
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
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>God morgon, {name}</translation>
    </message>
    <message>
        <source>Here you see what is due</source>
        <translation>Her ser du kva som står for tur</translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation>Kor langt dei er komne</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Importer ei liste med personar</translation>
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
        <translation>Møte</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Nytt panel</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>No panel yet. Make one with “New panel”.</source>
        <translation>Ingen panel enno. Lag eit med «Nytt panel».</translation>
    </message>
    <message>
        <source>Nobody has been drawn yet.</source>
        <translation>Ingen er trekte ut enno.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ingenting står for tur.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Opne møtet</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel utan namn</translation>
    </message>
    <message>
        <source>Panels in progress</source>
        <translation>Panel i arbeid</translation>
    </message>
    <message>
        <source>Prepare and start</source>
        <translation>Førebu og start</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
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
        <translation>Del av panelmedlemene mot alle i registeret</translation>
    </message>
    <message>
        <source>Start a reflection session</source>
        <translation>Start refleksjonsøkt</translation>
    </message>
    <message>
        <source>Start with the list of those who have volunteered: a CSV or Excel file is enough. Then make a panel, draw it, hold a session and print the minutes.</source>
        <translation>Start med lista over dei som har meldt seg: ei CSV- eller Excel-fil er nok. Lag så eit panel, trekk det, hald ei økt og skriv ut referatet.</translation>
    </message>
    <message>
        <source>The recovery code has not been typed back.</source>
        <translation>Gjenopprettingskoden er ikkje skriven inn til kontroll.</translation>
    </message>
    <message>
        <source>This waits for you</source>
        <translation>Dette ventar på deg</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Who has a seat?</source>
        <translation>Kven har plass?</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that the file cannot be opened by anybody.</source>
        <translation>Utan han kan ingen opne fila om passfrasa blir gløymd.</translation>
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
        <translation>forfalle</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
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
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer personar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Stega i importen</translation>
    </message>
    <message>
        <source>The people are being written down …</source>
        <translation>Personane blir skrivne inn …</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Kva som vil skje</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>import av personar</translation>
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
            <numerusform>%n fil vart ikkje til eit kort.</numerusform>
            <numerusform>%n filer vart ikkje til kort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Ein ny kortstokk</translation>
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
        <translation>Namnet på kortstokken</translation>
    </message>
    <message>
        <source>No recognisable people in the pictures</source>
        <translation>Ingen menneske som kan kjennast att i bileta</translation>
    </message>
    <message>
        <source>Places and dates hidden in the files are taken away. The pictures are kept in this file, which is encrypted.</source>
        <translation>Stader og datoar som ligg gøymde i filene, blir fjerna. Bileta blir tekne vare på i denne fila, som er kryptert.</translation>
    </message>
    <message>
        <source>Taken by the service centre, to be used freely</source>
        <translation>Teke av servicetorget, kan brukast fritt</translation>
    </message>
    <message>
        <source>Tick the box, and they can be kept.</source>
        <translation>Kryss av, så kan dei takast vare på.</translation>
    </message>
    <message>
        <source>Whose the pictures are, and that they may be used</source>
        <translation>Kven bileta høyrer til, og at dei kan brukast</translation>
    </message>
    <message>
        <source>Write whose the pictures are and tick the box, and they can be kept.</source>
        <translation>Skriv kven bileta høyrer til, og kryss av, så kan dei takast vare på.</translation>
    </message>
    <message>
        <source>Write whose the pictures are, and they can be kept.</source>
        <translation>Skriv kven bileta høyrer til, så kan dei takast vare på.</translation>
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
        <translation>Her vil du kunne skrive invitasjonen éin gong, skrive han ut eller eksportere han for alle som er trekte, og halde oversikt over kven som kjem, kven som treng tilrettelegging, og kva reserve som blir spurd i staden.</translation>
    </message>
    <message>
        <source>If somebody cannot come, let a reserve take the seat under Composition.</source>
        <translation>Om nokon ikkje kan kome, lèt du ein reserve ta plassen under Samansetjing.</translation>
    </message>
    <message>
        <source>Letters and answers come in a later version</source>
        <translation>Brev og svar kjem i ein seinare versjon</translation>
    </message>
    <message>
        <source>On to the meetings</source>
        <translation>Vidare til møta</translation>
    </message>
    <message>
        <source>Take the text about purpose and influence from the first step into your letter.</source>
        <translation>Ta teksten om føremål og innverknad frå første steg med i brevet ditt.</translation>
    </message>
    <message>
        <source>To the panel list</source>
        <translation>Til panellista</translation>
    </message>
    <message>
        <source>Write the three letters in your word processor, and merge them with the spreadsheet above.</source>
        <translation>Skriv dei tre breva i tekstbehandlaren, og flett dei med reknearket over.</translation>
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
        <translation>Bakgrunn i nokre få setningar</translation>
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
        <translation>Flytt eller fjern saka</translation>
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
        <translation>Fjern saka og notata i ho</translation>
    </message>
    <message>
        <source>Title of the agenda item</source>
        <translation>Tittel på saka</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Kva handlar saka om?</translation>
    </message>
    <message>
        <source>Write what was said …  Ctrl+T action · Ctrl+B recommendation · Ctrl+U quote</source>
        <translation>Skriv kva som vart sagt …  Ctrl+T tiltak · Ctrl+B tilråding · Ctrl+U sitat</translation>
    </message>
    <message>
        <source>change the agenda item</source>
        <translation>endre saka</translation>
    </message>
    <message>
        <source>change the background</source>
        <translation>endre bakgrunnen</translation>
    </message>
    <message>
        <source>change the kind of a note</source>
        <translation>endre kva eit notat er</translation>
    </message>
    <message>
        <source>move a note</source>
        <translation>flytte eit notat</translation>
    </message>
    <message>
        <source>move the agenda item</source>
        <translation>flytte saka</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>fjerne eit notat</translation>
    </message>
    <message>
        <source>remove the agenda item</source>
        <translation>fjerne saka</translation>
    </message>
    <message>
        <source>say who does it</source>
        <translation>skrive kven som gjer det</translation>
    </message>
    <message>
        <source>set a deadline</source>
        <translation>setje ein frist</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>skrive eit notat</translation>
    </message>
    <message>
        <source>{kind} … The note after it is an input again.</source>
        <translation>{kind} … Notatet etter blir eit innspel att.</translation>
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
        <translation>Alle korta på storskjermen, og tilbake</translation>
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
        <translation>Tilbake til korta</translation>
    </message>
    <message>
        <source>Console and wall change screens</source>
        <translation>Konsoll og storskjermbilete byter skjerm</translation>
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
        <translation>Frå skriving tilbake til korta; avsluttar berre storskjermbiletet</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Keys in the console</source>
        <translation>Tastar i konsollen</translation>
    </message>
    <message>
        <source>Next step; a clicker does the same, also while you write</source>
        <translation>Neste steg; ein klikkar gjer det same, òg medan du skriv</translation>
    </message>
    <message>
        <source>Number, Enter</source>
        <translation>Tal, Enter</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Eitt steg tilbake</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pause, and on</source>
        <translation>Pause, og vidare</translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation>Mellomrom, Page Down</translation>
    </message>
    <message>
        <source>Take a card in hand; Enter again shows it on the wall or takes it off</source>
        <translation>Ta eit kort i handa; Enter igjen viser det på storskjermen eller tek det bort</translation>
    </message>
    <message>
        <source>The booklet on this step, and back</source>
        <translation>Det heftet seier om steget, og tilbake</translation>
    </message>
    <message>
        <source>The card with that number; 0 is the blank one</source>
        <translation>Kortet med det nummeret; 0 er det tomme</translation>
    </message>
    <message>
        <source>The word to the next seat; Shift+N to the one before</source>
        <translation>Ordet til neste plass; Shift+N til den førre</translation>
    </message>
    <message>
        <source>They rest while you write.</source>
        <translation>Dei kviler medan du skriv.</translation>
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
        <translation>Dette kan du gjere no</translation>
    </message>
</context>
<context>
    <name>LeewayNotes</name>
    <message>
        <source>Looking at the wanted numbers</source>
        <translation>Ser på dei ønskte tala</translation>
    </message>
    <message>
        <source>Not all these numbers can be met.</source>
        <translation>Ikkje alle desse tala kan oppfyllast.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message numerus="yes">
        <source>%n candidate(s) since the draw</source>
        <translation>
            <numerusform>%n kandidat etter trekninga</numerusform>
            <numerusform>%n kandidatar etter trekninga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n trekt</numerusform>
            <numerusform>%n trekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>%n har falle frå</numerusform>
            <numerusform>%n har falle frå</numerusform>
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
            <numerusform>%n ikkje trekt</numerusform>
            <numerusform>%n ikkje trekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) has (have) neither e-mail nor address.</source>
        <translation>
            <numerusform>%n person har verken e-post eller adresse.</numerusform>
            <numerusform>%n personar har verken e-post eller adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Call, or write down an address under People.</source>
        <translation>Ring, eller skriv inn ei adresse under Personar.</translation>
    </message>
    <message>
        <source>Candidate since the draw</source>
        <translation>Kandidat etter trekninga</translation>
    </message>
    <message>
        <source>Data for the letters</source>
        <translation>Data til breva</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Falle frå</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Everybody who stood on the candidate list gets an answer. The spreadsheet has a row for each of them: what came of it, name, address, telephone and e-mail, ready for a mail merge.</source>
        <translation>Alle som står på kandidatlista, skal få svar. Reknearket har ei rad for kvar av dei: utfall, namn, adresse, telefon og e-post, klart til fletting.</translation>
    </message>
    <message>
        <source>Export the data for the letters</source>
        <translation>Eksporter data til breva</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Language of the spreadsheet</source>
        <translation>Språk i reknearket</translation>
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
        <translation>Ingen er med i panelet enno. Når det er trekt, finn du her kven som er trekte, kven som er i reserve og kven som ikkje er trekte, med det eit brev treng.</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Ikkje trekt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Når ein med</translation>
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
        <translation>Til samansetjinga</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>A locked seat is not drawn. Write in a few words why: the reason stands in the account of the draw.</source>
        <translation>Ein låst plass blir ikkje trekt. Skriv med få ord kvifor: Grunnen står i utgreiinga om trekninga.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Has accepted already</source>
        <translation>Har alt takka ja</translation>
    </message>
    <message>
        <source>Leads the user council</source>
        <translation>Leiar av brukarrådet</translation>
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
        <translation>Har site i panelet før og skal halde fram</translation>
    </message>
    <message>
        <source>Why the seat is locked</source>
        <translation>Kvifor plassen er låst</translation>
    </message>
    <message>
        <source>lock a seat</source>
        <translation>lås ein plass</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Done again: {step}</source>
        <translation>Gjort om att: {step}</translation>
    </message>
    <message>
        <source>Everything that had been saved is here.</source>
        <translation>Alt som var lagra, er her.</translation>
    </message>
    <message>
        <source>Last time the program was not closed as usual.</source>
        <translation>Førre gong vart programmet ikkje avslutta som vanleg.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Gjer om: {step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Angra: {step}</translation>
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
        <translation>Møte utan namn</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato enno</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>A meeting has an agenda, attendance and notes. What you write becomes minutes that you can print or save as a PDF. A meeting can belong to a panel or stand on its own.</source>
        <translation>Eit møte har sakliste, frammøte og notat. Det du skriv, blir eit referat som du kan skrive ut eller lagre som PDF. Eit møte kan høyre til eit panel eller stå for seg sjølv.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Haldne</translation>
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
        <translation>Møte</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møte enno</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Komande</translation>
    </message>
    <message>
        <source>make a meeting</source>
        <translation>opprette eit møte</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message numerus="yes">
        <source>%n action(s) lack someone to do it or a deadline.</source>
        <translation>
            <numerusform>%n tiltak manglar ansvarleg eller frist.</numerusform>
            <numerusform>%n tiltak manglar ansvarleg eller frist.</numerusform>
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
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Draft · being written</source>
        <translation>Utkast · blir skrive no</translation>
    </message>
    <message>
        <source>Draft · saved now</source>
        <translation>Utkast · lagra no</translation>
    </message>
    <message>
        <source>Draft · saved {time}</source>
        <translation>Utkast · lagra {time}</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>Møte utan namn</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møte {number}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Meir om dette møtet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Remove the meeting and its notes</source>
        <translation>Fjern møtet og notata</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Lagre PDF</translation>
    </message>
    <message>
        <source>Save and open in the PDF viewer …</source>
        <translation>Lagre og opne i PDF-lesaren …</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Vis sida</translation>
    </message>
    <message>
        <source>Table plan for those present</source>
        <translation>Bordplan for dei som er til stades</translation>
    </message>
    <message>
        <source>Way back to {group}</source>
        <translation>Veg tilbake til {group}</translation>
    </message>
    <message>
        <source>Write about the shared matter, not about individual cases.</source>
        <translation>Skriv om den felles saka, ikkje om enkeltsaker.</translation>
    </message>
    <message>
        <source>You can write it now, or close the meeting as it is.</source>
        <translation>Du kan skrive det no eller avslutte møtet som det er.</translation>
    </message>
    <message>
        <source>add an agenda item</source>
        <translation>leggje til ei sak</translation>
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
        <translation>opne møtet igjen</translation>
    </message>
    <message>
        <source>plan a card session</source>
        <translation>planleggje ei kortøkt</translation>
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
        <translation>Ikkje møtt</translation>
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
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Innspel</translation>
    </message>
    <message>
        <source>Minutes not closed</source>
        <translation>Referat ikkje avslutta</translation>
    </message>
    <message>
        <source>Not written down yet</source>
        <translation>Ikkje skrive opp enno</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>Quote, no name</source>
        <translation>Sitat, utan namn</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tilråding</translation>
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
        <translation>Eit møte har si sakliste, si liste over kven som kom, sine notat og sitt referat. Dei som har plass i panelet, står på lista av seg sjølve.</translation>
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
        <translation>Ingen dato enno</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møte enno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open {meeting}</source>
        <translation>Opne {meeting}</translation>
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
        <translation>Plassen blir halden ved neste trekning</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Swap {name}</source>
        <translation>Byt {name}</translation>
    </message>
    <message>
        <source>{name}, locked: keeps the seat through the next draw</source>
        <translation>{name}, låst: held på plassen ved neste trekning</translation>
    </message>
    <message>
        <source>{name}, locked: keeps the seat through the next draw. {reason}</source>
        <translation>{name}, låst: held på plassen i neste trekning. {reason}</translation>
    </message>
    <message>
        <source>{name}, not locked: the seat is drawn again</source>
        <translation>{name}, ikkje låst: plassen blir trekt på nytt</translation>
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
        <translation>Fell frå …</translation>
    </message>
    <message>
        <source>Enter swaps, Space locks the seat, Delete takes out of the panel, Shift+Delete is for drop-outs.</source>
        <translation>Enter byter, mellomrom låser plassen, Delete tek ut av panelet, Shift+Delete er for fråfall.</translation>
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
        <translation>Byt …</translation>
    </message>
    <message>
        <source>Take off the panel</source>
        <translation>Ta ut av panelet</translation>
    </message>
    <message>
        <source>Take over a seat …</source>
        <translation>Tek over ein plass …</translation>
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
        <translation>Reknar ut sjansane</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>Enter takes up and swaps; dragging does too</source>
        <translation>Enter tek opp og byter; det gjer òg å dra</translation>
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
        <translation>Ingen, står for seg sjølv</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation>Kva møtet heiter</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Brukbar. Eitt ord til gjer henne god.</translation>
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
        <translation>Den same ein gong til</translation>
    </message>
    <message>
        <source>The two are not alike yet.</source>
        <translation>Dei to er ikkje like enno.</translation>
    </message>
    <message>
        <source>Use at least 8 characters. Four or five words that only you would put together are good.</source>
        <translation>Bruk minst 8 teikn. Fire–fem ord som berre du ville sett saman, er bra.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed. A few more words help.</source>
        <translation>Svak: ho kan gissast. Nokre ord til hjelper.</translation>
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
        <translation>Lukk meldinga</translation>
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
        <translation>La han stå ledig</translation>
    </message>
    <message>
        <source>No reserve keeps every wanted number. With reserve {number} the panel is least off.</source>
        <translation>Ingen reserve held alle dei ønskte tala. Med reserve {number} blir avviket minst.</translation>
    </message>
    <message>
        <source>Reserve {number} is the first on the list who breaks no wanted number.</source>
        <translation>Reserve {number} er den første på lista som ikkje bryt noko ønskt tal.</translation>
    </message>
    <message>
        <source>Takes the seat</source>
        <translation>Tek plassen</translation>
    </message>
    <message>
        <source>The list of reserves is one shorter.</source>
        <translation>Lista over reservar er éin kortare.</translation>
    </message>
    <message>
        <source>The seat is free.</source>
        <translation>Plassen er ledig.</translation>
    </message>
    <message>
        <source>There is no reserve who can take the seat. The lot can decide among the candidates who leave the panel nearest its wanted numbers, each with the same chance.</source>
        <translation>Ingen reserve kan ta plassen. Loddet kan avgjere blant kandidatane som gir panelet nærast dei ønskte tala, alle med same sjanse.</translation>
    </message>
    <message>
        <source>Why, if it is to be kept</source>
        <translation>Kvifor, om det skal hugsast</translation>
    </message>
    <message>
        <source>Why, if it is to be kept: a word, nothing about health</source>
        <translation>Kvifor, om det skal hugsast: nokre få ord, ikkje om helse</translation>
    </message>
    <message>
        <source>drop out</source>
        <translation>fråfall</translation>
    </message>
    <message>
        <source>{name} drops out. Who takes the seat?</source>
        <translation>{name} fell frå. Kven tek plassen?</translation>
    </message>
    <message>
        <source>{name} has dropped out.</source>
        <translation>{name} har falle frå.</translation>
    </message>
    <message>
        <source>{name} takes the seat.</source>
        <translation>{name} tek plassen.</translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message numerus="yes">
        <source>%n has (have) dropped out</source>
        <translation>
            <numerusform>%n har falle frå</numerusform>
            <numerusform>%n har falle frå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserve(s)</source>
        <translation>
            <numerusform>%n reserve</numerusform>
            <numerusform>%n reservar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plassar</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates without a seat</source>
        <translation>Kandidatar utan plass</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Trekk på nytt</translation>
    </message>
    <message>
        <source>Draw in the open</source>
        <translation>Trekk ope</translation>
    </message>
    <message>
        <source>Draw so that everyone in the room can see how it is done</source>
        <translation>Trekk slik at alle i rommet ser korleis det går til</translation>
    </message>
    <message>
        <source>First say under Recruitment who of the people may be drawn.</source>
        <translation>Vel først under Rekruttering kven av personane som kan trekkjast.</translation>
    </message>
    <message>
        <source>More about {panel}</source>
        <translation>Meir om {panel}</translation>
    </message>
    <message>
        <source>No responsible unit yet</source>
        <translation>Inga ansvarleg eining enno</translation>
    </message>
    <message>
        <source>Nobody to draw from yet</source>
        <translation>Ingen å trekkje blant enno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Put on the panel …</source>
        <translation>Set inn i panelet …</translation>
    </message>
    <message>
        <source>Remove the panel</source>
        <translation>Fjern panelet</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n candidate(s)</source>
        <translation>
            <numerusform>Søk blant %n kandidat</numerusform>
            <numerusform>Søk blant %n kandidatar</numerusform>
        </translation>
    </message>
    <message>
        <source>Search among the candidates</source>
        <translation>Søk blant kandidatane</translation>
    </message>
    <message>
        <source>The draw picks people at random so that every wanted number on the left is met. Afterwards you can lock seats, swap people and draw again; every step can be undone.</source>
        <translation>Trekninga vel tilfeldig, slik at alle ønskte tal til venstre blir oppfylte. Etterpå kan du låse plassar, byte personar og trekkje på nytt. Kvart steg kan angrast.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Panelet</translation>
    </message>
    <message>
        <source>The panel has not been drawn yet</source>
        <translation>Panelet er ikkje trekt enno</translation>
    </message>
    <message>
        <source>{done} of {all} steps done, now: {step}</source>
        <translation>{done} av {all} steg er gjorde, no: {step}</translation>
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
        <translation>Eit brukarpanel er ei gruppe brukarar som fortel dei som driv ei teneste, kva dei treng, og kva dei har erfart. Her skriv du ned kvifor panelet finst, trekkjer det ved lodd og følgjer det til deltakarane har fått svar.</translation>
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
        <translation>Ingen panel enno</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panel</translation>
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
        <translation>Namn</translation>
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
        <translation>Skriv ut lista</translation>
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
        <translation>Lagre som rekneark (XLSX)</translation>
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
        <translation>Panel</translation>
    </message>
    <message>
        <source>Panels, {panel}</source>
        <translation>Panel, {panel}</translation>
    </message>
    <message>
        <source>The steps of the panel</source>
        <translation>Stega i panelet</translation>
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
        <translation>Fulle namn</translation>
    </message>
    <message>
        <source>Given name and initial</source>
        <translation>Førenamn og førebokstav</translation>
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
        <translation>Lagar sida</translation>
    </message>
    <message>
        <source>Making the page …</source>
        <translation>Lagar sida …</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation>Berre talet</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Sida kunne ikkje lagast.</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>Those present, in the minutes</source>
        <translation>Dei som var til stades, i referatet</translation>
    </message>
    <message>
        <source>choose how those present are named</source>
        <translation>velje korleis dei til stades blir nemnde</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type</source>
        <translation>Vis det eg skriv</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold(s) ? where letters have been lost.</source>
        <translation>
            <numerusform>%n namn har ? der bokstavar har gått tapt.</numerusform>
            <numerusform>%n namn har ? der bokstavar har gått tapt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed.</source>
        <translation>
            <numerusform>%n person er fjerna.</numerusform>
            <numerusform>%n personar er fjerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Legg til ein person</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kjenneteikn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>Rediger denne ruta</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Eksporter personar</translation>
    </message>
    <message>
        <source>Given name and family name, then Enter</source>
        <translation>Fornamn og etternamn, deretter Enter</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Hald fram med importen</translation>
    </message>
    <message>
        <source>Here are the people you may ask to take part: those who signed up, and those you know. Import the list from your sign-up form, or add people one by one. Panels are drawn from them.</source>
        <translation>Her står dei du kan be om å vere med: dei som har meldt seg, og dei du kjenner. Importer lista frå påmeldingsskjemaet, eller legg til folk ein og ein. Panel blir trekte blant dei.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Importer frå eit rekneark</translation>
    </message>
    <message>
        <source>Import people from a spreadsheet</source>
        <translation>Importer personar frå eit rekneark</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Namn på den nye personen</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Her er ingen enno</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Ingen passar.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)?</source>
        <translation>
            <numerusform>Fjerne %n person?</numerusform>
            <numerusform>Fjerne %n personar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the selected people</source>
        <translation>Fjern dei valde personane</translation>
    </message>
    <message>
        <source>Search names, answers and contact</source>
        <translation>Søk i namn, svar og kontakt</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Søk blant personar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dei</translation>
    </message>
    <message>
        <source>They also go from {panels} and {meetings}, with what was noted about their attendance.</source>
        <translation>Dei forsvinn òg frå {panels} og {meetings}, med det som er notert om frammøte.</translation>
    </message>
    <message>
        <source>They go on to lists and letters until you write them as they are.</source>
        <translation>Slik kjem dei på lister og i brev til du skriv dei slik dei er.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What you ask people about, and the answers they choose among</source>
        <translation>Det du spør folk om, og svara dei vel mellom</translation>
    </message>
    <message>
        <source>change of a birth year</source>
        <translation>endring av eit fødselsår</translation>
    </message>
    <message>
        <source>change of a name</source>
        <translation>endring av eit namn</translation>
    </message>
    <message>
        <source>change of an answer</source>
        <translation>endring av eit svar</translation>
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
            <numerusform>fjerning av %n personar</numerusform>
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
        <translation>Her har bokstavar gått tapt. Trykk Enter og skriv namnet slik det er.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person er importert.</numerusform>
            <numerusform>%n personar er importerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were here already have got more filled in.</source>
        <translation>
            <numerusform>%n person som var her frå før, har fått meir utfylt.</numerusform>
            <numerusform>%n personar som var her frå før, har fått meir utfylt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Vel kandidatar</translation>
    </message>
    <message>
        <source>Make a panel</source>
        <translation>Lag eit panel</translation>
    </message>
    <message>
        <source>Next you choose who of the people may be drawn to “{panel}”.</source>
        <translation>Så vel du kven av personane som kan trekkjast til «{panel}».</translation>
    </message>
    <message>
        <source>Now a panel can be drawn among them.</source>
        <translation>No kan eit panel trekkjast blant dei.</translation>
    </message>
    <message>
        <source>Panels are drawn among the people here.</source>
        <translation>Panel blir trekte blant personane her.</translation>
    </message>
    <message>
        <source>To the panels</source>
        <translation>Til panela</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Prefers not to answer</source>
        <translation>Ønskjer ikkje å svare</translation>
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
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornamn</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikkje svart</translation>
    </message>
    <message>
        <source>Prefers not to answer</source>
        <translation>Ønskjer ikkje å svare</translation>
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
        <translation>Passar</translation>
    </message>
    <message>
        <source>Give a free seat</source>
        <translation>Gi ledig plass</translation>
    </message>
    <message>
        <source>Give a free seat all the same</source>
        <translation>Gi ein ledig plass likevel</translation>
    </message>
    <message>
        <source>Put up as reserve</source>
        <translation>Set opp som reserve</translation>
    </message>
    <message>
        <source>Put {name} on the panel</source>
        <translation>Set {name} inn i panelet</translation>
    </message>
    <message>
        <source>Seats two of one household</source>
        <translation>Gir to frå same husstand plass</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Swap all the same</source>
        <translation>Byt likevel</translation>
    </message>
    <message>
        <source>This one has the address of a member, and one from each household is wanted.</source>
        <translation>Kandidaten har same adresse som ein medlem, og det skal vere éin frå kvar husstand.</translation>
    </message>
    <message numerus="yes">
        <source>Whose seat does it take? %n of the members can be swapped without breaking a wanted number.</source>
        <translation>
            <numerusform>Kven skal gi frå seg plassen? %n av medlemmene kan bytast utan å bryte noko kriterium.</numerusform>
            <numerusform>Kven skal gi frå seg plassen? %n av medlemmene kan bytast utan å bryte noko kriterium.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>All eleven steps again</source>
        <translation>Alle elleve stega igjen</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle økter</translation>
    </message>
    <message>
        <source>Ask about the shared matter, not about anybody&apos;s own case.</source>
        <translation>Spør om den felles saka, ikkje om nokon si eiga sak.</translation>
    </message>
    <message>
        <source>Back to the meeting: {meeting}</source>
        <translation>Tilbake til møtet: {meeting}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>From the cards</source>
        <translation>Frå korta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe utan namn</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>Møte utan namn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Numbers, never names. Everybody in the circle follows the same steps.</source>
        <translation>Tal, aldri namn. Alle i ringen følgjer dei same stega.</translation>
    </message>
    <message>
        <source>Of these, staff</source>
        <translation>Av desse tilsette</translation>
    </message>
    <message>
        <source>One open question, read aloud twice and shown on the wall</source>
        <translation>Eitt ope spørsmål, lese høgt to gonger og vist på storskjermen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>Fjern økta</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Gangen i økta</translation>
    </message>
    <message>
        <source>Seats in the circle</source>
        <translation>Plassar i ringen</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Start økta</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Byrjar kl.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Framlegg</translation>
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
        <translation>Veg tilbake til {place}</translation>
    </message>
    <message>
        <source>What the group is called</source>
        <translation>Kva gruppa heiter</translation>
    </message>
    <message>
        <source>all steps again</source>
        <translation>alle stega igjen</translation>
    </message>
    <message>
        <source>change the minutes</source>
        <translation>endre minutta</translation>
    </message>
    <message>
        <source>change the session</source>
        <translation>endre økta</translation>
    </message>
    <message>
        <source>choose a question</source>
        <translation>vel eit spørsmål</translation>
    </message>
    <message>
        <source>leave out a step</source>
        <translation>utelat eit steg</translation>
    </message>
    <message>
        <source>remove the session</source>
        <translation>fjern økta</translation>
    </message>
    <message>
        <source>start the session</source>
        <translation>start økta</translation>
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
        <translation>A4 på begge sider, snudd på kortsida. Brett bunken éin gong, og stift han i bretten.</translation>
    </message>
    <message>
        <source>A5, also good to read on a screen.</source>
        <translation>A5, også fin å lese på skjerm.</translation>
    </message>
    <message>
        <source>A6 with 3 mm of bleed. Save the file and send it to the print shop.</source>
        <translation>A6 med 3 mm utfall. Lagre fila og send ho til trykkeriet.</translation>
    </message>
    <message>
        <source>All cards on one sheet</source>
        <translation>Alle korta på eitt ark</translation>
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
        <translation>Korta i ord, stor skrift</translation>
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
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Cut the sheets in two. One slip for each person, without names.</source>
        <translation>Del arka i to. Éin lapp til kvar, utan namn.</translation>
    </message>
    <message>
        <source>For those who cannot see the pictures well, and for the support person.</source>
        <translation>Til dei som ikkje ser bileta godt, og til støttepersonen.</translation>
    </message>
    <message>
        <source>Ground rules, A3</source>
        <translation>Køyrereglar, A3</translation>
    </message>
    <message>
        <source>Ground rules, A4</source>
        <translation>Køyrereglar, A4</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Sterk kontrast</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>I fargar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Lagar sidene</translation>
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
        <translation>Køyreplan</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Gråtonar</translation>
    </message>
    <message>
        <source>Slips for the meeting pulse</source>
        <translation>Lappar til møtepulsen</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Sidene kunne ikkje lagast.</translation>
    </message>
    <message>
        <source>Use stiff paper. With backs: print on both sides, turned on the long edge.</source>
        <translation>Bruk stivt papir. Med baksider: skriv ut på begge sider, snudd på langsida.</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Det som blir skrive ut</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Kva som skal skrivast ut</translation>
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
        <translation>Ein kortstokk har høgst {most} kort.</translation>
    </message>
    <message>
        <source>A deck needs a name.</source>
        <translation>Ein kortstokk treng eit namn.</translation>
    </message>
    <message>
        <source>A panel has between 1 and {most} seats.</source>
        <translation>Eit panel har mellom 1 og {most} plassar.</translation>
    </message>
    <message>
        <source>A panel that has been drawn is drawn again only with a reason.</source>
        <translation>Eit panel som er trekt, blir trekt på nytt berre med ei grunngjeving.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Ein person må ha eit namn.</translation>
    </message>
    <message>
        <source>A session that is not closed uses this deck.</source>
        <translation>Ei økt som ikkje er avslutta, bruker denne kortstokken.</translation>
    </message>
    <message>
        <source>A wish about two people needs two different people.</source>
        <translation>Eit ønske om to personar treng to ulike personar.</translation>
    </message>
    <message>
        <source>Age groups cannot begin at these ages.</source>
        <translation>Aldersgrupper kan ikkje byrje ved desse aldrane.</translation>
    </message>
    <message>
        <source>An answer needs a name.</source>
        <translation>Eit svar må ha eit namn.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Eit kjenneteikn må ha eit namn.</translation>
    </message>
    <message>
        <source>Another window or another user of this machine has it. Close it there and try again.</source>
        <translation>Eit anna vindauge eller ein annan brukar av maskina har henne. Lukk henne der, og prøv igjen.</translation>
    </message>
    <message>
        <source>At most {megabytes} MB are read. Nothing was changed.</source>
        <translation>Høgst {megabytes} MB blir lese. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>At most {megapixels} megapixels and {megabytes} MB are read. Make it smaller and try again.</source>
        <translation>Høgst {megapixels} megapikslar og {megabytes} MB blir lese. Gjer det mindre og prøv igjen.</translation>
    </message>
    <message>
        <source>Between 2 and {most} panels can be drawn together.</source>
        <translation>Mellom 2 og {most} panel kan trekkjast saman.</translation>
    </message>
    <message>
        <source>Check that Caps Lock is off, and try again.</source>
        <translation>Sjekk at Caps Lock er av, og prøv igjen.</translation>
    </message>
    <message>
        <source>Check that it is on and has paper, or save a PDF instead.</source>
        <translation>Sjå etter at han er på og har papir, eller lagre ein PDF i staden.</translation>
    </message>
    <message>
        <source>Check that it is the right one, and that it was saved before it was closed.</source>
        <translation>Sjå etter at det er den rette, og at ho vart lagra før ho vart lukka.</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument or CSV file; from a web page, save it as CSV first.</source>
        <translation>Vel ei fil i Excel, OpenDocument eller CSV. Frå ei nettside: lagre ho som CSV først.</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Vel ei anna mappe, eller filene sjølve.</translation>
    </message>
    <message>
        <source>Choose given name, family name or whole name for one of them.</source>
        <translation>Vel fornamn, etternamn eller heile namnet for ein av dei.</translation>
    </message>
    <message>
        <source>Close some other programs and try again.</source>
        <translation>Lukk nokre andre program, og prøv igjen.</translation>
    </message>
    <message>
        <source>Compare it group by group. O and 0, I and 1 may be typed either way.</source>
        <translation>Samanlikn gruppe for gruppe. O og 0, I og 1 kan skrivast om einannan.</translation>
    </message>
    <message>
        <source>Drop-outs are between 0 and 100 per cent.</source>
        <translation>Fråfallet er mellom 0 og 100 prosent.</translation>
    </message>
    <message>
        <source>It has format {format}. Nothing was changed; update Samråd to open it.</source>
        <translation>Han har format {format}. Ingenting vart endra; oppdater Samråd for å opne han.</translation>
    </message>
    <message>
        <source>It is not said that nobody can be recognised in the pictures.</source>
        <translation>Det er ikkje sagt at ingen kan kjennast att i bileta.</translation>
    </message>
    <message>
        <source>It is not said whose the pictures are.</source>
        <translation>Det er ikkje sagt kven bileta høyrer til.</translation>
    </message>
    <message>
        <source>It may be open in another program, or have been moved. Close it there and try again.</source>
        <translation>Ho kan vere open i eit anna program eller vere flytta. Lukk ho der og prøv igjen.</translation>
    </message>
    <message>
        <source>It may be open in another program, or the folder is protected. Close it there or choose another name.</source>
        <translation>Ho kan vere open i eit anna program, eller mappa er verna. Lukk henne der, eller vel eit anna namn.</translation>
    </message>
    <message>
        <source>It may have been moved, or another program holds it.</source>
        <translation>Ho kan vere flytta, eller eit anna program held på henne.</translation>
    </message>
    <message>
        <source>It may have been moved, or the disk or network place is not connected.</source>
        <translation>Ho kan vere flytta, eller disken eller nettverksstaden er ikkje kopla til.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick is not connected.</source>
        <translation>Han kan vere flytta, eller minnepinnen er ikkje kopla til.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose an older one.</source>
        <translation>Han er lata vere som han er. Vel ein eldre.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another deck there first.</source>
        <translation>Han vart ståande som han er. Vel ein annan kortstokk der først.</translation>
    </message>
    <message>
        <source>It was left as it is. Close the program and start it again to unlock it.</source>
        <translation>Ho er lata vere som ho er. Lukk programmet og start det igjen for å låse henne opp.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it with that version, or install it here.</source>
        <translation>Ho er lata vere som ho er. Opne henne med den versjonen, eller installer han her.</translation>
    </message>
    <message>
        <source>It was left as it is. Start with another folder.</source>
        <translation>Ho er lata vere som ho er. Start med ei anna mappe.</translation>
    </message>
    <message>
        <source>It was left as it is. The folder “backups” beside it holds verified copies that can be restored.</source>
        <translation>Ho er lata vere som ho er. Mappa «backups» ved sida av har kontrollerte kopiar som kan hentast tilbake.</translation>
    </message>
    <message>
        <source>Its steps stay as they are; the minutes can still be changed.</source>
        <translation>Stega blir som dei er; minutta kan framleis endrast.</translation>
    </message>
    <message>
        <source>Look through them, take out those with people, and tick the box.</source>
        <translation>Sjå gjennom dei, ta ut dei med menneske, og kryss av.</translation>
    </message>
    <message>
        <source>Make a deck of your own to change cards.</source>
        <translation>Lag din eigen kortstokk for å endre kort.</translation>
    </message>
    <message>
        <source>No card would be left for the group.</source>
        <translation>Det ville ikkje blitt noko kort att til gruppa.</translation>
    </message>
    <message>
        <source>No column holds the names.</source>
        <translation>Ingen kolonne har namna.</translation>
    </message>
    <message>
        <source>No program was found that shows this file.</source>
        <translation>Fann ikkje noko program som viser denne fila.</translation>
    </message>
    <message>
        <source>Nobody is on two of them. Take them off there first.</source>
        <translation>Ingen er med i to av dei. Ta personen ut der først.</translation>
    </message>
    <message>
        <source>None of the criteria of that panel are here any more.</source>
        <translation>Ingen av kriteria til det panelet finst lenger.</translation>
    </message>
    <message>
        <source>Nothing in the file has the name of a criterion you have.</source>
        <translation>Ingenting i fila har namn som nokon av kriteria dine.</translation>
    </message>
    <message>
        <source>Nothing in the table has the name of a category you have.</source>
        <translation>Ingenting i tabellen heiter det same som ein kategori du har.</translation>
    </message>
    <message>
        <source>Nothing more can be written in it.</source>
        <translation>Det kan ikkje skrivast meir i ho.</translation>
    </message>
    <message>
        <source>Nothing that had been saved is lost. Try again; if it keeps happening, note the code {code}.</source>
        <translation>Ingenting av det som var lagra, er tapt. Prøv igjen. Skjer det fleire gonger, noter koden {code}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting vart endra.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the deck once more.</source>
        <translation>Ingenting vart endra. Be om kortstokken ein gong til.</translation>
    </message>
    <message>
        <source>Nothing was changed. At least one card stays in.</source>
        <translation>Ingenting vart endra. Minst eitt kort må vere med.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the names with those under People.</source>
        <translation>Ingenting vart endra. Samanlikn namna med dei under Personar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do not use this file.</source>
        <translation>Ingenting vart endra. Ikkje bruk denne fila.</translation>
    </message>
    <message>
        <source>Nothing was changed. Each row needs a category and a number or a percentage.</source>
        <translation>Ingenting vart endra. Kvar rad treng ein kategori og eit tal eller ein prosent.</translation>
    </message>
    <message>
        <source>Nothing was changed. Search for the person to seat them all the same.</source>
        <translation>Ingenting vart endra. Søk opp personen for å gi plass likevel.</translation>
    </message>
    <message>
        <source>Nothing was changed. The code is {code}.</source>
        <translation>Ingenting vart endra. Koden er {code}.</translation>
    </message>
    <message>
        <source>Nothing was changed. The trouble is in {where}.</source>
        <translation>Ingenting vart endra. Feilen ligg i {where}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at most {longest} characters.</source>
        <translation>Ingenting er endra. Bruk høgst {longest} teikn.</translation>
    </message>
    <message>
        <source>Nothing was drawn. The panels are numbered from 1 to {panels}.</source>
        <translation>Ingenting vart trekt. Panela er nummererte frå 1 til {panels}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Look through what will happen once more.</source>
        <translation>Ingenting vart importert. Sjå gjennom kva som vil skje éin gong til.</translation>
    </message>
    <message>
        <source>Open it again to change what was written.</source>
        <translation>Opne det igjen for å endre det som er skrive.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again, and try that file.</source>
        <translation>Opne det i Excel eller LibreOffice, lagre det på nytt, og prøv den fila.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, and save it as XLSX or CSV.</source>
        <translation>Opne ho i programmet ho kjem frå, og lagre ho som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and try again.</source>
        <translation>Opne det, lagre det utan passord, og prøv igjen.</translation>
    </message>
    <message>
        <source>Paper cannot be made in that language.</source>
        <translation>Papir kan ikkje lagast på det språket.</translation>
    </message>
    <message>
        <source>People or attributes were changed meanwhile.</source>
        <translation>Personar eller kjenneteikn vart endra i mellomtida.</translation>
    </message>
    <message>
        <source>Pictures are missing in the deck: {missing}.</source>
        <translation>Det manglar bilete i kortstokken: {missing}.</translation>
    </message>
    <message>
        <source>Row {row} has no whole number for min or max.</source>
        <translation>Rad {row} har ikkje eit heilt tal for min eller max.</translation>
    </message>
    <message>
        <source>Row {row} of the table has no number.</source>
        <translation>Rad {row} i tabellen har ikkje noko tal.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG first; photos from a telephone may be HEIC.</source>
        <translation>Lagre det som JPEG eller PNG først; bilete frå ein telefon kan vere HEIC.</translation>
    </message>
    <message>
        <source>Say under Recruitment who may be drawn.</source>
        <translation>Vel under Rekruttering kven som kan trekkjast.</translation>
    </message>
    <message>
        <source>Something it builds on has been changed since. Nothing was changed now.</source>
        <translation>Noko det byggjer på, er endra sidan. Ingenting vart endra no.</translation>
    </message>
    <message>
        <source>Something was changed while people were being seated.</source>
        <translation>Noko vart endra medan folk vart fordelte på borda.</translation>
    </message>
    <message>
        <source>Such numbers are not needed here and are never stored.</source>
        <translation>Slike nummer trengst ikkje her og blir aldri lagra.</translation>
    </message>
    <message>
        <source>Swap with somebody, or raise the number of seats.</source>
        <translation>Byt med nokon, eller auk talet på plassar.</translation>
    </message>
    <message>
        <source>Take them back first, in the list of those who have dropped out.</source>
        <translation>Ta personen tilbake først, i lista over dei som har falle frå.</translation>
    </message>
    <message>
        <source>Take them off the panel first, under Composition.</source>
        <translation>Ta dei først ut av panelet under Samansetjing.</translation>
    </message>
    <message>
        <source>That can put an old copy over a new one without a word. Choose a folder on this machine.</source>
        <translation>Det kan leggje ein gammal kopi over ein ny utan å seie frå. Vel ei mappe på denne maskina.</translation>
    </message>
    <message>
        <source>That code belongs to another file, or has been replaced by a newer one.</source>
        <translation>Den koden høyrer til ei anna fil, eller er erstatta av ein nyare.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Det gjekk ikkje.</translation>
    </message>
    <message>
        <source>That is no birth year or age.</source>
        <translation>Det er ikkje eit fødselsår eller ein alder.</translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation>Det er ikkje ein dato.</translation>
    </message>
    <message>
        <source>That is not a time of day.</source>
        <translation>Det er ikkje eit klokkeslett.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Det er ikkje passfrasa.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Det er for langt.</translation>
    </message>
    <message>
        <source>That looks like a national identity number.</source>
        <translation>Det ser ut som eit fødselsnummer.</translation>
    </message>
    <message>
        <source>That person has a seat already.</source>
        <translation>Denne personen har plass frå før.</translation>
    </message>
    <message>
        <source>That person has dropped out of this panel.</source>
        <translation>Denne personen har falle frå panelet.</translation>
    </message>
    <message>
        <source>That person is no longer a candidate for this panel.</source>
        <translation>Denne personen er ikkje lenger kandidat til panelet.</translation>
    </message>
    <message>
        <source>That person is on a panel that was drawn together with this one.</source>
        <translation>Personen er med i eit panel som vart trekt saman med dette.</translation>
    </message>
    <message>
        <source>That person lives with a member, and one from each household is wanted.</source>
        <translation>Personen bur saman med ein medlem, og det skal vere éin frå kvar husstand.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Tryggingskopien er skadd.</translation>
    </message>
    <message>
        <source>The backup is not there any more.</source>
        <translation>Tryggingskopien er ikkje der lenger.</translation>
    </message>
    <message>
        <source>The candidates were changed while the panel was being drawn.</source>
        <translation>Kandidatane vart endra medan panelet vart trekt.</translation>
    </message>
    <message>
        <source>The data itself was not touched. Every backup holds a copy of the keys; restore the newest one.</source>
        <translation>Sjølve dataa er ikkje rørte. Kvar tryggingskopi har ein kopi av nøklane; hent tilbake den nyaste.</translation>
    </message>
    <message>
        <source>The deck wants to put files outside itself, and was not opened.</source>
        <translation>Kortstokken vil leggje filer utanfor seg sjølv, og vart ikkje opna.</translation>
    </message>
    <message>
        <source>The deck was made by a newer version of Samråd.</source>
        <translation>Kortstokken er laga av ein nyare versjon av Samråd.</translation>
    </message>
    <message>
        <source>The decks that come with the program stay as they are.</source>
        <translation>Kortstokkane som følgjer med programmet, blir som dei er.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Disken svara ikkje som han skulle.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>The file cannot be written to here.</source>
        <translation>Det går ikkje an å skrive til fila her.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Fila kunne ikkje opnast.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Fila kunne ikkje lesast.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Fila kunne ikkje skrivast.</translation>
    </message>
    <message>
        <source>The file is already open.</source>
        <translation>Fila er allereie open.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Fila er skadd.</translation>
    </message>
    <message>
        <source>The file is saved where you chose.</source>
        <translation>Fila er lagra der du valde.</translation>
    </message>
    <message>
        <source>The file lacks one of the columns feature, value, min and max.</source>
        <translation>Fila manglar ei av kolonnane feature, value, min og max.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Samråd.</source>
        <translation>Fila er laga av ein nyare versjon av Samråd.</translation>
    </message>
    <message>
        <source>The folder is kept in step by {service}.</source>
        <translation>Mappa blir synkronisert av {service}.</translation>
    </message>
    <message>
        <source>The folder or the disk is write-protected. Nothing was changed; copy the folder to this machine.</source>
        <translation>Mappa eller disken er skriveverna. Ingenting er endra; kopier mappa til denne maskina.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Nøkkelfila er skadd.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>Siste dag ligg før første dag.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>Møtet er avslutta.</translation>
    </message>
    <message>
        <source>The panel is as it was. Draw again and write why.</source>
        <translation>Panelet er som det var. Trekk på nytt og skriv kvifor.</translation>
    </message>
    <message>
        <source>The panel is as it was. Draw again.</source>
        <translation>Panelet er som det var. Trekk på nytt.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Passfrasa er for kort.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Biletet er for stort.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Skrivaren tok ikkje imot sidene.</translation>
    </message>
    <message>
        <source>The session is under way.</source>
        <translation>Økta er i gang.</translation>
    </message>
    <message>
        <source>The sheet is too large to read.</source>
        <translation>Arket er for stort til å lesast.</translation>
    </message>
    <message>
        <source>The spreadsheet has a password.</source>
        <translation>Reknearket har eit passord.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged.</source>
        <translation>Reknearket er skadd.</translation>
    </message>
    <message>
        <source>The tables are as they were. Seat again.</source>
        <translation>Borda er som dei var. Fordel på nytt.</translation>
    </message>
    <message>
        <source>The tables are no longer as they were shown.</source>
        <translation>Borda er ikkje lenger slik dei vart viste.</translation>
    </message>
    <message>
        <source>The workplace needs a name.</source>
        <translation>Arbeidsplassen treng eit namn.</translation>
    </message>
    <message>
        <source>There are no cards in this deck.</source>
        <translation>Det er ingen kort i denne kortstokken.</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>Det er ingen bilete her.</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>Det er ingen rader under namna på kolonnane.</translation>
    </message>
    <message>
        <source>There can be 1 to {most} rounds.</source>
        <translation>Det kan vere 1 til {most} rundar.</translation>
    </message>
    <message>
        <source>There can be {fewest} to {most} people at a table.</source>
        <translation>Det kan sitje {fewest} til {most} personar ved eit bord.</translation>
    </message>
    <message>
        <source>There is a slip in the code.</source>
        <translation>Det er ein skrivefeil i koden.</translation>
    </message>
    <message>
        <source>There is already a file in the folder {folder}.</source>
        <translation>Det ligg allereie ei fil i mappa {folder}.</translation>
    </message>
    <message>
        <source>There is already an answer called {name}.</source>
        <translation>Det finst alt eit svar som heiter {name}.</translation>
    </message>
    <message>
        <source>There is already an attribute called {name}.</source>
        <translation>Det finst alt eit kjenneteikn som heiter {name}.</translation>
    </message>
    <message>
        <source>There is no deck here: deck.json is missing.</source>
        <translation>Det er ingen kortstokk her: deck.json manglar.</translation>
    </message>
    <message>
        <source>There is no file in the folder {folder}.</source>
        <translation>Det ligg inga fil i mappa {folder}.</translation>
    </message>
    <message>
        <source>There is no free seat.</source>
        <translation>Det er ingen ledig plass.</translation>
    </message>
    <message>
        <source>There is no panel of that number.</source>
        <translation>Det finst ikkje noko panel med det nummeret.</translation>
    </message>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>Det er ikkje plass att på den disken.</translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation>Det er ingen i fila.</translation>
    </message>
    <message>
        <source>There is nobody to draw from.</source>
        <translation>Det er ingen å trekkje blant.</translation>
    </message>
    <message>
        <source>There is nobody to seat.</source>
        <translation>Det er ingen å fordele på borda.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Det er ingenting i fila.</translation>
    </message>
    <message>
        <source>There is too little memory to unlock the file.</source>
        <translation>Det er for lite minne til å låse opp fila.</translation>
    </message>
    <message>
        <source>There is too much in this deck.</source>
        <translation>Det er for mykje i denne kortstokken.</translation>
    </message>
    <message>
        <source>There may be something in a cell far down or far to the right. Copy the rows to a new sheet and try that.</source>
        <translation>Det kan stå noko i ei rute langt nede eller langt til høgre. Kopier radene til eit nytt ark og prøv det.</translation>
    </message>
    <message>
        <source>This attribute is no longer here.</source>
        <translation>Dette kjenneteiknet er ikkje her lenger.</translation>
    </message>
    <message>
        <source>This deck or card is no longer here.</source>
        <translation>Denne kortstokken eller dette kortet er ikkje her lenger.</translation>
    </message>
    <message>
        <source>This file calls itself a spreadsheet, but is something else.</source>
        <translation>Denne fila kallar seg eit rekneark, men er noko anna.</translation>
    </message>
    <message>
        <source>This file does not belong to Samråd.</source>
        <translation>Denne fila høyrer ikkje til Samråd.</translation>
    </message>
    <message>
        <source>This file is no deck, or it is damaged.</source>
        <translation>Denne fila er ingen kortstokk, eller ho er skadd.</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>Denne fila er ikkje ein tabell.</translation>
    </message>
    <message>
        <source>This file may not be written here.</source>
        <translation>Denne fila får ikkje skrivast her.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Dette er ikkje her lenger.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Dette er ikkje eit bilete som kan lesast.</translation>
    </message>
    <message>
        <source>This panel is no longer here.</source>
        <translation>Dette panelet er ikkje her lenger.</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>Denne personen er ikkje her lenger.</translation>
    </message>
    <message>
        <source>This sentence is no longer here.</source>
        <translation>Denne setninga er ikkje her lenger.</translation>
    </message>
    <message>
        <source>This session is closed.</source>
        <translation>Denne økta er avslutta.</translation>
    </message>
    <message>
        <source>This session is no longer here.</source>
        <translation>Denne økta er ikkje her lenger.</translation>
    </message>
    <message>
        <source>This step cannot be taken back any more.</source>
        <translation>Dette steget kan ikkje angrast lenger.</translation>
    </message>
    <message>
        <source>Those who sit on the panel or stand by stay candidates.</source>
        <translation>Dei som har plass i panelet eller er reservar, held fram som kandidatar.</translation>
    </message>
    <message>
        <source>Use at least {least} characters.</source>
        <translation>Bruk minst {least} teikn.</translation>
    </message>
    <message>
        <source>What the deck says cannot be read.</source>
        <translation>Det som står i kortstokken, kan ikkje lesast.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Check that the disk or stick is connected, then start again.</source>
        <translation>Det som var lagra før, er trygt. Sjekk at disken eller minnepinnen er kopla til, og start på nytt.</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last change is not saved yet. Free some space and try again.</source>
        <translation>Det som var lagra før, er trygt; den siste endringa er ikkje lagra enno. Frigjer litt plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Write it as 14.3.2026.</source>
        <translation>Skriv han som 14.3.2026.</translation>
    </message>
    <message>
        <source>Write it as 17.00.</source>
        <translation>Skriv det som 17.00.</translation>
    </message>
    <message>
        <source>Write it as 1957 or 69. The year must lie between {lowest} and {highest}.</source>
        <translation>Skriv det som 1957 eller 69. Året må liggje mellom {lowest} og {highest}.</translation>
    </message>
    <message>
        <source>Write rising ages with commas between, such as 16, 25, 40.</source>
        <translation>Skriv stigande aldrar med komma mellom, til dømes 16, 25, 40.</translation>
    </message>
    <message>
        <source>Write who took them, and that they may be used.</source>
        <translation>Skriv kven som tok dei, og at dei kan brukast.</translation>
    </message>
    <message>
        <source>Write why the seat is locked.</source>
        <translation>Skriv kvifor plassen er låst.</translation>
    </message>
    <message>
        <source>Your data is safe in Samråd. Choose another folder and try again.</source>
        <translation>Dataa dine er trygge i Samråd. Vel ei anna mappe, og prøv igjen.</translation>
    </message>
    <message>
        <source>Your data is safe in Samråd. Free some space or choose another place.</source>
        <translation>Dataa dine er trygge i Samråd. Frigjer litt plass, eller vel ein annan stad.</translation>
    </message>
    <message>
        <source>{category}: the least wanted is more than the most wanted.</source>
        <translation>{category}: Det minste talet er større enn det største.</translation>
    </message>
    <message>
        <source>{criterion}: all the numbers in the table are 0.</source>
        <translation>{criterion}: alle tala i tabellen er 0.</translation>
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
        <translation>Slik deltakarane får sjå det</translation>
    </message>
    <message>
        <source>Be concrete: what is still open?</source>
        <translation>Ver konkret: Kva er framleis ope?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It is the first thing the participants will read.</source>
        <translation>Det er det første deltakarane får lese.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Law, budget, decisions that stand: say it early.</source>
        <translation>Lov, budsjett, avgjerder som står: Sei det tidleg.</translation>
    </message>
    <message>
        <source>Name of the panel</source>
        <translation>Namn på panelet</translation>
    </message>
    <message>
        <source>On to recruitment</source>
        <translation>Vidare til rekruttering</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Ansvarleg eining</translation>
    </message>
    <message>
        <source>Still to be written: {fields}.</source>
        <translation>Står att å skrive: {fields}.</translation>
    </message>
    <message>
        <source>The invitation needs it. You can go on meanwhile.</source>
        <translation>Invitasjonen treng det. Du kan gå vidare imens.</translation>
    </message>
    <message>
        <source>The leader who will use the result and answer the participants</source>
        <translation>Leiaren som skal bruke resultatet og svare deltakarane</translation>
    </message>
    <message>
        <source>The purpose is written.</source>
        <translation>Føremålet er skrive.</translation>
    </message>
    <message>
        <source>What is fixed already</source>
        <translation>Dette ligg fast</translation>
    </message>
    <message>
        <source>What shall be better afterwards, and for whom?</source>
        <translation>Kva skal bli betre etterpå, og for kven?</translation>
    </message>
    <message>
        <source>What the panel is for</source>
        <translation>Kva panelet er til for</translation>
    </message>
    <message>
        <source>What the participants can influence</source>
        <translation>Dette kan deltakarane påverke</translation>
    </message>
    <message>
        <source>Where the panel belongs</source>
        <translation>Der panelet høyrer til</translation>
    </message>
    <message>
        <source>Who answers for it, and when</source>
        <translation>Kven som svarer for det, og når</translation>
    </message>
    <message>
        <source>change the dates of the panel</source>
        <translation>endring av datoane for panelet</translation>
    </message>
    <message>
        <source>change the description of the panel</source>
        <translation>endring av omtalen av panelet</translation>
    </message>
    <message>
        <source>change the name of the panel</source>
        <translation>endring av namnet på panelet</translation>
    </message>
    <message>
        <source>change the purpose</source>
        <translation>endring av føremålet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigar</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>føremål</translation>
    </message>
    <message>
        <source>what can be influenced</source>
        <translation>kva som kan påverkast</translation>
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
            <numerusform>%n svar er annleis enn det som står her</numerusform>
            <numerusform>%n svar er annleis enn det som står her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth year(s) cannot be right</source>
        <translation>
            <numerusform>%n fødselsår kan ikkje stemme</numerusform>
            <numerusform>%n fødselsår kan ikkje stemme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as somebody else</source>
        <translation>
            <numerusform>%n kan vere same person som ein annan</numerusform>
            <numerusform>%n kan vere same person som ein annan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name</source>
        <translation>
            <numerusform>%n rad utan namn</numerusform>
            <numerusform>%n rader utan namn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) too long</source>
        <translation>
            <numerusform>%n for lang tekst</numerusform>
            <numerusform>%n for lange tekstar</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Import without birth year</source>
        <translation>Importer utan fødselsår</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behald det som står her</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>La rada vere ute</translation>
    </message>
    <message>
        <source>May be {other}</source>
        <translation>Kan vere {other}</translation>
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
        <translation>Ta det som står i fila</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>There is no name ({found})</source>
        <translation>Her manglar namnet ({found})</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>To personar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
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
        <translation>{what}: her «{here}», i fila «{found}»</translation>
    </message>
    <message>
        <source>“{found}” is no birth year or age</source>
        <translation>«{found}» er ikkje eit fødselsår eller ein alder</translation>
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
        <translation>Trekk ope</translation>
    </message>
    <message>
        <source>Reason for drawing again</source>
        <translation>Grunngjeving for å trekkje på nytt</translation>
    </message>
    <message>
        <source>The panel has been drawn already. So that nobody can draw until the result suits them, the reason is kept with the draw. Write no names.</source>
        <translation>Panelet er alt trekt. For at ingen skal kunne trekkje til resultatet passar dei, blir grunngjevinga lagra saman med trekkinga. Skriv ingen namn.</translation>
    </message>
    <message>
        <source>Why is the panel drawn again?</source>
        <translation>Kvifor blir panelet trekt på nytt?</translation>
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
        <translation>Om passfrasa blir gløymd, er denne koden den einaste andre vegen inn. Ingen kan lage ein ny utanfrå. Skriv han ut eller av, og oppbevar han ein annan stad enn maskina.</translation>
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
        <translation>Gjenopprettingskode, skriven inn</translation>
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
        <translation>Skriv han inn éin gong, så vi veit at han kan lesast</translation>
    </message>
</context>
<context>
    <name>RecruitmentStep</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidatar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sit(s) on the panel or stand(s) by, and stay(s) a candidate.</source>
        <translation>
            <numerusform>%n av dei har plass i panelet eller er reserve og blir ståande som kandidat.</numerusform>
            <numerusform>%n av dei har plass i panelet eller er reservar og blir ståande som kandidatar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown may be drawn</source>
        <translation>
            <numerusform>Den %n som er vist, kan trekkjast</numerusform>
            <numerusform>Alle %n som er viste, kan trekkjast</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Candidates {panel}</source>
        <translation>Kandidatar {panel}</translation>
    </message>
    <message>
        <source>Everyone may be drawn</source>
        <translation>Alle kan trekkjast</translation>
    </message>
    <message>
        <source>Export those who are shown</source>
        <translation>Eksporter dei som er viste</translation>
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
        <translation>Gå til Personar</translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation>Kan trekkjast</translation>
    </message>
    <message>
        <source>May not be drawn</source>
        <translation>Kan ikkje trekkjast</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Ingen passar.</translation>
    </message>
    <message>
        <source>Nobody may be drawn</source>
        <translation>Ingen kan trekkjast</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n shown may be drawn</source>
        <translation>
            <numerusform>Den %n som er vist, kan ikkje trekkjast</numerusform>
            <numerusform>Ingen av dei %n som er viste, kan trekkjast</numerusform>
        </translation>
    </message>
    <message>
        <source>On to composition</source>
        <translation>Vidare til samansetjing</translation>
    </message>
    <message>
        <source>Only candidates</source>
        <translation>Berre kandidatar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>People who may be drawn</source>
        <translation>Personar som kan trekkjast</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Søk etter namn</translation>
    </message>
    <message>
        <source>Show those who answered</source>
        <translation>Vis dei som svarte</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet</source>
        <translation>Det er ingen å velje blant enno</translation>
    </message>
    <message>
        <source>Those who may be drawn are taken from the register of people. Add them there one by one, or import the list of those who have signed up, and come back here.</source>
        <translation>Dei som kan trekkjast, blir henta frå personregisteret. Legg dei inn der éin for éin, eller importer lista over dei som har meldt seg på, og kom tilbake hit.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>add candidates</source>
        <translation>nye kandidatar</translation>
    </message>
    <message>
        <source>remove candidates</source>
        <translation>fjerning av kandidatar</translation>
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
        <translation>Til leiaren</translation>
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
            <numerusform>%n av dei er til alle og står i referatet frå møtet.</numerusform>
            <numerusform>%n av dei er til alle og står i referatet frå møtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) let out.</source>
        <translation>
            <numerusform>%n setning vart sleppt ut.</numerusform>
            <numerusform>%n setningar vart sleppte ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freely</source>
        <translation>Fritt</translation>
    </message>
    <message>
        <source>No sentence was let out, and none is kept.</source>
        <translation>Inga setning vart sleppt ut, og inga er lagra.</translation>
    </message>
    <message>
        <source>None of them for anyone, so none stands in the minutes.</source>
        <translation>Ingen av dei er til alle, så ingen står i referatet.</translation>
    </message>
    <message>
        <source>What left the room</source>
        <translation>Det som vart med ut av rommet</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notata dine</translation>
    </message>
    <message>
        <source>{whom}, and in the minutes</source>
        <translation>{whom}, og i referatet</translation>
    </message>
    <message>
        <source>{whom}, not in the minutes</source>
        <translation>{whom}, ikkje i referatet</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n answer(s) came from somebody who had answered already. The latest counts.</source>
        <translation>
            <numerusform>%n svar kom frå nokon som hadde svart før. Det siste gjeld.</numerusform>
            <numerusform>%n svar kom frå nokon som hadde svart før. Det siste gjeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had garbled letters (Ã¸ for ø). They are mended.</source>
        <translation>
            <numerusform>%n rute hadde øydelagde bokstavar (Ã¸ for ø). Dei er retta.</numerusform>
            <numerusform>%n ruter hadde øydelagde bokstavar (Ã¸ for ø). Dei er retta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A and are read as empty.</source>
        <translation>
            <numerusform>%n rute inneheld ein feil som #N/A og blir lesen som tom.</numerusform>
            <numerusform>%n ruter inneheld ein feil som #N/A og blir lesne som tomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) look like a national identity number and are left out.</source>
        <translation>
            <numerusform>%n rute ser ut som eit fødselsnummer og blir ikkje med.</numerusform>
            <numerusform>%n ruter ser ut som fødselsnummer og blir ikkje med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result and are read as empty. Save the file in Excel first.</source>
        <translation>
            <numerusform>%n formel har ikkje noko resultat og blir lesen som tom. Lagre fila i Excel først.</numerusform>
            <numerusform>%n formlar har ikkje noko resultat og blir lesne som tomme. Lagre fila i Excel først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) cannot be read. Try another way of storing letters.</source>
        <translation>
            <numerusform>%n bokstav kan ikkje lesast. Prøv ein annan måte å lagre bokstavar på.</numerusform>
            <numerusform>%n bokstavar kan ikkje lesast. Prøv ein annan måte å lagre bokstavar på.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were stored in another way than the rest, and are read as such.</source>
        <translation>
            <numerusform>%n linje var lagra på ein annan måte enn resten, og blir lesen slik.</numerusform>
            <numerusform>%n linjer var lagra på ein annan måte enn resten, og blir lesne slik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s): the answer counts for each row it covers.</source>
        <translation>
            <numerusform>%n samanslått rute: svaret gjeld kvar rad ho dekkjer.</numerusform>
            <numerusform>%n samanslåtte ruter: svaret gjeld kvar rad dei dekkjer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have lost letters and hold ? instead. Search for ? to find and mend them.</source>
        <translation>
            <numerusform>%n namn har mista bokstavar og har ? i staden. Søk etter ? for å finne og rette dei.</numerusform>
            <numerusform>%n namn har mista bokstavar og har ? i staden. Søk etter ? for å finne og rette dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of two digits are read as an age.</source>
        <translation>
            <numerusform>%n tal med to siffer er lese som alder.</numerusform>
            <numerusform>%n tal med to siffer er lesne som alder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolonne {number}</translation>
    </message>
    <message>
        <source>That is many columns. Those whose meaning is not known are left out until you choose.</source>
        <translation>Det er mange kolonnar. Dei vi ikkje veit kva er, blir ikkje med før du vel det.</translation>
    </message>
    <message>
        <source>There is a quotation mark too many. Its line is read by itself, so that it swallows nobody.</source>
        <translation>Det er eit hermeteikn for mykje. Lina det står i, blir lesen for seg, så det ikkje slukar nokon.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>%n row(s) left out; everybody else is here already, with all that the file says.</source>
        <translation>
            <numerusform>%n rad blir ikkje teken med; alle andre er her frå før, med alt det som står i fila.</numerusform>
            <numerusform>%n rader blir ikkje tekne med; alle andre er her frå før, med alt det som står i fila.</numerusform>
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
        <translation>Tilbake til kolonnane</translation>
    </message>
    <message>
        <source>Each has an answer that loses nothing. Change one with a double-click or Enter, or all alike here.</source>
        <translation>Kvart har eit svar der ingenting går tapt. Endre eitt med dobbeltklikk eller Enter, eller alle likt her.</translation>
    </message>
    <message>
        <source>Every row is left out.</source>
        <translation>Ingen av radene blir tekne med.</translation>
    </message>
    <message>
        <source>Everybody in the file is here already, with all that it says.</source>
        <translation>Alle i fila er her frå før, med alt det som står der.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in for %n person(s)</source>
        <translation>
            <numerusform>Fyll ut for %n person</numerusform>
            <numerusform>Fyll ut for %n personar</numerusform>
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
            <numerusform>Importer %n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>Sjå gjennom på nytt</translation>
    </message>
    <message>
        <source>Looking through the people</source>
        <translation>Ser gjennom personane</translation>
    </message>
    <message>
        <source>Looking through the people in the file …</source>
        <translation>Ser gjennom personane i fila …</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ingenting vart skrive.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stansa.</translation>
    </message>
    <message>
        <source>That is no birth year or age. Write it as 1957 or 69.</source>
        <translation>Det er ikkje eit fødselsår eller ein alder. Skriv det som 1957 eller 69.</translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation>Det er ingen personar i fila.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Det er ingenting å importere.</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Til personane</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Verdt å vite</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>her frå før</translation>
    </message>
    <message numerus="yes">
        <source>here already; %n of them will have more filled in</source>
        <translation>
            <numerusform>her frå før; %n av dei får meir utfylt</numerusform>
            <numerusform>her frå før; %n av dei får meir utfylt</numerusform>
        </translation>
    </message>
    <message>
        <source>new people</source>
        <translation>nye personar</translation>
    </message>
    <message>
        <source>with a question</source>
        <translation>med eit spørsmål</translation>
    </message>
    <message numerus="yes">
        <source>with a question; %n row(s) left out</source>
        <translation>
            <numerusform>med eit spørsmål; %n rad blir ikkje med</numerusform>
            <numerusform>med eit spørsmål; %n rader blir ikkje med</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Begin where somebody wants to. You or a colleague first, the first time.</source>
        <translation>Byrj der nokon vil. Du eller ein kollega først, den første gongen.</translation>
    </message>
    <message>
        <source>Everybody has been asked.</source>
        <translation>Alle er spurde.</translation>
    </message>
    <message>
        <source>Next seat</source>
        <translation>Neste plass</translation>
    </message>
    <message>
        <source>Speak or pass: both are followed by the next seat.</source>
        <translation>Snakke eller stå over: etter begge kjem neste plass.</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>The word goes round in round 1 and round 2. It is always fine to pass.</source>
        <translation>Ordet går rundt i runde 1 og runde 2. Det er alltid greitt å stå over.</translation>
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
        <translation>Køyrereglar</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Gangen i økta</translation>
    </message>
    <message>
        <source>Say now</source>
        <translation>Sei no</translation>
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
        <translation>No</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Komande</translation>
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
        <translation>Alle ønskte tal er nådde.</translation>
    </message>
    <message>
        <source>Filling the seat by lot</source>
        <translation>Fyller plassen ved loddtrekning</translation>
    </message>
    <message>
        <source>Nobody among the candidates can take the seat.</source>
        <translation>Ingen av kandidatane kan ta plassen.</translation>
    </message>
    <message>
        <source>The lot fell on {name}, one of {number} who fit equally well: each had 1 chance in {number}.</source>
        <translation>Loddet fall på {name}, éin av {number} som passa like godt: Kvar hadde 1 sjanse av {number}.</translation>
    </message>
    <message numerus="yes">
        <source>The panel is then off by %n person(s).</source>
        <translation>
            <numerusform>Panelet avvik då med %n person.</numerusform>
            <numerusform>Panelet avvik då med %n personar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} takes the seat: nobody else fits as well.</source>
        <translation>{name} tek plassen: Ingen andre passar like godt.</translation>
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
        <translation>Dei nøyaktige orda gruppa blir einig om</translation>
    </message>
    <message>
        <source>Who may hear sentence {n}</source>
        <translation>Kven som kan få høyre setning {n}</translation>
    </message>
</context>
<context>
    <name>SessionButton</name>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe utan namn</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato enno</translation>
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
        <translation>Ein stille time med biletkort</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>It waits in a pause, exactly where it was.</source>
        <translation>Ho ventar i pause, akkurat der ho var.</translation>
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
        <translation>Brukarar og tilsette tenkjer saman over 29 bilete. Programmet leier gjennom elleve steg, viser rommet det som er meint for rommet, og spør ikkje etter namnet til nokon. Ingenting går ut av rommet utan dei setningane gruppa slepp.</translation>
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
            <numerusform>Avslutta · %n setning i referatet</numerusform>
            <numerusform>Avslutta · %n setningar i referatet</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed · no sentence in the minutes</source>
        <translation>Avslutta · inga setning i referatet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Ikkje noko spørsmål enno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
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
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made and opened to check it.</source>
        <translation>Tryggingskopien er laga og opna for kontroll.</translation>
    </message>
    <message>
        <source>A new code replaces the former one, which then opens nothing.</source>
        <translation>Ein ny kode erstattar den førre, som då ikkje opnar noko.</translation>
    </message>
    <message>
        <source>A session that is being held is not locked away.</source>
        <translation>Ei økt som blir halden, blir ikkje låst.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt passfrase</translation>
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
        <translation>Alt ligg i éi kryptert fil på denne maskina. Før kvar oppdatering blir det laga ein kopi automatisk.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Mappe: {folder}</translation>
    </message>
    <message>
        <source>It is called {name} and is encrypted like the file itself.</source>
        <translation>Han heiter {name} og er kryptert som fila sjølv.</translation>
    </message>
    <message>
        <source>Keep the former</source>
        <translation>Behald den førre</translation>
    </message>
    <message>
        <source>Keys to the file</source>
        <translation>Nøklar til fila</translation>
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
        <translation>Utsjånad og språk</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lag tryggingskopi no</translation>
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
        <translation>Namn på arbeidsplassen</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Ny gjenopprettingskode</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
    </message>
    <message>
        <source>Passphrase used until now</source>
        <translation>Passfrasa du har brukt til no</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Stands as sender on paper.</source>
        <translation>Står som avsendar på papir.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>The former code will not open the file any more. Go on only if you can print or write down the new one.</source>
        <translation>Den førre koden opnar ikkje fila lenger. Hald fram berre om du kan skrive ut eller skrive av den nye.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Passfrasa er bytt.</translation>
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
        <translation>Namnet ditt</translation>
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
        <translation>Éi rad for kvar kategori, med eit tal eller ein prosent.</translation>
    </message>
    <message>
        <source>Table of the population&apos;s shares</source>
        <translation>Tabell over andelane i befolkninga</translation>
    </message>
    <message>
        <source>The population&apos;s shares</source>
        <translation>Andelane i befolkninga</translation>
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
        <translation>Møte</translation>
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
        <translation>Panel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
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
        <translation>Innstillingar</translation>
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
        <translation>Samansetjing</translation>
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
        <translation>Møte</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel utan namn</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
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
            <numerusform>%n kandidat kan ta plassen utan å bryte noko kriterium.</numerusform>
            <numerusform>%n kandidatar kan ta plassen utan å bryte noko kriterium.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the lot decide</source>
        <translation>La loddet avgjere</translation>
    </message>
    <message>
        <source>Of those who fit equally well, whoever had the smallest chance in the draw comes first.</source>
        <translation>Av dei som passar like godt, står den som hadde minst sjanse i trekkinga, først.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Who takes the seat of {name}?</source>
        <translation>Kven tek plassen til {name}?</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>byte av plass</translation>
    </message>
    <message>
        <source>{name} has left the seat.</source>
        <translation>{name} har forlate plassen.</translation>
    </message>
</context>
<context>
    <name>SwapDelegate</name>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
</context>
<context>
    <name>TablesPaperButton</name>
    <message>
        <source>Initials in place of names</source>
        <translation>Initialar i staden for namn</translation>
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
            <numerusform>%n personar skal ha plass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Legg til ønsket</translation>
    </message>
    <message>
        <source>Always at a table</source>
        <translation>Alltid ved eit bord</translation>
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
        <translation>Bland borda etter</translation>
    </message>
    <message>
        <source>People at a table</source>
        <translation>Personar ved eit bord</translation>
    </message>
    <message>
        <source>Present at {meeting}</source>
        <translation>Til stades på {meeting}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>Sit apart</source>
        <translation>Sit kvar for seg</translation>
    </message>
    <message>
        <source>Sit together</source>
        <translation>Sit saman</translation>
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
        <translation>Kven som skal ha plass</translation>
    </message>
    <message>
        <source>Who the wish is about</source>
        <translation>Kven ønsket gjeld</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønske</translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>Choose who {name} changes places with, in the same round. Esc lets go.</source>
        <translation>Vel kven {name} skal byte plass med, i same runde. Esc slepper.</translation>
    </message>
    <message>
        <source>Drag a name onto another to swap them, or press Enter on one and then on the other.</source>
        <translation>Dra eit namn over på eit anna for å byte plass, eller trykk Enter på det eine og så på det andre.</translation>
    </message>
    <message>
        <source>Looking at the wishes</source>
        <translation>Ser på ønska</translation>
    </message>
    <message>
        <source>Mark in the meeting who has come; then they can be seated.</source>
        <translation>Merk av i møtet kven som har kome, så kan dei få plass ved borda.</translation>
    </message>
    <message>
        <source>Mixing the tables</source>
        <translation>Blandar borda</translation>
    </message>
    <message>
        <source>Nobody has a seat yet</source>
        <translation>Ingen har plass i panelet enno</translation>
    </message>
    <message>
        <source>Nobody is marked as present yet</source>
        <translation>Ingen er merkte som til stades enno</translation>
    </message>
    <message>
        <source>Nobody is seated yet</source>
        <translation>Ingen er fordelte på bord enno</translation>
    </message>
    <message>
        <source>Once the panel is drawn or put together, its people are seated here at mixed tables.</source>
        <translation>Når panelet er trekt eller sett saman, fordeler du deltakarane på blanda bord her.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Opne møtet</translation>
    </message>
    <message>
        <source>Say how many sit at a table and how many rounds there are. Seat then mixes every table, and lets as many as possible meet somebody new in each round.</source>
        <translation>Sei kor mange som sit ved eit bord, og kor mange rundar det er. Fordel blandar så kvart bord og lèt flest mogleg møte nokon nye i kvar runde.</translation>
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
        <translation>Ønska kan ikkje oppfyllast.</translation>
    </message>
    <message>
        <source>To the composition</source>
        <translation>Til samansetjinga</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møta</translation>
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
        <translation>byte to ved borda</translation>
    </message>
</context>
<context>
    <name>TablesWords</name>
    <message numerus="yes">
        <source>%n person(s) came or went since the tables were made.</source>
        <translation>
            <numerusform>%n person er komen til eller fallen frå sidan borda vart laga.</numerusform>
            <numerusform>%n personar er komne til eller falne frå sidan borda vart laga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) are not kept:</source>
        <translation>
            <numerusform>Eitt ønske er ikkje oppfylt:</numerusform>
            <numerusform>%n ønske er ikkje oppfylte:</numerusform>
        </translation>
    </message>
    <message>
        <source>Every table is mixed as evenly as can be.</source>
        <translation>Alle bord er blanda så jamt det går.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møte {number}</translation>
    </message>
    <message numerus="yes">
        <source>No pair meets more than %n time(s).</source>
        <translation>
            <numerusform>Ingen par møtest meir enn éin gong.</numerusform>
            <numerusform>Ingen par møtest meir enn %n gonger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat again to have it right.</source>
        <translation>Fordel på nytt for å rette på det.</translation>
    </message>
    <message numerus="yes">
        <source>The tables are mixed, but in %n respect(s) not quite evenly.</source>
        <translation>
            <numerusform>Borda er blanda, men på eitt punkt ikkje heilt jamt.</numerusform>
            <numerusform>Borda er blanda, men på %n punkt ikkje heilt jamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables are not mixed on anything.</source>
        <translation>Borda er ikkje blanda etter noko.</translation>
    </message>
    <message>
        <source>The wishes cannot all be kept at once. Take one away and try again.</source>
        <translation>Alle ønska kan ikkje oppfyllast samstundes. Ta bort eitt og prøv igjen.</translation>
    </message>
    <message>
        <source>These are the tables from before you changed what you want.</source>
        <translation>Dette er borda frå før du endra det du ønskjer.</translation>
    </message>
    <message>
        <source>{met} of {pairs} pairs meet, as many as there can be.</source>
        <translation>{met} av {pairs} par møtest, så mange som det er plass til.</translation>
    </message>
    <message>
        <source>{met} of {pairs} pairs meet.</source>
        <translation>{met} av {pairs} par møtest.</translation>
    </message>
    <message>
        <source>{names} are to sit apart, but both at table {table}.</source>
        <translation>{names} skal sitje kvar for seg, men begge ved bord {table}.</translation>
    </message>
    <message>
        <source>{names} are to sit apart. They are {wanted}, and there are {available} tables.</source>
        <translation>{names} skal sitje kvar for seg. Dei er {wanted}, og det er {available} bord.</translation>
    </message>
    <message>
        <source>{names} are to sit at table {table}. They are {wanted}, and it has room for {available}.</source>
        <translation>{names} skal sitje ved bord {table}. Dei er {wanted}, og der er det plass til {available}.</translation>
    </message>
    <message>
        <source>{names} are to sit both together and apart.</source>
        <translation>{names} skal sitje både saman og kvar for seg.</translation>
    </message>
    <message>
        <source>{names} are to sit together, but each at another table.</source>
        <translation>{names} skal sitje saman, men ved kvart sitt bord.</translation>
    </message>
    <message>
        <source>{names} are to sit together. They are {wanted}, and a table has room for {available}.</source>
        <translation>{names} skal sitje saman. Dei er {wanted}, og eit bord har plass til {available}.</translation>
    </message>
    <message>
        <source>{names}: there is no table {table}, only 1 to {available}.</source>
        <translation>{names}: det er ikkje noko bord {table}, berre 1 til {available}.</translation>
    </message>
    <message>
        <source>{one} always at table {table}</source>
        <translation>{one} alltid ved bord {table}</translation>
    </message>
    <message>
        <source>{one} and {other} apart</source>
        <translation>{one} og {other} kvar for seg</translation>
    </message>
    <message>
        <source>{one} and {other} together</source>
        <translation>{one} og {other} saman</translation>
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
        <translation>Stoppar …</translation>
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
        <translation>Eitt minutt til</translation>
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
        <translation>Nullstill tida</translation>
    </message>
    <message>
        <source>Seat {n} speaks</source>
        <translation>Plass {n} snakkar</translation>
    </message>
</context>
<context>
    <name>TogetherPart</name>
    <message>
        <source>Drawn again by itself. Those on {names} are left out, so that nobody gets two seats.</source>
        <translation>Blir trekt på nytt åleine. Dei som er med i {names}, blir haldne utanfor, så ingen får to plassar.</translation>
    </message>
    <message>
        <source>Drawn together with it, so that nobody gets a seat on two.</source>
        <translation>Blir trekte saman med det, så ingen får plass i to.</translation>
    </message>
    <message>
        <source>Drawn together with {names}. Draw again, and all of them are drawn again, with the candidates and wanted numbers of this one.</source>
        <translation>Trekt saman med {names}. Trekkjer du på nytt, blir alle trekte på nytt, med kandidatane og dei ønskte tala til dette.</translation>
    </message>
    <message>
        <source>More panels like this one</source>
        <translation>Fleire panel som dette</translation>
    </message>
    <message>
        <source>The draw makes them, with the same candidates, seats and wanted numbers, and nobody gets a seat on two. Several panels cannot be drawn in the open.</source>
        <translation>Trekninga lagar dei, med same kandidatar, plassar og ønskte tal, og ingen får plass i to. Fleire panel kan ikkje trekkjast ope.</translation>
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
        <translation>Alt ligg i éi kryptert fil på denne maskina. Passfrasa di opnar henne.</translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation>Gløymt passfrasa?</translation>
    </message>
    <message>
        <source>It was made {when}; what was written after that is not in it. The damaged file is kept in the same folder. Unlock to go on.</source>
        <translation>Ho vart laga {when}. Det som vart skrive etter det, er ikkje med. Den skadde fila ligg framleis i same mappe. Lås opp for å gå vidare.</translation>
    </message>
    <message>
        <source>Its passphrase is: {words}</source>
        <translation>Passfrasa er: {words}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Put the newest backup in its place</source>
        <translation>Set inn den nyaste tryggingskopien</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>The newest backup is in place.</source>
        <translation>Den nyaste tryggingskopien er sett inn.</translation>
    </message>
    <message>
        <source>The recovery code was right. Choose a new passphrase for next time.</source>
        <translation>Gjenopprettingskoden stemte. Vel ei ny passfrase til neste gong.</translation>
    </message>
    <message>
        <source>This is the demo.</source>
        <translation>Dette er demoen.</translation>
    </message>
    <message>
        <source>Type the recovery code that was printed or written down when the file was made.</source>
        <translation>Skriv gjenopprettingskoden som vart skriven ut eller notert då fila vart laga.</translation>
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
        <translation>Bruk passfrasa</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>The wall</source>
        <translation>Storskjermbiletet</translation>
    </message>
</context>
<context>
    <name>WantedEditor</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidatar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the candidates have the same address as another.</source>
        <translation>
            <numerusform>%n av kandidatane har same adresse som ein annan.</numerusform>
            <numerusform>%n av kandidatane har same adresse som ein annan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Nytt kriterium</translation>
    </message>
    <message>
        <source>Add the criteria the panel should be composed by, or take them from a file.</source>
        <translation>Legg til kriteria panelet skal setjast saman etter, eller hent dei frå ei fil.</translation>
    </message>
    <message>
        <source>At least {least} in all, but there are {seats} seats.</source>
        <translation>Minst {least} til saman, men det er {seats} plassar.</translation>
    </message>
    <message>
        <source>At most {most} in all, but there are {seats} seats.</source>
        <translation>Høgst {most} til saman, men det er {seats} plassar.</translation>
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
        <translation>Frå ei fil</translation>
    </message>
    <message>
        <source>Left out, because the register does not know them: {names}.</source>
        <translation>Utelatne fordi registeret ikkje kjenner dei: {names}.</translation>
    </message>
    <message>
        <source>Mirror the candidates: as many as their share</source>
        <translation>Spegl kandidatane: så mange som delen deira</translation>
    </message>
    <message>
        <source>No two of the candidates have the same address.</source>
        <translation>Ingen av kandidatane har same adresse.</translation>
    </message>
    <message>
        <source>Only one from each household</source>
        <translation>Berre éin frå kvar husstand</translation>
    </message>
    <message>
        <source>Paste the population&apos;s shares …</source>
        <translation>Lim inn andelane i befolkninga …</translation>
    </message>
    <message>
        <source>Remove the criterion {name}</source>
        <translation>Fjern kriteriet {name}</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plassar</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.xls *.ods *.txt)</source>
        <translation>Rekneark (*.csv *.xlsx *.xls *.ods *.txt)</translation>
    </message>
    <message>
        <source>Suggest numbers</source>
        <translation>Foreslå tal</translation>
    </message>
    <message>
        <source>The same number of each</source>
        <translation>Like mange av kvar</translation>
    </message>
    <message>
        <source>Together {least}–{most} for {seats} seats.</source>
        <translation>Til saman {least}–{most} til {seats} plassar.</translation>
    </message>
    <message>
        <source>Wanted numbers</source>
        <translation>Ønskte tal</translation>
    </message>
    <message>
        <source>Wanted numbers from a file</source>
        <translation>Ønskte tal frå ei fil</translation>
    </message>
    <message>
        <source>add a criterion</source>
        <translation>nytt kriterium</translation>
    </message>
    <message>
        <source>change a wanted number</source>
        <translation>endring av ønskt tal</translation>
    </message>
    <message>
        <source>change the number of seats</source>
        <translation>endring av talet på plassar</translation>
    </message>
    <message>
        <source>change what must be met</source>
        <translation>endring av kva som må oppfyllast</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>most</source>
        <translation>høgst</translation>
    </message>
    <message>
        <source>only one from each household</source>
        <translation>berre éin frå kvar husstand</translation>
    </message>
    <message>
        <source>remove a criterion</source>
        <translation>fjerning av eit kriterium</translation>
    </message>
    <message>
        <source>say why a criterion matters</source>
        <translation>grunngiving for eit kriterium</translation>
    </message>
    <message>
        <source>several from one household</source>
        <translation>fleire frå same husstand</translation>
    </message>
    <message>
        <source>suggest wanted numbers</source>
        <translation>forslag til ønskte tal</translation>
    </message>
    <message>
        <source>wanted numbers from a file</source>
        <translation>ønskte tal frå fil</translation>
    </message>
    <message>
        <source>wanted numbers from the population</source>
        <translation>ønskte tal etter befolkninga</translation>
    </message>
    <message>
        <source>wanted numbers of a former panel</source>
        <translation>ønskte tal frå eit tidlegare panel</translation>
    </message>
    <message>
        <source>{category}, at least</source>
        <translation>{category}, minst</translation>
    </message>
    <message>
        <source>{category}, at most</source>
        <translation>{category}, høgst</translation>
    </message>
    <message>
        <source>{category}: there are only {there} candidates.</source>
        <translation>{category}: Det er berre {there} kandidatar.</translation>
    </message>
</context>
<context>
    <name>WantedSources</name>
    <message>
        <source>Like a former panel …</source>
        <translation>Som eit tidlegare panel …</translation>
    </message>
</context>
<context>
    <name>WatchedDraw</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panel</numerusform>
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
        <translation>Trekkjer panelet</translation>
    </message>
    <message>
        <source>Fingerprint of the lottery: {groups} …</source>
        <translation>Fingeravtrykket til loddtrekkinga: {groups} …</translation>
    </message>
    <message>
        <source>Fingerprint {groups}</source>
        <translation>Fingeravtrykk {groups}</translation>
    </message>
    <message>
        <source>Let the computer draw</source>
        <translation>La datamaskina trekkje</translation>
    </message>
    <message>
        <source>Make a new lottery</source>
        <translation>Lag ei ny loddtrekking</translation>
    </message>
    <message>
        <source>Panel {number} has been drawn.</source>
        <translation>Panel {number} er trekt.</translation>
    </message>
    <message>
        <source>Preparing the draw</source>
        <translation>Førebur trekkinga</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Rehearsal: a number by chance shows how it goes. It does not count and is not kept.</source>
        <translation>Prøve: eit tilfeldig nummer viser korleis det går føre seg. Ho tel ikkje og blir ikkje lagra.</translation>
    </message>
    <message>
        <source>Rehearsal: this does not count</source>
        <translation>Prøve: dette tel ikkje</translation>
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
        <translation>Loddtrekkinga gjeld ikkje lenger, for det ho vart laga av, er endra.</translation>
    </message>
    <message>
        <source>The lottery is being made. Nothing is decided by it but which panels have a number.</source>
        <translation>Loddtrekkinga blir laga. Det einaste som blir avgjort no, er kva panel som får eit nummer.</translation>
    </message>
    <message>
        <source>The lottery that was kept before is no longer this one: candidates, answers or wanted numbers have been changed since, or the program has. Make a new one; its fingerprint is another.</source>
        <translation>Loddtrekkinga som var lagra, er ikkje denne lenger: kandidatar, svar eller ønskte tal er endra sidan då, eller programmet er det. Lag ei ny; ho får eit anna fingeravtrykk.</translation>
    </message>
    <message>
        <source>The number from dice or balls, digit by digit</source>
        <translation>Nummeret frå terningar eller kuler, siffer for siffer</translation>
    </message>
    <message>
        <source>The panel is drawn</source>
        <translation>Panelet er trekt</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Storskjermbiletet</translation>
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
        <translation>førebu trekkinga</translation>
    </message>
    <message>
        <source>{gave_way} {panels} numbered panels wait, and all of them meet the numbers after that. Read the fingerprint aloud. Then throw {digits} ten-sided dice, or draw {digits} balls from 0 to 9; {noughts} means {panels}.</source>
        <translation>{gave_way} {panels} nummererte panel ventar, og alle oppfyller tala slik dei er etter dette. Les fingeravtrykket høgt. Kast så {digits} tisida terningar, eller trekk {digits} kuler frå 0 til 9; {noughts} tyder {panels}.</translation>
    </message>
    <message>
        <source>{panels} numbered panels wait, and all of them meet the wanted numbers. Read the fingerprint aloud. Then throw {digits} ten-sided dice, or draw {digits} balls from 0 to 9; {noughts} means {panels}.</source>
        <translation>{panels} nummererte panel ventar, og alle oppfyller dei ønskte tala. Les fingeravtrykket høgt. Kast så {digits} tisida terningar, eller trekk {digits} kuler frå 0 til 9; {noughts} tyder {panels}.</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>Why this matters</source>
        <translation>Kvifor dette er viktig</translation>
    </message>
    <message>
        <source>Why {criterion} matters</source>
        <translation>Kvifor {criterion} er viktig</translation>
    </message>
    <message>
        <source>{criterion} must be met</source>
        <translation>{criterion} må oppfyllast</translation>
    </message>
    <message>
        <source>{criterion} would rather be met</source>
        <translation>{criterion} skal helst oppfyllast</translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>A draw lets what would rather be met give way: {changes}.</source>
        <translation>I ei trekning vil det som berre helst skal oppfyllast, vike: {changes}.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Må</translation>
    </message>
    <message>
        <source>No panel is drawn that does not meet these numbers.</source>
        <translation>Det blir ikkje trekt noko panel som ikkje oppfyller desse tala.</translation>
    </message>
    <message>
        <source>Not all wanted numbers could be met, so what would rather be met gave way, as little as possible: {changes}.</source>
        <translation>Ikkje alle ønskte tal kunne oppfyllast. Difor veik det som berre helst skulle oppfyllast, så lite som råd: {changes}.</translation>
    </message>
    <message>
        <source>Rather</source>
        <translation>Helst</translation>
    </message>
    <message>
        <source>Where not all can be met, these numbers give way, as little as possible.</source>
        <translation>Om ikkje alt kan oppfyllast, vik desse tala, så lite som råd.</translation>
    </message>
    <message>
        <source>Why {criterion} matters: {reason}</source>
        <translation>Kvifor {criterion} er viktig: {reason}</translation>
    </message>
    <message>
        <source>at least {after} instead of {before} “{category}” ({criterion})</source>
        <translation>minst {after} i staden for {before} «{category}» ({criterion})</translation>
    </message>
    <message>
        <source>at most {after} instead of {before} “{category}” ({criterion})</source>
        <translation>høgst {after} i staden for {before} «{category}» ({criterion})</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Dropped out</source>
        <translation>Har falle frå</translation>
    </message>
    <message>
        <source>Dropped out of the panel, and not drawn again: {number}.</source>
        <translation>Har falle frå panelet og blir ikkje trekte igjen: {number}.</translation>
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
        <translation>Kvifor plassar er låste: {reasons}.</translation>
    </message>
    <message>
        <source>every wanted number is met</source>
        <translation>alle ønskte tal blir haldne</translation>
    </message>
    <message>
        <source>no wanted number is further off</source>
        <translation>ingen ønskte tal kjem lenger unna</translation>
    </message>
    <message>
        <source>same answer on {same} of {features}</source>
        <translation>same svar på {same} av {features}</translation>
    </message>
    <message>
        <source>{category} would be {number}, wanted {wanted}</source>
        <translation>{category} ville blitt {number}, ønskt {wanted}</translation>
    </message>
</context>
</TS>
