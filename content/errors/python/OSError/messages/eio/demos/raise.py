import os

terminal, program = os.openpty()
os.close(program)
os.read(terminal, 1024)
