import difflib


def explain(value, name):
    names = [each for each in dir(value) if not each.startswith('_')]  # (1)
    close = difflib.get_close_matches(name, names)  # (2)
    print(type(value).__name__, name, '->', close)


explain(['Ana'], 'apend')
explain('Ana;31', 'spilt')
explain(None, 'group')
explain({'name': 'Ana'}, 'nam')
