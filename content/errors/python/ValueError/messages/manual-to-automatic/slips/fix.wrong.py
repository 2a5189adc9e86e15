row = '{:<10}{:>8}{0!r:>12}'
print(row.format('apple', 0.5))
