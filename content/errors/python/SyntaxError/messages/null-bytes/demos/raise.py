source = 'total = 3\0\nprint(total)\n'
exec(source)
