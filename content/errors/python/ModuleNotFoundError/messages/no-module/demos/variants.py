import runpy

try:
    runpy.run_module('termcolor')  # (1)
except ImportError as error:
    print(f'{type(error).__name__}: {error}')
