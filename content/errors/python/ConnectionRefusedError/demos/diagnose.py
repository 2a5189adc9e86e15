import socket


def diagnose(host, port):
    try:
        with socket.create_connection((host, port), timeout=5) as client:
            client.settimeout(0.05)
            client.recv(1)
    except ConnectionRefusedError:
        return 'refused'  # (1)
    except TimeoutError:
        return 'timed out'  # (2)
    except socket.gaierror:
        return 'unknown name'  # (3)


with socket.create_server(('127.0.0.1', 0)) as silent:
    print(diagnose('127.0.0.1', 1))
    print(diagnose(*silent.getsockname()))
    print(diagnose('server.invalid', 80))
