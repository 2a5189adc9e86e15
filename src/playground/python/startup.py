"""Runs before anything else imports a module: whoever asks for `_socket`, `select` or `_ssl` gets the browser's."""
import sys
import types

import hidden_frames
import linux_errno

hidden_frames.install()
linux_errno.install()

import _socket as native_socket  # noqa: E402
import select as native_select  # noqa: E402

import addresses  # noqa: E402 - their errors have Linux numbers
import loopback_select  # noqa: E402
import loopback_socket  # noqa: E402
import unanswered_tls  # noqa: E402

# Linux's, where Emscripten has others or none.
SOCKET_EXTRAS = {
    **{"AF_UNIX": 1, "SO_REUSEADDR": 2, "SO_REUSEPORT": 15, "SO_RCVTIMEO": 20, "SO_SNDTIMEO": 21, "SOMAXCONN": 4096},
    **{"INADDR_BROADCAST": 0xFFFFFFFF, "INADDR_NONE": 0xFFFFFFFF, "NI_MAXHOST": 1025, "has_ipv6": True},
    **{"SocketType": loopback_socket.socket, "socketpair": loopback_socket.socketpair},
}


def replace(native, *parts, extras):
    """A module with the names of another one, and what others have under these names."""
    module = types.ModuleType(native.__name__, native.__doc__)
    names = {**vars(native), **extras}
    for part in parts:
        names.update((name, value) for name, value in vars(part).items() if name in names and not name.startswith("_"))
    vars(module).update(names)
    return module


sys.modules.update(
    _socket=replace(native_socket, addresses, loopback_socket, extras=SOCKET_EXTRAS),
    select=replace(native_select, loopback_select, extras={}),
    _ssl=unanswered_tls.extension_module(),
)
