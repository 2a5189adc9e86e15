import ssl
from contextlib import suppress
from tempfile import NamedTemporaryFile

PEM = b'''-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIPCATpvSVuG8DSXlwRyblaikatPPd8yqyylC2yuS4t4H
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIHBMHUCAQEwBQYDK2VwMA0xCzAJBgNVBAMMAmNhMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAMMQowCAYDVQQDDAFhMCow
BQYDK2VwAyEA9M1AEQJjGWfVOA1mTi5dQYgZ2oJiMWCvLUuCbTH3AuUwBQYDK2VwA0EA3PYNQPpVbm6lcm4b/JRjM0TnifSbQBdTHnc8sT8C
fJJaNZJn0gXb6xfonvMaJBPOALLvoeyxNknIjXMuqKDsBg==
-----END CERTIFICATE-----'''

server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
with NamedTemporaryFile(buffering=0) as file:
    file.write(PEM)
    server_context.load_cert_chain(file.name)  # (1)
incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
server = server_context.wrap_bio(outgoing, incoming, server_side=True)
client = ssl.create_default_context().wrap_bio(incoming, outgoing, server_hostname='localhost')
try:
    for side in client, server, client:
        with suppress(ssl.SSLWantReadError):
            side.do_handshake()  # (2)
except ssl.SSLCertVerificationError as error:
    print(f'{type(error).__name__}: {error}'.partition(' (_ssl.c')[0])  # (3)
    print(error.verify_code, error.verify_message)  # (4)
