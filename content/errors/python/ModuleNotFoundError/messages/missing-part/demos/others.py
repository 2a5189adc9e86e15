from importlib import import_module

for name in ['msvcrt', '_winapi', '_tkinter', 'tkinter']:  # (1)
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        print(str(error).splitlines()[0])
