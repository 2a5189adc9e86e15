"""Makes a plain CPython of Pyodide, once: the memory is kept for the next run after this."""
import asyncio
import gc
import importlib
import os
import random
import ssl
import sys
import sysconfig
import time

import absent_features
import hidden_frames
import pyodide.webloop
import report_error
import unanswered_tls

# What programs of this site ask for: compiled once, not in each run. What few ask for would delay the first run.
PRELOADED = (
    *("collections", "contextlib", "copy", "csv", "dataclasses", "datetime", "decimal", "enum", "functools", "glob"),
    *("hashlib", "http.client", "io", "itertools", "json", "logging", "math", "operator", "pathlib", "queue"),
    *("random", "re", "shutil", "socketserver", "string", "struct", "tempfile", "textwrap", "threading"),
    *("traceback", "typing", "urllib.request", "warnings"),
)
ORDINARY_USER = 1000


def prepare():
    undo_pyodide()
    unanswered_tls.install(ssl)
    absent_features.install()
    for name in PRELOADED:
        importlib.import_module(name)
    pose_as_linux()


def undo_pyodide():
    """Pyodide puts its own in the place of these."""
    asyncio.run = asyncio.runners.run
    asyncio.events._event_loop_policy = None
    asyncio.events._set_running_loop(None)
    time.sleep = pyodide.webloop._orig_sleep
    sys.excepthook = sys.__excepthook__
    sys.meta_path[:] = [finder for finder in sys.meta_path if "pyodide" not in f"{type(finder)} {finder}"]


def pose_as_linux():
    sysconfig.get_config_vars()  # reads a file that is called after the platform, once
    system = os.uname_result(("Linux", "browser", "6.1.0", "#1 SMP", "wasm32"))
    os.uname = lambda: system
    for name in "getuid", "geteuid", "getgid", "getegid":
        setattr(os, name, lambda: ORDINARY_USER)
    sys.platform = "linux"
    sys.executable = "/usr/bin/python3"
    os.environ.clear()
    os.environ.update(HOME="/home/reader", LANG="C.UTF-8", PATH="/usr/bin:/bin", USER="reader")


def begin(program, report_file):
    """Before each run: what must be new, and nothing of ours in sight. An uncaught error is reported in a file."""
    random.seed()
    sys.argv[:] = [program]
    sys.orig_argv[:] = [sys.executable, program]
    sys.path[:] = [os.path.dirname(program), *(path for path in sys.path if path)]
    for stream in sys.stdout, sys.stderr:
        stream.reconfigure(line_buffering=True)

    def write(text):
        with open(report_file, "w", encoding="utf-8") as file:
            file.write(text)

    report_error.install(write)
    names = vars(sys.modules["__main__"])
    for name in names.keys() - {"__builtins__", "__doc__", "__loader__", "__name__", "__package__", "__spec__"}:
        del names[name]
    for name, module in list(sys.modules.items()):
        if hidden_frames.is_ours(getattr(module, "__file__", None)) or "pyodide" in name or name == "js":
            del sys.modules[name]
    # As it ends, Python collects all that there is: what was there before the program would take half of a short run.
    gc.freeze()
