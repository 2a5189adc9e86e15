"""getsockopt() and setsockopt(): options that change what a socket does, and others that are only remembered."""
import struct

from linux_errno import os_error
from tcp_states import State

SOL_SOCKET, IPPROTO_TCP, IPPROTO_IPV6 = 1, 6, 41
SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_LINGER, SO_REUSEPORT, SO_ACCEPTCONN = 2, 3, 4, 13, 15, 30
SO_PROTOCOL, SO_DOMAIN = 38, 39
IPV6_V6ONLY = 26

# Options that are a bit of the end itself.
_FLAGS = {
    (SOL_SOCKET, SO_REUSEADDR): "reuse_address",
    (SOL_SOCKET, SO_REUSEPORT): "reuse_port",
    (IPPROTO_IPV6, IPV6_V6ONLY): "only_ipv6",
}
# What Linux answers before anybody sets them: buffers for sending and for receiving.
_DEFAULTS = {(SOL_SOCKET, 7): 2626560, (SOL_SOCKET, 8): 131072}
_HIGHEST = 90


def read_option(sock, end, level, option, size=0):
    key = (level, option)
    if key == (SOL_SOCKET, SO_LINGER):
        value = _linger(end)
    elif key == (SOL_SOCKET, SO_ERROR):
        value = end.take_error()
    elif key == (SOL_SOCKET, SO_ACCEPTCONN):
        value = int(end.state is State.LISTENING)
    elif key in _FLAGS:
        value = int(getattr(end, _FLAGS[key]))
    else:
        _require_known(option)
        fixed = {SO_TYPE: sock.type, SO_DOMAIN: sock.family, SO_PROTOCOL: IPPROTO_TCP}
        value = fixed.get(option) if level == SOL_SOCKET else None
        if value is None:
            value = end.options.get(key, _DEFAULTS.get(key, 0))
    if size == 0:
        return value if isinstance(value, int) else int.from_bytes(value[:4], "little", signed=True)
    return (value.to_bytes(4, "little", signed=True) if isinstance(value, int) else value)[:size]


def write_option(end, level, option, value):
    key = (level, option)
    if not isinstance(value, (int, bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
    if key == (SOL_SOCKET, SO_LINGER):
        if isinstance(value, int) or len(value) < 8:
            raise os_error("EINVAL")
        is_on, seconds = struct.unpack("ii", bytes(value)[:8])
        end.linger = seconds if is_on else None
        return
    _require_known(option)
    number = value if isinstance(value, int) else int.from_bytes(bytes(value)[:4], "little", signed=True)
    if key in _FLAGS:
        setattr(end, _FLAGS[key], number != 0)
    else:
        end.options[key] = number


def _linger(end):
    return struct.pack("ii", end.linger is not None, end.linger or 0)


def _require_known(option):
    if not 0 < option < _HIGHEST:
        raise os_error("ENOPROTOOPT")
