lines = []
for depth in range(100):
    lines.append(' ' * depth + f'if {depth} < 200:')
lines.append(' ' * 100 + 'print("all below 200")')
exec('\n'.join(lines))
