sources = [
    'total = 3\n  print(total)\n',
    'if True:\nprint(3)\n',
    'if True:\n    print(3)\n  print(4)\n',
]
for source in sources:
    try:
        compile(source, 'program.py', 'exec')  # (1)
    except IndentationError as error:
        print(f'line {error.lineno}: {error.msg}')  # (2)
