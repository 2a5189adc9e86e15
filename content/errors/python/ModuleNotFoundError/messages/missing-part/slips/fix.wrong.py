import winreg

folder = winreg.ExpandEnvironmentStrings('%APPDATA%')
print(bool(folder))
