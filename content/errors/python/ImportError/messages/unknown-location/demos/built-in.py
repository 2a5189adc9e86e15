import sys
import traceback

print('time' in sys.builtin_module_names)  # (1)
try:
    from time import ctimes
except ImportError as error:
    print(*traceback.format_exception_only(type(error), error), end='')
