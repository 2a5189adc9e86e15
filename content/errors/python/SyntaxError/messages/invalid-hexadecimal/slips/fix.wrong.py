colors = {'red': 0xff0000, 'orange': 0x_ff88OO}
for name in colors:
    print(name, f'{colors[name]:06x}')
