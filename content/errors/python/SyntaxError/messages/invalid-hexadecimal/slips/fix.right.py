colors = {'red': 0xff0000, 'orange': 0x_ff8800}
for name in colors:
    print(name, f'{colors[name]:06x}')
