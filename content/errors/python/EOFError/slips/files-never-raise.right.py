import io

file = io.StringIO('30\n12\n')
total = 0
for line in file:
    total += int(line)
print(total)
