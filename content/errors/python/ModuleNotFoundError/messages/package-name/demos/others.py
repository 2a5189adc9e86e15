from importlib import import_module

for name in ['PIL', 'sklearn', 'bs4', 'serial', 'Crypto', 'docx', 'MySQLdb', 'fitz', 'jwt']:  # (1)
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        print(str(error).splitlines()[0])
