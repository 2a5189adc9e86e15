import io
import os
import sys
from contextlib import redirect_stdout

with redirect_stdout(io.StringIO()) as output:
    print('terminal:', os.isatty(sys.stdout.fileno()))
print(output.getvalue())
