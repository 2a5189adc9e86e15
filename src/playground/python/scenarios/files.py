"""How the operating system's errors look: files, descriptors, and OSError by number."""
import errno
import math
import os
import shutil
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
file, missing, link = folder / "file", folder / "missing", folder / "link"
file.write_text("text")
(folder / "full" / "sub").mkdir(parents=True)
link.symlink_to(folder / "other")
(folder / "other").symlink_to(link)

TRIES = {
    "open what is not there": lambda: open(missing),
    "open a folder": lambda: open(folder),
    "create what is there": lambda: open(file, "x"),
    "make a folder that is there": lambda: os.mkdir(folder),
    "make a folder nowhere": lambda: os.mkdir(missing / "deep"),
    "list a file": lambda: os.listdir(file),
    "list what is not there": lambda: list(missing.iterdir()),
    "go through a file": lambda: open(file / "x"),
    "remove a full folder": lambda: os.rmdir(folder / "full"),
    "remove what is not there": lambda: os.remove(missing),
    "remove a folder as a file": lambda: shutil.copy(missing, file),
    "follow a circle": lambda: open(link),
    "rename what is not there": lambda: os.rename(missing, file),
    "rename onto a full folder": lambda: os.rename(folder / "full" / "sub", folder / "full"),
    "use a descriptor of nobody": lambda: os.close(987),
    "read from a writer": lambda: open(file, "w").read(),
    "write to a reader": lambda: os.write(os.open(file, os.O_RDONLY), b"x"),
    "seek below the start": lambda: os.lseek(os.open(file, os.O_RDONLY), -1, os.SEEK_SET),
    "a name that is too long": lambda: open(folder / ("x" * 300)),
    "look at what is not there": lambda: os.stat(missing),
    "read a link that is none": lambda: os.readlink(file),
    "make folders over a file": lambda: os.makedirs(file / "a" / "b"),
    "leave for nowhere": lambda: os.chdir(missing),
    "a number that is too large": lambda: math.exp(1e9),
    "a power that is too large": lambda: 2.0**5000,
}

for name, call in TRIES.items():
    try:
        call()
    except Exception as error:
        chain = repr(error.__context__)
        number = getattr(error, "errno", None)
        text = f"{name}: {type(error).__name__}: {error} | {error.args} {number} {chain}"
        print(text.replace(str(folder), "FOLDER"))
    else:
        print(f"{name}: works")

# 44 is what the browser's C library has for ENOENT.
for number in sorted({*range(0, 133), -1, 9999} - {44}):
    print(number, os.strerror(number), errno.errorcode.get(number), type(OSError(number, "text")).__name__)
# New in Python 3.14.
print(sorted({name for name in vars(errno) if name.startswith("E")} - {"EHWPOISON"}))
print([OSError(errno.ENOENT, os.strerror(errno.ENOENT), "file"), OSError(13, "a", "b"), OSError(20, "a")])
print(os.path.exists(missing), os.path.isdir(file), missing.exists(), list(folder.glob("f*"))[0].name)
os.makedirs(folder, exist_ok=True)
Path(folder / "full").mkdir(exist_ok=True)
shutil.rmtree(folder)
print(folder.exists())
