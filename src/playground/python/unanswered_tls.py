"""The module `ssl` without a TLS library: a client greets as TLS does, and reads what comes; nobody can answer it.

So a handshake ends as it does when the other side is silent, hangs up, or does not speak TLS. Certificates and
ciphers are out of reach, and say so.
"""
import os
import types

import _ssl as stub

# Where in CPython 3.14's _ssl.c the handshake fails, which its messages tell.
LINE, TIMEOUT_LINE = 1077, 1060
SSL_ERROR_SSL, SSL_ERROR_WANT_READ, SSL_ERROR_EOF = 1, 2, 8
NO_TLS = "the browser's Python has no TLS library: a handshake cannot go on"

HEADER_SIZE = 5
CONTENT_TYPES = range(20, 24)
HTTP_METHODS = b"GET ", b"POST ", b"HEAD ", b"PUT "


class SSLError(OSError):
    __module__ = "ssl"
    library = reason = None

    def __str__(self):
        return self.strerror if isinstance(self.strerror, str) else str(self.args)


def _error_class(name, *bases):
    return types.new_class(name, bases, exec_body=lambda body: body.update(__module__="ssl"))


SSLZeroReturnError = _error_class("SSLZeroReturnError", SSLError)
SSLWantReadError = _error_class("SSLWantReadError", SSLError)
SSLWantWriteError = _error_class("SSLWantWriteError", SSLError)
SSLSyscallError = _error_class("SSLSyscallError", SSLError)
SSLEOFError = _error_class("SSLEOFError", SSLError)
SSLCertVerificationError = _error_class("SSLCertVerificationError", SSLError, ValueError)


def extension_module():
    """`_ssl` with errors as CPython's."""
    module = types.ModuleType("_ssl", stub.__doc__)
    errors = {name: kind for name, kind in globals().items() if name.startswith("SSL") and isinstance(kind, type)}
    vars(module).update({**vars(stub), **errors})
    return module


def install(ssl):
    """Lets the contexts of the module ssl make objects and sockets whose handshakes nobody answers."""
    socket = ssl.socket

    class SSLObject(ssl.SSLObject):
        def __init__(self, incoming, outgoing, server_side, server_hostname, context):
            self._incoming, self._outgoing = incoming, outgoing
            self._is_server, self._name, self._context = server_side, server_hostname, context
            self._has_greeted = server_side
            self._answer = b""

        context = property(lambda self: self._context)
        server_side = property(lambda self: self._is_server)
        server_hostname = property(lambda self: self._name)

        def do_handshake(self):
            if not self._has_greeted:
                self._has_greeted = True
                self._outgoing.write(client_hello(self._name))
            self._answer += self._incoming.read()
            judge(self._answer, self._incoming.eof, self._is_server)

        def read(self, len=1024, buffer=None):
            self.do_handshake()

        write = read

    class SSLSocket(ssl.SSLSocket):
        @classmethod
        def _create(cls, sock, *args, do_handshake_on_connect=True, **options):
            timeout = sock.gettimeout()
            try:
                sock.getpeername()
                is_connected = True
            except OSError:
                is_connected = False
            self = super()._create(sock, *args, do_handshake_on_connect=False, **options)
            self._connected = is_connected
            self._greets_on_connect = do_handshake_on_connect
            self.settimeout(timeout)
            if is_connected:
                self._greet()
            return self

        def _greet(self):
            if not self._greets_on_connect:
                return
            try:
                self.do_handshake()
            except BaseException:
                self.close()
                raise

        def do_handshake(self, block=False):
            if not self._server_side:
                socket.sendall(self, client_hello(self._server_hostname))
            answer = b""
            while True:
                try:
                    data = socket.recv(self, 4096)
                except TimeoutError:
                    data = None
                except BlockingIOError:
                    raise want_read() from None
                if data is None:
                    raise TimeoutError(f"_ssl.c:{TIMEOUT_LINE}: The handshake operation timed out")
                answer += data
                if not data or len(answer) >= HEADER_SIZE:
                    judge(answer, not data, self._server_side)

        def connect(self, addr):
            socket.connect(self, addr)
            self._connected = True
            self._greet()

        def connect_ex(self, addr):
            error = socket.connect_ex(self, addr)
            if error == 0:
                self._connected = True
                self._greet()
            return error

        def accept(self):
            peer, address = socket.accept(self)
            return self._context.wrap_socket(peer, server_side=True), address

        def unwrap(self):
            raise ValueError(f"No SSL wrapper around {self}")

        def shutdown(self, how):
            socket.shutdown(self, how)

    def wrap_bio(self, incoming, outgoing, server_side=False, server_hostname=None, session=None):
        return SSLObject(incoming, outgoing, server_side, server_hostname, self)

    def wrap_socket(self, sock, server_side=False, *args, server_hostname=None, **options):
        if self.check_hostname and not server_side and not server_hostname:
            raise ValueError("check_hostname requires server_hostname")
        options |= {"server_side": server_side, "server_hostname": server_hostname, "context": self}
        return SSLSocket._create(sock, *args, **options)

    for kind in SSLObject, SSLSocket:
        kind.__module__, kind.__qualname__ = "ssl", kind.__name__
    ssl.SSLObject, ssl.SSLSocket = SSLObject, SSLSocket
    ssl.SSLContext.wrap_bio, ssl.SSLContext.wrap_socket = wrap_bio, wrap_socket
    ssl.SSLContext.sslobject_class, ssl.SSLContext.sslsocket_class = SSLObject, SSLSocket


def judge(answer, is_eof, is_server):
    """What was read instead of the other side's half of a handshake -> the error of OpenSSL."""
    if len(answer) < HEADER_SIZE and not is_eof:
        raise want_read()
    if len(answer) < HEADER_SIZE:
        text = "EOF occurred in violation of protocol"
        raise failure(SSLEOFError, "UNEXPECTED_EOF_WHILE_READING", text, SSL_ERROR_EOF)
    if answer[0] in CONTENT_TYPES and answer[1] == 3:
        raise NotImplementedError(NO_TLS)
    if is_server and answer.startswith(HTTP_METHODS):
        raise failure(SSLError, "HTTP_REQUEST", "http request")
    raise failure(SSLError, "WRONG_VERSION_NUMBER", "wrong version number")


def failure(kind, reason, text, number=SSL_ERROR_SSL):
    error = kind(number, f"[SSL: {reason}] {text} (_ssl.c:{LINE})")
    error.library, error.reason = "SSL", reason
    return error


def want_read():
    return SSLWantReadError(SSL_ERROR_WANT_READ, f"The operation did not complete (read) (_ssl.c:{LINE})")


def client_hello(name):
    """RFC 8446, section 4.1.2, as far as a reader of its first bytes can tell."""

    def sized(size, content):
        return len(content).to_bytes(size, "big") + content

    def extension(number, content):
        return number.to_bytes(2, "big") + sized(2, content)

    ciphers = bytes.fromhex("130213031301c02cc030009fcca9cca8c02bc02f009e00ff")
    names = extension(0, sized(2, b"\0" + sized(2, name.encode("idna")))) if name and name[0].isalpha() else b""
    versions = extension(43, sized(1, bytes.fromhex("03040303")))
    body = bytes.fromhex("0303") + os.urandom(32) + sized(1, os.urandom(32)) + sized(2, ciphers) + b"\1\0"
    handshake = b"\1" + sized(3, body + sized(2, names + versions))
    return bytes.fromhex("160301") + sized(2, handshake)
