"""What an end of a TCP connection can be, as far as programs can tell."""
from enum import Enum


class State(Enum):
    CLOSED = "closed"
    LISTENING = "listening"
    SYN_SENT = "SYN sent, not yet answered"
    CONNECTED = "connected"


class Call(Enum):
    """What connect() was last told; Linux remembers it apart from the state (enum socket_state)."""

    NONE = "none"
    CONNECTING = "connecting"
    CONNECTED = "connected"
