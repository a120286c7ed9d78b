"""Prints how fast a round is, beside PyPI's `reader` on the same server in the same run.

    make bench

200 feeds of 100 entries each are served on loopback by a process of their own. Played are a first round
into an empty store; a second one where the server answers 304; and a second one where it sends the same
bytes again. Printed are the seconds of the whole process and, in brackets, of the round within it. Ours
judges, indexes and aggregates as well. Nothing is asserted: machines differ and are busy; quote the ratios
of one run.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORDS = re.findall(
    r"\w+",
    "the room was clean and quiet but breakfast came late and the coffee tasted burnt while our waiter stayed kind "
    "parking is hard to find near this shop yet prices are fair they repaired my bike within a day and explained "
    "every step twice without hurry sadly nobody answered the phone when we wanted to change the booking",
)
CHARACTERS = 435

READER = """
import sys, time
from reader import make_reader
reader = make_reader(sys.argv[1])
for address in sys.argv[3:]:
    reader.add_feed(address, exist_ok=True)
begun = time.perf_counter()
reader.update_feeds(workers=int(sys.argv[2]), scheduled=False)
print(time.perf_counter() - begun)
"""

OURS = """
import sys, time
from pathlib import Path
from reputation_desktop.rounds.round import play_round
from reputation_desktop.store.opening import open_store
from reputation_desktop.system.clock import now
from reputation_desktop.system.round_lock import round_lock
from reputation_desktop.system.secrets import PrivateFile
if __name__ == "__main__":
    folder = Path(sys.argv[1])
    with open_store(folder, durable=False) as store, round_lock(folder):
        begun = time.perf_counter()
        play_round(store, PrivateFile(folder), now)
        print(time.perf_counter() - begun)
"""

ADD_CHANNELS = """
import sys
from pathlib import Path
from reputation_desktop.channels.registry import recognise
from reputation_desktop.rounds.adding import keep_unread
from reputation_desktop.store.opening import open_store
from reputation_desktop.system.clock import now
from reputation_desktop.system.secrets import PrivateFile
folder = Path(sys.argv[1])
with open_store(folder) as store:
    for place, address in enumerate(sys.argv[2:]):
        keep_unread(store, PrivateFile(folder), recognise(address), f"Feed {place}", now())
"""


def feed(number: int, entries: int, now: datetime) -> bytes:
    """An RSS feed with texts of about 435 characters."""
    chance = random.Random(number)  # the same each time
    items = []
    for place in range(entries):
        words: list[str] = []
        while sum(map(len, words)) + len(words) < CHARACTERS:
            sentence = chance.choices(WORDS, k=chance.randint(6, 16))
            words += [sentence[0].capitalize(), *sentence[1:-1], sentence[-1] + "."]
        published = now - timedelta(hours=place * 20 + number)
        items.append(
            f"<item><guid isPermaLink='false'>f{number}-e{place}</guid><title>Entry {place} of {number}</title>"
            f"<link>http://127.0.0.1/{number}/{place}</link><pubDate>{format_datetime(published)}</pubDate>"
            f"<description>&lt;p&gt;{' '.join(words)}&lt;/p&gt;</description></item>"
        )
    return (
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>"
        f"<title>Feed {number}</title><link>http://127.0.0.1/{number}</link><description>d</description>"
        f"{''.join(items)}</channel></rss>"
    ).encode()


def serve(feeds: int, entries: int, control: Connection) -> None:
    """Serves feeds until told to stop; "304" and "200" switch whether validators are honoured."""
    now = datetime.now(UTC)
    bodies = [feed(number, entries, now) for number in range(feeds)]
    etags = [f'"{hashlib.sha256(body).hexdigest()[:16]}"' for body in bodies]
    honours = [True]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # otherwise header and body wait 40 ms for each other

        def do_GET(self) -> None:
            number = int(self.path.strip("/").split(".")[0])
            if honours[0] and self.headers.get("If-None-Match") == etags[number]:
                self.send_response(304)
                self.send_header("ETag", etags[number])
                self.end_headers()
                return
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(bodies[number])))
            if honours[0]:
                self.send_header("ETag", etags[number])
            self.end_headers()
            self.wfile.write(bodies[number])

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        import threading

        threading.Thread(target=server.serve_forever, daemon=True).start()
        control.send(server.server_port)
        while (word := control.recv()) != "stop":
            honours[0] = word == "304"
            control.send("ok")
        server.shutdown()


def timed(script: str, *arguments: str) -> tuple[float, float]:
    """Wall seconds of a whole process, and those that it printed for the round within it."""
    begun = time.perf_counter()
    command = [sys.executable, "-c", script, *arguments]
    # Installed programs are compiled; a machine that forbids to keep what was compiled would slow only ours.
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True, env=surroundings)
    return time.perf_counter() - begun, float(done.stdout or 0)


def main() -> None:
    """Runs the comparison and prints it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--entries", type=int, default=100)
    parser.add_argument("--reader-workers", type=int, default=2)
    parser.add_argument("--only-ours", action="store_true")
    chosen = parser.parse_args()
    total = chosen.feeds * chosen.entries
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(chosen.feeds, chosen.entries, theirs), daemon=True)
    server.start()
    port = ours.recv()
    addresses = [f"http://127.0.0.1:{port}/{number}.xml" for number in range(chosen.feeds)]

    def switch(word: str) -> None:
        ours.send(word)
        ours.recv()

    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/reader.sqlite"
        timed(ADD_CHANNELS, folder, *addresses)
        result: dict[str, list[tuple[float, float]]] = {}
        for name, word in (("first round", "304"), ("second round, 304", "304"), ("second round, same bytes", "200")):
            switch(word)
            make_due(folder)
            result[name] = [timed(OURS, folder)]
            if not chosen.only_ours:
                result[name].append(timed(READER, database, str(chosen.reader_workers), *addresses))
    ours.send("stop")
    server.join()
    print(f"{chosen.feeds} feeds of {chosen.entries} entries; seconds of the process (of the round in it)")
    for name, seconds in result.items():
        print(f"{name:26}" + "   ".join(map(_told, ("ours", "reader"), seconds, [total] * 2)) + _ratios(seconds))


def _told(who: str, seconds: tuple[float, float], total: int) -> str:
    return f"{who} {seconds[0]:6.2f} ({seconds[1]:6.2f}) {total / seconds[0]:6,.0f} entries/s"


def _ratios(seconds: list[tuple[float, float]]) -> str:
    if len(seconds) < 2:
        return ""
    (ours, ours_within), (theirs, theirs_within) = seconds
    return f"   ratio {theirs / ours:.1f} ({theirs_within / ours_within:.1f})"


def make_due(folder: str) -> None:
    """Lets the next round look at every channel, as if hours had passed."""
    script = (
        "import sys; from pathlib import Path; from reputation_desktop.store.opening import open_store\n"
        "with open_store(Path(sys.argv[1])) as store: store.sql('UPDATE channel SET last_try_at = NULL')"
    )
    subprocess.run([sys.executable, "-c", script, folder], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
