"""AES with 128 bits, each block chained to the one before (CBC), done by the system's OpenSSL."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace

_BLOCK = 16
"""Bytes of a block, of the key and of the first block's mask alike."""

_openssl = ctypes.CDLL("libcrypto.so.3")
_POINTER = ctypes.c_void_p
_SIGNATURES = {
    "EVP_aes_128_cbc": (_POINTER, []),
    "EVP_CIPHER_CTX_new": (_POINTER, []),
    "EVP_CIPHER_CTX_free": (None, [_POINTER]),
    "EVP_CIPHER_CTX_set_padding": (ctypes.c_int, [_POINTER, ctypes.c_int]),
    "EVP_CipherInit_ex": (
        ctypes.c_int,
        [_POINTER, _POINTER, _POINTER, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int],
    ),
    "EVP_CipherUpdate": (
        ctypes.c_int,
        [_POINTER, ctypes.c_char_p, ctypes.POINTER(ctypes.c_int), ctypes.c_char_p, ctypes.c_int],
    ),
}
for _name, (_result, _arguments) in _SIGNATURES.items():
    _function = getattr(_openssl, _name)
    _function.restype, _function.argtypes = _result, _arguments


class _Sixteen:
    """A key, or what the first block is masked with."""

    def __init__(self, given: bytes) -> None:
        if len(given) != _BLOCK:
            raise ValueError(f"{_BLOCK} bytes are wanted, not {len(given)}")
        self.given = bytes(given)


algorithms = SimpleNamespace(AES=_Sixteen)
modes = SimpleNamespace(CBC=_Sixteen)


class Cipher:
    """A key with a mode, with which texts are wrapped and unwrapped."""

    def __init__(self, algorithm: _Sixteen, mode: _Sixteen, backend: None = None) -> None:
        """Takes `algorithms.AES(key)` and `modes.CBC(mask)`; whoever calls it fills the last block by herself."""
        del backend
        self._key, self._mask = algorithm.given, mode.given

    def encryptor(self) -> _Turn:
        """Wraps."""
        return _Turn(self._key, self._mask, 1)

    def decryptor(self) -> _Turn:
        """Unwraps."""
        return _Turn(self._key, self._mask, 0)


class _Turn:
    """One text on its way through the cipher."""

    def __init__(self, key: bytes, mask: bytes, wraps: int) -> None:
        self._context = _openssl.EVP_CIPHER_CTX_new()
        _must(self._context)
        _must(_openssl.EVP_CipherInit_ex(self._context, _openssl.EVP_aes_128_cbc(), None, key, mask, wraps))
        _must(_openssl.EVP_CIPHER_CTX_set_padding(self._context, 0))
        self._seen = 0

    def __del__(self) -> None:
        _openssl.EVP_CIPHER_CTX_free(self._context)

    def update(self, data: bytes) -> bytes:
        """The blocks that are whole by now, wrapped or unwrapped."""
        self._seen += len(data)
        made, length = ctypes.create_string_buffer(len(data) + _BLOCK), ctypes.c_int()
        _must(_openssl.EVP_CipherUpdate(self._context, made, ctypes.byref(length), bytes(data), len(data)))
        return made.raw[: length.value]

    def finalize(self) -> bytes:
        """Nothing more comes; raises ValueError where the last block was not whole."""
        if self._seen % _BLOCK:
            raise ValueError("the last block is not whole")
        return b""


def _must(done: int | None) -> None:
    if not done:
        raise RuntimeError("the system's OpenSSL could not do it")
