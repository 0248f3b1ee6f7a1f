"""Every word that paper says by itself, in Bokmål, Nynorsk, Danish and English (dossier §3.3, §5.2; glossary).

The language of paper is chosen for the readers and has nothing to do with that of the windows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; names in braces are filled in."""

    tag: str
    months: tuple[str, ...]
    day: str
    clock: str
    clock_colon: str
    open_quote: str
    close_quote: str
    page_of: str
    printed_on: str
    # minutes
    minutes: str
    draft: str
    completed: str
    meeting: str
    meeting_number: str
    reference: str
    present: str
    chair: str
    minute_taker: str
    panel_members: str
    participants: str
    of: str
    excused: str
    frame: str
    purpose: str
    can_influence: str
    fixed_already: str
    agenda: str
    item: str
    item_column: str
    inputs: str
    quotes: str
    recommendation: str
    actions: str
    what: str
    who: str
    deadline: str
    not_agreed: str
    harvest: str
    harvest_note: str
    follow_up: str
    next_meeting: str
    # booklet
    minutes_short: str
    notes: str
    # cards
    deck: str
    statement: str
    dilemma: str
    what_if: str
    contact_sheet: str
    large_print: str
    blank_card: str
    blank_hint: str
    blank_alt: str
    # list of a panel
    members: str
    reserves: str
    composed_on: str
    # recovery sheet
    recovery_title: str
    recovery_what: str
    recovery_how: str
    recovery_steps: tuple[str, ...]
    recovery_keep: str
    recovery_rules: tuple[str, ...]
    put_away_by: str
    # running order
    script: str
    time: str
    length: str
    block: str
    say: str
    seats_and_staff: str
    ground_rules: str
    whole_length: str


# fmt: off
_NORWEGIAN_MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)
_DANISH_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)
_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
# fmt: on

WORDS: dict[str, Words] = {
    "nb": Words(
        tag="nb-NO",
        months=_NORWEGIAN_MONTHS,
        day="{day}. {month} {year}",
        clock="kl. {time}",
        clock_colon=".",
        open_quote="«",
        close_quote="»",
        page_of="Side {page} av {pages}",
        printed_on="Skrevet ut {day}",
        minutes="Referat",
        draft="utkast",
        completed="ferdigstilt",
        meeting="Møte",
        meeting_number="Møte {number}",
        reference="Saksnr./dok.nr.",
        present="Til stede",
        chair="Møteleder",
        minute_taker="Referent",
        panel_members="Panelmedlemmer",
        participants="Deltakere",
        of="{present} av {of}",
        excused="Forfall",
        frame="Formål og handlingsrom",
        purpose="Formål",
        can_influence="Dette kan gruppa påvirke",
        fixed_already="Dette ligger fast",
        agenda="Saksliste",
        item="Sak {number}",
        item_column="Sak",
        inputs="Innspill fra gruppa",
        quotes="Sitater",
        recommendation="Anbefaling {number}.",
        actions="Tiltak",
        what="Hva",
        who="Hvem",
        deadline="Frist",
        not_agreed="Ikke avtalt",
        harvest="Høsting",
        harvest_note="Gruppas egne ord. Gruppa har bestemt at de kan tas med videre.",
        follow_up="Oppfølgingsliste",
        next_meeting="Neste møte",
        minutes_short="{minutes} min",
        notes="Notater",
        deck="Kortstokk",
        statement="Påstand",
        dilemma="Dilemma",
        what_if="Hva om",
        contact_sheet="Alle kortene på ett ark",
        large_print="Kortene i ord",
        blank_card="Tomt kort",
        blank_hint="Ditt eget bilde",
        blank_alt="Et tomt kort til et bilde du ser for deg selv.",
        members="Medlemmer",
        reserves="Vararepresentanter",
        composed_on="Liste per {day}",
        recovery_title="Gjenopprettingskode",
        recovery_what="Koden åpner panelfila hvis passordfrasen er glemt. Uten passordfrasen og uten denne koden kan "
        "ingen åpne fila, heller ikke de som har laget programmet.",
        recovery_how="Slik bruker du koden",
        recovery_steps=(
            "Start Samråd og velg «Glemt passordfrasen?» når programmet spør etter den.",
            "Skriv inn koden slik den står her. Store og små bokstaver, mellomrom og bindestreker spiller ingen rolle.",
            "Velg en ny passordfrase.",
        ),
        recovery_keep="Slik tar du vare på arket",
        recovery_rules=(
            "Legg arket i en safe eller i et låst skap, et annet sted enn maskinen.",
            "Ta ikke bilde av det, og send det ikke på e-post.",
            "Den som har både arket og fila, kan lese alt som står i den.",
        ),
        put_away_by="Lagt i safe av (navn og dato)",
        script="Kjøreplan",
        time="Tid",
        length="Min.",
        block="Del",
        say="Det du sier og gjør",
        seats_and_staff="{seats} plasser, av dem {staff} for ansatte",
        ground_rules="Kjøreregler",
        whole_length="Til sammen {minutes} minutter",
    ),
    "nn": Words(
        tag="nn-NO",
        months=_NORWEGIAN_MONTHS,
        day="{day}. {month} {year}",
        clock="kl. {time}",
        clock_colon=".",
        open_quote="«",
        close_quote="»",
        page_of="Side {page} av {pages}",
        printed_on="Skrive ut {day}",
        minutes="Referat",
        draft="utkast",
        completed="ferdigstilt",
        meeting="Møte",
        meeting_number="Møte {number}",
        reference="Saksnr./dok.nr.",
        present="Til stades",
        chair="Møteleiar",
        minute_taker="Referent",
        panel_members="Panelmedlemer",
        participants="Deltakarar",
        of="{present} av {of}",
        excused="Forfall",
        frame="Føremål og handlingsrom",
        purpose="Føremål",
        can_influence="Dette kan gruppa påverke",
        fixed_already="Dette ligg fast",
        agenda="Sakliste",
        item="Sak {number}",
        item_column="Sak",
        inputs="Innspel frå gruppa",
        quotes="Sitat",
        recommendation="Tilråding {number}.",
        actions="Tiltak",
        what="Kva",
        who="Kven",
        deadline="Frist",
        not_agreed="Ikkje avtalt",
        harvest="Hausting",
        harvest_note="Orda til gruppa sjølv. Gruppa har bestemt at dei kan takast med vidare.",
        follow_up="Oppfølgingsliste",
        next_meeting="Neste møte",
        minutes_short="{minutes} min",
        notes="Notat",
        deck="Kortstokk",
        statement="Påstand",
        dilemma="Dilemma",
        what_if="Kva om",
        contact_sheet="Alle korta på eitt ark",
        large_print="Korta i ord",
        blank_card="Tomt kort",
        blank_hint="Ditt eige bilete",
        blank_alt="Eit tomt kort til eit bilete du ser for deg sjølv.",
        members="Medlemer",
        reserves="Vararepresentantar",
        composed_on="Liste per {day}",
        recovery_title="Attopprettingskode",
        recovery_what="Koden opnar panelfila om passordfrasen er gløymd. Utan passordfrasen og utan denne koden kan "
        "ingen opne fila, heller ikkje dei som har laga programmet.",
        recovery_how="Slik bruker du koden",
        recovery_steps=(
            "Start Samråd og vel «Gløymt passordfrasen?» når programmet spør etter han.",
            "Skriv inn koden slik han står her. Store og små bokstavar, mellomrom og bindestrekar spelar inga rolle.",
            "Vel ein ny passordfrase.",
        ),
        recovery_keep="Slik tek du vare på arket",
        recovery_rules=(
            "Legg arket i ein safe eller i eit låst skap, ein annan stad enn maskina.",
            "Ta ikkje bilete av det, og send det ikkje på e-post.",
            "Den som har både arket og fila, kan lese alt som står i ho.",
        ),
        put_away_by="Lagt i safe av (namn og dato)",
        script="Køyreplan",
        time="Tid",
        length="Min.",
        block="Del",
        say="Det du seier og gjer",
        seats_and_staff="{seats} plassar, av dei {staff} for tilsette",
        ground_rules="Køyrereglar",
        whole_length="Til saman {minutes} minutt",
    ),
    "da": Words(
        tag="da-DK",
        months=_DANISH_MONTHS,
        day="{day}. {month} {year}",
        clock="kl. {time}",
        clock_colon=".",
        open_quote="»",
        close_quote="«",
        page_of="Side {page} af {pages}",
        printed_on="Udskrevet {day}",
        minutes="Referat",
        draft="udkast",
        completed="færdiggjort",
        meeting="Møde",
        meeting_number="Møde {number}",
        reference="Sagsnr./dok.nr.",
        present="Til stede",
        chair="Mødeleder",
        minute_taker="Referent",
        panel_members="Panelmedlemmer",
        participants="Deltagere",
        of="{present} af {of}",
        excused="Afbud",
        frame="Formål og handlefrihed",
        purpose="Formål",
        can_influence="Det kan gruppen påvirke",
        fixed_already="Det ligger fast",
        agenda="Dagsorden",
        item="Punkt {number}",
        item_column="Punkt",
        inputs="Input fra gruppen",
        quotes="Citater",
        recommendation="Anbefaling {number}.",
        actions="Tiltag",
        what="Hvad",
        who="Hvem",
        deadline="Frist",
        not_agreed="Ikke aftalt",
        harvest="Høst",
        harvest_note="Gruppens egne ord. Gruppen har besluttet, at de må bringes videre.",
        follow_up="Opfølgningsliste",
        next_meeting="Næste møde",
        minutes_short="{minutes} min",
        notes="Noter",
        deck="Kortsæt",
        statement="Påstand",
        dilemma="Dilemma",
        what_if="Hvad nu hvis",
        contact_sheet="Alle kortene på ét ark",
        large_print="Kortene i ord",
        blank_card="Tomt kort",
        blank_hint="Dit eget billede",
        blank_alt="Et tomt kort til et billede, du ser for dig selv.",
        members="Medlemmer",
        reserves="Suppleanter",
        composed_on="Liste pr. {day}",
        recovery_title="Gendannelseskode",
        recovery_what="Koden åbner panelfilen, hvis adgangssætningen er glemt. Uden adgangssætningen og uden denne "
        "kode kan ingen åbne filen, heller ikke dem, der har lavet programmet.",
        recovery_how="Sådan bruger du koden",
        recovery_steps=(
            "Start Samråd, og vælg »Glemt adgangssætningen?«, når programmet spørger efter den.",
            "Skriv koden, som den står her. Store og små bogstaver, mellemrum og bindestreger er uden betydning.",
            "Vælg en ny adgangssætning.",
        ),
        recovery_keep="Sådan passer du på arket",
        recovery_rules=(
            "Læg arket i et pengeskab eller et aflåst skab, et andet sted end maskinen.",
            "Tag ikke et billede af det, og send det ikke med e-mail.",
            "Den, der har både arket og filen, kan læse alt, hvad der står i den.",
        ),
        put_away_by="Lagt i pengeskab af (navn og dato)",
        script="Drejebog",
        time="Tid",
        length="Min.",
        block="Del",
        say="Det, du siger og gør",
        seats_and_staff="{seats} pladser, heraf {staff} til medarbejdere",
        ground_rules="Spilleregler",
        whole_length="I alt {minutes} minutter",
    ),
    "en": Words(
        tag="en-GB",
        months=_ENGLISH_MONTHS,
        day="{day} {month} {year}",
        clock="at {time}",
        clock_colon=":",
        open_quote="“",
        close_quote="”",
        page_of="Page {page} of {pages}",
        printed_on="Printed {day}",
        minutes="Minutes",
        draft="draft",
        completed="completed",
        meeting="Meeting",
        meeting_number="Meeting {number}",
        reference="Case/document no.",
        present="Present",
        chair="Chair of the meeting",
        minute_taker="Minute taker",
        panel_members="Panel members",
        participants="Participants",
        of="{present} of {of}",
        excused="Absent with notice",
        frame="Purpose and room for manoeuvre",
        purpose="Purpose",
        can_influence="What the group can influence",
        fixed_already="What is fixed",
        agenda="Agenda",
        item="Item {number}",
        item_column="Item",
        inputs="Input from the group",
        quotes="Quotes",
        recommendation="Recommendation {number}.",
        actions="Measures",
        what="What",
        who="Who",
        deadline="Deadline",
        not_agreed="Not agreed",
        harvest="Harvest",
        harvest_note="The group’s own words. The group has decided that they may be passed on.",
        follow_up="Follow-up list",
        next_meeting="Next meeting",
        minutes_short="{minutes} min",
        notes="Notes",
        deck="Card deck",
        statement="Statement",
        dilemma="Dilemma",
        what_if="What if",
        contact_sheet="All cards on one sheet",
        large_print="The cards in words",
        blank_card="Blank card",
        blank_hint="Your own picture",
        blank_alt="A blank card for a picture you see in your mind.",
        members="Members",
        reserves="Substitutes",
        composed_on="List as of {day}",
        recovery_title="Recovery code",
        recovery_what="The code opens the panel file if the passphrase is forgotten. Without the passphrase and "
        "without this code nobody can open the file, not even those who made the program.",
        recovery_how="How to use the code",
        recovery_steps=(
            "Start Samråd and choose “Forgotten the passphrase?” when the program asks for it.",
            "Type the code as it stands here. Capitals, spaces and hyphens make no difference.",
            "Choose a new passphrase.",
        ),
        recovery_keep="How to look after this sheet",
        recovery_rules=(
            "Put the sheet in a safe or a locked cupboard, in another place than the machine.",
            "Do not photograph it, and do not send it by e-mail.",
            "Whoever has both the sheet and the file can read everything in it.",
        ),
        put_away_by="Put in the safe by (name and date)",
        script="Session plan",
        time="Time",
        length="Min.",
        block="Part",
        say="What you say and do",
        seats_and_staff="{seats} seats, {staff} of them for staff",
        ground_rules="Ground rules",
        whole_length="{minutes} minutes in all",
    ),
}


def long_date(day: date | str, words: Words) -> str:
    """A date in words, from a date or ISO text; text that is no date is given back as it is."""
    if isinstance(day, str):
        try:
            day = date.fromisoformat(day)
        except ValueError:
            return day
    return words.day.format(day=day.day, month=words.months[day.month - 1], year=day.year)


def hours(starts_at: str, ends_at: str, words: Words) -> str:
    """`10:00` and `12:00` as `kl. 10.00–12.00`; '' without a start."""
    if not starts_at:
        return ""
    span = f"{starts_at}–{ends_at}" if ends_at else starts_at
    return words.clock.format(time=span.replace(":", words.clock_colon))


def date_and_hours(day: str, starts_at: str, ends_at: str, words: Words) -> str:
    """`14. mars 2026 kl. 10.00–12.00`, with what there is of it."""
    return " ".join(part for part in (long_date(day, words), hours(starts_at, ends_at, words)) if part)


def moment(text: str, words: Words) -> str:
    """ISO date, or date with time, in words; other text is given back as it is."""
    text = text.strip()
    if len(text) > 10:
        try:
            when = datetime.fromisoformat(text)
        except ValueError:
            return text
        return date_and_hours(when.date().isoformat(), f"{when:%H:%M}", "", words)
    return long_date(text, words)


def quoted(text: str, words: Words) -> str:
    """Text in the quotation marks of the language; marks that the writer put there are not doubled."""
    bare = text.strip()
    if len(bare) > 1 and bare[0] in '«»“”"„' and bare[-1] in '«»“”"':
        bare = bare[1:-1].strip()
    return f"{words.open_quote}{bare}{words.close_quote}"
