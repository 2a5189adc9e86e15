from contextlib import contextmanager


def indented(text):
    print('>', text)
    yield
    print('<', text)


with indented('report'):
    print('working')
