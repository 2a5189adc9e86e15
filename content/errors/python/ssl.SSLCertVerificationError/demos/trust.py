import ssl
from contextlib import suppress
from tempfile import NamedTemporaryFile

PEM = b'''-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIPCATpvSVuG8DSXlwRyblaikatPPd8yqyylC2yuS4t4H
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIHgMIGToAMCAQICAQEwBQYDK2VwMAwxCjAIBgNVBAMMAWEwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMAwxCjAIBgNVBAMM
AWEwKjAFBgMrZXADIQD0zUARAmMZZ9U4DWZOLl1BiBnagmIxYK8tS4JtMfcC5aMYMBYwFAYDVR0RBA0wC4IJbG9jYWxob3N0MAUGAytlcANB
AMaZ2g0ouH4ysxnykUITpWJIqXzP5JdP8kT0RIev5XAaigeZYE72fnKJqTsNlEvbOTAMMKddeA/IADVPqqwJOQA=
-----END CERTIFICATE-----'''

server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
with NamedTemporaryFile(buffering=0) as file:
    file.write(PEM)
    server_context.load_cert_chain(file.name)
    context = ssl.create_default_context(cafile=file.name)  # (1)
for name in 'localhost', 'example.com', '127.0.0.1':
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(incoming, outgoing, server_hostname=name)  # (2)
    server = server_context.wrap_bio(outgoing, incoming, server_side=True)
    try:
        for side in client, server, client:
            with suppress(ssl.SSLWantReadError):
                side.do_handshake()
        print('trusted:', name)
    except ssl.SSLCertVerificationError as error:
        print(error.verify_message)  # (3)
