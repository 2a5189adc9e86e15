import os

terminal, program = os.openpty()
os.write(program, b'hello')
os.close(program)

output = b''
while True:
    data = os.read(terminal, 1024)
    if not data:
        break
    output += data
print(output)
