import ssl
from contextlib import suppress
from tempfile import NamedTemporaryFile

PEM = b'''-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIPCATpvSVuG8DSXlwRyblaikatPPd8yqyylC2yuS4t4H
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIHBMHUCAQEwBQYDK2VwMA0xCzAJBgNVBAMMAmNhMCAXDTIwMDEwMTAwMDAwMFoYDz
IxMjAwMTAxMDAwMDAwWjAMMQowCAYDVQQDDAFhMCowBQYDK2VwAyEA9M1AEQJjGWfV
OA1mTi5dQYgZ2oJiMWCvLUuCbTH3AuUwBQYDK2VwA0EA3PYNQPpVbm6lcm4b/JRjM0
TnifSbQBdTHnc8sT8CfJJaNZJn0gXb6xfonvMaJBPOALLvoeyxNknIjXMuqKDsBg==
-----END CERTIFICATE-----
'''

server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
with NamedTemporaryFile() as file:
    file.write(PEM)
    file.flush()
    server_context.load_cert_chain(file.name)  # (1)

incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
context = ssl.create_default_context()
client = context.wrap_bio(incoming, outgoing, server_hostname='localhost')
server = server_context.wrap_bio(outgoing, incoming, server_side=True)
try:
    for side in client, server, client:
        with suppress(ssl.SSLWantReadError):
            side.do_handshake()  # (2)
except ssl.SSLCertVerificationError as error:
    print(f'{type(error).__name__}: {error}'.partition(' (_ssl.c')[0])  # (3)
    print(error.verify_code, error.verify_message)  # (4)
