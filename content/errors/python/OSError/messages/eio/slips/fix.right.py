import errno
import os

terminal, program = os.openpty()
os.write(program, b'hello')
os.close(program)

output = b''
while True:
    try:
        data = os.read(terminal, 1024)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        break
    output += data
print(output)
