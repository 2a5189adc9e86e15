"""The class behind socket.socket, which CPython has in C: the standard library's socket.py runs on it as it is."""
import warnings

from addresses import parse_address
from descriptors import close_end, end_of, open_end
from linux_errno import NUMBERS, TEXTS, os_error
from ports import AF_INET, AF_INET6, AF_UNIX
from socket_options import read_option, write_option
from tcp import Endpoint
from tcp_states import State
from waiting import wait

SOCK_STREAM, SOCK_DGRAM = 1, 2
SOCK_NONBLOCK, SOCK_CLOEXEC = 2048, 524288
MSG_PEEK, MSG_DONTWAIT = 2, 64
# What getsockname() says of a socket without an address.
UNBOUND = {AF_INET: ("0.0.0.0", 0), AF_INET6: ("::", 0, 0, 0), AF_UNIX: ""}

_default_timeout = None


class socket:
    __slots__ = ("_fd", "_family", "_type", "_proto", "_timeout")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        self._fd = -1
        kind = SOCK_STREAM if type == -1 else int(type)
        self._family = AF_INET if family == -1 else int(family)
        self._type = kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
        self._proto = max(int(proto), 0)
        self._timeout = 0.0 if kind & SOCK_NONBLOCK else _default_timeout
        if fileno is not None:
            self._family = end_of(fileno).family
            self._fd = fileno
        elif self._family not in UNBOUND:
            raise os_error("EAFNOSUPPORT")
        elif self._type == SOCK_DGRAM:
            raise NotImplementedError("the browser's network has no SOCK_DGRAM: only TCP, inside of this program")
        elif self._type != SOCK_STREAM:
            raise os_error("EINVAL")
        else:
            self._fd = open_end(Endpoint(self._family))

    def __del__(self):
        if getattr(self, "_fd", -1) != -1:
            warnings.warn(f"unclosed {self!r}", ResourceWarning, stacklevel=2, source=self)
            close_end(self._fd)

    @property
    def _end(self):
        return end_of(self._fd)

    family = property(lambda self: self._family)
    type = property(lambda self: self._type)
    proto = property(lambda self: self._proto)
    timeout = property(lambda self: self._timeout)

    # Descriptor and time limit

    def fileno(self):
        return self._fd

    def detach(self):
        fd, self._fd = self._fd, -1
        return fd

    def close(self):
        if self._fd != -1:
            close_end(self.detach())

    def gettimeout(self):
        return self._timeout

    def settimeout(self, value):
        self._timeout = _seconds(value)
        self._end

    def getblocking(self):
        return self._timeout != 0

    def setblocking(self, flag):
        self.settimeout(None if flag else 0.0)

    def getsockopt(self, level, option, buflen=0):
        return read_option(self, self._end, level, option, buflen)

    def setsockopt(self, level, option, value, optlen=None):
        write_option(self._end, level, option, bytes(optlen) if value is None else value)

    # Addresses

    def getsockname(self):
        return self._end.local or UNBOUND[self._family]

    def getpeername(self):
        end = self._end
        if end.state is not State.CONNECTED:
            raise os_error("ENOTCONN")
        return end.remote or ""

    def bind(self, address):
        address = parse_address(address, self._family, "bind")
        self._end.bind(address)

    def listen(self, backlog=128):
        self._end.listen(backlog)

    def _accept(self):
        listener = self._end
        end = self._patiently(listener.accept, lambda: listener.is_readable, "accept()")
        return open_end(end), end.remote

    def connect(self, address):
        error = self._connect(parse_address(address, self._family, "connect"))
        if error is TimeoutError:
            raise TimeoutError("timed out")
        if error:
            raise OSError(error, TEXTS[error])

    def connect_ex(self, address):
        error = self._connect(parse_address(address, self._family, "connect_ex"))
        return NUMBERS["EAGAIN"] if error is TimeoutError else error

    def _connect(self, address):
        """What is wrong: an errno, 0 for nothing, TimeoutError when the limit has passed."""
        try:
            end = self._end
            end.connect(address, is_blocking=self._timeout is None)
        except OSError as error:
            if error.errno != NUMBERS["EINPROGRESS"] or self._timeout == 0:
                return error.errno
        if end.state is State.SYN_SENT:
            wait(self._timeout, "connect()")
            return TimeoutError
        return end.take_error()

    def shutdown(self, how):
        if how not in (0, 1, 2):
            raise os_error("EINVAL")
        self._end.shutdown(how != 1, how != 0)

    # Data

    def recv(self, bufsize, flags=0):
        if bufsize < 0:
            raise ValueError("negative buffersize in recv")
        end = self._end
        is_peek = bool(flags & MSG_PEEK)
        return self._patiently(lambda: end.receive(bufsize, is_peek), lambda: end.is_readable, "recv()", flags)

    def recv_into(self, buffer, nbytes=0, flags=0):
        view = _view(buffer)
        if nbytes < 0:
            raise ValueError("negative buffersize in recv_into")
        if nbytes > len(view):
            raise ValueError("buffer too small for requested bytes")
        data = self.recv(nbytes or len(view), flags)
        view[: len(data)] = data
        return len(data)

    def recvfrom(self, bufsize, flags=0):
        return self.recv(bufsize, flags), None

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        return self.recv_into(buffer, nbytes, flags), None

    def recvmsg(self, bufsize, ancbufsize=0, flags=0):
        return self.recv(bufsize, flags), [], 0, None

    def send(self, data, flags=0):
        data, end = _view(data), self._end
        return self._patiently(lambda: end.send(data), lambda: end.is_writable, "send()", flags)

    def sendall(self, data, flags=0):
        rest = _view(data)
        while True:
            rest = rest[self.send(rest, flags) :]
            if not rest:
                return

    def sendto(self, data, *rest):
        return self.send(data, *rest[:-1])

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        return self.send(b"".join(buffers), flags)

    def _patiently(self, call, is_ready, name, flags=0):
        """Does the call; where it would have to wait it waits as long as the socket does."""
        if self._timeout is None and not flags & MSG_DONTWAIT:
            try:
                return call()
            except BlockingIOError:
                pass
            wait(None, name)
        if self._timeout and not is_ready():
            wait(self._timeout, name)
            raise TimeoutError("timed out")
        return call()


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    if family != AF_UNIX:
        raise os_error("EOPNOTSUPP")
    ends = Endpoint(family), Endpoint(family)
    ends[0].join(ends[1])
    return tuple(socket(family, type, proto, open_end(end)) for end in ends)


def dup(fd):
    return open_end(end_of(fd))


def close(fd):
    close_end(fd)


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout):
    global _default_timeout
    _default_timeout = _seconds(timeout)


def _view(data):
    try:
        return memoryview(data).cast("B")
    except TypeError:
        pass
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


def _seconds(value):
    if value is None:
        return None
    if not isinstance(value, (int, float)):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if value < 0:
        raise ValueError("Timeout value out of range")
    return float(value)
