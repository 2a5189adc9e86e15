"""The extension module `select`, for sockets of loopback_socket.py; a file is always ready."""
import math

from descriptors import find_end
from waiting import wait

POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32

error = OSError


def select(rlist, wlist, xlist, timeout=None):
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    readers, writers = [[(item, _fd(item)) for item in items] for items in (rlist, wlist)]
    for item in xlist:
        _fd(item)

    def ready():
        return (
            [item for item, fd in readers if _events(fd) & (POLLIN | POLLERR | POLLHUP)],
            [item for item, fd in writers if _events(fd) & (POLLOUT | POLLERR)],
            [],
        )

    found = ready()
    if not any(found):
        wait(timeout, "select()")
    return found


class poll:
    """What select.poll() returns."""

    def __init__(self):
        self._masks = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT):
        self._masks[_fd(fd)] = eventmask

    def modify(self, fd, eventmask):
        if _fd(fd) not in self._masks:
            raise FileNotFoundError(2, "No such file or directory")
        self.register(fd, eventmask)

    def unregister(self, fd):
        del self._masks[_fd(fd)]

    def poll(self, timeout=None):
        """The time limit in ms."""
        events = [(fd, _events(fd) & (mask | POLLERR | POLLHUP)) for fd, mask in self._masks.items()]
        ready = [(fd, found) for fd, found in events if found]
        if not ready:
            wait(None if timeout is None or timeout < 0 else math.ceil(timeout) / 1000, "poll()")
        return ready


def _fd(item):
    fd = item if isinstance(item, int) else getattr(item, "fileno", None)
    fd = fd() if callable(fd) else fd
    if not isinstance(fd, int):
        raise TypeError("argument must be an int, or have a fileno() method.")
    if fd < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({fd})")
    return fd


def _events(fd):
    end = find_end(fd)
    if end is None:
        return POLLIN | POLLOUT
    return (
        (POLLIN if end.is_readable else 0)
        | (POLLOUT if end.is_writable else 0)
        | (POLLERR if end.error else 0)
        | (POLLHUP if end.has_hung_up else 0)
    )
