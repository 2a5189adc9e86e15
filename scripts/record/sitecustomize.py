"""CPython imports this before a program of the recorder: an uncaught error is also told, as JSON, on descriptor 3."""
import os

# Where a traceback is made, it is too late: a program that may open no more files could not import it.
import tokenize  # noqa: F401

import report_error


def write(text):
    with os.fdopen(3, "w", encoding="utf-8") as out:
        out.write(text)


report_error.install(write)
