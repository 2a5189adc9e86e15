"""What a browser has not: threads, processes and signals say so, instead of an error that means something else."""
import _thread
import asyncio
import os
import signal
import socket
import subprocess
import threading

PROCESS_CALLS = (
    *("fork", "forkpty", "posix_spawn", "posix_spawnp", "system", "popen", "kill", "killpg"),
    *("execl", "execle", "execlp", "execlpe", "execv", "execve", "execvp", "execvpe"),
    *("spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe"),
)
SIGNAL_CALLS = ("alarm", "setitimer", "pause", "sigwait", "sigwaitinfo", "sigtimedwait")


def install():
    start = _refuse(RuntimeError, "can't start new thread: a browser runs a Python program in one thread")
    for name in "start_new_thread", "start_new", "start_joinable_thread":
        setattr(_thread, name, start)
    threading._start_new_thread = threading._start_joinable_thread = start
    asyncio.BaseEventLoop.getaddrinfo = getaddrinfo
    asyncio.BaseEventLoop.getnameinfo = getnameinfo

    subprocess._can_fork_exec = True
    subprocess._USE_POSIX_SPAWN = False
    subprocess._fork_exec = _refuse(NotImplementedError, "a browser has no processes: subprocess cannot start one")
    for name in PROCESS_CALLS:
        setattr(os, name, _refuse(NotImplementedError, f"a browser has no processes: os.{name}() cannot work"))
    for name in SIGNAL_CALLS:
        setattr(signal, name, _refuse(NotImplementedError, f"a browser has no signals: signal.{name}() cannot work"))


def _refuse(kind, message):
    def refuse(*args, **options):
        raise kind(message)

    return refuse


# asyncio looks names up in a thread, because that takes time. Here it takes none.


async def getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
    return socket.getaddrinfo(host, port, family, type, proto, flags)


async def getnameinfo(loop, sockaddr, flags=0):
    return socket.getnameinfo(sockaddr, flags)
