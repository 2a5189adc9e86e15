row = '{0:<10}{1:>8}{0!r:>12}'
print(row.format('apple', 0.5))
