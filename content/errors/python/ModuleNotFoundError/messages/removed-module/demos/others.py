from importlib import import_module

for name in ['imp', 'asyncore', 'cgi', 'pipes', 'telnetlib', 'imghdr', 'audioop', 'crypt', 'pkg_resources']:  # (1)
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        print(error)
