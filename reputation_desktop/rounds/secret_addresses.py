"""The addresses of channels whose address is a secret: the store has them redacted, the keeper has them true."""

from __future__ import annotations

import hashlib

from reputation_desktop.domain.redaction import redacted
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store.channels import move_channel
from reputation_desktop.store.store import Store
from reputation_desktop.system.secrets import SecretKeeper, secret_name


def true_address(channel: Channel, secrets: SecretKeeper) -> str | None:
    """The address to ask, or None where it was a secret and is no longer kept."""
    return secrets.tell(secret_name(channel.id)) if channel.secret else channel.address


def shown_address(address: str, *, secret: bool) -> str:
    """What the store keeps and shows of an address.

    A secret one is struck out; a few digits of its digest tell apart two of one platform, and know it again
    when it is pasted anew. They are too few to guess the secret by.
    """
    if not secret:
        return address
    digits = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return f"{redacted(address, secret=True)}#{digits}"


def keep_address(store: Store, secrets: SecretKeeper, channel_id: int, address: str, *, secret: bool) -> None:
    """Writes down where a channel is read from.

    Raises:
        NoKeychain: it is secret, and there is nowhere to keep it.
    """
    if secret:
        secrets.keep(secret_name(channel_id), address)
    move_channel(store, channel_id, shown_address(address, secret=secret))


def forget_address(secrets: SecretKeeper, channel: Channel) -> None:
    """Takes a removed channel's secret out of its keeper."""
    if channel.secret:
        secrets.forget(secret_name(channel.id))
