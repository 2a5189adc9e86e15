source = 'if True:\n    print(1)\n\tprint(2)\n'  # (1)
try:
    compile(source, 'program.py', 'exec')
except TabError as error:
    print(f'{type(error).__name__}: {error.msg}')
    print(error.lineno, repr(error.text))  # (2)
