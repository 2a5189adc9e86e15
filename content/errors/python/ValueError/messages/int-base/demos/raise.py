code = 'q0Zx'
print(int(code, 64))
