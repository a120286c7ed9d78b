"""In the bundle a small part of ours wraps secrets on their way to the keychain, just as the real library does."""

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("only bundles for Linux have it", allow_module_level=True)

from hypothesis import given
from hypothesis import strategies as st

from build.bundle.stand_ins.cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

KEY = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
MASK = bytes.fromhex("000102030405060708090a0b0c0d0e0f")
PLAIN = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
WRAPPED = bytes.fromhex("7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2")
"""The first two blocks of the example in NIST's SP 800-38A, F.2.1."""

blocks = st.integers(0, 40).flatmap(lambda count: st.binary(min_size=16 * count, max_size=16 * count))
sixteen = st.binary(min_size=16, max_size=16)


def wrapped(key: bytes, mask: bytes, plain: bytes) -> bytes:
    turn = Cipher(algorithms.AES(key), modes.CBC(mask)).encryptor()
    return turn.update(plain) + turn.finalize()


def unwrapped(key: bytes, mask: bytes, secret: bytes) -> bytes:
    turn = Cipher(algorithms.AES(key), modes.CBC(mask)).decryptor()
    return turn.update(secret) + turn.finalize()


def test_it_wraps_the_published_example() -> None:
    assert wrapped(KEY, MASK, PLAIN) == WRAPPED
    assert unwrapped(KEY, MASK, WRAPPED) == PLAIN


@given(sixteen, sixteen, blocks)
def test_it_does_what_the_real_library_does(key: bytes, mask: bytes, plain: bytes) -> None:
    real = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
    turn = real.Cipher(real.algorithms.AES(key), real.modes.CBC(mask)).encryptor()

    assert wrapped(key, mask, plain) == turn.update(plain) + turn.finalize()
    assert unwrapped(key, mask, wrapped(key, mask, plain)) == plain


def test_a_text_may_come_in_pieces() -> None:
    turn = Cipher(algorithms.AES(KEY), modes.CBC(MASK)).encryptor()
    assert turn.update(PLAIN[:7]) + turn.update(PLAIN[7:]) + turn.finalize() == WRAPPED


def test_half_a_block_and_half_a_key_are_refused() -> None:
    with pytest.raises(ValueError, match="not whole"):
        wrapped(KEY, MASK, PLAIN[:20])
    with pytest.raises(ValueError, match="16 bytes"):
        algorithms.AES(KEY[:8])


def test_secretstorage_asks_for_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("secretstorage")
    here = "build.bundle.stand_ins.cryptography"
    for name in [name for name in sys.modules if name.startswith(("cryptography", "secretstorage"))]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("", ".hazmat", ".hazmat.backends", ".hazmat.primitives", ".hazmat.primitives.ciphers"):
        monkeypatch.setitem(sys.modules, f"cryptography{name}", __import__(f"{here}{name}", fromlist=["_"]))

    from secretstorage.dhcrypto import Session
    from secretstorage.util import format_secret

    session = Session()
    session.object_path, session.aes_key = "/session", KEY
    _, mask, secret, _ = format_secret(session, "schön".encode(), "text/plain")

    assert unwrapped(KEY, mask, secret).startswith("schön".encode())
