"""Runs a command in a pseudo-terminal and types what it waits for.

usage: terminal.py '[["text to wait for", "keys to type"], ...]' command arguments...

Everything that the terminal showed is written to standard output; the exit status is the command's,
or 124 when a text did not come in time.
"""

import json
import os
import pty
import select
import sys
import time

PATIENCE = 20  # seconds
steps = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])

shown = b""
looked = 0
deadline = time.monotonic() + PATIENCE
while True:
    if steps and steps[0][0].encode() in shown[looked:]:
        looked = len(shown)
        # A prompt is drawn before it listens.
        time.sleep(0.05)
        os.write(terminal, steps.pop(0)[1].encode())
        deadline = time.monotonic() + PATIENCE
    if time.monotonic() > deadline:
        sys.stdout.buffer.write(shown)
        print("\nwaited in vain for", steps[:1])
        os.kill(child, 9)
        sys.exit(124)
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if not ready:
        continue
    try:
        part = os.read(terminal, 65536)
    except OSError:  # Linux says so when the command is gone
        part = b""
    if not part:
        break
    shown += part

_, status = os.waitpid(child, 0)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
