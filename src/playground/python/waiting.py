"""What waiting means where nothing else runs: time passes, and nothing happens in it."""
import time


def wait(seconds, call):
    """Lets the time pass; None is for ever, which a program with one thread would never come back from."""
    if seconds is None:
        raise RuntimeError(f"{call} would block for ever: in the browser nothing else runs that could end the waiting")
    if seconds > 0:
        time.sleep(seconds)
