import io
import sys

sys.stdin = io.StringIO('3\n5\n')
total = 0
for line in sys.stdin:
    total += int(line)
print(total)
