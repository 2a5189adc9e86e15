import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-cycle-right')
folder.mkdir()
(folder / 'users.py').write_text('from mail import send\nSENDER = "Ana"\n')
(folder / 'mail.py').write_text('''
def send(text):
    from users import SENDER
    print(text, 'from', SENDER)
''')
sys.path.insert(0, str(folder))
try:
    import users
    users.send('hi')
finally:
    shutil.rmtree(folder)
