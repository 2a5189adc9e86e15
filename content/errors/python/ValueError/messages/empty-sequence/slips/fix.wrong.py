lines = ['# no data yet', '# see below']
lengths = (len(line) for line in lines if not line.startswith('#'))
print('longest:', max(lengths))
