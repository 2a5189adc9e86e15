import io
import sys

sys.stdin = io.StringIO('3\n5\n')
total = 0
while True:
    total += int(input())
print(total)
