import io

file = io.StringIO('30\n12\n')
total = 0
try:
    while True:
        total += int(file.readline())
except EOFError:
    print(total)
