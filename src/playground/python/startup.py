"""Runs before anything else imports a module: whoever asks for `_socket`, `select` or `_ssl` gets the browser's."""
import sys
import types

import hidden_frames
import linux_errno

hidden_frames.install()
linux_errno.install()

import addresses  # noqa: E402 - their errors have Linux numbers
import loopback_select  # noqa: E402
import loopback_socket  # noqa: E402
import unanswered_tls  # noqa: E402

# Linux's, where Emscripten has others or none.
SOCKET_CONSTANTS = {
    **{"AF_UNIX": 1, "SO_REUSEADDR": 2, "SO_REUSEPORT": 15, "SO_RCVTIMEO": 20, "SO_SNDTIMEO": 21, "SOMAXCONN": 4096},
    **{"INADDR_BROADCAST": 0xFFFFFFFF, "INADDR_NONE": 0xFFFFFFFF, "NI_MAXHOST": 1025, "has_ipv6": True},
}


def compose(name, *parts):
    """A module with the public names of others, the last one's first."""
    module = types.ModuleType(name)
    for part in parts:
        names = part if isinstance(part, dict) else vars(part)
        vars(module).update({key: value for key, value in names.items() if not key.startswith("_")})
    return module


sys.modules.update(
    _socket=compose("_socket", addresses.native, SOCKET_CONSTANTS, addresses, loopback_socket),
    select=compose("select", loopback_select),
    _ssl=unanswered_tls.extension_module(),
)
sys.modules["_socket"].SocketType = loopback_socket.socket
