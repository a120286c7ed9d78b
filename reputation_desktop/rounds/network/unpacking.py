"""Packed answers, unpacked only as far as is allowed."""

from __future__ import annotations

import zlib

from reputation_desktop.domain.errors import NoConnection, NotUnderstood, TooLarge, marked

_GZIP_START = b"\x1f\x8b"
_MOST_MEMBERS = 100
"""One member is usual. Each further one copies what is left, so that their number must have an end."""


def unpacked(packed: bytes, codings: str, most_bytes: int, host: str) -> bytes:
    """Undoes a Content-Encoding (RFC 9110, section 8.4), in bounded memory.

    Unknown codings are left alone: some servers write "none" or "utf-8" there, and what is really packed
    in a way that was not asked for is no feed to any reader either.

    Args:
        packed: the whole body as it came over the wire.
        codings: the header, empty where there was none; several are undone from the last to the first.
        most_bytes: what the result may hold.
        host: for the error sentences.

    Raises:
        TooLarge: it unpacks to more.
        NoConnection: it ends in the middle.
        NotUnderstood: it is not packed the way the header says.
    """
    for coding in reversed(codings.lower().split(",")):
        if not packed:
            break
        try:
            if coding.strip() in ("gzip", "x-gzip"):
                packed = _gunzipped(packed, most_bytes)
            elif coding.strip() == "deflate":
                packed, _ = _inflated(packed, _deflate_window(packed), most_bytes)
        except zlib.error:
            raise NotUnderstood(host=host, what=marked("damaged, it cannot be unpacked")) from None
        except EOFError:
            raise NoConnection(host=host) from None
        except OverflowError:
            raise TooLarge(host=host, limit_mb=most_bytes // 1_000_000) from None
    return packed


def _gunzipped(packed: bytes, most_bytes: int) -> bytes:
    whole = bytearray()
    for _ in range(_MOST_MEMBERS):
        piece, packed = _inflated(packed, 31, most_bytes - len(whole))
        whole += piece
        if not packed.startswith(_GZIP_START):  # nothing, or padding as browsers ignore it
            return bytes(whole)
    raise zlib.error


def _deflate_window(packed: bytes) -> int:
    """Deflate comes with the zlib header that the standard asks for (RFC 1950), or raw, as some servers do."""
    has_header = packed[0] & 0x0F == 8 and int.from_bytes(packed[:2], "big") % 31 == 0
    return zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS


def _inflated(packed: bytes, window: int, most_bytes: int) -> tuple[bytes, bytes]:
    """The first packed member and what follows it; EOFError where it breaks off, OverflowError over the limit."""
    member = zlib.decompressobj(window)
    piece = member.decompress(packed, most_bytes + 1)
    if len(piece) > most_bytes:
        raise OverflowError
    if not member.eof:
        raise EOFError
    return piece, member.unused_data
