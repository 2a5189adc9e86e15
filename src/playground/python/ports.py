"""The addresses of this machine and who holds which port: Linux's rules for bind(2) and for who gets a connection."""
import time

from linux_errno import os_error
from tcp_states import State

# Linux's net.ipv4.ip_unprivileged_port_start and ip_local_port_range; TIME_WAIT in seconds.
FIRST_UNPRIVILEGED = 1024
EPHEMERAL = range(32768, 61000)
TIME_WAIT = 60

AF_UNIX, AF_INET, AF_INET6 = 1, 2, 10

_holders = []  # ends with a local address
_remembered = []  # (end, until): closed, but the port is not free yet
_next_ephemeral = 0


def wildcard(family):
    return "::" if family == AF_INET6 else "0.0.0.0"


def loopback(family):
    return "::1" if family == AF_INET6 else "127.0.0.1"


def is_wildcard(host):
    return host in ("0.0.0.0", "::")


def is_local(host):
    return host.startswith("127.") or host == "::1" or is_wildcard(host)


def require_route(host):
    """There is no network but this machine."""
    if not is_local(host):
        raise os_error("ENETUNREACH")


def bind(end, address, is_for_connect=False):
    """Gives an end its local address; port 0 takes a free one."""
    global _next_ephemeral
    host, port, *rest = address
    if not is_local(host):
        raise os_error("EADDRNOTAVAIL")
    if 0 < port < FIRST_UNPRIVILEGED:
        raise os_error("EACCES")
    before, end.local = end.local, (host, port, *rest)
    if port == 0:
        for _ in EPHEMERAL:
            end.local = (host, EPHEMERAL[_next_ephemeral % len(EPHEMERAL)], *rest)
            _next_ephemeral += 1
            if not any(other.local[1] == end.local[1] for other in _all_holders()):
                break
    elif not is_for_connect and any(_conflicts(end, other) for other in _all_holders()):
        end.local = before
        raise os_error("EADDRINUSE")
    hold(end)


def hold(end):
    if end not in _holders:
        _holders.append(end)


def release(end):
    """Of an end that is closed. Who ended the connection first keeps the port for a minute: TIME_WAIT."""
    if end in _holders:
        _holders.remove(end)
        if end.is_active_closer:
            _remembered.append((end, time.monotonic() + TIME_WAIT))
    if not end.is_active_closer:
        _remembered[:] = [(other, until) for other, until in _remembered if other is not end]


def listeners(port):
    return [end for end in _holders if end.local[1] == port and end.state is State.LISTENING]


def find_listener(address):
    """The listener for an address: one that is bound to it, before one that takes all."""
    host, port = address[:2]
    found = [end for end in listeners(port) if end.local[0] == host or _takes_all(end, host)]
    return min(found, key=lambda end: is_wildcard(end.local[0]), default=None)


def overlaps(end, other):
    """Would both get connections for one address?"""
    a, b = end.local[0], other.local[0]
    return end.local[1] == other.local[1] and (a == b or _takes_all(end, b) or _takes_all(other, a))


def _takes_all(end, host):
    if end.local[0] == "::":
        return ":" in host or not end.only_ipv6
    return end.local[0] == "0.0.0.0" and ":" not in host


def _conflicts(end, other):
    if other is end or not overlaps(end, other):
        return False
    if end.reuse_port and other.reuse_port:
        return False
    return not (end.reuse_address and other.reuse_address and other.state is not State.LISTENING)


def _all_holders():
    now = time.monotonic()
    _remembered[:] = [(end, until) for end, until in _remembered if until > now]
    return [*_holders, *(end for end, _ in _remembered)]
