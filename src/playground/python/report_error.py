"""Tells the uncaught error of a program as recordings have it. The recorder's CPythons, from 3.8 on, import it too."""
import json
import os
import sys
import traceback


def describe(error):
    """`Class: message` of an error, and of each leaf of a group."""
    # With the traceback: "Did you mean" is found in the frames.
    told = traceback.TracebackException(type(error), error, error.__traceback__)
    lines = list(told.format_exception_only())
    text = lines[-1] if isinstance(error, SyntaxError) else "".join(lines)
    found = [text.strip()]
    for leaf in getattr(error, "exceptions", ()):
        found.extend(describe(leaf))
    return found


def locate(error, trace):
    """The line of the program's innermost frame, and the column where a SyntaxError tells one; else None."""
    line = column = None
    program = os.path.realpath(sys.modules["__main__"].__dict__.get("__file__", sys.argv[0]))
    for frame, number in traceback.walk_tb(trace):
        if os.path.realpath(frame.f_code.co_filename) == program:
            line = number
    if line is None and isinstance(error, SyntaxError):
        line, column = error.lineno, error.offset
    return line, column or None


def install(write):
    """@param write takes the report, as JSON; the traceback goes to stderr as ever"""
    default = sys.excepthook

    def report(kind, error, trace):
        line, column = locate(error, trace)
        write(json.dumps({"messages": describe(error), "line": line, "column": column}))
        default(kind, error, trace)

    sys.excepthook = report
