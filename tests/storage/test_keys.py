"""Keys: two secrets open the same file, and damage is never taken for a wrong passphrase."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_schema import CHEAP, PASSPHRASE

from panelapp.errors import EnvironmentProblem, UserError
from panelapp.storage import keys


def code_of(caught: pytest.ExceptionInfo[UserError] | pytest.ExceptionInfo[EnvironmentProblem]) -> str:
    return caught.value.code


def test_both_secrets_give_the_key() -> None:
    keyring, key, code = keys.make(PASSPHRASE, CHEAP)
    assert len(key) == 32
    assert [len(group) for group in code.split("-")] == [4] * 9
    assert keys.unlock(keyring, passphrase=PASSPHRASE) == key
    assert keys.unlock(keyring, recovery_code=code) == key
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert keys.unlock(keyring, recovery_code=sloppy) == key


def test_wrong_secrets_are_told_apart() -> None:
    keyring, _, code = keys.make(PASSPHRASE, CHEAP)
    _, _, other_code = keys.make(PASSPHRASE, CHEAP)
    with pytest.raises(UserError) as caught:
        keys.unlock(keyring, passphrase=PASSPHRASE + " ")
    assert code_of(caught) == "unlock.wrong_passphrase"
    with pytest.raises(UserError) as caught:
        keys.unlock(keyring, recovery_code=other_code)
    assert code_of(caught) == "unlock.wrong_recovery_code"
    with pytest.raises(UserError) as caught:
        keys.unlock(keyring, recovery_code=code[:-1])
    assert code_of(caught) == "unlock.recovery_code_mistyped"


def test_passphrase_typed_on_a_mac_opens_a_file_made_on_windows() -> None:
    keyring, key, _ = keys.make(unicodedata.normalize("NFC", "blåbær på fjellet"), CHEAP)
    assert keys.unlock(keyring, passphrase=unicodedata.normalize("NFD", "blåbær på fjellet")) == key


@given(st.integers(0, 35), st.sampled_from(keys.ALPHABET))
def test_one_wrong_letter_in_a_code_is_noticed(place: int, letter: str) -> None:
    _, _, code = RING
    letters = keys.normalise_recovery_code(code)
    assert keys.check_recovery_code(code)
    mistyped = letters[:place] + letter + letters[place + 1 :]
    assert keys.check_recovery_code(mistyped) == (mistyped == letters)


@given(st.integers(0, 34))
def test_two_letters_changed_about_are_noticed(place: int) -> None:
    letters = keys.normalise_recovery_code(RING[2])
    swapped = letters[:place] + letters[place + 1] + letters[place] + letters[place + 2 :]
    assert keys.check_recovery_code(swapped) == (swapped == letters)


@pytest.mark.parametrize("text", ["", "KORT", "å" * 36, "U" * 36])
def test_other_text_is_no_code(text: str) -> None:
    assert not keys.check_recovery_code(text)


RING = keys.make(PASSPHRASE, CHEAP)


def test_changing_one_secret_leaves_the_other() -> None:
    keyring, key, code = RING
    changed = keys.with_passphrase(keyring, key, "ny setning", CHEAP)
    assert keys.unlock(changed, passphrase="ny setning") == key
    assert keys.unlock(changed, recovery_code=code) == key
    assert keys.opens(changed, "ny setning")
    assert not keys.opens(changed, PASSPHRASE)
    renewed, new_code = keys.with_new_recovery_code(changed, key)
    assert keys.unlock(renewed, recovery_code=new_code) == key
    assert keys.unlock(renewed, passphrase="ny setning") == key
    with pytest.raises(UserError):
        keys.unlock(renewed, recovery_code=code)


def test_slots_of_a_kind_not_known_yet_are_kept() -> None:
    keyring, key, _ = RING
    more = keys.Keyring(keyring.vault, (*keyring.slots, {"kind": "token", "serial": 7}))
    read = keys.from_json(keys.to_json(keys.with_passphrase(more, key, "ny", CHEAP)))
    assert {"kind": "token", "serial": 7} in read.slots
    assert keys.unlock(read, passphrase="ny") == key


def test_nothing_secret_lies_in_the_key_files(tmp_path: Path) -> None:
    keyring, key, code = RING
    keys.save(tmp_path, keyring)
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir()).lower()
    assert {path.name for path in tmp_path.iterdir()} == set(keys.NAMES)
    for secret in (PASSPHRASE.encode(), code.encode(), code.replace("-", "").encode(), key.hex().encode(), key):
        assert secret.lower() not in written


@pytest.mark.parametrize("name", keys.NAMES)
@pytest.mark.parametrize("content", [b"", b'{"form', b"[]", b"{}", b'{"format": 1, "vault": "x", "slots": []}', None])
def test_one_damaged_copy_does_no_harm(tmp_path: Path, name: str, content: bytes | None) -> None:
    keys.save(tmp_path, RING[0])
    damage(tmp_path / name, content)
    assert keys.load(tmp_path) == RING[0]
    keys.save(tmp_path, RING[0])
    assert keys.from_json((tmp_path / name).read_bytes()) == RING[0]


def damage(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)


def test_two_damaged_copies_are_damage_and_not_a_wrong_passphrase(tmp_path: Path) -> None:
    keys.save(tmp_path, RING[0])
    for name in keys.NAMES:  # one letter of a sealed key, so that all of it still reads well
        document = json.loads((tmp_path / name).read_bytes())
        sealed = document["slots"][0]["ct"]
        document["slots"][0]["ct"] = ("B" if sealed[0] == "A" else "A") + sealed[1:]
        (tmp_path / name).write_text(json.dumps(document))
    with pytest.raises(EnvironmentProblem) as caught:
        keys.load(tmp_path)
    assert code_of(caught) == "keys.damaged"


def test_key_files_of_a_newer_program_are_refused(tmp_path: Path) -> None:
    for name in keys.NAMES:
        (tmp_path / name).write_text('{"format": 2, "slots": "something else"}')
    with pytest.raises(EnvironmentProblem) as caught:
        keys.load(tmp_path)
    assert code_of(caught) == "file.newer"


@pytest.mark.parametrize(
    "change",
    [
        {"m": 8 * 1024 * 1024},
        {"m": 1},
        {"t": 0},
        {"t": 10_000},
        {"kdf": "none"},
        {"salt": "AAAA"},
        {"ct": "?"},
        {"m": "8"},
    ],
)
def test_a_slot_with_absurd_numbers_is_refused(change: dict[str, str | int]) -> None:
    keyring = keys.Keyring(RING[0].vault, ({**RING[0].slots[0], **change},))
    with pytest.raises(EnvironmentProblem) as caught:
        keys.unlock(keyring, passphrase=PASSPHRASE)
    assert code_of(caught) == "keys.damaged"


def test_weakening_a_slot_does_not_open_it() -> None:
    stronger = keys.make(PASSPHRASE, keys.Kdf(16, 2))[0]
    keyring = keys.Keyring(stronger.vault, ({**stronger.slots[0], "t": 1},))
    assert not keys.opens(keyring, PASSPHRASE)
