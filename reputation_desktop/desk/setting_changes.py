"""Changing a setting with all that hangs on it: secret links move to where the owner wants them kept."""

from __future__ import annotations

from pathlib import Path

from reputation_desktop.store.channels import channels
from reputation_desktop.store.settings import WHOLE_SHOP, read_settings, write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.system.secrets import move_secrets, secret_keeper, secret_name


def change_setting(store: Store, folder: Path, name: str, text: str, channel_id: int = WHOLE_SHOP) -> None:
    """Writes a setting (see `store.settings.write_setting`); a new place for secrets takes them over.

    Args:
        store: the open store.
        folder: the data folder, where the file of secrets lies.
        name: the setting.
        text: its value, as typed.
        channel_id: the channel whose own setting it is, or the whole shop.

    Raises:
        WrongWords: there is no such setting, or it cannot have this value.
        NoKeychain, FolderNotWritable: the secrets cannot be kept there; the setting and they are as they were.
    """
    before = read_settings(store).secrets
    with store.transaction():
        write_setting(store, channel_id, name, text)
        after = read_settings(store).secrets
        if after != before:
            names = [secret_name(each.id) for each in channels(store) if each.secret]
            move_secrets(names, secret_keeper(folder, before), secret_keeper(folder, after))
