import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-mail-line')
folder.mkdir()
(folder / 'users.py').write_text('import mail\nSENDER = "Ana"\nmail.send("hi", SENDER)\n')
(folder / 'mail.py').write_text('''
def send(text, sender):
    print(text, 'from ' + sender)
''')
sys.path.insert(0, str(folder))
try:
    import users
finally:
    shutil.rmtree(folder)
