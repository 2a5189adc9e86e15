"""Host names without a network: getaddrinfo() and its like know this machine, numbers, and nothing else."""
import ipaddress

import _socket as native
from ports import AF_INET, AF_INET6, AF_UNIX, loopback, wildcard

AF_UNSPEC = 0
SERVICES = {"ftp": 21, "ssh": 22, "smtp": 25, "domain": 53, "http": 80, "https": 443}
# What getaddrinfo() offers for an address: type and protocol of a socket (stream and TCP, datagram and UDP, raw).
KINDS = ((1, 6), (2, 17), (3, 0))

AI_PASSIVE, AI_NUMERICHOST = 1, 4
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2

gaierror = native.gaierror


def getaddrinfo(host, port, family=AF_UNSPEC, type=0, proto=0, flags=0):
    number = _port_number(port)
    found = [
        (kind, (address, number) if kind == AF_INET else (address, number, 0, 0))
        for kind, address in _lookup(_text(host), flags)
        if family in (AF_UNSPEC, kind)
    ]
    if not found:
        raise gaierror(-9, "Address family for hostname not supported")
    kinds = [(a, b) for a, b in KINDS if type in (0, a) and proto in (0, b)]
    if not kinds:
        raise gaierror(-7, "ai_socktype not supported")
    return [(kind, a, b, "", address) for kind, address in found for a, b in kinds]


def parse_address(address, family, call):
    """An address as programs give it to connect() and bind() -> the same in numbers."""
    if family == AF_UNIX:
        raise NotImplementedError("the browser has no Unix domain sockets: only TCP, inside of this program")
    if not isinstance(address, tuple):
        name = "AF_INET6" if family == AF_INET6 else "AF_INET"
        raise TypeError(f"{call}(): {name} address must be tuple, not {type(address).__name__}")
    if family == AF_INET and len(address) != 2:
        raise TypeError("AF_INET address must be a pair (host, port)")
    if not 2 <= len(address) <= 4:
        raise TypeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])")
    host, port, *rest = address
    if not isinstance(host, (str, bytes, bytearray)):
        raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")
    if not hasattr(port, "__index__"):
        raise TypeError(f"'{type(port).__name__}' object cannot be interpreted as an integer")
    host = resolve(host, family)
    if not 0 <= port <= 0xFFFF:
        raise OverflowError(f"{call}(): port must be 0-65535.")
    return (host, int(port)) if family == AF_INET else (host, int(port), *rest, 0, 0)[:4]


def resolve(host, family):
    """A host -> one address of a family; the empty one is every address of this machine."""
    if not host:
        return wildcard(family)
    return getaddrinfo(host, 0, family, type=1)[0][4][0]


def gethostname():
    return "localhost"


def gethostbyname(hostname):
    return resolve(hostname, AF_INET)


def gethostbyname_ex(hostname):
    return hostname, [], [gethostbyname(hostname)]


def gethostbyaddr(ip_address):
    addresses = [resolve(ip_address, family) for family, _ in _lookup(_text(ip_address), 0)]
    if not {"127.0.0.1", "::1"} & set(addresses):
        raise native.herror(1, "Unknown host")
    return "localhost", [], addresses


def getnameinfo(sockaddr, flags):
    host, port = sockaddr[:2]
    name = "localhost" if host in ("127.0.0.1", "::1") and not flags & NI_NUMERICHOST else host
    services = {number: service for service, number in SERVICES.items()}
    return name, str(port) if flags & NI_NUMERICSERV else services.get(port, str(port))


def getservbyname(servicename, protocolname="tcp"):
    if servicename not in SERVICES:
        raise OSError("service/proto not found")
    return SERVICES[servicename]


def inet_pton(address_family, ip_string):
    if address_family != AF_INET6:
        return native.inet_pton(address_family, ip_string)
    try:
        return ipaddress.IPv6Address(ip_string).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_pton") from None


def inet_ntop(address_family, packed_ip):
    if address_family != AF_INET6:
        return native.inet_ntop(address_family, packed_ip)
    return str(ipaddress.IPv6Address(bytes(packed_ip)))


def _lookup(host, flags):
    if host is None:
        choose = wildcard if flags & AI_PASSIVE else loopback
        families = (AF_INET, AF_INET6) if flags & AI_PASSIVE else (AF_INET6, AF_INET)
        return [(family, choose(family)) for family in families]
    for family, parse in (AF_INET, native.inet_aton), (AF_INET6, ipaddress.IPv6Address):
        try:
            return [(family, str(ipaddress.ip_address(parse(host))))]
        except (OSError, ValueError):
            pass
    if host.lower() in ("localhost", "localhost.localdomain", "ip6-localhost") and not flags & AI_NUMERICHOST:
        return [(AF_INET6, "::1"), (AF_INET, "127.0.0.1")]
    raise gaierror(-2, "Name or service not known")


def _text(host):
    if host is None or isinstance(host, str):
        return host and host.encode("idna").decode("ascii")
    if isinstance(host, (bytes, bytearray)):
        return bytes(host).decode("ascii")
    raise TypeError("getaddrinfo() argument 1 must be string or None")


def _port_number(port):
    if port is None:
        return 0
    if isinstance(port, (bytes, str)):
        name = port.decode() if isinstance(port, bytes) else port
        if name.isdecimal():
            return int(name)
        if name not in SERVICES:
            raise gaierror(-8, "Servname not supported for ai_socktype")
        return SERVICES[name]
    if not isinstance(port, int):
        raise OSError("Int or String expected")
    return port & 0xFFFF
