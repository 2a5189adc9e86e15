"""TCP between the sockets of one program, as Linux does it: nothing is lost, nothing takes time, nobody else is there.

Errors are Linux's. An operation that has to wait raises BlockingIOError, as on a non-blocking socket.
"""
import collections

import ports
from linux_errno import NUMBERS, TEXTS, os_error
from tcp_states import Call, State

# What a connection holds that nobody reads: about what Linux lets a program send before it blocks.
CAPACITY = 2_500_000


class Endpoint:
    """One end of a connection, or of none yet; a listener too. An end of a socket pair has no addresses."""

    def __init__(self, family):
        self.family = family
        self.state = State.CLOSED
        self.call = Call.NONE
        self.local = None
        self.remote = None
        self.peer = None
        self.received = bytearray()
        self.error = 0  # waits to be told: SO_ERROR
        self.fin_received = self.fin_sent = self.is_active_closer = False
        self.no_reading = self.no_writing = False
        self.backlog = 0
        self.accepted = collections.deque()
        self.unanswered = collections.deque()  # ends whose SYN found the backlog full
        self.reuse_address = self.reuse_port = self.only_ipv6 = False
        self.linger = None  # SO_LINGER in seconds
        self.options = {}

    # Before a connection

    def bind(self, address):
        if self.local is not None or self.state is not State.CLOSED:
            raise os_error("EINVAL")
        ports.bind(self, address)

    def listen(self, backlog):
        if self.state not in (State.CLOSED, State.LISTENING) or self.call is not Call.NONE:
            raise os_error("EINVAL")
        if self.local is None:
            ports.bind(self, (ports.wildcard(self.family), 0))
        elif any(ports.overlaps(self, other) for other in ports.listeners(self.local[1]) if other is not self):
            raise os_error("EADDRINUSE")
        self.backlog = max(backlog, 0)
        self.state = State.LISTENING

    def accept(self):
        """The server's end of the connection that has waited longest; one that was reset meanwhile too."""
        if self.state is not State.LISTENING:
            raise os_error("EINVAL")
        if not self.accepted:
            raise os_error("EAGAIN")
        end = self.accepted.popleft()
        while self.unanswered and len(self.accepted) <= self.backlog:
            waiting = self.unanswered.popleft()
            if not waiting.is_closed:
                waiting._establish(self)
        return end

    def connect(self, address, is_blocking):
        """connect(2). Raises EINPROGRESS on a non-blocking socket, although the answer is there at once."""
        if self.call is Call.CONNECTED or (self.call is Call.NONE and self.state is not State.CLOSED):
            raise os_error("EISCONN")
        is_new = self.call is Call.NONE
        if is_new:
            self._send_syn(address)
            self.call = Call.CONNECTING
        if self.state is State.SYN_SENT or (is_new and not is_blocking):
            raise os_error("EINPROGRESS" if is_new else "EALREADY")
        if self.state is State.CONNECTED:
            self.call = Call.CONNECTED
            return
        error = self.take_error() or NUMBERS["ECONNABORTED"]
        self.call = Call.NONE
        self.no_reading = self.no_writing = False
        raise OSError(error, TEXTS[error])

    def _send_syn(self, address):
        ports.require_route(address[0])
        self.remote = (ports.loopback(self.family), *address[1:]) if ports.is_wildcard(address[0]) else address
        if self.local is None or ports.is_wildcard(self.local[0]):
            port = 0 if self.local is None else self.local[1]
            ports.bind(self, (ports.loopback(self.family), port), is_for_connect=True)
        listener = ports.find_listener(self.remote)
        if listener is None:
            self._fail("ECONNREFUSED")
        elif len(listener.accepted) > listener.backlog:
            self.state = State.SYN_SENT
            listener.unanswered.append(self)
        else:
            self._establish(listener)

    def _establish(self, listener):
        peer = Endpoint(listener.family)
        peer.local, peer.remote = self.remote, self.local
        peer.reuse_address, peer.reuse_port = listener.reuse_address, listener.reuse_port
        peer.linger, peer.options = listener.linger, dict(listener.options)
        peer.call = Call.CONNECTED
        self.join(peer)
        ports.hold(peer)
        listener.accepted.append(peer)

    def join(self, peer):
        """Makes two ends a connection."""
        self.peer, peer.peer = peer, self
        self.state = peer.state = State.CONNECTED

    # Data

    @property
    def room(self):
        return 0 if self.peer is None else max(CAPACITY - len(self.peer.received), 0)

    def send(self, data):
        """As many bytes as there is room for -> their number."""
        if self.state is State.SYN_SENT:
            raise os_error("EAGAIN")
        if self.state is not State.CONNECTED or self.no_writing:
            error = self.take_error() or NUMBERS["EPIPE"]
            raise OSError(error, TEXTS[error])
        if self.peer.is_closed:
            self._receive_reset()
            if self.local is None:
                raise os_error("EPIPE")
            return len(data)
        if self.peer.no_reading and self.peer.fin_sent:
            self._receive_reset()
            self.peer._receive_reset()
            return len(data)
        if data and self.room == 0:
            raise os_error("EAGAIN")
        sent = data[: self.room]
        self.peer.received += sent
        return len(sent)

    def receive(self, size, is_peek=False):
        """At most `size` bytes; b'' at the end."""
        if self.state is State.LISTENING:
            raise os_error("ENOTCONN")
        if self.received:
            data = bytes(self.received[:size])
            if not is_peek:
                del self.received[:size]
            return data
        if self.fin_received:
            return b""
        if self.error:
            error = self.take_error()
            raise OSError(error, TEXTS[error])
        if self.no_reading or size == 0:
            return b""
        raise os_error("ENOTCONN" if self.state is State.CLOSED else "EAGAIN")

    def take_error(self):
        """SO_ERROR: the number is told once."""
        error, self.error = self.error, 0
        return error

    # The end

    is_closed = False

    def shutdown(self, is_reading, is_writing):
        if self.state is State.LISTENING:
            if is_reading:
                self._stop_listening()
            return
        was_connected = self.state is State.CONNECTED
        self.no_reading |= is_reading
        if was_connected and is_writing and not self.no_writing:
            self._send_fin()
        self.no_writing |= is_writing
        if not was_connected:
            raise os_error("ENOTCONN")

    def close(self):
        """What is unread, or SO_LINGER of 0 s, makes it a reset."""
        if self.is_closed:
            return
        self.is_closed = True
        if self.state is State.LISTENING:
            self._stop_listening()
        elif self.state is State.CONNECTED and (self.received or self.linger == 0):
            self.state = State.CLOSED
            self.is_active_closer = False
            self.peer._receive_reset()
        elif self.state is State.CONNECTED and not self.fin_sent:
            self._send_fin()
        ports.release(self)

    def _send_fin(self):
        peer = self.peer
        self.fin_sent = self.no_writing = True
        self.is_active_closer = not self.fin_received
        peer.fin_received = peer.no_reading = True
        if self.fin_received:
            self.state = peer.state = State.CLOSED
            self.no_reading = peer.no_writing = True

    def _receive_reset(self):
        if self.state is not State.CONNECTED:
            return
        self.is_active_closer = False
        self._fail("EPIPE" if self.fin_received and not self.fin_sent else "ECONNRESET")
        if self.is_closed:
            ports.release(self)

    def _fail(self, name):
        self.error = NUMBERS[name]
        self.state = State.CLOSED
        self.no_reading = self.no_writing = True

    def _stop_listening(self):
        self.state = State.CLOSED
        for end in self.accepted:
            end.linger = 0
            end.close()
        for end in self.unanswered:
            end._fail("ECONNREFUSED")
        self.accepted.clear()
        self.unanswered.clear()

    # Readiness, as poll(2) sees it

    @property
    def has_hung_up(self):
        return self.state is State.CLOSED or (self.no_reading and self.no_writing)

    @property
    def is_readable(self):
        return bool(self.accepted or self.received or self.error or self.no_reading or self.has_hung_up)

    @property
    def is_writable(self):
        if self.state is State.CONNECTED:
            return self.no_writing or self.peer.is_closed or self.room > 0
        return bool(self.error) or self.state is State.CLOSED
