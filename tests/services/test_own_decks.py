"""Decks of one's own: what comes from outside is made anew or refused with a sentence; nothing is lost."""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from panelapp.domain.decks import CardKind
from panelapp.errors import UserError
from panelapp.services import deck_files, deck_pictures, decks, reflection
from panelapp.services.deck_pictures import Crop
from panelapp.storage.store import Store

RIGHTS = "Egne bilder, tatt av servicetorget"


def jpeg(width: int = 600, height: int = 400, colour: str = "#2A6A5C", **more: Any) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG", **more)
    return out.getvalue()


def folder_of(tmp_path: Path, files: dict[str, bytes]) -> list[Path]:
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in files]


def kept(store: Store, tmp_path: Path, number: int = 3) -> str:
    files = folder_of(tmp_path, {f"{place} fjord.jpg": jpeg(colour=f"#20{place}060") for place in range(number)})
    return decks.keep(store, decks.from_pictures(files), rights=RIGHTS, no_people=True).key


def a_package(words: object, pictures: dict[str, bytes] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("deck.json", words if isinstance(words, bytes | str) else json.dumps(words))
        for name, data in (pictures or {}).items():
            made.writestr(name, data)
    return out.getvalue()


def refused(tmp_path: Path, data: bytes) -> UserError:
    path = tmp_path / "fremmed.samraad-deck"
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        decks.from_package(path)
    return caught.value


def test_pictures_become_cards_in_the_order_of_their_names(store: Store, tmp_path: Path) -> None:
    files = folder_of(tmp_path, {"b_bro.jpg": jpeg(), "A-benk.jpg": jpeg(400, 900), "notat.txt": b"ikke et bilde"})
    incoming = decks.from_pictures(files)
    assert [card.title["nb"] for card in incoming.deck.cards] == ["A benk", "b bro"]
    assert [(each.file, each.problem.code) for each in incoming.refused] == [("notat.txt", "deck.not_a_picture")]
    deck = decks.keep(store, incoming, rights=RIGHTS, no_people=True)
    read = decks.get(store, deck.key)
    assert read.own and read.rights == RIGHTS
    for card in read.cards:
        assert card.picture is not None
        width, height = deck_pictures.size(card.picture.read())
        assert width / height == pytest.approx(deck_pictures.WIDTH / deck_pictures.HEIGHT, abs=0.01)


def test_nothing_but_the_picture_survives_and_it_stands_upright(store: Store, tmp_path: Path) -> None:
    image = Image.new("RGB", (300, 200), "white")
    image.paste("#C02020", (0, 0, 300, 60))  # red on top, as the sensor saw it
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter to the right when shown
    exif[0x010E] = "Kari Nordmanns stue"
    exif.get_ifd(0x8825)[2] = (59.0, 3.0, 1.0)
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"hemmelig")
    incoming = decks.from_pictures(folder_of(tmp_path, {"stue.jpg": out.getvalue()}))
    for data in (incoming.pictures[0].master, incoming.pictures[0].content):
        assert b"Exif" not in data and b"Kari" not in data and b"hemmelig" not in data
        with Image.open(io.BytesIO(data)) as made:
            assert not made.getexif() and "comment" not in made.info
    with Image.open(io.BytesIO(incoming.pictures[0].master)) as made:
        assert made.size == (200, 300)
        assert made.convert("RGB").getpixel((190, 150))[0] > 150 > made.convert("RGB").getpixel((190, 150))[1]


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "CMYK", "I;16", "1"])
def test_pictures_of_any_kind_become_plain_ones(mode: str) -> None:
    out = io.BytesIO()
    plain = Image.new("RGB", (90, 60), "#3070A0")
    image = Image.new("I;16", (90, 60), 30_000) if mode == "I;16" else plain.convert(mode)
    image.save(out, "TIFF" if mode == "CMYK" else "PNG")
    with Image.open(io.BytesIO(deck_pictures.master(out.getvalue()))) as made:
        assert made.mode == "RGB" and made.size == (90, 60)


def test_a_picture_of_500_megapixels_is_refused_before_it_takes_memory() -> None:
    import tracemalloc

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 25_000, 20_000, 8, 2, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(5_000_000), 9))
        + chunk(b"IEND", b"")
    )
    tracemalloc.start()
    with pytest.raises(UserError) as caught:
        deck_pictures.master(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.code == "deck.picture_too_large"
    assert most < 5_000_000


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 900), st.integers(1, 40))
def test_a_damaged_picture_is_a_sentence_and_never_a_crash(noise: bytes, at: int, length: int) -> None:
    whole = jpeg(64, 48)
    for data in (noise, whole[:at], whole[:at] + noise[:length] + whole[at + length :]):
        try:
            made = deck_pictures.master(data)
        except UserError as problem:
            assert problem.code in ("deck.not_a_picture", "deck.picture_too_large")
        else:
            assert deck_pictures.size(deck_pictures.cut(made))


def test_rights_and_no_people_must_be_said(store: Store, tmp_path: Path) -> None:
    incoming = decks.from_pictures(folder_of(tmp_path, {"a.jpg": jpeg()}))
    for rights, no_people, code in (("  ", True, "deck.needs_rights"), (RIGHTS, False, "deck.needs_no_people")):
        with pytest.raises(UserError) as caught:
            decks.keep(store, incoming, rights=rights, no_people=no_people)
        assert caught.value.code == code
    assert not [deck for deck in decks.all(store) if deck.own]


def test_a_deck_goes_to_a_colleague_and_comes_back_the_same(store: Store, tmp_path: Path) -> None:
    key = kept(store, tmp_path)
    card = decks.get(store, key).cards[1]
    words = decks.add_card(store, key, CardKind.DILEMMA)
    decks.change_card(
        store,
        key,
        type(words)(words.key, words.number, {"nb": "Ventetid"}, CardKind.DILEMMA, text={"nb": "Hva er viktigst?"}),
    )
    path = tmp_path / "ut.samraad-deck"
    path.write_bytes(decks.package(store, key))
    again = decks.keep(store, decks.from_package(path), rights=RIGHTS, no_people=True)
    there, back = decks.get(store, key), decks.get(store, again.key)
    assert [(c.kind, dict(c.title), dict(c.text)) for c in there.cards] == [
        (c.kind, dict(c.title), dict(c.text)) for c in back.cards
    ]
    assert card.picture is not None and back.cards[1].picture is not None
    assert deck_pictures.size(card.picture.read()) == deck_pictures.size(back.cards[1].picture.read())
    assert deck_files.package(decks.get(store, key)) == path.read_bytes()


def test_a_deck_of_the_program_can_be_packed_and_read(tmp_path: Path) -> None:
    path = tmp_path / "ettertanke.samraad-deck"
    path.write_bytes(deck_files.package(decks.load()))
    assert len(decks.from_package(path).deck.cards) == 29


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"ikke en zip", "deck.not_a_package"),
        (b"", "deck.not_a_package"),
        (a_package(b"{"), "deck.broken"),
        (a_package(b"[]"), "deck.broken"),
        (a_package(b"\xff\xfe"), "deck.broken"),
        (a_package(b"[" * 200_000), "deck.broken"),
        (a_package({"cards": []}), "deck.no_cards"),
        (a_package({"cards": [{"title": 7}]}), "deck.broken"),
        (a_package({"cards": [{"kind": "song"}]}), "deck.broken"),
        (a_package({"cards": [{"key": "a"}, {"key": "a"}]}), "deck.broken"),
        (a_package({"cards": [{}] * 301}), "deck.too_many_cards"),
        (a_package({"format": 2, "cards": [{}]}), "deck.newer"),
        (a_package({"cards": [{"picture": "borte.jpg"}]}), "deck.missing_pictures"),
        (a_package({"cards": [{"picture": "../../ute.jpg"}]}), "deck.unsafe"),
        (a_package({"cards": [{}]}, {"../../ute.jpg": b"x"}), "deck.unsafe"),
        (a_package({"cards": [{}]}, {"C:\\ute.jpg": b"x"}), "deck.unsafe"),
        (a_package({"cards": [{}]}, {"/etc/ute.jpg": b"x"}), "deck.unsafe"),
        (a_package({"cards": [{"picture": "a.jpg"}]}, {"a.jpg": b"ikke et bilde"}), "deck.not_a_picture"),
        (a_package({"cards": [{}], "subdecks": [{"key": "s", "cards": ["borte"]}]}), "deck.broken"),
    ],
)
def test_a_bad_deck_is_refused_with_a_reason(tmp_path: Path, data: bytes, code: str) -> None:
    assert refused(tmp_path, data).code == code


def test_a_package_that_would_unpack_to_too_much_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("deck.json", json.dumps({"cards": [{"picture": "a.jpg"}]}))
        made.writestr("a.jpg", bytes(61_000_000))
    assert refused(tmp_path, out.getvalue()).code == "deck.too_large"


def test_a_folder_without_a_deck_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        decks.from_package(tmp_path)
    assert caught.value.code == "deck.no_deck_file"


def test_cards_are_cut_moved_changed_and_taken_out(store: Store, tmp_path: Path) -> None:
    key = kept(store, tmp_path)
    first, second, third = decks.get(store, key).cards
    decks.cut(store, key, first.key, Crop(0.0, 0.0, 0.5, 0.5))
    found = decks.whole_picture(store, key, first.key)
    assert found is not None and found[1] == Crop(0.0, 0.0, 0.5, 0.5)
    changed = decks.get(store, key).cards[0]
    assert changed.picture is not None and deck_pictures.size(changed.picture.read()) == (300, 200)
    decks.move_card(store, key, first.key, 1)
    assert [card.key for card in decks.get(store, key).cards] == [second.key, first.key, third.key]
    decks.remove_card(store, key, second.key)
    assert [card.number for card in decks.get(store, key).cards] == [1, 2]
    decks.rename(store, key, "Våre steder", "nb")
    assert decks.get(store, key).name["nb"] == "Våre steder"
    with pytest.raises(UserError) as caught:
        decks.rename(store, decks.PICTURE_DECK, "Mitt", "nb")
    assert caught.value.code == "deck.built_in"


def test_a_deck_in_use_stays_and_a_session_takes_cards_out(store: Store, tmp_path: Path) -> None:
    key = kept(store, tmp_path)
    session = reflection.add(store, group_name="Gruppe")
    reflection.choose_deck(store, session.id, key)
    session = reflection.get(store, session.id)
    with pytest.raises(UserError) as caught:
        decks.remove(store, key)
    assert (caught.value.code, caught.value.params["sessions"]) == ("deck.in_use", 1)
    cards = decks.get(store, key).cards
    decks.leave_out(store, session, [cards[0].key])
    assert [card.number for card in decks.for_session(store, session).cards] == [2, 3]
    reflection.remove(store, session.id)
    decks.remove(store, key)
    assert decks.find(store, key) is None


def test_a_sub_deck_keeps_the_numbers_that_are_printed(store: Store) -> None:
    session = reflection.add(store, group_name="Gruppe")
    reflection.choose_deck(store, session.id, decks.PICTURE_DECK, "looking_ahead")
    found = decks.for_session(store, reflection.get(store, session.id))
    assert [card.number for card in found.cards] == [1, 6, 8, 13, 14, 16, 17, 18, 19, 20, 25, 26]
    first = next(part for part in found.subdecks if part.key == "first_meeting")
    assert all(not card.care_note for card in decks.load().cards if card.key in first.cards)


def test_a_new_cut_has_another_name_so_that_no_old_picture_is_shown(store: Store, tmp_path: Path) -> None:
    key = kept(store, tmp_path, 2)
    first, second = decks.get(store, key).cards
    decks.cut(store, key, first.key, Crop(0.1, 0.1, 0.6, 0.6))
    again, other = decks.get(store, key).cards
    assert first.picture is not None and again.picture is not None
    assert again.picture.name != first.picture.name
    assert first.picture.read() == b""  # nothing is kept that no card shows
    assert other.picture == second.picture


def test_files_are_taken_out_of_folders_without_what_a_system_hides(tmp_path: Path) -> None:
    inside = tmp_path / "bilder"
    inside.mkdir()
    for name in ("b.jpg", ".DS_Store", "Thumbs.db", "desktop.ini"):
        (inside / name).write_bytes(b"x")
    (inside / "under").mkdir()
    loose = tmp_path / "a.jpg"
    assert sorted(path.name for path in decks.picture_files([inside, loose])) == ["a.jpg", "b.jpg"]


def test_what_is_more_than_a_deck_holds_is_refused_and_told(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deck_files, "MOST_CARDS", 2)
    files = folder_of(tmp_path, {f"{place}.jpg": jpeg() for place in range(3)})
    incoming = decks.from_pictures(files)
    assert len(incoming.deck.cards) == 2
    assert [(each.file, each.problem.code) for each in incoming.refused] == [("2.jpg", "deck.too_many_cards")]


def test_nothing_is_kept_of_files_that_were_all_refused(store: Store, tmp_path: Path) -> None:
    incoming = decks.from_pictures(folder_of(tmp_path, {"a.txt": b"x"}))
    assert [each.file for each in incoming.refused] == ["a.txt"]
    with pytest.raises(UserError) as caught:
        decks.keep(store, incoming, rights=RIGHTS, no_people=True)
    assert caught.value.code == "deck.no_pictures"
    with pytest.raises(UserError) as caught:
        decks.from_pictures([])
    assert caught.value.code == "deck.no_pictures"


def test_rights_are_put_right_and_never_left_open(store: Store, tmp_path: Path) -> None:
    key = kept(store, tmp_path)
    decks.put_rights(store, key, "  Kommunens egne   bilder ")
    assert decks.get(store, key).rights == "Kommunens egne bilder"
    with pytest.raises(UserError) as caught:
        decks.put_rights(store, key, " ")
    assert caught.value.code == "deck.needs_rights"


@settings(max_examples=200)
@given(
    width=st.integers(50, 4000),
    height=st.integers(50, 4000),
    steps=st.lists(st.tuples(st.sampled_from(["move", "size"]), st.floats(-1, 1), st.floats(-1, 1)), max_size=12),
)
def test_the_part_stays_within_the_picture_and_keeps_the_shape_of_a_card(
    width: int, height: int, steps: list[tuple[str, float, float]]
) -> None:
    crop = deck_pictures.whole(width, height)
    for act, one, other in steps:
        crop = (
            deck_pictures.moved(crop, one, other)
            if act == "move"
            else deck_pictures.resized(crop, 1 + one * 0.9, width, height)
        )
        assert -1e-9 <= crop.left < crop.right <= 1 + 1e-9
        assert -1e-9 <= crop.top < crop.bottom <= 1 + 1e-9
        shape = (crop.right - crop.left) * width / ((crop.bottom - crop.top) * height)
        assert shape == pytest.approx(deck_pictures.WIDTH / deck_pictures.HEIGHT, rel=1e-6)
