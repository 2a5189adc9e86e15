import ctypes
import mmap
import os
import socket

pipe, _ = os.pipe()
with socket.socket() as tcp, socket.socket(type=socket.SOCK_DGRAM) as udp:
    for call in (
        lambda: tcp.getpeername(),  # (1)
        lambda: udp.send(b'hi'),
        lambda: udp.sendto(bytes(70_000), ('127.0.0.1', 9)),  # (2)
        lambda: udp.listen(),
        lambda: socket.socket(fileno=pipe),
        lambda: socket.socket(999),
        lambda: os.get_terminal_size(pipe),  # (3)
        lambda: os.lseek(pipe, 0, os.SEEK_SET),
        lambda: mmap.mmap(-1, 2**60),
        lambda: ctypes.CDLL('libmissing.so'),  # (4)
    ):
        try:
            call()
        except OSError as error:
            print(f'{type(error).__name__}: {error}')
