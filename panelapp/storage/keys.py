"""The data key and the slots that hold it: one opened by the passphrase, one by the printed recovery code.

A random 256-bit data key encrypts the file. Each slot holds that key sealed with XChaCha20-Poly1305 under a
key made from a secret: the passphrase through Argon2id (RFC 9106), or the recovery code, whose 160 random
bits need no stretching. The slots lie in two equal files, so that one good copy exists at every instant,
and in every backup.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import secrets
import unicodedata
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, cast

from nacl import bindings, pwhash
from nacl.exceptions import CryptoError

from panelapp.errors import EnvironmentProblem, UserError
from panelapp.storage import driver, files

FORMAT = 1
NAMES = ("keys.json", "keys.bak.json")

Slot: TypeAlias = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Kdf:
    """What one guess at a passphrase costs: Argon2id's memory in KiB and its number of passes."""

    memory_kib: int
    passes: int


DEFAULT_KDF = Kdf(memory_kib=256 * 1024, passes=3)
# Outside these a slot was tampered with: it would stop the machine or make guessing free.
_MEMORY_LIMITS = (8, 1024 * 1024)
_PASSES_LIMITS = (1, 20)


@dataclass(frozen=True, slots=True)
class Keyring:
    """The slots of one file; ``vault`` is that file's random name, bound into every slot."""

    vault: str
    slots: tuple[Slot, ...]


# The recovery code


ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O or U
_CODE_LETTERS = 32
_CHECK_LETTERS = 4


def _letters(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def _check_letters(letters: str) -> str:
    digest = hashlib.sha256(letters.encode()).digest()
    return _letters(int.from_bytes(digest[:3], "big") & 0xFFFFF, _CHECK_LETTERS)


def _make_recovery_code() -> str:
    letters = _letters(secrets.randbits(5 * _CODE_LETTERS), _CODE_LETTERS)
    letters += _check_letters(letters)
    return "-".join(letters[place : place + 4] for place in range(0, len(letters), 4))


def normalise_recovery_code(text: str) -> str:
    """The 36 letters of a recovery code as printed, without dashes and with O, I and L read as 0, 1 and 1."""
    kept = "".join(letter for letter in text.upper() if letter.isalnum())
    return kept.translate(str.maketrans("OIL", "011"))


def check_recovery_code(text: str) -> bool:
    """Whether ``text`` is a recovery code without a typing mistake; it says nothing about which file."""
    code = normalise_recovery_code(text)
    if len(code) != _CODE_LETTERS + _CHECK_LETTERS or not set(code) <= set(ALPHABET):
        return False
    return code[_CODE_LETTERS:] == _check_letters(code[:_CODE_LETTERS])


def _recovery_secret(text: str) -> bytes:
    if not check_recovery_code(text):
        raise UserError("unlock.recovery_code_mistyped")
    number = 0
    for letter in normalise_recovery_code(text)[:_CODE_LETTERS]:
        number = number * 32 + ALPHABET.index(letter)
    return number.to_bytes(20, "big")


def normalise_passphrase(passphrase: str) -> bytes:
    """A passphrase as bytes: å typed on a Mac (two characters) and on Windows (one) opens the same file."""
    return unicodedata.normalize("NFC", passphrase).encode()


# Slots


def _text(slot: Slot, name: str) -> str:
    value = slot.get(name)
    if not isinstance(value, str):
        raise EnvironmentProblem("keys.damaged")
    return value


def _bytes(slot: Slot, name: str) -> bytes:
    try:
        return base64.b64decode(_text(slot, name), validate=True)
    except (binascii.Error, ValueError) as error:
        raise EnvironmentProblem("keys.damaged") from error


def _number(slot: Slot, name: str, limits: tuple[int, int]) -> int:
    value = slot.get(name)
    if not isinstance(value, int) or not limits[0] <= value <= limits[1]:
        raise EnvironmentProblem("keys.damaged")
    return value


def _encode(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _sealing_key(slot: Slot, secret: bytes) -> bytes:
    salt = _bytes(slot, "salt")
    if len(salt) != pwhash.argon2id.SALTBYTES:
        raise EnvironmentProblem("keys.damaged")
    match slot.get("kdf"):
        case "argon2id":
            passes = _number(slot, "t", _PASSES_LIMITS)
            memory = _number(slot, "m", _MEMORY_LIMITS) * 1024
            try:
                return pwhash.argon2id.kdf(32, secret, salt, opslimit=passes, memlimit=memory)
            except (MemoryError, RuntimeError) as error:
                raise EnvironmentProblem("memory.short", megabytes=memory >> 20) from error
        case "blake2b":
            return hashlib.blake2b(secret, digest_size=32, salt=salt, person=b"recovery-code-v1").digest()
        case _:
            raise EnvironmentProblem("keys.damaged")


def _bound(vault: str, slot: Slot) -> bytes:
    said = {name: value for name, value in slot.items() if name not in ("ct", "nonce")}
    return json.dumps([vault, said], sort_keys=True).encode()


def _seal(vault: str, slot: dict[str, str | int], secret: bytes, key: bytes) -> Slot:
    slot["salt"] = _encode(secrets.token_bytes(pwhash.argon2id.SALTBYTES))
    nonce = secrets.token_bytes(bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        key, _bound(vault, slot), nonce, _sealing_key(slot, secret)
    )
    return slot | {"nonce": _encode(nonce), "ct": _encode(sealed)}


def _passphrase_slot(vault: str, passphrase: str, key: bytes, kdf: Kdf) -> Slot:
    slot: dict[str, str | int] = {
        "kind": "passphrase",
        "kdf": "argon2id",
        "m": kdf.memory_kib,
        "t": kdf.passes,
    }
    return _seal(vault, slot, normalise_passphrase(passphrase), key)


def _recovery_slot(vault: str, code: str, key: bytes) -> Slot:
    return _seal(vault, {"kind": "recovery", "kdf": "blake2b"}, _recovery_secret(code), key)


def _opened(keyring: Keyring, kind: str, secret: bytes) -> bytes | None:
    for slot in keyring.slots:
        if slot.get("kind") != kind:
            continue
        nonce, sealed = _bytes(slot, "nonce"), _bytes(slot, "ct")
        try:
            return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
                sealed, _bound(keyring.vault, slot), nonce, _sealing_key(slot, secret)
            )
        except CryptoError:
            continue
    return None


def make(passphrase: str, kdf: Kdf = DEFAULT_KDF) -> tuple[Keyring, bytes, str]:
    """A keyring for a new file, its 32-byte data key, and the recovery code to print (nine groups of 4)."""
    vault, key, code = str(uuid.uuid4()), secrets.token_bytes(32), _make_recovery_code()
    slots = (_passphrase_slot(vault, passphrase, key, kdf), _recovery_slot(vault, code, key))
    return Keyring(vault, slots), key, code


def unlock(keyring: Keyring, *, passphrase: str | None = None, recovery_code: str | None = None) -> bytes:
    """The 32-byte data key, from either secret.

    Raises `UserError`: unlock.wrong_passphrase, unlock.wrong_recovery_code, unlock.recovery_code_mistyped;
    `EnvironmentProblem`: keys.damaged, memory.short.
    """
    if recovery_code is not None:
        key = _opened(keyring, "recovery", _recovery_secret(recovery_code))
        if key is None:
            raise UserError("unlock.wrong_recovery_code")
        return key
    key = _opened(keyring, "passphrase", normalise_passphrase(passphrase or ""))
    if key is None:
        raise UserError("unlock.wrong_passphrase")
    return key


def opens(keyring: Keyring, passphrase: str) -> bool:
    """Whether ``passphrase`` opens a slot of the keyring."""
    return _opened(keyring, "passphrase", normalise_passphrase(passphrase)) is not None


def with_passphrase(keyring: Keyring, key: bytes, passphrase: str, kdf: Kdf = DEFAULT_KDF) -> Keyring:
    """The keyring with the former passphrase replaced; the file itself need not be encrypted anew."""
    others = tuple(slot for slot in keyring.slots if slot.get("kind") != "passphrase")
    return Keyring(keyring.vault, (_passphrase_slot(keyring.vault, passphrase, key, kdf), *others))


def with_new_recovery_code(keyring: Keyring, key: bytes) -> tuple[Keyring, str]:
    """The keyring with a new recovery code, and that code; the former one opens nothing any more."""
    code = _make_recovery_code()
    others = tuple(slot for slot in keyring.slots if slot.get("kind") != "recovery")
    return Keyring(keyring.vault, (*others, _recovery_slot(keyring.vault, code, key))), code


# On disk


def _checksum(vault: str, slots: tuple[Slot, ...]) -> str:
    return hashlib.sha256(json.dumps([vault, slots], sort_keys=True).encode()).hexdigest()


def to_json(keyring: Keyring) -> bytes:
    """The keyring as it lies on disk and in backups; its checksum tells damage from a wrong passphrase."""
    document = {
        "format": FORMAT,
        "vault": keyring.vault,
        "slots": keyring.slots,
        "sum": _checksum(keyring.vault, keyring.slots),
    }
    return json.dumps(document, indent=1).encode()


def from_json(data: bytes) -> Keyring:
    """The keyring written by `to_json`. Raises `EnvironmentProblem`: keys.damaged, or file.newer."""
    try:
        document = cast(dict[str, object], json.loads(data))
        written_by = cast(int, document["format"])
        if written_by > FORMAT:
            raise EnvironmentProblem("file.newer")
        vault = cast(str, document["vault"])
        slots = tuple(cast(list[Slot], document["slots"]))
        if not slots or document["sum"] != _checksum(vault, slots):
            raise EnvironmentProblem("keys.damaged")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EnvironmentProblem("keys.damaged") from error
    return Keyring(vault, slots)


def load(folder: Path) -> Keyring:
    """The keyring of the data folder, from whichever of the two copies is whole.

    Raises `EnvironmentProblem`: keys.damaged when neither is, file.newer.
    """
    for name in NAMES:
        try:
            return from_json((folder / name).read_bytes())
        except OSError:
            continue
        except EnvironmentProblem as problem:
            if problem.code != "keys.damaged":
                raise
    raise EnvironmentProblem("keys.damaged", folder=folder.name)


def save(folder: Path, keyring: Keyring) -> None:
    """Write both copies where they differ; the one `load` trusts comes last, so that failing changes nothing."""
    data = to_json(keyring)
    with driver.troubles(folder):
        for name in reversed(NAMES):
            path = folder / name
            if not path.is_file() or path.read_bytes() != data:
                files.write_whole(path, data)
