mode = 0o688
print(oct(mode))
