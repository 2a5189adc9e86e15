lines = [' ' * depth + 'if True:' for depth in range(100)]
lines.append(' ' * 100 + 'print("done")')
exec('\n'.join(lines))
