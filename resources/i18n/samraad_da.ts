<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n seat(s) had been locked beforehand and was (were) not drawn.</source>
        <translation>
            <numerusform>%n plads var låst på forhånd og blev ikke udtrukket.</numerusform>
            <numerusform>%n pladser var låst på forhånd og blev ikke udtrukket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account of the draw</source>
        <translation>Redegørelse for lodtrækningen</translation>
    </message>
    <message>
        <source>Account of the draw: {panel}</source>
        <translation>Sådan blev panelet udtrukket: {panel}</translation>
    </message>
    <message>
        <source>After the draw the panel, the candidates or the wanted numbers have been changed by hand.</source>
        <translation>Efter lodtrækningen er panelet, kandidatlisten eller de ønskede antal ændret i hånden.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Code of the draw: {code}. The list of panels has the fingerprint {fingerprint} …, in full in the certificate. With the control files anybody can check the draw, without names.</source>
        <translation>Lodtrækningens kode: {code}. Listen over paneler har fingeraftrykket {fingerprint} …, som står helt ud i protokollen. Med kontrolfilerne kan enhver kontrollere lodtrækningen, uden navne.</translation>
    </message>
    <message>
        <source>Code of the draw: {code}. The starting number was {seed}.</source>
        <translation>Lodtrækningens kode: {code}. Starttallet var {seed}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Files without names, with which a colleague can check the draw</source>
        <translation>Filer uden navne, som en kollega kan kontrollere lodtrækningen med</translation>
    </message>
    <message>
        <source>Nobody chose between people.</source>
        <translation>Ingen valgte mellem personer.</translation>
    </message>
    <message>
        <source>On the panel</source>
        <translation>I panelet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Reserves were drawn in the same way, so that as many members as possible have one who can take over.</source>
        <translation>Reserverne blev også udtrukket, så flest muligt af medlemmerne har nogen, der kan tage over.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Gem PDF</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Gem protokol</translation>
    </message>
    <message>
        <source>Save control files</source>
        <translation>Gem kontrolfilerne</translation>
    </message>
    <message>
        <source>The chances were not the same for everybody: those with answers that few of the candidates gave were drawn more often, because the wanted numbers ask for them. How large the differences were has not been worked out.</source>
        <translation>Chancen var ikke lige stor for alle: De, der har givet svar, som få andre kandidater har givet, udtrækkes oftere, fordi de ønskede antal beder om dem. Hvor store forskellene var, er ikke regnet ud.</translation>
    </message>
    <message>
        <source>The computer drew lots for everybody and took the panel of {seats} people that meets every wanted number and that the lots point to. Nobody chose between people.</source>
        <translation>Computeren trak lod for alle og tog det panel på {seats} personer, som opfylder alle ønskede antal, og som lodderne peger på. Ingen valgte mellem personer.</translation>
    </message>
    <message>
        <source>The panel was drawn {when} among {candidates} candidates for {seats} seats.</source>
        <translation>Panelet blev udtrukket {when} blandt {candidates} kandidater til {seats} pladser.</translation>
    </message>
    <message>
        <source>The reserves were chosen so that the wanted numbers can be kept as well as possible when members drop out. Between reserves that are as good the lot decided.</source>
        <translation>Reserverne blev valgt, så de ønskede antal kan holdes bedst muligt, når nogen falder fra. Mellem lige gode reserver afgjorde lodtrækningen det.</translation>
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
        <translation>Ingen frist endnu.</translation>
    </message>
    <message>
        <source>Nobody to do it and no deadline yet.</source>
        <translation>Ingen ansvarlig og ingen frist endnu.</translation>
    </message>
    <message>
        <source>Nobody to do it yet.</source>
        <translation>Ingen ansvarlig endnu.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gør det</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Quit Samråd</source>
        <translation>Afslut Samråd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message numerus="yes">
        <source>%n candidate(s) fit(s) without breaking a wanted number.</source>
        <translation>
            <numerusform>%n kandidat passer uden at bryde et kriterium.</numerusform>
            <numerusform>%n kandidater passer uden at bryde et kriterium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) live(s) with another member.</source>
        <translation>
            <numerusform>%n medlem bor sammen med et andet medlem.</numerusform>
            <numerusform>%n medlemmer bor sammen med et andet medlem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the candidates can take the seat without breaking other criteria.</source>
        <translation>
            <numerusform>%n af kandidaterne kan tage pladsen uden at bryde andre kriterier.</numerusform>
            <numerusform>%n af kandidaterne kan tage pladsen uden at bryde andre kriterier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free.</source>
        <translation>
            <numerusform>%n plads er ledig.</numerusform>
            <numerusform>%n pladser er ledige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wanted number(s) are missed in all.</source>
        <translation>
            <numerusform>%n afvigelse i alt.</numerusform>
            <numerusform>%n afvigelser i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new panel has been drawn.</source>
        <translation>Et nyt panel er udtrukket.</translation>
    </message>
    <message numerus="yes">
        <source>A wanted number is broken whoever it is, least with %n candidate(s).</source>
        <translation>
            <numerusform>Et ønsket antal brydes, uanset hvem det bliver, mindst med %n kandidat.</numerusform>
            <numerusform>Et ønsket antal brydes, uanset hvem det bliver, mindst med %n af kandidaterne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another proposal</source>
        <translation>Et andet forslag</translation>
    </message>
    <message>
        <source>Any one of these makes it possible:</source>
        <translation>Hver af disse ændringer gør det muligt:</translation>
    </message>
    <message>
        <source>Bring the former one back</source>
        <translation>Hent det forrige tilbage</translation>
    </message>
    <message>
        <source>Change and draw</source>
        <translation>Ret og træk lod</translation>
    </message>
    <message>
        <source>Change and draw: {change}</source>
        <translation>Ret og træk lod: {change}</translation>
    </message>
    <message>
        <source>Change the wanted numbers myself</source>
        <translation>Ret antallene selv</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Gør det</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Træk lod igen</translation>
    </message>
    <message>
        <source>Give {joining} a free seat.</source>
        <translation>Giv {joining} en ledig plads.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad det være</translation>
    </message>
    <message>
        <source>Let people of one household sit together</source>
        <translation>Lad folk fra samme husstand sidde sammen</translation>
    </message>
    <message>
        <source>Let {joining} take the seat of {leaving}.</source>
        <translation>Lad {joining} tage pladsen efter {leaving}.</translation>
    </message>
    <message>
        <source>Locked seats stayed as they were.</source>
        <translation>Låste pladser blev, som de var.</translation>
    </message>
    <message>
        <source>Looking for a swap that brings the panel closer …</source>
        <translation>Leder efter en ombytning, der bringer panelet nærmere …</translation>
    </message>
    <message>
        <source>Looking for who fits a free seat</source>
        <translation>Finder ud af, hvem der passer på en ledig plads</translation>
    </message>
    <message>
        <source>Looking for who fits …</source>
        <translation>Finder ud af, hvem der passer …</translation>
    </message>
    <message>
        <source>No panel meets these wanted numbers</source>
        <translation>Intet panel opfylder disse ønskede antal</translation>
    </message>
    <message>
        <source>No single swap brings the panel closer. Draw again, or change the wanted numbers.</source>
        <translation>Ingen enkelt ombytning bringer panelet nærmere. Træk lod igen, eller ret de ønskede antal.</translation>
    </message>
    <message>
        <source>One from each household is wanted. Take somebody off, or draw again.</source>
        <translation>Der skal være én fra hver husstand. Tag nogen ud, eller træk igen.</translation>
    </message>
    <message>
        <source>One from each household is wanted. There is a swap that mends it.</source>
        <translation>Der skal være én fra hver husstand. En ombytning retter op på det.</translation>
    </message>
    <message>
        <source>Proposal {number} of {all}</source>
        <translation>Forslag {number} af {all}</translation>
    </message>
    <message>
        <source>Show proposal</source>
        <translation>Vis forslag</translation>
    </message>
    <message>
        <source>Take somebody off, raise the number of seats, or draw again.</source>
        <translation>Tag nogen ud, sæt antallet af pladser op, eller træk lod igen.</translation>
    </message>
    <message numerus="yes">
        <source>The panel has %n person(s) more than seats.</source>
        <translation>
            <numerusform>Panelet har %n person mere end pladserne.</numerusform>
            <numerusform>Panelet har %n personer mere end pladserne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then every wanted number is met.</source>
        <translation>Så er alle kriterier opfyldt.</translation>
    </message>
    <message numerus="yes">
        <source>Then the panel is off by %n person(s).</source>
        <translation>
            <numerusform>Så mangler der stadig at passe %n person.</numerusform>
            <numerusform>Så mangler der stadig at passe %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a swap that brings the panel closer.</source>
        <translation>Der findes en ombytning, som bringer panelet nærmere.</translation>
    </message>
    <message>
        <source>What would rather be met is left out of this: it would have given way.</source>
        <translation>Kriterier, som kun helst skal opfyldes, er holdt udenfor her: De ville have veget.</translation>
    </message>
    <message>
        <source>Working out the chances it gives …</source>
        <translation>Regner ud, hvilke chancer det giver …</translation>
    </message>
    <message numerus="yes">
        <source>{category} has %n person(s) too many.</source>
        <translation>
            <numerusform>{category} har %n person for meget.</numerusform>
            <numerusform>{category} har %n personer for meget.</numerusform>
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
        <translation>Mellem reserver, der er lige gode, afgjorde loddet med starttallet {seed}, som lå fast, før panelets nummer blev trukket.</translation>
    </message>
    <message>
        <source>Can take the seat of</source>
        <translation>Kan tage pladsen efter</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Seats filled afterwards: {when} the lot gave the seat of {left} to {joined}, one of {number} candidates who fitted equally well. Each of them had a chance of {chance}.</source>
        <translation>Pladser fyldt bagefter: {when} gav loddet pladsen efter {left} til {joined}, én af {number} kandidater, der passede lige godt. Hver af dem havde en chance på {chance}.</translation>
    </message>
    <message>
        <source>Seats filled afterwards: {when} {joined} got the seat of {left}; no other candidate fitted as well.</source>
        <translation>Pladser fyldt bagefter: {when} fik {joined} pladsen efter {left}. Ingen anden kandidat passede lige så godt.</translation>
    </message>
    <message>
        <source>The reserves</source>
        <translation>Reserverne</translation>
    </message>
    <message>
        <source>The reserves of the {panels} panels were chosen one panel after the other, beginning with panel {first}, and nobody is a reserve for two.</source>
        <translation>Reserverne til de {panels} paneler blev valgt ét panel ad gangen, begyndende med panel {first}, og ingen er reserve for to.</translation>
    </message>
    <message>
        <source>The starting number was {seed}.</source>
        <translation>Starttallet var {seed}.</translation>
    </message>
    <message>
        <source>They were chosen so that the wanted numbers can be kept as well as possible when members drop out. Drop-outs expected: {expected}.</source>
        <translation>De blev valgt, så de ønskede antal kan holdes så godt som muligt, når medlemmer falder fra. Forventet frafald: {expected}.</translation>
    </message>
    <message>
        <source>They were: {codes}.</source>
        <translation>De var: {codes}.</translation>
    </message>
    <message>
        <source>When somebody drops out the reserves are asked in this order, those first who can take the seat with every wanted number kept.</source>
        <translation>Når nogen falder fra, spørges reserverne i denne rækkefølge, først dem, der kan tage pladsen, så hvert ønsket antal holdes.</translation>
    </message>
    <message>
        <source>anybody on the panel</source>
        <translation>enhver i panelet</translation>
    </message>
    <message>
        <source>nobody alone, only when several drop out</source>
        <translation>ingen alene, kun når flere falder fra</translation>
    </message>
    <message>
        <source>{number}: code {code}</source>
        <translation>{number}: kode {code}</translation>
    </message>
    <message>
        <source>{share} of the members</source>
        <translation>{share} af medlemmerne</translation>
    </message>
    <message>
        <source>{share} of those who are “{answer}” ({criterion})</source>
        <translation>{share} af dem, der er »{answer}« ({criterion})</translation>
    </message>
</context>
<context>
    <name>AgeAxis</name>
    <message numerus="yes">
        <source>Beginning of {above}, {age} years, %n person(s) below</source>
        <translation>
            <numerusform>Begyndelsen af {above}, {age} år, %n person under</numerusform>
            <numerusform>Begyndelsen af {above}, {age} år, %n personer under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit between {below} and {above}, {age} years, %n person(s) below</source>
        <translation>
            <numerusform>Grænse mellem {below} og {above}, {age} år, %n person under</numerusform>
            <numerusform>Grænse mellem {below} og {above}, {age} år, %n personer under</numerusform>
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
            <numerusform>%n uden fødselsår tæller med i den gruppe, de selv har oplyst.</numerusform>
            <numerusform>%n uden fødselsår tæller med i den gruppe, de selv har oplyst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n younger than {age} count(s) in no group.</source>
        <translation>
            <numerusform>%n yngre end {age} tæller ikke med i nogen gruppe.</numerusform>
            <numerusform>%n yngre end {age} tæller ikke med i nogen gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Aldersgrupper</translation>
    </message>
    <message>
        <source>Ages at which the groups begin</source>
        <translation>Aldre, hvor grupperne begynder</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Drag the limits, or use the arrow keys. A double click begins a further group; two limits dragged together join the groups.</source>
        <translation>Træk i grænserne, eller brug piletasterne. Et dobbeltklik begynder en gruppe til; to grænser, der trækkes sammen, slår grupperne sammen.</translation>
    </message>
    <message>
        <source>Drawn panels keep the groups they were drawn with</source>
        <translation>Paneler, der er udtrukket, beholder de grupper, de blev trukket med</translation>
    </message>
    <message>
        <source>Drawn: {panels}. Nothing changes there; their groups will be called “{name}”.</source>
        <translation>Udtrukket: {panels}. Der ændres intet; deres grupper kommer til at hedde »{name}«.</translation>
    </message>
    <message>
        <source>Drawn: {panels}. Wanted numbers change there too. Nobody loses a seat.</source>
        <translation>Udtrukket: {panels}. De ønskede antal ændres også der. Ingen mister pladsen.</translation>
    </message>
    <message>
        <source>Groups that stay keep their wanted numbers. Where a group is split they are divided, where groups are joined they are added.</source>
        <translation>Grupper, der bliver, som de er, beholder deres ønskede antal. Hvor en gruppe deles, fordeles antallene; hvor grupper slås sammen, lægges de sammen.</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Slå sammen med næste</translation>
    </message>
    <message>
        <source>Join {group} with {next}</source>
        <translation>Slå {group} sammen med {next}</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel uden navn</translation>
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
        <translation>Aldersgrupperne er nu {groups}.</translation>
    </message>
    <message>
        <source>The former ones stay with {panels}.</source>
        <translation>De tidligere gælder fortsat for {panels}.</translation>
    </message>
    <message>
        <source>The groups begin at</source>
        <translation>Grupperne begynder ved</translation>
    </message>
    <message>
        <source>This holds for other panels that are not drawn too: {panels}.</source>
        <translation>Det gælder også for andre paneler, der ikke er udtrukket: {panels}.</translation>
    </message>
    <message>
        <source>This panel is drawn: nobody loses a seat.</source>
        <translation>Dette panel er udtrukket: ingen mister pladsen.</translation>
    </message>
    <message>
        <source>Use these groups</source>
        <translation>Brug disse grupper</translation>
    </message>
    <message>
        <source>Write rising ages with commas between, such as 16, 25, 40.</source>
        <translation>Skriv stigende aldre med komma imellem, for eksempel 16, 25, 40.</translation>
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
        <translation>Et kendetegn, du har i forvejen.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers found in the column</source>
        <translation>Svar, der står i kolonnen</translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>Navn på det nye kendetegn</translation>
    </message>
    <message>
        <source>Spellings that mean the same get the same name. Double-click or press Enter to change one.</source>
        <translation>Stavemåder, der betyder det samme, får samme navn. Dobbeltklik eller tryk på Enter for at ændre.</translation>
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
        <translation>Gemmes som</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gange</translation>
    </message>
    <message>
        <source>{value}, kept as {answer}</source>
        <translation>{value}, gemmes som {answer}</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message numerus="yes">
        <source>%n absent with notice</source>
        <translation>
            <numerusform>%n afbud</numerusform>
            <numerusform>%n afbud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n mødt</numerusform>
            <numerusform>%n mødt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add others present</source>
        <translation>Tilføj øvrige deltagere</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Attendance was not taken.</source>
        <translation>Fremmødet blev ikke noteret.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Change attendance</source>
        <translation>Ret fremmødet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Done with attendance</source>
        <translation>Færdig med fremmødet</translation>
    </message>
    <message>
        <source>Everyone is here</source>
        <translation>Alle er her</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Eksporter fremmødet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Nobody has been written down yet.</source>
        <translation>Ingen er skrevet op endnu.</translation>
    </message>
    <message>
        <source>Nobody has been written down yet. Say that everyone is here, then change the exceptions.</source>
        <translation>Ingen er skrevet op endnu. Sig, at alle er her, og ret undtagelserne bagefter.</translation>
    </message>
    <message>
        <source>Space changes · P present · F absent with notice · A absent</source>
        <translation>Mellemrum skifter · P til stede · F afbud · A udeblevet</translation>
    </message>
    <message>
        <source>The rest are here</source>
        <translation>Resten er her</translation>
    </message>
    <message>
        <source>This meeting has no panel, so there is no list of names. Write how many came below.</source>
        <translation>Dette møde hører ikke til et panel, så der er ingen navneliste. Skriv nedenfor, hvor mange der kom.</translation>
    </message>
    <message>
        <source>write down attendance</source>
        <translation>skrive fremmødet op</translation>
    </message>
    <message>
        <source>write down guests</source>
        <translation>skrive øvrige deltagere op</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
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
        <translation>Et nyt svar at vælge</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add the answer</source>
        <translation>Tilføj svaret</translation>
    </message>
    <message>
        <source>Answers to choose among</source>
        <translation>Svar at vælge imellem</translation>
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
        <translation>Navn på kendetegnet</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nyt svar</translation>
    </message>
    <message>
        <source>People may always answer in their own words, or say that they prefer not to answer.</source>
        <translation>Man kan altid svare med egne ord eller sige, at man ikke ønsker at svare.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Fjern »{name}«?</translation>
    </message>
    <message>
        <source>The age is the one reached this year, so nobody&apos;s date of birth is needed. The last group has no end.</source>
        <translation>Alderen er den, man fylder i år, så ingen behøver at oplyse fødselsdato. Den sidste gruppe har ingen øvre grænse.</translation>
    </message>
    <message>
        <source>name of an answer</source>
        <translation>navnet på et svar</translation>
    </message>
    <message>
        <source>name of an attribute</source>
        <translation>navnet på et kendetegn</translation>
    </message>
    <message>
        <source>new answer to choose</source>
        <translation>nyt svar at vælge</translation>
    </message>
    <message>
        <source>order of the answers</source>
        <translation>rækkefølgen af svarene</translation>
    </message>
    <message>
        <source>removal of an answer</source>
        <translation>fjernelse af et svar</translation>
    </message>
    <message>
        <source>{panels} want a number of it; that number goes too. People keep their answer as their own words.</source>
        <translation>{panels} har måltal for det, og måltallet forsvinder også. Personerne beholder svaret som egne ord.</translation>
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
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add age groups</source>
        <translation>Tilføj aldersgrupper</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Aldersgruppe</translation>
    </message>
    <message>
        <source>An attribute is something a panel should mirror: age group, gender, part of the municipality, how people know the service. Coarse answers are enough. Age groups are worked out from the birth year.</source>
        <translation>Et kendetegn er noget, et panel skal afspejle: aldersgruppe, køn, del af kommunen, hvordan man kender ydelsen. Grove svar er nok. Aldersgruppen regnes ud fra fødselsåret.</translation>
    </message>
    <message>
        <source>Ask only what you need</source>
        <translation>Spørg kun om det, du har brug for</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kendetegn</translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation>Tilbage til Personer</translation>
    </message>
    <message>
        <source>In the order they stand in tables and lists.</source>
        <translation>I den rækkefølge, de står i tabeller og lister.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Move the attribute down (Alt+Down)</source>
        <translation>Flyt kendetegnet ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Move the attribute up (Alt+Up)</source>
        <translation>Flyt kendetegnet op (Alt+Pil op)</translation>
    </message>
    <message>
        <source>Name of a new attribute</source>
        <translation>Navn på et nyt kendetegn</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nyt kendetegn</translation>
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
        <translation>Fjern det valgte kendetegn</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Fjern »{name}«?</translation>
    </message>
    <message>
        <source>What you ask about</source>
        <translation>Det spørger du om</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>nyt kendetegn</translation>
    </message>
    <message>
        <source>order of the attributes</source>
        <translation>rækkefølgen af kendetegnene</translation>
    </message>
    <message>
        <source>removal of an attribute</source>
        <translation>fjernelse af et kendetegn</translation>
    </message>
    <message>
        <source>{people} have answered, and {panels} want numbers of it. All of that goes too.</source>
        <translation>{people} har svaret, og {panels} har måltal for det. Alt det forsvinder også.</translation>
    </message>
</context>
<context>
    <name>BackgroundDraw</name>
    <message>
        <source>Drawing the panel</source>
        <translation>Udtrækker panelet</translation>
    </message>
    <message>
        <source>Drawing the panels</source>
        <translation>Udtrækker panelerne</translation>
    </message>
    <message>
        <source>draw the panel</source>
        <translation>udtrækning af panelet</translation>
    </message>
    <message>
        <source>draw the panels</source>
        <translation>udtrækning af panelerne</translation>
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
        <translation>Udelad {step}</translation>
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
        <translation>Kopiér rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Samråd made a mistake</source>
        <translation>Samråd begik en fejl</translation>
    </message>
    <message>
        <source>What had been saved is safe, and you can go on. This report says where the mistake is; it holds nothing about your people or texts.</source>
        <translation>Det, der var gemt, er i sikkerhed, og du kan fortsætte. Rapporten siger, hvor fejlen er. Den indeholder intet om dine personer eller tekster.</translation>
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
        <translation>Sproget ordene er på</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Spørgsmål {number}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hvad nu hvis</translation>
    </message>
    <message>
        <source>What the card says</source>
        <translation>Det der står på kortet</translation>
    </message>
    <message>
        <source>What to take care of – for the facilitator only</source>
        <translation>Vær varsom med – kun for den der leder</translation>
    </message>
    <message>
        <source>words on a card</source>
        <translation>ord på et kort</translation>
    </message>
    <message>
        <source>{length} of {longest} characters. Make it shorter: it is listened to, not read.</source>
        <translation>{length} af {longest} tegn. Gør den kortere: der bliver lyttet til den, ikke læst.</translation>
    </message>
    <message>
        <source>{length} of {longest} characters. Say what is there, not what it means.</source>
        <translation>{length} af {longest} tegn. Sig hvad der er, ikke hvad det betyder.</translation>
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
        <translation>på skærmen</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>No card in hand</source>
        <translation>Intet kort i hånden</translation>
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
        <translation>Kun du ser dette. Gemmes, mens du skriver.</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Vis på storskærm</translation>
    </message>
    <message>
        <source>Take off the wall</source>
        <translation>Fjern fra skærmen</translation>
    </message>
    <message>
        <source>The blank card</source>
        <translation>Det tomme kort</translation>
    </message>
    <message>
        <source>The shared matter, not individual cases</source>
        <translation>Den fælles sag, ikke enkeltsager</translation>
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
        <translation>Tilbage til alle kortene (Escape)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beskær</translation>
    </message>
    <message>
        <source>Move the card one place back</source>
        <translation>Flyt kortet én plads tilbage</translation>
    </message>
    <message>
        <source>Move the card one place on</source>
        <translation>Flyt kortet én plads frem</translation>
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
        <translation>Næste kort</translation>
    </message>
    <message>
        <source>order of the cards</source>
        <translation>rækkefølgen af kortene</translation>
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
        <translation>Ingen af disse – jeg har mit eget billede</translation>
    </message>
    <message>
        <source>None of these – I have something else in mind</source>
        <translation>Ingen af disse – jeg har noget andet i tankerne</translation>
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
        <translation>Vises ikke på skærmen, før du viser dem.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Read aloud to those who cannot see the picture.</source>
        <translation>Læses op for dem, der ikke kan se billedet.</translation>
    </message>
    <message>
        <source>The blank card is always there, so that nobody has to find a picture among the others.</source>
        <translation>Det tomme kort er altid med, så ingen behøver at finde et billede blandt de andre.</translation>
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
        <translation>Vælg en mappe med billeder</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Vælg billeder</translation>
    </message>
    <message>
        <source>Decks of cards</source>
        <translation>Kortsæt</translation>
    </message>
    <message>
        <source>From a folder of pictures …</source>
        <translation>Fra en mappe med billeder …</translation>
    </message>
    <message>
        <source>From pictures …</source>
        <translation>Af billeder …</translation>
    </message>
    <message>
        <source>Let go, and a new deck is made of them</source>
        <translation>Slip, så bliver de til et nyt kortsæt</translation>
    </message>
    <message>
        <source>Let go, and they are added to {deck}</source>
        <translation>Slip, så føjes de til {deck}</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Nyt kortsæt</translation>
    </message>
    <message>
        <source>Of words</source>
        <translation>Af ord</translation>
    </message>
    <message>
        <source>Open a deck</source>
        <translation>Åbn et kortsæt</translation>
    </message>
    <message>
        <source>Open a deck …</source>
        <translation>Åbn et kortsæt …</translation>
    </message>
    <message>
        <source>Opening the deck</source>
        <translation>Åbner kortsættet</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Læser billederne</translation>
    </message>
    <message>
        <source>new deck</source>
        <translation>nyt kortsæt</translation>
    </message>
</context>
<context>
    <name>CareNote</name>
    <message>
        <source>For the facilitator only</source>
        <translation>Kun for den der leder</translation>
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
        <translation>Flyt »{name}« ned</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>Flyt »{name}« op</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Fjern »{name}«</translation>
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
        <translation>Protokol for lodtrækningen: {panel}</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Udtrukket</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Udtrukket</translation>
    </message>
    <message>
        <source>Drawn together</source>
        <translation>Udtrukket sammen</translation>
    </message>
    <message>
        <source>Drawn {when}, code {code}.</source>
        <translation>Lodtrækning {when}, kode {code}.</translation>
    </message>
    <message>
        <source>Drawn, but without a seat now: {codes}.</source>
        <translation>Udtrukket, men uden plads nu: {codes}.</translation>
    </message>
    <message>
        <source>Each code stands for a person; only those who have the panel&apos;s file know for whom.</source>
        <translation>Hver kode står for en person. Kun de, der har panelfilen, ved hvem.</translation>
    </message>
    <message>
        <source>Files that verify a draw made with Samråd</source>
        <translation>Filer, der kontrollerer en lodtrækning foretaget med Samråd</translation>
    </message>
    <message numerus="yes">
        <source>Given a seat after the draw without having been among the candidates: %n person(s).</source>
        <translation>
            <numerusform>Har fået plads efter lodtrækningen uden at have været blandt kandidaterne: %n person.</numerusform>
            <numerusform>Har fået plads efter lodtrækningen uden at have været blandt kandidaterne: %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given a seat after the draw: {codes}.</source>
        <translation>Har fået plads efter lodtrækningen: {codes}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How a colleague checks it</source>
        <translation>Sådan kontrollerer en kollega lodtrækningen</translation>
    </message>
    <message>
        <source>How the chances were</source>
        <translation>Sådan var chancerne</translation>
    </message>
    <message>
        <source>Locked before the draw: {codes}.</source>
        <translation>Låst før lodtrækningen: {codes}.</translation>
    </message>
    <message>
        <source>Locks and deviations</source>
        <translation>Låste pladser og afvigelser</translation>
    </message>
    <message>
        <source>No seat was locked, and those who were drawn have their seats still.</source>
        <translation>Ingen plads var låst, og alle, der blev udtrukket, har stadig pladsen.</translation>
    </message>
    <message>
        <source>No two people with the same address could be drawn.</source>
        <translation>To personer med samme adresse kunne ikke begge udtrækkes.</translation>
    </message>
    <message>
        <source>Open a terminal there. Python with numpy and highspy is needed. Run the command below as it stands.</source>
        <translation>Åbn et terminalvindue dér. Python med numpy og highspy skal være på plads. Kør kommandoen nedenfor, som den står.</translation>
    </message>
    <message>
        <source>Panel {place} of {panels}</source>
        <translation>Panel {place} af {panels}</translation>
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
        <translation>Svaret »Everything holds« betyder, at alt er rigtigt. Ellers nævnes hver fejl.</translation>
    </message>
    <message>
        <source>The files hold no names. Answers taken together can still point to a person: keep them as you keep other personal data, and hand them only to those who are to check the draw.</source>
        <translation>Filerne indeholder ingen navne. Svarene set sammen kan alligevel pege på en person: Pas på filerne som på andre personoplysninger, og giv dem kun til dem, der skal kontrollere lodtrækningen.</translation>
    </message>
    <message>
        <source>The fingerprint of the list of panels (SHA-256 of the file lottery.csv):</source>
        <translation>Fingeraftrykket af listen over paneler (SHA-256 af filen lottery.csv):</translation>
    </message>
    <message>
        <source>The lots that filled single seats afterwards have files of their own, and a command each.</source>
        <translation>Lodtrækningerne, der fyldte enkelte pladser bagefter, har egne filer og hver sin kommando.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Panelet</translation>
    </message>
    <message>
        <source>This panel was drawn together with {others} more like it, from the same candidates, and nobody could be drawn for two of them.</source>
        <translation>Dette panel blev udtrukket sammen med {others} til, der er magen til, blandt de samme kandidater, og ingen kunne udtrækkes til to af dem.</translation>
    </message>
    <message>
        <source>Unpack the control files, and put the folder {folder} beside the folder panelapp of Samråd’s source code.</source>
        <translation>Pak kontrolfilerne ud, og læg mappen {folder} ved siden af mappen panelapp i kildekoden til Samråd.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Sådan blev det afgjort</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <translation>Det ligger fast</translation>
    </message>
    <message>
        <source>What the panel can influence</source>
        <translation>Det kan panelet påvirke</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Det, der var ønsket</translation>
    </message>
    <message>
        <source>Whoever has the control files can check on another computer that the chances are those told here, that the list of panels was followed, and that the number gives this panel.</source>
        <translation>Den, der har kontrolfilerne, kan på en anden computer kontrollere, at chancerne er dem, der står her, at listen over paneler blev fulgt, og at nummeret giver dette panel.</translation>
    </message>
    <message numerus="yes">
        <source>With the address of another member, though one from each household is wanted: %n.</source>
        <translation>
            <numerusform>Har samme adresse som et andet medlem, selv om der skal være én fra hver husstand: %n.</numerusform>
            <numerusform>Har samme adresse som et andet medlem, selv om der skal være én fra hver husstand: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rather be met, and could give way: {criteria}.</source>
        <translation>Skulle helst opfyldes, og kunne vige: {criteria}.</translation>
    </message>
    <message>
        <source>categories.csv – the wanted numbers</source>
        <translation>categories.csv – de ønskede antal</translation>
    </message>
    <message>
        <source>certificate.json – the proof of the chances, the number and the fingerprint</source>
        <translation>certificate.json – beviset for chancerne, nummeret og fingeraftrykket</translation>
    </message>
    <message>
        <source>lottery.csv – the numbered panels, of which one was drawn</source>
        <translation>lottery.csv – de nummererede paneler, hvoraf ét blev udtrukket</translation>
    </message>
    <message>
        <source>other or no answer</source>
        <translation>andet eller ikke svaret</translation>
    </message>
    <message>
        <source>panel.csv – the panel that was drawn</source>
        <translation>panel.csv – panelet, der blev udtrukket</translation>
    </message>
    <message>
        <source>panel.csv – the {panels} panels that were drawn together; this one is number {place}</source>
        <translation>panel.csv – de {panels} paneler, der blev udtrukket sammen; dette er nummer {place}</translation>
    </message>
    <message>
        <source>people.csv – the candidates as codes, with the answers that counted</source>
        <translation>people.csv – kandidaterne som koder, med de svar, der talte</translation>
    </message>
    <message>
        <source>probabilities.csv – the chance of each candidate</source>
        <translation>probabilities.csv – chancen for hver kandidat</translation>
    </message>
    <message>
        <source>reserves.csv – the reserves in the order they are to be asked</source>
        <translation>reserves.csv – reserverne i den rækkefølge, de skal spørges</translation>
    </message>
    <message>
        <source>reserves.csv – the reserves of each panel in the order they are to be asked</source>
        <translation>reserves.csv – reserverne til hvert panel i den rækkefølge, de skal spørges</translation>
    </message>
    <message>
        <source>seat-1, seat-2 … – the lots that filled single seats afterwards</source>
        <translation>seat-1, seat-2 … – lodtrækningerne, der fyldte enkelte pladser bagefter</translation>
    </message>
    <message>
        <source>{answer}: {there} on the panel now, {wanted} wanted.</source>
        <translation>{answer}: {there} i panelet nu, ønsket {wanted}.</translation>
    </message>
    <message>
        <source>{seats} people were to be drawn among {candidates} candidates, with no wanted numbers.</source>
        <translation>{seats} personer skulle udtrækkes blandt {candidates} kandidater, uden ønskede antal.</translation>
    </message>
    <message>
        <source>{seats} people were to be drawn among {candidates} candidates. For each group: how many were wanted, how many candidates there were, and how many were drawn.</source>
        <translation>{seats} personer skulle udtrækkes blandt {candidates} kandidater. For hver gruppe: hvor mange der var ønsket, hvor mange kandidater der var, og hvor mange der blev udtrukket.</translation>
    </message>
</context>
<context>
    <name>ChanceCells</name>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Not among the candidates of the last draw.</source>
        <translation>Ikke blandt kandidaterne i seneste lodtrækning.</translation>
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
            <numerusform>%n er sikker på en plads.</numerusform>
            <numerusform>%n er sikre på en plads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these numbers, %n candidate(s) get(s) the same chance of a seat, {low}.</source>
        <translation>
            <numerusform>Som tallene er nu, får den ene kandidat {low} chance.</numerusform>
            <numerusform>Som tallene er nu, får %n kandidater samme chance, {low}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these numbers, each of %n candidate(s) gets a chance of a seat between {low} and {high}.</source>
        <translation>
            <numerusform>Som tallene er nu, får %n kandidat mellem {low} og {high} chance.</numerusform>
            <numerusform>Som tallene er nu, får hver af %n kandidater mellem {low} og {high} chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Nobody fits here.</source>
        <translation>Ingen passer her.</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Personer at vælge imellem</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%n of them for anyone: in the minutes of the meeting.</source>
        <translation>
            <numerusform>%n af dem er til alle og står i referatet fra mødet.</numerusform>
            <numerusform>%n af dem er til alle og står i referatet fra mødet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) may leave the room and are kept.</source>
        <translation>
            <numerusform>%n sætning må bringes ud af rummet og bliver gemt.</numerusform>
            <numerusform>%n sætninger må bringes ud af rummet og bliver gemt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stay here and are deleted.</source>
        <translation>
            <numerusform>%n sætning bliver her og slettes.</numerusform>
            <numerusform>%n sætninger bliver her og slettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Afslut sessionen</translation>
    </message>
    <message>
        <source>Keep my notes in the file</source>
        <translation>Behold mine notater i filen</translation>
    </message>
    <message>
        <source>No sentence leaves the room.</source>
        <translation>Ingen sætning bringes ud af rummet.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Who chose which card and who passed has not been kept at all.</source>
        <translation>Hvem der valgte hvilket kort, og hvem der meldte pas, er ikke gemt.</translation>
    </message>
    <message numerus="yes">
        <source>You have written %n note(s). They are deleted unless you keep them.</source>
        <translation>
            <numerusform>Du har skrevet %n notat. Det slettes, hvis du ikke beholder det.</numerusform>
            <numerusform>Du har skrevet %n notater. De slettes, hvis du ikke beholder dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>A new attribute</source>
        <translation>Et nyt kendetegn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers in “{column}”</source>
        <translation>Svarene i »{column}«</translation>
    </message>
    <message>
        <source>Birth year or age</source>
        <translation>Fødselsår eller alder</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tages ikke med</translation>
    </message>
    <message>
        <source>National number, left out</source>
        <translation>CPR-nummer, tages ikke med</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nyt: {name}</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Hvad »{column}« er</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>Hvornår de svarede</translation>
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
        <translation>Tilbage til filen</translation>
    </message>
    <message>
        <source>Choose given name, family name or whole name for it.</source>
        <translation>Vælg fornavn, efternavn eller hele navnet for den.</translation>
    </message>
    <message>
        <source>Guessed from the names, and remembered for the next file like this one.</source>
        <translation>Gættet ud fra navnene og husket til næste fil af samme slags.</translation>
    </message>
    <message>
        <source>One column looks like national identity numbers.</source>
        <translation>En kolonne ligner CPR-numre.</translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation>Se, hvad der vil ske</translation>
    </message>
    <message>
        <source>The columns are as you left them.</source>
        <translation>Kolonnerne står, som du satte dem sidst.</translation>
    </message>
    <message>
        <source>They are never imported. Better delete them from the file too.</source>
        <translation>De importeres aldrig. Slet dem gerne fra filen også.</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Hvad hver kolonne er</translation>
    </message>
    <message>
        <source>Which column holds the names?</source>
        <translation>Hvilken kolonne har navnene?</translation>
    </message>
    <message>
        <source>You have had a file like this before.</source>
        <translation>Du har haft sådan en fil før.</translation>
    </message>
</context>
<context>
    <name>CompositionStep</name>
    <message>
        <source>Choose candidates</source>
        <translation>Vælg kandidater</translation>
    </message>
    <message>
        <source>Draw panel</source>
        <translation>Udtræk panel</translation>
    </message>
    <message>
        <source>Draw panels</source>
        <translation>Udtræk paneler</translation>
    </message>
    <message>
        <source>On to invitation</source>
        <translation>Videre til invitation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>change wanted numbers</source>
        <translation>ændring af ønskede antal</translation>
    </message>
    <message>
        <source>give a seat</source>
        <translation>tildeling af plads</translation>
    </message>
    <message>
        <source>let people of one household sit together</source>
        <translation>lad folk fra samme husstand sidde sammen</translation>
    </message>
    <message>
        <source>mend the panel</source>
        <translation>rettelse af panelet</translation>
    </message>
    <message>
        <source>put on the panel</source>
        <translation>indsættelse i panelet</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>ombytning af plads</translation>
    </message>
    <message>
        <source>take off the panel</source>
        <translation>udtagning af panelet</translation>
    </message>
    <message>
        <source>unlock a seat</source>
        <translation>oplåsning af en plads</translation>
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
        <translation>Tilbage til kortene</translation>
    </message>
    <message>
        <source>Change screens (S)</source>
        <translation>Byt skærme (S)</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Afslut sessionen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsol</translation>
    </message>
    <message>
        <source>Dark wall</source>
        <translation>Mørk skærm</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Træk tilfældigt</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er gemt</translation>
    </message>
    <message>
        <source>Everything is saved {time}</source>
        <translation>Alt er gemt {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Hide the wall</source>
        <translation>Skjul storskærmen</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Taster (F1)</translation>
    </message>
    <message>
        <source>Leave the console; the session is kept</source>
        <translation>Forlad konsollen; sessionen bliver stående</translation>
    </message>
    <message>
        <source>Light again</source>
        <translation>Lys igen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Only one screen</source>
        <translation>Kun én skærm</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rehearsal window</source>
        <translation>Prøvevindue</translation>
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
        <translation>Vis kun storskærmsbilledet (Escape afslutter)</translation>
    </message>
    <message>
        <source>Shown on the projector</source>
        <translation>Vises på projektor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>mellemrum</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Rummet ser</translation>
    </message>
    <message>
        <source>The room sees nothing</source>
        <translation>Rummet ser ingenting</translation>
    </message>
    <message>
        <source>The wall alone</source>
        <translation>Kun storskærmsbilledet</translation>
    </message>
    <message>
        <source>The wall is hidden</source>
        <translation>Storskærmen er skjult</translation>
    </message>
    <message>
        <source>Wall: {state}</source>
        <translation>Storskærm: {state}</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det, rummet ser</translation>
    </message>
    <message>
        <source>close the session</source>
        <translation>afslut sessionen</translation>
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
            <numerusform>%n kan ikke få en plads.</numerusform>
            <numerusform>%n kan ikke få en plads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) sure of a seat.</source>
        <translation>
            <numerusform>%n er sikker på en plads.</numerusform>
            <numerusform>%n er sikre på en plads.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the draw, the one who joins had a chance of {into}.</source>
        <translation>I lodtrækningen havde den, der kommer ind, {into} chance.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves and the one who joins both had a chance of {out}.</source>
        <translation>I lodtrækningen havde den, der går ud, og den, der kommer ind, begge {out} chance.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves had a chance of {out}, the one who joins {into}.</source>
        <translation>I lodtrækningen havde den, der går ud, {out} chance, og den, der kommer ind, {into}.</translation>
    </message>
    <message>
        <source>In the draw, the one who leaves had a chance of {out}; the one who joins was not in it.</source>
        <translation>I lodtrækningen havde den, der går ud, {out} chance; den, der kommer ind, var ikke med.</translation>
    </message>
    <message>
        <source>Neither the one who leaves nor the one who joins was in the draw.</source>
        <translation>Hverken den, der går ud, eller den, der kommer ind, var med i lodtrækningen.</translation>
    </message>
    <message>
        <source>The one who joins was not in the draw.</source>
        <translation>Den, der kommer ind, var ikke med i lodtrækningen.</translation>
    </message>
    <message>
        <source>The one who leaves was not in the draw; the one who joins had a chance of {into} there.</source>
        <translation>Den, der går ud, var ikke med i lodtrækningen; den, der kommer ind, havde {into} chance dér.</translation>
    </message>
    <message>
        <source>The panel is then no longer drawn by lot alone; the account of the draw says so.</source>
        <translation>Så er panelet ikke længere kun udtrukket ved lodtrækning; det står i redegørelsen for lodtrækningen.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n candidate(s) has (have) the same chance of a seat, {low}.</source>
        <translation>
            <numerusform>Så har %n kandidat samme chance for en plads, {low}.</numerusform>
            <numerusform>Så har %n kandidater samme chance for en plads, {low}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then each of %n candidate(s) has a chance of at least {low}, and none of them more than {high}.</source>
        <translation>
            <numerusform>Så har %n kandidat mindst {low} chance, og ikke mere end {high}.</numerusform>
            <numerusform>Så har hver af %n kandidater mindst {low} chance, og ingen af dem mere end {high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message numerus="yes">
        <source>%n without an age group count(s) in no category</source>
        <translation>
            <numerusform>%n uden aldersgruppe tæller ikke med i nogen kategori</numerusform>
            <numerusform>%n uden aldersgruppe tæller ikke med i nogen kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer count(s) in no category</source>
        <translation>
            <numerusform>%n uden svar tæller ikke med i nogen kategori</numerusform>
            <numerusform>%n uden svar tæller ikke med i nogen kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of candidates of each kind</source>
        <translation>Antal kandidater af hver slags</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show those without an answer: {attribute}</source>
        <translation>Vis dem, der ikke har oplyst noget: {attribute}</translation>
    </message>
    <message>
        <source>The candidates</source>
        <translation>Kandidaterne</translation>
    </message>
    <message>
        <source>The panel has {seats} seats: {missing} more candidates are needed.</source>
        <translation>Panelet har {seats} pladser: Der mangler {missing} kandidater.</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>ønsket</translation>
    </message>
    <message>
        <source>{number} candidates for {seats} seats.</source>
        <translation>{number} kandidater til {seats} pladser.</translation>
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
            <numerusform>%n veg</numerusform>
            <numerusform>%n veg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n afvigelse</numerusform>
            <numerusform>%n afvigelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the panel without an age group count(s) in no category</source>
        <translation>
            <numerusform>%n i panelet er uden aldersgruppe og tæller ikke med i nogen kategori</numerusform>
            <numerusform>%n i panelet er uden aldersgruppe og tæller ikke med i nogen kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the panel without an answer here count(s) in no category</source>
        <translation>
            <numerusform>%n i panelet har ikke svaret her og tæller ikke med i nogen kategori</numerusform>
            <numerusform>%n i panelet har ikke svaret her og tæller ikke med i nogen kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>All met</source>
        <translation>Alt opfyldt</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Marks: wanted number. The panel is to have {seats} people.</source>
        <translation>Stregerne viser det ønskede antal. Panelet skal have {seats} personer.</translation>
    </message>
    <message>
        <source>No criteria yet. Say how many of each the panel should have, for instance of each age group, so that it mirrors those it is about.</source>
        <translation>Ingen kriterier endnu. Skriv, hvor mange panelet skal have af hver, for eksempel af hver aldersgruppe, så det afspejler dem, sagen handler om.</translation>
    </message>
    <message>
        <source>The panel is to have {seats} people.</source>
        <translation>Panelet skal have {seats} personer.</translation>
    </message>
    <message>
        <source>Wanted numbers</source>
        <translation>Ønskede antal</translation>
    </message>
    <message>
        <source>gave way in the draw</source>
        <translation>veg i lodtrækningen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>opfyldt</translation>
    </message>
    <message>
        <source>of {wanted}</source>
        <translation>af {wanted}</translation>
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
        <translation>{criterion}, {category}: {there} af {wanted}, {state}</translation>
    </message>
</context>
<context>
    <name>CropEditor</name>
    <message>
        <source>As much as possible</source>
        <translation>Så meget som muligt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Beskær billedet</translation>
    </message>
    <message>
        <source>Drag the frame, or a corner of it. Arrows move it, with Shift in larger steps; + and − change its size. The whole picture is kept, so it can be cropped again.</source>
        <translation>Træk i rammen eller i et hjørne af den. Pilene flytter den, med Shift i større trin; + og − gør den større og mindre. Hele billedet bliver gemt, så du kan beskære igen.</translation>
    </message>
    <message>
        <source>Make the frame larger</source>
        <translation>Gør rammen større</translation>
    </message>
    <message>
        <source>Make the frame smaller</source>
        <translation>Gør rammen mindre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Kortet</translation>
    </message>
    <message>
        <source>crop a picture</source>
        <translation>beskære et billede</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Arrows move the frame, with Shift in larger steps; plus and minus change its size.</source>
        <translation>Pilene flytter rammen, med Shift i større trin; plus og minus gør den større og mindre.</translation>
    </message>
    <message>
        <source>The part that becomes the card</source>
        <translation>Den del der bliver til kortet</translation>
    </message>
</context>
<context>
    <name>CropPreview</name>
    <message>
        <source>The card as it will be</source>
        <translation>Kortet som det bliver</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>This is not a date yet. Write it as 14.3.2026.</source>
        <translation>Dette er ikke en dato endnu. Skriv den som 14.3.2026.</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.måned.år</translation>
    </message>
    <message>
        <source>{field}: choose in a calendar</source>
        <translation>{field}: vælg i en kalender</translation>
    </message>
</context>
<context>
    <name>DeckChoice</name>
    <message numerus="yes">
        <source>All %n card(s) are in.</source>
        <translation>
            <numerusform>%n kort er med.</numerusform>
            <numerusform>Alle %n kort er med.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in again</source>
        <translation>Tag alle med igen</translation>
    </message>
    <message>
        <source>All the cards</source>
        <translation>Alle kortene</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortsæt</translation>
    </message>
    <message>
        <source>Take cards out</source>
        <translation>Tag kort ud</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Kortene</translation>
    </message>
    <message>
        <source>The cards; Enter takes one out or puts it in again</source>
        <translation>Kortene; Enter tager et kort ud eller sætter det ind igen</translation>
    </message>
    <message>
        <source>The deck of this session has been removed.</source>
        <translation>Denne sessions kortsæt er fjernet.</translation>
    </message>
    <message>
        <source>Which of the cards</source>
        <translation>Hvilke af kortene</translation>
    </message>
    <message>
        <source>choose the cards</source>
        <translation>vælge kortene</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ude</translation>
    </message>
    <message>
        <source>take cards out</source>
        <translation>tage kort ud</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n card(s) are in.</source>
        <translation>
            <numerusform>{left} af %n kort er med.</numerusform>
            <numerusform>{left} af %n kort er med.</numerusform>
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
        <translation>Kortsæt</translation>
    </message>
    <message>
        <source>Drop pictures anywhere on this page to make a deck of your own. They stay in this file.</source>
        <translation>Slip billeder hvor som helst på siden for at lave dit eget kortsæt. De bliver i denne fil.</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>følger med programmet</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>dit eget</translation>
    </message>
</context>
<context>
    <name>DeckView</name>
    <message numerus="yes">
        <source>%n picture(s) without alt text: those who cannot see them hear only the title.</source>
        <translation>
            <numerusform>%n billede uden alt-tekst: de der ikke kan se det, hører kun titlen.</numerusform>
            <numerusform>%n billeder uden alt-tekst: de der ikke kan se dem, hører kun titlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague opens it with New deck, Open a deck. The file is not encrypted.</source>
        <translation>En kollega åbner det med Nyt kortsæt, Åbn et kortsæt. Filen er ikke krypteret.</translation>
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
        <translation>Et »hvad nu hvis«</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>Alle %n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Vælg billeder</translation>
    </message>
    <message>
        <source>Deck of cards (*{suffix})</source>
        <translation>Kortsæt (*{suffix})</translation>
    </message>
    <message>
        <source>Drop pictures here or choose them; or press Add for cards of words: statements to take a stand on, dilemmas, and what-ifs.</source>
        <translation>Slip billeder her eller vælg dem; eller tryk Tilføj for kort med ord: påstande at tage stilling til, dilemmaer og »hvad nu hvis«.</translation>
    </message>
    <message>
        <source>More about this deck</source>
        <translation>Mere om dette kortsæt</translation>
    </message>
    <message>
        <source>Name of the deck</source>
        <translation>Kortsættets navn</translation>
    </message>
    <message>
        <source>No cards in it yet</source>
        <translation>Ingen kort i det endnu</translation>
    </message>
    <message>
        <source>Pictures …</source>
        <translation>Billeder …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Remove the deck</source>
        <translation>Fjern kortsættet</translation>
    </message>
    <message>
        <source>Save the deck for a colleague …</source>
        <translation>Gem kortsættet til en kollega …</translation>
    </message>
    <message>
        <source>The deck is saved.</source>
        <translation>Kortsættet er gemt.</translation>
    </message>
    <message>
        <source>Which of the cards</source>
        <translation>Hvilke af kortene</translation>
    </message>
    <message>
        <source>Whose the pictures are</source>
        <translation>Hvem billederne tilhører</translation>
    </message>
    <message>
        <source>Whose the pictures are, and that they may be used</source>
        <translation>Hvem billederne tilhører, og at de må bruges</translation>
    </message>
    <message>
        <source>name of the deck</source>
        <translation>kortsættets navn</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>nyt kort</translation>
    </message>
    <message>
        <source>order of the cards</source>
        <translation>rækkefølgen af kortene</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>fjerne et kort</translation>
    </message>
    <message>
        <source>remove a deck</source>
        <translation>fjerne et kortsæt</translation>
    </message>
    <message>
        <source>rights to the pictures</source>
        <translation>rettighederne til billederne</translation>
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
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Mødeleder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Change the details of the meeting</source>
        <translation>Ret oplysningerne om mødet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Done with the details of the meeting</source>
        <translation>Færdig med oplysningerne om mødet</translation>
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
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>No date or place yet.</source>
        <translation>Endnu ingen dato og intet sted.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message>
        <source>The meeting is today</source>
        <translation>Mødet er i dag</translation>
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
        <translation>Hvad mødet hedder</translation>
    </message>
    <message>
        <source>chair: {name}</source>
        <translation>mødeleder: {name}</translation>
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
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
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
        <translation>Ser på de ønskede antal</translation>
    </message>
    <message>
        <source>Choosing reserves</source>
        <translation>Vælger reserver</translation>
    </message>
    <message>
        <source>Finding out why it cannot be done</source>
        <translation>Finder ud af, hvorfor det ikke kan lade sig gøre</translation>
    </message>
    <message>
        <source>Making everybody&apos;s chance as even as can be</source>
        <translation>Gør chancen så jævn som muligt for alle</translation>
    </message>
    <message>
        <source>Numbering the panels</source>
        <translation>Nummererer panelerne</translation>
    </message>
    <message>
        <source>Trying what whole panels allow</source>
        <translation>Prøver, hvad hele paneler tillader</translation>
    </message>
</context>
<context>
    <name>DropoutRates</name>
    <message>
        <source>Another number for …</source>
        <translation>Et andet tal for …</translation>
    </message>
    <message>
        <source>As many as of the others: {answer}</source>
        <translation>Lige så mange som af de andre: {answer}</translation>
    </message>
    <message>
        <source>Drop-outs in per cent</source>
        <translation>Frafald i procent</translation>
    </message>
    <message>
        <source>Drop-outs in per cent, {answer}</source>
        <translation>Frafald i procent, {answer}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expected drop-outs</source>
        <translation>Forventet frafald</translation>
    </message>
    <message>
        <source>In per cent. The reserves are chosen so that they help the most.</source>
        <translation>I procent. Reserverne vælges, så de hjælper mest.</translation>
    </message>
    <message>
        <source>change expected drop-outs</source>
        <translation>ændr forventet frafald</translation>
    </message>
</context>
<context>
    <name>DroppedCard</name>
    <message>
        <source>Dropped out of the panel</source>
        <translation>Er faldet fra panelet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>They are not drawn or proposed for this panel. Whoever is taken back is a candidate like the others; the seat is not given back.</source>
        <translation>De bliver hverken trukket eller foreslået til dette panel. Den, du tager tilbage, er kandidat som de andre, men får ikke pladsen igen.</translation>
    </message>
    <message>
        <source>take back a candidate</source>
        <translation>tag en kandidat tilbage</translation>
    </message>
    <message>
        <source>{name} is a candidate again.</source>
        <translation>{name} er kandidat igen.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Comes in a later version</source>
        <translation>Kommer i en senere version</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå til møderne</translation>
    </message>
    <message>
        <source>Here you will key in the short slips that participants fill in after a meeting, and see what has become better. Until then, note what they say about the meeting itself as input under the last item of the agenda.</source>
        <translation>Her skal du kunne taste de korte sedler ind, som deltagerne udfylder efter et møde, og se, hvad der er blevet bedre. Indtil da kan du notere det, de siger om selve mødet, som input under sidste punkt på dagsordenen.</translation>
    </message>
</context>
<context>
    <name>EvaluationStep</name>
    <message>
        <source>Evaluation comes in a later version</source>
        <translation>Evaluering kommer i en senere version</translation>
    </message>
    <message>
        <source>Here you will print a short slip for the participants and a form for you who arranged it, and put together what they say about how much influence was promised and how much there was.</source>
        <translation>Her vil du kunne udskrive en kort seddel til deltagerne og et skema til jer, der arrangerede, og sammenholde, hvad de siger om, hvor megen indflydelse der blev lovet, og hvor megen der blev.</translation>
    </message>
    <message>
        <source>Note the answers under the last item of the agenda, without names.</source>
        <translation>Notér svarene under det sidste punkt på dagsordenen, uden navne.</translation>
    </message>
    <message>
        <source>Set aside the last minutes of the meeting for a round: what should we do differently?</source>
        <translation>Sæt de sidste minutter af mødet af til en runde: Hvad bør vi gøre anderledes?</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møderne</translation>
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
            <numerusform>%n række er eksporteret.</numerusform>
            <numerusform>%n rækker er eksporteret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-projektmappe (XLSX)</translation>
    </message>
    <message>
        <source>Text with semicolons (CSV)</source>
        <translation>Tekst med semikolon (CSV)</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it when it is no longer needed.</source>
        <translation>Filen er ikke krypteret. Slet den, når den ikke længere er nødvendig.</translation>
    </message>
</context>
<context>
    <name>FairnessCard</name>
    <message>
        <source>Account</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Account of the draw</source>
        <translation>Redegørelse for lodtrækningen</translation>
    </message>
    <message>
        <source>At random among panels that meet the wanted numbers, with {candidates} candidates.</source>
        <translation>Tilfældigt blandt paneler, der opfylder kriterierne, med {candidates} kandidater.</translation>
    </message>
    <message>
        <source>Drawn {when}, code {code}.</source>
        <translation>Lodtrækning {when}, kode {code}.</translation>
    </message>
    <message>
        <source>No lots have been drawn.</source>
        <translation>Der er ikke trukket lod.</translation>
    </message>
    <message>
        <source>Something has been changed by hand since.</source>
        <translation>Noget er ændret i hånden siden.</translation>
    </message>
</context>
<context>
    <name>FairnessWords</name>
    <message numerus="yes">
        <source>%n candidate(s) could not be drawn: no panel that meets the wanted numbers has room.</source>
        <translation>
            <numerusform>%n kandidat kunne ikke udtrækkes: Ingen paneler, der opfylder kriterierne, har plads.</numerusform>
            <numerusform>%n kandidater kunne ikke udtrækkes: Ingen paneler, der opfylder kriterierne, har plads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) had a chance between {low} and {high}</source>
        <translation>
            <numerusform>%n kandidat havde mellem {low} og {high} chance</numerusform>
            <numerusform>%n kandidater havde mellem {low} og {high} chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) had the same chance, {low}</source>
        <translation>
            <numerusform>%n kandidat havde {low} chance</numerusform>
            <numerusform>%n kandidater havde samme chance, {low}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) was (were) on none of the panels that were found.</source>
        <translation>
            <numerusform>%n kandidat var ikke med i nogen af de paneler, der blev fundet.</numerusform>
            <numerusform>%n kandidater var ikke med i nogen af de paneler, der blev fundet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) had been locked beforehand.</source>
        <translation>
            <numerusform>%n plads var låst på forhånd.</numerusform>
            <numerusform>%n pladser var låst på forhånd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) on every panel that was found.</source>
        <translation>
            <numerusform>%n var med i alle de paneler, der blev fundet.</numerusform>
            <numerusform>%n var med i alle de paneler, der blev fundet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) sure of a seat, since few others have the answers that are wanted.</source>
        <translation>
            <numerusform>%n var sikker på en plads, fordi få andre har de svar, der er ønsket.</numerusform>
            <numerusform>%n var sikre på en plads, fordi få andre har de svar, der er ønsket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) had a chance between {low} and {high}</source>
        <translation>
            <numerusform>Kandidaten havde mellem {low} og {high} chance (%n)</numerusform>
            <numerusform>Alle %n kandidater havde mellem {low} og {high} chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) had the same chance, {low}</source>
        <translation>
            <numerusform>Kandidaten havde {low} chance (%n)</numerusform>
            <numerusform>Alle %n kandidater havde samme chance, {low}</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be drawn: no panel that meets the wanted numbers has room for these answers.</source>
        <translation>Kunne ikke udtrækkes: Ingen paneler, der opfylder kriterierne, har plads til disse svar.</translation>
    </message>
    <message>
        <source>Dice or balls in the room gave the number {number}, and with it the panel.</source>
        <translation>Terninger eller kugler i rummet gav nummer {number} og dermed panelet.</translation>
    </message>
    <message>
        <source>Drawn again by itself: those on the panels it was first drawn together with could not be drawn.</source>
        <translation>Udtrukket igen alene: de, der sidder i de paneler, det først blev udtrukket sammen med, kunne ikke udtrækkes.</translation>
    </message>
    <message>
        <source>Drawn by lot.</source>
        <translation>Udtrukket ved lodtrækning.</translation>
    </message>
    <message>
        <source>Fair draw.</source>
        <translation>Retfærdig lodtrækning.</translation>
    </message>
    <message>
        <source>From these chances the computer made a list of {panels} numbers, each as likely as the others. Behind every number stand {together} panels that meet every wanted number and have nobody in common, and whoever had a chance of {low} stands behind about {times} of the numbers. The list was finished before the number was drawn.</source>
        <translation>Ud fra disse chancer lavede computeren en liste med {panels} numre, som alle var lige sandsynlige. Bag hvert nummer står {together} paneler, der opfylder alle ønskede antal og ikke har nogen til fælles, og den, der havde {low} chance, står bag omtrent {times} af numrene. Listen var færdig, før nummeret blev trukket.</translation>
    </message>
    <message>
        <source>From these chances the computer made a list of {panels} numbers, each as likely as the others. Behind every number stand {together} panels that meet the wanted numbers after some gave way and have nobody in common, and whoever had a chance of {low} stands behind about {times} of the numbers. The list was finished before the number was drawn.</source>
        <translation>Ud fra disse chancer lavede computeren en liste med {panels} numre, som alle var lige sandsynlige. Bag hvert nummer står {together} paneler, der opfylder de ønskede antal, som de var, efter at nogle veg, og som ikke har nogen til fælles, og den, der havde {low} chance, står bag omtrent {times} af numrene. Listen var færdig, før nummeret blev trukket.</translation>
    </message>
    <message>
        <source>From these chances the computer made {panels} numbered panels, each as likely as the others. Every one of them meets every wanted number, and whoever had a chance of {low} is on about {times} of them. The list was finished before the number was drawn.</source>
        <translation>Ud fra disse chancer lavede computeren {panels} nummererede paneler, som alle var lige sandsynlige. Hvert af dem opfylder alle ønskede antal, og den, der havde {low} chance, er med i omtrent {times} af dem. Listen var færdig, før nummeret blev trukket.</translation>
    </message>
    <message>
        <source>From these chances the computer made {panels} numbered panels, each as likely as the others. Every one of them meets the wanted numbers after some gave way, and whoever had a chance of {low} is on about {times} of them. The list was finished before the number was drawn.</source>
        <translation>Ud fra disse chancer lavede computeren {panels} nummererede paneler, som alle var lige sandsynlige. Hvert af dem opfylder de ønskede antal, som de var, efter at nogle veg, og den, der havde {low} chance, er med i omtrent {times} af dem. Listen var færdig, før nummeret blev trukket.</translation>
    </message>
    <message>
        <source>Highest for {answer}: {number} candidates, and {seats} seats.</source>
        <translation>Højest for {answer}: {number} kandidater og {seats} pladser.</translation>
    </message>
    <message>
        <source>Locked, or on every panel that was found in time.</source>
        <translation>Låst, eller med i alle de paneler, der blev fundet i tide.</translation>
    </message>
    <message>
        <source>Lowest for {answer}: {number} candidates, and only {seats} seats.</source>
        <translation>Lavest for {answer}: {number} kandidater og kun {seats} pladser.</translation>
    </message>
    <message>
        <source>Nobody’s chance can be made larger without taking from somebody whose chance is no larger.</source>
        <translation>Ingen kan få større chance, uden at det tages fra nogen, der ikke har større.</translation>
    </message>
    <message>
        <source>One of {panels} panels drawn together, and nobody is on two of them: the chance is that of a seat on any of them.</source>
        <translation>Et af {panels} paneler, der blev udtrukket sammen, og ingen sidder i to af dem: chancen gælder en plads i et hvilket som helst af dem.</translation>
    </message>
    <message>
        <source>Only one panel meets the wanted numbers and keeps the locked seats.</source>
        <translation>Kun ét panel opfylder kriterierne og beholder de låste pladser.</translation>
    </message>
    <message>
        <source>Only one panel was found in time.</source>
        <translation>Kun ét panel blev fundet i tide.</translation>
    </message>
    <message>
        <source>Put together by hand.</source>
        <translation>Sat sammen i hånden.</translation>
    </message>
    <message>
        <source>Since seats were locked the panels are not alike, and the chances are those of a seat on each panel by itself: none of them can be made larger without taking from one that is no larger.</source>
        <translation>Da nogle pladser var låst, er panelerne ikke ens, og det er chancerne for en plads i hvert panel for sig, der er gjort så lige som muligt: ingen af dem kan blive større, uden at det tages fra en, der ikke er større.</translation>
    </message>
    <message>
        <source>Sure of a seat: locked, or few others have the answers that are wanted.</source>
        <translation>Sikker på en plads: låst, eller få andre har de svar, der er ønsket.</translation>
    </message>
    <message>
        <source>The computer picked the starting number {seed} at random; together with the fingerprint it gives the number {number}, and with it the panel.</source>
        <translation>Computeren valgte starttallet {seed} tilfældigt. Sammen med fingeraftrykket giver det nummer {number} og dermed panelet.</translation>
    </message>
    <message>
        <source>The computer worked out how to draw so that whoever has the smallest chance gets as large a chance as the wanted numbers allow, then the next smallest, and so on.</source>
        <translation>Først regnede computeren ud, hvordan der kan trækkes lod så retfærdigt som muligt: De, der har mindst chance, skal have så stor en chance, som kriterierne tillader, så de, der har næstmindst, og så videre.</translation>
    </message>
    <message>
        <source>The panel had been drawn before. The reason for drawing again: {reason}</source>
        <translation>Panelet var udtrukket før. Grunden til at trække lod igen: {reason}</translation>
    </message>
    <message>
        <source>There was no choice.</source>
        <translation>Der var ikke noget valg.</translation>
    </message>
    <message>
        <source>There were no more candidates than seats.</source>
        <translation>Der var ikke flere kandidater end pladser.</translation>
    </message>
    <message>
        <source>Was on none of the panels that were found in time.</source>
        <translation>Var ikke med i nogen af de paneler, der blev fundet i tide.</translation>
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
        <translation>{chances} – så lige, som kriterierne tillader (bevist optimum).</translation>
    </message>
    <message>
        <source>{chances} – the most even that was found in time. Nobody’s chance is more than {points} percentage points below the fairest.</source>
        <translation>{chances} – det mest lige, der blev fundet på den tid, computeren havde. Ingen chance er mere end {points} procentpoint lavere end den mest retfærdige.</translation>
    </message>
    <message>
        <source>{chance}, about as most candidates.</source>
        <translation>{chance}, omtrent som de fleste kandidater.</translation>
    </message>
    <message>
        <source>{chance}: few candidates ({number}) are {answer}, and {seats} seats are for them.</source>
        <translation>{chance}: få af kandidaterne ({number}) er {answer}, og {seats} pladser er til dem.</translation>
    </message>
    <message>
        <source>{chance}: many candidates ({number}) are {answer}, and only {seats} seats are for them.</source>
        <translation>{chance}: mange af kandidaterne ({number}) er {answer}, og kun {seats} pladser er til dem.</translation>
    </message>
    <message>
        <source>{chance}: no wanted number alone makes it high; taken together they ask for these answers.</source>
        <translation>{chance}: Intet ønsket antal gør alene chancen høj, men tilsammen beder de om disse svar.</translation>
    </message>
    <message>
        <source>{chance}: no wanted number alone makes it low; taken together they leave few seats for these answers.</source>
        <translation>{chance}: Intet ønsket antal gør alene chancen lav, men tilsammen giver de få pladser til disse svar.</translation>
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
        <translation>»{category}« ({criterion})</translation>
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
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>En anden fil</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Lodret streg |</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Mellem kolonner</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Vælg en fil</translation>
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
        <translation>Fundet automatisk. Ændr det, hvis rækkerne ser forkerte ud.</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Sådan læses den</translation>
    </message>
    <message>
        <source>It is read as before.</source>
        <translation>Den læses som før.</translation>
    </message>
    <message>
        <source>Letters are stored as</source>
        <translation>Bogstaver er gemt som</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blandet</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Ingen sådan række</translation>
    </message>
    <message>
        <source>Nothing of it was written. Choose it again.</source>
        <translation>Intet fra den blev skrevet. Vælg den igen.</translation>
    </message>
    <message>
        <source>Older Mac</source>
        <translation>Ældre Mac</translation>
    </message>
    <message>
        <source>On to the columns</source>
        <translation>Videre til kolonnerne</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Læser filen</translation>
    </message>
    <message>
        <source>Row with names</source>
        <translation>Række med navne</translation>
    </message>
    <message>
        <source>Row with the column names</source>
        <translation>Række med navnene på kolonnerne</translation>
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
        <translation>Svarene fra en tilmeldingsformular eller en liste, nogen fører: Excel, OpenDocument eller CSV. Du kan også slippe filen her. Den bliver kun læst, og intet gemmes før sidste trin.</translation>
    </message>
    <message>
        <source>The file with the people was let go when the program was locked.</source>
        <translation>Filen med personerne blev lukket, da programmet blev låst.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De første rækker i filen</translation>
    </message>
    <message>
        <source>Which file has the people in it?</source>
        <translation>Hvilken fil har personerne?</translation>
    </message>
    <message>
        <source>Windows (Western Europe)</source>
        <translation>Windows (Vesteuropa)</translation>
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
        <translation>Vælg et svar …</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer efter</translation>
    </message>
    <message>
        <source>Filter by …</source>
        <translation>Filtrer efter …</translation>
    </message>
    <message>
        <source>Names that have lost letters</source>
        <translation>Navne, der har mistet bogstaver</translation>
    </message>
    <message>
        <source>Show those who answered</source>
        <translation>Vis dem, der svarede</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Fjern filteret {filter}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>About {wanted} of the candidates the draw has no choice, because of these together: {bounds}.</source>
        <translation>Om {wanted} af kandidaterne har lodtrækningen intet valg, på grund af disse tilsammen: {bounds}.</translation>
    </message>
    <message>
        <source>Beyond what you allow for: {changes}</source>
        <translation>Ud over det, du har åbnet for: {changes}</translation>
    </message>
    <message>
        <source>No change within what you allow for the wanted numbers makes a panel possible.</source>
        <translation>Ingen ændring inden for det, du tillader for de ønskede antal, gør et panel muligt.</translation>
    </message>
    <message>
        <source>Panel number {wanted} of those drawn together cannot be drawn, not even alone.</source>
        <translation>Panel nummer {wanted} af dem, der udtrækkes sammen, kan ikke udtrækkes, heller ikke alene.</translation>
    </message>
    <message>
        <source>The panel needs at least one seat.</source>
        <translation>Panelet skal have mindst én plads.</translation>
    </message>
    <message>
        <source>There are candidates enough for {wanted} panels, but they cannot be shared out so that each panel meets its wanted numbers.</source>
        <translation>Der er kandidater nok til {wanted} paneler, men de kan ikke fordeles, så hvert panel opfylder de ønskede antal.</translation>
    </message>
    <message>
        <source>There are {wanted} seats and {listed} candidates, but no more than {available} can sit together: no two may be from the same household.</source>
        <translation>Der er {wanted} pladser og {listed} kandidater, men ikke flere end {available} kan sidde sammen: ingen to må være fra samme husstand.</translation>
    </message>
    <message>
        <source>There are {wanted} seats, but only {available} candidates.</source>
        <translation>Der er {wanted} pladser, men kun {available} kandidater.</translation>
    </message>
    <message>
        <source>These cannot all be met by those there are to draw from: {bounds}.</source>
        <translation>Disse kan ikke alle opfyldes med dem, der er at trække lod blandt: {bounds}.</translation>
    </message>
    <message>
        <source>Without the rule of one from each household a panel would be possible; {wanted} would then sit beside somebody they live with.</source>
        <translation>Uden reglen om én fra hver husstand ville et panel være muligt. Så ville {wanted} sidde sammen med nogen, de bor med.</translation>
    </message>
    <message>
        <source>at least {number} with {criterion} {category}</source>
        <translation>mindst {number} med {criterion} {category}</translation>
    </message>
    <message>
        <source>at most {number} with {criterion} {category}</source>
        <translation>højst {number} med {criterion} {category}</translation>
    </message>
    <message>
        <source>lower the minimum for {category} ({criterion}) from {before} to {after}</source>
        <translation>sænk minimum for {category} ({criterion}) fra {before} til {after}</translation>
    </message>
    <message>
        <source>only one from each household</source>
        <translation>kun én fra hver husstand</translation>
    </message>
    <message>
        <source>raise the maximum for {category} ({criterion}) from {before} to {after}</source>
        <translation>hæv maksimum for {category} ({criterion}) fra {before} til {after}</translation>
    </message>
    <message>
        <source>{criterion}, {category}: a wanted number cannot be below zero.</source>
        <translation>{criterion}, {category}: Et ønsket antal kan ikke være under nul.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: at least {wanted} cannot go with at most {available}.</source>
        <translation>{criterion}, {category}: Mindst {wanted} går ikke sammen med højst {available}.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: the other wanted numbers leave {wanted} seats, and no more than {available} can sit there, so here the draw has no choice.</source>
        <translation>{criterion}, {category}: De andre ønskede antal efterlader {wanted} pladser, og ikke mere end {available} kan sidde der, så her har lodtrækningen intet valg.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}, and no more than {available} can sit, so here the draw has no choice.</source>
        <translation>{criterion}, {category}: Du beder om mindst {wanted}, og ikke mere end {available} kan sidde, så her har lodtrækningen intet valg.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}, but only {available} of the candidates belong there.</source>
        <translation>{criterion}, {category}: Du beder om mindst {wanted}, men kun {available} af kandidaterne hører til der.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: you ask for at least {wanted}. {listed} of the candidates belong there, but no more than {available} can sit together: no two may be from the same household.</source>
        <translation>{criterion}, {category}: Du beder om mindst {wanted}. {listed} af kandidaterne hører til der, men ikke mere end {available} kan sidde sammen: Ikke to må være fra samme husstand.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: {wanted} with locked seats belong there, but at most {available} are wanted.</source>
        <translation>{criterion}, {category}: {wanted} med låst plads hører til der, men der ønskes højst {available}.</translation>
    </message>
    <message>
        <source>{criterion}: at least {wanted} are wanted in all, but there are only {available} seats.</source>
        <translation>{criterion}: Der ønskes mindst {wanted} i alt, men der er kun {available} pladser.</translation>
    </message>
    <message>
        <source>{criterion}: there is room for at most {available}, but {wanted} seats are to be filled.</source>
        <translation>{criterion}: Der er plads til højst {available}, men {wanted} pladser skal fyldes.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{number} kept out</source>
        <translation>{number} holdt ude</translation>
    </message>
    <message>
        <source>{number} locked seats</source>
        <translation>{number} låste pladser</translation>
    </message>
    <message>
        <source>{wanted} are both kept in and kept out.</source>
        <translation>{wanted} er både låst inde og holdt ude.</translation>
    </message>
    <message>
        <source>{wanted} panels are drawn together. The numbers here are for all of them together, the proposals for each.</source>
        <translation>{wanted} paneler udtrækkes sammen. Tallene her gælder alle tilsammen, forslagene hvert af dem.</translation>
    </message>
    <message>
        <source>{wanted} seats are locked, but no more than {available} of them can be kept: no two may be from the same household.</source>
        <translation>{wanted} pladser er låst, men ikke mere end {available} af dem kan beholdes: Ikke to må være fra samme husstand.</translation>
    </message>
    <message>
        <source>{wanted} seats are locked, but there are only {available} seats.</source>
        <translation>{wanted} pladser er låst, men der er kun {available} pladser.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Vælg en adgangssætning</translation>
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
        <translation>Gem gendannelseskoden</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Opret filen</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Opretter filen …</translation>
    </message>
    <message>
        <source>Name of the workplace</source>
        <translation>Arbejdspladsens navn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Samråd keeps everything in one encrypted file on this machine. It never uses the network.</source>
        <translation>Samråd har alt i én krypteret fil på denne computer. Programmet bruger aldrig nettet.</translation>
    </message>
    <message>
        <source>Step {n} of 3</source>
        <translation>Trin {n} af 3</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation>Hvad må vi kalde dig?</translation>
    </message>
    <message>
        <source>You type it each time you start. A sentence is easier to remember than a password, and safer.</source>
        <translation>Du skriver den, hver gang du starter. En sætning er lettere at huske end et kodeord og mere sikker.</translation>
    </message>
    <message>
        <source>for example Dalen municipality, service centre</source>
        <translation>for eksempel Dalen Kommune, Borgerservice</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Actions noted in a meeting, with who is responsible and a deadline, are gathered here.</source>
        <translation>Tiltag, der noteres på et møde med ansvarlig og frist, samles her.</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Mødedato</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Export what was agreed</source>
        <translation>Eksporter det, der blev aftalt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå til møderne</translation>
    </message>
    <message>
        <source>It lists what was agreed. What came of it, and telling the participants, comes in a later version.</source>
        <translation>Det viser, hvad der er aftalt. Hvad det blev til, og svaret til deltagerne kommer i en senere version.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet</source>
        <translation>Intet er aftalt endnu</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>This room is thin for now.</source>
        <translation>Dette rum er enkelt indtil videre.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Hvad der blev aftalt</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>uden frist</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>ingen ansvarlig endnu</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>overskredet {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpStep</name>
    <message>
        <source>Agree with the owner of the panel on the day when the participants get their answer.</source>
        <translation>Aftal med panelets ejer, hvilken dag deltagerne får svar.</translation>
    </message>
    <message>
        <source>Follow-up comes in a later version</source>
        <translation>Opfølgning kommer i en senere version</translation>
    </message>
    <message>
        <source>Give every action in the minutes an owner and a deadline.</source>
        <translation>Giv hvert tiltag i referatet en ansvarlig og en frist.</translation>
    </message>
    <message>
        <source>Here every recommendation will get its answer, every promise its date, and the participants a letter: you said – we did.</source>
        <translation>Her vil hver anbefaling få sit svar, hvert løfte sin dato og deltagerne et brev: I sagde – vi gjorde.</translation>
    </message>
    <message>
        <source>Read the purpose again</source>
        <translation>Læs formålet igen</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møderne</translation>
    </message>
</context>
<context>
    <name>ForcedNote</name>
    <message numerus="yes">
        <source>%n cannot get a seat with these numbers.</source>
        <translation>
            <numerusform>%n kan ikke få plads med disse antal.</numerusform>
            <numerusform>%n kan ikke få plads med disse antal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all is (are) certain of a seat before lots are drawn.</source>
        <translation>
            <numerusform>%n er i alt sikker på en plads, før der trækkes lod.</numerusform>
            <numerusform>%n er i alt sikre på en plads, før der trækkes lod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the draw has no choice.</source>
        <translation>Her har lodtrækningen intet valg.</translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more wanted number(s).</source>
        <translation>
            <numerusform>Sådan er det med %n ønsket antal til.</numerusform>
            <numerusform>Sådan er det med %n ønskede antal til.</numerusform>
        </translation>
    </message>
    <message>
        <source>{criterion}, {category}: 2 are on the list, and you want 2: both are certain of a seat.</source>
        <translation>{criterion}, {category}: 2 står på listen, og du ønsker 2: Begge er sikre på en plads.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: one is on the list, and you want one, who is certain of a seat.</source>
        <translation>{criterion}, {category}: Én står på listen, og du ønsker én. Den er sikker på en plads.</translation>
    </message>
    <message>
        <source>{criterion}, {category}: {wanted} are on the list, and you want {wanted}: all are certain of a seat.</source>
        <translation>{criterion}, {category}: {wanted} står på listen, og du ønsker {wanted}: Alle er sikre på en plads.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
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
        <translation>Fjern denne linje</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Hvor de kommer fra</translation>
    </message>
    <message>
        <source>for example the building department</source>
        <translation>for eksempel byggesagsafdelingen</translation>
    </message>
    <message>
        <source>remove guests</source>
        <translation>fjerne øvrige deltagere</translation>
    </message>
    <message>
        <source>write down guests</source>
        <translation>skrive øvrige deltagere op</translation>
    </message>
</context>
<context>
    <name>HarvestPanel</name>
    <message>
        <source>A release holds for the exact words: change them, and the sentence stays here until you ask again.</source>
        <translation>Det, gruppen siger ja til, gælder de nøjagtige ord: ændrer du dem, bliver sætningen her, til du har spurgt igen.</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Høst</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Ny sætning</translation>
    </message>
    <message>
        <source>Which sentence may we take with us, and who may hear it? The group agrees word by word, and the room sees what you write. What stays here is deleted when the session closes.</source>
        <translation>Hvilken sætning må vi tage med os, og hvem må høre den? Gruppen bliver enig ord for ord, og rummet ser det, du skriver. Det, der bliver her, slettes, når sessionen afsluttes.</translation>
    </message>
    <message>
        <source>add a sentence</source>
        <translation>ny sætning</translation>
    </message>
    <message>
        <source>release a sentence</source>
        <translation>slip en sætning ud</translation>
    </message>
    <message>
        <source>remove a sentence</source>
        <translation>fjern en sætning</translation>
    </message>
    <message>
        <source>write the harvest</source>
        <translation>skriv høsten</translation>
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
        <translation>3. Refleksion</translation>
    </message>
    <message>
        <source>4. Meetings</source>
        <translation>4. Møder</translation>
    </message>
    <message>
        <source>B or full stop</source>
        <translation>B eller punktum</translation>
    </message>
    <message>
        <source>Everything is saved as you type, in one encrypted file. Undo takes back anything since you unlocked it.</source>
        <translation>Alt gemmes, mens du skriver, i én krypteret fil. Fortryd tager alt tilbage, siden du låste op.</translation>
    </message>
    <message>
        <source>From a list of volunteers to minutes</source>
        <translation>Fra en liste med frivillige til referat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Import the spreadsheet of those who have volunteered. You see what will happen before anything is written.</source>
        <translation>Importér regnearket med dem, der har meldt sig. Du ser, hvad der vil ske, før noget bliver skrevet.</translation>
    </message>
    <message>
        <source>In a session: back</source>
        <translation>I en session: tilbage</translation>
    </message>
    <message>
        <source>In a session: choose a card</source>
        <translation>I en session: vælg et kort</translation>
    </message>
    <message>
        <source>In a session: curtain</source>
        <translation>I en session: mørk skærm</translation>
    </message>
    <message>
        <source>In a session: next</source>
        <translation>I en session: næste</translation>
    </message>
    <message>
        <source>In a session: next in the round</source>
        <translation>I en session: næste i runden</translation>
    </message>
    <message>
        <source>In a session: pause</source>
        <translation>I en session: pause</translation>
    </message>
    <message>
        <source>In a session: swap screens</source>
        <translation>I en session: byt skærm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Make a panel, write what it is for, choose who may be drawn, say what the panel should mirror, and draw.</source>
        <translation>Opret et panel, skriv, hvad det er til for, vælg, hvem der kan trækkes, sig, hvad panelet skal afspejle, og træk lod.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Intet at gemme</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Plan a session with picture cards. The room sees the wall on the second screen; the console is for you alone.</source>
        <translation>Planlæg en session med billedkort. Rummet ser væggen på den anden skærm; konsollen er kun til dig.</translation>
    </message>
    <message>
        <source>Samråd {version}. Licence: EUPL-1.2.</source>
        <translation>Samråd {version}. Licens: EUPL-1.2.</translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation>Mellemrum, Page Down</translation>
    </message>
    <message>
        <source>Write notes against each item while people talk. The minutes stand finished beside them as a page.</source>
        <translation>Skriv noter til hvert punkt, mens folk taler. Referatet står færdigt ved siden af som en side.</translation>
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
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plads</numerusform>
            <numerusform>%n pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Sammensætning</translation>
    </message>
    <message>
        <source>Deadlines and promises to the participants</source>
        <translation>Frister og løfter til deltagerne</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Finish the minutes: {title}</source>
        <translation>Gør referatet færdigt: {title}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Fortsæt sessionen</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Goddag</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>Goddag, {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Godaften</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Godaften, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Godmorgen</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Godmorgen, {name}</translation>
    </message>
    <message>
        <source>Here you see what is due</source>
        <translation>Her ser du, hvad der står for tur</translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation>Hvor langt de er nået</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Importér en liste med personer</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Opret ny kode</translation>
    </message>
    <message>
        <source>Meeting {n}</source>
        <translation>Møde {n}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Nyt panel</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Uden dato</translation>
    </message>
    <message>
        <source>No panel yet. Make one with “New panel”.</source>
        <translation>Ingen paneler endnu. Opret et med »Nyt panel«.</translation>
    </message>
    <message>
        <source>Nobody has been drawn yet.</source>
        <translation>Ingen er trukket ud endnu.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Intet står for tur.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel uden navn</translation>
    </message>
    <message>
        <source>Panels in progress</source>
        <translation>Paneler i gang</translation>
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
        <translation>Refleksionsgruppe</translation>
    </message>
    <message>
        <source>Share of panel members against everybody in the register</source>
        <translation>Andel panelmedlemmer mod alle i registret</translation>
    </message>
    <message>
        <source>Start a reflection session</source>
        <translation>Start refleksionssession</translation>
    </message>
    <message>
        <source>Start with the list of those who have volunteered: a CSV or Excel file is enough. Then make a panel, draw it, hold a session and print the minutes.</source>
        <translation>Start med listen over dem, der har meldt sig: en CSV- eller Excel-fil er nok. Opret så et panel, træk lod, hold en session, og udskriv referatet.</translation>
    </message>
    <message>
        <source>The recovery code has not been typed back.</source>
        <translation>Gendannelseskoden er ikke skrevet ind til kontrol.</translation>
    </message>
    <message>
        <source>This waits for you</source>
        <translation>Dette venter på dig</translation>
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
        <translation>Hvem har plads?</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that the file cannot be opened by anybody.</source>
        <translation>Uden den kan ingen åbne filen, hvis adgangssætningen glemmes.</translation>
    </message>
    <message>
        <source>new panel</source>
        <translation>nyt panel</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>ny session</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
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
        <translation>{seated} % af {registered} %</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Cancel the import</source>
        <translation>Annuller importen</translation>
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
        <translation>Trinene i importen</translation>
    </message>
    <message>
        <source>The people are being written down …</source>
        <translation>Personerne skrives ind …</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Hvad der vil ske</translation>
    </message>
    <message>
        <source>import of people</source>
        <translation>import af personer</translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message numerus="yes">
        <source>%n card(s) ready</source>
        <translation>
            <numerusform>%n kort klar</numerusform>
            <numerusform>%n kort klar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not become a card.</source>
        <translation>
            <numerusform>%n fil blev ikke til et kort.</numerusform>
            <numerusform>%n filer blev ikke til kort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Et nyt kortsæt</translation>
    </message>
    <message>
        <source>Add to {deck}</source>
        <translation>Føj til {deck}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Name of the deck</source>
        <translation>Kortsættets navn</translation>
    </message>
    <message>
        <source>No recognisable people in the pictures</source>
        <translation>Ingen genkendelige mennesker på billederne</translation>
    </message>
    <message>
        <source>Places and dates hidden in the files are taken away. The pictures are kept in this file, which is encrypted.</source>
        <translation>Steder og datoer, der ligger skjult i filerne, bliver fjernet. Billederne gemmes i denne fil, som er krypteret.</translation>
    </message>
    <message>
        <source>Taken by the service centre, to be used freely</source>
        <translation>Taget af borgerservice, må bruges frit</translation>
    </message>
    <message>
        <source>Tick the box, and they can be kept.</source>
        <translation>Sæt kryds, så kan de beholdes.</translation>
    </message>
    <message>
        <source>Whose the pictures are, and that they may be used</source>
        <translation>Hvem billederne tilhører, og at de må bruges</translation>
    </message>
    <message>
        <source>Write whose the pictures are and tick the box, and they can be kept.</source>
        <translation>Skriv hvem billederne tilhører, og sæt kryds, så kan de beholdes.</translation>
    </message>
    <message>
        <source>Write whose the pictures are, and they can be kept.</source>
        <translation>Skriv hvem billederne tilhører, så kan de beholdes.</translation>
    </message>
    <message>
        <source>new cards</source>
        <translation>nye kort</translation>
    </message>
    <message>
        <source>new deck</source>
        <translation>nyt kortsæt</translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>Here you will write the invitation once, print or export it for everybody who was drawn, and keep track of who comes, who needs something arranged, and which reserve is asked instead.</source>
        <translation>Her vil du kunne skrive invitationen én gang, udskrive eller eksportere den til alle udtrukne og holde styr på, hvem der kommer, hvem der har brug for særlige hensyn, og hvilken reserve der spørges i stedet.</translation>
    </message>
    <message>
        <source>If somebody cannot come, let a reserve take the seat under Composition.</source>
        <translation>Hvis nogen ikke kan komme, lader du en reserve tage pladsen under Sammensætning.</translation>
    </message>
    <message>
        <source>Letters and answers come in a later version</source>
        <translation>Breve og svar kommer i en senere version</translation>
    </message>
    <message>
        <source>On to the meetings</source>
        <translation>Videre til møderne</translation>
    </message>
    <message>
        <source>Take the text about purpose and influence from the first step into your letter.</source>
        <translation>Tag teksten om formål og indflydelse fra første trin med i dit brev.</translation>
    </message>
    <message>
        <source>To the panel list</source>
        <translation>Til panellisten</translation>
    </message>
    <message>
        <source>Write the three letters in your word processor, and merge them with the spreadsheet above.</source>
        <translation>Skriv de tre breve i tekstbehandlingen, og flet dem med regnearket ovenfor.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Background</source>
        <translation>Sagsfremstilling</translation>
    </message>
    <message>
        <source>Background in a few sentences</source>
        <translation>Sagsfremstilling i nogle få sætninger</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move or remove the agenda item</source>
        <translation>Flyt eller fjern punktet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>New note: {kind}</source>
        <translation>Nyt notat: {kind}</translation>
    </message>
    <message>
        <source>Remove the agenda item and its notes</source>
        <translation>Fjern punktet og dets notater</translation>
    </message>
    <message>
        <source>Title of the agenda item</source>
        <translation>Punktets titel</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hvad handler punktet om?</translation>
    </message>
    <message>
        <source>Write what was said …  Ctrl+T action · Ctrl+B recommendation · Ctrl+U quote</source>
        <translation>Skriv, hvad der blev sagt …  Ctrl+T tiltag · Ctrl+B anbefaling · Ctrl+U citat</translation>
    </message>
    <message>
        <source>change the agenda item</source>
        <translation>rette punktet</translation>
    </message>
    <message>
        <source>change the background</source>
        <translation>rette sagsfremstillingen</translation>
    </message>
    <message>
        <source>change the kind of a note</source>
        <translation>ændre, hvad et notat er</translation>
    </message>
    <message>
        <source>move a note</source>
        <translation>flytte et notat</translation>
    </message>
    <message>
        <source>move the agenda item</source>
        <translation>flytte punktet</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>fjerne et notat</translation>
    </message>
    <message>
        <source>remove the agenda item</source>
        <translation>fjerne punktet</translation>
    </message>
    <message>
        <source>say who does it</source>
        <translation>skrive, hvem der gør det</translation>
    </message>
    <message>
        <source>set a deadline</source>
        <translation>sætte en frist</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>skrive et notat</translation>
    </message>
    <message>
        <source>{kind} … The note after it is an input again.</source>
        <translation>{kind} … Noten efter bliver et input igen.</translation>
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
        <translation>Alle kort på storskærmen, og tilbage</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Pile, Enter</translation>
    </message>
    <message>
        <source>B or .</source>
        <translation>B eller .</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Tilbage til kortene</translation>
    </message>
    <message>
        <source>Console and wall change screens</source>
        <translation>Konsol og storskærmsbillede bytter skærm</translation>
    </message>
    <message>
        <source>Dark wall, and back</source>
        <translation>Mørk skærm, og tilbage</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From writing back to the cards; ends the wall alone</source>
        <translation>Fra skrivning tilbage til kortene; afslutter kun storskærmsbilledet</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
    <message>
        <source>Keys in the console</source>
        <translation>Taster i konsollen</translation>
    </message>
    <message>
        <source>Next step; a clicker does the same, also while you write</source>
        <translation>Næste trin; en klikker gør det samme, også mens du skriver</translation>
    </message>
    <message>
        <source>Number, Enter</source>
        <translation>Tal, Enter</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ét trin tilbage</translation>
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
        <translation>Mellemrum, Page Down</translation>
    </message>
    <message>
        <source>Take a card in hand; Enter again shows it on the wall or takes it off</source>
        <translation>Tag et kort i hånden; Enter igen viser det på storskærmen eller fjerner det</translation>
    </message>
    <message>
        <source>The booklet on this step, and back</source>
        <translation>Hæftet om dette trin, og tilbage</translation>
    </message>
    <message>
        <source>The card with that number; 0 is the blank one</source>
        <translation>Kortet med det nummer; 0 er det tomme</translation>
    </message>
    <message>
        <source>The word to the next seat; Shift+N to the one before</source>
        <translation>Ordet til næste plads; Shift+N til den forrige</translation>
    </message>
    <message>
        <source>They rest while you write.</source>
        <translation>De hviler, mens du skriver.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne liste</translation>
    </message>
</context>
<context>
    <name>LaterStep</name>
    <message>
        <source>What you can do now</source>
        <translation>Det kan du gøre nu</translation>
    </message>
</context>
<context>
    <name>LeewayNotes</name>
    <message>
        <source>Looking at the wanted numbers</source>
        <translation>Ser på de ønskede antal</translation>
    </message>
    <message>
        <source>Not all these numbers can be met.</source>
        <translation>Ikke alle disse antal kan opfyldes.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message numerus="yes">
        <source>%n candidate(s) since the draw</source>
        <translation>
            <numerusform>%n kandidat efter lodtrækningen</numerusform>
            <numerusform>%n kandidater efter lodtrækningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n udtrukket</numerusform>
            <numerusform>%n udtrukket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>%n er faldet fra</numerusform>
            <numerusform>%n er faldet fra</numerusform>
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
            <numerusform>%n ikke udtrukket</numerusform>
            <numerusform>%n ikke udtrukket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) has (have) neither e-mail nor address.</source>
        <translation>
            <numerusform>%n person har hverken e-mail eller adresse.</numerusform>
            <numerusform>%n personer har hverken e-mail eller adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Call, or write down an address under People.</source>
        <translation>Ring, eller skriv en adresse ind under Personer.</translation>
    </message>
    <message>
        <source>Candidate since the draw</source>
        <translation>Kandidat efter lodtrækningen</translation>
    </message>
    <message>
        <source>Data for the letters</source>
        <translation>Data til brevene</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Udtrukket</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Faldet fra</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Everybody who stood on the candidate list gets an answer. The spreadsheet has a row for each of them: what came of it, name, address, telephone and e-mail, ready for a mail merge.</source>
        <translation>Alle, der står på kandidatlisten, skal have svar. Regnearket har en række for hver af dem: udfald, navn, adresse, telefon og e-mail, klar til brevfletning.</translation>
    </message>
    <message>
        <source>Export the data for the letters</source>
        <translation>Eksportér data til brevene</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Language of the spreadsheet</source>
        <translation>Sprog i regnearket</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letters {panel}</source>
        <translation>Breve {panel}</translation>
    </message>
    <message>
        <source>Nobody is on the panel yet. When it has been drawn you find here who was drawn, who is in reserve and who was not drawn, with what a letter needs.</source>
        <translation>Ingen er med i panelet endnu. Når det er udtrukket, finder du her, hvem der er udtrukket, hvem der er i reserve, og hvem der ikke er udtrukket, med det, et brev har brug for.</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Ikke udtrukket</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
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
        <translation>Til sammensætningen</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>A locked seat is not drawn. Write in a few words why: the reason stands in the account of the draw.</source>
        <translation>En låst plads bliver ikke trukket. Skriv med få ord hvorfor: Grunden står i redegørelsen for lodtrækningen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Has accepted already</source>
        <translation>Har allerede sagt ja</translation>
    </message>
    <message>
        <source>Leads the user council</source>
        <translation>Leder af brugerrådet</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>Lås pladsen</translation>
    </message>
    <message>
        <source>Lock the seat of {name}</source>
        <translation>Lås pladsen for {name}</translation>
    </message>
    <message>
        <source>Was on the panel before, and is to go on</source>
        <translation>Har siddet i panelet før og skal fortsætte</translation>
    </message>
    <message>
        <source>Why the seat is locked</source>
        <translation>Hvorfor pladsen er låst</translation>
    </message>
    <message>
        <source>lock a seat</source>
        <translation>lås en plads</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Done again: {step}</source>
        <translation>Gentaget: {step}</translation>
    </message>
    <message>
        <source>Everything that had been saved is here.</source>
        <translation>Alt, der var gemt, er her.</translation>
    </message>
    <message>
        <source>Last time the program was not closed as usual.</source>
        <translation>Sidste gang blev programmet ikke afsluttet som normalt.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Gentag: {step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Fortrudt: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Fortryd: {step}</translation>
    </message>
</context>
<context>
    <name>MeetingButton</name>
    <message>
        <source>Meeting without a name</source>
        <translation>Møde uden navn</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>A meeting has an agenda, attendance and notes. What you write becomes minutes that you can print or save as a PDF. A meeting can belong to a panel or stand on its own.</source>
        <translation>Et møde har dagsorden, fremmøde og notater. Det, du skriver, bliver til et referat, som du kan udskrive eller gemme som PDF. Et møde kan høre til et panel eller stå for sig selv.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møde {number}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møder endnu</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>make a meeting</source>
        <translation>oprette et møde</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message numerus="yes">
        <source>%n action(s) lack someone to do it or a deadline.</source>
        <translation>
            <numerusform>%n tiltag mangler ansvarlig eller frist.</numerusform>
            <numerusform>%n tiltag mangler ansvarlig eller frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>Tilføj punkt</translation>
    </message>
    <message>
        <source>Card session in this meeting</source>
        <translation>Kortsession i dette møde</translation>
    </message>
    <message>
        <source>Close as it is</source>
        <translation>Afslut, som det er</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Draft · being written</source>
        <translation>Udkast · skrives nu</translation>
    </message>
    <message>
        <source>Draft · saved now</source>
        <translation>Udkast · gemt nu</translation>
    </message>
    <message>
        <source>Draft · saved {time}</source>
        <translation>Udkast · gemt {time}</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>Møde uden navn</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møde {number}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Mere om dette møde</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Remove the meeting and its notes</source>
        <translation>Fjern mødet og notaterne</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Gem PDF</translation>
    </message>
    <message>
        <source>Save and open in the PDF viewer …</source>
        <translation>Gem og åbn i PDF-læseren …</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Vis siden</translation>
    </message>
    <message>
        <source>Table plan for those present</source>
        <translation>Bordplan for dem, der er til stede</translation>
    </message>
    <message>
        <source>Way back to {group}</source>
        <translation>Vej tilbage til {group}</translation>
    </message>
    <message>
        <source>Write about the shared matter, not about individual cases.</source>
        <translation>Skriv om den fælles sag, ikke om enkeltsager.</translation>
    </message>
    <message>
        <source>You can write it now, or close the meeting as it is.</source>
        <translation>Du kan skrive det nu eller afslutte mødet, som det er.</translation>
    </message>
    <message>
        <source>add an agenda item</source>
        <translation>tilføje et punkt</translation>
    </message>
    <message>
        <source>change the meeting</source>
        <translation>rette mødet</translation>
    </message>
    <message>
        <source>close the meeting</source>
        <translation>afslutte mødet</translation>
    </message>
    <message>
        <source>open the meeting again</source>
        <translation>åbne mødet igen</translation>
    </message>
    <message>
        <source>plan a card session</source>
        <translation>planlægge en kortsession</translation>
    </message>
    <message>
        <source>remove the meeting</source>
        <translation>fjerne mødet</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Absent</source>
        <translation>Udeblevet</translation>
    </message>
    <message>
        <source>Absent with notice</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Minutes not closed</source>
        <translation>Referat ikke afsluttet</translation>
    </message>
    <message>
        <source>Not written down yet</source>
        <translation>Ikke skrevet op endnu</translation>
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
        <translation>Citat, uden navn</translation>
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
        <translation>Et møde har sin dagsorden, sin liste over, hvem der kom, sine noter og sit referat. De, der har plads i panelet, står på listen af sig selv.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møde {number}</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møder endnu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open {meeting}</source>
        <translation>Åbn {meeting}</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlæg det første møde</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Bordplan</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>nyt møde</translation>
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
        <translation>Pladsen beholdes ved næste lodtrækning</translation>
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
        <translation>{name}, låst: beholder pladsen ved næste lodtrækning</translation>
    </message>
    <message>
        <source>{name}, locked: keeps the seat through the next draw. {reason}</source>
        <translation>{name}, låst: beholder pladsen i næste lodtrækning. {reason}</translation>
    </message>
    <message>
        <source>{name}, not locked: the seat is drawn again</source>
        <translation>{name}, ikke låst: der trækkes lod om pladsen igen</translation>
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
        <translation>Falder fra …</translation>
    </message>
    <message>
        <source>Enter swaps, Space locks the seat, Delete takes out of the panel, Shift+Delete is for drop-outs.</source>
        <translation>Enter bytter, mellemrum låser pladsen, Delete tager ud af panelet, Shift+Delete er til frafald.</translation>
    </message>
    <message>
        <source>Give a free seat</source>
        <translation>Giv ledig plads</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>Lås pladsen</translation>
    </message>
    <message>
        <source>Swap …</source>
        <translation>Byt …</translation>
    </message>
    <message>
        <source>Take off the panel</source>
        <translation>Tag ud af panelet</translation>
    </message>
    <message>
        <source>Take over a seat …</source>
        <translation>Overtager en plads …</translation>
    </message>
    <message>
        <source>Unlock the seat</source>
        <translation>Lås pladsen op</translation>
    </message>
</context>
<context>
    <name>MendCosts</name>
    <message>
        <source>Working out the chances</source>
        <translation>Regner chancerne ud</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>Enter takes up and swaps; dragging does too</source>
        <translation>Enter tager op og bytter; det gør det også at trække</translation>
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
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Opret mødet</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>None, on its own</source>
        <translation>Intet, står for sig selv</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation>Hvad mødet hedder</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Brugbar. Et ord mere gør den god.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>God.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stærk.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Den samme en gang til</translation>
    </message>
    <message>
        <source>The two are not alike yet.</source>
        <translation>De to er ikke ens endnu.</translation>
    </message>
    <message>
        <source>Use at least 8 characters. Four or five words that only you would put together are good.</source>
        <translation>Brug mindst 8 tegn. Fire-fem ord, som kun du ville sætte sammen, er godt.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed. A few more words help.</source>
        <translation>Svag: den kan gættes. Et par ord mere hjælper.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
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
        <translation>{kind}. Skift slags, flyt eller fjern</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>Fill by lot</source>
        <translation>Fyld ved lodtrækning</translation>
    </message>
    <message>
        <source>Leave it free</source>
        <translation>Lad den stå ledig</translation>
    </message>
    <message>
        <source>No reserve keeps every wanted number. With reserve {number} the panel is least off.</source>
        <translation>Ingen reserve holder alle de ønskede antal. Med reserve {number} bliver afvigelsen mindst.</translation>
    </message>
    <message>
        <source>Reserve {number} is the first on the list who breaks no wanted number.</source>
        <translation>Reserve {number} er den første på listen, som ikke bryder noget ønsket antal.</translation>
    </message>
    <message>
        <source>Takes the seat</source>
        <translation>Tager pladsen</translation>
    </message>
    <message>
        <source>The list of reserves is one shorter.</source>
        <translation>Listen over reserver er én kortere.</translation>
    </message>
    <message>
        <source>The seat is free.</source>
        <translation>Pladsen er ledig.</translation>
    </message>
    <message>
        <source>There is no reserve who can take the seat. The lot can decide among the candidates who leave the panel nearest its wanted numbers, each with the same chance.</source>
        <translation>Ingen reserve kan tage pladsen. Loddet kan afgøre det blandt de kandidater, der giver panelet tættest på de ønskede antal, alle med samme chance.</translation>
    </message>
    <message>
        <source>Why, if it is to be kept</source>
        <translation>Hvorfor, hvis det skal huskes</translation>
    </message>
    <message>
        <source>Why, if it is to be kept: a word, nothing about health</source>
        <translation>Hvorfor, hvis det skal huskes: nogle få ord, intet om helbred</translation>
    </message>
    <message>
        <source>drop out</source>
        <translation>frafald</translation>
    </message>
    <message>
        <source>{name} drops out. Who takes the seat?</source>
        <translation>{name} falder fra. Hvem tager pladsen?</translation>
    </message>
    <message>
        <source>{name} has dropped out.</source>
        <translation>{name} er faldet fra.</translation>
    </message>
    <message>
        <source>{name} takes the seat.</source>
        <translation>{name} tager pladsen.</translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message numerus="yes">
        <source>%n has (have) dropped out</source>
        <translation>
            <numerusform>%n er faldet fra</numerusform>
            <numerusform>%n er faldet fra</numerusform>
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
            <numerusform>%n plads</numerusform>
            <numerusform>%n pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates without a seat</source>
        <translation>Kandidater uden plads</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Træk lod igen</translation>
    </message>
    <message>
        <source>Draw in the open</source>
        <translation>Træk åbent</translation>
    </message>
    <message>
        <source>Draw so that everyone in the room can see how it is done</source>
        <translation>Træk, så alle i rummet kan se, hvordan det går til</translation>
    </message>
    <message>
        <source>First say under Recruitment who of the people may be drawn.</source>
        <translation>Vælg først under Rekruttering, hvem af personerne der kan udtrækkes.</translation>
    </message>
    <message>
        <source>More about {panel}</source>
        <translation>Mere om {panel}</translation>
    </message>
    <message>
        <source>No responsible unit yet</source>
        <translation>Ingen ansvarlig enhed endnu</translation>
    </message>
    <message>
        <source>Nobody to draw from yet</source>
        <translation>Ingen at trække lod blandt endnu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Put on the panel …</source>
        <translation>Sæt ind i panelet …</translation>
    </message>
    <message>
        <source>Remove the panel</source>
        <translation>Fjern panelet</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n candidate(s)</source>
        <translation>
            <numerusform>Søg blandt %n kandidat</numerusform>
            <numerusform>Søg blandt %n kandidater</numerusform>
        </translation>
    </message>
    <message>
        <source>Search among the candidates</source>
        <translation>Søg blandt kandidaterne</translation>
    </message>
    <message>
        <source>The draw picks people at random so that every wanted number on the left is met. Afterwards you can lock seats, swap people and draw again; every step can be undone.</source>
        <translation>Lodtrækningen vælger tilfældigt, så alle ønskede antal til venstre bliver opfyldt. Bagefter kan du låse pladser, bytte personer ud og trække lod igen. Hvert trin kan fortrydes.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Panelet</translation>
    </message>
    <message>
        <source>The panel has not been drawn yet</source>
        <translation>Panelet er ikke udtrukket endnu</translation>
    </message>
    <message>
        <source>{done} of {all} steps done, now: {step}</source>
        <translation>{done} af {all} trin er klaret, nu: {step}</translation>
    </message>
    <message>
        <source>{there} of {seats}</source>
        <translation>{there} af {seats}</translation>
    </message>
</context>
<context>
    <name>PanelList</name>
    <message>
        <source>A user panel is a group of users who tell those who run a service what they need and what they have seen. Here you write down why the panel exists, draw it fairly, and follow it until the participants have had their answer.</source>
        <translation>Et brugerpanel er en gruppe brugere, der fortæller dem, som driver en ydelse, hvad de har brug for, og hvad de har erfaret. Her skriver du ned, hvorfor panelet findes, udtrækker det ved lod og følger det, til deltagerne har fået svar.</translation>
    </message>
    <message>
        <source>Make the first panel</source>
        <translation>Opret det første panel</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Nyt panel</translation>
    </message>
    <message>
        <source>No panels yet</source>
        <translation>Ingen paneler endnu</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneler</translation>
    </message>
    <message>
        <source>new panel</source>
        <translation>nyt panel</translation>
    </message>
    <message>
        <source>remove the panel</source>
        <translation>fjernelse af panelet</translation>
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
        <translation>E-mail</translation>
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
        <translation>Udskriv listen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Save as a spreadsheet (XLSX)</source>
        <translation>Gem som regneark (XLSX)</translation>
    </message>
    <message>
        <source>Save as a text file (CSV)</source>
        <translation>Gem som tekstfil (CSV)</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plads</translation>
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
        <translation>Panelets trin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Fortryd: {step}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Full names</source>
        <translation>Fulde navne</translation>
    </message>
    <message>
        <source>Given name and initial</source>
        <translation>Fornavn og forbogstav</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Referatets sprog</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>Laver siden</translation>
    </message>
    <message>
        <source>Making the page …</source>
        <translation>Laver siden …</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation>Kun antal</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Siden kunne ikke laves.</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Those present, in the minutes</source>
        <translation>De, der var til stede, i referatet</translation>
    </message>
    <message>
        <source>choose how those present are named</source>
        <translation>vælge, hvordan de til stede nævnes</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type</source>
        <translation>Vis det, jeg skriver</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold(s) ? where letters have been lost.</source>
        <translation>
            <numerusform>%n navn har ? dér, hvor bogstaver er gået tabt.</numerusform>
            <numerusform>%n navne har ? dér, hvor bogstaver er gået tabt.</numerusform>
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
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Kendetegn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>Rediger dette felt</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Eksporter personer</translation>
    </message>
    <message>
        <source>Given name and family name, then Enter</source>
        <translation>Fornavn og efternavn, derefter Enter</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Fortsæt importen</translation>
    </message>
    <message>
        <source>Here are the people you may ask to take part: those who signed up, and those you know. Import the list from your sign-up form, or add people one by one. Panels are drawn from them.</source>
        <translation>Her står dem, du kan bede om at deltage: dem, der har meldt sig, og dem, du kender. Importer listen fra tilmeldingsformularen, eller tilføj personer én ad gangen. Paneler trækkes blandt dem.</translation>
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
        <translation>Navn på den nye person</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Her er ingen endnu</translation>
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
            <numerusform>Fjern %n person?</numerusform>
            <numerusform>Fjern %n personer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the selected people</source>
        <translation>Fjern de valgte personer</translation>
    </message>
    <message>
        <source>Search names, answers and contact</source>
        <translation>Søg i navne, svar og kontakt</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Søg blandt personer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>They also go from {panels} and {meetings}, with what was noted about their attendance.</source>
        <translation>De forsvinder også fra {panels} og {meetings} med det, der er noteret om fremmøde.</translation>
    </message>
    <message>
        <source>They go on to lists and letters until you write them as they are.</source>
        <translation>Sådan kommer de på lister og i breve, indtil du skriver dem, som de er.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>What you ask people about, and the answers they choose among</source>
        <translation>Det, du spørger om, og svarene, man vælger imellem</translation>
    </message>
    <message>
        <source>change of a birth year</source>
        <translation>ændring af et fødselsår</translation>
    </message>
    <message>
        <source>change of a name</source>
        <translation>ændring af et navn</translation>
    </message>
    <message>
        <source>change of an answer</source>
        <translation>ændring af et svar</translation>
    </message>
    <message>
        <source>change of “{what}”</source>
        <translation>ændring af »{what}«</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>ny person</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n person(s)</source>
        <translation>
            <numerusform>fjernelse af %n person</numerusform>
            <numerusform>fjernelse af %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {everybody}</source>
        <translation>{shown} af {everybody}</translation>
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
        <translation>Her er bogstaver gået tabt. Tryk på Enter, og skriv navnet, som det er.</translation>
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
            <numerusform>%n person er importeret.</numerusform>
            <numerusform>%n personer er importeret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were here already have got more filled in.</source>
        <translation>
            <numerusform>%n person, som var her i forvejen, har fået mere udfyldt.</numerusform>
            <numerusform>%n personer, som var her i forvejen, har fået mere udfyldt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose candidates</source>
        <translation>Vælg kandidater</translation>
    </message>
    <message>
        <source>Make a panel</source>
        <translation>Lav et panel</translation>
    </message>
    <message>
        <source>Next you choose who of the people may be drawn to “{panel}”.</source>
        <translation>Så vælger du, hvem af personerne der kan udtrækkes til »{panel}«.</translation>
    </message>
    <message>
        <source>Now a panel can be drawn among them.</source>
        <translation>Nu kan et panel udtrækkes blandt dem.</translation>
    </message>
    <message>
        <source>Panels are drawn among the people here.</source>
        <translation>Paneler udtrækkes blandt personerne her.</translation>
    </message>
    <message>
        <source>To the panels</source>
        <translation>Til panelerne</translation>
    </message>
    <message>
        <source>new panel</source>
        <translation>nyt panel</translation>
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
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Prefers not to answer</source>
        <translation>Ønsker ikke at svare</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>Prefers not to answer</source>
        <translation>Ønsker ikke at svare</translation>
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
        <translation>Giver afvigelse</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Give a free seat</source>
        <translation>Giv ledig plads</translation>
    </message>
    <message>
        <source>Give a free seat all the same</source>
        <translation>Giv en ledig plads alligevel</translation>
    </message>
    <message>
        <source>Put up as reserve</source>
        <translation>Sæt på som reserve</translation>
    </message>
    <message>
        <source>Put {name} on the panel</source>
        <translation>Sæt {name} ind i panelet</translation>
    </message>
    <message>
        <source>Seats two of one household</source>
        <translation>Giver to fra samme husstand plads</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Swap all the same</source>
        <translation>Byt alligevel</translation>
    </message>
    <message>
        <source>This one has the address of a member, and one from each household is wanted.</source>
        <translation>Kandidaten har samme adresse som et medlem, og der skal være én fra hver husstand.</translation>
    </message>
    <message numerus="yes">
        <source>Whose seat does it take? %n of the members can be swapped without breaking a wanted number.</source>
        <translation>
            <numerusform>Hvem skal afgive pladsen? %n af medlemmerne kan byttes ud uden at bryde et kriterium.</numerusform>
            <numerusform>Hvem skal afgive pladsen? %n af medlemmerne kan byttes ud uden at bryde et kriterium.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>All eleven steps again</source>
        <translation>Alle elleve trin igen</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle sessioner</translation>
    </message>
    <message>
        <source>Ask about the shared matter, not about anybody&apos;s own case.</source>
        <translation>Spørg om den fælles sag, ikke om nogens egen sag.</translation>
    </message>
    <message>
        <source>Back to the meeting: {meeting}</source>
        <translation>Tilbage til mødet: {meeting}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
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
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe uden navn</translation>
    </message>
    <message>
        <source>Meeting without a name</source>
        <translation>Møde uden navn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Numbers, never names. Everybody in the circle follows the same steps.</source>
        <translation>Tal, aldrig navne. Alle i kredsen følger de samme trin.</translation>
    </message>
    <message>
        <source>Of these, staff</source>
        <translation>Heraf medarbejdere</translation>
    </message>
    <message>
        <source>One open question, read aloud twice and shown on the wall</source>
        <translation>Ét åbent spørgsmål, læst højt to gange og vist på storskærmen</translation>
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
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksion</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Fjern sessionen</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Sessionens forløb</translation>
    </message>
    <message>
        <source>Seats in the circle</source>
        <translation>Pladser i kredsen</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Start sessionen</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begynder kl.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørgsmålet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Way back to {place}</source>
        <translation>Vej tilbage til {place}</translation>
    </message>
    <message>
        <source>What the group is called</source>
        <translation>Hvad gruppen hedder</translation>
    </message>
    <message>
        <source>all steps again</source>
        <translation>alle trin igen</translation>
    </message>
    <message>
        <source>change the minutes</source>
        <translation>ret minutterne</translation>
    </message>
    <message>
        <source>change the session</source>
        <translation>ret sessionen</translation>
    </message>
    <message>
        <source>choose a question</source>
        <translation>vælg et spørgsmål</translation>
    </message>
    <message>
        <source>leave out a step</source>
        <translation>udelad et trin</translation>
    </message>
    <message>
        <source>remove the session</source>
        <translation>fjern sessionen</translation>
    </message>
    <message>
        <source>start the session</source>
        <translation>start sessionen</translation>
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
        <translation>A4 på begge sider, vendt på den korte led. Fold bunken én gang, og hæft den i folden.</translation>
    </message>
    <message>
        <source>A5, also good to read on a screen.</source>
        <translation>A5, også god at læse på en skærm.</translation>
    </message>
    <message>
        <source>A6 with 3 mm of bleed. Save the file and send it to the print shop.</source>
        <translation>A6 med 3 mm beskæring. Gem filen, og send den til trykkeriet.</translation>
    </message>
    <message>
        <source>All cards on one sheet</source>
        <translation>Alle kortene på ét ark</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>Hæfte til at folde</translation>
    </message>
    <message>
        <source>Booklet, page by page</source>
        <translation>Hæfte, side for side</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Cut the sheets in two. One slip for each person, without names.</source>
        <translation>Klip arkene over i to. Én seddel til hver, uden navn.</translation>
    </message>
    <message>
        <source>For those who cannot see the pictures well, and for the support person.</source>
        <translation>Til dem, der ikke ser billederne godt, og til støttepersonen.</translation>
    </message>
    <message>
        <source>Ground rules, A3</source>
        <translation>Spilleregler, A3</translation>
    </message>
    <message>
        <source>Ground rules, A4</source>
        <translation>Spilleregler, A4</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Stærk kontrast</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>I farver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Laver siderne</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Session plan</source>
        <translation>Drejebog</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Slips for the meeting pulse</source>
        <translation>Sedler til mødepulsen</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Siderne kunne ikke laves.</translation>
    </message>
    <message>
        <source>Use stiff paper. With backs: print on both sides, turned on the long edge.</source>
        <translation>Brug stift papir. Med bagsider: Udskriv på begge sider, vendt på den lange led.</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Det, der udskrives</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Hvad der skal udskrives</translation>
    </message>
    <message>
        <source>With backs</source>
        <translation>Med bagsider</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A deck has at most {most} cards.</source>
        <translation>Et kortsæt har højst {most} kort.</translation>
    </message>
    <message>
        <source>A deck needs a name.</source>
        <translation>Et kortsæt skal have et navn.</translation>
    </message>
    <message>
        <source>A panel has between 1 and {most} seats.</source>
        <translation>Et panel har mellem 1 og {most} pladser.</translation>
    </message>
    <message>
        <source>A panel that has been drawn is drawn again only with a reason.</source>
        <translation>Et panel, der er udtrukket, udtrækkes kun igen med en begrundelse.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person skal have et navn.</translation>
    </message>
    <message>
        <source>A session that is not closed uses this deck.</source>
        <translation>En session, der ikke er afsluttet, bruger dette kortsæt.</translation>
    </message>
    <message>
        <source>A wish about two people needs two different people.</source>
        <translation>Et ønske om to personer kræver to forskellige personer.</translation>
    </message>
    <message>
        <source>Age groups cannot begin at these ages.</source>
        <translation>Aldersgrupper kan ikke begynde ved disse aldre.</translation>
    </message>
    <message>
        <source>An answer needs a name.</source>
        <translation>Et svar skal have et navn.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Et kendetegn skal have et navn.</translation>
    </message>
    <message>
        <source>Another window or another user of this machine has it. Close it there and try again.</source>
        <translation>Et andet vindue eller en anden bruger af computeren har den. Luk den dér, og prøv igen.</translation>
    </message>
    <message>
        <source>At most {megabytes} MB are read. Nothing was changed.</source>
        <translation>Højst {megabytes} MB læses. Intet blev ændret.</translation>
    </message>
    <message>
        <source>At most {megapixels} megapixels and {megabytes} MB are read. Make it smaller and try again.</source>
        <translation>Højst {megapixels} megapixel og {megabytes} MB læses. Gør det mindre og prøv igen.</translation>
    </message>
    <message>
        <source>Between 2 and {most} panels can be drawn together.</source>
        <translation>Mellem 2 og {most} paneler kan udtrækkes sammen.</translation>
    </message>
    <message>
        <source>Check that Caps Lock is off, and try again.</source>
        <translation>Tjek, at Caps Lock er slået fra, og prøv igen.</translation>
    </message>
    <message>
        <source>Check that it is on and has paper, or save a PDF instead.</source>
        <translation>Se efter, at den er tændt og har papir, eller gem en PDF i stedet.</translation>
    </message>
    <message>
        <source>Check that it is the right one, and that it was saved before it was closed.</source>
        <translation>Se efter, at det er den rette, og at den blev gemt, før den blev lukket.</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument or CSV file; from a web page, save it as CSV first.</source>
        <translation>Vælg en fil i Excel, OpenDocument eller CSV. Fra en hjemmeside: gem den som CSV først.</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Vælg en anden mappe eller selve filerne.</translation>
    </message>
    <message>
        <source>Choose given name, family name or whole name for one of them.</source>
        <translation>Vælg fornavn, efternavn eller hele navnet for en af dem.</translation>
    </message>
    <message>
        <source>Close some other programs and try again.</source>
        <translation>Luk nogle andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>Compare it group by group. O and 0, I and 1 may be typed either way.</source>
        <translation>Sammenlign gruppe for gruppe. O og 0, I og 1 kan skrives på begge måder.</translation>
    </message>
    <message>
        <source>Drop-outs are between 0 and 100 per cent.</source>
        <translation>Frafaldet er mellem 0 og 100 procent.</translation>
    </message>
    <message>
        <source>It has format {format}. Nothing was changed; update Samråd to open it.</source>
        <translation>Det har format {format}. Intet blev ændret; opdatér Samråd for at åbne det.</translation>
    </message>
    <message>
        <source>It is not said that nobody can be recognised in the pictures.</source>
        <translation>Det er ikke sagt, at ingen kan genkendes på billederne.</translation>
    </message>
    <message>
        <source>It is not said whose the pictures are.</source>
        <translation>Det er ikke sagt, hvem billederne tilhører.</translation>
    </message>
    <message>
        <source>It may be open in another program, or have been moved. Close it there and try again.</source>
        <translation>Den kan være åben i et andet program eller være flyttet. Luk den dér, og prøv igen.</translation>
    </message>
    <message>
        <source>It may be open in another program, or the folder is protected. Close it there or choose another name.</source>
        <translation>Den kan være åben i et andet program, eller mappen er beskyttet. Luk den dér, eller vælg et andet navn.</translation>
    </message>
    <message>
        <source>It may have been moved, or another program holds it.</source>
        <translation>Den kan være flyttet, eller et andet program holder fast i den.</translation>
    </message>
    <message>
        <source>It may have been moved, or the disk or network place is not connected.</source>
        <translation>Den kan være flyttet, eller disken eller netværksdrevet er ikke tilsluttet.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick is not connected.</source>
        <translation>Den kan være flyttet, eller USB-stikket er ikke tilsluttet.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose an older one.</source>
        <translation>Den er ikke rørt. Vælg en ældre.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another deck there first.</source>
        <translation>Det blev stående, som det er. Vælg et andet kortsæt der først.</translation>
    </message>
    <message>
        <source>It was left as it is. Close the program and start it again to unlock it.</source>
        <translation>Den er ikke rørt. Luk programmet, og start det igen for at låse den op.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it with that version, or install it here.</source>
        <translation>Den er ikke rørt. Åbn den med den version, eller installér den her.</translation>
    </message>
    <message>
        <source>It was left as it is. Start with another folder.</source>
        <translation>Den er ikke rørt. Start med en anden mappe.</translation>
    </message>
    <message>
        <source>It was left as it is. The folder “backups” beside it holds verified copies that can be restored.</source>
        <translation>Den er ikke rørt. Mappen »backups« ved siden af har kontrollerede kopier, der kan gendannes.</translation>
    </message>
    <message>
        <source>Its steps stay as they are; the minutes can still be changed.</source>
        <translation>Trinene bliver, som de er; minutterne kan stadig rettes.</translation>
    </message>
    <message>
        <source>Look through them, take out those with people, and tick the box.</source>
        <translation>Se dem igennem, tag dem med mennesker ud, og sæt kryds.</translation>
    </message>
    <message>
        <source>Make a deck of your own to change cards.</source>
        <translation>Lav dit eget kortsæt for at ændre kort.</translation>
    </message>
    <message>
        <source>No card would be left for the group.</source>
        <translation>Der ville ikke være noget kort tilbage til gruppen.</translation>
    </message>
    <message>
        <source>No column holds the names.</source>
        <translation>Ingen kolonne har navnene.</translation>
    </message>
    <message>
        <source>No program was found that shows this file.</source>
        <translation>Fandt intet program, der kan vise denne fil.</translation>
    </message>
    <message>
        <source>Nobody is on two of them. Take them off there first.</source>
        <translation>Ingen er med i to af dem. Tag personen ud dér først.</translation>
    </message>
    <message>
        <source>None of the criteria of that panel are here any more.</source>
        <translation>Ingen af det panels kriterier findes længere.</translation>
    </message>
    <message>
        <source>Nothing in the file has the name of a criterion you have.</source>
        <translation>Intet i filen hedder det samme som et af dine kriterier.</translation>
    </message>
    <message>
        <source>Nothing in the table has the name of a category you have.</source>
        <translation>Intet i tabellen hedder det samme som en kategori, du har.</translation>
    </message>
    <message>
        <source>Nothing more can be written in it.</source>
        <translation>Der kan ikke skrives mere i den.</translation>
    </message>
    <message>
        <source>Nothing that had been saved is lost. Try again; if it keeps happening, note the code {code}.</source>
        <translation>Intet af det, der var gemt, er tabt. Prøv igen. Sker det flere gange, så notér koden {code}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet blev ændret.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the deck once more.</source>
        <translation>Intet blev ændret. Bed om kortsættet en gang til.</translation>
    </message>
    <message>
        <source>Nothing was changed. At least one card stays in.</source>
        <translation>Intet blev ændret. Mindst ét kort skal være med.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the names with those under People.</source>
        <translation>Intet blev ændret. Sammenlign navnene med dem under Personer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do not use this file.</source>
        <translation>Intet blev ændret. Brug ikke denne fil.</translation>
    </message>
    <message>
        <source>Nothing was changed. Each row needs a category and a number or a percentage.</source>
        <translation>Intet blev ændret. Hver række skal have en kategori og et antal eller en procent.</translation>
    </message>
    <message>
        <source>Nothing was changed. Search for the person to seat them all the same.</source>
        <translation>Intet blev ændret. Søg personen frem for at give plads alligevel.</translation>
    </message>
    <message>
        <source>Nothing was changed. The code is {code}.</source>
        <translation>Intet blev ændret. Koden er {code}.</translation>
    </message>
    <message>
        <source>Nothing was changed. The trouble is in {where}.</source>
        <translation>Intet blev ændret. Fejlen ligger i {where}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at most {longest} characters.</source>
        <translation>Intet er ændret. Brug højst {longest} tegn.</translation>
    </message>
    <message>
        <source>Nothing was drawn. The panels are numbered from 1 to {panels}.</source>
        <translation>Intet blev udtrukket. Panelerne er nummereret fra 1 til {panels}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Look through what will happen once more.</source>
        <translation>Intet blev importeret. Gennemgå, hvad der vil ske, en gang til.</translation>
    </message>
    <message>
        <source>Open it again to change what was written.</source>
        <translation>Åbn det igen for at rette det, der er skrevet.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again, and try that file.</source>
        <translation>Åbn det i Excel eller LibreOffice, gem det igen, og prøv den fil.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, and save it as XLSX or CSV.</source>
        <translation>Åbn den i det program, den kommer fra, og gem den som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Open it, save it without a password, and try again.</source>
        <translation>Åbn det, gem det uden adgangskode, og prøv igen.</translation>
    </message>
    <message>
        <source>Paper cannot be made in that language.</source>
        <translation>Papirer kan ikke laves på det sprog.</translation>
    </message>
    <message>
        <source>People or attributes were changed meanwhile.</source>
        <translation>Personer eller kendetegn blev ændret imens.</translation>
    </message>
    <message>
        <source>Pictures are missing in the deck: {missing}.</source>
        <translation>Der mangler billeder i kortsættet: {missing}.</translation>
    </message>
    <message>
        <source>Row {row} has no whole number for min or max.</source>
        <translation>Række {row} har ikke et helt tal for min eller max.</translation>
    </message>
    <message>
        <source>Row {row} of the table has no number.</source>
        <translation>Række {row} i tabellen har ikke noget tal.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG first; photos from a telephone may be HEIC.</source>
        <translation>Gem det som JPEG eller PNG først; billeder fra en telefon kan være HEIC.</translation>
    </message>
    <message>
        <source>Say under Recruitment who may be drawn.</source>
        <translation>Vælg under Rekruttering, hvem der kan udtrækkes.</translation>
    </message>
    <message>
        <source>Something it builds on has been changed since. Nothing was changed now.</source>
        <translation>Noget, det bygger på, er ændret siden. Intet blev ændret nu.</translation>
    </message>
    <message>
        <source>Something was changed while people were being seated.</source>
        <translation>Noget blev ændret, mens folk blev fordelt ved bordene.</translation>
    </message>
    <message>
        <source>Such numbers are not needed here and are never stored.</source>
        <translation>Sådanne numre er ikke nødvendige her og gemmes aldrig.</translation>
    </message>
    <message>
        <source>Swap with somebody, or raise the number of seats.</source>
        <translation>Byt med nogen, eller sæt antallet af pladser op.</translation>
    </message>
    <message>
        <source>Take them back first, in the list of those who have dropped out.</source>
        <translation>Tag personen tilbage først, på listen over dem, der er faldet fra.</translation>
    </message>
    <message>
        <source>Take them off the panel first, under Composition.</source>
        <translation>Tag dem først ud af panelet under Sammensætning.</translation>
    </message>
    <message>
        <source>That can put an old copy over a new one without a word. Choose a folder on this machine.</source>
        <translation>Det kan lægge en gammel kopi oven på en ny uden at sige til. Vælg en mappe på denne computer.</translation>
    </message>
    <message>
        <source>That code belongs to another file, or has been replaced by a newer one.</source>
        <translation>Den kode hører til en anden fil eller er erstattet af en nyere.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Det lykkedes ikke.</translation>
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
        <translation>Det er ikke et klokkeslæt.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Det er ikke adgangssætningen.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Det er for langt.</translation>
    </message>
    <message>
        <source>That looks like a national identity number.</source>
        <translation>Det ligner et CPR-nummer.</translation>
    </message>
    <message>
        <source>That person has a seat already.</source>
        <translation>Denne person har allerede en plads.</translation>
    </message>
    <message>
        <source>That person has dropped out of this panel.</source>
        <translation>Denne person er faldet fra panelet.</translation>
    </message>
    <message>
        <source>That person is no longer a candidate for this panel.</source>
        <translation>Denne person er ikke længere kandidat til panelet.</translation>
    </message>
    <message>
        <source>That person is on a panel that was drawn together with this one.</source>
        <translation>Personen er med i et panel, der blev udtrukket sammen med dette.</translation>
    </message>
    <message>
        <source>That person lives with a member, and one from each household is wanted.</source>
        <translation>Personen bor sammen med et medlem, og der skal være én fra hver husstand.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Sikkerhedskopien er beskadiget.</translation>
    </message>
    <message>
        <source>The backup is not there any more.</source>
        <translation>Sikkerhedskopien er der ikke længere.</translation>
    </message>
    <message>
        <source>The candidates were changed while the panel was being drawn.</source>
        <translation>Kandidaterne blev ændret, mens panelet blev udtrukket.</translation>
    </message>
    <message>
        <source>The data itself was not touched. Every backup holds a copy of the keys; restore the newest one.</source>
        <translation>Selve dataene er ikke rørt. Hver sikkerhedskopi har en kopi af nøglerne; gendan den nyeste.</translation>
    </message>
    <message>
        <source>The deck wants to put files outside itself, and was not opened.</source>
        <translation>Kortsættet vil lægge filer uden for sig selv og blev ikke åbnet.</translation>
    </message>
    <message>
        <source>The deck was made by a newer version of Samråd.</source>
        <translation>Kortsættet er lavet af en nyere version af Samråd.</translation>
    </message>
    <message>
        <source>The decks that come with the program stay as they are.</source>
        <translation>De kortsæt, der følger med programmet, forbliver, som de er.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Disken svarede ikke, som den skulle.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er fuld.</translation>
    </message>
    <message>
        <source>The file cannot be written to here.</source>
        <translation>Der kan ikke skrives til filen her.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Filen kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunne ikke læses.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunne ikke skrives.</translation>
    </message>
    <message>
        <source>The file is already open.</source>
        <translation>Filen er allerede åben.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er beskadiget.</translation>
    </message>
    <message>
        <source>The file is saved where you chose.</source>
        <translation>Filen er gemt, hvor du valgte.</translation>
    </message>
    <message>
        <source>The file lacks one of the columns feature, value, min and max.</source>
        <translation>Filen mangler en af kolonnerne feature, value, min og max.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Samråd.</source>
        <translation>Filen er lavet af en nyere version af Samråd.</translation>
    </message>
    <message>
        <source>The folder is kept in step by {service}.</source>
        <translation>Mappen synkroniseres af {service}.</translation>
    </message>
    <message>
        <source>The folder or the disk is write-protected. Nothing was changed; copy the folder to this machine.</source>
        <translation>Mappen eller disken er skrivebeskyttet. Intet er ændret; kopiér mappen til denne computer.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Nøglefilen er beskadiget.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>Sidste dag ligger før første dag.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>Mødet er afsluttet.</translation>
    </message>
    <message>
        <source>The panel is as it was. Draw again and write why.</source>
        <translation>Panelet er, som det var. Udtræk igen, og skriv hvorfor.</translation>
    </message>
    <message>
        <source>The panel is as it was. Draw again.</source>
        <translation>Panelet er, som det var. Træk lod igen.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Adgangssætningen er for kort.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Billedet er for stort.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Printeren tog ikke imod siderne.</translation>
    </message>
    <message>
        <source>The session is under way.</source>
        <translation>Sessionen er i gang.</translation>
    </message>
    <message>
        <source>The sheet is too large to read.</source>
        <translation>Arket er for stort til at læses.</translation>
    </message>
    <message>
        <source>The spreadsheet has a password.</source>
        <translation>Regnearket har en adgangskode.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged.</source>
        <translation>Regnearket er beskadiget.</translation>
    </message>
    <message>
        <source>The tables are as they were. Seat again.</source>
        <translation>Bordene er, som de var. Fordel igen.</translation>
    </message>
    <message>
        <source>The tables are no longer as they were shown.</source>
        <translation>Bordene er ikke længere, som de blev vist.</translation>
    </message>
    <message>
        <source>The workplace needs a name.</source>
        <translation>Arbejdspladsen skal have et navn.</translation>
    </message>
    <message>
        <source>There are no cards in this deck.</source>
        <translation>Der er ingen kort i dette kortsæt.</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>Der er ingen billeder her.</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>Der er ingen rækker under navnene på kolonnerne.</translation>
    </message>
    <message>
        <source>There can be 1 to {most} rounds.</source>
        <translation>Der kan være 1 til {most} runder.</translation>
    </message>
    <message>
        <source>There can be {fewest} to {most} people at a table.</source>
        <translation>Der kan sidde {fewest} til {most} personer ved et bord.</translation>
    </message>
    <message>
        <source>There is a slip in the code.</source>
        <translation>Der er en slåfejl i koden.</translation>
    </message>
    <message>
        <source>There is already a file in the folder {folder}.</source>
        <translation>Der ligger allerede en fil i mappen {folder}.</translation>
    </message>
    <message>
        <source>There is already an answer called {name}.</source>
        <translation>Der findes allerede et svar, der hedder {name}.</translation>
    </message>
    <message>
        <source>There is already an attribute called {name}.</source>
        <translation>Der findes allerede et kendetegn, der hedder {name}.</translation>
    </message>
    <message>
        <source>There is no deck here: deck.json is missing.</source>
        <translation>Der er intet kortsæt her: deck.json mangler.</translation>
    </message>
    <message>
        <source>There is no file in the folder {folder}.</source>
        <translation>Der ligger ingen fil i mappen {folder}.</translation>
    </message>
    <message>
        <source>There is no free seat.</source>
        <translation>Der er ingen ledig plads.</translation>
    </message>
    <message>
        <source>There is no panel of that number.</source>
        <translation>Der er ikke noget panel med det nummer.</translation>
    </message>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>Der er ikke mere plads på den disk.</translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation>Der er ingen i filen.</translation>
    </message>
    <message>
        <source>There is nobody to draw from.</source>
        <translation>Der er ingen at trække lod blandt.</translation>
    </message>
    <message>
        <source>There is nobody to seat.</source>
        <translation>Der er ingen at fordele ved bordene.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Der er intet i filen.</translation>
    </message>
    <message>
        <source>There is too little memory to unlock the file.</source>
        <translation>Der er for lidt hukommelse til at låse filen op.</translation>
    </message>
    <message>
        <source>There is too much in this deck.</source>
        <translation>Der er for meget i dette kortsæt.</translation>
    </message>
    <message>
        <source>There may be something in a cell far down or far to the right. Copy the rows to a new sheet and try that.</source>
        <translation>Der kan stå noget i et felt langt nede eller langt til højre. Kopiér rækkerne til et nyt ark, og prøv det.</translation>
    </message>
    <message>
        <source>This attribute is no longer here.</source>
        <translation>Dette kendetegn er her ikke længere.</translation>
    </message>
    <message>
        <source>This deck or card is no longer here.</source>
        <translation>Dette kortsæt eller kort er her ikke længere.</translation>
    </message>
    <message>
        <source>This file calls itself a spreadsheet, but is something else.</source>
        <translation>Denne fil kalder sig et regneark, men er noget andet.</translation>
    </message>
    <message>
        <source>This file does not belong to Samråd.</source>
        <translation>Denne fil hører ikke til Samråd.</translation>
    </message>
    <message>
        <source>This file is no deck, or it is damaged.</source>
        <translation>Denne fil er ikke et kortsæt, eller den er beskadiget.</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>Denne fil er ikke en tabel.</translation>
    </message>
    <message>
        <source>This file may not be written here.</source>
        <translation>Denne fil må ikke skrives her.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Dette er her ikke længere.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Dette er ikke et billede, der kan læses.</translation>
    </message>
    <message>
        <source>This panel is no longer here.</source>
        <translation>Dette panel er her ikke længere.</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>Denne person er her ikke længere.</translation>
    </message>
    <message>
        <source>This sentence is no longer here.</source>
        <translation>Denne sætning er her ikke længere.</translation>
    </message>
    <message>
        <source>This session is closed.</source>
        <translation>Denne session er afsluttet.</translation>
    </message>
    <message>
        <source>This session is no longer here.</source>
        <translation>Denne session er her ikke længere.</translation>
    </message>
    <message>
        <source>This step cannot be taken back any more.</source>
        <translation>Dette trin kan ikke fortrydes længere.</translation>
    </message>
    <message>
        <source>Those who sit on the panel or stand by stay candidates.</source>
        <translation>De, der har plads i panelet eller er reserver, forbliver kandidater.</translation>
    </message>
    <message>
        <source>Use at least {least} characters.</source>
        <translation>Brug mindst {least} tegn.</translation>
    </message>
    <message>
        <source>What the deck says cannot be read.</source>
        <translation>Det, der står i kortsættet, kan ikke læses.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Check that the disk or stick is connected, then start again.</source>
        <translation>Det, der var gemt før, er i sikkerhed. Tjek, at disken eller USB-stikket er tilsluttet, og start igen.</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last change is not saved yet. Free some space and try again.</source>
        <translation>Det, der var gemt før, er i sikkerhed; den sidste ændring er ikke gemt endnu. Frigør lidt plads, og prøv igen.</translation>
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
        <translation>Skriv det som 1957 eller 69. Året skal ligge mellem {lowest} og {highest}.</translation>
    </message>
    <message>
        <source>Write rising ages with commas between, such as 16, 25, 40.</source>
        <translation>Skriv stigende aldre med komma imellem, for eksempel 16, 25, 40.</translation>
    </message>
    <message>
        <source>Write who took them, and that they may be used.</source>
        <translation>Skriv hvem der tog dem, og at de må bruges.</translation>
    </message>
    <message>
        <source>Write why the seat is locked.</source>
        <translation>Skriv, hvorfor pladsen er låst.</translation>
    </message>
    <message>
        <source>Your data is safe in Samråd. Choose another folder and try again.</source>
        <translation>Dine data er i sikkerhed i Samråd. Vælg en anden mappe, og prøv igen.</translation>
    </message>
    <message>
        <source>Your data is safe in Samråd. Free some space or choose another place.</source>
        <translation>Dine data er i sikkerhed i Samråd. Frigør lidt plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>{category}: the least wanted is more than the most wanted.</source>
        <translation>{category}: Det mindste antal er større end det største.</translation>
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
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>As the participants will see it</source>
        <translation>Sådan som deltagerne får det at se</translation>
    </message>
    <message>
        <source>Be concrete: what is still open?</source>
        <translation>Vær konkret: Hvad er stadig åbent?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It is the first thing the participants will read.</source>
        <translation>Det er det første, deltagerne får at læse.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Law, budget, decisions that stand: say it early.</source>
        <translation>Lov, budget, beslutninger, der står ved magt: Sig det tidligt.</translation>
    </message>
    <message>
        <source>Name of the panel</source>
        <translation>Panelets navn</translation>
    </message>
    <message>
        <source>On to recruitment</source>
        <translation>Videre til rekruttering</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Ansvarlig enhed</translation>
    </message>
    <message>
        <source>Still to be written: {fields}.</source>
        <translation>Mangler at blive skrevet: {fields}.</translation>
    </message>
    <message>
        <source>The invitation needs it. You can go on meanwhile.</source>
        <translation>Invitationen har brug for det. Du kan gå videre imens.</translation>
    </message>
    <message>
        <source>The leader who will use the result and answer the participants</source>
        <translation>Lederen, der skal bruge resultatet og svare deltagerne</translation>
    </message>
    <message>
        <source>The purpose is written.</source>
        <translation>Formålet er skrevet.</translation>
    </message>
    <message>
        <source>What is fixed already</source>
        <translation>Det ligger fast</translation>
    </message>
    <message>
        <source>What shall be better afterwards, and for whom?</source>
        <translation>Hvad skal blive bedre bagefter, og for hvem?</translation>
    </message>
    <message>
        <source>What the panel is for</source>
        <translation>Hvad panelet er til for</translation>
    </message>
    <message>
        <source>What the participants can influence</source>
        <translation>Det kan deltagerne påvirke</translation>
    </message>
    <message>
        <source>Where the panel belongs</source>
        <translation>Der, hvor panelet hører til</translation>
    </message>
    <message>
        <source>Who answers for it, and when</source>
        <translation>Hvem der står for det, og hvornår</translation>
    </message>
    <message>
        <source>change the dates of the panel</source>
        <translation>ændring af panelets datoer</translation>
    </message>
    <message>
        <source>change the description of the panel</source>
        <translation>ændring af panelets beskrivelse</translation>
    </message>
    <message>
        <source>change the name of the panel</source>
        <translation>ændring af panelets navn</translation>
    </message>
    <message>
        <source>change the purpose</source>
        <translation>ændring af formålet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ejer</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>formål</translation>
    </message>
    <message>
        <source>what can be influenced</source>
        <translation>hvad der kan påvirkes</translation>
    </message>
</context>
<context>
    <name>QuestionButton</name>
    <message>
        <source>Question on the wall: {question}</source>
        <translation>Spørgsmålet står på storskærmen: {question}</translation>
    </message>
    <message>
        <source>Show the question on the wall: {question}</source>
        <translation>Vis spørgsmålet på storskærmen: {question}</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message numerus="yes">
        <source>%n answer(s) differ from what is here</source>
        <translation>
            <numerusform>%n svar er anderledes end det, der står her</numerusform>
            <numerusform>%n svar er anderledes end det, der står her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth year(s) cannot be right</source>
        <translation>
            <numerusform>%n fødselsår kan ikke passe</numerusform>
            <numerusform>%n fødselsår kan ikke passe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be the same as somebody else</source>
        <translation>
            <numerusform>%n kan være samme person som en anden</numerusform>
            <numerusform>%n kan være samme person som en anden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name</source>
        <translation>
            <numerusform>%n række uden navn</numerusform>
            <numerusform>%n rækker uden navn</numerusform>
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
        <translation>Importer uden fødselsår</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behold det, der står her</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Udelad rækken</translation>
    </message>
    <message>
        <source>May be {other}</source>
        <translation>Kan være {other}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Forkort</translation>
    </message>
    <message>
        <source>Take what is in the file</source>
        <translation>Tag det, der står i filen</translation>
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
        <translation>{what} er meget langt: »{found} …«</translation>
    </message>
    <message>
        <source>{what}: here “{here}”, in the file “{found}”</source>
        <translation>{what}: her »{here}«, i filen »{found}«</translation>
    </message>
    <message>
        <source>“{found}” is no birth year or age</source>
        <translation>»{found}« er ikke et fødselsår eller en alder</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Træk lod igen</translation>
    </message>
    <message>
        <source>Draw in the open</source>
        <translation>Træk åbent</translation>
    </message>
    <message>
        <source>Reason for drawing again</source>
        <translation>Begrundelse for at udtrække igen</translation>
    </message>
    <message>
        <source>The panel has been drawn already. So that nobody can draw until the result suits them, the reason is kept with the draw. Write no names.</source>
        <translation>Panelet er allerede udtrukket. For at ingen kan blive ved, til resultatet passer dem, gemmes begrundelsen sammen med udtrækningen. Skriv ingen navne.</translation>
    </message>
    <message>
        <source>Why is the panel drawn again?</source>
        <translation>Hvorfor udtrækkes panelet igen?</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only other way in. Nobody can make a new one from outside. Print it or write it down, and keep it away from this machine.</source>
        <translation>Hvis adgangssætningen glemmes, er denne kode den eneste anden vej ind. Ingen kan lave en ny udefra. Udskriv den, eller skriv den af, og opbevar den et andet sted end computeren.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>Recovery code, typed back</source>
        <translation>Gendannelseskode, skrevet ind</translation>
    </message>
    <message>
        <source>Samråd recovery code</source>
        <translation>Samråd gendannelseskode</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Type it back once, so that we know it can be read</source>
        <translation>Skriv den ind én gang, så vi ved, at den kan læses</translation>
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
            <numerusform>%n af dem har plads i panelet eller er reserve og bliver stående som kandidat.</numerusform>
            <numerusform>%n af dem har plads i panelet eller er reserver og bliver stående som kandidater.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown may be drawn</source>
        <translation>
            <numerusform>Den %n viste kan udtrækkes</numerusform>
            <numerusform>Alle %n viste kan udtrækkes</numerusform>
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
        <translation>Alle kan udtrækkes</translation>
    </message>
    <message>
        <source>Export those who are shown</source>
        <translation>Eksporter dem, der vises</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrér på</translation>
    </message>
    <message>
        <source>Filter by …</source>
        <translation>Filtrér på …</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Gå til Personer</translation>
    </message>
    <message>
        <source>May be drawn</source>
        <translation>Kan udtrækkes</translation>
    </message>
    <message>
        <source>May not be drawn</source>
        <translation>Kan ikke udtrækkes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>Ingen passer.</translation>
    </message>
    <message>
        <source>Nobody may be drawn</source>
        <translation>Ingen kan udtrækkes</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n shown may be drawn</source>
        <translation>
            <numerusform>Den %n viste kan ikke udtrækkes</numerusform>
            <numerusform>Ingen af de %n viste kan udtrækkes</numerusform>
        </translation>
    </message>
    <message>
        <source>On to composition</source>
        <translation>Videre til sammensætning</translation>
    </message>
    <message>
        <source>Only candidates</source>
        <translation>Kun kandidater</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People who may be drawn</source>
        <translation>Personer, der kan udtrækkes</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Søg efter navne</translation>
    </message>
    <message>
        <source>Show those who answered</source>
        <translation>Vis dem, der svarede</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet</source>
        <translation>Der er ingen at vælge imellem endnu</translation>
    </message>
    <message>
        <source>Those who may be drawn are taken from the register of people. Add them there one by one, or import the list of those who have signed up, and come back here.</source>
        <translation>De, der kan udtrækkes, hentes fra personregisteret. Læg dem ind der én for én, eller importér listen over de tilmeldte, og kom tilbage hertil.</translation>
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
        <translation>fjernelse af kandidater</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Stays here</source>
        <translation>Bliver her</translation>
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
        <translation>Til personalegruppen</translation>
    </message>
</context>
<context>
    <name>ReleasedCard</name>
    <message numerus="yes">
        <source>%n of them for anyone: in the minutes of the meeting.</source>
        <translation>
            <numerusform>%n af dem er til alle og står i referatet fra mødet.</numerusform>
            <numerusform>%n af dem er til alle og står i referatet fra mødet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) let out.</source>
        <translation>
            <numerusform>%n sætning blev sluppet ud.</numerusform>
            <numerusform>%n sætninger blev sluppet ud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freely</source>
        <translation>Frit</translation>
    </message>
    <message>
        <source>No sentence was let out, and none is kept.</source>
        <translation>Ingen sætning blev sluppet ud, og ingen er gemt.</translation>
    </message>
    <message>
        <source>None of them for anyone, so none stands in the minutes.</source>
        <translation>Ingen af dem er til alle, så ingen står i referatet.</translation>
    </message>
    <message>
        <source>What left the room</source>
        <translation>Det, der blev bragt ud af rummet</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Dine notater</translation>
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
            <numerusform>%n svar kom fra nogen, der havde svaret før. Det seneste gælder.</numerusform>
            <numerusform>%n svar kom fra nogen, der havde svaret før. Det seneste gælder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had garbled letters (Ã¸ for ø). They are mended.</source>
        <translation>
            <numerusform>%n felt havde ødelagte bogstaver (Ã¸ for ø). De er rettet.</numerusform>
            <numerusform>%n felter havde ødelagte bogstaver (Ã¸ for ø). De er rettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A and are read as empty.</source>
        <translation>
            <numerusform>%n felt indeholder en fejl som #N/A og læses som tomt.</numerusform>
            <numerusform>%n felter indeholder en fejl som #N/A og læses som tomme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) look like a national identity number and are left out.</source>
        <translation>
            <numerusform>%n felt ligner et CPR-nummer og tages ikke med.</numerusform>
            <numerusform>%n felter ligner CPR-numre og tages ikke med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result and are read as empty. Save the file in Excel first.</source>
        <translation>
            <numerusform>%n formel har intet resultat og læses som tom. Gem filen i Excel først.</numerusform>
            <numerusform>%n formler har intet resultat og læses som tomme. Gem filen i Excel først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) cannot be read. Try another way of storing letters.</source>
        <translation>
            <numerusform>%n bogstav kan ikke læses. Prøv en anden måde at gemme bogstaver på.</numerusform>
            <numerusform>%n bogstaver kan ikke læses. Prøv en anden måde at gemme bogstaver på.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were stored in another way than the rest, and are read as such.</source>
        <translation>
            <numerusform>%n linje var gemt på en anden måde end resten og læses sådan.</numerusform>
            <numerusform>%n linjer var gemt på en anden måde end resten og læses sådan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s): the answer counts for each row it covers.</source>
        <translation>
            <numerusform>%n flettet felt: svaret gælder hver række, det dækker.</numerusform>
            <numerusform>%n flettede felter: svaret gælder hver række, de dækker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have lost letters and hold ? instead. Search for ? to find and mend them.</source>
        <translation>
            <numerusform>%n navn har mistet bogstaver og har ? i stedet. Søg efter ? for at finde og rette dem.</numerusform>
            <numerusform>%n navne har mistet bogstaver og har ? i stedet. Søg efter ? for at finde og rette dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of two digits are read as an age.</source>
        <translation>
            <numerusform>%n tal med to cifre er læst som alder.</numerusform>
            <numerusform>%n tal med to cifre er læst som alder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolonne {number}</translation>
    </message>
    <message>
        <source>That is many columns. Those whose meaning is not known are left out until you choose.</source>
        <translation>Det er mange kolonner. Dem, vi ikke ved hvad er, tages ikke med, før du vælger det.</translation>
    </message>
    <message>
        <source>There is a quotation mark too many. Its line is read by itself, so that it swallows nobody.</source>
        <translation>Der er et anførselstegn for meget. Linjen, det står i, læses for sig, så det ikke sluger nogen.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>%n row(s) left out; everybody else is here already, with all that the file says.</source>
        <translation>
            <numerusform>%n række tages ikke med; alle andre er her i forvejen med alt det, der står i filen.</numerusform>
            <numerusform>%n rækker tages ikke med; alle andre er her i forvejen med alt det, der står i filen.</numerusform>
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
        <translation>Tilbage til kolonnerne</translation>
    </message>
    <message>
        <source>Each has an answer that loses nothing. Change one with a double-click or Enter, or all alike here.</source>
        <translation>Hvert har et svar, hvor intet går tabt. Ændr ét med dobbeltklik eller Enter, eller alle ens her.</translation>
    </message>
    <message>
        <source>Every row is left out.</source>
        <translation>Ingen af rækkerne tages med.</translation>
    </message>
    <message>
        <source>Everybody in the file is here already, with all that it says.</source>
        <translation>Alle i filen er her i forvejen med alt det, der står i den.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in for %n person(s)</source>
        <translation>
            <numerusform>Udfyld for %n person</numerusform>
            <numerusform>Udfyld for %n personer</numerusform>
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
        <translation>Gennemgå igen</translation>
    </message>
    <message>
        <source>Looking through the people</source>
        <translation>Gennemgår personerne</translation>
    </message>
    <message>
        <source>Looking through the people in the file …</source>
        <translation>Gennemgår personerne i filen …</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Intet blev skrevet.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
    <message>
        <source>That is no birth year or age. Write it as 1957 or 69.</source>
        <translation>Det er ikke et fødselsår eller en alder. Skriv det som 1957 eller 69.</translation>
    </message>
    <message>
        <source>There is nobody in the file.</source>
        <translation>Der er ingen personer i filen.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Der er intet at importere.</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Til personerne</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Værd at vide</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>her i forvejen</translation>
    </message>
    <message numerus="yes">
        <source>here already; %n of them will have more filled in</source>
        <translation>
            <numerusform>her i forvejen; %n af dem får mere udfyldt</numerusform>
            <numerusform>her i forvejen; %n af dem får mere udfyldt</numerusform>
        </translation>
    </message>
    <message>
        <source>new people</source>
        <translation>nye personer</translation>
    </message>
    <message>
        <source>with a question</source>
        <translation>med et spørgsmål</translation>
    </message>
    <message numerus="yes">
        <source>with a question; %n row(s) left out</source>
        <translation>
            <numerusform>med et spørgsmål; %n række udelades</numerusform>
            <numerusform>med et spørgsmål; %n rækker udelades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Begin where somebody wants to. You or a colleague first, the first time.</source>
        <translation>Begynd, hvor nogen vil. Du eller en kollega først, den første gang.</translation>
    </message>
    <message>
        <source>Everybody has been asked.</source>
        <translation>Alle er blevet spurgt.</translation>
    </message>
    <message>
        <source>Next seat</source>
        <translation>Næste plads</translation>
    </message>
    <message>
        <source>Speak or pass: both are followed by the next seat.</source>
        <translation>Tale eller melde pas: efter begge kommer næste plads.</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>The word goes round in round 1 and round 2. It is always fine to pass.</source>
        <translation>Ordet går rundt i runde 1 og runde 2. Det er altid i orden at melde pas.</translation>
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
        <translation>Om dette trin (H)</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Sessionens forløb</translation>
    </message>
    <message>
        <source>Say now</source>
        <translation>Sig nu</translation>
    </message>
</context>
<context>
    <name>RunningOrderRow</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
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
        <translation>Alle ønskede antal er nået.</translation>
    </message>
    <message>
        <source>Filling the seat by lot</source>
        <translation>Fylder pladsen ved lodtrækning</translation>
    </message>
    <message>
        <source>Nobody among the candidates can take the seat.</source>
        <translation>Ingen af kandidaterne kan tage pladsen.</translation>
    </message>
    <message>
        <source>The lot fell on {name}, one of {number} who fit equally well: each had 1 chance in {number}.</source>
        <translation>Loddet faldt på {name}, én af {number}, der passede lige godt: Hver havde 1 chance ud af {number}.</translation>
    </message>
    <message numerus="yes">
        <source>The panel is then off by %n person(s).</source>
        <translation>
            <numerusform>Panelet afviger da med %n person.</numerusform>
            <numerusform>Panelet afviger da med %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} takes the seat: nobody else fits as well.</source>
        <translation>{name} tager pladsen: Ingen anden passer lige så godt.</translation>
    </message>
</context>
<context>
    <name>SeatDot</name>
    <message>
        <source>Seat {n}</source>
        <translation>Plads {n}</translation>
    </message>
    <message>
        <source>has had the word</source>
        <translation>har haft ordet</translation>
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
        <translation>Fjern sætning {n}</translation>
    </message>
    <message>
        <source>Sentence {n}</source>
        <translation>Sætning {n}</translation>
    </message>
    <message>
        <source>The exact words the group agrees on</source>
        <translation>De nøjagtige ord, gruppen bliver enig om</translation>
    </message>
    <message>
        <source>Who may hear sentence {n}</source>
        <translation>Hvem der må høre sætning {n}</translation>
    </message>
</context>
<context>
    <name>SessionButton</name>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe uden navn</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
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
        <translation>En stille time med billedkort</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>It waits in a pause, exactly where it was.</source>
        <translation>Den venter i pause, præcis hvor den var.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny session</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksion</translation>
    </message>
    <message>
        <source>Reflection group</source>
        <translation>Refleksionsgruppe</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Users and staff think together over 29 pictures. The program leads through eleven steps, shows the room what is meant for the room, and asks nobody&apos;s name. Nothing leaves the room but the sentences the group lets go.</source>
        <translation>Brugere og medarbejdere tænker sammen over 29 billeder. Programmet fører gennem elleve trin, viser rummet det, der er ment for rummet, og spørger ikke om nogens navn. Intet forlader rummet ud over de sætninger, som gruppen slipper.</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>ny session</translation>
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
        <translation>Kortsession: {about}, {state}</translation>
    </message>
    <message numerus="yes">
        <source>Closed · %n sentence(s) in the minutes</source>
        <translation>
            <numerusform>Afsluttet · %n sætning i referatet</numerusform>
            <numerusform>Afsluttet · %n sætninger i referatet</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed · no sentence in the minutes</source>
        <translation>Afsluttet · ingen sætning i referatet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Intet spørgsmål endnu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
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
        <translation>Kortsession</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made and opened to check it.</source>
        <translation>Sikkerhedskopien er lavet og åbnet for kontrol.</translation>
    </message>
    <message>
        <source>A new code replaces the former one, which then opens nothing.</source>
        <translation>En ny kode erstatter den forrige, som derefter ikke åbner noget.</translation>
    </message>
    <message>
        <source>A session that is being held is not locked away.</source>
        <translation>En session, der holdes, bliver ikke låst.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangssætning</translation>
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
        <translation>Alt ligger i én krypteret fil på denne computer. Før hver opdatering laves der automatisk en kopi.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Mappe: {folder}</translation>
    </message>
    <message>
        <source>It is called {name} and is encrypted like the file itself.</source>
        <translation>Den hedder {name} og er krypteret ligesom filen selv.</translation>
    </message>
    <message>
        <source>Keep the former</source>
        <translation>Behold den forrige</translation>
    </message>
    <message>
        <source>Keys to the file</source>
        <translation>Nøgler til filen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Sprog på papir</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>Lås, når ingen har rørt det i</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Udseende og sprog</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lav sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Opret ny kode</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Opret ny gendannelseskode</translation>
    </message>
    <message>
        <source>Name of the workplace</source>
        <translation>Arbejdspladsens navn</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Ny gendannelseskode</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Passphrase used until now</source>
        <translation>Adgangssætning brugt indtil nu</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Stands as sender on paper.</source>
        <translation>Står som afsender på papir.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The former code will not open the file any more. Go on only if you can print or write down the new one.</source>
        <translation>Den forrige kode åbner ikke filen længere. Fortsæt kun, hvis du kan udskrive eller afskrive den nye.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Adgangssætningen er skiftet.</translation>
    </message>
    <message>
        <source>The recovery code is as before.</source>
        <translation>Gendannelseskoden er som før.</translation>
    </message>
    <message>
        <source>The workplace</source>
        <translation>Arbejdspladsen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>change the workplace</source>
        <translation>ændre arbejdspladsen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
</context>
<context>
    <name>SharesField</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Gender; Women; 50.4 %
Gender; Men; 49.6 %</source>
        <translation>Køn; Kvinder; 50,4 %
Køn; Mænd; 49,6 %</translation>
    </message>
    <message>
        <source>One row for each category, with a number or a percentage.</source>
        <translation>Én række for hver kategori, med et antal eller en procent.</translation>
    </message>
    <message>
        <source>Table of the population&apos;s shares</source>
        <translation>Tabel over andelene i befolkningen</translation>
    </message>
    <message>
        <source>The population&apos;s shares</source>
        <translation>Andelene i befolkningen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
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
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
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
        <translation>Refleksion</translation>
    </message>
    <message>
        <source>Samråd, menu</source>
        <translation>Samråd, menu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Trin {number}: {name}</translation>
    </message>
    <message>
        <source>Step {number}: {name}, done</source>
        <translation>Trin {number}: {name}, klaret</translation>
    </message>
</context>
<context>
    <name>StepGuide</name>
    <message>
        <source>About this step</source>
        <translation>Om dette trin</translation>
    </message>
</context>
<context>
    <name>StepGuideDialog</name>
    <message>
        <source>About this step</source>
        <translation>Om dette trin</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Tilbage til planen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Composition</source>
        <translation>Sammensætning</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Panel without a name</source>
        <translation>Panel uden navn</translation>
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
            <numerusform>%n kandidat kan tage pladsen uden at bryde et kriterium.</numerusform>
            <numerusform>%n kandidater kan tage pladsen uden at bryde et kriterium.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the lot decide</source>
        <translation>Lad loddet afgøre</translation>
    </message>
    <message>
        <source>Of those who fit equally well, whoever had the smallest chance in the draw comes first.</source>
        <translation>Af dem, der passer lige godt, står den, der havde mindst chance i lodtrækningen, først.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Who takes the seat of {name}?</source>
        <translation>Hvem tager pladsen efter {name}?</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>ombytning af plads</translation>
    </message>
    <message>
        <source>{name} has left the seat.</source>
        <translation>{name} har forladt pladsen.</translation>
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
        <translation>Initialer i stedet for navne</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Print the table plan</source>
        <translation>Udskriv bordplanen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
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
            <numerusform>%n person skal have plads.</numerusform>
            <numerusform>%n personer skal have plads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Tilføj ønsket</translation>
    </message>
    <message>
        <source>Always at a table</source>
        <translation>Altid ved et bord</translation>
    </message>
    <message>
        <source>Everyone with a seat</source>
        <translation>Alle med plads i panelet</translation>
    </message>
    <message>
        <source>Kind of wish</source>
        <translation>Slags ønske</translation>
    </message>
    <message>
        <source>Mix the tables on</source>
        <translation>Bland bordene efter</translation>
    </message>
    <message>
        <source>People at a table</source>
        <translation>Personer ved et bord</translation>
    </message>
    <message>
        <source>Present at {meeting}</source>
        <translation>Til stede ved {meeting}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Sit apart</source>
        <translation>Sidder hver for sig</translation>
    </message>
    <message>
        <source>Sit together</source>
        <translation>Sidder sammen</translation>
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
        <translation>Fjern ønsket: {wish}</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Den anden person</translation>
    </message>
    <message>
        <source>Who is to be seated</source>
        <translation>Hvem der skal have plads</translation>
    </message>
    <message>
        <source>Who the wish is about</source>
        <translation>Hvem ønsket gælder</translation>
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
        <translation>Vælg, hvem {name} skal bytte plads med, i samme runde. Esc slipper.</translation>
    </message>
    <message>
        <source>Drag a name onto another to swap them, or press Enter on one and then on the other.</source>
        <translation>Træk et navn hen på et andet for at bytte plads, eller tryk Enter på det ene og så på det andet.</translation>
    </message>
    <message>
        <source>Looking at the wishes</source>
        <translation>Ser på ønskerne</translation>
    </message>
    <message>
        <source>Mark in the meeting who has come; then they can be seated.</source>
        <translation>Markér i mødet, hvem der er kommet, så kan de få plads ved bordene.</translation>
    </message>
    <message>
        <source>Mixing the tables</source>
        <translation>Blander bordene</translation>
    </message>
    <message>
        <source>Nobody has a seat yet</source>
        <translation>Ingen har plads i panelet endnu</translation>
    </message>
    <message>
        <source>Nobody is marked as present yet</source>
        <translation>Ingen er markeret som til stede endnu</translation>
    </message>
    <message>
        <source>Nobody is seated yet</source>
        <translation>Ingen er fordelt ved borde endnu</translation>
    </message>
    <message>
        <source>Once the panel is drawn or put together, its people are seated here at mixed tables.</source>
        <translation>Når panelet er udtrukket eller sat sammen, fordeler du deltagerne ved blandede borde her.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>Say how many sit at a table and how many rounds there are. Seat then mixes every table, and lets as many as possible meet somebody new in each round.</source>
        <translation>Sig, hvor mange der sidder ved et bord, og hvor mange runder der er. Fordel blander så hvert bord og lader flest muligt møde nogen nye i hver runde.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Fordel</translation>
    </message>
    <message>
        <source>Seat again</source>
        <translation>Fordel igen</translation>
    </message>
    <message>
        <source>Seating people</source>
        <translation>Fordeler ved borde</translation>
    </message>
    <message>
        <source>The wishes cannot be kept.</source>
        <translation>Ønskerne kan ikke opfyldes.</translation>
    </message>
    <message>
        <source>To the composition</source>
        <translation>Til sammensætningen</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møderne</translation>
    </message>
    <message>
        <source>change the table plan</source>
        <translation>ændre bordplanen</translation>
    </message>
    <message>
        <source>seat people at tables</source>
        <translation>fordele ved borde</translation>
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
            <numerusform>%n person er kommet til eller faldet fra, siden bordene blev lavet.</numerusform>
            <numerusform>%n personer er kommet til eller faldet fra, siden bordene blev lavet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) are not kept:</source>
        <translation>
            <numerusform>Et ønske er ikke opfyldt:</numerusform>
            <numerusform>%n ønsker er ikke opfyldt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Every table is mixed as evenly as can be.</source>
        <translation>Alle borde er blandet så jævnt, som det kan lade sig gøre.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møde {number}</translation>
    </message>
    <message numerus="yes">
        <source>No pair meets more than %n time(s).</source>
        <translation>
            <numerusform>Ingen par mødes mere end én gang.</numerusform>
            <numerusform>Ingen par mødes mere end %n gange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat again to have it right.</source>
        <translation>Fordel igen for at rette det.</translation>
    </message>
    <message numerus="yes">
        <source>The tables are mixed, but in %n respect(s) not quite evenly.</source>
        <translation>
            <numerusform>Bordene er blandet, men på ét punkt ikke helt jævnt.</numerusform>
            <numerusform>Bordene er blandet, men på %n punkter ikke helt jævnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables are not mixed on anything.</source>
        <translation>Bordene er ikke blandet efter noget.</translation>
    </message>
    <message>
        <source>The wishes cannot all be kept at once. Take one away and try again.</source>
        <translation>Alle ønskerne kan ikke opfyldes på én gang. Fjern et, og prøv igen.</translation>
    </message>
    <message>
        <source>These are the tables from before you changed what you want.</source>
        <translation>Dette er bordene fra før, du ændrede det, du ønsker.</translation>
    </message>
    <message>
        <source>{met} of {pairs} pairs meet, as many as there can be.</source>
        <translation>{met} af {pairs} par mødes, så mange som der er plads til.</translation>
    </message>
    <message>
        <source>{met} of {pairs} pairs meet.</source>
        <translation>{met} af {pairs} par mødes.</translation>
    </message>
    <message>
        <source>{names} are to sit apart, but both at table {table}.</source>
        <translation>{names} skal sidde hver for sig, men begge ved bord {table}.</translation>
    </message>
    <message>
        <source>{names} are to sit apart. They are {wanted}, and there are {available} tables.</source>
        <translation>{names} skal sidde hver for sig. De er {wanted}, og antallet af borde er {available}.</translation>
    </message>
    <message>
        <source>{names} are to sit at table {table}. They are {wanted}, and it has room for {available}.</source>
        <translation>{names} skal sidde ved bord {table}. De er {wanted}, og der er plads til {available}.</translation>
    </message>
    <message>
        <source>{names} are to sit both together and apart.</source>
        <translation>{names} skal sidde både sammen og hver for sig.</translation>
    </message>
    <message>
        <source>{names} are to sit together, but each at another table.</source>
        <translation>{names} skal sidde sammen, men ved hvert sit bord.</translation>
    </message>
    <message>
        <source>{names} are to sit together. They are {wanted}, and a table has room for {available}.</source>
        <translation>{names} skal sidde sammen. De er {wanted}, og et bord har plads til {available}.</translation>
    </message>
    <message>
        <source>{names}: there is no table {table}, only 1 to {available}.</source>
        <translation>{names}: der er intet bord {table}, kun 1 til {available}.</translation>
    </message>
    <message>
        <source>{one} always at table {table}</source>
        <translation>{one} altid ved bord {table}</translation>
    </message>
    <message>
        <source>{one} and {other} apart</source>
        <translation>{one} og {other} hver for sig</translation>
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
        <translation>Annullér</translation>
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
        <translation>Ét minut mere</translation>
    </message>
    <message>
        <source>Pause · {what}</source>
        <translation>Pause · {what}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Reset the time</source>
        <translation>Nulstil tiden</translation>
    </message>
    <message>
        <source>Seat {n} speaks</source>
        <translation>Plads {n} taler</translation>
    </message>
</context>
<context>
    <name>TogetherPart</name>
    <message>
        <source>Drawn again by itself. Those on {names} are left out, so that nobody gets two seats.</source>
        <translation>Udtrækkes igen alene. De, der er med i {names}, holdes ude, så ingen får to pladser.</translation>
    </message>
    <message>
        <source>Drawn together with it, so that nobody gets a seat on two.</source>
        <translation>Udtrækkes sammen med det, så ingen får plads i to.</translation>
    </message>
    <message>
        <source>Drawn together with {names}. Draw again, and all of them are drawn again, with the candidates and wanted numbers of this one.</source>
        <translation>Udtrukket sammen med {names}. Trækker du lod igen, udtrækkes de alle igen, med dette panels kandidater og ønskede antal.</translation>
    </message>
    <message>
        <source>More panels like this one</source>
        <translation>Flere paneler som dette</translation>
    </message>
    <message>
        <source>The draw makes them, with the same candidates, seats and wanted numbers, and nobody gets a seat on two. Several panels cannot be drawn in the open.</source>
        <translation>Udtrækningen laver dem med samme kandidater, pladser og ønskede antal, og ingen får plads i to. Flere paneler kan ikke trækkes åbent.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Everything is in one encrypted file on this machine. Your passphrase opens it.</source>
        <translation>Alt ligger i én krypteret fil på denne computer. Din adgangssætning åbner den.</translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation>Glemt adgangssætningen?</translation>
    </message>
    <message>
        <source>It was made {when}; what was written after that is not in it. The damaged file is kept in the same folder. Unlock to go on.</source>
        <translation>Den blev lavet {when}. Det, der er skrevet siden, er ikke med. Den beskadigede fil ligger stadig i samme mappe. Lås op for at gå videre.</translation>
    </message>
    <message>
        <source>Its passphrase is: {words}</source>
        <translation>Adgangssætningen er: {words}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Put the newest backup in its place</source>
        <translation>Sæt den nyeste sikkerhedskopi ind</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>The newest backup is in place.</source>
        <translation>Den nyeste sikkerhedskopi er sat ind.</translation>
    </message>
    <message>
        <source>The recovery code was right. Choose a new passphrase for next time.</source>
        <translation>Gendannelseskoden passede. Vælg en ny adgangssætning til næste gang.</translation>
    </message>
    <message>
        <source>This is the demo.</source>
        <translation>Dette er demoen.</translation>
    </message>
    <message>
        <source>Type the recovery code that was printed or written down when the file was made.</source>
        <translation>Skriv gendannelseskoden, som blev udskrevet eller noteret, da filen blev oprettet.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Låser op …</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Brug adgangssætningen</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>The wall</source>
        <translation>Storskærmsbilledet</translation>
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
            <numerusform>%n af kandidaterne har samme adresse som en anden.</numerusform>
            <numerusform>%n af kandidaterne har samme adresse som en anden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Nyt kriterium</translation>
    </message>
    <message>
        <source>Add the criteria the panel should be composed by, or take them from a file.</source>
        <translation>Tilføj de kriterier, panelet skal sammensættes efter, eller hent dem fra en fil.</translation>
    </message>
    <message>
        <source>At least {least} in all, but there are {seats} seats.</source>
        <translation>Mindst {least} i alt, men der er {seats} pladser.</translation>
    </message>
    <message>
        <source>At most {most} in all, but there are {seats} seats.</source>
        <translation>Højst {most} i alt, men der er {seats} pladser.</translation>
    </message>
    <message>
        <source>Change the age groups</source>
        <translation>Ændr aldersgrupperne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Fra en fil</translation>
    </message>
    <message>
        <source>Left out, because the register does not know them: {names}.</source>
        <translation>Udeladt, fordi registeret ikke kender dem: {names}.</translation>
    </message>
    <message>
        <source>Mirror the candidates: as many as their share</source>
        <translation>Afspejl kandidaterne: så mange som deres andel</translation>
    </message>
    <message>
        <source>No two of the candidates have the same address.</source>
        <translation>Ingen af kandidaterne har samme adresse.</translation>
    </message>
    <message>
        <source>Only one from each household</source>
        <translation>Kun én fra hver husstand</translation>
    </message>
    <message>
        <source>Paste the population&apos;s shares …</source>
        <translation>Indsæt andelene i befolkningen …</translation>
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
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.xls *.ods *.txt)</source>
        <translation>Regneark (*.csv *.xlsx *.xls *.ods *.txt)</translation>
    </message>
    <message>
        <source>Suggest numbers</source>
        <translation>Foreslå antal</translation>
    </message>
    <message>
        <source>The same number of each</source>
        <translation>Lige mange af hver</translation>
    </message>
    <message>
        <source>Together {least}–{most} for {seats} seats.</source>
        <translation>I alt {least}–{most} til {seats} pladser.</translation>
    </message>
    <message>
        <source>Wanted numbers</source>
        <translation>Ønskede antal</translation>
    </message>
    <message>
        <source>Wanted numbers from a file</source>
        <translation>Ønskede antal fra en fil</translation>
    </message>
    <message>
        <source>add a criterion</source>
        <translation>nyt kriterium</translation>
    </message>
    <message>
        <source>change a wanted number</source>
        <translation>ændring af ønsket antal</translation>
    </message>
    <message>
        <source>change the number of seats</source>
        <translation>ændring af antal pladser</translation>
    </message>
    <message>
        <source>change what must be met</source>
        <translation>ændring af, hvad der skal opfyldes</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mindst</translation>
    </message>
    <message>
        <source>most</source>
        <translation>højst</translation>
    </message>
    <message>
        <source>only one from each household</source>
        <translation>kun én fra hver husstand</translation>
    </message>
    <message>
        <source>remove a criterion</source>
        <translation>fjernelse af et kriterium</translation>
    </message>
    <message>
        <source>say why a criterion matters</source>
        <translation>begrundelse for et kriterium</translation>
    </message>
    <message>
        <source>several from one household</source>
        <translation>flere fra samme husstand</translation>
    </message>
    <message>
        <source>suggest wanted numbers</source>
        <translation>forslag til ønskede antal</translation>
    </message>
    <message>
        <source>wanted numbers from a file</source>
        <translation>ønskede antal fra fil</translation>
    </message>
    <message>
        <source>wanted numbers from the population</source>
        <translation>ønskede antal efter befolkningen</translation>
    </message>
    <message>
        <source>wanted numbers of a former panel</source>
        <translation>ønskede antal fra et tidligere panel</translation>
    </message>
    <message>
        <source>{category}, at least</source>
        <translation>{category}, mindst</translation>
    </message>
    <message>
        <source>{category}, at most</source>
        <translation>{category}, højst</translation>
    </message>
    <message>
        <source>{category}: there are only {there} candidates.</source>
        <translation>{category}: Der er kun {there} kandidater.</translation>
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
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Kopiér fingeraftrykket</translation>
    </message>
    <message>
        <source>Draw so that everyone can see</source>
        <translation>Udtræk, så alle kan se det</translation>
    </message>
    <message>
        <source>Draw this panel</source>
        <translation>Udtræk dette panel</translation>
    </message>
    <message>
        <source>Drawing the panel</source>
        <translation>Udtrækker panelet</translation>
    </message>
    <message>
        <source>Fingerprint of the lottery: {groups} …</source>
        <translation>Lodtrækningens fingeraftryk: {groups} …</translation>
    </message>
    <message>
        <source>Fingerprint {groups}</source>
        <translation>Fingeraftryk {groups}</translation>
    </message>
    <message>
        <source>Let the computer draw</source>
        <translation>Lad computeren trække</translation>
    </message>
    <message>
        <source>Make a new lottery</source>
        <translation>Lav en ny lodtrækning</translation>
    </message>
    <message>
        <source>Panel {number} has been drawn.</source>
        <translation>Panel {number} er udtrukket.</translation>
    </message>
    <message>
        <source>Preparing the draw</source>
        <translation>Forbereder udtrækningen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Rehearsal: a number by chance shows how it goes. It does not count and is not kept.</source>
        <translation>Prøve: et tilfældigt nummer viser, hvordan det foregår. Den tæller ikke og gemmes ikke.</translation>
    </message>
    <message>
        <source>Rehearsal: this does not count</source>
        <translation>Prøve: dette tæller ikke</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Vis væggen</translation>
    </message>
    <message>
        <source>Take the wall down</source>
        <translation>Tag væggen ned</translation>
    </message>
    <message>
        <source>The lottery does not hold any more, since what it was made of has changed.</source>
        <translation>Lodtrækningen gælder ikke længere, for det, den blev lavet af, er ændret.</translation>
    </message>
    <message>
        <source>The lottery is being made. Nothing is decided by it but which panels have a number.</source>
        <translation>Lodtrækningen laves. Det eneste, der afgøres nu, er, hvilke paneler der får et nummer.</translation>
    </message>
    <message>
        <source>The lottery that was kept before is no longer this one: candidates, answers or wanted numbers have been changed since, or the program has. Make a new one; its fingerprint is another.</source>
        <translation>Den lodtrækning, der var gemt, er ikke længere denne: kandidater, svar eller ønskede antal er ændret siden, eller programmet er. Lav en ny; den får et andet fingeraftryk.</translation>
    </message>
    <message>
        <source>The number from dice or balls, digit by digit</source>
        <translation>Nummeret fra terninger eller kugler, ciffer for ciffer</translation>
    </message>
    <message>
        <source>The panel is drawn</source>
        <translation>Panelet er udtrukket</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Storskærmsbilledet</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Til panelet</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det, rummet ser</translation>
    </message>
    <message>
        <source>draw the panel</source>
        <translation>udtrækning af panelet</translation>
    </message>
    <message>
        <source>prepare the draw</source>
        <translation>forbered udtrækningen</translation>
    </message>
    <message>
        <source>{gave_way} {panels} numbered panels wait, and all of them meet the numbers after that. Read the fingerprint aloud. Then throw {digits} ten-sided dice, or draw {digits} balls from 0 to 9; {noughts} means {panels}.</source>
        <translation>{gave_way} {panels} nummererede paneler venter, og alle opfylder antallene, som de er efter dette. Læs fingeraftrykket højt. Kast så {digits} tisidede terninger, eller træk {digits} kugler fra 0 til 9; {noughts} betyder {panels}.</translation>
    </message>
    <message>
        <source>{panels} numbered panels wait, and all of them meet the wanted numbers. Read the fingerprint aloud. Then throw {digits} ten-sided dice, or draw {digits} balls from 0 to 9; {noughts} means {panels}.</source>
        <translation>{panels} nummererede paneler venter, og alle opfylder de ønskede antal. Læs fingeraftrykket højt. Kast så {digits} tisidede terninger, eller træk {digits} kugler fra 0 til 9; {noughts} betyder {panels}.</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>Why this matters</source>
        <translation>Hvorfor det er vigtigt</translation>
    </message>
    <message>
        <source>Why {criterion} matters</source>
        <translation>Hvorfor {criterion} er vigtigt</translation>
    </message>
    <message>
        <source>{criterion} must be met</source>
        <translation>{criterion} skal opfyldes</translation>
    </message>
    <message>
        <source>{criterion} would rather be met</source>
        <translation>{criterion} skal helst opfyldes</translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>A draw lets what would rather be met give way: {changes}.</source>
        <translation>Ved en lodtrækning vil det, som kun helst skal opfyldes, vige: {changes}.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Skal</translation>
    </message>
    <message>
        <source>No panel is drawn that does not meet these numbers.</source>
        <translation>Der trækkes ikke noget panel, som ikke opfylder disse antal.</translation>
    </message>
    <message>
        <source>Not all wanted numbers could be met, so what would rather be met gave way, as little as possible: {changes}.</source>
        <translation>Ikke alle ønskede antal kunne opfyldes. Derfor veg det, som kun helst skulle opfyldes, så lidt som muligt: {changes}.</translation>
    </message>
    <message>
        <source>Rather</source>
        <translation>Helst</translation>
    </message>
    <message>
        <source>Where not all can be met, these numbers give way, as little as possible.</source>
        <translation>Hvis ikke alt kan opfyldes, viger disse antal, så lidt som muligt.</translation>
    </message>
    <message>
        <source>Why {criterion} matters: {reason}</source>
        <translation>Hvorfor {criterion} er vigtigt: {reason}</translation>
    </message>
    <message>
        <source>at least {after} instead of {before} “{category}” ({criterion})</source>
        <translation>mindst {after} i stedet for {before} »{category}« ({criterion})</translation>
    </message>
    <message>
        <source>at most {after} instead of {before} “{category}” ({criterion})</source>
        <translation>højst {after} i stedet for {before} »{category}« ({criterion})</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Dropped out</source>
        <translation>Er faldet fra</translation>
    </message>
    <message>
        <source>Dropped out of the panel, and not drawn again: {number}.</source>
        <translation>Faldet fra panelet og bliver ikke trukket igen: {number}.</translation>
    </message>
    <message>
        <source>On “{panel}”</source>
        <translation>Med i “{panel}”</translation>
    </message>
    <message>
        <source>Reserve {number}</source>
        <translation>Reserve {number}</translation>
    </message>
    <message>
        <source>Why seats are locked: {reasons}.</source>
        <translation>Hvorfor pladser er låst: {reasons}.</translation>
    </message>
    <message>
        <source>every wanted number is met</source>
        <translation>alle ønskede antal holdes</translation>
    </message>
    <message>
        <source>no wanted number is further off</source>
        <translation>ingen ønskede antal kommer længere væk</translation>
    </message>
    <message>
        <source>same answer on {same} of {features}</source>
        <translation>samme svar på {same} af {features}</translation>
    </message>
    <message>
        <source>{category} would be {number}, wanted {wanted}</source>
        <translation>{category} ville blive {number}, ønsket {wanted}</translation>
    </message>
</context>
</TS>
