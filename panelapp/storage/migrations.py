"""The tables, step by step. A step that has been released is never changed; a new step is added below it.

Keys are UUIDs as text, dates ISO text. Rows that are put in an order by hand carry `position`.
"""

from __future__ import annotations

from panelapp.storage.driver import Database, Migrations  # the driver must be loaded before sqlite_utils

APPLICATION_ID = 0x53524144  # "SRAD"

LEFT_OUT_OF_UNDO = frozenset({"moment", "remembered"})
"""What a running session is at, and choices kept for convenience: saved, but never a step to undo."""

migrations = Migrations("samraad")


@migrations()
def m0001_the_main_job(db: Database) -> None:
    db.executescript("""
    CREATE TABLE workplace (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        name TEXT NOT NULL,
        facilitator TEXT NOT NULL,
        country TEXT NOT NULL CHECK (country IN ('NO', 'DK')),
        paper_language TEXT NOT NULL,
        lock_after INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE attribute (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('choice', 'age_group')),
        position INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE category (
        attribute_id TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        lowest INTEGER,
        highest INTEGER,
        position INTEGER NOT NULL,
        PRIMARY KEY (attribute_id, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person (
        id TEXT PRIMARY KEY,
        given_name TEXT NOT NULL,
        family_name TEXT NOT NULL,
        birth_year INTEGER,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        address TEXT NOT NULL,
        sort_key TEXT NOT NULL
    ) STRICT;
    CREATE INDEX person_by_sort_key ON person (sort_key);
    CREATE TABLE answer (
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        attribute_id TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
        value TEXT NOT NULL,
        PRIMARY KEY (person_id, attribute_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX answer_by_attribute ON answer (attribute_id, value);

    CREATE TABLE panel (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        purpose TEXT NOT NULL,
        can_influence TEXT NOT NULL,
        fixed_already TEXT NOT NULL,
        owner TEXT NOT NULL,
        responsible_unit TEXT NOT NULL,
        starts_on TEXT NOT NULL,
        ends_on TEXT NOT NULL,
        seats INTEGER NOT NULL CHECK (seats > 0),
        reserves INTEGER NOT NULL CHECK (reserves >= 0),
        created_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE candidate (
        panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE,
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        PRIMARY KEY (panel_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX candidate_by_person ON candidate (person_id);
    CREATE TABLE target (
        panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE,
        attribute_id TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
        category TEXT NOT NULL,
        minimum INTEGER NOT NULL CHECK (minimum >= 0),
        maximum INTEGER NOT NULL CHECK (maximum >= minimum),
        position INTEGER NOT NULL,
        PRIMARY KEY (panel_id, attribute_id, category)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX target_by_attribute ON target (attribute_id);
    CREATE TABLE member (
        panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE,
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        standing TEXT NOT NULL CHECK (standing IN ('seat', 'reserve')),
        locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
        position INTEGER NOT NULL,
        PRIMARY KEY (panel_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX member_by_person ON member (person_id);
    CREATE TABLE draw (
        id TEXT PRIMARY KEY,
        panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE,
        drawn_at TEXT NOT NULL,
        seed INTEGER NOT NULL,
        code TEXT NOT NULL,
        candidates INTEGER NOT NULL,
        seats INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        method TEXT NOT NULL
    ) STRICT;
    CREATE INDEX draw_by_panel ON draw (panel_id, drawn_at);

    CREATE TABLE meeting (
        id TEXT PRIMARY KEY,
        panel_id TEXT REFERENCES panel (id) ON DELETE SET NULL,
        title TEXT NOT NULL,
        number INTEGER NOT NULL,
        held_on TEXT NOT NULL,
        starts_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        place TEXT NOT NULL,
        chair TEXT NOT NULL,
        minute_taker TEXT NOT NULL,
        case_reference TEXT NOT NULL,
        next_meeting TEXT NOT NULL,
        naming TEXT NOT NULL CHECK (naming IN ('count', 'short', 'full')),
        status TEXT NOT NULL CHECK (status IN ('planned', 'closed'))
    ) STRICT;
    CREATE INDEX meeting_by_panel ON meeting (panel_id);
    CREATE TABLE agenda_item (
        id TEXT PRIMARY KEY,
        meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        background TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);
    CREATE TABLE note (
        id TEXT PRIMARY KEY,
        agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('input', 'quote', 'recommendation', 'action')),
        text TEXT NOT NULL,
        owner TEXT NOT NULL,
        deadline TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX note_by_item ON note (agenda_item_id, position);
    CREATE TABLE attendance (
        meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        status TEXT NOT NULL CHECK (status IN ('present', 'excused', 'absent')),
        PRIMARY KEY (meeting_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attendance_by_person ON attendance (person_id);
    CREATE TABLE guests (
        id TEXT PRIMARY KEY,
        meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
        label TEXT NOT NULL,
        number INTEGER NOT NULL,
        position INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX guests_by_meeting ON guests (meeting_id);

    CREATE TABLE session (
        id TEXT PRIMARY KEY,
        panel_id TEXT REFERENCES panel (id) ON DELETE SET NULL,
        meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
        group_name TEXT NOT NULL,
        planned_on TEXT NOT NULL,
        starts_at TEXT NOT NULL,
        place TEXT NOT NULL,
        question TEXT NOT NULL,
        seats INTEGER NOT NULL,
        staff INTEGER NOT NULL,
        deck TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'closed'))
    ) STRICT;
    CREATE INDEX session_by_panel ON session (panel_id);
    CREATE INDEX session_by_meeting ON session (meeting_id);
    CREATE TABLE block (
        session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        PRIMARY KEY (session_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE moment (
        session_id TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
        block INTEGER NOT NULL,
        block_elapsed REAL NOT NULL,
        turn_elapsed REAL NOT NULL,
        seat INTEGER NOT NULL,
        card TEXT NOT NULL,
        wall_card TEXT NOT NULL,
        question_shown INTEGER NOT NULL,
        curtain INTEGER NOT NULL,
        paused INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE session_note (
        id TEXT PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        card TEXT NOT NULL,
        text TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX session_note_by_session ON session_note (session_id, position);
    CREATE TABLE harvest_sentence (
        id TEXT PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        release TEXT NOT NULL CHECK (release IN ('room', 'staff', 'leader', 'anyone')),
        position INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX harvest_sentence_by_session ON harvest_sentence (session_id, position);

    CREATE TABLE remembered (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """)


@migrations()
def m0002_the_fair_draw(db: Database) -> None:
    db.executescript("""
    ALTER TABLE panel ADD COLUMN one_per_household INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE draw ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE draw ADD COLUMN panels INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE draw ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
    ALTER TABLE draw ADD COLUMN lowest REAL NOT NULL DEFAULT 0;
    ALTER TABLE draw ADD COLUMN highest REAL NOT NULL DEFAULT 0;
    ALTER TABLE draw ADD COLUMN bound REAL NOT NULL DEFAULT 0;
    ALTER TABLE draw ADD COLUMN gap REAL NOT NULL DEFAULT 1;
    ALTER TABLE draw ADD COLUMN never INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE draw ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    CREATE TABLE draw_file (
        draw_id TEXT NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (draw_id, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE chance (
        draw_id TEXT NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        code TEXT NOT NULL,
        chance REAL NOT NULL,
        PRIMARY KEY (draw_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX chance_by_person ON chance (person_id);
    """)


@migrations()
def m0003_drop_outs_and_why_a_seat_is_locked(db: Database) -> None:
    db.executescript("""
    ALTER TABLE member ADD COLUMN lock_reason TEXT NOT NULL DEFAULT '';
    CREATE TABLE dropout (
        panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE,
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        dropped_on TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (panel_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dropout_by_person ON dropout (person_id);
    ALTER TABLE panel ADD COLUMN dropout_percent INTEGER NOT NULL DEFAULT 15;
    CREATE TABLE dropout_percent (
        panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE,
        attribute_id TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
        category TEXT NOT NULL,
        percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
        PRIMARY KEY (panel_id, attribute_id, category)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dropout_percent_by_attribute ON dropout_percent (attribute_id);
    """)


@migrations()
def m0004_the_tables(db: Database) -> None:
    db.executescript("""
    CREATE TABLE table_plan (
        id TEXT PRIMARY KEY,
        panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE,
        meeting_id TEXT REFERENCES meeting (id) ON DELETE CASCADE,
        size INTEGER NOT NULL CHECK (size > 0),
        wanted_rounds INTEGER NOT NULL CHECK (wanted_rounds > 0),
        seed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX table_plan_by_panel ON table_plan (panel_id);
    CREATE INDEX table_plan_by_meeting ON table_plan (meeting_id);
    CREATE TABLE table_criterion (
        plan_id TEXT NOT NULL REFERENCES table_plan (id) ON DELETE CASCADE,
        attribute_id TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        PRIMARY KEY (plan_id, attribute_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX table_criterion_by_attribute ON table_criterion (attribute_id);
    CREATE TABLE table_wish (
        plan_id TEXT NOT NULL REFERENCES table_plan (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('together', 'apart', 'fixed')),
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        other_id TEXT REFERENCES person (id) ON DELETE CASCADE,
        table_number INTEGER NOT NULL,
        PRIMARY KEY (plan_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX table_wish_by_person ON table_wish (person_id);
    CREATE INDEX table_wish_by_other ON table_wish (other_id);
    CREATE TABLE table_place (
        plan_id TEXT NOT NULL REFERENCES table_plan (id) ON DELETE CASCADE,
        round INTEGER NOT NULL,
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        table_number INTEGER NOT NULL,
        PRIMARY KEY (plan_id, round, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX table_place_by_person ON table_place (person_id);
    """)


@migrations()
def m0005_panels_drawn_together(db: Database) -> None:
    db.executescript("""
    ALTER TABLE draw ADD COLUMN together INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE draw ADD COLUMN place INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE draw ADD COLUMN joint_id TEXT NOT NULL DEFAULT '';
    CREATE INDEX draw_by_joint ON draw (joint_id);
    """)


@migrations()
def m0006_what_a_criterion_weighs_and_why(db: Database) -> None:
    db.executescript("""
    CREATE TABLE weight (
        panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE,
        attribute_id TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
        firmness TEXT NOT NULL CHECK (firmness IN ('must', 'rather')),
        reason TEXT NOT NULL,
        PRIMARY KEY (panel_id, attribute_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX weight_by_attribute ON weight (attribute_id);
    CREATE TABLE gave_way (
        draw_id TEXT NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
        attribute_id TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
        category TEXT NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('minimum', 'maximum')),
        "before" INTEGER NOT NULL,
        "after" INTEGER NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (draw_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX gave_way_by_attribute ON gave_way (attribute_id);
    """)


@migrations()
def m0007_the_seed_of_the_reserves(db: Database) -> None:
    db.executescript("ALTER TABLE draw ADD COLUMN reserve_seed INTEGER NOT NULL DEFAULT -1;")


@migrations()
def m0009_decks_of_ones_own(db: Database) -> None:
    db.executescript("""
    CREATE TABLE deck (
        key TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        rights TEXT NOT NULL,
        subdecks TEXT NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE deck_card (
        deck_key TEXT NOT NULL REFERENCES deck (key) ON DELETE CASCADE,
        key TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('picture', 'statement', 'dilemma', 'what_if')),
        category TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        alt TEXT NOT NULL,
        questions TEXT NOT NULL,
        care_note TEXT NOT NULL,
        picture TEXT NOT NULL,
        PRIMARY KEY (deck_key, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE deck_picture (
        deck_key TEXT NOT NULL REFERENCES deck (key) ON DELETE CASCADE,
        name TEXT NOT NULL,
        master BLOB NOT NULL,
        content BLOB NOT NULL,
        crop TEXT NOT NULL,
        PRIMARY KEY (deck_key, name)
    ) STRICT;
    ALTER TABLE session ADD COLUMN subdeck TEXT NOT NULL DEFAULT '';
    CREATE TABLE session_card_out (
        session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        card_key TEXT NOT NULL,
        PRIMARY KEY (session_id, card_key)
    ) STRICT, WITHOUT ROWID;
    """)
