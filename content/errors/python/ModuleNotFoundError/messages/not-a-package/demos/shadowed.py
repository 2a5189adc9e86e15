import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-mailer')
folder.mkdir()
(folder / 'email.py').write_text('print("my own email.py")\n')
sys.path.insert(0, str(folder))  # (1)
sys.modules.pop('email', None)
try:
    import email.mime.text  # (2)
except ModuleNotFoundError as error:
    print(f'{type(error).__name__}: {error}')
finally:
    shutil.rmtree(folder)
print(sys.modules['email'].__file__)  # (3)
