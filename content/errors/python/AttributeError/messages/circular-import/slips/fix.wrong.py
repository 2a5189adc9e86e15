import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-mail-loop')
folder.mkdir()
(folder / 'users.py').write_text('import mail\nSENDER = "Ana"\nmail.send("hi")\n')
(folder / 'mail.py').write_text('''
import users
FOOTER = 'from ' + users.SENDER
def send(text):
    print(text, FOOTER)
''')
sys.path.insert(0, str(folder))
try:
    import users
finally:
    shutil.rmtree(folder)
