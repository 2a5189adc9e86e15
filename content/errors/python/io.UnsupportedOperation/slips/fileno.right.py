import io
import sys
from contextlib import redirect_stdout

with redirect_stdout(io.StringIO()) as output:
    print('terminal:', sys.stdout.isatty())
print(output.getvalue())
