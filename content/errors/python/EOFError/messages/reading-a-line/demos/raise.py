import io
import sys

sys.stdin = io.StringIO('Ana\n')
name = input()
age = input()
print(name, age)
