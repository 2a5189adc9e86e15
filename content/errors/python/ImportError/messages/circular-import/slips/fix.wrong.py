import shutil
import sys
from pathlib import Path

folder = Path('/tmp/errata-cycle-wrong')
folder.mkdir()
(folder / 'users.py').write_text('from mail import send\nSENDER = "Ana"\n')
(folder / 'mail.py').write_text('''
from users import SENDER

def send(text):
    print(text, 'from', SENDER)
''')
sys.path.insert(0, str(folder))
try:
    import users
    users.send('hi')
finally:
    shutil.rmtree(folder)
