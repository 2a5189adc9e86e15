import sys

if len(sys.argv) > 1:
    print('Hello,', sys.argv[1])
else:
    print('usage: hello.py NAME')
