source = 'total = 3\nif total > 2\n    print(total)\n'
try:
    program = compile(source, 'program.py', 'exec')  # (1)
    exec(program)
except SyntaxError as error:
    print(f'{type(error).__name__}: {error.msg}')
    print(error.filename, error.lineno, error.offset)  # (2)
    print(error.text.rstrip())
    print(' ' * (error.offset - 1) + '^')
