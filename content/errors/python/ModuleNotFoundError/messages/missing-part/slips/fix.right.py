import sys
from pathlib import Path

if sys.platform == 'win32':
    import winreg
    folder = winreg.ExpandEnvironmentStrings('%APPDATA%')
else:
    folder = Path.home() / '.config'
print(bool(folder))
