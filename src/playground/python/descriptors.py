"""Sockets by file descriptor. Each holds a real descriptor of /dev/null: its number is free, and nobody else's."""
import os

from linux_errno import os_error

_ends = {}


def open_end(end):
    """An end of a connection -> its new descriptor."""
    fd = os.open("/dev/null", os.O_RDWR)
    _ends[fd] = end
    return fd


def find_end(fd):
    """None when the descriptor is a file's."""
    return _ends.get(fd)


def end_of(fd):
    if fd not in _ends:
        raise os_error("EBADF")
    return _ends[fd]


def close_end(fd):
    """Ends the connection when no other descriptor stands for it."""
    end = end_of(fd)
    del _ends[fd]
    os.close(fd)
    if end not in _ends.values():
        end.close()
