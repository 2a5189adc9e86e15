import winreg

print(winreg.HKEY_CURRENT_USER)
