"""The first window over a data folder hears what later starts of the program ask of it."""

from __future__ import annotations

import logging
import os
from functools import partial
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reputation_desktop.system.instance_lock import is_ours
from reputation_desktop.ui.running.address import HEARD, LONGEST, OPEN, QUIT, SHOW, address_of

_PATIENCE_MS = 5_000
"""Who has said nothing by then is not listened to any longer."""

_AT_ONCE = 8
"""So many may wait for a hearing."""

log = logging.getLogger(__name__)


class Instance(QObject):
    """Listens from the beginning to `close`, where this process holds the folder's lock; else it stays silent.

    Signals:
        show_wanted: with the token by which a window may come to the front, or nothing.
        file_wanted: with a file's path, and such a token: the file shall be opened in the window.
        quit_wanted: the program shall end.
    """

    show_wanted = Signal(str)
    file_wanted = Signal(str, str)
    quit_wanted = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_AT_ONCE)
        self._server.newConnection.connect(self._on_connected)
        if is_ours(folder):
            self._listen(address_of(folder))

    @property
    def listens(self) -> bool:
        """Whether later starts are heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Hears nobody any longer: who starts the program while it ends shall wait for that, and start it anew."""
        self._server.close()

    def _listen(self, address: str) -> None:
        # The lock is ours, so that whatever still lies there was left behind by a dead one.
        QLocalServer.removeServer(address)
        if not self._server.listen(address):
            log.warning("later starts of the program cannot be heard: %s", self._server.errorString())

    def _on_connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(LONGEST)
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= LONGEST:
                socket.abort()
            return
        word, *rest = bytes(socket.readLine().data()).strip().split(b" ")
        if word not in (SHOW, OPEN, QUIT) or (word == OPEN and not rest):
            socket.abort()
            return
        socket.write(HEARD)
        socket.flush()  # what is asked for may keep this thread for a while
        socket.disconnectFromServer()
        token = b"".join(rest[1:2] if word == OPEN else rest[:1]).decode("ascii", "ignore")
        if word == QUIT:
            self.quit_wanted.emit()
        elif word == OPEN:
            self.file_wanted.emit(os.fsdecode(unquote_to_bytes(rest[0])), token)
        else:
            self.show_wanted.emit(token)
