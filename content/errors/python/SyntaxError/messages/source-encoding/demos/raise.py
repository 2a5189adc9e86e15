source = "name = 'João'\nprint(name)\n".encode('latin-1')
exec(source)
