"""Keeps the frames of these modules out of tracebacks: on CPython they would be C, which has none."""
import os
import sys

TOOL = 4
FOLDER = os.path.join(os.path.dirname(__file__), "")


def is_ours(file):
    return file is not None and file.startswith(FOLDER)


def install():
    events = sys.monitoring.events
    sys.monitoring.use_tool_id(TOOL, "hidden frames")
    for event in events.PY_UNWIND, events.EXCEPTION_HANDLED:
        sys.monitoring.register_callback(TOOL, event, _hide)
    sys.monitoring.set_events(TOOL, events.PY_UNWIND | events.EXCEPTION_HANDLED)


def _hide(code, offset, error):
    trace = first = error.__traceback__
    while trace is not None and is_ours(trace.tb_frame.f_code.co_filename):
        trace = trace.tb_next
    if trace is not first:
        error.__traceback__ = trace
